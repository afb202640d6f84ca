#include "data/row_edits.h"

#include "data/references.h"

#include <algorithm>
#include <set>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

std::optional<Record> emptyRecord(TableKind table, RowId id)
{
    switch (table) {
    case TableKind::ShareMove:
        return ShareMove{.id = id};
    case TableKind::Funding:
        return Funding{.id = id};
    case TableKind::Event:
        return Event{.id = id};
    case TableKind::Statement:
        return Statement{.id = id};
    case TableKind::Organisation:
        return Organisation{.id = id};
    case TableKind::Source:
        return Source{.id = id};
    case TableKind::ExchangeRate:
        return ExchangeRate{.id = id};
    case TableKind::SavedView:
        return SavedView{.id = id};
    case TableKind::FundingAmount:
    case TableKind::Price:
    case TableKind::Property:
        break;
    }
    return std::nullopt;
}

/// The cells whose types have no empty value: they are marked until somebody types one.
QStringList cellsToFill(TableKind table)
{
    switch (table) {
    case TableKind::ShareMove:
        return {u"change_percent"_s};
    case TableKind::FundingAmount:
        return {u"amount"_s, u"currency"_s};
    case TableKind::ExchangeRate:
        return {u"base"_s, u"rate"_s, u"quote"_s};
    default:
        return {};
    }
}

template <typename Row>
bool isTaken(const std::vector<Row>& rows, const QString& name)
{
    return std::ranges::any_of(rows, [&](const Row& row) { return row.name == name; });
}

template <typename Row>
QString freeName(const std::vector<Row>& rows, const QString& name)
{
    if (name.isEmpty())
        return name;
    for (int number = 2;; ++number)
        if (const QString numbered = name + u" (%1)"_s.arg(number); !isTaken(rows, numbered))
            return numbered;
}

void makeUnique(const WorkingDataset& dataset, DataRow& row)
{
    if (auto* organisation = std::get_if<Organisation>(&row))
        organisation->name = freeName(dataset.contents.organisations, organisation->name);
    else if (auto* view = std::get_if<SavedView>(&row))
        view->name = freeName(dataset.contents.savedViews, view->name);
}

void renumber(const WorkingDataset& dataset, DataRow& row, RowId id)
{
    std::visit(
        [&](auto& one) {
            if constexpr (requires { one.amount.id; })
                one.amount.id = id;
            else if constexpr (requires { one.id; })
                one.id = id;
            if constexpr (requires { one.amounts; }) {
                RowId next = dataset.nextId(TableKind::FundingAmount);
                for (FundingAmount& amount : one.amounts)
                    amount.id = next++;
            }
        },
        row);
}

using Rows = std::set<std::pair<TableKind, RowId>>;

/// Every cell of the dataset that points at one of @p rows, of rows that are not among them.
std::vector<Referrer> pointingAt(const WorkingDataset& dataset, const Rows& rows)
{
    std::vector<Referrer> found;
    visitPointingRows(dataset.contents, [&]<typename Row>(const Row& row) {
        constexpr TableKind table = tableOfRow<Row>();
        const auto note = [&](const char* column, TableKind target, RowId id, bool isRequired) {
            if (rows.contains({target, id}) && !rows.contains({table, row.id}))
                found.push_back({.table = table,
                                 .row = row.id,
                                 .column = QString::fromLatin1(column),
                                 .isRequired = isRequired});
        };
        if constexpr (std::is_same_v<Row, ShareMove>)
            note("organisation_id", TableKind::Organisation, row.organisation, true);
        visitPointers(row, [&](const char* column, std::optional<RowId> id, TableKind target) {
            if (id)
                note(column, target, *id, false);
        });
    });
    std::ranges::stable_sort(found, {}, &Referrer::table);
    return found;
}

Rows asSet(TableKind table, const std::vector<RowId>& rows)
{
    Rows set;
    for (const RowId row : rows)
        set.insert({table, row});
    return set;
}

void clearReferrer(EditBuilder& builder, const Referrer& referrer)
{
    const std::optional<DataRow> before = dataRow(builder.dataset(), referrer.table, referrer.row);
    const std::optional<int> place = columnAt(referrer.table, referrer.column);
    if (!before || !place)
        return;
    DataRow after = *before;
    columnsOf(referrer.table)[static_cast<std::size_t>(*place)].set(after, {});
    if (const auto changes = changesBetween(builder.dataset(), before, after))
        (void)builder.make(*changes);
}

