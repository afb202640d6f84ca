#pragma once

#include "core/formatter.h"
#include "ui/importing/problem_model.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace aftershock {

/// The rows that cannot be used, each to be mended in its place or left out; nothing to see where
/// there are none. Keeps what was changed by hand.
class ProblemPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemPanel(const Formatter& formatter, QWidget* parent = nullptr);

    void showOutcome(const ImportOutcome& outcome);
    void forgetOutcome(); ///< of a table that is read anew, and not tried yet
    void forgetEdits();   ///< lines and columns are others now
    [[nodiscard]] const MendedRows& edits() const { return m_edits; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] QPushButton* leaveOut() const { return m_leaveOut; }
    [[nodiscard]] QPushButton* undo() const { return m_undo; }

signals:
    void edited();
    void rowChosen(qint64 line, qint64 key, int column); ///< column −1: none

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void fitRows();
    void mend(const RowProblem& problem);
    void leaveOutSelected();
    void undoSelected();
    void refreshButtons();
    [[nodiscard]] std::vector<const RowProblem*> selected() const;

    Formatter m_formatter;
    MendedRows m_edits;
    QLabel* m_heading;
    QTableView* m_table;
    ProblemModel* m_model;
    QPushButton* m_leaveOut;
    QPushButton* m_undo;
};

} // namespace aftershock
