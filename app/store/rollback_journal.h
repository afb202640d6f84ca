#pragma once

#include <QString>

namespace aftershock {

/**
 * A journal (-journal) of a change that reached several files ends with the name of a further file,
 * which SQLite deletes when it has undone the change. The name is whatever the file says: nothing
 * but a private copy may be undone, and that without the name.
 */
[[nodiscard]] bool namesAnotherFile(const QString& journal);

/// Makes the copy of a journal at @p journal one that names no file. As SQLite has it, the change
/// is to be undone while the named file is there and was finished when it is gone; the copy of the
/// journal is deleted then. False where the copy cannot be written.
[[nodiscard]] bool forgetAnotherFile(const QString& journal);

} // namespace aftershock
