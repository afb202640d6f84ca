#include "analysis/check_list.h"
#include "analysis/row_names.h"
#include "core/wording.h"

#include <QCoreApplication>

#include <cmath>
#include <map>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Checks)
};

constexpr int fewestRateDigits = 3;
constexpr int mostRateDigits = 8;
/// A market rate moves by this much within days, so a smaller difference says nothing.
constexpr double marketTolerance = 0.02;

/// What one row's two amounts say of the price of one currency in another.
struct ImpliedRate
{
    const Funding* funding{};
    Money original;  ///< the amount as reported
    Money converted; ///< the same, as the source converts it
    double value{};  ///< units of the reported currency for one of the other
    double lowest{}; ///< what it may be, given the digits printed of the conversion
    double highest{};

    [[nodiscard]] double width() const { return (highest - lowest) / value; }
};

/// The conversion's currency first: “one pound is so many dollars”.
using CurrencyPair = std::pair<Currency, Currency>;

/// The significant digits of a number whose printed form is not known: its shortest decimal text.
int shortestDigits(double value)
{
    const QString text = QString::number(value, 'e', QLocale::FloatingPointShortest);
    int digits = 0;
    for (const QChar c : QStringView(text).left(text.indexOf(u'e')))
        digits += c.isDigit() ? 1 : 0;
    return digits;
}

double halfUnit(const Quantity& quantity)
{
    const int digits = quantity.digits.value_or(shortestDigits(quantity.value));
    const double exponent = std::floor(std::log10(std::abs(quantity.value))) - (digits - 1);
    return std::pow(10.0, exponent) / 2;
}

/// A source reports a round sum and works out its conversion, so the rounding is the conversion's:
/// “1 trillion” is meant as 1 trillion, “£110 bn” may be £109.5 bn to £110.5 bn.
std::optional<ImpliedRate> impliedRate(const Funding& funding, const FundingAmount& reported,
                                       const FundingAmount& conversion)
{
    const Quantity& original = reported.money.amount;
    const Quantity& converted = conversion.money.amount;
    if (original.value <= 0 || converted.value <= 0 || original.qualifier == Qualifier::Between ||
        converted.qualifier == Qualifier::Between)
        return std::nullopt;
    const double half = std::min(halfUnit(converted), converted.value / 2);
    return ImpliedRate{.funding = &funding,
                       .original = reported.money,
                       .converted = conversion.money,
                       .value = original.value / converted.value,
                       .lowest = original.value / (converted.value + half),
                       .highest = original.value / (converted.value - half)};
}

std::map<CurrencyPair, std::vector<ImpliedRate>> impliedRates(const Dataset& dataset)
{
    std::map<CurrencyPair, std::vector<ImpliedRate>> rates;
    for (const Funding& funding : dataset->fundings)
        for (const FundingAmount& reported : funding.amounts)
            for (const FundingAmount& conversion : funding.amounts)
                if (reported.basis == AmountBasis::Reported &&
                    conversion.basis == AmountBasis::StatedConversion &&
                    reported.money.currency != conversion.money.currency)
                    if (const auto rate = impliedRate(funding, reported, conversion))
                        rates[{conversion.money.currency, reported.money.currency}].push_back(
                            *rate);
    return rates;
}

/// Both rates with as many digits as it takes to tell them apart.
std::pair<QString, QString> rateTexts(double a, double b, const CurrencyPair& pair,
                                      const Formatter& formatter)
{
    int digits = fewestRateDigits;
    const auto rounded = [&](double rate) { return QString::number(rate, 'g', digits); };
    while (digits < mostRateDigits && rounded(a) == rounded(b))
        ++digits;
    const auto text = [&](double rate) {
        return u"%1 = %2"_s.arg(formatter.money(1, pair.first),
                                formatter.money(rate, pair.second, digits));
    };
    return {text(a), text(b)};
}

