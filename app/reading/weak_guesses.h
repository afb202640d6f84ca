#pragma once

#include "reading/column_candidates.h"

/// What is no more than the first of several columns that would do as well.
namespace aftershock {

/// Opening, high, low and closing prices in columns without headings: in every row the second is
/// the highest and the third the lowest of four. @p mapped has the guesses made so far.
void findBarePrices(const std::vector<Column>& columns, std::vector<ColumnMapping>& mapped);

/// A field that the kind cannot do without, and the columns that may be it by equally weak guesses,
/// in their order.
struct OpenField
{
    ImportField field{};
    std::vector<std::size_t> columns;
};
/// What to ask a person for; nullopt where each needed field has a column that a person chose, or
/// that suits it better than the others.
[[nodiscard]] std::optional<OpenField> openFieldOf(const std::vector<Column>& columns,
                                                   const Mapping& mapping);

/// Of money of which neither the payer nor the recipient is known but by a number, as a table of
/// rounds has it that was made to stand beside one of companies.
[[nodiscard]] std::optional<OpenField> numberedPayer(const std::vector<Column>& columns,
                                                     const Mapping& mapping);

} // namespace aftershock
