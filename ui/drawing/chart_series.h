#pragma once

#include "figure/figure.h"

#include <QColor>
#include <QPointF>

#include <vector>

QT_BEGIN_NAMESPACE
class QAbstractAxis;
class QAbstractSeries;
class QChart;
class QValueAxis;
QT_END_NAMESPACE

namespace aftershock {

/// One bar or dot as Qt Charts is told of it.
struct FedMark
{
    int unit{}; ///< its middle on the category axis
    double value{};
    QColor fill;
    bool operator==(const FedMark&) const = default;
};

/**
 * The Qt Charts side of a drawing: axes, bar and scatter series, and the mapping between values
 * and pixels. The axes' own lines and labels stay hidden: a log axis of Qt's cannot say “£10 bn”,
 * and bars are labelled at the wrong end when they are negative.
 */
class ChartSeries
{
public:
    explicit ChartSeries(QChart* chart);

    /// Chooses the kinds of axis and series; what was fed is gone.
    void setKind(MarkForm form, AxisScale scale);
    void setValueRange(double minimum, double maximum);
    /// The stretch of the category axis in sight; a unit's middle is its number.
    void setUnitRange(double first, double last);
    void setBarWidth(double units);
    void feed(const std::vector<FedMark>& marks);

    [[nodiscard]] QPointF position(double value, double unit) const;
    [[nodiscard]] double valueAt(double x) const;

private:
    void feedBars(const std::vector<FedMark>& marks);
    void feedDots(const std::vector<FedMark>& marks);
    void attach(QAbstractSeries* series);
    void clearSeries();

    QChart* m_chart;
    MarkForm m_form{MarkForm::Bars};
    AxisScale m_scale{AxisScale::Linear};
    QAbstractAxis* m_valueAxis{};
    QValueAxis* m_unitAxis{};
    std::vector<QAbstractSeries*> m_series; ///< never empty once a kind is set
    double m_barWidth{0.68};
    std::vector<FedMark> m_fed;
    int m_firstUnit{};
};

} // namespace aftershock
