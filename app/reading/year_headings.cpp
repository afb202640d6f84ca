#include "reading/year_headings.h"

#include "core/figure_parser.h"
#include "reading/heading_units.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <numeric>
#include <set>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

/// Words beside a year that say what kind of figure stands below.
enum class YearMark { None, Plain, Fiscal, Planned };

struct MarkWords
{
    YearMark mark;
    const char16_t* words;
};
constexpr MarkWords markWords[] = {
    {YearMark::Planned,
     u"e|f|p|b|est|estimate|estimated|estimates|forecast|forecasts|projected|projection|guidance|"
     u"plan|plans|planned|projections|budget|budgeted|consensus|exp|expected|request|requested|"
     u"target|outlook|"
     u"prognose|schätzung|geplant|erwartet|soll|ansatz|rege|预测|预计|预期|预算|计划|予想|計画"},
    {YearMark::Fiscal, u"fy|fye|fiscal|gj|geschäftsjahr|财年|年度"},
    {YearMark::Plain,
     u"a|act|actual|actuals|cy|year|calendar|enacted|outturn|ist|jahr|年|实际|実績"},
};

YearMark markOf(const QString& word)
{
    for (const MarkWords& each : markWords)
        if (QString::fromUtf16(each.words).split(u'|').contains(word.toLower()))
            return each.mark;
    return YearMark::None;
}

} // namespace

QString withoutFootnoteSigns(const QString& text)
{
    static const QRegularExpression signs(u"(\\s*[¹²³⁰⁴-⁹*†‡]+|\\s*\\[[\\p{L}\\d]{1,2}\\])+$"_s);
    QString plain = text.trimmed();
    plain.remove(signs);
    return plain.isEmpty() ? text : plain;
}

