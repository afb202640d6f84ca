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

private:
    [[nodiscard]] Result<RowId> find(const Source& source);

    ImportContext& m_context;
    QHash<QString, RowId> m_sources; ///< by all that is told of them
    QHash<QString, RowId> m_events;  ///< by comparable() title
};

} // namespace aftershock
