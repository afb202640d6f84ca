#pragma once

#include "core/figure_parser.h"

#include <QDate>
#include <QString>

#include <bitset>
#include <optional>

namespace aftershock {

/// Where the days of a column have a year of two digits: last, as in “27.01.25”, or first, as in
/// “25-01-27”. Open: both make days of all of them.
enum class ShortYear { None, Last, First, Open };

/// The day with its century, 69 to 99 being of the last one, as POSIX has it; empty where it has no
/// year of two digits at that place.
[[nodiscard]] QString withCentury(const QString& text, ShortYear place);

/// Both days of “25-01-07”, as ISO 8601.
[[nodiscard]] QString bothDays(const QString& text, DateOrder order);

/// What the days of one column prove of their years.
class ShortYearProof
{
public:
    /// Of a cell that says something.
    void add(const QString& text);
    /// None where one of the days has a whole year, is no day or lies a year ahead.
    [[nodiscard]] ShortYear place(std::optional<DateOrder> chosen) const;
    [[nodiscard]] const QString& example() const { return m_example; } ///< the first one

private:
    /// One way of reading the days.
    struct Reading
    {
        qint64 days{};
        qint64 past{}; ///< of these, not ahead
        void add(const QDate& day);
    };
    [[nodiscard]] bool mayBe(const Reading& reading) const
    {
        return m_cells > 0 && reading.days == m_cells;
    }

    qint64 m_cells{};
    Reading m_last;
    Reading m_first;
    qint64 m_alike{}; ///< “25-01-25”, the same day in either way
    qint64 m_slashes{};
    std::bitset<100> m_firstParts;
    std::bitset<100> m_lastParts;
    QString m_example;
};

} // namespace aftershock
