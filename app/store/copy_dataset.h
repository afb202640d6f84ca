#pragma once

#include "store/guarded_database.h"
#include "store/private_file.h"

#include <QByteArrayView>

#include <functional>

namespace aftershock {

/// A copy takes as long as it takes.
[[nodiscard]] ReadLimits copyLimits();

/// Hands @p write the database as it reads with its log, as one file that needs none.
[[nodiscard]] Result<void>
withImage(GuardedDatabase& database,
          const std::function<Result<void>(QByteArrayView image)>& write);

/// Fills @p target, which is empty, with the bytes of the dataset at @p from (empty: the built-in
/// one); of a file with a write-ahead log, as it reads with the log.
[[nodiscard]] Result<void> copyDataset(const QString& from, PrivateFile& target);

} // namespace aftershock
