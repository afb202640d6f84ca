#include "import_fixture.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// How the days of rows are found and read.
class TestImportDays : public QObject, private ImportFixture
{
    Q_OBJECT

private slots:
    void cleanup() { QFile::remove(path()); }

    void yearsOfTwoDigitsAreReadAndSaid_data()
    {
        QTest::addColumn<QByteArray>("days");
        QTest::addColumn<QDate>("first");
        QTest::newRow("German") << QByteArray("27.01.25|28.01.25") << QDate(2025, 1, 27);
        QTest::newRow("American") << QByteArray("4/7/17|1/23/14") << QDate(2017, 4, 7);
        QTest::newRow("1987") << QByteArray("19.10.87|20.10.87") << QDate(1987, 10, 19);
        QTest::newRow("the pivot") << QByteArray("31.12.69|01.01.70") << QDate(1969, 12, 31);
        QTest::newRow("by name") << QByteArray("27-Jan-25|28-Jan-25") << QDate(2025, 1, 27);
        QTest::newRow("year first, the last part being no year")
            << QByteArray("25-01-31|25-01-07") << QDate(2025, 1, 31);
        QTest::newRow("year first behind slashes")
            << QByteArray("25/01/31|25/01/30") << QDate(2025, 1, 31);
        QTest::newRow("year first and a time")
            << QByteArray("25-01-31 16:00|25-01-30 16:00") << QDate(2025, 1, 31);
        QTest::newRow("many days of one year")
            << QByteArray("13-01-25|14-01-25") << QDate(2025, 1, 13);
        QTest::newRow("one day in slashes")
            << QByteArray("20/01/25|20/01/25") << QDate(2025, 1, 20);
        QTest::newRow("the same either way")
            << QByteArray("25-01-25|25-01-25") << QDate(2025, 1, 25);
        QTest::newRow("of years that are first or last")
            << QByteArray("25-01-07|25-01-08") << QDate();
        QTest::newRow("with a time")
            << QByteArray("1/27/25 16:00|1/28/25 16:00") << QDate(2025, 1, 27);
        QTest::newRow("beside whole years") << QByteArray("27.01.25|28.01.2025") << QDate();
        QTest::newRow("far ahead") << QByteArray("27.01.25|28.01.60") << QDate();
        QTest::newRow("of an order that nothing proves") << QByteArray("4/7/17|5/6/17") << QDate();
    }
    void yearsOfTwoDigitsAreReadAndSaid()
    {
        QFETCH(QByteArray, days);
        QFETCH(QDate, first);
        const QList<QByteArray> cells = days.split('|');
        const Imported imported = import("Company,Change,Date\nNvidia,-16.9%," + cells[0] +
                                         "\nOracle,-13.8%," + cells[1] + "\n");
        QVERIFY(!imported.error);
        const auto said = std::ranges::find(imported.result.notes, ErrorCode::CenturyAssumed,
                                            [](const Diagnostic& note) { return note.error.code; });
        if (first.isNull()) {
            QVERIFY(!imported.refusals.empty());
            QCOMPARE(imported.refusals[0].code, ErrorCode::ValueAmbiguous);
            return;
        }
        QVERIFY(imported.refusals.empty());
        QCOMPARE(imported.contents.shareMoves[0].tradingDay->date, first);
        QVERIFY(said != imported.result.notes.end());
        QCOMPARE(said->error.column, u"Date"_s);
    }

