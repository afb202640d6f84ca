#include "reading/heading_words.h"

#include "reading/heading_units.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

/// The headings for one field, in comparable() form, parted by “|”. The first ones are the plain
/// words; any of them may also be a part of a longer heading, which is less sure.
struct FieldWords
{
    ImportField field;
    const char16_t* words;
    double sure{1}; ///< of the words themselves
};

constexpr FieldWords anyKind[] = {
    {ImportField::Organisation,
     u"company|company name|organisation|organization|issuer|issuer name|name|firm|security|"
     u"security name|share|stock|stock name|instrument name|bank|unternehmen|firma|gesellschaft|"
     u"konzern|emittent|aktie|wertpapier|公司|公司名称|企业|证券名称|证券简称|股票名称|名称|机构|"
     u"名稱|股票名稱|銘柄|銘柄名|会社名|企業名|종목명|회사명|기업명|종목"},
    {ImportField::Ticker,
     u"ticker|symbol|ticker symbol|stock symbol|code|ric|instrument|security id|identifier|"
     u"organisation id|organization id|company id|stock code|security code|share code|bloomberg "
     u"ticker|kurzel|tickersymbol|borsenkurzel|代码|股票代码|证券代码|ts code|"
     u"代號|股票代號|コード|銘柄コード|証券コード|종목코드|단축코드"},
    {ImportField::Exchange,
     u"exchange|stock exchange|market|mic|borse|boerse|handelsplatz|交易所|市场|市場|"
     u"市場区分|시장|시장구분"},
    {ImportField::Country, u"country|country code|nation|iso country|land|staat|国家|国家 地区"},
    {ImportField::Sector, u"sector|industry|gics sector|branche|sektor|行业|板块|所属行业"},
    {ImportField::Day,
     u"date|day|at|trading day|trade date|trading date|timestamp|time|datetime|as of|exchange date|"
     u"observation date|time period|datum|tag|handelstag|zeitpunkt|stichtag|日期|交易日|交易日期|"
     u"时间|trade day|period|stated on|announced|announced on|starts on|start date|start|beginn|"
     u"date announced|announced date|funding date|date funded|funded at|funded on|deal date|"
     u"investment date|融资时间|融资日期|开始日期|公布日期|日付|日時|"
     u"取引日|일자|날짜|거래일"},
    {ImportField::Source, u"source|source title|said by|reported by|according to|quelle|来源|出处"},
    {ImportField::Publisher, u"publisher|outlet|medium|newspaper|herausgeber|zeitung|媒体|出版者"},
    {ImportField::Author, u"author|byline|autor|verfasser|作者|记者"},
    {ImportField::Url, u"url|link|web address|internet|网址|链接"},
    {ImportField::Locator,
     u"locator|place|page|paragraph|section|seite|absatz|fundstelle|页|段落|页码"},
    {ImportField::Note,
     u"note|notes|comment|comments|remark|remarks|bemerkung|anmerkung|notiz|kommentar|备注|注释"},
};

constexpr FieldWords shareMoveWords[] = {
    {ImportField::ShareChange,
     u"change|pct change|percent change|percentage change|change percent|change pct|chg|pct chg|"
     u"chg pct|chg pct 1d|move|share move|price change|return|daily "
     u"return|decline|fall|drop|loss|lost|slump|rise|"
     u"pct|percent|prozent|day change|tagesveranderung|"
     u"gain|performance|stock reaction|reaction|veranderung|veranderung in|verlust|"
     u"kursanderung|kursveranderung|kursverlust|anderung|ruckgang|kursruckgang|涨跌幅|跌幅|涨幅|"
     u"变动|变化|"
     u"股价变动|change "
     u"rate|漲跌幅|漲幅|升跌|騰落率|変化率|前日比|등락률|등락율|변동률|전일대비|대비"},
    // TradingView has the company's name there.
    {ImportField::Organisation, u"description|bezeichnung", 0.5},
    {ImportField::Qualifier, u"qualifier|bound|modifier|genauigkeit|限定"},
    {ImportField::Event, u"event|event title|story|headline|ereignis|anlass|事件|标题"},
};

