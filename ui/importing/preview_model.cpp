#include "ui/importing/preview_model.h"

#include "ui/window/appearance.h"

#include <QApplication>

namespace aftershock {

void PreviewModel::setTable(RawTable table)
{
    beginResetModel();
    m_table = std::move(table);
    m_rows = static_cast<int>(m_table.rowCount());
    m_problems.clear();
    endResetModel();
}

void PreviewModel::setProblems(Problems problems)
{
    if (problems == m_problems)
        return;
    m_problems = std::move(problems);
    repaintCells();
}

void PreviewModel::setEdits(MendedRows edits)
{
    if (edits == m_edits)
        return;
    m_edits = std::move(edits);
    repaintCells();
}

void PreviewModel::repaintCells()
{
    if (m_rows > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
}

const MendedRow* PreviewModel::edit(std::size_t row) const
{
    if (m_edits.empty())
        return nullptr;
    const auto found = m_edits.find(m_table.key(row));
    return found == m_edits.end() ? nullptr : &found->second;
}

int PreviewModel::rowOf(qint64 key) const
{
    int low = 0;
    int high = m_rows;
    while (low < high) {
        const int middle = (low + high) / 2;
        if (m_table.key(static_cast<std::size_t>(middle)) < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low < m_rows && m_table.key(static_cast<std::size_t>(low)) == key ? low : -1;
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.info.columns.size());
}

QVariant PreviewModel::data(const QModelIndex& index, int wanted) const
{
    if (!index.isValid() || index.row() >= m_rows || index.column() >= columnCount())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    const Cell cell = m_table.cell(row, column);
    const MendedRow* edited = edit(row);
    if (wanted == Qt::DisplayRole) {
        const bool isMended = edited && edited->cells.contains(column);
        return printable(isMended ? edited->cells.at(column) : cell.string(), 200);
    }
    if (wanted == Qt::FontRole && edited && edited->isLeftOut) {
        QFont struck = smallFont();
        struck.setStrikeOut(true);
        return struck;
    }
    if (wanted == Qt::TextAlignmentRole)
        return QVariant((cell.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (m_problems.empty() ||
        (wanted != Qt::ToolTipRole && wanted != Qt::ForegroundRole && wanted != Qt::BackgroundRole))
        return {};
    const auto problem = m_problems.find({m_table.key(row), column});
    if (problem == m_problems.end())
        return {};
    if (wanted == Qt::ToolTipRole)
        return problem->second;
    const Theme& theme = themeOf(QApplication::palette());
    return wanted == Qt::ForegroundRole ? theme.warningInk : theme.warningGround;
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int wanted) const
{
    if (wanted != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < m_rows ? QString::number(m_table.line(static_cast<std::size_t>(section)))
                                : QVariant();
    return section < columnCount()
               ? printable(m_table.info.columns[static_cast<std::size_t>(section)].name, 60)
               : QVariant();
}

} // namespace aftershock
