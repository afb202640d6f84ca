#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QString>

/// The process's standard streams: the result on one, everything said to a person on the other.
namespace aftershock {

/// To be called first in main(): a closed descriptor 0, 1 or 2 is taken, so that no file that is
/// opened later gets its number and is written to by mistake; a broken pipe becomes an error.
void secureStandardStreams();

/// Writes to standard output and makes sure that it arrived. WriteFailed or DiskFull otherwise.
[[nodiscard]] Result<void> writeStandardOutput(QByteArrayView bytes);

/// One line to a person on standard error: “aftershock: …”.
void say(const QString& line);
/// Likewise, for a failure; returns the exit status that goes with it.
int sayError(const Error& error);

} // namespace aftershock
