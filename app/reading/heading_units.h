#pragma once

#include "reading/heading_words.h"

#include <QString>

#include <optional>

/// The words of a heading that tell its unit, for whoever looks at the others.
namespace aftershock {

/// A sign of Chinese, which puts no blanks between words.
[[nodiscard]] bool isWide(QChar c);

/// A heading in comparable() form without the words for its unit: “raised amount” of
/// “raised_amount_usd”.
[[nodiscard]] QString comparableWithoutUnit(const QString& heading);

/// Whether a text is a unit and says nothing else; a factor alone must be a whole word, “millions”
/// and not the B of “Plan B”.
[[nodiscard]] bool isNothingButUnit(const QString& text);

/// The unit that a line above a table gives for the whole of it: “Capex, in Mio. EUR”, “(US$ bn)”,
/// “单位：亿元”. Only what stands apart and is nothing but a unit counts, not the sums of a
/// headline; nullopt where there is none, or where there are several.
[[nodiscard]] std::optional<HeadingUnit> unitOfTitle(const QString& title);

/// Whether a title names a factor somewhere, and no sum: “Figures converted to billions of dollars
/// by the editors”. What unit the table has is then for a person to say.
[[nodiscard]] bool mayNameUnit(const QString& title);

/// The unit that a sentence of a note below a table gives for the whole of it: “Note: all figures
/// in US$ billions. Source: the companies”. What may name one for a part of it, or is not plain, is
/// unknown; no unit where nothing names one.
[[nodiscard]] HeadingUnit unitOfNote(const QString& note);

/// A name and the unit that stands with it: “Meta (US$ bn)”, “SAP, in € m”, “USD bn / Meta”.
struct NameWithUnit
{
    QString name;
    HeadingUnit unit;
    bool operator==(const NameWithUnit&) const = default;
};
[[nodiscard]] NameWithUnit nameWithUnit(const QString& text);

/// The unit that a cell or a value for all rows names: “bn”, “USD bn”, “in millions”.
[[nodiscard]] HeadingUnit unitOfWords(const QString& words);

} // namespace aftershock
