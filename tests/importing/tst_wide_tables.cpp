#include "import_fixture.h"
#include "reading/heading_units.h"
#include "reading/wide_columns.h"

#include <QTest>

#include <algorithm>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// Tables in which every cell of some columns is a record: amounts by year, changes by day or by
/// company.
class TestWideTables : public QObject, private ImportFixture
{
    Q_OBJECT

private:
    /// The one amount of a company in a year; -1 where there is none.
    static double amountOf(const Imported& imported, const QString& name, int year)
    {
        for (const Funding& each : imported.contents.fundings)
            if (nameOf(imported, each.organisation) == name && each.fromYear == year)
                return each.amounts[0].money.amount.value;
        return -1;
    }

    /// The change of a company on a day; NaN where there is none.
    static double changeOf(const Imported& imported, const QString& name, QDate day)
    {
        for (const ShareMove& each : imported.contents.shareMoves)
            if (nameOf(imported, each.organisation) == name && each.tradingDay->date == day)
                return each.changePercent.value;
        return std::numeric_limits<double>::quiet_NaN();
    }

private slots:
    void cleanup() { QFile::remove(path()); }

    void yearsAsColumns()
    {
        const Imported imported = import("Big Tech capital expenditure ($ billions)\n\n"
                                         "Company,2023,2024,2025E\n"
                                         "Microsoft,35.2,55.7,80\n"
                                         "Meta,28.1,39.2,60–65\n"
                                         "Oracle,–,n/a,over 16\n");
        QVERIFY(!imported.error);
        QCOMPARE(mappingText(imported.result),
                 u"funding: organisation year-amounts year-amounts year-amounts"_s);
        QVERIFY(imported.refusals.empty());
        QCOMPARE(imported.contents.fundings.size(), std::size_t(7));
        QCOMPARE(amountOf(imported, u"Microsoft"_s, 2023), 35.2e9);
        QCOMPARE(amountOf(imported, u"Microsoft"_s, 2024), 55.7e9);
        QCOMPARE(amountOf(imported, u"Meta"_s, 2024), 39.2e9);
        QCOMPARE(amountOf(imported, u"Oracle"_s, 2024), -1.0);
        const auto isEstimate = [](const Funding& each) { return each.fromYear == 2025; };
        const Funding& oracle =
            *std::ranges::find_if(imported.contents.fundings, [&](const Funding& each) {
                return isEstimate(each) && nameOf(imported, each.organisation) == u"Oracle"_s;
            });
        QCOMPARE(oracle.amounts[0].money.amount,
                 (Quantity{.value = 16e9, .qualifier = Qualifier::Over, .digits = 2}));
        QCOMPARE(oracle.amounts[0].money.currency.code(), u"USD"_s);
        QCOMPARE(oracle.years, std::optional(1.0));
        // An estimate must not be taken for what was spent.
        for (const Funding& each : imported.contents.fundings) {
            QCOMPARE(each.note, isEstimate(each) ? u"2025E"_s : QString());
            QCOMPARE(each.status == FundingStatus::Planned, isEstimate(each));
        }
    }

