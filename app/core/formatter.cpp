#include "core/formatter.h"

#include "core/currency_words.h"
#include "core/language_words.h"
#include "core/number_text.h"

#include <QStringBuilder>

#include <algorithm>
#include <cmath>

namespace aftershock {

namespace {

constexpr int readableDigits = 3; // of what was worked out and has no digits of its own

/// The ends of a figure as they are to be shown: one, or two for a range.
struct ShownEnds
{
    Decimal first;
    std::optional<Decimal> second;
};

/// How many digits to keep, and the rounding that keeps a bound true.
struct Precision
{
    std::optional<int> significant;
    std::optional<int> decimals;
};

NumberMarks marksOf(const LanguageWords& words)
{
    return {.decimal = words.decimalMark, .group = words.groupMark};
}

/// A lower bound rounded up, or an upper bound rounded down, would claim more than the source.
Rounding trueRounding(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Over:
    case Qualifier::AtLeast:
        return Rounding::TowardZero;
    case Qualifier::Under:
    case Qualifier::AtMost:
        return Rounding::AwayFromZero;
    case Qualifier::Exact:
    case Qualifier::About:
    case Qualifier::Between:
        return Rounding::Nearest;
    }
    Q_UNREACHABLE();
}

Decimal shortened(const Decimal& decimal, const Precision& precision, Rounding rounding)
{
    if (precision.significant)
        return rounded(decimal, *precision.significant, rounding);
    if (precision.decimals)
        return roundedToDecimals(decimal, *precision.decimals, rounding);
    return decimal;
}

bool onBothSidesOfZero(const Decimal& a, const Decimal& b)
{
    return !a.isZero() && !b.isZero() && a.negative != b.negative;
}

/// Both ends to the same place, each away from the other.
ShownEnds shownRange(const Decimal& first, const Decimal& second, Precision precision)
{
    if (precision.significant)
        precision = {.decimals = *precision.significant - 1 - first.exponent};
    const Rounding inner =
        onBothSidesOfZero(first, second) ? Rounding::AwayFromZero : Rounding::TowardZero;
    return {shortened(first, precision, inner),
            shortened(second, precision, Rounding::AwayFromZero)};
}

ShownEnds shownEnds(const Quantity& quantity, const Precision& precision)
{
    const Decimal first = toDecimal(quantity.value);
    if (quantity.qualifier == Qualifier::Between && quantity.upper)
        return shownRange(first, toDecimal(*quantity.upper), precision);
    return {shortened(first, precision, trueRounding(quantity.qualifier)), std::nullopt};
}

Decimal magnitude(Decimal decimal)
{
    decimal.negative = false;
    return decimal;
}

QString phrased(const Phrases& phrases, Qualifier qualifier, const QString& figure)
{
    return phraseOf(phrases, qualifier).toString().replace(QStringLiteral("%1"), figure);
}

/// “4” or “4–5”; the digits are padded as the source printed them.
QString endsText(const ShownEnds& ends, std::optional<int> digits, const NumberMarks& marks)
{
    const QString first = numberText(ends.first, digits, marks);
    if (!ends.second)
        return first;
    std::optional<int> secondDigits;
    if (digits)
        secondDigits = *digits + ends.second->exponent - ends.first.exponent;
    return first + QStringLiteral("–") + numberText(*ends.second, secondDigits, marks);
}

/// What was worked out is shown to three digits, and whole from a hundred on.
Precision readable(double value)
{
    const int exponent = toDecimal(value).exponent;
    if (exponent >= readableDigits - 1)
        return {.decimals = 0};
    return {.significant = readableDigits};
}

Precision precisionOf(const Quantity& quantity)
{
    return {.significant = quantity.digits};
}

Quantity hundredfold(const Quantity& fraction)
{
    Quantity percent = scaled(fraction, 100);
    percent.digits = fraction.digits;
    return percent;
}

QString multipleText(const Quantity& multiple, const LanguageWords& words)
{
    const Precision precision = multiple.digits ? precisionOf(multiple) : readable(multiple.value);
    return endsText(shownEnds(multiple, precision), multiple.digits, marksOf(words));
}

/// The largest unit that the amount fills; none for what is small, or absurdly large.
const AmountUnit* unitFor(const Decimal& amount, const LanguageWords& words)
{
    constexpr int absurd = 21;
    if (amount.exponent >= absurd)
        return nullptr;
    const auto unit = std::ranges::find_if(words.units, [&](const AmountUnit& candidate) {
        return amount.exponent >= candidate.exponent;
    });
    return unit == words.units.end() ? nullptr : &*unit;
}

/// “10 bn” of an amount that is rounded already: 999.6 m to three digits is 1.00 bn.
QString amountText(Decimal amount, std::optional<int> digits, const LanguageWords& words)
{
    const AmountUnit* unit = unitFor(amount, words);
    if (unit == nullptr)
        return numberText(amount, digits, marksOf(words));
    amount.exponent -= unit->exponent;
    return numberText(amount, digits, marksOf(words)) % unit->word;
}

QString englishMoney(const QString& amount, Currency currency)
{
    const CurrencyWords* words = wordsOf(currency);
    if (words != nullptr && !words->sign.isEmpty())
        return words->sign % amount;
    if (words != nullptr && words->code == u"CNY")
        return amount % QChar::Nbsp % words->english;
    return currency.code() + QChar::Nbsp + amount;
}

QString germanMoney(const QString& amount, Currency currency)
{
    const CurrencyWords* words = wordsOf(currency);
    if (words != nullptr && (words->code == u"CNY" || words->code == u"JPY"))
        return amount % QChar::Nbsp % words->german;
    const bool hasSign = words != nullptr && !words->sign.isEmpty();
    return amount + QChar::Nbsp + (hasSign ? words->sign.toString() : currency.code());
}

QString chineseMoney(const QString& amount, Currency currency)
{
    const CurrencyWords* words = wordsOf(currency);
    if (words != nullptr)
        return amount % words->chinese;
    return amount % QChar::Nbsp % currency.code();
}

QString moneyText(const Decimal& amount, std::optional<int> digits, Currency currency,
                  Language language)
{
    const QString sign = amount.negative ? QStringLiteral("\u2212") : QString();
    const QString text = amountText(magnitude(amount), digits, wordsOf(language));
    switch (language) {
    case Language::English:
        return sign + englishMoney(text, currency);
    case Language::German:
        return sign + germanMoney(text, currency);
    case Language::Chinese:
        return sign + chineseMoney(text, currency);
    }
    Q_UNREACHABLE();
}

QString signedPercent(const Decimal& decimal, std::optional<int> digits, const LanguageWords& words)
{
    const bool rise = !decimal.negative && !decimal.isZero();
    return (rise ? QStringLiteral("+") : QString()) % numberText(decimal, digits, marksOf(words)) %
           words.percentSign;
}

/// Fills %1, %2, … with the parts, whatever these contain.
QString filled(QStringView form, const QString& first, const QString& second = {},
               const QString& third = {})
{
    return form.toString().arg(first, second, third);
}

QString dayText(const Day& day, const std::array<QStringView, 12>& months,
                const LanguageWords& words)
{
    if (!day.date.isValid())
        return {};
    const QString year = QString::number(day.date.year());
    if (day.precision == DatePrecision::Year)
        return words.yearForm.toString().arg(year);
    const QString month = months[static_cast<std::size_t>(day.date.month() - 1)].toString();
    if (day.precision == DatePrecision::Month)
        return words.monthForm.toString().arg(month, year);
    return filled(words.dayForm, QString::number(day.date.day()), month, year);
}

QString notANumber()
{
    return QStringLiteral("–");
}

} // namespace

