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

    bool notify(QObject* receiver, QEvent* event) override;
    void forget() { m_longest = 0; }
    [[nodiscard]] double longestMilliseconds() const { return m_longest; }

private:
    QElapsedTimer m_timer;
    int m_depth{0};
    double m_longest{0};
};

/// Opens the contents in a shown window, scrolls, points and selects, and prints the longest turn
/// of each.
void timeWindow(TimedApplication& application, const DatasetContents& contents);

} // namespace aftershock
