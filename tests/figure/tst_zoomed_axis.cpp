#include "figure/axis.h"

#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// The ticks of an axis that somebody looks at more closely.
class TestZoomedAxis : public QObject
{
    Q_OBJECT

private slots:
    void aZoomedAxisHasRoundTicksWithinTheStretch_data()
    {
        QTest::addColumn<Axis>("axis");
        QTest::addColumn<double>("minimum");
        QTest::addColumn<double>("maximum");
        QTest::addColumn<QStringList>("labels");
        const Axis percent{.minimum = -20, .maximum = 0, .unit = u"%"_s};
        const Axis pounds{
            .scale = AxisScale::Log10, .minimum = 1e6, .maximum = 1e12, .unit = u"GBP"_s};
        const Axis linearPounds{.minimum = 0, .maximum = 1.2e11, .unit = u"GBP"_s};
        const Axis multiples{
            .scale = AxisScale::Log10, .minimum = 1, .maximum = 1e5, .unit = u"×"_s};
        QTest::newRow("halves") << percent << -18.0 << -16.0
                                << QStringList{u"−18\u202f%"_s, u"−17.5"_s, u"−17"_s, u"−16.5"_s,
                                               u"−16"_s};
        QTest::newRow("odd ends") << percent << -7.3 << -1.1
                                  << QStringList{u"−6\u202f%"_s, u"−4"_s, u"−2"_s};
        QTest::newRow("decades") << pounds << 2e7 << 3e10
                                 << QStringList{u"£100 m"_s, u"£1 bn"_s, u"£10 bn"_s};
        QTest::newRow("parts of decades")
            << pounds << 4e9 << 6e10
            << QStringList{u"£5 bn"_s, u"£10 bn"_s, u"£20 bn"_s, u"£50 bn"_s};
        QTest::newRow("within a part")
            << pounds << 1.05e11 << 1.45e11
            << QStringList{u"£110 bn"_s, u"£120 bn"_s, u"£130 bn"_s, u"£140 bn"_s};
        QTest::newRow("money") << linearPounds << 1e10 << 5e10
                               << QStringList{u"£10 bn"_s, u"£20 bn"_s, u"£30 bn"_s, u"£40 bn"_s,
                                              u"£50 bn"_s};
        QTest::newRow("multiples")
            << multiples << 900.0 << 1.1e4
            << QStringList{u"1,000 ×"_s, u"2,000 ×"_s, u"5,000 ×"_s, u"10,000 ×"_s};
    }
    void aZoomedAxisHasRoundTicksWithinTheStretch()
    {
        QFETCH(Axis, axis);
        QFETCH(double, minimum);
        QFETCH(double, maximum);
        QFETCH(QStringList, labels);
        QStringList actual;
        for (const Tick& tick : ticksBetween(axis, minimum, maximum, Formatter())) {
            QVERIFY(tick.value >= minimum && tick.value <= maximum);
            actual.append(QString(tick.label).replace(u'\u00a0', u' '));
        }
        QCOMPARE(actual, labels);
    }
};

QTEST_GUILESS_MAIN(TestZoomedAxis)
#include "tst_zoomed_axis.moc"
