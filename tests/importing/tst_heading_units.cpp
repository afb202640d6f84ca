#include "import_fixture.h"
#include "reading/heading_units.h"

#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// What headings say of the figures below them.
class TestHeadingUnits : public QObject, private ImportFixture
{
    Q_OBJECT

private slots:
    void cleanup() { QFile::remove(path()); }

    void headingsGiveCurrencyAndFactor_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<double>("amount");
        QTest::addColumn<QString>("code");
        QTest::newRow("in words") << u"Betrag in Mio. Euro"_s << 450e6 << u"EUR"_s;
        QTest::newRow("in one word") << u"AmountInUSD"_s << 450.0 << u"USD"_s;
        QTest::newRow("glued") << u"amount_musd"_s << 450e6 << u"USD"_s;
        QTest::newRow("glued behind") << u"Amount (USDbn)"_s << 450e9 << u"USD"_s;
        QTest::newRow("thousands in German") << u"Betrag TEUR"_s << 450e3 << u"EUR"_s;
        const auto unit = [](const char* heading, double amount, const char* code) {
            QTest::newRow(heading)
                << QString::fromUtf8(heading) << amount << QString::fromLatin1(code);
        };
        unit("Amount (£'000)", 450e3, "GBP");
        unit("Amount £000", 450e3, "GBP");
        unit("Amount (£000s)", 450e3, "GBP");
        unit("Betrag in T€", 450e3, "EUR");
        unit("Amount in thousands of USD", 450e3, "USD");
        unit("Amount (USD 1,000)", 450e3, "USD");
        unit("Amount (in $1000s)", 450e3, "USD");
        unit("Amount (EUR 1.000.000)", 450e6, "EUR");
        unit("Amount ($ mil.)", 450e6, "USD");
        unit("Amount (bln USD)", 450e9, "USD");
        unit("Amount (₹ crore)", 4.5e9, "INR");
        unit("Amount (INR Cr)", 4.5e9, "INR");
        unit("Amount (Rs. Cr)", 4.5e9, "INR");
        unit("Amount (₹ lakh)", 45e6, "INR");
        unit("融资金额（千万美元）", 4.5e9, "USD");
        unit("融资金额（千万元）", 4.5e9, "CNY");
        unit("融资金额（亿港元）", 45e9, "HKD");
        unit("Amount (millones €)", 450e6, "EUR");
        unit("Amount (miles de €)", 450e3, "EUR");
        unit("Amount (Md€)", 450e9, "EUR");
        unit("Amount (milliards €)", 450e9, "EUR");
        unit("Betrag (Mrd€)", 450e9, "EUR");
        unit("Betrag M€", 450e6, "EUR");
        unit("Betrag k€", 450e3, "EUR");
        // The letters before a dollar say whose it is.
        unit("Amount (A$m)", 450e6, "AUD");
        unit("Amount (C$m)", 450e6, "CAD");
        unit("Amount (HK$ million)", 450e6, "HKD");
        unit("Amount (NT$ bn)", 450e9, "TWD");
        unit("Amount (S$)", 450, "SGD");
        unit("Amount (NZ$)", 450, "NZD");
        unit("Amount (R$ mi)", 450e6, "BRL");
        unit("Amount (US$)", 450, "USD");
        unit("Amount (US$bn)", 450e9, "USD");
        // What says nothing of the size.
        unit("Amount (US$, FY24)", 450, "USD");
        unit("Amount (USD m, cash)", 450e6, "USD");
        unit("Amount (2015 US$)", 450, "USD");
        unit("Amount (2023/24 US$)", 450, "USD");
        unit("Amount in Series B ($M)", 450e6, "USD");
        QTest::newRow("of the US") << u"Amount in million US dollars"_s << 450e6 << u"USD"_s;
    }
    void headingsGiveCurrencyAndFactor()
    {
        QFETCH(QString, heading);
        const Imported imported =
            import(u"Company;%1\nHelsing;450\nAleph Alpha;463\n"_s.arg(heading).toUtf8());
        QVERIFY2(!imported.error,
                 qPrintable(imported.error ? diagnosticLine(*imported.error) : QString()));
        QCOMPARE(imported.contents.fundings.size(), std::size_t(2));
        const Money& money = imported.contents.fundings[0].amounts[0].money;
        QTEST(money.amount.value, "amount");
        QTEST(money.currency.code(), "code");
    }

    void aUnitThatIsNotKnownIsAskedFor_data()
    {
        QTest::addColumn<QString>("heading");
        for (const char* heading :
             {"Amount (USD gz)", "Amount (gaz €)", "Amount (mil €)", "Amount (RMB 100 million)",
              "Amount (x1000 USD)", "Amount (miles de millones €)"})
            QTest::newRow(heading) << QString::fromUtf8(heading);
    }
    void aUnitThatIsNotKnownIsAskedFor()
    {
        QFETCH(QString, heading);
        const Imported imported =
            import(u"Company;%1\nHelsing;450\nAleph Alpha;463 m\n"_s.arg(heading).toUtf8());
        QCOMPARE(imported.refusals.size(), std::size_t(1));
        QCOMPARE(imported.refusals[0].code, ErrorCode::ValueAmbiguous);
        QCOMPARE(imported.contents.fundings.size(), std::size_t(1));
        QCOMPARE(imported.contents.fundings[0].amounts[0].money.amount.value, 463e6);
    }

    void dollarsOfOthersAreNotThoseOfTheUS()
    {
        QVERIFY(!unitOfHeading(u"Amount (Canadian dollars)"_s).currency);
    }

    void theHeadingsFactorBelongsToEveryCellWithoutOne_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<double>("amount");
        QTest::addColumn<QString>("qualifier");
        const auto row = [](const char* heading, const char* cell, double amount,
                            const char* qualifier) {
            QTest::addRow("%s %s", heading, cell)
                << QString::fromUtf8(heading) << QString::fromUtf8(cell) << amount
                << QString::fromLatin1(qualifier);
        };
        const char* const billions = "Commitment (US$bn)";
        row(billions, "40", 40e9, "exact");
        row(billions, ">40", 40e9, "over");
        row(billions, "over 40", 40e9, "over");
        row(billions, "40+", 40e9, "at-least");
        row(billions, "about 40", 40e9, "about");
        row(billions, "~40", 40e9, "about");
        row(billions, "40-50", 40e9, "between");
        row(billions, "up to 40", 40e9, "at-most");
        row(billions, "≥40", 40e9, "at-least");
        row(billions, "ca. 40", 40e9, "about");
        row(billions, "$40", 40e9, "exact");
        row("Amount ($M)", "$12.5", 12.5e6, "exact");
        row("Betrag (Mio. €)", "12,5 €", 12.5e6, "exact");
        // A cell that has its own.
        row(billions, "$40 m", 40e6, "exact");
        row(billions, "over 40 million", 40e6, "over");
        row("金额（亿元）", "40万", 40e4, "exact");
    }
    void theHeadingsFactorBelongsToEveryCellWithoutOne()
    {
        QFETCH(QString, heading);
        QFETCH(QString, cell);
        const Imported imported =
            import((u"Company;"_s + heading + u"\nMeta;"_s + cell + u'\n').toUtf8(),
                   {.choice = choice({u"2=amount"_s}, ImportKind::Funding)});
        QVERIFY2(!imported.error,
                 qPrintable(imported.error ? diagnosticLine(*imported.error) : QString()));
        QCOMPARE(imported.contents.fundings.size(), std::size_t(1));
        const Quantity& amount = imported.contents.fundings[0].amounts[0].money.amount;
        QTEST(amount.value, "amount");
        QTEST(toText(amount.qualifier), "qualifier");
    }

    void anAmountWrittenOutUnderMillionsIsAskedFor_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("with its sign")
            << QByteArray("Amount ($M)\nMeta;$12,500,000\nxAI;$6,000.00\n");
        // All the world makes 110 trillion dollars a year.
        QTest::newRow("without") << QByteArray("Amount (USD m)\nMeta;500,000,000\nxAI;6,000\n");
    }
    void anAmountWrittenOutUnderMillionsIsAskedFor()
    {
        QFETCH(QByteArray, file);
        const Imported imported = import("Company;" + file);
        QCOMPARE(imported.refusals.size(), std::size_t(1));
        QCOMPARE(imported.refusals[0].code, ErrorCode::ValueAmbiguous);
        QCOMPARE(imported.contents.fundings.size(), std::size_t(1));
        QCOMPARE(imported.contents.fundings[0].amounts[0].money.amount.value, 6e9);
    }

    /// A German Billion is an English trillion.
    void aBillionAmongGermanWordsIsAskedFor_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("German headings")
            << QByteArray("Unternehmen;Betrag;Jahr\nBank of China;1 Billion Yuan;2025\n") << true;
        QTest::newRow("German cells") << QByteArray("Company;Amount;Year\nBank of China;1 Billion "
                                                    "Yuan;2025\nMeta;60 Milliarden Dollar;2025\n")
                                      << true;
        QTest::newRow("English") << QByteArray("Company;Amount;Year\nMeta;1 billion dollars;2025\n")
                                 << false;
        QTest::newRow("beyond doubt")
            << QByteArray("Unternehmen;Betrag;Jahr\nBank of China;1 Billionen Yuan;2025\n")
            << false;
    }
    void aBillionAmongGermanWordsIsAskedFor()
    {
        QFETCH(QByteArray, file);
        QFETCH(bool, isAsked);
        const Imported imported = import(file);
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QCOMPARE(imported.refusals.size(), std::size_t(isAsked ? 1 : 0));
        if (isAsked)
            QCOMPARE(imported.refusals[0].code, ErrorCode::ValueAmbiguous);
        else
            QCOMPARE(imported.contents.fundings[0].amounts[0].money.amount.value,
                     file.contains("Billionen") ? 1e12 : 1e9);
    }

    void fractionsUnderPercentAreAskedForToo_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("pandas") << QByteArray("company,pct_change\nNvidia,-0.1697\nAMD,-0.17405\n");
        QTest::newRow("sign") << QByteArray("company,% change\nNvidia,-0.1697\nAMD,-0.17405\n");
        QTest::newRow("comma") << QByteArray("company;Change in %\nNvidia;-0,1697\nAMD;+0,17405\n");
        QTest::newRow("comma, no percent")
            << QByteArray("company;return\nNvidia;-0,1697\nAMD;-0,17405\n");
    }
    void fractionsUnderPercentAreAskedForToo()
    {
        QFETCH(QByteArray, file);
        const Imported asked = import(file, {.choice = {.kind = ImportKind::ShareMoves}});
        QCOMPARE(asked.result.rowsRefused, qint64(2));
        QCOMPARE(asked.refusals[0].code, ErrorCode::ValueAmbiguous);
        const Imported told = import(file, {.choice = choice({u"2=change-fraction"_s})});
        QVERIFY(!told.error);
        QCOMPARE(told.contents.shareMoves[0].changePercent.value, -16.97);
        QFile::remove(path());
        const Imported percent = import(file, {.choice = choice({u"2=change-percent"_s})});
        QVERIFY(!percent.error);
        QCOMPARE(percent.contents.shareMoves[0].changePercent.value, -0.1697);
    }

    void smallPercentagesAreNoFractions()
    {
        const Imported calm = import("company,% change\nNvidia,-0.17\nAMD,0.25\nIBM,-0.125\n");
        QVERIFY(!calm.error && calm.refusals.empty());
        QCOMPARE(calm.contents.shareMoves[0].changePercent.value, -0.17);
    }

    void basisPointsAreHundredthsOfAPercent_data()
    {
        QTest::addColumn<QString>("heading");
        for (const char* heading : {"Change (bps)", "Change bp", "Change in basis points",
                                    "Veränderung (Basispunkte)", "变动（基点）"})
            QTest::newRow(heading) << QString::fromUtf8(heading);
    }
    void basisPointsAreHundredthsOfAPercent()
    {
        QFETCH(QString, heading);
        const Imported imported =
            import((u"Company;"_s + heading + u"\nNvidia;-310\nAMD;-17 %\n"_s).toUtf8());
        QVERIFY2(!imported.error,
                 qPrintable(imported.error ? diagnosticLine(*imported.error) : QString()));
        QCOMPARE(imported.contents.shareMoves.size(), std::size_t(2));
        QCOMPARE(imported.contents.shareMoves[0].changePercent.value, -3.1);
        QCOMPARE(imported.contents.shareMoves[1].changePercent.value, -17.0);
    }

    void unitsAreFoundWhereTheyStand_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray rows = "Meta,28.1,39.2\nOracle,7,9\n";
        const QByteArray years = "Company,2023,2024\n";
        QTest::newRow("in the names")
            << "Capex\n" + years + "Meta (US$ bn),28.1,39.2\n\"Oracle, USD m\",7000,9000\n";
        QTest::newRow("in the names, rather than above")
            << "Capex (€ bn)\n" + years + "Meta (US$ bn),28.1,39.2\nOracle ($),7,9\n";
        QTest::newRow("under the headings") << years + ",USD bn,USD bn\n" + rows;
        QTest::newRow("under the headings, in brackets") << years + ",(US$ bn),($bn)\n" + rows;
        QTest::newRow("below") << "Capex\n" + years + rows + "Figures in US$ billions\n";
        QTest::newRow("below, with a source")
            << "Capex\n" + years + rows +
                   "\nNote: All figures in US$ billions. Source: company reports\n";
        QTest::newRow("below, in German")
            << "Ausgaben\n" + years + rows + "\nAngaben in Mrd. USD. Quelle: Unternehmen\n";
        QTest::newRow("below, in Chinese")
            << "资本开支\n" + years + rows + "注：单位为十亿美元；数据来源：公司公告\n";
        QTest::newRow("below, of figures with their currency")
            << "Capex\n" + years + "Meta,$28.1,$39.2\nOracle,$7,$9\n\nIn billions\n";
    }
    void unitsAreFoundWhereTheyStand()
    {
        QFETCH(QByteArray, file);
        const Imported imported = import(file, {}, u"capex.csv"_s);
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QVERIFY2(imported.refusals.empty(),
                 imported.refusals.empty() ? "" : qPrintable(describe(imported.refusals[0])));
        QCOMPARE(imported.contents.organisations.size(), std::size_t(2));
        QCOMPARE(imported.contents.organisations[0].name, u"Meta"_s);
        QCOMPARE(imported.contents.organisations[1].name, u"Oracle"_s);
        QCOMPARE(imported.contents.fundings.size(), std::size_t(4));
        const double amounts[] = {28.1e9, 39.2e9, 7e9, 9e9};
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(imported.contents.fundings[i].amounts[0].money.amount.value, amounts[i]);
            QCOMPARE(imported.contents.fundings[i].amounts[0].money.currency.code(), u"USD"_s);
        }
    }

    void unitsThatAreNotPlainAreAskedFor_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray table = "Capex\nCompany,2023,2024\nMeta,28.1,39.2\nTencent,7,9\n\n";
        QTest::newRow("but for one") << table + "Figures in $ billions except Tencent\n";
        QTest::newRow("of one") << table + "Tencent in CNY bn\n";
        QTest::newRow("two notes") << table + "Figures in $ billions\nFigures in $ millions\n";
        QTest::newRow("names and headings")
            << QByteArray("Company,Capex 2023 ($ m),Capex 2024 ($ m)\nMeta (US$ bn),28.1,39.2\n"
                          "Tencent (CNY m),7,9\n");
        QTest::newRow("names and columns")
            << QByteArray("Company,Unit,Currency,2023,2024\nMeta (US$ bn),m,USD,28.1,39.2\n"
                          "Tencent (bn),m,USD,7,9\n");
        // Who paid is not said.
        QTest::newRow("things") << QByteArray("Meta capex\nItem,2023,2024\nCapex (US$ bn),28,39\n"
                                              "R&D (US$ bn),38,43\n");
    }
    void unitsThatAreNotPlainAreAskedFor()
    {
        QFETCH(QByteArray, file);
        const Imported imported = import(file, {}, u"capex.csv"_s);
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QCOMPARE(imported.contents.fundings.size(), std::size_t(0));
        QVERIFY(!imported.refusals.empty());
        for (const Error& each : imported.refusals)
            QCOMPARE(each.code, ErrorCode::ValueAmbiguous);
    }

    void aNoteBelowALongTableIsNotSeenTooLate()
    {
        // Longer than what is looked at before the first row is taken.
        QByteArray file = "Company,Amount,Purpose\n";
        for (int i = 0; i < 1200; ++i)
            file += "Company " + QByteArray::number(i) + ",€" + QByteArray::number(i + 1) + "," +
                    QByteArray(700, 'x') + '\n';
        const Imported asked = import(file + "\nFigures in millions\n");
        QVERIFY(asked.error);
        QCOMPARE(asked.error->code, ErrorCode::ValueAmbiguous);
        QCOMPARE(asked.error->value, u"Figures in millions"_s);
    }

    void theCurrencyOfALoanIsNoneOfItsAmount()
    {
        const Imported imported = import("Company,Amount (EUR m),Purpose\nSAP,450,Loan in USD\n"
                                         "BMW,20,Bond (USD bn)\n");
        QVERIFY(!imported.error);
        QVERIFY(imported.refusals.empty());
        QCOMPARE(imported.contents.fundings[0].purpose, u"Loan in USD"_s);
        QCOMPARE(imported.contents.fundings[1].purpose, u"Bond (USD bn)"_s);
        QCOMPARE(imported.contents.fundings[1].amounts[0].money.amount.value, 20e6);
        // A row that nothing else names is named by what its money is for.
        const Imported named = import("Purpose,Amount\nChips (US$ bn),39\nTraining (€ m),5\n");
        QVERIFY(!named.error);
        QCOMPARE(named.contents.fundings.back().purpose, u"Training"_s);
        QCOMPARE(named.contents.fundings.back().amounts[0].money.amount.value, 5e6);
    }

    void namesMayLookLikeUnits_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"Alphabet (Google)", "Samsung, Inc.", "Acme (TN)", "Meta – Reality Labs", "BP p.l.c.",
              "Made in China", "Growth (%)", "Series B (extension)"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void namesMayLookLikeUnits()
    {
        QFETCH(QString, name);
        QCOMPARE(nameWithUnit(name), (NameWithUnit{.name = name, .unit = {}}));
    }

    void aFallByMoreThanAllIsRemarked()
    {
        const Imported imported = import("Company,Change (%)\nNvidia,-310\nAMD,-17\n");
        QCOMPARE(imported.contents.shareMoves.size(), std::size_t(2));
        QCOMPARE(imported.result.notes.size(), std::size_t(1));
        QCOMPARE(imported.result.notes[0].error.code, ErrorCode::ValueOutOfRange);
        QCOMPARE(imported.result.notes[0].error.row, std::optional<qint64>(2));
    }
};

QTEST_GUILESS_MAIN(TestHeadingUnits)
#include "tst_heading_units.moc"
