#pragma once

#include "core/language.h"
#include "core/quantity.h"

#include <QStringView>

#include <array>

/// What the formatter says in each language. The tables are the program's own, so that a chart
/// reads the same on every machine, whatever locale and translations are installed there.
namespace aftershock {

/// How a qualified figure is told; %1 is the figure.
struct Phrases
{
    QStringView plain;
    QStringView over;
    QStringView atLeast;
    QStringView under;
    QStringView atMost;
    QStringView about;
};

/// A power of ten that amounts are told in, with what stands between number and word.
struct AmountUnit
{
    int exponent;
    QStringView word;
};

struct LanguageWords
{
    QChar decimalMark;
    QChar groupMark;
    QStringView percentSign; ///< with the space before it
    QStringView timesWord;   ///< “%1 times”
    QStringView timesSign;   ///< “%1 ×”
    std::array<AmountUnit, 3> units;

    Phrases fall;
    Phrases rise;
    Phrases size;            ///< shares
    Phrases money;           ///< money and multiples
    QStringView spokenRange; ///< “%1 to %2”
    Phrases qualifiers;      ///< bare words
    Phrases reportedAs; ///< plain is “as stated”; over is “lower bound”, under “upper bound”
    QStringView range; ///< reported as a range

    std::array<QStringView, 12> months;
    std::array<QStringView, 12> shortMonths;
    std::array<QStringView, 7> weekdays; ///< Monday first
    QStringView dayForm;                 ///< %1 day, %2 month, %3 year
    QStringView monthForm;               ///< %1 month, %2 year
    QStringView yearForm;                ///< %1 year
    QStringView longDayForm;             ///< %1 weekday, %2 the day
    std::array<QStringView, 11> numbers; ///< zero to ten
    QStringView listComma;
    QStringView listAnd;
    QStringView clauseComma; ///< between parts of a sentence
    QStringView semicolon;
    QStringView sentenceGap;
};

[[nodiscard]] const LanguageWords& wordsOf(Language language);
/// The one of the phrases that a qualifier asks for; a range is told by its ends.
[[nodiscard]] QStringView phraseOf(const Phrases& phrases, Qualifier qualifier);

} // namespace aftershock
