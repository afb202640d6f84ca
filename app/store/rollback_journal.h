#pragma once

#include "core/error.h"

#include <QString>

namespace aftershock {

/// Whether the journal beside a database of @p databaseBytes can be what a write that was cut off
/// left. SQLite asks less of it: it would give the database any size that a damaged journal names,
/// stop half-way at a page that is not right, and delete what it does not take for a journal. None
/// is there where nothing is to be undone; that is sound too.
[[nodiscard]] bool isSoundJournal(const QString& journal, qint64 databaseBytes);

/// DatasetDamaged: what is said of a journal beside @p path that is not sound.
[[nodiscard]] Error damagedJournal(const QString& path, const QString& subject);

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
