#include "data/problems.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

using Mend = std::function<void(WorkingDataset&)>;

Currency currency(const QString& code)
{
    return *Currency::fromCode(code);
}

Day day(int year, int month, int dayOfMonth, DatePrecision precision = DatePrecision::Day,
        DateBasis basis = DateBasis::Stated)
{
    return {.date = QDate(year, month, dayOfMonth), .precision = precision, .basis = basis};
}

/// One row of each table, with nothing wrong.
WorkingDataset sound()
{
    WorkingDataset dataset;
    DatasetContents& rows = dataset.contents;
    rows.sources = {{.id = 1, .title = u"Article"_s, .publishedOn = day(2025, 1, 28)}};
    rows.organisations = {{.id = 1, .name = u"Nvidia"_s, .country = u"US"_s},
                          {.id = 2, .name = u"Meta"_s}};
    rows.events = {{.id = 1,
                    .title = u"A fall"_s,
                    .startsOn = day(2025, 1, 27),
                    .endsOn = day(2025, 1, 28),
                    .citation = {.source = 1}}};
    rows.shareMoves = {{.id = 1,
                        .event = 1,
                        .organisation = 1,
                        .changePercent = {.value = -16.9, .digits = 3},
                        .tradingDay = day(2025, 1, 27)}};
    rows.fundings = {
        {.id = 1,
         .organisation = 2,
         .fromYear = 2025,
         .years = 5.0,
         .amounts = {{.id = 1,
                      .money = {.amount = {.value = 60e9}, .currency = currency(u"USD"_s)}}}},
        {.id = 2, .partOf = 1}};
    rows.exchangeRates = {
        {.id = 1, .base = currency(u"GBP"_s), .quote = currency(u"USD"_s), .rate = 1.244}};
    rows.statements = {{.id = 1, .summary = u"Said so."_s}};
    rows.savedViews = {{.id = 1, .name = u"One"_s, .spec = u"{}"_s}};
    return dataset;
}

const char* nameOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ValueMissing:
        return "missing";
    case ErrorCode::ValueOutOfRange:
        return "range";
    case ErrorCode::ValueUnknown:
        return "unknown";
    case ErrorCode::ValueRepeated:
        return "repeated";
    case ErrorCode::ReferenceDangling:
        return "dangling";
    case ErrorCode::ReferenceCycle:
        return "cycle";
    case ErrorCode::SyntaxInvalid:
        return "syntax";
    default:
        return "another";
    }
}

/// “share_move 1 organisation_id missing”, one for each problem.
QStringList told(const WorkingDataset& dataset)
{
    QStringList list;
    for (const CellProblem& problem : problems(dataset))
        list.append(u"%1 %2 %3 %4"_s.arg(toText(problem.cell.table))
                        .arg(problem.cell.row)
                        .arg(problem.cell.column, QLatin1StringView(nameOf(problem.error.code))));
    return list;
}

DatasetContents finished(const WorkingDataset& dataset)
{
    return finishedRows(dataset, problems(dataset));
}

} // namespace

Q_DECLARE_METATYPE(Mend)