    void whatTheTitleSaysOfTheUnitIsShown()
    {
        const Imported imported =
            import("Angaben in Mio. EUR\nUnternehmen;Betrag;Zweck\nSAP;800;Rechenzentrum\n"
                   "Siemens;2.200,00;Fabrik\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.fundings.size(), std::size_t(2));
        const Money& money = imported.contents.fundings[1].amounts[0].money;
        QCOMPARE(money.amount.value, 2.2e9);
        QCOMPARE(money.currency.code(), u"EUR"_s);
        const auto said = std::ranges::find_if(imported.result.notes, [](const Diagnostic& note) {
            return note.error.code == ErrorCode::UnitOfTable;
        });
        QVERIFY(said != imported.result.notes.end());
        QCOMPARE(said->error.value, u"Angaben in Mio. EUR"_s);
    }

    void aCellOrHeadingThatSaysItsUnitKeepsIt()
    {
        const Imported imported = import("Capex, in $ millions\nCompany,Amount,Purpose\n"
                                         "A,12.5,x\nB,€3bn,x\nC,$4bn,x\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.fundings.size(), std::size_t(3));
        QCOMPARE(imported.contents.fundings[0].amounts[0].money.amount.value, 12.5e6);
        QCOMPARE(imported.contents.fundings[1].amounts[0].money.amount.value, 3e9);
        QCOMPARE(imported.contents.fundings[1].amounts[0].money.currency.code(), u"EUR"_s);
        QCOMPARE(imported.contents.fundings[2].amounts[0].money.amount.value, 4e9);
        const Imported other = import("Capex, in $ millions\nCompany,Amount (€ bn),Purpose\n"
                                      "D,12.5,x\n");
        QVERIFY(!other.error);
        QCOMPARE(other.contents.fundings.back().amounts[0].money.amount.value, 12.5e9);
        QCOMPARE(other.contents.fundings.back().amounts[0].money.currency.code(), u"EUR"_s);
    }

    void titlesAreUnitsOnlyWhereTheyAreNothingElse_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("code");
        QTest::addColumn<double>("factor");
        const auto row = [](const char* title, const char* code, double factor) {
            QTest::newRow(title) << QString::fromUtf8(title) << QString::fromLatin1(code) << factor;
        };
        row("in USD million", "USD", 1e6);
        row("(US$ bn)", "USD", 1e9);
        row("Capex, in $ billions", "USD", 1e9);
        row("Investitionen in Mrd. €", "EUR", 1e9);
        row("All figures in millions of US dollars", "USD", 1e6);
        row("人工智能投资（单位：亿元）", "CNY", 1e8);
        row("AI spending, £m", "GBP", 1e6);
        row("Figures in thousands", "", 1e3);
        // The sums of a headline, and words that only look like units.
        row("Big Tech spends $320 billion on AI", "", 1);
        row("Investment in US chip makers", "", 1);
        row("Plan B", "", 1);
        row("Meta, Microsoft and Alphabet", "", 1);
        row("€4 bn for Intel in Magdeburg", "", 1);
        row("in $ bn, except (in €)", "", 1);
    }
    void titlesAreUnitsOnlyWhereTheyAreNothingElse()
    {
        QFETCH(QString, title);
        const HeadingUnit unit = unitOfTitle(title).value_or(HeadingUnit{});
        QTEST(unit.currency ? unit.currency->code() : QString(), "code");
        QTEST(unit.factor, "factor");
    }

    void sumsAndRatiosArePaidByNoOne()
    {
        const Imported imported = import("Capital expenditure (US$ bn)\nCompany,2023,2024\n"
                                         "Microsoft,28.1,44.5\nYoY growth (%),10,58\n"
                                         "Subtotal,28.1,44.5\nMeta,28.1,39.2\n"
                                         "Big Tech total,56.2,83.7\nTotalEnergies,16,17\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.fundings.size(), std::size_t(6));
        QCOMPARE(imported.refusals.size(), std::size_t(3));
        QCOMPARE(imported.refusals[0].value, u"YoY growth (%)"_s);
        QCOMPARE(amountOf(imported, u"TotalEnergies"_s, 2024), 17e9);
    }

    void moneyThatIsNotSpentIsAskedAbout_data()
    {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("fees") << QByteArray("Investment banking fees ($m)") << u"a.csv"_s;
        QTest::newRow("income") << QByteArray("Investment income (€m)") << u"a.csv"_s;
        QTest::newRow("revenue") << QByteArray("AI investment boom: revenue (US$ bn)")
                                 << u"a.csv"_s;
        QTest::newRow("the file's name") << QByteArray("Revenue (US$ bn)") << u"capex.csv"_s;
    }
    void moneyThatIsNotSpentIsAskedAbout()
    {
        QFETCH(QByteArray, title);
        QFETCH(QString, name);
        const Imported imported =
            import(title + "\nCompany,2023,2024\nMeta,28,39\nOracle,7,9\n", {}, name);
        QVERIFY(imported.error);
        QCOMPARE(imported.error->code, ErrorCode::KindUnknown);
    }

    void aUnitNearTheTableIsNotLost()
    {
        // In words of their own, a column, and a value for all rows.
        const Imported asked =
            import("Capex of cloud firms in billions of dollars at rates of the day\n"
                   "Company,2023,2024\nMeta,28,39\nOracle,7,9\n");
        QCOMPARE(asked.refusals.size(), std::size_t(4));
        QCOMPARE(asked.refusals[0].code, ErrorCode::ValueAmbiguous);
        const Imported column = import("Company,Currency,Unit,2023,2024\nAmazon,USD,bn,52.7,83\n"
                                       "TSMC,USD,m,30450,29760\n",
                                       {}, u"capex.csv"_s);
        QVERIFY(!column.error);
        QCOMPARE(amountOf(column, u"Amazon"_s, 2023), 52.7e9);
        QCOMPARE(amountOf(column, u"TSMC"_s, 2024), 29.76e9);
        ImportOptions options;
        options.choice = choice({u"'USD bn'=currency"_s}, ImportKind::Funding);
        const Imported constant =
            import("Company,2023,2024\nIntel,25.8,23.9\nAMD,0.5,0.6\n", options, u"capex.csv"_s);
        QVERIFY(!constant.error);
        QCOMPARE(amountOf(constant, u"Intel"_s, 2024), 23.9e9);
    }

    void aNoteThatContradictsTheUnitIsAskedAbout_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("isAsked");
        const QByteArray rows = "Meta,28.1,39.2\nMicrosoft,28.1,44.5\n";
        const auto row = [&rows](const char* name, const QByteArray& above, const QByteArray& below,
                                 bool isAsked) {
            QTest::newRow(name) << above + rows + below << isAsked;
        };
        row("in the corner", "AI capex ($ m),2023,2024\n", "Note: figures in US$ billions\n", true);
        row("in the title", "AI capex ($ m)\nCompany,2023,2024\n",
            "Note: figures in US$ billions\n", true);
        row("in the headings", "AI capex,2023 ($ m),2024 ($ m)\n",
            "Note: figures in US$ billions\n", true);
        row("another money", "AI capex ($ bn),2023,2024\n", "Note: figures in € billions\n", true);
        row("no factor above", "AI capex ($),2023,2024\n", "Note: figures in US$ billions\n", true);
        row("the same", "AI capex ($ bn),2023,2024\n", "Note: figures in US$ billions\n", false);
        row("no unit below", "AI capex ($ bn),2023,2024\n", "Source: company reports\n", false);
    }
    void aNoteThatContradictsTheUnitIsAskedAbout()
    {
        QFETCH(QByteArray, file);
        QFETCH(bool, isAsked);
        const Imported imported = import(file, {}, u"a.csv"_s);
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QCOMPARE(imported.contents.fundings.size(), std::size_t(isAsked ? 0 : 4));
        QCOMPARE(imported.refusals.size(), std::size_t(isAsked ? 4 : 0));
        for (const Error& each : imported.refusals)
            QCOMPARE(each.code, ErrorCode::ValueAmbiguous);
        if (!isAsked) {
            QCOMPARE(imported.contents.fundings[1].amounts[0].money.amount.value, 39.2e9);
            return;
        }
        ImportOptions options;
        options.choice = choice({u"'USD bn'=units"_s});
        const Imported told = import(file, options, u"a.csv"_s);
        QVERIFY(!told.error);
        QCOMPARE(told.contents.fundings.size(), std::size_t(4));
        QCOMPARE(told.contents.fundings[1].amounts[0].money.amount.value, 39.2e9);
    }

    /// Below a row that names it, and holds no figures, stands one thing.
    void sectionsOfWhatWasNotSpentAreRefused_data()
    {
        QTest::addColumn<QByteArray>("section");
        QTest::addColumn<bool>("isRefused");
        for (const char* const section : {"Revenue", "Users (m)", "Headcount", "Free cash flow",
                                          "Umsatz", "营收", "Share price"})
            QTest::newRow(section) << QByteArray(section) << true;
        for (const char* const section : {"Capex", "Investitionen", "Cloud companies", "Oracle"})
            QTest::newRow(section) << QByteArray(section) << false;
    }
    void sectionsOfWhatWasNotSpentAreRefused()
    {
        QFETCH(QByteArray, section);
        QFETCH(bool, isRefused);
        const Imported imported = import("US$ bn,2022,2023\n" + section +
                                             ",,\nMeta,116.6,134.9\nMicrosoft,198.3,211.9\n"
                                             "Capex,,\nAmazon,63.6,52.7\nOracle,4.5,8.7\n",
                                         {}, u"capex.csv"_s);
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QCOMPARE(imported.contents.fundings.size(), std::size_t(isRefused ? 4 : 8));
        QCOMPARE(imported.contents.fundings.back().amounts[0].money.amount.value, 8.7e9);
        QCOMPARE(imported.refusals.size(), std::size_t(isRefused ? 2 : 0));
        for (const Error& each : imported.refusals)
            QCOMPARE(each.code, ErrorCode::ValueAmbiguous);
        if (isRefused)
            QCOMPARE(imported.refusals[1].value, u"Microsoft"_s);
    }

    void whoeverChoosesSomeYearsChoosesAll()
    {
        ImportOptions options;
        options.choice =
            choice({u"2023=year-amounts"_s, u"2024=year-amounts"_s, u"'USD'=currency"_s},
                   ImportKind::Funding);
        const Imported imported = import("Company,2023,2024,growth 2024,growth 2025\n"
                                         "Amazon,52.7,83,57.5,20.1\n",
                                         options);
        QVERIFY(!imported.error);
        QCOMPARE(mappingText(imported.result),
                 u"funding: organisation year-amounts year-amounts - -"_s);
    }

    void oneColumnOfAmountsMaySayItsYear()
    {
        const Imported imported =
            import("Company,Capex 2023 ($bn),Purpose\nMeta,28.1,AI\nOracle,8,AI\n");
        QVERIFY(!imported.error);
        QCOMPARE(amountOf(imported, u"Meta"_s, 2023), 28.1e9);
    }

    void theYearOfTheMoneyIsNoneOfItsSpending_data()
    {
        QTest::addColumn<QByteArray>("heading");
        QTest::newRow("dollars") << QByteArray("Capex (2015 US$)");
        QTest::newRow("prices") << QByteArray("Capex in 2020 prices ($)");
    }
    void theYearOfTheMoneyIsNoneOfItsSpending()
    {
        QFETCH(QByteArray, heading);
        const Imported imported =
            import("Company," + heading + ",Purpose\nMeta,28,AI\nOracle,8,AI\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.fundings.size(), std::size_t(2));
        QVERIFY(!imported.contents.fundings[0].fromYear);
    }

    void oneYearKeepsItsConversion()
    {
        const Imported imported = import("Company,Capex 2024 (CNY bn),Converted (USD bn)\n"
                                         "Alibaba,450,62\nTencent,460,63\n");
        QVERIFY(!imported.error);
        const Funding& alibaba = imported.contents.fundings[0];
        QCOMPARE(alibaba.fromYear, std::optional(2024));
        QCOMPARE(alibaba.amounts.size(), std::size_t(2));
        QCOMPARE(alibaba.amounts[1].money.amount.value, 62e9);
        QCOMPARE(alibaba.amounts[1].money.currency.code(), u"USD"_s);
    }

    void namesLoseTheirMarksWhole_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("bold") << QByteArray("**Nvidia**");
        QTest::newRow("footnote") << QByteArray("Nvidia²");
        QTest::newRow("star") << QByteArray("Nvidia*");
    }
    void namesLoseTheirMarksWhole()
    {
        QFETCH(QByteArray, cell);
        const Imported imported = import("Company,Change\n" + cell + ",-16.97%\nASML,-5.75%\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.organisations[0].name, u"Nvidia"_s);
    }

    void theCornerMayNameTheThing()
    {
        const Imported imported =
            import("Capex ($bn),2022,2023\nMicrosoft,24.8,35.2\nMeta,31.4,28.1\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.fundings.size(), std::size_t(4));
        QCOMPARE(amountOf(imported, u"Meta"_s, 2023), 28.1e9);
    }

    void lossesBelowDaysAreFalls()
    {
        const Imported imported =
            import("Kursverluste in %\nUnternehmen;27.01.2025;28.01.2025\nNvidia;16,97;1,2\n"
                   "ASML;5,75;0,4\n");
        QVERIFY(!imported.error);
        QCOMPARE(changeOf(imported, u"Nvidia"_s, {2025, 1, 27}), -16.97);
        QCOMPARE(changeOf(imported, u"ASML"_s, {2025, 1, 28}), -0.4);
    }

    void otherPercentsAreAskedAbout_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("a poll") << QByteArray("Date,Yes,No\n2025-01-27,41%,59%\n2025-01-28,40%,"
                                              "60%\n");
        QTest::newRow("returns of months")
            << QByteArray("Date,Nvidia,ASML\n2025-01-31,-10.6%,+2%\n2025-02-28,4%,-1%\n"
                          "2025-03-31,-13%,-5%\n2025-04-30,1%,2%\n");
        QTest::newRow("weights") << QByteArray("Portfolio weight\nCompany,27 Jan 2025,28 Jan 2025"
                                               "\nNvidia,-6.1%,5.9%\nASML,2%,2.1%\n");
        QTest::newRow("growth") << QByteArray("Company,Revenue 2023,Revenue 2024,Change\n"
                                              "Nvidia,$26.9bn,$60.9bn,+126%\n"
                                              "ASML,$28bn,$29bn,+4%\n");
    }
    void otherPercentsAreAskedAbout()
    {
        QFETCH(QByteArray, file);
        const Imported imported = import(file);
        QVERIFY2(imported.error, qPrintable(mappingText(imported.result)));
        QCOMPARE(imported.error->code, ErrorCode::KindUnknown);
    }

    void daysThatMayBeMonthsAreAsked()
    {
        const QByteArray file = "Company,3/10/2025,4/3/2025\nNvidia,-5.1%,-7.8%\nASML,-3%,+1%\n";
        const Imported imported = import(file);
        QVERIFY(imported.error);
        QCOMPARE(imported.error->code, ErrorCode::ValueAmbiguous);
        QCOMPARE(imported.error->column, u"3/10/2025"_s);
        ImportOptions options;
        options.dateOrder = DateOrder::MonthFirst;
        const Imported told = import(file, options);
        QVERIFY(!told.error);
        QCOMPARE(changeOf(told, u"Nvidia"_s, {2025, 4, 3}), -7.8);
    }

    void pricesOfSeveralCompaniesAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("file");
        // As yfinance writes several companies, and as people do.
        QTest::newRow("yfinance") << QByteArray(
            "Price,Close,Close,High,High\nTicker,AAPL,NVDA,AAPL,NVDA\nDate,,,,\n"
            "2025-01-21,222.64,140.83,224.42,141.83\n2025-01-22,223.83,147.07,224.12,147.79\n"
            "2025-01-23,223.66,147.22,227.03,147.23\n2025-01-24,222.78,142.62,225.63,148.97\n"
            "2025-01-27,229.86,118.42,232.15,128.40\n");
        QTest::newRow("two rows of headings")
            << QByteArray("Date,AAPL,,NVDA,\n,Close,% chg,Close,% chg\n"
                          "2025-01-24,222.78,-0.44,142.62,-3.12\n"
                          "2025-01-27,229.86,3.18,118.42,-16.97\n");
        QTest::newRow("words") << QByteArray("Date,AAPL close,NVDA close\n"
                                             "2025-01-24,222.78,142.62\n2025-01-27,229.86,118.42"
                                             "\n");
    }
    void pricesOfSeveralCompaniesAreToldApart()
    {
        QFETCH(QByteArray, file);
        const Imported imported = import(file);
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        const auto companyAt = [&imported](double close) {
            for (const Price& price : imported.prices)
                if (price.close == close)
                    return nameOf(imported, price.organisation);
            return QString();
        };
        QCOMPARE(companyAt(118.42), u"NVDA"_s);
        QCOMPARE(companyAt(229.86), u"AAPL"_s);
        QCOMPARE(companyAt(232.15), QString()); // the day's high
    }

    void figuresByYearThatNobodyPaidAreAskedAbout()
    {
        const QByteArray file = "Country,2020,2021,2022\nGermany,3.8,4.2,4.1\nFrance,2.6,2.9,2.8\n";
        const Imported imported = import(file, {}, u"gdp.csv"_s);
        QVERIFY(imported.error);
        QCOMPARE(imported.error->code, ErrorCode::KindUnknown);
        // Whoever knows says so.
        ImportOptions options;
        options.choice =
            choice({u"Country=organisation"_s, u"'USD'=currency"_s}, ImportKind::Funding);
        const Imported chosen = import(file, options, u"gdp.csv"_s);
        QVERIFY(!chosen.error);
        QCOMPARE(chosen.contents.fundings.size(), std::size_t(6));
        QCOMPARE(amountOf(chosen, u"France"_s, 2021), 2.9);
    }

    void ofSeveralThingsByYearTheMoneySpentIsTaken()
    {
        const Imported imported = import("All figures in $ bn\n,Capex,,Revenue,\n"
                                         "Company,2023,2024E,2023,2024E\n"
                                         "Microsoft,28.1,44.5,211.9,245.1\nMeta,28.1,39.2,134.9,"
                                         "164.5\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.fundings.size(), std::size_t(4));
        QCOMPARE(amountOf(imported, u"Microsoft"_s, 2024), 44.5e9);
        // Revenue was paid by others.
        const Imported other = import("All figures in $ bn\nCompany,Revenue 2023,Revenue 2024\n"
                                      "SAP,31,34\nOracle,50,53\n",
                                      {}, u"capex.csv"_s);
        QVERIFY(other.error);
        QCOMPARE(other.error->code, ErrorCode::KindUnknown);
    }

    void theSumBesideTheYearsIsNotPaidTwice()
    {
        const Imported imported = import("Company,Capex 2023 ($m),Capex 2024 ($m),Total ($m)\n"
                                         "A,10,20,30\nB,1,2,3\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.fundings.size(), std::size_t(4));
        QCOMPARE(amountOf(imported, u"A"_s, 2024), 20e6);
        QCOMPARE(imported.contents.fundings[0].purpose, u"Capex"_s);
    }

    void theCornerOfTheTableMayHoldTheUnit()
    {
        const Imported imported =
            import("US$ bn,FY22,FY23\nMicrosoft,20.6,28.1\nApple,10.7,11.0\n", {}, u"capex.csv"_s);
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.fundings.size(), std::size_t(4));
        QCOMPARE(amountOf(imported, u"Apple"_s, 2023), 11e9);
        QCOMPARE(imported.contents.fundings[0].note, u"FY22"_s);
    }

    void companiesAsColumns()
    {
        const Imported imported = import("Date,Nvidia,Broadcom,ASML\n"
                                         "2025-01-24,-3.12%,-1.2%,0.4%\n"
                                         "2025-01-27,-16.97%,over 17 % down,-5.75%\n"
                                         "2025-01-28,+8.93%,2.59%,n/a\n");
        QVERIFY(!imported.error);
        QVERIFY(imported.refusals.empty());
        QCOMPARE(imported.contents.shareMoves.size(), std::size_t(8));
        QCOMPARE(changeOf(imported, u"Nvidia"_s, {2025, 1, 27}), -16.97);
        QCOMPARE(changeOf(imported, u"Broadcom"_s, {2025, 1, 27}), -17.0);
        QCOMPARE(changeOf(imported, u"ASML"_s, {2025, 1, 24}), 0.4);
        QVERIFY(std::isnan(changeOf(imported, u"ASML"_s, {2025, 1, 28})));
    }

    void aHeadingIsATickerOnlyWhereItIsWrittenLikeOne()
    {
        const Imported imported = import("Date,Nvidia,AVGO\n2025-01-24,-3.12%,-1.2%\n"
                                         "2025-01-27,-16.97%,-17.4%\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.organisations.size(), std::size_t(2));
        QCOMPARE(imported.contents.organisations[0].name, u"Nvidia"_s);
        QCOMPARE(imported.contents.organisations[0].ticker, QString());
        QCOMPARE(imported.contents.organisations[1].ticker, u"AVGO"_s);
    }

    void companiesAsColumnsInPercentByTheTitle()
    {
        const Imported imported = import("Daily change (in per cent)\nDate,Nvidia,Broadcom\n"
                                         "2025-01-24,-3.12,-1.2\n2025-01-27,-16.97,-17.4\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.shareMoves.size(), std::size_t(4));
        QCOMPARE(changeOf(imported, u"Broadcom"_s, {2025, 1, 27}), -17.4);
    }

    void daysAsColumns()
    {
        const Imported imported = import("Company,27 Jan 2025,28 Jan 2025\n"
                                         "Nvidia,-16.97%,+8.93%\nASML,-5.75%,\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.shareMoves.size(), std::size_t(3));
        QCOMPARE(changeOf(imported, u"Nvidia"_s, {2025, 1, 28}), 8.93);
        QCOMPARE(changeOf(imported, u"ASML"_s, {2025, 1, 27}), -5.75);
    }

    void aCellThatCannotBeUsedIsNamedByItsColumn()
    {
        const Imported imported = import("Company,27 Jan 2025,28 Jan 2025\n"
                                         "Nvidia,-16.97%,+8.93%\nASML,-5.75%,much\nCisco,-1%,2%\n");
        QCOMPARE(imported.contents.shareMoves.size(), std::size_t(5));
        QCOMPARE(imported.refusals.size(), std::size_t(1));
        QCOMPARE(imported.refusals[0].column, u"28 Jan 2025"_s);
        QCOMPARE(imported.refusals[0].row, std::optional<qint64>(3));
        QCOMPARE(imported.refusals[0].value, u"much"_s);
    }

    void pricesByCompanyStayPrices()
    {
        const Imported imported = import("Date,Nvidia,Broadcom\n2025-01-24,142.62,244.70\n"
                                         "2025-01-27,118.42,202.13\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.prices.size(), std::size_t(4));
    }

    void aTickerThatIsAWordIsAShare()
    {
        const Imported imported = import("Date,AAPL,LOW,MSFT\n2025-01-24,222.78,250.1,444.06\n"
                                         "2025-01-27,229.86,255.2,434.56\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.prices.size(), std::size_t(6));
        // Beside a high, or one name that is no ticker, it is the day's low.
        for (const QByteArray heading : {"Date,AAPL,LOW,HIGH", "Date,Apple,LOW,MSFT"}) {
            const Imported other = import(heading + "\n2025-02-24,222.78,250.1,444.06\n"
                                                    "2025-02-27,229.86,255.2,434.56\n");
            QVERIFY(!mappingText(other.result).contains(u"company-prices company-prices company"));
        }
    }

    void qualifiersThatContradictAreRefused()
    {
        const Imported imported = import("Company,Change,Qualifier,Day\n"
                                         "A,under 5 % down,over,2025-01-27\n"
                                         "B,over 5 % down,over,2025-01-27\n"
                                         "C,-5 %,over,2025-01-27\n");
        QCOMPARE(imported.refusals.size(), std::size_t(1));
        QCOMPARE(imported.refusals[0].code, ErrorCode::ValueAmbiguous);
        QCOMPARE(imported.refusals[0].row, std::optional<qint64>(2));
        QCOMPARE(imported.contents.shareMoves.size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestWideTables)
#include "tst_wide_tables.moc"
