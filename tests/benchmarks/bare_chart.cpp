// The floor that the benchmarks measure against: what Qt Charts itself needs to put the article's
// eight bars into a window or an SVG file, with nothing around it.

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalBarSeries>
#include <QPainter>
#include <QSvgGenerator>
#include <QValueAxis>

#include <cstring>

namespace {

/// Leaves the event loop once the first frame is on the screen, before anything else that waits.
class FirstPaintQuits : public QObject
{
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QCoreApplication::postEvent(qApp, new QEvent(QEvent::Quit), Qt::HighEventPriority);
        return QObject::eventFilter(watched, event);
    }
};

QChart* makeChart()
{
    auto* set = new QBarSet(QStringLiteral("Change"));
    set->append({-2.14, -4, -5, -7, -14, -16.9, -17.4, -20});
    auto* series = new QHorizontalBarSeries;
    series->append(set);
    series->setLabelsVisible(true);
    auto* chart = new QChart;
    chart->setTitle(QStringLiteral("Siemens Energy and Broadcom fell furthest"));
    chart->addSeries(series);
    chart->legend()->hide();
    auto* names = new QBarCategoryAxis;
    names->append({QStringLiteral("Microsoft"), QStringLiteral("Alphabet"), QStringLiteral("Cisco"),
                   QStringLiteral("ASML"), QStringLiteral("Oracle"), QStringLiteral("Nvidia"),
                   QStringLiteral("Broadcom"), QStringLiteral("Siemens Energy")});
    chart->addAxis(names, Qt::AlignRight);
    series->attachAxis(names);
    auto* values = new QValueAxis;
    values->setRange(-20, 0);
    chart->addAxis(values, Qt::AlignBottom);
    series->attachAxis(values);
    return chart;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "svg") == 0) {
        QGraphicsScene scene;
        QChart* chart = makeChart();
        scene.addItem(chart);
        chart->resize(1200, 675);
        QSvgGenerator generator;
        generator.setFileName(QString::fromLocal8Bit(argv[2]));
        generator.setResolution(96);
        generator.setSize({1200, 675});
        generator.setViewBox(QRect(0, 0, 1200, 675));
        QPainter painter(&generator);
        scene.render(&painter, QRectF(0, 0, 1200, 675), QRectF(0, 0, 1200, 675));
        return 0;
    }
    QChartView view(makeChart());
    view.resize(1440, 900);
    view.setRenderHint(QPainter::Antialiasing);
    FirstPaintQuits quits;
    view.viewport()->installEventFilter(&quits);
    view.show();
    return QApplication::exec();
}
