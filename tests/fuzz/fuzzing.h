#pragma once

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdio>

/// What the fuzz targets share.
namespace aftershock::fuzzing {

/// Ends the run where something does not hold, with a word on what, so that the fuzzer keeps the
/// input.
inline void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    __builtin_trap();
}

inline QByteArray bytesOf(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

/// The choices of a run are made by the input's first bytes, so that they are found like all else.
class Choices
{
public:
    explicit Choices(QByteArray bytes) : m_rest(std::move(bytes)) {}
    /// 0 to @p count - 1; 0 where the input is at its end.
    int oneOf(int count)
    {
        if (m_rest.isEmpty())
            return 0;
        const int value = static_cast<unsigned char>(m_rest.front());
        m_rest.remove(0, 1);
        return value % count;
    }
    [[nodiscard]] const QByteArray& rest() const { return m_rest; }

private:
    QByteArray m_rest;
};

/// A path of this process's own, in memory where the system has a folder for that.
inline QString scratchFile(const char* name)
{
    static const QTemporaryDir folder(QFile::exists(QStringLiteral("/dev/shm"))
                                          ? QStringLiteral("/dev/shm/aftershock-fuzz-XXXXXX")
                                          : QStringLiteral("aftershock-fuzz-XXXXXX"));
    return folder.filePath(QString::fromLatin1(name));
}

} // namespace aftershock::fuzzing
