#include "time_editing.h"

#include "ui/editing/data_panel.h"
#include "ui/editing/data_table.h"
#include "ui/editing/editor.h"
#include "ui/window/main_window.h"
#include "ui/window/run_window.h"
#include "window_frames.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace aftershock {

namespace {

constexpr int rows = 100'000;
constexpr int acts = 20;

DatasetPtr manyRows()
{
    DatasetContents contents;
    for (RowId id = 1; id <= rows / 10; ++id)
        contents.organisations.push_back({.id = id, .name = QStringLiteral("Company %1").arg(id)});
    for (RowId id = 1; id <= rows; ++id)
        contents.shareMoves.push_back(
            {.id = id,
             .organisation = 1 + id % (rows / 10),
             .changePercent = {.value = -0.01 * static_cast<double>(id % 2000)},
             .tradingDay = Day{.date = QDate(1990, 1, 1).addDays(id / 10)},
             .note = QStringLiteral("row %1").arg(id)});
    return std::make_shared<const Dataset>(std::move(contents));
}

Edit changed(const WorkingDataset& dataset, RowId id, double value)
{
    const auto before = std::get<ShareMove>(*dataset.record(TableKind::ShareMove, id));
    ShareMove after = before;
    after.changePercent.value = value;
    return {.table = TableKind::ShareMove, .changes = {RecordChange{before, after}}};
}

/// Until what was changed is in the chart, and nothing more follows from it.
void settle(Session& session)
{
    constexpr int mostMilliseconds = 60'000;
    QSignalSpy drawn(&session, &Session::figureChanged);
    drawn.wait(mostMilliseconds);
    QEventLoop loop;
    QTimer::singleShot(500, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The longest turn from what @p act does until nothing more follows, told in a line of @p name.
template <typename Act>
void timeTurns(TimedApplication& application, const char* name, const Act& act)
{
    QElapsedTimer timer;
    application.forget();
    timer.start();
    act();
    const double itself = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    QEventLoop loop;
    QTimer::singleShot(1500, &loop, &QEventLoop::quit);
    loop.exec();
    std::printf("%-44s %5.2f ms, then longest turn %5.2f ms (%s)\n", name, itself,
                application.longest().milliseconds, application.longest().what.constData());
}

} // namespace

void timeEditing()
{
    int count = 1;
    QByteArray name("benchmarks");
    char* arguments[] = {name.data(), nullptr};
    TimedApplication application(count, arguments);
    dressApplication();
    const QTemporaryDir folder;
    MainWindow window(folder.filePath(QStringLiteral("settings.ini")));
    window.resize(1440, 900);
    window.openBuiltIn();
    window.show();
    window.session()->open({.dataset = manyRows()});
    settle(*window.session());

    Editor& editor = *window.editor();
    double longest = 0;
    application.forget();
    for (int i = 0; i < acts; ++i) {
        const Edit edit = changed(editor.working(), 1 + i * 997, -3.5 - i);
        QElapsedTimer timer;
        timer.start();
        editor.perform(edit);
        longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("%-44s longest %5.2f ms (is to be below 50)\n", "100,000 rows: change one",
                longest);
    settle(*window.session());
    std::printf("%-44s longest turn %5.2f ms (%s)\n", "100,000 rows: show what was changed",
                application.longest().milliseconds, application.longest().what.constData());

    timeTurns(application, "100,000 rows: turn to the Data tab", [&] { window.showData(true); });
    timeTurns(application, "100,000 rows: select all",
              [&] { window.data()->table()->selectAll(); });
    timeTurns(application, "100,000 rows: select one",
              [&] { window.data()->table()->selectRow(500); });
    timeTurns(application, "100,000 rows: add one", [&] { window.data()->addRow(); });
}

} // namespace aftershock
