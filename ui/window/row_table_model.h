#pragma once

#include "figure/view_spec.h"

#include <QAbstractTableModel>
#include <QVariant>

#include <functional>

namespace aftershock {

/// One column of a table: what its cells say, and how they sort.
struct TableColumn
{
    QString title;
    Qt::Alignment alignment{Qt::AlignLeft};
    /// Sorting by this column sorts the view by the field; without one it sorts the table alone.
    std::optional<Field> field;
    std::function<QString(int row)> text;
    std::function<QVariant(int row)> sortKey; ///< text() where empty
    std::function<int(int row)> indent;       ///< levels that the cell stands in; may be empty
};

struct TableContents
{
    std::vector<TableColumn> columns;
    std::vector<RowRef> rows;
};

/// The program's one table model: rows of a value, and descriptions of columns over them.
class RowTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int sortRole = Qt::UserRole;
    static constexpr int indentRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setContents(TableContents contents);
    [[nodiscard]] const TableContents& contents() const { return m_contents; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int wanted) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int wanted) const override;

private:
    TableContents m_contents;
};

/// Rows of @p model, header first, as tab-separated text; tabs and line ends in cells become
/// spaces.
[[nodiscard]] QString tabSeparated(const QAbstractItemModel& model, const QList<int>& rows);

} // namespace aftershock
