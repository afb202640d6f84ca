#include "ui/editing/data_panel.h"
#include "ui/window/control_strip.h"
#include "ui/window/inspector.h"
#include "ui/window/status_line.h"
#include "ui/window/table_panel.h"
#include "ui/window/top_bar.h"
#include "ui/window/window_commands.h"
#include "ui/window/window_language.h"
#include "window_fixture.h"

#include <QDialogButtonBox>
#include <QLibraryInfo>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

QStringList menuTitles(WindowFixture& window)
{
    QStringList titles;
    for (const QAction* menu : window->menuBar()->actions())
        titles << menu->text();
    return titles;
}

/// Letters that two commands of one menu both claim, as “Edit: t”.
QStringList claimedTwice(const QList<QAction*>& actions, const QString& menu)
{
    QStringList twice;
    QSet<QChar> claimed;
    for (const QAction* action : actions) {
        const QString text = QString(action->text()).remove(u"&&"_s);
        const qsizetype at = text.indexOf(u'&');
        if (at >= 0 && at + 1 < text.size()) {
            const QChar letter = text[at + 1].toLower();
            if (claimed.contains(letter))
                twice << menu + u": "_s + letter;
            claimed.insert(letter);
        }
        if (action->menu())
            twice += claimedTwice(action->menu()->actions(), action->text());
    }
    return twice;
}

/// Chooses it in the menu and waits until every panel has been made anew.
void choose(WindowFixture& window, const char* command)
{
    QSignalSpy filled(window.window(), &MainWindow::panelsFilled);
    window.trigger(command);
    QTRY_COMPARE(filled.size(), 1);
}

} // namespace

