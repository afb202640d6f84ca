#pragma once

#include "analysis/parts.h"
#include "figure/rows.h"

/// Words about one row of funding, shared by chart, inspector and their texts.
namespace aftershock {

/// “five years”, “one year”, “2.5 years”.
[[nodiscard]] QString yearsText(double years, const Formatter& formatter);

/// Whether the purpose is a word for money itself (“cost of R1”, “AI investment”), so that “the
/// reported cost of R1” reads well and “for cost of R1” does not.
[[nodiscard]] bool purposeIsMoney(const QString& purpose);

/// “planned”, “spent”, “reported”; empty where the source does not say.
[[nodiscard]] QString statusWord(FundingStatus status);

/// Under a whole's name: “AI industry chain, over five years”, “AI investment in 2025”, “reported
/// cost of R1”; per year “AI industry chain, spread evenly over five years”.
[[nodiscard]] QString purposeAndSpan(const PlottedRow& row, bool perYear,
                                     const Formatter& formatter);

/// “DeepSeek’s reported cost of R1”, “Meta’s planned $60 bn”.
[[nodiscard]] QString possessiveAmount(const PlottedRow& row, const Formatter& formatter);

/// “£110 bn”, or “£22 bn a year”.
[[nodiscard]] QString moneyText(const Money& money, bool perYear, const Formatter& formatter);
/// The same without its qualifier, for beside the amount that carries it.
[[nodiscard]] QString plainMoneyText(const Money& money, bool perYear, const Formatter& formatter);
/// The reported amount, per year where asked for; the row has one.
[[nodiscard]] Money reportedMoney(const Funding& funding, bool perYear);

/// “30 % of the amounts as stated”, “at most 30 % of the whole”.
[[nodiscard]] QString shareText(const Share& share, const Formatter& formatter);

/// “$1.2440 to £1”: a rate as people say it, turned so that the first number is the larger.
[[nodiscard]] QString rateText(const AppliedRate& rate, const Formatter& formatter);

} // namespace aftershock
