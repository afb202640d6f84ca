#pragma once

#include <QByteArrayList>

namespace aftershock::fuzzing {

/// An Excel file of one sheet: zip files made by chance hold nothing. @p parts are the sheet, the
/// shared strings, the styles, the workbook and its relations, with a null byte between two; those
/// that are left out are plain ones. Empty where libzip does not make it.
[[nodiscard]] QByteArray workbookOf(const QByteArray& parts);

} // namespace aftershock::fuzzing
