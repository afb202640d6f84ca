#pragma once

#include "ui/drawing/theme.h"
#include "ui/window/settings.h"

#include <QPalette>

class QApplication;
class QLabel;
class QWidget;

/// The theme as the window wears it: colours go to widgets by the palette, never by style sheets,
/// so that a change of theme is one palette change.
namespace aftershock {

/// Palette roles that the window gives a meaning of its own.
namespace role {
inline constexpr QPalette::ColorRole bar = QPalette::Base;              ///< bars, inspector, cards
inline constexpr QPalette::ColorRole panel = QPalette::AlternateBase;   ///< the filter panel
inline constexpr QPalette::ColorRole muted = QPalette::PlaceholderText; ///< secondary text
} // namespace role

[[nodiscard]] QPalette paletteFor(const Theme& theme);
/// The theme that a widget's palette was made from.
[[nodiscard]] const Theme& themeOf(const QWidget* widget);
[[nodiscard]] const Theme& themeOf(const QPalette& palette);

/// What the desktop asks for: by its colour scheme where Qt knows it (6.5), else by its palette.
[[nodiscard]] ThemeKind desktopTheme();
[[nodiscard]] ThemeKind resolveTheme(Appearance appearance);
/// Dresses the whole application; called again to change.
void applyTheme(ThemeKind kind);

[[nodiscard]] QFont windowFont();
[[nodiscard]] QFont smallFont();
/// “EVENTS”, “CHECKS”: small capitals above a part of a panel.
[[nodiscard]] QLabel* newHeading(const QString& text, QWidget* parent);

} // namespace aftershock
