#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace aftershock {

/**
 * The bytes of a file, of standard input or of the clipboard, read from any place as often as
 * needed. Read with plain reads and not mapped, so that a file cut short by another program is an
 * error and not the end of the process.
 */
class InputSource
{
public:
    virtual ~InputSource() = default;
    InputSource(const InputSource&) = delete;
    InputSource& operator=(const InputSource&) = delete;

    [[nodiscard]] virtual qint64 size() const = 0;
    /// Fills @p target from @p offset on; fewer bytes than asked for mean the end.
    [[nodiscard]] virtual Result<qint64> read(qint64 offset, char* target, qint64 bytes) = 0;

    [[nodiscard]] const QString& name() const { return m_name; } ///< as the user gave it
    /// The file's path, empty where there is none.
    [[nodiscard]] virtual QString path() const { return {}; }
    /// At most @p bytes bytes from @p offset on.
    [[nodiscard]] Result<QByteArray> piece(qint64 offset, qint64 bytes);

protected:
    explicit InputSource(QString name) : m_name(std::move(name)) {}

private:
    QString m_name;
};

using SourcePtr = std::shared_ptr<InputSource>;

/// Opens a file; “-” is standard input, put into a temporary file where it cannot be read twice.
/// Errors: FileNotFound, IsDirectory, PermissionDenied, ReadFailed.
[[nodiscard]] Result<SourcePtr> openSource(const QString& path);
[[nodiscard]] SourcePtr openSource(const QByteArray& bytes, const QString& name);

/// Puts what comes out of the pipe @p handle into a temporary file without a name, whose bytes the
/// source has. An endless pipe is TooLarge where @p roomLeft, which is asked now and then how many
/// bytes the file's folder may still take, says that there are none.
[[nodiscard]] Result<SourcePtr>
openPipe(int handle, const QString& name,
         const std::function<qint64(const QString& folder)>& roomLeft);

} // namespace aftershock
