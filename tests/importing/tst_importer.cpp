#include "import_fixture.h"
#include "reading/organisation_book.h"
#include "reading/price_sorter.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

Currency currency(const QString& code)
{
    return *Currency::fromCode(code);
}

Day day(int year, int month, int dayOfMonth)
{
    return {.date = QDate(year, month, dayOfMonth)};
}

} // namespace

/// From the files that people have to the records of a dataset.
class TestImporter : public QObject, private ImportFixture
{
    Q_OBJECT

private slots:
    void aHeadingWithoutRowsIsNoTable()
    {
        const Imported imported = import("organisation,date,close\n");
        QVERIFY(imported.error);
        QCOMPARE(imported.error->code, ErrorCode::NoTable);
        QCOMPARE(exitStatus(*imported.error), 3);
    }

    void cleanup() { QFile::remove(path()); }

    void shareMovesKeepTheirQualifiers()
    {
        const Imported imported =
            import("Company,Ticker,Country,Change,Date,Source,Page\n"
                   "Nvidia,NVDA,US,−16.9%,27 Jan 2025,The article,2\n"
                   "Alphabet,GOOGL,US,over 4 % down,27 Jan 2025,The article,2\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.shareMoves.size(), std::size_t(2));
        const ShareMove& nvidia = imported.contents.shareMoves[0];
        QCOMPARE(nvidia.changePercent.value, -16.9);
        QCOMPARE(nvidia.changePercent.qualifier, Qualifier::Exact);
        QCOMPARE(nvidia.changePercent.digits, std::optional(3));
        QVERIFY(nvidia.tradingDay == day(2025, 1, 27));
        QCOMPARE(nvidia.citation.locator, u"2"_s);
        QCOMPARE(imported.contents.sources.size(), std::size_t(1));
        QCOMPARE(imported.contents.sources[0].title, u"The article"_s);
        const ShareMove& alphabet = imported.contents.shareMoves[1];
        QCOMPARE(alphabet.changePercent.value, -4.0);
        QCOMPARE(alphabet.changePercent.qualifier, Qualifier::Over);
        QCOMPARE(imported.contents.organisations[0].ticker, u"NVDA"_s);
        QCOMPARE(imported.contents.organisations[0].country, u"US"_s);
    }

    void fundingKeepsBothCurrenciesAndItsParts()
    {
        const Imported imported =
            import("Funder,Purpose,Part of,Amount,Converted,Year,Years,Status\n"
                   "Bank of China,stocks and bonds,AI industry,at least 300 billion yuan,"
                   "£33.30 billion,2025,5,planned\n"
                   "Bank of China,AI industry,,at least 1 trillion yuan,£110 billion,2025,5,"
                   "planned\n",
                   {.choice = {.kind = ImportKind::Funding}});
        QVERIFY2(!imported.error,
                 qPrintable(imported.error ? diagnosticLine(*imported.error) : QString()));
        QCOMPARE(imported.contents.fundings.size(), std::size_t(2));
        const Funding& whole = imported.contents.fundings[0];
        QCOMPARE(whole.purpose, u"AI industry"_s);
        QVERIFY(!whole.partOf);
        QCOMPARE(whole.amounts.size(), std::size_t(2));
        QCOMPARE(whole.amounts[0].money.amount.value, 1e12);
        QCOMPARE(whole.amounts[0].money.amount.qualifier, Qualifier::AtLeast);
        QVERIFY(whole.amounts[0].money.currency == currency(u"CNY"_s));
        QCOMPARE(whole.amounts[1].money.amount.value, 110e9);
        QCOMPARE(whole.amounts[1].money.amount.qualifier, Qualifier::AtLeast);
        QVERIFY(whole.amounts[1].basis == AmountBasis::StatedConversion);
        QCOMPARE(whole.fromYear, std::optional(2025));
        QCOMPARE(whole.years, std::optional(5.0));
        const Funding& part = imported.contents.fundings[1];
        QCOMPARE(part.partOf, std::optional(whole.id));
        QCOMPARE(part.amounts[1].money.amount.value, 33.30e9);
    }

    void theHeadingsUnitIsTheCellsUnit_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("code");
        QTest::addColumn<double>("amount");
        QTest::newRow("m") << u"Amount (USD m)"_s << u"USD"_s << 60e6;
        QTest::newRow("bn") << u"Investment $ bn"_s << u"USD"_s << 60e9;
        QTest::newRow("german") << u"Betrag in Mio. €"_s << u"EUR"_s << 60e6;
        QTest::newRow("chinese") << u"金额（亿元）"_s << u"CNY"_s << 60e8;
        QTest::newRow("plain") << u"amount_gbp"_s << u"GBP"_s << 60.0;
    }
    void theHeadingsUnitIsTheCellsUnit()
    {
        QFETCH(QString, heading);
        QFETCH(QString, code);
        QFETCH(double, amount);
        const Imported imported = import((u"Company,"_s + heading + u"\nMeta,60\n"_s).toUtf8(),
                                         {.choice = choice({u"2=amount"_s}, ImportKind::Funding)});
        QVERIFY2(!imported.error,
                 qPrintable(imported.error ? diagnosticLine(*imported.error) : QString()));
        QCOMPARE(imported.contents.fundings.size(), std::size_t(1));
        const Money& money = imported.contents.fundings[0].amounts[0].money;
        QCOMPARE(money.amount.value, amount);
        QCOMPARE(money.currency.code(), code);
    }

