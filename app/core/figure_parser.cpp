#include "core/figure_parser.h"

#include "core/decimal.h"
#include "core/figure_draft.h"
#include "core/figure_terms.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <system_error>
#include <utility>

namespace aftershock {

namespace {

constexpr qsizetype longestText = 200; // a longer cell is prose

Error notANumber(QStringView text)
{
    return {.code = ErrorCode::ValueNotANumber, .value = text.left(longestText).toString()};
}

Error ambiguous(QStringView text, const QString& readings)
{
    return {.code = ErrorCode::ValueAmbiguous, .value = text.toString(), .detail = readings};
}

QString readingsOf(std::optional<double> a, std::optional<double> b)
{
    const auto shown = [](std::optional<double> value) {
        return value ? QString::number(*value, 'g', 15) : QStringLiteral("∞");
    };
    return shown(a) + QStringLiteral(", ") + shown(b);
}

struct Amount
{
    double value{};
    int decimals{}; ///< printed after the mark of the value itself; negative with a multiplier and
                    ///< where zeros at the end prove nothing
    std::optional<int> digits;
};

Result<Amount> amountOf(const Operand& operand, const FigureDraft& draft, DecimalMark mark,
                        QStringView text)
{
    NumberReading reading = readNumber(operand.number, mark);
    // English and Chinese write a point before decimals; Germans a comma, but for the Swiss.
    if (std::holds_alternative<TwoReadings>(reading) && (draft.english || draft.chinese) &&
        !draft.german)
        reading = readNumber(operand.number, DecimalMark::Point);
    if (const TwoReadings* two = std::get_if<TwoReadings>(&reading))
        return ambiguous(text, readingsOf(two->withDecimals.value(operand.minus),
                                          two->withGroups.value(operand.minus)));
    const PlainDigits* found = std::get_if<PlainDigits>(&reading);
    if (found == nullptr)
        return notANumber(text);
    PlainDigits plain = *found;
    plain.exponent += operand.multiplier.value_or(0) + operand.percent.value_or(0);
    const std::optional<double> value = plain.value(operand.minus);
    if (!value)
        return Error{.code = ErrorCode::ValueOutOfRange,
                     .value = text.toString(),
                     .detail = QStringLiteral("±1.8e308")};
    return Amount{.value = *value,
                  .decimals = plain.decimals - static_cast<int>(plain.idleZeros()) - plain.exponent,
                  .digits = plain.significant()};
}

/// What is said of the last number of a range holds for the first: “10–12 bn”, “4–5 %”.
bool shareUnits(std::vector<Operand>& operands)
{
    if (operands.size() < 2)
        return true;
    Operand& first = operands[0];
    Operand& second = operands[1];
    if (first.multiplier && !second.multiplier)
        return false;
    if (!first.multiplier)
        first.multiplier = second.multiplier;
    if (first.percent && second.percent && first.percent != second.percent)
        return false;
    first.percent = second.percent = first.percent ? first.percent : second.percent;
    return true;
}

/// Whether the text says in more than one way which side of zero the figure is on.
bool signsContradict(const FigureDraft& draft)
{
    const Operand& operand = draft.operands.front();
    const bool bookkeeping = draft.join == Join::Hyphen && draft.operands.size() == 1;
    const int marks = int{operand.minus} + int{bookkeeping} + int{draft.isBracketedFall()};
    const bool sign = operand.minus || bookkeeping;
    // A mark beside a sign or a word says the same again: “▼ −3 %”, “▲ +3 %”.
    if (draft.fallMark && (operand.plus || draft.rise || draft.riseMark))
        return true;
    if (draft.riseMark && (marks > 0 || draft.fall))
        return true;
    if (marks > 1 || (draft.fall && (sign || operand.plus || draft.rise)))
        return true;
    return (draft.rise || operand.plus) && marks > 0;
}

bool isBound(std::optional<Qualifier> qualifier)
{
    return qualifier && *qualifier != Qualifier::About;
}

Result<ParsedFigure> single(const FigureDraft& draft, DecimalMark mark, QStringView text)
{
    const Operand& operand = draft.operands.front();
    const Result<Amount> amount = amountOf(operand, draft, mark, text);
    if (!amount)
        return amount.error();
    const double size = std::abs(amount->value);
    const bool marked = operand.minus || draft.join == Join::Hyphen || draft.isBracketedFall();
    const QString either = readingsOf(-size, size);
    if (signsContradict(draft))
        return ambiguous(text, either);
    // “More than −5” is above −5 to a mathematician, and a fall by more than 5 in a story.
    const bool falls = draft.fall || draft.fallMark;
    if (marked && !falls && isBound(draft.qualifier))
        return ambiguous(text, either);
    const bool negative = marked || falls;
    if (size == 0 && isBound(draft.qualifier) && (negative || draft.qualifier == Qualifier::Under))
        return Error{.code = ErrorCode::ValueOutOfRange,
                     .value = text.toString(),
                     .detail = QStringLiteral("≠ 0")};
    return ParsedFigure{.quantity = {.value = negative && size != 0 ? -size : size,
                                     .qualifier = draft.qualifier.value_or(Qualifier::Exact),
                                     .digits = amount->digits}};
}

/// Digits of the first end so that it has as many decimals as the finer of the two.
std::optional<int> rangeDigits(const Amount& first, const Amount& second)
{
    if (first.value == 0 || !first.digits)
        return std::nullopt;
    const int digits =
        std::max(first.decimals, second.decimals) + 1 + toDecimal(first.value).exponent;
    return digits >= 1 && digits <= 15 ? std::optional(digits) : std::nullopt;
}

/// The smaller size first; across zero the lower end first.
ParsedFigure ordered(Amount first, Amount second)
{
    const bool acrossZero =
        (first.value < 0) != (second.value < 0) && first.value != 0 && second.value != 0;
    const bool wrongWay =
        acrossZero ? first.value > second.value : std::abs(first.value) > std::abs(second.value);
    if (wrongWay)
        std::swap(first, second);
    if (first.value == second.value)
        return {.quantity = {.value = first.value, .digits = first.digits}};
    return {.quantity = {.value = first.value,
                         .qualifier = Qualifier::Between,
                         .upper = second.value,
                         .digits = rangeDigits(first, second)}};
}

Result<ParsedFigure> range(const FigureDraft& draft, DecimalMark mark, QStringView text)
{
    const Operand& low = draft.operands[0];
    const Operand& high = draft.operands[1];
    const bool falls = draft.fall || draft.fallMark;
    const bool rises = draft.rise || draft.riseMark;
    const bool directed = falls || rises;
    const bool anySign = low.minus || low.plus || high.minus || high.plus;
    // “Rose from 4 to 5 %” tells two levels and no range.
    if (draft.opened || draft.qualifier || (draft.from && directed))
        return notANumber(text);
    Result<Amount> first = amountOf(low, draft, mark, text);
    if (!first)
        return first.error();
    Result<Amount> second = amountOf(high, draft, mark, text);
    if (!second)
        return second.error();
    // In “−4–5” the sign may be meant for both; in “500–1 bn” the word may not.
    if (directed && (anySign || (falls && rises)))
        return ambiguous(text, readingsOf(-std::abs(first->value), std::abs(first->value)));
    const bool signForBoth = low.minus && !high.minus && !high.plus && draft.join != Join::Word;
    if (signForBoth)
        return ambiguous(text, readingsOf(second->value, -second->value));
    if (low.multiplier && !anySign && first->value > second->value)
        return ambiguous(text, readingsOf(first->value, second->value));
    if (falls) {
        first->value = -first->value;
        second->value = -second->value;
    }
    return ordered(*first, *second);
}

Result<std::optional<Currency>> currencyOf(const FigureDraft& draft, QStringView text)
{
    if (draft.currencies.isEmpty())
        return std::optional<Currency>();
    if (draft.currencies.size() > 1 && !draft.firstCurrency)
        return ambiguous(text, draft.currencies.join(QStringLiteral(", ")));
    return Currency::fromCode(draft.currencies.front());
}

Direction directionOf(const FigureDraft& draft)
{
    const bool isRange = draft.operands.size() == 2;
    if (draft.riseMark || std::ranges::any_of(draft.operands, &Operand::plus))
        return Direction::Plus;
    if (draft.fallMark || draft.isBracketedFall() || (draft.join == Join::Hyphen && !isRange) ||
        std::ranges::any_of(draft.operands, &Operand::minus))
        return Direction::Minus;
    return draft.fall || draft.rise ? Direction::Word : Direction::None;
}

/// Whether words and signs have their numbers and belong together.
bool isComplete(const FigureDraft& draft)
{
    if (draft.operands.empty() || draft.minusAhead || draft.plusAhead || draft.percentAhead ||
        draft.thousandsAhead)
        return false;
    const bool isRange = draft.operands.size() == 2;
    const bool trailing = !isRange && draft.join != Join::None && draft.join != Join::Hyphen;
    if (trailing || (!isRange && (draft.between || draft.from)) || draft.opened != draft.closed)
        return false;
    const bool money = !draft.currencies.isEmpty();
    const Operand& last = draft.operands.back();
    if (last.percent && (money || last.multiplier))
        return false;
    return money || !draft.onlyWithMoney;
}

Result<std::optional<ParsedFigure>> figureOf(FigureDraft draft, DecimalMark mark, QStringView text)
{
    if (!isComplete(draft) || !shareUnits(draft.operands))
        return notANumber(text);
    if (draft.longScale && draft.german)
        return ambiguous(text, QStringLiteral("10⁹, 10¹²; 10¹², 10¹⁸"));
    const Result<std::optional<Currency>> currency = currencyOf(draft, text);
    if (!currency)
        return currency.error();
    const bool isRange = draft.operands.size() == 2;
    Result<ParsedFigure> figure = isRange ? range(draft, mark, text) : single(draft, mark, text);
    if (!figure)
        return figure.error();
    figure->currency = *currency;
    figure->isScaled = draft.operands.front().multiplier.has_value();
    figure->isPercent = draft.operands.front().percent.has_value();
    figure->direction = directionOf(draft);
    return std::optional(*figure);
}

// ---- The short way for what most cells hold.

/// Digits with at most one point that cannot stand between thousands, and a sign.
std::optional<ParsedFigure> simpleFigure(QStringView text, DecimalMark mark)
{
    constexpr qsizetype longest = 17; // sign, point and what a double holds
    if (text.isEmpty() || text.size() > longest || mark == DecimalMark::Comma)
        return std::nullopt;
    std::array<char, longest> buffer{};
    qsizetype point = -1;
    const qsizetype start = text[0] == u'-' ? 1 : 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool isPoint = c == u'.' && point < 0 && i > start;
        if (isPoint)
            point = i;
        else if (!(c >= u'0' && c <= u'9') && !(c == u'-' && i == 0))
            return std::nullopt;
        buffer[static_cast<std::size_t>(i)] = static_cast<char>(c);
    }
    const qsizetype last = text.size() - 1;
    const bool thousands = mark == DecimalMark::Auto && point >= 0 && last - point == 3;
    if (last < start || point == last || thousands)
        return std::nullopt;
    double value = 0.0;
    const auto end = buffer.data() + text.size();
    const auto read = std::from_chars(buffer.data(), end, value);
    if (read.ec != std::errc() || read.ptr != end)
        return std::nullopt;
    const auto isNonZero = [](char c) { return c > '0'; };
    const auto firstDigit = std::find_if(buffer.data(), end, isNonZero);
    ParsedFigure figure{.quantity = {.value = value == 0 ? 0.0 : value},
                        .direction = start > 0 ? Direction::Minus : Direction::None};
    const bool hasDecimals = point >= 0;
    PlainDigits plain{.digits = std::string(firstDigit, end), .decimals = hasDecimals ? 1 : 0};
    if (hasDecimals && firstDigit < buffer.data() + point)
        std::erase(plain.digits, '.');
    figure.quantity.digits = plain.significant();
    return figure;
}

} // namespace

