#pragma once

#include "data/edit.h"

#include <QString>

namespace aftershock {

/// What was done, as it stands behind “Undo”: “delete 3 share moves”, “change event”.
[[nodiscard]] QString editWords(const Edit& edit);

/// “share move”, and in the plural for any other number than one: “3 share moves”.
[[nodiscard]] QString tableWord(TableKind table);
[[nodiscard]] QString rowsWord(TableKind table, qint64 count);

/// What is wrong with a cell and what to do about it: describe() in the words of editing, where a
/// row is mended and not left out.
[[nodiscard]] QString cellErrorWords(const Error& error);

} // namespace aftershock
