#include "reading/column_evidence.h"
#include "reading/heading_words.h"

#include <QRegularExpression>

namespace aftershock {

using namespace Qt::StringLiterals;

bool isSeriesId(const QString& heading)
{
    // “H10/H10/RXI$US_N.B.EU”
    static const QRegularExpression form(u"\\w/\\w+/\\w|\\w\\$\\w|_[A-Z]\\.[A-Z]"_s);
    return form.match(heading).hasMatch();
}

std::optional<QString> companyOfPrices(const QString& heading)
{
    constexpr double sureOfWord = 0.95;
    const auto isField = [](const QString& text) {
        const auto found = fieldsOfHeading(text, ImportKind::Prices);
        return !found.empty() && found.front().sure >= sureOfWord;
    };
    const auto isClose = [&](const QString& text) {
        const auto found = fieldsOfHeading(text, ImportKind::Prices);
        return isField(text) && (found.front().field == ImportField::Close ||
                                 found.front().field == ImportField::AdjustedClose);
    };
    if (isField(heading)) // “Adj Close” is no company's
        return std::nullopt;
    const QString parter = heading.contains(u" / "_s) ? u" / "_s : u" "_s;
    const QString first = heading.section(parter, 0, 0).trimmed();
    const QString last = heading.section(parter, -1).trimmed();
    if (parter != u" ") {
        if (isClose(last))
            return heading.section(parter, 0, -2).trimmed();
        return isClose(first) ? std::optional(heading.section(parter, 1).trimmed()) : std::nullopt;
    }
    const QString lastTwo = heading.section(parter, -2).trimmed();
    if (heading.count(parter) > 1 && isClose(lastTwo)) // “NVDA adj close”
        return heading.section(parter, 0, -3).trimmed();
    if (isClose(last))
        return heading.section(parter, 0, -2).trimmed();
    // Close Brothers are a company themselves.
    const bool isShare = isTicker(last) && !Currency::fromCode(last);
    return isShare && isClose(heading.section(parter, 0, -2)) ? std::optional(last) : std::nullopt;
}

std::optional<Currency> currencyOfHeading(const QString& heading)
{
    return Currency::fromCode(heading.section(u'.', -1).trimmed());
}

std::optional<CurrencyPair> pairOfHeading(const QString& heading)
{
    struct Fred
    {
        const char16_t* id;
        const char16_t* pair;
    };
    // Board of Governors, H.10 release: DEX, then the unit that the rate counts, then one of what.
    static constexpr Fred fred[] = {
        {u"DEXUSEU", u"EURUSD"}, {u"DEXUSUK", u"GBPUSD"}, {u"DEXUSAL", u"AUDUSD"},
        {u"DEXUSNZ", u"NZDUSD"}, {u"DEXJPUS", u"USDJPY"}, {u"DEXCHUS", u"USDCNY"},
        {u"DEXCAUS", u"USDCAD"}, {u"DEXSZUS", u"USDCHF"}, {u"DEXKOUS", u"USDKRW"},
        {u"DEXINUS", u"USDINR"}, {u"DEXMXUS", u"USDMXN"}, {u"DEXBZUS", u"USDBRL"},
        {u"DEXTAUS", u"USDTWD"}, {u"DEXHKUS", u"USDHKD"}, {u"DEXSIUS", u"USDSGD"},
        {u"DEXNOUS", u"USDNOK"}, {u"DEXSDUS", u"USDSEK"}, {u"DEXDNUS", u"USDDKK"},
    };
    QString pair = heading.trimmed().toUpper();
    for (const Fred& series : fred)
        if (pair == QString::fromUtf16(series.id))
            pair = QString::fromUtf16(series.pair);
    static const QRegularExpression form(
        u"^([A-Z]{3})[ /\\-_.]?([A-Z]{3})(=X| CURNCY| BGN CURNCY)?$"_s);
    const QRegularExpressionMatch match = form.match(pair);
    if (!match.hasMatch())
        return std::nullopt;
    const auto base = Currency::fromCode(match.captured(1));
    const auto quote = Currency::fromCode(match.captured(2));
    if (!base || !quote || base == quote)
        return std::nullopt;
    return CurrencyPair{*base, *quote};
}

} // namespace aftershock
