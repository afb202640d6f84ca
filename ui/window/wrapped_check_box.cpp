#include "ui/window/wrapped_check_box.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace aftershock {

namespace {

/// Within a word only where the word is wider than the panel.
int textFlags(const QString& text, const QFontMetrics& metrics, int width)
{
    constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextShowMnemonic;
    const QStringList words = text.split(u' ');
    const bool isWide = std::ranges::any_of(
        words, [&](const QString& word) { return metrics.horizontalAdvance(word) > width; });
    return flags | (isWide ? Qt::TextWrapAnywhere : Qt::TextWordWrap);
}

/// Of one line of just this text: Chinese words stand higher than the font that they fall back
/// from.
int heightOfLine(const QString& text, const QFontMetrics& metrics)
{
    constexpr QRect anywhere(0, 0, 100000, 10000);
    return metrics.boundingRect(anywhere, Qt::TextSingleLine | Qt::TextShowMnemonic, text).height();
}

} // namespace

WrappedCheckBox::WrappedCheckBox(QWidget* parent) : QCheckBox(parent)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappedCheckBox::indent() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) +
           style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

int WrappedCheckBox::lineHeight() const
{
    return QCheckBox::minimumSizeHint().height();
}

QSize WrappedCheckBox::minimumSizeHint() const
{
    return {indent() + fontMetrics().averageCharWidth() * 4, lineHeight()};
}

int WrappedCheckBox::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - indent()), 10000);
    const int flags = textFlags(this->text(), fontMetrics(), room.width());
    const int text = fontMetrics().boundingRect(room, flags, this->text()).height();
    return lineHeight() + std::max(0, text - heightOfLine(this->text(), fontMetrics()));
}

void WrappedCheckBox::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    // The box stands beside the first line.
    QStyleOptionButton first = option;
    first.rect.setHeight(lineHeight());
    QStyleOptionButton indicator = option;
    indicator.rect = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &first, this);
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, indicator);
    const int above = (lineHeight() - heightOfLine(text(), fontMetrics())) / 2;
    const QRect room = rect().adjusted(indent(), above, 0, 0);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
                     textFlags(text(), fontMetrics(), room.width()), text());
}

bool WrappedCheckBox::hitButton(const QPoint& place) const
{
    return rect().contains(place);
}

} // namespace aftershock
