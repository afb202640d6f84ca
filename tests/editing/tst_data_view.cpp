#include "../window/window_fixture.h"
#include "data_fixture.h"
#include "store/dataset_writer.h"
#include "ui/editing/completing_editor.h"
#include "ui/editing/data_panel.h"
#include "ui/editing/data_table.h"
#include "ui/editing/editor.h"
#include "ui/editing/find_bar.h"
#include "ui/editing/price_bar.h"
#include "ui/editing/table_list.h"
#include "ui/importing/sentence_dialog.h"
#include "ui/window/file_keeping.h"
#include "ui/window/inspector.h"
#include "ui/window/message_bar.h"
#include "ui/window/top_bar.h"
#include "ui/window/window_commands.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace aftershock;
using namespace Qt::StringLiterals;

class TestDataView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { prepareApplication(); }

    void theDataTabShowsTheTables()
    {
        DataFixture data;
        QVERIFY(data->isDataShown());
        QVERIFY(data.table()->isVisible());
        QVERIFY(!data->chart()->isVisible());
        QCOMPARE(data->topBar()->tabs()->currentIndex(), static_cast<int>(allViews.size()));
        QCOMPARE(data.model()->rows().size(), std::size_t(8));
        for (int row = 0; row < data.panel()->tables()->count(); ++row) {
            data.panel()->tables()->setCurrentRow(row);
            QVERIFY(data.model()->columnCount() > 1);
        }
        QTest::keyClick(data.window().window(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!data->isDataShown());
        QVERIFY(data->chart()->isVisible());
    }

    void aFigureTypedAsPeopleWriteItIsShownByTheChart()
    {
        DataFixture data;
        data.enter(data.cell(u"Cisco"_s, u"change_percent"_s), u"over 7 % down"_s);
        QCOMPARE(data.text(u"Cisco"_s, u"change_percent"_s), u"over 7 % down"_s);
        QCOMPARE(data.text(u"Cisco"_s, u"qualifier"_s), u"over"_s);
        const int mark = data->session()->markOf(data.window().rowOf(u"Cisco"_s)).value_or(-1);
        const Mark& shown = data->session()->figure()->marks[static_cast<std::size_t>(mark)];
        QCOMPARE(shown.value.qualifier, Qualifier::Over);
        QCOMPARE(plain(shown.valueText), u"over 7 % down"_s);
        QVERIFY(data->editor()->isModified());
        data->editor()->undo();
        QCOMPARE(data.text(u"Cisco"_s, u"change_percent"_s), u"−5 %"_s);
    }

    void enterGoesDownTabGoesRightEscGivesUp()
    {
        DataFixture data;
        const QModelIndex first = data.model()->index(0, 1);
        data.enter(first, u"-1"_s);
        QCOMPARE(data.table()->currentIndex(), data.model()->index(1, 1));
        QTest::keyClick(data.table(), Qt::Key_Tab);
        QCOMPARE(data.table()->currentIndex(), data.model()->index(1, 2));
        QTest::keyClick(data.table(), Qt::Key_Backtab);
        QTest::keyClick(data.table(), Qt::Key_F2);
        auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(line);
        const QString before = line->text();
        QTest::keyClicks(line, u"9"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_VERIFY(data.table()->hasFocus());
        QCOMPARE(data.model()->editedText(data.model()->index(1, 1)), before);
        // Tab inside an editor takes what was typed, and goes on.
        QTest::keyClick(data.typeInto(data.model()->index(1, 1), u"-3"_s), Qt::Key_Tab);
        QTRY_COMPARE(data.table()->currentIndex(), data.model()->index(1, 2));
        QCOMPARE(plain(data.model()->index(1, 1).data().toString()), u"−3 %"_s);
    }

    void rubbishIsMarkedAtTheCellAndKept()
    {
        DataFixture data;
        data.enter(data.cell(u"Cisco"_s, u"change_percent"_s), u"rubbish"_s);
        QCOMPARE(data.text(u"Cisco"_s, u"change_percent"_s), u"rubbish"_s);
        QVERIFY(!data.error(u"Cisco"_s, u"change_percent"_s).isEmpty());
        QVERIFY2(data.panel()->statusText().contains(u"rubbish"_s),
                 qPrintable(data.panel()->statusText()));
        // It is found again, and mended.
        data.click(data.cell(u"Oracle"_s, u"note"_s));
        data.window().trigger("nextProblem");
        QCOMPARE(data.table()->currentIndex(), data.cell(u"Cisco"_s, u"change_percent"_s));
        data.enter(data.table()->currentIndex(), u"-5 %"_s);
        QVERIFY(data.error(u"Cisco"_s, u"change_percent"_s).isEmpty());
        QVERIFY(data.working().drafts.empty());
    }

    /// Enter has led to the next of them already.
    void theNextToBeMendedIsNotPassedOver()
    {
        DataFixture data;
        const QModelIndex first = data.cell(u"Cisco"_s, u"change_percent"_s);
        for (int row = 0; row < 3; ++row)
            data.enter(first.siblingAtRow(first.row() + row), u"what"_s);
        data.click(data.cell(u"Cisco"_s, u"organisation_id"_s));
        for (int row = 0; row < 3; ++row) {
            data.window().trigger("nextProblem");
            QCOMPARE(data.table()->currentIndex().row(), first.row() + row);
            data.enter(data.table()->currentIndex(), u"-5 %"_s);
        }
        QVERIFY(data.working().drafts.empty());
    }

    /// The list below it offers, and marks nothing: what was typed stands.
    void aDayIsDoneWithOneEnter()
    {
        DataFixture data;
        const QModelIndex day = data.cell(u"Cisco"_s, u"trading_day"_s);
        QWidget* editor = data.typeInto(day, u"2025-01-31"_s);
        QVERIFY(qobject_cast<CompletingEditor*>(editor));
        DataFixture::press(editor, Qt::Key_Return);
        QTRY_VERIFY(data.text(u"Cisco"_s, u"trading_day"_s).contains(u"31 Jan"_s));
        QTRY_VERIFY(data.table()->findChildren<CompletingEditor*>().isEmpty());
    }

    void aSentenceThatIsPastedBecomesARow()
    {
        DataFixture data;
        const std::size_t before = data.working().contents.organisations.size();
        data.click(data.cell(u"Cisco"_s, u"organisation_id"_s));
        QApplication::clipboard()->setText(u"Intel fell 3 % on 27 January 2025.\n"_s);
        data.window().trigger("pasteCells");
        auto* const dialog = data->findChild<SentenceDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->field(ImportField::Organisation)->text(), u"Intel"_s);
        QCOMPARE(data.working().contents.organisations.size(), before);
        dialog->close();
        // In a note it is text.
        data.click(data.cell(u"Cisco"_s, u"note"_s));
        data.window().trigger("pasteCells");
        QCOMPARE(data.text(u"Cisco"_s, u"note"_s), u"Intel fell 3 % on 27 January 2025."_s);
    }

    void whatIsSelectedStaysSoWhenItIsSorted()
    {
        DataFixture data;
        data.click(data.cell(u"Cisco"_s, u"change_percent"_s));
        const std::vector<RowId> before = data.table()->selectedRows();
        QCOMPARE(before.size(), std::size_t(1));
        QHeaderView* head = data.table()->horizontalHeader();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                          QPoint(head->sectionViewportPosition(0) + 20, head->height() / 2));
        QVERIFY(!data.model()->arrangement().sortColumn.isEmpty());
        QCOMPARE(data.table()->selectedRows(), before);
        QCOMPARE(data->session()->selection().rows.size(), std::size_t(1));
    }

    void aChoiceIsMadeFromItsList()
    {
        DataFixture data;
        const QModelIndex qualifier = data.cell(u"Cisco"_s, u"qualifier"_s);
        data.click(qualifier);
        QTest::keyClick(data.table(), Qt::Key_F2);
        auto* box = qobject_cast<QComboBox*>(QApplication::focusWidget());
        QVERIFY(box);
        box->setCurrentText(u"at least"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(data.text(u"Cisco"_s, u"change_percent"_s), u"at least 5 % down"_s);
    }

    void aCompanyIsFoundByWhatIsTyped()
    {
        DataFixture data;
        const QModelIndex company = data.cell(u"Cisco"_s, u"organisation_id"_s);
        QWidget* editor = data.typeInto(company, u"asm"_s);
        QVERIFY(qobject_cast<CompletingEditor*>(editor));
        DataFixture::press(editor, Qt::Key_Return);
        QTRY_COMPARE(company.data().toString(), u"ASML"_s);
        QCOMPARE(data.working().contents.organisations.size(),
                 data->session()->dataset()->contents().organisations.size());
    }

    void aCompanyThatIsNotThereIsAdded()
    {
        DataFixture data;
        const std::size_t before = data.working().contents.organisations.size();
        const QModelIndex company = data.cell(u"Cisco"_s, u"organisation_id"_s);
        DataFixture::press(data.typeInto(company, u"Arista"_s), Qt::Key_Return);
        QTRY_COMPARE(company.data().toString(), u"Arista"_s);
        QCOMPARE(data.working().contents.organisations.size(), before + 1);
        data->editor()->undo();
        QCOMPARE(company.data().toString(), u"Cisco"_s);
        QCOMPARE(data.working().contents.organisations.size(), before);
    }

    void aBlockFromASpreadsheetIsPasted()
    {
        DataFixture data;
        QApplication::clipboard()->setText(u"Oracle\t-14.5 %\tover\t28 Jan 2025\n"
                                           "Cisco\tover 6 % down\t\t2025-01-28\n"
                                           "Nvidia\t3,5 %\tabout\t28.1.2025\n"_s);
        data.click(data.model()->index(7, 0)); // the last row, so that two are added
        QTest::keySequence(data.table(), QKeySequence::Paste);
        QCOMPARE(data.model()->rows().size(), std::size_t(10));
        const auto text = [&](int row, int column) {
            return plain(data.model()->index(row, column).data().toString());
        };
        QCOMPARE(text(7, 0), u"Oracle"_s);
        QCOMPARE(text(7, 1), u"over 14.5 % down"_s);
        QCOMPARE(text(8, 1), u"over 6 % down"_s);
        QCOMPARE(text(9, 1), u"about 3.5 % up"_s);
        QCOMPARE(text(9, 3), u"28 Jan 2025"_s);
        data->editor()->undo();
        QCOMPARE(data.model()->rows().size(), std::size_t(8));
    }

    void namesThatAreNotThereAreAskedFor()
    {
        DataFixture data;
        QApplication::clipboard()->setText(u"Arista\t-1 %\nArista\t-2 %\n"_s);
        data.click(data.newRow(u"organisation_id"_s));
        QTest::keySequence(data.table(), QKeySequence::Paste);
        data.answer(u"Add them"_s);
        QTRY_COMPARE(data.model()->rows().size(), std::size_t(10));
        QCOMPARE(data.working().contents.organisations.back().name, u"Arista"_s);
        QVERIFY(data.working().drafts.empty());
    }

    void copiedCellsAreTabSeparated()
    {
        DataFixture data;
        data.click(data.cell(u"ASML"_s, u"organisation_id"_s));
        data.click(data.cell(u"ASML"_s, u"qualifier"_s), Qt::ShiftModifier);
        QTest::keySequence(data.table(), QKeySequence::Copy);
        QCOMPARE(plain(QApplication::clipboard()->text()), u"ASML\tover 7 % down\tover\n"_s);
    }

    void rowsAreAddedDuplicatedDeletedAndBackAgain()
    {
        DataFixture data;
        QTest::mouseClick(data.panel()->addButton(), Qt::LeftButton);
        QCOMPARE(data.model()->rows().size(), std::size_t(9));
        QVERIFY(!data.model()->index(8, 1).data(DataModel::ErrorRole).toString().isEmpty());
        data.click(data.cell(u"Nvidia"_s, u"change_percent"_s));
        QTest::keyClick(data.table(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(data.model()->rows().size(), std::size_t(10));
        QCOMPARE(data.model()->index(9, 0).data().toString(), u"Nvidia"_s);
        QTest::keyClick(data.table(), Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(data.model()->rows().size(), std::size_t(9));
        data.window().trigger("duplicateRows");
        for (int i = 0; i < 4; ++i)
            data->editor()->undo();
        QVERIFY(!data->editor()->isModified());
        QCOMPARE(data.model()->rows().size(), std::size_t(8));
    }

    void typingIntoTheEmptyRowAddsOne()
    {
        DataFixture data;
        data.enter(data.newRow(u"organisation_id"_s), u"Nvidia"_s);
        QCOMPARE(data.model()->rows().size(), std::size_t(9));
        data.enter(data.model()->index(8, 1), u"-2 %"_s);
        QCOMPARE(data.window().shownNames().size(), 9);
    }

    void tabGoesOnInTheRowThatWasBegun()
    {
        DataFixture data;
        // The list of companies is open: Tab takes what is marked and goes on all the same.
        DataFixture::press(data.typeInto(data.newRow(u"organisation_id"_s), u"Nvid"_s),
                           Qt::Key_Tab);
        data->activateWindow();
        QTRY_VERIFY(data.table()->hasFocus());
        QCOMPARE(data.model()->rows().size(), std::size_t(9));
        QCOMPARE(data.model()->index(8, 0).data().toString(), u"Nvidia"_s);
        QCOMPARE(data.table()->currentIndex(), data.model()->index(8, 1));
        QTest::keyClicks(data.table(), u"-"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"2 %"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTRY_COMPARE(data.table()->currentIndex(), data.model()->index(8, 2));
        QTest::keyClick(data.table(), Qt::Key_Tab);
        QTest::keyClicks(data.table(), u"2"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"8 Jan 2025"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(data.table()->currentIndex(), data.model()->index(9, 3));
        QCOMPARE(data.model()->rows().size(), std::size_t(9));
        QCOMPARE(plain(data.model()->index(8, 1).data().toString()), u"−2 %"_s);
        QCOMPARE(data.model()->index(8, 3).data().toString(), u"28 Jan 2025"_s);
        QVERIFY(data.working().drafts.empty());
    }

    void aNewRowWithRubbishIsStayedWith()
    {
        DataFixture data;
        QTest::keyClick(data.typeInto(data.newRow(u"change_percent"_s), u"lots"_s), Qt::Key_Tab);
        QTRY_VERIFY(data.table()->hasFocus());
        QCOMPARE(data.model()->rows().size(), std::size_t(9));
        QCOMPARE(data.table()->currentIndex(), data.model()->index(8, 1));
    }

    void whatWaitsToBeMendedIsNamedAndNotDrawn()
    {
        DataFixture data;
        data.click(data.cell(u"Cisco"_s, u"change_percent"_s));
        QTest::keyClick(data.table(), Qt::Key_Delete);
        QCOMPARE(data.window().shownNames().size(), 7);
        QVERIFY(!data.window().shownNames().contains(u"Cisco"_s));
        QVERIFY(data->session()->figure()->notes.contains(
            u"Not shown, since no change is given: Cisco."_s));
        QCOMPARE(data.error(u"Cisco"_s, u"change_percent"_s), u"a value is missing; type one"_s);
        data.enter(data.cell(u"Cisco"_s, u"change_percent"_s), u"-5 %"_s);
        data.enter(data.cell(u"Oracle"_s, u"trading_day"_s), u"yesterday"_s);
        QVERIFY(data.window().shownNames().contains(u"Cisco"_s));
        QVERIFY(!data.window().shownNames().contains(u"Oracle"_s));
        QVERIFY(data->session()->figure()->notes.contains(
            u"Not shown, since a cell waits to be mended: Oracle."_s));
    }

    void theRefusalToSaveSaysWhatTheCellSays()
    {
        DataFixture data;
        MessageBar* bar = data->messageBar();
        data.enter(data.cell(u"Cisco"_s, u"change_percent"_s), u"rubbish"_s);
        data.click(data.cell(u"Oracle"_s, u"change_percent"_s));
        QTest::keyClick(data.table(), Qt::Key_Delete);
        data->files()->saveTo(data.window().file(u"new.aftershock"_s));
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->text().startsWith(u"Not saved: 2 cells have to be mended first."_s),
                 qPrintable(bar->text()));
        QVERIFY2(bar->text().contains(u"a value is missing; type one"_s) ||
                     bar->text().contains(data.error(u"Cisco"_s, u"change_percent"_s)),
                 qPrintable(bar->text()));
        data.enter(data.cell(u"Oracle"_s, u"change_percent"_s), u"-14 %"_s);
        QCOMPARE(bar->text(), u"Not saved: one cell has to be mended first (share move %1, Change: "
                              "“rubbish” is not a number; correct it)."_s.arg(data.model()->rowId(
                                  data.cell(u"Cisco"_s, u"change_percent"_s).row())));
        data.enter(data.cell(u"Cisco"_s, u"change_percent"_s), u"-5 %"_s);
        QVERIFY(bar->isHidden());
    }

    void theColumnsGrowWithWhatIsTyped()
    {
        DataFixture data;
        data->resize(1000, 700);
        const QModelIndex place = data.cell(u"Cisco"_s, u"locator"_s);
        const int before = data.table()->columnWidth(place.column());
        data.enter(place, u"a much longer place in the source"_s);
        QTRY_VERIFY(data.table()->columnWidth(place.column()) > before);
        const int grown = data.table()->columnWidth(place.column());
        data->editor()->undo();
        QTest::qWait(20);
        QCOMPARE(data.table()->columnWidth(place.column()), grown);
        // What a person chose stays.
        data.table()->horizontalHeader()->resizeSection(place.column(), 90);
        data.enter(place, u"a place in the source that is much longer still"_s);
        QTest::qWait(20);
        QCOMPARE(data.table()->columnWidth(place.column()), 90);
    }

    void deletingACompanyAsksAboutItsFigures()
    {
        DataFixture data;
        data.show(TableKind::Organisation);
        const std::size_t before = data.model()->rows().size();
        data.click(data.cell(u"Cisco"_s, u"name"_s));
        QTest::mouseClick(data.panel()->deleteButton(), Qt::LeftButton);
        data.answer(u"Delete all"_s);
        QTRY_COMPARE(data.model()->rows().size(), before - 1);
        QCOMPARE(data.working().contents.shareMoves.size(), std::size_t(7));
        data->editor()->undo();
        QCOMPARE(data.working().contents.shareMoves.size(), std::size_t(8));
    }

    void findsAndReplaces()
    {
        DataFixture data;
        data.table()->setFocus();
        QTest::keyClick(data.table(), Qt::Key_H, Qt::ControlModifier);
        QVERIFY(data.panel()->findBar()->isVisible());
        QWidget* field = QApplication::focusWidget();
        QTest::keyClicks(field, u"paragraph 2"_s);
        const auto lines = data.panel()->findBar()->findChildren<QLineEdit*>();
        QCOMPARE(lines.size(), 2);
        lines.last()->setText(u"paragraph 9"_s);
        for (QPushButton* button : data.panel()->findBar()->findChildren<QPushButton*>())
            if (button->text() == u"Replace all"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        // dataset.md: six moves stand in section 2, paragraph 2.
        QCOMPARE(std::ranges::count_if(data.working().contents.shareMoves,
                                       [](const ShareMove& move) {
                                           return move.citation.locator.contains(u"paragraph 9"_s);
                                       }),
                 6);
        QTest::keyClick(lines.first(), Qt::Key_Escape);
        QVERIFY(!data.panel()->findBar()->isVisible());
        data->editor()->undo();
        QVERIFY(!data->editor()->isModified());
    }

    void theFindBarIsWorkedByKeys()
    {
        DataFixture data;
        FindBar* bar = data.panel()->findBar();
        data.table()->setFocus();
        QTest::keyClick(data.table(), Qt::Key_H, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"paragraph 2"_s);
        QStringList order;
        for (int i = 0; i < 7; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget* focus = QApplication::focusWidget();
            const auto* button = qobject_cast<const QAbstractButton*>(focus);
            order << (button ? button->text().remove(u'&') : focus->accessibleName());
        }
        QCOMPARE(order, (QStringList{u"Replace with"_s, u"Previous"_s, u"Next"_s, u"Replace"_s,
                                     u"Replace all"_s, u"Close"_s, u"Match case"_s}));
        bar->findChildren<QLineEdit*>().last()->setText(u"paragraph 9"_s);
        for (QPushButton* button : bar->findChildren<QPushButton*>())
            if (button->text() == u"Replace all"_s)
                button->click();
        const auto said = [bar](const QString& text) {
            return std::ranges::any_of(bar->findChildren<QLabel*>(),
                                       [&](const QLabel* label) { return label->text() == text; });
        };
        QVERIFY(said(u"6 replaced"_s));
        QTest::qWait(20);
        QVERIFY2(said(u"6 replaced"_s), "the search that follows says nothing over it");
        data->editor()->undo();
        QVERIFY(!said(u"6 replaced"_s));
        for (QWidget* widget : bar->findChildren<QWidget*>()) {
            if (!widget->focusPolicy() || !widget->isEnabled())
                continue;
            data.panel()->replace();
            widget->setFocus();
            QTest::keyClick(widget, Qt::Key_Escape);
            QVERIFY2(bar->isHidden(), widget->metaObject()->className());
        }
        data.panel()->find();
        QVERIFY(bar->isVisible());
        data->editor()->undo();
        data->document()->openNew();
        QTRY_VERIFY(bar->isHidden());
    }

    void sortsAndFilters()
    {
        DataFixture data;
        data.model()->setArrangement({.sortColumn = u"change_percent"_s});
        QCOMPARE(data.model()->index(0, 0).data().toString(), u"Siemens Energy"_s);
        data.panel()->filter()->setFocus();
        QTest::keyClicks(data.panel()->filter(), u"over asml"_s);
        QCOMPARE(data.model()->rows().size(), std::size_t(1));
        // What is edited stays in sight.
        data.enter(data.cell(u"ASML"_s, u"change_percent"_s), u"-1 %"_s);
        QCOMPARE(data.model()->rows().size(), std::size_t(1));
        data.panel()->filter()->clear();
        QCOMPARE(data.model()->rows().size(), std::size_t(8));
    }

    void whatIsSelectedIsToldByTheInspector()
    {
        DataFixture data;
        data.click(data.cell(u"Oracle"_s, u"note"_s));
        QCOMPARE(data.window().selectedNames(), QStringList{u"Oracle"_s});
        QVERIFY(data->inspector()->text().contains(u"Oracle"_s));
        data.show(TableKind::Funding);
        QCOMPARE(data->session()->view(), ViewKind::Funding);
        QVERIFY(data->isDataShown());
    }

    void theChartLeadsToTheRow()
    {
        DataFixture data;
        QTest::keyClick(data.window().window(), Qt::Key_1, Qt::ControlModifier);
        data.window().clickMark(u"Oracle"_s);
        data.window().trigger("showInData");
        QVERIFY(data->isDataShown());
        QCOMPARE(data.table()->currentIndex(), data.cell(u"Oracle"_s, u"organisation_id"_s));
    }

    void pricesAreShownAPageAtATime()
    {
        DataFixture data;
        // 2,500 days of Nvidia's prices from 2 January 1970 on; the close is the day's number.
        const RowId company = data.working().contents.organisations.front().id;
        const QString path = data.window().file(u"prices.db"_s);
        int day = 0;
        QVERIFY(writeDataset(data.working().contents, path, [&](Price& price) {
            price = {.organisation = company,
                     .at = qint64(86400) * (day + 1),
                     .close = static_cast<double>(day + 1)};
            return ++day <= 2500;
        }));
        data->open(path);
        QTRY_COMPARE(data->session()->origin().path, path);
        data.show(TableKind::Price);
        QTRY_COMPARE(data.model()->rowCount(), 1000);
        QTest::mouseClick(data.panel()->priceBar()->next(), Qt::LeftButton);
        const auto close = [&](int row) {
            return data.model()->data(data.model()->index(row, 2), Qt::EditRole).toString();
        };
        QTRY_COMPARE(close(0), u"1001"_s);
        QComboBox* companies = data.panel()->priceBar()->company();
        companies->setCurrentIndex(companies->findData(company));
        emit companies->activated(companies->currentIndex());
        QTRY_COMPARE(close(0), u"1"_s);
        QTest::keyClicks(data.panel()->priceBar()->day(), u"10 Jan 1970"_s);
        QTest::keyClick(data.panel()->priceBar()->day(), Qt::Key_Return);
        QTRY_COMPARE(close(0), u"9"_s);
        // What is changed lies over the page; what is no number is refused and told.
        data.enter(data.model()->index(0, 2), u"99.5"_s);
        QTRY_COMPARE(close(0), u"99.5"_s);
        data.enter(data.model()->index(0, 2), u"up"_s);
        QCOMPARE(close(0), u"99.5"_s);
        data.click(data.model()->index(0, 1));
        QTest::keyClick(data.table(), Qt::Key_Delete, Qt::ControlModifier);
        QTRY_COMPARE(close(0), u"10"_s);
        QCOMPARE(data.working().contents.priceCount, 2499);
        data->editor()->undo();
        data->editor()->undo();
        QCOMPARE(close(0), u"9"_s);
        QVERIFY(!data->editor()->isModified());
        // A company with prices is not deleted under them.
        data.show(TableKind::Organisation);
        data.table()->selectRows({company});
        QTest::mouseClick(data.panel()->deleteButton(), Qt::LeftButton);
        QTRY_VERIFY(data->messageBar()->isVisible());
        QVERIFY(!data->editor()->isModified());
    }

    void fillsDownAndClears()
    {
        DataFixture data;
        data.click(data.model()->index(0, 8));
        QTest::keyClick(data.table(), Qt::Key_F2);
        auto* area = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
        QVERIFY(area);
        area->setPlainText(u"first\nsecond"_s);
        QTest::keyClick(area, Qt::Key_Return);
        QTRY_VERIFY(data.table()->hasFocus());
        data.click(data.model()->index(0, 8));
        data.click(data.model()->index(2, 8), Qt::ShiftModifier);
        QTest::keyClick(data.table(), Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(data.working().contents.shareMoves[2].note, u"first\nsecond"_s);
        QTest::keyClick(data.table(), Qt::Key_Delete);
        QVERIFY(data.working().contents.shareMoves[0].note.isEmpty());
        QVERIFY(data.working().contents.shareMoves[2].note.isEmpty());
    }
};

QTEST_MAIN(TestDataView)
#include "tst_data_view.moc"
