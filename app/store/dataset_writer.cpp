#include "store/dataset_writer.h"

#include "store/copy_dataset.h"
#include "store/descriptor_vfs.h"
#include "store/open_for_writing.h"
#include "store/price_stream_table.h"
#include "store/private_file.h"

#include <QHash>

#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <algorithm>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

void bind(SQLite::Statement& statement, int index, const SqlValue& value)
{
    if (const auto* const integer = std::get_if<qint64>(&value))
        statement.bind(index, static_cast<int64_t>(*integer));
    else if (const auto* const real = std::get_if<double>(&value))
        statement.bind(index, *real);
    else if (const auto* const text = std::get_if<QString>(&value))
        statement.bind(index, text->toStdString());
    else
        statement.bind(index);
}

QByteArray upsertOf(const RowValues& row)
{
    QByteArray names;
    QByteArray places;
    QByteArray changes;
    for (const auto& [name, value] : row.columns) {
        const char* const comma = names.isEmpty() ? "" : ", ";
        names += QByteArray(comma) + name;
        places += QByteArray(comma) + '?';
        if (qstrcmp(name, row.columns.front().first) != 0)
            changes += (changes.isEmpty() ? "" : ", ") + QByteArray(name) + " = excluded." + name;
    }
    return "INSERT INTO main." + QByteArray(row.table) + " (" + names + ") VALUES (" + places +
           ") ON CONFLICT (" + row.columns.front().first + ") DO UPDATE SET " + changes;
}

} // namespace

struct DatasetWriter::State
{
    QString subject;
    PrivateFile file;
    std::optional<WriteLock> lock; ///< on the dataset that is changed
    PrivateFile::Existing existing{PrivateFile::Existing::Refuse};
    DatasetContents contents;
    bool hasPrices{false};
    std::optional<SQLite::Database> connection;
    QHash<QByteArray, std::shared_ptr<SQLite::Statement>> statements;
    PriceStream stream;
    bool offersStream{false};
    OpenedDataset written;

    SQLite::Statement& statement(const QByteArray& sql)
    {
        std::shared_ptr<SQLite::Statement>& found = statements[sql];
        if (!found)
            found = std::make_shared<SQLite::Statement>(*connection, sql.constData());
        found->tryReset();
        return *found;
    }

    /// Runs @p work, and makes the library's exceptions ours.
    template <typename Work>
    auto guarded(Work work) -> Result<decltype(work())>
    {
        try {
            if constexpr (std::is_void_v<decltype(work())>) {
                work();
                return {};
            } else {
                return work();
            }
        } catch (const SQLite::Exception& exception) {
            return writeError(exception, subject);
        }
    }
};

DatasetWriter::DatasetWriter(std::unique_ptr<State> state) : m_state(std::move(state)) {}
DatasetWriter::DatasetWriter(DatasetWriter&&) noexcept = default;
DatasetWriter& DatasetWriter::operator=(DatasetWriter&&) noexcept = default;
DatasetWriter::~DatasetWriter() = default;

Result<DatasetWriter> DatasetWriter::create(const QString& path)
{
    Result<PrivateFile> file = PrivateFile::create(path);
    if (!file)
        return file.error();
    auto state = std::make_unique<State>(State{.subject = path, .file = *std::move(file)});
    auto connection = openForWriting(state->file.descriptor(), path);
    if (!connection)
        return connection.error();
    state->connection = *std::move(connection);
    if (const auto made = makeSchema(*state->connection, path); !made)
        return made.error();
    return DatasetWriter(std::move(state));
}

Result<DatasetWriter> DatasetWriter::overwrite(const QString& path)
{
    Result<DatasetWriter> writer = create(path);
    if (writer)
        writer->m_state->existing = PrivateFile::Existing::Replace;
    return writer;
}

