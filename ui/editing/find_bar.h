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
    void take(Result<std::vector<CellRef>> found);
    void showState();
    void replaceOne();
    void replaceAll();
    void replace(const std::vector<CellRef>& cells);
    void close();

    Session* m_session;
    Editor* m_editor;
    DataTable* m_table;
    QLineEdit* m_text;
    QLineEdit* m_replacement;
    QCheckBox* m_matchesCase;
    QCheckBox* m_isWholeCell;
    QCheckBox* m_isExpression;
    QLabel* m_state;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_replaceOne;
    QPushButton* m_replaceAll;
    QWidget* m_replaceRow;
    std::vector<CellRef> m_found;
    QString m_wrong; ///< why the pattern is none
    JobSlot m_searching;
};

} // namespace aftershock
