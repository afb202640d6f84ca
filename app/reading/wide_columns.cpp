#include "reading/wide_columns.h"

#include "core/figure_parser.h"
#include "reading/cell_class.h"
#include "reading/company_amounts.h"
#include "reading/year_headings.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr double leastShare = 0.6; ///< of the cells of such a column that are figures
constexpr double sureOfAmount = 0.5;
constexpr double sureOfGrowth = 0.3; ///< that it is the change of a share

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Import)
};

std::optional<QDate> dayOfHeading(const QString& heading, DateOrder order)
{
    const auto day = parseDay(heading, order);
    const bool isDay =
        day && *day && (*day)->day.precision == DatePrecision::Day && !(*day)->endsOn;
    return isDay ? std::optional((*day)->day.date) : std::nullopt;
}

/// In whatever order its day and month stand.
bool isDayHeading(const QString& heading)
{
    return dayOfHeading(heading, DateOrder::DayFirst) ||
           dayOfHeading(heading, DateOrder::MonthFirst);
}

/// Days that lie weeks apart are ends of months or quarters, and what stands below them is no
/// change of a day.
bool areFarApart(std::vector<QDate> days)
{
    constexpr std::size_t fewest = 3;
    constexpr qint64 farDays = 20;
    if (days.size() < fewest)
        return false;
    std::ranges::sort(days);
    std::vector<qint64> gaps;
    for (std::size_t i = 1; i < days.size(); ++i)
        gaps.push_back(days[i - 1].daysTo(days[i]));
    std::ranges::sort(gaps);
    return gaps[gaps.size() / 2] >= farDays;
}

double sureOf(const std::vector<ColumnMapping>& mapped, ImportField field)
{
    double sure = 0;
    for (const ColumnMapping& each : mapped)
        if (each.field.value == field)
            sure = std::max(sure, each.field.sure);
    return sure;
}

bool isAmountField(ImportField field)
{
    return field == ImportField::Amount || field == ImportField::ConvertedAmount;
}

/// As the parser of days reads it: “Q1 2024”, “H2 2024”, “2024-05”.
QByteArray dayOf(const YearHeading& part)
{
    const QByteArray year = QByteArray::number(part.year);
    if (part.months == 1)
        return year + (part.firstMonth < 10 ? "-0" : "-") + QByteArray::number(part.firstMonth);
    const QByteArray number = QByteArray::number((part.firstMonth - 1) / part.months + 1);
    return (part.months == 3 ? "Q" : "H") + number + ' ' + year;
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
        if (isChosen(ImportField::YearAmounts)) // whoever names some names all
            return;
        const std::vector<Family> families = familiesOfYears();
        if (families.empty())
            return;
        const Family* const family = familyOfSpending(families);
        if (family == nullptr || family->isRepeated ||
            (family->columns.size() > 1 && !areSingleYears(family->periods)))
            return dropAmountsOf(families);
        // The one column of amounts may say its year, too.
        const std::size_t first = family->columns.front();
        const bool isOne = family->known.size() < 2;
        if (isOne && (m_mapped[first].field.value != ImportField::Amount ||
                      !areSingleYears(family->periods) || isYearOfPrices(m_columns[first].heading)))
            return;
        const double sure = sureOfYears(*family);
        if ((sure < leastSureNeeded && !m_kind.isChosen) || hasAmount(family->columns))
            return;
        const double told = std::max(sure, m_mapped[first].field.sure);
        // What stands beside several is at best their sum.
        if (!isOne)
            dropAmounts();
        take(family->columns, ImportField::YearAmounts, isOne ? told : sure);
        // A record has one event, and that is the quarter.
        const bool hasParts = std::ranges::any_of(
            family->periods, [](const YearHeading& each) { return each.months < 12; });
        for (ColumnMapping& each : m_mapped)
            if (hasParts && each.field.value == ImportField::Day && !each.field.isChosen)
                each.field = {};
        nameRows();
    }

    /// Companies below each other, days beside each other, or the other way round.
    void findChanges()
    {
        // Growth from year to year is no move of a share.
        for (const Family& family : familiesOfYears())
            if (family.columns.size() > 1 && !m_kind.isChosen)
                for (ColumnMapping& each : m_mapped)
                    if (each.field.value == ImportField::ShareChange && !each.field.isChosen)
                        each.field.sure = std::min(each.field.sure, sureOfGrowth);
        // Of a chosen kind a weak guess may have taken the first of them.
        const bool isTaken = sureOf(m_mapped, ImportField::ShareChange) >= leastSureNeeded ||
                             holds(m_mapped, ImportField::ChangePercent) ||
                             holds(m_mapped, ImportField::ChangeFraction) ||
                             isChosen(ImportField::DayChanges) ||
                             isChosen(ImportField::CompanyChanges);
        if (isTaken)
            return;
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
        if (!m_kind.isChosen && !areChangesOfDays(found, namesCompany))
            return;
        if (!found.empty() && namesCompany && !hasDay)
            take(found, ImportField::DayChanges, 0.9);
        else if (found.size() > 1 && !namesCompany && hasDay && !hasWords())
            take(found, ImportField::CompanyChanges, 0.8);
        if (holds(m_mapped, ImportField::DayChanges) ||
            holds(m_mapped, ImportField::CompanyChanges))
            for (ColumnMapping& each : m_mapped)
                if (each.field.value == ImportField::ShareChange)
                    each.field = {};
    }

