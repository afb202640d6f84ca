#include "store/rollback_journal.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <numeric>

namespace aftershock {

namespace {

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
