#include "table_text.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// Tables and views of SQLite files that are no datasets.
class TestSqliteTables : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString made(const char* sql)
    {
        static int count = 0;
        const QString path = m_dir.filePath(QString::number(++count) + u".db"_s);
        SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec(sql);
        return path;
    }

private slots:
    void valuesOfAllKindsAreRead()
    {
        const QString path =
            made("CREATE TABLE t(i, r, t, b, n);"
                 "INSERT INTO t VALUES (9007199254740993, 0.1, 'ü|x', x'00ff', NULL),"
                 "(-1, 1e300, '00501', '', 2.0)");
        QCOMPARE(tableText(openTable(path)),
                 u"i|r|t|b|n\n9007199254740993|0.1|ü|x|0x00ff|\n-1|1e+300|00501||2"_s);
        const auto reader = openTable(path);
        QVERIFY(reader);
        const Result<RawTable> table = readRows(**reader, 10);
        QVERIFY(table);
        QCOMPARE(table->cell(0, 0).kind, CellKind::Number);
        QCOMPARE(table->cell(0, 4).kind, CellKind::Null);
        QCOMPARE(table->cell(1, 2).kind, CellKind::Text);
        QCOMPARE(table->cell(0, 1).number, std::optional(0.1));
    }

    void theLargestTableIsTakenAndTheOthersNamed()
    {
        const QString path =
            made("CREATE TABLE a(x); INSERT INTO a VALUES (1);"
                 "CREATE TABLE \"b \"\" b\"(y); INSERT INTO \"b \"\" b\" VALUES (1),(2);"
                 "CREATE VIEW v AS SELECT x + 1 AS z FROM a;");
        QCOMPARE(tableText(openTable(path)), u"y\n1\n2"_s);
        QCOMPARE(tableText(openTable(path, {.table = u"A"_s})), u"x\n1"_s);
        QCOMPARE(tableText(openTable(path, {.table = u"v"_s})), u"z\n2"_s);
        const auto unknown = openTable(path, {.table = u"c"_s});
        QCOMPARE(unknown.error().code, ErrorCode::UnknownTable);
        QCOMPARE(unknown.error().detail, u"a, b \" b, v"_s);
    }

    void aViewIsReadWhereThereIsNothingElse()
    {
        QCOMPARE(tableText(openTable(made("CREATE VIEW v AS SELECT 1 AS a, 'x' AS b"))),
                 u"a|b\n1|x"_s);
    }

    void aViewThatNeverEndsIsStopped_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("rows without end") << QByteArray(
            "CREATE VIEW v AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) "
            "SELECT x FROM c");
        QTest::newRow("no row at all") << QByteArray(
            "CREATE VIEW v AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) "
            "SELECT count(*) AS x FROM c");
    }
    void aViewThatNeverEndsIsStopped()
    {
        QFETCH(QByteArray, sql);
        ReadOptions options;
        options.limits.sqliteMilliseconds = 200;
        const auto reader = openTable(made(sql.constData()), options);
        QVERIFY(reader);
        RowBatch batch;
        Result<bool> more = true;
        while (more && *more)
            more = (*reader)->next(batch);
        QVERIFY(!more);
        QCOMPARE(more.error().code, ErrorCode::TooSlow);
    }

    void whatTakesTooMuchIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("table");
        QByteArray deep = "CREATE TABLE t(a); CREATE VIEW v0 AS SELECT * FROM t;";
        QByteArray wide = deep;
        for (int i = 1; i < 300; ++i)
            deep += "CREATE VIEW v" + QByteArray::number(i) + " AS SELECT * FROM v" +
                    QByteArray::number(i - 1) + ';';
        for (int i = 1; i < 40; ++i) {
            const QByteArray inner = " AS SELECT * FROM v" + QByteArray::number(i - 1);
            wide +=
                "CREATE VIEW v" + QByteArray::number(i) + inner + " UNION ALL" + inner.mid(3) + ';';
        }
        QTest::newRow("one in another") << deep << u"v299"_s;
        QTest::newRow("each twice") << wide << u"V39"_s;
        QTest::newRow("long value")
            << "CREATE VIEW v AS SELECT hex(zeroblob(30000000)) AS a"_ba << u"v"_s;
        QByteArray cells;
        for (int i = 0; i < 30; ++i)
            cells += QByteArray(i > 0 ? ", " : "") + "hex(zeroblob(8000000)) AS c" +
                     QByteArray::number(i);
        QTest::newRow("long row") << "CREATE VIEW v AS SELECT " + cells << u"v"_s;
    }
    void whatTakesTooMuchIsRefused()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, table);
        const auto reader = openTable(made(sql.constData()), {.table = table});
        RowBatch batch;
        Result<bool> more = reader ? (*reader)->next(batch) : reader.error();
        QVERIFY(!more);
        QCOMPARE(more.error().code, ErrorCode::TooLarge);
    }

    void aSearchInALongTextIsQuick()
    {
        QCOMPARE(tableText(openTable(
                     made("CREATE VIEW v AS SELECT instr(hex(zeroblob(4000000)), "
                          "hex(zeroblob(2000000)) || '1') AS a, length(replace("
                          "hex(zeroblob(4000000)), hex(zeroblob(2000000)) || '1', '')) AS b"))),
                 u"a|b\n0|8000000"_s);
        QCOMPARE(tableText(openTable(made(
                     "CREATE VIEW v AS SELECT instr('äöü', 'ü') AS a, instr(x'0102', x'02') AS b, "
                     "instr(NULL, 'a') AS c, instr('a', '') AS d, instr(120, 2) AS e, "
                     "replace('aaa', 'a', 'bc') AS f, replace('äb', 'ä', '') AS g, "
                     "replace('a', '', 'b') AS h, replace('a', 'a', NULL) AS i, "
                     "replace(121, 1, 3) AS j, instr('abc', 'd') AS k"))),
                 u"a|b|c|d|e|f|g|h|i|j|k\n3|2||1|2|bcbcbc|b|a||323|0"_s);
    }

    void jsonIsReadByViewsAndComputedColumns()
    {
        const QString path =
            made("CREATE TABLE t(j TEXT, name TEXT AS (json_extract(j, '$.name')), price REAL AS "
                 "(j ->> '$.p') STORED CHECK (json_valid(j))); CREATE INDEX i ON t(j -> '$.p');"
                 "INSERT INTO t VALUES ('{\"name\": \"Nvidia\", \"p\": 1.5}');"
                 "CREATE VIEW v AS SELECT json_extract(j, '$.name') AS n FROM t;"
                 "CREATE VIEW w AS SELECT e.key AS k FROM t, json_each(t.j) AS e");
        QCOMPARE(tableText(openTable(path)),
                 u"j|name|price\n{\"name\": \"Nvidia\", \"p\": 1.5}|Nvidia|1.5"_s);
        QCOMPARE(tableText(openTable(path, {.table = u"v"_s})), u"n\nNvidia"_s);
        QCOMPARE(tableText(openTable(path, {.table = u"w"_s})), u"k\nname\np"_s);
        const auto broken = openTable(made("CREATE TABLE t(a); CREATE VIEW v AS SELECT b FROM t"),
                                      {.table = u"v"_s});
        QCOMPARE(broken.error().code, ErrorCode::DatabaseUnreadable);
    }

    void whatCannotBeReadIsRefused()
    {
        QCOMPARE(openTable(made("PRAGMA user_version = 1")).error().code, ErrorCode::NoTable);
        const QString path = made("CREATE TABLE a(x); INSERT INTO a VALUES (1)");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(2000));
        file.close();
        const auto cut = openTable(path);
        QVERIFY(!cut);
        QCOMPARE(exitStatus(cut.error()), 3);
    }

    void theFileStaysAsItIs()
    {
        const QString path =
            made("PRAGMA journal_mode = WAL; CREATE TABLE a(x); INSERT INTO a VALUES (1)");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        QCOMPARE(tableText(openTable(path)), u"x\n1"_s);
        file.seek(0);
        QCOMPARE(file.readAll(), before);
        QCOMPARE(QDir(m_dir.path()).entryList({QFileInfo(path).fileName() + u"-*"_s}).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSqliteTables)
#include "tst_sqlite_tables.moc"
