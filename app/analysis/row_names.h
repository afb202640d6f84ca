#pragma once

#include "core/formatter.h"
#include "data/dataset.h"

namespace aftershock {

/// What people call a row in a sentence: “Nvidia”, “Bank of China, stocks and bonds”, an event's
/// title. Made safe to show.
[[nodiscard]] QString rowName(const Dataset& dataset, RowRef row);

/// “1 share move”, “1,234 share moves”.
[[nodiscard]] QString countedRows(RecordKind kind, int count, const Formatter& formatter);

} // namespace aftershock