QString Formatter::number(double value, std::optional<int> digits) const
{
    if (!std::isfinite(value))
        return notANumber();
    const Decimal decimal = shortened(toDecimal(value), {.significant = digits}, Rounding::Nearest);
    return numberText(decimal, digits, marksOf(wordsOf(m_language)));
}

QString Formatter::integer(qint64 value) const
{
    const LanguageWords& words = wordsOf(m_language);
    // Through text: a double would round what is beyond 15 digits.
    QString text = QString::number(value);
    const bool negative = text.startsWith(u'-');
    for (qsizetype i = text.size() - 3; i > (negative ? 1 : 0); i -= 3)
        text.insert(i, words.groupMark);
    return negative ? text.replace(0, 1, QChar(u'\u2212')) : text;
}

QString Formatter::change(const Quantity& percent) const
{
    const LanguageWords& words = wordsOf(m_language);
    const ShownEnds ends = shownEnds(percent, precisionOf(percent));
    if (percent.qualifier == Qualifier::Exact)
        return std::isfinite(percent.value) ? signedPercent(ends.first, percent.digits, words)
                                            : notANumber();
    if (ends.second && onBothSidesOfZero(ends.first, *ends.second))
        return words.spokenRange.toString().arg(signedPercent(ends.first, {}, words),
                                                signedPercent(*ends.second, {}, words));
    const bool fall = percent.value < 0 || percent.upper.value_or(0) < 0;
    const bool rise = percent.value > 0 || percent.upper.value_or(0) > 0;
    const Phrases& phrases = fall ? words.fall : rise ? words.rise : words.size;
    ShownEnds sizes{magnitude(ends.first), std::nullopt};
    if (ends.second)
        sizes.second = magnitude(*ends.second);
    return phrased(phrases, percent.qualifier,
                   endsText(sizes, percent.digits, marksOf(words)) % words.percentSign);
}

QString Formatter::percent(double value, std::optional<int> digits) const
{
    return number(value, digits) % wordsOf(m_language).percentSign;
}