/// The window's language as a person changes it.
class TestWindowLanguage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { prepareApplication(); }

    void theDesktopsFirstKnownLanguageIsTaken_data()
    {
        QTest::addColumn<QStringList>("desktop");
        QTest::addColumn<QString>("language");
        const auto row = [](const char* desktop, const char* language) {
            QTest::newRow(desktop)
                << QString::fromLatin1(desktop).split(u' ') << QString::fromLatin1(language);
        };
        row("de-DE de", "de");
        row("de-AT", "de");
        row("zh-Hans-CN zh-CN zh", "zh");
        row("fr-CH fr de-CH", "de");
        row("fr-FR", "en");
        row("C", "en");
        row("en-GB de", "en");
        row("", "en");
    }
    void theDesktopsFirstKnownLanguageIsTaken()
    {
        QFETCH(QStringList, desktop);
        QTEST(toText(languageFor(desktop)), "language");
    }

    void aChoiceSpeaksEverywhereAtOnce()
    {
        WindowFixture window;
        window.clickMark(u"Nvidia"_s);
        choose(window, "german");
        QCOMPARE(menuTitles(window), (QStringList{u"&Datei"_s, u"&Bearbeiten"_s, u"&Ansicht"_s,
                                                  u"Da&ten"_s, u"&Hilfe"_s}));
        QCOMPARE(window->topBar()->openButton()->text(), u"Öffnen…"_s);
        QCOMPARE(window->session()->figure()->title.made,
                 u"Release of DeepSeek R1: Siemens Energy und Broadcom fielen am stärksten"_s);
        QCOMPARE(window->chart()->drawing().figure().title.made,
                 window->session()->figure()->title.made);
        QCOMPARE(window->chart()->drawing().options().language, Language::German);
        QCOMPARE(window->table()->model()->headerData(0, Qt::Horizontal).toString(),
                 u"Unternehmen"_s);
        QVERIFY2(window->inspector()->text().contains(u"27. Januar 2025"_s),
                 qPrintable(window->inspector()->text()));
        QCOMPARE(window->strip()->box(StripControl::Sort)->currentText(), u"Größter Rückgang"_s);
        choose(window, "chinese");
        QCOMPARE(menuTitles(window).first(), u"文件(&F)"_s);
        choose(window, "english");
        QCOMPARE(menuTitles(window).first(), u"&File"_s);
        QCOMPARE(window->topBar()->openButton()->text(), u"Open…"_s);
    }

    void whatWasChosenAndHiddenStays()
    {
        WindowFixture window;
        window->session()->setView(ViewKind::Funding);
        window.clickMark(u"Meta"_s);
        window.trigger("showInspector");
        window.trigger("showTable");
        choose(window, "german");
        QCOMPARE(window.selectedNames(), QStringList{u"Meta"_s});
        QCOMPARE(window->statusLine()->text(), u"4 von 4 Beträgen gezeigt · 1 ausgewählt"_s);
        QVERIFY(!window->isPanelShown(SidePanel::Inspector));
        QVERIFY(!window->isTableShown());
        QVERIFY(window->isPanelShown(SidePanel::Filters));
    }

    void theWindowWorksOnInTheNewLanguage()
    {
        WindowFixture window;
        choose(window, "german");
        window.clickMark(u"Nvidia"_s);
        QCOMPARE(window.tableSelection(), QStringList{u"Nvidia"_s});
        window.clickTableRow(u"Oracle"_s);
        QCOMPARE(window.selectedNames(), QStringList{u"Oracle"_s});
        window.trigger("view2");
        QCOMPARE(window->statusLine()->text(), u"4 von 4 Beträgen gezeigt"_s);
        window.trigger("showFilters");
        QVERIFY(!window->isPanelShown(SidePanel::Filters));
    }

    void theViewsTabStaysLit()
    {
        WindowFixture window;
        window->session()->setView(ViewKind::Funding);
        window->setLanguage(Language::German);
        QTRY_COMPARE(window->session()->formatter().language(), Language::German);
        QTRY_VERIFY(window->topBar());
        QCOMPARE(window->topBar()->tabs()->currentIndex(), 1);
        window->topBar()->tabs()->setCurrentIndex(0);
        QCOMPARE(window->session()->view(), ViewKind::Declines);
    }

    void theChoiceIsRemembered()
    {
        WindowFixture window;
        choose(window, "german");
        window.restart();
        QCOMPARE(menuTitles(window).first(), u"&Datei"_s);
        QVERIFY(window->commands()->action(u"german"_s)->isChecked());
        choose(window, "desktopLanguage"); // tests run with a desktop that says nothing
        window.restart();
        QCOMPARE(menuTitles(window).first(), u"&File"_s);
    }

    void everyCommandHasALetterOfItsOwn()
    {
        WindowFixture window;
        QCOMPARE(claimedTwice(window->menuBar()->actions(), u"English"_s), QStringList());
        choose(window, "german");
        QCOMPARE(claimedTwice(window->menuBar()->actions(), u"German"_s), QStringList());
        choose(window, "chinese");
        QCOMPARE(claimedTwice(window->menuBar()->actions(), u"Chinese"_s), QStringList());
    }

    void theTablesStayInSight()
    {
        WindowFixture window;
        window->showData(true);
        choose(window, "german");
        QVERIFY(window->isDataShown());
        QVERIFY(window->data()->isVisible());
    }

    void qtsOwnButtonsSpeakToo()
    {
        if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_de.qm"_s))
            QSKIP("Qt's translations are not installed");
        WindowFixture window;
        choose(window, "german");
        const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
        QCOMPARE(buttons.button(QDialogButtonBox::Cancel)->text(), u"Abbrechen"_s);
    }

    void cleanupTestCase() { speakInWindow(Language::English); }

    void figuresAreNeverCut_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command : {"english", "german", "chinese"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void figuresAreNeverCut()
    {
        QFETCH(const QString, command);
        WindowFixture window({1024, 700});
        if (command != u"english")
            choose(window, command.toLatin1().constData());
        for (const ViewKind view : allViews) {
            window->session()->setView(view);
            const TablePanel& table = *window->table();
            const QAbstractItemModel& model = *table.model();
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex first = model.index(0, column);
                if (!(first.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight))
                    continue;
                for (int row = 0; row < model.rowCount(); ++row) {
                    const QString text = model.index(row, column).data().toString();
                    QVERIFY2(table.columnWidth(column) >=
                                 QFontMetrics(table.font()).horizontalAdvance(text) + 24,
                             qPrintable(text));
                }
            }
        }
    }

    void wordsThatFindNoRoomStandOnTwoLines_data() { figuresAreNeverCut_data(); }
    void wordsThatFindNoRoomStandOnTwoLines()
    {
        QFETCH(const QString, command);
        WindowFixture window({1024, 700});
        if (command != u"english")
            choose(window, command.toLatin1().constData());
        window->session()->setView(ViewKind::Funding);
        const TablePanel& table = *window->table();
        const QAbstractItemModel& model = *table.model();
        const QFontMetrics metrics(table.font());
        bool isAnyBroken = false;
        for (int column = 0; column < model.columnCount(); ++column)
            for (int row = 0; row < model.rowCount(); ++row) {
                const QModelIndex index = model.index(row, column);
                const QString text = index.data().toString();
                const int indent = index.data(RowTableModel::indentRole).toInt() * 16;
                const QRect cell(0, 0, table.columnWidth(column) - 24 - indent, 100);
                const QRect words = metrics.boundingRect(cell, Qt::TextWordWrap, text);
                isAnyBroken = isAnyBroken || words.height() > metrics.height();
                QVERIFY2(words.width() <= cell.width() &&
                             words.height() <= table.rowHeight(row) - 2,
                         qPrintable(text));
            }
        QVERIFY(isAnyBroken);
        // Half a figure reads as another: what is in sight is whole but for the air behind it. In
        // English that is both amounts, as reported and converted.
        int inSight = 0;
        for (int column = 0; column < model.columnCount(); ++column) {
            const int left = table.columnViewportPosition(column);
            const bool isWhole = left + table.columnWidth(column) - 12 <= table.viewport()->width();
            QVERIFY(isWhole || left >= table.viewport()->width() - 12);
            inSight += isWhole ? 1 : 0;
        }
        QVERIFY(inSight >= (command == u"english" ? 4 : 3));

        WindowFixture wide({1440, 900});
        wide->session()->setView(ViewKind::Funding);
        QVERIFY(wide->table()->rowHeight(0) < table.rowHeight(0)); // one line is enough there
    }
};

QTEST_MAIN(TestWindowLanguage)
#include "tst_window_language.moc"
