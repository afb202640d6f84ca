#include "store/dataset_store.h"
#include "ui/window/export_dialog.h"
#include "ui/window/panel_plan.h"
#include "ui/window/search.h"
#include "ui/window/selection.h"
#include "ui/window/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

RowRef move(RowId id)
{
    return {RecordKind::ShareMove, id};
}

const std::vector<RowRef> shown{move(1), move(2), move(3), move(4), move(5)};

} // namespace

/// The window's decisions that need no window.
class TestWindowValues : public QObject
{
    Q_OBJECT

private slots:
    void aClickReplacesTheSelection()
    {
        const Selection result = extended({{move(1), move(2)}, move(1)}, move(4), {}, shown);
        QCOMPARE(result, (Selection{{move(4)}, move(4)}));
    }

    void ctrlAddsAndTakesAway()
    {
        Selection selection = extended({{move(1)}, move(1)}, move(3), Qt::ControlModifier, shown);
        QCOMPARE(selection, (Selection{{move(1), move(3)}, move(3)}));
        selection = extended(selection, move(1), Qt::ControlModifier, shown);
        QCOMPARE(selection, (Selection{{move(3)}, move(1)}));
    }

    void shiftExtendsBothWaysFromTheSameAnchor()
    {
        Selection selection = extended({{move(3)}, move(3)}, move(5), Qt::ShiftModifier, shown);
        QCOMPARE(selection, (Selection{{move(3), move(4), move(5)}, move(3)}));
        selection = extended(selection, move(2), Qt::ShiftModifier, shown);
        QCOMPARE(selection, (Selection{{move(2), move(3)}, move(3)}));
    }

    void ctrlAndShiftAddAStretch()
    {
        const Selection selection = extended({{move(1), move(4)}, move(4)}, move(5),
                                             Qt::ControlModifier | Qt::ShiftModifier, shown);
        QCOMPARE(selection, (Selection{{move(1), move(4), move(5)}, move(4)}));
    }

    void shiftWithoutAnAnchorSelectsTheRowAlone()
    {
        QCOMPARE(extended({}, move(2), Qt::ShiftModifier, shown), (Selection{{move(2)}, move(2)}));
    }

    void whatIsNoLongerShownIsNotSelected()
    {
        const Selection selection{{move(9), move(2)}, move(9)};
        QCOMPARE(restricted(selection, positionsOf(shown)), (Selection{{move(2)}, std::nullopt}));
    }

