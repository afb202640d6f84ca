#include "figure/show.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aftershock {

using namespace Qt::StringLiterals;

// https://vega.github.io/vega-lite/docs/ (version 5): one unit a kind of mark, layered over one
// another, with the rows inline and the axis's range and labels as the figure has them.
namespace {

constexpr int rowHeight = 44;

bool isDots(const Figure& figure)
{
    return figure.form == MarkForm::Dots;
}

/// A number in characters without width: short, since one name may have thousands of rows.
QString unseenNumber(int number)
{
    QString digits;
    for (; number > 0; number /= 2)
        digits += QChar(number % 2 == 1 ? 0x200b : 0x200c);
    return digits;
}

/// A name for each row that no other has, since rows with the same one would fall into one band.
QStringList keysOf(const Figure& figure)
{
    QHash<QString, int> uses;
    QStringList keys;
    for (const Mark& mark : figure.marks) {
        const int use = ++uses[mark.label];
        const QString indent = QString(2 * std::min(mark.level, 8), QChar::Nbsp);
        keys << indent + mark.label + unseenNumber(use - 1);
    }
    return keys;
}

QString boundName(BoundMark bound)
{
    switch (bound) {
    case BoundMark::None:
        return u"none"_s;
    case BoundMark::Outward:
        return u"outward"_s;
    case BoundMark::Inward:
        return u"inward"_s;
    case BoundMark::Range:
        return u"range"_s;
    case BoundMark::Blurred:
        return u"about"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray rowsOf(const Figure& figure)
{
    const QStringList keys = keysOf(figure);
    QJsonArray rows;
    for (std::size_t i = 0; i < figure.marks.size(); ++i) {
        const Mark& mark = figure.marks[i];
        QStringList texts{mark.valueText, mark.secondText, mark.tooSmallText};
        texts.removeAll(QString());
        QJsonObject row{
            {u"row"_s, keys[static_cast<qsizetype>(i)]},
            {u"value"_s, mark.value.value},
            {u"value_to"_s, mark.value.upper.value_or(mark.value.value)},
            {u"qualifier"_s, toText(mark.value.qualifier)},
            {u"bound"_s, boundName(mark.bound)},
            {u"hollow"_s, mark.hollow},
            {u"text"_s, texts.join(u" · "_s)},
            {u"event"_s, mark.event},
            {u"day"_s, mark.dayText},
            {u"source"_s, mark.source},
            {u"locator"_s, mark.locator},
        };
        if (!figure.legend.empty())
            row[u"colour"_s] = figure.legend[static_cast<std::size_t>(mark.colour)].label;
        rows << row;
    }
    return rows;
}

QString quoted(const QString& text)
{
    QString escaped = text;
    return u'\'' + escaped.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

/// The figure's own tick labels, as a Vega expression over the tick's value.
QString tickLabels(const Axis& axis)
{
    QString expression = u"''"_s;
    for (auto tick = axis.ticks.rbegin(); tick != axis.ticks.rend(); ++tick)
        expression = u"abs(datum.value - (%1)) <= abs(%1) * 1e-9 ? %2 : %3"_s.arg(
            QString::number(tick->value, 'g', 17), quoted(tick->label), expression);
    return expression;
}

QJsonObject valueChannel(const Figure& figure)
{
    const Axis& axis = figure.axis;
    QJsonArray ticks;
    for (const Tick& tick : axis.ticks)
        ticks << tick.value;
    const bool log = axis.scale == AxisScale::Log10;
    QJsonObject scale{{u"type"_s, log ? u"log"_s : u"linear"_s},
                      {u"domain"_s, QJsonArray{axis.minimum, axis.maximum}},
                      {u"nice"_s, false}};
    if (!log)
        scale[u"zero"_s] = true;
    return {{u"field"_s, u"value"_s},
            {u"type"_s, u"quantitative"_s},
            {u"scale"_s, scale},
            {u"axis"_s, QJsonObject{{u"title"_s, QJsonValue::Null},
                                    {u"values"_s, ticks},
                                    {u"labelFlush"_s, false},
                                    {u"labelExpr"_s, tickLabels(axis)}}}};
}

/// Names on the side where no bar ends; with bars on both sides far enough out for their labels.
QJsonObject rowChannel(const Figure& figure)
{
    constexpr int outsideLabels = 110;
    constexpr int besideZero = 8;
    const bool falls = figure.axis.scale == AxisScale::Linear && figure.axis.minimum < 0;
    const bool rises = figure.axis.maximum > 0;
    return {
        {u"field"_s, u"row"_s},
        {u"type"_s, u"nominal"_s},
        // Layers hold different rows, so that their order has to be said.
        {u"scale"_s, QJsonObject{{u"domain"_s, QJsonArray::fromStringList(keysOf(figure))}}},
        {u"sort"_s, QJsonValue::Null},
        {u"axis"_s, QJsonObject{{u"title"_s, QJsonValue::Null},
                                {u"orient"_s, falls && !rises ? u"right"_s : u"left"_s},
                                {u"labelPadding"_s, falls && rises ? outsideLabels : besideZero},
                                {u"labelLimit"_s, 320},
                                {u"ticks"_s, false},
                                {u"domain"_s, false}}}};
}

QJsonArray tooltips()
{
    QJsonArray channels;
    for (const QString& field : {u"row"_s, u"text"_s, u"event"_s, u"day"_s, u"source"_s})
        channels << QJsonObject{{u"field"_s, field}, {u"type"_s, u"nominal"_s}};
    return channels;
}

QJsonObject layer(const QJsonObject& mark, const QJsonObject& encoding = {},
                  const QString& filter = {})
{
    QJsonObject json{{u"mark"_s, mark}};
    if (!encoding.isEmpty())
        json[u"encoding"_s] = encoding;
    if (!filter.isEmpty())
        json[u"transform"_s] = QJsonArray{QJsonObject{{u"filter"_s, filter}}};
    return json;
}

QString plainColour(const Figure& figure)
{
    return figure.view == ViewKind::Funding ? u"#0b7a6f"_s : u"#c2452d"_s;
}

/// Bars and dots are coloured by the legend, or by one colour of the view.
QJsonObject markEncoding(const Figure& figure)
{
    QJsonObject encoding{{u"tooltip"_s, tooltips()}};
    if (figure.legend.empty())
        return encoding;
    QJsonArray domain;
    for (const LegendEntry& entry : figure.legend)
        domain << entry.label;
    encoding[u"color"_s] = QJsonObject{{u"field"_s, u"colour"_s},
                                       {u"type"_s, u"nominal"_s},
                                       {u"title"_s, figure.legendTitle},
                                       {u"scale"_s, QJsonObject{{u"domain"_s, domain}}}};
    return encoding;
}

QJsonArray dotLayers(const Figure& figure)
{
    const QJsonObject guide{
        {u"x"_s, QJsonObject{{u"value"_s, 0}}},
        {u"x2"_s, QJsonObject{{u"value"_s, u"width"_s}}},
    };
    const auto dot = [&figure](bool filled) {
        return QJsonObject{{u"type"_s, u"point"_s}, {u"size"_s, 140},
                           {u"opacity"_s, 1},       {u"filled"_s, filled},
                           {u"strokeWidth"_s, 2.5}, {u"color"_s, plainColour(figure)}};
    };
    return {
        layer({{u"type"_s, u"rule"_s},
               {u"strokeDash"_s, QJsonArray{1, 4}},
               {u"color"_s, u"#9aa0a6"_s}},
              guide),
        layer(dot(true), markEncoding(figure), u"!datum.hollow"_s),
        layer(dot(false), markEncoding(figure), u"datum.hollow"_s),
    };
}

QJsonArray barLayers(const Figure& figure)
{
    const auto bar = [&figure](bool filled) {
        return QJsonObject{{u"type"_s, u"bar"_s},
                           {u"height"_s, QJsonObject{{u"band"_s, 0.6}}},
                           {u"filled"_s, filled},
                           {u"strokeWidth"_s, filled ? 0 : 2},
                           {u"color"_s, plainColour(figure)}};
    };
    return {layer(bar(true), markEncoding(figure), u"!datum.hollow"_s),
            layer(bar(false), markEncoding(figure), u"datum.hollow"_s)};
}

QJsonObject textMark(const QString& text, bool toTheRight, int distance)
{
    return {{u"type"_s, u"text"_s},
            {u"text"_s, text},
            {u"align"_s, toTheRight ? u"left"_s : u"right"_s},
            {u"dx"_s, toTheRight ? distance : -distance},
            {u"fontSize"_s, 15},
            {u"baseline"_s, u"middle"_s}};
}

/// Arrows beyond (or back from) the tip, the pale stretch of a range, and “≈” for about.
void addBounds(QJsonArray& layers, const Figure& figure)
{
    const int tip = isDots(figure) ? 9 : 2;
    layers << layer({{u"type"_s, u"rule"_s}, {u"strokeWidth"_s, 6}, {u"opacity"_s, 0.35}},
                    {{u"x2"_s, QJsonObject{{u"field"_s, u"value_to"_s}}}},
                    u"datum.bound === 'range'"_s);
    for (const bool right : {false, true}) {
        const QString side = right ? u"datum.value >= 0"_s : u"datum.value < 0"_s;
        const auto when = [&side](const QString& bound) {
            return u"datum.bound === '%1' && %2"_s.arg(bound, side);
        };
        layers << layer(textMark(right ? u"▶"_s : u"◀"_s, right, tip), {}, when(u"outward"_s));
        layers << layer(textMark(right ? u"◀"_s : u"▶"_s, right, tip), {}, when(u"inward"_s));
        layers << layer(textMark(u"≈"_s, right, tip), {}, when(u"about"_s));
    }
}

/// Values at the tips: beyond the bound where there is one.
void addValueTexts(QJsonArray& layers, const Figure& figure)
{
    const int besideTip = isDots(figure) ? 14 : 8;
    constexpr int besideBound = 28;
    for (const bool right : {false, true})
        for (const bool bound : {false, true}) {
            QJsonObject mark = textMark({}, right, bound ? besideBound : besideTip);
            mark.remove(u"text"_s);
            mark[u"fontSize"_s] = 12;
            mark[u"fontWeight"_s] = u"bold"_s;
            layers << layer(mark, {{u"text"_s, QJsonObject{{u"field"_s, u"text"_s}}}},
                            u"datum.value %1 0 && datum.bound %2 'none'"_s.arg(
                                right ? u">="_s : u"<"_s, bound ? u"!=="_s : u"==="_s));
        }
}

/// Notes and source under the axis.
QJsonObject captionLayer(const Figure& figure)
{
    QJsonArray lines;
    for (const QString& line : figure.note.text().split(u'\n', Qt::SkipEmptyParts))
        lines << line;
    if (!figure.source.isEmpty())
        lines << figure.source;
    const QJsonObject below{{u"value"_s, QJsonObject{{u"expr"_s, u"height + 40"_s}}}};
    return {{u"data"_s, QJsonObject{{u"values"_s, QJsonArray{QJsonObject{}}}}},
            {u"mark"_s, QJsonObject{{u"type"_s, u"text"_s},
                                    {u"align"_s, u"left"_s},
                                    {u"baseline"_s, u"top"_s},
                                    {u"color"_s, u"#5f6368"_s},
                                    {u"fontSize"_s, 11},
                                    {u"text"_s, lines}}},
            {u"encoding"_s, QJsonObject{{u"x"_s, QJsonObject{{u"value"_s, 0}}}, {u"y"_s, below}}}};
}

QJsonObject chartOf(const Figure& figure)
{
    QJsonArray layers = isDots(figure) ? dotLayers(figure) : barLayers(figure);
    addBounds(layers, figure);
    addValueTexts(layers, figure);
    return {
        {u"layer"_s, layers},
        {u"encoding"_s, QJsonObject{{u"x"_s, valueChannel(figure)}, {u"y"_s, rowChannel(figure)}}}};
}

} // namespace

QByteArray showVegaLite(const Figure& figure)
{
    QJsonArray layers{chartOf(figure)};
    if (!figure.note.text().isEmpty() || !figure.source.isEmpty())
        layers << captionLayer(figure);
    const QJsonObject title{{u"text"_s, figure.title.text()},
                            {u"subtitle"_s, figure.subtitle.text()},
                            {u"anchor"_s, u"start"_s}};
    const QJsonObject spec{
        {u"$schema"_s, u"https://vega.github.io/schema/vega-lite/v5.json"_s},
        {u"description"_s, figure.altText},
        {u"title"_s, title},
        {u"width"_s, 720},
        {u"height"_s, QJsonObject{{u"step"_s, rowHeight}}},
        {u"padding"_s, 24},
        {u"data"_s, QJsonObject{{u"values"_s, rowsOf(figure)}}},
        {u"layer"_s, layers},
        {u"config"_s, QJsonObject{{u"view"_s, QJsonObject{{u"stroke"_s, QJsonValue::Null}}},
                                  {u"font"_s, u"Inter, sans-serif"_s}}},
    };
    return QJsonDocument(spec).toJson();
}

} // namespace aftershock
