#include "reading/heading_units.h"

#include "core/currency_words.h"
#include "reading/heading_words.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

/// What stands in the heading beside its words: “(USD m)”, “in Mio. €”.
struct UnitWord
{
    const char16_t* text;
    double factor;
    bool onlyWithMoney{false}; ///< means something else where no currency stands in the heading
};

constexpr UnitWord factors[] = {
    {u"thousand", 1e3},
    {u"thousands", 1e3},
    {u"tsd", 1e3},
    {u"tausend", 1e3},
    {u"k", 1e3},
    {u"000", 1e3},
    {u"000s", 1e3},
    {u"1000", 1e3, true},
    {u"1000s", 1e3, true},
    {u"milliers", 1e3},
    {u"lakh", 1e5},
    {u"lakhs", 1e5},
    {u"lac", 1e5, true},
    {u"lacs", 1e5, true},
    {u"million", 1e6},
    {u"millions", 1e6},
    {u"mio", 1e6},
    {u"mn", 1e6},
    {u"mln", 1e6},
    {u"mm", 1e6},
    {u"m", 1e6},
    {u"mi", 1e6, true},
    {u"mill", 1e6, true},
    {u"millionen", 1e6},
    {u"millones", 1e6},
    {u"milhões", 1e6},
    {u"milhoes", 1e6},
    {u"milioni", 1e6},
    {u"1000000", 1e6, true},
    {u"crore", 1e7},
    {u"crores", 1e7},
    {u"cr", 1e7, true},
    {u"billion", 1e9},
    {u"billions", 1e9},
    {u"bn", 1e9},
    {u"bln", 1e9},
    {u"b", 1e9},
    {u"bi", 1e9, true},
    {u"bilhões", 1e9},
    {u"bilhoes", 1e9},
    {u"mrd", 1e9},
    {u"mia", 1e9, true},
    {u"md", 1e9, true},
    {u"mds", 1e9, true},
    {u"mld", 1e9, true},
    {u"mdr", 1e9, true},
    {u"milliarde", 1e9},
    {u"milliarden", 1e9},
    {u"milliard", 1e9},
    {u"milliards", 1e9},
    {u"miliardi", 1e9},
    {u"trillion", 1e12},
    {u"trillions", 1e12},
    {u"tn", 1e12},
    {u"trn", 1e12},
    {u"万亿", 1e12},
    {u"萬億", 1e12},
    {u"千亿", 1e11},
    {u"百亿", 1e10},
    {u"十亿", 1e9},
    {u"亿", 1e8},
    {u"億", 1e8},
    {u"千万", 1e7},
    {u"百万", 1e6},
    {u"万", 1e4},
    {u"萬", 1e4},
};

struct CurrencyName
{
    const char16_t* word;
    const char16_t* code;
    bool isOfMany; ///< other countries have such a currency too
};

constexpr CurrencyName currencyNames[] = {
    {u"euro", u"EUR", false},    {u"euros", u"EUR", false}, {u"dollar", u"USD", true},
    {u"dollars", u"USD", true},  {u"pfund", u"GBP", true},  {u"pound", u"GBP", true},
    {u"pounds", u"GBP", true},   {u"yuan", u"CNY", false},  {u"renminbi", u"CNY", false},
    {u"franken", u"CHF", false}, {u"rs", u"INR", false},
};

/// nullptr for a word that is no factor.
const UnitWord* findFactor(const QString& word)
{
    static const QHash<QString, const UnitWord*> known = [] {
        QHash<QString, const UnitWord*> made;
        for (const UnitWord& each : factors)
            made.insert(QString::fromUtf16(each.text), &each);
        return made;
    }();
    return known.value(word);
}

bool isFactor(const QString& token)
{
    return findFactor(token) != nullptr;
}

/// 0 for a word that is no factor.
double factorOf(const QString& word, bool isMoney)
{
    const UnitWord* const found = findFactor(word);
    return found != nullptr && (isMoney || !found->onlyWithMoney) ? found->factor : 0;
}

