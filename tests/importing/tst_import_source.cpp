#include "reading/importer.h"
#include "store/dataset_store.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

ImportResult import(const QByteArray& file, DatasetWriter& writer,
                    const QString& name = u"/home/me/moves.csv"_s,
                    const ImportOptions& options = {})
{
    const auto reader = openTable(file, name);
    if (!reader)
        qFatal("%s", qPrintable(diagnosticLine(reader.error())));
    auto result = importTable(**reader, writer, options);
    if (!result)
        qFatal("%s", qPrintable(diagnosticLine(result.error())));
    return *std::move(result);
}

} // namespace

/// A figure keeps its source: rows that name none are cited from the file that they stood in.
class TestImportSource : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_number{0};

    DatasetWriter newDataset()
    {
        auto writer =
            DatasetWriter::create(m_folder.filePath(QString::number(++m_number) + u".db"_s));
        if (!writer)
            qFatal("%s", qPrintable(diagnosticLine(writer.error())));
        return *std::move(writer);
    }

private slots:
    void rowsWithoutASourceAreCitedFromTheFile()
    {
        DatasetWriter writer = newDataset();
        const ImportResult result = import("company,change\nNvidia,-16.9%\nOracle,-14%\n", writer);
        QCOMPARE(result.citedAs, u"moves.csv"_s);
        QCOMPARE(writer.contents().sources.size(), std::size_t(1));
        const Source& source = writer.contents().sources[0];
        QCOMPARE(source.title, u"moves.csv"_s);
        QCOMPARE(source.kind, u"file"_s);
        const Citation& oracle = writer.contents().shareMoves[1].citation;
        QVERIFY(oracle.source == std::optional(source.id));
        QCOMPARE(oracle.locator, u"row 3"_s);
    }

    void aMoveIsThereAlreadyWhateverItIsPutDownTo()
    {
        DatasetWriter writer = newDataset();
        const ImportResult first =
            import("Company,Change,Day,Event\nNvidia,-16.9%,2025-01-27,Release of R1\n", writer);
        QCOMPARE(first.rowsImported, qint64(1));
        const ImportResult again = import("Company,Change,Day\nNvidia,-16.9%,2025-01-27\n", writer);
        QCOMPARE(again.rowsImported, qint64(0));
        QCOMPARE(again.rowsKnown, qint64(1));
        QVERIFY(std::ranges::none_of(again.notes, [](const Diagnostic& note) {
            return note.error.code == ErrorCode::KeyTaken;
        }));
        const ImportResult other =
            import("Company,Change,Day,Event\nNvidia,-16.9%,2025-01-27,Black Monday\n", writer);
        QCOMPARE(other.rowsKnown, qint64(1));
        QVERIFY(std::ranges::none_of(other.notes, [](const Diagnostic& note) {
            return note.error.code == ErrorCode::KeyTaken; // “with other figures” would be untrue
        }));
        // Another figure is another report, and the event stays where it is replaced.
        const ImportResult replaced =
            import("Company,Change,Day\nNvidia,-17%,2025-01-27\n", writer, u"/home/me/moves.csv"_s,
                   {.existing = ExistingRows::Replace});
        QCOMPARE(replaced.rowsReplaced, qint64(1));
        QCOMPARE(writer.contents().shareMoves.size(), std::size_t(1));
        QCOMPARE(writer.contents().shareMoves[0].changePercent.value, -17.0);
        QVERIFY(writer.contents().shareMoves[0].event.has_value());
    }

    void aSourceWithoutAPlaceLeavesThePlaceThatIsKnown()
    {
        DatasetWriter writer = newDataset();
        import("Company,Change,Day,Source,Page\nNvidia,-16.9%,2025-01-27,Reuters,4\n", writer);
        const ImportResult again =
            import("Company,Change,Day,Source\nNvidia,-16.9%,2025-01-27,Reuters\n", writer);
        QCOMPARE(again.rowsKnown, qint64(1));
        QVERIFY(again.notes.empty());
        import("Company,Change,Day,Source\nNvidia,-17%,2025-01-27,Reuters\n", writer,
               u"/home/me/moves.csv"_s, {.existing = ExistingRows::Replace});
        QCOMPARE(writer.contents().shareMoves.size(), std::size_t(1));
        QCOMPARE(writer.contents().shareMoves[0].changePercent.value, -17.0);
        QVERIFY2(writer.contents().shareMoves[0].citation.locator.contains(u'4'),
                 qPrintable(writer.contents().shareMoves[0].citation.locator));
    }

    void anAddressIsNoTitle()
    {
        DatasetWriter writer = newDataset();
        import("company,change,source\n"
               "Nvidia,-16.9%,https://www.bbc.com/news/articles/c5yv5976z9po\n"
               "Oracle,-14%,see http://x.com\n",
               writer);
        const std::vector<Source>& sources = writer.contents().sources;
        QCOMPARE(sources.size(), std::size_t(2));
        QCOMPARE(sources[0].title, u"bbc.com"_s);
        QCOMPARE(sources[0].url, u"https://www.bbc.com/news/articles/c5yv5976z9po"_s);
        QCOMPARE(sources[1].title, u"see http://x.com"_s);
        QVERIFY(sources[1].url.isEmpty());
    }

    void rowsThatNameOneKeepIt()
    {
        DatasetWriter writer = newDataset();
        const ImportResult result =
            import("company,change,source\nNvidia,-16.9%,BBC\nOracle,-14%,\n", writer);
        QCOMPARE(result.citedAs, u"moves.csv"_s);
        QCOMPARE(writer.contents().sources.size(), std::size_t(2));
        QCOMPARE(writer.contents().sources[0].title, u"BBC"_s);
        QCOMPARE(writer.contents().shareMoves[0].citation.locator, QString());
        QCOMPARE(writer.contents().sources[1].title, u"moves.csv"_s);
        QVERIFY(import("company,change,source\nCisco,-5%,BBC\n", writer).citedAs.isEmpty());
    }

    void theSourceCanBeNamed()
    {
        DatasetWriter writer = newDataset();
        ImportOptions options;
        options.source = {.publisher = u"Reuters"_s,
                          .title = u"Chip shares slide"_s,
                          .url = u"https://example.org/1"_s};
        import("company,change\nNvidia,-16.9%\n", writer, u"a.csv"_s, options);
        QCOMPARE(writer.contents().sources.size(), std::size_t(1));
        QCOMPARE(writer.contents().sources[0].publisher, u"Reuters"_s);
        QCOMPARE(writer.contents().sources[0].title, u"Chip shares slide"_s);
    }

    void aSheetAmongOthersIsNamed()
    {
        DatasetWriter writer = newDataset();
        const QByteArray file = R"({"moves": [{"company": "Nvidia", "change": "-16.9%"},)"
                                "\n"
                                R"({"company": "Oracle", "change": "-14%"}],)"
                                R"("weights": [{"colour": "red", "grams": 12}]})";
        const auto reader = openTable(file, u"a.json"_s, {.table = u"moves"_s});
        QVERIFY(reader);
        QVERIFY(importTable(**reader, writer, {}));
        QCOMPARE(writer.contents().shareMoves.size(), std::size_t(2));
        QCOMPARE(writer.contents().shareMoves[1].citation.locator, u"moves, row 2"_s);
    }

    void anImportRepeatedRecognisesItsRows()
    {
        DatasetWriter writer = newDataset();
        const QByteArray rows = "Nvidia,-16.9%\nOracle,-14%\n";
        import("company,change\n" + rows, writer);
        // One row more above them: the others stand on other lines, and are still the same.
        const ImportResult again = import("company,change\nCisco,-5%\n" + rows, writer);
        QCOMPARE(again.rowsImported, qint64(1));
        QCOMPARE(again.rowsKnown, qint64(2));
        QVERIFY(again.notes.empty());
        QCOMPARE(writer.contents().sources.size(), std::size_t(1));
    }

    void aFileSaysNothingAgainstABetterSource()
    {
        DatasetWriter writer = newDataset();
        import("company,change,source\nNvidia,-16.9%,BBC\n", writer);
        const ImportResult again = import("company,change\nNvidia,-16.9%\n", writer, u"other.csv"_s,
                                          {.existing = ExistingRows::Replace});
        QCOMPARE(again.rowsKnown, qint64(1));
        QCOMPARE(again.rowsReplaced, qint64(0));
        QCOMPARE(writer.contents().shareMoves.size(), std::size_t(1));
        QVERIFY(writer.contents().shareMoves[0].citation.source ==
                std::optional(writer.contents().sources[0].id));
    }

    void pricesAreCitedOnceForAll()
    {
        DatasetWriter writer = newDataset();
        const QByteArray file = "Date,Close,Volume\n2025-01-24,142.62,234657600\n"
                                "2025-01-27,118.42,818830900\n";
        const ImportResult result = import(file, writer, u"NVDA.csv"_s);
        QCOMPARE(result.rowsImported, qint64(2));
        QCOMPARE(result.citedAs, u"NVDA.csv"_s);
        QCOMPARE(writer.contents().sources.size(), std::size_t(1));
        import(file, writer, u"NVDA.csv"_s);
        QCOMPARE(writer.contents().sources.size(), std::size_t(1));
    }

    void ratesAreCited()
    {
        DatasetWriter writer = newDataset();
        import("Date,USD,GBP\n2025-01-27,1.0465,0.83910\n2025-01-28,1.0422,0.83790\n", writer,
               u"eurofxref.csv"_s);
        QCOMPARE(writer.contents().exchangeRates.size(), std::size_t(4));
        QVERIFY(writer.contents().exchangeRates[0].source ==
                std::optional(writer.contents().sources[0].id));
        QCOMPARE(writer.contents().sources[0].title, u"eurofxref.csv"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportSource)
#include "tst_import_source.moc"
