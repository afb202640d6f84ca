#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace aftershock {

/// Lengths are CSS pixels throughout the drawing.

/// A font together with what measuring it needs; asking for metrics anew costs more than drawing.
class Typeface
{
public:
    Typeface() : Typeface(QFont()) {}
    explicit Typeface(const QFont& font);

    [[nodiscard]] const QFont& font() const { return m_font; }
    [[nodiscard]] double width(const QString& text) const;
    /// The width without shaping: within a few per cent, and cheap enough for thousands of names.
    [[nodiscard]] double roughWidth(QStringView text) const;
    [[nodiscard]] double ascent() const { return m_ascent; }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    /// Height of the capitals, by which a line is centred on a mark.
    [[nodiscard]] double capHeight() const { return m_capHeight; }
    [[nodiscard]] QString elided(const QString& text, Qt::TextElideMode mode, double width) const;

private:
    QFont m_font;
    QFontMetricsF m_metrics;
    double m_ascent{};
    double m_lineHeight{};
    double m_capHeight{};
    mutable QHash<char16_t, double> m_advances;
    mutable QHash<QString, double> m_widths;
};

/// Text from a dataset made safe to draw on one line.
[[nodiscard]] QString drawable(const QString& text);

/// @p text broken into at most @p maximumLines lines of @p width; what is left over is elided at
/// the end of the last one, or in the middle where only one line is allowed.
[[nodiscard]] QStringList brokenIntoLines(const QString& text, const Typeface& typeface,
                                          double width, int maximumLines);

/// The least width that takes no more lines than @p width does, so that no last line has one word.
[[nodiscard]] double balancedWidth(const QString& text, const Typeface& typeface, double width,
                                   int maximumLines);

} // namespace aftershock
