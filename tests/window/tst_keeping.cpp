#include "store/dataset_writer.h"
#include "ui/editing/editor.h"
#include "ui/editing/properties_dialog.h"
#include "ui/window/export_dialog.h"
#include "ui/window/file_keeping.h"
#include "ui/window/filters_panel.h"
#include "ui/window/message_bar.h"
#include "ui/window/status_line.h"
#include "ui/window/surfaces.h"
#include "ui/window/top_bar.h"
#include "ui/window/window_commands.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

void rename(WindowFixture& window, const QString& name)
{
    const Organisation before = window->editor()->working().contents.organisations.front();
    Organisation after = before;
    after.name = name;
    window->editor()->perform(
        {.table = TableKind::Organisation, .changes = {RecordChange{before, after}}});
}

void addMove(WindowFixture& window, RowId organisation)
{
    const RowId id = window->editor()->working().nextId(TableKind::ShareMove);
    window->editor()->perform(
        {.kind = EditKind::Add,
         .table = TableKind::ShareMove,
         .changes = {RecordChange{{}, ShareMove{.id = id, .organisation = organisation}}}});
}

QString nameIn(const QString& path)
{
    const auto opened = openDataset(path);
    return opened ? (*opened->dataset)->organisations.front().name : QString();
}

QMessageBox* question(WindowFixture& window)
{
    auto* box = window->findChild<QMessageBox*>();
    return box && box->isVisible() ? box : nullptr;
}

/// Clicks the button of the open question that reads so.
void answer(WindowFixture& window, const QString& text)
{
    QTRY_VERIFY(question(window));
    QMessageBox* box = question(window);
    for (QAbstractButton* button : box->buttons())
        if (button->text().remove(u'&') == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            QTRY_VERIFY(!window->findChild<QMessageBox*>());
            return;
        }
    QFAIL(qPrintable(u"no answer "_s + text));
}

} // namespace

/// What keeps a person's changes, and what asks before they are lost.
class TestKeeping : public QObject
{
    Q_OBJECT

private:
    /// A window on a file of its own.
    static void openFile(WindowFixture& window, const QString& name = u"mine.aftershock"_s)
    {
        QVERIFY(saveCopy({}, window.file(name)));
        window->open(window.file(name));
        QTRY_COMPARE(window->session()->origin().path, window.file(name));
    }

private slots:
    void initTestCase() { prepareApplication(); }

