#pragma once

#include "core/day.h"
#include "core/money.h"
#include "data/records.h"
#include "reading/import_fields.h"

#include <QString>

#include <optional>
#include <vector>

namespace aftershock {

/// A part of a text: its first character and how many there are.
struct TextSpan
{
    qsizetype start{};
    qsizetype length{};
    bool operator==(const TextSpan&) const = default;
};

/// What a sentence of a story says, as a row for a person to confirm.
struct SentenceDraft
{
    std::optional<ImportKind> kind; ///< ShareMoves or Funding; nullopt: no figure was understood
    QString organisation;
    std::optional<Quantity> change; ///< percent
    std::optional<Money> amount;
    QString purpose;
    std::optional<FundingStatus> status;
    std::optional<int> fromYear;
    std::optional<double> years;
    std::optional<Day> day;
    /// What no part of the row was made from, in the order of the text; a person looks at these.
    std::vector<TextSpan> notUnderstood;
    bool operator==(const SentenceDraft&) const = default;
};

/**
 * Reads sentences such as “Meta plans to invest more than $60 billion in 2025”, “Nvidia fell 16.9 %
 * on Monday”, “Nvidia fiel um 16,9 Prozent”, “英伟达下跌16.9%”. English in the forms that business
 * news has, German and Chinese in simple ones. A weekday is the last one up to @p published, and
 * inferred; without that day it is not understood. Nothing is filled in that the text does not say:
 * a change whose direction no word tells stays empty, and what a company is worth is no amount.
 */
[[nodiscard]] SentenceDraft readSentence(const QString& text, std::optional<QDate> published = {});

/// Whether a text is such a sentence rather than cells of a table: some words in one line, with a
/// figure that is understood.
[[nodiscard]] bool isSentence(const QString& text);

} // namespace aftershock
