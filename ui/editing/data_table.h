#pragma once

#include "data/block_text.h"
#include "ui/editing/data_model.h"

#include <QTableView>
#include <QTimer>

#include <map>

namespace aftershock {

class CellDelegate;

/// A table that is edited like a spreadsheet: cells are selected, typing begins to edit, Enter goes
/// down, Tab right, F2 edits what stands there, Del empties, Esc gives up.
class DataTable : public QTableView
{
    Q_OBJECT
public:
    explicit DataTable(DataModel* model, QWidget* parent = nullptr);

    [[nodiscard]] bool hasSelectedRows() const;
    /// The rows with a selected cell, as shown; without the empty one.
    [[nodiscard]] std::vector<RowId> selectedRows() const;
    /// The columns with a selected cell, in their order.
    [[nodiscard]] QStringList selectedColumns() const;
    [[nodiscard]] std::vector<CellRef> selectedCells() const;
    /// Rows selected from end to end.
    [[nodiscard]] bool hasWholeRows() const;
    /// The smallest block that has all selected cells, as it is edited.
    [[nodiscard]] CellBlock selectedBlock() const;

    void goTo(const QModelIndex& index);
    void selectRows(const std::vector<RowId>& ids);
    void fitColumns();
    void growColumns(); ///< wider where contents need it, never narrower
    /// Said in the place of rows, where there are none.
    void setEmptyText(const QString& text);

signals:
    void clearRequested();
    void copyRequested();
    void cutRequested();
    void pasteRequested();
    void typedWrong(const QModelIndex& index, const aftershock::Error& error);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

protected slots:
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void step(int rows, int columns);
    void sortBy(int column);
    void dressHeads();
    [[nodiscard]] int wantedWidth(int column) const;
    [[nodiscard]] std::vector<int> rowsToMeasure() const;
    void spreadColumns();

    DataModel* m_model;
    QString m_emptyText;
    bool m_typedWrong{false};      ///< the cell being left holds what is no value
    QPersistentModelIndex m_begun; ///< the cell of a new row that was typed into the empty one
    QList<int> m_wanted;           ///< the columns' widths before they share what is left over
    std::map<std::pair<TableKind, int>, int> m_byHand; ///< widths that a person set
    bool m_isFitting{false};
    bool m_isFitted{false}; ///< since the rows were last others
    QTimer m_growSoon;
};

} // namespace aftershock
