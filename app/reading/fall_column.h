#pragma once

#include "reading/cell_values.h"

namespace aftershock {

/// The field under which a mapping has changes in percent.
[[nodiscard]] ImportField changeField(const Mapping& mapping);

/// What sizes without a sign or a word of their own are in a column of share moves.
enum class UnsignedSizes {
    Rises,          ///< as a number without a sign is everywhere
    Falls,          ///< the heading says so: “Decline”
    Unknown,        ///< it does, and yet some cells have a plus
    FallsButMinus,  ///< it does, and the few cells with a minus may be rises
    UnknownByTitle, ///< a title or heading names falls, and perhaps not as those of these rows
};

/// From the column's heading, or else the table's title unless a person chose the column, and,
/// where that names falls, from all its cells, after which the reader is rewound. A minus beside
/// sizes without a sign says what the heading says, unless it is one of few; a plus leaves open
/// what they are.
[[nodiscard]] Result<UnsignedSizes> unsignedSizesOf(TableReader& reader, const RawTable& sample,
                                                    const Mapping& mapping,
                                                    const std::vector<ColumnForm>& forms,
                                                    const Progress& progress);

/// “-3.18”, “(3.18)”.
[[nodiscard]] bool hasMinus(const QString& cell);

/// Whether numbers without a sign for per cents, all of them under 1, stand among per cents above
/// 1: they may be fractions.
[[nodiscard]] bool mayMixFractions(const RawTable& sample, const Mapping& mapping,
                                   const std::vector<ColumnForm>& forms);

/// Which side of zero a cell beside an unsigned size tells: “FALL”, “↓ 2.050”, “-24.20”. Plain: it
/// has digits and no sign.
enum class SideOfZero { Unknown, Fall, None, Plain, Rise };
[[nodiscard]] SideOfZero sideOf(const Cell& cell);

/// The column that says which of the sizes in the column of changes are falls, where none of these
/// has a sign and the heading does not name falls: of words, or of changes in money with signs.
[[nodiscard]] std::optional<std::size_t>
signColumnOf(const RawTable& sample, const Mapping& mapping, const std::vector<ColumnForm>& forms);

} // namespace aftershock
