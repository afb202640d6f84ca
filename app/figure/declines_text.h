#pragma once

#include "figure/views.h"

namespace aftershock {

/// The names of rows that are left out while they are edited, by what they lack.
struct UnfinishedMoves
{
    QStringList withoutChange;
    QStringList waiting; ///< a cell waits to be mended
};

/// Title, subtitle, notes, source line and alt text of share moves, from the rows that are shown.
void writeDeclinesTexts(Figure& figure, const std::vector<PlottedRow>& rows,
                        const UnfinishedMoves& unfinished, const ViewInput& input);

/// “Nvidia, down 16.9 percent, 27 January 2025”: a mark as a screen reader says it.
[[nodiscard]] QString spokenMove(const QString& name, const Quantity& change, const QString& day,
                                 const Formatter& formatter);

} // namespace aftershock