QString Formatter::share(const Quantity& fraction) const
{
    const LanguageWords& words = wordsOf(m_language);
    const Quantity percent = hundredfold(fraction);
    const Precision precision =
        percent.digits ? precisionOf(percent) : Precision{.significant = readableDigits};
    const QString text = endsText(shownEnds(percent, precision), percent.digits, marksOf(words));
    return phrased(words.size, fraction.qualifier, text % words.percentSign);
}

QString Formatter::times(const Quantity& multiple) const
{
    const LanguageWords& words = wordsOf(m_language);
    return phrased(words.money, multiple.qualifier,
                   words.timesWord.toString().arg(multipleText(multiple, words)));
}

QString Formatter::multiple(const Quantity& multiple) const
{
    const LanguageWords& words = wordsOf(m_language);
    return phrased(words.money, multiple.qualifier,
                   words.timesSign.toString().arg(multipleText(multiple, words)));
}

QString Formatter::money(const Money& money) const
{
    const LanguageWords& words = wordsOf(m_language);
    const ShownEnds ends = shownEnds(money.amount, precisionOf(money.amount));
    const std::optional<int> digits = money.amount.digits;
    const QString first = moneyText(ends.first, digits, money.currency, m_language);
    if (!ends.second)
        return phrased(words.money, money.amount.qualifier, first);
    std::optional<int> secondDigits;
    if (digits)
        secondDigits = *digits + ends.second->exponent - ends.first.exponent;
    const QString second = moneyText(*ends.second, secondDigits, money.currency, m_language);
    return words.spokenRange.toString().arg(first, second);
}

QString Formatter::money(double amount, Currency currency, std::optional<int> digits) const
{
    if (!std::isfinite(amount))
        return notANumber();
    const Decimal decimal =
        shortened(toDecimal(amount), {.significant = digits}, Rounding::Nearest);
    return moneyText(decimal, digits, currency, m_language);
}

QString Formatter::amount(double amount, std::optional<int> digits) const
{
    if (!std::isfinite(amount))
        return notANumber();
    const Decimal decimal =
        shortened(toDecimal(amount), {.significant = digits}, Rounding::Nearest);
    return amountText(decimal, digits, wordsOf(m_language));
}

QString Formatter::currencyName(Currency currency) const
{
    const CurrencyWords* words = wordsOf(currency);
    if (words == nullptr)
        return currency.code();
    if (m_language == Language::Chinese && words->code == u"CNY")
        return QStringLiteral("人民币"); // 元 alone is only a counting word
    return words->name(m_language).toString();
}

QString Formatter::reportedAs(Qualifier qualifier) const
{
    const LanguageWords& words = wordsOf(m_language);
    if (qualifier == Qualifier::Between)
        return words.range.toString();
    return phraseOf(words.reportedAs, qualifier).toString();
}

QString Formatter::qualifierWord(Qualifier qualifier) const
{
    return phraseOf(wordsOf(m_language).qualifiers, qualifier).toString();
}

QString Formatter::day(const Day& day) const
{
    const LanguageWords& words = wordsOf(m_language);
    return dayText(day, words.months, words);
}

QString Formatter::shortDay(const Day& day) const
{
    const LanguageWords& words = wordsOf(m_language);
    return dayText(day, words.shortMonths, words);
}

QString Formatter::longDay(const Day& day) const
{
    const LanguageWords& words = wordsOf(m_language);
    const QString text = dayText(day, words.months, words);
    if (day.precision != DatePrecision::Day || !day.date.isValid())
        return text;
    const auto weekday = static_cast<std::size_t>(day.date.dayOfWeek() - 1);
    return words.longDayForm.toString().arg(words.weekdays[weekday].toString(), text);
}

QString Formatter::numberWord(int value) const
{
    const LanguageWords& words = wordsOf(m_language);
    if (value < 0 || value >= static_cast<int>(words.numbers.size()))
        return integer(value);
    return words.numbers[static_cast<std::size_t>(value)].toString();
}

QString Formatter::bytes(qint64 size) const
{
    static constexpr QStringView units[] = {u"B", u"kB", u"MB", u"GB", u"TB", u"PB", u"EB"};
    const Decimal exact = toDecimal(static_cast<double>(size));
    // Two digits tell enough of a small number of units, and whole units of a large one.
    const auto shownIn = [&](int unit) {
        Decimal decimal = exact;
        decimal.exponent -= 3 * unit;
        return decimal.exponent >= 1 ? roundedToDecimals(decimal, 0) : rounded(decimal, 2);
    };
    int unit = 0;
    while (unit < 6 && shownIn(unit).exponent >= 3)
        ++unit;
    return numberText(exact.isZero() ? exact : shownIn(unit), {}, marksOf(wordsOf(m_language))) %
           QChar::Nbsp % units[unit];
}

QString Formatter::list(const QStringList& items) const
{
    const LanguageWords& words = wordsOf(m_language);
    if (items.size() < 2)
        return items.value(0);
    return items.mid(0, items.size() - 1).join(words.listComma.toString()) % words.listAnd %
           items.last();
}

} // namespace aftershock
