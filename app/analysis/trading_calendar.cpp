#include "analysis/trading_calendar.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <span>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

enum class Market { Unknown, SundayToThursday, NewYork, London, Frankfurt, Euronext };

bool contains(const QString& exchange, std::initializer_list<const char16_t*> words)
{
    return std::ranges::any_of(words, [&](const char16_t* word) {
        return exchange.contains(QStringView(word), Qt::CaseInsensitive);
    });
}

Market marketOf(const QString& exchange)
{
    if (contains(exchange, {u"nasdaq", u"nyse", u"new york"}))
        return exchange.contains(u"nordic"_s, Qt::CaseInsensitive) ? Market::Unknown
                                                                   : Market::NewYork;
    if (contains(exchange, {u"london"}) || exchange.compare(u"lse"_s, Qt::CaseInsensitive) == 0)
        return Market::London;
    if (contains(exchange, {u"xetra", u"frankfurt", u"deutsche börse"}))
        return Market::Frankfurt;
    if (contains(exchange, {u"euronext"}))
        // Oslo, Dublin and Milan keep further days of their own.
        return Market::Euronext;
    if (contains(exchange,
                 {u"tadawul", u"saudi", u"tel aviv", u"tase", u"egyptian", u"kuwait", u"qatar"}))
        return Market::SundayToThursday;
    return Market::Unknown;
}

/// The @p nth given weekday of a month; -1 is the last.
QDate weekdayOf(int year, int month, Qt::DayOfWeek weekday, int nth)
{
    if (nth < 0) {
        const QDate last(year, month, QDate(year, month, 1).daysInMonth());
        return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
    }
    const QDate first(year, month, 1);
    return first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
}

bool isOneOf(QDate day, std::span<const QDate> days)
{
    return std::ranges::find(days, day) != days.end();
}

/// New York keeps a holiday on Friday where it falls on a Saturday, on Monday where on a Sunday.
QDate nearestWeekday(QDate day)
{
    if (day.dayOfWeek() == Qt::Saturday)
        return day.addDays(-1);
    return day.dayOfWeek() == Qt::Sunday ? day.addDays(1) : day;
}

/// A British bank holiday on a weekend moves to the next working day.
QDate nextWeekday(QDate day)
{
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(1);
    return day;
}

bool isNewYorkHoliday(QDate day)
{
    static const std::array extraordinary{
        QDate(2001, 9, 11),  QDate(2001, 9, 12),  QDate(2001, 9, 13),
        QDate(2001, 9, 14),  QDate(2004, 6, 11),  // mourning for Ronald Reagan
        QDate(2007, 1, 2),                        // Gerald Ford
        QDate(2012, 10, 29), QDate(2012, 10, 30), // hurricane Sandy
        QDate(2018, 12, 5),                       // George H. W. Bush
        QDate(2025, 1, 9),                        // Jimmy Carter
    };
    const int year = day.year();
    if (year < 1998)
        return false;
    const QDate newYear(year, 1, 1);
    const std::array regular{
        // On a Saturday it is not kept on the Friday, which is the last day of the business year.
        newYear.dayOfWeek() == Qt::Saturday ? QDate() : nearestWeekday(newYear),
        weekdayOf(year, 1, Qt::Monday, 3), // Martin Luther King
        weekdayOf(year, 2, Qt::Monday, 3), // Washington's birthday
        easterSunday(year).addDays(-2),
        weekdayOf(year, 5, Qt::Monday, -1),                          // Memorial Day
        year >= 2022 ? nearestWeekday(QDate(year, 6, 19)) : QDate(), // Juneteenth
        nearestWeekday(QDate(year, 7, 4)),
        weekdayOf(year, 9, Qt::Monday, 1),    // Labor Day
        weekdayOf(year, 11, Qt::Thursday, 4), // Thanksgiving
        nearestWeekday(QDate(year, 12, 25)),
    };
    return isOneOf(day, regular) || isOneOf(day, extraordinary);
}

bool isLondonHoliday(QDate day)
{
    // Jubilees, a wedding, a funeral and a coronation; and bank holidays moved for them.
    static const std::array extraordinary{
        QDate(1999, 12, 31), QDate(2002, 6, 3),  QDate(2002, 6, 4), QDate(2011, 4, 29),
        QDate(2012, 6, 4),   QDate(2012, 6, 5),  QDate(2020, 5, 8), QDate(2022, 6, 2),
        QDate(2022, 6, 3),   QDate(2022, 9, 19), QDate(2023, 5, 8),
    };
    const int year = day.year();
    if (year < 1996)
        return false;
    const bool springMoved = year == 2002 || year == 2012 || year == 2022;
    const QDate christmas = nextWeekday(QDate(year, 12, 25));
    const QDate boxing = nextWeekday(QDate(year, 12, 26));
    const std::array regular{
        nextWeekday(QDate(year, 1, 1)),
        easterSunday(year).addDays(-2),
        easterSunday(year).addDays(1),
        year == 2020 ? QDate() : weekdayOf(year, 5, Qt::Monday, 1),
        springMoved ? QDate() : weekdayOf(year, 5, Qt::Monday, -1),
        weekdayOf(year, 8, Qt::Monday, -1),
        christmas,
        boxing == christmas ? nextWeekday(boxing.addDays(1)) : boxing,
    };
    return isOneOf(day, regular) || isOneOf(day, extraordinary);
}

/// The days on which both Xetra and Euronext are closed every year.
bool isContinentalHoliday(QDate day)
{
    if (day.year() < 2002)
        return false;
    const QDate easter = easterSunday(day.year());
    const std::array days{QDate(day.year(), 1, 1),   easter.addDays(-2),
                          easter.addDays(1),         QDate(day.year(), 5, 1),
                          QDate(day.year(), 12, 25), QDate(day.year(), 12, 26)};
    return isOneOf(day, days);
}

bool isHoliday(Market market, QDate day)
{
    switch (market) {
    case Market::NewYork:
        return isNewYorkHoliday(day);
    case Market::London:
        return isLondonHoliday(day);
    case Market::Frankfurt:
        return isContinentalHoliday(day) || day == QDate(day.year(), 12, 24);
    case Market::Euronext:
        return isContinentalHoliday(day);
    case Market::SundayToThursday:
    case Market::Unknown:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int g = (b - (b + 8) / 25 + 1) / 3;
    const int h = (19 * a + b - b / 4 - g + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

std::optional<ClosedReason> closedOn(const QString& exchange, QDate day)
{
    if (!day.isValid())
        return std::nullopt;
    const Market market = marketOf(exchange);
    const int weekday = day.dayOfWeek();
    const bool weekend = market == Market::SundayToThursday
                             ? weekday == Qt::Friday || weekday == Qt::Saturday
                             : weekday >= Qt::Saturday;
    if (weekend)
        return ClosedReason::Weekend;
    return isHoliday(market, day) ? std::optional(ClosedReason::Holiday) : std::nullopt;
}

} // namespace aftershock
