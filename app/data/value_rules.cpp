#include "data/value_rules.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Store)
};

Error outOfRange(double value, const QString& detail)
{
    return {.code = ErrorCode::ValueOutOfRange, .value = QString::number(value), .detail = detail};
}

} // namespace

bool isCountryCode(const QString& code)
{
    const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    return code.size() == 2 && std::ranges::all_of(code, isLetter) &&
           QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
}

std::optional<Error> countryError(const QString& code)
{
    if (code.isEmpty() || isCountryCode(code))
        return std::nullopt;
    return Error{.code = ErrorCode::ValueUnknown,
                 .value = code,
                 .detail = Texts::tr("ISO 3166-1 codes such as GB, US, CN")};
}

std::optional<Error> endsError(const Quantity& quantity)
{
    const bool isBetween = quantity.qualifier == Qualifier::Between;
    if (!isBetween && !quantity.upper)
        return std::nullopt;
    if (!quantity.upper)
        return Error{.code = ErrorCode::ValueMissing};
    if (!isBetween)
        return outOfRange(*quantity.upper,
                          Texts::tr("a second end goes with the qualifier “between” only"));
    const bool isSmaller =
        quantity.value < 0 ? *quantity.upper > quantity.value : *quantity.upper < quantity.value;
    if (isSmaller)
        return outOfRange(*quantity.upper,
                          Texts::tr("the second end is the larger one, of the same sign"));
    return std::nullopt;
}

std::optional<Error> rangeError(double value, ValueRange range)
{
    if (isWithin(value, range))
        return std::nullopt;
    return outOfRange(value, Texts::tr("from %1 to %2").arg(range.lowest).arg(range.highest));
}

std::optional<Error> wholeDayError(const Day& day)
{
    const bool isDate = day.date.isValid() && day.date.year() >= 1 && day.date.year() <= 9999;
    if (isDate && day.precision == DatePrecision::Day)
        return std::nullopt;
    return Error{.code = ErrorCode::ValueUnknown,
                 .value = isoText(day),
                 .detail = Texts::tr("days as 2025-01-27")};
}

std::optional<Error> spanError(const Day& start, const Day& end)
{
    if (end.date >= start.date)
        return std::nullopt;
    return Error{.code = ErrorCode::ValueOutOfRange,
                 .value = isoText(end),
                 .detail = Texts::tr("it must not end before it starts")};
}

std::optional<Error> viewSpecError(const QString& json)
{
    QJsonParseError parsed;
    if (QJsonDocument::fromJson(json.toUtf8(), &parsed).isObject())
        return std::nullopt;
    return Error{.code = ErrorCode::SyntaxInvalid, .value = json, .detail = parsed.errorString()};
}

} // namespace aftershock
