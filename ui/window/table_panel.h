#pragma once

#include "ui/drawing/text_block.h"
#include "ui/window/row_table_model.h"
#include "ui/window/session.h"

#include <QSortFilterProxyModel>
#include <QTableView>

namespace aftershock {

/**
 * The table under the chart: just what is plotted, in the chart's order. A click on a column's
 * head sorts chart and table alike; where the view has no such order (amounts as reported, in
 * their own currencies) the table alone is sorted.
 */
class TablePanel : public QTableView
{
    Q_OBJECT
public:
    explicit TablePanel(Session* session, QWidget* parent = nullptr);

    /// The selected rows, or all without a selection, as tab-separated text with a header.
    [[nodiscard]] QString rowsAsText() const;
    void bringIntoSight(RowRef row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Cell
    {
        QString text;
        int indent{};
    };

    void followFigure();
    void showFigure();
    void showSort();
    void showSelection();
    void takeSelection();
    void sortBy(int column);
    void hoverRow(int row);
    void spreadColumns();
    [[nodiscard]] QList<int> narrowed(QList<int> widths, int count, int room);
    [[nodiscard]] std::vector<Cell> longestCells(int column) const;
    [[nodiscard]] int fullWidth(int column) const;
    [[nodiscard]] int leastWidth(int column) const;
    [[nodiscard]] int headWidth(int column) const;
    [[nodiscard]] std::optional<int> viewRow(RowRef row) const;
    [[nodiscard]] RowRef rowAt(int viewRow) const;

    Session* m_session;
    RowTableModel* m_model;
    QSortFilterProxyModel* m_proxy;
    Typeface m_typeface; ///< of the cells
    std::shared_ptr<const Figure> m_figure;
    QString m_path; ///< of the dataset that the figure is of
    int m_hoveredRow{-1};
    QList<int> m_fullWidths;   ///< of the columns, with each text on one line
    QList<int> m_wantedWidths; ///< the same, but for very long texts
    QList<int> m_leastWidths;  ///< with words on two lines; measured when room is short
    bool m_following{false};   ///< the session's selection is being shown, not changed
};

} // namespace aftershock
