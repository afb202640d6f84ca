#include "reading/citation_book.h"

#include <QUrl>

#include <algorithm>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

QString keyOf(const Source& source)
{
    return QStringList{comparable(source.publisher), comparable(source.title),
                       comparable(source.author), source.url}
        .join(QChar(0x1f));
}

/// An address under “Source” is no title: the page's site is, which is who says so.
void takeAddress(Source& source)
{
    const QUrl address(source.title, QUrl::StrictMode);
    const bool isOfWeb = address.scheme() == u"https" || address.scheme() == u"http";
    if (!source.url.isEmpty() || !isOfWeb || address.host().isEmpty())
        return;
    source.url = source.title;
    source.title = address.host();
    if (source.title.startsWith(u"www."))
        source.title.remove(0, 4);
}

/// “row 12”, and the sheet or table where the file has several.
QString placeIn(const TableInfo& table, qint64 line)
{
    const QString row = u"row %1"_s.arg(line);
    return table.otherNames.isEmpty() || table.name.isEmpty() ? row : table.name + u", "_s + row;
}

/// As far as the less precise of the two tells, and within the span that a known event has.
bool mayBeOneDay(const Day& day, const Day& starts, const std::optional<Day>& ends)
{
    if (ends && day.date >= starts.date && day.date <= ends->date)
        return true;
    const DatePrecision precision = std::max(day.precision, starts.precision);
    return isoText({.date = day.date, .precision = precision}) ==
           isoText({.date = starts.date, .precision = precision});
}

} // namespace

CitationBook::CitationBook(ImportContext& context) : m_context(context)
{
    for (const Source& source : context.writer.contents().sources)
        m_sources.insert(keyOf(source), source.id);
    for (const Event& event : context.writer.contents().events)
        m_events.insert(comparable(event.title), {event.id, event.startsOn, event.endsOn});
}

Result<Citation> CitationBook::citationOf(const ImportRow& row)
{
    Citation citation{.locator = row.text(ImportField::Locator)};
    Source source{.publisher = row.text(ImportField::Publisher),
                  .title = row.text(ImportField::Source),
                  .author = row.text(ImportField::Author),
                  .url = row.text(ImportField::Url)};
    takeAddress(source);
    const bool isOwn = source == Source{};
    const Result<RowId> id = isOwn ? ownSource() : find(source);
    if (!id)
        return id.error();
    citation.source = *id;
    if (isOwn && citation.locator.isEmpty() && m_context.ownSource.kind == u"file"_s)
        citation.locator = placeIn(m_context.result.table, row.line());
    return citation;
}

Result<RowId> CitationBook::ownSource()
{
    if (!m_context.ownSourceId) {
        const Result<RowId> id = find(m_context.ownSource);
        if (!id)
            return id;
        m_context.ownSourceId = *id;
        m_context.result.citedAs = m_context.ownSource.title;
    }
    return *m_context.ownSourceId;
}

Result<RowId> CitationBook::find(const Source& source)
{
    const QString key = keyOf(source);
    if (const auto found = m_sources.constFind(key); found != m_sources.cend())
        return *found;
    const Result<RowId> added = m_context.writer.put(source);
    if (added)
        m_sources.insert(key, *added);
    return added;
}

Result<std::optional<RowId>> CitationBook::eventOf(const ImportRow& row, EventKind kind,
                                                   const std::optional<Day>& day,
                                                   const Citation& citation)
{
    const QString title = row.text(ImportField::Event);
    if (title.isEmpty())
        return std::optional<RowId>();
    const Result<RowId> id = put(
        {.title = title, .kind = kind, .startsOn = day, .citation = {.source = citation.source}});
    return id ? Result<std::optional<RowId>>(*id) : id.error();
}

std::optional<Event> CitationBook::fundingEvent(const ImportRow& row, const QString& what,
                                                const Citation& citation) const
{
    Event event{.title = row.text(ImportField::Event),
                .kind = EventKind::Funding,
                .citation = {.source = citation.source}};
    const auto day = row.day(ImportField::Day);
    if (!day || !*day)
        return event.title.isEmpty() ? std::nullopt : std::optional(event);
    event.startsOn = (*day)->day;
    if ((*day)->endsOn) {
        event.endsOn = (*day)->day;
        event.endsOn->date = *(*day)->endsOn;
    }
    const auto known = m_events.constFind(comparable(event.title));
    const bool isOfAnotherDay = known != m_events.cend() && known->startsOn &&
                                !mayBeOneDay(*event.startsOn, *known->startsOn, known->endsOn);
    if (event.title.isEmpty()) {
        event.title = what;
        event.citation = citation; // it is this row's alone
    } else if (!isOfAnotherDay) {
        return event;
    }
    event.title += u" ("_s + isoText(*event.startsOn) +
                   (event.endsOn ? u" – "_s + isoText(*event.endsOn) : QString()) + u')';
    return event;
}

Result<RowId> CitationBook::put(const Event& event)
{
    const QString key = comparable(event.title);
    if (const auto found = m_events.constFind(key); found != m_events.cend())
        return found->id;
    const Result<RowId> added = m_context.writer.put(event);
    if (added)
        m_events.insert(key, {*added, event.startsOn, event.endsOn});
    return added;
}

} // namespace aftershock
