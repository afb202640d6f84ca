#include "figure/axis.h"

#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

/// The number, and “u” on the tick that carries the unit.
QString plainLabel(double value, bool withUnit)
{
    return QString::number(value, 'g', 12) + (withUnit ? u"u"_s : QString());
}

QStringList labels(const Axis& axis)
{
    QStringList list;
    for (const Tick& tick : axis.ticks)
        list << tick.label;
    return list;
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

/// Where axes begin and end, and what stands at their ticks.
class TestAxis : public QObject
{
    Q_OBJECT

private slots:
    void aLinearAxisHasRoundTicksFromZero_data()
    {
        QTest::addColumn<double>("minimum");
        QTest::addColumn<double>("maximum");
        QTest::addColumn<QStringList>("ticks");
        const auto row = [](const char* name, double minimum, double maximum, const char* ticks) {
            QTest::newRow(name) << minimum << maximum << words(ticks);
        };
        row("falls", -20, -2.14, "-20u -15 -10 -5 0");
        row("falls between ticks", -17.4, -2.14, "-20u -15 -10 -5 0");
        row("small falls", -0.31, -0.02, "-0.4u -0.3 -0.2 -0.1 0");
        row("rises", 2, 13, "0 2.5 5 7.5 10 12.5 15u");
        row("both ways", -18.25, 19.9, "-20u -10 0 10 20");
        row("mostly up", -1, 9, "-2 0 2 4 6 8 10u");
        row("money", 4.5e6, 110e9,
            "0 20000000000 40000000000 60000000000 80000000000 "
            "100000000000 120000000000u");
        row("nothing but zero", 0, 0, "0 0.2 0.4 0.6 0.8 1u");
        row("binary noise", -0.3, 0, "-0.3u -0.25 -0.2 -0.15 -0.1 -0.05 0");
    }
    void aLinearAxisHasRoundTicksFromZero()
    {
        QFETCH(double, minimum);
        QFETCH(double, maximum);
        const Axis axis = linearAxis({.minimum = minimum, .maximum = maximum}, plainLabel);
        QTEST(labels(axis), "ticks");
        QCOMPARE(axis.scale, AxisScale::Linear);
        QCOMPARE(axis.minimum, axis.ticks.front().value);
        QCOMPARE(axis.maximum, axis.ticks.back().value);
    }

    void aBoundAtTheEndHasRoomForItsArrow_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<Qualifier>("qualifier");
        QTest::addColumn<double>("minimum");
        QTest::newRow("exact") << -20.0 << Qualifier::Exact << -20.0;
        QTest::newRow("over") << -20.0 << Qualifier::Over << -25.0;
        QTest::newRow("under points inwards") << -20.0 << Qualifier::Under << -20.0;
        QTest::newRow("over with room") << -17.0 << Qualifier::Over << -20.0;
    }
    void aBoundAtTheEndHasRoomForItsArrow()
    {
        QFETCH(double, value);
        QFETCH(Qualifier, qualifier);
        const std::vector<Quantity> values{{.value = value, .qualifier = qualifier}, {.value = -1}};
        QTEST(linearAxis(axisDemand(values), plainLabel).minimum, "minimum");
    }

    void aRangeFitsWithBothItsEnds()
    {
        const std::vector<Quantity> values{
            {.value = -4, .qualifier = Qualifier::Between, .upper = -9}};
        QCOMPARE(linearAxis(axisDemand(values), plainLabel).minimum, -10.0);
    }

    void aLogAxisHasWholeDecades_data()
    {
        QTest::addColumn<double>("minimum");
        QTest::addColumn<double>("maximum");
        QTest::addColumn<QStringList>("ticks");
        QTest::newRow("the article") << 4.5e6 << 110e9
                                     << words("1000000u 10000000u 100000000u 1000000000u "
                                              "10000000000u 100000000000u 1e+12u");
        QTest::newRow("one value") << 5.0 << 5.0 << words("1u 10u");
        QTest::newRow("one power of ten") << 10.0 << 10.0 << words("10u 100u");
        QTest::newRow("below one") << 0.002 << 0.5 << words("0.001u 0.01u 0.1u 1u");
    }
    void aLogAxisHasWholeDecades()
    {
        QFETCH(double, minimum);
        QFETCH(double, maximum);
        const Axis axis = logAxis({.minimum = minimum, .maximum = maximum}, plainLabel);
        QTEST(labels(axis), "ticks");
        QCOMPARE(axis.scale, AxisScale::Log10);
        QVERIFY(axis.minimum <= minimum && axis.maximum >= maximum);
    }

    void ticksStayFewAndFinite_data()
    {
        QTest::addColumn<double>("minimum");
        QTest::addColumn<double>("maximum");
        QTest::newRow("tiny") << 1e-300 << 2e-300;
        QTest::newRow("huge") << 1e300 << 1.7e308;
        QTest::newRow("tiny to huge") << 1e-300 << 1e300;
        QTest::newRow("subnormal") << 5e-324 << 1e-310;
    }
    void ticksStayFewAndFinite()
    {
        QFETCH(double, minimum);
        QFETCH(double, maximum);
        const Axis log = logAxis({.minimum = minimum, .maximum = maximum}, plainLabel);
        const Axis linear = linearAxis({.minimum = minimum, .maximum = maximum}, plainLabel);
        const Axis both = linearAxis({.minimum = -maximum, .maximum = maximum}, plainLabel);
        for (const Axis* axis : {&log, &linear, &both}) {
            QVERIFY(axis->ticks.size() >= 2 && axis->ticks.size() <= 9);
            QVERIFY(axis->minimum < axis->maximum);
            for (const Tick& tick : axis->ticks)
                QVERIFY(std::isfinite(tick.value));
        }
    }
};

QTEST_GUILESS_MAIN(TestAxis)
#include "tst_axis.moc"
