#include "import_fixture.h"
#include "reading/company_amounts.h"

#include <QTest>

#include <algorithm>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// Amounts with a row for each year and a column for each company.
class TestCompanyAmounts : public QObject, private ImportFixture
{
    Q_OBJECT

private:
    /// The one amount of a company in a year.
    static const Funding* find(const Imported& imported, const QString& name, int year)
    {
        for (const Funding& each : imported.contents.fundings)
            if (nameOf(imported, each.organisation) == name && each.fromYear == year)
                return &each;
        return nullptr;
    }

    static double amountOf(const Imported& imported, const QString& name, int year)
    {
        const Funding* const found = find(imported, name, year);
        return found == nullptr ? -1 : found->amounts[0].money.amount.value;
    }

private slots:
    void cleanup() { QFile::remove(path()); }

    void yearsAsRows()
    {
        const Imported imported = import("Capital expenditure, US$ billions\n"
                                         "Year,Meta,Microsoft,Amazon\n"
                                         "2023,28.1,41.2,48.4\n"
                                         "2024,39.2,,83\n"
                                         "2025E,60–65,80,over 100\n");
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QCOMPARE(mappingText(imported.result),
                 u"funding: from-year company-amounts company-amounts company-amounts"_s);
        QVERIFY(imported.refusals.empty());
        QCOMPARE(imported.contents.fundings.size(), std::size_t(8));
        QCOMPARE(amountOf(imported, u"Meta"_s, 2023), 28.1e9);
        QCOMPARE(amountOf(imported, u"Microsoft"_s, 2023), 41.2e9);
        QCOMPARE(amountOf(imported, u"Microsoft"_s, 2024), -1.0); // a blank cell is no zero
        QCOMPARE(amountOf(imported, u"Amazon"_s, 2024), 83e9);
        const Funding* const amazon = find(imported, u"Amazon"_s, 2025);
        QVERIFY(amazon);
        QCOMPARE(amazon->amounts[0].money.amount,
                 (Quantity{.value = 100e9, .qualifier = Qualifier::Over, .digits = 3}));
        QCOMPARE(amazon->amounts[0].money.currency.code(), u"USD"_s);
        for (const Funding& each : imported.contents.fundings) {
            QCOMPARE(each.years, std::optional(1.0));
            // An estimate must not be taken for what was spent.
            QCOMPARE(each.status == FundingStatus::Planned, each.fromYear == 2025);
            QCOMPARE(each.note, each.fromYear == 2025 ? u"2025E"_s : QString());
        }
    }

