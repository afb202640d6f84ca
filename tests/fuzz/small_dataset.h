#pragma once

#include <QByteArray>

namespace aftershock::fuzzing {

/// The built-in dataset as a file of small pages: a change by chance meets something sooner.
[[nodiscard]] const QByteArray& smallDataset();
/// smallDataset() after @p sql, which may do anything but reach another file; stops at the first
/// mistake in it.
[[nodiscard]] QByteArray changedBy(const QByteArray& sql);

} // namespace aftershock::fuzzing
