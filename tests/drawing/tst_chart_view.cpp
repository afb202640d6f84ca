#include "sample_figures.h"
#include "ui/drawing/chart_view.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

/// A view on the screen, and what it asked for.
struct Shown
{
    explicit Shown(const Figure& figure, QSize size = {900, 520})
    {
        QObject::connect(&view, &ChartView::selectionRequested, &view,
                         [this](RowRef row, Qt::KeyboardModifiers modifiers) {
                             requests.push_back({row, modifiers});
                         });
        QObject::connect(&view, &ChartView::activated, &view,
                         [this](RowRef row) { activations.push_back(row); });
        QObject::connect(&view, &ChartView::selectionCleared, &view, [this] { ++clearings; });
        view.resize(size);
        view.setFigure(samples::shared(figure));
        view.show();
        view.activateWindow();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("the window did not come up");
        view.clearFocus();
        view.setFocus(Qt::TabFocusReason);
    }

    [[nodiscard]] QPoint middleOf(int mark)
    {
        return view.drawing().shapeRect(mark).center().toPoint();
    }
    [[nodiscard]] RowRef row(int mark)
    {
        return view.drawing().figure().marks[static_cast<std::size_t>(mark)].row;
    }
    void wheel(QPoint at, int turned, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(at, view.viewport()->mapToGlobal(at), QPoint(), QPoint(0, turned),
                          Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, from);
        QTest::mouseMove(view.viewport(), (from + to) / 2);
        QTest::mouseMove(view.viewport(), to);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, to);
    }

    ChartView view;
    std::vector<std::pair<RowRef, Qt::KeyboardModifiers>> requests;
    std::vector<RowRef> activations;
    int clearings{};
};

using Requests = std::vector<std::pair<RowRef, Qt::KeyboardModifiers>>;

} // namespace