namespace {

/// Where in a heading the period stands.
struct PeriodPlace
{
    YearHeading period;
    QRegularExpressionMatch match;
};

/// nullopt inside where there are several.
using Found = std::optional<std::optional<PeriodPlace>>;

int fullYear(const QString& digits)
{
    const int year = digits.toInt();
    return year < 100 ? 2000 + year : year;
}

/// The one match of a form; nullopt where there is none.
std::optional<std::optional<QRegularExpressionMatch>> onlyMatch(const QRegularExpression& form,
                                                                const QString& text)
{
    std::optional<QRegularExpressionMatch> found;
    for (auto each = form.globalMatch(text); each.hasNext();) {
        if (found)
            return std::optional<QRegularExpressionMatch>();
        found = each.next();
    }
    if (!found)
        return std::nullopt;
    return found;
}

/// “2022/23”, “2022-23E”, “FY2022/23”, “FY22/23”. None inside for what may be a month: “2010-11”.
Found financialYear(const QString& text)
{
    static const QRegularExpression form(
        u"(?<![\\p{L}\\p{N}.,/-])(?<fiscal>FYE?|GJ)?[\\s’']*"
        u"(?<year>(?:19|20)\\d\\d|(?<=[YJ’' ])\\d\\d)\\s*(?<sign>[-–/])\\s*"
        u"(?<next>(?:(?:19|20)\\d\\d|\\d\\d))(?<after>[EFAPB])?(?![\\p{L}\\p{N}]|[-–/.]\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = onlyMatch(form, text);
    if (!match || !*match)
        return std::nullopt;
    const QString digits = (*match)->captured(u"year");
    const QString next = (*match)->captured(u"next");
    const bool isNamed = !(*match)->captured(u"fiscal").isEmpty();
    const int year = fullYear(digits);
    const bool follows =
        (year + 1) % 100 == next.toInt() % 100 && (next.size() == 2 || next.toInt() == year + 1);
    if (!follows || (digits.size() == 2 && !isNamed))
        return std::nullopt;
    if (!isNamed && next.size() == 2 && next.toInt() <= 12 && next.toInt() > 0)
        return std::optional<PeriodPlace>();
    YearHeading period{.year = year};
    period.isFiscal = true;
    period.span = QString::number(year) + u'/' + next.right(2);
    period.mayBeTwoYears = !isNamed && (*match)->captured(u"sign") != u"/";
    return PeriodPlace{period, **match};
}

/// “Q1 2024”, “1Q24E”, “2024 / Q1”, “H1’24”, “FY24 Q3”.
Found partOfYear(const QString& text)
{
    static const QString start = u"(?<![\\p{L}\\p{N}])"_s;
    static const QString end = u"(?<after>[EFAPB])?(?![\\p{L}\\p{N}]|[-–/.]\\d)"_s;
    static const QString year =
        u"(?:(?<fiscal>FYE?|GJ)\\s*)?[’']?(?<year>(?:19|20)\\d\\d|\\d\\d)"_s;
    static const QRegularExpression forms[] = {
        QRegularExpression(start + u"(?<part>F?[QH][1-4]|[1-4][QH])[\\s/.,:–-]*"_s + year + end,
                           QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(start + year + u"[\\s/.,:–-]*(?<part>F?[QH][1-4])"_s + end,
                           QRegularExpression::CaseInsensitiveOption),
    };
    for (const QRegularExpression& form : forms) {
        const auto match = onlyMatch(form, text);
        if (!match)
            continue;
        if (!*match)
            return std::optional<PeriodPlace>();
        const QString part = (*match)->captured(u"part").toUpper();
        const int months = part.contains(u'Q') ? 3 : 6;
        const auto digit = std::ranges::find_if(part, [](QChar c) { return c.isDigit(); });
        const int number = digit->digitValue();
        if (number * months > 12)
            return std::optional<PeriodPlace>();
        YearHeading period{.year = fullYear((*match)->captured(u"year")),
                           .firstMonth = 1 + (number - 1) * months,
                           .months = months};
        period.isFiscal = part.startsWith(u'F');
        return PeriodPlace{period, **match};
    }
    return std::nullopt;
}

/// “Jan 2024”, “2024-01”, “1. Quartal 2024”, “2024年第一季度”, with nothing beside them.
std::optional<YearHeading> partInWords(const QString& text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.isDigit(); })) // a code of a share
        return std::nullopt;
    const auto read = parseDay(text);
    if (!read || !*read || (*read)->day.precision != DatePrecision::Month)
        return std::nullopt;
    const QDate first = (*read)->day.date;
    YearHeading period{.year = first.year(), .firstMonth = first.month(), .months = 1};
    if (const auto& last = (*read)->endsOn)
        period.months = 12 * (last->year() - first.year()) + last->month() - first.month() + 1;
    const bool isPart = period.months == 1 || period.months == 3 || period.months == 6;
    return isPart && (period.firstMonth - 1) % period.months == 0 ? std::optional(period)
                                                                  : std::nullopt;
}

/// The one year of a heading.
Found wholeYear(const QString& text)
{
    static const QRegularExpression form(
        u"(?<![\\p{L}\\p{N}])(?<fiscal>FYE?|CY|GJ)?[\\s'’]*"
        u"(?<year>(?:19|20)\\d\\d|(?<=[YJ'’ ])\\d\\d)"
        u"(?:(?<suffix>年度?)|(?<after>[EFAPB])?(?![\\p{L}\\p{N}]|[-–/.]\\d))"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::optional<PeriodPlace> found;
    for (auto each = form.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        // Two digits are a year only behind the letters that say so.
        if (match.captured(u"year").size() == 2 && match.captured(u"fiscal").isEmpty())
            continue;
        if (found)
            return std::optional<PeriodPlace>();
        found = PeriodPlace{{.year = fullYear(match.captured(u"year"))}, match};
    }
    if (!found)
        return std::nullopt;
    return found;
}

Found periodIn(const QString& text)
{
    for (const auto& find : {partOfYear, wholeYear})
        if (const Found found = find(text))
            return found;
    return std::nullopt;
}

} // namespace

