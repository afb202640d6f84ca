#pragma once

#include "data/records.h"

#include <QString>

/// What a title says that a funder does with an amount, or that a recipient gets where no funder is
/// known: a whole sentence for each status, since languages put verb, amount and comparison in
/// different places. %1 is what nameOf() calls the row.
namespace aftershock {

/// %2 is the amount.
[[nodiscard]] QString amountSentence(const Funding& funding);
/// %2 is the amount, %3 the purpose; not for a row that is called by its purpose.
[[nodiscard]] QString purposeSentence(const Funding& funding);
/// %2 is “at least 24 times”, %3 whose amount.
[[nodiscard]] QString multipleSentence(const Funding& funding);
/// %2 is the amount, which no other exceeds.
[[nodiscard]] QString mostSentence(const Funding& funding);
/// %2 is the amount; a bound of another may in truth be larger.
[[nodiscard]] QString mostAsStatedSentence(const Funding& funding);

} // namespace aftershock