/// What a person can do with the chart by mouse and keyboard, and what a screen reader hears.
class TestChartView : public QObject
{
    Q_OBJECT

private slots:
    void aClickAsksForTheMarkUnderIt()
    {
        Shown shown(samples::declines());
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.middleOf(2));
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, Qt::ControlModifier,
                          shown.middleOf(4));
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          shown.middleOf(5));
        QCOMPARE(shown.requests, (Requests{{shown.row(2), Qt::NoModifier},
                                           {shown.row(4), Qt::ControlModifier},
                                           {shown.row(5), Qt::ShiftModifier}}));
        QCOMPARE(shown.view.currentMark(), 5);
    }

    void aClickBesideTheRowsClears()
    {
        Shown shown(samples::declines());
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, {30, 20});
        QCOMPARE(shown.clearings, 1);
        QVERIFY(shown.requests.empty());
    }

    void aDoubleClickActivates()
    {
        Shown shown(samples::declines());
        QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, shown.middleOf(1));
        QCOMPARE(shown.activations, std::vector{shown.row(1)});
    }

    void arrowsWalkSpaceSelectsAndEnterActivates()
    {
        Shown shown(samples::declines());
        QCOMPARE(shown.view.currentMark(), 0);
        QTest::keyClick(&shown.view, Qt::Key_Down);
        QTest::keyClick(&shown.view, Qt::Key_Down);
        QCOMPARE(shown.view.currentMark(), 2);
        QTest::keyClick(&shown.view, Qt::Key_Space);
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QTest::keyClick(&shown.view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(shown.requests,
                 (Requests{{shown.row(2), Qt::NoModifier}, {shown.row(3), Qt::ShiftModifier}}));
        QCOMPARE(shown.activations, std::vector{shown.row(2)});
        QTest::keyClick(&shown.view, Qt::Key_End);
        QCOMPARE(shown.view.currentMark(), 7);
        QTest::keyClick(&shown.view, Qt::Key_Down);
        QCOMPARE(shown.view.currentMark(), 7);
        QTest::keyClick(&shown.view, Qt::Key_Home);
        QCOMPARE(shown.view.currentMark(), 0);
    }

    void aWindowThatComesToTheFrontHasWalkedToNoMark()
    {
        ChartView view;
        view.setFigure(samples::shared(samples::declines()));
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QVERIFY(view.hasFocus());
        QVERIFY(!view.currentMark());
    }

    void escapeClearsOnlyWhereSomethingIsSelected()
    {
        Shown shown(samples::declines());
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QCOMPARE(shown.clearings, 0);
        shown.view.setSelection({shown.row(3)});
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QCOMPARE(shown.clearings, 1);
    }

    void theWheelZoomsAtThePointerWhereAllRowsFit()
    {
        Shown shown(samples::declines());
        QSignalSpy zooms(&shown.view, &ChartView::zoomChanged);
        const QPoint at = shown.middleOf(3);
        const double before = shown.view.drawing().valueAt(at.x());
        shown.wheel(at, 120);
        QVERIFY(shown.view.isZoomed());
        QCOMPARE(zooms.size(), 1);
        QVERIFY(std::abs(shown.view.drawing().valueAt(at.x()) - before) < 0.01);
        const auto [minimum, maximum] = shown.view.drawing().valueRange();
        QVERIFY(std::abs((maximum - minimum) - 20 / 1.25) < 0.01);
        QTest::keyClick(&shown.view, Qt::Key_Home);
        QVERIFY(!shown.view.isZoomed());
        QCOMPARE(shown.view.drawing().valueRange(), std::pair(-20.0, 0.0));
    }

    void zoomingOutEndsAtTheWholeAxis()
    {
        Shown shown(samples::declines());
        const QPoint at = shown.middleOf(3);
        shown.wheel(at, 240);
        shown.wheel(at, -1200);
        QVERIFY(!shown.view.isZoomed());
        shown.wheel(at, -120);
        QCOMPARE(shown.view.drawing().valueRange(), std::pair(-20.0, 0.0));
    }

    void zoomingALogAxisKeepsThePointersValue()
    {
        Shown shown(samples::funding());
        const QPoint at = shown.middleOf(2);
        const double before = std::log10(shown.view.drawing().valueAt(at.x()));
        shown.wheel(at, 240);
        QVERIFY(shown.view.isZoomed());
        QVERIFY(std::abs(std::log10(shown.view.drawing().valueAt(at.x())) - before) < 0.001);
    }

    void shiftAndDraggingZoomsToTheBox()
    {
        Shown shown(samples::declines());
        const double from = shown.view.drawing().positionOf(-15);
        const double to = shown.view.drawing().positionOf(-10);
        const int y = shown.middleOf(3).y();
        shown.drag({qRound(from), y}, {qRound(to), y}, Qt::ShiftModifier);
        const auto [minimum, maximum] = shown.view.drawing().valueRange();
        QVERIFY(std::abs(minimum + 15) < 0.05);
        QVERIFY(std::abs(maximum + 10) < 0.05);
        QVERIFY2(shown.requests.empty(), "a drag is no click");
        QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, shown.middleOf(0));
        QVERIFY(!shown.view.isZoomed());
        QVERIFY(shown.activations.empty());
    }

    void draggingPansAZoomedAxis()
    {
        Shown shown(samples::declines());
        shown.view.zoomBy(2);
        const auto [before, unused] = shown.view.drawing().valueRange();
        const int y = shown.middleOf(0).y();
        const double pixelsPerUnit = shown.view.drawing().plotRect().width() / 10;
        shown.drag({400, y}, {400 + qRound(2 * pixelsPerUnit), y});
        const auto [after, end] = shown.view.drawing().valueRange();
        QVERIFY(std::abs(after - (before - 2)) < 0.05);
        QVERIFY(std::abs(end - after - 10) < 0.05);
    }

    void aBarBeyondTheZoomEndsAtThePlotsEdge()
    {
        Shown shown(samples::declines());
        shown.view.drawing().setValueRange(std::pair(-10.0, -3.0));
        const QRectF plot = shown.view.drawing().plotRect();
        QCOMPARE(shown.view.drawing().shapeRect(0),
                 QRectF(plot.left(), shown.view.drawing().shapeRect(0).top(), plot.width(),
                        shown.view.drawing().shapeRect(0).height()));
        QVERIFY(shown.view.drawing().shapeRect(7).isEmpty());
        const QImage image = shown.view.viewport()->grab().toImage();
        const int y = shown.middleOf(0).y();
        QCOMPARE(image.pixelColor(qRound(plot.left()) - 3, y), Theme::of(ThemeKind::Light).surface);
    }

    void theWheelScrollsWhereRowsOverflow()
    {
        Shown shown(samples::manyMoves(5000));
        auto* bar = shown.view.findChild<QScrollBar*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(bar && bar->isVisible());
        shown.wheel({400, 250}, -120);
        QVERIFY(shown.view.drawing().scroll() > 0);
        QCOMPARE(bar->value(), qRound(shown.view.drawing().scroll()));
        QVERIFY(!shown.view.isZoomed());
        shown.wheel({400, 250}, 120, Qt::ControlModifier);
        QVERIFY(shown.view.isZoomed());
        bar->setValue(bar->maximum());
        QCOMPARE(shown.view.drawing().rowsInSight().second, 5000);
        QTest::keyClick(&shown.view, Qt::Key_0);
        QTest::keyClick(&shown.view, Qt::Key_Home);
        QCOMPARE(shown.view.drawing().scroll(), 0.0);
        const int page = shown.view.drawing().rowsInSight().second;
        QTest::keyClick(&shown.view, Qt::Key_PageDown);
        QVERIFY(*shown.view.currentMark() >= page - 2);
    }

    void hoveringTellsFigureQualifierEventDayAndSource()
    {
        Shown shown(samples::declines());
        const QString text = shown.view.toolTipOf(4);
        for (const QString& part : {u"ASML"_s, u"over 7\u202f% down"_s, u"lower bound"_s,
                                    u"Release of DeepSeek R1"_s, u"27 January 2025, inferred"_s,
                                    u"BBC, via the article"_s, u"section 2, paragraph 2"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void namesAreNoMarkupInATooltip()
    {
        Figure figure = samples::declines();
        figure.marks[0].label = u"<img src='/etc/passwd'>\u202e"_s;
        Shown shown(figure);
        const QString text = shown.view.toolTipOf(0);
        QVERIFY(!text.contains(u"<img"_s));
        QVERIFY(!text.contains(QChar(0x202e)));
    }

    void theCurrentMarkFollowsItsRowIntoANewFigure()
    {
        Shown shown(samples::declines());
        shown.view.setCurrentMark(2);
        Figure fewer = samples::declines();
        fewer.marks.erase(fewer.marks.begin());
        shown.view.setFigure(samples::shared(fewer));
        QCOMPARE(shown.view.currentMark(), 1);
        fewer.marks.erase(fewer.marks.begin() + 1);
        shown.view.setFigure(samples::shared(fewer));
        QVERIFY(!shown.view.currentMark());
    }

    void aScreenReaderFindsEveryMark()
    {
        Shown shown(samples::declines());
        shown.view.setSelection({shown.row(2)});
        shown.view.setCurrentMark(2);
        QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&shown.view);
        QVERIFY(chart);
        QCOMPARE(chart->role(), QAccessible::Chart);
        QCOMPARE(chart->childCount(), 8);
        QVERIFY(chart->text(QAccessible::Description).contains(u"eight falls"_s));

        QAccessibleInterface* nvidia = chart->child(2);
        QVERIFY(nvidia && nvidia->isValid());
        QCOMPARE(nvidia->text(QAccessible::Name), u"Nvidia, −16.9\u202f%, 27 January 2025"_s);
        QCOMPARE(nvidia->text(QAccessible::Value), u"−16.9\u202f%"_s);
        QVERIFY(nvidia->text(QAccessible::Description).contains(u"BBC"_s));
        QVERIFY(nvidia->state().selected);
        QVERIFY(nvidia->state().focused);
        QVERIFY(!chart->child(3)->state().selected);
        QCOMPARE(chart->indexOfChild(nvidia), 2);
        QCOMPARE(nvidia->parent(), chart);
        QCOMPARE(chart->focusChild(), nvidia);
        const QPoint inside = nvidia->rect().center();
        QCOMPARE(chart->childAt(inside.x(), inside.y()), nvidia);
        QVERIFY(!chart->child(8));
    }

    void aScreenReaderCanSelectAMark()
    {
        Shown shown(samples::declines());
        QAccessibleInterface* mark = QAccessible::queryAccessibleInterface(&shown.view)->child(4);
        auto* actions = mark->actionInterface();
        QVERIFY(actions);
        actions->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(shown.requests, (Requests{{shown.row(4), Qt::NoModifier}}));
        actions->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(shown.view.currentMark(), 4);
    }

    void aMarkOutOfSightIsBroughtThere()
    {
        Shown shown(samples::manyMoves(500));
        const ChartDrawing& drawing = shown.view.drawing();
        shown.view.bringIntoSight(2);
        QCOMPARE(drawing.scroll(), 0.0); // seen already
        shown.view.bringIntoSight(300);
        const auto [first, end] = drawing.rowsInSight();
        QVERIFY(first <= 300 && 300 < end);
        const auto* bar = shown.view.findChild<QScrollBar*>(QString(), Qt::FindDirectChildrenOnly);
        QCOMPARE(bar->value(), qRound(drawing.scroll()));
        shown.view.scrollToTop();
        QCOMPARE(drawing.rowsInSight().first, 0);
    }

    void aMarkOutOfSightSaysSo()
    {
        Shown shown(samples::manyMoves(500));
        QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&shown.view);
        QVERIFY(chart->child(499)->state().offscreen);
        QVERIFY(!chart->child(0)->state().offscreen);
        QVERIFY(chart->child(499)->rect().isEmpty());
    }

    void anEmptyChartHasNothingToWalk()
    {
        Shown shown(samples::empty());
        for (const int key : {Qt::Key_Down, Qt::Key_Space, Qt::Key_Return, Qt::Key_Plus})
            QTest::keyClick(&shown.view, static_cast<Qt::Key>(key));
        shown.wheel({200, 200}, 120);
        QVERIFY(!shown.view.currentMark());
        QVERIFY(!shown.view.isZoomed());
        QVERIFY(shown.requests.empty());
    }
};

QTEST_MAIN(TestChartView)
#include "tst_chart_view.moc"
