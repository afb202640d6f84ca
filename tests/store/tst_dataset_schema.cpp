#include "dataset_files.h"
#include "store/dataset_store.h"

#include <QSet>
#include <QTest>

#include <sqlite3.h>

#include <memory>

using namespace aftershock;
using namespace aftershock::test;
using namespace Qt::StringLiterals;

namespace {

/// The rows of a query, each as its columns with “|” between.
QStringList rowsOf(const QString& path, const QString& sql)
{
    sqlite3* opened = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3*)> database(opened, sqlite3_close);
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(opened, sql.toUtf8().constData(), -1, &statement, nullptr);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> query(statement, sqlite3_finalize);
    QStringList rows;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QStringList cells;
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            cells << QString::fromUtf8(
                reinterpret_cast<const char*>(sqlite3_column_text(statement, i)));
        rows << cells.join(u'|');
    }
    return rows;
}

} // namespace

/// What other programs rely on in a dataset file, and what this one relies on in theirs.
class TestDatasetSchema : public QObject
{
    Q_OBJECT

private slots:
    void aDatasetIsMarkedAsOne()
    {
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        QCOMPARE(rowsOf(file, u"PRAGMA application_id"_s), QStringList{u"1095127880"_s}); // AFSH
        QCOMPARE(rowsOf(file, u"PRAGMA user_version"_s), QStringList{u"1"_s});
        QCOMPARE(rowsOf(file, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
        QCOMPARE(rowsOf(file, u"PRAGMA foreign_key_check"_s), QStringList());
        QCOMPARE(rowsOf(file, u"SELECT name FROM pragma_table_list WHERE strict = 0 AND "
                              "name NOT LIKE 'sqlite_%'"_s),
                 QStringList());
    }

    void everyTableHasItsColumns_data()
    {
        QTest::addColumn<QString>("columns");
        const auto row = [](const char* table, const QString& columns) {
            QTest::newRow(table) << columns;
        };
        row("dataset", u"id key value"_s);
        row("source", u"id publisher title author url published_on kind"_s);
        row("organisation", u"id name kind ticker exchange country sector"_s);
        row("event", u"id title kind summary starts_on ends_on date_precision date_basis source_id "
                     "locator"_s);
        row("share_move", u"id event_id organisation_id change_percent change_percent_to qualifier "
                          "trading_day date_basis source_id locator note significant_digits"_s);
        row("funding", u"id event_id organisation_id recipient purpose part_of status from_year "
                       "years source_id locator note"_s);
        row("funding_amount", u"id funding_id currency amount amount_to qualifier basis "
                              "significant_digits"_s);
        row("exchange_rate", u"id base quote rate as_of source_id"_s);
        row("statement", u"id event_id speaker organisation_id summary source_id locator"_s);
        row("price", u"organisation_id at close volume"_s);
        row("saved_view", u"id name spec"_s);
    }
    void everyTableHasItsColumns()
    {
        QFETCH(QString, columns);
        const DatasetFolder folder;
        const QStringList found =
            rowsOf(folder.copyBuiltIn(), u"SELECT name FROM pragma_table_info('%1')"_s.arg(
                                             QLatin1StringView(QTest::currentDataTag())));
        const QStringList expected = columns.split(u' ');
        QCOMPARE(QSet<QString>(found.begin(), found.end()),
                 QSet<QString>(expected.begin(), expected.end()));
    }

    void referencesAreDeclared()
    {
        const DatasetFolder folder;
        const QStringList found =
            rowsOf(folder.copyBuiltIn(),
                   u"SELECT m.name, f.\"from\", f.\"table\" FROM sqlite_schema m, "
                   "pragma_foreign_key_list(m.name) f WHERE m.type = 'table' ORDER BY 1, 2"_s);
        QCOMPARE(
            found,
            (QStringList{
                u"event|source_id|source"_s, u"exchange_rate|source_id|source"_s,
                u"funding|event_id|event"_s, u"funding|organisation_id|organisation"_s,
                u"funding|part_of|funding"_s, u"funding|source_id|source"_s,
                u"funding_amount|funding_id|funding"_s, u"price|organisation_id|organisation"_s,
                u"share_move|event_id|event"_s, u"share_move|organisation_id|organisation"_s,
                u"share_move|source_id|source"_s, u"statement|event_id|event"_s,
                u"statement|organisation_id|organisation"_s, u"statement|source_id|source"_s}));
    }

    void aDatasetMadeElsewhereSaysTheSame()
    {
        const auto own = openBuiltInDataset();
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        loosen(file);
        const auto theirs = openDataset(file);
        QCOMPARE(outcome(theirs), u"opened"_s);
        QVERIFY(theirs->diagnostics.empty());
        // Their file has no place for the digits that the source printed.
        DatasetContents expected = own->dataset->contents();
        for (ShareMove& move : expected.shareMoves)
            move.changePercent.digits.reset();
        for (Funding& funding : expected.fundings)
            for (FundingAmount& amount : funding.amounts)
                amount.money.amount.digits.reset();
        QVERIFY(theirs->dataset->contents() == expected);
    }

    void furtherColumnsTablesAndAnotherOrderDoNoHarm_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a column of theirs")
            << u"ALTER TABLE share_move ADD COLUMN mood TEXT DEFAULT 'glum'"_s;
        QTest::newRow("tables, views, indexes and triggers of theirs")
            << u"CREATE TABLE note (text TEXT CHECK (json_valid(text))); "
               "CREATE VIEW biggest AS SELECT max(change_percent) FROM share_move; "
               "CREATE INDEX by_day ON share_move (trading_day); "
               "CREATE TRIGGER t AFTER INSERT ON share_move BEGIN DELETE FROM event; END; "
               "CREATE VIRTUAL TABLE words USING fts5 (body)"_s;
        QTest::newRow("another order of columns")
            << u"CREATE TABLE o (sector, country, exchange, ticker, kind, name, id); "
               "INSERT INTO o SELECT sector, country, exchange, ticker, kind, name, id "
               "FROM organisation; DROP TABLE organisation; ALTER TABLE o RENAME TO organisation"_s;
        QTest::newRow("another order of rows")
            << u"CREATE TABLE s AS SELECT * FROM share_move ORDER BY id DESC; "
               "DROP TABLE share_move; ALTER TABLE s RENAME TO share_move"_s;
        QTest::newRow("names in capitals")
            << u"ALTER TABLE event RENAME TO x; ALTER TABLE x RENAME TO Event; "
               "ALTER TABLE Event RENAME COLUMN title TO Title"_s;
        QTest::newRow("a computed column of theirs")
            << u"CREATE TABLE c (a, b AS (a || 'b')); INSERT INTO c VALUES (1)"_s;
        QTest::newRow("pages of another size") << u"PRAGMA page_size = 65536; VACUUM"_s;
    }
    void furtherColumnsTablesAndAnotherOrderDoNoHarm()
    {
        QFETCH(QString, sql);
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        runSql(file, sql);
        const auto opened = openDataset(file);
        QCOMPARE(outcome(opened), u"opened"_s);
        QVERIFY(opened->dataset->contents() == openBuiltInDataset()->dataset->contents());
    }

    void aDatasetInUtf16ReadsTheSame()
    {
        const DatasetFolder folder;
        const QString utf8 = folder.copyBuiltIn();
        QString sql = u"PRAGMA encoding = 'UTF-16be'; PRAGMA application_id = 1095127880; "
                      "PRAGMA user_version = 1;"_s;
        for (const QString& table :
             rowsOf(utf8, u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s)) {
            const QString columns =
                rowsOf(utf8, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table)).join(u',');
            sql += u"CREATE TABLE %1 (%2);"_s.arg(table, columns);
            const QString quoted = QString(columns).replace(u","_s, u") || ',' || quote("_s);
            for (const QString& values :
                 rowsOf(utf8, u"SELECT quote(%1) FROM %2"_s.arg(quoted, table)))
                sql += u"INSERT INTO %1 VALUES (%2);"_s.arg(table, values);
        }
        const QString utf16 = folder.path(u"utf16.db"_s);
        runSql(utf16, sql);
        QCOMPARE(rowsOf(utf16, u"PRAGMA encoding"_s), QStringList{u"UTF-16be"_s});
        const auto opened = openDataset(utf16);
        QCOMPARE(outcome(opened), u"opened"_s);
        QVERIFY(opened->dataset->contents() == openBuiltInDataset()->dataset->contents());
    }

