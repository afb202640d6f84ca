#pragma once

#include <QWidget>

namespace aftershock {

/**
 * A stretch of a range, chosen by two handles. Tab enters it, the arrow keys move the current
 * handle by a hundredth of the range (Page keys by a tenth, Home and End to its limits), Space
 * changes hands.
 */
class RangeSlider : public QWidget
{
    Q_OBJECT
public:
    explicit RangeSlider(QWidget* parent = nullptr);

    void setLimits(double minimum, double maximum); ///< chooses all of it
    /// For amounts over many powers of ten: handles move by equal ratios. Needs minimum > 0.
    void setLogarithmic(bool logarithmic) { m_logarithmic = logarithmic; }
    void setChosen(double low, double high);
    [[nodiscard]] double low() const { return m_low; }
    [[nodiscard]] double high() const { return m_high; }
    [[nodiscard]] bool choosesAll() const { return m_low <= m_minimum && m_high >= m_maximum; }
    /// Where the value's handle stands, for clicks.
    [[nodiscard]] QPoint handlePosition(double value) const;
    [[nodiscard]] QSize sizeHint() const override { return {140, 22}; }

signals:
    void chosenChanged(double low, double high); ///< while it moves
    void settled();                              ///< the handle was let go, or a key pressed

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Hand { Low, High };
    [[nodiscard]] double fractionOf(double value) const;
    [[nodiscard]] double valueAt(double fraction) const;
    [[nodiscard]] double fractionAt(QPoint point) const;
    void moveHand(double fraction);
    void paintHandle(QPainter* painter, Hand hand) const;

    double m_minimum{0};
    double m_maximum{1};
    double m_low{0};
    double m_high{1};
    bool m_logarithmic{false};
    Hand m_hand{Hand::Low};
};

} // namespace aftershock
