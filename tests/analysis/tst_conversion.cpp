#include "analysis/conversion.h"
#include "analysis/parts.h"
#include "article_dataset.h"

#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

struct Converted
{
    double value{};
    QString basis;
    QString error;
};

Converted convert(const Dataset& dataset, RowId funding, const char* to)
{
    const Converter converter(dataset);
    const Result<ConvertedAmount> result =
        converter.convert(*dataset.funding(funding), article::currency(to));
    if (!result)
        return {.error = result.error().detail};
    return {.value = result->money.amount.value, .basis = toText(result->basis)};
}

ExchangeRate rate(RowId id, const char* base, const char* quote, double value,
                  std::optional<QDate> asOf = {})
{
    ExchangeRate rate{.id = id,
                      .base = article::currency(base),
                      .quote = article::currency(quote),
                      .rate = value};
    if (asOf)
        rate.asOf = Day{.date = *asOf};
    return rate;
}

/// One amount of 100 US dollars, and the rates.
DatasetContents hundredDollars(std::vector<ExchangeRate> rates)
{
    DatasetContents contents;
    contents.events = {{.id = 1, .startsOn = Day{.date = QDate(2025, 1, 27)}}};
    contents.fundings = {
        {.id = 1,
         .event = 1,
         .amounts = {article::amount(1, "USD", 100, Qualifier::Exact, 5, AmountBasis::Reported)}}};
    contents.exchangeRates = std::move(rates);
    return contents;
}

} // namespace

/// Amounts in another currency, by what the dataset itself says.
class TestConversion : public QObject
{
    Q_OBJECT

private slots:
    void theArticlesAmountsConvertAsItSays_data()
    {
        QTest::addColumn<RowId>("funding");
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("basis");
        const auto row = [](const char* name, RowId id, const char* to, double value,
                            const char* basis) {
            QTest::newRow(name) << id << QByteArray(to) << value << QString::fromLatin1(basis);
        };
        row("Meta in dollars", article::Meta, "USD", 60e9, "reported");
        row("Meta in pounds", article::Meta, "GBP", 48.23e9, "stated-conversion");
        row("the bank in pounds", article::BankOfChina, "GBP", 110e9, "stated-conversion");
        // 110 × 60 ÷ 48.23: the rate of Meta's amounts, which are printed with the most digits.
        row("the bank in dollars", article::BankOfChina, "USD", 136.84428778768401e9, "rate");
        // 4.5 × 300 ÷ 33.30
        row("DeepSeek in yuan", article::DeepSeek, "CNY", 40.54054054054054e6, "rate");
        // 48.23 × 300 ÷ 33.30
        row("Meta in yuan", article::Meta, "CNY", 434.5045045045045e9, "rate");
    }
    void theArticlesAmountsConvertAsItSays()
    {
        QFETCH(RowId, funding);
        QFETCH(QByteArray, currency);
        QFETCH(double, value);
        const Converted result = convert(Dataset(article::contents()), funding, currency);
        QVERIFY2(std::abs(result.value / value - 1) < 1e-12,
                 qPrintable(QString::number(result.value, 'g', 17)));
        QTEST(result.basis, "basis");
    }

    void aConvertedBoundStaysABound()
    {
        const Dataset dataset(article::contents());
        const Result<ConvertedAmount> dollars = Converter(dataset).convert(
            *dataset.funding(article::BankOfChina), article::currency("USD"));
        QVERIFY(dollars);
        QCOMPARE(dollars->money.amount.qualifier, Qualifier::AtLeast);
        QCOMPARE(dollars->money.amount.digits, std::optional(3)); // £110 bn has no more
        QCOMPARE(dollars->rates.size(), std::size_t(1));
        QCOMPARE(dollars->rates.front().row, (RowRef{RecordKind::Funding, article::Meta}));
        QVERIFY(dollars->rates.front().implied);
    }

    void aListedRateComesBeforeAnImpliedOne()
    {
        DatasetContents contents = article::contents();
        contents.exchangeRates = {rate(1, "GBP", "USD", 1.25)};
        // 110 × 1.25
        QCOMPARE(convert(Dataset(contents), article::BankOfChina, "USD").value, 137.5e9);
    }

