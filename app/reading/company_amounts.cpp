#include "reading/company_amounts.h"

#include "reading/heading_units.h"
#include "reading/year_headings.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <set>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr double leastShare = 0.6; ///< of the cells of such a column that are figures
constexpr double sureOfAmount = 0.5;
constexpr double sureOfOwnWord = 0.95;

/// Takes the word for the spending off either end: “Meta’s AI capex”, “Capex of Meta”.
QString cutSpending(QString& name)
{
    static const QString words =
        u"(?:(?:ai|ki|cloud|annual|data ?cent(?:er|re)) )*(capex|capital expenditures?|"
        u"capital spending|capital investments?|investments?|spending|spend|expenditures?|"
        u"ausgaben|investitionen|资本开支|资本支出|投资|支出)"_s;
    static const QRegularExpression behind(
        u"^(.*?)(?:[’']s?)?(?:(?:\\s*[/:,–—-])?\\s+|(?<=\\p{Han}))"_s + words + u"$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression before(
        u"^"_s + words + u"(?:\\s*[/:,–—-])?\\s+(?:(?:of|by|von|der|bei)\\s+)?(.+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString what;
    if (const auto match = behind.match(name); match.hasMatch()) {
        what = match.captured(2);
        name = match.captured(1).trimmed();
    } else if (const auto start = before.match(name); start.hasMatch()) {
        what = start.captured(1);
        name = start.captured(2).trimmed();
    }
    if (!what.isEmpty())
        what[0] = what[0].toUpper();
    return what;
}

bool consistsOf(const QString& name, const QStringList& words)
{
    const QStringList parts = comparable(name).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(parts,
                               [&words](const QString& part) { return words.contains(part); });
}

/// “Others” is nobody's name.
bool isRemainder(const QString& name)
{
    static const QStringList words =
        u"other|others|all|the|rest|remaining|companies|firms|ubrige|sonstige|andere|combined|"
        u"其他|其它"_s.split(u'|');
    return !isTicker(name) && consistsOf(name, words); // “ALL” is Allstate
}

/// What money is spent on, and no company: then the rows are years of somebody who is not named.
bool isPurpose(const QString& name)
{
    static const QStringList words =
        u"r|d|and|und|of|for|on|in|ai|ki|it|cloud|other|new|internal|external|research|"
        u"development|data|center|centers|centre|centres|datacenter|datacenters|hardware|software|"
        u"server|servers|chip|chips|gpu|gpus|land|building|buildings|construction|equipment|"
        u"network|networks|networking|opex|capex|dividend|dividends|buyback|buybacks|buy|back|"
        u"backs|repurchase|repurchases|acquisition|acquisitions|m|a|wages|salaries|personnel|"
        u"staff|marketing|cash|debt|training|inference|energy|power|infrastructure|maintenance|"
        u"defense|defence|education|health|healthcare|transport|transportation|welfare|social|"
        u"security|housing|science|culture|agriculture|environment|justice|administration|"
        u"bildung|gesundheit|verkehr|verteidigung|soziales|kultur|umwelt|"
        u"forschung|entwicklung|gebaude|ausrustung|personal|bau|研发|基础设施|设备|土地|芯片|"
        u"数据中心"_s.split(u'|');
    return name.size() > 1 && consistsOf(name, words); // Agilent is “A”
}

/// “Meta”, “GM”, and no “realgdp” or “R”: names of variables are short or begin small.
bool looksLikeName(const QString& name)
{
    constexpr qsizetype shortest = 3;
    return !name.front().isLower() && (name.size() >= shortest || name == name.toUpper()) &&
           (name.size() > 1 || !name.front().isUpper());
}

/// The number in a cell as far as it is plain; the rest is compared with nothing.
std::optional<double> plainAmount(const Column& column, std::size_t row)
{
    const Cell cell = column.sample->cell(row, column.index);
    if (cell.number)
        return cell.number;
    QString text = cell.string().trimmed();
    static const QRegularExpression around(u"^[\\p{Sc}\\s]+|\\s+$"_s);
    return parsePlainNumber(text.remove(around));
}

/// A column that may be a company's, and what its heading says.
struct CompanyColumn
{
    const Column* column{};
    CompanyHeading heading;
};

/// Leaves out what is the sum of the others, row by row: “Big Five”.
void leaveOutSums(std::vector<CompanyColumn>& found)
{
    constexpr std::size_t most = 100;
    constexpr double nearly = 0.005; ///< sums of rounded figures are not exact
    if (found.size() < 3)
        return;
    std::vector<int> rows(found.size());
    std::vector<bool> isOther(found.size());
    const std::size_t rowCount = std::min(most, found.front().column->sample->rowCount());
    for (std::size_t row = 0; row < rowCount; ++row) {
        std::vector<std::optional<double>> amounts;
        double all = 0;
        int filled = 0;
        for (const CompanyColumn& each : found) {
            amounts.push_back(plainAmount(*each.column, row));
            all += amounts.back().value_or(0);
            filled += amounts.back().has_value();
        }
        for (std::size_t i = 0; i < found.size(); ++i) {
            if (!amounts[i])
                continue;
            const double others = all - *amounts[i];
            ++rows[i];
            isOther[i] = isOther[i] || filled < 3 ||
                         std::abs(others - *amounts[i]) > nearly * std::abs(*amounts[i]);
        }
    }
    std::vector<CompanyColumn> left;
    for (std::size_t i = 0; i < found.size(); ++i)
        if (isOther[i] || rows[i] < 2)
            left.push_back(found[i]);
    found = std::move(left);
}

class CompanyAmountsFinder
{
public:
    CompanyAmountsFinder(const std::vector<Column>& columns, const Guess<ImportKind>& kind,
                         std::vector<ColumnMapping>& mapped)
        : m_columns(columns), m_kind(kind), m_mapped(mapped), m_years(columnOfYears(columns))
    {
        bool areMonths = false;
        m_parts = columnOfParts(columns, areMonths);
    }

    void find()
    {
        if (m_years == nullptr)
            return;
        if (isChosen(ImportField::CompanyAmounts)) { // whoever names some names all
            readUnits();
            return nameYears();
        }
        if (holds(m_mapped, ImportField::YearAmounts) || namesRows())
            return;
        const std::vector<CompanyColumn> found = columnsOfCompanies();
        const double sure = sureOf(found);
        if (found.size() < 2 || hasAmount(found))
            return;
        // Nothing says that these are amounts paid but the person who said what the rows are.
        if (sure < leastSureNeeded && !(m_kind.isChosen && areMostlyNames(found)))
            return;
        for (ColumnMapping& each : m_mapped)
            if (!each.field.isChosen && (each.field.value == ImportField::Amount ||
                                         each.field.value == ImportField::ConvertedAmount))
                each.field = {};
        for (const CompanyColumn& each : found)
            m_mapped[each.column->index].field = {ImportField::CompanyAmounts, sure};
        readUnits();
        nameYears();
    }

private:
    [[nodiscard]] bool isChosen(ImportField field) const
    {
        return std::ranges::any_of(m_mapped, [field](const ColumnMapping& each) {
            return each.field.value == field && each.field.isChosen;
        });
    }

    /// Whether a column says in words what each row is, so that its amounts are not of companies.
    [[nodiscard]] bool namesRows() const
    {
        return std::ranges::any_of(m_columns, [this](const Column& column) {
            const ImportField field = m_mapped[column.index].field.value;
            const bool isName = field == ImportField::Ignored ||
                                field == ImportField::Organisation ||
                                field == ImportField::Ticker || field == ImportField::Recipient ||
                                field == ImportField::Purpose || field == ImportField::PartOf;
            const ColumnEvidence& evidence = column.evidence;
            return &column != m_years && &column != m_parts && isName &&
                   evidence.share(evidence.texts) > 0.5;
        });
    }

    [[nodiscard]] std::vector<CompanyColumn> columnsOfCompanies() const
    {
        std::vector<CompanyColumn> found;
        for (const Column& column : m_columns) {
            const ColumnEvidence& evidence = column.evidence;
            const bool isFigure = evidence.share(evidence.numbers + evidence.monies) >= leastShare;
            if (&column == m_years || &column == m_parts || m_mapped[column.index].field.isChosen ||
                !isFigure || column.unit.isPercent ||
                speaksOfSpending(column.heading) == Spending::No || isOtherField(column))
                continue;
            const CompanyHeading heading = companyOfAmounts(column.heading);
            if (!heading.company.isEmpty() && isPurpose(heading.company))
                return {};
            if (!heading.company.isEmpty())
                found.push_back({&column, heading});
        }
        // “Meta capex, Meta users”: the word tells which are meant.
        const auto isPlain = [](const CompanyColumn& each) { return each.heading.what.isEmpty(); };
        if (!std::ranges::all_of(found, isPlain))
            std::erase_if(found, isPlain);
        std::set<QString> names;
        for (const CompanyColumn& each : found)
            if (!names.insert(comparable(each.heading.company)).second)
                return {}; // two things of one company, and nobody knows which was paid
        leaveOutSums(found);
        return found;
    }

    /// “Units”, “Number of deals”: the heading is a word that this program knows.
    [[nodiscard]] bool isOtherField(const Column& column) const
    {
        const std::vector<HeadingMatch> known = fieldsOfHeading(column.heading, m_kind.value);
        return !known.empty() && known.front().sure >= sureOfOwnWord &&
               known.front().field != ImportField::Organisation;
    }

    /// As of amounts by year: that they were paid must be said in words, and in which money.
    [[nodiscard]] double sureOf(const std::vector<CompanyColumn>& found) const
    {
        const bool isNamed = !found.empty() && !found.front().heading.what.isEmpty();
        const bool isPaid = isNamed || spendingOfTable(m_columns) == Spending::Yes;
        const bool hasMoney = holds(m_mapped, ImportField::Currency) ||
                              std::ranges::any_of(found, [](const CompanyColumn& each) {
                                  const Column& column = *each.column;
                                  return each.heading.unit.currency ||
                                         column.unitOfTable.currency ||
                                         column.evidence.share(column.evidence.monies) > leastShare;
                              });
        return 0.3 + (isPaid ? 0.4 : 0) + (hasMoney && isPaid ? 0.2 : 0);
    }

    [[nodiscard]] static bool areMostlyNames(const std::vector<CompanyColumn>& found)
    {
        const auto names = std::ranges::count_if(found, [](const CompanyColumn& each) {
            return looksLikeName(each.heading.company) && each.column->evidence.signs == 0;
        });
        return 2 * std::size_t(names) > found.size();
    }

    /// Whether another column is the amount for sure, and no sum.
    [[nodiscard]] bool hasAmount(const std::vector<CompanyColumn>& found) const
    {
        std::set<const Column*> taken{m_years, m_parts};
        for (const CompanyColumn& each : found)
            taken.insert(each.column);
        return std::ranges::any_of(m_columns, [&](const Column& column) {
            const Guess<ImportField>& field = m_mapped[column.index].field;
            return !taken.contains(&column) && field.value == ImportField::Amount &&
                   (field.isChosen || field.sure >= sureOfAmount) &&
                   labelOfRow(column.heading) == RowLabel::Name;
        });
    }

    /// “ALL” is a ticker there and no money of Albania's.
    void readUnits()
    {
        for (const Column& column : m_columns)
            if (m_mapped[column.index].field.value == ImportField::CompanyAmounts)
                m_mapped[column.index].unit = companyOfAmounts(column.heading).unit;
    }

    void nameYears()
    {
        Guess<ImportField>& field = m_mapped[m_years->index].field;
        if (field.isChosen)
            return;
        for (ColumnMapping& each : m_mapped)
            if (each.field.value == ImportField::FromYear && !each.field.isChosen)
                each.field = {};
        if (m_parts != nullptr && !m_mapped[m_parts->index].field.isChosen)
            m_mapped[m_parts->index].field = {}; // read beside the year
        field = {ImportField::FromYear, 0.9};
    }

    const std::vector<Column>& m_columns;
    const Guess<ImportKind>& m_kind;
    std::vector<ColumnMapping>& m_mapped;
    const Column* m_years;
    const Column* m_parts; ///< which quarter or month of the year; nullptr for whole years
};

} // namespace

CompanyHeading companyOfAmounts(const QString& heading)
{
    const NameWithUnit named = nameWithUnit(withoutFootnoteSigns(heading));
    CompanyHeading read{.company = named.name, .what = {}, .unit = named.unit};
    read.what = cutSpending(read.company);
    // “ALL” and “TRY” are shares too, but nobody calls one “USD”.
    static const QStringList monies = u"USD|EUR|GBP|CNY|RMB|CHF|JPY|INR|KRW"_s.split(u'|');
    if (isNothingButUnit(read.company) &&
        (!isTicker(read.company) || monies.contains(read.company)))
        read.company.clear();
    if (labelOfRow(read.company) != RowLabel::Name || isRemainder(read.company))
        read.company.clear();
    return read;
}

void findCompanyAmounts(const std::vector<Column>& columns, const Guess<ImportKind>& kind,
                        std::vector<ColumnMapping>& mapped)
{
    CompanyAmountsFinder(columns, kind, mapped).find();
}

} // namespace aftershock
