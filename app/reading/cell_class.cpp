#include "reading/cell_class.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <string>

namespace aftershock {

using namespace std::string_view_literals;

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<signed char>(c) < 0;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

bool take(std::string_view& text, std::string_view start)
{
    if (!text.starts_with(start))
        return false;
    text.remove_prefix(start.size());
    return true;
}

bool takeEnd(std::string_view& text, std::string_view end)
{
    if (!text.ends_with(end))
        return false;
    text.remove_suffix(end.size());
    return true;
}

bool takeSign(std::string_view& text)
{
    return take(text, "-") || take(text, "+") || take(text, "\u2212");
}

/// A separator at the start of @p text: how many bytes it has, and the sign it stands for.
struct Separator
{
    std::size_t bytes{};
    char sign{};
};

Separator separatorAt(std::string_view text)
{
    if (text.starts_with('.') || text.starts_with(','))
        return {1, text[0]};
    if (text.starts_with(' ') || text.starts_with('\''))
        return {1, text[0]};
    if (text.starts_with("\u00A0"))
        return {2, ' '};
    if (text.starts_with("\u202F") || text.starts_with("\u2009"))
        return {3, ' '};
    if (text.starts_with("\u2019"))
        return {3, '\''};
    return {};
}

/// The groups of digits in a number, and the signs between them.
struct Groups
{
    static constexpr std::size_t most = 12;
    std::array<int, most> lengths{};
    std::array<char, most> signs{}; ///< before each group
    std::size_t count{};
    int digits{};
    bool startsWithZero{};
};

std::optional<Groups> splitGroups(std::string_view text)
{
    Groups groups;
    char sign = 0;
    while (true) {
        std::size_t length = 0;
        while (length < text.size() && isDigit(text[length]))
            ++length;
        if (groups.count == Groups::most)
            return std::nullopt;
        if (groups.count == 0)
            groups.startsWithZero = length > 0 && text[0] == '0';
        groups.lengths[groups.count] = static_cast<int>(length);
        groups.signs[groups.count++] = sign;
        groups.digits += static_cast<int>(length);
        text.remove_prefix(length);
        if (text.empty())
            return groups.digits > 0 ? std::optional(groups) : std::nullopt;
        const Separator separator = separatorAt(text);
        if (separator.bytes == 0)
            return std::nullopt;
        sign = separator.sign;
        text.remove_prefix(separator.bytes);
    }
}

/// Whether the groups from the first to before @p end are thousands: 1-3, then threes; or, as in
/// India, twos before the last three.
bool areThousands(const Groups& groups, std::size_t end)
{
    if (end < 2 || groups.lengths[0] < 1 || groups.lengths[0] > 3)
        return false;
    for (std::size_t i = 1; i < end; ++i) {
        const bool isLast = i + 1 == end;
        if (groups.signs[i] != groups.signs[1] ||
            (groups.lengths[i] != 3 && (isLast || groups.lengths[i] != 2)))
            return false;
    }
    return true;
}

std::optional<NumberShape> shapeOf(const Groups& groups)
{
    NumberShape shape{.digits = groups.digits};
    const std::size_t last = groups.count - 1;
    const char sign = groups.signs[last];
    if (last == 0) {
        shape.isPlain = true;
        shape.isCode = (groups.startsWithZero && groups.digits > 1) || groups.digits > 15;
        return shape;
    }
    const bool marksDecimals = sign == '.' || sign == ',';
    if (last == 1 && marksDecimals) {
        shape.decimal = sign;
        shape.isAmbiguous = groups.lengths[1] == 3 && groups.lengths[0] >= 1 &&
                            groups.lengths[0] <= 3 && !groups.startsWithZero;
        shape.isPlain = sign == '.' && groups.lengths[1] > 0 && groups.lengths[0] > 0;
        shape.isCode = groups.startsWithZero && groups.lengths[0] > 1;
        if (groups.lengths[1] == 0 && sign == ',')
            return std::nullopt;
        return shape;
    }
    if (areThousands(groups, groups.count) && sign == groups.signs[1] && !groups.startsWithZero) {
        shape.group = sign;
        if (sign == '.' || sign == ',')
            shape.decimal = sign == '.' ? ',' : '.';
        return shape;
    }
    if (marksDecimals && sign != groups.signs[1] && areThousands(groups, last) &&
        groups.lengths[last] > 0) {
        shape.group = groups.signs[1];
        shape.decimal = sign;
        return shape;
    }
    return std::nullopt;
}

bool dropExponent(std::string_view& text)
{
    const std::size_t at = text.find_first_of("eE");
    if (at == std::string_view::npos || at == 0 || !(isDigit(text[at - 1]) || text[at - 1] == '.'))
        return false;
    std::string_view exponent = text.substr(at + 1);
    takeSign(exponent);
    if (exponent.empty() || exponent.size() > 3 ||
        !std::all_of(exponent.begin(), exponent.end(), isDigit))
        return false;
    text = text.substr(0, at);
    return true;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    for (;;) {
        if (!text.empty() && (text[0] == ' ' || text[0] == '\t'))
            text.remove_prefix(1);
        else if (!take(text, "\u00A0"))
            break;
    }
    for (;;) {
        if (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
            text.remove_suffix(1);
        else if (!takeEnd(text, "\u00A0"))
            break;
    }
    return text;
}

std::optional<NumberShape> numberShape(std::string_view text)
{
    text = trimmed(text);
    if (text.empty() || text.size() > 48 || isLetter(text[0])) {
        if (!text.starts_with("\u2212"))
            return std::nullopt;
    }
    const bool hasPlus = text.starts_with('+');
    const bool hasTrueMinus = text.starts_with("\u2212");
    takeSign(text);
    const bool hasExponent = dropExponent(text);
    if (text.empty() || !(isDigit(text[0]) || text[0] == '.' || text[0] == ','))
        return std::nullopt;
    const std::optional<Groups> groups = splitGroups(text);
    if (!groups)
        return std::nullopt;
    std::optional<NumberShape> shape = shapeOf(*groups);
    if (!shape)
        return std::nullopt;
    shape->isPlain = shape->isPlain && !hasTrueMinus;
    // A number with an exponent and a leading plus of a long number are no codes, “+49…” is one.
    if (hasExponent) {
        shape->isAmbiguous = false;
        shape->isCode = shape->isCode && groups->startsWithZero;
    }
    if (hasPlus && groups->count == 1 && groups->digits > 6)
        shape->isCode = true;
    return shape;
}

namespace {

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

/// Up to @p most digits from the start of @p text.
std::string_view takeDigits(std::string_view& text, std::size_t most)
{
    std::size_t length = 0;
    while (length < std::min(most, text.size()) && isDigit(text[length]))
        ++length;
    const std::string_view digits = text.substr(0, length);
    text.remove_prefix(length);
    return digits;
}

/// 9:30, 09:30:00, 09:30:00.123, 9:30 pm, 09:30Z, 09:30+01:00
bool isTime(std::string_view text)
{
    const std::string_view hours = takeDigits(text, 2);
    if (hours.empty() || number(hours) > 24 || !take(text, ":"))
        return false;
    if (const auto minutes = takeDigits(text, 2); minutes.size() != 2 || number(minutes) > 59)
        return false;
    if (take(text, ":")) {
        if (const auto seconds = takeDigits(text, 2); seconds.size() != 2 || number(seconds) > 60)
            return false;
        if (take(text, ".") || take(text, ","))
            takeDigits(text, 9);
    }
    text = trimmed(text);
    const std::string rest = lowered(text);
    if (rest.empty() || rest == "z" || rest == "am" || rest == "pm" || rest == "utc" ||
        rest == "gmt" || rest == "a.m." || rest == "p.m.")
        return true;
    if (!takeSign(text))
        return false;
    return takeDigits(text, 2).size() == 2 &&
           (take(text, ":"), takeDigits(text, 2).size() == 2 || text.empty()) && text.empty();
}

constexpr std::string_view monthNames[] = {
    "january",   "february", "march",    "april",    "may",      "june",    "july", "august",
    "september", "october",  "november", "december", "januar",   "februar", "märz", "maerz",
    "mai",       "juni",     "juli",     "oktober",  "dezember", "jan",     "feb",  "mar",
    "apr",       "jun",      "jul",      "aug",      "sep",      "sept",    "oct",  "nov",
    "dec",       "mär",      "okt",      "dez",      "mrz"};

bool isMonthName(std::string_view word)
{
    const std::string name = lowered(word);
    return std::find(std::begin(monthNames), std::end(monthNames), name) != std::end(monthNames);
}

/// Words and numbers of a date in words: exactly one month's name, one to two numbers, no rest.
bool isWordedDate(std::string_view text)
{
    if (text.size() < 5 || text.size() > 40)
        return false;
    int months = 0;
    int numbers = 0;
    while (!text.empty()) {
        if (take(text, "’")) // before the digits of a year
            continue;
        if (isDigit(text[0])) {
            const std::string_view digits = takeDigits(text, 5);
            if (digits.size() > 4 || digits.size() == 3 || ++numbers > 2)
                return false;
            if (take(text, "st") || take(text, "nd") || take(text, "rd") || take(text, "th"))
                continue;
        } else if (isLetter(text[0])) {
            std::size_t length = 0;
            while (length < text.size() && isLetter(text[length]))
                ++length;
            if (!isMonthName(text.substr(0, length)) || ++months > 1)
                return false;
            text.remove_prefix(length);
        } else if (" ,.-/'"sv.find(text[0]) != std::string_view::npos) {
            text.remove_prefix(1);
            if (!text.empty() && isDigit(text[0]) && numbers == 2 && isTime(text))
                return months == 1;
        } else {
            return false;
        }
    }
    return months == 1 && numbers >= 1;
}

/// 2025年1月27日, 2025年1月
bool isChineseDate(std::string_view text)
{
    const std::string_view year = takeDigits(text, 4);
    if (year.size() < 2 || !take(text, "年"))
        return false;
    if (text.empty())
        return true;
    if (takeDigits(text, 2).empty() || !take(text, "月"))
        return false;
    return text.empty() || (!takeDigits(text, 2).empty() && take(text, "日") && text.empty());
}

/// Q1 2025, 2025Q1, 2025-Q1, 1Q25
bool isQuarter(std::string_view text)
{
    if (text.size() < 4 || text.size() > 8)
        return false;
    const std::size_t at = text.find_first_of("Qq");
    if (at == std::string_view::npos)
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) {
        return isDigit(c) || c == 'Q' || c == 'q' || c == ' ' || c == '-' || c == '/' || c == '\'';
    });
}

constexpr std::string_view missingWords[] = {
    "-",   "--", "\u2013", "\u2014", "n/a",  "na",      "n.a.", "#n/a", "null", "nil", "none",
    "nan", "?",  "..",     "...",    "k.a.", "missing", "\\n",  "无",   "暂无", "x",   ":"};

} // namespace