Result<std::optional<ParsedFigure>> parseFigure(QStringView text, DecimalMark mark)
{
    if (std::optional<ParsedFigure> simple = simpleFigure(text, mark))
        return simple;
    if (text.size() > longestText)
        return notANumber(text);
    const FoldedText clean = folded(text);
    if (saysNothing(clean.lower))
        return std::optional<ParsedFigure>();
    std::optional<FigureDraft> draft = draftOf(clean);
    if (!draft)
        return notANumber(text);
    return figureOf(std::move(*draft), mark, text);
}

std::optional<double> parsePlainNumber(QStringView text)
{
    constexpr qsizetype longest = 1024;
    if (text.isEmpty() || text.size() > longest)
        return std::nullopt;
    std::array<char, longest> buffer; // NOLINT(*-member-init): only what is filled is read
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool belongs = (c >= u'0' && c <= u'9') || c == u'-' || c == u'.' || c == u'e' ||
                             c == u'E' || (c == u'+' && i > 0);
        if (!belongs) // the words nan and inf among others
            return std::nullopt;
        buffer[static_cast<std::size_t>(i)] = static_cast<char>(c);
    }
    double value = 0.0;
    const char* end = buffer.data() + text.size();
    const auto read = std::from_chars(buffer.data(), end, value);
    if (read.ec != std::errc() || read.ptr != end)
        return std::nullopt;
    return value;
}

} // namespace aftershock
