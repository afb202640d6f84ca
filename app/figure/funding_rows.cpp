#include "figure/funding_rows.h"

#include "analysis/parts.h"
#include "core/decimal.h"

#include <algorithm>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

Result<const Funding*> referenceOf(const Dataset& dataset, const ViewSpec& spec)
{
    if (!spec.relativeTo)
        return nullptr;
    if (const Funding* funding = dataset.funding(spec.relativeTo))
        return funding;
    QStringList known;
    for (const Funding& funding : dataset->fundings)
        if (known.size() < 10)
            known << QString::number(funding.id) + u' ' + nameOf(plainRow(dataset, funding));
    return Error{.code = ErrorCode::UnknownRow,
                 .value = QString::number(*spec.relativeTo),
                 .detail = known.join(u", "_s)};
}

/// The currency that amounts are put into; none where each keeps its own.
std::optional<Currency> plottedCurrency(const Dataset& dataset, const ViewSpec& spec,
                                        const Funding* reference)
{
    if (!spec.inReportedCurrency)
        return viewCurrency(dataset, spec);
    const FundingAmount* amount = reference ? reportedAmount(*reference) : nullptr;
    return amount ? std::optional(amount->money.currency) : std::nullopt;
}

Result<ConvertedAmount> moneyOf(const Funding& funding, std::optional<Currency> currency,
                                const Converter& converter)
{
    if (currency)
        return converter.convert(funding, *currency);
    if (const FundingAmount* reported = reportedAmount(funding))
        return ConvertedAmount{.money = reported->money};
    return Error{.code = ErrorCode::ValueMissing, .row = funding.id};
}

/// Works the rows out one by one and keeps account of those that are left out.
class Plotting
{
public:
    Plotting(const ViewInput& input, const Converter& converter, std::optional<Currency> currency)
        : m_input(input), m_converter(converter), m_currency(currency)
    {
    }

    void setReference(const Funding& funding, FundingRows& result)
    {
        result.ownedReference = std::make_shared<PlottedRow>(plainRow(m_input.dataset, funding));
        result.reference = result.ownedReference.get();
        m_reference = result.ownedReference.get();
        m_hasReference = fill(*result.ownedReference, result);
    }

    /// Fills in the amount and what is plotted; false where the row is left out.
    bool fill(PlottedRow& row, FundingRows& result) const
    {
        const Result<ConvertedAmount> money = moneyOf(*row.funding, m_currency, m_converter);
        if (!money) {
            noMoney(row, money.error(), result);
            return false;
        }
        row.money = std::make_shared<ConvertedAmount>(*money);
        row.plotted = money->money.amount;
        if (m_input.spec.perYear && !row.funding->years) {
            result.leftOut.noSpan << nameOf(row);
            return false;
        }
        if (m_input.spec.perYear)
            row.plotted = perYear(row.plotted, *row.funding->years);
        return true;
    }

    bool relate(PlottedRow& row, FundingRows& result) const
    {
        if (!m_reference)
            return true;
        const bool known = m_hasReference && makeMultiple(row);
        if (!known)
            result.leftOut.otherUnit << nameOf(row);
        return known;
    }

private:
    static void noMoney(const PlottedRow& row, const Error& error, FundingRows& result)
    {
        const bool noRate = error.code != ErrorCode::ValueMissing;
        (noRate ? result.leftOut.noRate : result.leftOut.noAmount) << nameOf(row);
        if (noRate && !result.rateError)
            result.rateError = error;
    }

    bool makeMultiple(PlottedRow& row) const
    {
        if (row.ref == m_reference->ref) {
            row.plotted = {.value = 1};
            return true;
        }
        const Result<Share> multiple =
            multipleOf(*row.funding, *m_reference->funding, m_input.spec.perYear,
                       m_reference->money->money.currency, m_converter);
        if (!multiple)
            return false;
        row.plotted = multiple->fraction;
        row.asStated = multiple->asStated;
        row.multipleOf = multiple->currency;
        row.multipleRates = multiple->rates;
        if (row.asStated) // nobody knows how far the true multiple is from the stated one
            row.plotted.qualifier = Qualifier::About;
        return true;
    }

    const ViewInput& m_input;
    const Converter& m_converter;
    std::optional<Currency> m_currency;
    const PlottedRow* m_reference{};
    bool m_hasReference{false};
};

std::optional<Currency> onlyCurrency(const std::vector<PlottedRow>& rows)
{
    if (rows.empty())
        return std::nullopt;
    const Currency first = rows.front().money->money.currency;
    const bool same = std::ranges::all_of(
        rows, [first](const PlottedRow& row) { return row.money->money.currency == first; });
    return same ? std::optional(first) : std::nullopt;
}

void dropNotPositive(FundingRows& result)
{
    std::erase_if(result.rows, [&result](const PlottedRow& row) {
        const bool shown = row.plotted.value > 0;
        if (!shown)
            result.leftOut.notPositive << nameOf(row);
        return !shown;
    });
}

} // namespace

bool isLog(const ViewSpec& spec)
{
    return spec.scale.value_or(ScaleChoice::Log) == ScaleChoice::Log;
}

