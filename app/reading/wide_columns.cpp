#include "reading/wide_columns.h"

#include "core/figure_parser.h"
#include "reading/cell_class.h"
#include "reading/heading_units.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr double leastShare = 0.6; ///< of the cells of such a column that are figures
constexpr double sureOfAmount = 0.5;

/// Words beside a year that say what kind of figure it is. True: its year or amount is not plain.
struct YearMark
{
    const char16_t* words;
    bool isTelling;
};
constexpr YearMark yearMarks[] = {
    {u"e|f|p|b|est|estimate|estimated|estimates|forecast|forecasts|projected|projection|guidance|"
     u"plan|planned|budget|budgeted|consensus|exp|expected|prognose|schätzung|geplant|erwartet|"
     u"fy|fye|fiscal|gj|geschäftsjahr|预测|预计|预期|计划|财年",
     true},
    {u"a|act|actual|actuals|cy|year|calendar|ist|jahr|年|年度|实际", false},
};

const YearMark* markOf(const QString& word)
{
    for (const YearMark& mark : yearMarks)
        if (QString::fromUtf16(mark.words).split(u'|').contains(word.toLower()))
            return &mark;
    return nullptr;
}

struct YearHeading
{
    int year{};
    QString what;
    bool isPlain{true};
};

/// The year of “2025”, “FY25E”, “Capex 2025 (est.)”, “2025年”; nullopt where there is none or more
/// than one.
std::optional<YearHeading> yearOfHeading(const QString& heading)
{
    static const QRegularExpression year(
        u"(?<![\\p{L}\\p{N}])(?<before>FYE?|CY|GJ)?[\\s'’]*"
        u"(?<year>(?:19|20)\\d\\d|(?<=[YJ'’ ])\\d\\d)"
        u"(?:年度?|(?<after>[EFAPB])?(?![\\p{L}\\p{N}]|[-–/.]\\d))"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::optional<QRegularExpressionMatch> found;
    for (auto each = year.globalMatch(heading); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        // Two digits are a year only behind the letters that say so.
        if (match.captured(u"year").size() == 2 && match.captured(u"before").isEmpty())
            continue;
        if (found)
            return std::nullopt;
        found = match;
    }
    if (!found)
        return std::nullopt;
    YearHeading result{.year = found->captured(u"year").toInt()};
    if (result.year < 100)
        result.year += 2000;
    QString rest = heading;
    rest.replace(found->capturedStart(), found->capturedLength(), u" "_s);
    const auto look = [&result](const QString& word) {
        const YearMark* const mark = markOf(word);
        result.isPlain = result.isPlain && (!mark || !mark->isTelling);
        return mark != nullptr;
    };
    for (const QString& side : {found->captured(u"before"), found->captured(u"after")})
        if (!side.isEmpty())
            look(side);
    static const QRegularExpression parts(u"[\\s()\\[\\]（）,;:./–—_-]+"_s);
    QStringList words;
    for (const QString& word : rest.split(parts, Qt::SkipEmptyParts))
        if (!look(word))
            words += word;
    result.what = words.join(u' ');
    if (isNothingButUnit(result.what))
        result.what.clear();
    if (unitOfHeading(result.what) != HeadingUnit{}) {
        result.what = headingWithoutUnit(result.what);
        if (!result.what.isEmpty())
            result.what[0] = result.what[0].toUpper();
    }
    if (result.what.contains(QRegularExpression(u"\\d"_s)))
        return std::nullopt; // a quarter, or a second year
    return result;
}

bool isDayHeading(const QString& heading)
{
    const auto day = parseDay(heading);
    return day && *day && (*day)->day.precision == DatePrecision::Day && !(*day)->endsOn;
}

bool holds(const std::vector<ColumnMapping>& mapped, ImportField field)
{
    return std::ranges::any_of(
        mapped, [field](const ColumnMapping& each) { return each.field.value == field; });
}

double sureOf(const std::vector<ColumnMapping>& mapped, ImportField field)
{
    double sure = 0;
    for (const ColumnMapping& each : mapped)
        if (each.field.value == field)
            sure = std::max(sure, each.field.sure);
    return sure;
}

/// Whether a title or heading speaks of money that is spent.
bool speaksOfSpending(const QString& text)
{
    static const QStringList stems =
        u"capex|capital expend|capital "
        u"spend|invest|spending|funding|budget|ausgaben|投资|投入|支出|"
        u"开支|融资"_s.split(u'|');
    const QString plain = comparable(text);
    return std::ranges::any_of(stems, [&](const QString& stem) { return plain.contains(stem); });
}

bool isAmountField(ImportField field)
{
    return field == ImportField::Amount || field == ImportField::ConvertedAmount;
}

class WideFinder
{
public:
    WideFinder(const std::vector<Column>& columns, const Guess<ImportKind>& kind,
               std::vector<ColumnMapping>& mapped)
        : m_columns(columns), m_kind(kind), m_mapped(mapped)
    {
    }

    void findYears()
    {
        std::vector<std::size_t> found;
        std::set<int> years;
        QString what;
        for (const Column& column : m_columns) {
            const auto heading = yearOfHeading(column.heading);
            const ColumnEvidence& evidence = column.evidence;
            if (!heading || m_mapped[column.index].field.isChosen ||
                (!isOpen(column) && !isAmountField(m_mapped[column.index].field.value)) ||
                evidence.share(evidence.numbers + evidence.monies) < leastShare)
                continue;
            if (!found.empty() && comparable(what) != comparable(heading->what))
                return;
            what = heading->what;
            if (!years.insert(heading->year).second)
                return;
            found.push_back(column.index);
        }
        const double sure = sureOfYears(found, what);
        if (found.size() < 2 || (sure < leastSureNeeded && !m_kind.isChosen) || hasAmount(found))
            return;
        // What stands beside them is at best their sum.
        for (ColumnMapping& each : m_mapped)
            if (!each.field.isChosen && isAmountField(each.field.value))
                each.field = {};
        take(found, ImportField::YearAmounts, sure);
    }

    /// Companies below each other, days beside each other, or the other way round.
    void findChanges()
    {
        const bool namesCompany =
            holds(m_mapped, ImportField::Organisation) || holds(m_mapped, ImportField::Ticker);
        const bool hasDay = holds(m_mapped, ImportField::Day);
        std::vector<std::size_t> found;
        for (const Column& column : m_columns) {
            const ColumnEvidence& evidence = column.evidence;
            const bool isHeading = namesCompany
                                       ? isDayHeading(column.heading)
                                       : !column.heading.isEmpty() && !isDayHeading(column.heading);
            const bool isPercent =
                column.unit.isPercent || column.unitOfTable.isPercent || m_kind.isChosen;
            const double percents = isPercent ? evidence.share(evidence.numbers) : 0;
            if (isHeading && isOpen(column) &&
                evidence.share(evidence.percents) + percents >= leastShare)
                found.push_back(column.index);
        }
        if (!found.empty() && namesCompany && !hasDay)
            take(found, ImportField::DayChanges, 0.9);
        else if (found.size() > 1 && !namesCompany && hasDay && !hasWords())
            take(found, ImportField::CompanyChanges, 0.8);
    }

private:
    [[nodiscard]] bool isOpen(const Column& column) const
    {
        const Guess<ImportField>& field = m_mapped[column.index].field;
        return !field.isChosen && field.sure < sureOfAmount;
    }

    /// Whether a column that is none of years is the amount for sure, and no sum of theirs.
    [[nodiscard]] bool hasAmount(const std::vector<std::size_t>& years) const
    {
        return std::ranges::any_of(m_columns, [&](const Column& column) {
            const Guess<ImportField>& field = m_mapped[column.index].field;
            const bool isSum = comparable(column.heading).startsWith(u"total") ||
                               isTotalWord(column.heading.toUtf8().toStdString());
            return std::ranges::count(years, column.index) == 0 && !isSum &&
                   field.value == ImportField::Amount &&
                   (field.isChosen || field.sure >= sureOfAmount);
        });
    }

    [[nodiscard]] bool hasWords() const
    {
        return std::ranges::any_of(m_columns, [this](const Column& column) {
            return column.evidence.share(column.evidence.texts) > 0.5 &&
                   m_mapped[column.index].field.value == ImportField::Ignored;
        });
    }

    /// Figures by year are anything: that these were paid must be said in words, and in which
    /// money.
    [[nodiscard]] double sureOfYears(const std::vector<std::size_t>& found,
                                     const QString& what) const
    {
        if (found.empty())
            return 0;
        const TableInfo& info = m_columns.front().sample->info;
        QStringList around{what, info.name, QFileInfo(info.source).completeBaseName()};
        around += info.linesAbove;
        const bool isPaid = std::ranges::any_of(around, speaksOfSpending);
        const bool hasMoney =
            holds(m_mapped, ImportField::Currency) || std::ranges::any_of(found, [&](auto index) {
                const Column& column = m_columns[index];
                return column.unit.currency || column.unitOfTable.currency ||
                       column.evidence.share(column.evidence.monies) > leastShare;
            });
        return 0.3 + (isPaid ? 0.4 : 0) + (hasMoney && isPaid ? 0.2 : 0);
    }

    void take(const std::vector<std::size_t>& found, ImportField field, double sure)
    {
        for (const std::size_t column : found)
            m_mapped[column].field = {field, sure};
    }

    const std::vector<Column>& m_columns;
    const Guess<ImportKind>& m_kind;
    std::vector<ColumnMapping>& m_mapped;
};

} // namespace