bool isMissing(std::string_view text)
{
    text = trimmed(text);
    if (text.empty())
        return true;
    if (text.size() > 8)
        return false;
    const std::string word = lowered(text);
    return word != "x" && std::find(std::begin(missingWords), std::end(missingWords), word) !=
                              std::end(missingWords);
}

std::optional<DateShape> dateShape(std::string_view text)
{
    text = trimmed(text);
    if (text.size() < 6 || text.size() > 35 || !isDigit(text[0]))
        return std::nullopt;
    const std::string_view first = takeDigits(text, 4);
    if (text.empty() || first.size() == 3)
        return std::nullopt;
    const char mark = text[0];
    if (mark != '-' && mark != '/' && mark != '.')
        return std::nullopt;
    text.remove_prefix(1);
    const std::string_view second = takeDigits(text, 2);
    if (second.empty() || text.empty() || text[0] != mark)
        return std::nullopt;
    text.remove_prefix(1);
    const std::string_view third = takeDigits(text, 4);
    DateShape shape{.first = number(first), .second = number(second), .third = number(third)};
    if (first.size() == 4) {
        shape.isYearFirst = true;
        if (third.empty() || third.size() > 2 || shape.second < 1 || shape.second > 12 ||
            shape.third < 1 || shape.third > 31)
            return std::nullopt;
    } else {
        if (third.size() != 4 && third.size() != 2)
            return std::nullopt;
        shape.isDayFirst = shape.first > 12 && shape.second <= 12;
        shape.isMonthFirst = shape.second > 12 && shape.first <= 12;
        shape.isAmbiguous = shape.first <= 12 && shape.second <= 12 && shape.first != shape.second;
        if (shape.first < 1 || shape.second < 1 || shape.first > 31 || shape.second > 31 ||
            (shape.first > 12 && shape.second > 12))
            return std::nullopt;
    }
    if (text.empty())
        return shape;
    if (!take(text, "T") && !take(text, " "))
        return std::nullopt;
    return isTime(trimmed(text)) ? std::optional(shape) : std::nullopt;
}

