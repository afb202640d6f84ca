#include "ui/drawing/frame_layout.h"

#include "core/formatter.h"
#include "ui/drawing/legend_layout.h"
#include "ui/drawing/side_margins.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

/// One line for each note, or all of them as one paragraph.
enum class Notes { Apart, RunIn };

/// How many lines captions may take. A small picture saves on them before it drops rows.
struct Thrift
{
    int titleLines;
    int subtitleLines;
    Notes notes;
    int noteLines;
    int sourceLines;
    int legendLines;
};
/// Smaller type and notes in one paragraph come before any word is lost; then notes go before the
/// source, and the finding, with its bound, is the last that a small chart gives up.
constexpr Thrift Generous{3, 3, Notes::Apart, 6, 4, 6};
constexpr Thrift Savings[] = {
    Generous,
    {3, 3, Notes::RunIn, 6, 4, 6},
    {2, 2, Notes::RunIn, 6, 2, 2},
    {2, 2, Notes::RunIn, 0, 2, 2},
    {2, 1, Notes::RunIn, 0, 1, 1},
    {2, 0, Notes::RunIn, 0, 1, 1},
    {2, 0, Notes::RunIn, 0, 0, 1},
    {1, 0, Notes::RunIn, 0, 0, 1},
};
constexpr std::size_t KeepingNotes = 3; ///< so many of them, from the first, lose no caption
constexpr std::size_t KeepingSource = 6;
constexpr int RowsWorthSaving = 8;
constexpr int FewestRows = 4;

/// Distances from edge to edge, as the target pictures have them.
struct Spacing
{
    double padding, top, titleGap, plotGap, axisGap, noteGap, lineGap, bottom, legendGap;
};
constexpr Spacing NormalSpacing{24, 19, 5, 24, 7, 14, 5, 15, 12};
constexpr Spacing CompactSpacing{12, 9, 2, 12, 4, 6, 2, 8, 6};

/// Heights of a row: the least at which all rows may be squeezed in, that of rows that scroll, the
/// comfortable, and the most.
struct RowHeights
{
    double least, scrolling, comfortable, most;
};

RowHeights rowHeights(MarkForm form, TypeSize size)
{
    if (form == MarkForm::Dots)
        return size == TypeSize::Compact ? RowHeights{34, 38, 44, 110}
                                         : RowHeights{41, 48, 60, 122};
    return size == TypeSize::Compact ? RowHeights{20, 24, 30, 64} : RowHeights{23, 30, 40, 86};
}

/// Rows with a second line of text need the height of dots whatever their form.
MarkForm rowForm(const Figure& figure)
{
    const bool twoLines =
        std::any_of(figure.marks.begin(), figure.marks.end(), [](const Mark& mark) {
            return !mark.detail.isEmpty() || !mark.secondText.isEmpty();
        });
    return twoLines ? MarkForm::Dots : figure.form;
}

/// Sets lines of text one below the other.
class Setter
{
public:
    Setter(std::vector<PlacedText>& texts, const ChartFonts& fonts, double left, double width)
        : m_texts(texts), m_fonts(fonts), m_left(left), m_width(width)
    {
    }

    /// Places @p text from @p top down and returns where it ends.
    double set(const QString& text, FontRole font, InkRole ink, int maximumLines, double top)
    {
        const Typeface& face = m_fonts[font];
        QString safe = drawable(text);
        // A sentence that begins with an Arabic name is still one of a language that runs right.
        if (safe.isRightToLeft())
            safe.prepend(QChar(0x200E)); // left-to-right mark
        for (const QString& line : linesOf(safe, face, font, maximumLines)) {
            m_texts.push_back({.text = line,
                               .baseline = {m_left, top + face.ascent()},
                               .width = face.width(line),
                               .font = font,
                               .ink = ink});
            top += face.lineHeight();
        }
        return top;
    }

private:
    /// Lines of a title are about as long as each other; others are full, but for a last line that
    /// would be one word.
    [[nodiscard]] QStringList linesOf(const QString& text, const Typeface& face, FontRole font,
                                      int maximumLines) const
    {
        QStringList lines;
        if (font != FontRole::Title)
            lines = brokenIntoLines(text, face, m_width, maximumLines);
        const bool endsInOneWord = lines.size() > 1 && !lines.last().contains(u' ');
        if (!lines.isEmpty() && !endsInOneWord)
            return lines;
        const double width = balancedWidth(text, face, m_width, maximumLines);
        return brokenIntoLines(text, face, width, maximumLines);
    }

