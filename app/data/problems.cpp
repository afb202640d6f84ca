#include "data/problems.h"

#include "data/references.h"
#include "data/row_problems.h"
#include "data/table_columns.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

template <typename Rows>
void findProblemsOfRows(const Rows& rows, std::vector<CellProblem>& found)
{
    for (const auto& row : rows)
        findRowProblems(row, found);
}

Error danglingError(RowId id, TableKind target)
{
    return {.code = ErrorCode::ReferenceDangling,
            .value = QString::number(id),
            .detail = toText(target)};
}

void findDangling(const DatasetContents& contents, std::size_t most,
                  std::vector<CellProblem>& found)
{
    const auto note = [&](TableKind table, RowId row, const char* column, Error error) {
        if (found.size() < most)
            found.push_back(problemAt(table, row, column, std::move(error)));
    };
    visitPointingRows(contents, [&]<typename Row>(const Row& row) {
        const TableKind table = tableOfRow<Row>();
        visitPointers(row, [&](const char* column, std::optional<RowId> id, TableKind target) {
            if (id && !containsRow(contents, target, *id))
                note(table, row.id, column, danglingError(*id, target));
        });
        if constexpr (std::same_as<Row, ShareMove>) {
            if (containsRow(contents.organisations, row.organisation))
                return;
            note(table, row.id, "organisation_id",
                 row.organisation == 0 ? Error{.code = ErrorCode::ValueMissing}
                                       : danglingError(row.organisation, TableKind::Organisation));
        }
    });
}

/// Walks from each funding to its whole, marking the way: a walk that meets its own mark goes
/// round. Every row is passed once, however long the chains are, and again if it is on a circle.
void findCycles(const std::vector<Funding>& fundings, std::size_t most,
                std::vector<CellProblem>& found)
{
    const auto wholeOf = [&](std::size_t at) -> std::optional<std::size_t> {
        if (!fundings[at].partOf)
            return std::nullopt;
        const auto whole =
            std::ranges::lower_bound(fundings, *fundings[at].partOf, {}, &Funding::id);
        if (whole == fundings.end() || whole->id != *fundings[at].partOf)
            return std::nullopt;
        return static_cast<std::size_t>(whole - fundings.begin());
    };
    std::vector<std::size_t> walkOf(fundings.size(), 0);
    for (std::size_t start = 0; start < fundings.size(); ++start) {
        const std::size_t walk = start + 1;
        std::optional<std::size_t> at = start;
        while (at && walkOf[*at] == 0) {
            walkOf[*at] = walk;
            at = wholeOf(*at);
        }
        if (!at || walkOf[*at] != walk)
            continue;
        const std::size_t first = *at;
        do {
            if (found.size() >= most)
                return;
            found.push_back(problemAt(
                TableKind::Funding, fundings[*at].id, "part_of",
                {.code = ErrorCode::ReferenceCycle, .value = QString::number(fundings[*at].id)}));
            at = wholeOf(*at);
        } while (at != first);
    }
}

template <typename Row>
void findRepeatedNames(const std::vector<Row>& rows, std::size_t most,
                       std::vector<CellProblem>& found)
{
    QSet<QString> names;
    names.reserve(static_cast<qsizetype>(rows.size()));
    QSet<QString> repeated;
    for (const Row& row : rows) {
        const qsizetype before = names.size();
        names.insert(row.name);
        if (names.size() == before && !row.name.isEmpty())
            repeated.insert(row.name);
    }
    if (repeated.isEmpty())
        return;
    for (const Row& row : rows)
        if (repeated.contains(row.name) && found.size() < most)
            found.push_back(problemAt(tableOfRow<Row>(), row.id, "name",
                                      {.code = ErrorCode::ValueRepeated, .value = row.name}));
}

void findPriceProblems(const WorkingDataset& dataset, std::vector<CellProblem>& found)
{
    for (const auto& [key, price] : dataset.prices) {
        if (!price)
            continue;
        findRowProblems(*price, found);
        if (!containsRow(dataset.contents.organisations, key.first))
            found.push_back(problemAt(TableKind::Price, key.first, "organisation_id",
                                      key.first == 0
                                          ? Error{.code = ErrorCode::ValueMissing}
                                          : danglingError(key.first, TableKind::Organisation)));
    }
}

