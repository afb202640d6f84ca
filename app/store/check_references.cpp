#include "store/check_references.h"

#include <QSet>

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

template <typename Row>
bool contains(const std::vector<Row>& rows, RowId id)
{
    return std::ranges::binary_search(rows, id, {}, &Row::id);
}

/// Looks up references and keeps the first that leads nowhere.
class ReferenceCheck
{
public:
    ReferenceCheck(const DatasetContents& contents, QString subject)
        : m_contents(contents), m_subject(std::move(subject))
    {
    }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    template <typename Target>
    void look(RowId row, QLatin1StringView column, std::optional<RowId> id,
              const std::vector<Target>& targets, QLatin1StringView table)
    {
        if (m_error || !id || contains(targets, *id))
            return;
        m_error = Error{.code = ErrorCode::ReferenceDangling,
                        .subject = m_subject,
                        .row = row,
                        .column = column,
                        .value = QString::number(*id),
                        .detail = table};
    }
    void event(RowId row, QLatin1StringView column, std::optional<RowId> id)
    {
        look(row, column, id, m_contents.events, "event"_L1);
    }
    void organisation(RowId row, QLatin1StringView column, std::optional<RowId> id)
    {
        look(row, column, id, m_contents.organisations, "organisation"_L1);
    }
    void source(RowId row, QLatin1StringView column, std::optional<RowId> id)
    {
        look(row, column, id, m_contents.sources, "source"_L1);
    }

private:
    const DatasetContents& m_contents;
    QString m_subject;
    std::optional<Error> m_error;
};

std::optional<Error> findDangling(const DatasetContents& contents, const QString& subject)
{
    ReferenceCheck check(contents, subject);
    for (const Event& event : contents.events)
        check.source(event.id, "event.source_id"_L1, event.citation.source);
    for (const ShareMove& move : contents.shareMoves) {
        check.event(move.id, "share_move.event_id"_L1, move.event);
        check.organisation(move.id, "share_move.organisation_id"_L1, move.organisation);
        check.source(move.id, "share_move.source_id"_L1, move.citation.source);
    }
    for (const Funding& funding : contents.fundings) {
        check.event(funding.id, "funding.event_id"_L1, funding.event);
        check.organisation(funding.id, "funding.organisation_id"_L1, funding.organisation);
        check.look(funding.id, "funding.part_of"_L1, funding.partOf, contents.fundings,
                   "funding"_L1);
        check.source(funding.id, "funding.source_id"_L1, funding.citation.source);
    }
    for (const ExchangeRate& rate : contents.exchangeRates)
        check.source(rate.id, "exchange_rate.source_id"_L1, rate.source);
    for (const Statement& statement : contents.statements) {
        check.event(statement.id, "statement.event_id"_L1, statement.event);
        check.organisation(statement.id, "statement.organisation_id"_L1, statement.organisation);
        check.source(statement.id, "statement.source_id"_L1, statement.citation.source);
    }
    return check.error();
}

/// Walks from each funding to its whole, marking the way: a walk that meets its own mark goes
/// round. Every row is passed once, however long the chains are.
std::optional<Error> findCycle(const std::vector<Funding>& fundings, const QString& subject)
{
    std::vector<std::size_t> walkOf(fundings.size(), 0);
    for (std::size_t start = 0; start < fundings.size(); ++start) {
        const std::size_t walk = start + 1;
        std::size_t at = start;
        while (walkOf[at] == 0) {
            walkOf[at] = walk;
            if (!fundings[at].partOf)
                break;
            const auto whole =
                std::ranges::lower_bound(fundings, *fundings[at].partOf, {}, &Funding::id);
            at = static_cast<std::size_t>(whole - fundings.begin());
            if (walkOf[at] == walk)
                return Error{.code = ErrorCode::ReferenceCycle,
                             .subject = subject,
                             .row = fundings[at].id,
                             .column = u"funding.part_of"_s,
                             .value = QString::number(fundings[at].id)};
        }
    }
    return std::nullopt;
}

std::optional<Error> findRepeatedName(const std::vector<Organisation>& organisations,
                                      const QString& subject)
{
    QSet<QString> names;
    names.reserve(static_cast<qsizetype>(organisations.size()));
    for (const Organisation& organisation : organisations) {
        const qsizetype before = names.size();
        names.insert(organisation.name);
        if (names.size() == before)
            return Error{.code = ErrorCode::ValueRepeated,
                         .subject = subject,
                         .row = organisation.id,
                         .column = u"organisation.name"_s,
                         .value = organisation.name};
    }
    return std::nullopt;
}

/// True where the table's key leads with the organisation, so that its ids can be hopped through.
bool isKeyedByOrganisation(SQLite::Database& connection)
{
    return connection
               .execAndGet("SELECT count(*) FROM pragma_table_xinfo('price', 'main') "
                           "WHERE lower(name) = 'organisation_id' AND pk = 1")
               .getInt() == 1;
}

Result<void> checkPriceOwners(GuardedDatabase& database, const DatasetContents& contents)
{
    SQLite::Statement next(database.connection(),
                           "SELECT organisation_id FROM main.price WHERE organisation_id > ? "
                           "ORDER BY organisation_id LIMIT 1");
    SQLite::Statement first(database.connection(), "SELECT organisation_id FROM main.price "
                                                   "ORDER BY organisation_id LIMIT 1");
    for (SQLite::Statement* query = &first; query->executeStep(); query = &next) {
        const RowId owner = query->getColumn(0).getInt64();
        if (!query->getColumn(0).isInteger() || !contains(contents.organisations, owner))
            return Error{.code = ErrorCode::ReferenceDangling,
                         .subject = database.subject(),
                         .column = u"price.organisation_id"_s,
                         .value = QString::fromUtf8(query->getColumn(0).getText()),
                         .detail = u"organisation"_s};
        next.reset();
        next.bind(1, static_cast<int64_t>(owner));
    }
    return {};
}

} // namespace

Result<void> checkReferences(const DatasetContents& contents, const QString& subject)
{
    if (auto dangling = findDangling(contents, subject))
        return *std::move(dangling);
    if (auto cycle = findCycle(contents.fundings, subject))
        return *std::move(cycle);
    if (auto repeated = findRepeatedName(contents.organisations, subject))
        return *std::move(repeated);
    return {};
}

Result<qint64> countPrices(GuardedDatabase& database, const DatasetContents& contents)
{
    try {
        if (isKeyedByOrganisation(database.connection()))
            if (const auto owned = checkPriceOwners(database, contents); !owned)
                return owned.error();
    } catch (const SQLite::Exception& exception) {
        return database.errorFor(exception.getExtendedErrorCode());
    }
    // count(*) is three times as fast as a sum, but one step, in which nothing but a watchdog stops
    // SQLite on a page that leads back to itself; for a few prices that is not worth a thread.
    constexpr qint64 fewPages = 1000;
    const Result<qint64> pages = database.number("PRAGMA page_count");
    if (!pages)
        return pages;
    return *pages <= fewPages ? database.number("SELECT coalesce(sum(1), 0) FROM main.price")
                              : database.numberInOneStep("SELECT count(*) FROM main.price");
}

} // namespace aftershock