private:
    /// The years of one thing: “Capex 2023”, “Capex 2024”.
    struct Family
    {
        QString what;
        QString key; ///< comparable()
        std::vector<std::size_t> columns;
        std::vector<YearHeading> periods;      ///< as many
        std::set<std::pair<int, int>> known{}; ///< their first months and lengths
        std::size_t figures{};                 ///< columns that hold hardly anything else
        bool isRepeated{false};                ///< a year stands twice
    };

    static void leaveOutOverlaps(Family& family)
    {
        const std::vector<YearHeading> periods = std::exchange(family.periods, {});
        const std::vector<std::size_t> columns = std::exchange(family.columns, {});
        const std::vector<bool> isOut = countedTwice(periods);
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (!isOut[i]) {
                family.periods.push_back(periods[i]);
                family.columns.push_back(columns[i]);
            }
    }

    [[nodiscard]] std::vector<Family> familiesOfYears() const
    {
        std::vector<Family> families;
        for (const Column& column : m_columns) {
            const auto heading = yearOfHeading(column.heading);
            const Guess<ImportField>& field = m_mapped[column.index].field;
            if (!heading || field.isChosen || (!isOpen(column) && !isAmountField(field.value)))
                continue;
            constexpr std::size_t mostFamilies = 50;
            const QString key = comparable(heading->what);
            auto family = std::ranges::find(families, key, &Family::key);
            if (family == families.end() && families.size() == mostFamilies)
                return {};
            if (family == families.end())
                family = families.insert(families.end(), Family{.what = heading->what, .key = key});
            const ColumnEvidence& evidence = column.evidence;
            const auto isNew = family->known.insert({heading->first(), heading->months}).second;
            family->isRepeated = family->isRepeated || !isNew;
            family->periods.push_back(*heading);
            family->figures += evidence.share(evidence.numbers + evidence.monies) >= leastShare;
            family->columns.push_back(column.index);
        }
        // “over 16” and “60–65” are figures too, but words make no table of years.
        std::erase_if(families,
                      [](const Family& each) { return 2 * each.figures < each.columns.size(); });
        for (Family& family : families)
            if (!family.isRepeated)
                leaveOutOverlaps(family);
        return families;
    }

    /// Of several, the one that speaks of spending; none where that leaves none, or two.
    static const Family* familyOfSpending(const std::vector<Family>& families)
    {
        if (families.size() == 1)
            return &families.front();
        const Family* found = nullptr;
        for (const Family& each : families) {
            if (speaksOfSpending(each.what) != Spending::Yes)
                continue;
            if (found != nullptr)
                return nullptr;
            found = &each;
        }
        return found;
    }

    [[nodiscard]] bool isChosen(ImportField field) const
    {
        return std::ranges::any_of(m_mapped, [field](const ColumnMapping& each) {
            return each.field.value == field && each.field.isChosen;
        });
    }

    void dropAmounts()
    {
        for (ColumnMapping& each : m_mapped)
            if (!each.field.isChosen && isAmountField(each.field.value))
                each.field = {};
    }

    /// One year of several is not all that was paid: where none of the families is taken, no part
    /// of them is.
    void dropAmountsOf(const std::vector<Family>& families)
    {
        for (const Family& family : families)
            for (const std::size_t column : family.columns)
                if (isAmountField(m_mapped[column].field.value))
                    m_mapped[column].field = {};
    }

    /// The first column of words, whatever stands above it: “Capex ($ bn)” in the corner.
    void nameRows()
    {
        for (const ImportField field : {ImportField::Organisation, ImportField::Ticker,
                                        ImportField::Recipient, ImportField::Purpose})
            if (holds(m_mapped, field))
                return;
        constexpr double sureOfCorner = 0.6;
        const Column* const first = firstOfWords(m_columns);
        if (first == nullptr)
            return;
        Guess<ImportField>& field = m_mapped[first->index].field;
        if (field.value == ImportField::Ignored && !field.isChosen)
            field = {ImportField::Organisation, sureOfCorner};
    }

    /// Some sign, or a title that speaks of falls, tells changes from shares of anything; and the
    /// days follow each other.
    [[nodiscard]] bool areChangesOfDays(const std::vector<std::size_t>& found,
                                        bool namesCompany) const
    {
        const TableInfo& info = m_columns.front().sample->info;
        const QStringList titles = info.linesAbove + QStringList{info.name};
        QStringList texts = titles;
        std::vector<QDate> days;
        for (const std::size_t column : found) {
            const QString& heading = m_columns[column].heading;
            if (!namesCompany)
                texts += heading;
            else if (const auto day = dayOfHeading(heading, orderOfHeadings({heading})))
                days.push_back(*day);
        }
        if (!namesCompany)
            days = daysOfRows();
        const bool hasSigns = std::ranges::any_of(
            found, [this](std::size_t column) { return m_columns[column].evidence.signs > 0; });
        const bool speaksOfFalls = std::ranges::any_of(
            titles, [](const QString& title) { return fallHeading(title) != FallHeading::No; });
        return (hasSigns || speaksOfFalls) && !areFarApart(days) &&
               std::ranges::none_of(texts, speaksOfOtherPercents);
    }

    [[nodiscard]] std::vector<QDate> daysOfRows() const
    {
        constexpr std::size_t most = 50;
        std::vector<QDate> days;
        for (const Column& column : m_columns) {
            if (m_mapped[column.index].field.value != ImportField::Day)
                continue;
            for (std::size_t row = 0; row < std::min(most, column.sample->rowCount()); ++row)
                if (const auto day = dayOfHeading(column.sample->cell(row, column.index).string(),
                                                  DateOrder::DayFirst))
                    days.push_back(*day);
        }
        return days;
    }

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
            return !std::ranges::binary_search(years, column.index) && !isSum &&
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
    [[nodiscard]] double sureOfYears(const Family& family) const
    {
        const bool isPaid = spendingOf(family) == Spending::Yes;
        const bool hasMoney = holds(m_mapped, ImportField::Currency) ||
                              std::ranges::any_of(family.columns, [&](std::size_t index) {
                                  const Column& column = m_columns[index];
                                  return column.unit.currency || column.unitOfTable.currency ||
                                         column.evidence.share(column.evidence.monies) > leastShare;
                              });
        return 0.3 + (isPaid ? 0.4 : 0) + (hasMoney && isPaid ? 0.2 : 0);
    }

    /// The headings' own words come first, then what stands above the table, then the file's name.
    [[nodiscard]] Spending spendingOf(const Family& family) const
    {
        if (const Spending own = speaksOfSpending(family.what); own != Spending::Unsaid)
            return own;
        return spendingOfTable(m_columns);
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
    case ImportField::CompanyAmounts:
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
    const bool isAmount = wide == ImportField::YearAmounts || wide == ImportField::CompanyAmounts;
    return isAmount ? ImportField::Amount : ImportField::ShareChange;
}