    void panelsGiveWayToTheChart_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("filters");
        QTest::addColumn<bool>("inspector");
        QTest::newRow("desktop") << 1440 << true << true;
        QTest::newRow("small laptop") << 1024 << true << true;
        QTest::newRow("smallest") << 800 << false << true;
    }
    void panelsGiveWayToTheChart()
    {
        QFETCH(int, width);
        const PanelPlan plan = planPanels(width, {});
        QTEST(plan.filters, "filters");
        QTEST(plan.inspector, "inspector");
        const int chart = width - (plan.filters ? plan.filtersWidth : 0) -
                          (plan.inspector ? plan.inspectorWidth : 0);
        QVERIFY(chart >= 500);
    }

    void thePanelAskedForLastStays()
    {
        const PanelPlan plan = planPanels(800, {.askedForLast = SidePanel::Filters});
        QVERIFY(plan.filters);
        QVERIFY(!plan.inspector);
    }

    void aPanelThatIsNotWantedIsNotShown()
    {
        QVERIFY(!planPanels(1440, {.filters = false}).filters);
    }

    void widthsSetByHandGiveWayToTheChartOnly_data()
    {
        QTest::addColumn<int>("window");
        QTest::addColumn<int>("filters");
        QTest::addColumn<int>("inspector");
        QTest::newRow("room for both") << 1440 << 320 << 400;
        QTest::newRow("just enough") << 1220 << 320 << 400;
        QTest::newRow("too narrow: the usual widths") << 1219 << 176 << 232;
    }
    void widthsSetByHandGiveWayToTheChartOnly()
    {
        QFETCH(int, window);
        const PanelPlan plan = planPanels(window, {.filtersWidth = 320, .inspectorWidth = 400});
        QTEST(plan.filtersWidth, "filters");
        QTEST(plan.inspectorWidth, "inspector");
    }

    void settingsComeBackAsTheyWereSaved()
    {
        const QTemporaryDir folder;
        Settings settings;
        settings.geometry = QByteArray("\x00\x01\xff", 3);
        settings.filtersWidth = 260;
        settings.rowSizes = {500, 200};
        settings.filtersShown = false;
        settings.appearance = Appearance::Dark;
        settings.language = Language::German;
        settings.openFolder = u"/a b/ü"_s;
        settings.recentFiles = {u"/a,b.db"_s, u"/c.db"_s};
        settings.exporting.format = u"svg"_s;
        settings.exporting.width = 640;
        ViewSpec spec;
        spec.sort = Sort{Field::Name, true};
        spec.filters = {{.field = Field::Country, .values = {u"US"_s}}};
        settings.views = {{u"/c.db"_s, ViewKind::Funding, {spec}}};
        QVERIFY(saveSettings(settings, folder.filePath(u"s.ini"_s)));
        QCOMPARE(loadSettings(folder.filePath(u"s.ini"_s)), settings);
    }

    void garbageInTheSettingsIsNoTrouble()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"s.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "[window]\nfiltersWidth=wide\ninspectorWidth=-3\nrows=-5, 99999999\nappearance=plaid\n"
            "[export]\nformat=exe\nwidth=1e9\nscale=77\n[General]\nviews={[}\n\xff\xfe\n");
        file.close();
        QCOMPARE(loadSettings(file.fileName()), Settings());
    }

    void missingSettingsAreTheDefaults()
    {
        QCOMPARE(loadSettings(u"/nowhere/at/all.ini"_s), Settings());
    }

    void recentFilesAreNewestFirstAndOnce()
    {
        Settings settings;
        for (int i = 0; i < 12; ++i)
            rememberFile(settings, u"/f%1"_s.arg(i));
        rememberFile(settings, u"/f5"_s);
        QCOMPARE(settings.recentFiles.size(), recentFilesKept);
        QCOMPARE(settings.recentFiles.first(), u"/f5"_s);
        QCOMPARE(settings.recentFiles.count(u"/f5"_s), 1);
    }

    void searchFindsWhatTheArticleNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("rows"); // by dataset.md's tables
        QTest::newRow("company") << u"nvidia"_s << u"Nvidia"_s << 1;
        QTest::newRow("ticker") << u"NVDA"_s << u"Nvidia"_s << 1;
        QTest::newRow("bank, whole and part") << u"bank china"_s << u"Bank of China"_s << 2;
        QTest::newRow("source") << u"bbc"_s << u"BBC"_s << 2;
    }
    void searchFindsWhatTheArticleNames()
    {
        QFETCH(QString, text);
        QFETCH(QString, title);
        QFETCH(int, rows);
        const Result<OpenedDataset> opened = openBuiltInDataset();
        QVERIFY(opened);
        for (const SearchHit& hit : search(*opened->dataset, text, Formatter()))
            if (hit.title.contains(title) && static_cast<int>(hit.rows.size()) == rows)
                return;
        QFAIL("not found");
    }

    void searchFindsWhoSaidSomething()
    {
        const Result<OpenedDataset> opened = openBuiltInDataset();
        const std::vector<SearchHit> hits = search(*opened->dataset, u"LeCun"_s, Formatter());
        QVERIFY(std::any_of(hits.begin(), hits.end(), [](const SearchHit& hit) {
            return hit.kind == HitKind::Statement && hit.title.contains(u"LeCun"_s);
        }));
    }

    void anEmptySearchFindsNothing()
    {
        const Result<OpenedDataset> opened = openBuiltInDataset();
        QVERIFY(search(*opened->dataset, u"  "_s, Formatter()).empty());
        QVERIFY(search(*opened->dataset, u"qqqq"_s, Formatter()).empty());
    }

    void aFileIsNamedByTheChartsTitle_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("words") << u"Siemens Energy fell furthest: −20 %"_s
                               << u"siemens-energy-fell-furthest-20"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"etc-passwd"_s;
        QTest::newRow("nothing") << u"…"_s << u"declines"_s;
    }
    void aFileIsNamedByTheChartsTitle()
    {
        QFETCH(QString, title);
        Figure figure;
        figure.title.made = title;
        QTEST(proposedFileName(figure), "name");
    }
};

QTEST_GUILESS_MAIN(TestWindowValues)
#include "tst_window_values.moc"
