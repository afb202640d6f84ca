#include "reading/column_profile.h"

#include <algorithm>
#include <cstdio>
#include <unordered_map>

namespace aftershock {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// “2025-01-27”: by far the most frequent form, told without further ado.
bool isIsoDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return false;
    for (const std::size_t at : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U})
        if (!isDigit(text[at]))
            return false;
    const int month = (text[5] - '0') * 10 + (text[6] - '0');
    const int day = (text[8] - '0') * 10 + (text[9] - '0');
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/// Up to fifteen digits with at most one point that nothing but decimals can follow.
bool isShortNumber(std::string_view text, bool& hasPoint)
{
    const std::size_t start = !text.empty() && text[0] == '-' ? 1 : 0;
    if (text.size() <= start || text.size() > start + 15 || !isDigit(text[start]))
        return false;
    std::size_t point = text.size();
    for (std::size_t at = start; at < text.size(); ++at) {
        if (text[at] == '.' && point == text.size() && at + 1 < text.size())
            point = at;
        else if (!isDigit(text[at]))
            return false;
    }
    const std::size_t whole = point - start;
    if (text[start] == '0' && whole > 1)
        return false; // a code
    hasPoint = point < text.size();
    const std::size_t decimals = hasPoint ? text.size() - point - 1 : 0;
    return !hasPoint || decimals != 3 || whole > 3 || text[start] == '0';
}

} // namespace

void ColumnProfile::addNumber(std::string_view text, const NumberShape& shape)
{
    if (shape.isCode) {
        ++m_texts;
        return;
    }
    ++m_numbers;
    if (shape.isAmbiguous) {
        if (shape.decimal == ',') {
            ++m_unknownCommas;
            if (m_example.empty())
                m_example = text;
        }
    } else if (shape.decimal == '.') {
        ++m_points;
    } else if (shape.decimal == ',') {
        ++m_commas;
    }
}

void ColumnProfile::add(std::string_view text)
{
    if (m_texts > 0 || text.empty())
        return;
    if (bool hasPoint = false; isShortNumber(text, hasPoint)) {
        ++m_numbers;
        m_points += hasPoint ? 1 : 0;
        return;
    }
    if (isIsoDay(text)) {
        ++m_dates;
        return;
    }
    if (isMissing(text))
        return;
    if (const std::optional<NumberShape> shape = numberShape(text)) {
        addNumber(text, *shape);
        return;
    }
    const std::optional<DateShape> shape = dateShape(text);
    if (!shape) {
        ++(isoDate(text, DateOrder::Auto) ? m_dates : m_texts);
        return;
    }
    if (!shape->isYearFirst && shape->third < 100) {
        ++m_texts; // a year of two digits may stand anywhere
        return;
    }
    ++m_dates;
    m_daysFirst += shape->isDayFirst ? 1 : 0;
    m_monthsFirst += shape->isMonthFirst ? 1 : 0;
    if (shape->isAmbiguous && ++m_unknownOrder == 1)
        m_example = text;
}

ColumnProfile::Form ColumnProfile::form() const
{
    if (m_texts > 0 || (m_numbers > 0 && m_dates > 0))
        return Form::Text;
    if (m_numbers > 0)
        return Form::Number;
    return m_dates > 0 ? Form::Date : Form::Empty;
}

namespace {

/// What the columns prove together; against each other they prove nothing.
template <typename ProofOf>
bool isProved(const std::vector<ColumnProfile>& profiles, ColumnProfile::Form form, ProofOf proofOf)
{
    qint64 forIt = 0;
    qint64 againstIt = 0;
    for (const ColumnProfile& profile : profiles) {
        if (profile.form() != form)
            continue;
        const ColumnProfile::Proof proof = proofOf(profile);
        forIt += proof.forIt;
        againstIt += proof.againstIt;
    }
    return forIt > 0 && againstIt == 0;
}

using Form = ColumnProfile::Form;

ColumnReading readNumbers(const ColumnProfile& profile, DecimalMark fileMark)
{
    ColumnReading reading{.form = Form::Number};
    const bool byPoint = profile.decimalPoint().holds();
    const bool byComma = profile.decimalComma().holds();
    if (profile.decimalPoint().forIt > 0 && profile.decimalComma().forIt > 0)
        reading.form = Form::Text; // written in both ways: no one way is right
    else if (byComma || (!byPoint && fileMark == DecimalMark::Comma))
        reading.decimal = ',';
    else if (!byPoint && profile.hasUnknownComma() && fileMark != DecimalMark::Point)
        reading.form = Form::Text;
    return reading;
}

ColumnReading readDates(const ColumnProfile& profile, DateOrder fileOrder)
{
    ColumnReading reading{.form = Form::Date};
    if (profile.dayFirst().holds())
        reading.order = DateOrder::DayFirst;
    else if (profile.monthFirst().holds())
        reading.order = DateOrder::MonthFirst;
    else if (profile.dayFirst().forIt > 0)
        reading.form = Form::Text; // both orders are there
    else
        reading.order = fileOrder;
    if (profile.hasUnknownOrder() && reading.order == DateOrder::Auto) {
        reading.isOrderUnknown = reading.form == Form::Date;
        reading.example = profile.example();
        reading.form = Form::Text;
    }
    return reading;
}

} // namespace

