#pragma once

#include "data/records.h"

#include <optional>

/// What people write for the few values that a column of the dataset knows: the dataset's own word,
/// or one in English, German or Chinese.
namespace aftershock {

[[nodiscard]] std::optional<FundingStatus> fundingStatusFromWords(const QString& text);
[[nodiscard]] std::optional<EventKind> eventKindFromWords(const QString& text);

} // namespace aftershock
