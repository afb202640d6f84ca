#pragma once

#include "core/result.h"
#include "store/descriptor.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QFileInfo;

namespace aftershock {

/**
 * A folder that is filled under a name that nobody can guess and then put in the place of its
 * target in one step. What it deletes are files of a dataset's tables, in the folder that it made
 * or in the earlier export whose place that one took, or that a killed program left half made for
 * the same target, and then folders that are empty; it follows no link in doing so.
 */
class ExportedFolder
{
public:
    /// For @p target, whose links are followed. Refused (WriteFailed) where a file or a folder
    /// stands there that is no earlier export and not empty.
    [[nodiscard]] static Result<ExportedFolder> create(const QString& target);

    ExportedFolder(ExportedFolder&& other) noexcept;
    ExportedFolder& operator=(ExportedFolder&& other) noexcept;
    ~ExportedFolder();

    /// Where the files are to be written.
    [[nodiscard]] QString path() const;
    [[nodiscard]] Result<void> publish();

private:
    ExportedFolder() = default;
    static void removeStrays(const QFileInfo& target);
    [[nodiscard]] Result<void> make();
    [[nodiscard]] Result<bool> changePlaces();

    QString m_subject;
    QByteArray m_target;
    QByteArray m_made;                  ///< empty where nothing of ours lies there any more
    std::unique_ptr<Descriptor> m_lock; ///< on what was made, while this lives
};

} // namespace aftershock
