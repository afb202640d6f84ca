#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

/// How the window's style paints each control; which control is asked for is WindowStyle's part.
namespace aftershock {

inline constexpr int shortestScrollHandle = 28;

[[nodiscard]] bool isPrimary(const QWidget* widget);

/// The ground of buttons, combo boxes and fields: a line of one pixel round rounded corners.
void drawPlate(QPainter* painter, const QRect& rect, const QColor& ground, const QColor& line,
               double lineWidth = 1);
void drawButtonPlate(const QStyleOption* option, QPainter* painter, const QWidget* widget);
void drawField(const QStyleOption* option, QPainter* painter);
/// Of a list that lies over other things: to be told from them.
void drawPopupFrame(const QStyleOption* option, QPainter* painter);
void drawCheckBox(const QStyleOption* option, QPainter* painter);
void drawRadio(const QStyleOption* option, QPainter* painter);
void drawFocus(const QStyleOption* option, QPainter* painter);
void drawComboBox(const QStyleOptionComboBox* option, QPainter* painter, const QWidget* widget);
void drawSpinBox(const QStyleOptionSpinBox* option, QPainter* painter, const QRect& up,
                 const QRect& down);
/// A menu's name in the menu bar.
void drawMenuTitle(const QStyleOptionMenuItem* option, QPainter* painter);
/// A head's words, and after them which way its column is sorted.
void drawHeaderLabel(const QStyleOptionHeader* option, QPainter* painter);
void drawHeaderSection(const QStyleOptionHeader* option, QPainter* painter);
void drawItemGround(const QStyleOptionViewItem* option, QPainter* painter);
void drawScrollBar(const QStyleOptionSlider* option, QPainter* painter, const QRect& handle);
[[nodiscard]] QRect scrollHandle(const QStyleOptionSlider* option);
void drawProgress(const QStyleOptionProgressBar* option, QPainter* painter);

} // namespace aftershock
