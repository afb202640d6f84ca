#pragma once

#include <QChar>

#include <string_view>

namespace aftershock {

/// The writings of East Asia, whose old encodings use the same bytes for different characters.
enum class Writing { Simplified, Traditional, Japanese, Korean };

/// Whether the character is one of the few hundred that most of a text in that writing is made of.
/// Read in the encoding of another writing a text has hardly any of these.
[[nodiscard]] bool isFrequent(QChar c, Writing writing);

} // namespace aftershock