    void listedRatesAreUsedBothWaysAndThroughOneCurrency_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("quote");
        QTest::addColumn<double>("listed");
        QTest::addColumn<double>("value");
        QTest::newRow("direct") << QByteArray("USD") << QByteArray("EUR") << 0.8 << 80.0;
        QTest::newRow("inverse") << QByteArray("EUR") << QByteArray("USD") << 1.25 << 80.0;
    }
    void listedRatesAreUsedBothWaysAndThroughOneCurrency()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, quote);
        QFETCH(double, listed);
        const Dataset dataset(hundredDollars({rate(1, base, quote, listed)}));
        QTEST(convert(dataset, 1, "EUR").value, "value");
    }

    void oneCurrencyBetweenIsFound()
    {
        const Dataset dataset(
            hundredDollars({rate(1, "USD", "EUR", 0.8), rate(2, "CHF", "EUR", 1.6)}));
        QCOMPARE(convert(dataset, 1, "CHF").value, 50.0); // 100 × 0.8 ÷ 1.6
        QCOMPARE(convert(dataset, 1, "JPY").error, u"USD → JPY"_s);
    }

    void theRateNearestToTheDateIsTaken_data()
    {
        QTest::addColumn<QList<QDate>>("days");
        QTest::addColumn<double>("value");
        const QDate before(2025, 1, 26);
        const QDate after(2025, 2, 27);
        const QDate longBefore(2020, 1, 1);
        QTest::newRow("before") << QList<QDate>{longBefore, before, after} << 200.0;
        QTest::newRow("after") << QList<QDate>{longBefore, after} << 200.0;
        QTest::newRow("the same day") << QList<QDate>{before, QDate(2025, 1, 27), after} << 200.0;
        QTest::newRow("undated last") << QList<QDate>{QDate(), after} << 200.0;
        QTest::newRow("only undated") << QList<QDate>{QDate()} << 100.0;
    }
    void theRateNearestToTheDateIsTaken()
    {
        // Rates 1, 2, 3 … in the order of the list.
        QFETCH(QList<QDate>, days);
        std::vector<ExchangeRate> rates;
        for (const QDate& day : days) {
            const RowId id = std::ssize(rates) + 1;
            rates.push_back(rate(id, "USD", "EUR", static_cast<double>(id),
                                 day.isValid() ? std::optional(day) : std::nullopt));
        }
        QTEST(convert(Dataset(hundredDollars(rates)), 1, "EUR").value, "value");
    }

    void anAmountThatGrowsBeyondNumbersIsRefused()
    {
        DatasetContents contents = hundredDollars({rate(1, "USD", "EUR", 1e300)});
        contents.fundings[0].amounts[0].money.amount.value = 1e300;
        const Dataset dataset(contents);
        const auto result =
            Converter(dataset).convert(*dataset.funding(1), article::currency("EUR"));
        // scaled() stays at the largest number, which is no longer the amount.
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::ValueOutOfRange);
    }

    void printedDigitsAreKnownFromTheWordForThousands_data()
    {
        QTest::addColumn<double>("amount");
        QTest::addColumn<int>("digits");
        QTest::newRow("110 bn") << 110e9 << 3;
        QTest::newRow("60 bn") << 60e9 << 2;
        QTest::newRow("4.5 m") << 4.5e6 << 2;
        QTest::newRow("1 tn") << 1e12 << 1;
        QTest::newRow("48.23 bn") << 48.23e9 << 4;
        QTest::newRow("1,200 tn") << 1.2e15 << 4;
        QTest::newRow("0.25") << 0.25 << 2;
    }
    void printedDigitsAreKnownFromTheWordForThousands()
    {
        QFETCH(double, amount);
        QTEST(printedDigits({.value = amount}), "digits");
        QCOMPARE(printedDigits({.value = amount, .digits = 7}), 7);
    }

    void mostRowsDecideTheUsualCurrency()
    {
        const std::vector<Currency> expected{article::currency("GBP"), article::currency("CNY"),
                                             article::currency("USD")};
        QCOMPARE(statedCurrencies(Dataset(article::contents())), expected);
    }
};

