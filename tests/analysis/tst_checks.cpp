#include "analysis/checks.h"
#include "plain_text.h"
#include "store/dataset_store.h"

#include <QTest>

#include <algorithm>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

const Currency pounds = *Currency::fromCode(u"GBP"_s);
const Currency dollars = *Currency::fromCode(u"USD"_s);

std::vector<Finding> withId(const std::vector<Finding>& findings, const QString& id)
{
    std::vector<Finding> found;
    std::ranges::copy_if(findings, std::back_inserter(found),
                         [&](const Finding& finding) { return finding.id == id; });
    return found;
}

std::vector<Finding> found(const DatasetContents& contents, const QString& id)
{
    return withId(checkDataset(Dataset(contents), Formatter()), id);
}

Quantity quantity(double value, Qualifier qualifier = Qualifier::Exact)
{
    return {.value = value, .qualifier = qualifier};
}

/// One company that is said to have moved by @p change on @p day.
DatasetContents oneMove(const Quantity& change, QDate day = {2025, 1, 27})
{
    DatasetContents contents;
    contents.sources = {{.id = 1, .title = u"the paper"_s}};
    contents.organisations = {{.id = 1, .name = u"Acme"_s, .exchange = u"Nasdaq"_s}};
    contents.shareMoves = {{.id = 1,
                            .organisation = 1,
                            .changePercent = change,
                            .tradingDay = Day{.date = day},
                            .citation = {.source = 1, .locator = u"page 1"_s}}};
    return contents;
}

Funding funding(RowId id, const Quantity& amount, std::optional<RowId> partOf = {})
{
    return {.id = id,
            .organisation = 1,
            .purpose = u"purpose %1"_s.arg(id),
            .partOf = partOf,
            .amounts = {{.id = id, .money = {.amount = amount, .currency = pounds}}},
            .citation = {.source = 1, .locator = u"page 1"_s}};
}

/// A whole of @p whole pounds with two parts.
DatasetContents wholeAndParts(const Quantity& whole, const Quantity& first, const Quantity& second)
{
    DatasetContents contents = oneMove(quantity(-1));
    contents.fundings = {funding(1, whole), funding(2, first, 1), funding(3, second, 1)};
    return contents;
}

} // namespace

/// What the program finds in a dataset by arithmetic.
class TestChecks : public QObject
{
    Q_OBJECT

private slots:
    void theArticlesTwoDisagreementsAreFound()
    {
        const Result<OpenedDataset> opened = openBuiltInDataset();
        QVERIFY(opened);
        const std::vector<Finding> findings = checkDataset(*opened->dataset, Formatter());
        const std::vector<Finding> rates = withId(findings, u"implied-rate"_s);
        QCOMPARE(rates.size(), std::size_t(2));
        // 1,000 ÷ 110 = 9.0909 and 300 ÷ 33.30 = 9.0090: £110 bn is £109.5 bn to £110.5 bn, which
        // gives 9.05 to 9.13 and never 9.01.
        QCOMPARE(rates[0].severity, Severity::Warning);
        const QString yuan = plain(rates[0].message);
        QVERIFY2(yuan.contains(u"£1 = 9.09 yuan"_s), qPrintable(yuan));
        QVERIFY2(yuan.contains(u"£1 = 9.01 yuan"_s), qPrintable(yuan));
        QVERIFY(yuan.contains(u"does not explain"_s));
        // 60 ÷ 48.23 = 1.24404 and 5.6 ÷ 4.5 = 1.24444: £4.5 m may be £4.45 m to £4.55 m.
        QCOMPARE(rates[1].severity, Severity::Info);
        const QString dollar = plain(rates[1].message);
        QVERIFY2(dollar.contains(u"£1 = $1.2440"_s), qPrintable(dollar));
        QVERIFY2(dollar.contains(u"£1 = $1.2444"_s), qPrintable(dollar));
        QCOMPARE(rates[0].rows.size(), std::size_t(2));
        QVERIFY(plain(rates[0].arithmetic).contains(u"1 tn yuan ÷ £110 bn"_s));
    }

    void theBuiltInDatasetHasNoErrorAndOnlyKnownFindings()
    {
        const Result<OpenedDataset> opened = openBuiltInDataset();
        QVERIFY(opened);
        QStringList ids;
        for (const Finding& finding : checkDataset(*opened->dataset, Formatter())) {
            QVERIFY(finding.severity != Severity::Error);
            ids.append(finding.id);
        }
        ids.removeDuplicates();
        ids.sort();
        QCOMPARE(ids, (QStringList{u"implied-rate"_s, u"inferred-date"_s, u"missing-place"_s}));
    }

