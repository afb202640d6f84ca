#include "core/money.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace aftershock {

namespace {

/// ISO 4217 list one: the codes of money that people pay with, as of January 2025 and after (ANG
/// and BGN were withdrawn since). Funds, precious metals and test codes are no currencies here.
constexpr std::string_view isoCodes =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP "
    "BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP "
    "GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR "
    "KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK "
    "MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR "
    "SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS "
    "UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";

constexpr std::size_t stride = 4;
static_assert(isoCodes.size() % stride == 3);

bool isListed(std::string_view code)
{
    for (std::size_t i = 0; i < isoCodes.size(); i += stride)
        if (isoCodes.substr(i, 3) == code)
            return true;
    return false;
}

bool sameCurrency(std::span<const Money> terms)
{
    return std::ranges::all_of(
        terms, [&](const Money& term) { return term.currency == terms.front().currency; });
}

Error currenciesDiffer(const Currency& a, const Currency& b)
{
    return {.code = ErrorCode::CurrenciesDiffer,
            .detail = a.code() + QStringLiteral(", ") + b.code()};
}

Result<Money> inCurrency(Result<Quantity> amount, Currency currency)
{
    if (!amount)
        return amount.error();
    return Money{.amount = *amount, .currency = currency};
}

} // namespace

std::optional<Currency> Currency::fromCode(const QString& code)
{
    if (code.size() != 3)
        return std::nullopt;
    Currency currency;
    for (qsizetype i = 0; i < 3; ++i) {
        const char16_t c = code[i].unicode();
        if (c > 0x7f) // a Turkish dotless ı must not become an I
            return std::nullopt;
        const char upper = static_cast<char>(c >= u'a' && c <= u'z' ? c - (u'a' - u'A') : c);
        currency.m_code[static_cast<std::size_t>(i)] = upper;
    }
    if (!isListed({currency.m_code.data(), 3}))
        return std::nullopt;
    return currency;
}

QStringList Currency::codes()
{
    return QString::fromLatin1(isoCodes.data(), static_cast<qsizetype>(isoCodes.size()))
        .split(QLatin1Char(' '));
}

Result<Money> sum(std::span<const Money> terms)
{
    if (terms.empty())
        return Error{.code = ErrorCode::NothingTrueToSay};
    if (!sameCurrency(terms))
        return currenciesDiffer(terms.front().currency,
                                std::ranges::find_if(terms, [&](const Money& term) {
                                    return term.currency != terms.front().currency;
                                })->currency);
    std::vector<Quantity> amounts;
    amounts.reserve(terms.size());
    for (const Money& term : terms)
        amounts.push_back(term.amount);
    return inCurrency(sum(amounts), terms.front().currency);
}

Result<Money> difference(const Money& a, const Money& b)
{
    if (a.currency != b.currency)
        return currenciesDiffer(a.currency, b.currency);
    return inCurrency(difference(a.amount, b.amount), a.currency);
}

Result<Quantity> ratio(const Money& above, const Money& below)
{
    if (above.currency != below.currency)
        return currenciesDiffer(above.currency, below.currency);
    return ratio(above.amount, below.amount);
}

} // namespace aftershock
