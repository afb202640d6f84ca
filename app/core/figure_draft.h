#pragma once

#include "core/quantity.h"
#include "core/text_folding.h"
#include "core/written_number.h"

#include <QStringList>

#include <vector>

namespace aftershock {

/// One number with what stands beside it. A range has two.
struct Operand
{
    WrittenNumber number;
    bool minus{false};
    bool plus{false};
    std::optional<int> multiplier; ///< as a power of ten
    std::optional<int> percent;    ///< 0 for per cent, −2 for basis points
};

enum class Join { None, Hyphen, Dash, Word };

/// All that the text says, before it is known whether it fits together.
struct FigureDraft
{
    std::vector<Operand> operands;
    std::optional<Qualifier> qualifier;
    bool fall{false};
    bool rise{false};
    bool fallMark{false}; ///< “▼”
    bool riseMark{false};
    bool minusAhead{false}; ///< a sign whose number is still to come
    bool plusAhead{false};
    bool percentAhead{false}; ///< 百分之 stands before its number
    Join join{Join::None};
    bool between{false};
    bool from{false};
    bool opened{false};
    bool closed{false};
    bool signBeforeBrackets{false};
    bool saidInBrackets{false}; ///< “(+3 %)”: what stands in them says whether it fell
    bool thousandsAhead{false}; ///< “TEUR” before its number
    bool afterMultiplier{false};
    QStringList currencies;
    bool firstCurrency{true};
    bool longScale{false};
    bool onlyWithMoney{false};
    bool english{false};
    bool german{false};
    bool chinese{false};

    /// “(5.2)”, as bookkeepers write falls.
    [[nodiscard]] bool isBracketedFall() const { return opened && !saidInBrackets; }
};

/// Sorts the terms of a figure; nullopt where something in the text does not belong to one. The
/// draft points into @p text.
[[nodiscard]] std::optional<FigureDraft> draftOf(const FoldedText& text);

} // namespace aftershock
