#include "reading/fall_column.h"

#include "reading/cell_class.h"
#include "reading/wide_columns.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Signs
{
    qint64 minus{};
    qint64 written{}; ///< of these the ones that are no arrows
    qint64 plus{};
    qint64 words{};
    qint64 none{};
};

void look(const Cell& cell, const ColumnForm& form, Signs& signs)
{
    const auto figure = figureOf(cell, form);
    if (!figure || !*figure)
        return;
    const Direction direction = (*figure)->direction;
    const bool isMinus = direction == Direction::Minus ||
                         (direction == Direction::None && (*figure)->quantity.value < 0);
    signs.minus += isMinus;
    signs.written += isMinus && hasMinus(cell.string());
    signs.plus += direction == Direction::Plus;
    signs.words += direction == Direction::Word;
    signs.none += direction == Direction::None && !isMinus;
}

/// Over all rows, since the first plus may stand below the sample.
Result<Signs> lookThrough(TableReader& reader, const std::vector<std::size_t>& columns,
                          const std::vector<ColumnForm>& forms, const Progress& progress)
{
    Signs signs;
    RowBatch batch;
    if (const auto rewound = reader.rewind(); !rewound)
        return rewound.error();
    for (Result<bool> more = reader.next(batch); !more || *more; more = reader.next(batch)) {
        if (!more)
            return more.error();
        if (progress.isCancelled())
            return Error{.code = ErrorCode::Cancelled, .subject = reader.info().source};
        for (std::size_t row = 0; row < batch.rowCount(); ++row)
            for (const std::size_t column : columns)
                look(batch.cell(row, column), forms[column], signs);
    }
    if (const auto rewound = reader.rewind(); !rewound)
        return rewound.error();
    return signs;
}

/// “After the fall”: what came behind it may have been a rise.
bool mayBeAfterFall(const QString& text)
{
    return containsAny(comparable(text), u"after|since|following|recovery|recover|recovers|"
                                         u"recovered|rebound|rebounds|bounce|bounced|rally|before|"
                                         u"slide|regain|regains|regained|rest|than|not|over|when|"
                                         u"nach|seit|vor|erholung") ||
           containsStem(text, u"反弹|后");
}

/// What the lines above a table say of sizes that have no sign.
enum class TitleFall { None, Perhaps, Certain };

/// “Biggest fallers”, “How far the chip shares fell”. “Fall 2025” and “Lost in translation” name
/// falls too, and are read by a person.
TitleFall fallOfTitle(const QString& line)
{
    if (fallHeading(line) == FallHeading::No)
        return TitleFall::None;
    static const QRegularExpression losers(
        u"^(the |today s |day s )?((biggest|largest|worst|top|steepest|grosste|\\d+) )*(\\w+ )?"
        u"(losers|fallers|decliners|verlierer|kursverlierer|tagesverlierer)"
        u"( (of|on|in|at|among|am|im|der|des) .*)?$|"
        u"^(the )?(biggest|largest|worst|steepest|grosste|starkste) (\\w+ ){0,2}(falls|drops|"
        u"declines|losses|slides|verluste|kursverluste)\\b|"
        u"^((share|stock|price|shares|chip|tech) "
        u"){0,3}(losses|falls|declines|verluste|kursverluste|"
        u"kursruckgange)( (in|of|on|by|at|am|der|von|bei|per)( .*)?)?$|"
        u"\\b(how (far|much)|so stark|wie (weit|stark))\\b.*\\b(fell|dropped|slid|declined|sank|"
        u"plunged|tumbled|lost|fielen|sanken)\\b|跌幅榜"_s);
    return losers.match(comparable(line)).hasMatch() && !mayBeAfterFall(line) ? TitleFall::Certain
                                                                              : TitleFall::Perhaps;
}

TitleFall fallOfTitles(const TableInfo& info)
{
    // The names of sheets are too short to be read twice.
    if (fallOfTitle(info.name) == TitleFall::Certain)
        return TitleFall::Certain;
    TitleFall told = TitleFall::None;
    for (const QString& line : info.linesAbove)
        if (const TitleFall each = fallOfTitle(line); each != TitleFall::None)
            told = each;
    return told;
}

/// Of a column whose own heading names no side. Titles also explain signs.
TitleFall fallOver(const QString& heading, const TableInfo& info)
{
    const bool namesSides = fallHeading(heading + u" fall"_s) == FallHeading::No;
    const bool explainsSigns = std::ranges::any_of(
        info.linesAbove, [](const QString& line) { return line.contains(u'='); });
    return namesSides || explainsSigns ? TitleFall::None : fallOfTitles(info);
}

