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
