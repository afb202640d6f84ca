#pragma once

#include "store/edit_journal.h"

#include <QDialog>
#include <QPushButton>
#include <QTreeWidget>

namespace aftershock {

/// Unsaved changes to several datasets, to be restored or discarded one by one.
class RecoveryDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RecoveryDialog(std::vector<FoundJournal> found, QWidget* parent = nullptr);

    [[nodiscard]] QTreeWidget* list() const { return m_list; }
    [[nodiscard]] QPushButton* restoreButton() const { return m_restore; }
    [[nodiscard]] QPushButton* discardButton() const { return m_discard; }

signals:
    void restoreAsked(const aftershock::FoundJournal& journal); ///< and the dialog closes
    void discardAsked(const aftershock::FoundJournal& journal);

private:
    [[nodiscard]] const FoundJournal* current() const;
    void refresh();
    void discardCurrent();

    std::vector<FoundJournal> m_found;
    QTreeWidget* m_list;
    QPushButton* m_restore;
    QPushButton* m_discard;
};

} // namespace aftershock
