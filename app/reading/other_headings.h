#pragma once

#include <QString>

/// Headings that sound like those of a field, and are of something else beside others.
namespace aftershock {

/// A day on which no share was traded: “ca_ex_dt”, “Expiry”, “Founded”.
[[nodiscard]] bool namesOtherDay(const QString& heading);
/// A part of something in per cent: “pct_workforce”.
[[nodiscard]] bool namesPart(const QString& heading);
/// What was paid until then, so that each row counts the ones before it again.
[[nodiscard]] bool isCumulative(const QString& heading);
/// “EVENT_TYPE”, where another column is “EVENT_NAME”.
[[nodiscard]] bool namesType(const QString& heading);
/// “Acquirer”: who pays in a list of deals.
[[nodiscard]] bool namesAcquirer(const QString& heading);

} // namespace aftershock
