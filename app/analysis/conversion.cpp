#include "analysis/conversion.h"

#include "core/decimal.h"
#include "core/enum_text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumText<ConversionBasis> bases[] = {
    {ConversionBasis::Reported, "reported"},
    {ConversionBasis::StatedConversion, "stated-conversion"},
    {ConversionBasis::Rate, "rate"},
};

int shortestDigits(double value)
{
    return static_cast<int>(toDecimal(value).digits.size());
}

std::optional<QDate> dateOf(const Dataset& dataset, const Funding& funding)
{
    const Event* event = dataset.event(funding.event);
    return event && event->startsOn ? std::optional(event->startsOn->date) : std::nullopt;
}

AppliedRate inverse(const AppliedRate& rate)
{
    AppliedRate turned = rate;
    turned.base = rate.quote;
    turned.quote = rate.base;
    turned.rate = 1 / rate.rate;
    return turned;
}

/// Undated rates last, as if infinitely far away.
qint64 distance(const AppliedRate& rate, std::optional<QDate> near)
{
    constexpr qint64 unknown = std::numeric_limits<qint64>::max();
    if (!rate.asOf)
        return unknown;
    return near ? std::abs(rate.asOf->date.daysTo(*near)) : 0;
}

/// No digits beyond those of the amount and the rate, and two at least.
Quantity converted(const Quantity& amount, const std::vector<AppliedRate>& rates)
{
    Quantity result = amount;
    int digits = printedDigits(amount);
    for (const AppliedRate& rate : rates) {
        result = scaled(result, rate.rate);
        if (rate.digits)
            digits = std::min(digits, *rate.digits);
    }
    result.digits = std::max(digits, 2);
    return result;
}

/// scaled() stays at the largest number where a product goes beyond it.
bool isBeyondNumbers(const Quantity& quantity)
{
    constexpr double largest = std::numeric_limits<double>::max();
    return !(std::abs(quantity.value) < largest && std::abs(quantity.upper.value_or(0)) < largest);
}

} // namespace

QString toText(ConversionBasis basis)
{
    return enumToText(bases, basis);
}

const FundingAmount* reportedAmount(const Funding& funding)
{
    for (const FundingAmount& amount : funding.amounts)
        if (amount.basis == AmountBasis::Reported)
            return &amount;
    return funding.amounts.empty() ? nullptr : &funding.amounts.front();
}

const FundingAmount* statedAmount(const Funding& funding, Currency currency)
{
    const FundingAmount* found = nullptr;
    for (const FundingAmount& amount : funding.amounts) {
        if (amount.money.currency != currency)
            continue;
        if (amount.basis == AmountBasis::Reported)
            return &amount;
        if (!found)
            found = &amount;
    }
    return found;
}

std::vector<Currency> statedCurrencies(const Dataset& dataset)
{
    std::map<Currency, int> rows;
    for (const Funding& funding : dataset->fundings) {
        std::set<Currency> ofRow;
        for (const FundingAmount& amount : funding.amounts)
            ofRow.insert(amount.money.currency);
        for (const Currency currency : ofRow)
            ++rows[currency];
    }
    std::vector<Currency> currencies;
    currencies.reserve(rows.size());
    for (const auto& [currency, count] : rows)
        currencies.push_back(currency);
    std::ranges::stable_sort(currencies, std::greater(),
                             [&rows](Currency currency) { return rows[currency]; });
    return currencies;
}

int printedDigits(const Quantity& amount)
{
    if (amount.digits)
        return *amount.digits;
    const int exponent = toDecimal(amount.value).exponent;
    const int digitsBeforeMark = exponent < 0     ? 1
                                 : exponent >= 12 ? exponent - 11
                                                  : exponent % 3 + 1;
    return std::max(digitsBeforeMark, shortestDigits(amount.value));
}

double roundingOf(const Quantity& amount)
{
    if (amount.value == 0)
        return 0;
    const int exponent = toDecimal(amount.value).exponent;
    return 0.5 * std::pow(10.0, exponent - printedDigits(amount) + 1);
}

Converter::Converter(const Dataset& dataset) : m_dataset(dataset)
{
    addListedRates();
    addImpliedRates();
    std::set<Currency> between;
    for (const auto& [pair, rates] : m_listed)
        between.insert(pair.first);
    for (const auto& [pair, rate] : m_implied)
        between.insert(pair.first);
    m_between.assign(between.begin(), between.end());
}

void Converter::addListedRates()
{
    for (const ExchangeRate& listed : m_dataset->exchangeRates) {
        if (!std::isfinite(listed.rate) || listed.rate <= 0 || listed.base == listed.quote)
            continue;
        const AppliedRate rate{.base = listed.base,
                               .quote = listed.quote,
                               .rate = listed.rate,
                               .row = {RecordKind::ExchangeRate, listed.id},
                               .asOf = listed.asOf,
                               .digits = shortestDigits(listed.rate)};
        m_listed[{rate.base, rate.quote}].push_back(rate);
        m_listed[{rate.quote, rate.base}].push_back(inverse(rate));
    }
    for (auto& [pair, rates] : m_listed)
        std::ranges::stable_sort(rates, {}, [](const AppliedRate& rate) {
            return rate.asOf ? rate.asOf->date : QDate();
        });
}

