#pragma once

#include "core/formatter.h"

#include <QStringList>

namespace aftershock {

/// Places in one source as one text, in their natural order and each once: “section 2, paragraphs 2
/// and 3; section 10”. Places that share all but a last number are drawn together; of many the
/// first are named and the others counted.
[[nodiscard]] QString locatorList(const QStringList& locators, const Formatter& formatter);

/// One place. “section 2, paragraph 3” is said in the formatter's language, other words as they
/// are.
[[nodiscard]] QString locatorText(const QString& locator, const Formatter& formatter);

} // namespace aftershock
