#include "reading/price_headings.h"

#include "core/country_code.h"
#include "reading/change_headings.h"
#include "reading/row_labels.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

/// Words that an index or company may have in its name, where it is not the whole of it.
bool hasWordOfAverage(const QString& heading)
{
    return containsAny(comparable(heading), u"average|mean|median|durchschnitt") &&
           !containsAny(comparable(heading), u"growth|yoy|change|ratio|margin|percent|day|moving|"
                                             u"week|month|price|wachstum|anteil");
}

/// What is counted or measured day by day, and no share.
bool isOtherFigure(const QString& heading)
{
    const QString plain = comparable(heading);
    static const QRegularExpression whole(
        u"^((total|daily|new|active|unique|avg|average) )*(downloads|stars|forks|commits|"
        u"visitors|visits|views|page ?views|clicks|sessions|impressions|installs|subscribers|"
        u"followers|likes|customers|members|orders|temperature|humidity|rainfall|precipitation|"
        u"wind speed|population|deaths|cases)$"_s);
    static const QRegularExpression rate(u"^rate [a-z]{3}$|(^| )rate$"_s); // not “Rate Corp”
    return whole.match(plain).hasMatch() || rate.match(plain).hasMatch() ||
           containsAny(plain, u"rates|fx|wechselkurs|yield|yields|rendite|p e|pe ratio|"
                              u"p b|p s|eps|temperature|downloads");
}

} // namespace

bool mayBeCompany(const Column& column)
{
    const QString& heading = column.heading;
    const RowLabel label = labelOfRow(heading);
    // By the whole of its name: the Dow Jones Industrial Average is none of the others.
    const bool isRatio = label == RowLabel::Ratio && !hasWordOfAverage(heading);
    if (heading.isEmpty() || column.unit.isPercent || isSeriesId(heading) ||
        !fieldsOfHeading(heading, ImportKind::Prices).empty() || isStatistic(heading, true) ||
        (label == RowLabel::Sum && !isTicker(heading)) || isRatio || label == RowLabel::Thing ||
        namesChange(heading) || isOtherFigure(heading) ||
        containsAny(comparable(heading), u"spread|difference|stdev|minimum|maximum|headcount|gdp|"
                                         u"cpi|inflation|differenz|abstand|capex|capital "
                                         u"expenditure|capital expenditures|capital spending|"
                                         u"spending|revenue|revenues|sales|turnover|net income|"
                                         u"profit|earnings|users|employees|umsatz|ausgaben|"
                                         u"investitionen") ||
        containsStem(heading, u"营收|收入|利润|资本开支|资本支出|支出"))
        return false;
    std::set<QString> currencies;
    for (const QString& word : heading.split(QRegularExpression(u"[^\\p{L}]+"_s)))
        if (word == word.toUpper() && Currency::fromCode(word))
            currencies.insert(word);
    return currencies.size() < 2 || isTicker(heading);
}

bool areOfNoCompanies(const std::vector<Column>& columns)
{
    // ALL and TRY are shares too, but nobody calls one USD.
    static const QStringList monies =
        u"USD|EUR|GBP|CNY|CHF|JPY|INR|KRW|AUD|CAD|SEK|NOK|DKK"_s.split(u'|');
    std::size_t figures = 0;
    std::size_t currencies = 0;
    std::size_t countries = 0;
    bool hasMoney = false;
    for (const Column& column : columns) {
        const ColumnEvidence& evidence = column.evidence;
        const bool isFigure =
            evidence.filled == 0 || evidence.share(evidence.numbers) >= 0.8; // blank ones tell too
        if (column.heading.isEmpty() || !isFigure)
            continue;
        const QString name = column.heading.trimmed();
        ++figures;
        hasMoney = hasMoney || pairOfHeading(name) || monies.contains(name.toUpper());
        currencies += pairOfHeading(name) || currencyOfHeading(name);
        countries += name.size() > 3 && !countryCode(name).isEmpty();
    }
    return figures > 1 && ((hasMoney && 2 * currencies >= figures) || countries == figures);
}

bool isValueOfAnything(const Column& column, const std::vector<Column>& columns)
{
    const QString heading = comparable(column.heading);
    if (heading != u"value" && heading != u"wert")
        return false;
    const bool hasNames = std::ranges::any_of(columns, [](const Column& each) {
        const ColumnEvidence& evidence = each.evidence;
        return evidence.share(evidence.texts) > 0.5 && evidence.share(evidence.tickers) < 0.5 &&
               evidence.share(evidence.dates) < 0.5;
    });
    const TableInfo& info = column.sample->info;
    const QStringList titles =
        info.linesAbove + QStringList{info.name, QFileInfo(info.source).completeBaseName()};
    const auto speaksOfShares = [](const QString& text) {
        return containsAny(comparable(text), u"price|prices|close|closing|quote|quotes|stock|"
                                             u"stocks|share|shares|kurs|kurse|aktie|aktien|index|"
                                             u"fund|funds");
    };
    return hasNames && std::ranges::none_of(titles, speaksOfShares);
}

} // namespace aftershock
