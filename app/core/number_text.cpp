#include "core/number_text.h"

#include <algorithm>

namespace aftershock {

namespace {

constexpr QChar minus = u'\u2212';
constexpr int largestInFull = 20;
constexpr int smallestInFull = -9;

QString superscript(int number)
{
    static constexpr char16_t figures[] = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString text;
    for (const QChar c : QString::number(number))
        text += c.isDigit() ? QChar(figures[c.digitValue()]) : QChar(u'⁻');
    return text;
}

/// The digits with the mark after the one that stands for @p decimal's exponent. Written in one go:
/// a chart of thousands of rows asks for as many numbers.
QString inFull(const Decimal& decimal, int places, const NumberMarks& marks)
{
    const int wholeLength = std::max(decimal.exponent, 0) + 1;
    const auto digitAt = [&decimal](int place) {
        const int index = place + std::min(decimal.exponent, 0);
        const bool printed = index >= 0 && index < static_cast<int>(decimal.digits.size());
        return QLatin1Char(printed ? decimal.digits[static_cast<std::size_t>(index)] : '0');
    };
    QString text;
    text.reserve(wholeLength + wholeLength / 3 + places + 1);
    for (int place = 0; place < wholeLength + places; ++place) {
        if (place == wholeLength)
            text += marks.decimal;
        else if (place > 0 && place < wholeLength && (wholeLength - place) % 3 == 0)
            text += marks.group;
        text += digitAt(place);
    }
    return text;
}

} // namespace

QString numberText(const Decimal& decimal, std::optional<int> digits, const NumberMarks& marks)
{
    if (decimal.isZero())
        return QStringLiteral("0");
    const QString sign = decimal.negative ? QString(minus) : QString();
    const int significant =
        std::max(std::min(digits.value_or(1), 30), static_cast<int>(decimal.digits.size()));
    if (decimal.exponent > largestInFull || decimal.exponent < smallestInFull) {
        Decimal mantissa = decimal;
        mantissa.exponent = 0;
        return sign + inFull(mantissa, significant - 1, marks) + QStringLiteral("\u00a0×\u00a010") +
               superscript(decimal.exponent);
    }
    return sign + inFull(decimal, std::max(significant - 1 - decimal.exponent, 0), marks);
}

} // namespace aftershock