    std::vector<PlacedText>& m_texts;
    const ChartFonts& m_fonts;
    double m_left;
    double m_width;
};

class FrameMaker
{
public:
    FrameMaker(const Figure& figure, const RowSlots& rows, QSizeF size, bool caption,
               Language language)
        : m_figure(figure), m_rows(rows), m_size(size), m_caption(caption), m_language(language),
          m_rowForm(rowForm(figure))
    {
        setType(typeSizeFor(size));
    }

    FrameLayout make(RowOverflow overflow)
    {
        const auto hasAll = [this] { return room() >= m_rows.units * leastUnit(m_type); };
        const auto hasRows = [this](int rows) {
            return [this, rows] { return room() >= rows * leastRow(m_type); };
        };
        // As much caption as leaves all rows in sight. Rows that scroll out of sight are seen again
        // and so give way to notes, which rows that a picture leaves out do not; nothing but the
        // smallest charts goes without its source.
        const std::size_t savings = overflow == RowOverflow::Scroll ? KeepingNotes : KeepingSource;
        std::optional<FrameLayout> found;
        // Thousands of rows fit under no caption: breaking lines to find that out takes long.
        if (m_rows.units * leastUnit(TypeSize::Compact) <= m_size.height())
            found = firstWith(hasAll, savings);
        // A picture that leaves rows out leaves out as few as it can with its notes.
        const std::size_t least = overflow == RowOverflow::Scroll ? 0 : KeepingNotes - 1;
        for (const int wanted : {RowsWorthSaving, FewestRows}) {
            if (!found)
                found = firstWith(hasRows(wanted), KeepingNotes, least);
            if (!found)
                found = firstWith(hasRows(wanted), KeepingSource, least);
        }
        if (!found)
            found = firstWith(hasRows(FewestRows), std::size(Savings), least);
        FrameLayout frame = found ? std::move(*found) : setCaptions(*m_thrift, 0);
        placeRows(frame, overflow);
        return frame;
    }

    /// All that is not rows, with captions as they come.
    double heightWithoutRows()
    {
        setCaptions(Generous, 0);
        return m_top + (m_size.height() - m_bottom);
    }

private:
    void setType(TypeSize type)
    {
        m_type = type;
        m_fonts = &ChartFonts::of(type);
        m_spacing = type == TypeSize::Compact ? &CompactSpacing : &NormalSpacing;
    }

    /// The captions of the least thrift that is enough, of the first @p savings but for so many as
    /// are not thrifty enough anyway.
    template <typename IsEnough>
    std::optional<FrameLayout> firstWith(const IsEnough& isEnough, std::size_t savings,
                                         std::size_t least = 0)
    {
        setType(least > 0 ? TypeSize::Compact : typeSizeFor(m_size));
        if (m_type != TypeSize::Compact) {
            m_thrift = &Generous;
            FrameLayout frame = setCaptions(Generous, 0);
            if (isEnough())
                return frame;
            setType(TypeSize::Compact);
        }
        for (const Thrift& thrift : std::span(Savings).first(savings).subspan(least)) {
            m_thrift = &thrift;
            FrameLayout frame = setCaptions(thrift, 0);
            if (isEnough())
                return frame;
        }
        return std::nullopt;
    }

    [[nodiscard]] double room() const { return m_bottom - m_top; }
    [[nodiscard]] double leastRow(TypeSize type) const { return rowHeights(m_rowForm, type).least; }
    [[nodiscard]] double leastUnit(TypeSize type) const
    {
        return leastRow(type) / m_rows.unitsPerRow;
    }

    FrameLayout setCaptions(const Thrift& thrift, int omitted)
    {
        FrameLayout frame;
        frame.type = m_type;
        frame.padding = m_spacing->padding;
        frame.omittedMarks = omitted;
        m_top = setHead(frame, thrift);
        m_bottom = m_size.height() - setFoot(frame, thrift);
        return frame;
    }

