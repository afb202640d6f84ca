#pragma once

#include <QByteArrayView>

namespace aftershock {

/// The bytes of the built-in dataset, a SQLite database, where they lie in the program.
[[nodiscard]] QByteArrayView builtInImage();

} // namespace aftershock