void Converter::addImpliedRates()
{
    for (const Funding& funding : m_dataset->fundings) {
        const FundingAmount* reported = reportedAmount(funding);
        for (const FundingAmount& amount : funding.amounts)
            if (&amount != reported && amount.basis == AmountBasis::StatedConversion)
                addImpliedRate(funding, *reported, amount);
    }
}

void Converter::addImpliedRate(const Funding& funding, const FundingAmount& from,
                               const FundingAmount& to)
{
    const double above = to.money.amount.value;
    const double below = from.money.amount.value;
    if (above <= 0 || below <= 0 || from.money.currency == to.money.currency ||
        from.money.amount.upper || to.money.amount.upper || !std::isfinite(above / below))
        return;
    const ImpliedRate implied{
        .rate = {.base = from.money.currency,
                 .quote = to.money.currency,
                 .rate = above / below,
                 .implied = true,
                 .row = {RecordKind::Funding, funding.id},
                 .digits = printedDigits(to.money.amount)},
        .blur = roundingOf(to.money.amount) / above,
        .amount = above,
    };
    const auto [known, isNew] =
        m_implied.try_emplace({from.money.currency, to.money.currency}, implied);
    const bool better =
        implied.blur < known->second.blur ||
        (implied.blur == known->second.blur && implied.amount > known->second.amount);
    if (!isNew && better)
        known->second = implied;
    ImpliedRate turned = known->second;
    turned.rate = inverse(turned.rate);
    m_implied.insert_or_assign({to.money.currency, from.money.currency}, turned);
}

const AppliedRate* Converter::listed(const Pair& pair, Near near) const
{
    const auto found = m_listed.find(pair);
    if (found == m_listed.end())
        return nullptr;
    const std::vector<AppliedRate>& rates = found->second;
    if (!near)
        return &rates.back();
    const auto after = std::ranges::lower_bound(rates, *near, {}, [](const AppliedRate& rate) {
        return rate.asOf ? rate.asOf->date : QDate();
    });
    if (after == rates.begin())
        return &rates.front();
    if (after == rates.end())
        return &rates.back();
    const auto before = std::prev(after);
    return distance(*before, near) <= distance(*after, near) ? &*before : &*after;
}

const AppliedRate* Converter::any(const Pair& pair, Near near) const
{
    if (const AppliedRate* rate = listed(pair, near))
        return rate;
    const auto found = m_implied.find(pair);
    return found == m_implied.end() ? nullptr : &found->second.rate;
}

Converter::Path Converter::path(const Pair& pair, Near near, Rates rates, Steps steps) const
{
    const auto find = [&](const Pair& step) {
        return rates == Rates::Listed ? listed(step, near) : any(step, near);
    };
    if (steps == Steps::One) {
        const AppliedRate* rate = find(pair);
        return rate ? Path{*rate} : Path{};
    }
    Path best;
    qint64 bestDistance = 0;
    for (const Currency between : m_between) {
        const AppliedRate* first = find({pair.first, between});
        const AppliedRate* second = find({between, pair.second});
        if (!first || !second)
            continue;
        const qint64 far = std::max(distance(*first, near), distance(*second, near));
        if (best.empty() || far < bestDistance) {
            best = {*first, *second};
            bestDistance = far;
        }
    }
    return best;
}

std::optional<Converter::Route> Converter::bestRoute(const Funding& funding, Currency target) const
{
    const FundingAmount* reported = reportedAmount(funding);
    std::vector<const FundingAmount*> amounts{reported};
    for (const FundingAmount& amount : funding.amounts)
        if (&amount != reported)
            amounts.push_back(&amount);
    const Near near = dateOf(m_dataset, funding);
    for (const Rates rates : {Rates::Listed, Rates::Any})
        for (const Steps steps : {Steps::One, Steps::Two})
            for (const FundingAmount* from : amounts)
                if (Path found = path({from->money.currency, target}, near, rates, steps);
                    !found.empty())
                    return Route{.from = from, .rates = std::move(found)};
    return std::nullopt;
}

Result<ConvertedAmount> Converter::convert(const Funding& funding, Currency target) const
{
    const FundingAmount* reported = reportedAmount(funding);
    if (!reported)
        return Error{.code = ErrorCode::ValueMissing, .row = funding.id, .column = u"amount"_s};
    if (const FundingAmount* stated = statedAmount(funding, target)) {
        const bool isReported = stated->basis == AmountBasis::Reported;
        return ConvertedAmount{.money = stated->money,
                               .basis = isReported ? ConversionBasis::Reported
                                                   : ConversionBasis::StatedConversion};
    }
    const std::optional<Route> route = bestRoute(funding, target);
    if (!route)
        return Error{.code = ErrorCode::NoRate,
                     .row = funding.id,
                     .detail = reported->money.currency.code() + u" → "_s + target.code()};
    const Quantity amount = converted(route->from->money.amount, route->rates);
    if (isBeyondNumbers(amount))
        return Error{.code = ErrorCode::ValueOutOfRange,
                     .row = funding.id,
                     .value = QString::number(route->from->money.amount.value),
                     .detail = target.code()};
    return ConvertedAmount{.money = {.amount = amount, .currency = target},
                           .basis = ConversionBasis::Rate,
                           .rates = route->rates};
}

} // namespace aftershock
