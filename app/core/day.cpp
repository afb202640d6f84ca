#include "core/day.h"

#include "core/enum_text.h"

#include <QStringView>

#include <algorithm>
#include <cmath>

namespace aftershock {

namespace {

constexpr EnumText<DatePrecision> precisionTexts[] = {
    {DatePrecision::Day, "day"}, {DatePrecision::Month, "month"}, {DatePrecision::Year, "year"}};
constexpr EnumText<DateBasis> basisTexts[] = {{DateBasis::Stated, "stated"},
                                              {DateBasis::Inferred, "inferred"}};

QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, QLatin1Char('0'));
}

/// @p length digits at @p from; nullopt where there is anything else.
std::optional<int> digitsAt(QStringView text, qsizetype from, qsizetype length)
{
    const QStringView part = text.mid(from, length);
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    if (part.size() != length || !std::all_of(part.begin(), part.end(), isDigit))
        return std::nullopt;
    return part.toInt();
}

bool hasHyphensAt(QStringView text, std::initializer_list<qsizetype> places)
{
    return std::all_of(places.begin(), places.end(),
                       [&](qsizetype place) { return text[place] == QLatin1Char('-'); });
}

std::optional<QDate> dateIn4Digits(QDate start, qint64 days)
{
    constexpr qint64 most = 4000000; // beyond any day that is asked for, and no overflow
    if (days < -most || days > most)
        return std::nullopt;
    const QDate date = start.addDays(days);
    if (date.year() < 1 || date.year() > 9999)
        return std::nullopt;
    return date;
}

std::optional<Day> validDay(QDate date, DatePrecision precision)
{
    if (!date.isValid() || date.year() < 1)
        return std::nullopt;
    return Day{.date = date, .precision = precision};
}

} // namespace

QString toText(DatePrecision precision)
{
    return enumToText(precisionTexts, precision);
}

QString toText(DateBasis basis)
{
    return enumToText(basisTexts, basis);
}

std::optional<DatePrecision> datePrecisionFromText(const QString& text)
{
    return enumFromText(precisionTexts, text);
}

std::optional<DateBasis> dateBasisFromText(const QString& text)
{
    return enumFromText(basisTexts, text);
}

QString isoText(const Day& day)
{
    QString text = padded(day.date.year(), 4);
    if (day.precision == DatePrecision::Year)
        return text;
    text += QLatin1Char('-') + padded(day.date.month(), 2);
    if (day.precision == DatePrecision::Month)
        return text;
    return text + QLatin1Char('-') + padded(day.date.day(), 2);
}

std::optional<Day> dayFromIso(const QString& text)
{
    const std::optional<int> year = digitsAt(text, 0, 4);
    if (!year)
        return std::nullopt;
    if (text.size() == 4)
        return validDay(QDate(*year, 1, 1), DatePrecision::Year);
    const std::optional<int> month = digitsAt(text, 5, 2);
    if (!month)
        return std::nullopt;
    if (text.size() == 7 && hasHyphensAt(text, {4}))
        return validDay(QDate(*year, *month, 1), DatePrecision::Month);
    const std::optional<int> dayOfMonth = digitsAt(text, 8, 2);
    if (text.size() == 10 && dayOfMonth && hasHyphensAt(text, {4, 7}))
        return validDay(QDate(*year, *month, *dayOfMonth), DatePrecision::Day);
    return std::nullopt;
}

QDate lastDate(const Day& day)
{
    switch (day.precision) {
    case DatePrecision::Day:
        return day.date;
    case DatePrecision::Month:
        return QDate(day.date.year(), day.date.month(), day.date.daysInMonth());
    case DatePrecision::Year:
        return QDate(day.date.year(), 12, 31);
    }
    Q_UNREACHABLE();
}

std::optional<QDate> dayFromUnixSeconds(qint64 seconds)
{
    constexpr qint64 perDay = 86400;
    // Down to the day's start for what lies before 1970, too.
    const qint64 days = seconds / perDay - (seconds % perDay < 0 ? 1 : 0);
    return dateIn4Digits(QDate(1970, 1, 1), days);
}

std::optional<QDate> dayFromUnixMilliseconds(qint64 milliseconds)
{
    constexpr qint64 perSecond = 1000;
    return dayFromUnixSeconds(milliseconds / perSecond - (milliseconds % perSecond < 0 ? 1 : 0));
}

std::optional<QDate> dayFromExcelSerial(double serial, bool date1904)
{
    constexpr double most = 2958466; // the day after 9999-12-31
    if (!(serial >= 0 && serial < most))
        return std::nullopt;
    const auto days = static_cast<qint64>(std::floor(serial));
    if (date1904)
        return dateIn4Digits(QDate(1904, 1, 1), days);
    constexpr qint64 neverWas = 60;
    if (days == 0 || days == neverWas)
        return std::nullopt;
    return dateIn4Digits(days < neverWas ? QDate(1899, 12, 31) : QDate(1899, 12, 30), days);
}

} // namespace aftershock