namespace {

constexpr std::string_view currencySigns[] = {"$",   "£",   "€",   "¥",   "US$", "USD", "GBP",
                                              "EUR", "CNY", "RMB", "JPY", "CHF", "HK$", "C$",
                                              "A$",  "₹",   "₩",   "元",  "￥"};

bool takeCurrency(std::string_view& text)
{
    for (const std::string_view sign : currencySigns) {
        if (text.size() > sign.size() && (take(text, sign) || takeEnd(text, sign))) {
            text = trimmed(text);
            return true;
        }
    }
    return false;
}

bool isAddress(std::string_view text)
{
    if (text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www."))
        return text.find(' ') == std::string_view::npos;
    const std::size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos &&
           text.find_first_of(" ,;|\t") == std::string_view::npos;
}

/// Text that is hardly one cell: signs that no one writes in one, or the halves of a quotation.
bool isOdd(std::string_view text)
{
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; };
    if (std::any_of(text.begin(), text.end(), isControl))
        return true;
    if (text.find_first_of(";|^~") != std::string_view::npos)
        return true;
    if (std::count(text.begin(), text.end(), '"') % 2 == 1 || text.front() == '"' ||
        text.back() == '"')
        return true;
    if (text.size() > 1 && (text.front() == '\'' || text.back() == '\'') &&
        !(text.front() == '\'' && isDigit(text[1])))
        return true;
    // “5,2 7” and the like: only digits and signs, and yet no number, date or time.
    return std::none_of(text.begin(), text.end(), isLetter);
}

} // namespace