/// “musd”, “USDm”, “kEUR”, “TEUR”: a code with its factor. TEUR are thousands.
struct GluedUnit
{
    Currency currency;
    double factor{1};
};
std::optional<GluedUnit> gluedUnit(const QString& token)
{
    static const QRegularExpression form(
        u"^(k|t|m|mn|mio|mln|mrd|b|bn|bln)?(usd|eur|gbp|cny|rmb|chf|jpy|inr|aud|cad|hkd|sgd|nzd|"
        u"krw|brl|sek|nok|dkk)(k|m|mn|mio|mln|mrd|b|bn|bln)?$"_s);
    const QRegularExpressionMatch match = form.match(token);
    if (!match.hasMatch() || match.captured(1).isEmpty() == match.captured(3).isEmpty())
        return std::nullopt;
    const QString code = match.captured(2) == u"rmb" ? u"CNY"_s : match.captured(2);
    GluedUnit unit{.currency = *Currency::fromCode(code), .factor = 1e3};
    if (const UnitWord* const word = findFactor(match.captured(1) + match.captured(3)))
        unit.factor = word->factor;
    return unit;
}

/// “1,000” and “'000” in one word each, so that taking the heading apart leaves them whole.
QString withWholeThousands(QString heading)
{
    static const QRegularExpression million(u"(?<![\\d.,])1[,.'’ ]000[,.'’ ]000(?!\\d)"_s);
    static const QRegularExpression thousand(u"(?<![\\d.,])1[,.'’ ]000(?!\\d)"_s);
    return heading.replace(million, u"1000000"_s).replace(thousand, u"1000"_s);
}

/// The currency of a sign with letters before it: “HK$”, “R$”, “US$”.
std::optional<Currency> currencyOfSign(const QString& word)
{
    if (word == u"US$")
        return Currency::fromCode(u"USD"_s);
    for (const CurrencyWords& words : allCurrencyWords())
        if (words.sign.size() > 1 && word == words.sign)
            return Currency::fromCode(words.code.toString());
    struct OtherSign
    {
        const char16_t* sign;
        const char16_t* code;
    };
    static constexpr OtherSign others[] = {
        {u"CA$", u"CAD"}, {u"AU$", u"AUD"}, {u"SG$", u"SGD"}, {u"CN¥", u"CNY"}, {u"JP¥", u"JPY"}};
    for (const OtherSign& other : others)
        if (word == QString::fromUtf16(other.sign))
            return Currency::fromCode(QString::fromUtf16(other.code));
    return std::nullopt;
}

struct UnitToken
{
    QString text;
    bool isInBrackets{false};
    bool isApart{false}; ///< a comma or the like stands before it
};

/// The heading taken apart at everything but letters and digits and where a word begins with a
/// capital (“AmountInUSD”), currency signs standing alone or with the letters that belong to them.
std::vector<UnitToken> unitTokens(const QString& heading)
{
    std::vector<UnitToken> tokens;
    QString token;
    bool isInBrackets = false;
    bool isApart = false;
    const auto end = [&] {
        if (!token.isEmpty())
            tokens.push_back(
                {std::exchange(token, QString()), isInBrackets, std::exchange(isApart, false)});
    };
    for (const QChar c : withWholeThousands(heading)) {
        if (c.category() == QChar::Symbol_Currency || c == u'%') {
            if (!currencyOfSign(token + c))
                end();
            token += c;
            end();
        } else if (c.isLetterOrNumber()) {
            if (c.isUpper() && !token.isEmpty() && token.back().isLower())
                end();
            token += c;
        } else {
            end();
            isApart = isApart || QStringView(u",;:/|，；、").contains(c);
            isInBrackets = (isInBrackets || c == u'(' || c == u'[' || c == u'（') && c != u')' &&
                           c != u']' && c != u'）';
        }
    }
    end();
    return tokens;
}

/// @p before is the word in front of it: “Canadian dollars” are not those of the US.
std::optional<Currency> currencyOfToken(const QString& token, const QString& before)
{
    if (const std::optional<Currency> currency = currencyOfSign(token))
        return currency;
    const QString lower = token.toLower();
    const bool isPlain = before == u"in" || before == u"us" || before == u"of" || isFactor(before);
    for (const CurrencyName& name : currencyNames)
        if (lower == QString::fromUtf16(name.word) && (isPlain || !name.isOfMany))
            return Currency::fromCode(QString::fromUtf16(name.code));
    for (const CurrencyWords& words : allCurrencyWords())
        if ((!words.sign.isEmpty() && token == words.sign) ||
            (words.sign.isEmpty() && token == words.english))
            return Currency::fromCode(words.code.toString());
    const QString upper = token.toUpper();
    // “all” and “try” are English words, “ALL” and “TRY” currencies.
    const bool isWritten =
        token == upper || lower == u"usd" || lower == u"eur" || lower == u"gbp" || lower == u"cny";
    if (upper == u"RMB")
        return Currency::fromCode(u"CNY"_s);
    return isWritten && token.size() == 3 ? Currency::fromCode(upper) : std::nullopt;
}

