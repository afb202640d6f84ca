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

    void headingsTellTheDirectionOfRates_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("rates");
        const QStringList none;
        const QByteArray ofDays("date,currency,rate\n2024-01-02,USD,8.05\n2024-01-03,JPY,0.05\n");
        QTest::newRow("to") << QByteArray("date,currency,rate_to_cny\n2024-01-02,USD,8.05\n"
                                          "2024-01-03,USD,8.06\n")
                            << none << QStringList{u"USDCNY 8.05"_s, u"USDCNY 8.06"_s};
        QTest::newRow("per unit") << QByteArray("currency,usd_per_unit,as_of\nUSD,1.0,2024-01-02\n"
                                                "GBP,1.25,2024-01-02\n")
                                  << none << QStringList{u"GBPUSD 1.25"_s};
        QTest::newRow("units per")
            << QByteArray("Currency,Units per USD,Date\nJPY,154.5,2024-01-02\n"
                          "EUR,0.8,2024-01-02\n")
            << none << QStringList{u"USDJPY 154.5"_s, u"USDEUR 0.8"_s};
        QTest::newRow("said to be the quote") << ofDays << QStringList{u"'CNY'=quote"_s}
                                              << QStringList{u"USDCNY 8.05"_s, u"JPYCNY 0.05"_s};
        QTest::newRow("said to be the base") << ofDays << QStringList{u"'CNY'=base"_s}
                                             << QStringList{u"CNYUSD 8.05"_s, u"CNYJPY 0.05"_s};
        QTest::newRow("the quote of a wide table")
            << QByteArray("Date,USD,EUR\n2024-01-02,4.05,4.3\n") << QStringList{u"'PLN'=quote"_s}
            << QStringList{u"USDPLN 4.05"_s, u"EURPLN 4.3"_s};
        QTest::newRow("a base of its own")
            << QByteArray("Date,EUR,GBP,USD\n2024-01-02,1,0.68,\n2024-01-03,1,0.69,1.25\n") << none
            << QStringList{u"EURGBP 0.68"_s, u"EURGBP 0.69"_s, u"EURUSD 1.25"_s};
        QTest::newRow("dollars of their own")
            << QByteArray("Date,EUR,GBP,USD\n2024-01-02,0.9,0.8,1\n2024-01-03,0.9,0.7,1.00\n")
            << none
            << QStringList{u"USDEUR 0.9"_s, u"USDGBP 0.8"_s, u"USDEUR 0.9"_s, u"USDGBP 0.7"_s};
    }
    void headingsTellTheDirectionOfRates()
    {
        QFETCH(QStringList, words);
        ImportOptions options;
        options.choice = choice(words, ImportKind::ExchangeRates);
        QFETCH(QByteArray, file);
        const Imported imported = import(file, options);
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QVERIFY(imported.refusals.empty());
        QTEST(rateTexts(imported), "rates");
    }

    void ratesForAHundredUnitsOfAHeadingAreAsked()
    {
        const Imported imported = import("Currency,Rate (CNY per 100 units),Date\n"
                                         "USD,710.5,2024-01-02\nJPY,5.02,2024-01-02\n");
        QVERIFY(imported.error);
        QVERIFY(imported.contents.exchangeRates.empty());
    }

    void anIndexBesideATickerIsNoCompany()
    {
        const Imported imported = import("Date,Ticker,Index,Close\n2025-01-27,NVDA,S&P 500,118.42\n"
                                         "2025-01-27,ASML,AEX,660.1\n");
        QVERIFY(!imported.error);
        QCOMPARE(mappingText(imported.result), u"prices: day ticker - close"_s);
    }

    void aColumnThatIsNotAllOnesIsNoBase()
    {
        const Imported imported = import("Date,EUR,GBP\n2024-01-02,0.95,0.8\n2024-01-03,1,0.8\n");
        QVERIFY(imported.error);
        QCOMPARE(imported.error->value, u"base"_s);
    }

    void headingsOfWidePrices_data()
    {
        QTest::addColumn<QByteArray>("headings");
        QTest::addColumn<QString>("mapping");
        const QString two = u"prices: day company-prices company-prices"_s;
        QTest::newRow("an index") << QByteArray("Dow Jones Industrial Average,Median Technologies")
                                  << two;
        QTest::newRow("tickers that are words") << QByteArray("ALL,SUM") << two;
        QTest::newRow("a name like a price") << QByteArray("OpenAI,Open Text") << two;
        QTest::newRow("blank columns") << QByteArray("ATS,BEF,AUD,HKD") << QString();
        QTest::newRow("a name like a rate") << QByteArray("Rate Corp,Intel") << two;
        QTest::newRow("counts") << QByteArray("Downloads,Stars") << QString();
        QTest::newRow("weather") << QByteArray("Temperature,Humidity") << QString();
        QTest::newRow("countries") << QByteArray("Germany,France") << QString();
        QTest::newRow("yields") << QByteArray("US 10y yield,Bund yield") << QString();
        QTest::newRow("ratios") << QByteArray("Nvidia P/E,Apple P/E") << QString();
        QTest::newRow("rates") << QByteArray("rate_usd,rate_gbp") << QString();
        QTest::newRow("an average") << QByteArray("Average,Mean") << QString();
        QTest::newRow("old codes beside new ones")
            << QByteArray("AUD,ATS") << u"exchange-rates: day currency-rates -"_s;
    }
    void headingsOfWidePrices()
    {
        QFETCH(QByteArray, headings);
        QFETCH(QString, mapping);
        const Imported imported =
            import("Date," + headings + "\n2025-01-24,142.62,31.5\n2025-01-27,118.42,30.25\n");
        QCOMPARE(imported.error ? QString() : mappingText(imported.result), mapping);
    }

    void pricesOfSeveralSharesWithACurrency()
    {
        const Imported imported =
            import("Date,AAPL,MSFT\n2024-01-02,$185.64,$370.87\n2024-01-03,$184.25,\n");
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QVERIFY(imported.refusals.empty());
        QCOMPARE(imported.prices.size(), std::size_t(3));
        QCOMPARE(imported.prices[0].close, 185.64);
        QCOMPARE(nameOf(imported, imported.prices[2].organisation), u"MSFT"_s);
    }

    void aColumnOfIndicesNamesThem_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("name");
        QTest::newRow("index") << QByteArray("Date,Index,Close\n2025-01-27,S&P 500,6012.28\n"
                                             "2025-01-27,Nasdaq Composite,19341.83\n")
                               << u"S&P 500"_s;
        QTest::newRow("share") << QByteArray("日期,股票,收盘价\n2025-01-27,贵州茅台,1436\n"
                                             "2025-01-27,宁德时代,251\n")
                               << u"贵州茅台"_s;
    }
    void aColumnOfIndicesNamesThem()
    {
        QFETCH(QByteArray, file);
        const Imported imported = import(file);
        QVERIFY2(!imported.error, imported.error ? qPrintable(describe(*imported.error)) : "");
        QCOMPARE(imported.prices.size(), std::size_t(2));
        QTEST(nameOf(imported, imported.prices[0].organisation), "name");
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