bool isWide(ImportField field)
{
    switch (field) {
    case ImportField::YearAmounts:
    case ImportField::DayChanges:
    case ImportField::CompanyChanges:
    case ImportField::CompanyPrices:
    case ImportField::CurrencyRates:
        return true;
    default:
        return false;
    }
}

ImportField cellField(ImportField wide)
{
    return wide == ImportField::YearAmounts ? ImportField::Amount : ImportField::ShareChange;
}

ImportField headingField(ImportField wide)
{
    switch (wide) {
    case ImportField::YearAmounts:
        return ImportField::FromYear;
    case ImportField::DayChanges:
        return ImportField::Day;
    default:
        return ImportField::Ticker;
    }
}

std::vector<std::size_t> wideColumns(const Mapping& mapping)
{
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const ImportField field = mapping.columns[i].field.value;
        if (isWide(field) && hasField(mapping.kind.value, field))
            columns.push_back(i);
    }
    return columns;
}

WideHeading readWideHeading(ImportField wide, const QString& heading)
{
    if (wide != ImportField::YearAmounts)
        return {.value = heading.trimmed().toUtf8(), .what = {}, .note = {}};
    const auto year = yearOfHeading(heading);
    if (!year) // refused where it is read
        return {.value = heading.trimmed().toUtf8(), .what = {}, .note = {}};
    return {.value = QByteArray::number(year->year),
            .what = year->what.toUtf8(),
            .note = year->isPlain ? QByteArray() : heading.trimmed().toUtf8()};
}

void findWideColumns(const std::vector<Column>& columns, const Guess<ImportKind>& kind,
                     std::vector<ColumnMapping>& mapped)
{
    WideFinder finder(columns, kind, mapped);
    if (kind.value == ImportKind::Funding)
        finder.findYears();
    if (kind.value == ImportKind::ShareMoves && sureOf(mapped, ImportField::ShareChange) == 0 &&
        !holds(mapped, ImportField::ChangePercent) && !holds(mapped, ImportField::ChangeFraction))
        finder.findChanges();
}

} // namespace aftershock