    double setHead(FrameLayout& frame, const Thrift& thrift)
    {
        double y = m_spacing->top;
        if (m_caption) {
            Setter setter = captionSetter(frame);
            y = setter.set(m_figure.title.text(), FontRole::Title, InkRole::Ink, thrift.titleLines,
                           y);
            if (thrift.subtitleLines > 0)
                y = setter.set(m_figure.subtitle.text(), FontRole::Subtitle, InkRole::Muted,
                               thrift.subtitleLines, y + m_spacing->titleGap);
        }
        if (!m_figure.legend.empty()) {
            LegendLayout legend = layOutLegend(
                m_figure, *m_fonts, m_spacing->padding, m_size.width() - m_spacing->padding,
                y + (m_caption ? m_spacing->legendGap : 0), thrift.legendLines);
            frame.legend = std::move(legend.symbols);
            std::move(legend.texts.begin(), legend.texts.end(), std::back_inserter(frame.texts));
            y = legend.bottom;
        }
        return y + (y > m_spacing->top ? m_spacing->plotGap : 0);
    }

    /// Note and source from the bottom up; returns the height of all below the plot.
    double setFoot(FrameLayout& frame, const Thrift& thrift)
    {
        FrameLayout foot;
        Setter setter = captionSetter(foot);
        double y = 0;
        const auto line = [&](const QString& text, InkRole ink, int lines) {
            if (!text.isEmpty() && lines > 0)
                y = setter.set(text, FontRole::Note, ink, lines,
                               y > 0 ? y + m_spacing->lineGap : 0);
        };
        if (frame.omittedMarks > 0)
            line(omissionText(frame.omittedMarks), InkRole::Ink, 2);
        if (m_caption) {
            QStringList notes = m_figure.note.text().split(u'\n', Qt::SkipEmptyParts);
            if (thrift.notes == Notes::RunIn)
                notes = {notes.join(u' ')};
            for (const QString& note : notes)
                line(note, InkRole::Muted, thrift.noteLines);
            line(m_figure.source, InkRole::Faint, thrift.sourceLines);
        }
        const double start = m_size.height() - m_spacing->bottom - y;
        for (PlacedText& text : foot.texts) {
            text.baseline.ry() += start;
            frame.footTexts.push_back(std::move(text));
        }
        const double axis = m_spacing->axisGap + (*m_fonts)[FontRole::Axis].lineHeight();
        return m_spacing->bottom + y + (y > 0 ? m_spacing->noteGap : 0) + axis;
    }

    [[nodiscard]] QString omissionText(int omitted) const
    {
        const Formatter formatter(m_language);
        const auto all = static_cast<qint64>(m_figure.marks.size());
        return QCoreApplication::translate("aftershock::ChartDrawing",
                                           "%1 of %2 rows are shown; there is no room here for the "
                                           "other %3.",
                                           nullptr, omitted)
            .arg(formatter.integer(all - omitted), formatter.integer(all),
                 formatter.integer(omitted));
    }

    void placeRows(FrameLayout& frame, RowOverflow overflow)
    {
        const double most = rowHeights(m_rowForm, m_type).most / m_rows.unitsPerRow;
        if (m_rows.units == 0) {
            setEmptyText(frame);
        } else if (m_rows.units * leastUnit(m_type) <= room()) {
            frame.unitHeight = std::min(room() / m_rows.units, most);
        } else if (overflow == RowOverflow::Scroll) {
            frame.unitHeight = rowHeights(m_rowForm, m_type).scrolling / m_rows.unitsPerRow;
        } else {
            leaveOutRows(frame);
        }
        const double height =
            std::max(1.0, std::min(room(), frame.unitHeight * std::max(m_rows.units, 1)));
        const SideMargins sides =
            sideMargins(m_figure, *m_fonts, m_size.width(), m_spacing->padding);
        frame.namesInColumn = sides.namesInColumn;
        frame.nameColumnRight = sides.nameColumnRight;
        const double left = std::round(sides.left);
        frame.plot = QRectF(left, std::round(m_top),
                            std::max(1.0, std::round(m_size.width() - sides.right) - left),
                            std::round(height));
    }

