#pragma once

#include "core/result.h"

#include <QString>

#include <SQLiteCpp/Database.h>

namespace aftershock {

/**
 * Refuses (SchemaInvalid) a dataset whose tables call anything but harmless functions when a row is
 * written: SQLite computes a file's CHECKs, generated columns, defaults and indexes on expressions
 * for each row, and one call can take hours or gigabytes, in which nothing can stop it. Reads the
 * schema's text only, and runs nothing of it.
 */
[[nodiscard]] Result<void> checkSchemaFunctions(SQLite::Database& connection,
                                                const QString& subject);

} // namespace aftershock
