#include "store/save_dataset.h"

#include "data/problems.h"
#include "store/dataset_writer.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

/// Rows of one table that differ: those that are no more, and those that are new or changed.
template <typename Row>
struct Differences
{
    std::vector<RowId> removed;
    std::vector<std::pair<const Row*, const Row*>> put; ///< before (null for a new row), after
};

/// Both in the order of their ids.
template <typename Row>
Differences<Row> differences(const std::vector<Row>& before, const std::vector<Row>& after)
{
    Differences<Row> found;
    auto old = before.begin();
    for (const Row& row : after) {
        for (; old != before.end() && old->id < row.id; ++old)
            found.removed.push_back(old->id);
        const bool wasThere = old != before.end() && old->id == row.id;
        if (!wasThere || *old != row)
            found.put.emplace_back(wasThere ? &*old : nullptr, &row);
        if (wasThere)
            ++old;
    }
    for (; old != before.end(); ++old)
        found.removed.push_back(old->id);
    return found;
}

/// Writes one dataset over another, and stops at the first failure.
class NetWriter
{
public:
    NetWriter(DatasetWriter& writer, const WorkingDataset& working, const Progress& progress)
        : m_writer(writer), m_before(writer.contents()), m_after(working.contents),
          m_working(working), m_progress(progress)
    {
    }

    Result<void> write()
    {
        const auto sources = differences(m_before.sources, m_after.sources);
        const auto organisations = differences(m_before.organisations, m_after.organisations);
        const auto events = differences(m_before.events, m_after.events);
        const auto moves = differences(m_before.shareMoves, m_after.shareMoves);
        const auto fundings = differences(m_before.fundings, m_after.fundings);
        const auto rates = differences(m_before.exchangeRates, m_after.exchangeRates);
        const auto statements = differences(m_before.statements, m_after.statements);
        const auto views = differences(m_before.savedViews, m_after.savedViews);
        m_total = static_cast<qint64>(sources.put.size() + organisations.put.size() +
                                      events.put.size() + moves.put.size() + fundings.put.size() +
                                      rates.put.size() + statements.put.size() + views.put.size());
        putProperties();
        // What points goes before what is pointed at, and comes after it.
        remove("saved_view", views.removed);
        remove("statement", statements.removed);
        remove("exchange_rate", rates.removed);
        removeAmounts(fundings.removed);
        remove("funding", fundings.removed);
        remove("share_move", moves.removed);
        remove("event", events.removed);
        remove("organisation", organisations.removed);
        remove("source", sources.removed);
        put(sources);
        freeNames("organisation", organisations);
        put(organisations);
        put(events);
        put(moves);
        put(fundings);
        put(rates);
        put(statements);
        freeNames("saved_view", views);
        put(views);
        putPrices();
        return m_error ? Result<void>(*m_error) : Result<void>();
    }

private:
    template <typename T>
    void keep(const Result<T>& result)
    {
        if (!m_error && !result)
            m_error = result.error();
    }

    void step()
    {
        if (m_error)
            return;
        if (m_progress.isCancelled())
            m_error = Error{.code = ErrorCode::Cancelled, .subject = m_writer.path()};
        m_progress.report(++m_done, m_total);
    }

    void putProperties()
    {
        for (const auto& [key, property] : {std::pair{u"title"_s, &DatasetContents::title},
                                            {u"description"_s, &DatasetContents::description},
                                            {u"language"_s, &DatasetContents::language},
                                            {u"licence"_s, &DatasetContents::licence}})
            if (!m_error && m_before.*property != m_after.*property)
                keep(m_writer.setProperty(key, m_after.*property));
    }

    void remove(const char* table, const std::vector<RowId>& ids)
    {
        for (const RowId id : ids)
            if (!m_error)
                keep(m_writer.remove(table, id));
    }

    void removeAmounts(const std::vector<RowId>& fundings)
    {
        for (const RowId id : fundings) {
            const auto funding = std::ranges::lower_bound(m_before.fundings, id, {}, &Funding::id);
            for (const FundingAmount& amount : funding->amounts)
                remove("funding_amount", {amount.id});
        }
    }

    /// Names are unique at every moment: rows that change theirs let go of it first, so that two of
    /// them can change places.
    template <typename Row>
    void freeNames(const char* table, const Differences<Row>& rows)
    {
        for (const auto& [before, after] : rows.put)
            if (!m_error && before != nullptr && before->name != after->name) {
                RowValues values =
                    RowValues{table}
                        .with("id", after->id)
                        .with("name", u"\uFFFC%1 %2"_s.arg(after->id).arg(after->name));
                if constexpr (std::is_same_v<Row, SavedView>)
                    values.columns.emplace_back("spec", before->spec);
                keep(m_writer.put(values));
            }
    }

    template <typename Row>
    void put(const Differences<Row>& rows)
    {
        for (const auto& [before, after] : rows.put) {
            step();
            if (m_error)
                return;
            keep(m_writer.put(rowValues(*after)));
            if constexpr (std::is_same_v<Row, Funding>)
                putAmounts(before, *after);
        }
    }

