#include "core/number_text.h"

#include <algorithm>

namespace aftershock {

namespace {

constexpr QChar minus = u'\u2212';
constexpr int largestInFull = 20;
constexpr int smallestInFull = -9;

QString grouped(const QString& whole, QChar mark)
{
    QString text;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0)
            text += mark;
        text += whole[i];
    }
    return text;
}

QString superscript(int number)
{
    static constexpr char16_t figures[] = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString text;
    for (const QChar c : QString::number(number))
        text += c.isDigit() ? QChar(figures[c.digitValue()]) : QChar(u'⁻');
    return text;
}

/// The digits with the mark after the one that stands for @p decimal's exponent.
QString inFull(const Decimal& decimal, int places, const NumberMarks& marks)
{
    QString digits =
        QString::fromLatin1(decimal.digits.data(), static_cast<qsizetype>(decimal.digits.size()));
    if (decimal.exponent < 0)
        digits.prepend(QString(-decimal.exponent, u'0'));
    const int wholeLength = std::max(decimal.exponent, 0) + 1;
    digits = digits.leftJustified(wholeLength + places, u'0');
    const QString whole = grouped(digits.left(wholeLength), marks.group);
    return places > 0 ? whole + marks.decimal + digits.mid(wholeLength, places) : whole;
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