/// Chinese writes currency and factor together: “亿美元”.
void takeChineseUnit(const QString& token, HeadingUnit& unit)
{
    if (std::ranges::none_of(token, [](QChar c) { return isWide(c); }))
        return;
    for (const UnitWord& word : factors) {
        const QString text = QString::fromUtf16(word.text);
        if (isWide(text.front()) && unit.factor == 1 && token.startsWith(text))
            unit.factor = word.factor;
    }
    for (const CurrencyWords& words : allCurrencyWords())
        if (!unit.currency && words.chinese.size() > 1 && token.endsWith(words.chinese))
            unit.currency = Currency::fromCode(words.code.toString());
    if (unit.factor == 1 && token.startsWith(u'千') && (unit.currency || token == u"千元"))
        unit.factor = 1e3;
    if (!unit.currency && unit.factor != 1 && token.endsWith(u'元'))
        unit.currency = Currency::fromCode(u"CNY"_s);
}

/// Without “A$” and “HK$”, whose letters are no words of the heading.
QString withoutLetteredSigns(QString heading)
{
    static const QRegularExpression sign(u"(?<![\\p{L}])\\p{Lu}{1,3}[$¥]"_s);
    return heading.replace(sign, u" "_s);
}

/// A comparable heading without the words for its unit: “raised amount usd” is “raised amount”.
QString withoutUnit(const QString& heading)
{
    static const QStringList known =
        u"in|pct|percent|percentage|prozent|bp|bps|usd|eur|gbp|cny|rmb|chf|us"_s.split(u'|');
    QStringList kept;
    for (const QString& word : heading.split(u' ')) {
        HeadingUnit chinese;
        takeChineseUnit(word, chinese);
        if (!known.contains(word) && !isFactor(word) && !gluedUnit(word) &&
            !currencyOfToken(word, u"in"_s) && chinese == HeadingUnit())
            kept += word;
    }
    return kept.isEmpty() ? heading : kept.join(u' ');
}

/// What one token after the other says of the unit.
class UnitReading
{
public:
    explicit UnitReading(const std::vector<UnitToken>& tokens) : m_tokens(tokens)
    {
        m_isMoney = std::ranges::any_of(tokens, [this](const UnitToken& token) {
            return currencyAt(index(token)) || gluedUnit(token.text.toLower());
        });
    }

    HeadingUnit read()
    {
        for (std::size_t i = 0; i < m_tokens.size(); ++i)
            take(i);
        return m_unit;
    }

private:
    [[nodiscard]] std::size_t index(const UnitToken& token) const
    {
        return static_cast<std::size_t>(&token - m_tokens.data());
    }
    [[nodiscard]] QString lower(std::size_t i) const
    {
        return i < m_tokens.size() ? m_tokens[i].text.toLower() : QString();
    }
    [[nodiscard]] std::optional<Currency> currencyAt(std::size_t i) const
    {
        if (i >= m_tokens.size())
            return std::nullopt;
        return currencyOfToken(m_tokens[i].text, i > 0 ? lower(i - 1) : QString());
    }

    void take(std::size_t i)
    {
        const QString word = lower(i);
        const HeadingUnit before = m_unit;
        takeShare(i, word);
        if (!m_unit.currency)
            m_unit.currency = currencyAt(i);
        if (const auto glued = gluedUnit(word); glued && !m_unit.currency && m_unit.factor == 1) {
            m_unit.currency = glued->currency;
            m_unit.factor = glued->factor;
        }
        takeFactor(i, word);
        takeChineseUnit(m_tokens[i].text, m_unit);
        if (m_unit == before && m_unit.unknown.isEmpty() && mayBeFactor(i, word))
            m_unit.unknown = m_tokens[i].text;
    }

    void takeShare(std::size_t i, const QString& word)
    {
        const bool isPoints = i > 0 && lower(i - 1) == u"basis" && word.startsWith(u"point");
        // BP is a company too.
        const bool isShort = word == u"bps" || word == u"bips" ||
                             (word == u"bp" && (i > 0 || m_tokens[i].text == word));
        if (isPoints || isShort || word.startsWith(u"basispunkt") || word.contains(u"基点"_s))
            m_unit.isBasisPoints = m_unit.isPercent = true;
        const bool isPerCent = word == u"cent" && i > 0 && lower(i - 1) == u"per";
        if (word == u"%" || word == u"pct" || word == u"percent" || word == u"percentage" ||
            word == u"prozent" || isPerCent)
            m_unit.isPercent = true;
    }