bool isDateInWords(std::string_view text)
{
    text = trimmed(text);
    return text.size() <= 40 && (isWordedDate(text) || isChineseDate(text));
}

CellClass classify(std::string_view text)
{
    text = trimmed(text);
    if (text.empty())
        return CellClass::Empty;
    if (const std::optional<NumberShape> shape = numberShape(text))
        return shape->isCode ? CellClass::Code : CellClass::Number;
    if (isMissing(text))
        return CellClass::Missing;
    if (isDigit(text[0])) {
        if (dateShape(text) || isChineseDate(text))
            return CellClass::Date;
        if (isTime(text))
            return CellClass::Time;
    }
    if (text.size() <= 40 && (isWordedDate(text) || isQuarter(text)))
        return CellClass::Date;
    std::string_view inner = text;
    if (take(inner, "(") && !takeEnd(inner, ")"))
        inner = text;
    takeSign(inner);
    if (takeEnd(inner, "%") && numberShape(trimmed(inner)))
        return CellClass::Percent;
    if (inner.size() < text.size() && numberShape(inner))
        return CellClass::Number;
    if (takeCurrency(inner) && numberShape(inner))
        return CellClass::Money;
    if (text.size() <= 5) {
        const std::string word = lowered(text);
        if (word == "true" || word == "false" || word == "yes" || word == "no")
            return CellClass::Boolean;
    }
    if (isAddress(text))
        return CellClass::Address;
    return isOdd(text) ? CellClass::Odd : CellClass::Text;
}

bool isTotalWord(std::string_view text)
{
    static constexpr std::string_view words[] = {
        "total",         "totals", "grand total", "sum",        "summe",        "gesamt",
        "insgesamt",     "合计",   "总计",        "总和",       "subtotal",     "average",
        "averages",      "mean",   "mittel",      "mittelwert", "durchschnitt", "gesamtsumme",
        "zwischensumme", "平均",   "平均值",      "小计"};
    text = trimmed(text);
    while (takeEnd(text, ":") || takeEnd(text, "："))
        text = trimmed(text);
    const std::string word = lowered(text);
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool startsLikeFooter(std::string_view text)
{
    static constexpr std::string_view starts[] = {
        "source",    "sources", "note",       "notes",     "quelle",    "quellen",
        "anmerkung", "hinweis", "footnote",   "(c)",       "©",         "*",
        "end of",    "来源",    "资料来源",   "注",        "数据来源",  "legend",
        "stand:",    "as of",   "downloaded", "generated", "copyright", "closing balance",
        "endsaldo",  "saldo",   "kontostand"};
    const std::string word = lowered(trimmed(text));
    return isTotalWord(text) ||
           std::any_of(std::begin(starts), std::end(starts),
                       [&](std::string_view start) { return word.starts_with(start); });
}

std::string_view withoutNoteMarks(std::string_view text)
{
    constexpr std::size_t longestNote = 3;
    const auto isNote = [](std::string_view note) {
        return !note.empty() && note.size() <= longestNote &&
               std::all_of(note.begin(), note.end(),
                           [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); });
    };
    std::string_view kept = text;
    const std::string_view bold = trimmed(text);
    if (bold.size() > 4 && bold.starts_with("**") && bold.ends_with("**"))
        kept = trimmed(bold.substr(2, bold.size() - 4));
    while (true) {
        std::string_view rest = kept;
        while (rest.ends_with(' '))
            rest.remove_suffix(1);
        const std::size_t open = rest.ends_with(']') ? rest.rfind('[') : std::string_view::npos;
        if (open != std::string_view::npos && isNote(rest.substr(open + 1, rest.size() - open - 2)))
            rest = rest.substr(0, open);
        else if (rest.ends_with('*'))
            rest.remove_suffix(1);
        else if (rest.ends_with("†") || rest.ends_with("‡"))
            rest.remove_suffix(3);
        else
            return kept;
        while (rest.ends_with(' '))
            rest.remove_suffix(1);
        if (rest.find_first_not_of(" *") == std::string_view::npos)
            return kept; // nothing but a mark
        kept = rest;
    }
}

} // namespace aftershock
