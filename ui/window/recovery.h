#pragma once

#include "store/edit_journal.h"
#include "ui/jobs/job_slot.h"

#include <QObject>

#include <optional>

namespace aftershock {

class MainWindow;

/**
 * Offers unsaved changes that a crash has left: all of them when the program starts, and those of
 * a file when it is opened. They are only ever restored by a person.
 */
class Recovery : public QObject
{
    Q_OBJECT
public:
    /// The journals lie in @p folder.
    Recovery(MainWindow* window, const QString& folder);

    /// A dataset was opened: restores what was asked for, else looks for what can be offered.
    void opened(const QString& path);
    /// It could not be opened: its journal stays for another time.
    void notOpened();
    /// A list of all there is, on the menu's demand.
    void showAll();

    /// Opens the dataset of the journal and makes its changes again.
    void restore(const FoundJournal& journal);
    void discard(const FoundJournal& journal);

private:
    void offer(const std::vector<FoundJournal>& found);
    void offerOne(const FoundJournal& journal);
    void showList(const std::vector<FoundJournal>& found);
    void startRestoring(JournalFile journal);
    void finishRestoring();

    MainWindow* m_window;
    QString m_folder;
    bool m_hasLooked{false};
    JobSlot m_search;
    JobSlot m_reading;
    std::optional<JournalFile> m_restoring;  ///< once its dataset is open
    std::optional<JournalFile> m_superseded; ///< until its changes are safe in another
};

/// “figures.db”, or what stands for it where there is no file.
[[nodiscard]] QString journalName(const JournalHeader& header);
/// “14:32”, with the day where it was not today.
[[nodiscard]] QString journalTime(const QDateTime& time, const QDateTime& now);

} // namespace aftershock
