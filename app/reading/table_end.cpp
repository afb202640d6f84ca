#include "reading/table_end.h"

#include "reading/cell_class.h"
#include "reading/heading_units.h"
#include "reading/year_headings.h"

#include <QCoreApplication>

#include <algorithm>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Importer)
};

bool isFigure(ImportField field)
{
    switch (field) {
    case ImportField::ShareChange:
    case ImportField::ChangeFraction:
    case ImportField::ChangePercent:
    case ImportField::Amount:
    case ImportField::Close:
    case ImportField::AdjustedClose:
    case ImportField::Rate:
        return true;
    default:
        return isWide(field);
    }
}

/// 2023 of “2023”; nullopt of any other figure.
std::optional<int> plainYear(std::string_view text)
{
    if (text.size() != 4 || !(text.starts_with("19") || text.starts_with("20")) ||
        !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return std::stoi(std::string(text));
}

/// The unit that a title names, sure or not.
std::optional<HeadingUnit> unitIn(const QString& title)
{
    if (const auto unit = unitOfTitle(title))
        return unit;
    return mayNameUnit(title) ? std::optional(unitOfHeading(title)) : std::nullopt;
}

/// “European companies (€m)”, “Europe (€m)”: figures of others, and of no company of that name.
bool namesCompanies(const QString& name)
{
    static const QStringList regions =
        u"europe|asia|america|north america|latin america|africa|middle east|emea|apac|us|usa|uk|"
        u"eu|china|japan|india|germany|france|europa|asien|amerika|deutschland|frankreich|"
        u"欧洲|亚洲|美国|中国|日本"_s.split(u'|');
    return regions.contains(name) ||
           containsAny(name, u"companies|firms|corporations|startups|start ups|stocks|unternehmen|"
                             u"konzerne|firmen|公司|企业");
}

/// A line that is a title with a unit, and no company with the unit behind its name.
bool namesThing(const QString& line)
{
    const QString name = headingWithoutUnit(line);
    return isNothingButUnit(line) || speaksOfSpending(line) != Spending::Unsaid ||
           labelOfRow(name) == RowLabel::Thing || labelOfRow(name) == RowLabel::Measure ||
           namesCompanies(name) ||
           containsAny(name, u"return|returns|change|changes|move|moves|volume|volumes|rendite|"
                             u"renditen|veranderung|成交量|涨跌幅");
}

/// Whether the unit of a title is another than that of the table.
bool contradicts(const HeadingUnit& title, const HeadingUnit& table)
{
    return (title.factor != 1 && title.factor != table.factor) ||
           title.isPercent != table.isPercent ||
           (title.currency && table.currency && title.currency != table.currency);
}

} // namespace

std::optional<std::size_t> loneCell(const ImportRow& row, std::size_t width)
{
    std::optional<std::size_t> found;
    for (std::size_t column = 0; column < width; ++column) {
        if (row.cell(column).isEmpty())
            continue;
        if (found)
            return std::nullopt;
        found = column;
    }
    return found;
}

TableEnd::TableEnd(const ImportContext& context) : m_context(context)
{
    const std::vector<ColumnMapping>& columns = context.mapping().columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const ImportField field = columns[i].field.value;
        m_headings.push_back(context.result.table.columns[i].sourceName.toStdString());
        m_isByYear = m_isByYear || field == ImportField::YearAmounts;
        if (isFigure(field))
            m_values.push_back(i);
        else if (field != ImportField::Ignored)
            m_names.push_back(i);
    }
    if (!m_values.empty())
        m_unit = columns[m_values.front()].unit;
    m_unit.isPercent = context.mapping().kind.value == ImportKind::ShareMoves;
    for (const ImportField field : {ImportField::Units, ImportField::Currency}) {
        const auto said = context.constants.find(field);
        if (said == context.constants.end())
            continue;
        const HeadingUnit unit = unitOfWords(QString::fromUtf8(said->second));
        m_unit.factor = unit.factor != 1 ? unit.factor : m_unit.factor;
        m_unit.currency = unit.currency ? unit.currency : m_unit.currency;
    }
}

std::optional<Error> TableEnd::refusalOf(const ImportRow& row)
{
    if (m_context.mapping().kind.value == ImportKind::Events)
        return std::nullopt; // words are all that they have
    if (isPast())
        return refusal(row,
                       Texts::tr("it stands below “%1”, which begins another table").arg(m_next));
    const QString beginning = beginningOf(row);
    if (beginning.isEmpty())
        return std::nullopt;
    m_next = beginning;
    return refusal(row, Texts::tr("a row, or the beginning of another table; put that into a "
                                  "file of its own"));
}