Result<DatasetWriter> DatasetWriter::open(const QString& path, const Progress& progress)
{
    Result<OpenedDataset> opened = Error{.code = ErrorCode::Locked, .subject = path};
    Result<WriteLock> lock = opened.error();
    // Read first and locked then, since closing the file that was read would drop the lock; again
    // where locking undid a write that had been cut off, or another program wrote in between.
    for (int attempt = 0; attempt < 3 && !(opened && lock); ++attempt) {
        const FileStamp stamp = fileStamp(path);
        opened = openDataset(path, progress);
        if (!opened)
            return opened.error();
        lock = WriteLock::take(path);
        if (!lock)
            return lock.error();
        if (!lock->isOf(stamp))
            lock = Error{.code = ErrorCode::Locked, .subject = path};
    }
    if (!lock)
        return lock.error();
    Result<PrivateFile> file = PrivateFile::create(path);
    if (!file)
        return file.error();
    if (const auto copied = file->copyFrom(file->target(), lock->bytes()); !copied)
        return copied.error();
    auto state = std::make_unique<State>(State{.subject = path,
                                               .file = *std::move(file),
                                               .lock = *std::move(lock),
                                               .existing = PrivateFile::Existing::Replace,
                                               .contents = opened->dataset->contents(),
                                               .hasPrices = (*opened->dataset)->priceCount > 0});
    auto connection = openForWriting(state->file.descriptor(), path);
    if (!connection)
        return connection.error();
    state->connection = *std::move(connection);
    if (const auto completed = completeSchema(*state->connection, path); !completed)
        return completed.error();
    return DatasetWriter(std::move(state));
}

Result<DatasetWriter> DatasetWriter::copyOf(const QString& from, const QString& path,
                                            const Progress& progress)
{
    Result<OpenedDataset> opened =
        from.isEmpty() ? openBuiltInDataset() : openDataset(from, progress);
    if (!opened)
        return opened.error();
    Result<PrivateFile> file = PrivateFile::create(path);
    if (!file)
        return file.error();
    if (const auto copied = copyDataset(from, *file); !copied)
        return copied.error();
    auto state = std::make_unique<State>(State{.subject = path,
                                               .file = *std::move(file),
                                               .existing = PrivateFile::Existing::Replace,
                                               .contents = opened->dataset->contents(),
                                               .hasPrices = (*opened->dataset)->priceCount > 0});
    auto connection = openForWriting(state->file.descriptor(), path);
    if (!connection)
        return connection.error();
    state->connection = *std::move(connection);
    if (const auto completed = completeSchema(*state->connection, path); !completed)
        return completed.error();
    return DatasetWriter(std::move(state));
}

const QString& DatasetWriter::path() const
{
    return m_state->subject;
}

const DatasetContents& DatasetWriter::contents() const
{
    return m_state->contents;
}

Result<void> DatasetWriter::setProperty(const QString& key, const QString& value)
{
    return m_state->guarded([&] {
        if (value.isEmpty()) {
            SQLite::Statement& drop = m_state->statement("DELETE FROM main.dataset WHERE key = ?");
            drop.bind(1, key.toStdString());
            drop.exec();
            return;
        }
        // Changed in place where it is there: the row may have columns of somebody else's.
        SQLite::Statement& change =
            m_state->statement("UPDATE main.dataset SET value = ?2 WHERE key = ?1");
        SQLite::Statement& add =
            m_state->statement("INSERT INTO main.dataset (key, value) VALUES (?1, ?2)");
        for (SQLite::Statement* statement : {&change, &add}) {
            statement->bind(1, key.toStdString());
            statement->bind(2, value.toStdString());
            if (statement->exec() > 0)
                return;
        }
    });
}

Result<RowId> DatasetWriter::put(const RowValues& row)
{
    return m_state->guarded([&]() -> RowId {
        SQLite::Statement& statement = m_state->statement(upsertOf(row));
        int index = 0;
        for (const auto& column : row.columns)
            bind(statement, ++index, column.second);
        statement.exec();
        const auto* const given = std::get_if<qint64>(&row.columns.front().second);
        return given != nullptr ? *given : m_state->connection->getLastInsertRowid();
    });
}

