#include "ui/window/document.h"

#include <QFileInfo>

namespace aftershock {

Document::Document(QObject* parent) : QObject(parent) {}

Document::Stamp Document::stampOf(const QString& path)
{
    const QFileInfo file(path);
    return file.exists() ? Stamp{file.lastModified(), file.size()} : Stamp{};
}

void Document::openFile(const QString& path)
{
    start(QFileInfo(path).absoluteFilePath(), false);
}

void Document::reload()
{
    if (m_path.isEmpty())
        openBuiltIn();
    else
        start(m_path, true);
}

void Document::start(const QString& path, bool again)
{
    // Taken before reading: a change while the file is read is then noticed afterwards.
    const Stamp stamp = stampOf(path);
    m_opening.start([path](const Progress& progress) { return openDataset(path, progress); },
                    [this, path, stamp, again](Result<OpenedDataset> result) {
                        take(std::move(result), path, stamp, again);
                    });
}

void Document::openBuiltIn()
{
    m_opening.runNow([](const Progress&) { return openBuiltInDataset(); },
                     [this, again = m_path.isEmpty()](Result<OpenedDataset> result) {
                         take(std::move(result), {}, {}, again);
                     });
}

void Document::take(Result<OpenedDataset> result, const QString& path, const Stamp& stamp,
                    bool again)
{
    if (!result) {
        emit failed(result.error());
        return;
    }
    m_path = path;
    m_stamp = stamp;
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
    const Stamp now = stampOf(m_path);
    if (now == m_stamp || now == Stamp{})
        return;
    m_stamp = now;
    if (!m_watcher->files().contains(m_path))
        m_watcher->addPath(m_path);
    emit changedOnDisk();
}

void Document::saveCopy(const QString& target)
{
    m_saving.start(
        [path = m_path, target](const Progress&) { return aftershock::saveCopy(path, target); },
        [this, target](const Result<void>& result) {
            if (result)
                emit copySaved(target);
            else
                emit failed(result.error());
        });
}

} // namespace aftershock
