#pragma once

#include "data/dataset.h"

namespace aftershock {

/// What people call a row in a sentence: “Nvidia”, “Bank of China, stocks and bonds”, an event's
/// title. Made safe to show.
[[nodiscard]] QString rowName(const Dataset& dataset, RowRef row);

/// The table in words, for a number of rows: “share moves”.
[[nodiscard]] QString rowsInWords(RecordKind kind, int count);

} // namespace aftershock