constexpr FieldWords fundingWords[] = {
    {ImportField::Organisation,
     u"payer|funder|funders|funding body|funding agency|investor|investors|lead investor|lead "
     u"investors|donor|lender|backer|backers|"
     u"paid by|funded by|announced by|pledged by|who pays|who|sponsor|geldgeber|kapitalgeber|"
     u"investoren|zahler|wer|投资方|投资机构|投资人|领投方|出资方|资助方|投资者"},
    {ImportField::Organisation,
     u"acquirer|acquired by|buyer|purchaser|agency|department|department family|government "
     u"department|ministry|authority|kaufer|erwerber|ministerium|behorde|收购方|部门|机关",
     0.9},
    // The one that got the money, as often.
    {ImportField::Organisation, u"state|federal state|bundesland", 0.39},
    {ImportField::Amount,
     u"amount|funding|funding amount|investment|invest|sum|money|raised|amount raised|raised "
     u"amount|"
     u"money raised|total raised|total funding|round size|deal size|cost|size|"
     u"budget|spending|commitment|capex|capital expenditure|capital expenditures|capital spending|"
     u"expenditure|investments|price "
     u"tag|reported|betrag|summe|hohe|investition|investitionen|ausgaben|kosten|wert|"
     u"investitionssumme|finanzierung|金额|投资额|资本开支|资本支出|资金|融资金额|融资额|费用"},
    // Beside “Invest” it is what a company is worth.
    {ImportField::Amount, u"value", 0.97},
    {ImportField::Units,
     u"unit|units|scale|multiplier|magnitude|unit of measure|einheit|einheiten|单位|金额单位|単位"},
    {ImportField::Currency,
     u"currency|currency code|money raised currency|amount currency|ccy|cur|wahrung|waehrung|币种|"
     u"货币"},
    {ImportField::ConvertedAmount,
     u"converted|conversion|converted amount|amount converted|stated conversion|equivalent|"
     u"money raised in usd|money raised currency in "
     u"usd|umgerechnet|umrechnung|gegenwert|折合|换算|换算金额"},
    {ImportField::ConvertedCurrency, u"converted currency|conversion currency|换算货币"},
    {ImportField::Qualifier, u"qualifier|bound|modifier|genauigkeit|限定"},
    {ImportField::Recipient,
     u"recipient|beneficiary|investee|startup|start up|startup name|start up name|portfolio "
     u"company|"
     u"paid to|whom|for whom|empfanger|begunstigter|接受方|受益人|受资方|融资方|融资企业|获投企业|"
     u"被投企业"},
    {ImportField::Purpose,
     u"purpose|use|used for|project|programme|program|what|what for|for|zweck|verwendung|"
     u"verwendungszweck|projekt|wofur|用途|目的|项目"},
    {ImportField::Purpose,
     u"round|funding round|round type|round name|funding type|funding round type|investment type|"
     u"series|deal type|runde|finanzierungsrunde|轮次|融资轮次",
     0.6},
    {ImportField::PartOf, u"part of|parent|whole|teil von|davon|属于|所属"},
    {ImportField::Status, u"status|state|stage|stand|状态"},
    {ImportField::FromYear,
     u"year|from year|start year|first year|from|quarter|financial year|fiscal year|half year|"
     u"period|reporting period|jahr|ab jahr|ab|quartal|halbjahr|geschaftsjahr|zeitraum|年份|起始年|"
     u"季度|财年|期间|年"},
    {ImportField::Years, u"years|duration|duration years|span|term|jahre|laufzeit|dauer|年限|期限"},
    {ImportField::Event, u"event|event title|story|headline|ereignis|anlass|事件|标题"},
};

constexpr FieldWords eventWords[] = {
    {ImportField::Event, u"event|event title|title|headline|what "
                         u"happened|name|ereignis|titel|schlagzeile|事件|标题|名称"},
    {ImportField::EventKind,
     u"kind|type|event kind|event type|category|art|typ|kategorie|类型|类别"},
    {ImportField::Summary,
     u"summary|description|details|text|beschreibung|zusammenfassung|描述|摘要|说明|内容"},
    {ImportField::EndDay, u"end|end date|ends on|until|to|ende|bis|enddatum|结束日期|截止日期"},
    {ImportField::Day, u"from|von"},
};

