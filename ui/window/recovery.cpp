#include "ui/window/recovery.h"

#include "core/catalogue.h"
#include "ui/editing/editor.h"
#include "ui/window/file_keeping.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/recovery_dialog.h"

#include <QFileInfo>

namespace aftershock {

using namespace Qt::StringLiterals;

QString journalName(const JournalHeader& header)
{
    if (header.isNew)
        return Recovery::tr("a new dataset");
    return header.path.isEmpty() ? Recovery::tr("the built-in dataset")
                                 : printable(QFileInfo(header.path).fileName(), 80);
}

QString journalTime(const QDateTime& time, const QDateTime& now)
{
    const QDateTime local = time.toLocalTime();
    const QString clock = local.toString(u"HH:mm"_s);
    if (local.date() == now.toLocalTime().date())
        return clock;
    return Recovery::tr("%1, %2").arg(Formatter(spokenLanguage()).shortDay({.date = local.date()}),
                                      clock);
}

Recovery::Recovery(MainWindow* window, const QString& folder)
    : QObject(window), m_window(window), m_folder(folder)
{
    window->editor()->keepJournalsIn(folder);
    connect(window->editor()->journal(), &JournalKeeper::written, this, &Recovery::finishRestoring);
}

void Recovery::opened(const QString& path)
{
    if (m_restoring && m_restoring->contents().header.path == path)
        return startRestoring(*std::exchange(m_restoring, std::nullopt));
    m_restoring.reset();
    // At the start all of them, later only what belongs to the file.
    const bool isFirst = !std::exchange(m_hasLooked, true);
    if (!isFirst && path.isEmpty())
        return;
    m_search.start(
        [folder = m_folder](const Progress&) -> Result<std::vector<FoundJournal>> {
            return findJournals(folder);
        },
        [this, isFirst, path](Result<std::vector<FoundJournal>> found) {
            std::erase_if(*found, [&](const FoundJournal& journal) {
                return !isFirst && journal.header.path != path;
            });
            offer(*found);
        });
}

void Recovery::notOpened()
{
    m_restoring.reset();
}

void Recovery::offer(const std::vector<FoundJournal>& found)
{
    if (found.size() == 1)
        offerOne(found.front());
    else if (!found.empty())
        m_window->messageBar()->offer(
            tr("Unsaved changes to %1 datasets were found.").arg(found.size()),
            {{tr("Show…"), [this, found] { showList(found); }}}, tr("Later"));
}

void Recovery::offerOne(const FoundJournal& journal)
{
    QString text = tr("Unsaved changes of %1 to %2 were found.")
                       .arg(journalTime(journal.lastChange, QDateTime::currentDateTimeUtc()),
                            journalName(journal.header));
    if (journal.isFileGone)
        text += u' ' + tr("The file is no longer there: put it back to restore them.");
    else if (journal.isFileChanged)
        text += u' ' + tr("The file was changed since: only what still fits can be restored.");
    m_window->messageBar()->offer(text,
                                  {{tr("Restore"), [this, journal] { restore(journal); }},
                                   {tr("Discard"), [this, journal] { discard(journal); }}},
                                  tr("Later"));
}

void Recovery::showAll()
{
    m_search.start(
        [folder = m_folder](const Progress&) -> Result<std::vector<FoundJournal>> {
            return findJournals(folder);
        },
        [this](Result<std::vector<FoundJournal>> found) {
            if (found->empty())
                m_window->messageBar()->showMessage(
                    tr("No unsaved changes of an earlier run were found."));
            else
                showList(*found);
        });
}

void Recovery::showList(const std::vector<FoundJournal>& found)
{
    auto* dialog = new RecoveryDialog(found, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecoveryDialog::restoreAsked, this, &Recovery::restore);
    connect(dialog, &RecoveryDialog::discardAsked, this, &Recovery::discard);
    dialog->open();
}

void Recovery::restore(const FoundJournal& journal)
{
    m_window->files()->whenSafe([this, path = journal.path] {
        m_reading.start(
            [path](const Progress&) { return JournalFile::open(path); },
            [this](Result<JournalFile> file) {
                if (!file)
                    return m_window->messageBar()->showMessage(
                        tr("The changes cannot be restored. %1").arg(diagnosticLine(file.error())));
                m_restoring = *std::move(file);
                const JournalHeader& header = m_restoring->contents().header;
                if (header.isNew)
                    m_window->document()->openNew();
                else if (header.path.isEmpty())
                    m_window->document()->openBuiltIn();
                else
                    m_window->document()->openFile(header.path);
            });
    });
}

void Recovery::startRestoring(JournalFile journal)
{
    Editor& editor = *m_window->editor();
    const JournalContents contents = journal.contents();
    const RestoredChanges count = editor.restore(contents.entries);
    if (count.made > 0)
        m_superseded = std::move(journal); // goes once the changes are safe in their new journal
    const Formatter& words = m_window->session()->formatter();
    if (count.made == 0)
        m_window->messageBar()->showMessage(
            tr("The changes do not fit the dataset as it is now, and none was restored."));
    else if (count.refused > 0)
        m_window->messageBar()->showMessage(
            tr("%1 of %2 changes were restored; the others do not fit the dataset as it is now.")
                .arg(words.integer(static_cast<qint64>(count.made)),
                     words.integer(static_cast<qint64>(count.made + count.refused))));
    else if (contents.isCutOff)
        m_window->messageBar()->showMessage(
            tr("The changes were restored, but for the last one, which was cut off."));
    else
        m_window->messageBar()->showMessage(
            tr("The unsaved changes were restored. They are not saved yet."));
}

void Recovery::finishRestoring()
{
    if (!m_superseded)
        return;
    m_superseded->remove();
    m_superseded.reset();
}

void Recovery::discard(const FoundJournal& journal)
{
    m_reading.start(
        [path = journal.path](const Progress&) -> Result<void> {
            Result<JournalFile> file = JournalFile::open(path);
            if (!file)
                return file.error();
            file->remove();
            return {};
        },
        [this](const Result<void>& done) {
            if (!done)
                m_window->messageBar()->showMessage(diagnosticLine(done.error()));
        });
}

} // namespace aftershock
