#include "data/reference_book.h"

#include "core/text_folding.h"
#include "data/table_columns.h"

#include <algorithm>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

QString companyName(const WorkingDataset& dataset, std::optional<RowId> id)
{
    const std::vector<Organisation>& rows = dataset.contents.organisations;
    if (!id)
        return {};
    const auto place = std::ranges::lower_bound(rows, *id, {}, &Organisation::id);
    return place != rows.end() && place->id == *id ? place->name : QString();
}

QString nameOf(const WorkingDataset&, const Organisation& organisation)
{
    return organisation.name;
}
QString nameOf(const WorkingDataset&, const Event& event)
{
    return event.title;
}
QString nameOf(const WorkingDataset&, const Source& source)
{
    return source.title.isEmpty() ? source.publisher : source.title;
}
QString nameOf(const WorkingDataset& dataset, const Funding& funding)
{
    QStringList parts{companyName(dataset, funding.organisation),
                      funding.purpose.isEmpty() ? funding.recipient : funding.purpose};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString numbered(const QString& name, RowId id)
{
    const QString number = u'#' + QString::number(id);
    return name.isEmpty() ? number : name + u' ' + number;
}

template <typename Visit>
void visitRows(const WorkingDataset& dataset, TableKind table, Visit visit)
{
    const auto each = [&](const auto& rows) {
        for (const auto& row : rows)
            visit(nameOf(dataset, row), row.id);
    };
    switch (table) {
    case TableKind::Organisation:
        return each(dataset.contents.organisations);
    case TableKind::Event:
        return each(dataset.contents.events);
    case TableKind::Source:
        return each(dataset.contents.sources);
    case TableKind::Funding:
        return each(dataset.contents.fundings);
    default:
        return; // nothing points at the other tables
    }
}

template <typename Row>
std::optional<QString> nameIn(const WorkingDataset& dataset, const std::vector<Row>& rows, RowId id)
{
    const auto place = std::ranges::lower_bound(rows, id, {}, &Row::id);
    if (place == rows.end() || place->id != id)
        return std::nullopt;
    return nameOf(dataset, *place);
}

std::optional<QString> nameById(const WorkingDataset& dataset, TableKind table, RowId id)
{
    switch (table) {
    case TableKind::Organisation:
        return nameIn(dataset, dataset.contents.organisations, id);
    case TableKind::Event:
        return nameIn(dataset, dataset.contents.events, id);
    case TableKind::Source:
        return nameIn(dataset, dataset.contents.sources, id);
    case TableKind::Funding:
        return nameIn(dataset, dataset.contents.fundings, id);
    default:
        return std::nullopt;
    }
}

/// The number in “#7” and “Results #7”.
std::optional<RowId> numberIn(const QString& text)
{
    const qsizetype sign = text.lastIndexOf(u'#');
    bool isNumber = false;
    const RowId id = sign < 0 ? 0 : text.mid(sign + 1).trimmed().toLongLong(&isNumber);
    return isNumber && id > 0 ? std::optional(id) : std::nullopt;
}

QString keyOf(const QString& name)
{
    return folded(name).lower;
}

} // namespace

QString referenceText(const WorkingDataset& dataset, TableKind table, RowId id)
{
    const std::optional<QString> name = nameById(dataset, table, id);
    if (!name || name->isEmpty())
        return numbered({}, id);
    return *name;
}

ReferenceBook::Index& ReferenceBook::indexOf(TableKind table)
{
    Index& index = m_tables[static_cast<int>(table)];
    if (index.isMade)
        return index;
    index.isMade = true;
    visitRows(*m_dataset, table,
              [&](const QString& name, RowId id) { index.names[keyOf(name)].push_back(id); });
    if (table == TableKind::Organisation)
        for (const Organisation& organisation : m_dataset->contents.organisations)
            if (!organisation.ticker.isEmpty())
                index.tickers[keyOf(organisation.ticker)].push_back(organisation.id);
    return index;
}

Result<RowId> ReferenceBook::find(TableKind table, const QString& text)
{
    const Index& index = indexOf(table);
    const QString key = keyOf(text);
    std::vector<RowId> found = index.names.value(key);
    if (found.empty())
        found = index.tickers.value(key);
    if (found.size() == 1)
        return found.front();
    if (found.empty()) {
        if (const std::optional<RowId> id = numberIn(text))
            if (const auto name = nameById(*m_dataset, table, *id);
                name && (text.trimmed().startsWith(u'#') || keyOf(numbered(*name, *id)) == key))
                return *id;
        return Error{
            .code = ErrorCode::ReferenceDangling, .value = text, .detail = headingOf(table)};
    }
    QStringList all;
    for (const RowId id : found)
        all += numbered(nameById(*m_dataset, table, id).value_or(QString()), id);
    return Error{
        .code = ErrorCode::ValueAmbiguous, .value = text, .detail = all.mid(0, 5).join(u", "_s)};
}

QString ReferenceBook::textFor(TableKind table, RowId id)
{
    const QString name = nameById(*m_dataset, table, id).value_or(QString());
    const bool isAlone = !name.isEmpty() && indexOf(table).names.value(keyOf(name)).size() == 1;
    return isAlone ? name : numbered(name, id);
}

void ReferenceBook::enter(TableKind table, const QString& name, RowId id)
{
    indexOf(table).names[keyOf(name)].push_back(id);
}

std::optional<Record> namedRow(const WorkingDataset& dataset, TableKind table, const QString& name)
{
    const RowId id = dataset.nextId(table);
    switch (table) {
    case TableKind::Organisation:
        return Organisation{.id = id, .name = name};
    case TableKind::Event:
        return Event{.id = id, .title = name};
    case TableKind::Source:
        return Source{.id = id, .title = name};
    default:
        return std::nullopt;
    }
}

std::vector<NamedRow> namedRows(const WorkingDataset& dataset, TableKind table)
{
    std::vector<NamedRow> rows;
    visitRows(dataset, table,
              [&](const QString& name, RowId id) { rows.push_back({.name = name, .id = id}); });
    std::ranges::sort(rows, [](const NamedRow& a, const NamedRow& b) {
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    // What several rows are called tells none of them apart.
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t last = first + 1;
        while (last < rows.size() && keyOf(rows[last].name) == keyOf(rows[first].name))
            ++last;
        if (last - first > 1 || rows[first].name.isEmpty())
            for (std::size_t i = first; i < last; ++i)
                rows[i].name = numbered(rows[i].name, rows[i].id);
        first = last;
    }
    return rows;
}

} // namespace aftershock