    /// Amounts that did not change are left alone, with what the program does not know of them.
    void putAmounts(const Funding* before, const Funding& after)
    {
        const std::vector<FundingAmount> old =
            sorted(before != nullptr ? before->amounts : std::vector<FundingAmount>());
        const std::vector<FundingAmount> present = sorted(after.amounts);
        const auto changed = differences(old, present);
        for (const RowId id : changed.removed)
            // Unless it has moved to another funding, which was or will be written.
            if (!ownerOf(id))
                remove("funding_amount", {id});
        for (const auto& [former, amount] : changed.put)
            if (!m_error)
                keep(m_writer.put(rowValues(*amount, after.id)));
    }

    static std::vector<FundingAmount> sorted(std::vector<FundingAmount> amounts)
    {
        std::ranges::sort(amounts, {}, &FundingAmount::id);
        return amounts;
    }

    std::optional<RowId> ownerOf(RowId amount)
    {
        if (m_owners.isEmpty())
            for (const Funding& funding : m_after.fundings)
                for (const FundingAmount& each : funding.amounts)
                    m_owners.insert(each.id, funding.id);
        const auto found = m_owners.constFind(amount);
        return found == m_owners.cend() ? std::nullopt : std::optional(*found);
    }

    void putPrices()
    {
        std::vector<Price> changed;
        for (const auto& [key, price] : m_working.prices) {
            if (price)
                changed.push_back(*price);
            else if (!m_error)
                keep(m_writer.removePrice(key.first, key.second));
        }
        if (m_error || changed.empty())
            return;
        const auto stream = [&changed, next = std::size_t(0)](Price& price) mutable {
            if (next == changed.size())
                return false;
            price = changed[next++];
            return true;
        };
        keep(m_writer.addPrices(stream, true));
    }

    DatasetWriter& m_writer;
    const DatasetContents& m_before;
    const DatasetContents& m_after;
    const WorkingDataset& m_working;
    const Progress& m_progress;
    QHash<RowId, RowId> m_owners;
    std::optional<Error> m_error;
    qint64 m_done{0};
    qint64 m_total{0};
};

/// What keeps the dataset from being saved at all, but for what the file had when it was opened.
std::optional<Error> firstProblem(const DatasetToSave& dataset)
{
    const std::vector<CellProblem> present = problems(dataset.working);
    if (present.empty())
        return std::nullopt;
    const std::vector<CellProblem> old = problems({.contents = dataset.opened->contents()});
    for (const CellProblem& problem : present)
        if (std::ranges::find(old, problem) == old.end())
            return problem.error;
    return std::nullopt;
}

bool isOrphanedPrice(const Error& error)
{
    return error.code == ErrorCode::ReferenceDangling && error.column == u"price.organisation_id"_s;
}

Result<SaveOutcome> finish(DatasetWriter& writer, const DatasetToSave& dataset,
                           const SaveOptions& options, const Progress& progress)
{
    if (const auto written = NetWriter(writer, dataset.working, progress).write(); !written)
        return written.error();
    if (options.dropsOrphanedPrices || options.overwritesForeignChanges)
        if (const auto dropped = writer.removeOrphanedPrices(); !dropped)
            return dropped.error();
    if (progress.isCancelled())
        return Error{.code = ErrorCode::Cancelled, .subject = writer.path()};
    if (const auto committed = writer.commit(); !committed) {
        if (isOrphanedPrice(committed.error()))
            return SaveOutcome(SaveObstacle::OrphanedPrices);
        return committed.error();
    }
    return SaveOutcome(writer.written());
}

Result<DatasetWriter> copyFor(const DatasetToSave& dataset, const QString& target,
                              const Progress& progress)
{
    const DatasetOrigin& origin = dataset.origin;
    if (origin.isNew)
        return DatasetWriter::overwrite(target);
    // A file that is gone can still be saved elsewhere, unless its prices are gone with it.
    const bool isGone = !origin.path.isEmpty() && !QFileInfo::exists(origin.path);
    if (isGone && (*dataset.opened)->priceCount == 0)
        return DatasetWriter::overwrite(target);
    return DatasetWriter::copyOf(origin.path, target, progress);
}

} // namespace

Result<SaveOutcome> saveDataset(const DatasetToSave& dataset, const SaveOptions& options,
                                const Progress& progress)
{
    const QString& path = dataset.origin.path;
    if (auto problem = firstProblem(dataset)) {
        problem->subject = path;
        return *std::move(problem);
    }
    Result<DatasetWriter> writer = DatasetWriter::open(path, progress);
    if (!writer)
        return writer.error();
    if (!options.overwritesForeignChanges && writer->contents() != dataset.opened->contents())
        return SaveOutcome(SaveObstacle::ForeignChange);
    return finish(*writer, dataset, options, progress);
}

Result<SaveOutcome> saveDatasetAs(const DatasetToSave& dataset, const QString& target,
                                  const SaveOptions& options, const Progress& progress)
{
    if (wouldOverwrite(dataset.origin.path, target))
        return Error{.code = ErrorCode::OutputIsInput, .subject = target};
    if (auto problem = firstProblem(dataset)) {
        problem->subject = target;
        return *std::move(problem);
    }
    Result<DatasetWriter> writer = copyFor(dataset, target, progress);
    if (!writer)
        return writer.error();
    return finish(*writer, dataset, options, progress);
}

} // namespace aftershock
