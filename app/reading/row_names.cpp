#include "reading/row_names.h"

#include "reading/cell_class.h"
#include "reading/heading_words.h"
#include "reading/table_layout.h"

#include <algorithm>
#include <map>
#include <set>

namespace aftershock {

namespace {

constexpr std::size_t lookedAtRows = 100;
constexpr std::size_t lookedAtNames = 40;

/// What most of a column's cells are.
struct ColumnLook
{
    CellClass kind{CellClass::Empty};
    bool isWhole{true}; ///< digits alone
    bool isYears{true};
};

ColumnLook lookOf(const RowBatch& sample, std::size_t from, std::size_t to, std::size_t column)
{
    ColumnLook look;
    std::map<CellClass, std::size_t> counts;
    for (std::size_t row = from; row < std::min(to, from + lookedAtRows); ++row) {
        if (column >= sample.cellCount(row))
            continue;
        const std::string_view text = trimmed(sample.text(row, column));
        const CellClass kind = classify(text);
        if (kind == CellClass::Empty || kind == CellClass::Missing)
            continue;
        const bool isWhole = text.find_first_not_of("0123456789") == std::string_view::npos;
        look.isWhole = look.isWhole && isWhole;
        look.isYears = look.isYears && isWhole && text.size() == 4 &&
                       (text.starts_with("19") || text.starts_with("20"));
        if (++counts[kind] > counts[look.kind])
            look.kind = kind;
    }
    return look;
}

bool isNumeric(CellClass kind)
{
    return kind == CellClass::Number || kind == CellClass::Percent || kind == CellClass::Money ||
           kind == CellClass::Code;
}

/// Whether cells that look so may stand in a field; nullopt where that says nothing.
std::optional<bool> fits(ImportField field, const ColumnLook& look)
{
    switch (field) {
    case ImportField::Day:
    case ImportField::EndDay:
        return look.kind == CellClass::Date || look.kind == CellClass::Time;
    case ImportField::FromYear:
        return look.kind == CellClass::Date || look.kind == CellClass::Text || look.isYears;
    case ImportField::Ticker:
        return look.kind == CellClass::Text || (isNumeric(look.kind) && look.isWhole);
    case ImportField::Organisation:
    case ImportField::Recipient:
    case ImportField::Country:
    case ImportField::Sector:
    case ImportField::Event:
    case ImportField::Currency:
        return look.kind == CellClass::Text;
    case ImportField::ShareChange:
    case ImportField::Amount:
    case ImportField::Open:
    case ImportField::High:
    case ImportField::Low:
    case ImportField::Close:
    case ImportField::AdjustedClose:
    case ImportField::Volume:
    case ImportField::Rate:
        return isNumeric(look.kind);
    default:
        return std::nullopt;
    }
}

/// 1 where the cells are what the heading names, −1 where they are something else.
int agreement(const QString& heading, const ColumnLook& look)
{
    constexpr double sure = 0.9;
    int agrees = 0;
    if (look.kind == CellClass::Empty)
        return agrees;
    for (const ImportKind kind : {ImportKind::ShareMoves, ImportKind::Funding, ImportKind::Events,
                                  ImportKind::Prices, ImportKind::ExchangeRates})
        for (const HeadingMatch& match : fieldsOfHeading(heading, kind)) {
            const std::optional<bool> isFitting =
                match.sure < sure ? std::nullopt : fits(match.field, look);
            if (isFitting && *isFitting)
                return 1;
            agrees = isFitting ? -1 : agrees;
        }
    return agrees;
}

bool isNumberingName(const QString& heading)
{
    return heading == u"#" ||
           containsAny(comparable(heading), u"no|nr|id|rank|rang|index|number|nummer|序号|排名");
}

/// R allows no row name twice, and writes one for every row.
bool areNamesOfRows(const RowBatch& sample, std::size_t from, std::size_t to, std::size_t width)
{
    std::set<std::string_view> seen;
    for (std::size_t row = from; row < to; ++row) {
        if (filledCells(sample, row) == 0)
            continue;
        const std::string_view name = trimmed(sample.text(row, 0));
        if (sample.cellCount(row) != width || name.empty() || !seen.insert(name).second)
            return false;
    }
    return !seen.empty();
}

} // namespace

RowNames rowNamesIn(const RowBatch& sample, std::size_t from, std::size_t to,
                    const QStringList& names)
{
    const auto count = static_cast<std::size_t>(names.size());
    if (!areNamesOfRows(sample, from, to, count + 1))
        return RowNames::No;
    ColumnLook left = lookOf(sample, from, to, 0);
    if (isNumberingName(names.first()) && left.isWhole)
        return RowNames::No;
    int balance = 0; // above 0: the names fit the cells to the right of them better
    for (std::size_t column = 0; column < std::min(count, lookedAtNames); ++column) {
        const ColumnLook right = lookOf(sample, from, to, column + 1);
        const QString& name = names[static_cast<qsizetype>(column)];
        balance += agreement(name, right) - agreement(name, left);
        left = right;
    }
    if (balance != 0)
        return balance > 0 ? RowNames::Yes : RowNames::No;
    return sample.isQuoted(from, 0) ? RowNames::Yes : RowNames::Perhaps;
}

} // namespace aftershock