std::optional<Currency> viewCurrency(const Dataset& dataset, const ViewSpec& spec)
{
    if (spec.currency)
        return spec.currency;
    const std::vector<Currency> stated = statedCurrencies(dataset);
    return stated.empty() ? std::nullopt : std::optional(stated.front());
}

std::vector<PlottedRow> allFundingRows(const Dataset& dataset, const ViewSpec& spec,
                                       const Converter& converter)
{
    const std::optional<Currency> currency = viewCurrency(dataset, spec);
    std::vector<PlottedRow> rows;
    rows.reserve(dataset->fundings.size());
    for (const Funding& funding : dataset->fundings) {
        rows.push_back(plainRow(dataset, funding));
        if (!currency)
            continue;
        if (const Result<ConvertedAmount> money = converter.convert(funding, *currency))
            rows.back().size = money->money.amount;
    }
    return rows;
}

Result<FundingRows> fundingRows(const ViewInput& input, const Converter& converter)
{
    const Result<const Funding*> reference = referenceOf(input.dataset, input.spec);
    if (!reference)
        return reference.error();
    FundingRows result;
    result.currency = plottedCurrency(input.dataset, input.spec, *reference);
    Plotting plotting(input, converter, result.currency);
    if (*reference) {
        plotting.setReference(**reference, result);
        result.leftOut = {};
    }
    const RowFilter filter(input.spec.filters);
    for (PlottedRow& row : allFundingRows(input.dataset, input.spec, converter)) {
        if (!filter.passes(row, input.reader))
            continue;
        if (plotting.fill(row, result) && plotting.relate(row, result))
            result.rows.push_back(std::move(row));
    }
    for (const Funding& funding : input.dataset->unfinished.fundings)
        if (const PlottedRow row = plainRow(input.dataset, funding);
            filter.passes(row, input.reader))
            result.leftOut.unfinished << row.name;
    if (isLog(input.spec))
        dropNotPositive(result);
    if (!result.currency)
        result.currency = onlyCurrency(result.rows);
    return result;
}

Quantity perYear(const Quantity& amount, double years)
{
    constexpr int readable = 3;
    Quantity result = scaled(amount, 1 / years);
    result.value = withoutNoise(result.value);
    const int needed = static_cast<int>(toDecimal(result.value).digits.size());
    result.digits = std::min(needed, std::max(readable, printedDigits(amount)));
    if (years == 1)
        result.digits = amount.digits;
    return result;
}

namespace {

/// The nearest whole of each row that is among the rows, found along paths that are walked once.
class NearestWhole
{
public:
    NearestWhole(const Dataset& dataset, const QHash<RowId, std::size_t>& shown)
        : m_dataset(dataset), m_shown(shown)
    {
    }

    std::optional<std::size_t> of(const Funding& funding)
    {
        std::vector<RowId> passed;
        QSet<RowId> onPath{funding.id};
        std::optional<std::size_t> found;
        for (std::optional<RowId> id = funding.partOf; id && !onPath.contains(*id);) {
            if (const auto shown = m_shown.constFind(*id); shown != m_shown.cend()) {
                found = *shown;
                break;
            }
            if (const auto known = m_known.constFind(*id); known != m_known.cend()) {
                found = *known;
                break;
            }
            passed.push_back(*id);
            onPath.insert(*id);
            const Funding* whole = m_dataset.funding(id);
            id = whole ? whole->partOf : std::nullopt;
        }
        for (const RowId id : passed)
            m_known.insert(id, found);
        return found;
    }

private:
    const Dataset& m_dataset;
    const QHash<RowId, std::size_t>& m_shown;
    QHash<RowId, std::optional<std::size_t>> m_known;
};

} // namespace

Nesting nested(const Dataset& dataset, std::vector<PlottedRow> rows)
{
    QHash<RowId, std::size_t> shown;
    for (std::size_t i = 0; i < rows.size(); ++i)
        shown.insert(rows[i].ref.id, i);
    NearestWhole nearest(dataset, shown);
    std::vector<std::vector<std::size_t>> parts(rows.size());
    std::vector<std::size_t> roots;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::optional<std::size_t> whole = nearest.of(*rows[i].funding);
        (whole ? parts[*whole] : roots).push_back(i);
    }

    struct Next
    {
        std::size_t index{};
        int level{};
        std::optional<int> parent;
    };
    std::vector<Next> stack;
    stack.reserve(rows.size());
    for (const std::size_t root : roots)
        stack.push_back({.index = root});
    std::ranges::reverse(stack);
    Nesting result;
    while (!stack.empty()) {
        const Next next = stack.back();
        stack.pop_back();
        const int place = static_cast<int>(result.rows.size());
        result.rows.push_back(std::move(rows[next.index]));
        result.levels.push_back(next.level);
        result.parents.push_back(next.parent);
        for (auto part = parts[next.index].rbegin(); part != parts[next.index].rend(); ++part)
            stack.push_back({.index = *part, .level = next.level + 1, .parent = place});
    }
    return result;
}

} // namespace aftershock