/// Parts of wholes, and amounts as multiples of others.
class TestParts : public QObject
{
    Q_OBJECT

private slots:
    void sharesKeepTheirBounds_data()
    {
        using enum Qualifier;
        QTest::addColumn<Qualifier>("part");
        QTest::addColumn<Qualifier>("whole");
        QTest::addColumn<Qualifier>("share");
        QTest::addColumn<bool>("asStated");
        QTest::newRow("exact of exact") << Exact << Exact << Exact << false;
        QTest::newRow("at least of exact") << AtLeast << Exact << AtLeast << false;
        QTest::newRow("exact of at least") << Exact << AtLeast << AtMost << false;
        QTest::newRow("exact of over") << Exact << Over << Under << false;
        QTest::newRow("at most of at least") << AtMost << AtLeast << AtMost << false;
        QTest::newRow("at least of at least") << AtLeast << AtLeast << Exact << true;
        QTest::newRow("over of at least") << Over << AtLeast << Exact << true;
    }
    void sharesKeepTheirBounds()
    {
        QFETCH(Qualifier, part);
        QFETCH(Qualifier, whole);
        DatasetContents contents = article::contents();
        for (FundingAmount& amount : contents.fundings[article::StocksAndBonds - 1].amounts)
            amount.money.amount.qualifier = part;
        for (FundingAmount& amount : contents.fundings[article::BankOfChina - 1].amounts)
            amount.money.amount.qualifier = whole;
        const Dataset dataset(contents);
        const Result<Share> share =
            shareOf(*dataset.funding(article::StocksAndBonds),
                    *dataset.funding(article::BankOfChina), Converter(dataset));
        QVERIFY(share);
        // 300 bn of 1 tn yuan, as reported; not £33.30 bn of £110 bn, which would be 30.27 %.
        QCOMPARE(share->fraction.value, 0.3);
        QTEST(share->fraction.qualifier, "share");
        QTEST(share->asStated, "asStated");
    }

    void whatIsNotItemisedIsTheRest()
    {
        const Dataset dataset(article::contents());
        const Breakdown parts =
            breakdown(dataset, *dataset.funding(article::BankOfChina), Converter(dataset));
        QCOMPARE(parts.parts.size(), std::size_t(1));
        QCOMPARE(parts.parts.front().part, RowId(article::StocksAndBonds));
        QVERIFY(parts.notItemised && qFuzzyCompare(*parts.notItemised, 0.7));
        QVERIFY(parts.asStated);
    }

    void nothingIsLeftWherePartsMakeUpTheWhole()
    {
        DatasetContents contents;
        const auto tenth =
            article::amount(1, "GBP", 0.1, Qualifier::Exact, 1, AmountBasis::Reported);
        contents.fundings = {{.id = 1,
                              .amounts = {article::amount(2, "GBP", 1, Qualifier::Exact, 1,
                                                          AmountBasis::Reported)}}};
        for (RowId id = 2; id <= 11; ++id)
            contents.fundings.push_back({.id = id, .partOf = 1, .amounts = {tenth}});
        const Dataset whole(contents);
        const Breakdown full = breakdown(whole, *whole.funding(1), Converter(whole));
        QCOMPARE(full.notItemised, std::optional(0.0)); // ten times 0.1 in binary is not quite 1
        contents.fundings.push_back({.id = 12, .partOf = 1, .amounts = {tenth}});
        const Dataset over(contents);
        QVERIFY(!breakdown(over, *over.funding(1), Converter(over)).notItemised);
    }

    void multiplesAreTakenInACurrencyThatBothAreStatedIn()
    {
        const Dataset dataset(article::contents());
        for (const char* fallback : {"GBP", "USD", "CNY"}) {
            const Result<Share> multiple = multipleOf(
                *dataset.funding(article::BankOfChina), *dataset.funding(article::DeepSeek), false,
                article::currency(fallback), Converter(dataset));
            QVERIFY(multiple);
            // £110 bn ÷ £4.5 m
            QCOMPARE(std::floor(multiple->fraction.value), 24444.0);
            QCOMPARE(multiple->fraction.qualifier, Qualifier::AtLeast);
        }
    }
};

int main(int argc, char** argv)
{
    TestConversion conversion;
    TestParts parts;
    return QTest::qExec(&conversion, argc, argv) + QTest::qExec(&parts, argc, argv);
}

#include "tst_conversion.moc"
