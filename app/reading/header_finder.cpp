#include "reading/header_finder.h"

#include "reading/cell_class.h"
#include "reading/table_layout.h"
#include "reading/year_headings.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace aftershock {

namespace {

constexpr std::size_t searchedRows = 24; ///< how far down a header may stand
constexpr std::size_t headerLimit = 3;
constexpr std::size_t profiledRows = 400;

/// Classes that stand for each other in one column.
enum class Family { Numeric, Date, Boolean, Address };

std::optional<Family> family(CellClass kind)
{
    switch (kind) {
    case CellClass::Number:
    case CellClass::Percent:
    case CellClass::Money:
    case CellClass::Code:
        return Family::Numeric;
    case CellClass::Date:
    case CellClass::Time:
        return Family::Date;
    case CellClass::Boolean:
        return Family::Boolean;
    case CellClass::Address:
        return Family::Address;
    default:
        return std::nullopt;
    }
}

CellClass classOf(const RowBatch& sample, std::size_t row, std::size_t column)
{
    if (column >= sample.cellCount(row))
        return CellClass::Empty;
    switch (sample.kind(row, column)) {
    case CellKind::Number:
        return CellClass::Number;
    case CellKind::Percent:
        return CellClass::Percent;
    case CellKind::Date:
        return CellClass::Date;
    case CellKind::Boolean:
        return CellClass::Boolean;
    case CellKind::Null:
        return CellClass::Empty;
    default:
        return classify(sample.text(row, column));
    }
}

using Families = std::vector<std::optional<Family>>;

/// What most cells of each column are, from the rows below the first ones, which may be headers.
Families profile(const RowBatch& sample, std::size_t from, std::size_t to, std::size_t width)
{
    const std::size_t rows = to - from;
    const std::size_t skipped = rows > 12 ? 4 : (rows > 1 ? (rows + 2) / 3 : 0);
    Families families(width);
    for (std::size_t column = 0; column < width; ++column) {
        std::map<Family, std::size_t> counts;
        std::size_t filled = 0;
        for (std::size_t row = from + skipped; row < std::min(to, from + profiledRows); ++row) {
            const CellClass kind = classOf(sample, row, column);
            const bool repeatsFirst = row > from && column < sample.cellCount(row) &&
                                      column < sample.cellCount(from) &&
                                      sample.text(row, column) == sample.text(from, column);
            if (kind == CellClass::Empty || kind == CellClass::Missing ||
                (repeatsFirst && kind == CellClass::Text))
                continue;
            ++filled;
            if (const auto member = family(kind))
                ++counts[*member];
        }
        for (const auto& [member, count] : counts)
            if (count * 10 >= filled * 6)
                families[column] = member;
    }
    return families;
}

std::optional<int> year(const RowBatch& sample, std::size_t row, std::size_t column)
{
    if (column >= sample.cellCount(row))
        return std::nullopt;
    const std::string_view text = trimmed(sample.text(row, column));
    if (text.size() != 4 || !(text.starts_with("19") || text.starts_with("20")) ||
        !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return (text[0] - '0') * 1000 + (text[1] - '0') * 100 + (text[2] - '0') * 10 + (text[3] - '0');
}

/// “Company, 2019, 2020, 2021”: years that step evenly are names of columns, unless the whole
/// table is made of years.
bool hasYearNames(const RowBatch& sample, std::size_t row, std::size_t to, std::size_t width)
{
    int last = 0;
    int step = 0;
    std::size_t years = 0;
    std::size_t others = 0;
    for (std::size_t column = 0; column < std::min(width, sample.cellCount(row)); ++column) {
        const std::optional<int> value = year(sample, row, column);
        if (!value) {
            const CellClass kind = classOf(sample, row, column);
            others += kind == CellClass::Number || kind == CellClass::Percent ? 1U : 0U;
            continue;
        }
        if (years > 0 && *value == last)
            continue; // the same year over several columns
        if (years > 1 && *value - last != step)
            return false;
        step = *value - last;
        last = *value;
        ++years;
        std::size_t same = 0;
        std::size_t below = 0;
        for (std::size_t next = row + 1; next < std::min(to, row + 20); ++next) {
            same += year(sample, next, column) ? 1U : 0U;
            ++below;
        }
        if (below > 0 && same * 2 > below)
            return false;
    }
    return years >= 2 && others == 0 && (step == 1 || step == -1 || step == 5 || step == 10);
}

/// A year above cells that are no years names its column, or what its columns are part of.
bool isYearOverOthers(const RowBatch& sample, std::size_t row, std::size_t column, std::size_t to)
{
    if (!year(sample, row, column))
        return false;
    std::size_t years = 0;
    std::size_t others = 0;
    for (std::size_t next = row + 1; next < std::min(to, row + 20); ++next) {
        if (year(sample, next, column))
            ++years;
        else if (classOf(sample, next, column) == CellClass::Number)
            ++others;
    }
    return others > years;
}

/// “1, 2, 3, 4”: columns that were numbered for want of names.
bool isNumbering(const RowBatch& sample, std::size_t row, std::size_t width)
{
    if (width < 3 || sample.cellCount(row) != width)
        return false;
    const std::string_view first = trimmed(sample.text(row, 0));
    if (first != "0" && first != "1")
        return false;
    for (std::size_t column = 0; column < width; ++column)
        if (trimmed(sample.text(row, column)) !=
            std::to_string(column + static_cast<std::size_t>(first[0] - '0')))
            return false;
    return true;
}

/// How a cell is written: “9-9” for “2019-04”.
std::string formOf(std::string_view text)
{
    std::string form;
    for (const char c : text) {
        const bool isDigit = c >= '0' && c <= '9';
        if (!isDigit || !form.ends_with('9'))
            form += isDigit ? '9' : c;
    }
    return form;
}

/// “2019-04” under a word and over other months: below one header row, that is no second one. Units
/// and years stand once in their column.
bool hasCellOfData(const RowBatch& sample, std::size_t row, std::size_t to)
{
    for (std::size_t column = 0; column < sample.cellCount(row); ++column) {
        const std::string form = formOf(trimmed(sample.text(row, column)));
        const bool isUnderWord = column < sample.cellCount(row - 1) &&
                                 classOf(sample, row - 1, column) == CellClass::Text;
        if (!isUnderWord || form.find('9') == std::string::npos || form == "9")
            continue;
        std::size_t alike = 0;
        std::size_t filled = 0;
        for (std::size_t next = row + 1; next < std::min(to, row + profiledRows); ++next) {
            if (column >= sample.cellCount(next) || trimmed(sample.text(next, column)).empty())
                continue;
            ++filled;
            alike += formOf(trimmed(sample.text(next, column))) == form ? 1U : 0U;
        }
        if (alike > 0 && 2 * alike >= filled)
            return true;
    }
    return false;
}

/// What a row is by its own cells; Years may be a header, should data follow at once.
enum class Reads { Header, Data, Neither, Years };

Reads readAs(const RowBatch& sample, std::size_t row, std::size_t to, const Families& families)
{
    std::size_t typed = 0;
    std::size_t unlike = 0;
    std::size_t like = 0;
    std::size_t years = 0;
    for (std::size_t column = 0; column < families.size(); ++column) {
        if (!families[column])
            continue;
        ++typed;
        const CellClass kind = classOf(sample, row, column);
        if (kind == CellClass::Empty || kind == CellClass::Missing)
            continue;
        if (isYearOverOthers(sample, row, column, to))
            ++years;
        else
            ++(family(kind) == families[column] ? like : unlike);
    }
    if (typed == 0)
        return Reads::Neither;
    if (like + years > 0 && hasYearNames(sample, row, to, families.size()))
        return Reads::Header;
    if (unlike > 0 && isNumbering(sample, row, families.size()))
        return Reads::Header;
    if (like > 0 && like + years >= unlike)
        return Reads::Data;
    if (unlike * 2 >= typed)
        return Reads::Header;
    return years > 0 ? Reads::Years : Reads::Neither;
}

/// “2024”, “Q1 2024”, “2022/23”.
bool isPeriod(std::string_view text)
{
    constexpr std::size_t longest = 16;
    if (text.size() > longest)
        return false;
    const auto period = yearOfHeading(QString::fromUtf8(text.data(), qsizetype(text.size())));
    return period && period->what.isEmpty();
}

/// A year or quarter over figures that are written in words: “$39.2bn”, “up 6%”.
bool isPeriodOverFigures(const RowBatch& sample, std::size_t first, std::size_t column,
                         std::size_t to)
{
    if (!isPeriod(trimmed(sample.text(first, column))))
        return false;
    bool hasFigure = false;
    for (std::size_t row = first + 1; row < std::min(to, first + profiledRows); ++row) {
        if (column >= sample.cellCount(row))
            continue;
        const std::string_view text = trimmed(sample.text(row, column));
        if (isPeriod(text))
            return false;
        hasFigure = hasFigure || std::any_of(text.begin(), text.end(),
                                             [](char c) { return c >= '0' && c <= '9'; });
    }
    return hasFigure;
}

/// In a table of nothing but words: a first row whose words do not come again below it.
HeaderPlace headerOverWords(const RowBatch& sample, std::size_t from, std::size_t to,
                            std::size_t width)
{
    std::size_t first = from;
    while (first + 1 < to && (sample.cellCount(first) != width ||
                              (width >= 3 && filledCells(sample, first) * 2 <= width)))
        ++first;
    if (first + 1 == to && from + 1 < to)
        first = from;
    std::set<std::string_view> names;
    for (std::size_t column = 0; column < sample.cellCount(first); ++column) {
        const std::string_view name = trimmed(sample.text(first, column));
        const CellClass kind = classOf(sample, first, column);
        const bool isName = kind == CellClass::Text || (kind == CellClass::Empty && column == 0) ||
                            isPeriodOverFigures(sample, first, column, to);
        if (!isName || !names.insert(name).second)
            return {first, first, 0.6};
        for (std::size_t row = first + 1; row < std::min(to, first + profiledRows); ++row)
            if (column < sample.cellCount(row) && trimmed(sample.text(row, column)) == name &&
                !name.empty())
                return {first, first, 0.7};
    }
    return {first, first + 1, to - first > 3 ? 0.7 : 0.55};
}

/// “506,13,,,,,”: how many rows and columns follow, or a version, in a row that is nearly empty.
bool isCountOfTable(const RowBatch& sample, std::size_t row, std::size_t width)
{
    const std::size_t filled = filledCells(sample, row);
    if (width < 4 || filled == 0 || filled * 4 > width)
        return false;
    for (std::size_t column = 0; column < sample.cellCount(row); ++column) {
        const CellClass kind = classOf(sample, row, column);
        if ((kind != CellClass::Number && kind != CellClass::Empty) || year(sample, row, column))
            return false;
    }
    return true;
}

/// Rows above the last header row that belong to it: as wide, and with more than a title in them.
std::size_t headerStart(const RowBatch& sample, std::size_t from, std::size_t last,
                        std::size_t width)
{
    std::size_t first = last;
    while (first > from && last - first + 1 < headerLimit) {
        const std::size_t above = first - 1;
        const std::size_t filled = filledCells(sample, above);
        const bool isTitle = filled == 0 || (filled == 1 && !sample.text(above, 0).empty()) ||
                             (sample.cellCount(above) != width && filled < 2) ||
                             isCountOfTable(sample, above, width);
        if (isTitle || sample.cellCount(above) + 1 < width || sample.cellCount(above) > width)
            break;
        first = above;
    }
    return first;
}

} // namespace

HeaderPlace findHeader(const RowBatch& sample, std::size_t from, std::size_t to, std::size_t width)
{
    const Families families = profile(sample, from, to, width);
    const bool isTyped = std::any_of(families.begin(), families.end(),
                                     [](const auto& member) { return member.has_value(); });
    if (!isTyped)
        return headerOverWords(sample, from, to, width);
    std::optional<std::size_t> last;
    std::optional<std::size_t> years;
    std::size_t data = from;
    for (std::size_t row = from; row < std::min(to, from + searchedRows); ++row) {
        const std::size_t count = sample.cellCount(row);
        const bool isNarrow = count + 1 < width && count < 2 + width / 2;
        const Reads reads = isNarrow ? Reads::Neither : readAs(sample, row, to, families);
        if (reads == Reads::Data && row == from && row + 1 < to &&
            isCountOfTable(sample, row, width) &&
            readAs(sample, row + 1, to, families) == Reads::Header)
            continue;
        data = row;
        if (reads == Reads::Data)
            break;
        if (reads == Reads::Header && last && row == *last + 1 && hasCellOfData(sample, row, to))
            break;
        // A header is followed by data or by a further header row, not by prose.
        if (reads == Reads::Header && (!last || row - *last < headerLimit))
            last = row;
        else if (reads == Reads::Years)
            years = row;
        else if (reads == Reads::Neither && count == width &&
                 (last || filledCells(sample, row) * 2 > width))
            break; // a row of data that says nothing in its typed cells
    }
    if (!last && years && *years + 1 == data)
        last = years;
    if (!last)
        return {data, data, 0.9};
    return {headerStart(sample, from, *last, width), *last + 1, 0.95};
}

bool isHeaderOver(const RowBatch& sample, std::size_t row, std::size_t to)
{
    if (to - row < 2 || sample.cellCount(row) < 2)
        return false;
    const HeaderPlace place = findHeader(sample, row, to, sample.cellCount(row));
    return place.first == row && place.end > row && place.sure > 0.8;
}

} // namespace aftershock
