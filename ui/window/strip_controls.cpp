#include "ui/window/strip_controls.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolTip>

#include <algorithm>

namespace aftershock {

namespace {

constexpr int boxPadding = 34; ///< beside a box's words: air, and the triangle
constexpr int widestBox = 250;
constexpr int narrowestBox = 84;
constexpr int signWidth = 34;

} // namespace

StripBox::StripBox(QWidget* parent) : QComboBox(parent)
{
    connect(this, &QComboBox::currentTextChanged, this, &QWidget::updateGeometry);
}

int StripBox::widthFor(const QString& text) const
{
    return fontMetrics().horizontalAdvance(text) + boxPadding;
}

QSize StripBox::sizeHint() const
{
    const int width = widthFor(currentText());
    return {std::clamp(width, narrowestBox, widestBox), QComboBox::sizeHint().height()};
}

QSize StripBox::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(narrowestBox, whole.width()), whole.height()};
}

void StripBox::showPopup()
{
    int widest = width();
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, widthFor(itemText(i)));
    view()->setMinimumWidth(std::min(widest, 2 * widestBox));
    QComboBox::showPopup();
}

bool StripBox::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QComboBox::event(event);
    if (width() < widthFor(currentText()))
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), currentText(), this);
    else
        QToolTip::hideText();
    return true;
}

StripButton::StripButton(Sign sign, const QString& text, QWidget* parent)
    : QPushButton(text, parent), m_sign(sign)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // may become narrower than its words
}

QSize StripButton::minimumSizeHint() const
{
    return {signWidth, sizeHint().height()};
}

void StripButton::paintEvent(QPaintEvent* event)
{
    if (!showsSign())
        return QPushButton::paintEvent(event);
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(palette().color(group, QPalette::ButtonText));
    paintSign(&painter);
}

void StripButton::paintSign(QPainter* painter) const
{
    if (m_sign == Sign::Text) {
        painter->drawText(rect(), Qt::AlignCenter, QStringLiteral("Aa"));
        return;
    }
    // From end to end: the whole axis.
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen = painter->pen();
    pen.setWidthF(1.4);
    painter->setPen(pen);
    const QPointF middle = QRectF(rect()).center();
    const double reach = 8;
    painter->drawLine(
        QLineF(middle.x() - reach + 2, middle.y(), middle.x() + reach - 2, middle.y()));
    for (const double side : {-1.0, 1.0}) {
        const QPointF end = middle + QPointF(side * reach, 0);
        painter->drawLine(QLineF(end.x(), end.y() - 5, end.x(), end.y() + 5));
        const QPointF tip = end - QPointF(side * 2, 0);
        painter->drawLine(QLineF(tip, tip + QPointF(-side * 3, -3)));
        painter->drawLine(QLineF(tip, tip + QPointF(-side * 3, 3)));
    }
}

} // namespace aftershock
