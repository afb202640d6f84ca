#include "store/dataset_store.h"
#include "store/dataset_writer.h"
#include "ui/editing/editor.h"
#include "ui/window/file_keeping.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/recovery.h"
#include "ui/window/recovery_dialog.h"

#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

const QString changedName = u"Changed and not saved"_s;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString firstName(MainWindow& window)
{
    return (*window.session()->dataset())->organisations.front().name;
}

} // namespace

/// A program that ends before its changes are saved, and the next one.
class TestRecovery : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString file(const QString& name) const { return m_folder->filePath(name); }
    int journals() const
    {
        return static_cast<int>(
            QDir(file(u"state/journals"_s)).entryList({u"*.journal"_s}, QDir::Files).size());
    }

    /// Runs a window that changes the dataset until its changes are in the journal.
    void edit(QProcess& process, const QString& path)
    {
        process.start(QStringLiteral(EDIT_AND_WAIT), {path, m_folder->path()});
        QVERIFY2(process.waitForStarted(), qPrintable(process.errorString()));
        QVERIFY(process.waitForReadyRead(30'000));
        QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray("written"));
    }
    void editAndKill(const QString& path)
    {
        QProcess process;
        edit(process, path);
        process.kill(); // SIGKILL: nobody is asked
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    }
    std::unique_ptr<MainWindow> start(const QString& path = {})
    {
        auto window = std::make_unique<MainWindow>(file(u"settings.ini"_s));
        if (path.isEmpty())
            window->openBuiltIn();
        else
            window->open(path);
        window->show();
        return window;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(saveCopy({}, file(u"figures.db"_s)));
    }

    void theNextStartOffersWhatWasNotSaved()
    {
        const QByteArray before = bytesOf(file(u"figures.db"_s));
        editAndKill(file(u"figures.db"_s));
        QCOMPARE(bytesOf(file(u"figures.db"_s)), before);
        QCOMPARE(journals(), 1);

        const auto window = start();
        QTRY_VERIFY(window->messageBar()->choiceButton(1));
        QVERIFY2(window->messageBar()->text().contains(u"figures.db"_s),
                 qPrintable(window->messageBar()->text()));
        QVERIFY2(firstName(*window) != changedName, "nothing is restored by itself");
        QTest::mouseClick(window->messageBar()->choiceButton(0), Qt::LeftButton);
        QTRY_COMPARE(firstName(*window), changedName);
        QCOMPARE(window->session()->origin().path, file(u"figures.db"_s));
        QVERIFY(window->editor()->isModified());
        QVERIFY(window->isWindowModified());
        QTRY_VERIFY(window->editor()->journal()->isWritten());
        QCOMPARE(journals(), 1); // the new one in the old one's place

        window->files()->save();
        QTRY_VERIFY(!window->editor()->isModified());
        QTRY_COMPARE(journals(), 0);
        const auto saved = openDataset(file(u"figures.db"_s));
        QVERIFY(saved);
        QCOMPARE((*saved->dataset)->organisations.front().name, changedName);
    }

    void aRestoredChangeSurvivesTheNextCrash()
    {
        editAndKill(file(u"figures.db"_s));
        {
            const auto window = start(file(u"figures.db"_s));
            QTRY_VERIFY(window->messageBar()->choiceButton(0));
            QTest::mouseClick(window->messageBar()->choiceButton(0), Qt::LeftButton);
            QTRY_COMPARE(firstName(*window), changedName);
            QTRY_VERIFY(window->editor()->journal()->isWritten());
        } // the window is gone without a question
        QCOMPARE(journals(), 1);
        const auto window = start(file(u"figures.db"_s));
        QTRY_VERIFY(window->messageBar()->choiceButton(0));
    }

    void discardedIsDiscarded()
    {
        editAndKill(file(u"figures.db"_s));
        const auto window = start();
        QTRY_VERIFY(window->messageBar()->choiceButton(1));
        QTest::mouseClick(window->messageBar()->choiceButton(1), Qt::LeftButton);
        QTRY_COMPARE(journals(), 0);
        QVERIFY(!window->editor()->isModified());
    }

    void laterIsTheNextOpeningOfTheFile()
    {
        editAndKill(file(u"figures.db"_s));
        const auto window = start();
        QTRY_VERIFY(window->messageBar()->isVisible());
        window->messageBar()->dismiss();
        QCOMPARE(journals(), 1);
        window->open(file(u"figures.db"_s));
        QTRY_VERIFY(window->messageBar()->isVisible());
        QVERIFY(window->messageBar()->choiceButton(1));
    }

    void aRunningProgramsChangesAreNotOffered()
    {
        QProcess process;
        edit(process, file(u"figures.db"_s));
        const auto window = start(file(u"figures.db"_s));
        QTRY_VERIFY(window->messageBar()->isVisible());
        QVERIFY2(window->messageBar()->text().contains(u"another Aftershock"_s),
                 qPrintable(window->messageBar()->text()));
        QTest::qWait(50); // the search for journals has its chance to be wrong
        QVERIFY(!window->messageBar()->choiceButton(0));
        process.kill();
        QVERIFY(process.waitForFinished());
    }

    void aFileThatChangedIsWarnedOfAndTakesWhatFits()
    {
        editAndKill(file(u"figures.db"_s));
        auto writer = DatasetWriter::open(file(u"figures.db"_s));
        QVERIFY(writer);
        Organisation first = writer->contents().organisations.front();
        first.name = u"Named otherwise"_s;
        QVERIFY(writer->put(first));
        QVERIFY(writer->commit());

        const auto window = start();
        QTRY_VERIFY(window->messageBar()->choiceButton(0));
        QVERIFY2(window->messageBar()->text().contains(u"changed since"_s),
                 qPrintable(window->messageBar()->text()));
        QTest::mouseClick(window->messageBar()->choiceButton(0), Qt::LeftButton);
        QTRY_COMPARE(firstName(*window), u"Named otherwise"_s);
        QTRY_VERIFY(window->messageBar()->text().contains(u"do not fit"_s));
        QCOMPARE(journals(), 1);
    }

    void aTornLastLineIsLeftOut()
    {
        editAndKill(file(u"figures.db"_s));
        const QDir folder(file(u"state/journals"_s));
        QFile journal(folder.filePath(folder.entryList({u"*.journal"_s}).first()));
        QVERIFY(journal.open(QIODevice::Append) && journal.write("0123456789abcdef {\"act\":") > 0);
        journal.close();
        const auto window = start(file(u"figures.db"_s));
        QTRY_VERIFY(window->messageBar()->choiceButton(0));
        QTest::mouseClick(window->messageBar()->choiceButton(0), Qt::LeftButton);
        QTRY_COMPARE(firstName(*window), changedName);
    }

    void severalDatasetsAreListed()
    {
        QVERIFY(saveCopy({}, file(u"other.db"_s)));
        editAndKill(file(u"figures.db"_s));
        editAndKill(file(u"other.db"_s));
        const auto window = start();
        QTRY_VERIFY(window->messageBar()->choiceButton(0));
        QTest::mouseClick(window->messageBar()->choiceButton(0), Qt::LeftButton);
        QTRY_VERIFY(window->findChild<RecoveryDialog*>());
        auto* dialog = window->findChild<RecoveryDialog*>();
        QCOMPARE(dialog->list()->topLevelItemCount(), 2);
        QCOMPARE(dialog->list()->topLevelItem(0)->text(0), u"other.db"_s);
        QTest::keyClick(dialog->list(), Qt::Key_Down);
        QTest::mouseClick(dialog->discardButton(), Qt::LeftButton);
        QTRY_COMPARE(journals(), 1);
        QTest::mouseClick(dialog->restoreButton(), Qt::LeftButton);
        QTRY_COMPARE(firstName(*window), changedName);
        QCOMPARE(window->session()->origin().path, file(u"other.db"_s));
    }
};

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
