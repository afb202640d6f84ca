#pragma once

#include "store/dataset_store.h"
#include "store/save_dataset.h"
#include "ui/jobs/job_slot.h"

#include <QFileSystemWatcher>
#include <QObject>

#include <memory>

namespace aftershock {

/// How datasets come into the window and out of it: opened by a job, kept an eye on, opened again,
/// saved. A file that cannot be opened or saved changes nothing but what is said.
class Document : public QObject
{
    Q_OBJECT
public:
    explicit Document(QObject* parent = nullptr);

    void openFile(const QString& path);
    void openBuiltIn(); ///< at once: it is in memory already
    void openNew();     ///< a dataset without rows, which is no file yet
    void reload();
    /// Writes what is open to another file, byte for byte.
    void saveCopy(const QString& target);
    /// Into the file it was opened from, or with @p target into that, which is then what is open.
    void save(DatasetToSave dataset, const QString& target, const SaveOptions& options);
    /// Unless it is done already: what comes of it is told as ever.
    void stopSaving();

    [[nodiscard]] const QString& path() const { return m_path; } ///< empty: built-in or new
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] JobSlot* openingJob() { return &m_opening; }
    [[nodiscard]] JobSlot* copyingJob() { return &m_copying; }
    [[nodiscard]] JobSlot* savingJob() { return &m_saving; }

signals:
    void opened(const aftershock::OpenedDataset& dataset, bool again);
    void failed(const aftershock::Error& error);
    void copySaved(const QString& target);
    void saved(const aftershock::OpenedDataset& dataset);
    void notSaved(const aftershock::Error& error);
    void savingHeld(aftershock::SaveObstacle obstacle); ///< until a person has decided
    void changedOnDisk();                               ///< by another program, since it was opened

private:
    void start(const QString& path, bool again);
    void take(Result<OpenedDataset> result, const QString& path, bool again);
    void takeSaved(const Result<SaveOutcome>& result);
    void watch();
    void lookAtFile();

    QString m_path;
    bool m_isNew{false};
    FileStamp m_stamp{}; ///< as it was last seen
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    JobSlot m_opening;
    JobSlot m_copying;
    JobSlot m_saving;
    Progress m_savingProgress;
};

} // namespace aftershock