/// A draft may outlive its row: then it is nobody's problem.
bool isThere(const WorkingDataset& dataset, const CellRef& cell)
{
    switch (cell.table) {
    case TableKind::Price:
        return true;
    case TableKind::Property:
        return cell.row >= 0 && cell.row < propertyKeys().size();
    case TableKind::FundingAmount:
        return std::ranges::any_of(dataset.contents.fundings, [&](const Funding& funding) {
            return std::ranges::any_of(funding.amounts, [&](const FundingAmount& amount) {
                return amount.id == cell.row;
            });
        });
    default:
        return dataset.record(cell.table, cell.row).has_value();
    }
}

void addDrafts(const WorkingDataset& dataset, std::vector<CellProblem>& found)
{
    if (dataset.drafts.empty())
        return;
    std::erase_if(
        found, [&](const CellProblem& problem) { return dataset.drafts.contains(problem.cell); });
    for (const auto& [cell, text] : dataset.drafts)
        if (isThere(dataset, cell))
            found.push_back(problemAt(cell.table, cell.row, qPrintable(cell.column),
                                      {.code = ErrorCode::ValueUnknown, .value = text}));
}

/// Takes away what is marked, and clears what points at rows that are not there.
class Finisher
{
public:
    Finisher(const WorkingDataset& dataset, const std::vector<CellProblem>& problems)
        : m_contents(dataset.contents), m_drafts(dataset.drafts)
    {
        for (const CellProblem& problem : problems) {
            m_suspects[problem.cell.table].insert(problem.cell.row);
            if (problem.error.code == ErrorCode::ReferenceCycle)
                m_circular.insert(problem.cell.row);
        }
    }

    DatasetContents finish()
    {
        leaveOutUnfinished();
        visitPointingRows(m_contents, [this](auto& row) {
            visitPointers(row, [this](const char*, std::optional<RowId>& id, TableKind target) {
                if (id && !containsRow(m_contents, target, *id))
                    id.reset();
            });
        });
        std::erase_if(m_contents.shareMoves, [this](const ShareMove& move) {
            const bool isOfNobody = !containsRow(m_contents.organisations, move.organisation);
            if (isOfNobody)
                m_contents.unfinished.shareMoves.push_back(move);
            return isOfNobody;
        });
        for (Funding& funding : m_contents.fundings)
            if (m_circular.contains(funding.id))
                funding.partOf.reset();
        return std::move(m_contents);
    }

private:
    using Drafts = std::map<CellRef, QString>;

    using DraftRange = std::pair<Drafts::const_iterator, Drafts::const_iterator>;
    [[nodiscard]] DraftRange draftsOf(TableKind table, RowId row) const
    {
        const auto first = m_drafts.lower_bound({table, row, {}});
        const auto last =
            std::find_if(first, m_drafts.end(), [table, row](const Drafts::value_type& draft) {
                return draft.first.table != table || draft.first.row != row;
            });
        return {first, last};
    }
    /// What a draft replaced was withdrawn: a mark with it would state what nobody states any more.
    [[nodiscard]] bool waits(TableKind table, RowId row) const
    {
        const bool isPlotted = table == TableKind::ShareMove || table == TableKind::Funding;
        const DraftRange drafts = draftsOf(table, row);
        return std::any_of(drafts.first, drafts.second, [&](const Drafts::value_type& draft) {
            const std::optional<int> column = columnAt(table, draft.first.column);
            return isPlotted ||
                   (column && columnsOf(table)[static_cast<std::size_t>(*column)].isRequired);
        });
    }
    template <typename Row>
    [[nodiscard]] bool isUnfinished(TableKind table, const Row& row) const
    {
        std::vector<CellProblem> own;
        findRowProblems(row, own);
        return !own.empty() || waits(table, row.id);
    }
    [[nodiscard]] bool lacksOnlyItsChange(const ShareMove& move) const
    {
        std::vector<CellProblem> own;
        findRowProblems(move, own);
        const DraftRange drafts = draftsOf(TableKind::ShareMove, move.id);
        return own.empty() && containsRow(m_contents.organisations, move.organisation) &&
               std::all_of(drafts.first, drafts.second, [](const Drafts::value_type& draft) {
                   return draft.first.column == u"change_percent" && draft.second.isEmpty();
               });
    }
    void note(const ShareMove& move)
    {
        UnfinishedRows& rows = m_contents.unfinished;
        (lacksOnlyItsChange(move) ? rows.withoutChange : rows.shareMoves).push_back(move);
    }
    void note(const Funding& funding) { m_contents.unfinished.fundings.push_back(funding); }