    /// The rows that fit, after making room for the line that says so.
    void leaveOutRows(FrameLayout& frame)
    {
        frame = setCaptions(*m_thrift, static_cast<int>(m_figure.marks.size()));
        const int fitting = m_rows.wholeMarksAbove(room() / leastUnit(m_type));
        const int shown = std::max(fitting, 1);
        frame = setCaptions(*m_thrift, static_cast<int>(m_figure.marks.size()) - shown);
        const int units =
            m_rows.centres[static_cast<std::size_t>(shown - 1)] + m_rows.unitsPerRow / 2 + 1;
        frame.unitHeight = room() / units;
    }

    void setEmptyText(FrameLayout& frame)
    {
        const double width = std::min(480.0, m_size.width() - 2 * m_spacing->padding);
        const Typeface& face = (*m_fonts)[FontRole::Subtitle];
        const QStringList lines = brokenIntoLines(drawable(m_figure.emptyText), face, width, 4);
        double y = (m_top + m_bottom - face.lineHeight() * static_cast<double>(lines.size())) / 2;
        for (const QString& line : lines) {
            const double advance = face.width(line);
            frame.texts.push_back({.text = line,
                                   .baseline = {(m_size.width() - advance) / 2, y + face.ascent()},
                                   .width = advance,
                                   .font = FontRole::Subtitle,
                                   .ink = InkRole::Muted,
                                   .anchor = TextAnchor::Middle});
            y += face.lineHeight();
        }
        frame.unitHeight = std::max(1.0, room());
    }

    [[nodiscard]] Setter captionSetter(FrameLayout& frame) const
    {
        return {frame.texts, *m_fonts, m_spacing->padding, m_size.width() - 2 * m_spacing->padding};
    }

    const Figure& m_figure;
    const RowSlots& m_rows;
    const QSizeF m_size;
    const bool m_caption;
    const Language m_language;
    const MarkForm m_rowForm;
    TypeSize m_type{TypeSize::Normal};
    const ChartFonts* m_fonts{nullptr};
    const Spacing* m_spacing{nullptr};
    const Thrift* m_thrift{&Generous};
    double m_top{};
    double m_bottom{};
};

} // namespace

FrameLayout layOutFrame(const Figure& figure, const RowSlots& rows, QSizeF size, bool caption,
                        RowOverflow overflow, Language language)
{
    return FrameMaker(figure, rows, size, caption, language).make(overflow);
}

double axisFraction(const Axis& axis, double value)
{
    if (axis.scale == AxisScale::Log10) {
        if (value <= 0 || axis.minimum <= 0)
            return 0;
        const double start = std::log10(axis.minimum);
        const double length = std::log10(axis.maximum) - start;
        return length > 0 ? (std::log10(value) - start) / length : 0;
    }
    const double length = axis.maximum - axis.minimum;
    return length > 0 ? (value - axis.minimum) / length : 0;
}

double farValue(const Mark& mark)
{
    return mark.bound == BoundMark::Range ? mark.value.upper.value_or(mark.value.value)
                                          : mark.value.value;
}

double tipReach(const Mark& mark, MarkForm form)
{
    const bool outward = mark.bound == BoundMark::Outward;
    if (form == MarkForm::Dots)
        return outward ? TipMeasures::DotArrow + TipMeasures::Gap : TipMeasures::DotGap;
    if (outward)
        return TipMeasures::BarArrow + TipMeasures::ArrowGap;
    return TipMeasures::Gap + (mark.bound == BoundMark::Blurred ? TipMeasures::BlurReach : 0);
}

double naturalFrameHeight(const Figure& figure, const RowSlots& rows, double width, bool caption)
{
    // Wide enough pictures keep the target's proportions until the rows ask for more.
    const double proportion = 9.0 / 16.0;
    const double least = std::max(width * proportion, 400.0);
    FrameMaker maker(figure, rows, {width, least}, caption, Language::English);
    const double row = rowHeights(rowForm(figure), typeSizeFor({width, least})).comfortable;
    return std::max(least,
                    std::ceil(maker.heightWithoutRows() + rows.units * row / rows.unitsPerRow));
}

} // namespace aftershock
