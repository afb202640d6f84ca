#include "core/written_number.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <system_error>
#include <vector>

namespace aftershock {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isMark(QChar c)
{
    return c == u'.' || c == u',';
}

bool digitAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && isDigit(text[at]);
}

qsizetype digitsFrom(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (digitAt(text, end))
        ++end;
    return end - at;
}

/// A space belongs to a number only between groups of thousands: “1 234”, never “27 2025”.
bool spaceGroups(QStringView text, qsizetype at, qsizetype groupLength, bool first)
{
    return (first ? groupLength <= 3 : groupLength == 3) && digitsFrom(text, at + 1) == 3;
}

qsizetype lengthOfNumber(QStringView text)
{
    qsizetype at = 0;
    if (!text.isEmpty() && isMark(text[0]))
        at = 1;
    bool first = true;
    while (true) {
        const qsizetype length = digitsFrom(text, at);
        at += length;
        if (at >= text.size() || !digitAt(text, at + 1))
            return at;
        const bool joins = isMark(text[at]) || text[at] == u'\'' ||
                           (text[at] == u' ' && spaceGroups(text, at, length, first));
        if (!joins)
            return at;
        ++at;
        first = false;
    }
}

/// The exponent of “1e9” at the start of @p text, which moves behind it.
std::optional<int> takeExponent(QStringView& text)
{
    if (text.isEmpty() || text[0].toLower() != u'e')
        return std::nullopt;
    const bool hasSign = text.size() > 1 && (text[1] == u'-' || text[1] == u'+');
    const qsizetype start = hasSign ? 2 : 1;
    const qsizetype length = digitsFrom(text, start);
    const qsizetype end = start + length;
    if (length == 0 || (end < text.size() && text[end].isLetter()))
        return std::nullopt;
    // Nobody needs more than four digits; a larger exponent is out of range as 9999 is.
    const int size = length > 4 ? 9999 : text.mid(start, length).toInt();
    const bool negative = hasSign && text[1] == u'-';
    text = text.mid(end);
    return negative ? -size : size;
}

/// The groups of digits and the marks between them; the first group may be empty: “.5”.
struct Groups
{
    std::vector<QStringView> digits;
    std::vector<QChar> marks;

    /// Whether the groups up to @p last are thousands, or lakhs and crores, with one mark.
    [[nodiscard]] bool areGrouped(std::size_t last) const
    {
        const QStringView front = digits.front();
        if (front.isEmpty() || front.size() > 3 || front.startsWith(u'0') ||
            digits[last].size() != 3)
            return false;
        const bool sameMark = std::all_of(marks.begin(), marks.begin() + static_cast<long>(last),
                                          [&](QChar mark) { return mark == marks.front(); });
        const auto middleIs = [&](qsizetype size) {
            return std::all_of(digits.begin() + 1, digits.begin() + static_cast<long>(last),
                               [size](QStringView group) { return group.size() == size; });
        };
        const bool indian = last > 1 && marks.front() == u',' && front.size() <= 2 && middleIs(2);
        return sameMark && (middleIs(3) || indian);
    }
};

Groups split(QStringView text)
{
    Groups groups;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && isDigit(text[at]))
            continue;
        groups.digits.push_back(text.mid(start, at - start));
        if (at < text.size())
            groups.marks.push_back(text[at]);
        start = at + 1;
    }
    return groups;
}

PlainDigits joined(const Groups& groups, bool lastIsDecimals, std::optional<int> exponent)
{
    PlainDigits plain{.exponent = exponent.value_or(0)};
    for (const QStringView group : groups.digits)
        plain.digits += group.toLatin1().toStdString();
    if (lastIsDecimals)
        plain.decimals = static_cast<int>(groups.digits.back().size());
    return plain;
}

QChar decimalCharacter(DecimalMark mark)
{
    return mark == DecimalMark::Comma ? u',' : u'.';
}

/// Several groups where the last mark differs from those before, or there is but one.
bool mayHaveDecimals(const Groups& groups, DecimalMark mark)
{
    const QChar last = groups.marks.back();
    if (!isMark(last) || (mark != DecimalMark::Auto && last != decimalCharacter(mark)))
        return false;
    const std::size_t before = groups.digits.size() - 2; // the last group of the whole number
    if (before == 0)
        return true;
    return groups.marks[before - 1] != last && groups.areGrouped(before);
}

bool mayBeGrouped(const Groups& groups, DecimalMark mark)
{
    const bool isDecimal = mark != DecimalMark::Auto && groups.marks[0] == decimalCharacter(mark);
    return !isDecimal && groups.areGrouped(groups.digits.size() - 1);
}

} // namespace

std::size_t PlainDigits::idleZeros() const
{
    constexpr std::size_t fewest = 4; // below a thousand people write what they know: “20 %”, “100”
    const std::size_t first = digits.find_first_not_of('0');
    if (decimals > 0 || first == std::string::npos || digits.size() - first < fewest)
        return 0;
    return digits.size() - 1 - digits.find_last_not_of('0');
}

std::optional<int> PlainDigits::significant() const
{
    constexpr std::size_t most = 15;
    const std::size_t first = digits.find_first_not_of('0');
    if (first == std::string::npos)
        return std::nullopt;
    const std::size_t count = digits.size() - first - idleZeros();
    return count > most ? std::nullopt : std::optional(static_cast<int>(count));
}

std::optional<double> PlainDigits::value(bool negative) const
{
    const std::size_t first = digits.find_first_not_of('0');
    if (first == std::string::npos)
        return 0.0;
    const std::string text =
        digits.substr(first) + 'e' + std::to_string(static_cast<long>(exponent) - decimals);
    double number = 0.0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc())
        return std::nullopt;
    return negative ? -number : number;
}

std::optional<WrittenNumber> takeNumber(QStringView& text)
{
    if (!digitAt(text, 0) && !(!text.isEmpty() && isMark(text[0]) && digitAt(text, 1)))
        return std::nullopt;
    const qsizetype length = lengthOfNumber(text);
    WrittenNumber number{.text = text.left(length)};
    text = text.mid(length);
    number.exponent = takeExponent(text);
    return number;
}

NumberReading readNumber(const WrittenNumber& number, DecimalMark mark)
{
    const Groups groups = split(number.text);
    if (groups.marks.empty())
        return joined(groups, false, number.exponent);
    const bool decimals = mayHaveDecimals(groups, mark);
    const bool grouped = mayBeGrouped(groups, mark);
    // Nobody groups the mantissa of a power of ten.
    const bool powerOfTen = number.exponent && groups.marks.front() == u'.';
    if (decimals && grouped && !powerOfTen)
        return TwoReadings{joined(groups, true, number.exponent),
                           joined(groups, false, number.exponent)};
    if (decimals)
        return joined(groups, true, number.exponent);
    if (grouped)
        return joined(groups, false, number.exponent);
    return NoReading{};
}

} // namespace aftershock