Organisation companyNamed(const QString& text)
{
    return isTicker(text) ? Organisation{.name = {}, .ticker = text} : Organisation{.name = text};
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

Result<WideHeading> readWideHeading(ImportField wide, const QString& heading, DateOrder order)
{
    WideHeading read{.field = ImportField::Organisation, .value = heading.trimmed().toUtf8()};
    if (wide == ImportField::CompanyChanges && isTicker(heading.trimmed()))
        read.field = ImportField::Ticker;
    if (wide == ImportField::DayChanges) {
        const auto day = parseDay(withoutFootnoteSigns(heading), order);
        if (!day)
            return day.error();
        if (!dayOfHeading(withoutFootnoteSigns(heading), order))
            return Error{.code = ErrorCode::ValueNotADate,
                         .value = heading,
                         .detail = Texts::tr("a share moves on a trading day")};
        read.field = ImportField::Day;
        read.value = isoText((*day)->day).toUtf8();
    }
    if (wide == ImportField::CompanyAmounts) {
        const CompanyHeading column = companyOfAmounts(heading);
        const Organisation named = companyNamed(column.company);
        if (column.company.isEmpty())
            return Error{.code = ErrorCode::ValueMissing, .value = heading};
        read.field = named.name.isEmpty() ? ImportField::Ticker : ImportField::Organisation;
        read.value = column.company.toUtf8();
        read.what = column.what.toUtf8();
    }
    if (wide != ImportField::YearAmounts)
        return read;
    const auto year = yearOfHeading(heading);
    if (!year)
        return Error{.code = ErrorCode::ValueOutOfRange,
                     .value = heading,
                     .detail = Texts::tr("a heading that names one year, quarter or month")};
    const bool isPart = year->months < 12;
    // A year of a company begins when it likes, and so do its quarters.
    if (isPart && year->isFiscal)
        return Error{.code = ErrorCode::ValueAmbiguous,
                     .value = heading,
                     .detail = Texts::tr("a part of a financial year, whose months are not known; "
                                         "write that of the calendar, as in “Q1 2024”")};
    read.field = isPart ? ImportField::Day : ImportField::FromYear;
    read.value = isPart ? dayOf(*year) : QByteArray::number(year->year);
    read.fromYear = QByteArray::number(year->year);
    read.years = QByteArray::number(std::round(year->months / 12.0 * 1e4) / 1e4);
    read.what = year->what.toUtf8();
    // Its first year alone would name another time.
    if (!year->span.isEmpty())
        read.what += (read.what.isEmpty() ? "FY " : " FY ") + year->span.toUtf8();
    if (year->isPlanned)
        read.status = "planned";
    if (year->isPlanned || year->isFiscal || isPart)
        read.note = heading.trimmed().toUtf8();
    return read;
}

DateOrder orderOfHeadings(const QStringList& headings)
{
    bool daysFirst = false;
    bool monthsFirst = false;
    for (const QString& heading : headings)
        if (const auto shape = dateShape(heading.toStdString())) {
            daysFirst = daysFirst || shape->isDayFirst;
            monthsFirst = monthsFirst || shape->isMonthFirst;
        }
    if (daysFirst == monthsFirst)
        return DateOrder::Auto;
    return daysFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

void findWideColumns(const std::vector<Column>& columns, const Guess<ImportKind>& kind,
                     std::vector<ColumnMapping>& mapped)
{
    WideFinder finder(columns, kind, mapped);
    if (kind.value == ImportKind::Funding) {
        finder.findYears();
        findCompanyAmounts(columns, kind, mapped);
    }
    if (kind.value == ImportKind::ShareMoves)
        finder.findChanges();
}

} // namespace aftershock
