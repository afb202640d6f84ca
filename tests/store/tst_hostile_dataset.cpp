#include "dataset_files.h"
#include "store/check_references.h"
#include "store/dataset_file.h"
#include "store/dataset_store.h"
#include "store/read_contents.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace aftershock;
using namespace aftershock::test;
using namespace Qt::StringLiterals;

namespace {

/// What openDataset() does, with limits of the test's own.
QString outcomeWithin(const QString& path, const ReadLimits& limits)
{
    const auto file = openDatasetFile(path, limits, {});
    if (!file)
        return outcome(file);
    const auto present = inspectSchema(*file->database);
    if (!present)
        return outcome(present);
    Diagnostics warnings;
    const auto contents = readContents(*file->database, *present, warnings);
    return contents ? outcome(countPrices(*file->database, *contents)) : outcome(contents);
}

constexpr auto numbers =
    "WITH RECURSIVE n (i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < %1) ";

/// Big-endian, as SQLite's pages have it.
void putNumber(QByteArray& bytes, qsizetype at, int size, quint32 value)
{
    for (int i = 0; i < size; ++i)
        bytes[at + i] = static_cast<char>(value >> (8 * (size - 1 - i)));
}

quint32 numberAt(const QByteArray& bytes, qsizetype at, int size)
{
    quint32 value = 0;
    for (int i = 0; i < size; ++i)
        value = value << 8 | static_cast<quint8>(bytes[at + i]);
    return value;
}

constexpr int pageSize = 2048;
constexpr char interiorTablePage = 5;

/// The first page that only leads to other pages of a table; page 1 holds the schema.
qsizetype interiorPage(const QByteArray& bytes)
{
    for (qsizetype at = pageSize; at < bytes.size(); at += pageSize)
        if (bytes[at] == interiorTablePage)
            return at;
    return -1;
}

} // namespace

