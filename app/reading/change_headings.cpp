#include "reading/change_headings.h"

#include "core/figure_parser.h"
#include "reading/fall_column.h"

#include <QRegularExpression>

#include <algorithm>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

/// Days in full, and in Chinese those without a year, whose “月” is no month's change.
const QRegularExpression& writtenDay()
{
    static const QRegularExpression form(
        u"(?<!\\d)(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|"
        u"\\d{1,2}(?:st|nd|rd|th)?\\.?[\\s-]*(?:of\\s+)?"
        u"(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\\p{L}*\\.?,?[\\s-]+"
        u"\\d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?\\s+"
        u"\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|(?:\\d{4}\\s*年\\s*)?\\d{1,2}\\s*月\\s*\\d{1,2}\\s*"
        u"日)"
        u"(?!\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form;
}

/// In comparable() form without days; the number that it may begin with is kept, as in “5 day”.
QString plainWords(const QString& heading)
{
    QString text = heading;
    text.replace(writtenDay(), u" "_s);
    const QString front = u"a "_s;
    return comparable(front + text).mid(front.size());
}

bool matches(const QString& text, const QRegularExpression& form)
{
    return form.match(text).hasMatch();
}

/// “5 day”, “3m”, “six month”, “24h”: more than a day, or less.
bool countsOtherTimes(const QString& plain)
{
    static const QRegularExpression days(
        u"\\b(?!1\\b|1d|1t)(\\d+) ?(d|days?|sessions?|tage?)\\b|"
        u"\\b(two|three|four|five|six|seven|ten|twenty|thirty|sixty|ninety) (trading )?(days?|"
        u"sessions?)\\b|(?<!\\d)(?!1[日天])\\d+ ?[日天]|[二三五十] ?[日天]"_s);
    static const QRegularExpression hours(
        u"\\b(?!24 ?h)(\\d+) ?(h|hr|hrs|hours?|stunden?)\\b|\\bhourly\\b|(?<!24 )\\bhour\\b|分钟|小时"_s);
    static const QRegularExpression others(
        u"\\b\\d+ ?(m|min|mins|minutes?|w|wks?|weeks?|mo|mos|mths?|months?|q|quarters?|y|yrs?|"
        u"years?|wochen?|monate?n?|jahre?n?)\\b|"
        u"\\b(one|two|three|four|five|six|nine|ten|twelve|trailing) (weeks?|months?|quarters?|"
        u"years?|twelve)\\b|\\b[qh][1-4] (changes?|returns?|performance)\\b|"
        u"\\b(changes?|returns?|performance) (in |of )?[qh][1-4]\\b|[0-9一二三四五六七八九十两半] "
        u"?个?[周月年]|[周月年][涨跌变]|近.{1,3}[周月年]|"
        u"年初至今|今年以来|年内|本周|本月|本年"_s);
    return matches(plain, days) || matches(plain, hours) || matches(plain, others);
}

bool namesLongTime(const QString& plain)
{
    return containsAny(plain,
                       u"weekly|week|weeks|wk|wtd|wow|monthly|month|months|mtd|mom|quarterly|"
                       u"quarter|qtd|qoq|annual|annualised|annualized|yearly|year|years|ytd|yoy|"
                       u"cagr|decade|lifetime|all time|cumulative|woche|wochen|wochentlich|monat|"
                       u"monate|monatlich|quartal|jahr|jahre|jahrlich|jahresbeginn|vorwoche|"
                       u"vormonat|vorjahr|vorquartal|kumuliert") ||
           containsStem(plain, u"wochenv|wochenp|monatsv|monatsp|jahresv|jahresp|quartalsv|累计");
}

/// A part of the day, or the time since something that the heading names.
bool namesPartOrStart(const QString& plain)
{
    static const QRegularExpression start(
        u"\\b(from|since|off|below|above|vs|versus) (the |its |their |a )?(all time |record "
        u"|previous |52 wk "
        u")?(ipo|listing|inception|peak|trough|high|low|top|bottom|open|opening|start|beginning)"
        u"\\b|"
        u"\\bdrawdown\\b|\\bseit (ipo|auflage|hoch|tief)\\b"_s);
    return matches(plain, start) ||
           containsAny(plain, u"ipo|intraday|intra day|pre market|premarket|pre mkt|premkt|after "
                              u"hours|afterhours|after market|extended hours|post market|"
                              u"postmarket|overnight|vorborslich|nachborslich|untertagig") ||
           containsStem(plain, u"盘前|盘后|盘中|盤前|盤後|上市以来|上市至今");
}

/// Without the day of the year, which plainWords() leaves out.
bool namesYear(const QString& plain)
{
    static const QRegularExpression year(u"\\b(19|20)\\d\\d\\b"_s);
    return matches(plain, year);
}

bool isOneOf(const QString& heading, const char16_t* words)
{
    return QString::fromUtf16(words).split(u'|').contains(comparable(heading));
}

bool hasDays(const Column& column)
{
    const ColumnEvidence& found = column.evidence;
    return found.share(found.dates + found.compactDays + found.excelDays + found.unixSeconds +
                       found.unixMilliseconds) > 0.5;
}

QStringList titlesOf(const TableInfo& info)
{
    return info.linesAbove + QStringList{info.name};
}

/// The one day in the text whose words in front do not say that it is that of something else.
std::optional<QDate> onlyDay(const QString& text)
{
    QRegularExpressionMatchIterator all = writtenDay().globalMatch(text);
    if (!all.hasNext())
        return std::nullopt;
    const QRegularExpressionMatch match = all.next();
    const QString before = text.left(match.capturedStart());
    // “27–28 January 2025”, “24 Jan 2025 to 27 Jan”.
    static const QRegularExpression spanBefore(
        u"\\d(st|nd|rd|th)?\\.?\\s*([-–—/&+]|and|und|to|bis)\\s*$"_s);
    static const QRegularExpression spanAfter(u"^\\s*([-–—/&+]|and|und|to|bis)\\s*\\d"_s);
    if (all.hasNext() || matches(before, spanBefore) ||
        matches(text.mid(match.capturedEnd()), spanAfter))
        return std::nullopt;
    if (containsAny(comparable(u"a "_s + before),
                    u"after|since|following|before|until|till|from|between|by|to|vs|versus|past|"
                    u"published|updated|retrieved|accessed|downloaded|exported|generated|created|"
                    u"printed|released|release|launch|launched|announced|announcement|unveiled|"
                    u"source|nach|seit|bis|vor|ab|von|zwischen|veroffentlicht|aktualisiert|"
                    u"abgerufen|erstellt|quelle") ||
        containsStem(before, u"自|从|截至|发布|更新|来源"))
        return std::nullopt;
    const auto day = parseDay(match.captured());
    constexpr int friday = 5; // no share is traded on the days behind it
    const bool isDay = day && *day && (*day)->day.precision == DatePrecision::Day &&
                       !(*day)->endsOn && (*day)->day.date.dayOfWeek() <= friday;
    return isDay ? std::optional((*day)->day.date) : std::nullopt;
}

bool namesDay(const QString& text)
{
    return writtenDay().match(text).hasMatch();
}

std::optional<DayOfChanges> dayIn(const QString& text)
{
    const auto day = onlyDay(text);
    return day ? std::optional(DayOfChanges{*day, text.trimmed()}) : std::nullopt;
}

/// Where several tables stand below each other, each may have its own day above it.
bool haveOtherDays(const RawTable& sample, QDate day)
{
    for (std::size_t row = 0; row < sample.rowCount(); ++row)
        for (std::size_t column = 0; column < sample.info.columns.size(); ++column) {
            const QString text = sample.cell(row, column).string();
            if (namesDay(text) && onlyDay(text) != day)
                return true;
        }
    return false;
}

/// Whether a title speaks of what shares did, or says nothing but the day.
bool isOfMarket(const QString& title)
{
    QString rest = title;
    rest.remove(writtenDay());
    static const QRegularExpression weekday(
        u"^[\\W_]*(mon|tues|wednes|thurs|fri)day[\\W_]*$|"
        u"^[\\W_]*(montag|dienstag|mittwoch|donnerstag|freitag)?[\\W_]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString plain = comparable(title);
    return fallHeading(title) != FallHeading::No || matches(rest, weekday) ||
           containsAny(plain,
                       u"change|changes|move|moves|moved|sell off|selloff|rout|rise|rises|rose|"
                       u"gainers|risers|winners|performance|reaction|reactions|close|closing|"
                       u"trading|session|market|markets|shares|stocks|as of|as at|stand|kurse|"
                       u"aktien|borse|gewinner") ||
           containsStem(plain, u"kursv|kursr|kursa|股价|涨|跌|收盘|行情");
}

/// “Week ended 31 January 2025”, “Results of 29 January 2025”: the day is no day of the changes.
bool namesTimeBesideDay(const QString& title)
{
    const QString plain = plainWords(title);
    return namesOtherTime(title) ||
           containsAny(plain, u"results|earnings|report|this week|day of|zahlen|ergebnisse") ||
           containsStem(plain, u"wochen|monats|jahres|业绩|财报");
}

/// Any text near the table says that its figures are per cents.
bool speaksOfPercent(const QString& text)
{
    static const QRegularExpression percent(
        u"%|％|\\bper ?cent(age)?\\b|\\bpct\\b|\\bprozent|百分"_s,
        QRegularExpression::CaseInsensitiveOption);
    return matches(text, percent);
}

QStringList textsNear(const RawTable& sample)
{
    QStringList texts = titlesOf(sample.info);
    for (const Diagnostic& each : sample.diagnostics)
        if (each.error.code == ErrorCode::LinesLeftOut)
            texts += each.error.value;
    return texts;
}

} // namespace

PeriodOfChange periodOfChange(const QString& heading)
{
    return namesOtherTime(heading) ? PeriodOfChange::Other : PeriodOfChange::Day;
}

bool namesOtherTime(const QString& heading)
{
    const QString plain = plainWords(heading);
    return namesLongTime(plain) || countsOtherTimes(plain) || namesPartOrStart(plain) ||
           namesYear(plain);
}

bool titleNamesOtherTime(const QString& title)
{
    static const QRegularExpression beside(
        u"\\b(weekly|monthly|quarterly|annual|yearly|ytd|year to date|month to date|\\d+ "
        u"(day|week|month|year)|pre market|premarket|after hours|intraday|wochentliche|monatliche|"
        u"jahrliche) (\\w+ ){0,2}(changes?|returns?|performance|moves?|gains?|loss(es)?|falls?|"
        u"drops?|renditen?|veranderung(en)?|kursanderung(en)?)\\b|"
        u"\\b(changes?|returns?|performance|moves?|gains?|loss(es)?) (\\w+ ){0,2}(ytd|year to date|"
        u"since (the )?(ipo|start of|beginning of))\\b|年初至今|今年以来|"
        u"[周月年](涨跌幅|涨幅|跌幅)"_s);
    static const QRegularExpression span(
        u"\\b(over|during|in|for) the (past |last )?(week|month|quarter|year)\\b|"
        u"\\b(week|month|quarter|year) (ending|ended|to)\\b|"
        u"\\b(two|three|four|five|six|ten|twelve|\\d+) (days|weeks|months|years) to\\b|"
        u"\\b(in|of|during) (january|february|march|april|may|june|july|august|september|october|"
        u"november|december) (19|20)\\d\\d\\b|\\b(im|in) (januar|februar|marz|april|mai|juni|juli|"
        u"august|september|oktober|november|dezember) (19|20)\\d\\d\\b|当周|当月"_s);
    const QString plain = plainWords(title);
    const QRegularExpressionMatch match = beside.match(plain);
    return (match.hasMatch() && !match.captured().startsWith(u"1 day")) || matches(plain, span);
}

bool namesOtherFigure(const QString& heading)
{
    const QString plain = plainWords(heading);
    return containsAny(plain,
                       u"revenue|revenues|sales|turnover|income|ebit|ebitda|eps|earnings per share|"
                       u"earnings change|earnings growth|change in earnings|profit change|profits "
                       u"change|change in profit|profit growth|net profit|margin|volume|market cap|"
                       u"marketcap|market capitalisation|market capitalization|market value|"
                       u"dividend|dividends|yield|target|rating|weight|short interest|open "
                       u"interest|headcount|employees|users|capex|spending|volatility|expected|"
                       u"implied|forecast|forecasted|predicted|projected|estimated|consensus|"
                       u"absolute|abs|abnormal|excess|benchmark|umsatz|ergebnis|volumen|"
                       u"marktkapitalisierung|borsenwert|dividende|dividendenrendite|kursziel|"
                       u"erwartet|erwartete|absolut|absolute veranderung") ||
           containsStem(plain, u"营收|收入|利润|成交|市值|目标价|股息|预期|预计|隐含");
}

bool namesTimesOfRows(const QString& heading)
{
    return isOneOf(heading, u"period|session|market session|trading session|time frame|timeframe|"
                            u"horizon|interval|window|span|zeitraum|periode|sitzung|handelsphase|"
                            u"期间|周期|时段|区间");
}

std::optional<DayOfChanges> dayOfAllChanges(const Mapping& mapping, const RawTable& sample)
{
    const TableInfo& info = sample.info;
    const auto change = mapping.column(changeField(mapping));
    if (mapping.kind.value != ImportKind::ShareMoves || !change || mapping.has(ImportField::Day) ||
        mapping.has(ImportField::Event))
        return std::nullopt;
    const QString& heading = info.columns[*change].sourceName;
    std::optional<DayOfChanges> found;
    if (namesDay(heading))
        found = dayIn(heading);
    else
        for (const QString& title : titlesOf(info)) {
            if (!namesDay(title))
                continue;
            const bool isOfDay = isOfMarket(title) && !namesTimeBesideDay(title);
            const auto day = isOfDay ? dayIn(title) : std::nullopt;
            if (!day || (found && found->day != day->day))
                return std::nullopt;
            found = day;
        }
    return found && !haveOtherDays(sample, found->day) ? found : std::nullopt;
}

bool haveEvents(const std::vector<Column>& columns)
{
    return std::ranges::any_of(columns, [](const Column& column) {
        return isOneOf(column.heading, u"event|event title|story|headline|ereignis|anlass|事件");
    });
}

bool areOfOtherTimes(const std::vector<Column>& columns)
{
    bool hasStart = false;
    bool hasEnd = false;
    bool hasDay = false;
    bool hasLong = false;
    for (const Column& column : columns) {
        const bool isStart = isOneOf(column.heading, u"start|start date|starts on|from|from date|"
                                                     u"beginn|von|startdatum|开始日期|起始日期");
        const bool isEnd = isOneOf(column.heading, u"end|end date|ends on|to|to date|until|ende|"
                                                   u"bis|enddatum|结束日期|截止日期");
        const bool isLong =
            isOneOf(column.heading, u"week|week ending|week ended|week commencing|week of|month|"
                                    u"month end|month ending|quarter|quarter end|quarter ending|"
                                    u"year|year end|woche|monat|quartal|jahr|周|月|季度|年|年份");
        hasStart = hasStart || (isStart && hasDays(column));
        hasEnd = hasEnd || (isEnd && hasDays(column));
        hasLong = hasLong || (isLong && column.evidence.filled > 0);
        hasDay = hasDay || (hasDays(column) && !isLong);
    }
    const QStringList titles = titlesOf(columns.front().sample->info);
    return (hasStart && hasEnd) || (hasLong && !hasDay) ||
           std::ranges::any_of(titles, titleNamesOtherTime);
}

bool areChangesInMoney(const Column& column)
{
    if (column.unit.isPercent || column.unitOfTable.isPercent || column.evidence.percents > 0)
        return false;
    const QStringList near = textsNear(*column.sample);
    if (std::ranges::any_of(near, speaksOfPercent))
        return false;
    const QString plain = plainWords(column.heading);
    const bool isNamed =
        column.unit.currency || isOneOf(column.heading, u"price change|price chg|change price") ||
        containsAny(plain, u"net change|net chg|points|pts|punkte|punkten|point change");
    const auto speaksOfMoney = [](const QString& text) {
        return containsAny(comparable(text), u"change|changes|move|moves|veranderung|"
                                             u"veranderungen|anderungen|kursanderungen") &&
               unitOfHeading(text).currency.has_value();
    };
    return isNamed || std::ranges::any_of(near, speaksOfMoney);
}

} // namespace aftershock