    void whatIsNoDatasetIsToldApart_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* tag, const QString& sql, const QString& expected) {
            QTest::newRow(tag) << sql << expected;
        };
        row("no mark", u"PRAGMA application_id = 0"_s, u"NotADataset"_s);
        row("another program's mark", u"PRAGMA application_id = 1196444487"_s, u"NotADataset"_s);
        row("a newer schema", u"PRAGMA user_version = 2"_s, u"SchemaTooNew"_s);
        row("a much newer schema", u"PRAGMA user_version = 2147483647"_s, u"SchemaTooNew"_s);
        row("no version", u"PRAGMA user_version = 0"_s, u"SchemaInvalid"_s);
        row("a version before the first", u"PRAGMA user_version = -1"_s, u"SchemaInvalid"_s);
        row("a table is missing", u"DROP TABLE exchange_rate"_s, u"SchemaInvalid exchange_rate"_s);
        row("prices are missing", u"DROP TABLE price"_s, u"SchemaInvalid price"_s);
        row("a column is missing", u"ALTER TABLE event DROP COLUMN summary"_s,
            u"SchemaInvalid event.summary"_s);
        row("a column has another name",
            u"ALTER TABLE share_move RENAME COLUMN change_percent TO change"_s,
            u"SchemaInvalid share_move.change_percent"_s);
    }
    void whatIsNoDatasetIsToldApart()
    {
        QFETCH(QString, sql);
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        runSql(file, sql);
        const auto opened = openDataset(file);
        QTEST(outcome(opened), "expected");
        QCOMPARE(exitStatus(opened.error()), 3);
    }

    void pricesAreCounted()
    {
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        runSql(file, u"INSERT INTO price VALUES (1, 1737936000, 118.42, 8.1e8), "
                     "(1, 1738022400, 128.99, NULL), (2, 1737936000, 202.13, NULL)"_s);
        QCOMPARE(openDataset(file)->dataset->contents().priceCount, 3);
    }
};

QTEST_APPLESS_MAIN(TestDatasetSchema)
#include "tst_dataset_schema.moc"
