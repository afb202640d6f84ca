#pragma once

#include "data/find_replace.h"
#include "ui/editing/editor.h"
#include "ui/jobs/job_slot.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace aftershock {

class DataTable;

/// Find and replace in the table that is shown: what matches is found while it is typed.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    FindBar(Session* session, Editor* editor, DataTable* table, QWidget* parent = nullptr);

    void open(bool withReplacement);
    void findNext(int step);

signals:
    void closed();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] FindPattern pattern() const;
    void search();
    void take(const Result<std::vector<CellRef>>& found);
    void showState();
    void replaceOne();
    void replaceAll();
    std::optional<ReplaceOutcome> replace(const std::vector<CellRef>& cells);
    void close();
    void leave(); ///< without a look back at the table

    Session* m_session;
    Editor* m_editor;
    DataTable* m_table;
    // In the order of their making Tab goes through them.
    QLineEdit* m_text;
    QLineEdit* m_replacement;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_replaceOne;
    QPushButton* m_replaceAll;
    QPushButton* m_close;
    QCheckBox* m_matchesCase;
    QCheckBox* m_isWholeCell;
    QCheckBox* m_isExpression;
    QLabel* m_state;
    std::vector<CellRef> m_found;
    QString m_wrong;   ///< why the pattern is none
    QString m_outcome; ///< of replacing all, until something else is done
    bool m_isReplacing{false};
    JobSlot m_searching;
};

} // namespace aftershock
