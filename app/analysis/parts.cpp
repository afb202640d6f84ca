#include "analysis/parts.h"

#include "core/decimal.h"

#include <cmath>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

std::optional<Currency> commonCurrency(const Funding& part, const Funding& whole)
{
    if (const FundingAmount* reported = reportedAmount(part))
        if (statedAmount(whole, reported->money.currency))
            return reported->money.currency;
    for (const FundingAmount& amount : part.amounts)
        if (statedAmount(whole, amount.money.currency))
            return amount.money.currency;
    return std::nullopt;
}

Result<Share> shareOf(const Money& ofPart, const Money& ofWhole)
{
    const Quantity& part = ofPart.amount;
    const Quantity& whole = ofWhole.amount;
    if (Result<Quantity> known = ratio(part, whole))
        return Share{.fraction = *known, .currency = ofWhole.currency};
    if (whole.value <= 0)
        return Error{.code = ErrorCode::DivisionByZero};
    if (part.upper || whole.upper)
        return Error{.code = ErrorCode::NothingTrueToSay};
    const double fraction = part.value / whole.value;
    if (!std::isfinite(fraction))
        return Error{.code = ErrorCode::ValueOutOfRange};
    return Share{.fraction = {.value = withoutNoise(fraction)},
                 .asStated = true,
                 .currency = ofWhole.currency};
}

} // namespace

Result<std::pair<Money, Money>> inOneCurrency(const Funding& part, const Funding& whole,
                                              const Converter& converter,
                                              std::optional<Currency> fallback)
{
    std::optional<Currency> currency = commonCurrency(part, whole);
    if (!currency)
        currency = fallback;
    if (const FundingAmount* reported = reportedAmount(whole); !currency && reported)
        currency = reported->money.currency;
    if (!currency)
        return Error{.code = ErrorCode::ValueMissing, .row = whole.id};
    const Result<ConvertedAmount> ofPart = converter.convert(part, *currency);
    if (!ofPart)
        return ofPart.error();
    const Result<ConvertedAmount> ofWhole = converter.convert(whole, *currency);
    if (!ofWhole)
        return ofWhole.error();
    return std::pair(ofPart->money, ofWhole->money);
}

Result<Share> shareOf(const Funding& part, const Funding& whole, const Converter& converter)
{
    const Result<std::pair<Money, Money>> amounts = inOneCurrency(part, whole, converter);
    if (!amounts)
        return amounts.error();
    return shareOf(amounts->first, amounts->second);
}

Result<Share> multipleOf(const Funding& above, const Funding& below, bool perYear,
                         Currency fallback, const Converter& converter)
{
    if (perYear && (!above.years || !below.years))
        return Error{.code = ErrorCode::ValueMissing, .column = u"years"_s};
    const bool bothStated = statedAmount(above, fallback) && statedAmount(below, fallback);
    const std::optional<Currency> common =
        bothStated ? std::optional(fallback) : commonCurrency(above, below);
    const Result<ConvertedAmount> top = converter.convert(above, common.value_or(fallback));
    if (!top)
        return top.error();
    const Result<ConvertedAmount> bottom = converter.convert(below, common.value_or(fallback));
    if (!bottom)
        return bottom.error();
    const double spans = perYear ? *below.years / *above.years : 1;
    const Money over{.amount = scaled(top->money.amount, spans), .currency = top->money.currency};
    Result<Share> multiple = shareOf(over, bottom->money);
    if (!multiple || common)
        return multiple;
    multiple->fraction.digits = 2;
    for (const ConvertedAmount* side : {&*top, &*bottom})
        multiple->rates.insert(multiple->rates.end(), side->rates.begin(), side->rates.end());
    return multiple;
}

Breakdown breakdown(const Dataset& dataset, const Funding& whole, const Converter& converter)
{
    Breakdown result;
    double known = 0;
    bool complete = true;
    for (const RowId id : dataset.partsOf(whole.id)) {
        const Result<Share> share = shareOf(*dataset.funding(id), whole, converter);
        complete = complete && share;
        if (!share)
            continue;
        known += share->fraction.value;
        result.asStated =
            result.asStated || share->asStated || share->fraction.qualifier != Qualifier::Exact;
        result.parts.push_back({.part = id, .share = *share});
    }
    // A sum of 0.1 ten times is not quite 1: what is left must be more than an error of addition.
    if (complete && !result.parts.empty() && known <= 1 + 1e-9)
        result.notItemised = known > 1 - 1e-9 ? 0 : 1 - known;
    return result;
}

} // namespace aftershock
