#include "data/problems.h"

namespace aftershock {

std::vector<CellProblem> problems(const WorkingDataset& dataset)
{
    std::vector<CellProblem> found;
    for (const auto& [cell, text] : dataset.drafts)
        found.push_back(
            {cell, {.code = ErrorCode::ValueUnknown, .column = cell.column, .value = text}});
    return found;
}

DatasetContents finishedRows(const WorkingDataset& dataset, const std::vector<CellProblem>&)
{
    return dataset.contents;
}

} // namespace aftershock