    void theHeadingsCurrencyGoesBeforeTheColumn()
    {
        const Imported imported = import("Company,Amount (USD m),Currency\nMistral AI,1994,EUR\n");
        QVERIFY(!imported.error);
        const Money& money = imported.contents.fundings.at(0).amounts.at(0).money;
        QCOMPARE(money.currency.code(), u"USD"_s);
        QCOMPARE(money.amount.value, 1994e6);
        const bool isTold = std::ranges::any_of(imported.result.notes, [](const Diagnostic& note) {
            return note.error.code == ErrorCode::CurrencyOfHeading;
        });
        QVERIFY(isTold);
        QFile::remove(path());
        // A currency that a person gives for all rows is the person's choice.
        const Imported chosen =
            import("Company,Amount (USD m)\nMistral AI,1994\n",
                   {.choice = choice({u"'EUR'=currency"_s}, ImportKind::Funding)});
        QVERIFY(!chosen.error);
        QCOMPARE(chosen.contents.fundings.at(0).amounts.at(0).money.currency.code(), u"EUR"_s);
    }

    void anAmountInAnotherCurrencyIsTheConversion_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("inDollars");
        QTest::newRow("crunchbase") << u"Money Raised"_s << u"Money Raised Currency (in USD)"_s;
        QTest::newRow("crunchbase, short") << u"Money Raised"_s << u"Money Raised (in USD)"_s;
        QTest::newRow("fields") << u"raised_amount"_s << u"raised_amount_usd"_s;
        QTest::newRow("german") << u"Betrag"_s << u"Betrag in USD"_s;
        QTest::newRow("chinese") << u"融资金额"_s << u"融资金额（折合美元）"_s;
    }
    void anAmountInAnotherCurrencyIsTheConversion()
    {
        QFETCH(QString, own);
        QFETCH(QString, inDollars);
        const Imported imported =
            import((u"Organization Name,"_s + own + u",Currency,"_s + inDollars +
                    u",Announced Date\nMistral AI,1700000000,EUR,1994000000,2025-09-09\n"
                    u"Anthropic,13000000000,USD,13000000000,2025-09-02\n"
                    u"Cohere,500000000,USD,501000000,2025-08-14\n"_s)
                       .toUtf8());
        QVERIFY2(!imported.error,
                 qPrintable(imported.error ? diagnosticLine(*imported.error) : QString()));
        // “Raised” tells that the organisation gets the money, “Betrag” does not.
        QVERIFY(mappingText(imported.result).endsWith(u" amount currency converted-amount day"_s));
        QCOMPARE(imported.contents.fundings.size(), std::size_t(2));
        const std::vector<FundingAmount>& mistral = imported.contents.fundings[0].amounts;
        QCOMPARE(mistral.size(), std::size_t(2));
        QCOMPARE(mistral[0].money.currency.code(), u"EUR"_s);
        QCOMPARE(mistral[0].money.amount.value, 1.7e9);
        QCOMPARE(mistral[0].money.amount.digits, std::optional(2));
        QVERIFY(mistral[0].basis == AmountBasis::Reported);
        QCOMPARE(mistral[1].money.currency.code(), u"USD"_s);
        QCOMPARE(mistral[1].money.amount.value, 1.994e9);
        QVERIFY(mistral[1].basis == AmountBasis::StatedConversion);
        // The same amount twice is no conversion; two amounts in one currency contradict.
        QCOMPARE(imported.contents.fundings[1].amounts.size(), std::size_t(1));
        QCOMPARE(imported.refusals.size(), std::size_t(1));
        QCOMPARE(imported.refusals[0].row, std::optional(qint64(4)));
        QCOMPARE(imported.refusals[0].code, ErrorCode::ValueAmbiguous);
    }

    void anotherAmountInDollarsIsNoConversion()
    {
        const Imported imported =
            import("Organization Name,Money Raised,Money Raised Currency,Announced Date,"
                   "Total Funding Amount (in USD)\n"
                   "Mistral AI,1700000000,EUR,2025-09-09,3000000000\n",
                   {.choice = choice({u"2=amount"_s}, ImportKind::Funding)});
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.fundings.at(0).amounts.size(), std::size_t(1));
        QCOMPARE(imported.contents.fundings[0].amounts[0].money.currency.code(), u"EUR"_s);
    }

    void roundsOfOneFunderStayApart()
    {
        const QByteArray file = "Company,Amount,Date,Round\n"
                                "Anthropic,$3.5bn,2025-03-03,Series E\n"
                                "Anthropic,$13bn,2025-09-02,Series F\n"
                                "OpenAI,$6.6bn,2024-10-02,Venture\n"
                                "OpenAI,$40bn,2025-03-31,Venture\n"
                                "OpenAI,$41bn,2025-03-31,Venture\n";
        const Imported imported = import(file);
        QVERIFY(!imported.error);
        QCOMPARE(imported.result.rowsImported, qint64(4));
        QCOMPARE(imported.contents.fundings.size(), std::size_t(4));
        QCOMPARE(imported.contents.fundings[1].purpose, u"Series F"_s);
        // Funding keeps its day in its event.
        QCOMPARE(imported.contents.events.size(), std::size_t(4));
        QStringList events;
        for (const Funding& funding : imported.contents.fundings)
            for (const Event& event : imported.contents.events)
                if (funding.event == event.id) {
                    QVERIFY(event.kind == EventKind::Funding);
                    QVERIFY(event.citation == funding.citation);
                    events += event.title + u' ' + isoText(event.startsOn.value());
                }
        QCOMPARE(events.join(u"; "_s), u"Anthropic, Series E (2025-03-03) 2025-03-03; "
                                       u"Anthropic, Series F (2025-09-02) 2025-09-02; "
                                       u"OpenAI, Venture (2024-10-02) 2024-10-02; "
                                       u"OpenAI, Venture (2025-03-31) 2025-03-31"_s);
        // What nothing tells apart is named with the figure that was kept.
        const auto left = std::ranges::find_if(imported.result.notes, [](const Diagnostic& note) {
            return note.error.code == ErrorCode::KeyTaken;
        });
        QVERIFY(left != imported.result.notes.end());
        QCOMPARE(left->error.row, std::optional(qint64(6)));
        QCOMPARE(left->error.detail.simplified(), u"row 5: $40 bn"_s);
        QVERIFY(!describe(left->error).contains(u"()"_s));
        const Imported again = import(file);
        QCOMPARE(again.result.rowsImported, qint64(0));
        QCOMPARE(again.result.rowsKnown, qint64(5));
        QCOMPARE(again.contents.events.size(), std::size_t(4));
    }

    void oneTitleOnTwoDaysIsTwoEvents()
    {
        const Imported imported =
            import("Funder,Amount,Event,Date\nAnthropic,$3.5bn,Funding round,2025-03-03\n"
                   "Anthropic,$13bn,Funding round,2025-09-02\nOpenAI,$1bn,Funding round,2025-03\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.fundings.size(), std::size_t(3));
        QCOMPARE(imported.contents.events.size(), std::size_t(2));
        QCOMPARE(imported.contents.events[1].title, u"Funding round (2025-09-02)"_s);
        QVERIFY(imported.contents.fundings[1].event == imported.contents.events[1].id);
        QVERIFY(imported.contents.fundings[2].event == imported.contents.events[0].id);
    }

    void periodsAndWholesTellFundingApart()
    {
        const Imported imported =
            import("Funder,Purpose,Part of,Amount,Year,Years\n"
                   "Meta,AI,,$60bn,2025,1\nMeta,AI,,$600bn,2025,4\nMeta,cloud,,$9bn,2026,1\n"
                   "Meta,chips,cloud,$1bn,2025,1\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.fundings.size(), std::size_t(4));
    }

    void theTextMarkIsNoPartOfATicker()
    {
        const Imported imported =
            import("股票代码,名称,涨跌幅,日期\n'600519,贵州茅台,0.0655%,2025-01-27\n"
                   "'000725,京东方Ａ,-1.2%,2025-01-27\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.organisations.size(), std::size_t(2));
        QCOMPARE(imported.contents.organisations[0].ticker, u"600519"_s);
        QCOMPARE(imported.contents.organisations[1].ticker, u"000725"_s);
        QCOMPARE(imported.contents.shareMoves[0].changePercent.value, 0.0655);
    }

    void pricesComeInTheOrderOfTheirKey()
    {
        const Imported imported = import("ticker,date,close,volume\nMSFT,2025-01-27,434.56,100\n"
                                         "NVDA,2025-01-27,118.42,\nMSFT,2025-01-24,444.06,90\n"
                                         "MSFT,2025-01-27,434.56,100\nNVDA,2025-01-27,1,\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.result.rowsRead, qint64(5));
        QCOMPARE(imported.result.rowsImported, qint64(3));
        QCOMPARE(imported.result.rowsKnown, qint64(1));
        QCOMPARE(imported.result.rowsRefused, qint64(1));
        QCOMPARE(imported.refusals[0].row, std::optional(qint64(6)));
        QCOMPARE(imported.refusals[0].code, ErrorCode::KeyTaken);
        QCOMPARE(imported.prices.size(), std::size_t(3));
        // 2025-01-24 and 2025-01-27, 00:00 UTC
        QCOMPARE(imported.prices[0].at, qint64(1737676800));
        QCOMPARE(imported.prices[0].close, 444.06);
        QCOMPARE(imported.prices[0].volume, std::optional(90.0));
        QCOMPARE(imported.prices[1].at, qint64(1737936000));
        QCOMPARE(nameOf(imported, imported.prices[2].organisation), u"NVDA"_s);
        QVERIFY(!imported.prices[2].volume);
    }

    void aRowThatCannotBeUsedIsNamed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("code");
        const auto add = [](const char* name, const QByteArray& row, const QString& column,
                            ErrorCode code) {
            QTest::newRow(name) << row << column << static_cast<int>(code);
        };
        add("no number", "Oracle,abc,2025-01-27", u"change %"_s, ErrorCode::ValueNotANumber);
        add("no figure", "Oracle,,2025-01-27", u"change %"_s, ErrorCode::ValueMissing);
        add("no company", ",-14,2025-01-27", u"company"_s, ErrorCode::ValueMissing);
        add("a range that goes back", "Oracle,1--4,2025-01-27", u"change %"_s,
            ErrorCode::ValueOutOfRange);
        add("no day", "Oracle,-14,2025-02-30", u"date"_s, ErrorCode::ValueNotADate);
        add("open day", "Oracle,-14,03/04/2025", u"date"_s, ErrorCode::ValueAmbiguous);
        add("a month", "Oracle,-14,2025-01", u"date"_s, ErrorCode::ValueOutOfRange);
        add("money", "Oracle,$14,2025-01-27", u"change %"_s, ErrorCode::ValueNotANumber);
    }
    void aRowThatCannotBeUsedIsNamed()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, column);
        QFETCH(int, code);
        const Imported imported =
            import("company,change %,date\nNvidia,-16.9,2025-01-27\nCisco,-5,2025-01-27\n" + row +
                       "\nBroadcom,-17.4,2025-01-27\n",
                   {.choice = {.kind = ImportKind::ShareMoves}});
        QVERIFY2(!imported.error,
                 qPrintable(imported.error ? diagnosticLine(*imported.error) : QString()));
        QCOMPARE(imported.result.rowsImported, qint64(3));
        QCOMPARE(imported.refusals.size(), std::size_t(1));
        const Error& refusal = imported.refusals[0];
        QCOMPARE(refusal.subject, u"file.csv"_s);
        QCOMPARE(refusal.row, std::optional(qint64(4)));
        QCOMPARE(refusal.column, column);
        QCOMPARE(static_cast<int>(refusal.code), code);
    }

    void fractionsAreAskedForAndNotGuessed()
    {
        const QByteArray file = "company,return\nNvidia,-0.169\nBroadcom,-0.174\n";
        const Imported asked = import(file, {.choice = {.kind = ImportKind::ShareMoves}});
        QCOMPARE(asked.result.rowsRefused, qint64(2));
        QCOMPARE(asked.refusals[0].code, ErrorCode::ValueAmbiguous);
        const Imported told = import(file, {.choice = choice({u"return=change-fraction"_s})});
        QVERIFY(!told.error);
        QCOMPARE(told.contents.shareMoves[0].changePercent.value, -16.9);
    }

    void aHeadingThatSaysFallMakesFalls_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("changes"); // “?” is a refused row
        const auto add = [](const char* name, const QString& heading, const QStringList& cells,
                            const QString& changes) {
            QTest::newRow(name) << heading << cells << changes;
        };
        add("bare", u"Decline %"_s, {u"17.0"_s, u"7.2"_s}, u"-17 -7.2"_s);
        add("percent sign", u"Decline"_s, {u"17.0%"_s, u"17.4 %"_s}, u"-17 -17.4"_s);
        add("qualifier", u"Decline (%)"_s, {u"17.0"_s, u"over 17"_s}, u"-17 over-17"_s);
        add("range", u"Fall"_s, {u"4–5 %"_s, u"3 %"_s}, u"between-4/-5 -3"_s);
        add("german", u"Kursverlust in %"_s, {u"17,0 %"_s, u"über 7 %"_s}, u"-17 over-7"_s);
        add("chinese", u"跌幅"_s, {u"16.97%"_s, u"超过8%"_s}, u"-16.97 over-8"_s);
        add("loss", u"Loss"_s, {u"17%"_s, u"4%"_s}, u"-17 -4"_s);
        add("drop", u"Drop"_s, {u"17%"_s, u"4%"_s}, u"-17 -4"_s);
        add("lost, one with a minus", u"Lost"_s, {u"17%"_s, u"-17.4%"_s}, u"-17 -17.4"_s);
        add("a minus and a bound", u"跌幅"_s, {u"-16.97%"_s, u"超过8%"_s}, u"-16.97 over-8"_s);
        add("a word of its own", u"Decline"_s, {u"17%"_s, u"up 3 %"_s}, u"-17 3"_s);
        add("rose", u"Decline"_s, {u"17%"_s, u"rose 3 %"_s}, u"-17 3"_s);
        add("a plus leaves the others open", u"Decline"_s, {u"17%"_s, u"+3 %"_s, u"-4 %"_s},
            u"? 3 -4"_s);
        add("so does a mark", u"Loss"_s, {u"17%"_s, u"▲ 3 %"_s, u"▼ 4 %"_s}, u"? 3 -4"_s);
        // Headings that name both sides, or neither, leave the cells as they are.
        add("gain or loss", u"Gain/Loss %"_s, {u"17"_s, u"-4"_s}, u"17 -4"_s);
        add("up or down, all up", u"涨跌幅"_s, {u"3.1"_s, u"2.5"_s}, u"3.1 2.5"_s);
        add("up or down", u"涨跌幅(%)"_s, {u"3.1"_s, u"-2.5"_s}, u"3.1 -2.5"_s);
        add("explained signs", u"Change % (minus = decline)"_s, {u"3.1"_s, u"-2.5"_s},
            u"3.1 -2.5"_s);
        add("change", u"Change %"_s, {u"3.1"_s, u"2.5"_s}, u"3.1 2.5"_s);
    }
    void aHeadingThatSaysFallMakesFalls()
    {
        QFETCH(QString, heading);
        QFETCH(QStringList, cells);
        QFETCH(QString, changes);
        QString file = u"Company\tDate\t"_s + heading + u'\n';
        for (qsizetype i = 0; i < cells.size(); ++i)
            file += u"Firm %1\t2025-01-27\t"_s.arg(i) + cells[i] + u'\n';
        const Imported imported = import(
            file.toUtf8(), {.choice = choice({u"3=change"_s}, ImportKind::ShareMoves)}, u"f.tsv"_s);
        QVERIFY2(!imported.error,
                 qPrintable(imported.error ? diagnosticLine(*imported.error) : QString()));
        QStringList told;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const auto move =
                std::ranges::find_if(imported.contents.shareMoves, [&](const ShareMove& each) {
                    return nameOf(imported, each.organisation) == u"Firm %1"_s.arg(i);
                });
            if (move == imported.contents.shareMoves.end()) {
                told += u"?"_s;
                continue;
            }
            const Quantity& change = move->changePercent;
            told += (change.qualifier == Qualifier::Exact ? QString() : toText(change.qualifier)) +
                    QString::number(change.value) +
                    (change.upper ? u'/' + QString::number(*change.upper) : QString());
        }
        QCOMPARE(told.join(u' '), changes);
        const bool isNoted = std::ranges::any_of(imported.result.notes, [](const Diagnostic& note) {
            return note.error.code == ErrorCode::ReadAsFall;
        });
        // A fall without a sign of its own is one by the heading alone, and that is told.
        bool isByHeading = false;
        for (qsizetype i = 0; i < cells.size(); ++i)
            isByHeading |=
                told[i].contains(u'-') && !cells[i].contains(u'-') && !cells[i].contains(u'▼');
        QCOMPARE(isNoted, isByHeading);
        for (const Error& refusal : imported.refusals)
            QCOMPARE(refusal.code, ErrorCode::ValueAmbiguous);
    }

    void aPlusFarDownLeavesSizesOpenToo()
    {
        QByteArray file = "company,decline %\n";
        for (int i = 1; i <= 1500; ++i)
            file += "Firm " + QByteArray::number(i) + ",1.5\n";
        const Imported falls = import(file);
        QCOMPARE(falls.result.rowsImported, qint64(1500));
        QCOMPARE(falls.contents.shareMoves.back().changePercent.value, -1.5);
        QFile::remove(path());
        const Imported open = import(file + "Last,+1.5\n");
        QCOMPARE(open.result.rowsRefused, qint64(1500));
        QCOMPARE(open.result.rowsImported, qint64(1));
        QCOMPARE(open.contents.shareMoves.back().changePercent.value, 1.5);
    }

    void rowsThatAreThereAreRecognised_data()
    {
        QTest::addColumn<int>("existing");
        QTest::addColumn<qint64>("imported");
        QTest::addColumn<qint64>("replaced");
        QTest::addColumn<qint64>("known");
        QTest::addColumn<double>("first");
        QTest::addColumn<int>("rows");
        const auto add = [](const char* name, ExistingRows existing, qint64 imported,
                            qint64 replaced, qint64 known, double first, int rows) {
            QTest::newRow(name) << static_cast<int>(existing) << imported << replaced << known
                                << first << rows;
        };
        add("skip", ExistingRows::Skip, 1, 0, 2, -16.9, 3);
        add("replace", ExistingRows::Replace, 1, 1, 1, -17.0, 3);
        add("keep", ExistingRows::Both, 2, 0, 1, -16.9, 4);
    }
    void rowsThatAreThereAreRecognised()
    {
        QFETCH(int, existing);
        QFETCH(qint64, imported);
        QFETCH(qint64, replaced);
        QFETCH(qint64, known);
        QFETCH(double, first);
        QFETCH(int, rows);
        QVERIFY(!import("company,change,date\nNvidia,-16.9%,2025-01-27\n"
                        "Broadcom,-17.4%,2025-01-27\n")
                     .error);
        const Imported again = import("company,change,date\nNVIDIA Corp.,-17.0%,2025-01-27\n"
                                      "Broadcom,-17.4%,2025-01-27\nCisco,-5%,2025-01-27\n",
                                      {.existing = static_cast<ExistingRows>(existing)});
        QVERIFY(!again.error);
        QCOMPARE(again.result.rowsImported, imported);
        QCOMPARE(again.result.rowsReplaced, replaced);
        QCOMPARE(again.result.rowsKnown, known);
        QCOMPARE(again.contents.shareMoves[0].changePercent.value, first);
        QCOMPARE(again.contents.shareMoves.size(), static_cast<std::size_t>(rows));
        QCOMPARE(again.contents.organisations.size(), std::size_t(3));
        const bool isTold = std::ranges::any_of(again.result.notes, [](const Diagnostic& note) {
            return note.error.code == ErrorCode::NameMatched;
        });
        QVERIFY(isTold);
    }

    void noOrganisationComesBehindTheLastNumber()
    {
        OrganisationBook book({{.id = std::numeric_limits<RowId>::max(), .name = u"Last"_s}});
        QVERIFY(book.find({.name = u"Last"_s}));
        const auto refused = book.find({.name = u"Other"_s});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ValueOutOfRange);
        QVERIFY(book.added().empty());
    }

    void companiesAreFoundAgainButNeverMixedUp()
    {
        OrganisationBook book(
            {{.id = 1, .name = u"Société Générale"_s, .ticker = u"GLE"_s},
             {.id = 2, .name = u"Delta"_s, .ticker = u"DAL"_s, .country = u"US"_s},
             {.id = 3, .name = u"Meta"_s, .ticker = u"META"_s}});
        QCOMPARE(*book.find({.name = u"SOCIETE GENERALE S.A."_s}), RowId(1));
        QCOMPARE(*book.find({.ticker = u"GLE FP Equity"_s}), RowId(1));
        QCOMPARE(*book.find({.name = u"Meta Platforms, Inc."_s, .ticker = u"META"_s}), RowId(3));
        // Delta Electronics of Thailand is another company than the airline.
        QCOMPARE(*book.find({.name = u"Delta"_s, .ticker = u"DELTA"_s, .country = u"TH"_s}),
                 RowId(4));
        QCOMPARE(book.added().size(), std::size_t(1));
        QCOMPARE(book.added()[0].name, u"Delta (DELTA)"_s);
        QCOMPARE(book.find({.name = u"Delta Inc"_s}).error().code, ErrorCode::ValueAmbiguous);
    }

    void dayOrderIsProvedByTheWholeFile()
    {
        QByteArray file = "company,change,date\n";
        for (int i = 1; i <= 1500; ++i)
            file += "Firm " + QByteArray::number(i) + ",-1%,03/04/2025\n";
        const Imported open = import(file);
        QCOMPARE(open.result.rowsRefused, qint64(1500));
        QFile::remove(path());
        const Imported proved = import(file + "Last,-1%,13/04/2025\n");
        QVERIFY(!proved.error);
        QCOMPARE(proved.result.rowsRefused, qint64(0));
        QVERIFY(proved.contents.shareMoves[0].tradingDay == day(2025, 4, 3));
    }

    void daysWithoutSignsBetweenTheirParts()
    {
        const Imported imported =
            import("ticker,date,close\nNVDA,20250127,118.42\nNVDA,20250128,128.99\n");
        QVERIFY(!imported.error);
        QCOMPARE(imported.prices.size(), std::size_t(2));
        // 27 January 2025, 00:00 UTC
        QCOMPARE(imported.prices[0].at, qint64(1737936000));
        const Imported wrong =
            import("ticker,date,close\nAMD,20250127,118.42\nAMD,20251327,128.99\n");
        QCOMPARE(wrong.result.rowsImported, qint64(1));
        QCOMPARE(wrong.result.rowsRefused, qint64(1));
    }

    void aWrongChoiceIsNamed()
    {
        const QByteArray file = "company,change\nNvidia,-16.9%\n";
        QCOMPARE(import(file, {.choice = choice({u"colour=change"_s})}).error->code,
                 ErrorCode::UnknownColumn);
        QCOMPARE(import(file, {.choice = choice({u"change=rate"_s}, ImportKind::ShareMoves)})
                     .error->code,
                 ErrorCode::UnknownField);
        MappingChoice made;
        QCOMPARE(addChoice(u"change"_s, made).error().code, ErrorCode::BadOption);
        QCOMPARE(addChoice(u"change=nonsense"_s, made).error().code, ErrorCode::UnknownField);
    }

    void aMappingIsRemembered()
    {
        const Imported imported = import("company,change\nNvidia,-16.9%\n");
        const MappingChoice kept = choiceOf(imported.result.mapping, imported.result.table);
        QVERIFY(mappingChoiceFromJson(toJson(kept)) == kept);
        QCOMPARE(kept.columns.at(u"change"_s), ImportField::ShareChange);
        TableInfo same = imported.result.table;
        same.source = u"other.csv"_s;
        QCOMPARE(shapeOf(same), shapeOf(imported.result.table));
        same.columns[0].name = u"firm"_s;
        QVERIFY(shapeOf(same) != shapeOf(imported.result.table));
    }

    void anyNumberOfPricesIsSortedInLittleRoom()
    {
        const QTemporaryDir folder;
        PriceSorter sorter(folder.path(), 1000);
        // 7919 is prime, so that each of 20,000 keys comes once.
        for (quint32 i = 0; i < 20'000; ++i) {
            const quint32 key = static_cast<quint32>(quint64(i) * 7919 % 20'000);
            QVERIFY(sorter.add({.at = key % 100, .organisation = key / 100, .line = i}));
        }
        QVERIFY(sorter.finish());
        SortedPrice price;
        quint32 expected = 0;
        while (sorter.next(price)) {
            QCOMPARE(price.organisation * 100 + static_cast<quint32>(price.at), expected);
            ++expected;
        }
        QCOMPARE(expected, 20'000u);
        QVERIFY(
            QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
};

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