    void aFallBeyondAllOfThePriceIsAnError_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("upper");
        QTest::addColumn<bool>("wrong");
        QTest::newRow("a tenth") << -10.0 << 0.0 << false;
        QTest::newRow("all") << -100.0 << 0.0 << false;
        QTest::newRow("more than all") << -100.5 << 0.0 << true;
        QTest::newRow("range beyond") << -90.0 << -120.0 << true;
        QTest::newRow("tripled") << 200.0 << 0.0 << false;
    }
    void aFallBeyondAllOfThePriceIsAnError()
    {
        QFETCH(double, value);
        QFETCH(double, upper);
        QFETCH(bool, wrong);
        Quantity change = quantity(value);
        if (upper != 0)
            change = {.value = value, .qualifier = Qualifier::Between, .upper = upper};
        const std::vector<Finding> findings = found(oneMove(change), u"change-beyond-100"_s);
        QCOMPARE(findings.size(), std::size_t(wrong ? 1 : 0));
        if (wrong)
            QCOMPARE(findings[0].severity, Severity::Error);
    }

    void aFallOverAllOfThePriceIsAnErrorToo()
    {
        const std::vector<Finding> findings =
            found(oneMove(quantity(-100, Qualifier::Over)), u"change-beyond-100"_s);
        QCOMPARE(findings.size(), std::size_t(1));
        QVERIFY2(findings[0].arithmetic.startsWith(u"over 100"_s), // not “−100 % < −100 %”
                 qPrintable(findings[0].arithmetic));
        QVERIFY(found(oneMove(quantity(-100, Qualifier::AtLeast)), u"change-beyond-100"_s).empty());
    }

    void partsAreComparedWithTheirWhole_data()
    {
        using enum Qualifier;
        QTest::addColumn<Quantity>("whole");
        QTest::addColumn<Quantity>("first");
        QTest::addColumn<Quantity>("second");
        QTest::addColumn<QString>("finding");
        const QString none;
        const QString exceed = u"parts-exceed-whole"_s;
        const QString raise = u"parts-raise-whole"_s;
        QTest::newRow("less") << quantity(100) << quantity(30) << quantity(40) << none;
        QTest::newRow("equal") << quantity(100) << quantity(30) << quantity(70) << none;
        QTest::newRow("more") << quantity(100) << quantity(30) << quantity(80) << exceed;
        // 0.1 + 0.2 is 0.30000000000000004 in doubles, and 0.3 on paper.
        QTest::newRow("binary noise") << quantity(0.3) << quantity(0.1) << quantity(0.2) << none;
        QTest::newRow("lower bound holds")
            << quantity(100) << quantity(30, AtLeast) << quantity(40) << none;
        QTest::newRow("lower bound breaks")
            << quantity(100) << quantity(90, AtLeast) << quantity(20) << exceed;
        QTest::newRow("over the rest")
            << quantity(100) << quantity(70, Over) << quantity(30) << exceed;
        QTest::newRow("whole is a lower bound")
            << quantity(100, AtLeast) << quantity(80) << quantity(40) << raise;
        QTest::newRow("upper bounds may be less")
            << quantity(100) << quantity(80, AtMost) << quantity(40, AtMost) << none;
        QTest::newRow("about is not certain")
            << quantity(100) << quantity(80, About) << quantity(40) << none;
    }
    void partsAreComparedWithTheirWhole()
    {
        QFETCH(Quantity, whole);
        QFETCH(Quantity, first);
        QFETCH(Quantity, second);
        QFETCH(QString, finding);
        const DatasetContents contents = wholeAndParts(whole, first, second);
        for (const QString& id : {u"parts-exceed-whole"_s, u"parts-raise-whole"_s})
            QCOMPARE(found(contents, id).size(), std::size_t(id == finding ? 1 : 0));
    }

    void whatIsReportedTwiceIsFound()
    {
        DatasetContents contents = oneMove(quantity(-5));
        contents.shareMoves.push_back(contents.shareMoves[0]);
        contents.shareMoves[1].id = 2;
        contents.shareMoves[1].changePercent = quantity(-6);
        const std::vector<Finding> moves = found(contents, u"duplicate-move"_s);
        QCOMPARE(moves.size(), std::size_t(1));
        QCOMPARE(moves[0].rows,
                 (std::vector<RowRef>{{RecordKind::ShareMove, 1}, {RecordKind::ShareMove, 2}}));
        QVERIFY(plain(moves[0].arithmetic).contains(u"−5 %; −6 %"_s));

        // An imported row has no event of its own.
        contents.shareMoves[1].event.reset();
        QCOMPARE(found(contents, u"duplicate-move"_s).size(), std::size_t(1));

        contents.shareMoves[1].tradingDay->date = {2025, 1, 28};
        QVERIFY(found(contents, u"duplicate-move"_s).empty());

        contents.fundings = {funding(1, quantity(5)), funding(2, quantity(6))};
        QVERIFY(found(contents, u"duplicate-funding"_s).empty());
        contents.fundings[1].purpose = contents.fundings[0].purpose;
        QCOMPARE(found(contents, u"duplicate-funding"_s).size(), std::size_t(1));

        contents.organisations.push_back({.id = 2, .name = u"ACME  Corp."_s});
        QCOMPARE(found(contents, u"duplicate-organisation"_s).size(), std::size_t(1));
        contents.organisations[1].name = u"Acme Motors"_s;
        QVERIFY(found(contents, u"duplicate-organisation"_s).empty());
    }

    void daysAreComparedWithCalendarAndEvent()
    {
        QVERIFY(found(oneMove(quantity(-1)), u"not-a-trading-day"_s).empty());
        QCOMPARE(found(oneMove(quantity(-1), {2025, 1, 26}), u"not-a-trading-day"_s).size(),
                 std::size_t(1)); // a Sunday
        QCOMPARE(found(oneMove(quantity(-1), {2025, 1, 20}), u"not-a-trading-day"_s).size(),
                 std::size_t(1)); // Martin Luther King Day

        DatasetContents contents = oneMove(quantity(-1));
        contents.events = {{.id = 1, .title = u"Later"_s, .startsOn = Day{.date = {2025, 1, 28}}}};
        contents.shareMoves[0].event = 1;
        QCOMPARE(found(contents, u"day-before-event"_s).size(), std::size_t(1));
        contents.events[0].startsOn->date = {2025, 1, 27};
        QVERIFY(found(contents, u"day-before-event"_s).empty());
    }

    void missingProvenanceIsFound()
    {
        DatasetContents contents = oneMove(quantity(-1));
        QVERIFY(found(contents, u"missing-source"_s).empty());
        QVERIFY(found(contents, u"inferred-date"_s).empty());
        contents.shareMoves[0].citation.locator.clear();
        QCOMPARE(found(contents, u"missing-place"_s).size(), std::size_t(1));
        contents.shareMoves[0].citation.source.reset();
        QCOMPARE(found(contents, u"missing-source"_s).size(), std::size_t(1));
        QVERIFY(found(contents, u"missing-place"_s).empty());
        contents.shareMoves[0].tradingDay->basis = DateBasis::Inferred;
        QCOMPARE(found(contents, u"inferred-date"_s).size(), std::size_t(1));
    }

    void aConversionIsComparedWithTheRateTable()
    {
        // $124 for £100 implies 1.24 dollars to the pound.
        DatasetContents contents = oneMove(quantity(-1));
        contents.fundings = {funding(1, quantity(100))};
        contents.fundings[0].amounts[0].basis = AmountBasis::StatedConversion;
        contents.fundings[0].amounts.push_back(
            {.id = 2, .money = {.amount = quantity(124), .currency = dollars}});
        contents.exchangeRates = {{.id = 1, .base = pounds, .quote = dollars, .rate = 1.25}};
        QVERIFY(found(contents, u"rate-differs"_s).empty()); // within two per cent
        contents.exchangeRates[0].rate = 1.30;
        QVERIFY(found(contents, u"rate-differs"_s).empty()); // £100 may be any of £50 to £150
        contents.fundings[0].amounts[0].money.amount.digits = 3;
        QCOMPARE(found(contents, u"rate-differs"_s).size(), std::size_t(1));
        contents.exchangeRates[0] = {.id = 1, .base = dollars, .quote = pounds, .rate = 1 / 1.30};
        QCOMPARE(found(contents, u"rate-differs"_s).size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