constexpr FieldWords priceWords[] = {
    {ImportField::Close,
     u"close|closing price|close last|px close|price|price close|trade close|settle|value|schluss|"
     u"schlusskurs|kurs|schlusspreis|收盘|收盘价|close price|close usd|historical "
     u"price|收盤價|終値|"
     u"종가"},
    // The last trade beside a closing price is not that of the day.
    {ImportField::Close, u"zuletzt|last|last price|px last|最新价|現價|現在値|현재가", 0.98},
    {ImportField::Organisation, u"description|bezeichnung", 0.5},
    {ImportField::AdjustedClose,
     u"adj close|adjusted close|adjclose|adjusted closing price|close adjusted|bereinigt|"
     u"bereinigter schlusskurs|复权收盘价|后复权收盘价|前复权收盘价"},
    {ImportField::Open,
     u"open|opening price|px open|price "
     u"open|eroffn|eroffnung|eroffnungskurs|erster|开盘|开盘价|開盤價|始値|시가"},
    {ImportField::High,
     u"high|px high|price high|hoch|hochst|hochstkurs|tageshoch|最高|最高价|最高價|高値|고가"},
    {ImportField::Low,
     u"low|px low|price low|tief|tiefst|tiefstkurs|tagestief|最低|最低价|最低價|安値|저가"},
    {ImportField::Volume,
     u"volume|vol|px volume|accumulated volume|shares traded|trading volume|stuck|stucke|stuecke|"
     u"成交量|交易量|出来高|거래량"},
    // Beside “Stück” these are the money that was turned over.
    {ImportField::Volume, u"volumen|umsatz", 0.9},
    {ImportField::Currency, u"currency|ccy|wahrung|币种|货币"},
};

constexpr FieldWords rateWords[] = {
    {ImportField::Base, u"code|iso code|currency code|base|base code|base currency|from|from "
                        u"currency|currency denom|unit "
                        u"currency|basis|basiswahrung|von|"
                        u"基准货币|源货币"},
    {ImportField::Quote,
     u"quote|quote currency|to|to currency|counter currency|target currency|currency|"
     u"zielwahrung|nach|报价货币|目标货币|货币"},
    // Where a person says what the rates count, the column of currencies holds the others.
    {ImportField::Base, u"currency|货币", 0.9},
    {ImportField::Units,
     u"units|unit|amount|nominal|nominal value|quantity|quantity of currency|currency units|"
     u"einheiten|einheit|anzahl|menge|单位|数量"},
    {ImportField::Rate,
     u"rate|exchange rate|fx|fx rate|obs value|value|price|close|mid|kurs|wechselkurs|devisenkurs|"
     u"汇率|中间价"},
};

std::span<const FieldWords> wordsOfKind(ImportKind kind)
{
    switch (kind) {
    case ImportKind::ShareMoves:
        return shareMoveWords;
    case ImportKind::Funding:
        return fundingWords;
    case ImportKind::Events:
        return eventWords;
    case ImportKind::Prices:
        return priceWords;
    case ImportKind::ExchangeRates:
        return rateWords;
    }
    Q_UNREACHABLE();
}

/// A list of headings, to look up in rather than to go through: wide tables ask thousands of times.
struct WordList
{
    QSet<QString> words;
    QStringList chinese; ///< without blanks between words, so that any part of a text may be one
    qsizetype longest{}; ///< of the words, in blanks
};

const WordList& listed(const char16_t* words)
{
    thread_local QHash<const char16_t*, WordList> known;
    const auto found = known.constFind(words);
    if (found != known.cend())
        return *found;
    WordList list;
    for (const QString& each : QString::fromUtf16(words).split(u'|')) {
        list.words.insert(each);
        list.longest = std::max(list.longest, each.count(u' '));
        if (isWide(each.front()))
            list.chinese += each;
    }
    return *known.insert(words, list);
}

