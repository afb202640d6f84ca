#include "ui/window/appearance.h"
#include "ui/window/control_strip.h"
#include "ui/window/filters_panel.h"
#include "ui/window/inspector.h"
#include "ui/window/range_slider.h"
#include "ui/window/status_line.h"
#include "ui/window/surfaces.h"
#include "ui/window/table_panel.h"
#include "ui/window/top_bar.h"
#include "ui/window/window_commands.h"
#include "window_fixture.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QMouseEvent>
#include <QSplitter>
#include <QTest>
#include <QTimer>

#include <set>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// The window as a person works with it: real clicks and keys on the built-in dataset.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { prepareApplication(); }

    void itOpensOnTheArticlesShareMoves()
    {
        WindowFixture window;
        // dataset.md: eight share moves, the largest fall first.
        QCOMPARE(window.shownNames().size(), 8);
        QCOMPARE(window.shownNames().first(), u"Siemens Energy"_s);
        QCOMPARE(window.shownNames().last(), u"Microsoft"_s);
        QCOMPARE(window.tableNames(), window.shownNames());
        QCOMPARE(window->statusLine()->text(), u"8 of 8 share moves shown"_s);
    }

    void aClickOnABarSelectsItEverywhere()
    {
        WindowFixture window;
        window.clickMark(u"Nvidia"_s);
        QCOMPARE(window.selectedNames(), QStringList{u"Nvidia"_s});
        QCOMPARE(window.tableSelection(), QStringList{u"Nvidia"_s});
        const QString told = window->inspector()->text();
        QVERIFY2(told.contains(u"Nvidia"_s) && told.contains(u"−16.9"_s), qPrintable(told));
        QVERIFY(window->statusLine()->text().contains(u"1 selected"_s));
    }

    void aClickInTheTableSelectsTheBar()
    {
        WindowFixture window;
        window.clickTableRow(u"Oracle"_s);
        QCOMPARE(window.selectedNames(), QStringList{u"Oracle"_s});
        const int mark = window->session()->markOf(window.rowOf(u"Oracle"_s)).value_or(-1);
        QVERIFY(window->chart()->isSelected(mark));
        QVERIFY(window->inspector()->text().contains(u"Oracle"_s));
    }

    void ctrlAddsAndTakesAwayInChartAndTable()
    {
        WindowFixture window;
        window.clickMark(u"Nvidia"_s);
        window.clickMark(u"Cisco"_s, Qt::ControlModifier);
        QCOMPARE(window.tableSelection().size(), 2);
        window.clickTableRow(u"Nvidia"_s, Qt::ControlModifier);
        QCOMPARE(window.selectedNames(), QStringList{u"Cisco"_s});
    }

    void shiftExtendsOverTheRowsAsShown()
    {
        WindowFixture window;
        window.clickMark(u"Broadcom"_s);
        window.clickMark(u"Oracle"_s, Qt::ShiftModifier);
        QStringList selected = window.tableSelection();
        selected.sort();
        QCOMPARE(selected, (QStringList{u"Broadcom"_s, u"Nvidia"_s, u"Oracle"_s}));
    }

    void escapeClearsTheSelection()
    {
        WindowFixture window;
        window.clickMark(u"Nvidia"_s);
        QTest::keyClick(window->chart(), Qt::Key_Escape);
        QVERIFY(window->session()->selection().rows.empty());
        QVERIFY(window.tableSelection().isEmpty());
        window.clickTableRow(u"Cisco"_s);
        QTest::keyClick(window->table(), Qt::Key_Escape);
        QVERIFY(window->session()->selection().rows.empty());
    }

    void enterInTheChartOpensTheInspector()
    {
        WindowFixture window;
        window->showPanel(SidePanel::Inspector, false);
        window->chart()->setFocus();
        QTest::keyClick(window->chart(), Qt::Key_Down);
        QTest::keyClick(window->chart(), Qt::Key_Return);
        QVERIFY(window->isPanelShown(SidePanel::Inspector));
        QCOMPARE(window.selectedNames().size(), 1);
    }

    void theInspectorsLinksLeadToTheirRows()
    {
        WindowFixture window;
        window.clickMark(u"Nvidia"_s);
        LinkButton* broadcom = nullptr;
        for (LinkButton* link : window->inspector()->findChildren<LinkButton*>())
            if (link->text().startsWith(u"Broadcom"_s))
                broadcom = link;
        QVERIFY(broadcom); // the same paragraph names Broadcom
        broadcom->setFocus();
        QTest::keyClick(broadcom, Qt::Key_Return);
        QTRY_COMPARE(window.selectedNames(), QStringList{u"Broadcom"_s});
    }

    void aFilterTakesRowsOutOfChartAndTable()
    {
        WindowFixture window;
        QCheckBox* america = window->filters()->checkBox(Field::Country, u"US"_s);
        QVERIFY(america);
        QTest::mouseClick(america, Qt::LeftButton, {}, QPoint(8, america->height() / 2));
        // Only ASML (Netherlands) and Siemens Energy (Germany) are not American.
        QCOMPARE(window.shownNames(), (QStringList{u"Siemens Energy"_s, u"ASML"_s}));
        QCOMPARE(window.tableNames(), window.shownNames());
        QCOMPARE(window->statusLine()->text(), u"2 of 8 share moves shown"_s);
        QTest::mouseClick(america, Qt::LeftButton, {}, QPoint(8, america->height() / 2));
        QCOMPARE(window.shownNames().size(), 8);
    }

    void aSelectedRowThatIsFilteredAwayIsNotSelectedAnyMore()
    {
        WindowFixture window;
        window.clickMark(u"Nvidia"_s);
        window->filters()->checkBox(Field::Country, u"US"_s)->click();
        QVERIFY(window->session()->selection().rows.empty());
    }

    void filtersThatLeaveNothingSaySoAndOfferToClear()
    {
        WindowFixture window;
        QVERIFY(!window->filters()->saysThatNothingIsLeft());
        for (const QString& country : {u"US"_s, u"DE"_s, u"NL"_s})
            window->filters()->checkBox(Field::Country, country)->click();
        QVERIFY(window.shownNames().isEmpty());
        QVERIFY(window->filters()->saysThatNothingIsLeft());
        QCOMPARE(window->statusLine()->text(), u"0 of 8 share moves shown"_s);
        LinkButton* clear = window->filters()->clearLink();
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_COMPARE(window.shownNames().size(), 8);
        QVERIFY(!window->filters()->saysThatNothingIsLeft());
        QVERIFY(window->filters()->checkBox(Field::Country, u"US"_s)->isChecked());
    }

    void theSizeFilterKeepsTheLargeFalls()
    {
        WindowFixture window;
        RangeSlider* slider = window->filters()->sizeSlider();
        QVERIFY(slider);
        QTest::mousePress(slider, Qt::LeftButton, {}, slider->handlePosition(slider->high()));
        QTest::mouseMove(slider, slider->handlePosition(-10));
        QTest::mouseRelease(slider, Qt::LeftButton, {}, slider->handlePosition(-10));
        // −20, −17.4, −16.9 and −14 % are below −10 %.
        QCOMPARE(window.shownNames(),
                 (QStringList{u"Siemens Energy"_s, u"Broadcom"_s, u"Nvidia"_s, u"Oracle"_s}));
    }

    void sortingInTheStripSortsChartAndTable()
    {
        WindowFixture window;
        QComboBox* sort = window->strip()->box(StripControl::Sort);
        sort->setFocus();
        while (sort->currentText() != u"Name, A to Z"_s)
            QTest::keyClick(sort, Qt::Key_Down);
        QCOMPARE(window.shownNames().first(), u"Alphabet"_s);
        QCOMPARE(window.tableNames(), window.shownNames());
        QCOMPARE(window->table()->horizontalHeader()->sortIndicatorSection(), 0);
    }

    void aColumnsHeadSortsTheChartToo()
    {
        WindowFixture window;
        QHeaderView* header = window->table()->horizontalHeader();
        const QPoint change(header->sectionViewportPosition(2) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, change);
        QCOMPARE(window.shownNames().first(), u"Microsoft"_s);
        QCOMPARE(window.tableNames(), window.shownNames());
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, change);
        QCOMPARE(window.shownNames().first(), u"Siemens Energy"_s);
    }

    void amountsAsReportedSortTheTableAlone()
    {
        WindowFixture window;
        window->session()->setView(ViewKind::Funding);
        const QStringList drawn = window.shownNames();
        QHeaderView* header = window->table()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(2) + 20, header->height() / 2));
        QCOMPARE(window.shownNames(), drawn);
        // Yuan before dollars, the smaller amount first within each.
        QCOMPARE(window.tableNames().last(), u"Meta"_s);
        window.clickTableRow(u"Meta"_s);
        QCOMPARE(window.selectedNames(), QStringList{u"Meta"_s});
    }

    void theViewsAreTabsForTheKeyboardToo()
    {
        WindowFixture window;
        window->topBar()->tabs()->setFocus();
        QTest::keyClick(window->topBar()->tabs(), Qt::Key_Right);
        QCOMPARE(window->session()->view(), ViewKind::Funding);
        // dataset.md: four amounts.
        QCOMPARE(window->statusLine()->text(), u"4 of 4 amounts shown"_s);
        QTest::keyClick(window.window(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(window->session()->view(), ViewKind::Declines);
        QCOMPARE(window->topBar()->tabs()->currentIndex(), 0);
    }

    void eachViewKeepsItsOwnSelectionAndFilters()
    {
        WindowFixture window;
        window.clickMark(u"Nvidia"_s);
        window->session()->setView(ViewKind::Funding);
        QVERIFY(window->session()->selection().rows.empty());
        window->session()->setView(ViewKind::Declines);
        QCOMPARE(window.selectedNames(), QStringList{u"Nvidia"_s});
        QCOMPARE(window.tableSelection(), QStringList{u"Nvidia"_s});
    }

    void aFoundCompanyIsSelectedInItsView()
    {
        WindowFixture window;
        QTest::keyClick(window.window(), Qt::Key_F, Qt::ControlModifier);
        SearchField* search = window->topBar()->searchField();
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"bank of"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(window->session()->view(), ViewKind::Funding);
        QVERIFY(window.selectedNames().contains(u"Bank of China"_s));
        QVERIFY(search->text().isEmpty());
    }

    void aFoundStatementIsShownWholeWithItsSource()
    {
        WindowFixture window;
        SearchField* search = window->topBar()->searchField();
        search->setFocus();
        QTest::keyClicks(search, u"duthoit"_s);
        QTest::keyClick(search, Qt::Key_Return);
        const QString text = window->inspector()->text();
        QVERIFY2(text.contains(u"Duthoit"_s) && text.contains(u"investment plans be revised"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"the article, section 2"_s), qPrintable(text));
    }

    void escapePutsTheListOfWhatWasFoundAwayFirst()
    {
        WindowFixture window;
        window.clickMark(u"Nvidia"_s);
        SearchField* search = window->topBar()->searchField();
        search->setFocus();
        QTest::keyClicks(search, u"oracle"_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!search->closeList());
        QVERIFY(search->hasFocus());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QVERIFY(window->chart()->hasFocus());
        QCOMPARE(window.selectedNames(), QStringList{u"Nvidia"_s});
    }

    void aFoundRowThatIsFilteredAwayComesBack()
    {
        WindowFixture window;
        window->filters()->checkBox(Field::Country, u"US"_s)->click();
        QTest::keyClicks(window->topBar()->searchField(), u"nvid"_s);
        QTest::keyClick(window->topBar()->searchField(), Qt::Key_Return);
        QCOMPARE(window.selectedNames(), QStringList{u"Nvidia"_s});
        QVERIFY(window->filters()->checkBox(Field::Country, u"US"_s)->isChecked());
    }

    void currencyAndMeasureChangeTheFunding()
    {
        WindowFixture window;
        window->session()->setView(ViewKind::Funding);
        QComboBox* scale = window->strip()->box(StripControl::Scale);
        scale->setFocus();
        QTest::keyClick(scale, Qt::Key_Down);
        QCOMPARE(window->session()->figure()->axis.scale, AxisScale::Linear);
        QCOMPARE(window->session()->figure()->form, MarkForm::Bars);
        QTest::keyClick(scale, Qt::Key_Up);
        QCOMPARE(window->session()->figure()->form, MarkForm::Dots);
    }

    void theThemeChangesAtOnceAndEverywhere()
    {
        WindowFixture window;
        window.trigger("dark");
        QCOMPARE(QApplication::palette().color(QPalette::Window),
                 Theme::of(ThemeKind::Dark).window);
        QCOMPARE(window->chart()->drawing().options().theme, ThemeKind::Dark);
        QTRY_COMPARE(window->grab().toImage().pixelColor(3, 500), Theme::of(ThemeKind::Dark).panel);
        window.trigger("light");
        QCOMPARE(window->chart()->drawing().options().theme, ThemeKind::Light);
        QTRY_COMPARE(window->grab().toImage().pixelColor(3, 500),
                     Theme::of(ThemeKind::Light).panel);
    }

    void everyCommandHasAShortcutOfItsOwn()
    {
        WindowFixture window;
        std::set<QString> taken;
        QVERIFY(window->commands()->actions().size() > 30);
        for (const QAction* action : window->commands()->actions()) {
            const QString keys = action->shortcut().toString();
            QVERIFY2(!keys.isEmpty(), qPrintable(action->text()));
            QVERIFY2(taken.insert(keys).second, qPrintable(keys + u" twice"_s));
        }
    }

    void noMenuHasTwoEntriesForOneLetter()
    {
        WindowFixture window;
        for (const QMenu* menu : window->menuBar()->findChildren<QMenu*>()) {
            std::set<QChar> letters;
            for (const QAction* action : menu->actions()) {
                const qsizetype at = action->text().indexOf(u'&');
                if (at < 0)
                    continue;
                const QChar letter = action->text().at(at + 1).toLower();
                QVERIFY2(letters.insert(letter).second,
                         qPrintable(menu->title() + u": "_s + action->text()));
            }
        }
    }

    void everyControlHasANameForThoseWhoCannotSeeIt()
    {
        WindowFixture window;
        for (QWidget* widget : window->findChildren<QWidget*>()) {
            // A viewport hands its focus on to the view that it belongs to.
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() ||
                widget->focusProxy())
                continue;
            QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(told);
            QVERIFY2(!told->text(QAccessible::Name).isEmpty(),
                     qPrintable(
                         QString::fromLatin1(widget->metaObject()->className()) + u" "_s +
                         widget->objectName() + u" in "_s +
                         QString::fromLatin1(widget->parentWidget()
                                                 ? widget->parentWidget()->metaObject()->className()
                                                 : "")));
        }
    }

    void tabReachesEveryPanel()
    {
        WindowFixture window;
        window->topBar()->tabs()->setFocus();
        bool filters = false, chart = false, table = false, inspector = false;
        for (int i = 0; i < 120; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget* focus = QApplication::focusWidget();
            QVERIFY(focus);
            filters |= window->filters()->isAncestorOf(focus);
            chart |= focus == window->chart();
            table |= focus == window->table();
            inspector |= focus == window->inspector();
        }
        QVERIFY(filters);
        QVERIFY(chart);
        QVERIFY(table);
        QVERIFY(inspector);
    }

    void f6GoesFromPanelToPanel()
    {
        WindowFixture window;
        window->chart()->setFocus();
        QTest::keyClick(window.window(), Qt::Key_F6);
        QVERIFY(window->table()->hasFocus());
        QTest::keyClick(window.window(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(window->chart()->hasFocus());
    }

    void copiedRowsAreTabSeparatedWithAHead()
    {
        WindowFixture window;
        window.clickTableRow(u"ASML"_s);
        window->table()->setFocus();
        QTest::keyClick(window.window(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines =
            QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.first().startsWith(u"Company\tCountry\tChange"_s));
        QVERIFY2(lines.last().startsWith(u"ASML\tNetherlands\tover 7"_s), qPrintable(lines.last()));
    }

    void aNarrowWindowKeepsRoomForTheChart()
    {
        WindowFixture window({800, 600});
        QVERIFY(window->chart()->width() >= 400);
        QVERIFY(!window->isPanelShown(SidePanel::Filters));
        window.trigger("showFilters");
        QVERIFY(window->isPanelShown(SidePanel::Filters));
        QVERIFY(!window->isPanelShown(SidePanel::Inspector));
        QVERIFY(window->chart()->width() >= 400);
    }

    void aPanelKeepsTheWidthThatWasSetByHand()
    {
        WindowFixture window;
        auto* columns = window->findChild<QSplitter*>();
        QSplitterHandle* handle = columns->handle(1);
        QTest::mousePress(handle, Qt::LeftButton, {}, {0, 20});
        QMouseEvent move(QEvent::MouseMove, {60, 20}, handle->mapToGlobal(QPointF(60, 20)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(handle, &move);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, {60, 20});
        const int width = window->filters()->width();
        QVERIFY2(width > 250, qPrintable(QString::number(width)));
        window->resize(1300, 900);
        QCOMPARE(window->filters()->width(), width);
        window.restart();
        QCOMPARE(window->filters()->width(), width);
    }

    void inASmallWindowTheControlsStayOnOneLine_data()
    {
        QTest::addColumn<ViewKind>("view");
        QTest::newRow("share moves") << ViewKind::Declines;
        QTest::newRow("funding") << ViewKind::Funding;
    }
    void inASmallWindowTheControlsStayOnOneLine()
    {
        QFETCH(ViewKind, view);
        WindowFixture window({1024, 700});
        window->session()->setView(view);
        ControlStrip* strip = window->strip();
        QTRY_COMPARE(strip->editText()->y(), strip->resetZoom()->y());
        QTRY_VERIFY2(strip->height() < 2 * strip->editText()->height(),
                     qPrintable(QString::number(strip->height())));
        window->chart()->zoomBy(2);
        QTest::mouseClick(strip->resetZoom(), Qt::LeftButton);
        QVERIFY(!window->chart()->isZoomed());
    }

    void theWindowComesBackAsItWasLeft()
    {
        WindowFixture window;
        window->resize(1200, 800);
        window->session()->setView(ViewKind::Funding);
        window.trigger("showTable");
        window.trigger("dark");
        window.restart();
        QCOMPARE(window->size(), QSize(1200, 800));
        QCOMPARE(window->session()->view(), ViewKind::Funding);
        QVERIFY(!window->isTableShown());
        QCOMPARE(window->chart()->drawing().options().theme, ThemeKind::Dark);
        window.trigger("likeDesktop");
    }

    void theChartStartsInTheThemeThatWasChosen()
    {
        WindowFixture window;
        window.trigger("dark");
        window->close();
        applyTheme(ThemeKind::Light); // as a program that has just begun has it
        window.restart();
        QCOMPARE(window->chart()->drawing().options().theme, ThemeKind::Dark);
        window.trigger("likeDesktop");
    }

    void nothingMovesWhileNobodyDoesAnything()
    {
        WindowFixture window;
        // A timer that runs by itself would wake the processor for ever.
        for (QTimer* timer : window->findChildren<QTimer*>())
            QVERIFY2(!timer->isActive() || timer->isSingleShot(), qPrintable(timer->objectName()));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
