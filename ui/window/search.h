#pragma once

#include "core/formatter.h"
#include "data/dataset.h"

#include <QString>

#include <vector>

namespace aftershock {

enum class HitKind { Company, Event, Source, Statement, Amount };

/// Something that a search found, and the plotted rows that choosing it selects; where there are
/// none, the row whose own page the inspector shows.
struct SearchHit
{
    HitKind kind{};
    QString title;
    QString detail; ///< “Event · 8 share moves”
    std::vector<RowRef> rows;
    std::optional<RowRef> page;
    bool operator==(const SearchHit&) const = default;
};

/// Companies, events, sources, statements and purposes that hold every word of @p text, whatever
/// its case; those that begin with it come first. Only what leads to plotted rows is found, except
/// statements and events, whose own words are an answer.
[[nodiscard]] std::vector<SearchHit> search(const Dataset& dataset, const QString& text,
                                            const Formatter& formatter, std::size_t limit = 12);

} // namespace aftershock
