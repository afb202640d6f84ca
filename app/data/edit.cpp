#include "data/edit.h"

#include "core/enum_text.h"

#include <QStringList>

#include <algorithm>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr EnumText<TableKind> tableKinds[] = {
    {TableKind::ShareMove, "share_move"},
    {TableKind::Funding, "funding"},
    {TableKind::FundingAmount, "funding_amount"},
    {TableKind::Event, "event"},
    {TableKind::Statement, "statement"},
    {TableKind::Organisation, "organisation"},
    {TableKind::Source, "source"},
    {TableKind::ExchangeRate, "exchange_rate"},
    {TableKind::Price, "price"},
    {TableKind::SavedView, "saved_view"},
    {TableKind::Property, "dataset"},
};

// Where the rows of a type stand in the contents.
template <typename Row>
struct RowsOf;
template <>
struct RowsOf<Source>
{
    static constexpr TableKind table = TableKind::Source;
    static constexpr auto member = &DatasetContents::sources;
};
template <>
struct RowsOf<Organisation>
{
    static constexpr TableKind table = TableKind::Organisation;
    static constexpr auto member = &DatasetContents::organisations;
};
template <>
struct RowsOf<Event>
{
    static constexpr TableKind table = TableKind::Event;
    static constexpr auto member = &DatasetContents::events;
};
template <>
struct RowsOf<ShareMove>
{
    static constexpr TableKind table = TableKind::ShareMove;
    static constexpr auto member = &DatasetContents::shareMoves;
};
template <>
struct RowsOf<Funding>
{
    static constexpr TableKind table = TableKind::Funding;
    static constexpr auto member = &DatasetContents::fundings;
};
template <>
struct RowsOf<ExchangeRate>
{
    static constexpr TableKind table = TableKind::ExchangeRate;
    static constexpr auto member = &DatasetContents::exchangeRates;
};
template <>
struct RowsOf<Statement>
{
    static constexpr TableKind table = TableKind::Statement;
    static constexpr auto member = &DatasetContents::statements;
};
template <>
struct RowsOf<SavedView>
{
    static constexpr TableKind table = TableKind::SavedView;
    static constexpr auto member = &DatasetContents::savedViews;
};

struct Property
{
    const char* key;
    QString DatasetContents::*member;
};
constexpr Property properties[] = {{"title", &DatasetContents::title},
                                   {"description", &DatasetContents::description},
                                   {"language", &DatasetContents::language},
                                   {"licence", &DatasetContents::licence}};

QString DatasetContents::*propertyOf(const QString& key)
{
    const auto* const found = std::ranges::find_if(properties, [&](const Property& property) {
        return key == QLatin1StringView(property.key);
    });
    return found == std::end(properties) ? nullptr : found->member;
}

Error notThere(TableKind table, RowId row)
{
    return {.code = ErrorCode::UnknownRow, .subject = toText(table), .row = row};
}

template <typename Row>
auto placeOf(std::vector<Row>& rows, RowId id)
{
    return std::ranges::lower_bound(rows, id, {}, &Row::id);
}

/// One row of one type: @p before and @p after are of that type or nothing.
template <typename Row>
Result<void> changeRow(DatasetContents& contents, const Row* before, const Row* after)
{
    std::vector<Row>& rows = contents.*RowsOf<Row>::member;
    const RowId id = before != nullptr ? before->id : after->id;
    const auto place = placeOf(rows, id);
    const bool isThere = place != rows.end() && place->id == id;
    const bool fits = before != nullptr ? isThere && *place == *before : !isThere;
    if (!fits || (after != nullptr && after->id != id))
        return notThere(RowsOf<Row>::table, id);
    if (after == nullptr)
        rows.erase(place);
    else if (before == nullptr)
        rows.insert(place, *after);
    else
        *place = *after;
    return {};
}

Result<void> make(WorkingDataset& dataset, const RecordChange& change)
{
    const std::optional<Record>& known = change.before ? change.before : change.after;
    if (!known ||
        (change.before && change.after && change.before->index() != change.after->index()))
        return Error{.code = ErrorCode::UnknownRow};
    return std::visit(
        [&]<typename Row>(const Row&) {
            return changeRow<Row>(dataset.contents,
                                  change.before ? std::get_if<Row>(&*change.before) : nullptr,
                                  change.after ? std::get_if<Row>(&*change.after) : nullptr);
        },
        *known);
}

Result<void> make(WorkingDataset& dataset, const PropertyChange& change)
{
    QString DatasetContents::*const member = propertyOf(change.key);
    if (member == nullptr)
        return Error{.code = ErrorCode::UnknownField, .value = change.key};
    if (dataset.contents.*member != change.before)
        return notThere(TableKind::Property, propertyKeys().indexOf(change.key));
    dataset.contents.*member = change.after;
    return {};
}

