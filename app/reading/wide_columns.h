#pragma once

#include "core/figure_parser.h"
#include "reading/column_candidates.h"

#include <QByteArray>

/// Tables in which every cell of some columns is a record by itself, and the heading says whose or
/// of when: “Company, 2023, 2024, 2025E”, “Day, Nvidia, Siemens Energy”, “Company, 27 Jan, 28 Jan”.
namespace aftershock {

/// Whether a column of the field holds a record in every cell.
[[nodiscard]] bool isWide(ImportField field);

/// What the cells and what the headings of such columns are, as if each had a column of its own:
/// of the amounts by year, Amount and FromYear.
[[nodiscard]] ImportField cellField(ImportField wide);
[[nodiscard]] ImportField headingField(ImportField wide);

/// The columns of funding or share moves that are to be taken so.
[[nodiscard]] std::vector<std::size_t> wideColumns(const Mapping& mapping);

/// What such a heading tells.
struct WideHeading
{
    QByteArray value; ///< of the headingField(), as a cell would have it: “2025”
    QByteArray what; ///< the words beside a year, less unit and year: “Capex” of “Capex 2025E”
    QByteArray status; ///< “planned” of amounts that are estimated or budgeted
    QByteArray note;   ///< the heading, where it says more than year and words
    bool operator==(const WideHeading&) const = default;
};
/// Errors: ValueOutOfRange for a heading of amounts that names no single year, and those of
/// parseDay() for one of changes that names no day; the caller knows the place.
[[nodiscard]] Result<WideHeading> readWideHeading(ImportField wide, const QString& heading,
                                                  DateOrder order = DateOrder::Auto);

/// How the days in headings are written, as far as one of them proves it.
[[nodiscard]] DateOrder orderOfHeadings(const QStringList& headings);

/// Finds such columns among those that no one has chosen a field for. @p mapped has the guesses
/// made so far; nothing is found beside a sure column of amounts or changes.
void findWideColumns(const std::vector<Column>& columns, const Guess<ImportKind>& kind,
                     std::vector<ColumnMapping>& mapped);

} // namespace aftershock
