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
