#pragma once

#include "core/figure_parser.h"
#include "data/records.h"
#include "reading/column_candidates.h"

#include <QByteArray>

/// Tables in which every cell of some columns is a record by itself, and the heading says whose or
/// of when: “Company, 2023, 2024, 2025E”, “Year, Meta, Microsoft”, “Day, Nvidia, Siemens Energy”,
/// “Company, 27 Jan, 28 Jan”.
namespace aftershock {

/// Whether a column of the field holds a record in every cell.
[[nodiscard]] bool isWide(ImportField field);

/// What the cells of such columns are, as if they stood in one: of the amounts by year, Amount.
[[nodiscard]] ImportField cellField(ImportField wide);

/// A heading that is a company: a ticker where it is written like one, else a name.
[[nodiscard]] Organisation companyNamed(const QString& text);

/// The columns of funding or share moves that are to be taken so.
[[nodiscard]] std::vector<std::size_t> wideColumns(const Mapping& mapping);

/// What such a heading tells.
struct WideHeading
{
    /// What it is: a year, a day (or the quarter or month of amounts), a name or a ticker.
    ImportField field{ImportField::Ignored};
    QByteArray value;    ///< as a cell of the field would have it: “2025”
    QByteArray fromYear; ///< of amounts: the year that they are of, or whose part
    QByteArray years;    ///< for how long they are: “0.25” of a quarter
    /// The words beside a year or company: “Capex” of “Capex 2025E ($ bn)”; and “FY 2022/23” of a
    /// financial year that is called by both.
    QByteArray what;
    QByteArray status; ///< “planned” of amounts that are estimated or budgeted
    QByteArray note;   ///< the heading, where it says more than year and words
    bool operator==(const WideHeading&) const = default;
};
/// Errors: ValueOutOfRange for a heading of amounts that names no single year or part of one,
/// ValueAmbiguous for a part of a financial year, and those of parseDay() for a heading of changes
/// that names no day; the caller knows the place.
[[nodiscard]] Result<WideHeading> readWideHeading(ImportField wide, const QString& heading,
                                                  DateOrder order = DateOrder::Auto);

/// How the days in headings are written, as far as one of them proves it.
[[nodiscard]] DateOrder orderOfHeadings(const QStringList& headings);

/// Finds such columns among those that no one has chosen a field for. @p mapped has the guesses
/// made so far; nothing is found beside a sure column of amounts or changes.
void findWideColumns(const std::vector<Column>& columns, const Guess<ImportKind>& kind,
                     std::vector<ColumnMapping>& mapped);

} // namespace aftershock
