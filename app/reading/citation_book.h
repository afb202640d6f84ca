#pragma once

#include "reading/row_importer.h"

#include <QHash>

namespace aftershock {

/// The sources and events of a dataset, found again by what rows say of them, or added.
class CitationBook
{
public:
    explicit CitationBook(ImportContext& context);

    /// Who says so and where, from the row's columns; where these name nobody, the file and the
    /// row in it.
    [[nodiscard]] Result<Citation> citationOf(const ImportRow& row);
    /// The source of rows that name none, found or added.
    [[nodiscard]] Result<RowId> ownSource();
    /// The event of that title, or one added with this kind and day; nullopt where the row has
    /// none.
    [[nodiscard]] Result<std::optional<RowId>> eventOf(const ImportRow& row, EventKind kind,
                                                       const std::optional<Day>& day,
                                                       const Citation& citation);

    /// The event at which a row's money was announced. A day is kept by its event alone, so that a
    /// row without a title gets one named after @p what and the day, and a title that is known of
    /// another day, such as “Funding round”, one with the day behind it.
    [[nodiscard]] std::optional<Event> fundingEvent(const ImportRow& row, const QString& what,
                                                    const Citation& citation) const;
    /// The event of that title, found or added.
    [[nodiscard]] Result<RowId> put(const Event& event);

private:
    struct KnownEvent
    {
        RowId id{};
        std::optional<Day> startsOn;
        std::optional<Day> endsOn;
    };

    [[nodiscard]] Result<RowId> find(const Source& source);

    ImportContext& m_context;
    QHash<QString, RowId> m_sources;     ///< by all that is told of them
    QHash<QString, KnownEvent> m_events; ///< by comparable() title
};

} // namespace aftershock
