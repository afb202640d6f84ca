#include "store/edit_journal.h"

#include "core/enum_text.h"
#include "data/edit_json.h"
#include "store/system_error.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr int formatVersion = 1;
constexpr qsizetype checksumLength = 16;

constexpr EnumText<JournalAct> acts[] = {
    {JournalAct::Do, "do"}, {JournalAct::Undo, "undo"}, {JournalAct::Redo, "redo"}};

QByteArray checksumOf(const QByteArray& before, QByteArrayView json)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(before);
    hash.addData(json);
    return hash.result().toHex().left(checksumLength);
}

/// The line of @p json behind that with the checksum @p last, which becomes the line's own.
QByteArray lineOf(const QJsonObject& json, QByteArray& last)
{
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    last = checksumOf(last, text);
    return last + ' ' + text + '\n';
}

/// The JSON of a line that is whole and follows the one with the checksum @p last.
std::optional<QJsonObject> jsonOf(QByteArrayView line, QByteArray& last)
{
    if (line.size() < checksumLength + 2 || !line.endsWith('\n'))
        return std::nullopt;
    const QByteArrayView text = line.sliced(checksumLength + 1).chopped(1);
    const QByteArray checksum = checksumOf(last, text);
    if (line.first(checksumLength) != checksum)
        return std::nullopt;
    const QJsonDocument json = QJsonDocument::fromJson(text.toByteArray());
    if (!json.isObject())
        return std::nullopt;
    last = checksum;
    return json.object();
}

QJsonObject headerJson(const JournalHeader& header)
{
    QJsonArray stamp;
    for (const qint64 part : header.stamp)
        stamp.append(part);
    return {{u"aftershock-journal"_s, formatVersion},
            {u"path"_s, header.path},
            {u"new"_s, header.isNew},
            {u"stamp"_s, stamp}};
}

std::optional<JournalHeader> headerFromJson(const QJsonObject& json)
{
    const QJsonArray stamp = json.value(u"stamp"_s).toArray();
    JournalHeader header{.path = json.value(u"path"_s).toString(),
                         .isNew = json.value(u"new"_s).toBool()};
    if (json.value(u"aftershock-journal"_s).toInt() != formatVersion ||
        stamp.size() != static_cast<qsizetype>(header.stamp.size()))
        return std::nullopt;
    for (qsizetype i = 0; i < stamp.size(); ++i)
        header.stamp[static_cast<std::size_t>(i)] = stamp[i].toInteger();
    return header;
}

QJsonObject entryJson(const JournalEntry& entry)
{
    return {{u"act"_s, enumToText(acts, entry.act)},
            {u"at"_s, entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"edit"_s, toJson(entry.edit)}};
}

std::optional<JournalEntry> entryFromJson(const QJsonObject& json)
{
    const auto act = enumFromText(acts, json.value(u"act"_s).toString());
    Result<Edit> edit = editFromJson(json.value(u"edit"_s).toObject());
    const QDateTime at = QDateTime::fromString(json.value(u"at"_s).toString(), Qt::ISODateWithMs);
    if (!act || !edit || !at.isValid())
        return std::nullopt;
    return JournalEntry{.act = *act, .at = at, .edit = *std::move(edit)};
}

void syncFolder(const QString& folder)
{
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

JournalFile::JournalFile(JournalFile&& other) noexcept
    : m_path(std::move(other.m_path)), m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_checksum(std::move(other.m_checksum)), m_contents(std::move(other.m_contents))
{
}

JournalFile& JournalFile::operator=(JournalFile&& other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_checksum, other.m_checksum);
    std::swap(m_contents, other.m_contents);
    return *this;
}

JournalFile::~JournalFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<JournalFile> JournalFile::create(const QString& folder, const JournalHeader& header)
{
    // What a person works on is nobody else's business.
    constexpr mode_t ownersOnly = 0600;
    if (!QDir().mkpath(folder))
        return writeErrorFor(EACCES, folder);
    JournalFile file;
    file.m_path =
        QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + u".journal"_s);
    file.m_descriptor = ::open(QFile::encodeName(file.m_path).constData(),
                               O_CREAT | O_EXCL | O_RDWR | O_APPEND | O_CLOEXEC, ownersOnly);
    if (file.m_descriptor < 0)
        return writeErrorFor(errno, file.m_path);
    if (::flock(file.m_descriptor, LOCK_EX | LOCK_NB) != 0)
        return writeErrorFor(errno, file.m_path);
    QByteArray checksum;
    const QByteArray line = lineOf(headerJson(header), checksum);
    if (const auto written = file.writeLines(line); !written) {
        file.remove();
        return written.error();
    }
    file.m_checksum = checksum;
    file.m_contents.header = header;
    syncFolder(folder);
    return file;
}

