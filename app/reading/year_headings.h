#pragma once

#include <QString>

#include <optional>

/// Headings of tables that have a column for each year.
namespace aftershock {

struct YearHeading
{
    int year{};
    QString what; ///< the words beside it, less unit and marks: “Capex” of “Capex 2025E ($)”
    bool isFiscal{false};  ///< not the calendar's year
    bool isPlanned{false}; ///< estimated, planned, budgeted: not spent yet
    bool operator==(const YearHeading&) const = default;
};

/// The year of “2025”, “FY25E”, “Capex 2025 (est.)”, “2025年”, “2024²”; nullopt where there is
/// none, where there are several, and for a part of a year.
[[nodiscard]] std::optional<YearHeading> yearOfHeading(const QString& heading);

/// Whether the year is that of the money and not of what it was paid for: “Capex (2015 US$)”,
/// “Budget, 2020 prices”.
[[nodiscard]] bool isYearOfPrices(const QString& heading);

/// Without the signs of footnotes behind it: “2024²”, “Microsoft*”, “2025 [3]”.
[[nodiscard]] QString withoutFootnoteSigns(const QString& text);

/// Whether a title or heading speaks of money that is spent, or of something else: revenue, users.
enum class Spending { No, Unsaid, Yes };
[[nodiscard]] Spending speaksOfSpending(const QString& text);

/// Whether a row of amounts is no payer's: a sum of other rows, or a ratio.
enum class RowLabel { Name, Sum, Ratio };
[[nodiscard]] RowLabel labelOfRow(const QString& text);

} // namespace aftershock
