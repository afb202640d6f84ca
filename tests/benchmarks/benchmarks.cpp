// Prints how the program compares with a bare Qt Charts program on this machine in this run. Ratios
// are what counts: the machine may be slow or busy, but it is so for both.

#include "figure/build_figure.h"
#include "process_timer.h"
#include "ui/drawing/chart_drawing.h"
#include "window_frames.h"

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

void printHeading()
{
    std::printf("%-44s %10s %10s %7s %8s\n", "work", "ours", "floor", "ratio", "wanted");
}

void printRow(const char* work, double ours, double floor, const char* unit, const char* wanted)
{
    std::printf("%-44s %7.1f %s %7.1f %s %6.2f× %8s\n", work, ours, unit, floor, unit, ours / floor,
                wanted);
}

void compareStarts()
{
    const Comparison start = compareProcesses({START_WINDOW}, {BARE_CHART, "window"}, runs);
    printRow("start to first painted chart", start.ours.milliseconds, start.floor.milliseconds,
             "ms", "≤ 1.5");
    printRow("  its peak memory", start.ours.peakMegabytes, start.floor.peakMegabytes, "MB", "");
}

void compareRenders()
{
    const QTemporaryDir folder;
    const std::string ours = folder.filePath(u"ours.svg"_s).toStdString();
    const std::string bare = folder.filePath(u"bare.svg"_s).toStdString();
    // The command line always draws offscreen, so the floor does too.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const Comparison render =
        compareProcesses({AFTERSHOCK_PROGRAM, "render", "--view", "declines", "--output", ours},
                         {BARE_CHART, "svg", bare}, runs);
    printRow("render a built-in chart to SVG", render.ours.milliseconds, render.floor.milliseconds,
             "ms", "≤ 1.25");
    printRow("  its peak memory", render.ours.peakMegabytes, render.floor.peakMegabytes, "MB", "");
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
}

} // namespace

int main(int argc, char* argv[])
{
    // Where there is a display the windows of the comparison open on it.
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    printHeading();
    compareStarts();
    compareRenders();
    std::printf("\n");
    TimedApplication application(argc, argv);
    timeManyMoves();
    timeWindow(application, makeManyMoves());
    return 0;
}
