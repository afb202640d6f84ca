#pragma once

#include "data/dataset.h"

#include <QApplication>
#include <QElapsedTimer>

namespace aftershock {

/// An application that knows how long its longest turn took: while one event is handled no other
/// is answered and nothing is painted.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    struct Turn
    {
        double milliseconds{};
        double processorMilliseconds{}; ///< of the window's thread: what other programs take is not
                                        ///< in it
        QByteArray what;                ///< the receiver and its event
    };

    bool notify(QObject* receiver, QEvent* event) override;
    void forget() { m_longest = {}; }
    [[nodiscard]] const Turn& longest() const { return m_longest; }

private:
    QElapsedTimer m_timer;
    double m_processorStart{0};
    int m_depth{0};
    Turn m_longest;
};

/// Opens the contents in a shown window, scrolls, points and selects, and prints the longest turn
/// of each.
void timeWindow(TimedApplication& application, const DatasetContents& contents);

} // namespace aftershock
