#pragma once

#include <QString>

/// The words of a heading that tell its unit, for whoever looks at the others.
namespace aftershock {

/// A sign of Chinese, which puts no blanks between words.
[[nodiscard]] bool isWide(QChar c);

/// A heading in comparable() form without the words for its unit: “raised amount” of
/// “raised_amount_usd”.
[[nodiscard]] QString comparableWithoutUnit(const QString& heading);

} // namespace aftershock