Result<JournalFile> JournalFile::open(const QString& path)
{
    JournalFile file;
    file.m_path = path;
    file.m_descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_APPEND | O_CLOEXEC | O_NOFOLLOW);
    if (file.m_descriptor < 0)
        return writeErrorFor(errno, path);
    if (::flock(file.m_descriptor, LOCK_EX | LOCK_NB) != 0)
        return writeErrorFor(errno, path);
    if (const auto read = file.read(); !read)
        return read.error();
    return file;
}

Result<void> JournalFile::read()
{
    QFile lines;
    if (!lines.open(m_descriptor, QIODevice::ReadOnly, QFileDevice::DontCloseHandle))
        return Error{.code = ErrorCode::ReadFailed, .subject = m_path};
    const auto broken = [this] {
        return Error{.code = ErrorCode::SyntaxInvalid, .subject = m_path, .row = 1};
    };
    const auto first = jsonOf(lines.readLine(), m_checksum);
    const auto header = first ? headerFromJson(*first) : std::nullopt;
    if (!header)
        return broken();
    m_contents.header = *header;
    while (!lines.atEnd()) {
        const QByteArray line = lines.readLine();
        QByteArray checksum = m_checksum;
        const auto json = jsonOf(line, checksum);
        auto entry = json ? entryFromJson(*json) : std::nullopt;
        if (!entry) {
            m_contents.isCutOff = true;
            return {};
        }
        m_checksum = checksum;
        m_contents.entries.push_back(*std::move(entry));
    }
    return {};
}

Result<void> JournalFile::append(std::span<const JournalEntry> entries)
{
    QByteArray lines;
    QByteArray checksum = m_checksum;
    for (const JournalEntry& entry : entries)
        lines += lineOf(entryJson(entry), checksum);
    if (const auto written = writeLines(lines); !written)
        return written;
    m_checksum = checksum;
    return {};
}

Result<void> JournalFile::writeLines(const QByteArray& lines)
{
    const off_t before = ::lseek(m_descriptor, 0, SEEK_END);
    const auto fail = [&]() -> Error {
        const int number = errno;
        // Half a line would make all that follows it unreadable.
        if (::ftruncate(m_descriptor, before) != 0)
            return writeErrorFor(errno, m_path);
        return writeErrorFor(number, m_path);
    };
    for (qsizetype done = 0; done < lines.size();) {
        const ssize_t put = ::write(m_descriptor, lines.constData() + done,
                                    static_cast<std::size_t>(lines.size() - done));
        if (put < 0 && errno != EINTR)
            return fail();
        done += std::max<ssize_t>(put, 0);
    }
    if (::fsync(m_descriptor) != 0)
        return fail();
    return {};
}

void JournalFile::remove()
{
    if (m_descriptor >= 0)
        ::unlink(QFile::encodeName(m_path).constData());
}

void takeUp(EditHistory& history, const JournalEntry& entry)
{
    const Edit* const undoable = history.toUndo();
    const Edit* const redoable = history.toRedo();
    if (entry.act == JournalAct::Undo && undoable != nullptr && reversed(*undoable) == entry.edit)
        (void)history.undo();
    else if (entry.act == JournalAct::Redo && redoable != nullptr && *redoable == entry.edit)
        (void)history.redo();
    else
        history.add(entry.edit);
}

std::vector<FoundJournal> findJournals(const QString& folder)
{
    std::vector<FoundJournal> found;
    for (const QString& name : QDir(folder).entryList({u"*.journal"_s}, QDir::Files)) {
        Result<JournalFile> file = JournalFile::open(QDir(folder).filePath(name));
        if (!file)
            continue;
        const JournalContents& contents = file->contents();
        EditHistory history;
        for (const JournalEntry& entry : contents.entries)
            takeUp(history, entry);
        if (history.isSaved()) {
            // A torn header or act is a program's that is being started just now, or was killed.
            if (!contents.isCutOff && !contents.entries.empty())
                file->remove();
            continue;
        }
        const bool isOfFile = !contents.header.path.isEmpty();
        const FileStamp present = fileStamp(contents.header.path);
        found.push_back({.path = file->path(),
                         .header = contents.header,
                         .lastChange = contents.entries.back().at,
                         .isFileGone = isOfFile && present == FileStamp{},
                         .isFileChanged = isOfFile && present != contents.header.stamp});
    }
    std::ranges::sort(found, [](const FoundJournal& a, const FoundJournal& b) {
        return a.lastChange != b.lastChange ? a.lastChange > b.lastChange : a.path < b.path;
    });
    return found;
}

} // namespace aftershock
