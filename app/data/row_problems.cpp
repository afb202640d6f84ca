#include "data/row_problems.h"

#include "data/value_rules.h"

#include <QCoreApplication>

#include <cmath>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr ValueRange yearRange{1, 9999};
constexpr ValueRange digitsRange{1, 17};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Store)
};

/// Takes down the problems of one row.
class RowCheck
{
public:
    RowCheck(TableKind table, RowId row, std::vector<CellProblem>& found)
        : m_table(table), m_row(row), m_found(found)
    {
    }

    void add(const char* column, std::optional<Error> error)
    {
        if (error)
            m_found.push_back(problemAt(m_table, m_row, column, *std::move(error)));
    }
    void need(const char* column, bool isThere)
    {
        if (!isThere)
            add(column, Error{.code = ErrorCode::ValueMissing});
    }
    void wholeDay(const char* column, const std::optional<Day>& day)
    {
        if (day)
            add(column, wholeDayError(*day));
    }
    void range(const char* column, std::optional<double> value, ValueRange range)
    {
        if (value)
            add(column, rangeError(*value, range));
    }
    void quantity(const char* column, const char* second, const Quantity& quantity,
                  ValueRange limits)
    {
        range(column, quantity.value, limits);
        range(second, quantity.upper, limits);
        range("significant_digits", quantity.digits, digitsRange);
        add(second, endsError(quantity));
    }

private:
    TableKind m_table;
    RowId m_row;
    std::vector<CellProblem>& m_found;
};

bool isDate(const Day& day)
{
    return day.date.isValid() && isWithin(day.date.year(), yearRange);
}

/// The file keeps one precision and one basis for both ends of an event.
std::optional<Error> unlikeStart(const Day& start, const Day& end)
{
    if (start.precision == end.precision && start.basis == end.basis)
        return std::nullopt;
    return Error{.code = ErrorCode::ValueOutOfRange,
                 .value = isoText(end),
                 .detail =
                     Texts::tr("both days of an event are known equally well: to the day, month or "
                               "year, and stated or inferred")};
}

} // namespace

CellProblem problemAt(TableKind table, RowId row, const char* column, Error error)
{
    const QString name = QString::fromLatin1(column);
    error.row = row;
    error.column = toText(table) + u'.' + name;
    return {.cell = {.table = table, .row = row, .column = name}, .error = std::move(error)};
}

void findRowProblems(const Source& row, std::vector<CellProblem>& found)
{
    RowCheck check(TableKind::Source, row.id, found);
    check.wholeDay("published_on", row.publishedOn);
}

void findRowProblems(const Organisation& row, std::vector<CellProblem>& found)
{
    RowCheck check(TableKind::Organisation, row.id, found);
    check.need("name", !row.name.isEmpty());
    check.add("country", countryError(row.country));
}

void findRowProblems(const Event& row, std::vector<CellProblem>& found)
{
    RowCheck check(TableKind::Event, row.id, found);
    check.need("title", !row.title.isEmpty());
    for (const auto& [column, day] :
         {std::pair{"starts_on", &row.startsOn}, {"ends_on", &row.endsOn}})
        if (*day && !isDate(**day))
            check.add(column, wholeDayError(**day));
    if (!row.startsOn || !row.endsOn)
        return;
    if (const auto error = spanError(*row.startsOn, *row.endsOn))
        check.add("ends_on", error);
    else
        check.add("ends_on", unlikeStart(*row.startsOn, *row.endsOn));
}

void findRowProblems(const ShareMove& row, std::vector<CellProblem>& found)
{
    RowCheck check(TableKind::ShareMove, row.id, found);
    check.quantity("change_percent", "change_percent_to", row.changePercent, changeRange);
    check.wholeDay("trading_day", row.tradingDay);
}

void findRowProblems(const Funding& row, std::vector<CellProblem>& found)
{
    RowCheck check(TableKind::Funding, row.id, found);
    check.range("from_year", row.fromYear, yearRange);
    check.range("years", row.years, yearsRange);
    for (const FundingAmount& amount : row.amounts)
        findRowProblems(amount, found);
}

void findRowProblems(const FundingAmount& row, std::vector<CellProblem>& found)
{
    RowCheck check(TableKind::FundingAmount, row.id, found);
    check.quantity("amount", "amount_to", row.money.amount, amountRange);
    check.need("currency", row.money.currency != Currency());
}

void findRowProblems(const ExchangeRate& row, std::vector<CellProblem>& found)
{
    RowCheck check(TableKind::ExchangeRate, row.id, found);
    check.need("base", row.base != Currency());
    check.need("quote", row.quote != Currency());
    check.range("rate", row.rate, rateRange);
    check.wholeDay("as_of", row.asOf);
}

void findRowProblems(const Statement& row, std::vector<CellProblem>& found)
{
    RowCheck check(TableKind::Statement, row.id, found);
    check.need("summary", !row.summary.isEmpty());
}

void findRowProblems(const SavedView& row, std::vector<CellProblem>& found)
{
    RowCheck check(TableKind::SavedView, row.id, found);
    check.need("name", !row.name.isEmpty());
    check.need("spec", !row.spec.isEmpty());
    if (!row.spec.isEmpty())
        check.add("spec", viewSpecError(row.spec));
}

void findRowProblems(const Price& row, std::vector<CellProblem>& found)
{
    constexpr double most = std::numeric_limits<double>::max();
    RowCheck check(TableKind::Price, row.organisation, found);
    check.range("close", row.close, {-most, most});
    check.range("volume", row.volume, {-most, most});
}

} // namespace aftershock
