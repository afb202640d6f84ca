#include "core/day.h"

#include "core/enum_text.h"

#include <QStringView>

#include <algorithm>

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

} // namespace aftershock
