// Prints how the program compares with others, and with bare libraries, on this machine in this
// run. Ratios are what counts: the machine may be slow or busy, but it is so for both.

#include "figure/build_figure.h"
#include "foreign_data.h"
#include "process_timer.h"
#include "result_table.h"
#include "time_editing.h"
#include "ui/drawing/chart_drawing.h"
#include "window_frames.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 21;
constexpr int manyMoves = 5000;

void compareStarts()
{
    printHeading("beside a bare Qt Charts program");
    const Comparison start =
        compareProcesses({.command = {START_WINDOW}}, {.command = {BARE_CHART, "window"}}, runs);
    printComparison("start to first painted chart", start, "≤ 1.5");
    const QTemporaryDir folder;
    const std::string ours = folder.filePath(u"ours.svg"_s).toStdString();
    const std::string bare = folder.filePath(u"bare.svg"_s).toStdString();
    // The command line always draws offscreen, so the floor does too.
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    printComparison("render a built-in chart to SVG",
                    compareProcesses({.command = {AFTERSHOCK_PROGRAM, "render", "--view",
                                                  "declines", "--output", ours}},
                                     {.command = {BARE_CHART, "svg", bare}}, runs),
                    "≤ 1.25");
    platform.isEmpty() ? qunsetenv("QT_QPA_PLATFORM") : qputenv("QT_QPA_PLATFORM", platform);
}

DatasetContents makeManyMoves()
{
    DatasetContents contents{.title = u"Many"_s};
    contents.sources = {{.id = 1, .title = u"made up"_s}};
    for (RowId id = 1; id <= manyMoves; ++id) {
        contents.organisations.push_back({.id = id,
                                          .name = u"Company %1"_s.arg(id),
                                          .country = id % 3 == 0 ? u"DE"_s : u"US"_s});
        const double change = static_cast<double>((id * 7919) % 4001) / 100 - 30;
        contents.shareMoves.push_back(
            {.id = id,
             .organisation = id,
             .changePercent = {.value = change,
                               .qualifier = id % 5 == 0 ? Qualifier::Over : Qualifier::Exact},
             .tradingDay = Day{.date = {2025, 1, 27}},
             .citation = {.source = 1, .locator = u"page %1"_s.arg(id)}});
    }
    return contents;
}

struct Frames
{
    double median{};
    double longest{};
};

template <typename Step>
Frames timeFrames(int count, const Step& step)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        step(i);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return {.median = times[times.size() / 2], .longest = times.back()};
}

void printFrames(const char* work, const Frames& frames)
{
    std::printf("%-44s median %5.2f ms, longest %5.2f ms (a frame is 16 ms)\n", work, frames.median,
                frames.longest);
}

void timeManyMoves()
{
    int argc = 1;
    char name[] = "benchmarks";
    char* argv[] = {name, nullptr};
    TimedApplication application(argc, argv);
    std::printf("\n");
    const Dataset dataset(makeManyMoves());
    QElapsedTimer timer;
    timer.start();
    const Result<Figure> figure = buildFigure(dataset, {.view = ViewKind::Declines}, Formatter());
    if (!figure)
        return;
    std::printf("%-44s %.2f ms\n", "5,000 share moves: build the figure",
                static_cast<double>(timer.nsecsElapsed()) / 1e6);

    QImage image(900, 520, QImage::Format_RGB32);
    ChartDrawing drawing;
    const auto paint = [&] {
        QPainter painter(&image);
        drawing.paint(&painter);
    };
    // A window's bars have loaded the system's fonts before its chart is drawn.
    drawing.setSize(image.size());
    paint();
    timer.restart();
    drawing.setSize(image.size());
    drawing.setFigure(std::make_shared<const Figure>(*figure));
    paint();
    std::printf("%-44s %.2f ms\n", "5,000 share moves: first drawing",
                static_cast<double>(timer.nsecsElapsed()) / 1e6);
    const double step = drawing.maximumScroll() / 300;
    printFrames("5,000 share moves: scroll", timeFrames(300, [&](int i) {
                    drawing.setScroll(step * i);
                    paint();
                }));
    printFrames("5,000 share moves: hover", timeFrames(300, [&](int i) {
                    const auto [first, last] = drawing.rowsInSight();
                    const int row = first + i % std::max(1, last - first);
                    drawing.setHovered(drawing.figure().marks[std::size_t(row)].row);
                    paint();
                }));
    printFrames("5,000 share moves: select", timeFrames(300, [&](int i) {
                    const RowRef row = drawing.figure().marks[std::size_t(i)].row;
                    drawing.setSelection(std::span(&row, 1));
                    paint();
                }));
    timeWindow(application, makeManyMoves());
}

struct Group
{
    const char* name;
    const char* what;
    void (*run)(const ForeignDataOptions& options);
};
constexpr Group groups[] = {
    {"start", "start of the window, and a chart to SVG, beside bare Qt Charts",
     [](const ForeignDataOptions&) { compareStarts(); }},
    {"import", "a large file into a new dataset, beside the sqlite3 shell", compareImports},
    {"read", "a large file read as a table, beside DuckDB", compareReading},
    {"preview", "the first rows of a large file", timePreviews},
    // Last, since what this process itself holds counts as memory of those that it starts.
    {"moves", "a chart and a window of 5,000 share moves",
     [](const ForeignDataOptions&) { timeManyMoves(); }},
    {"edit", "changes in a window of 100,000 share moves",
     [](const ForeignDataOptions&) { timeEditing(); }},
};

/// What was asked for; ends the program where that was wrong or was help.
QStringList readArguments(int argc, char* argv[], ForeignDataOptions& options)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rows(u"rows"_s, u"Rows of the large files."_s, u"N"_s, u"10000000"_s);
    const QCommandLineOption times(u"runs"_s, u"How often each large file is read."_s, u"N"_s,
                                   u"3"_s);
    const QCommandLineOption duckdb(
        u"duckdb"_s,
        u"Where DuckDB is, put there with: npm install --prefix FOLDER @duckdb/node-api"_s,
        u"FOLDER"_s, QStringLiteral(DUCKDB_FOLDER));
    parser.setApplicationDescription(u"Large files are written to the folder that TMPDIR names."_s);
    parser.addHelpOption();
    parser.addOptions({rows, times, duckdb});
    QStringList names;
    for (const Group& group : groups)
        names << u"%1: %2."_s.arg(QString::fromLatin1(group.name), QString::fromLatin1(group.what));
    parser.addPositionalArgument(u"group"_s, u"What to run, all if left out. "_s + names.join(u' '),
                                 u"[group…]"_s);
    parser.process(application);
    options.rows = parser.value(rows).toULongLong();
    options.runs = parser.value(times).toInt();
    options.duckdb = parser.value(duckdb).toStdString();
    if (options.rows == 0 || options.runs < 1)
        parser.showHelp(2);
    for (const QString& name : parser.positionalArguments())
        if (std::ranges::none_of(groups,
                                 [&](const Group& g) { return name == QLatin1String(g.name); }))
            parser.showHelp(2);
    return parser.positionalArguments();
}

} // namespace

int main(int argc, char* argv[])
{
    // Where there is a display the windows of the comparison open on it.
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    ForeignDataOptions options;
    const QStringList wanted = readArguments(argc, argv, options);
    for (const Group& group : groups)
        if (wanted.isEmpty() || wanted.contains(QLatin1String(group.name)))
            group.run(options);
    return 0;
}
