#pragma once

#include "figure/rows.h"

namespace aftershock {

/// Fills in what tells rows of one name apart: when they are of, if they differ in that, and for
/// what two sources (or two places in one) say of the same day or year, where it is said.
void tellApart(std::vector<PlottedRow>& rows, const FieldReader& reader);
/// What stands under a name, and the place behind it where that tells the row from another.
[[nodiscard]] QString withPlace(const QString& detail, const PlottedRow& row, Language language);
/// “Nvidia (27 Jan 2025)”; the name alone where nothing tells it apart.
[[nodiscard]] QString withDistinction(const QString& name, const QString& distinction);
/// The name as a sentence needs it: “Nvidia”, “Nvidia (27 Jan 2025)” where there are others, or
/// “Nvidia (27 Jan 2025, Reuters)”.
[[nodiscard]] QString distinctName(const PlottedRow& row);
/// The same without the place: what two sources report of one day has one name.
[[nodiscard]] QString timedName(const PlottedRow& row);

} // namespace aftershock
