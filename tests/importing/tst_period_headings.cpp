#include "import_fixture.h"
#include "reading/wide_columns.h"

#include <QTest>

#include <algorithm>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// Amounts with a column for each year, part of a year or financial year.
class TestPeriodHeadings : public QObject, private ImportFixture
{
    Q_OBJECT

private slots:
    void cleanup() { QFile::remove(path()); }

    void headingsOfYears_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QByteArray>("year");
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("note");
        const auto row = [](const char* heading, const char* year, const char* what = "",
                            const char* status = "", const char* note = "") {
            QTest::newRow(heading) << QString::fromUtf8(heading) << QByteArray(year)
                                   << QByteArray(what) << QByteArray(status) << QByteArray(note);
        };
        row("2024", "2024");
        row("2025E", "2025", "", "planned", "2025E");
        row("2025 (est.)", "2025", "", "planned", "2025 (est.)");
        row("FY24", "2024", "", "", "FY24");
        row("FY 2024", "2024", "", "", "FY 2024");
        row("Capex 2023", "2023", "Capex");
        row("Investitionen 2025 (Plan)", "2025", "Investitionen", "planned",
            "Investitionen 2025 (Plan)");
        row("Soll 2025", "2025", "", "planned", "Soll 2025");
        row("Ist 2024", "2024");
        row("2025年预计", "2025", "", "planned", "2025年预计");
        row("2025年预算", "2025", "", "planned", "2025年预算");
        row("2024年", "2024");
        row("2024 ($bn)", "2024");
        row("2024²", "2024");
        row("2025E [3]", "2025", "", "planned", "2025E [3]");
        // Part of a year, of which the event tells the months.
        row("Q1 2025", "Q1 2025", "", "", "Q1 2025");
        row("Capex 1Q24E ($bn)", "Q1 2024", "Capex", "planned", "Capex 1Q24E ($bn)");
        row("2024Q3", "Q3 2024", "", "", "2024Q3");
        row("2024 / Q3", "Q3 2024", "", "", "2024 / Q3");
        row("Q4’24", "Q4 2024", "", "", "Q4’24");
        row("H2 2024", "H2 2024", "", "", "H2 2024");
        row("3. Quartal 2024", "Q3 2024", "", "", "3. Quartal 2024");
        row("2024年第二季度", "Q2 2024", "", "", "2024年第二季度");
        row("Jan 2024", "2024-01", "", "", "Jan 2024");
        row("2024-11", "2024-11", "", "", "2024-11");
        // Financial years.
        row("2022/23", "2022", "FY 2022/23", "", "2022/23");
        row("2022-23", "2022", "FY 2022/23", "", "2022-23");
        row("FY2022/23", "2022", "FY 2022/23", "", "FY2022/23");
        row("FY22/23", "2022", "FY 2022/23", "", "FY22/23");
        row("FY 2010-11", "2010", "FY 2010/11", "", "FY 2010-11");
        row("2024/2025E", "2024", "FY 2024/25", "planned", "2024/2025E");
        row("Capex 2023/24 (plan)", "2023", "Capex FY 2023/24", "planned", "Capex 2023/24 (plan)");
        row("GJ 2023/24", "2023", "FY 2023/24", "", "GJ 2023/24");
        row("1999/00", "1999", "FY 1999/00", "", "1999/00");
        row("FY2023A", "2023", "", "", "FY2023A");
        row("FY2025E", "2025", "", "planned", "FY2025E");
        row("FY2023A/E", "2023", "", "planned", "FY2023A/E");
        // Several years, or none.
        row("Q5 2025", "");
        row("H3 2025", "");
        row("Q1 2024 and Q1 2025", "");
        row("200012", "");
        row("2021–23", "");
        row("2010-11", ""); // or November 2010
        row("Q1 2022/23", "");
        row("2023–2025", "");
        row("Company", "");
    }
    void headingsOfYears()
    {
        QFETCH(QString, heading);
        QFETCH(QByteArray, year);
        const Result<WideHeading> read = readWideHeading(ImportField::YearAmounts, heading);
        QCOMPARE(bool(read), !year.isEmpty());
        if (!read) {
            QCOMPARE(read.error().code, ErrorCode::ValueOutOfRange);
            return;
        }
        QCOMPARE(read->value, year);
        QTEST(read->what, "what");
        QTEST(read->status, "status");
        QTEST(read->note, "note");
    }

    void whatIsNotOfASingleYearIsRefusedByItsHeading_data()
    {
        QTest::addColumn<QByteArray>("heading");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("several years") << QByteArray("2023–2025") << ErrorCode::ValueOutOfRange;
        // Nvidia's first quarter of 2024 ended in April 2023.
        QTest::newRow("financial years") << QByteArray("Q1 FY24") << ErrorCode::ValueAmbiguous;
        QTest::newRow("the year first") << QByteArray("FY2024 Q1") << ErrorCode::ValueAmbiguous;
        QTest::newRow("a letter") << QByteArray("FQ1 2024") << ErrorCode::ValueAmbiguous;
    }
    void whatIsNotOfASingleYearIsRefusedByItsHeading()
    {
        QFETCH(QByteArray, heading);
        const QString name = QString::fromUtf8(heading);
        ImportOptions options;
        options.choice =
            choice({name + u"=year-amounts"_s, u"'USD'=currency"_s}, ImportKind::Funding);
        const Imported imported = import("Company," + heading + "\nMeta,6.4\nIBM,2\n", options);
        QVERIFY(imported.error);
        QTEST(imported.error->code, "code");
        QCOMPARE(imported.error->column, name);
    }

    void financialYearsAsColumns()
    {
        const Imported imported = import("Government AI spending, £m\n\nDepartment,2022-23,2023-24,"
                                         "2024-25 (plans)\nHealth,120,140,150\nDefence,,90,95\n");
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QVERIFY(imported.refusals.empty());
        QCOMPARE(imported.contents.fundings.size(), std::size_t(5));
        const Funding& first = imported.contents.fundings[0];
        QCOMPARE(first.amounts[0].money.amount.value, 120e6);
        QCOMPARE(first.fromYear, std::optional(2022));
        QCOMPARE(first.years, std::optional(1.0));
        QCOMPARE(first.purpose, u"FY 2022/23"_s);
        QCOMPARE(first.note, u"2022-23"_s);
        const Funding& last = imported.contents.fundings.back();
        QCOMPARE(last.fromYear, std::optional(2024));
        QCOMPARE(last.status, std::optional(FundingStatus::Planned));
    }

    void twoYearsAreNoFinancialYear_data()
    {
        QTest::addColumn<QByteArray>("headings");
        QTest::newRow("every other year") << QByteArray("2020–21,2022–23,2024–25");
        QTest::newRow("beside a year") << QByteArray("2020-21,2024");
    }
    void twoYearsAreNoFinancialYear()
    {
        QFETCH(QByteArray, headings);
        const Imported imported =
            import("Capex ($bn)\nCompany," + headings + "\nMeta,33,59,100\nIBM,2,3,4\n");
        QVERIFY(imported.error || imported.contents.fundings.empty());
        // Of a column of its own the amount is taken, and the year left open.
        const Imported one = import("Company,Capex 2022–23 ($bn),Purpose\nMeta,59,AI\nIBM,3,AI\n");
        QVERIFY(!one.error);
        QVERIFY(!one.contents.fundings[0].fromYear);
        const Imported prices =
            import("Company,Budget ($m; 2022-23 prices),Purpose\nMeta,59,AI\nIBM,3,AI\n");
        QVERIFY(!prices.error);
        QVERIFY(!prices.contents.fundings.back().fromYear);
    }

    void quartersAsColumns()
    {
        const Imported imported = import("Capital expenditure ($ bn)\n"
                                         "Company,Q1 2024,Q2 2024,H2 2024,2024,1Q25E\n"
                                         "Meta,6.4,8.2,22.7,37.3,\nMicrosoft,11,13.9,30.7,,16\n");
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        // The year is the sum of its parts, and is named among the columns that were not used.
        QCOMPARE(mappingText(imported.result),
                 u"funding: organisation year-amounts year-amounts year-amounts - year-amounts"_s);
        QVERIFY(imported.refusals.empty());
        QCOMPARE(imported.contents.fundings.size(), std::size_t(7));
        QCOMPARE(imported.contents.events.size(), std::size_t(7));
        const auto eventOf = [&imported](const Funding& funding) {
            return *std::ranges::find(imported.contents.events, *funding.event, &Event::id);
        };
        const Funding& second = imported.contents.fundings[1];
        QCOMPARE(second.amounts[0].money.amount.value, 8.2e9);
        QCOMPARE(second.fromYear, std::optional(2024));
        QCOMPARE(second.years, std::optional(0.25));
        QCOMPARE(second.note, u"Q2 2024"_s);
        QVERIFY(!second.status);
        QCOMPARE(eventOf(second).startsOn->date, QDate(2024, 4, 1));
        QCOMPARE(eventOf(second).startsOn->precision, DatePrecision::Month);
        QCOMPARE(isoText(*eventOf(second).endsOn), u"2024-06"_s);
        QCOMPARE(imported.contents.fundings[2].years, std::optional(0.5));
        QCOMPARE(isoText(*eventOf(imported.contents.fundings[2]).endsOn), u"2024-12"_s);
        const Funding& last = imported.contents.fundings.back();
        QCOMPARE(last.fromYear, std::optional(2025));
        QCOMPARE(last.status, std::optional(FundingStatus::Planned));
        QCOMPARE(eventOf(last).startsOn->date, QDate(2025, 1, 1));
        QCOMPARE(isoText(*eventOf(last).endsOn), u"2025-03"_s);
    }

    void noMoneyCountsTwice_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QStringList>("taken");
        const QStringList quarters{u"Q1 2024"_s, u"Q2 2024"_s, u"Q3 2024"_s, u"Q4 2024"_s};
        QTest::newRow("all quarters") << quarters + QStringList{u"2024"_s} << quarters;
        QTest::newRow("some quarters")
            << QStringList{u"2023"_s, u"2024"_s, u"Q4 2024"_s, u"2025E"_s}
            << QStringList{u"2023"_s, u"2024"_s, u"2025E"_s};
        QTest::newRow("halves of quarters")
            << quarters + QStringList{u"H1 2024"_s, u"H2 2024"_s, u"2024"_s} << quarters;
        QTest::newRow("a quarter of another year")
            << QStringList{u"2024"_s, u"Q1 2025"_s} << QStringList{u"2024"_s, u"Q1 2025"_s};
        QTest::newRow("half a year") << QStringList{u"H1 2024"_s, u"Q1 2024"_s, u"Q3 2024"_s}
                                     << QStringList{u"H1 2024"_s, u"Q3 2024"_s};
    }
    void noMoneyCountsTwice()
    {
        QFETCH(QStringList, headings);
        std::vector<YearHeading> periods;
        for (const QString& each : headings)
            periods.push_back(*yearOfHeading(each));
        const std::vector<bool> isOut = countedTwice(periods);
        QStringList taken;
        for (qsizetype i = 0; i < headings.size(); ++i)
            if (!isOut[static_cast<std::size_t>(i)])
                taken += headings[i];
        QTEST(taken, "taken");
    }

    void quartersThatAreThereAlreadyAreKnown()
    {
        const QByteArray file = "Capex ($bn)\nCompany,2024Q1,2024Q2\nMeta,6.4,8.2\nIBM,1,2\n";
        QCOMPARE(import(file).result.rowsImported, 4);
        const Imported again = import(file);
        QCOMPARE(again.result.rowsImported, 0);
        QCOMPARE(again.result.rowsKnown, 4);
    }

    /// A row for each amount: what was stored as “amount in billions, year, years, event, purpose,
    /// status”, and the values that were refused.
    void periodsOfRows_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("stored");
        QTest::addColumn<QStringList>("refused");
        const auto row = [](const char* name, const QByteArray& file, const QStringList& stored,
                            const QStringList& refused = {}) {
            QTest::newRow(name) << file << stored << refused;
        };
        const QStringList two{u"6.7 2024 0.25 2024-01 - -"_s, u"8.5 2024 0.25 2024-04 - -"_s};
        row("a quarter beside a year",
            "Company,Year,Quarter,Capex ($ bn)\nMeta,2024,Q1,6.7\nMeta,2024,Q2,8.5\n", two);
        row("its number", "Company,Year,Quarter,Capex ($ bn)\nMeta,2024,1,6.7\nMeta,2024,2,8.5\n",
            two);
        row("a quarter with its year",
            "Company,Quarter,Capex ($ bn)\nMeta,Q1 2024,6.7\nMeta,2Q24,8.5\n", two);
        row("a period", "Company,Period,Capex ($ bn)\nMeta,Q1 2024,6.7\nMeta,Q2 2024,8.5\n", two);
        // The year then says no more than the quarter does.
        row("both",
            "Company,Year,Quarter,Capex ($ bn)\nMeta,2024,2024Q1,6.7\nMeta,2024,2024Q2,8.5\n",
            {u"6.7 2024 - 2024-01 - -"_s, u"8.5 2024 - 2024-04 - -"_s});
        row("German",
            "Unternehmen;Jahr;Quartal;Investitionen (Mrd. $)\nMeta;2024;Q1;6,7\n"
            "Meta;2024;Q2;8,5\n",
            two);
        row("halves", "Company,Year,Half,Capex ($ bn)\nMeta,2024,H1,15.2\nMeta,2024,H2,24\n",
            {u"15.2 2024 0.5 2024-01 - -"_s, u"24 2024 0.5 2024-07 - -"_s});
        row("months", "Company,Year,Month,Capex ($ bn)\nMeta,2024,3,1.5\nMeta,2024,11,2.5\n",
            {u"1.5 2024 0.0833 2024-03 - -"_s, u"2.5 2024 0.0833 2024-11 - -"_s});
        row("the year of its quarters",
            "Company,Quarter,Capex ($ bn)\nMeta,Q1 2024,6.7\nMeta,FY 2024,39.2\n"
            "Oracle,2024,10.7\nOracle,2023,8.7\n",
            {u"39.2 2024 1 - - -"_s, u"10.7 2024 1 - - -"_s, u"8.7 2023 1 - - -"_s},
            {u"Q1 2024"_s});
        row("a quarter that says nothing",
            "Company,Year,Quarter,Capex ($ bn)\nMeta,2024,Q1,6.7\nMeta,2024,Q2,8.5\n"
            "Meta,2024,Q3,9.2\nMeta,2024,Q4,14.8\nOracle,2024,?,9.9\n",
            two + QStringList{u"9.2 2024 0.25 2024-07 - -"_s, u"14.8 2024 0.25 2024-10 - -"_s},
            {u"?"_s});
        row("a quarter without its year",
            "Company,Quarter,Capex ($ bn)\nMeta,Q1,6.7\nMeta,Q2,8.5\n", {}, {u"Q1"_s, u"Q2"_s});
        row("a quarter beside a day",
            "Company,Date,Quarter,Capex ($ bn)\nMeta,2024-04-24,Q1,6.7\nMeta,2024-07-31,Q2,8.5\n",
            {u"6.7 0 - 2024-04 - -"_s, u"8.5 0 - 2024-07 - -"_s});
        row("the quarter of a round",
            "Startup,Investor,Quarter,Amount ($ bn)\nOpenAI,Microsoft,Q1 2023,10\n"
            "Anthropic,Amazon,Q3 2023,1.25\n",
            {u"10 2023 - 2023-01 - -"_s, u"1.25 2023 - 2023-07 - -"_s});
        row("financial years", "Company,Year,Capex (£ bn)\nBT,2022/23,4.9\nBT,2023/24E,4.8\n",
            {u"4.9 2022 1 - FY 2022/23 -"_s, u"4.8 2023 1 - FY 2023/24 planned"_s});
        row("financial years or two", "Company,Year,Capex (£ bn)\nBT,2020–21,4.9\nBT,2024–25,4.8\n",
            {}, {u"2020–21"_s, u"2024–25"_s});
        row("financial quarters",
            "Company,Fiscal year,Quarter,Capex ($ bn)\nApple,2024,Q1,2.4\nApple,2024,Q2,2\n", {},
            {u"Q1"_s, u"Q2"_s});
        row("plain years", "Company,Year,Capex ($ bn)\nMeta,2023,28.1\nMeta,2024,39.2\n",
            {u"28.1 2023 1 - - -"_s, u"39.2 2024 1 - - -"_s});
        row("first years", "Company,From year,Capex ($ bn)\nMeta,2023,28.1\nMeta,2024,39.2\n",
            {u"28.1 2023 - - - -"_s, u"39.2 2024 - - - -"_s});
        row("the year of an announcement",
            "Company,Amount ($ bn),Year\nStargate,500,2025\nInvestAI,200,2025\n",
            {u"500 2025 - - - -"_s, u"200 2025 - - - -"_s});
        row("years of rounds", "Startup,Year,Amount ($ m)\nxAI,2024,6000\nMistral,2023,113\n",
            {u"6 2024 - - - -"_s, u"0.113 2023 - - - -"_s});
    }
    void periodsOfRows()
    {
        QFETCH(QByteArray, file);
        const Imported imported = import(file, {}, u"a.csv"_s);
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QStringList stored;
        for (const Funding& each : imported.contents.fundings) {
            QString day = u"-"_s;
            for (const Event& event : imported.contents.events)
                if (event.id == each.event)
                    day = event.startsOn->date.toString(u"yyyy-MM"_s);
            const auto orDash = [](const QString& text) { return text.isEmpty() ? u"-"_s : text; };
            stored += QStringList{QString::number(each.amounts[0].money.amount.value / 1e9),
                                  QString::number(each.fromYear.value_or(0)),
                                  each.years ? QString::number(*each.years) : u"-"_s,
                                  day,
                                  orDash(each.purpose),
                                  each.status ? toText(*each.status) : u"-"_s}
                          .join(u' ');
        }
        QTEST(stored, "stored");
        QStringList refused;
        for (const Error& each : imported.refusals)
            refused += each.value;
        QTEST(refused, "refused");
    }

    void theColumnOfQuartersCountsAsRead()
    {
        const Imported imported = import("Company,Year,Quarter,Capex ($ bn)\nMeta,2024,Q1,6.7\n");
        QCOMPARE(imported.result.partOfYear, std::optional<std::size_t>(2));
        const Imported plain = import("Company,Year,City,Capex ($ bn)\nMeta,2024,Q1 Park,6.7\n");
        QCOMPARE(plain.result.partOfYear, std::nullopt);
    }

    void aChosenColumnOfQuartersIsReadAsSuch()
    {
        ImportOptions options;
        options.choice = choice({u"When=from-year"_s});
        const Imported imported =
            import("Company,When,Capex ($ bn)\nMeta,Q1 2024,6.7\nMeta,Q2 2024,8.5\n", options);
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.fundings.size(), std::size_t(2));
        for (const Funding& each : imported.contents.fundings)
            QCOMPARE(each.years, std::optional(0.25));
    }

    void aYearWithoutItsQuartersIsToldOf()
    {
        const Imported imported = import("AI capex ($ bn),Q1 2024,Q2 2024,Q3 2024,Q4 2024,2024\n"
                                         "Meta,6.7,8.5,9.2,14.8,39.2\nOracle,,,,,10.7\n"
                                         "IBM,-,n/a,,,\nApple,,2,,,9.4\n");
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QCOMPARE(imported.contents.fundings.size(), std::size_t(5)); // of Meta and Apple
        QCOMPARE(imported.refusals.size(), std::size_t(2));
        QCOMPARE(imported.refusals[0].code, ErrorCode::ValueAmbiguous);
        QCOMPARE(imported.refusals[0].value, u"10.7"_s);
        QCOMPARE(imported.refusals[1].value, u"9.4"_s); // its one quarter is not all of it
        QCOMPARE(imported.refusals[0].column, u"2024"_s);
        QCOMPARE(imported.refusals[0].row, std::optional<qint64>(3));
        // The other way round, where some quarters stand beside years.
        const Imported years = import("AI capex ($ bn),2023,2024,Q4 2024\nMeta,28.1,39.2,14.8\n"
                                      "Oracle,,,2.5\n",
                                      {}, u"b.csv"_s);
        QCOMPARE(years.refusals.size(), std::size_t(1));
        QCOMPARE(years.refusals[0].value, u"2.5"_s);
    }

    void noQuarterIsTheAmountBecauseTheYearAloneIsLeft()
    {
        const Imported plan = import("AI capex,Q1 2024,Q2 2024,FY 2024 guidance\n"
                                     "Meta,$6.4bn,$8.2bn,$37–40bn\nMicrosoft,$11bn,$13.9bn,\n");
        QCOMPARE(plan.contents.fundings.size(), std::size_t(1));
        QCOMPARE(plan.contents.fundings[0].years, std::optional(1.0));
        QCOMPARE(plan.contents.fundings[0].status, std::optional(FundingStatus::Planned));
        QCOMPARE(plan.refusals.size(), std::size_t(1));
        QCOMPARE(plan.refusals[0].value, u"$11bn"_s);
    }

    /// “Mar 2024” is how the quarter that ends then is written, too.
    void monthsThreeApartAreAskedAbout_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("columns") << QByteArray("AI capex ($ bn),Mar 2024,Jun 2024,Sep 2024\n"
                                               "Meta,6.7,8.5,9.2\nMicrosoft,14,19,20\n")
                                 << true;
        QTest::newRow("rows") << QByteArray("AI capex ($ bn)\nQuarter ended,Meta,Microsoft\n"
                                            "Mar 2024,6.7,14\nJun 2024,8.5,19\n")
                              << true;
        QTest::newRow("over the end of a year")
            << QByteArray("AI capex ($ bn),2024-12,2025-03\nMeta,14.8,13.7\nMicrosoft,22.6,21.4\n")
            << true;
        QTest::newRow("months") << QByteArray("AI capex ($ bn),Mar 2024,Apr 2024,Jul 2024\n"
                                              "Meta,1.7,1.5,2.2\nMicrosoft,4,5,6\n")
                                << false;
        QTest::newRow("quarters") << QByteArray("AI capex ($ bn),Q1 2024,Q2 2024,Q3 2024\n"
                                                "Meta,6.7,8.5,9.2\nMicrosoft,14,19,20\n")
                                  << false;
    }
    void monthsThreeApartAreAskedAbout()
    {
        QFETCH(QByteArray, file);
        QFETCH(bool, isAsked);
        const Imported imported = import(file);
        QCOMPARE(imported.error.has_value(), isAsked);
        if (!isAsked) {
            QCOMPARE(imported.contents.fundings.size(), std::size_t(6));
            return;
        }
        QCOMPARE(imported.error->code, ErrorCode::ValueAmbiguous);
        ImportOptions options;
        options.choice = choice({u"'0.0833'=years"_s});
        const Imported told = import(file, options, u"b.csv"_s);
        QVERIFY2(!told.error, told.error ? qPrintable(describe(*told.error)) : "");
        QVERIFY(told.contents.fundings.size() > 3);
        QCOMPARE(told.contents.fundings[0].years, std::optional(0.0833));
    }
};

QTEST_GUILESS_MAIN(TestPeriodHeadings)
#include "tst_period_headings.moc"
