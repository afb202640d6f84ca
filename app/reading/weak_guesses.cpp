#include "reading/weak_guesses.h"

#include "reading/wide_columns.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr double leastSureUnasked = 0.5;

bool isBareNumber(const Column& column)
{
    return column.heading.isEmpty() && column.evidence.share(column.evidence.numbers) > 0.8;
}

std::optional<double> numberAt(const Column& column, std::size_t row)
{
    const Cell cell = column.sample->cell(row, column.index);
    return cell.number ? cell.number : parsePlainNumber(cell.string().trimmed());
}

/// Whether the four columns from @p first on are a day's opening, high, low and close.
bool arePricesOfDays(const std::vector<Column>& columns, std::size_t first)
{
    constexpr std::size_t fewest = 3;
    std::size_t known = 0;
    bool differ = false;
    for (std::size_t row = 0; row < columns[first].sample->rowCount(); ++row) {
        const auto open = numberAt(columns[first], row);
        const auto high = numberAt(columns[first + 1], row);
        const auto low = numberAt(columns[first + 2], row);
        const auto close = numberAt(columns[first + 3], row);
        if (!open || !high || !low || !close)
            continue;
        if (*low <= 0 || *high < std::max(*open, *close) || *low > std::min(*open, *close))
            return false;
        ++known;
        differ = differ || (*high > *low && *open != *close);
    }
    return known >= fewest && differ;
}

double meanOf(const Column& column)
{
    double sum = 0;
    qint64 count = 0;
    for (std::size_t row = 0; row < column.sample->rowCount(); ++row)
        if (const auto number = numberAt(column, row)) {
            sum += *number;
            ++count;
        }
    return count == 0 ? 0 : sum / static_cast<double>(count);
}

/// The open of a share is about as much as its close, and its volume is not.
bool isAboutAsMuch(const Column& column, const Column& other)
{
    const double ratio = meanOf(column) / meanOf(other);
    return std::isfinite(ratio) && ratio > 0.5 && ratio < 2;
}

/// Whether the guess rests on too little to take it where another column would do.
bool isWeak(const Guess<ImportField>& field, const Column& column)
{
    const bool isBareClose = field.value == ImportField::Close && isBareNumber(column);
    return !field.isChosen && (field.sure < leastSureUnasked || isBareClose);
}

bool isTold(const Mapping& mapping, const std::vector<Column>& columns,
            const std::vector<ImportField>& group)
{
    return std::ranges::any_of(group, [&](ImportField field) {
        if (mapping.constants.contains(field))
            return true;
        return std::ranges::any_of(mapping.columnsOf(field), [&](std::size_t column) {
            return isWide(field) || !isWeak(mapping.columns[column].field, columns[column]);
        });
    });
}

/// The columns that no field was found for and that may be this one as well as @p taken.
std::vector<std::size_t> rivalsOf(std::size_t taken, const Mapping& mapping,
                                  const std::vector<Column>& columns)
{
    const Guess<ImportField>& field = mapping.columns[taken].field;
    const bool isClose = field.value == ImportField::Close;
    std::vector<std::size_t> rivals;
    for (const Candidate& each : candidates(columns, mapping.kind, mapping.otherTable)) {
        const Guess<ImportField>& other = mapping.columns[each.column].field;
        const bool isOpen = other.value == ImportField::Ignored && !other.isChosen;
        // Names that are all different name the rows rather than words that come again do.
        const bool isVaguer =
            columns[taken].evidence.isDistinct && !columns[each.column].evidence.isDistinct;
        if (isOpen && each.field == field.value && each.sure >= field.sure && !isVaguer &&
            (!isClose || isAboutAsMuch(columns[each.column], columns[taken])))
            rivals.push_back(each.column);
    }
    return rivals;
}

} // namespace

void findBarePrices(const std::vector<Column>& columns, std::vector<ColumnMapping>& mapped)
{
    constexpr ImportField fields[] = {ImportField::Open, ImportField::High, ImportField::Low,
                                      ImportField::Close};
    constexpr std::size_t count = std::size(fields);
    constexpr double sure = 0.7;
    for (std::size_t first = 0; first + count <= columns.size(); ++first) {
        const bool isOpen =
            std::ranges::none_of(mapped.begin() + static_cast<std::ptrdiff_t>(first),
                                 mapped.begin() + static_cast<std::ptrdiff_t>(first + count),
                                 [](const ColumnMapping& each) { return each.field.isChosen; });
        const bool areBare =
            std::all_of(columns.begin() + static_cast<std::ptrdiff_t>(first),
                        columns.begin() + static_cast<std::ptrdiff_t>(first + count), isBareNumber);
        if (!isOpen || !areBare || !arePricesOfDays(columns, first))
            continue;
        for (ColumnMapping& each : mapped)
            if (!each.field.isChosen && std::ranges::count(fields, each.field.value) > 0)
                each.field = {};
        for (std::size_t i = 0; i < count; ++i)
            mapped[first + i].field = {fields[i], sure};
        return;
    }
}

std::optional<OpenField> numberedPayer(const std::vector<Column>& columns, const Mapping& mapping)
{
    static const QRegularExpression number(
        u"^(object|company|organi[sz]ation|org|startup|issuer|investee|recipient|payer|firm) "
        u"(id|uuid|permalink|key)$"_s);
    const std::optional<std::size_t> purpose = mapping.column(ImportField::Purpose);
    const bool isPurposeGiven = mapping.constants.contains(ImportField::Purpose) ||
                                (purpose && mapping.columns[*purpose].field.isChosen);
    if (mapping.kind.value != ImportKind::Funding || isPurposeGiven ||
        mapping.has(ImportField::Organisation) || mapping.has(ImportField::Ticker) ||
        mapping.has(ImportField::Recipient) || mapping.has(ImportField::CompanyAmounts))
        return std::nullopt;
    OpenField open{.field = ImportField::Organisation, .columns = {}};
    for (const Column& column : columns)
        if (!mapping.columns[column.index].field.isChosen &&
            number.match(comparable(column.heading)).hasMatch())
            open.columns.push_back(column.index);
    return open.columns.empty() ? std::nullopt : std::optional(std::move(open));
}

std::optional<OpenField> openFieldOf(const std::vector<Column>& columns, const Mapping& mapping)
{
    if (auto open = numberedPayer(columns, mapping))
        return open;
    for (const std::vector<ImportField>& group : neededFields(mapping.kind.value)) {
        if (isTold(mapping, columns, group))
            continue;
        for (const ImportField field : group) {
            const std::optional<std::size_t> taken = mapping.column(field);
            if (!taken)
                continue;
            std::vector<std::size_t> open = rivalsOf(*taken, mapping, columns);
            if (open.empty())
                continue;
            open.push_back(*taken);
            std::ranges::sort(open);
            return OpenField{.field = field, .columns = std::move(open)};
        }
    }
    return std::nullopt;
}

} // namespace aftershock
