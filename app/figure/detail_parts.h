#pragma once

#include "analysis/checks.h"
#include "figure/details.h"

/// What the inspector's pages share; see details.h.
namespace aftershock {

struct DetailInput
{
    const Dataset& dataset;
    const ViewSpec& spec;
    const Formatter& formatter;
    std::vector<Finding> findings; ///< of the whole dataset
};

[[nodiscard]] RowDetails shareMoveDetails(const DetailInput& input, const ShareMove& move);
[[nodiscard]] RowDetails fundingDetails(const DetailInput& input, const Funding& funding);
/// With what was said about it.
[[nodiscard]] RowDetails eventDetails(const DetailInput& input, const Event& event);
[[nodiscard]] RowDetails statementDetails(const DetailInput& input, const Statement& statement);

/// “NVDA · Nasdaq · United States · Semiconductors”, without what is not known.
[[nodiscard]] QString aboutListed(const Organisation& organisation, const Formatter& formatter);
/// “State-owned bank · China”.
[[nodiscard]] QString aboutKind(const Organisation& organisation, const Formatter& formatter);

void addLine(std::vector<DetailLine>& lines, const QString& label, const QString& text,
             const QString& remark = {});
void addSourceLine(const DetailInput& input, const Citation& citation,
                   std::vector<DetailLine>& lines);
/// “lower bound: the true figure is at least this large”
[[nodiscard]] QString qualifierNote(Qualifier qualifier);

[[nodiscard]] DetailCheck citationCheck(const Citation& citation);
/// The findings that name the row for itself; not those that only count rows of a table.
[[nodiscard]] std::vector<DetailCheck> checksOf(const DetailInput& input, RowRef row);
[[nodiscard]] bool hasFinding(const DetailInput& input, RowRef row, const QString& id);

/// “Broadcom −17.4 %”: a row in a list of links; with a day or year where it needs one.
[[nodiscard]] QString linkText(const DetailInput& input, RowRef row, const QString& time = {});
/// The other rows that cite the same place.
[[nodiscard]] std::vector<DetailLink> samePassage(const DetailInput& input, RowRef row,
                                                  const Citation& citation);

} // namespace aftershock
