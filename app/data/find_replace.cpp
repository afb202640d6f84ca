#include "data/find_replace.h"

#include <QRegularExpression>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

/// Everything that is looked for is a regular expression; plain text is one that is escaped.
Result<QRegularExpression> expressionOf(const FindPattern& pattern)
{
    QString text =
        pattern.isRegularExpression ? pattern.text : QRegularExpression::escape(pattern.text);
    if (pattern.isWholeCell)
        text = QRegularExpression::anchoredPattern(text);
    QRegularExpression expression(text, QRegularExpression::UseUnicodePropertiesOption);
    if (!pattern.matchesCase)
        expression.setPatternOptions(expression.patternOptions() |
                                     QRegularExpression::CaseInsensitiveOption);
    if (!expression.isValid())
        return Error{.code = ErrorCode::BadOption,
                     .value = pattern.text,
                     .detail = expression.errorString()};
    return expression;
}

/// The text of a cell that matches: as it is edited, else as it is shown.
std::optional<QString> matchingText(ReferenceBook& book, const CellRef& cell, const DataRow& row,
                                    const DataColumn& column, const QRegularExpression& expression,
                                    const Formatter& formatter)
{
    // The narrow space that figures are shown with is a plain one on keyboards.
    const auto matches = [&](QString& text) {
        text.replace(QChar(0x202f), u' ').replace(QChar(0x00a0), u' ');
        return expression.match(text).hasMatch();
    };
    const WorkingDataset& dataset = book.dataset();
    const auto draft = dataset.drafts.find(cell);
    if (draft != dataset.drafts.end()) {
        QString typed = draft->second;
        return matches(typed) ? std::optional(typed) : std::nullopt;
    }
    const CellValue value = column.get(row);
    if (value == CellValue())
        return std::nullopt; // there is no text to replace in it
    QString edited = editText(book, column, value, formatter);
    if (matches(edited))
        return edited;
    QString shown = cellText(dataset, column, value, formatter);
    return matches(shown) ? std::optional(shown) : std::nullopt;
}

} // namespace

std::vector<RowId> rowIds(const WorkingDataset& dataset, TableKind table)
{
    std::vector<RowId> ids;
    const auto take = [&ids](const auto& rows) {
        ids.reserve(rows.size());
        for (const auto& row : rows)
            ids.push_back(row.id);
    };
    const DatasetContents& contents = dataset.contents;
    switch (table) {
    case TableKind::ShareMove:
        take(contents.shareMoves);
        break;
    case TableKind::Funding:
        take(contents.fundings);
        break;
    case TableKind::FundingAmount:
        for (const Funding& funding : contents.fundings)
            for (const FundingAmount& amount : funding.amounts)
                ids.push_back(amount.id);
        break;
    case TableKind::Event:
        take(contents.events);
        break;
    case TableKind::Statement:
        take(contents.statements);
        break;
    case TableKind::Organisation:
        take(contents.organisations);
        break;
    case TableKind::Source:
        take(contents.sources);
        break;
    case TableKind::ExchangeRate:
        take(contents.exchangeRates);
        break;
    case TableKind::SavedView:
        take(contents.savedViews);
        break;
    case TableKind::Property:
        for (RowId id = 0; id < propertyKeys().size(); ++id)
            ids.push_back(id);
        break;
    case TableKind::Price:
        break;
    }
    return ids;
}

Result<std::vector<CellRef>> findCells(const WorkingDataset& dataset, const FindScope& scope,
                                       const FindPattern& pattern, const Formatter& formatter,
                                       const Progress& progress)
{
    std::vector<CellRef> found;
    if (pattern.text.isEmpty())
        return found;
    const Result<QRegularExpression> expression = expressionOf(pattern);
    if (!expression)
        return expression.error();
    ReferenceBook book(dataset);
    const std::vector<RowId> rows = scope.rows.empty() ? rowIds(dataset, scope.table) : scope.rows;
    qint64 done = 0;
    for (const RowId id : rows) {
        if (progress.isCancelled())
            return Error{.code = ErrorCode::Cancelled};
        progress.report(++done, static_cast<qint64>(rows.size()));
        const std::optional<DataRow> row = dataRow(dataset, scope.table, id);
        if (!row)
            continue;
        for (const DataColumn& column : columnsOf(scope.table)) {
            CellRef cell{scope.table, id, QString::fromLatin1(column.name)};
            if (!scope.columns.isEmpty() && !scope.columns.contains(cell.column))
                continue;
            const auto text = matchingText(book, cell, *row, column, *expression, formatter);
            if (text)
                found.push_back(std::move(cell));
        }
    }
    return found;
}

Result<ReplaceOutcome> replaceCells(const WorkingDataset& dataset,
                                    const std::vector<CellRef>& cells, const FindPattern& pattern,
                                    const QString& replacement, const Formatter& formatter)
{
    const Result<QRegularExpression> expression = expressionOf(pattern);
    if (!expression)
        return expression.error();
    EditBuilder builder(dataset, EditKind::Replace,
                        cells.empty() ? TableKind::ShareMove : cells.front().table);
    const SetRules rules{.reading = rulesOf(formatter.language())};
    ReplaceOutcome outcome;
    for (const CellRef& cell : cells) {
        const std::optional<int> place = columnAt(cell.table, cell.column);
        const std::optional<DataRow> row = dataRow(builder.dataset(), cell.table, cell.row);
        if (!place || !row)
            continue;
        const DataColumn& column = columnsOf(cell.table)[static_cast<std::size_t>(*place)];
        auto text = matchingText(builder.book(), cell, *row, column, *expression, formatter);
        if (!text || column.kind == FieldKind::Key)
            continue;
        const std::optional<Error> error =
            builder.set(cell, text->replace(*expression, replacement), rules);
        ++outcome.cellsReplaced;
        outcome.cellsUnread += error ? 1 : 0;
    }
    outcome.edit = builder.take();
    return outcome;
}

} // namespace aftershock