/// A heading in comparable() form, and every run of its words.
class HeadingText
{
public:
    explicit HeadingText(const QString& text) : m_text(text)
    {
        m_hasChinese = std::ranges::any_of(text, [](QChar c) { return isWide(c); });
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype first = 0; first < words.size(); ++first) {
            QString run;
            for (qsizetype last = first; last < std::min(words.size(), first + mostWords); ++last) {
                run += run.isEmpty() ? words[last] : u' ' + words[last];
                m_runs.push_back({run, last - first});
            }
        }
    }

    [[nodiscard]] bool containsAny(const WordList& list) const
    {
        return std::ranges::any_of(m_runs, [&list](const Run& run) { return isIn(run, list); }) ||
               (m_hasChinese && std::ranges::any_of(list.chinese, [this](const QString& word) {
                    return m_text.contains(word);
                }));
    }

    /// 0 where nothing fits; else higher the more of the heading the words explain.
    [[nodiscard]] double sureness(const WordList& list) const
    {
        if (list.words.contains(m_text))
            return 1;
        qsizetype longest = 0;
        for (const Run& run : m_runs)
            if (run.text.size() > longest && isIn(run, list) && !isVagueWord(run.text))
                longest = run.text.size();
        if (m_hasChinese)
            for (const QString& word : list.chinese)
                if (m_text.contains(word))
                    longest = std::max(longest, word.size());
        return longest == 0
                   ? 0
                   : 0.4 + 0.4 * static_cast<double>(longest) / static_cast<double>(m_text.size());
    }

private:
    struct Run
    {
        QString text;
        qsizetype blanks{};
    };

    static bool isIn(const Run& run, const WordList& list)
    {
        return run.blanks <= list.longest && list.words.contains(run.text);
    }

    /// Words that say something as a whole heading only: “state code” and “round code” are no
    /// tickers.
    static bool isVagueWord(const QString& word)
    {
        static const QStringList vague =
            u"at|code|for|from|share|state|to|use|what|who"_s.split(u'|');
        return vague.contains(word);
    }

    static constexpr qsizetype mostWords = 8; ///< of any heading that is listed

    QString m_text;
    std::vector<Run> m_runs;
    bool m_hasChinese{false};
};

/// A price that the share does not have on the exchange at the end of the day, or one set against
/// something else: “Target price”, “Price/earnings”.
bool namesOtherPrice(const HeadingText& heading)
{
    return heading.containsAny(
        listed(u"target|targets|fair|intrinsic|book|strike|exercise|issue|offer|offering|ipo|"
               u"subscription|conversion|redemption|tender|purchase|buy|entry|exit|deal|"
               u"acquisition|limit|stop|cost|avg|average|mean|median|vwap|twap|par|ratio|earnings|"
               u"pe|p e|cash flow|ebitda|yield|change|chg|previous|prev|ziel|ausgabe|schnitt|"
               u"durchschnitt|gewinn|verhaltnis|anderung|veranderung|vortag|目标|发行|均价|行权|"
               u"涨跌|市盈率|市净率"));
}

/// Whether the heading says that its cells are something else, much as it sounds like the field:
/// the year of a company's founding is not the one that its money is for, its valuation no money
/// that anyone pays, the value of a holding no price, and a selection of investors did not pay the
/// whole.
bool excludes(const HeadingText& heading, ImportField field)
{
    const auto speaksOf = [&heading](const char16_t* list) {
        return heading.containsAny(listed(list));
    };
    switch (field) {
    case ImportField::FromYear:
    case ImportField::Day:
        return speaksOf(u"founded|founding|established|born|gegrundet|grundung|"
                        u"grundungsjahr|成立");
    case ImportField::Amount:
    case ImportField::ConvertedAmount:
        return speaksOf(u"valuation|post money|pre money|market cap|market value|"
                        u"notional|bewertung|marktwert|borsenwert|估值|市值");
    case ImportField::ShareChange:
        return speaksOf(u"rank|ranking|rang|rank change");
    case ImportField::Exchange:
        return speaksOf(u"cap|capitalisation|capitalization|value|price|time|state|"
                        u"change|day|open|volume|size|share");
    case ImportField::Close:
    case ImportField::AdjustedClose:
        return speaksOf(u"raised|funding|funds|investment|invested|amount|budget|"
                        u"spending|revenue|sales|turnover|umsatz|market cap|"
                        u"market value|valuation|bewertung|kurswert|gegenwert|融资|"
                        u"金额|市值|估值") ||
               namesOtherPrice(heading);
    case ImportField::Organisation:
        return speaksOf(u"select|selected|notable|key|number of|anzahl|type|typ");
    default:
        return false;
    }
}

