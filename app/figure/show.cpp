#include "figure/show.h"

#include "core/json_writer.h"

#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

/// One field of a row as scripts read it: JSON writes the value, CSV the cell.
struct Cell
{
    QString name;
    QJsonValue value;
    QString text; ///< for CSV, where the value's own text would not do
};

/// A number as files hold it: a point, no grouping, every digit that is needed to read it back.
QString plainNumber(double value)
{
    QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    return text.size() <= 24 ? text : QString::number(value, 'g', QLocale::FloatingPointShortest);
}

template <typename Value>
QJsonValue orNull(const std::optional<Value>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// Columns that only some figures need.
struct Extras
{
    bool range{false};    ///< a value lies between two
    bool dayBasis{false}; ///< a day was inferred, not stated
};

bool isInferred(const Mark& mark)
{
    return mark.day && mark.day->basis == DateBasis::Inferred;
}

Extras extrasOf(const Figure& figure)
{
    return {.range = std::ranges::any_of(
                figure.marks, [](const Mark& mark) { return mark.value.upper.has_value(); }),
            .dayBasis = std::ranges::any_of(figure.marks, isInferred)};
}

/// The reported amount as an object in JSON, and as “CNY 1000000000000” in a cell.
Cell reportedCell(const FundingFacts& facts)
{
    if (!facts.reported)
        return {.name = u"reported"_s, .value = QJsonValue::Null};
    const Money& money = *facts.reported;
    QJsonObject json{{u"amount"_s, money.amount.value},
                     {u"currency"_s, money.currency.code()},
                     {u"qualifier"_s, toText(money.amount.qualifier)}};
    QString text = money.currency.code() + u' ' + plainNumber(money.amount.value);
    if (money.amount.upper) {
        json[u"amount_to"_s] = *money.amount.upper;
        text += u'–' + plainNumber(*money.amount.upper);
    }
    return {.name = u"reported"_s, .value = json, .text = text};
}

void addFundingCells(std::vector<Cell>& cells, const FundingFacts& facts)
{
    cells.push_back({u"currency"_s, facts.plotted ? QJsonValue(facts.plotted->currency.code())
                                                  : QJsonValue(QJsonValue::Null)});
    cells.push_back(reportedCell(facts));
    cells.push_back({u"basis"_s, facts.basis});
    cells.push_back({u"part_of"_s, orNull(facts.partOf)});
    cells.push_back({u"share_of_parent"_s, facts.shareOfParent
                                               ? QJsonValue(facts.shareOfParent->value)
                                               : QJsonValue(QJsonValue::Null)});
    cells.push_back({u"from_year"_s, orNull(facts.fromYear)});
    cells.push_back({u"years"_s, orNull(facts.years)});
    cells.push_back({u"per_year"_s, facts.perYear ? QJsonValue(facts.perYear->amount.value)
                                                  : QJsonValue(QJsonValue::Null)});
}

std::vector<Cell> cellsOf(const Mark& mark, Extras with)
{
    std::vector<Cell> cells{{u"label"_s, mark.label}, {u"value"_s, mark.value.value}};
    if (with.range || mark.value.upper)
        cells.push_back({u"value_to"_s, orNull(mark.value.upper)});
    cells.push_back({u"qualifier"_s, toText(mark.value.qualifier)});
    cells.push_back({u"text"_s, mark.valueText});
    cells.push_back({u"event"_s, textOrNull(mark.event)});
    cells.push_back({u"day"_s, textOrNull(mark.day ? isoText(*mark.day) : QString())});
    cells.push_back({u"source"_s, textOrNull(mark.source)});
    cells.push_back({u"locator"_s, textOrNull(mark.locator)});
    if (mark.funding)
        addFundingCells(cells, *mark.funding);
    if (with.dayBasis || isInferred(mark))
        cells.push_back(
            {u"day_basis"_s, mark.day ? QJsonValue(toText(mark.day->basis)) : QJsonValue::Null});
    return cells;
}

/// RFC 4180: quoted where needed, quotes doubled.
QString csvCell(const Cell& cell)
{
    QString text = cell.text;
    if (text.isEmpty())
        text = cell.value.isDouble() ? plainNumber(cell.value.toDouble()) : cell.value.toString();
    const bool quoted = std::ranges::any_of(
        text, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

/// The header of a figure without rows is that of a row without values.
std::vector<Cell> headerCells(const Figure& figure)
{
    if (!figure.marks.empty())
        return cellsOf(figure.marks.front(), extrasOf(figure));
    Mark mark;
    if (figure.view == ViewKind::Funding)
        mark.funding = FundingFacts();
    return cellsOf(mark, {});
}

} // namespace

QByteArray showCsv(const Figure& figure)
{
    QStringList header;
    for (const Cell& cell : headerCells(figure))
        header << cell.name;
    QString text = header.join(u',') + u"\r\n"_s;
    const Extras extras = extrasOf(figure);
    for (const Mark& mark : figure.marks) {
        QStringList row;
        for (const Cell& cell : cellsOf(mark, extras))
            row << csvCell(cell);
        text += row.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

QByteArray showJson(const Figure& figure)
{
    JsonWriter json;
    json.beginObject()
        .member(u"view"_s, toText(figure.view))
        .member(u"title"_s, figure.title.text())
        .member(u"subtitle"_s, figure.subtitle.text())
        .member(u"unit"_s, figure.axis.unit)
        .beginArray(u"rows"_s);
    for (const Mark& mark : figure.marks) {
        json.beginObject();
        for (const Cell& cell : cellsOf(mark, {}))
            json.member(cell.name, cell.value);
        json.end();
    }
    json.end();
    json.beginArray(u"notes"_s);
    const QStringList notes =
        figure.note.chosen ? figure.note.chosen->split(u'\n', Qt::SkipEmptyParts) : figure.notes;
    for (const QString& note : notes)
        json.element(note);
    json.end().member(u"source"_s, figure.source).end();
    return json.text();
}

} // namespace aftershock
