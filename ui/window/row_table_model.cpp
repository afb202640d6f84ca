#include "ui/window/row_table_model.h"

namespace aftershock {

void RowTableModel::setContents(TableContents contents)
{
    beginResetModel();
    m_contents = std::move(contents);
    endResetModel();
}

int RowTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_contents.rows.size());
}

int RowTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_contents.columns.size());
}

QVariant RowTableModel::data(const QModelIndex& index, int wanted) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableColumn& column = m_contents.columns[static_cast<std::size_t>(index.column())];
    switch (wanted) {
    case Qt::DisplayRole:
        return column.text(index.row());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    case sortRole:
        return column.sortKey ? column.sortKey(index.row()) : column.text(index.row());
    case indentRole:
        return column.indent ? column.indent(index.row()) : 0;
    default:
        return {};
    }
}

QVariant RowTableModel::headerData(int section, Qt::Orientation orientation, int wanted) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn& column = m_contents.columns[static_cast<std::size_t>(section)];
    if (wanted == Qt::DisplayRole)
        return column.title;
    if (wanted == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    return {};
}

QString tabSeparated(const QAbstractItemModel& model, const QList<int>& rows)
{
    const auto cell = [](const QVariant& value) {
        QString text = value.toString();
        for (QChar& character : text)
            if (character == u'\t' || character == u'\n' || character == u'\r')
                character = u' ';
        return text;
    };
    QString text;
    const int columns = model.columnCount();
    for (int column = 0; column < columns; ++column)
        text +=
            cell(model.headerData(column, Qt::Horizontal)) + (column + 1 < columns ? u'\t' : u'\n');
    for (const int row : rows)
        for (int column = 0; column < columns; ++column)
            text += cell(model.index(row, column).data()) + (column + 1 < columns ? u'\t' : u'\n');
    return text;
}

} // namespace aftershock
