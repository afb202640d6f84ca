#include "command/import_report.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

/// Beyond these a report is of no use to anyone, and would need more memory than the data.
constexpr qsizetype mostRefusals = 200'000;

QJsonValue markValue(DecimalMark mark)
{
    if (mark == DecimalMark::Auto)
        return QJsonValue::Null;
    return mark == DecimalMark::Point ? u"."_s : u","_s;
}

QJsonValue orderValue(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst:
        return u"day-first"_s;
    case DateOrder::MonthFirst:
        return u"month-first"_s;
    case DateOrder::YearFirst:
        return u"year-first"_s;
    case DateOrder::Auto:
        break;
    }
    return QJsonValue::Null;
}

QJsonValue signValue(std::optional<char> sign)
{
    return sign ? QJsonValue(QString(QLatin1Char(*sign))) : QJsonValue(QJsonValue::Null);
}

QJsonObject dialectJson(const TableInfo& table)
{
    QJsonObject json{{u"format"_s, toText(table.format)}};
    if (table.format != SourceFormat::Delimited)
        return json;
    const Dialect& dialect = table.dialect;
    const Delimiter& delimiter = dialect.delimiter.value;
    json[u"encoding"_s] = QString::fromLatin1(dialect.encoding.value);
    json[u"delimiter"_s] = QString::fromUtf8(delimiter.text);
    json[u"quote"_s] = signValue(dialect.quoting.value.quote);
    json[u"escape"_s] = signValue(dialect.quoting.value.escape);
    json[u"header_row"_s] = dialect.headerRows.value > 0 ? QJsonValue(dialect.preambleLines + 1)
                                                         : QJsonValue(QJsonValue::Null);
    json[u"header_rows"_s] = dialect.headerRows.value;
    json[u"decimal_mark"_s] = markValue(dialect.decimalMark.value);
    json[u"date_order"_s] = orderValue(dialect.dateOrder.value);
    return json;
}

QJsonObject mappingJson(const ImportResult& result)
{
    QJsonObject json;
    for (std::size_t i = 0; i < result.mapping.columns.size(); ++i)
        json[result.table.columns[i].name] = toText(result.mapping.columns[i].field.value);
    return json;
}

/// How sure each guess is; what a person chose is not in it.
QJsonObject sureJson(const ImportResult& result)
{
    QJsonObject json;
    for (std::size_t i = 0; i < result.mapping.columns.size(); ++i)
        if (const Guess<ImportField>& field = result.mapping.columns[i].field; !field.isChosen)
            json[result.table.columns[i].name] = std::round(field.sure * 100) / 100;
    return json;
}

QJsonObject countsJson(const ImportResult& result)
{
    return {{u"rows_read"_s, result.rowsRead},         {u"rows_imported"_s, result.rowsImported},
            {u"rows_replaced"_s, result.rowsReplaced}, {u"rows_known"_s, result.rowsKnown},
            {u"rows_left_out"_s, result.rowsLeftOut},  {u"rows_refused"_s, result.rowsRefused}};
}

void addTo(QJsonObject& json, const QJsonObject& more)
{
    for (auto each = more.begin(); each != more.end(); ++each)
        json[each.key()] = each.value();
}

} // namespace

void ImportReport::addRefusal(const Error& error)
{
    if (m_refusals.size() >= mostRefusals) {
        ++m_refusalsLeftOut;
        return;
    }
    m_refusals += QJsonObject{{u"row"_s, error.row ? QJsonValue(*error.row) : QJsonValue()},
                              {u"column"_s, error.column},
                              {u"value"_s, error.value},
                              {u"reason"_s, describe(error)}};
}

void ImportReport::addSource(const ImportResult& result, double seconds)
{
    QJsonObject json{{u"source"_s, result.table.source},
                     {u"kind"_s, toText(result.mapping.kind.value)},
                     {u"mapping"_s, mappingJson(result)},
                     {u"mapping_sure"_s, sureJson(result)},
                     {u"refusals"_s, m_refusals},
                     {u"dialect"_s, dialectJson(result.table)},
                     {u"seconds"_s, seconds}};
    if (!result.citedAs.isEmpty())
        json[u"cited_as"_s] = result.citedAs;
    if (m_refusalsLeftOut > 0)
        json[u"refusals_left_out"_s] = m_refusalsLeftOut;
    addTo(json, countsJson(result));
    m_sources += json;
    m_refusals = {};
    m_refusalsLeftOut = 0;
    m_seconds += seconds;
    m_total.rowsRead += result.rowsRead;
    m_total.rowsImported += result.rowsImported;
    m_total.rowsReplaced += result.rowsReplaced;
    m_total.rowsKnown += result.rowsKnown;
    m_total.rowsLeftOut += result.rowsLeftOut;
    m_total.rowsRefused += result.rowsRefused;
}

QByteArray ImportReport::json() const
{
    if (m_sources.size() == 1)
        return QJsonDocument(m_sources.first().toObject()).toJson();
    QJsonObject json{{u"sources"_s, m_sources}, {u"seconds"_s, m_seconds}};
    addTo(json, countsJson(m_total));
    return QJsonDocument(json).toJson();
}

} // namespace aftershock
