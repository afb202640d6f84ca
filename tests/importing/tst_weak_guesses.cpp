#include "import_fixture.h"

#include <QFile>
#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// What a person who said what the rows are is asked for, and files that are not what they are
/// called.
class TestWeakGuesses : public QObject, private ImportFixture
{
    Q_OBJECT

private slots:
    void cleanup() { QFile::remove(path()); }

    void columnsThatDoAsWellAreAskedFor_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("columns");
        const int funding = static_cast<int>(ImportKind::Funding);
        const int prices = static_cast<int>(ImportKind::Prices);
        QTest::newRow("two columns of names")
            << funding << QByteArray("plant,role,amount\nOne,chief,$5\nTwo,other,$6\n")
            << u"organisation"_s << u"plant, role"_s;
        QTest::newRow("one is known")
            << funding << QByteArray("role,funders,amount\nchief,EPSRC,$5\nother,Amazon,$6\n")
            << QString() << QString();
        QTest::newRow("one tells the rows apart")
            << funding << QByteArray("plant,role,amount\nOne,chief,$5\nTwo,chief,$6\n") << QString()
            << QString();
        QTest::newRow("one only") << funding
                                  << QByteArray("plant,number,amount\nOne,1,$5\nTwo,2,$6\n")
                                  << QString() << QString();
        QTest::newRow("prices without headings")
            << prices << QByteArray("2025-01-24,142.6,141.2\n2025-01-27,118.4,119.9\n")
            << u"close"_s << u"column 2, column 3"_s;
        QTest::newRow("price and volume")
            << prices << QByteArray("2025-01-24,142.6,234657600\n2025-01-27,118.4,818830900\n")
            << QString() << QString();
        QTest::newRow("no day")
            << prices << QByteArray("company,close\nNvidia,142.6\nAMD,118.4\n") << u"day"_s
            << u"none of them looks like days; give one for all rows, as in '2026-01-31'=day"_s;
        QTest::newRow("variables of an economy")
            << funding << QByteArray("year,quarter,Dp,R\n1972,2,-0.003,0.083\n1972,3,0.019,0.083\n")
            << u"amount"_s << u"year, quarter, Dp, R"_s;
        QTest::newRow("variables in small letters")
            << funding << QByteArray("year,realgdp,cpi\n1959,2710.3,28.98\n1960,2778.8,29.15\n")
            << u"amount"_s << u"year, realgdp, cpi"_s;
        QTest::newRow("a recipient by its number")
            << funding
            << QByteArray("object_id,funded_at,funding_round_type,raised_amount\n"
                          "c:4,2006-12-01,series-b,$8.5m\nc:5,2004-09-01,angel,$0.5m\n")
            << u"organisation"_s << u"object_id"_s;
        QTest::newRow("rounds of one company")
            << funding
            << QByteArray("id,date,round,amount\n1,2006-12-01,Series B,$8.5m\n"
                          "2,2004-09-01,Angel,$0.5m\n")
            << QString() << QString();
        QTest::newRow("what was raised until then")
            << funding
            << QByteArray("Company,Date,Cumulative funding ($m)\nAnthropic,2023-05-01,1500\n"
                          "Anthropic,2023-10-01,3500\n")
            << u"amount"_s << u"Company, Date, Cumulative funding ($m)"_s;
        QTest::newRow("what each raised until now")
            << funding
            << QByteArray("Company,Total raised to date ($m)\nAnthropic,1500\nCohere,445\n")
            << QString() << QString();
        QTest::newRow("quarters") << prices
                                  << QByteArray("period,close\n1974Q1,11.6\n1974Q2,11.7\n")
                                  << u"day"_s << u"period, close"_s;
    }
    void columnsThatDoAsWellAreAskedFor()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, file);
        QFETCH(QString, field);
        const Imported imported = import(file, {.choice = {.kind = static_cast<ImportKind>(kind)}});
        QCOMPARE(imported.error.has_value(), !field.isEmpty());
        if (field.isEmpty())
            return;
        QCOMPARE(imported.error->code, ErrorCode::FieldMissing);
        QCOMPARE(imported.error->value, field);
        QTEST(imported.error->detail, "columns");
    }

    /// A person who is asked sees no column that is taken already.
    void whatIsAskedForIsNotTaken()
    {
        const auto table = openTable(QByteArray("plant,role,amount\nOne,chief,$5\nTwo,other,$6\n"),
                                     u"file.csv"_s, {});
        QVERIFY(table);
        const auto sample = readRows(**table, 10, {});
        QVERIFY(sample);
        const auto draft = draftMapping(*sample, {.kind = ImportKind::Funding});
        QVERIFY(draft);
        QVERIFY(draft->missing);
        QVERIFY(!draft->mapping.has(ImportField::Organisation));
        QVERIFY(draft->mapping.has(ImportField::Amount));
    }

    void headingsAreTold_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("mapping");
        const int moves = static_cast<int>(ImportKind::ShareMoves);
        const int funding = static_cast<int>(ImportKind::Funding);
        const int events = static_cast<int>(ImportKind::Events);
        QTest::newRow("the day without the dividend")
            << moves
            << QByteArray("symbol,ca_ex_dt,perChange\nTRENT,12-Jun-2026,-1.34\n"
                          "SHRIRAMFIN,03-Jul-2026,-1.16\n")
            << u"share-moves: ticker - change"_s;
        QTest::newRow("the day of trading beside it")
            << moves
            << QByteArray("symbol,ex-dividend date,date,perChange\n"
                          "TRENT,12-Jun-2026,27-May-2026,-1.34\n"
                          "SHRIRAMFIN,03-Jul-2026,27-May-2026,-1.16\n")
            << u"share-moves: ticker - day change"_s;
        QTest::newRow("the acquirer pays")
            << funding
            << QByteArray("acquired_by,date,company,amount\n"
                          "Microsoft,2018-09-13,Lobe,$5m\nApple,2019-01-04,Xnor,$200m\n")
            << u"funding: organisation day recipient amount"_s;
        QTest::newRow("spans of years are no number of them")
            << funding
            << QByteArray("acquirer,announced,value_usd_bn,pre_years\n"
                          "Microsoft,2022-01-18,68.7,2019-2021\n"
                          "Take-Two,2022-01-10,12.7,2018-2020\n")
            << u"funding: organisation day amount -"_s;
        QTest::newRow("a department pays")
            << funding
            << QByteArray("Department Family,Supplier,Amount\nHealth,IBM,£5m\nDefence,BAE,£6m\n")
            << u"funding: organisation - amount"_s;
        QTest::newRow("a state, where nobody else does")
            << funding
            << QByteArray("state,status,city,total_funding\n"
                          "Alabama,Announced,Bessemer,$5m\nAlaska,Awarded,Nome,$6m\n")
            << u"funding: organisation status - amount"_s;
        QTest::newRow("a state is not the payer beside who gets the money")
            << funding << QByteArray("Startup,State,Amount\nOne,Texas,$5m\nTwo,Ohio,$6m\n")
            << u"funding: recipient - amount"_s;
        QTest::newRow("names come before types")
            << events
            << QByteArray("DATE,EVENT_TYPE,EVENT_NAME\n2025-11-27,HOLIDAY,Thanksgiving Day\n"
                          "2025-12-10,FOMC,FOMC Rate Decision\n")
            << u"events: day - event"_s;
        QTest::newRow("types where there are no names")
            << events << QByteArray("DATE,EVENT_TYPE\n2025-11-27,HOLIDAY\n2025-12-10,FOMC\n")
            << u"events: day event"_s;
    }
    void headingsAreTold()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, file);
        const Imported imported = import(file, {.choice = {.kind = static_cast<ImportKind>(kind)}});
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QTEST(mappingText(imported.result), "mapping");
    }

    void partsInPerCentAreNoMoves()
    {
        const Imported imported =
            import("company,date_announced,pct_workforce\nMediacorp,2025-09-15,3\n"
                   "GXS Bank,2025-04-01,10\n");
        QVERIFY(imported.error);
        QCOMPARE(imported.error->code, ErrorCode::KindUnknown);
    }

    /// A list of deals that has the moves of the buyers' shares.
    void dealsWithMovesAreMoves()
    {
        const Imported imported =
            import("ticker,acquirer,target,announced,value_usd_bn,announcement_day_return_pct\n"
                   "MSFT,Microsoft,Activision,2022-01-18,68.7,-2.43\n"
                   "TTWO,Take-Two,Zynga,2022-01-10,12.7,-13.13\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.shareMoves.size(), std::size_t(2));
    }

    void openHighLowAndCloseAreKnownByTheirFigures()
    {
        const QByteArray file = "2003-02-27\t77.9\t78.59\t76.75\t77.28\t9927900\n"
                                "2003-02-28\t78.15\t78.47\t77\t77.95\t6556100\n"
                                "2003-03-03\t78.6\t79\t77.12\t77.33\t6618300\n";
        const Imported imported =
            import(file, {.choice = {.kind = ImportKind::Prices}}, u"finance.dat"_s);
        QVERIFY(!imported.error);
        QCOMPARE(mappingText(imported.result), u"prices: day open high low close -"_s);
        QCOMPARE(imported.prices.at(0).close, 77.28);
    }

    void theDaysOfChangesAreAllTaken()
    {
        const Imported imported =
            import("Company,27 Jan 2025,28 Jan 2025\nNvidia,-16.97%,8.93%\nASML,-7.2%,1.1%\n",
                   {.choice = {.kind = ImportKind::ShareMoves}});
        QVERIFY(!imported.error);
        QCOMPARE(mappingText(imported.result),
                 u"share-moves: organisation day-changes day-changes"_s);
    }

    void whatIsInvestedComesBeforeWhatItIsWorth()
    {
        const Imported imported =
            import("value,invest,firm\n3078.5,317.6,GM\n4661.7,391.8,Ford Motor\n",
                   {.choice = choice({u"'USD'=currency"_s}, ImportKind::Funding)});
        QCOMPARE(mappingText(imported.result), u"funding: - amount organisation"_s);
    }

    void aDayForAllRowsIsTaken()
    {
        const Imported imported =
            import("company,close\nNvidia,142.6\nAMD,118.4\n",
                   {.choice = choice({u"'2026-01-31'=day"_s}, ImportKind::Prices)});
        QVERIFY(!imported.error);
        QCOMPARE(imported.prices.size(), std::size_t(2));
    }

    void quartersAreNoDaysOfPrices()
    {
        const Imported imported =
            import("period,lrm,ibo\n1974Q1,11.63,0.15\n1974Q2,11.60,0.17\n1974Q3,11.58,0.16\n");
        QVERIFY(imported.error);
        QCOMPARE(imported.error->code, ErrorCode::KindUnknown);
    }

    void filesAreReadAsWhatTheyHold()
    {
        const Imported page = import("\n<!DOCTYPE html>\n<html><body>a, b</body></html>\n");
        QCOMPARE(page.error->code, ErrorCode::FormatUnsupported);
        QVERIFY(page.error->detail.contains(u"web page"_s));
        const Imported json = import(R"([{"company":"Nvidia","change":"-16.9%"}])");
        QVERIFY(!json.error);
        QCOMPARE(json.contents.shareMoves.at(0).changePercent.value, -16.9);
        QFile::remove(path());
        const Imported table = import("[\"company],change\nNvidia,-16.9%\nAMD,-3%\n");
        QVERIFY(!table.error);
        QCOMPARE(table.contents.shareMoves.size(), std::size_t(2));
    }

    void aPriceIsShownAsItsCellHasIt()
    {
        const Imported imported = import("Date,Company,Close\n1971-01-04,Nissan,1\n"
                                         "1971-01-04,Nissan,347.79\n");
        QCOMPARE(imported.refusals.at(0).code, ErrorCode::KeyTaken);
        QCOMPARE(imported.refusals.at(0).value, u"347.79"_s);
    }
};

QTEST_GUILESS_MAIN(TestWeakGuesses)
#include "tst_weak_guesses.moc"
