#include "data/arrange_rows.h"

#include "core/text_folding.h"
#include "data/find_replace.h"

#include <algorithm>

namespace aftershock {

namespace {

/// Everything that a row shows, folded, a line a cell.
QString rowText(const WorkingDataset& dataset, TableKind table, RowId id, const DataRow& row,
                const Formatter& formatter)
{
    QString text;
    for (const DataColumn& column : columnsOf(table)) {
        const auto draft = dataset.drafts.empty()
                               ? dataset.drafts.end()
                               : dataset.drafts.find({table, id, QString::fromLatin1(column.name)});
        text += draft != dataset.drafts.end()
                    ? draft->second
                    : cellText(dataset, column, column.get(row), formatter);
        text += u'\n';
    }
    return folded(text).lower;
}

struct KeyedRow
{
    RowId id{};
    CellKey key;
};

void sortRows(std::vector<KeyedRow>& rows, bool descending)
{
    std::ranges::stable_sort(rows, [descending](const KeyedRow& a, const KeyedRow& b) {
        if (a.key.isEmpty != b.key.isEmpty)
            return b.key.isEmpty;
        return descending ? b.key < a.key : a.key < b.key;
    });
}

} // namespace

Result<std::vector<RowId>> arrangedRows(const WorkingDataset& dataset, TableKind table,
                                        const Arrangement& arrangement, const Formatter& formatter,
                                        const Progress& progress)
{
    std::vector<RowId> ids = rowIds(dataset, table);
    const QStringList words = folded(arrangement.filter).lower.split(u' ', Qt::SkipEmptyParts);
    const std::optional<int> place = columnAt(table, arrangement.sortColumn);
    if (words.isEmpty() && !place)
        return ids;
    const DataColumn* column =
        place ? &columnsOf(table)[static_cast<std::size_t>(*place)] : nullptr;
    // Amounts are many to a funding: where each stands need not be looked for again and again.
    std::vector<RowId> owners;
    if (table == TableKind::FundingAmount)
        for (const Funding& funding : dataset.contents.fundings)
            owners.insert(owners.end(), funding.amounts.size(), funding.id);
    std::vector<KeyedRow> rows;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (progress.isCancelled())
            return Error{.code = ErrorCode::Cancelled};
        const auto row = dataRow(dataset, table, ids[i], owners.empty() ? 0 : owners[i]);
        if (!row)
            continue;
        if (!words.isEmpty()) {
            const QString text = rowText(dataset, table, ids[i], *row, formatter);
            if (!std::ranges::all_of(words,
                                     [&](const QString& word) { return text.contains(word); }))
                continue;
        }
        rows.push_back(
            {.id = ids[i],
             .key = column != nullptr ? cellKey(dataset, *column, column->get(*row)) : CellKey()});
    }
    if (column != nullptr)
        sortRows(rows, arrangement.descending);
    ids.clear();
    for (const KeyedRow& row : rows)
        ids.push_back(row.id);
    return ids;
}

} // namespace aftershock