    void changesAreMarkedUndoneAndSavedByKeys()
    {
        WindowFixture window;
        openFile(window);
        const QString path = window.file(u"mine.aftershock"_s);
        const QString before = nameIn(path);
        QVERIFY(!window->commands()->action(u"undo"_s)->isEnabled());
        QVERIFY(!window->commands()->action(u"save"_s)->isEnabled());
        QVERIFY(window->statusLine()->fileText().startsWith(u"All changes saved"_s));
        rename(window, u"Renamed"_s);
        QVERIFY(window->isWindowModified());
        QVERIFY(window->statusLine()->fileText().startsWith(u"Unsaved changes"_s));
        QCOMPARE(window->commands()->action(u"undo"_s)->text(), u"&Undo change company"_s);
        QTest::keyClick(window->chart(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!window->isWindowModified());
        QTest::keyClick(window->chart(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(window->isWindowModified());
        QCOMPARE(nameIn(path), before);
        QTest::keyClick(window->chart(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!window->isWindowModified());
        QCOMPARE(nameIn(path), u"Renamed"_s);
        QVERIFY2(!window->messageBar()->isVisible(), qPrintable(window->messageBar()->text()));
        QVERIFY(window->statusLine()->text().contains(u"mine.aftershock"_s));
        QTest::keyClick(window->chart(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(window->isWindowModified(), "undone behind what was saved");
    }

    void theViewIsSavedRenamedAndDeleted()
    {
        WindowFixture window;
        const auto names = [&window] {
            QStringList all;
            for (const SavedView& view : window->editor()->working().contents.savedViews)
                all << view.name;
            return all;
        };
        const auto give = [&window](const QString& name) {
            auto* dialog = window->findChild<QInputDialog*>();
            QVERIFY(dialog);
            dialog->setTextValue(name);
            dialog->accept();
        };
        const QStringList before = names();
        window->session()->setFilter({.field = Field::Country, .values = {u"US"_s}});
        const ViewSpec filtered = window->session()->spec();
        QTest::keyClick(window->chart(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        give(u"  Only   America "_s);
        QTRY_COMPARE(names(), before + QStringList{u"Only America"_s});
        QVERIFY(window->filters()->savedViewLink(u"Only America"_s));
        QVERIFY(window->isWindowModified());
        window->session()->clearFilters();
        window->filters()->savedViewLink(u"Only America"_s)->click();
        QTRY_COMPARE(window->session()->spec(), filtered);

        window->filters()->savedViewLink(u"Only America"_s)->actions().first()->trigger();
        QTRY_VERIFY(window->findChild<QInputDialog*>());
        give(u"America"_s);
        QTRY_COMPARE(names(), before + QStringList{u"America"_s});
        QVERIFY(window->filters()->savedViewLink(u"America"_s));
        window->filters()->savedViewLink(u"America"_s)->actions().last()->trigger();
        QTRY_COMPARE(names(), before);
        QVERIFY(!window->filters()->savedViewLink(u"America"_s));
        for (int i = 0; i < 3; ++i)
            window->editor()->undo();
        QCOMPARE(names(), before);
        QVERIFY(!window->isWindowModified());
    }

    void aSavedViewIsNotReplacedWithoutAWord()
    {
        WindowFixture window;
        const auto save = [&window] {
            window.trigger("saveView");
            window->findChild<QInputDialog*>()->setTextValue(u"Mine"_s);
            window->findChild<QInputDialog*>()->accept();
        };
        const auto spec = [&window] {
            return window->editor()->working().contents.savedViews.back().spec;
        };
        save();
        QTRY_VERIFY(window->filters()->savedViewLink(u"Mine"_s));
        const QString first = spec();
        window->session()->setView(ViewKind::Funding);
        QTRY_VERIFY(!window->findChild<QInputDialog*>());
        save();
        QTRY_VERIFY(window->findChild<QMessageBox*>());
        QCOMPARE(spec(), first);
        for (QAbstractButton* button : window->findChild<QMessageBox*>()->buttons())
            if (button->text() == u"&Replace"_s)
                button->click();
        QTRY_VERIFY(spec().contains(u"funding"_s));
        window->editor()->undo();
        QCOMPARE(spec(), first);
    }

    void theBoxesOfAFormAreAsTallAsEachOther()
    {
        WindowFixture window;
        window.trigger("export");
        auto* dialog = window->findChild<ExportDialog*>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        QSet<int> heights;
        for (const QComboBox* box : dialog->findChildren<QComboBox*>())
            heights << box->height();
        for (const QSpinBox* box : dialog->findChildren<QSpinBox*>())
            heights << box->height();
        QCOMPARE(heights.size(), 1);
        const QString file = window.file(u"chart.svg"_s);
        dialog->findChild<QComboBox*>()->setCurrentIndex(1);
        dialog->exportTo(file);
        QTRY_COMPARE(window->statusLine()->text(), u"Exported as chart.svg"_s);
    }

    void aRemarkGoesAndTheCountsComeBack()
    {
        WindowFixture window;
        const QString counts = window->statusLine()->text();
        window->statusLine()->remark(u"Exported as a.png"_s);
        QCOMPARE(window->statusLine()->text(), u"Exported as a.png"_s);
        QTRY_COMPARE_WITH_TIMEOUT(window->statusLine()->text(), counts, 12000);
    }

    void ownSavesAreNoOtherProgramsChange()
    {
        WindowFixture window;
        openFile(window);
        QSignalSpy changed(window->document(), &Document::changedOnDisk);
        for (const QString& name : {u"A"_s, u"B"_s}) {
            rename(window, name);
            window->files()->save();
            QTRY_VERIFY(!window->editor()->isModified());
        }
        QTest::qWait(50); // the file system's own news may come late
        QCOMPARE(changed.size(), 0);
    }

    void aNewDatasetBecomesAFile()
    {
        WindowFixture window;
        QTest::keyClick(window->chart(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(window->session()->origin().isNew);
        QVERIFY(window->windowTitle().startsWith(u"New dataset"_s));
        QVERIFY(window->statusLine()->fileText().startsWith(u"New"_s));
        QVERIFY2(window->session()->figure()->emptyText.contains(u"import"_s),
                 qPrintable(window->session()->figure()->emptyText));
        QVERIFY(!window->commands()->action(u"reload"_s)->isEnabled());
        window->editor()->perform(
            {.kind = EditKind::Add,
             .table = TableKind::Organisation,
             .changes = {RecordChange{{}, Organisation{.id = 1, .name = u"First"_s}}}});
        addMove(window, 1);
        QCOMPARE(window.shownNames(), QStringList{u"First"_s});
        window->files()->saveTo(window.file(u"new.aftershock"_s));
        QTRY_COMPARE(window->session()->origin().path, window.file(u"new.aftershock"_s));
        QVERIFY(!window->editor()->isModified());
        QVERIFY(window->windowTitle().startsWith(u"new.aftershock"_s));
        QCOMPARE(window->settings().recentFiles.first(), window.file(u"new.aftershock"_s));
        QCOMPARE(nameIn(window.file(u"new.aftershock"_s)), u"First"_s);
    }

    void theBuiltInDatasetIsSavedAsAFile()
    {
        WindowFixture window;
        rename(window, u"Renamed"_s);
        QVERIFY(window->commands()->action(u"save"_s)->isEnabled());
        QTest::keyClick(window->chart(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(window->findChild<QFileDialog*>());
        window->findChild<QFileDialog*>()->reject();
        window->files()->saveTo(window.file(u"mine.db"_s));
        QTRY_VERIFY(!window->editor()->isModified());
        QCOMPARE(nameIn(window.file(u"mine.db"_s)), u"Renamed"_s);
    }

    void unfinishedCellsHoldSavingBackAndAreShown()
    {
        WindowFixture window;
        openFile(window);
        addMove(window, 0);
        window->files()->save();
        QVERIFY(window->messageBar()->text().contains(u"share move"_s));
        QSignalSpy asked(window->editor(), &Editor::cellAsked);
        QTest::mouseClick(window->messageBar()->choiceButton(0), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<CellRef>().column, u"organisation_id"_s);
        QVERIFY(window->editor()->isModified());
    }

    void leavingAsksFirst_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<bool>("leaves");
        QTest::addColumn<bool>("saves");
        QTest::newRow("save") << u"Save"_s << true << true;
        QTest::newRow("discard") << u"Discard"_s << true << false;
        QTest::newRow("cancel") << u"Cancel"_s << false << false;
    }
    void leavingAsksFirst()
    {
        QFETCH(const QString, choice);
        QFETCH(const bool, leaves);
        QFETCH(const bool, saves);
        WindowFixture window;
        openFile(window);
        QVERIFY(saveCopy({}, window.file(u"other.aftershock"_s)));
        rename(window, u"Renamed"_s);
        window->open(window.file(u"other.aftershock"_s));
        QCOMPARE(window->session()->origin().path, window.file(u"mine.aftershock"_s));
        answer(window, choice);
        if (leaves) {
            QTRY_COMPARE(window->session()->origin().path, window.file(u"other.aftershock"_s));
            QVERIFY(!window->editor()->isModified());
        } else {
            QCOMPARE(window->session()->origin().path, window.file(u"mine.aftershock"_s));
            QVERIFY(window->editor()->isModified());
        }
        QCOMPARE(nameIn(window.file(u"mine.aftershock"_s)) == u"Renamed"_s, saves);
    }

    void aFailedOpeningAfterDiscardLosesNothing()
    {
        WindowFixture window;
        openFile(window);
        rename(window, u"Renamed"_s);
        window->open(window.file(u"nowhere.db"_s));
        answer(window, u"Discard"_s);
        QTRY_VERIFY(window->messageBar()->isVisible());
        QVERIFY(window->editor()->isModified());
        QCOMPARE(window->editor()->working().contents.organisations.front().name, u"Renamed"_s);
    }

    void closingAsksFirst()
    {
        WindowFixture window;
        openFile(window);
        rename(window, u"Renamed"_s);
        QVERIFY(!window->close());
        answer(window, u"Cancel"_s);
        QVERIFY(window->isVisible());
        QVERIFY(!window->close());
        answer(window, u"Save"_s);
        QTRY_VERIFY(!window->isVisible());
        QCOMPARE(nameIn(window.file(u"mine.aftershock"_s)), u"Renamed"_s);
    }

    void closingWithoutSavingLeavesNothingToOffer()
    {
        WindowFixture window;
        openFile(window);
        rename(window, u"Renamed"_s);
        QVERIFY(!window->close());
        answer(window, u"Discard"_s);
        QTRY_VERIFY(!window->isVisible());
        window.restart();
        QTest::qWait(50); // a search for journals has its chance
        QVERIFY2(!window->messageBar()->isVisible(), qPrintable(window->messageBar()->text()));
    }

    void reloadAsksFirst()
    {
        WindowFixture window;
        openFile(window);
        rename(window, u"Renamed"_s);
        QTest::keyClick(window->chart(), Qt::Key_F5);
        answer(window, u"Discard"_s);
        QTRY_VERIFY(!window->editor()->isModified());
        QVERIFY(window->editor()->working().contents.organisations.front().name != u"Renamed"_s);
    }

    void aFileThatAnotherProgramChangedIsAskedAbout_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("inFile");
        QTest::newRow("overwrite") << u"Overwrite"_s << u"Ours"_s;
        QTest::newRow("reload") << u"Reload"_s << u"Theirs"_s;
        QTest::newRow("cancel") << u"Cancel"_s << u"Theirs"_s;
    }
    void aFileThatAnotherProgramChangedIsAskedAbout()
    {
        QFETCH(const QString, choice);
        QFETCH(const QString, inFile);
        WindowFixture window;
        openFile(window);
        const QString path = window.file(u"mine.aftershock"_s);
        rename(window, u"Ours"_s);
        {
            auto writer = DatasetWriter::open(path);
            QVERIFY(writer);
            Organisation theirs = writer->contents().organisations.front();
            theirs.name = u"Theirs"_s;
            QVERIFY(writer->put(theirs));
            QVERIFY(writer->commit());
        }
        QTRY_VERIFY(window->messageBar()->isVisible());
        QVERIFY(window->messageBar()->text().contains(u"changed by another program"_s));
        window->files()->save();
        answer(window, choice);
        QTRY_COMPARE(nameIn(path), inFile);
        if (choice == u"Cancel"_s)
            QVERIFY(window->editor()->isModified());
        else
            QTRY_VERIFY(!window->editor()->isModified());
        QCOMPARE(window->editor()->working().contents.organisations.front().name,
                 choice == u"Reload"_s ? u"Theirs"_s : u"Ours"_s);
    }

    void whatCannotBeSavedHereIsOfferedElsewhere()
    {
        WindowFixture window;
        openFile(window);
        rename(window, u"Renamed"_s);
        QVERIFY(QFile::remove(window.file(u"mine.aftershock"_s)));
        window->files()->save();
        QTRY_VERIFY(window->messageBar()->choiceButton(0));
        QVERIFY(window->messageBar()->text().startsWith(u"Not saved"_s));
        QVERIFY(window->editor()->isModified());
        window->files()->saveTo(window.file(u"elsewhere.db"_s));
        QTRY_VERIFY(!window->editor()->isModified());
        QCOMPARE(nameIn(window.file(u"elsewhere.db"_s)), u"Renamed"_s);
    }

    void theDatasetsOwnWordsAreEdited()
    {
        WindowFixture window;
        window.trigger("properties");
        auto* dialog = window->findChild<PropertiesDialog*>();
        QVERIFY(dialog);
        dialog->titleEdit()->setFocus();
        dialog->titleEdit()->selectAll();
        QTest::keyClicks(dialog->titleEdit(), u"My falls"_s);
        QTest::keyClick(dialog->titleEdit(), Qt::Key_Return);
        QCOMPARE((*window->session()->dataset())->title, u"My falls"_s);
        QVERIFY(window->windowTitle().startsWith(u"My falls"_s));
        window->editor()->undo();
        QVERIFY((*window->session()->dataset())->title != u"My falls"_s);
    }

    void twoWindowsOnOneFileAreTold()
    {
        WindowFixture window;
        openFile(window);
        QVERIFY(!window->messageBar()->isVisible());
        MainWindow other(window.settingsPath());
        other.open(window.file(u"mine.aftershock"_s));
        QTRY_VERIFY(!other.messageBar()->text().isEmpty());
        QVERIFY(other.messageBar()->text().contains(u"another Aftershock"_s));
    }
};

QTEST_MAIN(TestKeeping)
#include "tst_keeping.moc"
