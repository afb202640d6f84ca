#include "ui/window/window_style.h"

#include "ui/window/appearance.h"
#include "ui/window/style_painting.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace aftershock {

namespace {

constexpr int scrollBarThickness = 11;
constexpr int cellMargin = 11; ///< Qt adds one pixel of its own

} // namespace

WindowStyle::WindowStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButtonPlate(option, painter, widget);
    case PE_PanelLineEdit:
        // Fields inside combo and spin boxes have their ground drawn by those.
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            return drawField(option, painter);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
        return drawCheckBox(option, painter);
    case PE_IndicatorRadioButton:
        return drawRadio(option, painter);
    case PE_FrameFocusRect:
        // Check boxes and item views show focus by themselves; buttons by their line.
        if (qobject_cast<const QAbstractButton*>(widget) ||
            qobject_cast<const QAbstractItemView*>(widget))
            return;
        return drawFocus(option, painter);
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            return drawItemGround(item, painter);
        return;
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, themeOf(option->palette).surface);
    case PE_Frame: {
        // A text of several lines shows that it has the keyboard as a field of one line does.
        if (widget != nullptr && widget->inherits("QComboBoxPrivateContainer"))
            return drawPopupFrame(option, painter);
        const bool focused = option->state.testFlag(State_HasFocus) &&
                             qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
        const Theme& theme = themeOf(option->palette);
        return drawPlate(painter, option->rect, Qt::transparent,
                         focused ? theme.accent : theme.border, focused ? 1.5 : 1);
    }
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && isPrimary(widget) && option->state.testFlag(State_Enabled)) {
            QStyleOptionButton copy(*button);
            copy.palette.setColor(QPalette::ButtonText, themeOf(option->palette).accentInk);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_ComboBoxLabel:
        // What can be typed into shows its text by itself.
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            if (box->editable)
                return;
            const QRect text = option->rect.adjusted(10, 0, -22, 0);
            const auto fits = [&](const QString& words) {
                return option->fontMetrics.horizontalAdvance(words) <= text.width();
            };
            // “Pounds” of “Pounds, as most are stated”, rather than half of it.
            const QString brief = box->currentText.section(u',', 0, 0);
            const QString words = fits(box->currentText) ? box->currentText : brief;
            const QString elided =
                option->fontMetrics.elidedText(words, Qt::ElideRight, text.width());
            return drawItemText(painter, text, Qt::AlignVCenter | Qt::AlignLeft, option->palette,
                                option->state.testFlag(State_Enabled), elided,
                                QPalette::ButtonText);
        }
        break;
    case CE_Header:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            drawHeaderSection(header, painter);
            drawHeaderLabel(header, painter);
            return;
        }
        break;
    case CE_CheckBoxLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton copy(*button);
            copy.text = option->fontMetrics.elidedText(button->text, Qt::ElideRight,
                                                       option->rect.width(), Qt::TextShowMnemonic);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, themeOf(option->palette).surface);
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return drawMenuTitle(item, painter);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, themeOf(option->palette).surface);
        // Below the numbers of rows there is no table to be parted from.
        if (const auto* head = qobject_cast<const QHeaderView*>(widget);
            head == nullptr || head->orientation() == Qt::Horizontal)
            painter->fillRect(
                QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                themeOf(option->palette).border);
        return;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem copy(*item);
            copy.palette.setColor(QPalette::HighlightedText, themeOf(option->palette).ink);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_Splitter:
        // The line between panels; between the cards the gap itself is the handle.
        if (option->rect.width() <= 5)
            painter->fillRect(option->rect, themeOf(option->palette).border);
        return;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return drawProgress(bar, painter);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ComboBox)
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return drawComboBox(box, painter, widget);
    if (control == CC_SpinBox)
        if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return drawSpinBox(box, painter,
                               proxy()->subControlRect(control, option, SC_SpinBoxUp, widget),
                               proxy()->subControlRect(control, option, SC_SpinBoxDown, widget));
    if (control == CC_ScrollBar)
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return drawScrollBar(
                bar, painter,
                proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect WindowStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                  SubControl part, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect handle = scrollHandle(bar);
    const bool vertical = bar->orientation == Qt::Vertical;
    switch (part) {
    case SC_ScrollBarGroove:
        return option->rect;
    case SC_ScrollBarSlider:
        return handle;
    case SC_ScrollBarSubPage:
        return vertical ? QRect(0, 0, handle.width(), handle.top())
                        : QRect(0, 0, handle.left(), handle.height());
    case SC_ScrollBarAddPage:
        return vertical ? QRect(0, handle.bottom() + 1, handle.width(),
                                option->rect.height() - handle.bottom() - 1)
                        : QRect(handle.right() + 1, 0, option->rect.width() - handle.right() - 1,
                                handle.height());
    default:
        return {};
    }
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                    const QSize& contents, const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton)
        size = QSize(contents.width() + 26, std::max(contents.height() + 12, 30));
    if (type == CT_ComboBox)
        size = QSize(contents.width() + 36, std::max(contents.height() + 10, 28));
    if (type == CT_LineEdit)
        size.setHeight(std::max(size.height(), 30));
    // Boxes of both kinds stand under each other in forms: as tall as one another.
    if (type == CT_SpinBox)
        size.setHeight(std::max(option->fontMetrics.height() + 12, 28));
    return size;
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                             const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarThickness;
    case PM_ScrollBarSliderMin:
        return shortestScrollHandle;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 15;
    case PM_CheckBoxLabelSpacing:
        return 7;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_HeaderMargin:
        return 10;
    case PM_FocusFrameHMargin:
        return qobject_cast<const QAbstractItemView*>(widget)
                   ? cellMargin
                   : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons: // dark signs on a dark ground
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void WindowStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace aftershock
