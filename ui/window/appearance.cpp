#include "ui/window/appearance.h"

#include <QApplication>
#include <QGuiApplication>
#include <QLabel>
#include <QStyleHints>
#include <QToolTip>

namespace aftershock {

namespace {

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

} // namespace

QPalette paletteFor(const Theme& theme)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole colourRole, const QColor& colour) {
        palette.setColor(QPalette::All, colourRole, colour);
    };
    set(QPalette::Window, theme.window);
    set(QPalette::WindowText, theme.ink);
    set(QPalette::Base, theme.surface);
    set(QPalette::AlternateBase, theme.panel);
    set(QPalette::Text, theme.ink);
    set(QPalette::Button, theme.surface);
    set(QPalette::ButtonText, theme.ink);
    set(QPalette::BrightText, theme.accentInk);
    set(QPalette::PlaceholderText, theme.mutedInk);
    set(QPalette::Highlight, theme.accent);
    set(QPalette::HighlightedText, theme.accentInk);
    set(QPalette::Link, theme.accent);
    set(QPalette::LinkVisited, theme.accent);
    set(QPalette::ToolTipBase, theme.surface);
    set(QPalette::ToolTipText, theme.ink);
    set(QPalette::Light, theme.surface);
    set(QPalette::Midlight, theme.border);
    set(QPalette::Mid, theme.border);
    set(QPalette::Dark, theme.border);
    set(QPalette::Shadow, mixed(theme.border, theme.ink, 0.3));
    const QColor disabled = mixed(theme.mutedInk, theme.surface, 0.35);
    for (const auto textRole : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, textRole, disabled);
    return palette;
}

const Theme& themeOf(const QPalette& palette)
{
    return Theme::of(isDark(palette) ? ThemeKind::Dark : ThemeKind::Light);
}

const Theme& themeOf(const QWidget* widget)
{
    return themeOf(widget ? widget->palette() : QApplication::palette());
}

ThemeKind desktopTheme()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
        scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark ? ThemeKind::Dark : ThemeKind::Light;
#endif
    // Without a palette of ours the application shows the desktop's.
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const ThemeKind kind = isDark(QApplication::palette()) ? ThemeKind::Dark : ThemeKind::Light;
    QApplication::setPalette(ours);
    return kind;
}

ThemeKind resolveTheme(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return ThemeKind::Light;
    case Appearance::Dark:
        return ThemeKind::Dark;
    case Appearance::Desktop:
        break;
    }
    return desktopTheme();
}

void applyTheme(ThemeKind kind)
{
    const QPalette palette = paletteFor(Theme::of(kind));
    if (QApplication::palette() != palette)
        QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

QFont windowFont()
{
    return chartFont(13);
}

QFont smallFont()
{
    return chartFont(12);
}

QLabel* newHeading(const QString& text, QWidget* parent)
{
    auto* heading = new QLabel(text, parent);
    QFont font = chartFont(11, QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.5);
    heading->setFont(font);
    heading->setForegroundRole(role::muted);
    return heading;
}

} // namespace aftershock
