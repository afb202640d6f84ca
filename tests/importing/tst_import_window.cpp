#include "reading/dataset_exchange.h"
#include "reading/import_run.h"
#include "ui/editing/data_panel.h"
#include "ui/editing/data_table.h"
#include "ui/editing/editor.h"
#include "ui/editing/table_list.h"
#include "ui/importing/import_assistant.h"
#include "ui/importing/sentence_dialog.h"
#include "ui/importing/target_panel.h"
#include "ui/window/file_keeping.h"
#include "ui/window/import_commands.h"
#include "ui/window/message_bar.h"
#include "ui/window/top_bar.h"
#include "ui/window/window_commands.h"
#include "window_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;
using State = ImportAssistant::State;

namespace {

const QByteArray moves = "company,change,day\nIntel,-3%,2025-01-27\nAMD,-6.4%,2025-01-27\n";

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// Foreign data into the window, and whole datasets out of it.
class TestImportWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { prepareApplication(); }

    void aForeignFileThatIsOpenedIsImported()
    {
        WindowFixture window;
        const QString path = window.file(u"moves.csv"_s);
        QVERIFY(write(path, moves));
        window->open(path);
        QTRY_VERIFY(window->imports()->assistant());
        QPointer<ImportAssistant> assistant = window->imports()->assistant();
        QTRY_COMPARE(assistant->state(), State::Ready);
        // Nothing of it is open yet, and what was open stays.
        QVERIFY(window->session()->origin().path.isEmpty());
        const QString target = window.file(u"moves.aftershock"_s);
        assistant->importTo(target);
        QTRY_COMPARE(window->session()->origin().path, target);
        QTRY_VERIFY(!assistant);
        QCOMPARE(window->session()->view(), ViewKind::Declines);
        QCOMPARE(window.shownNames(), (QStringList{u"AMD"_s, u"Intel"_s}));
        QVERIFY2(window->messageBar()->text().contains(u"2 added"_s),
                 qPrintable(window->messageBar()->text()));
    }

    void theOpenDatasetTakesRowsAndIsShownAnew()
    {
        WindowFixture window;
        const QString path = window.file(u"own.aftershock"_s);
        QVERIFY(saveCopy({}, path));
        window->open(path);
        QTRY_COMPARE(window->session()->origin().path, path);
        QVERIFY(write(window.file(u"moves.csv"_s), moves));
        window->imports()->importFile(window.file(u"moves.csv"_s));
        QTRY_VERIFY(window->imports()->assistant());
        ImportAssistant* assistant = window->imports()->assistant();
        QTRY_COMPARE(assistant->state(), State::Ready);
        QTest::mouseClick(assistant->importButton(), Qt::LeftButton);
        QTRY_COMPARE(window.shownNames().size(), 10);
        QTRY_VERIFY(window->messageBar()->text().contains(u"2 added"_s));
    }

    void unsavedChangesAreNotWrittenOver()
    {
        WindowFixture window;
        const QString path = window.file(u"own.aftershock"_s);
        QVERIFY(saveCopy({}, path));
        window->open(path);
        QTRY_COMPARE(window->session()->origin().path, path);
        const QString title = (*window->session()->dataset())->title;
        window->editor()->perform({.kind = EditKind::Set,
                                   .table = TableKind::Property,
                                   .changes = {PropertyChange{u"title"_s, title, u"Mine"_s}}});
        QVERIFY(window->editor()->isModified());
        QVERIFY(write(window.file(u"moves.csv"_s), moves));
        window->imports()->importFile(window.file(u"moves.csv"_s));
        QTRY_VERIFY(window->imports()->assistant());
        ImportAssistant* assistant = window->imports()->assistant();
        QTRY_COMPARE(assistant->state(), State::Ready);
        QTest::mouseClick(assistant->importButton(), Qt::LeftButton);
        QTRY_VERIFY(window->findChild<QMessageBox*>());
        QCOMPARE(assistant->state(), State::Ready);
        QCOMPARE(openDataset(path)->dataset->contents().shareMoves.size(), std::size_t(8));
    }

