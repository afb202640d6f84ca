#include "ui/window/recovery_dialog.h"

#include "ui/window/recovery.h"
#include "ui/window/window_style.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace aftershock {

namespace {

QString remarkOn(const FoundJournal& journal)
{
    if (journal.isFileGone)
        return RecoveryDialog::tr("the file is no longer there");
    return journal.isFileChanged ? RecoveryDialog::tr("the file was changed since") : QString();
}

} // namespace

RecoveryDialog::RecoveryDialog(std::vector<FoundJournal> found, QWidget* parent)
    : QDialog(parent), m_found(std::move(found)), m_list(new QTreeWidget(this)),
      m_restore(new QPushButton(tr("&Restore"), this)),
      m_discard(new QPushButton(tr("&Discard"), this))
{
    setWindowTitle(tr("Unsaved changes"));
    resize(640, 300);
    auto* lead = new QLabel(tr("The program ended before these changes were saved."), this);
    m_list->setAccessibleName(tr("Unsaved changes"));
    m_list->setHeaderLabels({tr("Dataset"), tr("Last change"), tr("Folder"), tr("Remark")});
    m_list->setRootIsDecorated(false);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const FoundJournal& journal : m_found)
        new QTreeWidgetItem(
            m_list, {journalName(journal.header), journalTime(journal.lastChange, now),
                     printable(QFileInfo(journal.header.path).path(), 200), remarkOn(journal)});
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_restore, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_discard, QDialogButtonBox::DestructiveRole);
    buttons->addButton(QDialogButtonBox::Close)->setText(tr("&Later"));
    makePrimary(m_restore);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(10);
    layout->addWidget(lead);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RecoveryDialog::refresh);
    connect(m_list, &QTreeWidget::itemActivated, m_restore, &QPushButton::click);
    connect(m_discard, &QPushButton::clicked, this, &RecoveryDialog::discardCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const FoundJournal* const journal = current()) {
            const FoundJournal chosen = *journal;
            accept();
            emit restoreAsked(chosen);
        }
    });
    m_list->setCurrentItem(m_list->topLevelItem(0));
    refresh();
}

const FoundJournal* RecoveryDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_found[static_cast<std::size_t>(row)];
}

void RecoveryDialog::refresh()
{
    const FoundJournal* const journal = current();
    m_restore->setEnabled(journal != nullptr && !journal->isFileGone);
    m_discard->setEnabled(journal != nullptr);
}

void RecoveryDialog::discardCurrent()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    const FoundJournal gone = m_found[static_cast<std::size_t>(row)];
    m_found.erase(m_found.begin() + row);
    delete m_list->takeTopLevelItem(row);
    emit discardAsked(gone);
    if (m_found.empty())
        return reject();
    refresh();
}

} // namespace aftershock
