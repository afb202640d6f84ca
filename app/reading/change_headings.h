#pragma once

#include "reading/column_candidates.h"

#include <QDate>

#include <optional>
#include <vector>

/// What headings and titles say of changes: of which time, of which day and of what they are.
namespace aftershock {

/// Whether changes are of another time than a trading day: “YTD change %”, “5-day return”,
/// “Pre-market”. Of a cell that names the time of its row as well.
[[nodiscard]] bool namesOtherTime(const QString& heading);
/// The same of a title, where words for a change stand beside it: “Weekly returns”; the “week” of
/// “This week's biggest fallers” says nothing of the figures.
[[nodiscard]] bool titleNamesOtherTime(const QString& title);

/// Whether changes are those of another figure than a share's price, or of a price that nobody
/// paid yet: “Revenue change %”, “Implied move”; or are without the sign that they had.
[[nodiscard]] bool namesOtherFigure(const QString& heading);

/// Whether a heading says which time the cells of its column name: “Session”, “Period”.
[[nodiscard]] bool namesTimesOfRows(const QString& heading);

/// The day that a heading or title gives all the changes below it, and what says so.
struct DayOfChanges
{
    QDate day;
    QString said;
    bool operator==(const DayOfChanges&) const = default;
};
/// “Change % on 27 Jan 2025”; nullopt where there are several days, where the day is that of
/// something else, as in “since 24 Jan 2025”, and where rows name others, or an event.
[[nodiscard]] std::optional<DayOfChanges> dayOfAllChanges(const Mapping& mapping,
                                                          const RawTable& sample);

/// Whether the columns tell that changes among them are of other times than days: “Start date”,
/// “End date”; “Week ending”; a title. Changes over an event are not asked for their time.
[[nodiscard]] bool areOfOtherTimes(const std::vector<Column>& columns);
[[nodiscard]] bool haveEvents(const std::vector<Column>& columns);

/// Whether changes are in money or points, as far as the words near them tell, while nothing says
/// that they are per cents: “Net change”, “Change (USD)”.
[[nodiscard]] bool areChangesInMoney(const Column& column);

} // namespace aftershock
