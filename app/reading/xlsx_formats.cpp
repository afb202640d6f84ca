#include "reading/xlsx_formats.h"

#include "core/currency_words.h"
#include "core/figure_parser.h"

#include <QDate>
#include <QStringList>
#include <QTime>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <span>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr double lastSerial = 2'958'465; // 31 December 9999

/// A format's signs that are no literals: without quoted and escaped text, colours and locales.
QString bareFormat(const QString& format)
{
    QString bare;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar c = format[i];
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"') {
            i = format.indexOf(u'"', i + 1);
            if (i < 0)
                break;
        } else if (c == u'[') {
            const qsizetype end = format.indexOf(u']', i);
            if (end < 0)
                break;
            const QString inside = format.mid(i + 1, end - i - 1).toLower();
            // [h], [mm], [ss]: time that has passed
            if (!inside.isEmpty() && QString(inside).remove(inside[0]).isEmpty() &&
                (inside[0] == u'h' || inside[0] == u'm' || inside[0] == u's'))
                bare += QStringLiteral("hs");
            i = end;
        } else if (c == u';') {
            break; // what follows is for negative numbers and for text
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

/// What a format writes out beside the number, before its first semicolon.
struct FormatTexts
{
    QStringList words;
    QString locale;        ///< of the sign in brackets, as a hexadecimal number; or empty
    bool scales{false};    ///< “#,##0,,” shows millions
    bool isForSome{false}; ///< “[>=1000]”: for some numbers only
    bool isBroken{false};  ///< a quotation or bracket without end
};

FormatTexts textsOf(const QString& format)
{
    FormatTexts texts;
    QString literal;
    QChar last; // sign of a digit before a comma
    const auto closing = [&](QChar mark, qsizetype from) {
        const qsizetype end = format.indexOf(mark, from);
        texts.isBroken = texts.isBroken || end < 0;
        return end < 0 ? format.size() : end;
    };
    for (qsizetype i = 0; i < format.size() && format[i] != u';'; ++i) {
        const QChar c = format[i];
        if (c == u'_' || c == u'*') {
            ++i;
            literal += u' ';
        } else if (c == u'\\') {
            literal += i + 1 < format.size() ? format[++i] : QChar(u' ');
        } else if (c == u'"') {
            const qsizetype end = closing(u'"', i + 1);
            literal += format.mid(i + 1, end - i - 1);
            i = end;
        } else if (c == u'[') {
            const qsizetype end = closing(u']', i + 1);
            const QString inside = format.mid(i + 1, end - i - 1);
            if (inside.startsWith(u'$')) {
                const qsizetype dash = inside.lastIndexOf(u'-');
                literal += u' ' + inside.mid(1, dash > 0 ? dash - 1 : -1) + u' ';
                texts.locale = dash > 0 ? inside.mid(dash + 1).toLower() : QString();
            }
            constexpr QStringView comparisons = u"<>=";
            texts.isForSome =
                texts.isForSome || (!inside.isEmpty() && comparisons.contains(inside[0]));
            i = end;
        } else if (c.category() == QChar::Symbol_Currency) {
            literal += c;
        } else {
            literal += u' ';
            const QChar next = i + 1 < format.size() ? format[i + 1] : QChar(u' ');
            const bool isDigit = next == u'0' || next == u'#' || next == u'?';
            texts.scales =
                texts.scales || (c == u',' && (last == u'0' || last == u'#') && !isDigit);
        }
        last = c;
    }
    texts.words = literal.split(u' ', Qt::SkipEmptyParts);
    return texts;
}

/// Dollars and yen are told by where they are at home ([MS-LCID]).
std::optional<Currency> currencyOfLocale(const QString& sign, const QString& locale)
{
    struct Home
    {
        const char16_t* locale;
        const char16_t* code;
    };
    static constexpr Home dollars[] = {{u"", u"USD"},     {u"409", u"USD"}, {u"1009", u"CAD"},
                                       {u"c0c", u"CAD"},  {u"c09", u"AUD"}, {u"1409", u"NZD"},
                                       {u"4809", u"SGD"}, {u"c04", u"HKD"}, {u"404", u"TWD"},
                                       {u"80a", u"MXN"},  {u"en", u"USD"},  {u"en-us", u"USD"}};
    static constexpr Home yens[] = {
        {u"411", u"JPY"}, {u"ja-jp", u"JPY"}, {u"804", u"CNY"}, {u"zh-cn", u"CNY"}};
    const auto find = [&](std::span<const Home> homes) -> std::optional<Currency> {
        for (const Home& home : homes)
            if (locale == QString::fromUtf16(home.locale))
                return Currency::fromCode(QString::fromUtf16(home.code));
        return std::nullopt;
    };
    return sign == u"$" ? find(dollars) : find(yens);
}

std::optional<Currency> currencyOfWord(const QString& word, const QString& locale)
{
    if (word == u"$" || word == u"¥" || word == u"￥")
        return currencyOfLocale(word, locale);
    if (word == u"US$")
        return Currency::fromCode(QStringLiteral("USD"));
    for (const CurrencyWords& words : allCurrencyWords())
        if (!words.sign.isEmpty() && word == words.sign)
            return Currency::fromCode(words.code.toString());
    const bool isCode = word.size() == 3 &&
                        std::ranges::all_of(word, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return isCode ? Currency::fromCode(word) : std::nullopt;
}

} // namespace

std::optional<Currency> formatCurrency(const QString& format)
{
    const FormatTexts texts = textsOf(format);
    std::optional<Currency> currency;
    for (const QString& word : texts.words) {
        const std::optional<Currency> named = currencyOfWord(word, texts.locale);
        const bool hasLetters = std::ranges::any_of(word, [](QChar c) { return c.isLetter(); });
        // “0.0 "bn USD"” may well hold 5 for five billions; “0.0,,, "bn USD"” holds them all.
        if (!named && hasLetters && !texts.scales)
            return std::nullopt;
        if (named && currency && *named != *currency)
            return std::nullopt;
        currency = named ? named : currency;
    }
    return texts.isBroken ? std::nullopt : currency;
}

QString formatUnit(const QString& format)
{
    const FormatTexts texts = textsOf(format);
    const std::optional<Currency> whole = formatCurrency(format);
    if (whole || texts.scales || texts.isBroken || texts.isForSome)
        return whole ? whole->code() : QString();
    QStringList unit;
    QStringList codes;
    for (const QString& word : texts.words)
        if (const auto currency = currencyOfWord(word, texts.locale))
            codes += currency->code();
        else
            unit += word;
    codes.removeDuplicates();
    unit += codes; // two of them are no unit
    const QString text = unit.join(u' ');
    const auto one = parseFigure(QString(u"1 "_s + text), DecimalMark::Point);
    return one && *one && ((*one)->isScaled || (*one)->isPercent) ? text : QString();
}

NumberMeaning builtInMeaning(int formatId)
{
    if (formatId == 17) // mmm-yy
        return NumberMeaning::Month;
    if (formatId == 9 || formatId == 10)
        return NumberMeaning::Percent;
    if (formatId == 22)
        return NumberMeaning::DateTime;
    if ((formatId >= 18 && formatId <= 21) || (formatId >= 45 && formatId <= 47) ||
        (formatId >= 32 && formatId <= 35) || formatId == 55 || formatId == 56)
        return NumberMeaning::Time;
    if ((formatId >= 14 && formatId <= 17) || (formatId >= 27 && formatId <= 31) ||
        formatId == 36 || (formatId >= 50 && formatId <= 58))
        return NumberMeaning::Date;
    return NumberMeaning::Plain;
}

NumberMeaning formatMeaning(const QString& format)
{
    const QString bare = bareFormat(format);
    if (bare.contains(QStringLiteral("general")))
        return NumberMeaning::Plain;
    const bool hasDigits = bare.contains(u'0') || bare.contains(u'#');
    const bool hasTime = bare.contains(u'h') || bare.contains(u's');
    const bool hasDay = bare.contains(u'y') || bare.contains(u'd') ||
                        (bare.contains(u'm') && !hasTime) || bare.contains(u'e');
    if (bare.contains(u'%'))
        return NumberMeaning::Percent;
    if (hasDigits && !hasTime && !bare.contains(u'y') && !bare.contains(u'd'))
        return NumberMeaning::Plain;
    if (hasDay && !hasTime && !hasDigits && !bare.contains(u'd') && bare.contains(u'y'))
        return bare.contains(u'm') ? NumberMeaning::Month : NumberMeaning::Year;
    if (hasDay && !(bare.contains(u'e') && hasDigits))
        return hasTime ? NumberMeaning::DateTime : NumberMeaning::Date;
    return hasTime ? NumberMeaning::Time : NumberMeaning::Plain;
}

std::string shortNumber(double value)
{
    char text[40];
    std::snprintf(text, sizeof text, "%.15g", value);
    double rounded = 0;
    const std::string_view digits(text);
    std::from_chars(digits.data(), digits.data() + digits.size(), rounded);
    if (rounded == 0)
        return "0";
    // Whole numbers and those of common size without an exponent.
    const bool isCommon = std::abs(rounded) < 1e15 && std::abs(rounded) >= 1e-6;
    const auto end =
        isCommon ? std::to_chars(text, text + sizeof text, rounded, std::chars_format::fixed)
                 : std::to_chars(text, text + sizeof text, rounded);
    return {text, end.ptr};
}

std::string percentText(double value)
{
    // Times a hundred in decimal, so that 0.169 becomes 16.9 and not 16.900000000000002.
    return shortNumber(value * 100) + '%';
}

std::optional<std::string> dateText(double serial, NumberMeaning meaning, bool from1904)
{
    if (!(serial >= 0) || serial > lastSerial)
        return std::nullopt;
    auto days = static_cast<qint64>(std::floor(serial));
    auto milliseconds = static_cast<qint64>(std::llround((serial - std::floor(serial)) * 86'400e3));
    if (milliseconds == 86'400'000) {
        milliseconds = 0;
        ++days;
    }
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(milliseconds));
    const QString timeText = time.toString(time.msec() == 0 ? QStringLiteral("HH:mm:ss")
                                                            : QStringLiteral("HH:mm:ss.zzz"));
    if (meaning == NumberMeaning::Time && days == 0)
        return timeText.toStdString();
    if (meaning == NumberMeaning::Time) {
        const qint64 hours = days * 24 + time.hour(); // time that has passed
        return QStringLiteral("%1:%2").arg(hours).arg(timeText.mid(3)).toStdString();
    }
    if (!from1904 && days == 60)
        return std::nullopt; // 29 February 1900
    const QDate start =
        from1904 ? QDate(1904, 1, 1) : (days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30));
    const QDate day = start.addDays(days);
    if (meaning == NumberMeaning::Year)
        return day.toString(u"yyyy"_s).toStdString();
    if (meaning == NumberMeaning::Month && day.day() == 1) // a month's last day is said for itself
        return day.toString(u"yyyy-MM"_s).toStdString();
    QString text = day.toString(Qt::ISODate);
    if (milliseconds != 0)
        text += u'T' + timeText;
    return text.toStdString();
}

} // namespace aftershock
