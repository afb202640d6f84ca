#include "window_frames.h"

#include "ui/window/main_window.h"
#include "ui/window/run_window.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>

namespace aftershock {

namespace {

constexpr int quietMilliseconds = 400; ///< after which nothing more follows from what was done

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(quietMilliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void report(const char* work, const TimedApplication& application)
{
    std::printf("%-44s longest turn %5.2f ms (a frame is 16 ms)\n", work,
                application.longestMilliseconds());
}

void sendMouse(QWidget* widget, QEvent::Type type, QPointF at, Qt::MouseButton button)
{
    QMouseEvent event(type, at, widget->mapToGlobal(at), button,
                      type == QEvent::MouseButtonPress ? button : Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

void sendWheel(QWidget* widget, QPointF at, int turn)
{
    QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, turn}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace

bool TimedApplication::notify(QObject* receiver, QEvent* event)
{
    if (m_depth++ == 0)
        m_timer.start();
    const bool handled = QApplication::notify(receiver, event);
    if (--m_depth == 0)
        m_longest = std::max(m_longest, static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
    return handled;
}

void timeWindow(TimedApplication& application, const DatasetContents& contents)
{
    dressApplication();
    const QTemporaryDir folder;
    MainWindow window(folder.filePath(QStringLiteral("settings.ini")));
    QSignalSpy filled(&window, &MainWindow::panelsFilled);
    window.resize(1440, 900);
    window.openBuiltIn();
    window.show();
    if (filled.isEmpty())
        filled.wait();
    settle();

    const auto dataset = std::make_shared<const Dataset>(contents);
    application.forget();
    QTimer::singleShot(0, &window, [&] { window.session()->open({.dataset = dataset}); });
    settle();
    report("in the window: open 5,000 share moves", application);

    QWidget* chart = window.chart()->viewport();
    const QPointF middle = QRectF(chart->rect()).center();
    const auto repeat = [&](const char* work, int times, const auto& act) {
        application.forget();
        for (int i = 0; i < times; ++i) {
            act(i);
            QCoreApplication::processEvents();
        }
        report(work, application);
    };
    repeat("in the window: scroll", 200, [&](int) { sendWheel(chart, middle, -120); });
    repeat("in the window: hover", 200, [&](int i) {
        sendMouse(chart, QEvent::MouseMove, middle + QPointF(0, i % 7 * 20 - 60), Qt::NoButton);
    });
    repeat("in the window: select", 50, [&](int i) {
        const QPointF at = middle + QPointF(0, i % 7 * 20 - 60);
        sendMouse(chart, QEvent::MouseButtonPress, at, Qt::LeftButton);
        sendMouse(chart, QEvent::MouseButtonRelease, at, Qt::LeftButton);
    });
    settle();
}

} // namespace aftershock
