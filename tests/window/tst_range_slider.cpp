#include "ui/window/range_slider.h"

#include <QSignalSpy>
#include <QTest>

using namespace aftershock;

/// The slider with two handles, by mouse and keyboard.
class TestRangeSlider : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_slider = std::make_unique<RangeSlider>();
        m_slider->resize(214, 22);
        m_slider->setLimits(-20, 0);
        m_slider->show();
    }

    void itChoosesAllAtFirst()
    {
        QVERIFY(m_slider->choosesAll());
        QCOMPARE(m_slider->low(), -20.0);
        QCOMPARE(m_slider->high(), 0.0);
    }

    void theNearerHandleIsTaken()
    {
        QTest::mousePress(m_slider.get(), Qt::LeftButton, {}, m_slider->handlePosition(-18));
        QCOMPARE(m_slider->high(), 0.0);
        QVERIFY(qAbs(m_slider->low() + 18) < 0.1);
        QVERIFY(!m_slider->choosesAll());
    }

    void handlesDoNotPassEachOther()
    {
        m_slider->setChosen(-15, -5);
        QTest::mousePress(m_slider.get(), Qt::LeftButton, {}, m_slider->handlePosition(-15));
        QTest::mouseMove(m_slider.get(), m_slider->handlePosition(0));
        QCOMPARE(m_slider->low(), -5.0);
        QCOMPARE(m_slider->high(), -5.0);
    }

    void handlesThatMeetComeApartAgain()
    {
        m_slider->setChosen(0, 0);
        QTest::mousePress(m_slider.get(), Qt::LeftButton, {}, m_slider->handlePosition(-10));
        QVERIFY(qAbs(m_slider->low() + 10) < 0.1);
        QCOMPARE(m_slider->high(), 0.0);
    }

    void theKeyboardReachesBothHandles()
    {
        QSignalSpy settled(m_slider.get(), &RangeSlider::settled);
        QTest::keyClick(m_slider.get(), Qt::Key_Right); // a hundredth of 20
        QCOMPARE(m_slider->low(), -19.8);
        QTest::keyClick(m_slider.get(), Qt::Key_Space);
        QTest::keyClick(m_slider.get(), Qt::Key_PageDown);
        QCOMPARE(m_slider->high(), -2.0);
        QTest::keyClick(m_slider.get(), Qt::Key_End);
        QCOMPARE(m_slider->high(), 0.0);
        QCOMPARE(settled.size(), 3);
    }

    void amountsMoveByEqualRatios()
    {
        m_slider->setLogarithmic(true);
        m_slider->setLimits(1, 10000);
        const int middle =
            (m_slider->handlePosition(1).x() + m_slider->handlePosition(10000).x()) / 2;
        QCOMPARE(m_slider->handlePosition(100).x(), middle);
    }

private:
    std::unique_ptr<RangeSlider> m_slider;
};

QTEST_MAIN(TestRangeSlider)
#include "tst_range_slider.moc"
