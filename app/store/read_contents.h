#pragma once

#include "data/dataset.h"
#include "store/inspect_schema.h"

namespace aftershock {

/// All rows but the prices, each value checked, in the order of their ids, with references that
/// may dangle still. Texts that would act on a display are told in @p warnings.
[[nodiscard]] Result<DatasetContents>
readContents(GuardedDatabase& database, const PresentColumns& present, Diagnostics& warnings);

} // namespace aftershock