/// A file that is meant to harm is refused, soon and with little memory, or is read as it stands.
class TestHostileDataset : public QObject
{
    Q_OBJECT

private slots:
    void codeInAFileNeverRuns_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* tag, const QString& sql, const QString& expected) {
            QTest::newRow(tag) << sql << expected;
        };
        const QString endless =
            u"DROP TABLE %1; CREATE VIEW %1 AS WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL "
            "SELECT id + 1 FROM n) SELECT id, %2 FROM n"_s;
        row("an endless view of companies",
            endless.arg(u"organisation"_s,
                        u"'x' || id AS name, NULL AS kind, NULL AS ticker, NULL AS exchange, "
                        "NULL AS country, NULL AS sector"_s),
            u"SchemaInvalid organisation"_s);
        row("an endless view of prices",
            endless.arg(u"price"_s,
                        u"id AS organisation_id, id AS at, 1.0 AS close, 1 AS volume"_s),
            u"SchemaInvalid price"_s);
        row("a virtual table",
            u"DROP TABLE source; CREATE VIRTUAL TABLE source USING fts5 (id, publisher, title, "
            "author, url, published_on, kind)"_s,
            u"SchemaInvalid source"_s);
        row("a column that computes",
            u"DROP TABLE saved_view; CREATE TABLE saved_view (id INTEGER PRIMARY KEY, name TEXT, "
            "spec TEXT AS (replace(hex(zeroblob(300000)), '0', hex(zeroblob(300000)))))"_s,
            u"SchemaInvalid saved_view.spec"_s);
        row("a check that takes for ever",
            u"DROP TABLE saved_view; CREATE TABLE saved_view (id INTEGER PRIMARY KEY, name TEXT, "
            "spec TEXT CHECK (instr(hex(zeroblob(400000)), hex(zeroblob(200000)) || '1')))"_s,
            u"opened"_s);
        row("an index over an expression that takes for ever",
            u"CREATE INDEX slow ON saved_view (instr(hex(zeroblob(400000)), "
            "hex(zeroblob(200000)) || '1')) WHERE id > 1000"_s,
            u"opened"_s);
        row("a stranger's column that takes for ever",
            u"CREATE TABLE theirs (a); INSERT INTO theirs (a) VALUES (1); ALTER TABLE theirs ADD "
            "COLUMN b AS (instr(hex(zeroblob(400000)), hex(zeroblob(200000)) || '1'))"_s,
            u"opened"_s);
        row("a trigger that takes for ever",
            u"CREATE TRIGGER t BEFORE UPDATE ON event BEGIN SELECT count(*) FROM event a, event b, "
            "event c, event d, event e, event f; END"_s,
            u"opened"_s);
        row("a function that nobody has", u"CREATE VIEW v AS SELECT no_such_function(1)"_s,
            u"opened"_s);
        row("a schema that was written over",
            u"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE event (' "
            "WHERE name = 'event'"_s,
            u"DatasetDamaged"_s);
        row("two tables on one page",
            u"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage "
            "FROM sqlite_schema WHERE name = 'source') WHERE name = 'event'"_s,
            u"DatasetDamaged"_s);
    }
    void codeInAFileNeverRuns()
    {
        QFETCH(QString, sql);
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        runSql(file, sql);
        const auto before = folder.state();
        QTEST(outcome(openDataset(file)), "expected");
        QCOMPARE(folder.state(), before);
    }

    void aHundredThousandCompaniesOpen()
    {
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        runSql(file, QString::fromLatin1(numbers).arg(100'099) +
                         u"INSERT INTO organisation SELECT i, 'Company ' || i, 'company', NULL, "
                         "NULL, 'US', 'Sector' FROM n"_s);
        const auto opened = openDataset(file);
        QCOMPARE(outcome(opened), u"opened"_s);
        QCOMPARE(opened->dataset->contents().organisations.size(), std::size_t(100'012));
        QCOMPARE(opened->dataset->organisation(100'099)->name, u"Company 100099"_s);
    }

    void aChainOfPartsMayBeLongButNotClosed()
    {
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        runSql(file, QString::fromLatin1(numbers).arg(100'099) +
                         u"INSERT INTO funding (id, part_of) SELECT i, max(i - 1, 100) FROM n; "
                         "UPDATE funding SET part_of = NULL WHERE id = 100"_s);
        const auto opened = openDataset(file);
        QCOMPARE(outcome(opened), u"opened"_s);
        QCOMPARE(opened->dataset->partsOf(50'000), std::vector<RowId>{50'001});
        runSql(file, u"UPDATE funding SET part_of = 100099 WHERE id = 100"_s);
        QCOMPARE(outcome(openDataset(file)), u"ReferenceCycle 100 funding.part_of"_s);
    }

    void aTextWithoutEndIsTooLarge()
    {
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        runSql(file, u"UPDATE dataset SET value = printf('%.*c', 3000000, 'x') WHERE id = 2"_s);
        QCOMPARE(outcome(openDataset(file)), u"TooLarge"_s);
    }

    void manyTextsAreTooLargeTogether()
    {
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        runSql(file, QString::fromLatin1(numbers).arg(150) +
                         u"INSERT INTO source (id, title) SELECT i, printf('%.*c', 100000, 'x') "
                         "FROM n"_s);
        QCOMPARE(outcomeWithin(file, {.memoryBytes = 64 << 20}), u"opened"_s);
        QCOMPARE(outcomeWithin(file, {.memoryBytes = 4 << 20}), u"TooLarge"_s);
    }

    void whatTakesTooLongIsStopped()
    {
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        runSql(file, QString::fromLatin1(numbers).arg(100'000) +
                         u"INSERT INTO price SELECT 1, i, 1, 1 FROM n"_s);
        QCOMPARE(outcomeWithin(file, {}), u"opened"_s);
        QCOMPARE(outcomeWithin(file, {.time = std::chrono::milliseconds(0)}), u"TooSlow"_s);
    }

    void damageIsNeverASmallerDataset_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("a page that leads to itself") << u"loop"_s;
        QTest::newRow("a page that leads to fewer") << u"fewer"_s;
        QTest::newRow("a page that leads to another table") << u"stray"_s;
        QTest::newRow("a page that is gone") << u"zero"_s;
        QTest::newRow("a page that leads out of the file") << u"beyond"_s;
    }
    void damageIsNeverASmallerDataset()
    {
        QFETCH(QString, damage);
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        runSql(file, QString::fromLatin1(numbers).arg(2'000) +
                         u"INSERT INTO organisation (id, name) SELECT i, 'Company ' || i FROM n"_s);
        QCOMPARE(outcome(openDataset(file)), u"opened"_s);
        QByteArray bytes = folder.state()[u"good.db"_s].bytes;
        const qsizetype page = interiorPage(bytes);
        QVERIFY(page > 0);
        const auto ownNumber = static_cast<quint32>(page / pageSize) + 1;
        constexpr qsizetype cellCount = 3; // within a page, as the next
        constexpr qsizetype lastChild = 8;
        constexpr qsizetype firstCell = 12;
        if (damage == u"loop")
            putNumber(bytes, page + lastChild, 4, ownNumber);
        else if (damage == u"fewer")
            putNumber(bytes, page + cellCount, 2, numberAt(bytes, page + cellCount, 2) - 1);
        else if (damage == u"stray")
            putNumber(bytes, page + lastChild, 4, 3);
        else if (damage == u"zero")
            bytes.replace((numberAt(bytes, page + lastChild, 4) - 1) * pageSize, pageSize,
                          QByteArray(pageSize, '\0'));
        else
            putNumber(bytes, page + numberAt(bytes, page + firstCell, 2), 4, 0x7fffffff);
        QCOMPARE(outcome(openDataset(folder.write(u"damaged.db"_s, bytes))), u"DatasetDamaged"_s);
    }

    /// Any bytes may be wrong; what comes out is a dataset or a refusal, and the file stays.
    void noByteBreaksTheProgram_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 400; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void noByteBreaksTheProgram()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const DatasetFolder folder;
        QByteArray bytes = DatasetFolder::builtIn();
        // The header and the schema's page decide most; every third case stays in them.
        const qsizetype reach = seed % 3 == 0 ? 600 : bytes.size();
        const int changes = 1 << random.bounded(6);
        for (int i = 0; i < changes; ++i)
            bytes[16 + random.bounded(static_cast<int>(reach) - 16)] =
                static_cast<char>(random.bounded(256));
        const QString file = folder.write(u"changed.db"_s, bytes);
        const auto before = folder.state();
        const auto opened = openDataset(file);
        QVERIFY2(opened || exitStatus(opened.error()) == 3,
                 opened ? "" : qPrintable(diagnosticLine(opened.error())));
        QVERIFY(folder.state() == before);
    }

    void aFileCutAnywhereIsRefused()
    {
        const DatasetFolder folder;
        const QByteArray bytes = DatasetFolder::builtIn();
        for (qsizetype size = 1; size < bytes.size(); size += 509) {
            const auto opened = openDataset(folder.write(u"cut.db"_s, bytes.left(size)));
            QVERIFY2(!opened, qPrintable(QString::number(size)));
            QCOMPARE(exitStatus(opened.error()), 3);
        }
    }
};

QTEST_APPLESS_MAIN(TestHostileDataset)
#include "tst_hostile_dataset.moc"