std::optional<YearHeading> yearOfHeading(const QString& heading)
{
    if (std::ranges::none_of(heading, [](QChar c) { return c.isDigit(); }))
        return std::nullopt;
    const QString plain = withoutFootnoteSigns(heading);
    Found found = financialYear(plain);
    if (!found)
        if (const auto part = partInWords(plain))
            return part;
    if (!found)
        found = periodIn(plain);
    if (!found || !*found)
        return std::nullopt;
    YearHeading result = (*found)->period;
    const QRegularExpressionMatch& match = (*found)->match;
    const auto look = [&result](const QString& word) {
        const YearMark mark = markOf(word);
        result.isFiscal = result.isFiscal || mark == YearMark::Fiscal;
        result.isPlanned = result.isPlanned || mark == YearMark::Planned;
        return mark != YearMark::None;
    };
    for (const QString& name : {u"fiscal"_s, u"after"_s, u"suffix"_s})
        if (const QString side = match.captured(name); !side.isEmpty())
            look(side);
    QString rest = plain;
    rest.replace(match.capturedStart(), match.capturedLength(), u" "_s);
    static const QRegularExpression parts(u"[\\s()\\[\\]（）,;:./–—_-]+"_s);
    QStringList words;
    for (const QString& word : rest.split(parts, Qt::SkipEmptyParts))
        if (!look(word))
            words += word;
    result.what = words.join(u' ');
    if (isNothingButUnit(result.what))
        result.what.clear();
    if (unitOfHeading(result.what) != HeadingUnit{}) {
        result.what = headingWithoutUnit(result.what);
        if (!result.what.isEmpty())
            result.what[0] = result.what[0].toUpper();
    }
    if (result.what.contains(QRegularExpression(u"\\d"_s)))
        return std::nullopt; // a second year
    return result;
}

bool areSingleYears(const std::vector<YearHeading>& periods)
{
    std::set<int> years;
    for (const YearHeading& each : periods)
        if (each.months == 12)
            years.insert(each.year);
    return std::ranges::none_of(periods, [&years](const YearHeading& each) {
        return each.mayBeTwoYears && !years.contains(each.year - 1) &&
               !years.contains(each.year + 1);
    });
}

std::vector<bool> countedTwice(const std::vector<YearHeading>& periods)
{
    std::vector<std::size_t> shortestFirst(periods.size());
    std::iota(shortestFirst.begin(), shortestFirst.end(), std::size_t{0});
    std::ranges::stable_sort(shortestFirst, {},
                             [&periods](std::size_t i) { return periods[i].months; });
    std::vector<bool> isOut(periods.size());
    for (const std::size_t whole : shortestFirst) {
        std::set<int> months;
        std::vector<std::size_t> parts;
        for (std::size_t i = 0; i < periods.size(); ++i) {
            if (isOut[i] || !periods[whole].contains(periods[i]))
                continue;
            parts.push_back(i);
            for (int month = 0; month < periods[i].months; ++month)
                months.insert(periods[i].first() + month);
        }
        if (parts.empty())
            continue;
        if (static_cast<int>(months.size()) == periods[whole].months)
            isOut[whole] = true;
        else
            for (const std::size_t part : parts)
                isOut[part] = true;
    }
    return isOut;
}

bool areThreeMonthsApart(const std::vector<YearHeading>& periods)
{
    std::set<int> months;
    for (const YearHeading& each : periods) {
        if (each.months != 1)
            return false;
        months.insert(each.first());
    }
    if (months.size() < 2)
        return false;
    return std::ranges::adjacent_find(months, [](int one, int next) { return next - one != 3; }) ==
           months.end();
}

bool isYearOfPrices(const QString& heading)
{
    static const QRegularExpression form(
        u"\\b(19|20)\\d\\d([-–/"
        u"]\\d{2,4})?\\s*(US\\$|\\p{Sc}|[A-Z]{3}\\b|dollars?\\b|euros?\\b|pounds?\\b|"
        u"prices?\\b|preisen?\\b|年价格)|\\b([Cc]onstant|[Rr]eal)\\b"_s);
    return form.match(heading).hasMatch();
}

