#pragma once

#include "ui/editing/completing_editor.h"
#include "ui/editing/data_model.h"

/// What each kind of cell offers while somebody types.
namespace aftershock {

/// Null for cells that offer nothing: texts and figures.
[[nodiscard]] CompletingEditor::Suggest suggestionsFor(const DataModel& model,
                                                       const DataColumn& column);

} // namespace aftershock
