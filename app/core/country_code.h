#pragma once

#include <QString>

namespace aftershock {

/// The ISO 3166-1 alpha-2 code of a country named by a code of two or three letters or by its
/// English name; empty where it is none.
[[nodiscard]] QString countryCode(const QString& name);

} // namespace aftershock
