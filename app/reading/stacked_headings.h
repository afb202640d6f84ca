#pragma once

#include <QStringList>

#include <optional>

namespace aftershock {

/// Headings of two rows that name one company over or under all that is known of its share, as
/// yfinance writes them: “Close / NVDA”, “Volume / NVDA”.
struct StackedHeadings
{
    QString company;
    QStringList headings; ///< without it; the first, which names the days, as it stands
};

/// nullopt where the headings are not of that kind, or of several companies.
[[nodiscard]] std::optional<StackedHeadings> stackedHeadings(const QStringList& headings);

} // namespace aftershock
