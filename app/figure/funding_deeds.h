#pragma once

#include "data/records.h"

#include <QString>

#include <optional>

/// What a title says that a funder does with an amount: a whole sentence for each status, since
/// languages put verb, amount and comparison in different places. %1 is the funder.
namespace aftershock {

/// %2 is the amount.
[[nodiscard]] QString amountSentence(std::optional<FundingStatus> status);
/// %2 is the amount, %3 the purpose.
[[nodiscard]] QString purposeSentence(std::optional<FundingStatus> status);
/// %2 is “at least 24 times”, %3 whose amount.
[[nodiscard]] QString multipleSentence(std::optional<FundingStatus> status);
/// %2 is the amount, which no other exceeds.
[[nodiscard]] QString mostSentence(std::optional<FundingStatus> status);
/// %2 is the amount; a bound of another may in truth be larger.
[[nodiscard]] QString mostAsStatedSentence(std::optional<FundingStatus> status);

} // namespace aftershock