Spending speaksOfSpending(const QString& text)
{
    const QString plain = comparable(text);
    static const QRegularExpression holding(u"\\b(value|stock|worth) of\\b.*\\b(held|owned)\\b"_s);
    if (containsStem(plain,
                     u"revenue|sales|turnover|income|fees|gain|profit|earnings|margin|return|"
                     u"number of|count of|headcount|employees|users|valuation|market cap|"
                     u"market value|share price|stock "
                     u"price|aktienkurs|股价|assets|holdings|growth|of gdp|banking|umsatz|erlos|"
                     u"ertrag|gewinn|anzahl|mitarbeiter|wachstum|营收|收入|利润|人数|市值|"
                     u"增长|売上"))
        return Spending::No;
    // What is left of money, or lasts of it; a share of it; sums of what other rows hold; changes.
    if (containsStem(plain, u"cash flow|cashflow|depreciation|amortisation|"
                            u"amortization|fair value|book value|carrying|net foreign|revision|"
                            u"cumulat|annualis|annualiz|abschreibung|kumulier|kumulativ|"
                            u"buchwert|je beschaftigt|seit jahresbeginn|现金流|折旧|摊销|人均|"
                            u"累计|累積|累计|以来|減価償却|一人当たり") ||
        containsAny(plain, u"per employee|per head|per capita|per share|per worker|per person|"
                           u"per user|pro kopf|je aktie|je kopf|pro aktie|year to date|ytd|since|"
                           u"seit|trailing|ttm|ltm|run rate") ||
        holding.match(plain).hasMatch())
        return Spending::No;
    if (containsStem(plain, u"capex|capital expend|capital spend|capital invest|invest|spending|"
                            u"funding|budget|ausgaben|haushalt|投资|投入|支出|开支|融资|投資|預算|"
                            u"预算"))
        return Spending::Yes;
    return Spending::Unsaid;
}

namespace {

/// “World”, “Big Tech”, “US firms”: many who pay, some of whom stand beside them.
bool isGroup(const QString& plain)
{
    static const QRegularExpression group(
        u"^ (the )?(world|worldwide|world total|global|global total|rest of (the )?world|row|"
        u"international|all countries|big tech|hyper ?scalers?|(top|big) (\\d+|three|four|five|six|"
        u"seven|ten)|(the )?magnificent .*|mag ?7|fa+ng|gafam|g7|g20|oecd|welt|weltweit|global|"
        u"rest der welt|ubrige welt|restliche welt|全球|世界|全世界|世界其他.*|其他国家|其他地区|"
        u"科技巨头|大型科技公司|科技七巨头|超大规模.*|.*(?:国|大|科技)企业|.*(?:国|大|科技)公司) $"_s);
    static const QRegularExpression many(
        u"^ (the )?((us|u s|uk|eu|american|chinese|china|european|british|german|japanese|korean|"
        u"asian|western|foreign|domestic|tech|technology|ai|cloud|big|large|larger|largest|major|"
        u"leading|private|public|listed|all|small|smaller|us tech|amerikanische|chinesische|"
        u"europaische|deutsche|grosse) )+(firms|companies|corporations|giants|players|businesses|"
        u"startups|start ups|hyper "
        u"?scalers|tech|groups|providers|labs|unternehmen|firmen|konzerne) "
        u"$"_s);
    return group.match(plain).hasMatch() || many.match(plain).hasMatch();
}

/// “Share price”, “FCF”, “GDP”, “USD/GBP”: a figure of somebody or of all, and nobody's name.
bool isMeasure(const QString& text, const QString& plain)
{
    static const QRegularExpression whole(
        u"^ ((average|median|mean|nominal|real|total|us|uk|eu|world|global|annual|year end|number "
        u"of|no of|net|gross|operating|basic|diluted) )*(price|prices|stock|close|kurs|inflation|"
        u"inflation rate|cpi|ppi|deflator|analysts?|estimates|rank|ranking|rang|rank change|deals?|"
        u"rounds|count|number|anzahl|population|unemployment|interest rates?|interest|tax|taxes|"
        u"rate|rates|yield|yields|volume|index|score|weight|weighting|eps|pe|p e|ev|roi|roic|roe|"
        u"roa|backlog|bookings|guidance|utili[sz]ation|capacity|gw|mw|users|"
        u"customers|subscribers|shares?( outstanding)?|bip|einwohner|bevolkerung|rangfolge|"
        u"analysten|zins|zinsen|schulden|人口|通胀|通胀率|排名|分析师|利率|股价|指数|国内生产总值) $"_s);
    static const QRegularExpression anywhere(
        u" (share prices?|stock prices?|share close|free cash flow|cash flow|fcf|gdp|gnp|"
        u"exchange rates?|fx rate|market cap(italisation|italization)?|market value|valuation|"
        u"ebitd?a?|head ?count|staff numbers|per share|per employee|net debt|net cash|"
        u"capacity|gigawatts|megawatts|aktienkurs|schlusskurs|borsenwert|marktwert|wechselkurs|"
        u"mitarbeiterzahl) |"
        u"股价|市值|汇率|自由现金流"_s);
    static const QRegularExpression index(
        u"^ (s p( 500)?|nasdaq( composite| 100)?|dow jones.*|djia|dax|mdax|ftse.*|nikkei.*|"
        u"hang seng.*|csi 300|euro stoxx.*|stoxx.*|msci (world|em|acwi|usa|europe|china).*|russell "
        u"\\d+|vix|sox|topix|kospi|cac "
        u"40|恒生指数|沪深300|上证.*) $"_s);
    static const QRegularExpression pair(
        u"^\\s*(USD|EUR|GBP|CNY|RMB|CHF|JPY|INR|KRW|HKD|TWD|CAD|AUD)\\s*(?:[/:]|per|to|in)\\s*[A-Z]{3}\\s*$"_s);
    return whole.match(plain).hasMatch() || index.match(plain).hasMatch() ||
           anywhere.match(plain).hasMatch() || pair.match(text).hasMatch();
}

} // namespace

