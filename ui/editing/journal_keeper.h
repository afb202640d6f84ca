#pragma once

#include "store/edit_journal.h"
#include "ui/jobs/job_slot.h"

#include <QObject>

namespace aftershock {

/**
 * Writes the acts of an Editor to a journal file, off the window's thread and each as soon as the
 * one before is safe on the disk. The file is there only while it holds something.
 */
class JournalKeeper : public QObject
{
    Q_OBJECT
public:
    explicit JournalKeeper(QObject* parent = nullptr);
    /// Writes what is left; the file stays.
    ~JournalKeeper() override;

    /// Without a folder nothing is kept.
    void keepIn(const QString& folder);
    /// The changes are now those: a journal of them takes the place of the present one.
    void restart(JournalHeader header, std::vector<JournalEntry> entries);
    void append(JournalEntry entry);

    /// Whether all is on the disk.
    [[nodiscard]] bool isWritten() const { return !m_job.isRunning(); }

signals:
    void written();
    void failed(const aftershock::Error& error);

private:
    struct Desk;
    void write();

    std::shared_ptr<Desk> m_desk; ///< shared with the job, which may outlive this
    JobSlot m_job;
    bool m_hasFolder{false};
    bool m_hasFailed{false}; ///< which is told once
};

} // namespace aftershock
