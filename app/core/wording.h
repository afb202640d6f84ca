#pragma once

#include "core/language.h"
#include "core/quantity.h"

#include <QString>
#include <QStringList>

/// How figures and parts that are in words already are set side by side, with each language's own
/// marks and spaces between them.
namespace aftershock {

/// “over 7 %”: the qualifier's word to a size.
[[nodiscard]] QString qualified(const QString& size, Qualifier qualifier, Language language);

/// With a capital letter at its start: “As stated”.
[[nodiscard]] QString capitalised(const QString& text);

[[nodiscard]] QString clauses(const QStringList& parts, Language language);       ///< “A, B”
[[nodiscard]] QString sequence(const QStringList& parts, Language language);      ///< “A; B”
[[nodiscard]] QString paragraph(const QStringList& sentences, Language language); ///< “A. B.”

} // namespace aftershock