/// What a person says that a column is, it is as it stands.
bool isChosen(const Mapping& mapping, const std::vector<std::size_t>& columns)
{
    return std::ranges::any_of(
        columns, [&mapping](std::size_t column) { return mapping.columns[column].field.isChosen; });
}

} // namespace

bool hasMinus(const QString& cell)
{
    constexpr QStringView signs = u"-−–(";
    const QString text = cell.trimmed();
    return !text.isEmpty() && signs.contains(text[0]);
}

ImportField changeField(const Mapping& mapping)
{
    for (const ImportField field : {ImportField::ChangePercent, ImportField::ChangeFraction})
        if (mapping.column(field))
            return field;
    return ImportField::ShareChange;
}

Result<UnsignedSizes> unsignedSizesOf(TableReader& reader, const RawTable& sample,
                                      const Mapping& mapping, const std::vector<ColumnForm>& forms,
                                      const Progress& progress)
{
    if (mapping.kind.value != ImportKind::ShareMoves)
        return UnsignedSizes::Rises;
    std::vector<std::size_t> columns = wideColumns(mapping);
    QString name;
    FallHeading heading = FallHeading::No;
    TitleFall title = TitleFall::None;
    if (const auto column = mapping.column(changeField(mapping))) {
        columns = {*column};
        name = sample.info.columns[*column].sourceName;
        heading = fallHeading(name);
    }
    if (heading == FallHeading::No && !isChosen(mapping, columns))
        title = name.isEmpty() ? fallOfTitles(sample.info) : fallOver(name, sample.info);
    if (columns.empty() || (heading == FallHeading::No && title == TitleFall::None))
        return UnsignedSizes::Rises;
    Signs signs;
    for (std::size_t row = 0; row < sample.rowCount(); ++row)
        for (const std::size_t column : columns)
            look(sample.cell(row, column), forms[column], signs);
    if (!sample.isWhole) {
        const Result<Signs> all = lookThrough(reader, columns, forms, progress);
        if (!all)
            return all.error();
        signs = *all;
    }
    const bool haveSigns = signs.minus + signs.plus + signs.words > 0;
    if (heading == FallHeading::No && haveSigns)
        return UnsignedSizes::Rises; // cells that have signs say themselves what they are
    if (heading == FallHeading::No)
        return title == TitleFall::Certain ? UnsignedSizes::Falls : UnsignedSizes::UnknownByTitle;
    if (!haveSigns && mayBeAfterFall(name))
        return UnsignedSizes::UnknownByTitle;
    if (heading == FallHeading::Perhaps && signs.minus > 0)
        return UnsignedSizes::Rises;
    if (signs.plus > 0)
        return UnsignedSizes::Unknown;
    const bool areFew = signs.written > 0 && signs.minus < signs.none;
    return areFew ? UnsignedSizes::FallsButMinus : UnsignedSizes::Falls;
}

SideOfZero sideOf(const Cell& cell)
{
    static const QStringList falls =
        u"fall|falling|fell|faller|down|loss|loser|lower|decline|declined|decliner|drop|minus|"
        u"negative|red|bear|bearish|"
        u"gefallen|runter|verlust|verlierer|"
        u"하락|하한|跌|下跌|下落|値下がり|lower_limit|-|−|–|▼|▾|↓|🔻|▽"_s.split(u'|');
    static const QStringList rises =
        u"rise|rising|rose|riser|up|gain|gainer|winner|higher|increase|advance|advanced|advancer|"
        u"plus|positive|green|bull|bullish|"
        u"gestiegen|hoch|gewinn|gewinner|상승|상한|"
        u"涨|"
        u"漲|上涨|上漲|上昇|値上がり|upper_limit|+|▲|▴|↑|🔺|△"_s.split(u'|');
    static const QStringList evens =
        u"even|flat|unchanged|unch|same|gleich|unverändert|보합|平|平盘|不变|変わらず"_s.split(
            u'|');
    const QString text = cell.string().trimmed().toLower();
    if (cell.kind == CellKind::Null || text.isEmpty())
        return SideOfZero::Unknown;
    if (falls.contains(text))
        return SideOfZero::Fall;
    if (rises.contains(text))
        return SideOfZero::Rise;
    if (evens.contains(text))
        return SideOfZero::None;
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (std::ranges::none_of(text, isDigit))
        return SideOfZero::Unknown;
    const bool isZero =
        std::ranges::none_of(text, [](QChar c) { return c.isDigit() && c.digitValue() > 0; });
    const auto begins = [&text](const QStringList& signs) {
        return std::ranges::any_of(signs, [&text](const QString& sign) {
            return !sign[0].isLetter() && text.startsWith(sign);
        });
    };
    if (isZero)
        return SideOfZero::None;
    if (begins(falls) || (text.startsWith(u'(') && text.endsWith(u')')))
        return SideOfZero::Fall;
    return begins(rises) ? SideOfZero::Rise : SideOfZero::Plain;
}

