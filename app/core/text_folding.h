#pragma once

#include <QString>

namespace aftershock {

/// Written text with what typography, keyboards and spreadsheets vary taken out, so that the
/// parsers meet one form of each character.
struct FoldedText
{
    QString text;  ///< with the case as it was
    QString lower; ///< the same, character by character in lower case
};

/// Every kind of space becomes one that is plain, digits of all scripts and full-width forms become
/// ASCII, minus signs and short hyphens “-”, apostrophes “'”; invisible characters are dropped,
/// runs of spaces become one and the ends are trimmed. Dashes stay, since they may stand for a
/// range.
[[nodiscard]] FoldedText folded(QStringView text);

} // namespace aftershock
