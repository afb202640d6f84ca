#pragma once

#include "core/formatter.h"
#include "reading/importer.h"

#include <QString>

/// What people call what the readers and the importer know by words of their own.
namespace aftershock {

[[nodiscard]] QString kindName(ImportKind kind);    ///< “Share moves”
[[nodiscard]] QString fieldName(ImportField field); ///< “Adjusted close”
/// The fields that columns of such rows can have, in the order in which people look for them.
[[nodiscard]] std::vector<ImportField> fieldsOf(ImportKind kind);

[[nodiscard]] QString encodingName(const QByteArray& encoding);  ///< “Chinese (GB18030)”
[[nodiscard]] QString encodingShort(const QByteArray& encoding); ///< “GB18030”
[[nodiscard]] QString delimiterName(const Delimiter& delimiter);
[[nodiscard]] QString quotingName(const Quoting& quoting);
// With an example, or without.
[[nodiscard]] QString decimalMarkName(DecimalMark mark);
[[nodiscard]] QString decimalMarkShort(DecimalMark mark);
[[nodiscard]] QString dateOrderName(DateOrder order);
[[nodiscard]] QString dateOrderShort(DateOrder order);

/// “sure”, “87 % sure”
[[nodiscard]] QString sureWords(double sure, const Formatter& formatter);
/// “40 added · 2 changed · 5 there already · 3 left out”, leaving out what there is none of.
[[nodiscard]] QString countWords(const ImportResult& result, const Formatter& formatter);

} // namespace aftershock
