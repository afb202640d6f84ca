#include "ui/window/document.h"

#include <QFileInfo>

namespace aftershock {

Document::Document(QObject* parent) : QObject(parent) {}

void Document::openFile(const QString& path)
{
    start(QFileInfo(path).absoluteFilePath(), false);
}

void Document::reload()
{
    if (m_isNew)
        return;
    if (m_path.isEmpty())
        openBuiltIn();
    else
        start(m_path, true);
}

void Document::start(const QString& path, bool again)
{
    m_opening.start([path](const Progress& progress) { return openDataset(path, progress); },
                    [this, path, again](Result<OpenedDataset> result) {
                        take(std::move(result), path, again);
                    });
}

void Document::openBuiltIn()
{
    m_opening.runNow([](const Progress&) { return openBuiltInDataset(); },
                     [this, again = m_path.isEmpty() && !m_isNew](Result<OpenedDataset> result) {
                         take(std::move(result), {}, again);
                     });
}

void Document::openNew()
{
    m_opening.cancel();
    take(newDataset(), {}, false);
}

void Document::take(Result<OpenedDataset> result, const QString& path, bool again)
{
    if (!result) {
        emit failed(result.error());
        return;
    }
    m_path = path;
    m_isNew = result->origin.isNew;
    m_stamp = result->origin.stamp;
    result->origin.path = path;
    watch();
    emit opened(*result, again);
}

void Document::watch()
{
    if (m_path.isEmpty()) {
        m_watcher.reset();
        return;
    }
    m_watcher = std::make_unique<QFileSystemWatcher>();
    // The folder too: many programs save by putting a new file in the old one's place.
    m_watcher->addPaths({m_path, QFileInfo(m_path).absolutePath()});
    connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, &Document::lookAtFile);
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, &Document::lookAtFile);
}

void Document::lookAtFile()
{
    // What is being saved is no other program's change; it is looked at again afterwards.
    if (m_saving.isRunning() || m_path.isEmpty())
        return;
    const FileStamp now = fileStamp(m_path);
    if (now == m_stamp || now == FileStamp{})
        return;
    m_stamp = now;
    if (!m_watcher->files().contains(m_path))
        m_watcher->addPath(m_path);
    emit changedOnDisk();
}

void Document::saveCopy(const QString& target)
{
    m_copying.start(
        [path = m_path, target](const Progress&) { return aftershock::saveCopy(path, target); },
        [this, target](const Result<void>& result) {
            if (result)
                emit copySaved(target);
            else
                emit failed(result.error());
        });
}

void Document::save(DatasetToSave dataset, const QString& target, const SaveOptions& options)
{
    // Not the job's own cancellation: that would drop the news that it was too late to stop.
    auto relay = std::make_shared<Progress>();
    m_savingProgress = Progress([relay](qint64 done, qint64 total) { relay->report(done, total); });
    m_saving.start(
        [dataset = std::move(dataset), target, options, relay,
         own = m_savingProgress](const Progress& progress) {
            *relay = progress;
            return target.isEmpty() ? saveDataset(dataset, options, own)
                                    : saveDatasetAs(dataset, target, options, own);
        },
        [this](const Result<SaveOutcome>& result) { takeSaved(result); });
}

void Document::stopSaving()
{
    m_savingProgress.cancel();
}

void Document::takeSaved(const Result<SaveOutcome>& result)
{
    if (!result) {
        emit notSaved(result.error());
    } else if (const auto* const obstacle = std::get_if<SaveObstacle>(&*result)) {
        emit savingHeld(*obstacle);
    } else {
        const auto& dataset = std::get<OpenedDataset>(*result);
        m_path = dataset.origin.path;
        m_isNew = false;
        m_stamp = dataset.origin.stamp;
        watch();
        emit saved(dataset);
    }
    lookAtFile();
}

} // namespace aftershock
