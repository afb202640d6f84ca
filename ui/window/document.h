#pragma once

#include "store/dataset_store.h"
#include "ui/jobs/job_slot.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>

#include <memory>

namespace aftershock {

/// How datasets come into the window: opened by a job, kept an eye on, opened again. A file that
/// cannot be opened changes nothing but what is said.
class Document : public QObject
{
    Q_OBJECT
public:
    explicit Document(QObject* parent = nullptr);

    void openFile(const QString& path);
    void openBuiltIn(); ///< at once: it is in memory already
    void reload();
    /// Writes what is open to another file, byte for byte.
    void saveCopy(const QString& target);

    [[nodiscard]] const QString& path() const { return m_path; } ///< empty: the built-in dataset
    [[nodiscard]] JobSlot* openingJob() { return &m_opening; }
    [[nodiscard]] JobSlot* savingJob() { return &m_saving; }

signals:
    void opened(const aftershock::OpenedDataset& dataset, bool again);
    void failed(const aftershock::Error& error);
    void copySaved(const QString& target);
    void changedOnDisk(); ///< by another program, since it was opened

private:
    /// Enough to tell that a file is another one than it was.
    struct Stamp
    {
        QDateTime modified;
        qint64 size{-1};
        bool operator==(const Stamp&) const = default;
    };
    [[nodiscard]] static Stamp stampOf(const QString& path);

    void start(const QString& path, bool again);
    void take(Result<OpenedDataset> result, const QString& path, const Stamp& stamp, bool again);
    void watch();
    void lookAtFile();

    QString m_path;
    Stamp m_stamp;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    JobSlot m_opening;
    JobSlot m_saving;
};

} // namespace aftershock
