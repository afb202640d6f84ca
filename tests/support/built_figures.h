#pragma once

#include "article_dataset.h"
#include "figure/build_figure.h"
#include "plain_text.h"

#include <algorithm>

/// What tests of figures ask again and again.
namespace aftershock {

/// The figure, or an empty one whose emptyText is the error's sentence.
inline Figure built(const DatasetContents& contents, const ViewSpec& spec = {})
{
    const Result<Figure> figure = buildFigure(Dataset(contents), spec, Formatter());
    return figure ? *figure : Figure{.emptyText = describe(figure.error())};
}

inline QStringList labels(const Figure& figure)
{
    QStringList list;
    for (const Mark& mark : figure.marks)
        list << mark.label;
    return list;
}

/// The mark of the label; a test that asks for one that is not there stops at value().
inline std::optional<Mark> markOf(const Figure& figure, const QString& label)
{
    const auto mark = std::ranges::find(figure.marks, label, &Mark::label);
    return mark == figure.marks.end() ? std::nullopt : std::optional(*mark);
}

inline QStringList tickLabels(const Figure& figure)
{
    QStringList list;
    for (const Tick& tick : figure.axis.ticks)
        list << tick.label;
    return list;
}

} // namespace aftershock