    template <typename Row>
    void leaveOut(std::vector<Row>& rows)
    {
        const auto suspects = m_suspects.constFind(tableOfRow<Row>());
        if (suspects == m_suspects.cend())
            return;
        std::erase_if(rows, [&](const Row& row) {
            const bool isOut = suspects->contains(row.id) && isUnfinished(tableOfRow<Row>(), row);
            if constexpr (requires { note(row); })
                if (isOut)
                    note(row);
            return isOut;
        });
    }
    void leaveOutUnfinished()
    {
        // Amounts first: a funding is not left out for one of them.
        if (const auto suspects = m_suspects.constFind(TableKind::FundingAmount);
            suspects != m_suspects.cend())
            for (Funding& funding : m_contents.fundings)
                std::erase_if(funding.amounts, [&](const FundingAmount& amount) {
                    return suspects->contains(amount.id) &&
                           isUnfinished(TableKind::FundingAmount, amount);
                });
        leaveOut(m_contents.sources);
        leaveOut(m_contents.organisations);
        leaveOut(m_contents.events);
        leaveOut(m_contents.shareMoves);
        leaveOut(m_contents.fundings);
        leaveOut(m_contents.exchangeRates);
        leaveOut(m_contents.statements);
        leaveOut(m_contents.savedViews);
    }

    DatasetContents m_contents;
    const Drafts& m_drafts;
    QHash<TableKind, QSet<RowId>> m_suspects;
    QSet<RowId> m_circular;
};

} // namespace

bool containsRow(const DatasetContents& contents, TableKind target, RowId id)
{
    switch (target) {
    case TableKind::Source:
        return containsRow(contents.sources, id);
    case TableKind::Organisation:
        return containsRow(contents.organisations, id);
    case TableKind::Event:
        return containsRow(contents.events, id);
    case TableKind::Funding:
        return containsRow(contents.fundings, id);
    default:
        return false;
    }
}

std::vector<CellProblem> referenceProblems(const DatasetContents& contents, std::size_t most)
{
    std::vector<CellProblem> found;
    findDangling(contents, most, found);
    findCycles(contents.fundings, most, found);
    findRepeatedNames(contents.organisations, most, found);
    return found;
}

std::vector<CellProblem> problems(const WorkingDataset& dataset)
{
    const DatasetContents& contents = dataset.contents;
    std::vector<CellProblem> found = referenceProblems(contents);
    findRepeatedNames(contents.savedViews, std::numeric_limits<std::size_t>::max(), found);
    findProblemsOfRows(contents.sources, found);
    findProblemsOfRows(contents.organisations, found);
    findProblemsOfRows(contents.events, found);
    findProblemsOfRows(contents.shareMoves, found);
    findProblemsOfRows(contents.fundings, found);
    findProblemsOfRows(contents.exchangeRates, found);
    findProblemsOfRows(contents.statements, found);
    findProblemsOfRows(contents.savedViews, found);
    findPriceProblems(dataset, found);
    addDrafts(dataset, found);
    std::ranges::stable_sort(found, std::less<>{}, &CellProblem::cell);
    return found;
}

DatasetContents finishedRows(const WorkingDataset& dataset,
                             const std::vector<CellProblem>& problems)
{
    return problems.empty() ? dataset.contents : Finisher(dataset, problems).finish();
}

} // namespace aftershock