    void takeFactor(std::size_t i, const QString& word)
    {
        // Germans count thousands so: “T€”, “T EUR”.
        const bool isThousand = word == u"t" && (lower(i + 1) == u"€" || lower(i + 1) == u"eur");
        const bool isSpanish = word == u"miles" && lower(i + 1) == u"de";
        double factor = isThousand || isSpanish
                            ? 1e3
                            : factorOf(word, m_isMoney || (i > 0 && lower(i - 1) == u"in"));
        if (word == u"mil" && m_isMoney && !mayBeSpanish())
            factor = 1e6;
        // A heading that is nothing but “m” or “b” names no unit, but “M€” does.
        if (factor == 0 || (i == 0 && !currencyAt(1)))
            return;
        // “Series B ($M)”: what is in brackets is the unit.
        const bool isBetter =
            m_tokens[i].isInBrackets && m_factorAt && !m_tokens[*m_factorAt].isInBrackets;
        if (m_unit.factor == 1 || isBetter)
            m_unit.factor = factor;
        else if (factor != m_unit.factor && m_factorAt == lastBut(i, {u"of"_s, u"de"_s}))
            m_unit.unknown = m_tokens[*m_factorAt].text + u' ' + m_tokens[i].text;
        m_factorAt = i;
    }

    /// The token before, but for words that only join.
    [[nodiscard]] std::optional<std::size_t> lastBut(std::size_t i,
                                                     const QStringList& joining) const
    {
        while (i > 0)
            if (!joining.contains(lower(--i)))
                return i;
        return std::nullopt;
    }

    /// “Mil” is a thousand in Spanish and Portuguese.
    [[nodiscard]] bool mayBeSpanish() const
    {
        return std::ranges::any_of(
            QStringList{u"EUR"_s, u"BRL"_s, u"MXN"_s, u"ARS"_s, u"CLP"_s, u"COP"_s},
            [this](const QString& code) { return hasCurrency(code); });
    }

    [[nodiscard]] bool hasCurrency(const QString& code) const
    {
        for (std::size_t i = 0; i < m_tokens.size(); ++i)
            if (const auto currency = currencyAt(i); currency && currency->code() == code)
                return true;
        return false;
    }

    /// A short word right beside a currency in the same brackets, and none that is known to say
    /// nothing of the size: better asked than taken for one.
    [[nodiscard]] bool mayBeFactor(std::size_t i, const QString& word) const
    {
        static const QStringList harmless =
            u"in|of|at|on|to|by|us|uk|eu|the|a|an|and|or|only|real|est|ca|net|pa|p|per|pro|je|"
            u"total|cash|debt|nom|ppp|vat|excl|incl|ex|inkl|exkl|ohne|mit|und|von|usa|am|vs|fx|"
            u"ccy|value|base|spot|avg|max|min|year|yr|day|date|adj|now|then|rate|ccys|less|plus|"
            u"fob|cif|gbp|paid|raised|fy|ytd|usw|etc|each|if|all|up|new|old|de|en|du|des|les|em|"
            u"di|da|s|exc|inc|yoy|oder|bzw|dt|brit|hong|kong|not|no|was|as|is|are|eq|equiv"_s.split(
                u'|');
        constexpr qsizetype longest = 4;
        const bool hasDigit = std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
        // “RMB 100 million”, “x1000 USD”; but not the year of a currency.
        static const QRegularExpression count(u"^(\\d{1,3}|x\\d+)$"_s);
        const bool isCount = !m_tokens[i].isApart && count.match(word).hasMatch();
        if (isCount && m_tokens[i].isInBrackets &&
            (isMoneyAt(i + 1) || factorOf(lower(i + 1), m_isMoney) != 0))
            return true;
        if (!m_tokens[i].isInBrackets || word.size() > longest || harmless.contains(word) ||
            hasDigit || isWide(word.front()) || currencyAt(i) || isShare(word))
            return false;
        std::size_t after = i + 1;
        while (lower(after) == u"of" || lower(after) == u"de")
            ++after;
        return (isMoneyAt(after) && !m_tokens[after].isApart) ||
               (i > 0 && isMoneyAt(i - 1) && !m_tokens[i].isApart);
    }

    [[nodiscard]] bool isMoneyAt(std::size_t i) const
    {
        return i < m_tokens.size() && m_tokens[i].isInBrackets && currencyAt(i).has_value();
    }

