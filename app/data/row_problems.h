#pragma once

#include "data/problems.h"

/// For problems.cpp: what is wrong with one row whatever the others are.
namespace aftershock {

void findRowProblems(const Source& row, std::vector<CellProblem>& found);
void findRowProblems(const Organisation& row, std::vector<CellProblem>& found);
void findRowProblems(const Event& row, std::vector<CellProblem>& found);
void findRowProblems(const ShareMove& row, std::vector<CellProblem>& found);
/// With its amounts.
void findRowProblems(const Funding& row, std::vector<CellProblem>& found);
void findRowProblems(const FundingAmount& row, std::vector<CellProblem>& found);
void findRowProblems(const ExchangeRate& row, std::vector<CellProblem>& found);
void findRowProblems(const Statement& row, std::vector<CellProblem>& found);
void findRowProblems(const SavedView& row, std::vector<CellProblem>& found);
void findRowProblems(const Price& row, std::vector<CellProblem>& found);

/// A problem of a cell, named as the file names its column.
[[nodiscard]] CellProblem problemAt(TableKind table, RowId row, const char* column, Error error);

} // namespace aftershock
