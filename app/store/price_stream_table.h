#pragma once

#include "store/price.h"

struct sqlite3;

namespace aftershock {

/// Makes @p stream readable as the table incoming_price (organisation_id, at, close, volume) on
/// one connection, once. One INSERT … SELECT from it is two to three times faster than a statement
/// a row. Both must outlive the statements that use it. Returns a SQLite result code.
[[nodiscard]] int offerPriceStream(sqlite3* connection, const PriceStream& stream);

} // namespace aftershock
