#include "ui/importing/problem_model.h"

#include "core/wording.h"
#include "ui/window/appearance.h"

#include <QApplication>

#include <algorithm>
#include <tuple>

namespace aftershock {

namespace {

std::optional<std::size_t> columnNamed(const TableInfo& table, const QString& name)
{
    const auto found = std::ranges::find(table.columns, name, &RawColumn::name);
    return found == table.columns.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - table.columns.begin()));
}

/// Records of a JSON file may share a line: an error that does not say which one it is about is to
/// be looked at only.
std::optional<qint64> keyOf(const Error& error, const TableInfo& table)
{
    return table.format == SourceFormat::Json ? error.record : error.row;
}

RowProblem problemOf(const Error& error, const TableInfo& table, RowProblem::State state)
{
    return {.state = state,
            .line = error.row,
            .key = keyOf(error, table),
            .column = error.row ? columnNamed(table, error.column) : std::nullopt,
            .columnName = error.column,
            .value = error.value,
            .reason = capitalised(describe(error))};
}

QString stateWords(RowProblem::State state)
{
    switch (state) {
    case RowProblem::State::Mended:
        return ProblemModel::tr("Mended, and used as it stands here");
    case RowProblem::State::LeftOut:
        return ProblemModel::tr("Left out by you");
    case RowProblem::State::Refused:
    case RowProblem::State::Remark:
        break;
    }
    return {};
}

} // namespace

std::vector<RowProblem> listProblems(const ImportOutcome& outcome, const MendedRows& edits)
{
    const TableInfo& table = outcome.result.table;
    std::vector<RowProblem> problems;
    for (const Error& error : outcome.refusals)
        problems.push_back(problemOf(error, table, RowProblem::State::Refused));
    for (const auto& entry : edits) {
        const auto& key = entry.first; // a lambda cannot capture a binding everywhere
        const auto& edit = entry.second;
        const qint64 line = edit.line > 0 ? edit.line : key;
        if (edit.isLeftOut) {
            problems.push_back({.state = RowProblem::State::LeftOut,
                                .line = line,
                                .key = key,
                                .column = {},
                                .columnName = {},
                                .value = {},
                                .reason = stateWords(RowProblem::State::LeftOut)});
            continue;
        }
        for (const auto& cell : edit.cells) {
            const auto column = cell.first;
            const auto& text = cell.second;
            const bool isRefused = std::ranges::any_of(problems, [&](const RowProblem& each) {
                return each.key == key && each.column == column;
            });
            if (!isRefused && column < table.columns.size())
                problems.push_back({.state = RowProblem::State::Mended,
                                    .line = line,
                                    .key = key,
                                    .column = column,
                                    .columnName = table.columns[column].name,
                                    .value = text,
                                    .reason = stateWords(RowProblem::State::Mended)});
        }
    }
    std::ranges::stable_sort(problems, {}, [](const RowProblem& each) {
        return std::tuple(each.line.value_or(0), each.key.value_or(0), each.column.value_or(0));
    });
    for (const Diagnostic& note : outcome.result.notes)
        problems.push_back(problemOf(note.error, table, RowProblem::State::Remark));
    return problems;
}

void ProblemModel::setProblems(std::vector<RowProblem> problems)
{
    if (problems == m_problems)
        return;
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

const RowProblem* ProblemModel::problem(int row) const
{
    return row >= 0 && row < rowCount() ? &m_problems[static_cast<std::size_t>(row)] : nullptr;
}

int ProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ProblemModel::data(const QModelIndex& index, int wanted) const
{
    const RowProblem* each = problem(index.row());
    if (!each || !index.isValid())
        return {};
    if (wanted == Qt::ForegroundRole) {
        const Theme& theme = themeOf(QApplication::palette());
        if (index.column() == ValueColumn && each->state == RowProblem::State::Refused)
            return theme.warningInk;
        return each->state == RowProblem::State::Refused ? theme.ink : theme.mutedInk;
    }
    if (wanted == Qt::TextAlignmentRole)
        return QVariant((index.column() == LineColumn ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    if (wanted == Qt::EditRole && index.column() == ValueColumn)
        return each->value;
    if (wanted == Qt::ToolTipRole && flags(index).testFlag(Qt::ItemIsEditable))
        return tr("Double click or F2 to mend it");
    if (wanted != Qt::DisplayRole && wanted != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case LineColumn:
        return each->line ? QString::number(*each->line) : QString();
    case NameColumn:
        return printable(each->columnName, 60);
    case ValueColumn:
        return printable(each->value);
    default:
        return each->reason;
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int wanted) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (wanted == Qt::TextAlignmentRole && section == LineColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (wanted != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case NameColumn:
        return tr("Column");
    case ValueColumn:
        return tr("Value");
    case ReasonColumn:
        return tr("What is wrong");
    default:
        return {};
    }
}

Qt::ItemFlags ProblemModel::flags(const QModelIndex& index) const
{
    const RowProblem* each = problem(index.row());
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (each && index.column() == ValueColumn && each->key && each->column &&
        each->state != RowProblem::State::Remark)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ProblemModel::setData(const QModelIndex& index, const QVariant& value, int wanted)
{
    if (wanted != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    RowProblem& each = m_problems[static_cast<std::size_t>(index.row())];
    const QString text = value.toString();
    if (text == each.value)
        return false;
    each.value = text;
    emit dataChanged(index, index);
    emit mended(RowProblem(each)); // who listens may set the list anew
    return true;
}

} // namespace aftershock
