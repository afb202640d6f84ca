#pragma once

#include <QString>

/// What stands in the place of a name in rows that are nobody's.
namespace aftershock {

/// A row that says more of the one above it, whose figure counts its own already: “of which AI”,
/// “o/w OpenAI”, “davon Forschung”, “其中：云计算”.
[[nodiscard]] bool isPartOfRowAbove(const QString& text);
/// One that is set off as such a part is in lists: “– data centres”.
[[nodiscard]] bool isSetOff(const QString& text);
/// What was paid for, where it is a part of what another row has: “of which AI”. “Including
/// servers” is not sure to be.
[[nodiscard]] bool isPartOfWhole(const QString& purpose);

/// An average, sum, extreme or count of other rows, by the whole of the text: “Weighted average”,
/// “Number of rounds”, “Portfolio value”; not “Dow Jones Industrial Average”. @p isTicker: it may
/// be one as well, as MAX is.
[[nodiscard]] bool isStatistic(const QString& text, bool isTicker = false);

} // namespace aftershock