void guessForms(const std::vector<ColumnProfile>& profiles, const DialectChoice& choice,
                Dialect& dialect)
{
    if (choice.decimalMark)
        dialect.decimalMark = {*choice.decimalMark, 1, true};
    else if (isProved(profiles, Form::Number, [](const auto& p) { return p.decimalComma(); }))
        dialect.decimalMark = {DecimalMark::Comma, 1};
    else if (isProved(profiles, Form::Number, [](const auto& p) { return p.decimalPoint(); }))
        dialect.decimalMark = {DecimalMark::Point, 1};
    if (choice.dateOrder)
        dialect.dateOrder = {*choice.dateOrder, 1, true};
    else if (isProved(profiles, Form::Date, [](const auto& p) { return p.dayFirst(); }))
        dialect.dateOrder = {DateOrder::DayFirst, 1};
    else if (isProved(profiles, Form::Date, [](const auto& p) { return p.monthFirst(); }))
        dialect.dateOrder = {DateOrder::MonthFirst, 1};
}

void guessForms(const RowBatch& sample, const TableLayout& layout, const DialectChoice& choice,
                Dialect& dialect)
{
    std::vector<ColumnProfile> profiles(layout.width);
    for (std::size_t row = 0; row < sample.rowCount(); ++row) {
        const qint64 line = sample.line(row);
        if (line < layout.firstLine || line >= layout.endLine ||
            sample.cellCount(row) != layout.width || isFooterLike(sample, row, layout))
            continue;
        for (std::size_t column = 0; column < layout.width; ++column)
            profiles[column].add(trimmed(sample.text(row, column)));
    }
    guessForms(profiles, choice, dialect);
}

std::vector<ColumnReading> readings(const std::vector<ColumnProfile>& profiles,
                                    const Dialect& dialect)
{
    std::vector<ColumnReading> result;
    result.reserve(profiles.size());
    for (const ColumnProfile& profile : profiles) {
        const Form form = profile.form();
        if (form == Form::Number)
            result.push_back(readNumbers(profile, dialect.decimalMark.value));
        else if (form == Form::Date)
            result.push_back(readDates(profile, dialect.dateOrder.value));
        else
            result.push_back({.form = form});
    }
    return result;
}

std::optional<std::string> plainNumber(std::string_view text, char decimal)
{
    text = trimmed(text);
    const std::optional<NumberShape> shape = numberShape(text);
    if (!shape || shape->isCode)
        return std::nullopt;
    std::string plain;
    const auto needsZero = [&] { return plain.empty() || plain == "-"; };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (isDigit(c) || c == '-' || c == 'e' || c == 'E')
            plain += c;
        else if (c == decimal)
            plain += needsZero() ? "0." : ".";
        else if (c == '+' && !plain.empty())
            plain += c; // of the exponent
        else if (text.substr(at).starts_with("\u2212"))
            plain += '-';
    }
    if (plain.ends_with('.'))
        plain.pop_back();
    return plain;
}

namespace {

/// What stands behind the third number of a date: its time, or nothing.
std::string_view behindDate(std::string_view text)
{
    const std::size_t at = text.find_first_of("T ");
    return at == std::string_view::npos ? std::string_view() : trimmed(text.substr(at + 1));
}

std::string isoText(int year, int month, int day, std::string_view time)
{
    char date[16];
    std::snprintf(date, sizeof date, "%04d-%02d-%02d", year, month, day);
    std::string text = date;
    if (!time.empty())
        text.append("T").append(time);
    return text;
}

} // namespace

namespace {

/// The program's one reader of dates for those in words. It looks at many forms, and a column has
/// the same few dates over and over, so the last ones are remembered.
std::optional<std::string> isoDateInWords(std::string_view text)
{
    constexpr std::size_t remembered = 4096;
    static thread_local std::unordered_map<std::string, std::optional<std::string>> known;
    if (known.size() > remembered)
        known.clear();
    const auto [found, isNew] = known.try_emplace(std::string(text));
    if (!isNew)
        return found->second;
    const Result<std::optional<ParsedDay>> parsed =
        parseDay(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    if (parsed && *parsed && !(*parsed)->endsOn && (*parsed)->day.precision != DatePrecision::Year)
        found->second = isoText((*parsed)->day).toStdString();
    return found->second;
}

} // namespace

std::optional<std::string> isoDate(std::string_view text, DateOrder order)
{
    text = trimmed(text);
    if (isIsoDay(text))
        return std::string(text);
    if (isDateInWords(text))
        return isoDateInWords(text);
    const std::optional<DateShape> shape = dateShape(text);
    if (!shape || (!shape->isYearFirst && shape->third < 100))
        return std::nullopt;
    const std::string_view time = behindDate(text);
    if (shape->isYearFirst)
        return isoText(shape->first, shape->second, shape->third, time);
    const bool isDayFirst =
        shape->isDayFirst || (!shape->isMonthFirst && order == DateOrder::DayFirst);
    if (shape->isAmbiguous && order != DateOrder::DayFirst && order != DateOrder::MonthFirst)
        return std::nullopt;
    return isDayFirst ? isoText(shape->third, shape->second, shape->first, time)
                      : isoText(shape->third, shape->first, shape->second, time);
}

} // namespace aftershock