template <typename Record>
Result<RowId> DatasetWriter::putRecord(const Record& record, std::vector<Record>& rows)
{
    const Result<RowId> id = put(rowValues(record));
    if (!id)
        return id;
    const auto place = std::ranges::lower_bound(rows, *id, {}, &Record::id);
    const bool isThere = place != rows.end() && place->id == *id;
    Record& row = isThere ? *place : *rows.insert(place, Record());
    row = record;
    row.id = *id;
    return id;
}

Result<RowId> DatasetWriter::put(const Source& source)
{
    return putRecord(source, m_state->contents.sources);
}

Result<RowId> DatasetWriter::put(const Organisation& organisation)
{
    return putRecord(organisation, m_state->contents.organisations);
}

Result<RowId> DatasetWriter::put(const Event& event)
{
    return putRecord(event, m_state->contents.events);
}

Result<RowId> DatasetWriter::put(const ShareMove& move)
{
    return putRecord(move, m_state->contents.shareMoves);
}

Result<RowId> DatasetWriter::put(const ExchangeRate& rate)
{
    return putRecord(rate, m_state->contents.exchangeRates);
}

Result<RowId> DatasetWriter::put(const Statement& statement)
{
    return putRecord(statement, m_state->contents.statements);
}

Result<RowId> DatasetWriter::put(const SavedView& view)
{
    return putRecord(view, m_state->contents.savedViews);
}

Result<RowId> DatasetWriter::put(const Funding& funding)
{
    // Its amounts are put anew. No index leads from a funding to them: they go by their own ids.
    std::vector<Funding>& fundings = m_state->contents.fundings;
    const auto known = std::ranges::lower_bound(fundings, funding.id, {}, &Funding::id);
    const std::vector<FundingAmount> old = known != fundings.end() && known->id == funding.id
                                               ? known->amounts
                                               : std::vector<FundingAmount>();
    const Result<RowId> id = putRecord(funding, fundings);
    if (!id)
        return id;
    for (const FundingAmount& amount : old)
        if (const auto removed = remove("funding_amount", amount.id); !removed)
            return removed.error();
    const auto place = std::ranges::lower_bound(fundings, *id, {}, &Funding::id);
    for (std::size_t i = 0; i < funding.amounts.size(); ++i) {
        const Result<RowId> added = put(rowValues(funding.amounts[i], *id));
        if (!added)
            return added;
        place->amounts[i].id = *added;
    }
    return id;
}

Result<void> DatasetWriter::remove(const char* table, RowId id)
{
    return m_state->guarded([&] {
        SQLite::Statement& statement =
            m_state->statement("DELETE FROM main." + QByteArray(table) + " WHERE id = ?");
        statement.bind(1, static_cast<int64_t>(id));
        statement.exec();
    });
}

bool DatasetWriter::hasPrices() const
{
    return m_state->hasPrices;
}

Result<std::optional<Price>> DatasetWriter::price(RowId organisation, qint64 at)
{
    return m_state->guarded([&]() -> std::optional<Price> {
        SQLite::Statement& query = m_state->statement(
            "SELECT close, volume FROM main.price WHERE organisation_id = ? AND at = ?");
        query.bind(1, static_cast<int64_t>(organisation));
        query.bind(2, static_cast<int64_t>(at));
        if (!query.executeStep())
            return std::nullopt;
        Price found{.organisation = organisation, .at = at, .close = query.getColumn(0)};
        if (!query.getColumn(1).isNull())
            found.volume = query.getColumn(1).getDouble();
        query.reset();
        return found;
    });
}

