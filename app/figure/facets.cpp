#include "figure/facets.h"

#include "core/decimal.h"
#include "figure/funding_rows.h"
#include "figure/rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Facets)
};

std::vector<Field> offeredFields(ViewKind view)
{
    if (view == ViewKind::Funding)
        return {Field::Event, Field::Country,   Field::Sector, Field::Status,
                Field::Size,  Field::Qualifier, Field::Source};
    return {Field::Event, Field::Country,   Field::Sector,
            Field::Size,  Field::Qualifier, Field::Source};
}

std::vector<FacetValue> valuesOf(const std::vector<PlottedRow>& rows, Field field,
                                 const FieldReader& reader)
{
    QHash<QString, std::size_t> places;
    std::vector<FacetValue> values;
    for (const PlottedRow& row : rows) {
        const QString code = reader.code(row, field);
        auto place = places.find(code);
        if (place == places.end()) {
            place = places.insert(code, values.size());
            values.push_back({.code = code, .label = reader.label(row, field)});
        }
        ++values[*place].count;
    }
    std::ranges::sort(values, [](const FacetValue& a, const FacetValue& b) {
        return a.count != b.count ? a.count > b.count : a.label < b.label;
    });
    return values;
}

/// The ends of the sizes; share moves reach to zero, from where they are measured.
std::optional<std::pair<double, double>> sizeEnds(const std::vector<PlottedRow>& rows,
                                                  ViewKind view)
{
    std::optional<std::pair<double, double>> ends;
    for (const PlottedRow& row : rows) {
        if (!row.size)
            continue;
        if (!ends)
            ends = view == ViewKind::Declines ? std::pair(0.0, 0.0)
                                              : std::pair(row.size->value, row.size->value);
        const auto [low, high] = std::minmax({row.size->value, farEnd(*row.size)});
        ends->first = std::min(ends->first, low);
        ends->second = std::max(ends->second, high);
    }
    return ends;
}

/// A field that no row says anything in is not offered, nor is a range that cannot be narrowed.
bool isUseful(const Facet& facet)
{
    if (facet.field == Field::Size)
        return facet.minimum && *facet.minimum < *facet.maximum;
    return facet.values.size() > 1 ||
           (facet.values.size() == 1 && !facet.values.front().code.isEmpty());
}

} // namespace

std::vector<Facet> facets(const Dataset& dataset, const ViewSpec& spec, const Formatter& formatter)
{
    const FieldReader reader(dataset, formatter);
    const std::vector<PlottedRow> rows = spec.view == ViewKind::Funding
                                             ? allFundingRows(dataset, spec, Converter(dataset))
                                             : shareMoveRows(dataset);
    std::vector<Facet> result;
    for (const Field field : offeredFields(spec.view)) {
        Facet facet{.field = field, .title = fieldTitle(field, spec.view)};
        if (field != Field::Size) {
            facet.values = valuesOf(rows, field, reader);
        } else if (const auto ends = sizeEnds(rows, spec.view)) {
            facet.minimum = ends->first;
            facet.maximum = ends->second;
            facet.rangeText = sizeRangeText(ends->first, ends->second, dataset, spec, formatter);
        }
        if (isUseful(facet))
            result.push_back(std::move(facet));
    }
    return result;
}

QString sizeRangeText(double minimum, double maximum, const Dataset& dataset, const ViewSpec& spec,
                      const Formatter& formatter)
{
    constexpr int readableDigits = 3;
    const std::optional<Currency> currency =
        spec.view == ViewKind::Funding ? viewCurrency(dataset, spec) : std::nullopt;
    const auto text = [&](double value) {
        const double shown = toDouble(rounded(toDecimal(value), readableDigits));
        return currency ? formatter.money(shown, *currency) : formatter.percent(shown);
    };
    return Texts::tr("%1 … %2", "from, to").arg(text(minimum), text(maximum));
}

} // namespace aftershock