class TestProblems : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsWrongWithASoundDataset()
    {
        QCOMPARE(told(sound()), QStringList());
        QCOMPARE(finished(sound()), sound().contents);
    }

    void eachProblemIsAtItsCell_data()
    {
        QTest::addColumn<Mend>("change");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, Mend change, const QStringList& expected) {
            QTest::newRow(name) << std::move(change) << expected;
        };
        constexpr double infinity = std::numeric_limits<double>::infinity();

        row("a company without a name", [](auto& d) { d.contents.organisations[0].name.clear(); },
            {u"organisation 1 name missing"_s});
        row("a country that there is not",
            [](auto& d) { d.contents.organisations[0].country = u"XX"_s; },
            {u"organisation 1 country unknown"_s});
        row("a country in small letters",
            [](auto& d) { d.contents.organisations[0].country = u"us"_s; },
            {u"organisation 1 country unknown"_s});
        row("one name twice, at both",
            [](auto& d) { d.contents.organisations[1].name = u"Nvidia"_s; },
            {u"organisation 1 name repeated"_s, u"organisation 2 name repeated"_s});
        row("an event without a title", [](auto& d) { d.contents.events[0].title.clear(); },
            {u"event 1 title missing"_s});
        row("an end before its start",
            [](auto& d) { d.contents.events[0].endsOn = day(2025, 1, 26); },
            {u"event 1 ends_on range"_s});
        row("an end known less well than the start",
            [](auto& d) { d.contents.events[0].endsOn = day(2025, 2, 1, DatePrecision::Month); },
            {u"event 1 ends_on range"_s});
        row("a source that there is not", [](auto& d) { d.contents.events[0].citation.source = 9; },
            {u"event 1 source_id dangling"_s});
        row("no company yet", [](auto& d) { d.contents.shareMoves[0].organisation = 0; },
            {u"share_move 1 organisation_id missing"_s});
        row("a company that there is not",
            [](auto& d) { d.contents.shareMoves[0].organisation = 7; },
            {u"share_move 1 organisation_id dangling"_s});
        row("between, without a second end",
            [](auto& d) { d.contents.shareMoves[0].changePercent.qualifier = Qualifier::Between; },
            {u"share_move 1 change_percent_to missing"_s});
        row("a second end without between",
            [](auto& d) { d.contents.shareMoves[0].changePercent.upper = -20; },
            {u"share_move 1 change_percent_to range"_s});
        row("a second end nearer to zero",
            [](auto& d) {
                d.contents.shareMoves[0].changePercent = {
                    .value = -5, .qualifier = Qualifier::Between, .upper = -4};
            },
            {u"share_move 1 change_percent_to range"_s});
        row("a change that cannot be",
            [](auto& d) { d.contents.shareMoves[0].changePercent.value = -infinity; },
            {u"share_move 1 change_percent range"_s});
        row("no number at all", [](auto& d) { d.contents.shareMoves[0].changePercent.value = NAN; },
            {u"share_move 1 change_percent range"_s});
        row("more digits than a number has",
            [](auto& d) { d.contents.shareMoves[0].changePercent.digits = 18; },
            {u"share_move 1 significant_digits range"_s});
        row("a trading day that is a month",
            [](auto& d) {
                d.contents.shareMoves[0].tradingDay = day(2025, 1, 1, DatePrecision::Month);
            },
            {u"share_move 1 trading_day unknown"_s});
        row("a year that cannot be", [](auto& d) { d.contents.fundings[0].fromYear = 0; },
            {u"funding 1 from_year range"_s});
        row("no time at all", [](auto& d) { d.contents.fundings[0].years = 0; },
            {u"funding 1 years range"_s});
        row("a part of itself", [](auto& d) { d.contents.fundings[0].partOf = 1; },
            {u"funding 1 part_of cycle"_s});
        row("a circle, at each of it", [](auto& d) { d.contents.fundings[0].partOf = 2; },
            {u"funding 1 part_of cycle"_s, u"funding 2 part_of cycle"_s});
        row("an amount below zero",
            [](auto& d) { d.contents.fundings[0].amounts[0].money.amount.value = -1; },
            {u"funding_amount 1 amount range"_s});
        row("an amount without a currency",
            [](auto& d) { d.contents.fundings[0].amounts[0].money.currency = {}; },
            {u"funding_amount 1 currency missing"_s});
        row("a new exchange rate", [](auto& d) { d.contents.exchangeRates[0] = {.id = 1}; },
            {u"exchange_rate 1 base missing"_s, u"exchange_rate 1 quote missing"_s,
             u"exchange_rate 1 rate range"_s});
        row("nothing said", [](auto& d) { d.contents.statements[0].summary.clear(); },
            {u"statement 1 summary missing"_s});
        row("a view that is no JSON", [](auto& d) { d.contents.savedViews[0].spec = u"{"_s; },
            {u"saved_view 1 spec syntax"_s});
        row("two views of one name",
            [](auto& d) {
                d.contents.savedViews.push_back({.id = 2, .name = u"One"_s, .spec = u"{}"_s});
            },
            {u"saved_view 1 name repeated"_s, u"saved_view 2 name repeated"_s});
        row("a price of nobody",
            [](auto& d) {
                d.prices[{9, 0}] = Price{.organisation = 9, .close = 1};
            },
            {u"price 9 organisation_id dangling"_s});
        row("a price that was deleted", [](auto& d) { d.prices[{9, 0}] = std::nullopt; }, {});
        row("what is typed and is no value",
            [](auto& d) {
                d.drafts[{TableKind::ShareMove, 1, u"change_percent"_s}] = u"lots"_s;
            },
            {u"share_move 1 change_percent unknown"_s});
        row("a draft where a value is missing",
            [](auto& d) {
                d.contents.shareMoves[0].organisation = 0;
                d.drafts[{TableKind::ShareMove, 1, u"organisation_id"_s}] = u"Nobody"_s;
            },
            {u"share_move 1 organisation_id unknown"_s});
        row("a draft of a row that is gone",
            [](auto& d) {
                d.drafts[{TableKind::Event, 5, u"starts_on"_s}] = u"soon"_s;
            },
            {});
        row("a draft of an amount",
            [](auto& d) {
                d.drafts[{TableKind::FundingAmount, 1, u"amount"_s}] = u"much"_s;
            },
            {u"funding_amount 1 amount unknown"_s});
        row("a deleted event", [](auto& d) { d.contents.events.clear(); },
            {u"share_move 1 event_id dangling"_s});
    }
    void eachProblemIsAtItsCell()
    {
        QFETCH(const Mend, change);
        QFETCH(const QStringList, expected);
        WorkingDataset dataset = sound();
        change(dataset);
        QCOMPARE(told(dataset), expected);
    }

    void whatHangsTogetherWithUnfinishedRowsIsLeftOut()
    {
        WorkingDataset dataset = sound();
        dataset.contents.organisations[0].name.clear();
        dataset.contents.organisations.erase(dataset.contents.organisations.begin() + 1);
        const DatasetContents shown = finished(dataset);
        QVERIFY(shown.organisations.empty());
        QVERIFY2(shown.shareMoves.empty(), "its company is left out");
        QCOMPARE(shown.fundings.size(), std::size_t(2));
        QVERIFY2(!shown.fundings[0].organisation, "it was deleted");
        QCOMPARE(shown.fundings[1].partOf, std::optional<RowId>(1));
    }

    void aFundingIsShownWithoutItsUnfinishedAmount()
    {
        WorkingDataset dataset = sound();
        dataset.contents.fundings[0].amounts.push_back({.id = 2});
        const DatasetContents shown = finished(dataset);
        QCOMPARE(shown.fundings[0].amounts.size(), std::size_t(1));
        QCOMPARE(shown.fundings.size(), std::size_t(2));
    }

    void circlesAreCutAndNamesMayRepeat()
    {
        WorkingDataset dataset = sound();
        dataset.contents.fundings[0].partOf = 2;
        dataset.contents.organisations[1].name = u"Nvidia"_s;
        const DatasetContents shown = finished(dataset);
        QVERIFY(!shown.fundings[0].partOf && !shown.fundings[1].partOf);
        QCOMPARE(shown.organisations.size(), std::size_t(2));
    }

    void aMoveWithADraftIsNamedInsteadOfShown_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("lacksChange");
        QTest::newRow("emptied") << u"change_percent"_s << QString() << true;
        QTest::newRow("unreadable") << u"change_percent"_s << u"lots"_s << false;
        QTest::newRow("a qualifier") << u"qualifier"_s << u"perhaps"_s << false;
        QTest::newRow("a day") << u"trading_day"_s << u"yesterday"_s << false;
    }
    void aMoveWithADraftIsNamedInsteadOfShown()
    {
        QFETCH(const QString, column);
        QFETCH(const QString, text);
        QFETCH(const bool, lacksChange);
        WorkingDataset dataset = sound();
        dataset.drafts[{TableKind::ShareMove, 1, column}] = text;
        const DatasetContents shown = finished(dataset);
        QVERIFY(shown.shareMoves.empty());
        QCOMPARE(shown.unfinished.withoutChange.size(), std::size_t(lacksChange ? 1 : 0));
        QCOMPARE(shown.unfinished.shareMoves.size(), std::size_t(lacksChange ? 0 : 1));
    }

    void aMoveThatLacksMoreThanItsChangeWaits()
    {
        WorkingDataset dataset = sound();
        dataset.drafts[{TableKind::ShareMove, 1, u"change_percent"_s}] = QString();
        dataset.drafts[{TableKind::ShareMove, 1, u"trading_day"_s}] = u"yesterday"_s;
        QCOMPARE(finished(dataset).unfinished.shareMoves.size(), std::size_t(1));
        dataset.drafts.erase({TableKind::ShareMove, 1, u"trading_day"_s});
        dataset.contents.shareMoves[0].organisation = 0;
        QCOMPARE(finished(dataset).unfinished.shareMoves.size(), std::size_t(1));
    }

    void aFundingWithADraftIsNamedAndItsPartStandsAlone()
    {
        WorkingDataset dataset = sound();
        dataset.drafts[{TableKind::Funding, 1, u"years"_s}] = u"a few"_s;
        const DatasetContents shown = finished(dataset);
        QCOMPARE(shown.fundings.size(), std::size_t(1));
        QVERIFY(!shown.fundings[0].partOf);
        QCOMPARE(shown.unfinished.fundings.size(), std::size_t(1));
        QCOMPARE(shown.unfinished.fundings[0].id, RowId(1));
    }

    void anAmountAndARateWithADraftAreLeftOut()
    {
        WorkingDataset dataset = sound();
        dataset.drafts[{TableKind::FundingAmount, 1, u"amount"_s}] = QString();
        dataset.drafts[{TableKind::ExchangeRate, 1, u"rate"_s}] = u"about par"_s;
        const DatasetContents shown = finished(dataset);
        QCOMPARE(shown.fundings.size(), std::size_t(2));
        QVERIFY(shown.fundings[0].amounts.empty());
        QVERIFY(shown.exchangeRates.empty());
        QCOMPARE(shown.unfinished, UnfinishedRows());
    }

    void anyOtherDraftLeavesTheRowAsItWas()
    {
        WorkingDataset dataset = sound();
        dataset.drafts[{TableKind::Organisation, 1, u"country"_s}] = u"Atlantis"_s;
        dataset.drafts[{TableKind::Event, 1, u"starts_on"_s}] = u"soon"_s;
        QCOMPARE(finished(dataset), sound().contents);
    }
};

QTEST_GUILESS_MAIN(TestProblems)
#include "tst_problems.moc"
