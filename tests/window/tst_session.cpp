#include "ui/window/session.h"

#include <QSignalSpy>
#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

/// @p count companies, each down by 0.01 % more than the one before.
OpenedDataset madeOf(int count)
{
    DatasetContents contents;
    contents.title = u"Made"_s;
    for (int i = 1; i <= count; ++i) {
        contents.organisations.push_back(
            {.id = i, .name = u"Company %1"_s.arg(i, 5, 10, QChar(u'0')), .country = u"US"_s});
        contents.shareMoves.push_back(
            {.id = i, .organisation = i, .changePercent = {.value = -0.01 * i}});
    }
    return {.dataset = std::make_shared<const Dataset>(std::move(contents)),
            .origin = {.path = u"/made"_s, .bytes = 1, .schemaVersion = 1}};
}

OpenedDataset builtIn()
{
    Result<OpenedDataset> opened = openBuiltInDataset();
    return std::move(opened).value();
}

} // namespace

/// What every panel relies on when it shows the session.
class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void aSmallDatasetHasItsFigureAtOnce()
    {
        Session session;
        session.open(builtIn());
        QVERIFY(session.figure());
        QCOMPARE(session.figure()->marks.size(), 8u);
    }

    void aLargeDatasetsFigureComesFromAJob()
    {
        Session session;
        QSignalSpy arrived(&session, &Session::figureChanged);
        session.open(madeOf(5000));
        QVERIFY(session.isLarge());
        QCOMPARE(arrived.size(), 0);
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(session.figure()->marks.size(), 5000u);
    }

    void onlyTheLastOfManyWishesIsDrawn()
    {
        Session session;
        session.open(madeOf(5000));
        QSignalSpy arrived(&session, &Session::figureChanged);
        for (int i = 1; i <= 20; ++i)
            session.setFilter({.field = Field::Size, .minimum = -0.01 * i, .maximum = 0});
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(session.figure()->marks.size(), 20u);
    }

    void whatCannotBeDrawnIsToldAndNotKept()
    {
        Session session;
        session.open(builtIn());
        session.setView(ViewKind::Funding);
        const ViewSpec before = session.spec();
        const auto figure = session.figure();
        QSignalSpy failed(&session, &Session::failed);
        ViewSpec impossible = before;
        impossible.relativeTo = 4711; // no such row
        session.setSpec(impossible);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(session.spec(), before);
        QCOMPARE(session.figure(), figure);
    }

    void anotherDatasetStartsAfresh()
    {
        Session session;
        session.open(builtIn());
        session.selectAll();
        session.setFilter({.field = Field::Country, .values = {u"US"_s}});
        session.open(madeOf(3));
        QVERIFY(session.selection().rows.empty());
        QVERIFY(session.spec().filters.empty());
        QCOMPARE(session.figure()->marks.size(), 3u);
    }

    /// A dataset of one kind of rows shows these, whatever was looked at before.
    void aViewWithoutRowsGivesWayToTheOther()
    {
        Session session;
        session.open(builtIn());
        QCOMPARE(session.view(), ViewKind::Declines);
        DatasetContents contents = builtIn().dataset->contents();
        contents.shareMoves.clear();
        session.open({.dataset = std::make_shared<const Dataset>(std::move(contents))});
        QCOMPARE(session.view(), ViewKind::Funding);
        QVERIFY(!session.figure()->marks.empty());
        session.open(madeOf(3)); // has share moves alone
        QCOMPARE(session.view(), ViewKind::Declines);
    }

    void reloadingKeepsViewFiltersAndSelection()
    {
        Session session;
        session.open(builtIn());
        session.setFilter({.field = Field::Country, .values = {u"US"_s}});
        session.select(session.shownRows().front(), {});
        const Selection selected = session.selection();
        session.reload(builtIn());
        QCOMPARE(session.figure()->marks.size(), 6u); // dataset.md: six American companies
        QCOMPARE(session.selection(), selected);
    }

    void viewsAreRememberedAndComeBack()
    {
        Session session;
        session.open(builtIn());
        session.setView(ViewKind::Funding);
        ViewSpec spec = session.spec();
        spec.scale = ScaleChoice::Linear;
        session.setSpec(spec);
        Session again;
        again.open(builtIn(), session.rememberedViews());
        QCOMPARE(again.view(), ViewKind::Funding);
        QCOMPARE(again.spec(), spec);
    }

    void aRememberedViewThatNoLongerWorksDoesNotLock()
    {
        Session session;
        ViewSpec gone{.view = ViewKind::Funding, .relativeTo = 4711};
        session.open(builtIn(), RememberedViews{.view = ViewKind::Funding, .specs = {gone}});
        QVERIFY(session.figure());
        QCOMPARE(session.figure()->marks.size(), 4u);
    }

    void revealingGoesToTheRightView()
    {
        Session session;
        session.open(builtIn());
        const RowId funding = (*session.dataset())->fundings.front().id;
        session.reveal({{RecordKind::Funding, funding}});
        QCOMPARE(session.view(), ViewKind::Funding);
        QCOMPARE(session.selection().rows, (std::vector<RowRef>{{RecordKind::Funding, funding}}));
    }
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
