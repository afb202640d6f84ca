#pragma once

#include <QColor>
#include <QFont>

#include <vector>

namespace aftershock {

enum class ThemeKind { Light, Dark };

/// The colours of chart and window as data. Text on its ground has a contrast of 4.5 : 1 or more
/// (WCAG 2.2, 1.4.3); the categories stay apart for the common kinds of colour blindness.
struct Theme
{
    ThemeKind kind{ThemeKind::Light};
    QColor window;  ///< behind the cards
    QColor surface; ///< bars, panels, the chart's ground
    QColor panel;   ///< the filter panel
    QColor border;
    QColor ink;      ///< text
    QColor mutedInk; ///< subtitles, axis labels
    QColor faintInk; ///< the source line; still 4.5 : 1
    QColor grid;
    QColor axisLine;
    QColor fall;
    QColor rise;
    QColor money;
    QColor accent;    ///< selection, focus, links, the main button
    QColor accentInk; ///< text on accent
    QColor selectedRow;
    QColor warningGround;
    QColor warningInk;
    QColor passedInk;
    std::vector<QColor> categories;

    [[nodiscard]] static const Theme& of(ThemeKind kind);
};

/// Contrast of two opaque colours, 1 to 21 (WCAG 2.2, “contrast ratio”).
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);
/// @p strength of @p colour on @p ground, opaque: 0 is the ground, 1 the colour.
[[nodiscard]] QColor mixed(const QColor& ground, const QColor& colour, double strength);
/// Whichever of black-ish and white reads better on @p fill.
[[nodiscard]] QColor readableOn(const QColor& fill, const Theme& theme);

/// The program's typeface with its fallbacks for Chinese, at @p pixels, which the machine's own
/// settings do not change.
[[nodiscard]] QFont chartFont(double pixels, QFont::Weight weight = QFont::Normal);

} // namespace aftershock
