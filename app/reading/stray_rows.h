#pragma once

#include "reading/row_importer.h"

#include <QHash>

namespace aftershock {

/**
 * Tells the rows of a table that are none of its records, where they look like some: sums,
 * averages, parts of the row above, and what stands in a section of something else. Looks at rows
 * of funding and share moves; prices look at each company once.
 */
class StrayRows
{
public:
    explicit StrayRows(const ImportContext& context);

    /// Rows of a table of years and companies may stand in sections, each below a row that names it
    /// and holds no figures: “Revenue”, “Capex”. Tells of such a row, and where it begins what was
    /// not spent.
    [[nodiscard]] bool beginsSection(const ImportRow& row);
    /// Whether a row of a table with one figure a row has a single cell: “Trading volume”,
    /// “27 January 2025”. That may begin a section, too; and its importer misses the figure.
    [[nodiscard]] bool isLone(const ImportRow& row);
    /// Why a row is none of one company's.
    [[nodiscard]] std::optional<Error> refusalOf(const ImportRow& row);

private:
    enum class Label { Name, Part, Statistic };

    [[nodiscard]] std::optional<QString> sectionOf(const QString& name) const;
    [[nodiscard]] bool hasSigns() const;
    [[nodiscard]] std::optional<Error> notOnePayer(const ImportRow& row) const;
    [[nodiscard]] std::optional<Error> notOneName(const ImportRow& row);
    [[nodiscard]] Label labelOf(const ImportRow& row, ImportField field);
    [[nodiscard]] Label labelOf(const QString& name, ImportField field) const;

    const ImportContext& m_context;
    bool m_isLooking;  ///< the kind has such rows
    bool m_hasTime;    ///< columns say when
    QString m_section; ///< what is wrong with the rows below a name, where something is
    bool m_hasNames{}; ///< a row that may have parts was there
    QHash<QString, Label> m_labels; ///< of the names so far: most come again
};

} // namespace aftershock