Result<void> make(WorkingDataset& dataset, const PriceChange& change)
{
    const std::optional<Price>& known = change.before ? change.before : change.after;
    if (!known)
        return notThere(TableKind::Price, 0);
    const PriceKey key{known->organisation, known->at};
    const auto held = dataset.prices.find(key);
    // What the file has cannot be looked up here; what is held can.
    if (held != dataset.prices.end() && held->second != change.before)
        return notThere(TableKind::Price, known->organisation);
    dataset.prices[key] = change.after;
    dataset.contents.priceCount += (change.after ? 1 : 0) - (change.before ? 1 : 0);
    return {};
}

Result<void> make(WorkingDataset& dataset, const DraftChange& change)
{
    const auto held = dataset.drafts.find(change.cell);
    const std::optional<QString> present =
        held == dataset.drafts.end() ? std::nullopt : std::optional(held->second);
    if (present != change.before)
        return notThere(change.cell.table, change.cell.row);
    if (change.after)
        dataset.drafts[change.cell] = *change.after;
    else
        dataset.drafts.erase(change.cell);
    return {};
}

Result<void> make(WorkingDataset& dataset, const Change& change)
{
    return std::visit([&](const auto& one) { return make(dataset, one); }, change);
}

Change reversed(Change change)
{
    std::visit([](auto& one) { std::swap(one.before, one.after); }, change);
    return change;
}

template <typename Row>
RowId lastId(const std::vector<Row>& rows)
{
    return rows.empty() ? 0 : rows.back().id;
}

} // namespace

QString toText(TableKind table)
{
    return enumToText(tableKinds, table);
}

std::optional<TableKind> tableKindFromText(const QString& text)
{
    return enumFromText(tableKinds, text);
}

TableKind tableOf(const Record& record)
{
    return std::visit([]<typename Row>(const Row&) { return RowsOf<Row>::table; }, record);
}

RowId idOf(const Record& record)
{
    return std::visit([](const auto& row) { return row.id; }, record);
}

void setId(Record& record, RowId id)
{
    std::visit([id](auto& row) { row.id = id; }, record);
}

Edit reversed(Edit edit)
{
    std::ranges::reverse(edit.changes);
    for (Change& change : edit.changes)
        change = reversed(std::move(change));
    return edit;
}

const QStringList& propertyKeys()
{
    static const QStringList keys = [] {
        QStringList list;
        for (const Property& property : properties)
            list.append(QLatin1StringView(property.key));
        return list;
    }();
    return keys;
}

std::optional<Record> WorkingDataset::record(TableKind table, RowId id) const
{
    const auto found = [id]<typename Row>(const std::vector<Row>& rows) -> std::optional<Record> {
        const auto place = std::ranges::lower_bound(rows, id, {}, &Row::id);
        if (place == rows.end() || place->id != id)
            return std::nullopt;
        return *place;
    };
    switch (table) {
    case TableKind::Source:
        return found(contents.sources);
    case TableKind::Organisation:
        return found(contents.organisations);
    case TableKind::Event:
        return found(contents.events);
    case TableKind::ShareMove:
        return found(contents.shareMoves);
    case TableKind::Funding:
        return found(contents.fundings);
    case TableKind::ExchangeRate:
        return found(contents.exchangeRates);
    case TableKind::Statement:
        return found(contents.statements);
    case TableKind::SavedView:
        return found(contents.savedViews);
    case TableKind::FundingAmount:
    case TableKind::Price:
    case TableKind::Property:
        break;
    }
    return std::nullopt;
}

RowId WorkingDataset::nextId(TableKind table) const
{
    switch (table) {
    case TableKind::Source:
        return lastId(contents.sources) + 1;
    case TableKind::Organisation:
        return lastId(contents.organisations) + 1;
    case TableKind::Event:
        return lastId(contents.events) + 1;
    case TableKind::ShareMove:
        return lastId(contents.shareMoves) + 1;
    case TableKind::Funding:
        return lastId(contents.fundings) + 1;
    case TableKind::ExchangeRate:
        return lastId(contents.exchangeRates) + 1;
    case TableKind::Statement:
        return lastId(contents.statements) + 1;
    case TableKind::SavedView:
        return lastId(contents.savedViews) + 1;
    case TableKind::FundingAmount: {
        RowId last = 0;
        for (const Funding& funding : contents.fundings)
            for (const FundingAmount& amount : funding.amounts)
                last = std::max(last, amount.id);
        return last + 1;
    }
    case TableKind::Price:
    case TableKind::Property:
        break;
    }
    return 0;
}

QString WorkingDataset::property(const QString& key) const
{
    QString DatasetContents::*const member = propertyOf(key);
    return member == nullptr ? QString() : contents.*member;
}

Result<void> apply(WorkingDataset& dataset, const Edit& edit)
{
    for (std::size_t done = 0; done < edit.changes.size(); ++done) {
        const Result<void> made = make(dataset, edit.changes[done]);
        if (made)
            continue;
        // What was just made can be taken back: none of it can fail.
        while (done-- > 0)
            if (const Result<void> undone = make(dataset, reversed(edit.changes[done])); !undone)
                return undone;
        return made;
    }
    return {};
}

} // namespace aftershock