    static bool isShare(const QString& word)
    {
        return word == u"%" || word == u"pct" || word == u"percent";
    }

    const std::vector<UnitToken>& m_tokens;
    bool m_isMoney{false};
    HeadingUnit m_unit;
    std::optional<std::size_t> m_factorAt;
};

} // namespace

bool isWide(QChar c)
{
    constexpr ushort firstHan = 0x2e80; // asked for every letter of a heading
    return c.unicode() >= firstHan && c.script() == QChar::Script_Han;
}

QString comparableWithoutUnit(const QString& heading)
{
    return withoutUnit(comparable(withoutLetteredSigns(heading)));
}

HeadingUnit unitOfHeading(const QString& heading)
{
    const std::vector<UnitToken> tokens = unitTokens(heading);
    HeadingUnit unit = UnitReading(tokens).read();
    static const QStringList shares =
        u"跌幅|涨幅|漲幅|騰落率|変化率|등락률|등락율|변동률"_s.split(u'|');
    if (std::ranges::any_of(shares, [&](const QString& word) { return heading.contains(word); }))
        unit.isPercent = true;
    return unit;
}

bool isNothingButUnit(const QString& text)
{
    static const QStringList joining =
        u"in|of|us|de|per|all|figures|amounts|values|numbers|alle|"
        u"angaben|beträge|werte|zahlen|jeweils|"
        u"单位|金额单位|unless|otherwise|stated|noted|indicated|soweit|nicht|anders|"
        u"angegeben|except|as"_s.split(u'|');
    constexpr qsizetype shortest = 3;
    bool isSure = false;
    QString before;
    for (const UnitToken& token : unitTokens(text)) {
        const QString word = token.text.toLower();
        HeadingUnit chinese;
        takeChineseUnit(token.text, chinese);
        const bool names = currencyOfToken(token.text, before) || gluedUnit(word) ||
                           chinese != HeadingUnit{} || word == u"%" || word == u"percent" ||
                           word == u"prozent" || (word == u"cent" && before == u"per");
        // “T€”, “T EUR”.
        const bool isFactorWord = isFactor(word) || word == u"t";
        if (!names && !isFactorWord && !joining.contains(word))
            return false;
        isSure = isSure || names || (isFactorWord && word.size() >= shortest);
        before = word;
    }
    return isSure;
}

std::optional<HeadingUnit> unitOfTitle(const QString& title)
{
    QString line = title;
    line.replace(u"U.S."_s, u"US"_s).replace(u"人民币元"_s, u"元"_s).remove(u"人民币"_s);
    line.replace(QRegularExpression(u"单位[:：为是]*"_s), u"，"_s);
    // “in” belongs to what stands behind it.
    static const QRegularExpression parts(
        u"[()\\[\\]（）,;:：，；。|–—]|\\s[-/]\\s|(?<!\\p{L})(?=in\\s)"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::optional<HeadingUnit> found;
    for (const QString& part : line.split(parts, Qt::SkipEmptyParts)) {
        const HeadingUnit unit = unitOfHeading(part);
        if (unit == HeadingUnit{} || !unit.unknown.isEmpty() || !isNothingButUnit(part))
            continue;
        if (found && *found != unit)
            return std::nullopt;
        found = unit;
    }
    return found;
}

bool mayNameUnit(const QString& title)
{
    static const QRegularExpression sum(u"\\d[\\d.,]*\\s*\\p{L}"_s);
    return !sum.match(title).hasMatch() && unitOfHeading(title).factor != 1;
}

HeadingUnit unitOfWords(const QString& words)
{
    return unitOfHeading(u"amount in "_s + words.trimmed());
}

QString headingWithoutUnit(const QString& heading)
{
    static const QStringList unitWords{u"in"_s,         u"currency"_s,   u"ccy"_s,
                                       u"converted"_s,  u"equivalent"_s, u"wahrung"_s,
                                       u"umgerechnet"_s};
    QStringList words;
    QString before;
    for (const UnitToken& token : unitTokens(heading)) {
        HeadingUnit unit{.currency = currencyOfToken(token.text, before)};
        before = token.text.toLower();
        takeChineseUnit(token.text, unit);
        const QString word = comparable(token.text);
        const bool scales = gluedUnit(before) || (!words.isEmpty() && isFactor(word));
        if (unit == HeadingUnit{} && !scales && !word.isEmpty() && !unitWords.contains(word))
            words += word;
    }
    return words.join(u' ');
}

} // namespace aftershock
