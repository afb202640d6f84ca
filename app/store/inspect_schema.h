#pragma once

#include "store/guarded_database.h"

#include <QHash>
#include <QSet>

namespace aftershock {

/// Which of the columns that are read a file has, by table.
using PresentColumns = QHash<QByteArray, QSet<QByteArray>>;

/// Refuses what is no dataset, or not of this schema: another application id, a newer version,
/// missing tables and columns, tables that are views, virtual, or computed by the file's own
/// expressions. Errors: NotADataset, SchemaTooNew, SchemaInvalid.
[[nodiscard]] Result<PresentColumns> inspectSchema(GuardedDatabase& database);

/// Refuses damaged pages (DatasetDamaged), which could else pass for a smaller dataset. Looks at
/// the whole file, or at all but the prices of a file beyond ReadLimits::wholeCheckBytes. Values
/// that break a constraint are left to the reader, who can say where they stand.
[[nodiscard]] Result<void> checkPages(GuardedDatabase& database, qint64 fileBytes);

} // namespace aftershock