QString division(const ImpliedRate& rate, const Formatter& formatter, const QString& result)
{
    const auto plain = [&](const Money& money) {
        return formatter.money(money.amount.value, money.currency, money.amount.digits);
    };
    return Texts::tr("%1 ÷ %2: %3").arg(plain(rate.original), plain(rate.converted), result);
}

Finding disagreement(const Dataset& dataset, const ImpliedRate& rate, const ImpliedRate& other,
                     const CurrencyPair& pair, const Formatter& formatter)
{
    const bool rounding = rate.lowest <= other.highest && other.lowest <= rate.highest;
    const auto [here, there] = rateTexts(rate.value, other.value, pair, formatter);
    const RowRef row{RecordKind::Funding, rate.funding->id};
    const RowRef otherRow{RecordKind::Funding, other.funding->id};
    const QString message =
        rounding ? Texts::tr("%1 implies %2, %3 implies %4; rounding of the conversion explains it")
                 : Texts::tr("%1 implies %2, %3 implies %4; rounding does not explain it");
    const QString brief = rounding ? Texts::tr("Implied %1 and %2: no more than rounding")
                                   : Texts::tr("Implied %1 and %2: more than rounding explains");
    return {.id = u"implied-rate"_s,
            .severity = rounding ? Severity::Info : Severity::Warning,
            .message = message.arg(rowName(dataset, row), here, rowName(dataset, otherRow), there),
            .brief = brief.arg(here, there),
            .arithmetic =
                sequence({division(rate, formatter, here), division(other, formatter, there)},
                         formatter.language()),
            .rows = {row, otherRow}};
}

void compareWithTheSharpest(const Dataset& dataset, const std::vector<ImpliedRate>& rates,
                            const CurrencyPair& pair, const Formatter& formatter,
                            Findings& findings)
{
    const auto sharpest = std::ranges::min_element(rates, {}, &ImpliedRate::width);
    for (const ImpliedRate& rate : rates) {
        const double difference = std::abs(rate.value / sharpest->value - 1);
        if (rate.funding != sharpest->funding && difference > 1e-9)
            findings.push_back(disagreement(dataset, rate, *sharpest, pair, formatter));
    }
}

void compareWithTheTable(const Dataset& dataset, const std::vector<ImpliedRate>& rates,
                         const CurrencyPair& pair, const Formatter& formatter, Findings& findings)
{
    for (const ExchangeRate& listed : dataset->exchangeRates) {
        const bool direct = listed.base == pair.first && listed.quote == pair.second;
        const bool inverse = listed.base == pair.second && listed.quote == pair.first;
        if ((!direct && !inverse) || listed.rate <= 0)
            continue;
        const double expected = direct ? listed.rate : 1 / listed.rate;
        for (const ImpliedRate& rate : rates) {
            const bool rounding = rate.lowest <= expected && expected <= rate.highest;
            if (rounding || std::abs(rate.value / expected - 1) <= marketTolerance)
                continue;
            const auto [here, there] = rateTexts(rate.value, expected, pair, formatter);
            const RowRef row{RecordKind::Funding, rate.funding->id};
            findings.push_back(
                {.id = u"rate-differs"_s,
                 .severity = Severity::Warning,
                 .message = Texts::tr("%1 implies %2, the dataset’s exchange rate says %3")
                                .arg(rowName(dataset, row), here, there),
                 .brief = Texts::tr("Implied %1, the dataset’s rate is %2").arg(here, there),
                 .arithmetic = division(rate, formatter, here),
                 .rows = {row, {RecordKind::ExchangeRate, listed.id}}});
        }
    }
}

} // namespace

void checkImpliedRates(const Dataset& dataset, const Formatter& formatter, Findings& findings)
{
    for (const auto& [pair, rates] : impliedRates(dataset)) {
        compareWithTheSharpest(dataset, rates, pair, formatter, findings);
        compareWithTheTable(dataset, rates, pair, formatter, findings);
    }
}

} // namespace aftershock
