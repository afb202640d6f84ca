#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QString>

namespace aftershock {

/**
 * A file that nobody sees until publish() puts it, complete, in the place of its target.
 *
 * It has no name while it is written (O_TMPFILE of Linux), so that a program that is killed, or a
 * disk that runs full, leaves the old file as it was and nothing beside it. Where a file system
 * has no unnamed files it gets a hidden name beside the target, which the next writer clears away.
 */
class PrivateFile
{
public:
    /// An empty file in the folder of @p target. Errors: FileNotFound for a missing folder,
    /// PermissionDenied, DiskFull, Locked where another program writes the same target under a
    /// hidden name, WriteFailed.
    [[nodiscard]] static Result<PrivateFile> create(const QString& target);

    PrivateFile(PrivateFile&& other) noexcept;
    PrivateFile& operator=(PrivateFile&& other) noexcept;
    ~PrivateFile();

    /// Starts with the first @p bytes of another file.
    [[nodiscard]] Result<void> copyFrom(const QString& path, qint64 bytes);
    [[nodiscard]] Result<void> write(QByteArrayView bytes);

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    /// Where it will stand: the target with symbolic links followed.
    [[nodiscard]] const QString& target() const { return m_target; }

    enum class Existing { Refuse, Replace };
    /// Makes the bytes safe on the disk and puts them in the target's place. A file that is
    /// replaced keeps its owner and permissions.
    [[nodiscard]] Result<void> publish(Existing existing);

private:
    PrivateFile() = default;
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> takeOwnerOfTarget() const;
    [[nodiscard]] Result<void> link(const QString& path) const;
    [[nodiscard]] QByteArray hiddenName() const;

    QString m_subject; ///< the target as the user named it
    QString m_target;
    int m_descriptor{-1};
    /// Kept open: closing it would drop the locks that this process has on the target (POSIX).
    int m_copied{-1};
    bool m_isNamed{false};
};

} // namespace aftershock
