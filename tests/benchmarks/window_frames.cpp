#include "window_frames.h"

#include "ui/window/main_window.h"
#include "ui/window/run_window.h"

#include <QMetaEnum>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>

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
    const TimedApplication::Turn& turn = application.longest();
    std::printf("%-44s longest turn %5.2f ms, %5.2f of them at work: %s (a frame is 16 ms)\n", work,
                turn.milliseconds, turn.processorMilliseconds, turn.what.constData());
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

/// What the window's thread has worked so far.
double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

QByteArray nameOf(const QObject* receiver, const QEvent* event)
{
    return QByteArray(receiver->metaObject()->className()) + ", " +
           QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type());
}

} // namespace

bool TimedApplication::notify(QObject* receiver, QEvent* event)
{
    QByteArray what; // the receiver may be gone afterwards
    if (m_depth++ == 0) {
        what = nameOf(receiver, event);
        m_timer.start();
        m_processorStart = processorMilliseconds();
    }
    const bool handled = QApplication::notify(receiver, event);
    if (--m_depth > 0)
        return handled;
    const double milliseconds = static_cast<double>(m_timer.nsecsElapsed()) / 1e6;
    if (milliseconds > m_longest.milliseconds)
        m_longest = {milliseconds, processorMilliseconds() - m_processorStart, what};
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
