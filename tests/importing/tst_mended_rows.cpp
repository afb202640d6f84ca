#include "reading/importer.h"
#include "reading/mended_rows.h"
#include "store/dataset_store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

/// All rows as “line: cell|cell”.
QStringList rowsOf(TableReader& reader)
{
    QStringList rows;
    RowBatch batch;
    for (auto more = reader.next(batch); more && *more; more = reader.next(batch))
        for (std::size_t row = 0; row < batch.rowCount(); ++row) {
            QStringList cells;
            for (std::size_t column = 0; column < batch.cellCount(row); ++column)
                cells += batch.cell(row, column).string();
            rows += QString::number(batch.line(row)) + u": "_s + cells.join(u'|');
        }
    return rows;
}

TableReaderPtr open(const QByteArray& bytes, const QString& name = u"a.csv"_s)
{
    auto reader = openTable(bytes, name);
    if (!reader)
        qFatal("%s", qPrintable(diagnosticLine(reader.error())));
    return *std::move(reader);
}

} // namespace

/// What a person mends in a table before it is imported; the file stays as it is.
class TestMendedRows : public QObject
{
    Q_OBJECT

private slots:
    void aMendedCellTakesThePlaceOfTheFiles()
    {
        const QByteArray file = "company,change\nNvidia,-16.9%\nBroadcom,oops\nOracle,-14%\n";
        const TableReaderPtr reader =
            withEdits(open(file), {{3, {.cells = {{1, u"−17.4 %"_s}}}}, {4, {.isLeftOut = true}}});
        const QStringList expected{u"2: Nvidia|-16.9%"_s, u"3: Broadcom|−17.4 %"_s};
        QCOMPARE(rowsOf(*reader), expected);
        QVERIFY(reader->rewind());
        QCOMPARE(rowsOf(*reader), expected);
    }

    void aFileWithAllRowsLeftOutIsEmpty()
    {
        const TableReaderPtr reader = withEdits(
            open("a,b\n1,2\n3,4\n"), {{2, {.isLeftOut = true}}, {3, {.isLeftOut = true}}});
        QVERIFY(rowsOf(*reader).isEmpty());
    }

    void linesAndColumnsThatAreNotThereArePassedOver()
    {
        const TableReaderPtr reader = withEdits(
            open("a,b\n1,2\n"), {{2, {.cells = {{7, u"x"_s}}}}, {99, {.isLeftOut = true}}});
        QCOMPARE(rowsOf(*reader), QStringList{u"2: 1|2"_s});
    }

    void laterBatchesAreReachedToo()
    {
        QByteArray file = "company,change\n";
        for (int i = 0; i < 60'000; ++i)
            file += "Firm " + QByteArray::number(i) + ",-1%\n";
        const QStringList rows =
            rowsOf(*withEdits(open(file), {{50'002, {.cells = {{1, u"-2%"_s}}}}}));
        QCOMPARE(rows.size(), qsizetype(60'000));
        QCOMPARE(rows[50'000], u"50002: Firm 50000|-2%"_s);
        QCOMPARE(rows[50'001], u"50003: Firm 50001|-1%"_s);
    }

    void typedCellsBecomeWhatWasWritten()
    {
        const QByteArray file = "{\"company\":\"Nvidia\",\"change\":-0.169}\n"
                                "{\"company\":\"Oracle\",\"change\":-0.14}\n";
        const TableReaderPtr reader =
            withEdits(open(file, u"a.ndjson"_s), {{1, {.cells = {{1, u"-16.9 %"_s}}}}});
        RowBatch batch;
        QVERIFY(*reader->next(batch));
        QCOMPARE(batch.cell(0, 1).string(), u"-16.9 %"_s);
        QVERIFY(!batch.cell(0, 1).number);
        QVERIFY(batch.cell(1, 1).number.has_value());
        QCOMPARE(*batch.cell(1, 1).number, -0.14);
    }

    void recordsOfJsonThatShareALineAreToldApart()
    {
        const QByteArray file = R"([{"a":"Nvidia","b":1},{"a":"Oracle","b":2},{"a":"AMD","b":3}])";
        const QStringList rows = rowsOf(*withEdits(
            open(file, u"a.json"_s), {{1, {.isLeftOut = true}}, {3, {.cells = {{1, u"-4%"_s}}}}}));
        QCOMPARE(rows, (QStringList{u"1: Oracle|2"_s, u"1: AMD|-4%"_s}));
    }

    void theMendedTextIsImported()
    {
        const QTemporaryDir folder;
        auto writer = DatasetWriter::create(folder.filePath(u"a.db"_s));
        QVERIFY(writer);
        QList<qint64> refused;
        ImportOptions options;
        options.onRefused = [&](const Error& error) { refused += error.row.value_or(0); };
        const TableReaderPtr reader =
            withEdits(open("company,change\nNvidia,-16.9%\nBroadcom,oops\nOracle,what\n"),
                      {{3, {.cells = {{1, u"over 17 % down"_s}}}}});
        const auto result = importTable(*reader, *writer, options);
        QVERIFY(result);
        QCOMPARE(result->rowsImported, qint64(2));
        QCOMPARE(refused, QList<qint64>{4});
        const Quantity change = writer->contents().shareMoves[1].changePercent;
        QCOMPARE(change.value, -17.0);
        QCOMPARE(change.qualifier, Qualifier::Over);
    }
};

QTEST_GUILESS_MAIN(TestMendedRows)
#include "tst_mended_rows.moc"
