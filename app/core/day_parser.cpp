#include "core/catalogue.h"
#include "core/figure_parser.h"
#include "core/figure_terms.h"
#include "core/formatter.h"
#include "core/language_words.h"
#include "core/text_folding.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestText = 100;

using Outcome = Result<std::optional<ParsedDay>>;

/// What one form makes of a text: nullopt where the text has another form.
using Attempt = std::optional<Outcome>;

Error notADate(QStringView text)
{
    return {.code = ErrorCode::ValueNotADate, .value = text.left(longestText).toString()};
}

Error ambiguous(QStringView text, const QString& readings)
{
    return {.code = ErrorCode::ValueAmbiguous, .value = text.toString(), .detail = readings};
}

// ---- Words.

struct NamedNumber
{
    QString name;
    int number;
};

/// Longest names first, so that “march” is not taken for “mar”.
std::vector<NamedNumber> sorted(std::vector<NamedNumber> names)
{
    std::ranges::stable_sort(names, std::ranges::greater(),
                             [](const NamedNumber& entry) { return entry.name.size(); });
    return names;
}

void addNames(std::vector<NamedNumber>& names, std::span<const QStringView> words)
{
    int number = 1;
    for (const QStringView word : words) {
        QString name = word.toString().toLower();
        if (name.endsWith(u'.'))
            name.chop(1);
        names.push_back({name, number++});
    }
}

const std::vector<NamedNumber>& monthNames()
{
    static const std::vector<NamedNumber> names = [] {
        std::vector<NamedNumber> made = {
            {u"sept"_s, 9}, {u"mär"_s, 3},   {u"mrz"_s, 3}, {u"maerz"_s, 3}, {u"jänner"_s, 1},
            {u"jän"_s, 1},  {u"feber"_s, 2}, {u"sep"_s, 9}, {u"okt"_s, 10},  {u"dez"_s, 12}};
        for (const Language language : {Language::English, Language::German}) {
            addNames(made, wordsOf(language).months);
            addNames(made, wordsOf(language).shortMonths);
        }
        return sorted(std::move(made));
    }();
    return names;
}

const std::vector<NamedNumber>& weekdayNames()
{
    static const std::vector<NamedNumber> names = [] {
        std::vector<NamedNumber> made = {
            {u"tues"_s, 2}, {u"thur"_s, 4}, {u"thurs"_s, 4}, {u"sonnabend"_s, 6}, {u"星期天"_s, 7}};
        for (const Language language : {Language::English, Language::German, Language::Chinese})
            addNames(made, wordsOf(language).weekdays);
        static constexpr QStringView brief[][7] = {
            {u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun"},
            {u"mo", u"di", u"mi", u"do", u"fr", u"sa", u"so"},
            {u"周一", u"周二", u"周三", u"周四", u"周五", u"周六", u"周日"}};
        for (const auto& week : brief)
            addNames(made, week);
        return sorted(std::move(made));
    }();
    return names;
}

int numberOf(const std::vector<NamedNumber>& names, const QString& name)
{
    const auto found = std::ranges::find(names, name, &NamedNumber::name);
    return found == names.end() ? 0 : found->number;
}

QString alternatives(const std::vector<NamedNumber>& names)
{
    QStringList words;
    for (const NamedNumber& entry : names)
        words << entry.name;
    return words.join(u'|');
}

/// MONTH and WEEKDAY in @p form stand for their names.
QRegularExpression form(QString pattern)
{
    pattern.replace(u"MONTH"_s, u"(?<month>"_s + alternatives(monthNames()) + u")\\.?"_s);
    pattern.replace(u"WEEKDAY"_s, u"(?<weekday>"_s + alternatives(weekdayNames()) + u")"_s);
    return QRegularExpression(u"^(?:"_s + pattern + u")$"_s);
}

int number(const QRegularExpressionMatch& match, const QString& name)
{
    return match.captured(name).toInt();
}

// ---- Days.

std::optional<ParsedDay> dayOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1)
        return std::nullopt;
    return ParsedDay{.day = {.date = date}};
}

std::optional<ParsedDay> monthOf(int year, int month)
{
    std::optional<ParsedDay> parsed = dayOf(year, month, 1);
    if (parsed)
        parsed->day.precision = DatePrecision::Month;
    return parsed;
}

/// A bare number is only a year where people would say so.
std::optional<ParsedDay> yearOf(int year)
{
    std::optional<ParsedDay> parsed = dayOf(year, 1, 1);
    if (!parsed || year < 1000 || year > 2999)
        return std::nullopt;
    parsed->day.precision = DatePrecision::Year;
    return parsed;
}