    void bothReadingsOfAShortYearAreOffered_data()
    {
        QTest::addColumn<QByteArray>("days");
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QDate>("first");
        const auto row = [](const char* name, const char* days, DateOrder order, const char* detail,
                            const QDate& first) {
            QTest::newRow(name) << QByteArray(days) << int(order) << QString::fromUtf8(detail)
                                << first;
        };
        row("asked", "25-01-07|25-02-08", DateOrder::Auto, "2025-01-07, 2007-01-25", {});
        row("three ways", "07-01-08|07-02-09", DateOrder::Auto,
            "2007-01-08, 2008-01-07, 2008-07-01", {});
        row("beside what is no date", "25-01-07|soon", DateOrder::Auto, "2025-01-07, 2007-01-25",
            {});
        row("of whole years", "03/04/2025|05/06/2025", DateOrder::Auto, "2025-04-03, 2025-03-04",
            {});
        row("told to be last", "25-01-07|25-02-08", DateOrder::DayFirst, "", QDate(2007, 1, 25));
        row("told to be first", "25-01-07|25-02-08", DateOrder::YearFirst, "", QDate(2025, 1, 7));
        row("by name, which is first nowhere", "27-Jan-25|28-Jan-25", DateOrder::YearFirst, "",
            QDate(2025, 1, 27));
    }
    void bothReadingsOfAShortYearAreOffered()
    {
        QFETCH(QByteArray, days);
        QFETCH(int, order);
        QFETCH(QString, detail);
        QFETCH(QDate, first);
        ImportOptions options{.choice = choice({u"Date=day"_s}, ImportKind::ShareMoves)};
        if (DateOrder(order) != DateOrder::Auto)
            options.dateOrder = DateOrder(order);
        const Imported imported = import("Company,Change,Date\nNvidia,-16.9%," +
                                             days.replace("|", "\nOracle,-13.8%,") + "\n",
                                         options);
        QVERIFY(!imported.error);
        if (first.isNull()) {
            QCOMPARE(imported.refusals.size(), std::size_t(2));
            QCOMPARE(imported.refusals[0].code, ErrorCode::ValueAmbiguous);
            QCOMPARE(imported.refusals[0].detail, detail);
            return;
        }
        QVERIFY(imported.refusals.empty());
        QCOMPARE(imported.contents.shareMoves[0].tradingDay->date, first);
    }

    void aColumnCalledDateIsNotDropped_data()
    {
        QTest::addColumn<QByteArray>("days");
        QTest::addColumn<bool>("isTaken");
        const auto row = [](const char* days, bool isTaken) {
            QTest::newRow(days) << QByteArray(days) << isTaken;
        };
        row("27 janvier 2025|28 janvier 2025", true);
        row("2025-W05-1|2025-W05-2", true);
        row("2025-13-01|2025-14-01", true);
        row("1737936000000000|1738022400000000", true);
        row("令和7年1月27日|令和7年1月28日", true);
        row("2025-01|2025-02", true); // a month, and no trading day
        // What tells no day, or is written as anyone likes.
        row("mid-January 2025|in the early spring", false);
        row("Monday|Tuesday", false);
        row("Day 1|Day 2", false);
        row("1|2", false);
    }
    void aColumnCalledDateIsNotDropped()
    {
        QFETCH(QByteArray, days);
        QFETCH(bool, isTaken);
        const QList<QByteArray> cells = days.split('|');
        const QByteArray file =
            "Company,Change,Date\nLVMH,-5%," + cells[0] + "\nKering,-4%," + cells[1] + "\n";
        const Imported imported = import(file);
        QVERIFY(!imported.error);
        QCOMPARE(imported.refusals.size(), std::size_t(isTaken ? 2 : 0));
        const auto isSaid = std::ranges::any_of(imported.result.notes, [](const auto& note) {
            return note.error.code == ErrorCode::LinesLeftOut && note.error.value == u"Date";
        });
        QCOMPARE(isSaid, !isTaken);
        QFile::remove(path());
        const Imported chosen = import(file, {.choice = choice({u"Date=-"_s})});
        QVERIFY(!chosen.error);
        QCOMPARE(chosen.result.rowsImported, qint64(2));
        QVERIFY(chosen.result.notes.empty());
    }

