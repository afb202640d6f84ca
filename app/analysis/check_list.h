#pragma once

#include "analysis/checks.h"

/// The single checks behind checkDataset(); each adds what it finds.
namespace aftershock {

using Findings = std::vector<Finding>;

void checkImpliedRates(const Dataset& dataset, const Formatter& formatter, Findings& findings);
void checkParts(const Dataset& dataset, const Formatter& formatter, Findings& findings);
void checkChanges(const Dataset& dataset, const Formatter& formatter, Findings& findings);
void checkDuplicates(const Dataset& dataset, const Formatter& formatter, Findings& findings);
void checkDays(const Dataset& dataset, const Formatter& formatter, Findings& findings);
void checkProvenance(const Dataset& dataset, const Formatter& formatter, Findings& findings);

} // namespace aftershock
