#pragma once

#include "core/language.h"

#include <QString>

namespace aftershock {

/// A country's short name as people say it, from its ISO 3166-1 alpha-2 code (any case); the code
/// itself where it names none. In German and Chinese those of the news, the others in English. The
/// same on every machine.
[[nodiscard]] QString countryName(const QString& code, Language language);

} // namespace aftershock