    void aDroppedTableIsImported()
    {
        WindowFixture window;
        QVERIFY(write(window.file(u"moves.csv"_s), moves));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(window.file(u"moves.csv"_s))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.window(), &enter);
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.window(), &event);
        QTRY_VERIFY(window->imports()->assistant());
    }

    void aTableOnTheCommandLineOpensTheAssistantOverTheBuiltInDataset()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"moves.csv"_s);
        QVERIFY(write(path, moves));
        MainWindow window(folder.filePath(u"s.ini"_s));
        window.open(path);
        window.show();
        QTRY_VERIFY(window.imports()->assistant());
        QVERIFY(window.session()->hasDataset());
    }

    void whatNoChartDrawsIsShownInItsTable()
    {
        WindowFixture window;
        const QString path = window.file(u"NVDA.csv"_s);
        QVERIFY(write(path, "Date,Close\n2025-01-24,142.62\n2025-01-27,118.42\n"));
        window->open(path);
        QTRY_VERIFY(window->imports()->assistant());
        QPointer<ImportAssistant> assistant = window->imports()->assistant();
        QTRY_COMPARE(assistant->state(), State::Ready);
        assistant->importTo(window.file(u"prices.aftershock"_s));
        QTRY_VERIFY(window->data()->table()->isVisible());
        QCOMPARE(window->data()->tables()->table(), TableKind::Price);
        QTRY_COMPARE(window->data()->table()->model()->rowCount(), 2);
    }

    void theClipboardIsImported()
    {
        WindowFixture window;
        QApplication::clipboard()->setText(u"company\tchange\nIntel\t-3%\n"_s);
        window.trigger("importClipboard");
        QTRY_VERIFY(window->imports()->assistant());
        ImportAssistant* assistant = window->imports()->assistant();
        QTRY_COMPARE(assistant->state(), State::Ready);
        QCOMPARE(assistant->table()->model()->rowCount(), 1);
    }

    void whatIsPastedOnTheChartIsImported()
    {
        WindowFixture window;
        QApplication::clipboard()->setText(u"company\tchange\nIntel\t-3%\n"_s);
        window->chart()->setFocus();
        QTest::keyClick(window->chart(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(window->imports()->assistant());
        window->imports()->assistant()->reject();
        QTRY_VERIFY(!window->imports()->assistant());
        // In the tables it goes into the cells.
        window->showData(true);
        QTest::keyClick(window->data()->table(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!window->imports()->assistant());
    }

    void anEmptyClipboardIsSaid()
    {
        WindowFixture window;
        QApplication::clipboard()->clear();
        window.trigger("importClipboard");
        QVERIFY(window->messageBar()->isVisible());
        QVERIFY(!window->imports()->assistant());
    }

    void theButtonAsksForAFile()
    {
        WindowFixture window;
        QTest::mouseClick(window->topBar()->importButton(), Qt::LeftButton);
        QVERIFY(window->findChild<QFileDialog*>());
    }

    void aDatasetGoesOutAndComesBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("json") << u"all.json"_s;
        QTest::newRow("folder") << u"all"_s;
    }
    void aDatasetGoesOutAndComesBack()
    {
        QFETCH(QString, name);
        WindowFixture window;
        const QString target = window.file(name);
        window->imports()->exportDataTo(target);
        QTRY_VERIFY(window->messageBar()->text().contains(name));
        QVERIFY(isExportedDataset(target));
        // Opened like any file, it is taken back whole: the person is asked where to.
        window->open(target);
        QTRY_VERIFY(window->findChild<QFileDialog*>());
        const QString back = window.file(u"back.aftershock"_s);
        window->imports()->takeBack(target, back);
        QTRY_COMPARE(window->session()->origin().path, back);
        QCOMPARE(window.shownNames().size(), 8);
    }

    /// The dialog for files shows those in the folder, and does not choose the folder itself.
    void aFileOfAnExportedFolderBringsTheWholeBack()
    {
        WindowFixture window;
        const QString folder = window.file(u"exported"_s);
        QVERIFY(exportDataset({}, folder));
        window->imports()->importFile(folder + u"/share_move.csv"_s);
        QTRY_VERIFY(window->findChild<QFileDialog*>());
        QVERIFY(!window->imports()->assistant());
        QVERIFY(write(folder + u"/moves.csv"_s, moves));
        window->findChild<QFileDialog*>()->close();
        window->imports()->importFile(folder + u"/moves.csv"_s);
        QTRY_VERIFY(window->imports()->assistant());
    }

    void aSentenceOnTheClipboardIsNoTable()
    {
        WindowFixture window;
        QApplication::clipboard()->setText(u"Intel fell 3 % on 27 January 2025"_s);
        window->imports()->importClipboard();
        QVERIFY(window->findChild<SentenceDialog*>());
        QVERIFY(!window->imports()->assistant());
    }

    void aNewDatasetIsSavedBeforeASentenceIsAdded()
    {
        WindowFixture window;
        window->files()->newDataset();
        QTRY_VERIFY(window->document()->isNew());
        window->imports()->addSentence();
        QTRY_VERIFY(window->findChild<QFileDialog*>());
        QVERIFY(!window->findChild<SentenceDialog*>());
        const QString path = window.file(u"new.aftershock"_s);
        window->files()->saveTo(path);
        QTRY_VERIFY(window->findChild<SentenceDialog*>());
        QCOMPARE(window->findChild<SentenceDialog*>()->target()->target().path, path);
    }

    void aSentenceIsAddedFromTheMenu()
    {
        WindowFixture window;
        const QString path = window.file(u"own.aftershock"_s);
        QVERIFY(saveCopy({}, path));
        window->open(path);
        QTRY_COMPARE(window->session()->origin().path, path);
        window.trigger("addSentence");
        auto* dialog = window->findChild<SentenceDialog*>();
        QVERIFY(dialog);
        dialog->sentence()->setPlainText(u"Intel fell 3 % on 27 January 2025"_s);
        dialog->source()->setCurrentIndex(1);
        QTRY_VERIFY(dialog->addButton()->isEnabled());
        QTest::mouseClick(dialog->addButton(), Qt::LeftButton);
        QTRY_COMPARE(window.shownNames().size(), 9);
    }

    void whatWasSetIsRemembered()
    {
        WindowFixture window;
        const KeptMapping mapping{.shape = u"abc"_s, .choice = {.kind = ImportKind::Prices}};
        window->settings().mappings = toJson(std::vector{mapping});
        window->settings().importGeometry = "geometry";
        window.restart();
        QVERIFY(keptMappingsFromJson(window->settings().mappings) == std::vector{mapping});
        QCOMPARE(window->settings().importGeometry, QByteArray("geometry"));
    }
};

QTEST_MAIN(TestImportWindow)
#include "tst_import_window.moc"
