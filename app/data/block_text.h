#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace aftershock {

/// Cells as spreadsheets put them on the clipboard: tabs between cells, a line a row, and quotation
/// marks round cells that hold tabs, line ends or quotation marks.
using CellBlock = std::vector<QStringList>;

[[nodiscard]] CellBlock blockFromText(const QString& text);
[[nodiscard]] QString textFromBlock(const CellBlock& block);

} // namespace aftershock
