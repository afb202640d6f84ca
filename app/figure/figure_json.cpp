#include "figure/figure.h"

#include <QJsonArray>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
QJsonValue orNull(const std::optional<Value>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject quantityJson(const Quantity& quantity)
{
    return {{u"value"_s, quantity.value},
            {u"qualifier"_s, toText(quantity.qualifier)},
            {u"upper"_s, orNull(quantity.upper)},
            {u"digits"_s, orNull(quantity.digits)}};
}

QJsonValue moneyJson(const std::optional<Money>& money)
{
    if (!money)
        return QJsonValue::Null;
    QJsonObject json = quantityJson(money->amount);
    json[u"currency"_s] = money->currency.code();
    return json;
}

QJsonObject axisJson(const Axis& axis)
{
    QJsonArray ticks;
    for (const Tick& tick : axis.ticks)
        ticks << QJsonObject{{u"value"_s, tick.value}, {u"label"_s, tick.label}};
    return {{u"scale"_s, axis.scale == AxisScale::Log10 ? u"log"_s : u"linear"_s},
            {u"minimum"_s, axis.minimum},
            {u"maximum"_s, axis.maximum},
            {u"unit"_s, axis.unit},
            {u"ticks"_s, ticks}};
}

QString boundText(BoundMark bound)
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
        return u"blurred"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject factsJson(const FundingFacts& facts)
{
    return {{u"reported"_s, moneyJson(facts.reported)},
            {u"plotted"_s, moneyJson(facts.plotted)},
            {u"basis"_s, facts.basis},
            {u"partOf"_s, orNull(facts.partOf)},
            {u"shareOfParent"_s, facts.shareOfParent
                                     ? QJsonValue(quantityJson(*facts.shareOfParent))
                                     : QJsonValue(QJsonValue::Null)},
            {u"fromYear"_s, orNull(facts.fromYear)},
            {u"years"_s, orNull(facts.years)},
            {u"perYear"_s, moneyJson(facts.perYear)}};
}

QJsonObject markJson(const Mark& mark)
{
    QJsonObject json{
        {u"table"_s, toText(mark.row.kind)},
        {u"id"_s, mark.row.id},
        {u"label"_s, mark.label},
        {u"detail"_s, mark.detail},
        {u"value"_s, quantityJson(mark.value)},
        {u"bound"_s, boundText(mark.bound)},
        {u"valueText"_s, mark.valueText},
        {u"secondText"_s, mark.secondText},
        {u"level"_s, mark.level},
        {u"parent"_s, orNull(mark.parent)},
        {u"hollow"_s, mark.hollow},
        {u"colour"_s, mark.colour},
        {u"group"_s, mark.group},
        {u"tooSmallText"_s, mark.tooSmallText},
        {u"event"_s, mark.event},
        {u"day"_s, mark.day ? QJsonValue(isoText(*mark.day)) : QJsonValue(QJsonValue::Null)},
        {u"dayText"_s, mark.dayText},
        {u"source"_s, mark.source},
        {u"locator"_s, mark.locator},
        {u"accessibleName"_s, mark.accessibleName},
    };
    if (mark.funding)
        json[u"funding"_s] = factsJson(*mark.funding);
    return json;
}

QJsonObject textJson(const ChartText& text)
{
    return {{u"made"_s, text.made}, {u"chosen"_s, orNull(text.chosen)}};
}

} // namespace

QJsonObject toJson(const Figure& figure)
{
    QJsonArray marks;
    for (const Mark& mark : figure.marks)
        marks << markJson(mark);
    QJsonArray legend;
    for (const LegendEntry& entry : figure.legend)
        legend << QJsonObject{{u"label"_s, entry.label}, {u"count"_s, entry.count}};
    return {{u"view"_s, toText(figure.view)},
            {u"form"_s, figure.form == MarkForm::Dots ? u"dots"_s : u"bars"_s},
            {u"axis"_s, axisJson(figure.axis)},
            {u"marks"_s, marks},
            {u"legend"_s, legend},
            {u"legendTitle"_s, figure.legendTitle},
            {u"title"_s, textJson(figure.title)},
            {u"subtitle"_s, textJson(figure.subtitle)},
            {u"note"_s, textJson(figure.note)},
            {u"notes"_s, QJsonArray::fromStringList(figure.notes)},
            {u"source"_s, figure.source},
            {u"altText"_s, figure.altText},
            {u"emptyText"_s, figure.emptyText},
            {u"rowsInDataset"_s, figure.rowsInDataset}};
}

} // namespace aftershock
