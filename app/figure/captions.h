#pragma once

#include "figure/rows.h"

#include <span>

/// Sentences around a chart that several views share.
namespace aftershock {

[[nodiscard]] BoundMark boundMarkOf(Qualifier qualifier);

/// “after the release of DeepSeek R1” where the event's title can be told so in English; else
/// empty, as it is in other languages, which put title and finding side by side.
[[nodiscard]] QString afterEvent(const Event& event, const Formatter& formatter);

/// “Source: the article, section 2, paragraphs 2 and 3; BBC, section 2, paragraph 3”.
[[nodiscard]] QString sourceLine(const Dataset& dataset, std::span<const PlottedRow> rows,
                                 const Formatter& formatter);

/// “27 Jan 2025, inferred”; empty without a day.
[[nodiscard]] QString dayWithBasis(const std::optional<Day>& day, const Formatter& formatter);

/// A qualifier that occurs and the words for it in the note: “over”, “at least”.
struct QualifierUse
{
    std::vector<Qualifier> lower, upper;
    bool range{false};
    bool about{false};
};
[[nodiscard]] QualifierUse qualifiersOf(std::span<const Mark> marks);
/// ““over” or “at least””
[[nodiscard]] QString quotedWords(const std::vector<Qualifier>& qualifiers,
                                  const Formatter& formatter);

/// “A”, “A and B”, “A, B and 4 others”: at most three names.
[[nodiscard]] QString shortList(const QStringList& names, const Formatter& formatter);

} // namespace aftershock
