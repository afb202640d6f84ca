#include "import_fixture.h"
#include "reading/change_headings.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// Which changes are those of a share on a day, and which prices are those at its end.
class TestChangeHeadings : public QObject, private ImportFixture
{
    Q_OBJECT

private slots:
    void cleanup() { QFile::remove(path()); }

    void changesOfADayAreToldFromOthers_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<bool>("isOfDay");
        for (const QString& heading : {u"Change %"_s,
                                       u"Daily change %"_s,
                                       u"1-day change %"_s,
                                       u"% Chg"_s,
                                       u"Day's change (%)"_s,
                                       u"Price Change % 1 day"_s,
                                       u"price_change_percentage_24h"_s,
                                       u"Change (24h) %"_s,
                                       u"5. change percent"_s,
                                       u"Change % on 27 Jan 2025"_s,
                                       u"Share price change, 27 January 2025 (%)"_s,
                                       u"Reaction to Q4 earnings (%)"_s,
                                       u"Fall from Friday's close (%)"_s,
                                       u"Change since the announcement (%)"_s,
                                       u"Change vs previous close (%)"_s,
                                       u"Veränderung zum Vortag in %"_s,
                                       u"Gewinn/Verlust %"_s,
                                       u"Return (%)"_s,
                                       u"1月27日涨跌幅"_s,
                                       u"涨跌幅(%)"_s,
                                       u"当日涨跌幅"_s})
            QTest::newRow(heading.toUtf8().constData()) << heading << true;
        for (const QString& heading : {u"YTD change %"_s,
                                       u"Weekly change %"_s,
                                       u"Monthly change %"_s,
                                       u"3M change %"_s,
                                       u"12-month return %"_s,
                                       u"52-week change %"_s,
                                       u"Change since IPO (%)"_s,
                                       u"Quarterly return (%)"_s,
                                       u"Annual return %"_s,
                                       u"5-day change %"_s,
                                       u"five-day change %"_s,
                                       u"Change from peak (%)"_s,
                                       u"Change vs 2024 (%)"_s,
                                       u"Change in 2025 (%)"_s,
                                       u"Change vs Jan 2025 (%)"_s,
                                       u"Intraday change %"_s,
                                       u"Pre-market change %"_s,
                                       u"After-hours change %"_s,
                                       u"Expected move %"_s,
                                       u"Implied move (%)"_s,
                                       u"Revenue change %"_s,
                                       u"Volume change %"_s,
                                       u"Change in market cap %"_s,
                                       u"Absolute move %"_s,
                                       u"Dividend yield change %"_s,
                                       u"Change in target price %"_s,
                                       u"Performance 1Y %"_s,
                                       u"Change (1h) %"_s,
                                       u"percent_change_7d"_s,
                                       u"Change from open %"_s,
                                       u"Wochenveränderung in %"_s,
                                       u"Veränderung zum Vormonat in %"_s,
                                       u"年初至今涨跌幅"_s,
                                       u"5日涨跌幅"_s,
                                       u"近一月涨跌幅"_s})
            QTest::newRow(heading.toUtf8().constData()) << heading << false;
    }
    void changesOfADayAreToldFromOthers()
    {
        QFETCH(QString, heading);
        QFETCH(bool, isOfDay);
        const QByteArray file = "Company\tDate\t" + heading.toUtf8() +
                                "\nNvidia\t2025-01-27\t-16.97\nApple\t2025-01-27\t3.18\n";
        const Imported asked = import(file, {}, u"a.tsv"_s);
        if (isOfDay) {
            QVERIFY2(!asked.error,
                     qPrintable(asked.error ? diagnosticLine(*asked.error) : heading));
            QCOMPARE(mappingText(asked.result), u"share-moves: organisation day change"_s);
            QCOMPARE(asked.contents.shareMoves[0].changePercent.value, -16.97);
            return;
        }
        QVERIFY2(asked.error, qPrintable(mappingText(asked.result)));
        QCOMPARE(asked.error->code, ErrorCode::KindUnknown);
        const Imported ofKind =
            import(file, {.choice = {.kind = ImportKind::ShareMoves}}, u"a.tsv"_s);
        QVERIFY(ofKind.error);
        QCOMPARE(ofKind.error->code, ErrorCode::FieldMissing);
        const Imported told = import(file, {.choice = choice({u"3=change"_s})}, u"a.tsv"_s);
        QVERIFY(!told.error);
        QCOMPARE(told.contents.shareMoves[0].changePercent.value, -16.97);
    }

    void columnsAndTitlesNameOtherTimes_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("a start and an end")
            << QByteArray("Company,Start date,End date,Change %\nNvidia,2025-01-24,2025-02-03,-18.2"
                          "\nApple,2024-12-31,2025-01-31,-5.8\n")
            << true;
        QTest::newRow("the end of a week")
            << QByteArray("Company,Week ending,Change %\nNvidia,2025-01-31,-15.8\n"
                          "Apple,2025-01-31,5.9\n")
            << true;
        QTest::newRow("a title of weeks")
            << QByteArray("Weekly share price changes\nCompany,Date,Change %\n"
                          "Nvidia,2025-01-31,-15.8\nApple,2025-01-31,5.9\n")
            << true;
        QTest::newRow("the week of the day")
            << QByteArray("Week,Date,Company,Change %\n5,2025-01-27,Nvidia,-16.97\n"
                          "5,2025-01-28,Nvidia,8.93\n")
            << false;
        QTest::newRow("a title that names this week")
            << QByteArray("This week's biggest changes\nCompany,Date,Change %\n"
                          "Nvidia,2025-01-27,-16.97\nApple,2025-01-27,3.18\n")
            << false;
        QTest::newRow("over an event")
            << QByteArray("Company,Event,Date,5-day change %\nNvidia,DeepSeek R1,2025-01-27,-15.8\n"
                          "Apple,DeepSeek R1,2025-01-27,5.9\n")
            << false;
    }
    void columnsAndTitlesNameOtherTimes()
    {
        QFETCH(QByteArray, file);
        QFETCH(bool, isAsked);
        const Imported imported = import(file);
        QCOMPARE(imported.error.has_value(), isAsked);
        if (isAsked)
            QCOMPARE(imported.error->code, ErrorCode::KindUnknown);
        else
            QCOMPARE(imported.contents.shareMoves.size(), std::size_t(2));
    }

    void rowsOfOtherTimesAreRefused()
    {
        const Imported imported = import("Company,Date,Session,Change %\n"
                                         "Nvidia,2025-01-27,pre-market,-11.2\n"
                                         "Nvidia,2025-01-27,regular,-16.97\n"
                                         "Nvidia,2025-01-27,after hours,1.3\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.shareMoves.size(), std::size_t(1));
        QCOMPARE(imported.contents.shareMoves[0].changePercent.value, -16.97);
        QCOMPARE(imported.refusals.size(), std::size_t(2));
        QCOMPARE(imported.refusals[0].column, u"Session"_s);
        const Imported periods = import("Company,Period,Change %\nOracle,1 day,-13.8\n"
                                        "Oracle,YTD,-11.8\nApple,1 year,19.6\n");
        QCOMPARE(periods.refusals.size(), std::size_t(2));
        QCOMPARE(periods.contents.shareMoves.back().changePercent.value, -13.8);
    }

    void otherPricesAreNoClosingPrices_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<bool>("isClose");
        for (const QString& heading : {u"Close"_s, u"Closing price"_s, u"Price"_s, u"Close/Last"_s,
                                       u"Price (USD)"_s, u"Schlusskurs"_s, u"Adj Close"_s})
            QTest::newRow(heading.toUtf8().constData()) << heading << true;
        for (const QString& heading :
             {u"Target price"_s, u"Closing price target"_s, u"Price/earnings"_s, u"Price-to-book"_s,
              u"Issue price"_s, u"Strike price"_s, u"Avg price"_s, u"Fair value"_s,
              u"Price (% of par)"_s, u"Close %"_s, u"Price change"_s, u"Price ($m)"_s,
              u"Previous close"_s})
            QTest::newRow(heading.toUtf8().constData()) << heading << false;
    }
    void otherPricesAreNoClosingPrices()
    {
        QFETCH(QString, heading);
        QFETCH(bool, isClose);
        const Imported imported =
            import("Date\tTicker\t" + heading.toUtf8() +
                       "\n2025-01-24\tNVDA\t142.62\n2025-01-27\tNVDA\t118.42\n",
                   {}, u"a.tsv"_s);
        QCOMPARE(imported.error.has_value(), !isClose);
        if (isClose)
            QCOMPARE(imported.prices[1].close, 118.42);
        else
            QCOMPARE(imported.error->code, ErrorCode::KindUnknown);
    }

    void valuesOfSeveralMeasuresAreNoPrices()
    {
        const Imported imported =
            import("Company,Date,Metric,Value\nNvidia,2025-01-27,Change %,-16.97\n"
                   "Nvidia,2025-01-27,Close,118.42\n");
        QVERIFY(imported.prices.empty());
    }

    void notEveryColumnOfAWideTableIsACompany_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("mapping"); // empty: asked
        QTest::newRow("capex by company")
            << QByteArray("Quarter end,Meta AI capex ($bn),Microsoft AI capex ($bn)\n"
                          "2024-03-31,6.7,14.0\n2024-06-30,8.5,19.0\n")
            << QString();
        QTest::newRow("revenue by company")
            << QByteArray("Date,Nvidia revenue ($bn),AMD revenue ($bn)\n2024-10-27,35.1,6.8\n"
                          "2025-01-26,39.3,7.7\n")
            << QString();
        QTest::newRow("pairs of currencies")
            << QByteArray("Date,USD per EUR,JPY per USD,GBP in USD,1 USD in CNY\n"
                          "2025-01-27,1.0492,154.51,1.2499,7.2506\n")
            << QString();
        QTest::newRow("returns without a per cent sign")
            << QByteArray("Date,NVDA,AAPL\n2025-01-27,-16.97,3.18\n2025-01-28,8.93,3.65\n")
            << QString();
        QTest::newRow("sums beside the companies")
            << QByteArray("Date,NVDA,AAPL,Average,Spread,Total\n"
                          "2025-01-24,142.62,222.78,182.7,80.16,365.4\n"
                          "2025-01-27,118.42,229.86,174.1,111.4,348.3\n")
            << u"prices: day company-prices company-prices - - -"_s;
        QTest::newRow("changes in per cent beside the prices")
            << QByteArray("Date,NVDA,NVDA %,AAPL,AAPL %\n2025-01-27,118.42,-16.97,229.86,3.18\n"
                          "2025-01-28,128.99,8.93,238.26,3.65\n")
            << u"prices: day company-prices - company-prices -"_s;
        QTest::newRow("companies whose names hold such words")
            << QByteArray("Date,Salesforce,Investor AB,Realty Income,S&P 500\n"
                          "2025-01-24,333.9,310.2,54.1,6101.24\n"
                          "2025-01-27,347.1,311.4,55.2,6012.28\n")
            << u"prices: day company-prices company-prices company-prices company-prices"_s;
    }
    void notEveryColumnOfAWideTableIsACompany()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, mapping);
        const Imported imported = import(file);
        if (mapping.isEmpty()) {
            QVERIFY2(imported.error, qPrintable(mappingText(imported.result)));
            QCOMPARE(imported.error->code, ErrorCode::KindUnknown);
        } else {
            QVERIFY(!imported.error);
            QCOMPARE(mappingText(imported.result), mapping);
        }
    }

    void changesInMoneyAreNoPercents_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("net change")
            << QByteArray("Company,Date,Net change\nNvidia,2025-01-27,-24.2\n"
                          "Apple,2025-01-27,7.08\n")
            << true;
        QTest::newRow("price change")
            << QByteArray("Date,Ticker,Price change\n2025-01-27,NVDA,-24.2\n"
                          "2025-01-27,AAPL,7.08\n")
            << true;
        QTest::newRow("points") << QByteArray("Company,Date,Change (points)\n"
                                              "Nvidia,2025-01-27,-24.2\nApple,2025-01-27,7.08\n")
                                << true;
        QTest::newRow("a currency")
            << QByteArray("Company,Date,Change (USD)\n"
                          "Nvidia,2025-01-27,-24.2\nApple,2025-01-27,7.08\n")
            << true;
        QTest::newRow("a note of dollars")
            << QByteArray("Company,Date,Chg\nNvidia,2025-01-27,-24.2\nApple,2025-01-27,7.08\n"
                          "Changes in US dollars\n")
            << true;
        QTest::newRow("cells in per cent")
            << QByteArray("Company,Date,Net change\nNvidia,2025-01-27,-16.97%\n"
                          "Apple,2025-01-27,3.18%\n")
            << false;
        QTest::newRow("a title in per cent")
            << QByteArray("Share moves in per cent\nCompany,Date,Price change\n"
                          "Nvidia,2025-01-27,-16.97\nApple,2025-01-27,3.18\n")
            << false;
        QTest::newRow("money beside per cents")
            << QByteArray("Company,Date,Net Chg,% Chg\nNvidia,2025-01-27,-24.2,-16.97\n"
                          "Apple,2025-01-27,7.08,3.18\n")
            << false;
    }
    void changesInMoneyAreNoPercents()
    {
        QFETCH(QByteArray, file);
        QFETCH(bool, isAsked);
        const Imported imported = import(file);
        QCOMPARE(imported.error.has_value(), isAsked);
        if (isAsked)
            QCOMPARE(imported.error->code, ErrorCode::KindUnknown);
        else
            QCOMPARE(imported.contents.shareMoves[0].changePercent.value, -16.97);
    }

    void pointsArePerCentsOfNothing()
    {
        const Imported imported = import("Company,Date,Change\nNvidia,2025-01-27,-16.97%\n"
                                         "Oracle,2025-01-27,-13.8 pp\n");
        QCOMPARE(imported.contents.shareMoves.size(), std::size_t(1));
        QCOMPARE(imported.refusals.size(), std::size_t(1));
        QCOMPARE(imported.refusals[0].code, ErrorCode::ValueNotANumber);
    }

    void sidesStandBesideTheSizes_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("signs") << QByteArray("Company,% move,Up/Down\nNvidia,16.97,-\n"
                                             "Apple,3.18,+\n");
        QTest::newRow("losers and winners")
            << QByteArray("Company,Result,Change %\nNvidia,loser,16.97\nApple,winner,3.18\n");
        QTest::newRow("below a title of falls")
            << QByteArray("How far the shares fell\nCompany,Direction,Change %\n"
                          "Nvidia,down,16.97\nApple,up,3.18\n");
    }
    void sidesStandBesideTheSizes()
    {
        QFETCH(QByteArray, file);
        const Imported imported = import(file);
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.shareMoves.size(), std::size_t(2));
        QCOMPARE(imported.contents.shareMoves[0].changePercent.value, -16.97);
        QCOMPARE(imported.contents.shareMoves[1].changePercent.value, 3.18);
    }

    void aTitleTellsFallsWhereNoSignDoes_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("changes"); // “?” is refused
        const auto add = [](const char* name, const QString& title, const QString& heading,
                            const QString& cells, const QString& changes) {
            QTest::newRow(name) << title << heading << cells << changes;
        };
        add("falls", u"How far the shares fell"_s, u"Change %"_s, u"16.97 13.8"_s,
            u"-16.97 -13.8"_s);
        add("losers", u"Biggest losers"_s, u"Change %"_s, u"16.97 13.8"_s, u"-16.97 -13.8"_s);
        add("signs say it themselves", u"How far the shares fell"_s, u"Change %"_s,
            u"-16.97 3.18"_s, u"-16.97 3.18"_s);
        add("the heading names rises", u"How far the shares fell"_s, u"Gain %"_s, u"3.18 1.9"_s,
            u"3.18 1.9"_s);
        add("behind the falls", u"A day after the shares fell"_s, u"Change %"_s, u"8.93 3.6"_s,
            u"? ?"_s);
        add("German", u"So stark fielen die Aktien"_s, u"Change %"_s, u"16.97 13.8"_s,
            u"-16.97 -13.8"_s);
        // What only speaks of falls decides nothing.
        for (const char* const title :
             {"Fall 2025 share performance", "Shares regain lost ground",
              "Shares that did not fall", "Stocks that lost less than the market",
              "Where the money went when tech fell", "Loser of the day: Intel; movers below",
              "Slump over"})
            add(title, QString::fromUtf8(title), u"Change %"_s, u"8.93 3.6"_s, u"? ?"_s);
        add("a heading after the fall", u"Shares"_s, u"Change % after the fall"_s, u"8.93 3.6"_s,
            u"? ?"_s);
        add("both", u"Winners and losers"_s, u"Change %"_s, u"3.18 1.9"_s, u"3.18 1.9"_s);
        add("no side", u"Shares of chip makers"_s, u"Change %"_s, u"3.18 1.9"_s, u"3.18 1.9"_s);
    }
    void aTitleTellsFallsWhereNoSignDoes()
    {
        QFETCH(QString, title);
        QFETCH(QString, heading);
        QFETCH(QString, cells);
        QFETCH(QString, changes);
        const QStringList both = cells.split(u' ');
        const Imported imported = import((title + u"\nCompany,"_s + heading + u"\nFirm A,"_s +
                                          both[0] + u"\nFirm B,"_s + both[1] + u'\n')
                                             .toUtf8());
        QVERIFY(!imported.error);
        QStringList told;
        for (const ShareMove& each : imported.contents.shareMoves)
            told += QString::number(each.changePercent.value);
        for (const Error& refusal : imported.refusals) {
            QCOMPARE(refusal.code, ErrorCode::ValueAmbiguous);
            told += u"?"_s;
        }
        QCOMPARE(told.join(u' '), changes);
    }

    void whatAPersonChoseIsTakenAsItStands()
    {
        const Imported imported = import("Fall 2025\nCompany,Change %\nNvidia,8.93\nOracle,3.6\n",
                                         {.choice = choice({u"Change %=change-percent"_s})});
        QCOMPARE(imported.contents.shareMoves.size(), std::size_t(2));
        QCOMPARE(imported.contents.shareMoves[0].changePercent.value, 8.93);
    }

    /// Gainers below losers: the title of the first is none of theirs.
    void sectionsOfSidesAreRefusedWhereNoSignTells_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("changes");
        QTest::addColumn<int>("ambiguous");
        QTest::newRow("two tables")
            << QByteArray("Losers\nCompany,Change %\nNvidia,16.97\nOracle,13.8\n\nGainers\n"
                          "Company,Change %\nApple,3.18\nMeta,1.9\n")
            << u"-16.97 -13.8"_s << 2;
        QTest::newRow("sections")
            << QByteArray("Company,Change %\nLosers,\nNvidia,16.97\nGainers,\nApple,3.18\n")
            << QString() << 2;
        QTest::newRow("with signs")
            << QByteArray("Company,Change %\nLosers,\nNvidia,-16.97\nGainers,\nApple,3.18\n")
            << u"-16.97 3.18"_s << 0;
    }
    void sectionsOfSidesAreRefusedWhereNoSignTells()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, changes);
        QFETCH(int, ambiguous);
        const Imported imported = import(file);
        QVERIFY(!imported.error);
        QStringList told;
        for (const ShareMove& each : imported.contents.shareMoves)
            told += QString::number(each.changePercent.value);
        QCOMPARE(told.join(u' '), changes);
        QCOMPARE(std::ranges::count(imported.refusals, ErrorCode::ValueAmbiguous, &Error::code),
                 ambiguous);
    }

    void aMinusAmongFallsIsRefusedWhereItIsOneOfFew()
    {
        const Imported imported = import("Company,Date,Drop %\nNvidia,2025-01-27,16.97\n"
                                         "Broadcom,2025-01-27,17.4\nApple,2025-01-27,-3.18\n");
        QCOMPARE(imported.contents.shareMoves.size(), std::size_t(2));
        QCOMPARE(imported.contents.shareMoves[1].changePercent.value, -17.4);
        QCOMPARE(imported.refusals.size(), std::size_t(1));
        QCOMPARE(imported.refusals[0].code, ErrorCode::ValueAmbiguous);
        QCOMPARE(imported.refusals[0].row, std::optional<qint64>(4));
    }

    void fractionsAmongPerCentsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("refused");
        QTest::newRow("exact ones") << QByteArray("Company,Change %\nNvidia,-16.97%\n"
                                                  "Broadcom,-0.174\nApple,3.18%\n")
                                    << 1;
        QTest::newRow("any, below a heading without a unit")
            << QByteArray("Company,Change\nNvidia,-16.97%\nBroadcom,-0.17\nApple,0.03\n") << 2;
        QTest::newRow("small per cents below a heading of per cents")
            << QByteArray("Company,Change %\nNvidia,-16.97%\nBroadcom,-0.4\nApple,0.3\n") << 0;
        QTest::newRow("larger numbers are per cents")
            << QByteArray("Company,Change\nNvidia,-16.97%\nBroadcom,-17.4\nApple,0.31\n") << 0;
    }
    void fractionsAmongPerCentsAreRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, refused);
        const Imported imported = import(file);
        QVERIFY(!imported.error);
        QCOMPARE(static_cast<int>(imported.refusals.size()), refused);
        for (const Error& refusal : imported.refusals)
            QCOMPARE(refusal.code, ErrorCode::ValueAmbiguous);
        if (refused != 2)
            return;
        QFile::remove(path());
        const Imported told =
            import(file, {.choice = choice({u"Change=change-fraction"_s}, ImportKind::ShareMoves)});
        QCOMPARE(told.contents.shareMoves[0].changePercent.value, -16.97);
        QCOMPARE(told.contents.shareMoves[1].changePercent.value, -17.0);
    }

    void theDayMayStandAboveTheChanges_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QDate>("day"); // invalid: none is taken
        const QDate monday(2025, 1, 27);
        const QByteArray rows = "\nNvidia,-16.97%\nApple,+3.18%\n";
        const QByteArray plain = "\nCompany,Change" + rows;
        const auto add = [](const char* name, const QByteArray& file, const QDate& day) {
            QTest::newRow(name) << file << day;
        };
        add("heading", "Company,Change % on 27 Jan 2025" + rows, monday);
        add("heading, American", "Company,\"Share price change, January 27, 2025\"" + rows, monday);
        add("title", "Share moves on 27 January 2025" + plain, monday);
        add("title in German",
            "Stand: Montag, 27. Januar 2025\n\nUnternehmen;Kursänderung\nNvidia;-16,97 %\n"
            "Apple;+3,18 %\n",
            monday);
        add("nothing but the day", "27 January 2025" + plain, monday);
        add("a start", "Company,Change since 24 Jan 2025 (%)" + rows, {});
        add("two days", "Share moves on 27–28 January 2025" + plain, {});
        add("published", "Share moves (published 28 January 2025)" + plain, {});
        add("released", "Shares since R1 was released on 20 January 2025" + plain, {});
        add("a week", "Stocks this week: 31 January 2025" + plain, {});
        add("results", "Q4 results of 29 January 2025: share reaction" + plain, {});
        add("so far", "Stocks YTD as of 31 January 2025" + plain, {});
        add("a Saturday", "Share moves on 25 January 2025" + plain, {});
        add("another day below",
            "27 January 2025\nCompany,Change\nNvidia,-16.97%\n28 January 2025,\n"
            "Apple,3.65%\n",
            {});
    }
    void theDayMayStandAboveTheChanges()
    {
        QFETCH(QByteArray, file);
        QFETCH(QDate, day);
        const Imported imported = import(file);
        QVERIFY(!imported.error);
        // What stands below another day is of that.
        const bool hasSection = file.contains("28 January 2025,\n");
        QCOMPARE(imported.contents.shareMoves.size(), std::size_t(hasSection ? 1 : 2));
        const auto& taken = imported.contents.shareMoves[0].tradingDay;
        QCOMPARE(taken.has_value(), day.isValid());
        const bool isNoted = std::ranges::any_of(imported.result.notes, [](const Diagnostic& note) {
            return note.error.code == ErrorCode::UnitOfTable && !note.error.detail.isEmpty();
        });
        QCOMPARE(isNoted, day.isValid());
        if (taken)
            QCOMPARE(taken->date, day);
    }

    void aColumnOfDaysGoesBeforeTheTitle()
    {
        const Imported imported = import("Share moves on 27 January 2025\nCompany,Date,Change\n"
                                         "Nvidia,2025-01-28,8.93%\nApple,2025-01-28,3.65%\n");
        QCOMPARE(imported.contents.shareMoves[0].tradingDay->date, QDate(2025, 1, 28));
    }
};

QTEST_GUILESS_MAIN(TestChangeHeadings)
#include "tst_change_headings.moc"