Result<qint64> DatasetWriter::addPrices(PriceStream stream, bool replaces)
{
    m_state->stream = std::move(stream);
    return m_state->guarded([&]() -> qint64 {
        sqlite3* const handle = m_state->connection->getHandle();
        if (!m_state->offersStream && offerPriceStream(handle, m_state->stream) != SQLITE_OK)
            throw SQLite::Exception(handle);
        m_state->offersStream = true;
        const QByteArray insert =
            "INSERT INTO main.price (organisation_id, at, close, volume) "
            "SELECT organisation_id, at, close, volume FROM incoming_price WHERE true";
        const QByteArray change = " ON CONFLICT (organisation_id, at) DO UPDATE SET "
                                  "close = excluded.close, volume = excluded.volume";
        SQLite::Statement& statement = m_state->statement(replaces ? insert + change : insert);
        const qint64 written = statement.exec();
        m_state->hasPrices = m_state->hasPrices || written > 0;
        return written;
    });
}

Result<void> DatasetWriter::removePrice(RowId organisation, qint64 at)
{
    return m_state->guarded([&] {
        SQLite::Statement& statement =
            m_state->statement("DELETE FROM main.price WHERE organisation_id = ? AND at = ?");
        statement.bind(1, static_cast<int64_t>(organisation));
        statement.bind(2, static_cast<int64_t>(at));
        statement.exec();
    });
}

Result<void> DatasetWriter::removeOrphanedPrices()
{
    return m_state->guarded([&] {
        m_state->connection->exec("DELETE FROM main.price WHERE organisation_id NOT IN "
                                  "(SELECT id FROM main.organisation)");
    });
}

Result<void> DatasetWriter::commit()
{
    State& state = *m_state;
    const Result<void> ended = state.guarded([&] {
        state.connection->exec("COMMIT");
        state.statements.clear();
        state.connection.reset();
    });
    if (!ended)
        return ended;
    Result<OpenedDataset> read = readBack(state.file.descriptor(), state.subject);
    if (!read)
        return read.error();
    if (state.lock)
        if (const auto unchanged = state.lock->checkUnchanged(); !unchanged)
            return unchanged;
    if (const auto published = state.file.publish(state.existing); !published)
        return published;
    // By the descriptor: what stands at the path may be another program's by now.
    const FileStamp stamp = fileStamp(state.file.descriptor());
    state.written = *std::move(read);
    state.written.origin.path = state.subject;
    state.written.origin.stamp = stamp;
    state.written.origin.bytes = stamp[1];
    return {};
}

const OpenedDataset& DatasetWriter::written() const
{
    return m_state->written;
}

namespace {

template <typename Rows>
Result<void> putAll(DatasetWriter& writer, const Rows& rows)
{
    for (const auto& row : rows)
        if (const Result<RowId> id = writer.put(row); !id)
            return id.error();
    return {};
}

Result<void> putProperties(DatasetWriter& writer, const DatasetContents& contents)
{
    for (const auto& [key, value] : {std::pair{u"title"_s, &contents.title},
                                     {u"description"_s, &contents.description},
                                     {u"language"_s, &contents.language},
                                     {u"licence"_s, &contents.licence}})
        if (const Result<void> set = writer.setProperty(key, *value); !set)
            return set;
    return {};
}

Result<void> putContents(DatasetWriter& writer, const DatasetContents& contents)
{
    Result<void> done = putProperties(writer, contents);
    const auto then = [&](const auto& rows) {
        if (done)
            done = putAll(writer, rows);
    };
    then(contents.sources);
    then(contents.organisations);
    then(contents.events);
    then(contents.shareMoves);
    then(contents.fundings);
    then(contents.exchangeRates);
    then(contents.statements);
    then(contents.savedViews);
    return done;
}

} // namespace

Result<void> writeDataset(const DatasetContents& contents, const QString& path,
                          const PriceStream& prices)
{
    Result<DatasetWriter> writer = DatasetWriter::overwrite(path);
    if (!writer)
        return writer.error();
    if (const auto put = putContents(*writer, contents); !put)
        return put;
    if (prices)
        if (const auto added = writer->addPrices(prices); !added)
            return added.error();
    return writer->commit();
}

} // namespace aftershock
