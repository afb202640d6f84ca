#pragma once

#include "reading/mapping.h"

namespace aftershock {

/// Takes the column that is called a date for the days where its cells are written alike, as
/// “27 janvier 2025” is, and the kind of rows wants a day of its own: each row is then refused for
/// its day rather than stored without one.
void takeUnreadDays(const RawTable& sample, Mapping& mapping);

/// What is left out although it is called a date: nullopt where there is none, or where other days
/// are read.
[[nodiscard]] std::optional<Error> unreadDays(const RawTable& sample, const Mapping& mapping);

} // namespace aftershock