std::optional<ParsedDay> monthsOf(int year, int first, int count)
{
    std::optional<ParsedDay> parsed = monthOf(year, first);
    if (parsed)
        parsed->endsOn = QDate(year, first, 1).addMonths(count).addDays(-1);
    return parsed;
}

Outcome outcomeOf(const std::optional<ParsedDay>& parsed, QStringView text)
{
    if (parsed)
        return parsed;
    return notADate(text);
}

QString centuries(int year)
{
    return u"19%1, 20%1"_s.arg(year, 2, 10, QLatin1Char('0'));
}

// ---- The forms. Each is tried on the whole text.

Attempt yearFirst(const QString& text)
{
    static const QRegularExpression day =
        form(u"(?<y>\\d{4}) ?(?:(?<sep>[-/.]) ?(?<m>\\d{1,2}) ?\\k<sep> ?(?<d>\\d{1,2}) ?\\.?|"
             u"年 ?(?<m2>\\d{1,2}) ?月 ?(?<d2>\\d{1,2}) ?[日号])"_s);
    static const QRegularExpression month =
        form(u"(?<y>\\d{4})(?:[-/.](?<m>\\d{1,2})|年 ?(?<m2>\\d{1,2}) ?月)"_s);
    if (const auto match = day.match(text); match.hasMatch())
        return outcomeOf(dayOf(number(match, u"y"_s),
                               number(match, u"m"_s) + number(match, u"m2"_s),
                               number(match, u"d"_s) + number(match, u"d2"_s)),
                         text);
    if (const auto match = month.match(text); match.hasMatch())
        return outcomeOf(
            monthOf(number(match, u"y"_s), number(match, u"m"_s) + number(match, u"m2"_s)), text);
    return std::nullopt;
}

Outcome inOrder(int first, int second, int year, DateOrder order, QStringView text)
{
    const std::optional<ParsedDay> dayFirst = dayOf(year, second, first);
    const std::optional<ParsedDay> monthFirst = dayOf(year, first, second);
    if (order == DateOrder::DayFirst || order == DateOrder::MonthFirst)
        return outcomeOf(order == DateOrder::DayFirst ? dayFirst : monthFirst, text);
    if (dayFirst && monthFirst && dayFirst != monthFirst)
        return ambiguous(text, isoText(dayFirst->day) + u", "_s + isoText(monthFirst->day));
    return outcomeOf(dayFirst ? dayFirst : monthFirst, text);
}

Attempt yearLast(const QString& text, DateOrder order)
{
    static const QRegularExpression day =
        form(u"(?<a>\\d{1,2})(?<sep>[-/.]) ?(?<b>\\d{1,2})\\k<sep> ?(?<y>'?\\d{2}|\\d{4})"_s);
    static const QRegularExpression month = form(u"(?<m>\\d{1,2})[-/.](?<y>\\d{4})"_s);
    if (const auto match = day.match(text); match.hasMatch()) {
        const QString year = match.captured(u"y"_s);
        if (year.size() != 4)
            return ambiguous(text, centuries(year.right(2).toInt()));
        // Where points are written, the day comes first.
        const bool points = match.captured(u"sep"_s) == u"."_s;
        const DateOrder known =
            points && order != DateOrder::MonthFirst ? DateOrder::DayFirst : order;
        return inOrder(number(match, u"a"_s), number(match, u"b"_s), year.toInt(), known, text);
    }
    if (const auto match = month.match(text); match.hasMatch())
        return outcomeOf(monthOf(number(match, u"y"_s), number(match, u"m"_s)), text);
    return std::nullopt;
}

Attempt named(const QString& text)
{
    static const std::array forms = {
        form(
            u"(?<d>\\d{1,2})(?:st|nd|rd|th|\\.)?[-/ ]?(?:of )?MONTH,?[-/ ]?(?<y>'?\\d{2}|\\d{4})"_s),
        form(u"MONTH[-/ ]?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:, ?|[-/ ])(?<y>\\d{4}|'\\d{2})"_s),
        form(u"(?<y>\\d{4})[-/, ]? ?MONTH[-/ ](?<d>\\d{1,2})(?:st|nd|rd|th)?"_s)};
    static const std::array months = {form(u"MONTH(?:, ?|[-/ ]|(?=\\d))(?<y>'?\\d{2}|\\d{4})"_s),
                                      form(u"(?<y>\\d{4})[-/, ]? ?MONTH"_s)};
    const auto attempt = [&](const QRegularExpressionMatch& match, bool hasDay) -> Outcome {
        const QString year = match.captured(u"y"_s);
        if (year.size() != 4)
            return ambiguous(text, centuries(year.right(2).toInt()));
        const int month = numberOf(monthNames(), match.captured(u"month"_s));
        return outcomeOf(hasDay ? dayOf(year.toInt(), month, number(match, u"d"_s))
                                : monthOf(year.toInt(), month),
                         text);
    };
    for (const QRegularExpression& candidate : forms)
        if (const auto match = candidate.match(text); match.hasMatch())
            return attempt(match, true);
    for (const QRegularExpression& candidate : months)
        if (const auto match = candidate.match(text); match.hasMatch())
            return attempt(match, false);
    return std::nullopt;
}

