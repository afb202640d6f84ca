#include "ui/drawing/chart_series.h"

#include "ui/drawing/frame_layout.h"

#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QLogValueAxis>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace aftershock {

namespace {

QAbstractAxis* makeValueAxis(AxisScale scale)
{
    if (scale == AxisScale::Log10) {
        auto* axis = new QLogValueAxis;
        axis->setBase(10);
        return axis;
    }
    return new QValueAxis;
}

bool looksAlike(const FedMark& a, const FedMark& b)
{
    return a.fill == b.fill;
}

/// The distinct looks, in order of first appearance.
std::vector<FedMark> looksOf(const std::vector<FedMark>& marks)
{
    std::vector<FedMark> looks;
    for (const FedMark& mark : marks)
        if (std::none_of(looks.begin(), looks.end(),
                         [&](const FedMark& look) { return looksAlike(look, mark); }))
            looks.push_back(mark);
    return looks;
}

} // namespace

ChartSeries::ChartSeries(QChart* chart) : m_chart(chart) {}

void ChartSeries::setKind(MarkForm form, AxisScale scale)
{
    if (m_valueAxis && m_form == form && m_scale == scale)
        return;
    clearSeries();
    m_fed.clear();
    if (m_valueAxis) {
        m_chart->removeAxis(m_valueAxis);
        m_valueAxis->deleteLater();
    }
    if (!m_unitAxis) {
        m_unitAxis = new QValueAxis;
        m_unitAxis->setReverse(true);
        m_unitAxis->setVisible(false);
        m_chart->addAxis(m_unitAxis, Qt::AlignLeft);
    }
    m_form = form;
    m_scale = scale;
    m_valueAxis = makeValueAxis(scale);
    m_valueAxis->setVisible(false);
    m_chart->addAxis(m_valueAxis, Qt::AlignBottom);
    feed({});
}

void ChartSeries::setValueRange(double minimum, double maximum)
{
    m_valueAxis->setRange(minimum, maximum > minimum ? maximum : minimum + 1);
}

void ChartSeries::setUnitRange(double first, double last)
{
    m_unitAxis->setRange(first - m_firstUnit, last - m_firstUnit);
}

void ChartSeries::setBarWidth(double units)
{
    m_barWidth = units;
    if (m_form == MarkForm::Bars && !m_series.empty())
        static_cast<QHorizontalStackedBarSeries*>(m_series.front())->setBarWidth(units);
}

void ChartSeries::feed(const std::vector<FedMark>& marks)
{
    if (!m_series.empty() && marks == m_fed)
        return;
    m_fed = marks;
    m_firstUnit = marks.empty() ? 0 : marks.front().unit;
    if (m_form == MarkForm::Bars)
        feedBars(marks);
    else
        feedDots(marks);
}

/// A set for each look; a row has its value in its own look's set and zero in the others.
void ChartSeries::feedBars(const std::vector<FedMark>& marks)
{
    QList<QBarSet*> sets;
    const int units = marks.empty() ? 0 : marks.back().unit - m_firstUnit + 1;
    for (const FedMark& look : looksOf(marks)) {
        QList<qreal> values(units, 0.0);
        for (const FedMark& mark : marks)
            if (looksAlike(mark, look))
                values[mark.unit - m_firstUnit] = mark.value;
        auto* set = new QBarSet(QString());
        set->append(values);
        set->setColor(look.fill);
        set->setPen(Qt::NoPen);
        sets.append(set);
    }
    if (m_series.empty()) {
        auto* series = new QHorizontalStackedBarSeries;
        series->setBarWidth(m_barWidth);
        series->append(sets);
        attach(series);
        return;
    }
    auto* series = static_cast<QHorizontalStackedBarSeries*>(m_series.front());
    series->clear();
    series->append(sets);
}

/// A series for each look; there are few.
void ChartSeries::feedDots(const std::vector<FedMark>& marks)
{
    clearSeries();
    for (const FedMark& look : looksOf(marks)) {
        auto* series = new QScatterSeries;
        for (const FedMark& mark : marks)
            if (looksAlike(mark, look))
                series->append(mark.value, mark.unit - m_firstUnit);
        // A pen would shift the dot: Qt Charts centres it by a rectangle that includes the pen.
        series->setPen(Qt::NoPen);
        series->setMarkerSize(2 * TipMeasures::DotRadius);
        series->setColor(look.fill);
        attach(series);
    }
    if (m_series.empty())
        attach(new QScatterSeries); // the mapping needs one
}

void ChartSeries::attach(QAbstractSeries* series)
{
    // The theme colours a series as it is added; ours has to win.
    m_chart->addSeries(series);
    series->attachAxis(m_valueAxis);
    series->attachAxis(m_unitAxis);
    m_series.push_back(series);
}

void ChartSeries::clearSeries()
{
    for (QAbstractSeries* series : m_series) {
        m_chart->removeSeries(series);
        delete series;
    }
    m_series.clear();
}

QPointF ChartSeries::position(double value, double unit) const
{
    return m_chart->mapToPosition(QPointF(value, unit - m_firstUnit), m_series.front());
}

double ChartSeries::valueAt(double x) const
{
    return m_chart->mapToValue(QPointF(x, m_chart->plotArea().top()), m_series.front()).x();
}

} // namespace aftershock
