#pragma once

#include "data/block_text.h"
#include "data/row_edits.h"
#include "ui/editing/data_model.h"
#include "ui/editing/price_pages.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace aftershock {

class DataTable;
class ElidedLabel;
class FindBar;
class PriceBar;
class TableList;

/**
 * The dataset's tables themselves: the list of them at the left, the one that is chosen as a table
 * that is edited like a spreadsheet, and what can be done with its rows. Rows that are plotted are
 * selected in the session too, so that the inspector tells about them.
 */
class DataPanel : public QWidget
{
    Q_OBJECT
public:
    DataPanel(Session* session, Editor* editor, QWidget* parent = nullptr);

    /// Shows the row of a table, chosen anywhere in the window.
    void reveal(const CellRef& cell);
    [[nodiscard]] DataModel* model() const { return m_model; }
    [[nodiscard]] DataTable* table() const { return m_table; }
    [[nodiscard]] TableList* tables() const { return m_tables; }
    [[nodiscard]] QLineEdit* filter() const { return m_filter; }
    [[nodiscard]] QPushButton* addButton() const { return m_add; }
    [[nodiscard]] QPushButton* deleteButton() const { return m_delete; }
    [[nodiscard]] QPushButton* duplicateButton() const { return m_duplicate; }
    [[nodiscard]] PriceBar* priceBar() const { return m_priceBar; }
    [[nodiscard]] PricePages* prices() const { return m_prices; }
    [[nodiscard]] FindBar* findBar() const { return m_find; }
    [[nodiscard]] QString statusText() const;

    [[nodiscard]] JobSlot* copyingJob() { return &m_copying; }

public slots:
    void addRow();
    void duplicateRows();
    void deleteRows(); ///< asks what becomes of those who point at them
    void clear();      ///< cells, or rows where whole ones are selected
    void copy();
    void cut();
    void paste();
    void fillDown();
    void find();
    void replace();
    void nextProblem();

protected:
    void showEvent(QShowEvent* event) override;

signals:
    void said(const QString& message);   ///< what a person should know, and need not answer
    void unsaid(const QString& message); ///< it is so no more
    void sentencePasted(const QString& sentence); ///< a row for a person to confirm

private:
    void layOut();
    [[nodiscard]] QWidget* newStrip();
    void showTable(TableKind table);
    void followTable();
    void showEmptyText();
    void showStatus();
    void takeSelection();
    void showSelection();
    void showCommands();
    void pasteBlock(const CellBlock& block, const SetRules& rules, bool mayAsk);
    void selectPasted(const CellBlock& block, QPoint corner);
    [[nodiscard]] CellBlock spreadOverSelection(const CellBlock& block) const;
    [[nodiscard]] QPoint topLeft() const;
    void deleteNow(const std::vector<RowId>& rows, ReferrerFate fate);
    void askAboutReferrers(const std::vector<RowId>& rows, const std::vector<Referrer>& referrers);
    void goToRow(RowId id);
    [[nodiscard]] bool hasPrices() const { return m_model->table() == TableKind::Price; }
    [[nodiscard]] std::vector<Price> selectedPrices() const;
    void addPrice();
    void pastePrices(const CellBlock& block, const ReadingRules& rules);
    void fillPricesDown();
    void clearPrices();
    void deleteIfWithoutPrices(const std::vector<RowId>& companies);
    void deleteOrAsk(const std::vector<RowId>& rows);

    Session* m_session;
    Editor* m_editor;
    DataModel* m_model;
    TableList* m_tables;
    DataTable* m_table;
    FindBar* m_find;
    PricePages* m_prices;
    PriceBar* m_priceBar;
    QWidget* m_strip{nullptr};
    QLineEdit* m_filter;
    QPushButton* m_add;
    QPushButton* m_duplicate;
    QPushButton* m_delete;
    ElidedLabel* m_status;
    JobSlot m_counting;
    JobSlot m_copying;
    QString m_toldToMend;                 ///< what was said of cells pasted
    std::optional<CellRef> m_lastProblem; ///< that nextProblem() led to
    bool m_following{false};              ///< the session's selection is being shown or changed
};

/// The row of a table that a plotted row is.
[[nodiscard]] std::optional<CellRef> cellOf(RowRef row);

} // namespace aftershock
