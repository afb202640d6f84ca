#pragma once

#include "reading/mended_rows.h"

#include <QAbstractTableModel>

#include <map>

namespace aftershock {

/// The first rows of a foreign table as they were read; its row heads are the file's lines.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// By RowBatch::key() and column: why the cell cannot be used.
    using Problems = std::map<std::pair<qint64, std::size_t>, QString>;

    void setTable(RawTable table);
    void setProblems(Problems problems);
    /// Mended cells are shown as they will be used, rows that are left out struck through.
    void setEdits(MendedRows edits);
    [[nodiscard]] const RawTable& table() const { return m_table; }
    [[nodiscard]] int rowOf(qint64 key) const; ///< −1 where it is not shown

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int wanted) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int wanted) const override;

private:
    void repaintCells();
    [[nodiscard]] const MendedRow* edit(std::size_t row) const;

    RawTable m_table;
    int m_rows{0};
    Problems m_problems;
    MendedRows m_edits;
};

} // namespace aftershock