    void whatTheTableSaysOfItsUnit_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("name");
        const QByteArray rows = "2023,28.1,41.2\n2024,39.2,55.7\n";
        QTest::newRow("the corner") << "Capex ($bn),Meta,Microsoft\n" + rows << u"a.csv"_s;
        QTest::newRow("the corner and the file's name")
            << "US$ bn,Meta,Microsoft\n" + rows << u"capex.csv"_s;
        QTest::newRow("the headings")
            << "Year,Meta capex ($bn),Microsoft capex ($bn)\n" + rows << u"a.csv"_s;
        QTest::newRow("the headings' ends")
            << QByteArray("Capex\nYear;Meta, USD bn;Microsoft, USD bn\n2023;28.1;41.2\n"
                          "2024;39.2;55.7\n")
            << u"a.csv"_s;
        QTest::newRow("columns of their own")
            << QByteArray("Year,Currency,Unit,Meta,Microsoft\n2023,USD,bn,28.1,41.2\n"
                          "2024,USD,bn,39.2,55.7\n")
            << u"capex.csv"_s;
        QTest::newRow("the cells") << QByteArray("Year,Meta,Microsoft\n2023,$28.1bn,$41.2bn\n"
                                                 "2024,$39.2bn,$55.7bn\n")
                                   << u"AI spending.csv"_s;
        QTest::newRow("fiscal years") << QByteArray("Capex ($ bn)\n,Meta,Microsoft\n"
                                                    "FY23,28.1,41.2\nFY24,39.2,55.7\n")
                                      << u"a.csv"_s;
    }
    void whatTheTableSaysOfItsUnit()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, name);
        const Imported imported = import(file, {}, name);
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QVERIFY(imported.refusals.empty());
        QCOMPARE(imported.contents.fundings.size(), std::size_t(4));
        QCOMPARE(amountOf(imported, u"Meta"_s, 2023), 28.1e9);
        QCOMPARE(amountOf(imported, u"Microsoft"_s, 2024), 55.7e9);
        for (const Funding& each : imported.contents.fundings)
            QCOMPARE(each.amounts[0].money.currency.code(), u"USD"_s);
    }

    /// Which part of the year stands in a column of its own.
    void quartersBesideYears_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("Q1") << QByteArray("Year,Quarter,Meta,Microsoft\n2023,Q3,6.5,9.9\n"
                                          "2023,Q4,7.7,9.7\n2024,Q1,6.4,11\n2024,Q2,8.2,13.9\n");
        QTest::newRow("1") << QByteArray("Quarter,Year,Meta,Microsoft\n3,2023,6.5,9.9\n"
                                         "4,2023,7.7,9.7\n1,2024,6.4,11\n2,2024,8.2,13.9\n");
        QTest::newRow("H1 beside") << QByteArray("Year,Period,Meta,Microsoft\n2023,Q3,6.5,9.9\n"
                                                 "2023,Q4,7.7,9.7\n2024,Q1,6.4,11\n"
                                                 "2024,Q2,8.2,13.9\n2024,H1,14.6,24.9\n");
    }
    void quartersBesideYears()
    {
        QFETCH(QByteArray, file);
        const Imported imported = import("Capex ($bn)\n" + file);
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QCOMPARE(imported.contents.fundings.size(), std::size_t(8));
        QVERIFY(imported.result.partOfYear.has_value());
        const Funding& meta = imported.contents.fundings[2 * 2];
        QCOMPARE(nameOf(imported, meta.organisation), u"Meta"_s);
        QCOMPARE(meta.amounts[0].money.amount.value, 6.4e9);
        QCOMPARE(meta.fromYear, std::optional(2024));
        QCOMPARE(meta.years, std::optional(0.25));
        QCOMPARE(isoText(*imported.contents.events[2 * 2].endsOn), u"2024-03"_s);
        // Half a year counts what its quarters did.
        const bool hasHalf = file.contains("H1");
        QCOMPARE(imported.refusals.size(), std::size_t(hasHalf ? 1 : 0));
        if (hasHalf)
            QCOMPARE(imported.refusals[0].value, u"H1"_s);
    }

    void quartersAsRows()
    {
        const Imported imported = import("Capex ($bn)\nQuarter,Meta,Microsoft\n"
                                         "H1 2024,14.6,24.9\nQ3 2024,8.3,14.9\n"
                                         "Q4 2024,14.4,15.8\n2024,37.3,55.7\n"
                                         "Q1 FY25,1,2\n1Q25E,13,16\n");
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QCOMPARE(imported.contents.fundings.size(), std::size_t(8));
        QCOMPARE(imported.contents.events.size(), std::size_t(8));
        QCOMPARE(imported.contents.fundings[0].years, std::optional(0.5));
        QCOMPARE(imported.contents.fundings[5].amounts[0].money.amount.value, 15.8e9);
        QCOMPARE(imported.contents.fundings[5].years, std::optional(0.25));
        QCOMPARE(isoText(*imported.contents.events[5].endsOn), u"2024-12"_s);
        QCOMPARE(imported.contents.fundings[7].status, std::optional(FundingStatus::Planned));
        QCOMPARE(imported.contents.fundings[7].fromYear, std::optional(2025));
        // The year is the sum of its parts; that of a company begins when it likes.
        QCOMPARE(imported.refusals.size(), std::size_t(2));
        QCOMPARE(imported.refusals[0].value, u"2024"_s);
        QCOMPARE(imported.refusals[1].value, u"Q1 FY25"_s);
        for (const Error& each : imported.refusals)
            QCOMPARE(each.code, ErrorCode::ValueAmbiguous);
    }

    void financialYearsAsRows()
    {
        const Imported imported = import("Year,SAP capex (€m),Siemens capex (€m)\n"
                                         "2022/23,785,2175\n2023/24E,797,2100\n");
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QCOMPARE(imported.contents.fundings.size(), std::size_t(4));
        const Funding& last = imported.contents.fundings[3];
        QCOMPARE(last.amounts[0].money.amount.value, 2100e6);
        QCOMPARE(last.fromYear, std::optional(2023));
        QCOMPARE(last.purpose, u"Capex FY 2023/24"_s);
        QCOMPARE(last.status, std::optional(FundingStatus::Planned));
    }

    void monthsAsRows()
    {
        const Imported imported = import("AI spending, € m\nMonth,SAP,Siemens\n2024-11,5,7\n"
                                         "2024-12,6,8\nJan 2025,7,9\n");
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QCOMPARE(imported.contents.fundings.size(), std::size_t(6));
        QCOMPARE(imported.contents.fundings[5].amounts[0].money.amount.value, 9e6);
        QCOMPARE(imported.contents.fundings[5].fromYear, std::optional(2025));
        QCOMPARE(imported.contents.fundings[5].years, std::optional(0.0833));
        QCOMPARE(imported.contents.events[5].startsOn->date, QDate(2025, 1, 1));
        QVERIFY(!imported.contents.events[5].endsOn);
    }

    void aMissingUnitIsAskedForOnce()
    {
        const QByteArray file = "Capex\nYear,Meta,Microsoft\n2023,28.1,41.2\n2024,39.2,55.7\n";
        const Imported asked = import(file);
        QCOMPARE(asked.contents.fundings.size(), std::size_t(0));
        QCOMPARE(asked.refusals.size(), std::size_t(4));
        QCOMPARE(asked.refusals[0].code, ErrorCode::CurrencyMissing);
        ImportOptions options;
        options.choice = choice({u"'USD bn'=units"_s});
        const Imported told = import(file, options);
        QVERIFY(!told.error);
        QCOMPARE(amountOf(told, u"Microsoft"_s, 2024), 55.7e9);
        const Imported unknown = import("Capex of cloud firms in billions of dollars at rates of "
                                        "the day\nYear,Meta,Oracle\n2023,28,7\n2024,39,9\n");
        QCOMPARE(unknown.refusals.size(), std::size_t(4));
        QCOMPARE(unknown.refusals[0].code, ErrorCode::ValueAmbiguous);
    }

    void sumsAndRatiosAreLeftOut()
    {
        const Imported imported =
            import("Capex ($bn)\n"
                   "Year,Meta,Microsoft,Amazon,Big Five,Total,Growth (%),Others\n"
                   "2023,28.1,41.2,48.4,117.7,117.7,5,30\n"
                   "2024,39.2,55.7,83,177.9,177.9,51,40\n"
                   "CAGR,1.2,1.3,1.1,,,,\n");
        QVERIFY(!imported.error);
        QCOMPARE(mappingText(imported.result), u"funding: from-year company-amounts "
                                               "company-amounts company-amounts - - - -"_s);
        QCOMPARE(imported.contents.fundings.size(), std::size_t(6));
        QCOMPARE(imported.refusals.size(), std::size_t(1));
        QCOMPARE(imported.refusals[0].code, ErrorCode::ValueOutOfRange);
        QCOMPARE(imported.refusals[0].value, u"CAGR"_s);
        QCOMPARE(imported.refusals[0].column, u"Year"_s);
    }

    /// What no one paid, and what many paid together, is nobody's.
    void figuresOfNobodyAreLeftOut_data()
    {
        QTest::addColumn<QString>("heading");
        for (const char* const heading :
             {"Share price", "FCF", "Free cash flow", "GDP", "USD/GBP", "Inflation", "Analysts",
              "Rank", "Population", "Nasdaq", "S&P 500", "DAX", "Meta share price", "Aktienkurs",
              "股价", "Capacity (GW)"})
            QTest::newRow(heading) << QString::fromUtf8(heading);
        for (const char* const heading :
             {"World", "Global", "Rest of world", "Big Tech", "Hyperscalers", "US firms",
              "Chinese companies", "Magnificent Seven", "Welt", "全球", "世界"})
            QTest::newRow(heading) << QString::fromUtf8(heading);
    }
    void figuresOfNobodyAreLeftOut()
    {
        QFETCH(QString, heading);
        const Imported imported =
            import("AI capex ($ bn)\nYear,Meta,Microsoft," + heading.toUtf8() +
                   "\n2022,31.4,23.9,120\n2023,28.1,28.1,354\n");
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QCOMPARE(mappingText(imported.result),
                 u"funding: from-year company-amounts company-amounts -"_s);
        QCOMPARE(imported.contents.fundings.size(), std::size_t(4));
        QCOMPARE(amountOf(imported, u"Meta"_s, 2022), 31.4e9);
        QCOMPARE(amountOf(imported, u"Microsoft"_s, 2023), 28.1e9);
    }

    void sumsAsRowsAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isRefused");
        for (const char* const name :
             {"World", "Global", "Rest of world", "Big Tech", "Hyperscalers", "US firms",
              "Magnificent 7", "Welt", "全球", "世界", "Share price", "GDP", "Rank"})
            QTest::newRow(name) << QString::fromUtf8(name) << true;
        // Firms are called so, too.
        for (const char* const name :
             {"US", "GlobalFoundries", "Index Ventures", "Williams Companies", "Global Payments",
              "Western Digital", "World Bank", "Rank Group", "Meta"})
            QTest::newRow(name) << QString::fromUtf8(name) << false;
    }
    void sumsAsRowsAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(bool, isRefused);
        const Imported imported = import("AI capex ($ bn),2022,2023\nMicrosoft,23.9,28.1\n" +
                                         name.toUtf8() + ",91.9,95.9\n");
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QCOMPARE(imported.contents.fundings.size(), std::size_t(isRefused ? 2 : 4));
        QCOMPARE(imported.refusals.size(), std::size_t(isRefused ? 1 : 0));
        if (isRefused) {
            QCOMPARE(imported.refusals[0].code, ErrorCode::ValueAmbiguous);
            QCOMPARE(imported.refusals[0].value, name);
        }
    }

    void ofSeveralThingsByCompanyTheMoneySpentIsTaken()
    {
        const Imported imported = import("Year,Meta capex ($bn),Meta revenue ($bn),"
                                         "Oracle capex ($bn),Oracle revenue ($bn)\n"
                                         "2023,28.1,134.9,8,50\n2024,39.2,164.5,7,53\n");
        QVERIFY(!imported.error);
        QCOMPARE(mappingText(imported.result),
                 u"funding: from-year company-amounts - company-amounts -"_s);
        QCOMPARE(amountOf(imported, u"Oracle"_s, 2024), 7e9);
        QCOMPARE(imported.contents.fundings[0].purpose, u"Capex"_s);
    }

    void whatMayBeSomethingElseIsAskedAbout_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("name");
        const QByteArray rows = "2023,28,41\n2024,39,55\n";
        QTest::newRow("nothing speaks of spending") << "Year,Meta,Microsoft\n" + rows << u"a.csv"_s;
        QTest::newRow("revenue") << "Revenue ($bn)\nYear,Meta,Microsoft\n" + rows << u"capex.csv"_s;
        QTest::newRow("what it was spent on")
            << "Meta's capex ($bn)\nYear,Data centers,R&D\n" + rows << u"a.csv"_s;
        QTest::newRow("what a state spends on")
            << "Budget ($bn)\nYear,Defense,Education and health\n" + rows << u"a.csv"_s;
        QTest::newRow("money itself") << "Capex\nYear,USD,EUR\n" + rows << u"a.csv"_s;
        QTest::newRow("days") << QByteArray("Capex ($bn)\nDate,Meta,Microsoft\n2023-12-31,28,41\n"
                                            "2024-12-31,39,55\n")
                              << u"a.csv"_s;
        for (const char* const title :
             {"AI capex and share price ($ bn)", "Free cash flow after capex ($ bn)",
              "Depreciation from AI capex ($ bn)", "Capex per employee ($)",
              "Value of AI investments held ($ bn)", "Cumulative AI investment since 2013 ($ bn)",
              "AI capex, cumulative year to date ($ bn)", "AI capex YTD ($ bn)",
              "Capex guidance revision ($ bn)", "Net foreign investment ($ bn)",
              "Investitionen, kumuliert (Mrd. €)", "Abschreibung auf Investitionen (Mrd. €)",
              "Ausgaben pro Kopf (€)", "Investitionen je Mitarbeiter (€)", "累计投资（亿元）",
              "折旧与资本开支（亿元）", "人均支出（元）"})
            QTest::newRow(title) << title + QByteArray("\nYear,Meta,Microsoft\n") + rows
                                 << u"a.csv"_s;
        QTest::newRow("a year twice")
            << QByteArray("Capex ($bn)\nYear,Meta,Microsoft\n2023,28,41\n2023,39,55\n")
            << u"a.csv"_s;
    }
    void whatMayBeSomethingElseIsAskedAbout()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, name);
        const Imported imported = import(file, {}, name);
        const bool isFunding = !imported.error && !imported.contents.fundings.empty();
        QVERIFY2(!isFunding, qPrintable(mappingText(imported.result)));
    }

    /// Money that was spent by the end of a day is no price of that day.
    void spendingByDaysIsNoPrice_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("isPrice");
        const auto row = [](const char* name, const QByteArray& file, bool isPrice) {
            QTest::newRow(name) << file << isPrice;
        };
        row("ends of quarters",
            "Capital expenditure ($ bn)\nQuarter ended,Meta,Microsoft\n2024-03-31,6.7,14.0\n"
            "2024-06-30,8.5,19.0\n",
            false);
        row("months",
            "Monthly AI startup funding ($ m)\nDate,US,Europe\n2024-01-01,5200,1100\n"
            "2024-02-01,4700,1300\n",
            false);
        row("the corner", "Capex ($ bn),Meta,Microsoft\n2024-03-31,6.7,14.0\n2024-06-30,8.5,19.0\n",
            false);
        row("revenue",
            "Revenue ($ bn)\nQuarter ended,Meta,Microsoft\n2024-03-31,36.5,61.9\n"
            "2024-06-30,39.1,64.7\n",
            false);
        row("quarters of a sum",
            "AI capex, cumulative year to date ($ bn)\nQuarter,Meta,Microsoft\nQ1 2024,6.7,14\n"
            "Q2 2024,15.2,33\n",
            false);
        row("prices around capex",
            "Share prices around Meta's capex announcement ($)\nDate,META,MSFT\n"
            "2024-04-24,493.50,409.06\n2024-04-25,441.38,399.04\n",
            true);
        row("no title", "Date,META,MSFT\n2024-04-24,493.50,409.06\n2024-04-25,441.38,399.04\n",
            true);
    }
    void spendingByDaysIsNoPrice()
    {
        QFETCH(QByteArray, file);
        QFETCH(bool, isPrice);
        const Imported imported = import(file, {}, u"a.csv"_s);
        QCOMPARE(imported.prices.size(), std::size_t(isPrice ? 4 : 0));
        QCOMPARE(imported.contents.fundings.size(), std::size_t(0));
        QCOMPARE(imported.error.has_value(), !isPrice);
        if (imported.error)
            QCOMPARE(imported.error->code, ErrorCode::KindUnknown);
        if (file.contains("Q1 2024"))
            return; // no day
        // Whoever says that they are prices knows.
        ImportOptions options;
        options.choice.kind = ImportKind::Prices;
        QCOMPARE(import(file, options, u"b.csv"_s).error, std::nullopt);
    }

    void whoeverChoosesSomeCompaniesChoosesAll()
    {
        ImportOptions options;
        options.choice =
            choice({u"Meta=company-amounts"_s, u"'EUR m'=currency"_s}, ImportKind::Funding);
        const Imported imported =
            import("Year,Meta,Microsoft\n2023,28,41\n2025E,39,55\n", options, u"a.csv"_s);
        QVERIFY(!imported.error);
        QCOMPARE(mappingText(imported.result), u"funding: from-year company-amounts -"_s);
        QCOMPARE(amountOf(imported, u"Meta"_s, 2025), 39e6);
        QCOMPARE(find(imported, u"Meta"_s, 2025)->status, std::optional(FundingStatus::Planned));
    }

    /// As quickly as columns are many: nothing is looked for among all of them for each of them.
    void manyColumns()
    {
        constexpr int companies = 1500;
        QByteArray file = "Date";
        for (int i = 0; i < companies; ++i)
            file += ",Q" + QByteArray::number(10'000 + i);
        for (const char* const day : {"2025-01-27", "2025-01-28"}) {
            file += '\n' + QByteArray(day);
            for (int i = 0; i < companies; ++i)
                file += "," + QByteArray::number(-i - 1) + ".5%";
        }
        const Imported imported = import(file + '\n');
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.shareMoves.size(), std::size_t(2 * companies));
        QCOMPARE(imported.contents.organisations.size(), std::size_t(companies));
        QCOMPARE(imported.contents.shareMoves.back().changePercent.value, -1500.5);
    }

    void headingsOfCompanies_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::addColumn<double>("factor");
        const auto row = [](const char* heading, const char* company, const char* what = "",
                            const char* code = "", double factor = 1) {
            QTest::newRow(heading)
                << QString::fromUtf8(heading) << QString::fromUtf8(company)
                << QString::fromUtf8(what) << QString::fromLatin1(code) << factor;
        };
        row("Meta", "Meta");
        row("Meta (US$ bn)", "Meta", "", "USD", 1e9);
        row("Meta, USD m", "Meta", "", "USD", 1e6);
        row("Meta in $m", "Meta", "", "USD", 1e6);
        row("Meta’s AI capex ($bn)", "Meta", "Capex", "USD", 1e9);
        row("Meta (capex, $bn)", "Meta", "", "USD", 1e9);
        row("USD bn / Meta", "Meta", "", "USD", 1e9);
        row("Capex of Meta", "Meta", "Capex");
        row("Investitionen SAP (Mio. €)", "SAP", "Investitionen", "EUR", 1e6);
        row("腾讯资本开支（亿元）", "腾讯", "资本开支", "CNY", 1e8);
        row("Alphabet (Google)", "Alphabet (Google)");
        row("Microsoft*", "Microsoft");
        row("ALL", "ALL");
        row("3M", "3M");
        row("Total", "");
        row("Others", "");
        row("Capex total", "");
        row("USD", "");
        row("Growth (%)", "");
    }
    void headingsOfCompanies()
    {
        QFETCH(QString, heading);
        const CompanyHeading read = companyOfAmounts(heading);
        QTEST(read.company, "company");
        if (read.company.isEmpty())
            return;
        QTEST(read.what, "what");
        QTEST(read.unit.currency ? read.unit.currency->code() : QString(), "code");
        QTEST(read.unit.factor, "factor");
    }
};

QTEST_GUILESS_MAIN(TestCompanyAmounts)
#include "tst_company_amounts.moc"
