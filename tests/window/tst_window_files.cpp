#include "ui/window/check_dialog.h"
#include "ui/window/export_dialog.h"
#include "ui/window/message_bar.h"
#include "ui/window/text_dialog.h"
#include "ui/window/window_commands.h"
#include "window_fixture.h"

#include <QDropEvent>
#include <QFile>
#include <QImageReader>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

void drop(MainWindow* window, const QList<QUrl>& urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &event);
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// Files into the window and charts out of it.
class TestWindowFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { prepareApplication(); }

    void aFileIsOpenedAndRemembered()
    {
        WindowFixture window;
        QVERIFY(saveCopy({}, window.file(u"copy.aftershock"_s)));
        window->open(window.file(u"copy.aftershock"_s));
        QTRY_COMPARE(window->session()->origin().path, window.file(u"copy.aftershock"_s));
        QCOMPARE(window.shownNames().size(), 8);
        QCOMPARE(window->settings().recentFiles, QStringList{window.file(u"copy.aftershock"_s)});
        QVERIFY(window->commands()->action(u"recent1"_s));
    }

    void aFileThatCannotBeOpenedChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n and so on");
        QTest::newRow("damaged") << QByteArray("SQLite format 3\0", 16) + QByteArray(2000, 'x');
    }
    void aFileThatCannotBeOpenedChangesNothing()
    {
        QFETCH(QByteArray, bytes);
        WindowFixture window;
        window.clickMark(u"Nvidia"_s);
        const QString path = window.file(u"bad.db"_s);
        if (!bytes.isEmpty())
            QVERIFY(write(path, bytes));
        window->open(path);
        QTRY_VERIFY(window->messageBar()->isVisible());
        QVERIFY2(window->messageBar()->text().contains(u"bad.db"_s),
                 qPrintable(window->messageBar()->text()));
        QVERIFY(window->session()->origin().path.isEmpty());
        QCOMPARE(window.selectedNames(), QStringList{u"Nvidia"_s});
        QVERIFY(window->settings().recentFiles.isEmpty());
        QPushButton* dismiss = window->messageBar()->findChildren<QPushButton*>().last();
        QTest::mouseClick(dismiss, Qt::LeftButton);
        QVERIFY(!window->messageBar()->isVisible());
    }

    void aBadFileFromTheCommandLineStillGivesAWindowToWorkIn()
    {
        const QTemporaryDir folder;
        MainWindow window(folder.filePath(u"s.ini"_s));
        window.open(folder.filePath(u"nowhere.db"_s));
        window.show();
        QTRY_VERIFY(window.messageBar()->isVisible());
        QVERIFY(window.session()->hasDataset());
        QVERIFY(window.messageBar()->text().contains(u"nowhere.db"_s));
    }

    void aDroppedFileIsOpened()
    {
        WindowFixture window;
        QVERIFY(saveCopy({}, window.file(u"dropped.aftershock"_s)));
        drop(window.window(), {QUrl::fromLocalFile(window.file(u"dropped.aftershock"_s))});
        QTRY_COMPARE(window->session()->origin().path, window.file(u"dropped.aftershock"_s));
    }

    void nothingInsideTheWindowKeepsADroppedFileForItself()
    {
        WindowFixture window;
        for (const QWidget* widget : window->findChildren<QWidget*>())
            QVERIFY2(!widget->acceptDrops() || !widget->isVisible(),
                     widget->metaObject()->className());
    }

    void aRecentFileThatIsGoneLeavesTheList()
    {
        WindowFixture window;
        const QString path = window.file(u"gone.aftershock"_s);
        QVERIFY(saveCopy({}, path));
        window->open(path);
        QTRY_COMPARE(window->settings().recentFiles, QStringList{path});
        QVERIFY(QFile::remove(path));
        window.trigger("recent1");
        QTRY_VERIFY(window->settings().recentFiles.isEmpty());
        QVERIFY(window->messageBar()->isVisible());
        QCOMPARE(window->session()->origin().path, path);
    }

    void whatIsNoLocalFileCannotBeDropped()
    {
        WindowFixture window;
        drop(window.window(), {QUrl(u"https://example.org/a.db"_s)});
        QVERIFY(!window->document()->openingJob()->isRunning());
    }

    void aFileChangedByAnotherProgramIsOfferedAgain()
    {
        WindowFixture window;
        const QString path = window.file(u"watched.aftershock"_s);
        QVERIFY(saveCopy({}, path));
        window->open(path);
        QTRY_COMPARE(window->session()->origin().path, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append) && file.write(QByteArray(512, '\0')) == 512);
        file.close();
        QTRY_VERIFY(window->messageBar()->isVisible());
        QVERIFY(window->messageBar()->text().contains(u"watched.aftershock"_s));
    }

    void aCopyIsTheDatasetByteForByte()
    {
        WindowFixture window;
        QSignalSpy saved(window->document(), &Document::copySaved);
        window->document()->saveCopy(window.file(u"copy.aftershock"_s));
        QTRY_COMPARE(saved.size(), 1);
        const Result<OpenedDataset> copy = openDataset(window.file(u"copy.aftershock"_s));
        QVERIFY(copy);
        QVERIFY(copy->dataset->contents() == window->session()->dataset()->contents());
    }

    void theExportIsThePictureThatWasChosen()
    {
        WindowFixture window;
        ExportMemory memory{.format = u"png"_s, .width = 640, .height = 400, .scaleFactor = 2};
        ExportDialog dialog(window->session()->figure(), memory, {.theme = ThemeKind::Light});
        dialog.show();
        QTRY_VERIFY(!dialog.preview().isNull());
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        dialog.exportTo(window.file(u"chart.png"_s));
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(QImageReader(window.file(u"chart.png"_s)).size(), QSize(1280, 800));
    }

    void everyFormatIsWritten_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("svg") << u"svg"_s << QByteArray("<svg");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
        QTest::newRow("csv") << u"csv"_s << QByteArray("label,");
        QTest::newRow("json") << u"json"_s << QByteArray("{\n");
        QTest::newRow("Vega-Lite") << u"vl.json"_s << QByteArray("{\n");
    }
    void everyFormatIsWritten()
    {
        QFETCH(QString, format);
        WindowFixture window;
        ExportDialog dialog(window->session()->figure(), {.format = format},
                            {.theme = ThemeKind::Dark});
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        dialog.exportTo(window.file(u"chart."_s + format));
        QTRY_COMPARE(exported.size(), 1);
        QFile file(window.file(u"chart."_s + format));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QFETCH(QByteArray, start);
        QVERIFY2(bytes.startsWith(start), bytes.left(60));
        QVERIFY(format == u"pdf"_s || bytes.contains("Nvidia"));
    }

    void anExportThatFailsIsToldInTheDialog()
    {
        WindowFixture window;
        ExportDialog dialog(window->session()->figure(), {.format = u"csv"_s},
                            {.theme = ThemeKind::Light});
        dialog.exportTo(window.file(u"no/such/folder/a.csv"_s));
        QTRY_VERIFY(dialog.message().contains(u"a.csv"_s));
        QVERIFY(dialog.result() != QDialog::Accepted);
    }

    void aZoomedChartMayBeExportedZoomedOrWhole()
    {
        WindowFixture window;
        ExportDialog dialog(window->session()->figure(), {}, {.theme = ThemeKind::Light},
                            std::pair(-6.0, 0.0));
        dialog.show();
        QTRY_VERIFY(!dialog.preview().isNull());
        const QImage zoomed = dialog.preview();
        QVERIFY(dialog.zoomedBox()->isChecked());
        QTest::mouseClick(dialog.zoomedBox(), Qt::LeftButton, {},
                          {8, dialog.zoomedBox()->height() / 2});
        QTRY_VERIFY(dialog.preview() != zoomed);
    }

    void aChartThatIsNotZoomedOffersNoZoomedExport()
    {
        WindowFixture window;
        ExportDialog dialog(window->session()->figure(), {}, {.theme = ThemeKind::Light});
        dialog.show();
        QVERIFY(!dialog.zoomedBox()->isVisible());
    }

    void aPresetSetsTheSizeAndAnOwnSizeIsNamedSo()
    {
        WindowFixture window;
        ExportDialog dialog(window->session()->figure(), {}, {.theme = ThemeKind::Light});
        dialog.sizeBox()->setFocus();
        QTest::keyClick(dialog.sizeBox(), Qt::Key_Down);
        QCOMPARE(dialog.widthBox()->value(), 960);
        QCOMPARE(dialog.heightBox()->value(), 540);
        // 1920 × 1080 pixels, with type that is read from the back row.
        QCOMPARE(dialog.sharpnessBox()->currentText(), u"2 ×"_s);
        dialog.widthBox()->setValue(1000);
        QCOMPARE(dialog.sizeBox()->currentText(), u"Own size"_s);
    }

    void wordsOfOnesOwnReplaceTheTitleUntilTakenBack()
    {
        WindowFixture window;
        const QString made = window->session()->figure()->title.text();
        TextDialog dialog(*window->session()->figure());
        dialog.titleEdit()->setPlainText(u"My title"_s);
        QCOMPARE(dialog.texts(), (ChosenTexts{.title = u"My title"_s}));
        dialog.titleEdit()->setPlainText(made);
        QCOMPARE(dialog.texts(), ChosenTexts());
    }

    void theChecksLeadToTheirRows()
    {
        WindowFixture window;
        CheckDialog dialog(window->session());
        dialog.show();
        // dataset.md: the article's figures disagree about two exchange rates.
        QTRY_VERIFY(dialog.table()->model()->rowCount() >= 2);
        bool found = false;
        for (int row = 0; row < dialog.table()->model()->rowCount() && !found; ++row) {
            if (!dialog.table()->model()->index(row, 1).data().toString().contains(u"yuan"_s))
                continue;
            dialog.table()->selectRow(row);
            QTest::keyClick(dialog.table(), Qt::Key_Return);
            found = true;
        }
        QVERIFY(found);
        QCOMPARE(window->session()->view(), ViewKind::Funding);
        QVERIFY(!window->session()->selection().rows.empty());
    }
};

QTEST_MAIN(TestWindowFiles)
#include "tst_window_files.moc"