namespace {

/// Whether no size in the column says itself on which side of zero it is.
bool isUnsigned(const RawTable& sample, std::size_t column, const ColumnForm& form)
{
    for (std::size_t row = 0; row < sample.rowCount(); ++row) {
        const Cell cell = sample.cell(row, column);
        const SideOfZero side = sideOf(cell);
        if (side == SideOfZero::Fall || side == SideOfZero::Rise)
            return false;
        const auto figure = figureOf(cell, form);
        if (figure && *figure &&
            ((*figure)->direction != Direction::None || (*figure)->quantity.value < 0))
            return false;
    }
    return true;
}

/// Whether the column tells sides, with a fall among them.
bool tellsSides(const RawTable& sample, std::size_t column, const QString& heading)
{
    bool hasFall = false;
    bool hasFigures = false;
    for (std::size_t row = 0; row < sample.rowCount(); ++row) {
        const Cell cell = sample.cell(row, column);
        const SideOfZero side = sideOf(cell);
        if (side == SideOfZero::Unknown && !cell.isEmpty() && !isMissing(cell.text))
            return false;
        hasFall = hasFall || side == SideOfZero::Fall;
        hasFigures = hasFigures || side == SideOfZero::Plain ||
                     std::ranges::any_of(cell.string(), [](QChar c) { return c.isDigit(); });
    }
    const bool isNamed = namesChange(heading) || heading.isEmpty();
    static const QStringList words =
        u"direction|dir|side|trend|sign|up down|up or down|rise fall|rise or fall|gain loss|gain "
        u"or loss|"
        u"winner loser|winner or loser|result|movement|richtung|vorzeichen|ergebnis|auf ab|구분|"
        u"方向"_s.split(u'|');
    return hasFall && (isNamed || (!hasFigures && words.contains(comparable(heading))));
}

} // namespace

bool mayMixFractions(const RawTable& sample, const Mapping& mapping,
                     const std::vector<ColumnForm>& forms)
{
    const auto change = mapping.column(ImportField::ShareChange);
    if (mapping.kind.value != ImportKind::ShareMoves || !change)
        return false;
    bool hasPercents = false;
    bool hasBare = false;
    bool hasFine = false;
    for (std::size_t row = 0; row < sample.rowCount(); ++row) {
        const auto figure = figureOf(sample.cell(row, *change), forms[*change]);
        if (!figure || !*figure)
            continue;
        const double size = std::abs((*figure)->quantity.value);
        if ((*figure)->isPercent) {
            hasPercents = hasPercents || size > 1;
        } else if (size >= 1) {
            return false;
        } else if (size > 0) {
            hasBare = true;
            hasFine = hasFine || std::abs(100 * size - std::round(100 * size)) > 1e-7;
        }
    }
    // Under “Change %” a small number is a per cent, unless it is oddly exact.
    return hasPercents && (hasFine || (hasBare && !mapping.columns[*change].unit.isPercent));
}

std::optional<std::size_t> signColumnOf(const RawTable& sample, const Mapping& mapping,
                                        const std::vector<ColumnForm>& forms)
{
    const auto change = mapping.column(changeField(mapping));
    if (mapping.kind.value != ImportKind::ShareMoves || !change ||
        fallHeading(sample.info.columns[*change].sourceName) != FallHeading::No ||
        !isUnsigned(sample, *change, forms[*change]))
        return std::nullopt;
    for (std::size_t column = 0; column < mapping.columns.size(); ++column) {
        const bool isFree = mapping.columns[column].field.value == ImportField::Ignored &&
                            !std::ranges::binary_search(mapping.otherTable, column);
        if (isFree && tellsSides(sample, column, sample.info.columns[column].sourceName))
            return column;
    }
    return std::nullopt;
}

} // namespace aftershock
