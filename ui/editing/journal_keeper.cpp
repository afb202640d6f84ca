#include "ui/editing/journal_keeper.h"

#include <mutex>
#include <utility>

namespace aftershock {

/// What waits to be written, and the file. A job that was dropped for a newer one leaves what it
/// did not write to that.
struct JournalKeeper::Desk
{
    std::mutex waiting; ///< guards the next three, and is held for a moment only
    QString folder;
    std::optional<JournalHeader> newHeader; ///< start anew before writing the entries
    std::vector<JournalEntry> entries;

    std::mutex writing; ///< guards the rest, and is held while the disk works
    JournalHeader header;
    std::optional<JournalFile> file;

    Result<void> writeAll();
    Result<void> write(const QString& to, bool isNew, const std::vector<JournalEntry>& lines);
};

Result<void> JournalKeeper::Desk::writeAll()
{
    const std::lock_guard disk(writing);
    std::optional<JournalHeader> begun;
    std::vector<JournalEntry> lines;
    QString to;
    {
        const std::lock_guard lock(waiting);
        begun.swap(newHeader);
        lines.swap(entries);
        to = folder;
    }
    if (to.isEmpty())
        return {};
    if (begun)
        header = *begun;
    const Result<void> done = write(to, begun.has_value(), lines);
    if (!done) {
        // For the next attempt, in front of what has come since; unless all was begun anew.
        const std::lock_guard lock(waiting);
        if (!newHeader) {
            newHeader = begun;
            lines.insert(lines.end(), std::make_move_iterator(entries.begin()),
                         std::make_move_iterator(entries.end()));
            entries = std::move(lines);
        }
    }
    return done;
}

Result<void> JournalKeeper::Desk::write(const QString& to, bool isNew,
                                        const std::vector<JournalEntry>& lines)
{
    if (isNew && lines.empty()) {
        if (file)
            file->remove();
        file.reset();
        return {};
    }
    if (lines.empty())
        return {};
    if (file && !isNew)
        return file->append(lines);
    Result<JournalFile> created = JournalFile::create(to, header);
    if (!created)
        return created.error();
    if (const auto written = created->append(lines); !written) {
        created->remove();
        return written;
    }
    // The old one goes when the new one is safe.
    if (file)
        file->remove();
    file = *std::move(created);
    return {};
}

JournalKeeper::JournalKeeper(QObject* parent) : QObject(parent), m_desk(std::make_shared<Desk>()) {}

JournalKeeper::~JournalKeeper()
{
    // The last words, here and now: a job that has not begun would be dropped.
    if (const auto written = m_desk->writeAll(); !written)
        qWarning("%s", qUtf8Printable(diagnosticLine(written.error())));
    // A job that is just ending holds the desk a moment longer: the file is nobody's from here on.
    const std::lock_guard disk(m_desk->writing);
    m_desk->file.reset();
}

void JournalKeeper::keepIn(const QString& folder)
{
    const std::lock_guard lock(m_desk->waiting);
    m_desk->folder = folder;
    m_hasFolder = !folder.isEmpty();
}

void JournalKeeper::restart(JournalHeader header, std::vector<JournalEntry> entries)
{
    {
        // Also without a folder: it may be named later.
        const std::lock_guard lock(m_desk->waiting);
        m_desk->newHeader = std::move(header);
        m_desk->entries = std::move(entries);
    }
    write();
}

void JournalKeeper::append(JournalEntry entry)
{
    if (!m_hasFolder)
        return;
    {
        const std::lock_guard lock(m_desk->waiting);
        m_desk->entries.push_back(std::move(entry));
    }
    write();
}

void JournalKeeper::write()
{
    if (!m_hasFolder)
        return;
    m_job.start([desk = m_desk](const Progress&) { return desk->writeAll(); },
                [this](const Result<void>& result) {
                    const bool hadFailed = std::exchange(m_hasFailed, !result);
                    if (result)
                        emit written();
                    else if (!hadFailed)
                        emit failed(result.error());
                });
}

} // namespace aftershock
