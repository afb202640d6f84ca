#include "import_fixture.h"
#include "reading/row_labels.h"

#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// Rows that stand in a table and are none of its records.
class TestStrayRows : public QObject, private ImportFixture
{
    Q_OBJECT

private:
    /// The names in the first columns of the rows that were refused.
    static QStringList refusedNames(const Imported& imported)
    {
        QStringList names;
        for (const Error& each : imported.refusals)
            names += each.value.trimmed();
        return names;
    }

    static QStringList organisations(const Imported& imported)
    {
        QStringList names;
        for (const Organisation& each : imported.contents.organisations)
            names += each.name;
        return names;
    }

private slots:
    void cleanup() { QFile::remove(path()); }

    void partsOfTheRowAboveAreCountedOnce_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char* const name :
             {"of which AI", "of which: cloud", "o/w OpenAI", "thereof leases", "incl. land",
              "including servers", "Excl. leases", " - data centres", "– data centres",
              "davon Forschung", "darunter KI-Zentren", "其中：云计算"})
            QTest::newRow(name) << QByteArray(name);
    }
    void partsOfTheRowAboveAreCountedOnce()
    {
        QFETCH(QByteArray, name);
        const Imported wide = import("AI investment ($ bn),2023,2024\nMicrosoft,28.1,44.5\n" +
                                     name + ",3,10\nMeta,27,37\n");
        QVERIFY(!wide.error);
        QCOMPARE(organisations(wide), QStringList({u"Microsoft"_s, u"Meta"_s}));
        QCOMPARE(wide.contents.fundings.size(), std::size_t(4));
        QCOMPARE(refusedNames(wide), QStringList(QString::fromUtf8(name).trimmed()));
        QCOMPARE(wide.refusals[0].code, ErrorCode::ValueAmbiguous);
        QFile::remove(path());
        const Imported tall = import("Payer,Amount,Year\nMicrosoft,$44bn,2024\n" + name +
                                     ",$10bn,2024\nMeta,$37bn,2024\n");
        QVERIFY(!tall.error);
        QCOMPARE(organisations(tall), QStringList({u"Microsoft"_s, u"Meta"_s}));
        QCOMPARE(refusedNames(tall), QStringList(QString::fromUtf8(name).trimmed()));
    }

    void whereAllNamesAreSetOffNoneIsAPart()
    {
        const Imported imported = import("Payer,Amount,Year\n- Microsoft,$44bn,2024\n"
                                         "- Meta,$37bn,2024\n");
        QVERIFY(!imported.error);
        QVERIFY(imported.refusals.empty());
        QCOMPARE(imported.contents.fundings.size(), std::size_t(2));
    }

    /// A purpose in words of its own may include something.
    void aPurposeMayBeAPart()
    {
        const Imported imported = import("Payer,Purpose,Amount,Year\nMeta,Data centres,$37bn,2024\n"
                                         "Meta,of which AI,$20bn,2024\n"
                                         "Amazon,Including land and power,$9bn,2024\n");
        QVERIFY(!imported.error);
        QCOMPARE(refusedNames(imported), QStringList(u"of which AI"_s));
        QCOMPARE(imported.contents.fundings.size(), std::size_t(2));
    }

    void statisticsAreNoCompanies_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isStatistic");
        for (const char* const name :
             {"Average", "Weighted average", "Sector average", "Median", "Max", "Minimum", "Total",
              "Grand total", "Peers", "Rest", "All companies", "Average deal", "No. of deals",
              "Number of firms", "Portfolio value", "Median round size", "Durchschnitt", "平均"})
            QTest::newRow(name) << QString::fromUtf8(name) << true;
        for (const char* const name :
             {"Dow Jones Industrial Average", "S&P 500", "TotalEnergies", "Total Play", "Maxim",
              "Nasdaq 100 (benchmark)", "Chip sector", "Minimax", "Summit", "Count Ltd",
              "Meanwhile", "Restaurant Brands", "SumUp", "The Trade Desk"})
            QTest::newRow(name) << QString::fromUtf8(name) << false;
    }
    void statisticsAreNoCompanies()
    {
        QFETCH(QString, name);
        QFETCH(bool, isStatistic);
        const QStringList names = isStatistic ? QStringList({u"Nvidia"_s, u"Oracle"_s})
                                              : QStringList({u"Nvidia"_s, name, u"Oracle"_s});
        const QByteArray text = name.toUtf8();
        const Imported moves = import("Company,Date,Change %\nNvidia,2025-01-27,-16.97\n" + text +
                                      ",2025-01-27,-9.1\nOracle,2025-01-27,-13.8\n");
        QVERIFY(!moves.error);
        QCOMPARE(organisations(moves), names);
        QFile::remove(path());
        const Imported funding = import("Company,AI capex ($m),Year\nNvidia,300,2024\n" + text +
                                        ",500,2024\nOracle,700,2024\n");
        QVERIFY(!funding.error);
        QCOMPARE(organisations(funding), names);
        QFile::remove(path());
        const Imported prices = import("Date,Company,Close\n2025-01-27,Nvidia,118.42\n2025-01-27," +
                                       text + ",130.5\n2025-01-27,Oracle,158\n");
        QVERIFY(!prices.error);
        QCOMPARE(organisations(prices), names);
        for (const Imported* each : {&moves, &funding, &prices})
            QCOMPARE(refusedNames(*each), isStatistic ? QStringList(name) : QStringList());
    }

    void statisticsOfWhoGotTheMoneyAreRefused()
    {
        const Imported imported =
            import("Startup,Raised ($m),Date\nCohere,500,2024-07-22\n"
                   "Mistral,640,2024-06-11\nMedian,570,\nGrand total,1140,\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.fundings.size(), std::size_t(2));
        QCOMPARE(refusedNames(imported).front(), u"Median"_s);
    }

    void aTickerTellsACompanyFromASum()
    {
        const Imported moves = import("Company,Ticker,Date,Change %\nTotal,TTE,2025-01-27,-1.2\n"
                                      "Total,,2025-01-27,-3.1\nShell,SHEL,2025-01-27,-0.4\n");
        QVERIFY(!moves.error);
        QCOMPARE(organisations(moves), QStringList({u"Total"_s, u"Shell"_s}));
        QCOMPARE(moves.refusals.size(), std::size_t(1));
        QCOMPARE(moves.refusals[0].row, std::optional<qint64>(3));
        QFile::remove(path());
        const Imported prices =
            import("Date,Ticker,Close\n2025-01-27,MAX,3.2\n2025-01-27,NVDA,118\n"
                   "2025-01-27,Average,60.6\n2025-01-27,TOTAL,121.2\n"
                   "2025-01-27,AAPL,229\n");
        QVERIFY(!prices.error);
        QCOMPARE(organisations(prices), QStringList({u"MAX"_s, u"NVDA"_s, u"AAPL"_s}));
        QCOMPARE(refusedNames(prices), QStringList({u"Average"_s, u"TOTAL"_s}));
    }
};

QTEST_GUILESS_MAIN(TestStrayRows)
#include "tst_stray_rows.moc"
