#pragma once

#include "reading/column_candidates.h"

/// Amounts with a row for each year and a column for each company: “Year, Meta, Microsoft”.
namespace aftershock {

/// What the heading of such a column says.
struct CompanyHeading
{
    QString company; ///< empty where the heading names nothing but a sum, a unit or the spending
    QString what; ///< the word for the spending beside it: “Capex” of “Meta capex ($ bn)”
    HeadingUnit unit;
    bool operator==(const CompanyHeading&) const = default;
};
[[nodiscard]] CompanyHeading companyOfAmounts(const QString& heading);

/// Finds the columns of companies, and of the years, among those that no one has chosen a field
/// for. Sums of the others, ratios and what was not spent are left out.
void findCompanyAmounts(const std::vector<Column>& columns, const Guess<ImportKind>& kind,
                        std::vector<ColumnMapping>& mapped);

} // namespace aftershock