void TableEnd::lookAtRefused(const ImportRow& row)
{
    ++m_refused;
    m_hasRecords = m_hasRecords || m_context.result.rowsRead > m_refused;
    static_cast<void>(refusalOf(row));
}

/// The words with which the row begins another table; none of a row like the others.
QString TableEnd::beginningOf(const ImportRow& row)
{
    // Headers over the first row are of this table.
    if (isHeader(row))
        return m_hasRecords ? otherHeading(row) : QString();
    const auto lone = loneCell(row, m_headings.size());
    if (!lone) {
        m_hasRecords = true;
        return {};
    }
    const QString line = row.cell(*lone).string().trimmed();
    const auto unit = namesThing(line) ? unitIn(line) : std::nullopt;
    if (!unit)
        return {};
    // A section of a wide table, which may go on below it.
    if (m_isByYear && speaksOfSpending(line) == Spending::No)
        return {};
    // Where each cell of money has its own unit, none is said of the table.
    const bool isFunding = m_context.mapping().kind.value == ImportKind::Funding;
    if ((!isFunding || m_unit != HeadingUnit{}) && contradicts(*unit, m_unit))
        return line;
    if (isFunding && !m_hasRecords) {
        m_unit.factor = m_unit.factor == 1 ? unit->factor : m_unit.factor;
        m_unit.currency = m_unit.currency ? m_unit.currency : unit->currency;
    }
    return {};
}

bool TableEnd::isHeading(const ImportRow& row, std::size_t column) const
{
    const std::string& heading = m_headings[column];
    return !heading.empty() && row.cell(column).text == heading;
}

/// Names of columns where names and figures stand.
bool TableEnd::isHeader(const ImportRow& row) const
{
    const bool hasName =
        std::ranges::any_of(m_names, [&](std::size_t column) { return isHeading(row, column); });
    if (!hasName)
        return m_isByYear && isHeaderOfYears(row);
    std::size_t filled = 0;
    for (const std::size_t column : m_values) {
        const Cell cell = row.cell(column);
        if (cell.isEmpty() || isHeading(row, column))
            continue;
        ++filled;
        const auto figure = figureOf(cell, m_context.forms[column]);
        if (figure && *figure && !(m_isByYear && plainYear(cell.text)))
            return false;
    }
    return filled > 0 || std::ranges::any_of(
                             m_values, [&](std::size_t column) { return isHeading(row, column); });
}

/// “AI capex (RMB bn), 2023, 2024”: the years of the headings, or others in a row, which no company
/// spends but by chance.
bool TableEnd::isHeaderOfYears(const ImportRow& row) const
{
    std::optional<int> last;
    std::size_t years = 0;
    std::size_t same = 0;
    for (const std::size_t column : m_values) {
        const Cell cell = row.cell(column);
        if (cell.isEmpty())
            continue;
        const auto year = plainYear(cell.text);
        const bool isSame = isHeading(row, column);
        if (!isSame && (!year || (last && *year != *last + 1)))
            return false;
        ++years;
        same += isSame;
        last = year;
    }
    constexpr std::size_t few = 2; // may be amounts
    const QString name = m_names.empty() ? QString() : row.cell(m_names.front()).string();
    return same >= few || years > few || (years > 0 && unitIn(name) && namesThing(name));
}

/// Other words for the same: “Closing price” over closes, unless in another currency. What is
/// called a change or an amount may be that of another time.
bool TableEnd::isSameField(const QString& text, std::size_t column) const
{
    const ImportField field = m_context.mapping().columns[column].field.value;
    const bool isTold = field == ImportField::Close || field == ImportField::Day ||
                        field == ImportField::Organisation || field == ImportField::Ticker;
    const QString own = QString::fromStdString(m_headings[column]);
    if (!isTold || unitOfHeading(text) != unitOfHeading(own))
        return false;
    constexpr double sureOfOwnWord = 0.95;
    const auto matches = fieldsOfHeading(text, m_context.mapping().kind.value);
    return !matches.empty() && matches.front().field == field &&
           matches.front().sure >= sureOfOwnWord;
}

/// The first words of a header that this table's has not; none where they are the same.
QString TableEnd::otherHeading(const ImportRow& row) const
{
    for (const auto* const columns : {&m_names, &m_values})
        for (const std::size_t column : *columns) {
            const QString text = row.cell(column).string().simplified();
            const QString own = QString::fromStdString(m_headings[column]).simplified();
            if (!text.isEmpty() && text.compare(own, Qt::CaseInsensitive) != 0 &&
                !isSameField(text, column))
                return text;
        }
    return {};
}

Error TableEnd::refusal(const ImportRow& row, const QString& detail) const
{
    return row.at(m_names.empty() ? std::size_t{0} : m_names.front(),
                  {.code = ErrorCode::ValueAmbiguous, .detail = detail});
}

} // namespace aftershock