/// Which part of a year a word names, counted from 1; 0 where it names none.
int partOfYear(const QString& word)
{
    static constexpr QStringView names[][7] = {
        {u"1", u"first", u"1st", u"erstes", u"一", u"上", u"1."},
        {u"2", u"second", u"2nd", u"zweites", u"二", u"下", u"2."},
        {u"3", u"third", u"3rd", u"drittes", u"三", u"", u"3."},
        {u"4", u"fourth", u"4th", u"viertes", u"四", u"", u"4."}};
    for (int part = 1; part <= 4; ++part)
        if (std::ranges::find(names[part - 1], QStringView(word)) != std::end(names[part - 1]))
            return part;
    return 0;
}

Attempt partsOfYear(const QString& text)
{
    // “FY2025” and the like are left out: a financial year begins when its company says.
    static const QString year = u"(?<y>'?\\d{2}|\\d{4})"_s;
    static const QString which = u"(?<n>first|second|third|fourth|1st|2nd|3rd|4th|erstes|zweites|"
                                 u"drittes|viertes|[1-4]\\.?)"_s;
    static const std::array forms = {
        form(u"(?<k>[qh]) ?(?<n>[1-4])[-/, ]? ?"_s + year),
        form(u"(?<y>\\d{4})[-/, ]? ?(?<k>[qh]) ?(?<n>[1-4])"_s),
        form(u"(?<n>[1-4])(?<k>[qh])[-/, ]? ?"_s + year),
        form(which + u" ?(?<k>quarter|half|quartal|halbjahr)(?: of)?,? (?<y>\\d{4})"_s),
        form(u"(?<y>\\d{4}) ?年 ?第?(?<n>[1-4一二三四]) ?(?<k>季)度?"_s),
        form(u"(?<y>\\d{4}) ?年 ?(?<n>[上下])(?<k>半)年"_s)};
    for (const QRegularExpression& candidate : forms) {
        const auto match = candidate.match(text);
        if (!match.hasMatch())
            continue;
        const QString found = match.captured(u"y"_s);
        if (found.size() != 4)
            return ambiguous(text, centuries(found.right(2).toInt()));
        const QChar kind = match.captured(u"k"_s).front();
        const int months = kind == u'q' || kind == u'季' ? 3 : 6;
        const int part = partOfYear(match.captured(u"n"_s));
        return outcomeOf(monthsOf(found.toInt(), (part - 1) * months + 1, months), text);
    }
    return std::nullopt;
}

Attempt digitsOnly(const QString& text)
{
    static const QRegularExpression digits = form(u"\\d+"_s);
    static const QRegularExpression year = form(u"(?<y>\\d{4}) ?年?"_s);
    if (const auto match = year.match(text); match.hasMatch())
        return outcomeOf(yearOf(number(match, u"y"_s)), text);
    if (!digits.match(text).hasMatch())
        return std::nullopt;
    const auto part = [&](qsizetype from, qsizetype length) {
        return text.mid(from, length).toInt();
    };
    const bool likelyYear = yearOf(part(0, 4)).has_value();
    if (text.size() == 8 && likelyYear)
        return outcomeOf(dayOf(part(0, 4), part(4, 2), part(6, 2)), text);
    if (text.size() == 6) {
        const std::optional<ParsedDay> month =
            likelyYear ? monthOf(part(0, 4), part(4, 2)) : std::nullopt;
        // 201012 may be December 2010, or the twelfth of October in a year ’20.
        const bool twoDigits = dayOf(2000 + part(0, 2), part(2, 2), part(4, 2)).has_value();
        if (month && twoDigits)
            return ambiguous(text, isoText(month->day) + u", "_s + centuries(part(0, 2)));
        return outcomeOf(month, text);
    }
    return notADate(text);
}

Outcome oneDay(const QString& text, DateOrder order)
{
    if (Attempt found = digitsOnly(text))
        return *found;
    if (Attempt found = yearFirst(text))
        return *found;
    if (Attempt found = yearLast(text, order))
        return *found;
    if (Attempt found = partsOfYear(text))
        return *found;
    if (Attempt found = named(text))
        return *found;
    return notADate(text);
}

// ---- Ranges.

std::optional<ParsedDay> dayIn(const Outcome& outcome)
{
    return outcome ? *outcome : std::nullopt;
}

