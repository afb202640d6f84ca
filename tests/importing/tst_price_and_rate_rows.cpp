#include "import_fixture.h"

#include <QTest>

#include <algorithm>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// Rows of prices and of exchange rates that are not what their column says at first sight.
class TestPriceAndRateRows : public QObject, private ImportFixture
{
    Q_OBJECT

private:
    static QStringList refusedValues(const Imported& imported)
    {
        QStringList values;
        for (const Error& each : imported.refusals)
            values += each.value;
        return values;
    }

    static QStringList rateTexts(const Imported& imported)
    {
        QStringList texts;
        for (const ExchangeRate& each : imported.contents.exchangeRates)
            texts +=
                each.base.code() + each.quote.code() + u' ' + QString::number(each.rate, 'g', 12);
        return texts;
    }

private slots:
    void cleanup() { QFile::remove(path()); }

    void noShareIsWorthNothingOrLess_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("refused");
        QTest::newRow("long") << QByteArray("Date,Ticker,Close\n2025-01-24,NVDA,142.62\n"
                                            "2025-01-27,NVDA,0\n2025-01-28,NVDA,-128.99\n"
                                            "2025-01-29,NVDA,(123.70)\n2025-01-30,NVDA,124.65\n")
                              << QStringList{u"0"_s, u"-128.99"_s, u"(123.70)"_s};
        QTest::newRow("wide") << QByteArray("Date,Nvidia,Broadcom\n2025-01-24,142.62,244.70\n"
                                            "2025-01-27,118.42,0.00\n")
                              << QStringList{u"0.00"_s};
        QTest::newRow("fewer shares than none")
            << QByteArray("Date,Ticker,Close,Volume\n2025-01-27,NVDA,118.42,-5\n"
                          "2025-01-28,NVDA,128.99,0\n")
            << QStringList{u"-5"_s};
    }
    void noShareIsWorthNothingOrLess()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, refused);
        const Imported imported = import(file);
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QCOMPARE(refusedValues(imported), refused);
        for (const Price& price : imported.prices)
            QVERIFY(price.close > 0);
    }

    void volumesAreCountedAsTheirHeadingSays_data()
    {
        QTest::addColumn<QByteArray>("heading");
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<double>("volume");
        QTest::newRow("shares") << QByteArray("Volume") << QByteArray("818830900") << 818830900.0;
        QTest::newRow("thousands")
            << QByteArray("Volume (thousands)") << QByteArray("\"818,830.9\"") << 818830900.0;
        QTest::newRow("millions") << QByteArray("Volume (m)") << QByteArray("818.83")
                                  << 818830000.0;
        QTest::newRow("the cell says it itself")
            << QByteArray("Volume (m)") << QByteArray("818.83M") << 818830000.0;
    }
    void volumesAreCountedAsTheirHeadingSays()
    {
        QFETCH(QByteArray, heading);
        QFETCH(QByteArray, cell);
        QFETCH(double, volume);
        const Imported imported =
            import("Date,Ticker,Close," + heading + "\n2025-01-27,NVDA,118.42," + cell + "\n");
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QCOMPARE(imported.prices.size(), std::size_t(1));
        QCOMPARE(imported.prices[0].volume, std::optional(volume));
    }

    /// Alibaba is traded in New York and in Hong Kong.
    void aHistoryIsInOneCurrency_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("refused");
        QTest::newRow("in a column")
            << QByteArray("Date,Ticker,Close,Currency\n2025-01-24,BABA,89.13,USD\n"
                          "2025-01-27,BABA,91.30,HKD\n2025-01-27,SAP,263.55,EUR\n"
                          "2025-01-28,BABA,96.03,USD\n")
            << u"HKD"_s;
        QTest::newRow("in the cells")
            << QByteArray("Date,Ticker,Close\n2025-01-24,BABA,$89.13\n"
                          "2025-01-27,BABA,HK$91.30\n2025-01-27,SAP,€263.55\n"
                          "2025-01-28,BABA,$96.03\n")
            << u"HK$91.30"_s;
    }
    void aHistoryIsInOneCurrency()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, refused);
        const Imported imported = import(file);
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QCOMPARE(refusedValues(imported), QStringList{refused});
        QCOMPARE(imported.prices.size(), std::size_t(3));
    }

    void headingsInSeveralRows_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("prices");
        const QStringList two{u"AAPL 222.78"_s, u"AAPL 229.86"_s, u"NVDA 142.62"_s,
                              u"NVDA 118.42"_s};
        const QStringList one{u"NVDA 142.62 234657600"_s, u"NVDA 118.42 818830900"_s};
        QTest::newRow("one share") << QByteArray("Price,Close,High,Volume\n"
                                                 "Ticker,NVDA,NVDA,NVDA\nDate,,,\n"
                                                 "2025-01-24,142.62,148.97,234657600\n"
                                                 "2025-01-27,118.42,128.4,818830900\n")
                                   << one;
        QTest::newRow("the share first")
            << QByteArray("Ticker,NVDA,NVDA\nPrice,Close,Volume\nDate,,\n"
                          "2025-01-24,142.62,234657600\n2025-01-27,118.42,818830900\n")
            << one;
        QTest::newRow("several shares")
            << QByteArray("Price,Close,Close,Volume,Volume\nTicker,AAPL,NVDA,AAPL,NVDA\n"
                          "Date,,,,\n2025-01-24,222.78,142.62,54697900,234657600\n"
                          "2025-01-27,229.86,118.42,94863400,818830900\n")
            << two;
        QTest::newRow("the close alone")
            << QByteArray("Ticker,AAPL,NVDA\nDate,,\n2025-01-24,222.78,142.62\n"
                          "2025-01-27,229.86,118.42\n")
            << two;
        QTest::newRow("adjusted only")
            << QByteArray("Date,Adj Close AAPL,Adj Close NVDA\n2025-01-24,222.78,142.62\n"
                          "2025-01-27,229.86,118.42\n")
            << two;
        QTest::newRow("both") << QByteArray("Date,AAPL Close,AAPL Adj Close,NVDA Close,NVDA Adj "
                                            "Close\n2025-01-24,222.78,220,142.62,142\n"
                                            "2025-01-27,229.86,227,118.42,118\n")
                              << two;
    }
    void headingsInSeveralRows()
    {
        QFETCH(QByteArray, file);
        const Imported imported = import(file);
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QVERIFY(imported.refusals.empty());
        QStringList prices;
        for (const Price& each : imported.prices) {
            prices += nameOf(imported, each.organisation) + u' ' + QString::number(each.close);
            if (each.volume)
                prices.last() += u' ' + QString::number(*each.volume, 'f', 0);
        }
        QTEST(prices, "prices");
    }

    void ratesForAHundredUnits()
    {
        const Imported imported = import("Base,Quote,Rate,Date\n100 JPY,USD,0.647,2025-01-27\n"
                                         "GBP,USD,1.25,2025-01-27\n1 CHF,USD,1.11,2025-01-27\n"
                                         "EUR,USD,1.05,2025-01-27\n7 SEK,USD,0.64,2025-01-27\n"
                                         "CAD,USD,0.7,2025-01-27\n");
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QCOMPARE(rateTexts(imported),
                 (QStringList{u"JPYUSD 0.00647"_s, u"GBPUSD 1.25"_s, u"CHFUSD 1.11"_s,
                              u"EURUSD 1.05"_s, u"CADUSD 0.7"_s}));
        QCOMPARE(refusedValues(imported), QStringList{u"7 SEK"_s});
    }

    void theTitleTellsTheBase_data()
    {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QStringList>("rates");
        const QStringList ofDollar{u"USDJPY 154.5"_s, u"USDGBP 0.8"_s};
        QTest::newRow("per") << QByteArray("Currency per US dollar") << ofDollar;
        QTest::newRow("per one") << QByteArray("Units per 1 USD") << ofDollar;
        QTest::newRow("buys") << QByteArray("\"1 US dollar buys\"") << ofDollar;
        QTest::newRow("the other way round")
            << QByteArray("US dollars per unit of foreign currency")
            << QStringList{u"JPYUSD 154.5"_s, u"GBPUSD 0.8"_s};
        QTest::newRow("nothing") << QByteArray("Reference rates")
                                 << QStringList{u"EURJPY 154.5"_s, u"EURGBP 0.8"_s};
    }
    void theTitleTellsTheBase()
    {
        QFETCH(QByteArray, title);
        QFETCH(QStringList, rates);
        const Imported imported = import(title + "\nDate,JPY,GBP\n2025-01-27,154.5,0.8\n");
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QCOMPARE(rateTexts(imported), rates);
        const ErrorCode said =
            title.startsWith("Ref") ? ErrorCode::BaseAssumed : ErrorCode::UnitOfTable;
        QVERIFY(std::ranges::any_of(imported.result.notes,
                                    [said](const auto& note) { return note.error.code == said; }));
    }

    void theEuroIsNoBaseWhereItHasAColumn()
    {
        const QByteArray file = "Date,EUR,JPY,GBP\n2025-01-27,0.9531,154.5,0.8\n";
        const Imported asked = import(file);
        QVERIFY(asked.error);
        QCOMPARE(asked.error->code, ErrorCode::FieldMissing);
        QCOMPARE(asked.error->value, u"base"_s);
        ImportOptions options;
        options.choice = choice({u"'USD'=base"_s});
        const Imported told = import(file, options);
        QVERIFY2(!told.error, told.error ? qPrintable(describe(*told.error)) : "");
        QCOMPARE(rateTexts(told),
                 (QStringList{u"USDEUR 0.9531"_s, u"USDJPY 154.5"_s, u"USDGBP 0.8"_s}));
    }
};

QTEST_GUILESS_MAIN(TestPriceAndRateRows)
#include "tst_price_and_rate_rows.moc"
