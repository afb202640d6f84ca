#pragma once

#include "core/language.h"
#include "core/quantity.h"

#include <QString>
#include <QStringList>

namespace aftershock {

enum class TermKind {
    Qualifier,       ///< before the number: “over”
    QualifierAfter,  ///< behind it: “or more”
    Fall,            ///< “down”
    Rise,            ///< “up”
    FallMark,        ///< “▼”, which may stand beside a sign or a word
    RiseMark,        ///< “▲”
    Percent,         ///< “per cent”; exponent −2 for basis points
    Multiplier,      ///< “bn”; exponent 9
    LongScale,       ///< “billion”, which is another number in German; exponent as in English
    TrillionIfMoney, ///< “t” after an amount of money, tonnes otherwise
    Currency,        ///< “pounds”; one code, or several where the word leaves it open: “kr”
    RangeWord,       ///< “to”
    AndWord,         ///< “and”, after “between”
    BetweenWord,     ///< “between”
    FromWord,        ///< “from”, which after “rose” tells no range
    Filler,          ///< “by”
};

/// A word, sign or phrase that says something about the number beside it.
struct Term
{
    TermKind kind{};
    Qualifier qualifier{};
    int exponent{};
    QStringList currencies;
    bool firstUnlessSaid{false};      ///< “$” is the US dollar where no other word says more
    std::optional<Language> language; ///< where the word belongs to one of our languages only
    qsizetype length{};               ///< how much of the text it takes
};

/// The longest term that @p text (folded, in lower case) starts with; whole words only, except in
/// Chinese. nullptr where there is none.
[[nodiscard]] const Term* termAtStart(QStringView text);

/// Whether folded text in lower case says that there is no figure: “n/a”, “–”, “k. A.”.
[[nodiscard]] bool saysNothing(QStringView lower);

} // namespace aftershock
