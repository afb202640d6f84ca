#include "store/rollback_journal.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <numeric>
#include <optional>

namespace aftershock {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Store)
};

// SQLite, pager.c, readSuperJournal(): … name, its length, the sum of its bytes, the magic.
const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
constexpr qint64 tailBytes = 16;
constexpr quint32 longestName = 512; // the longest path that SQLite has

QByteArray tailOf(QFile& file)
{
    return file.size() >= tailBytes && file.seek(file.size() - tailBytes) ? file.read(tailBytes)
                                                                          : QByteArray();
}

/// Empty where what stands there is no name to SQLite either.
QByteArray nameIn(QFile& file, const QByteArray& tail)
{
    const auto length = qFromBigEndian<quint32>(tail.constData());
    const auto sum = qFromBigEndian<quint32>(tail.constData() + sizeof(quint32));
    const qint64 start = file.size() - tailBytes - length;
    if (length > longestName || start < 0 || !file.seek(start))
        return {};
    const QByteArray name = file.read(length);
    // SQLite adds up what its compiler takes for a char.
    const quint32 found =
        std::accumulate(name.begin(), name.end(), quint32(0),
                        [](quint32 total, char c) { return total + static_cast<quint32>(c); });
    return found == sum ? QByteArray(name.constData()) : QByteArray(); // up to a null byte
}

} // namespace

namespace {

/// What stands before each run of pages (SQLite database file format, section 3).
struct JournalHeader
{
    quint32 count{}; ///< of the pages that follow
    quint32 checksum{};
    quint32 pagesBefore{};
    quint32 sectorBytes{};
    quint32 pageBytes{};
};

constexpr qsizetype headerBytes = 28;
constexpr quint32 countedByLength = 0xffffffff; // of a program that does not wait for the disk

quint32 numberAt(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

bool isPowerOfTwo(quint32 number, quint32 least)
{
    constexpr quint32 most = 65536;
    return number >= least && number <= most && (number & (number - 1)) == 0;
}

std::optional<JournalHeader> headerAt(QFile& file, qint64 at)
{
    if (!file.seek(at))
        return std::nullopt;
    const QByteArray bytes = file.read(headerBytes);
    if (bytes.size() < headerBytes || !bytes.startsWith(magic))
        return std::nullopt;
    return JournalHeader{.count = numberAt(bytes, 8),
                         .checksum = numberAt(bytes, 12),
                         .pagesBefore = numberAt(bytes, 16),
                         .sectorBytes = numberAt(bytes, 20),
                         .pageBytes = numberAt(bytes, 24)};
}

/// As SQLite adds it up, pager.c, pager_cksum().
quint32 checksumOf(const char* page, const JournalHeader& header)
{
    quint32 sum = header.checksum;
    for (qsizetype i = qsizetype(header.pageBytes) - 200; i > 0; i -= 200)
        sum += static_cast<quint8>(page[i]);
    return sum;
}

/// How many pages the first page says the database has; 0 where it does not say.
quint32 pagesNamedBy(const QByteArray& firstPage)
{
    constexpr qsizetype changes = 24;
    constexpr qsizetype pages = 28;
    constexpr qsizetype changesWhenPagesWereCounted = 92;
    return numberAt(firstPage, changes) == numberAt(firstPage, changesWhenPagesWereCounted)
               ? numberAt(firstPage, pages)
               : 0;
}

/// Reads a journal through, from its first header on.
class JournalCheck
{
public:
    JournalCheck(QFile& file, const JournalHeader& first) : m_file(file), m_first(first) {}

    /// Whether every page that a header counts is there as it was written.
    bool hasWholePages()
    {
        std::optional<JournalHeader> header = m_first;
        for (qint64 at = 0; header && header->count != countedByLength;
             at = nextSector(), header = headerAt(m_file, at)) {
            // Sizes are taken from the first header, as SQLite does.
            header->pageBytes = m_first.pageBytes;
            if (!m_file.seek(at + m_first.sectorBytes) || !hasWholePages(*header))
                return false;
        }
        return true;
    }
    [[nodiscard]] quint32 pagesNamed() const { return m_pagesNamed; }

private:
    bool hasWholePages(const JournalHeader& header)
    {
        const qsizetype numberBytes = sizeof(quint32);
        const auto pageBytes = qsizetype(header.pageBytes);
        for (quint32 i = 0; i < header.count; ++i) {
            const QByteArray record = m_file.read(numberBytes + pageBytes + numberBytes);
            if (record.size() < numberBytes + pageBytes + numberBytes)
                return false;
            const char* const page = record.constData() + numberBytes;
            if (numberAt(record, numberBytes + pageBytes) != checksumOf(page, header))
                return false;
            if (numberAt(record, 0) == 1)
                m_pagesNamed = pagesNamedBy(record.mid(numberBytes, pageBytes));
        }
        return true;
    }

    [[nodiscard]] qint64 nextSector() const
    {
        const qint64 sector = m_first.sectorBytes;
        return (m_file.pos() + sector - 1) / sector * sector;
    }

    QFile& m_file;
    JournalHeader m_first;
    quint32 m_pagesNamed{};
};

} // namespace

bool isSoundJournal(const QString& journal, qint64 databaseBytes)
{
    QFile file(journal);
    if (!QFileInfo::exists(journal))
        return true;
    if (!QFileInfo(journal).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    // A program that keeps its journal empties it or wipes its header when a change is complete.
    const QByteArray start = file.peek(1);
    if (start.isEmpty() || start[0] == '\0')
        return true;
    const std::optional<JournalHeader> header = headerAt(file, 0);
    if (!header || !isPowerOfTwo(header->pageBytes, 512) || !isPowerOfTwo(header->sectorBytes, 32))
        return false;
    JournalCheck check(file, *header);
    if (!check.hasWholePages())
        return false;
    // Undoing may make the file longer only by pages that the journal has, or else by free pages
    // that were cut off; then the first page tells their number too.
    const qint64 bytesBefore = qint64(header->pagesBefore) * header->pageBytes;
    return header->pagesBefore >= check.pagesNamed() &&
           (bytesBefore <= databaseBytes + file.size() ||
            header->pagesBefore == check.pagesNamed());
}

Error damagedJournal(const QString& path, const QString& subject)
{
    return {.code = ErrorCode::DatasetDamaged,
            .subject = subject,
            .detail = Texts::tr("a change was cut off, and what would undo it, %1, is damaged")
                          .arg(QFileInfo(path).fileName() + QStringLiteral("-journal"))};
}

bool namesAnotherFile(const QString& journal)
{
    QFile file(journal);
    return QFileInfo(journal).isFile() && file.open(QIODevice::ReadOnly) &&
           tailOf(file).endsWith(magic);
}

bool forgetAnotherFile(const QString& journal)
{
    QFile file(journal);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    const QByteArray tail = tailOf(file);
    if (!tail.endsWith(magic))
        return true;
    const QByteArray name = nameIn(file, tail);
    if (!name.isEmpty() && !QFile::exists(QFile::decodeName(name)))
        return file.remove();
    // Without the magic there is no name. The length stays: a shorter file might end in another.
    return file.seek(file.size() - magic.size()) &&
           file.write(QByteArray(magic.size(), '\0')) == magic.size();
}

} // namespace aftershock
