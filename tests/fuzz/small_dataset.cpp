#include "small_dataset.h"

#include "store/built_in_dataset.h"

#include <QResource>

#include <sqlite3.h>

#include <memory>

namespace aftershock::fuzzing {

namespace {

using Connection = std::unique_ptr<sqlite3, int (*)(sqlite3*)>;

Connection openInMemory()
{
    sqlite3* opened = nullptr;
    sqlite3_open(":memory:", &opened);
    return {opened, sqlite3_close};
}

bool run(const Connection& database, const QByteArray& sql)
{
    return sqlite3_exec(database.get(), sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

QByteArray bytesOf(const Connection& database)
{
    sqlite3_int64 size = 0;
    unsigned char* const image = sqlite3_serialize(database.get(), "main", &size, 0);
    const QByteArray bytes(reinterpret_cast<const char*>(image), static_cast<qsizetype>(size));
    sqlite3_free(image);
    return bytes;
}

QByteArray makeSmall()
{
    const Connection database = openInMemory();
    const QByteArray schema = QResource(QStringLiteral(":/dataset/schema.sql")).uncompressedData();
    run(database, "PRAGMA page_size = 512; PRAGMA foreign_keys = OFF; BEGIN;" + schema +
                      "; COMMIT; ATTACH ':memory:' AS built_in;");
    const QByteArrayView image = builtInImage();
    auto* const bytes = reinterpret_cast<unsigned char*>(const_cast<char*>(image.data()));
    sqlite3_deserialize(database.get(), "built_in", bytes, image.size(), image.size(),
                        SQLITE_DESERIALIZE_READONLY);
    for (const char* const table :
         {"dataset", "source", "organisation", "event", "share_move", "funding", "funding_amount",
          "exchange_rate", "statement", "saved_view"})
        run(database, QByteArray("INSERT INTO main.") + table + " SELECT * FROM built_in." + table);
    return bytesOf(database);
}

/// A limit of work and not of time, so that an input does the same wherever it runs.
int stopWhenUsedUp(void* left)
{
    return --*static_cast<int*>(left) < 0 ? 1 : 0;
}

} // namespace

const QByteArray& smallDataset()
{
    static const QByteArray bytes = makeSmall();
    return bytes;
}

QByteArray changedBy(const QByteArray& sql)
{
    const Connection database = openInMemory();
    const QByteArray& image = smallDataset();
    auto* const copy =
        static_cast<unsigned char*>(sqlite3_malloc64(static_cast<sqlite3_uint64>(image.size())));
    std::copy(image.begin(), image.end(), copy);
    sqlite3_deserialize(database.get(), "main", copy, image.size(), image.size(),
                        SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    sqlite3_limit(database.get(), SQLITE_LIMIT_ATTACHED, 0);
    // Beyond half of the limit SQLite's printf() takes new memory for each character.
    sqlite3_limit(database.get(), SQLITE_LIMIT_LENGTH, 50'000);
    run(database, "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF;");
    int callsLeft = 500;
    sqlite3_progress_handler(database.get(), 1000, stopWhenUsedUp, &callsLeft);
    run(database, sql);
    return bytesOf(database);
}

} // namespace aftershock::fuzzing
