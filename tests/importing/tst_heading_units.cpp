#include "import_fixture.h"
#include "reading/heading_words.h"

#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// What headings say of the figures below them.
class TestHeadingUnits : public QObject
{
    Q_OBJECT

private:
    ImportFixture m_fixture;

    QString path() const { return m_fixture.path(); }
    Imported import(const QByteArray& file, const ImportOptions& options = {}) const
    {
        return m_fixture.import(file, options, u"file.csv"_s);
    }

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

    void anAmountWrittenOutUnderMillionsIsAskedFor()
    {
        const Imported imported = import("Company;Amount ($M)\nMeta;$12,500,000\nxAI;$6,000.00\n");
        QCOMPARE(imported.refusals.size(), std::size_t(1));
        QCOMPARE(imported.refusals[0].code, ErrorCode::ValueAmbiguous);
        QCOMPARE(imported.contents.fundings.size(), std::size_t(1));
        QCOMPARE(imported.contents.fundings[0].amounts[0].money.amount.value, 6e9);
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
