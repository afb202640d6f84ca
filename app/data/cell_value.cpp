#include "data/cell_value.h"

#include <algorithm>

namespace aftershock {

namespace {

Error noSuchRow(TableKind table, RowId id)
{
    return {.code = ErrorCode::UnknownRow, .subject = toText(table), .row = id};
}

const Funding* fundingAt(const WorkingDataset& dataset, RowId id)
{
    const std::vector<Funding>& rows = dataset.contents.fundings;
    const auto place = std::ranges::lower_bound(rows, id, {}, &Funding::id);
    return place != rows.end() && place->id == id ? &*place : nullptr;
}

std::optional<DataRow> amountRow(const WorkingDataset& dataset, RowId id, RowId owner)
{
    const Funding* funding = owner != 0 ? fundingAt(dataset, owner) : nullptr;
    if (funding == nullptr)
        funding = fundingAt(dataset, fundingOf(dataset, id));
    if (funding == nullptr)
        return std::nullopt;
    const auto amount = std::ranges::find(funding->amounts, id, &FundingAmount::id);
    if (amount == funding->amounts.end())
        return std::nullopt;
    return AmountRow{.funding = funding->id, .amount = *amount};
}

/// Moves an amount between fundings, or changes it where it stands: each funding is one change.
Result<std::vector<Change>> amountChanges(const WorkingDataset& dataset, const AmountRow* before,
                                          const AmountRow* after)
{
    std::vector<Change> changes;
    const auto change = [&](RowId id, auto&& act) -> Result<void> {
        const Funding* funding = fundingAt(dataset, id);
        if (funding == nullptr)
            return noSuchRow(TableKind::Funding, id);
        Funding changed = *funding;
        act(changed.amounts);
        changes.emplace_back(RecordChange{*funding, changed});
        return {};
    };
    const auto takeOut = [&](std::vector<FundingAmount>& amounts) {
        if (before != nullptr)
            std::erase_if(amounts,
                          [&](const FundingAmount& a) { return a.id == before->amount.id; });
    };
    const auto putIn = [&](std::vector<FundingAmount>& amounts) {
        const auto place =
            std::ranges::lower_bound(amounts, after->amount.id, {}, &FundingAmount::id);
        amounts.insert(place, after->amount);
    };
    if (before != nullptr && after != nullptr && before->funding == after->funding) {
        const auto made = change(after->funding, [&](std::vector<FundingAmount>& amounts) {
            takeOut(amounts);
            putIn(amounts);
        });
        return made ? Result(std::move(changes)) : made.error();
    }
    if (before != nullptr)
        if (const auto made = change(before->funding, takeOut); !made)
            return made.error();
    if (after != nullptr)
        if (const auto made = change(after->funding, putIn); !made)
            return made.error();
    return changes;
}

std::optional<Record> asRecord(const std::optional<DataRow>& row)
{
    if (!row)
        return std::nullopt;
    return std::visit(
        [](const auto& one) -> std::optional<Record> {
            if constexpr (std::is_constructible_v<Record, decltype(one)>)
                return Record(one);
            else
                return std::nullopt;
        },
        *row);
}

template <typename Row>
std::optional<Row> asRow(const std::optional<DataRow>& row)
{
    const Row* held = row ? std::get_if<Row>(&*row) : nullptr;
    return held != nullptr ? std::optional(*held) : std::nullopt;
}

} // namespace

RowId fundingOf(const WorkingDataset& dataset, RowId amount)
{
    for (const Funding& funding : dataset.contents.fundings)
        for (const FundingAmount& each : funding.amounts)
            if (each.id == amount)
                return funding.id;
    return 0;
}

std::optional<DataRow> dataRow(const WorkingDataset& dataset, TableKind table, RowId id,
                               RowId funding)
{
    if (table == TableKind::FundingAmount)
        return amountRow(dataset, id, funding);
    if (table == TableKind::Property) {
        if (id < 0 || id >= propertyKeys().size())
            return std::nullopt;
        const QString key = propertyKeys().at(id);
        return PropertyRow{.id = id, .key = key, .value = dataset.property(key)};
    }
    const std::optional<Record> record = dataset.record(table, id);
    if (!record)
        return std::nullopt;
    return std::visit([](const auto& one) { return DataRow(one); }, *record);
}

Result<std::vector<Change>> changesBetween(const WorkingDataset& dataset,
                                           const std::optional<DataRow>& before,
                                           const std::optional<DataRow>& after)
{
    if (before == after)
        return std::vector<Change>{};
    const DataRow& known = before ? *before : *after;
    if (std::holds_alternative<AmountRow>(known)) {
        const auto from = asRow<AmountRow>(before);
        const auto to = asRow<AmountRow>(after);
        return amountChanges(dataset, from ? &*from : nullptr, to ? &*to : nullptr);
    }
    if (const auto* property = std::get_if<PropertyRow>(&known)) {
        const auto to = asRow<PropertyRow>(after);
        return std::vector<Change>{
            PropertyChange{property->key, property->value, to ? to->value : QString()}};
    }
    if (std::holds_alternative<Price>(known))
        return std::vector<Change>{PriceChange{asRow<Price>(before), asRow<Price>(after)}};
    return std::vector<Change>{RecordChange{asRecord(before), asRecord(after)}};
}

} // namespace aftershock
