#include "data/paste_block.h"

#include "core/text_folding.h"

#include <algorithm>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

bool isFigure(FieldKind kind)
{
    return kind == FieldKind::Percent || kind == FieldKind::Money || kind == FieldKind::Number;
}

const DataColumn* columnNamed(TableKind table, const QString& name)
{
    const std::optional<int> place = columnAt(table, name);
    return place ? &columnsOf(table)[static_cast<std::size_t>(*place)] : nullptr;
}

/// The columns that a row of headings names; nothing unless every cell names one.
std::optional<QStringList> columnsNamed(TableKind table, const QStringList& row)
{
    QStringList names;
    for (const QString& cell : row) {
        const QString wanted = folded(cell).lower;
        const std::span<const DataColumn> columns = columnsOf(table);
        const auto found = std::ranges::find_if(columns, [&](const DataColumn& column) {
            return wanted == QLatin1StringView(column.name) ||
                   wanted == folded(headingOf(column)).lower;
        });
        if (found == columns.end())
            return std::nullopt;
        names += QString::fromLatin1(found->name);
    }
    return names.isEmpty() ? std::nullopt : std::optional(names);
}

/// How the block writes decimals, where one of its figures can be read in that way only.
DecimalMark markOfBlock(const PasteTarget& target, const CellBlock& block)
{
    bool isPoint = false;
    bool isComma = false;
    for (const QStringList& row : block)
        for (qsizetype i = 0; i < std::min(row.size(), target.columns.size()); ++i) {
            const DataColumn* column = columnNamed(target.table, target.columns[i]);
            if (column == nullptr || !isFigure(column->kind) || !parseFigure(row[i]))
                continue;
            const auto written = parseFigure(row[i]);
            const auto asPoint = parseFigure(row[i], DecimalMark::Point);
            const auto asComma = parseFigure(row[i], DecimalMark::Comma);
            const bool pointFits = asPoint && *asPoint == *written;
            const bool commaFits = asComma && *asComma == *written;
            isPoint = isPoint || (pointFits && !commaFits);
            isComma = isComma || (commaFits && !pointFits);
        }
    if (isPoint == isComma)
        return DecimalMark::Auto;
    return isPoint ? DecimalMark::Point : DecimalMark::Comma;
}

class Pasting
{
public:
    Pasting(const WorkingDataset& dataset, const PasteTarget& target, const SetRules& rules)
        : m_builder(dataset, EditKind::Paste, target.table), m_target(target), m_rules(rules)
    {
    }

    Result<PasteOutcome> paste(const CellBlock& block, std::size_t firstRow)
    {
        for (std::size_t i = firstRow; i < block.size(); ++i) {
            const Result<RowId> row = rowFor(i - firstRow, block[i]);
            if (!row)
                return row.error();
            m_outcome.rows.push_back(*row);
            for (qsizetype cell = 0; cell < block[i].size(); ++cell)
                write(*row, cell, block[i][cell]);
            m_outcome.rowsContradicting += contradictsItself(*row, block[i]) ? 1 : 0;
        }
        m_outcome.edit = m_builder.take();
        return std::move(m_outcome);
    }

private:
    Result<RowId> rowFor(std::size_t place, const QStringList& cells)
    {
        if (place < m_target.rows.size())
            return m_target.rows[place];
        // An amount is added to the funding that its own cell names.
        RowId funding = 0;
        if (const qsizetype cell = m_target.columns.indexOf(u"funding_id"_s);
            cell >= 0 && cell < cells.size())
            funding = m_builder.book().find(TableKind::Funding, cells[cell]).value_or(RowId(0));
        const Result<RowEdit> added = addRow(m_builder.dataset(), m_target.table, funding);
        if (!added)
            return added.error();
        if (const Result<void> made = m_builder.make(added->edit.changes); !made)
            return made.error();
        return added->rows.front();
    }

    void write(RowId row, qsizetype cell, const QString& text)
    {
        if (cell >= m_target.columns.size()) {
            m_outcome.cellsLeftOut += text.isEmpty() ? 0 : 1;
            return;
        }
        const QString& name = m_target.columns[cell];
        const DataColumn* column = columnNamed(m_target.table, name);
        // What has to be chosen and was left empty stays as the figure beside it says.
        if (column == nullptr || column->kind == FieldKind::Key ||
            (column->kind == FieldKind::Choice && text.trimmed().isEmpty()))
            return;
        const std::optional<Error> error =
            m_builder.set({m_target.table, row, name}, text, m_rules);
        ++m_outcome.cellsWritten;
        if (!error)
            return;
        ++m_outcome.cellsUnread;
        if (error->code == ErrorCode::ReferenceDangling &&
            std::ranges::find(m_outcome.missing, *error) == m_outcome.missing.end())
            m_outcome.missing.push_back(*error);
    }