void clearDrafts(EditBuilder& builder, const Rows& rows)
{
    std::vector<Change> changes;
    for (const auto& [cell, text] : builder.dataset().drafts)
        if (rows.contains({cell.table, cell.row}))
            changes.emplace_back(DraftChange{cell, text, {}});
    (void)builder.make(changes);
}

} // namespace

Result<RowEdit> addRow(const WorkingDataset& dataset, TableKind table, RowId funding)
{
    const RowId id = dataset.nextId(table);
    RowEdit added{.edit = {.kind = EditKind::Add, .table = table}, .rows = {id}};
    if (table == TableKind::FundingAmount) {
        if (funding == 0 && !dataset.contents.fundings.empty())
            funding = dataset.contents.fundings.back().id;
        if (funding == 0)
            return Error{.code = ErrorCode::ValueMissing, .column = u"funding_id"_s};
        const auto changes =
            changesBetween(dataset, {}, AmountRow{.funding = funding, .amount = {.id = id}});
        if (!changes)
            return changes.error();
        added.edit.changes = *changes;
    } else if (const std::optional<Record> record = emptyRecord(table, id)) {
        added.edit.changes.emplace_back(RecordChange{{}, record});
    } else {
        return Error{.code = ErrorCode::UnknownTable, .value = toText(table)};
    }
    for (const QString& column : cellsToFill(table))
        added.edit.changes.emplace_back(DraftChange{{table, id, column}, {}, QString(u""_s)});
    return added;
}

RowEdit duplicateRows(const WorkingDataset& dataset, TableKind table,
                      const std::vector<RowId>& rows)
{
    EditBuilder builder(dataset, EditKind::Duplicate, table);
    RowEdit copied;
    for (const RowId row : rows) {
        const std::optional<DataRow> original = dataRow(builder.dataset(), table, row);
        if (!original || table == TableKind::Property)
            continue;
        DataRow copy = *original;
        const RowId id = builder.dataset().nextId(table);
        renumber(builder.dataset(), copy, id);
        makeUnique(builder.dataset(), copy);
        const auto changes = changesBetween(builder.dataset(), {}, copy);
        if (!changes || !builder.make(*changes))
            continue;
        copied.rows.push_back(id);
        std::vector<Change> drafts;
        const auto first = dataset.drafts.lower_bound({table, row, {}});
        for (auto draft = first; draft != dataset.drafts.end() && draft->first.table == table &&
                                 draft->first.row == row;
             ++draft)
            drafts.emplace_back(DraftChange{{table, id, draft->first.column}, {}, draft->second});
        (void)builder.make(drafts);
    }
    copied.edit = builder.take();
    return copied;
}

std::vector<Referrer> referrersOf(const WorkingDataset& dataset, TableKind table,
                                  const std::vector<RowId>& rows)
{
    return pointingAt(dataset, asSet(table, rows));
}

Edit deleteRows(const WorkingDataset& dataset, TableKind table, const std::vector<RowId>& rows,
                ReferrerFate fate)
{
    EditBuilder builder(dataset, EditKind::Delete, table);
    Rows doomed = asSet(table, rows);
    std::vector<Referrer> referrers = pointingAt(dataset, doomed);
    // Each round finds those who point at what the round before has doomed.
    while (fate == ReferrerFate::Delete && !referrers.empty()) {
        for (const Referrer& referrer : referrers)
            doomed.insert({referrer.table, referrer.row});
        referrers = pointingAt(dataset, doomed);
    }
    for (const Referrer& referrer : referrers)
        clearReferrer(builder, referrer);
    Rows gone = doomed;
    for (const auto& [kind, id] : doomed) {
        const std::optional<DataRow> row = dataRow(builder.dataset(), kind, id);
        if (!row || kind == TableKind::Property)
            continue;
        if (const auto* funding = std::get_if<Funding>(&*row))
            for (const FundingAmount& amount : funding->amounts)
                gone.insert({TableKind::FundingAmount, amount.id});
        if (const auto changes = changesBetween(builder.dataset(), row, {}))
            (void)builder.make(*changes);
    }
    clearDrafts(builder, gone);
    return builder.take();
}

} // namespace aftershock