RowLabel labelOfRow(const QString& text)
{
    const QString plain = u' ' + comparable(withoutFootnoteSigns(text)) + u' ';
    static const QRegularExpression sum(
        u"^ (sub ?total|grand total|total|totals|sum|summe|gesamt|gesamtsumme|zwischensumme|"
        u"insgesamt|合计|小计|总计|合計|小計|総計)( of .*| all .*|) $| (sub ?total|total|gesamt) $"_s);
    static const QRegularExpression ratio(
        u" (growth|yoy|y y|change|ratio|margin|memo|per cent|percent|cagr|average|mean|median|"
        u"wachstum|veranderung|anteil|durchschnitt|of sales|of revenue|of gdp) |"
        u"同比|增长|占比|平均"_s);
    if (text.contains(u'%') || ratio.match(plain).hasMatch())
        return RowLabel::Ratio;
    static const QRegularExpression thing(
        u"^ ((ai|ki|total|net|gross|operating|adjusted) )*(capex|capital expenditures?|"
        u"capital spending|spending|investments?|r d|research( and)? development|"
        u"r d (expenses|costs|spending)|opex|expenses|costs|cash "
        u"flow|revenues?|income|profit|sales|"
        u"headcount|employees|free cash flow|dividends( paid)?|(share )?(buybacks|repurchases)|"
        u"depreciation( and amorti[sz]ation)?|ebitda?|investitionen|umsatz|ergebnis|gewinn|"
        u"mitarbeiter|资本开支|资本支出|研发投入|研发费用|营收|营业收入|净利润) $"_s);
    if (thing.match(plain).hasMatch())
        return RowLabel::Thing;
    if (isMeasure(text, plain))
        return RowLabel::Measure;
    if (isGroup(plain))
        return RowLabel::Sum;
    return sum.match(plain).hasMatch() ? RowLabel::Sum : RowLabel::Name;
}

} // namespace aftershock
