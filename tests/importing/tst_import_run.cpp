#include "reading/kept_mapping.h"
#include "reading/table_preview.h"
#include "reading/written_row.h"
#include "store/dataset_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

ImportInput input(const QByteArray& bytes, const QString& name = u"moves.csv"_s)
{
    return {.path = {}, .bytes = bytes, .name = name};
}

const QByteArray moves = "company,change,day\nNvidia,-16.9%,2025-01-27\nOracle,oops,2025-01-27\n"
                         "ASML,over 7 % down,2025-01-27\n";

DatasetContents read(const QString& path)
{
    const auto opened = openDataset(path);
    if (!opened)
        qFatal("%s", qPrintable(diagnosticLine(opened.error())));
    return opened->dataset->contents();
}

} // namespace

/// An import from its first look at the file to the dataset that is put in place.
class TestImportRun : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(u"a.aftershock"_s); }
    QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }
    ImportRun run(const QByteArray& bytes, bool isTrial) const
    {
        ImportRun made{.input = input(bytes)};
        made.target = {.kind = QFile::exists(path()) ? ImportTarget::Kind::Existing
                                                     : ImportTarget::Kind::New,
                       .path = path()};
        made.isTrial = isTrial;
        return made;
    }

private slots:
    void cleanup() { QFile::remove(path()); }

    void aTrialWritesNothing()
    {
        const auto trial = runImport(run(moves, true), {});
        QVERIFY(trial);
        QCOMPARE(trial->result.rowsImported, qint64(2));
        QCOMPARE(trial->refusals.size(), std::size_t(1));
        QCOMPARE(*trial->refusals[0].row, qint64(3));
        QCOMPARE(trial->refusals[0].column, u"change"_s);
        QCOMPARE(trial->refusals[0].value, u"oops"_s);
        QVERIFY(files().isEmpty());
    }

    void theSameRunThenWritesWhatTheTrialSaid()
    {
        ImportRun real = run(moves, false);
        real.edits = {{3, {.cells = {{1, u"-14 %"_s}}}}};
        const auto done = runImport(real, {});
        QVERIFY(done);
        QCOMPARE(done->result.rowsImported, qint64(3));
        QCOMPARE(files(), QStringList{u"a.aftershock"_s});
        const DatasetContents contents = read(path());
        QCOMPARE(contents.title, u"a"_s);
        QCOMPARE(contents.shareMoves.size(), std::size_t(3));
        QCOMPARE(contents.shareMoves[1].changePercent.value, -14.0);
        QCOMPARE(contents.shareMoves[2].changePercent.qualifier, Qualifier::Over);
    }

    void anExistingDatasetGrowsOnlyByWhatIsNew()
    {
        QVERIFY(runImport(run(moves, false), {}));
        const auto again = runImport(run(moves + "Cisco,-5%,2025-01-27\n", false), {});
        QVERIFY(again);
        QCOMPARE(again->result.rowsImported, qint64(1));
        QCOMPARE(again->result.rowsKnown, qint64(2));
        QCOMPARE(read(path()).shareMoves.size(), std::size_t(3));
    }

    void aCopyOfTheBuiltInDatasetTakesTheRows()
    {
        ImportRun real = run("company,change,day\nCoface,-1.5%,2025-01-27\n", false);
        real.target.kind = ImportTarget::Kind::BuiltInsCopy;
        QVERIFY(runImport(real, {}));
        const DatasetContents contents = read(path());
        QCOMPARE(contents.shareMoves.size(), std::size_t(9));
        QCOMPARE(contents.title, openBuiltInDataset()->dataset->contents().title);
        QCOMPARE(contents.fundings.size(), std::size_t(4));
    }

    void whoeverStopsItBeforeTheEndFindsNothingWritten()
    {
        ImportRun real = run(moves, false);
        real.mayCommit = [] { return false; };
        const auto stopped = runImport(real, {});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        const Progress progress;
        progress.cancel();
        QCOMPARE(runImport(run(moves, false), progress).error().code, ErrorCode::Cancelled);
        QVERIFY(files().isEmpty());
    }

    /// Prices are read, sorted and then written.
    void theProgressOfPricesIsFullAtTheEndAlone()
    {
        QByteArray file = "Date,Ticker,Close\n";
        const QDate first(1800, 1, 1);
        constexpr int rows = 140'000; // more than twice the rows between two reports
        for (int i = 0; i < rows; ++i)
            file += first.addDays(i / 2).toString(Qt::ISODate).toUtf8() +
                    (i % 2 ? ",AAA," : ",BBB,") + QByteArray::number(1 + i % 100) + '\n';
        std::vector<double> shares;
        const Progress progress([&shares](qint64 done, qint64 total) {
            shares.push_back(double(done) / double(total));
        });
        const auto outcome = runImport(run(file, false), progress);
        QVERIFY(outcome);
        QCOMPARE(outcome->result.rowsImported, qint64(rows));
        QVERIFY(std::ranges::is_sorted(shares));
        QVERIFY(
            std::ranges::any_of(shares, [](double share) { return share > 0.3 && share < 0.7; }));
        QVERIFY(shares.back() > 0.9 && shares.back() <= 1);
    }

    void aFileWithNothingNewLeavesTheDatasetAlone()
    {
        QVERIFY(runImport(run("company,change\nNvidia,-16.9%\n", false), {}));
        const auto before = QFileInfo(path()).lastModified();
        const auto again = runImport(run("company,change\nNvidia,-16.9%\n", false), {});
        QVERIFY(again);
        QCOMPARE(again->result.rowsKnown, qint64(1));
        QCOMPARE(QFileInfo(path()).lastModified(), before);
    }

    void aDateOrderSaidByAPersonHoldsForEveryFormat()
    {
        ImportRun made = run({}, true);
        made.input = input(R"([{"company": "Nvidia", "change": "-16.9%", "day": "03/04/2025"}])",
                           u"a.json"_s);
        QCOMPARE(runImport(made, {})->result.rowsRefused, qint64(1));
        made.options.dateOrder = DateOrder::DayFirst;
        made.isTrial = false;
        QCOMPARE(runImport(made, {})->result.rowsRefused, qint64(0));
        QCOMPARE(read(path()).shareMoves[0].tradingDay->date, QDate(2025, 4, 3));
    }

    void aPreviewShowsTextAndTable()
    {
        const auto preview =
            previewTable(input("Falls of the day\n\ncompany;change\r\nNvidia;-16,9%\r\n"
                               "Oracle;-14,0%\r\n"),
                         {}, {}, {});
        QVERIFY(preview);
        QCOMPARE(preview->text, u"Falls of the day\n\ncompany;change\nNvidia;-16,9%\n"
                                u"Oracle;-14,0%\n"_s);
        QCOMPARE(preview->table.rowCount(), std::size_t(2));
        QCOMPARE(preview->table.info.columns[0].line, qint64(3));
        QCOMPARE(preview->draft.mapping.kind.value, ImportKind::ShareMoves);
        QVERIFY(!preview->draft.missing);
    }

    void aPreviewOfALongLineIsShort()
    {
        const auto preview = previewTable(
            input("company,note\nNvidia," + QByteArray(50'000, 'x') + "\n"), {}, {}, {});
        QVERIFY(preview);
        QVERIFY(preview->text.size() < 1200);
    }

    void whatAMappingLacksIsSaidBesideIt()
    {
        const QByteArray file = "colour,weight\nred,12\nblue,13\n";
        const auto unknown = previewTable(input(file), {}, {}, {});
        QVERIFY(unknown && unknown->draft.missing);
        QCOMPARE(unknown->draft.missing->code, ErrorCode::KindUnknown);
        QCOMPARE(unknown->draft.mapping.columns.size(), std::size_t(2));
        const auto half = previewTable(input(file), {}, {.kind = ImportKind::ShareMoves}, {});
        QVERIFY(half && half->draft.missing);
        QCOMPARE(half->draft.missing->code, ErrorCode::FieldMissing);
        const auto whole = previewTable(input(file), {},
                                        {.kind = ImportKind::ShareMoves,
                                         .columns = {{u"colour"_s, ImportField::Organisation},
                                                     {u"weight"_s, ImportField::ShareChange}}},
                                        {});
        QVERIFY(whole && !whole->draft.missing);
    }

    void whatBelongsToOneFileIsNotKept()
    {
        const MappingChoice choice{.kind = ImportKind::Prices,
                                   .columns = {{u"Date"_s, ImportField::Day}},
                                   .constants = {{ImportField::Organisation, u"Nvidia"_s},
                                                 {ImportField::Exchange, u"Nasdaq"_s}}};
        const auto preview = previewTable(
            input("Date,Close\n2025-01-24,142.62\n2025-01-27,118.42\n"), {}, choice, {});
        QVERIFY(preview);
        const KeptMapping kept = keptMapping(preview->draft.mapping, preview->table.info);
        QVERIFY(!kept.choice.constants.contains(ImportField::Organisation));
        QCOMPARE(kept.choice.constants.at(ImportField::Exchange), u"Nasdaq"_s);
        QCOMPARE(kept.choice.columns.at(u"Close"_s), ImportField::Close);
    }

    void keptMappingsAreFoundByTheirShape()
    {
        const auto preview = previewTable(input("company,change\nNvidia,-16.9%\n"), {}, {}, {});
        QVERIFY(preview);
        KeptMapping mapping = keptMapping(preview->draft.mapping, preview->table.info);
        mapping.dateOrder = DateOrder::DayFirst;
        std::vector<KeptMapping> kept;
        for (std::size_t i = 0; i < mappingsKept; ++i)
            keepMapping(kept, {.shape = QString::number(i)});
        keepMapping(kept, mapping);
        keepMapping(kept, mapping);
        QCOMPARE(kept.size(), mappingsKept);
        QVERIFY(keptMappingsFromJson(toJson(kept)) == kept);
        const KeptMapping* found = findMapping(kept, preview->table.info);
        QVERIFY(found && *found == mapping);
        forgetMapping(kept, mapping.shape);
        QVERIFY(!findMapping(kept, preview->table.info));
    }

    void aSentenceBecomesARow_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("change") << u"Nvidia fell 16.9 % on 27 January 2025."_s << u"day"_s
                                << u"2025-01-27"_s;
        QTest::newRow("company") << u"Nvidia fell 16.9 %"_s << u"organisation"_s << u"Nvidia"_s;
        QTest::newRow("plan") << u"Meta plans to invest more than $60 billion in 2025"_s
                              << u"from-year"_s << u"2025"_s;
        QTest::newRow("status") << u"Meta plans to invest more than $60 billion in 2025"_s
                                << u"status"_s << u"planned"_s;
    }
    void aSentenceBecomesARow()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, field);
        QFETCH(QString, value);
        const auto row = writtenRow(readSentence(sentence));
        QVERIFY(row);
        QCOMPARE(row->fields.at(*importFieldFromText(field)), value);
    }

    void theRowOfASentenceIsWrittenAsAnImportIs()
    {
        auto row = writtenRow(readSentence(u"ASML fell over 7 % on Monday"_s, QDate(2025, 1, 28)));
        QVERIFY(row);
        QVERIFY(row->isDayInferred);
        row->fields[ImportField::Source] = u"BBC"_s;
        row->fields[ImportField::Locator] = u"paragraph 3"_s;
        ImportRun made = importOf(*row);
        made.target = {.kind = ImportTarget::Kind::New, .path = path()};
        made.isTrial = false;
        const auto done = runImport(made, {});
        QVERIFY(done);
        QCOMPARE(done->result.rowsImported, qint64(1));
        const DatasetContents contents = read(path());
        const ShareMove& move = contents.shareMoves[0];
        QCOMPARE(move.changePercent.value, -7.0);
        QCOMPARE(move.changePercent.qualifier, Qualifier::Over);
        QCOMPARE(move.tradingDay->date, QDate(2025, 1, 27));
        QCOMPARE(move.tradingDay->basis, DateBasis::Inferred);
        QCOMPARE(move.citation.locator, u"paragraph 3"_s);
        QCOMPARE(contents.sources[0].title, u"BBC"_s);
    }

    void moneyOfASentenceKeepsItsBound()
    {
        const auto row =
            writtenRow(readSentence(u"Meta plans to invest more than $60 billion in 2025"_s));
        QVERIFY(row);
        ImportRun made = importOf(*row);
        made.target = {.kind = ImportTarget::Kind::New, .path = path()};
        made.isTrial = false;
        QVERIFY(runImport(made, {}));
        const Funding funding = read(path()).fundings[0];
        QCOMPARE(funding.amounts[0].money.amount.value, 60e9);
        QCOMPARE(funding.amounts[0].money.amount.qualifier, Qualifier::Over);
        QCOMPARE(funding.amounts[0].money.currency.code(), u"USD"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportRun)
#include "tst_import_run.moc"
