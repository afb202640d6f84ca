#include "reading/citation_book.h"

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

QString keyOf(const Source& source)
{
    return QStringList{comparable(source.publisher), comparable(source.title),
                       comparable(source.author), source.url}
        .join(QChar(0x1f));
}

} // namespace

CitationBook::CitationBook(ImportContext& context) : m_context(context)
{
    for (const Source& source : context.writer.contents().sources)
        m_sources.insert(keyOf(source), source.id);
    for (const Event& event : context.writer.contents().events)
        m_events.insert(comparable(event.title), event.id);
}

Result<Citation> CitationBook::citationOf(const ImportRow& row)
{
    Citation citation{.locator = row.text(ImportField::Locator)};
    Source source{.publisher = row.text(ImportField::Publisher),
                  .title = row.text(ImportField::Source),
                  .author = row.text(ImportField::Author),
                  .url = row.text(ImportField::Url)};
    if (source == Source{})
        return citation;
    const QString key = keyOf(source);
    if (const auto found = m_sources.constFind(key); found != m_sources.cend()) {
        citation.source = *found;
        return citation;
    }
    const Result<RowId> added = m_context.writer.put(source);
    if (!added)
        return added.error();
    m_sources.insert(key, *added);
    citation.source = *added;
    return citation;
}

Result<std::optional<RowId>> CitationBook::eventOf(const ImportRow& row, EventKind kind,
                                                   const std::optional<Day>& day,
                                                   const Citation& citation)
{
    const QString title = row.text(ImportField::Event);
    if (title.isEmpty())
        return std::optional<RowId>();
    const QString key = comparable(title);
    if (const auto found = m_events.constFind(key); found != m_events.cend())
        return std::optional(*found);
    const Event event{
        .title = title, .kind = kind, .startsOn = day, .citation = {.source = citation.source}};
    const Result<RowId> added = m_context.writer.put(event);
    if (!added)
        return added.error();
    m_events.insert(key, *added);
    return std::optional(*added);
}

} // namespace aftershock
