#include "core/figure_terms.h"

#include "core/currency_words.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace aftershock {

namespace {

constexpr std::optional<Language> shared{};
constexpr std::optional<Language> english{Language::English};
constexpr std::optional<Language> german{Language::German};
constexpr std::optional<Language> chinese{Language::Chinese};

/// Words that mean the same, separated by “|”.
struct Row
{
    TermKind kind;
    std::optional<Language> language;
    QStringView words;
    Qualifier qualifier{Qualifier::Exact};
    int exponent{0};
};

using enum TermKind;

constexpr Row qualifierRows[] = {
    {TermKind::Qualifier, shared, u">", Qualifier::Over},
    {TermKind::Qualifier, shared, u">=|≥|⩾|min.|min", Qualifier::AtLeast},
    {TermKind::Qualifier, shared, u"<", Qualifier::Under},
    {TermKind::Qualifier, shared, u"<=|≤|⩽|max.|max", Qualifier::AtMost},
    {TermKind::Qualifier, shared, u"~|≈|∼|≃|circa|ca.|ca", Qualifier::About},
    {QualifierAfter, shared, u"+", Qualifier::AtLeast},

    {TermKind::Qualifier, english,
     u"over|more than|greater than|higher than|above|exceeding|in excess of|well over|just over|"
     u"slightly over|slightly more than|just above",
     Qualifier::Over},
    {TermKind::Qualifier, english,
     u"at least|no less than|not less than|no fewer than|a minimum of|minimum", Qualifier::AtLeast},
    {TermKind::Qualifier, english,
     u"under|less than|fewer than|lower than|below|just under|slightly under|just below",
     Qualifier::Under},
    {TermKind::Qualifier, english,
     u"at most|up to|no more than|not more than|a maximum of|maximum|as much as",
     Qualifier::AtMost},
    {TermKind::Qualifier, english,
     u"about|around|approximately|approx.|approx|c.|roughly|some|nearly|almost|close to|"
     u"an estimated|estimated|est.",
     Qualifier::About},
    {QualifierAfter, english, u"or more|or over|and over|and above", Qualifier::AtLeast},
    {QualifierAfter, english, u"or less|or under|or fewer", Qualifier::AtMost},
    {QualifierAfter, english, u"or so", Qualifier::About},

    {TermKind::Qualifier, german, u"mehr als|über|ueber|gut|etwas mehr als|etwas über",
     Qualifier::Over},
    {TermKind::Qualifier, german, u"mindestens|wenigstens|nicht weniger als|zumindest",
     Qualifier::AtLeast},
    {TermKind::Qualifier, german, u"weniger als|unter|knapp unter|etwas weniger als",
     Qualifier::Under},
    {TermKind::Qualifier, german, u"höchstens|hoechstens|maximal|bis zu|nicht mehr als",
     Qualifier::AtMost},
    {TermKind::Qualifier, german,
     u"rund|etwa|ungefähr|ungefaehr|zirka|fast|knapp|nahezu|annähernd|geschätzt|geschätzte",
     Qualifier::About},
    {QualifierAfter, german, u"oder mehr|und mehr", Qualifier::AtLeast},
    {QualifierAfter, german, u"oder weniger", Qualifier::AtMost},

    {TermKind::Qualifier, chinese, u"超过|逾|超|多于|高于|大于", Qualifier::Over},
    {TermKind::Qualifier, chinese, u"至少|不少于|不低于|最少", Qualifier::AtLeast},
    {TermKind::Qualifier, chinese, u"不足|不到|低于|少于|小于", Qualifier::Under},
    {TermKind::Qualifier, chinese, u"至多|最多|不超过|不高于|不多于", Qualifier::AtMost},
    {TermKind::Qualifier, chinese, u"约|大约|大概|近|将近|接近|约为", Qualifier::About},
    {QualifierAfter, chinese, u"余|多", Qualifier::Over},
    {QualifierAfter, chinese, u"以上|及以上", Qualifier::AtLeast},
    {QualifierAfter, chinese, u"以下|以内|及以下", Qualifier::AtMost},
    {QualifierAfter, chinese, u"左右|上下", Qualifier::About},
};

constexpr Row directionRows[] = {
    {Fall, english,
     u"down|fell|fall|falls|fallen|fall of|a fall of|lost|lose|loses|loss|loss of|a loss "
     u"of|slipped|"
     u"slips|slip|dropped|drops|drop|drop of|a drop of|declined|declines|decline|decline of|"
     u"plunged|plunges|plunge|tumbled|tumbles|slid|slides|slide|sinks|sunk|shed|sheds|decreased|"
     u"decreases|decrease|lower|slumped|slumps|slump|dipped|dips|dip|crashed|crashes|retreated|"
     u"negative"},
    {Fall, shared, u"minus|sank"},
    {FallMark, shared, u"▼|▾|↓|🔻"},
    {RiseMark, shared, u"▲|▴|↑|🔺"},
    {Fall, german,
     u"im minus|gefallen|fiel|fielen|fällt|fallen "
     u"um|gesunken|sanken|sinkt|verlor|verloren|verliert|"
     u"verlust|verlust von|nachgegeben|gesunken um|rückgang|rückgang um|eingebrochen|abgerutscht|"
     u"tiefer|niedriger"},
    {Fall, chinese,
     u"下跌|跌|跌幅|跌了|下跌了|下降|下降了|下滑|暴跌|大跌|减少|减少了|降|重挫|亏损|下挫"},
    {Rise, shared, u"plus"},
    {Rise, english,
     u"up|rose|rise|rises|risen|rise of|a rise of|gained|gains|gain|gain of|a gain of|climbed|"
     u"climbs|climb|jumped|jumps|jump|added|adds|increased|increases|increase|increase of|"
     u"advanced|advances|surged|surges|surge|soared|soars|higher|rallied|rallies|positive"},
    {Rise, german,
     u"im plus|gestiegen|stieg|stiegen|steigt|gewann|gewannen|gewinnt|zugelegt|zugelegt um|anstieg|"
     u"anstieg um|geklettert|kletterte|zuwachs|zuwachs von|höher"},
    {Rise, chinese,
     u"上涨|涨|涨幅|涨了|上涨了|上升|上升了|增长|增长了|大涨|暴涨|增加|增加了|升|飙升"},
};

constexpr Row unitRows[] = {
    {Percent, shared, u"%|pct|pct.|p.p.|pp|ppt"},
    {Percent, english, u"per cent|percent|percentage points|percentage point"},
    {Percent, german, u"prozent|v.h.|v. h.|prozentpunkte|prozentpunkt|prozentpunkten"},
    {Percent, chinese, u"百分之|个百分点|百分点"},
    {.kind = Percent, .language = shared, .words = u"bp|bps", .exponent = -2},
    {.kind = Percent, .language = english, .words = u"basis points|basis point", .exponent = -2},
    {.kind = Percent, .language = german, .words = u"basispunkte|basispunkten", .exponent = -2},
    {.kind = Percent, .language = chinese, .words = u"个基点|基点", .exponent = -2},

    {.kind = Multiplier, .language = english, .words = u"hundred", .exponent = 2},
    {.kind = Multiplier, .language = shared, .words = u"k", .exponent = 3},
    {.kind = Multiplier, .language = english, .words = u"thousand|thousands", .exponent = 3},
    {.kind = Multiplier, .language = german, .words = u"tsd|tsd.|tausend", .exponent = 3},
    {.kind = Multiplier, .language = english, .words = u"lakh|lakhs", .exponent = 5},
    {.kind = Multiplier, .language = shared, .words = u"m|mn|mln|mm|mil|million", .exponent = 6},
    {.kind = Multiplier, .language = english, .words = u"millions", .exponent = 6},
    {.kind = Multiplier, .language = german, .words = u"mio|mio.|millionen", .exponent = 6},
    {.kind = Multiplier, .language = english, .words = u"crore|crores", .exponent = 7},
    {.kind = Multiplier, .language = shared, .words = u"bn|bln|b", .exponent = 9},
    {.kind = Multiplier, .language = english, .words = u"billions", .exponent = 9},
    {.kind = Multiplier,
     .language = german,
     .words = u"mrd|mrd.|milliarde|milliarden",
     .exponent = 9},
    {.kind = Multiplier, .language = shared, .words = u"tn|trn|tln", .exponent = 12},
    {.kind = Multiplier, .language = english, .words = u"trillions", .exponent = 12},
    {.kind = Multiplier, .language = german, .words = u"bio|bio.|billionen", .exponent = 12},
    {.kind = Multiplier, .language = german, .words = u"trillionen", .exponent = 18},
    {.kind = LongScale, .language = shared, .words = u"billion", .exponent = 9},
    {.kind = LongScale, .language = shared, .words = u"trillion", .exponent = 12},
    {.kind = TrillionIfMoney, .language = shared, .words = u"t", .exponent = 12},
    {.kind = Multiplier, .language = chinese, .words = u"百", .exponent = 2},
    {.kind = Multiplier, .language = chinese, .words = u"千", .exponent = 3},
    {.kind = Multiplier, .language = chinese, .words = u"万|萬", .exponent = 4},
    {.kind = Multiplier, .language = chinese, .words = u"百万|百萬", .exponent = 6},
    {.kind = Multiplier, .language = chinese, .words = u"千万|千萬", .exponent = 7},
    {.kind = Multiplier, .language = chinese, .words = u"亿|億", .exponent = 8},
    {.kind = Multiplier, .language = chinese, .words = u"十亿|十億", .exponent = 9},
    {.kind = Multiplier, .language = chinese, .words = u"百亿|百億", .exponent = 10},
    {.kind = Multiplier, .language = chinese, .words = u"千亿|千億", .exponent = 11},
    {.kind = Multiplier, .language = chinese, .words = u"万亿|萬億", .exponent = 12},
};

constexpr Row joiningRows[] = {
    {RangeWord, english, u"to"},         {RangeWord, german, u"bis"},
    {RangeWord, chinese, u"至|到"},      {AndWord, english, u"and"},
    {AndWord, german, u"und"},           {AndWord, chinese, u"和|与"},
    {BetweenWord, english, u"between"},  {BetweenWord, german, u"zwischen"},
    {BetweenWord, chinese, u"介于"},     {FromWord, english, u"from"},
    {FromWord, german, u"von"},          {FromWord, chinese, u"从"},
    {Filler, english, u"by|of|a|an"},    {Filler, german, u"um"},
    {Filler, chinese, u"之间|了|为|达"},
};

struct CurrencyRow
{
    QStringView codes; ///< several where the word leaves it open
    std::optional<Language> language;
    QStringView words;
};

/// Beside the signs and names of currency_words.
constexpr CurrencyRow currencyRows[] = {
    {u"USD", shared, u"us$|u.s.$|usd$|us-$|us $"},
    {u"USD", english, u"us dollar|u.s. dollar|u.s. dollars"},
    {u"USD", german, u"us-dollars"},
    {u"GBP", english, u"pound|pounds sterling|pound sterling|sterling|british pounds"},
    {u"GBP", german, u"pfund sterling|britische pfund"},
    {u"EUR", shared, u"euros"},
    {u"CNY", shared, u"rmb|renminbi|cn¥|rmb¥|yuan renminbi"},
    {u"CNY", english, u"chinese yuan"},
    {u"CNY", chinese, u"人民币|元人民币|人民幣"},
    {u"JPY", shared, u"jp¥"},
    {u"JPY", english, u"japanese yen"},
    {u"JPY", chinese, u"日圆|日圓"},
    {u"CNY|JPY", shared, u"¥"},
    {u"INR", shared, u"rs.|rs"},
    {u"INR", english, u"rupees|rupee"},
    {u"KRW", shared, u"won"},
    {u"CHF", shared, u"sfr.|sfr"},
    {u"CHF", english, u"swiss franc|francs"},
    {u"CHF", german, u"franken"},
    {u"CHF", chinese, u"瑞郎"},
    {u"CAD", shared, u"ca$|cad$|can$"},
    {u"AUD", shared, u"au$|aud$"},
    {u"HKD", chinese, u"港币"},
    {u"TWD", chinese, u"台币"},
    {u"RUB", english, u"roubles|rouble|rubles|ruble"},
    {u"RUB", german, u"rubel"},
    {u"RUB", chinese, u"卢布"},
    {u"BRL", english, u"reais"},
    {u"PLN", shared, u"zł|zloty"},
    {u"CZK", shared, u"kč"},
    {u"DKK|ISK|NOK|SEK", shared, u"kr|kr."},
};

constexpr QStringView dollars =
    u"USD|AUD|BMD|BBD|BND|BSD|BZD|CAD|FJD|GYD|HKD|JMD|KYD|LRD|MXN|NAD|NZD|SBD|SGD|SRD|TTD|TWD|XCD";

constexpr QStringView nothingWords =
    u"n/a|na|n.a.|n. a.|n/a.|#n/a|#na|#nv|-|–|—|--|---|..|...|…|.|?|/|null|none|k. a.|k.a.|k. a|ka|"
    u"keine angabe|nicht verfügbar|unbekannt|unknown|not available|not disclosed|undisclosed|"
    u"not reported|无|未知|不详|暂无|未披露";

using Index = std::unordered_map<char16_t, std::vector<std::pair<QString, Term>>>;

void add(Index& index, const QString& word, Term term)
{
    term.length = word.size();
    index[word[0].unicode()].emplace_back(word, std::move(term));
}

void addRow(Index& index, const Row& row)
{
    for (const QStringView word : row.words.split(u'|'))
        add(index, word.toString(),
            {.kind = row.kind,
             .qualifier = row.qualifier,
             .exponent = row.exponent,
             .language = row.language});
}

void addCurrency(Index& index, QStringView words, const QString& codes,
                 std::optional<Language> language, bool firstUnlessSaid = false)
{
    for (const QStringView word : words.split(u'|', Qt::SkipEmptyParts))
        add(index, word.toString().toLower(),
            {.kind = TermKind::Currency,
             .currencies = codes.split(u'|'),
             .firstUnlessSaid = firstUnlessSaid,
             .language = language});
}

void addCurrencies(Index& index)
{
    for (const CurrencyWords& words : allCurrencyWords()) {
        const QString code = words.code.toString();
        const bool sameName = words.english.compare(words.german, Qt::CaseInsensitive) == 0;
        addCurrency(index, words.code, code, shared);
        if (words.sign != u"¥" && words.sign != u"$") // which mean more than one currency
            addCurrency(index, words.sign, code, shared);
        addCurrency(index, words.english, code, sameName ? shared : english);
        addCurrency(index, words.german, code, sameName ? shared : german);
        addCurrency(index, words.chinese, code, chinese);
    }
    for (const CurrencyRow& row : currencyRows)
        addCurrency(index, row.words, row.codes.toString(), row.language);
    addCurrency(index, u"$|dollar", dollars.toString(), shared, true);
    addCurrency(index, u"dollars", dollars.toString(), english, true);
}

Index makeIndex()
{
    Index index;
    for (const Row& row : qualifierRows)
        addRow(index, row);
    for (const Row& row : directionRows)
        addRow(index, row);
    for (const Row& row : unitRows)
        addRow(index, row);
    for (const Row& row : joiningRows)
        addRow(index, row);
    addCurrencies(index);
    for (auto& [first, terms] : index)
        std::ranges::stable_sort(terms, std::ranges::greater(),
                                 [](const auto& entry) { return entry.first.size(); });
    return index;
}

bool isLatinLetter(QChar c)
{
    return c.isLetter() && c < u'\u2e80';
}

/// “m” is a term in “5 m” and in “5m元”, but not in “5 min”.
bool endsAsWord(QStringView text, const QString& word)
{
    return word.size() == text.size() || !isLatinLetter(word.back()) ||
           !isLatinLetter(text[word.size()]);
}

} // namespace

const Term* termAtStart(QStringView text)
{
    static const Index index = makeIndex();
    if (text.isEmpty())
        return nullptr;
    const auto bucket = index.find(text[0].unicode());
    if (bucket == index.end())
        return nullptr;
    for (const auto& [word, term] : bucket->second)
        if (text.startsWith(word) && endsAsWord(text, word))
            return &term;
    return nullptr;
}

bool saysNothing(QStringView lower)
{
    if (lower.isEmpty())
        return true;
    static const QList<QStringView> words = nothingWords.split(u'|');
    return words.contains(lower);
}

} // namespace aftershock