/// Of a title as well as of a heading; “this week” in a title says nothing of the figures.
bool namesLongerPeriod(const QString& name)
{
    return containsAny(name, u"monthly|month|months|annual|yearly|weekly|quarterly|monat|monatlich|"
                             u"jahrlich");
}

/// “OpenAI”, “Open Text”: a name that begins as the word for a price of the day does.
bool isNameLikePrice(const QString& heading)
{
    const QString plain = comparable(heading);
    const QString first = plain.section(u' ', 0, 0);
    const QString rest = plain.section(u' ', 1);
    if ((first != u"open" && first != u"high" && first != u"low") || rest.isEmpty())
        return false;
    const QString written = heading.trimmed();
    const bool isOneWord = std::ranges::all_of(written, [](QChar c) { return c.isLetter(); });
    // “Open NVDA” is that of a share.
    const bool isOfShare =
        !isOneWord && written.mid(first.size()) == written.mid(first.size()).toUpper();
    return !isOfShare && !written.contains(u'/') && !written.contains(u'(') &&
           !containsAny(rest, u"price|prices|px|adj|adjusted|interest|low|high|close|open|time|"
                              u"date|day|today|of|limit|bid|ask|level|value|rate|points|index|"
                              u"spread|range|usd|eur|gbp|jpy|cny|chf|inr|krw|hkd|in|volume|no|"
                              u"number|year|week|month|d|w");
}

} // namespace

bool containsAny(const QString& text, const char16_t* words)
{
    return HeadingText(text).containsAny(listed(words));
}

bool containsStem(const QString& text, const char16_t* stems)
{
    const QSet<QString>& known = listed(stems).words;
    return std::any_of(known.begin(), known.end(),
                       [&text](const QString& stem) { return text.contains(stem); });
}

QString comparable(const QString& name)
{
    QString apart;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (i > 0 && name[i].isUpper() && name[i - 1].isLower())
            apart += u' ';
        apart += name[i];
    }
    QString plain;
    for (const QChar c : apart.normalized(QString::NormalizationForm_KD)) {
        const bool isSoundMark = c == u'\u3099' || c == u'\u309A'; // of kana, and no accent
        if (c.category() == QChar::Mark_NonSpacing && !isSoundMark)
            continue;
        const QChar shown = c.isLetterOrNumber() || isSoundMark ? c : QChar(u' ');
        plain += shown;
    }
    // Hangul and kana as people write them.
    plain = plain.normalized(QString::NormalizationForm_C).toCaseFolded().simplified();
    plain.replace(u"ß"_s, u"ss"_s);
    // Alpha Vantage numbers its headings: “5. volume”.
    static const QRegularExpression number(u"^\\d+ (?=[^\\d])"_s);
    return plain.remove(number);
}

std::vector<HeadingMatch> fieldsOfHeading(const QString& heading, ImportKind kind)
{
    const QString name = comparable(heading);
    std::vector<HeadingMatch> found;
    if (name.isEmpty())
        return found;
    constexpr double sureWithoutUnit = 0.95;
    const HeadingText whole(name);
    const HeadingText bare(comparableWithoutUnit(heading));
    const auto take = [&](std::span<const FieldWords> table) {
        for (const FieldWords& words : table) {
            const double sure =
                words.sure * std::max(whole.sureness(listed(words.words)),
                                      sureWithoutUnit * bare.sureness(listed(words.words)));
            const bool isPart = words.field == ImportField::Open ||
                                words.field == ImportField::High || words.field == ImportField::Low;
            if (sure > 0 && hasField(kind, words.field) && !excludes(whole, words.field) &&
                !(isPart && isNameLikePrice(heading)))
                found.push_back({words.field, sure});
        }
    };
    take(wordsOfKind(kind));
    take(anyKind);
    std::ranges::stable_sort(found, std::ranges::greater(), &HeadingMatch::sure);
    return found;
}

