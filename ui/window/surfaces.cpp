#include "ui/window/surfaces.h"

#include "ui/window/appearance.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace aftershock {

Rule::Rule(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(1);
}

void Rule::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), themeOf(this).border);
}

Card::Card(QWidget* content, QMargins padding, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(padding);
    layout->addWidget(content);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(themeOf(this).border);
    painter.setBrush(themeOf(this).surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return {std::min(whole.width(), fontMetrics().horizontalAdvance(u'M') * 4), whole.height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    setToolTip(cut ? text() : QString());
}

void alignText(QAbstractSpinBox* box)
{
    box->findChild<QLineEdit*>()->setTextMargins(fieldMargins);
}

LinkButton::LinkButton(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()), metrics.height() + 4};
}

QSize LinkButton::minimumSizeHint() const
{
    return {40, fontMetrics().height() + 4};
}

int LinkButton::heightForWidth(int width) const
{
    const QRect room(0, 0, width, 10000);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height() + 4;
}

void LinkButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    // No frame: its words stand in line with the texts above them, and a frame would cut them.
    if (hasFocus()) {
        painter.fillRect(rect(), theme.selectedRow);
        painter.fillRect(0, height() - 2, width(), 2, theme.accent);
    }
    QFont linkFont = font();
    linkFont.setUnderline(underMouse());
    painter.setFont(linkFont);
    painter.setPen(theme.accent);
    painter.drawText(rect().adjusted(0, 2, 0, -2), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     text());
}

void LinkButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

PartsBar::PartsBar(std::vector<Slice> slices, QWidget* parent)
    : QWidget(parent), m_slices(std::move(slices))
{
    setFixedHeight(12);
}

void PartsBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()), 4, 4);
    painter.setClipPath(outline);
    const Theme& theme = themeOf(this);
    QColor pale = theme.money;
    pale.setAlpha(100);
    double left = 0;
    for (const Slice& slice : m_slices) {
        const double sliceWidth = slice.fraction * width();
        painter.fillRect(QRectF(left, 0, sliceWidth, height()),
                         slice.itemised ? theme.money : pale);
        if (left > 0)
            painter.fillRect(QRectF(left - 0.5, 0, 1, height()), theme.surface);
        left += sliceWidth;
    }
}

} // namespace aftershock
