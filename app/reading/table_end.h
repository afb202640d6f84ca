#pragma once

#include "reading/row_importer.h"

namespace aftershock {

/**
 * Notices where, among the rows of a table, another one begins: with a header that says something
 * else, or a title with another unit. What stands below is not of this table, however alike it
 * looks.
 */
class TableEnd
{
public:
    explicit TableEnd(const ImportContext& context);

    /// Whether the rows from here on are another table's.
    [[nodiscard]] bool isPast() const { return !m_next.isEmpty(); }
    /// Looks at a row, and tells why it is none of the table's: it begins another, or stands below
    /// what does.
    [[nodiscard]] std::optional<Error> refusalOf(const ImportRow& row);
    /// The same for those who ask of rows only that were refused.
    void lookAtRefused(const ImportRow& row);

private:
    [[nodiscard]] QString beginningOf(const ImportRow& row);
    [[nodiscard]] bool isHeader(const ImportRow& row) const;
    [[nodiscard]] bool isHeaderOfYears(const ImportRow& row) const;
    [[nodiscard]] bool isSameField(const QString& text, std::size_t column) const;
    [[nodiscard]] QString otherHeading(const ImportRow& row) const;
    [[nodiscard]] bool isHeading(const ImportRow& row, std::size_t column) const;
    [[nodiscard]] Error refusal(const ImportRow& row, const QString& detail) const;

    const ImportContext& m_context;
    std::vector<std::size_t> m_names;    ///< columns that tell whose and of when the figures are
    std::vector<std::size_t> m_values;   ///< those of the figures
    std::vector<std::string> m_headings; ///< of all columns
    HeadingUnit m_unit;                  ///< of the figures
    bool m_isByYear{};
    bool m_hasRecords{}; ///< rows so far, but for titles and headers
    qint64 m_refused{};
    QString m_next; ///< the line with which another table begins
};

/// The only cell of a row that is not empty.
[[nodiscard]] std::optional<std::size_t> loneCell(const ImportRow& row, std::size_t width);

} // namespace aftershock