/// The start of a range as it stands, or with the month and year that only its end names:
/// “27–28 January 2025”, “Jan–Mar 2025”.
std::optional<ParsedDay> startOf(const QString& start, const ParsedDay& end, DateOrder order)
{
    if (const std::optional<ParsedDay> found = dayIn(oneDay(start, order)))
        return found;
    const QString year = QString::number(end.day.date.year());
    if (const std::optional<ParsedDay> found = dayIn(oneDay(start + u' ' + year, order)))
        return found;
    const QString month = wordsOf(Language::English)
                              .months[static_cast<std::size_t>(end.day.date.month() - 1)]
                              .toString()
                              .toLower();
    return dayIn(oneDay(start + u' ' + month + u' ' + year, order));
}

Attempt range(const QString& text, DateOrder order)
{
    static const QRegularExpression joined =
        form(u"(?<from>.+?)(?: ?[–—~] ?| - | to | bis | ?[至到] ?|(?<=^\\d{4})-(?=\\d{4}$)|"
             u"(?<=^\\d)-(?=\\d+\\.? ?\\pL)|(?<=^\\d{2})-(?=\\d+\\.? ?\\pL))(?<to>.+)"_s);
    const auto match = joined.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<ParsedDay> end = dayIn(oneDay(match.captured(u"to"_s), order));
    if (!end)
        return notADate(text);
    const std::optional<ParsedDay> start = startOf(match.captured(u"from"_s), *end, order);
    const QDate last = end->endsOn.value_or(lastDate(end->day));
    if (!start || start->endsOn.value_or(lastDate(start->day)) >= last)
        return notADate(text);
    return std::optional(ParsedDay{.day = start->day, .endsOn = last});
}

// ---- What stands around a date.

struct Trimmed
{
    QString text;
    int weekday{0};
    bool valid{true};
};

/// Takes off the time of day with its zone.
void takeTime(Trimmed& trimmed)
{
    static const QRegularExpression time(
        u"(?:(?<=\\d)t|,? (?:at |um "
        u")?)(?<h>\\d{1,2}):(?<m>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d{1,9})?)?"
        u"(?: ?(?:am|pm|a\\.m\\.|p\\.m\\.|uhr))?(?: ?(?:z|utc|gmt|[+-]\\d{2}:?(?:\\d{2})?))?$"_s);
    const auto match = time.match(trimmed.text);
    if (!match.hasMatch())
        return;
    trimmed.valid = number(match, u"h"_s) <= 24 && number(match, u"m"_s) <= 59 &&
                    number(match, u"s"_s) <= 60; // a leap second
    trimmed.text.truncate(match.capturedStart());
}

void takeWeekday(Trimmed& trimmed)
{
    static const QRegularExpression before =
        form(u"WEEKDAY(?:[.,]{1,2} ?| )(?:the |den |dem )?(?<rest>.+)"_s);
    static const QRegularExpression after = form(u"(?<rest>.+?),? ?\\(?WEEKDAY\\)?"_s);
    for (const QRegularExpression& candidate : {before, after}) {
        const auto match = candidate.match(trimmed.text);
        if (!match.hasMatch())
            continue;
        trimmed.weekday = numberOf(weekdayNames(), match.captured(u"weekday"_s));
        trimmed.text = match.captured(u"rest"_s);
        return;
    }
}

bool fitsWeekday(const ParsedDay& parsed, int weekday)
{
    return weekday == 0 || (parsed.day.precision == DatePrecision::Day && !parsed.endsOn &&
                            parsed.day.date.dayOfWeek() == weekday);
}

} // namespace

Result<std::optional<ParsedDay>> parseDay(QStringView text, DateOrder order)
{
    constexpr qsizetype isoLength = 10;
    if (text.size() == isoLength)
        if (const std::optional<Day> day = dayFromIso(text.toString()))
            return std::optional(ParsedDay{.day = *day});
    if (text.size() > longestText)
        return notADate(text);
    Trimmed trimmed{.text = folded(text).lower};
    if (saysNothing(trimmed.text))
        return std::optional<ParsedDay>();
    takeTime(trimmed);
    takeWeekday(trimmed);
    if (!trimmed.valid)
        return notADate(text);
    Attempt whole = range(trimmed.text, order);
    Outcome outcome = whole ? *whole : oneDay(trimmed.text, order);
    if (!outcome) {
        Error error = outcome.error();
        error.value = text.toString();
        return error;
    }
    if (*outcome && !fitsWeekday(**outcome, trimmed.weekday))
        return Error{.code = ErrorCode::ValueOutOfRange,
                     .value = text.toString(),
                     .detail = Formatter(spokenLanguage()).longDay((*outcome)->day)};
    return outcome;
}

} // namespace aftershock