    /// Whether the row's figure said another qualifier than it has now.
    bool contradictsItself(RowId id, const QStringList& cells) const
    {
        const std::optional<DataRow> row = dataRow(m_builder.dataset(), m_target.table, id);
        const Quantity* kept = nullptr;
        if (!row)
            return false;
        if (const auto* move = std::get_if<ShareMove>(&*row))
            kept = &move->changePercent;
        else if (const auto* amount = std::get_if<AmountRow>(&*row))
            kept = &amount->amount.money.amount;
        for (qsizetype i = 0; kept && i < std::min(cells.size(), m_target.columns.size()); ++i) {
            const DataColumn* column = columnNamed(m_target.table, m_target.columns[i]);
            if (column == nullptr ||
                (column->kind != FieldKind::Percent && column->kind != FieldKind::Money))
                continue;
            const auto said = parseFigure(cells[i], m_rules.reading.mark);
            if (said && *said && (*said)->quantity.qualifier != Qualifier::Exact)
                return (*said)->quantity.qualifier != kept->qualifier;
        }
        return false;
    }

    EditBuilder m_builder;
    const PasteTarget& m_target;
    SetRules m_rules;
    PasteOutcome m_outcome;
};

} // namespace

Result<PasteOutcome> pasteBlock(const WorkingDataset& dataset, const PasteTarget& target,
                                const CellBlock& block, const SetRules& rules)
{
    PasteTarget mapped = target;
    std::size_t firstRow = 0;
    if (block.size() > 1)
        if (const auto named = columnsNamed(target.table, block.front())) {
            mapped.columns = *named;
            firstRow = 1;
        }
    SetRules settled = rules;
    if (const DecimalMark mark = markOfBlock(mapped, block); mark != DecimalMark::Auto)
        settled.reading.mark = mark;
    return Pasting(dataset, mapped, settled).paste(block, firstRow);
}

Result<CellBlock> copyBlock(const WorkingDataset& dataset, TableKind table,
                            const std::vector<RowId>& rows, const QStringList& columns,
                            const Formatter& formatter, const Progress& progress)
{
    std::vector<const DataColumn*> wanted;
    for (const QString& name : columns)
        if (const DataColumn* column = columnNamed(table, name))
            wanted.push_back(column);
    ReferenceBook book(dataset);
    CellBlock block;
    for (const RowId id : rows) {
        if (progress.isCancelled())
            return Error{.code = ErrorCode::Cancelled};
        progress.report(static_cast<qint64>(block.size()), static_cast<qint64>(rows.size()));
        const std::optional<DataRow> row = dataRow(dataset, table, id);
        if (!row)
            continue;
        QStringList cells;
        for (const DataColumn* column : wanted) {
            const auto draft =
                dataset.drafts.empty()
                    ? dataset.drafts.end()
                    : dataset.drafts.find({table, id, QString::fromLatin1(column->name)});
            cells += draft != dataset.drafts.end()
                         ? draft->second
                         : editText(book, *column, column->get(*row), formatter);
        }
        block.push_back(cells);
    }
    return block;
}

Edit fillDown(const WorkingDataset& dataset, TableKind table, const std::vector<RowId>& rows,
              const QStringList& columns, const Formatter& formatter)
{
    EditBuilder builder(dataset, EditKind::Set, table);
    const std::optional<DataRow> first =
        rows.empty() ? std::nullopt : dataRow(dataset, table, rows.front());
    if (!first)
        return builder.take();
    const SetRules rules{.reading = rulesOf(formatter.language())};
    for (const QString& name : columns) {
        const DataColumn* column = columnNamed(table, name);
        if (column == nullptr || column->kind == FieldKind::Key)
            continue;
        const auto draft = dataset.drafts.find({table, rows.front(), name});
        const QString text =
            draft != dataset.drafts.end()
                ? draft->second
                : editText(builder.book(), *column, column->get(*first), formatter);
        for (std::size_t i = 1; i < rows.size(); ++i)
            (void)builder.set({table, rows[i], name}, text, rules);
    }
    return builder.take();
}

Edit clearCells(const WorkingDataset& dataset, const std::vector<CellRef>& cells)
{
    EditBuilder builder(dataset, EditKind::Set,
                        cells.empty() ? TableKind::ShareMove : cells.front().table);
    for (const CellRef& cell : cells)
        if (const DataColumn* column = columnNamed(cell.table, cell.column);
            column != nullptr && column->kind != FieldKind::Key)
            (void)builder.set(cell, {}, {});
    return builder.take();
}

} // namespace aftershock
