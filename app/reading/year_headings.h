#pragma once

#include <QString>

#include <optional>
#include <vector>

/// What tables with a column or row for each year, quarter or month write there.
namespace aftershock {

struct YearHeading
{
    int year{};
    int firstMonth{1};
    int months{12}; ///< 3 of a quarter, 6 of half a year
    QString what; ///< the words beside it, less unit and marks: “Capex” of “Capex 2025E ($)”
    bool isFiscal{false}; ///< not the calendar's year
    QString span{}; ///< “2022/23” of a financial year that is called so; year is its first
    bool mayBeTwoYears{false}; ///< “2022–23” as well as a financial year
    bool isPlanned{false};     ///< estimated, planned, budgeted: not spent yet
    bool operator==(const YearHeading&) const = default;

    [[nodiscard]] int first() const { return 12 * year + firstMonth - 1; } ///< month of all
    [[nodiscard]] bool contains(const YearHeading& other) const
    {
        return months > other.months && first() <= other.first() &&
               first() + months >= other.first() + other.months;
    }
};

/// The year of “2025”, “FY25E”, “2022/23”, “Capex 2025 (est.)”, “2025年”, “2024²”, or the part of
/// one of “Q1 2024”, “2024Q1”, “1Q24E”, “H1 2024”, “Jan 2024”; nullopt where there is none, and
/// where there are several.
[[nodiscard]] std::optional<YearHeading> yearOfHeading(const QString& heading);

/// Whether periods such as “2021–22” and “2022–23” are financial years: each begins in the year in
/// which another ends. True where none may be anything else.
[[nodiscard]] bool areSingleYears(const std::vector<YearHeading>& periods);

/// Which of several periods are not to be taken beside the others, lest money counts twice: the
/// year whose quarters are all there, and the quarters of a year that has others too.
[[nodiscard]] std::vector<bool> countedTwice(const std::vector<YearHeading>& periods);

/// Whether they are months of which each third is there, as those at the ends of quarters are.
[[nodiscard]] bool areThreeMonthsApart(const std::vector<YearHeading>& periods);

/// Whether the year is that of the money and not of what it was paid for: “Capex (2015 US$)”,
/// “Budget, 2020 prices”.
[[nodiscard]] bool isYearOfPrices(const QString& heading);

/// Without the signs of footnotes behind it: “2024²”, “Microsoft*”, “2025 [3]”.
[[nodiscard]] QString withoutFootnoteSigns(const QString& text);

/// Whether a title or heading speaks of money that is spent, or of something else: revenue, users.
enum class Spending { No, Unsaid, Yes };
[[nodiscard]] Spending speaksOfSpending(const QString& text);

/// Whether a row of amounts is no payer's: a sum of other rows, as “World” is, a ratio, what was
/// paid for, or what no one paid: “Share price”.
enum class RowLabel { Name, Sum, Ratio, Thing, Measure };
[[nodiscard]] RowLabel labelOfRow(const QString& text);

} // namespace aftershock