    void moneyWithYearsNeedsNoDate()
    {
        const Imported imported = import("Funder,Amount ($bn),Year,Date\nMeta,60,2025,27 janvier "
                                         "2025\nOracle,40,2025,28 janvier 2025\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.result.rowsImported, qint64(2));
        QVERIFY(std::ranges::any_of(imported.result.notes, [](const auto& note) {
            return note.error.code == ErrorCode::LinesLeftOut && note.error.value == u"Date";
        }));
    }

    void daysOfXmlAndMonthsAreRead()
    {
        const Imported moves = import("Company,Change,Date\nNvidia,-16.9%,2025-01-27+01:00\n"
                                      "Oracle,-13.8%,2025-01-27Z\n");
        QVERIFY(!moves.error);
        QCOMPARE(moves.contents.shareMoves.size(), std::size_t(2));
        QCOMPARE(moves.contents.shareMoves[1].tradingDay->date, QDate(2025, 1, 27));
        QFile::remove(path());
        const Imported events = import("Event,Date\nR1,2025-01\nV3,2024-12\n",
                                       {.choice = {.kind = ImportKind::Events}});
        QVERIFY(!events.error);
        QCOMPARE(events.contents.events.size(), std::size_t(2));
        QCOMPARE(events.contents.events[0].startsOn->date, QDate(2025, 1, 1));
        QCOMPARE(events.contents.events[0].startsOn->precision, DatePrecision::Month);
    }

    void monthsOfTwoDigitYearsAreReadAndSaid_data()
    {
        QTest::addColumn<QByteArray>("months");
        QTest::newRow("as spreadsheets show them") << QByteArray("Jan-25|Feb-25");
        QTest::newRow("with an apostrophe") << QByteArray("Jan ’25|Feb ’25");
    }
    void monthsOfTwoDigitYearsAreReadAndSaid()
    {
        QFETCH(QByteArray, months);
        const QList<QByteArray> cells = months.split('|');
        const Imported imported = import("Company,Amount ($bn),Purpose,Date\nMeta,14.8,AI," +
                                         cells[0] + "\nOracle,9,AI," + cells[1] + "\n");
        QVERIFY(!imported.error);
        QVERIFY(imported.refusals.empty());
        QCOMPARE(imported.contents.events.size(), std::size_t(2));
        const Day february = *imported.contents.events[1].startsOn;
        QCOMPARE(february.date, QDate(2025, 2, 1));
        QCOMPARE(february.precision, DatePrecision::Month);
        QVERIFY(std::ranges::any_of(imported.result.notes, [](const Diagnostic& note) {
            return note.error.code == ErrorCode::CenturyAssumed;
        }));
    }

    void theMidnightOfAnExchangeIsItsDay_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<qint64>("at");
        const auto row = [](const char* first, const char* second, qint64 at) {
            QTest::newRow(first) << QByteArray(first) << QByteArray(second) << at;
        };
        constexpr qint64 midnight = 1737936000; // 27 January 2025, 00:00 UTC
        row("2025-01-27", "2025-01-28", midnight);
        row("2025-01-27 00:00:00+09:00", "2025-01-28 00:00:00+09:00", midnight);
        row("2025-01-27T00:00:00-05:00", "2025-07-28T00:00:00-04:00", midnight);
        row("2025-01-27 16:00:00-05:00", "2025-01-28 16:00:00-05:00", midnight + 21 * 3600);
        // An hour of many, and not the day.
        row("2025-01-27 00:00:00+08:00", "2025-01-27 01:00:00+08:00", midnight - 8 * 3600);
    }
    void theMidnightOfAnExchangeIsItsDay()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        const Imported imported =
            import("ticker,date,close\nA," + first + ",1.5\nA," + second + ",2.5\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.prices.size(), std::size_t(2));
        QTEST(imported.prices[0].at, "at");
    }

    void anHourFarDownMakesMidnightsHours()
    {
        QByteArray file = "ticker,date,close\n";
        for (int i = 0; i < 1500; ++i)
            file += "A" + QByteArray::number(i) + ",2025-01-27 00:00:00+08:00,1.5\n";
        const Imported imported = import(file + "B,2025-01-27 01:00:00+08:00,1.5\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.prices[0].at, qint64(1737936000 - 8 * 3600));
    }

    void aDayIsTheOneThatIsWritten_data()
    {
        QTest::addColumn<QByteArray>("day");
        QTest::newRow("in Hong Kong") << QByteArray("2025-01-27T00:00:00+08:00");
        QTest::newRow("late in New York") << QByteArray("2025-01-27T23:30:00-05:00");
        QTest::newRow("UTC") << QByteArray("2025-01-27T23:30:00Z");
    }
    void aDayIsTheOneThatIsWritten()
    {
        QFETCH(QByteArray, day);
        const QDate date(2025, 1, 27);
        const Imported move = import("company,change,date\nTencent,-5%," + day + "\n");
        QVERIFY(!move.error);
        QCOMPARE(move.contents.shareMoves[0].tradingDay->date, date);
        QFile::remove(path());
        const Imported event = import(R"([{"event":"R1","date":")" + day + R"("}])",
                                      {.choice = {.kind = ImportKind::Events}}, u"file.json"_s);
        QVERIFY(!event.error);
        QCOMPARE(event.contents.events[0].startsOn->date, date);
        QFile::remove(path());
        const Imported rate = import("date,base,quote,rate\n" + day + ",USD,CNY,7.25\n");
        QVERIFY(!rate.error);
        QCOMPARE(rate.contents.exchangeRates[0].asOf->date, date);
    }
};

QTEST_GUILESS_MAIN(TestImportDays)
#include "tst_import_days.moc"