bool namesPayer(const QString& heading)
{
    const HeadingText name(comparable(heading));
    for (const FieldWords& words : fundingWords)
        if (words.field == ImportField::Organisation && name.sureness(listed(words.words)) > 0)
            return !excludes(name, words.field);
    return false;
}

bool speaksOfRounds(const QString& heading)
{
    return containsAny(comparable(heading),
                       u"round|rounds|funding type|investment type|series|investor|investors|"
                       u"startup|start up|startups|acquirer|acquired by|valuation|raised|runde|"
                       u"finanzierungsrunde|"
                       u"investoren|bewertung|轮次|投资方|投资机构|投资人|估值|融资");
}

bool isChangeInPoints(const QString& heading)
{
    return !unitOfHeading(heading).isPercent &&
           containsAny(comparable(heading), u"前日比|전일대비|대비|升跌|涨跌|漲跌|涨跌额");
}

bool namesChange(const QString& heading)
{
    const QString name = comparable(heading);
    return containsAny(name, u"change|chg|chng|change price|net change|move|diff|veranderung|"
                             u"anderung|涨跌|漲跌|升跌|前日比|대비|전일대비|涨跌额") &&
           !containsAny(name, u"rank|rang|volume|year|ytd|52 week|week|month|1h|7d|30d|1y");
}

bool speaksOfOtherPercents(const QString& text)
{
    static const QRegularExpression maturity(u"\\b\\d+y\\b"_s); // of a bond
    const QString name = comparable(text);
    return namesLongerPeriod(name) || speaksOfWeight(text) || maturity.match(name).hasMatch() ||
           containsAny(name, u"share of|market share|volatility|yield|yields|inflation|"
                             u"unemployment|poll|survey|agree|disagree|interest|gdp|cpi|rate|rates|"
                             u"treasury|bund|short|margin|probability|anteil|zins|zinsen|rendite|"
                             u"月|占比|利率|份额");
}

bool speaksOfWeight(const QString& heading)
{
    return containsAny(comparable(heading), u"weight|weights|weighting|gewicht|gewichtung|权重");
}

bool speaksOfHolding(const QString& heading)
{
    return containsAny(comparable(heading),
                       u"market value|notional|notional value|shares|shares held|quantity|par "
                       u"value|nominal|nominale|marktwert|kurswert|stuck|bestand|市值|持股数");
}

FallHeading fallHeading(const QString& heading)
{
    const QString name = comparable(heading);
    const bool falls =
        containsAny(name, u"fall|falls|fell|fallen|faller|fallers|loser|losers|drop|drops|dropped|"
                          u"pricedrop|loss|losses|lost|"
                          u"slump|plunge|slide|decrease|down|minus|verlor|verloren|gefallen|fiel|"
                          u"fielen|sank|sanken|slid|plunged|tumbled|slumped") ||
        containsStem(name, u"decline|verlust|ruckgang|einbruch|跌|降|损失");
    // “Gain/Loss”, “涨跌幅”: the cells must say themselves which they are.
    const bool rises = containsAny(name, u"rise|rises|rose|riser|risers|gain|gains|gained|gainer|"
                                         u"gainers|winner|winners|up|increase|growth|"
                                         u"profit|plus") ||
                       containsStem(name, u"gewinn|anstieg|zuwachs|涨|升|增|盈");
    const bool changes =
        containsAny(name, u"change|changes|chg|move|moves|return|returns|performance|reaction") ||
        containsStem(name, u"anderung|entwicklung|变动|变化");
    const bool hasBothSigns = heading.contains(u'±') || heading.contains(u"+/"_s);
    if (!falls || rises || hasBothSigns)
        return FallHeading::No;
    return changes ? FallHeading::Perhaps : FallHeading::Yes;
}

} // namespace aftershock
