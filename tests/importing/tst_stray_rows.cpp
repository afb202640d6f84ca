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

    /// When the records are of, in their order.
    static QStringList timesOf(const Imported& imported)
    {
        const DatasetContents& contents = imported.contents;
        const auto eventDay = [&](std::optional<RowId> id) {
            for (const Event& each : contents.events)
                if (each.id == id && each.startsOn)
                    return isoText(*each.startsOn);
            return QString();
        };
        QStringList times;
        for (const ShareMove& each : contents.shareMoves)
            times += each.tradingDay ? isoText(*each.tradingDay) : QString();
        for (const Funding& each : contents.fundings)
            times += each.fromYear ? QString::number(*each.fromYear) : eventDay(each.event);
        if (times.isEmpty())
            for (const Event& each : contents.events)
                times += eventDay(each.id);
        return times;
    }

    static QStringList blankNotes(const Imported& imported)
    {
        QStringList notes;
        for (const Diagnostic& each : imported.result.notes)
            if (each.error.value.startsWith(u"blank cells"))
                notes += each.error.value + u": "_s + each.error.detail;
        return notes;
    }

private slots:
    void cleanup() { QFile::remove(path()); }

    void partsOfTheRowAboveAreCountedOnce_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char* const name :
             {"of which AI", "of which: cloud", "o/w OpenAI", "thereof leases", "incl. land",
              "including servers", "Excl. leases", " - data centres", "– data centres",
              "of that AI", "whereof AI", "AI (of which)", "… land", "* buildings",
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
        for (const char* const name : {"Average",
                                       "Weighted average",
                                       "Sector average",
                                       "Median",
                                       "Max",
                                       "Minimum",
                                       "Total",
                                       "Grand total",
                                       "Peers",
                                       "Rest",
                                       "All companies",
                                       "Average deal",
                                       "No. of deals",
                                       "Number of firms",
                                       "Portfolio value",
                                       "Median round size",
                                       "Ø",
                                       "SOX average",
                                       "Europe total",
                                       "Total Europe",
                                       "Subtotal Europe",
                                       "Durchschnitt",
                                       "平均"})
            QTest::newRow(name) << QString::fromUtf8(name) << true;
        for (const char* const name :
             {"Dow Jones Industrial Average", "S&P 500", "TotalEnergies", "Total Play", "Total Gas",
              "Ørsted", "Average Joe", "World Kinect", "Benchmark Electronics", "Maxim",
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

    void whatIsACompanyInOneKindOnly()
    {
        const Imported moves = import("Company,Date,Change %\nNvidia,2025-01-27,-16.97\n"
                                      "Benchmark,2025-01-27,-1.5\nWorld,2025-01-27,-2\n");
        QVERIFY(!moves.error);
        QCOMPARE(organisations(moves), QStringList({u"Nvidia"_s, u"World"_s}));
        QFile::remove(path());
        const Imported funding =
            import("Investor,Amount ($m),Year\nBenchmark,300,2024\nWorld,500,2024\nAll,9,2024\n");
        QVERIFY(!funding.error);
        QCOMPARE(organisations(funding), QStringList(u"Benchmark"_s));
        QCOMPARE(refusedNames(funding), QStringList({u"World"_s, u"All"_s}));
    }

    /// Beside who gets the money nobody is known to pay it.
    void aDashIsNobody()
    {
        const Imported imported = import("Startup,Investor,Raised ($m),Date\n"
                                         "Cohere,-,500,2024-07-22\n"
                                         "Mistral,—,640,2024-06-11\n"
                                         "–,Nvidia,70,2024-06-12\n"
                                         "---,-,7,2024-06-13\n");
        QVERIFY(!imported.error);
        QCOMPARE(organisations(imported), QStringList(u"Nvidia"_s));
        QCOMPARE(imported.contents.fundings.size(), std::size_t(3));
        QCOMPARE(imported.refusals.size(), std::size_t(1));
        QCOMPARE(imported.refusals[0].code, ErrorCode::ValueMissing);
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

    /// Each table has two rows of its own, and two of another below it.
    void anotherTableBelowIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("next");
        const auto row = [](const char* name, const QByteArray& file, const char* next) {
            QTest::newRow(name) << file << QString::fromUtf8(next);
        };
        row("a title with a kind of its own",
            "Share moves on 27 January 2025\nCompany,Change %\nA,-16.97\nB,-17.4\n\n"
            "AI capex 2025 ($bn)\nCompany,Amount\nC,65\nD,80\n",
            "AI capex 2025 ($bn)");
        row("a title that names another thing",
            "AI capex 2024 ($bn)\nCompany,Amount\nA,39.2\nB,55.7\n\n"
            "Headcount (thousand)\nCompany,Amount\nC,36\nD,159\n",
            "Headcount (thousand)");
        row("a title with another currency",
            "AI capex 2024 ($bn)\nCompany,Amount\nA,39.2\nB,55.7\n\n"
            "AI capex 2024 (RMB bn)\nCompany,Amount\nC,76.8\nD,85.9\n",
            "AI capex 2024 (RMB bn)");
        row("a line that is a unit",
            "Company,AI capex 2024 ($bn)\nA,39.2\nB,55.7\nRMB bn,\nC,76.8\nD,85.9\n", "RMB bn");
        row("a section of companies in another currency",
            "Company,Amount ($m),Year\nA,10,2023\nB,20,2023\n,,\n"
            "European companies (€m),,\nC,30,2024\nD,40,2024\n",
            "European companies (€m)");
        row("a section of a region in another currency",
            "Company,Amount ($m)\nA,10\nB,20\nChina (RMB m),\nC,30\nD,40\n", "China (RMB m)");
        row("volumes below prices",
            "Close ($)\nDate,A\n2025-01-24,142.62\n2025-01-27,118.42\n\n"
            "Volume (m)\nDate,A\n2025-01-28,579.7\n2025-01-29,467.1\n",
            "Volume (m)");
        row("a header with another currency over years",
            "AI capex ($bn),2024,2025\nA,28.1,\nB,39.2,\nAI capex (RMB bn),2024,2025\n"
            "C,76.8,\nD,85.9,\n",
            "AI capex (RMB bn)");
        row("a header with other years",
            "AI capex ($bn),2024,2025,2026\nA,28.1,,\nB,39.2,,\nAI capex,2021,2022,2023\n"
            "C,76.8,,\nD,85.9,,\n",
            "AI capex");
        row("a header with another currency over a year",
            "Company,AI capex 2024 ($bn)\nA,39.2\nB,55.7\nCompany,AI capex 2024 (RMB bn)\n"
            "C,76.8\nD,85.9\n",
            "AI capex 2024 (RMB bn)");
        row("a header with another period",
            "Company,Change %\nA,-16.97\nB,-17.4\nCompany,Change YTD %\nC,-8.2\nD,17.0\n",
            "Change YTD %");
        row("a header with money",
            "Company,Date,Change %\nA,2025-01-27,-16.97\nB,2025-01-27,-13.8\n"
            "Company,Date,Market value lost ($bn)\nC,2025-01-27,-589\nD,2025-01-27,-71\n",
            "Market value lost ($bn)");
        row("a header of prices with another currency",
            "Date,Close ($)\n2025-01-24,142.62\n2025-01-27,118.42\n"
            "Date,Close (€)\n2025-01-28,123.7\n2025-01-29,118.7\n",
            "Close (€)");
    }
    void anotherTableBelowIsLeftOut()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, next);
        const Imported imported = import(file);
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        const DatasetContents& contents = imported.contents;
        QCOMPARE(contents.shareMoves.size() + contents.fundings.size() + imported.prices.size(),
                 std::size_t(2));
        QVERIFY(!organisations(imported).contains(u"C"_s));
        QVERIFY(imported.refusals.size() >= 3);
        for (auto last = imported.refusals.end() - 2; last != imported.refusals.end(); ++last) {
            QCOMPARE(last->code, ErrorCode::ValueAmbiguous);
            QVERIFY2(last->detail.contains(u'“' + next + u'”'), qPrintable(last->detail));
        }
    }

    /// What looks a little like the beginning of another table, and is none.
    void theTableGoesOn_data()
    {
        QTest::addColumn<QByteArray>("file");
        const auto row = [](const char* name, const QByteArray& file) {
            QTest::newRow(name) << file;
        };
        row("the header in capitals again",
            "Company,Date,Change %\nA,2025-01-27,-16.97\nA,2025-01-28,8.93\n"
            "A,2025-01-29,-4.1\nCompany,DATE,CHANGE %\nB,2025-01-27,-17.4\n");
        row("the header in other words",
            "Date,Company,Close\n2025-01-24,A,142.62\n2025-01-27,A,118.42\n"
            "Day,Company,Closing price\n2025-01-28,B,123.7\n2025-01-29,B,118.7\n");
        row("a company with its unit and no figure",
            "AI capex (US$ bn),2024,2025\nA,28.1,\nAlibaba (RMB bn),,\nB,39.2,\n");
        row("a company that is called like a figure",
            "Company,Change %\nA,-16.97\nRealty Income,\nB,-17.4\n");
        row("a section of companies", "Company,Change %\nA,-16.97\nUtilities,\nB,-17.4\n");
        row("a section of prices",
            "Company,Date,Change %\nShare price,,\nA,2025-01-27,-16.97\nB,2025-01-27,-1\n");
        row("a section of the same unit",
            "AI capex ($bn)\nCompany,Amount\nA,39.2\nCapital expenditure ($bn),\nB,55.7\n");
        row("two amounts that may be years",
            "AI capex (€ m),2023,2024\nA,2084,\nB,2146,\nSiemens,2169,n/a\n");
        row("a payer whose name has a word for what is not spent",
            "Company,Amount ($m)\nA,39.2\nSalesforce,\nB,55.7\n");
        row("a price that is missing",
            "Date,Close ($)\n2025-01-24,142.62\n2025-01-26,\n2025-01-27,118.42\n");
        row("units below the header of prices",
            "Date,Close\nDate,USD\n2025-01-24,142.62\n2025-01-27,118.42\n");
    }
    void theTableGoesOn()
    {
        QFETCH(QByteArray, file);
        const Imported imported = import(file);
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        const DatasetContents& contents = imported.contents;
        QVERIFY(contents.shareMoves.size() + contents.fundings.size() + imported.prices.size() >=
                2);
        if (imported.prices.empty())
            QVERIFY(organisations(imported).contains(u"B"_s));
        for (const Error& each : imported.refusals)
            QVERIFY2(!each.detail.contains(u'“'), qPrintable(each.detail));
    }

    void sectionsOfOtherFiguresAreNoMoves_data()
    {
        QTest::addColumn<QByteArray>("section");
        for (const char* const section : {"Trading volume", "Market cap", "YTD", "Since January",
                                          "Last 12 months", "Revenue", "Umsatz", "市值"})
            QTest::newRow(section) << QByteArray(section);
    }
    void sectionsOfOtherFiguresAreNoMoves()
    {
        QFETCH(QByteArray, section);
        const Imported imported =
            import("Company,Date,Change %\nNvidia,2025-01-27,-16.97\n" + section +
                   ",,\nApple,2025-01-27,73\nShare price,,\n"
                   "Oracle,2025-01-27,-13.8\n");
        QVERIFY(!imported.error);
        QCOMPARE(organisations(imported), QStringList({u"Nvidia"_s, u"Oracle"_s}));
        QCOMPARE(imported.refusals.size(), std::size_t(3));
        QCOMPARE(imported.refusals[1].value, u"Apple"_s);
        QCOMPARE(imported.refusals[1].code, ErrorCode::ValueAmbiguous);
    }

    /// The time would be lost.
    void sectionsOfDaysAndYearsAreAskedAbout()
    {
        const Imported moves = import("Company,Change %\n27 January 2025,\nNvidia,-16.97\n"
                                      "28 January 2025,\nApple,3.65\n");
        QVERIFY(!moves.error);
        QVERIFY(moves.contents.shareMoves.empty());
        QCOMPARE(moves.refusals.size(), std::size_t(4));
        QCOMPARE(moves.refusals[3].value, u"Apple"_s);
        QFile::remove(path());
        const Imported funding = import("Company,Amount ($m)\n2023,\nMistral,415\n2024,\n"
                                        "Cohere,500\n");
        QVERIFY(!funding.error);
        QVERIFY(funding.contents.fundings.empty());
        QFile::remove(path());
        // Here it stands in a column, too.
        const Imported told = import("Company,Change %,Date\n27 January 2025,,\n"
                                     "Nvidia,-16.97,2025-01-27\nOracle,-13.8,2025-01-27\n");
        QVERIFY(!told.error);
        QCOMPARE(told.contents.shareMoves.size(), std::size_t(2));
    }

    /// Blank cells below a time that stands once over its rows are of that time.
    void timesThatStandOnceAreFilledDown_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("times");
        const auto row = [](const char* name, const QByteArray& file, const QStringList& times) {
            QTest::newRow(name) << file << times;
        };
        const QString first = u"2025-01-27"_s;
        const QString second = u"2025-01-28"_s;
        row("days of moves",
            "Date,Company,Change %\n2025-01-27,A,-16.97\n,B,-17.4\n,C,-13.8\n2025-01-28,A,8.93\n"
            ",B,2.6\n",
            {first, first, first, second, second});
        row("days of funding",
            "Date,Company,Raised\n2025-01-27,A,€600m\n,B,$500m\n2025-01-28,C,$6bn\n,D,$10bn\n",
            {first, first, second, second});
        row("days of events", "Date,Event\n27 Jan 2025,A falls\n,B falls\n28 Jan 2025,Rebound\n",
            {first, first, second});
        row("years of funding",
            "Year,Company,AI capex ($bn)\n2023,A,28.1\n,B,32.3\n2024,A,39.2\n,B,52.5\n",
            {u"2023"_s, u"2023"_s, u"2024"_s, u"2024"_s});
    }
    void timesThatStandOnceAreFilledDown()
    {
        QFETCH(QByteArray, file);
        const Imported imported = import(file);
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QVERIFY(imported.refusals.empty());
        QTEST(timesOf(imported), "times");
        QCOMPARE(blankNotes(imported).size(), qsizetype(1));
        QVERIFY(blankNotes(imported)[0].contains(u"which was taken"));
    }

    void aTimeThatIsMissingIsNotInvented_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("times");
        QTest::addColumn<int>("blank");
        const auto row = [](const char* name, const QByteArray& file, const QStringList& times,
                            int blank = 1) { QTest::newRow(name) << file << times << blank; };
        const QString first = u"2025-01-27"_s;
        const QString second = u"2025-01-28"_s;
        row("behind the names",
            "Company,Date,Change %\nA,2025-01-27,-16.97\nB,,-17.4\nC,2025-01-28,8.93\n",
            {first, QString(), second});
        row("a day that comes again",
            "Date,Company,Change %\n2025-01-27,A,-16.97\n2025-01-27,B,-17.4\n,C,-13.8\n",
            {first, first, QString()});
        row("a day above which there is none",
            "Date,Company,Change %\n,A,-16.97\n2025-01-27,B,-17.4\n2025-01-28,C,-13.8\n",
            {QString(), first, second});
        row("one among many",
            "Date,Company,Change "
            "%\n2025-01-27,A,-16.97\n2025-01-28,B,-17.4\n2025-01-29,C,1\n,D,2\n",
            {first, second, u"2025-01-29"_s, QString()});
        row("most", "Company,Date,Change %\nA,2025-01-27,-16.97\nB,,-17.4\nC,,8.93\n",
            {first, QString(), QString()}, 2);
        row("years in rows of their own",
            "Year,Company,Capex ($bn)\n2023,,\n,A,28.1\n,B,28.2\n2024,,\n,C,44.5\n",
            {QString(), QString(), QString()}, 3);
        row("none is there", "Company,Date,Change %\nA,,-16.97\nB,,-17.4\n", {QString(), QString()},
            0);
    }
    void aTimeThatIsMissingIsNotInvented()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, blank);
        const Imported imported = import(file);
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QTEST(timesOf(imported), "times");
        const QString told =
            u"blank cells: %1: nothing, as was taken, or what stands above them"_s.arg(blank);
        QCOMPARE(blankNotes(imported), blank > 0 ? QStringList(told) : QStringList());
    }
};

QTEST_GUILESS_MAIN(TestStrayRows)
#include "tst_stray_rows.moc"
