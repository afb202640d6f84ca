#pragma once

#include "data/dataset.h"
#include "store/guarded_database.h"

namespace aftershock {

/// Refuses rows that point at rows which are not there (ReferenceDangling), names that stand twice
/// (ValueRepeated), and funding that is a part of itself (ReferenceCycle). @p contents are in the
/// order of their ids.
[[nodiscard]] Result<void> checkReferences(const DatasetContents& contents, const QString& subject);

/// How many prices the file holds; each must belong to an organisation of @p contents.
[[nodiscard]] Result<qint64> countPrices(GuardedDatabase& database,
                                         const DatasetContents& contents);

} // namespace aftershock
