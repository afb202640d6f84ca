#include "import_fixture.h"
#include "reading/telling_table.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// What the program makes of the files that people have before anyone told it anything.
class TestImportRecognition : public QObject, private ImportFixture
{
    Q_OBJECT

private slots:
    void cleanup() { QFile::remove(path()); }

    void roundsInCompaniesAreFound()
    {
        const QByteArray file = R"({"data":{"companies":[{"name":"Mistral AI","country":"FR",
            "rounds":[{"type":"Series B","announced_on":"2024-06-11","investors":["GC","Nvidia"],
                       "money_raised":{"value":600000000,"currency":"EUR"}},
                      {"type":"Series A","announced_on":"2023-12-11","investors":["a16z"],
                       "money_raised":{"value":385000000,"currency":"EUR"}}]}]}})";
        const auto opened = openTellingTable(
            [&file](const ReadOptions& each) { return openTable(file, u"rounds.json"_s, each); },
            {}, {});
        QVERIFY(opened);
        QCOMPARE(opened->reader->info().name, u"data.companies.rounds"_s);
        auto writer = DatasetWriter::create(path());
        QVERIFY(writer);
        QVERIFY(importTable(*opened->reader, *writer, {}));
        QVERIFY(writer->commit());
        const auto dataset = openDataset(path());
        QVERIFY(dataset);
        const auto& fundings = dataset->dataset->contents().fundings;
        QCOMPARE(fundings.size(), std::size_t(2));
        QCOMPARE(fundings[0].recipient, u"Mistral AI"_s);
        QCOMPARE(fundings[0].amounts[0].money.amount.value, 600e6);
        QCOMPARE(fundings[0].amounts[0].money.currency.code(), u"EUR"_s);
        QCOMPARE(dataset->dataset->contents().organisations[0].name, u"GC, Nvidia"_s);
    }

    /// A first row without a number is no second header; units and years below a header are.
    void theFirstRowIsNoHeader_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("a round that nobody disclosed")
            << QByteArray("Company,Round,Amount_USD,Date,Investors\n"
                          "Jumia,IPO,undisclosed,2019-04,Rocket Internet\n"
                          "OPay,Series C,400000000,2021-08,SoftBank\n"
                          "Moniepoint,Series C,110000000,2024-10,DPI\n")
            << QStringList{u"Company"_s, u"Round"_s, u"Amount_USD"_s, u"Date"_s, u"Investors"_s};
        QTest::newRow("units below the names")
            << QByteArray("Company,Amount,Date\n,USD m,\nOPay,400,2021-08\nJumia,110,2024-10\n")
            << QStringList{u"Company"_s, u"Amount / USD m"_s, u"Date"_s};
        QTest::newRow("quarters below a title")
            << QByteArray("Company,Capex,Capex\nUSD bn,Q1 2024,Q2 2024\nMeta,6.7,8.5\n"
                          "Amazon,14.9,17.6\n")
            << QStringList{u"Company / USD bn"_s, u"Capex / Q1 2024"_s, u"Capex / Q2 2024"_s};
    }
    void theFirstRowIsNoHeader()
    {
        QFETCH(QByteArray, file);
        const auto table = openTable(file, u"table.csv"_s, {});
        QVERIFY(table);
        QTEST((*table)->info().columnNames(), "names");
    }

    void columnsAreRecognised_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("mapping");
        QTest::newRow("yahoo") << u"NVDA.csv"_s
                               << "Date,Open,High,Low,Close,Adj Close,Volume\n"
                                  "2025-01-24,148.37,148.97,141.88,142.62,142.59,234657600\n"
                                  "2025-01-27,124.80,128.40,116.70,118.42,118.40,818830900\n"
                               << u"prices: day open high low close adjusted-close volume"_s;
        QTest::newRow("alpha vantage") << u"MSFT.csv"_s
                                       << "timestamp,1. open,2. high,3. low,4. close,5. volume\n"
                                          "2025-01-27,424.01,435.20,423.50,434.56,35647800\n"
                                          "2025-01-24,445.16,446.65,441.40,444.06,15549500\n"
                                       << u"prices: day open high low close volume"_s;
        QTest::newRow("stooq") << u"x.csv"_s
                               << "<TICKER>,<PER>,<DATE>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<VOL>\n"
                                  "NVDA.US,D,2025-01-27,124.8,128.4,116.7,118.42,818830900\n"
                                  "NVDA.US,D,2025-01-28,121.81,129.0,116.25,128.99,579666400\n"
                               << u"prices: ticker - day open high low close volume"_s;
        QTest::newRow("stooq, days without signs")
            << u"x.csv"_s
            << "<TICKER>,<PER>,<DATE>,<TIME>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<VOL>,<OPENINT>\n"
               "NVDA.US,D,20250127,000000,124.8,128.4,116.7,118.42,818830900,0\n"
               "NVDA.US,D,20250128,000000,121.81,129.0,116.25,128.99,579666400,0\n"
            << u"prices: ticker - day - open high low close volume -"_s;
        QTest::newRow("a colleague's table") << u"x.csv"_s
                                             << "id,firm,pct,traded\n1,Nvidia,-16.97,2025-01-27\n"
                                                "2,Oracle,-13.79,2025-01-27\n"
                                             << u"share-moves: - organisation change day"_s;
        QTest::newRow("wide") << u"x.csv"_s
                              << "Date,Nvidia,Broadcom\n2025-01-24,142.62,244.70\n"
                                 "2025-01-27,118.42,202.13\n"
                              << u"prices: day company-prices company-prices"_s;
        QTest::newRow("german moves")
            << u"x.csv"_s
            << "Unternehmen;Kürzel;Kursveränderung in %;Handelstag;Quelle\n"
               "Nvidia;NVDA;-16,9;27.01.2025;Zeitung\nBroadcom;AVGO;-17,4;27.01.2025;Zeitung\n"
            << u"share-moves: organisation ticker change day source"_s;
        QTest::newRow("chinese moves")
            << u"x.csv"_s
            << u"公司名称,股票代码,涨跌幅,交易日期\n英伟达,NVDA,-16.9%,2025-01-27\n"
               u"博通,AVGO,-17.4%,2025-01-27\n"_s
            << u"share-moves: organisation ticker change day"_s;
        QTest::newRow("funding") << u"x.csv"_s
                                 << "Investor,Amount,Purpose,Year\nMeta,$60 billion,AI,2025\n"
                                    "Bank of China,1 tn yuan,AI industry,2025\n"
                                 << u"funding: organisation amount purpose from-year"_s;
        QTest::newRow("events") << u"x.csv"_s
                                << "Date,Title,Type,Description\n"
                                   "2025-01-20,Release of R1,model,An open model\n"
                                   "2025-01-27,Fall in AI shares,market,Shares fall\n"
                                << u"events: day event event-kind summary"_s;
        QTest::newRow("ecb") << u"eurofxref-hist.csv"_s
                             << "Date,USD,GBP,CNY\n2025-01-27,1.0492,0.84215,7.6082\n"
                                "2025-01-24,1.0482,0.84430,7.5933\n"
                             << u"exchange-rates: day currency-rates currency-rates "
                                u"currency-rates"_s;
        QTest::newRow("rates of one base")
            << u"x.json"_s
            << R"([{"base":"USD","date":"2025-01-27","rates":{"EUR":0.9534,"GBP":0.8012,"USD":1}}])"
            << u"exchange-rates: base day currency-rates currency-rates currency-rates"_s;
        QTest::newRow("rates under their days")
            << u"x.json"_s << R"({"amount":1.0,"base":"EUR","start_date":"2025-01-24","rates":{
                "2025-01-24":{"USD":1.0474,"GBP":0.8417},"2025-01-27":{"USD":1.0499,"GBP":0.8411},
                "2025-01-28":{"USD":1.0421,"GBP":0.8384}}})"
            << u"exchange-rates: day currency-rates currency-rates units base -"_s;
        QTest::newRow("prices under their days")
            << u"x.json"_s
            << R"json({"Meta Data":{"1. Information":"Daily Prices","2. Symbol":"NVDA"},
                "Time Series (Daily)":{
                "2025-01-28":{"1. open":"121.81","4. close":"128.99","5. volume":"579666395"},
                "2025-01-27":{"1. open":"124.80","4. close":"118.42","5. volume":"818830910"},
                "2025-01-24":{"1. open":"148.37","4. close":"142.62","5. volume":"234657250"}}})json"
            << u"prices: day open close volume - ticker"_s;
        QTest::newRow("a signal is no company")
            << u"NVDA.csv"_s
            << "date,open,close,signal,ret\n2009-06-01,28.7,30.04,short,-4.89\n"
               "2009-06-02,30.04,29.63,long,-0.32\n"
            << u"prices: day open close - -"_s;
        QTest::newRow("investing.com in German")
            << u"NVDA.csv"_s
            << "\"Datum\",\"Zuletzt\",\"Eröffn.\",\"Hoch\",\"Tief\",\"Vol.\",\"+/- %\"\n"
               "\"28.01.2025\",\"128,99\",\"121,81\",\"129,00\",\"116,25\",\"579,67M\",\"8,93%\"\n"
               "\"27.01.2025\",\"118,42\",\"124,80\",\"128,40\",\"116,70\",\"818,83M\",\"-16,97%"
               "\"\n"
            << u"prices: day close open high low volume -"_s;
        QTest::newRow("shares traded beside their worth")
            << u"x.csv"_s
            << "Datum;Erster;Schlusskurs;Volumen;Stuecke\n"
               "2020-01-03;73,73;73,32;84.257.152;1.153.245\n"
               "2020-01-02;73,14;74,22;91.263.808;1.232.319\n"
            << u"prices: day open close - volume"_s;
        QTest::newRow("coins")
            << u"x.json"_s
            << R"([{"id":"bitcoin","symbol":"btc","name":"Bitcoin","current_price":102059,
                "price_change_percentage_24h":-3.12,"last_updated":"2025-01-27T14:00:00Z"},
                {"id":"ethereum","symbol":"eth","name":"Ethereum","current_price":3085.2,
                "price_change_percentage_24h":-6.4,"last_updated":"2025-01-27T14:00:01Z"}])"
            << u"share-moves: - ticker organisation - change day"_s;
        QTest::newRow("rounds")
            << u"x.csv"_s
            << "Sr No,Date,StartupName,IndustryVertical,InvestorsName,InvestmentType,AmountInUSD\n"
               "1,2020-01-09,BYJU’S,E-Tech,Tiger Global,Private Equity Round,200000000\n"
               "2,2020-01-13,Shuttl,Transportation,Susquehanna,Series C,8048394\n"
            << u"funding: - day recipient - organisation purpose amount"_s;
        QTest::newRow("rounds, by codes")
            << u"x.csv"_s
            << "company_name,company_country_code,company_state_code,funding_round_code,funded_at,"
               "raised_amount_usd\nCanopy Labs,CAN,ON,A,2013-07-05,1500000\n"
               "Kaggle,USA,CA,B,2011-11-03,11000000\n"
            << u"funding: recipient - - purpose day amount"_s;
        QTest::newRow("rounds with their conversion")
            << u"x.csv"_s
            << "Organization Name,Funding Type,Money Raised,Money Raised Currency,"
               "Money Raised Currency (in USD),Lead Investors\n"
               "Mistral AI,Series C,1700000000,EUR,1994000000,ASML\n"
               "Anthropic,Series F,13000000000,USD,13000000000,ICONIQ\n"
            << u"funding: recipient purpose amount currency converted-amount organisation"_s;
        QTest::newRow("unicorns")
            << u"x.csv"_s
            << "Company,Valuation,Industry,Country/Region,Year Founded,Funding,Select Investors\n"
               "Bytedance,$180B,AI,China,2012,$8B,\"Sequoia, SIG\"\n"
               "SpaceX,$100B,Other,United States,2002,$7B,\"Founders Fund, Draper\"\n"
            << u"funding: recipient - - - - amount -"_s;
        QTest::newRow("rounds in Chinese")
            << u"x.csv"_s
            << u"企业名称,轮次,融资金额,融资时间,投资方\n月之暗面,A+"
               u"轮,10亿美元,2024-02-19,阿里巴巴\n"
               u"智谱AI,战略融资,30亿人民币,2024/12/17,君联资本\n"_s
            << u"funding: recipient purpose amount day organisation"_s;
        QTest::newRow("who pays is no recipient")
            << u"x.csv"_s
            << "Company,Amount,Purpose\nMeta,$60 billion,AI\nMicrosoft,$80 billion,data centres\n"
            << u"funding: organisation amount purpose"_s;
        QTest::newRow("the close wins over the last trade")
            << u"x.csv"_s
            << "SYMBOL,DATE,OPEN_PRICE,LAST_PRICE,CLOSE_PRICE\n"
               "TCS,27-Jan-2025,4130.00,4076.00,4078.10\nINFY,27-Jan-2025,1870.5,1822.1,1825.4\n"
            << u"prices: ticker day open - close"_s;
        QTest::newRow("a day wins over an hour")
            << u"x.csv"_s
            << "name,percent_change_1h,percent_change_24h,percent_change_7d\n"
               "Bitcoin,0.11,-3.61,-0.98\nEthereum,0.3,-1.74,-3.28\n"
            << u"share-moves: organisation - change -"_s;
        QTest::newRow("worth and time are no exchange")
            << u"x.csv"_s
            << "Symbol,Name,Change %,Market Cap,Market Time\n"
               "NVDA,NVIDIA Corporation,-16.97%,2.9T,4:00PM EST\n"
               "T,AT&T Inc.,+6.26%,173.065B,4:00PM EST\n"
            << u"share-moves: ticker organisation change - -"_s;
        QTest::newRow("japanese ranking")
            << u"x.csv"_s
            << u"順位,コード,市場,銘柄名,現在値,前日比,前日比(%)\n"
               u"1,6857,東証PRM,アドバンテスト,\"8,956\",-838,-8.56%\n"
               u"2,5803,東証PRM,フジクラ,\"6,060\",-700,-10.36%\n"_s
            << u"share-moves: - ticker exchange organisation - - change"_s;
        QTest::newRow("japanese prices")
            << u"NI225.csv"_s
            << u"データ日付,終値,始値,高値,安値\n2025/01/24,39931.98,40016.42,40279.79,39870.20\n"
               u"2025/01/27,39565.80,40141.45,40152.33,39480.32\n"_s
            << u"prices: day close open high low"_s;
        QTest::newRow("korean") << u"x.csv"_s
                                << u"종목코드,종목명,시장구분,종가,대비,등락률,거래량\n"
                                   u"000660,SK하이닉스,KOSPI,199200,-21800,-9.86,18283110\n"
                                   u"005930,삼성전자,KOSPI,52400,-1300,-2.42,37712343\n"_s
                                << u"share-moves: ticker organisation exchange - - change -"_s;
        QTest::newRow("lost worth is no funding")
            << u"x.csv"_s
            << "Rank,Company,Date,Share price change (%),Loss of market value (USD)\n"
               "1,Nvidia[a],27 January 2025,−16.97%[1],$589 billion\n"
               "2,Nvidia*,3 September 2024,−9.53%*,$279 billion\n"
            << u"share-moves: - organisation day change -"_s;
        QTest::newRow("a table in Markdown")
            << u"x.md"_s
            << "| Company | Amount | Round | Investors |\n|:--------|-------:|:-----:|------|\n"
               "| **Anthropic** | **$3.5B** | Series E | Lightspeed |\n"
               "| [xAI](https://x.ai) | **$6B** | Series C | a16z |\n"
            << u"funding: recipient amount purpose organisation"_s;
        QTest::newRow("a column beyond the headings")
            << u"x.csv"_s << u"Date,AAPL,MSFT\n2025-01-27,1.5,2.5,3.5\n2025-01-28,1.6,2.6,3.6\n"_s
            << u"prices: day company-prices company-prices -"_s;
        QTest::newRow("rates") << u"x.csv"_s
                               << "base,quote,rate,as of\nGBP,USD,1.2440,2025-01-27\n"
                                  "GBP,CNY,9.0909,2025-01-27\n"
                               << u"exchange-rates: base quote rate day"_s;
    }
    void columnsAreRecognised()
    {
        QFETCH(QString, name);
        QFETCH(QString, file);
        QFETCH(QString, mapping);
        const Imported imported = import(file.toUtf8(), {}, name);
        QVERIFY2(!imported.error,
                 qPrintable(imported.error ? diagnosticLine(*imported.error) : QString()));
        QCOMPARE(mappingText(imported.result), mapping);
        QVERIFY2(imported.refusals.empty(),
                 qPrintable(imported.refusals.empty() ? QString()
                                                      : diagnosticLine(imported.refusals[0])));
        QVERIFY(imported.result.rowsImported >= 2);
    }

    /// Nothing says that a value is a price, and no money that it was paid.
    void valuesOfCompaniesAreNoPrices()
    {
        const QByteArray file =
            "Date,Company,Value\n2025-01-27,Nvidia,142.6\n2025-01-28,Apple,229\n";
        const Imported imported = import(file);
        QVERIFY(imported.prices.empty());
        QVERIFY(imported.contents.fundings.empty());
        QCOMPARE(import(file, {}, u"share prices.csv"_s).prices.size(), std::size_t(2));
    }

    void aTableOfSomethingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("what countries have")
            << QByteArray("Date,Country,Value\n2025-01-27,Germany,2900\n2025-01-28,France,3400\n");
        QTest::newRow("colours") << QByteArray("colour,weight\nred,12\nblue,13\n");
        QTest::newRow("rates of countries")
            << QByteArray("Date,Country,Exchange rate\n2018-04-02,Australia,0.767\n"
                          "2018-04-02,China,6.2778\n");
        QTest::newRow("films") << QByteArray(
            "Title,US Gross,Worldwide Gross,Release Date,Distributor,Creative Type,"
            "IMDB Rating\nA,146083,146083,1998-06-12,Gramercy,Fantasy,6.1\n"
            "B,10876,10876,1998-08-07,Strand,Factual,6.9\n");
        QTest::newRow("companies with their rounds inside") << QByteArray(
            R"([{"name":"Anthropic","country":"US","rounds":[{"type":"Series E"}]}])");
        QTest::newRow("a figure under a word that says nothing")
            << QByteArray("Company,Lost,Date\nNvidia,$593bn,2025-01-27\n");
        QTest::newRow("holdings") << QByteArray(
            "date,fund,company,ticker,shares,market value ($),weight (%)\n"
            "01/27/2025,ARKK,TESLA INC,TSLA,\"2,142,031\",\"$851,007,916.30\",14.10%\n"
            "01/27/2025,ARKK,ROKU INC,ROKU,\"6,612,310\",\"$538,241,034.00\",8.92%\n");
        QTest::newRow("series of a data bank")
            << QByteArray("Time Period,H10/H10/RXI$US_N.B.EU,H10/H10/RXI_N.B.CH\n"
                          "2025-01-24,1.0504,7.2426\n2025-01-27,1.0487,7.2501\n");
        QTest::newRow("acquisitions") << QByteArray("Date announced,Acquirer,Target,Value (USD)\n"
                                                    "18 March 2025,Google,Wiz,$32 billion\n"
                                                    "22 January 2024,HPE,Juniper,$14 billion[3]\n");
    }
    void twoTablesSideBySideAreNotMixed()
    {
        const QByteArray file = "Fallers,Fallers,,Risers,Risers\nCompany,% fall,,Company,% rise\n"
                                "Nvidia,16.97,,Apple,3.18\nBroadcom,17.4,,Meta,1.9\n";
        const Imported imported = import(file, {.choice = {.kind = ImportKind::ShareMoves}});
        QVERIFY(!imported.error);
        QCOMPARE(mappingText(imported.result), u"share-moves: organisation change - - -"_s);
        QCOMPARE(imported.contents.organisations.size(), std::size_t(2));
        QCOMPARE(imported.contents.organisations[0].name, u"Nvidia"_s);
        QCOMPARE(imported.contents.shareMoves[0].changePercent.value, -16.97);
        QVERIFY(std::ranges::any_of(imported.result.notes, [](const Diagnostic& note) {
            return note.error.code == ErrorCode::TablesLeftOut;
        }));
    }

    void signsStandInAnotherColumn_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("arrows") << QByteArray("Name,Change,% Change\nSMIC,↓ 2.050,5.10%\n"
                                              "Tencent,↑ 1.400,0.35%\n");
        QTest::newRow("signs") << QByteArray("Name,Change,% Change\nSMIC,-2.05,5.10%\n"
                                             "Tencent,1.40,0.35%\n");
        QTest::newRow("words") << QByteArray("Name,change,changeRate (%)\nSMIC,FALL,5.10\n"
                                             "Tencent,RISE,0.35\n");
        QTest::newRow("words in Korean")
            << QByteArray("종목명,구분,등락률\nSMIC,하락,5.10\nTencent,상승,0.35\n");
    }
    void signsStandInAnotherColumn()
    {
        QFETCH(QByteArray, file);
        const Imported imported = import(file);
        QVERIFY(!imported.error);
        QVERIFY(imported.refusals.empty());
        QCOMPARE(imported.contents.shareMoves.size(), std::size_t(2));
        QCOMPARE(imported.contents.shareMoves[0].changePercent.value, -5.1);
        QCOMPARE(imported.contents.shareMoves[1].changePercent.value, 0.35);
        QVERIFY(std::ranges::any_of(imported.result.notes, [](const Diagnostic& note) {
            return note.error.code == ErrorCode::ReadAsFall && !note.error.detail.isEmpty();
        }));
    }

    void aSizeWhoseSideIsNotToldIsRefused()
    {
        const Imported imported =
            import("Name,change,changeRate (%)\nSMIC,FALL,5.10\nTencent,,0.35\n");
        QCOMPARE(imported.refusals.size(), std::size_t(1));
        QCOMPARE(imported.refusals[0].code, ErrorCode::ValueAmbiguous);
    }

    void daysSince1970AreNoneOfASpreadsheet()
    {
        const Imported imported =
            import("symbol,date,change %\nNVDA,20115,-16.97\nAAPL,20116,3.65\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.shareMoves[0].tradingDay->date, QDate(2025, 1, 27));
        QVERIFY(std::ranges::any_of(imported.result.notes, [](const Diagnostic& note) {
            return note.error.code == ErrorCode::CenturyAssumed &&
                   note.error.detail == u"2025-01-27"_s;
        }));
        const Imported excel = import("symbol,date,change %\nMSFT,45684,-2.14\n");
        QCOMPARE(excel.contents.shareMoves.back().tradingDay->date, QDate(2025, 1, 27));
    }

    void marksOfNotesAreNoPartOfANameOrAFigure()
    {
        const Imported imported = import("Company,Change,Date\nNvidia†,-16.97%[1],2025-01-27\n"
                                         "Apple[12],3.18%*,2025-01-27\nYahoo!,1%,2025-01-27\n"
                                         "[xAI](https://x.ai),2%,2025-01-27\n");
        QVERIFY(imported.refusals.empty());
        QStringList names;
        for (const Organisation& each : imported.contents.organisations)
            names += each.name;
        QCOMPARE(names.join(u'|'), u"Nvidia|Apple|Yahoo!|xAI"_s);
        QCOMPARE(imported.contents.shareMoves[0].changePercent.value, -16.97);
    }

    void codesAndCurrenciesAreNoTickers()
    {
        const Imported codes = import("Symbol,Code,% Change\nNVDA,O,-16.97\nAAPL,O;C,3.18\n");
        QCOMPARE(mappingText(codes.result), u"share-moves: ticker - change"_s);
        const Imported money = import("Bezeichnung;Code;Diff. %\nNvidia;EUR;-16,97 %\n"
                                      "Apple;USD;3,18 %\n",
                                      {.choice = {.kind = ImportKind::ShareMoves}});
        QCOMPARE(mappingText(money.result), u"share-moves: organisation - change"_s);
    }

    void aTableOfSomethingElseIsRefused()
    {
        QFETCH(QByteArray, file);
        const Imported imported = import(file);
        QVERIFY(imported.error);
        QCOMPARE(imported.error->code, ErrorCode::KindUnknown);
        QVERIFY(!QFile::exists(path()));
    }

    /// As the Czech National Bank lists them; the rate of a hundred forint is none of one.
    void ratesMayBeForAHundredUnits()
    {
        ImportOptions options;
        options.choice = choice({u"'CZK'=quote"_s}, ImportKind::ExchangeRates);
        const Imported imported = import("Country|Currency|Amount|Code|Rate\n"
                                         "Hungary|forint|100|HUF|6.12\nUSA|dollar|1|USD|24.03\n",
                                         options);
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.exchangeRates.size(), std::size_t(2));
        QCOMPARE(imported.contents.exchangeRates[0].base.code(), u"HUF"_s);
        QCOMPARE(imported.contents.exchangeRates[0].quote.code(), u"CZK"_s);
        QCOMPARE(imported.contents.exchangeRates[0].rate, 0.0612);
        QCOMPARE(imported.contents.exchangeRates[1].rate, 24.03);
    }

    void theTableThatTellsIsTaken()
    {
        const QByteArray file = R"({"notes":[{"a":"x"},{"a":"y"},{"a":"z"}],
            "moves":[{"company":"Nvidia","change":"-16.9%"}]})";
        const auto open = [&file](const ReadOptions& options) {
            return openTable(file, u"x.json"_s, options);
        };
        const auto found = openTellingTable(open, {}, {});
        QVERIFY(found && found->note);
        QCOMPARE(found->reader->info().name, u"moves"_s);
        QCOMPARE(found->note->error.code, ErrorCode::TablesLeftOut);
        const auto named = openTellingTable(open, {.table = u"notes"_s}, {});
        QVERIFY(named && !named->note);
        const auto sample = readRows(*named->reader, 10);
        QVERIFY(sample);
        const auto mapping = proposeMapping(*sample);
        QCOMPARE(mapping.error().code, ErrorCode::KindUnknown);
        QVERIFY(mapping.error().detail.contains(u"moves"_s));
    }

    void ratesAreOfTheirOwnBase()
    {
        const Imported imported = import(
            R"([{"base":"USD","date":"2025-01-27","rates":{"EUR":0.9534,"GBP":0.8012,"USD":1}}])",
            {}, u"x.json"_s);
        QVERIFY(!imported.error && imported.refusals.empty());
        // The dollar's own rate says nothing.
        QCOMPARE(imported.contents.exchangeRates.size(), std::size_t(2));
        QCOMPARE(imported.contents.exchangeRates[0].base.code(), u"USD"_s);
        QCOMPARE(imported.contents.exchangeRates[0].quote.code(), u"EUR"_s);
        QCOMPARE(imported.contents.exchangeRates[0].rate, 0.9534);
    }

    void anOwnWordIsTrustedWhereCellsAreWrong()
    {
        const Imported imported = import("Company,Change\nNvidia,-16.9%\nOracle,oops\nAMD,what\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.result.rowsImported, qint64(1));
        QCOMPARE(imported.result.rowsRefused, qint64(2));
    }
};

QTEST_GUILESS_MAIN(TestImportRecognition)
#include "tst_import_recognition.moc"
