#pragma once

#include "figure/rows.h"

#include <functional>

namespace aftershock {

/// What the builders of all views start from.
struct ViewInput
{
    const Dataset& dataset;
    const ViewSpec& spec;
    const FieldReader& reader;
    [[nodiscard]] const Formatter& formatter() const { return reader.formatter(); }
};

// One builder a view, each in its own file. buildFigure() has checked the filters and lays the
// texts that a person chose over those made here.
[[nodiscard]] Result<Figure> buildDeclines(const ViewInput& input);
[[nodiscard]] Result<Figure> buildFunding(const ViewInput& input);

/// Gathers rows with the same label, groups in the order in which their first rows stand; stable.
void gatherGroups(std::vector<PlottedRow>& rows,
                  const std::function<QString(const PlottedRow&)>& label);
/// Gathers by the spec's field; nothing where rows are not grouped.
void groupRows(std::vector<PlottedRow>& rows, const ViewInput& input);
/// The heading over a row, empty where rows are not grouped.
[[nodiscard]] QString groupOf(const PlottedRow& row, const ViewInput& input);
/// Legend and colours by the spec's field; the marks stand for the rows one by one.
void colourMarks(Figure& figure, const std::vector<PlottedRow>& rows, const ViewInput& input);

} // namespace aftershock
