#pragma once

#include "core/figure_parser.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace aftershock {

/// Something that the program found out by itself, with how sure it is from 0 to 1; or that a
/// person said, which wins and is sure.
template <typename T>
struct Guess
{
    T value{};
    double sure{1};
    bool isChosen{false};
    bool operator==(const Guess&) const = default;
};

enum class RecordEnd { Lf, CrLf, Cr, Mixed };
[[nodiscard]] QString toText(RecordEnd end);

/// What stands between two cells: a text; or a run of at least @c least blanks.
struct Delimiter
{
    QByteArray text{","}; ///< empty: one column, nothing is split
    int least{0};         ///< 0: the text once; else a run of blanks at least this long
    bool operator==(const Delimiter&) const = default;
};

/// How cells are put in quotation marks. @c escape is the sign before a quotation mark inside; none
/// where it is doubled instead.
struct Quoting
{
    std::optional<char> quote{'"'};
    std::optional<char> escape;
    bool operator==(const Quoting&) const = default;
};

/// How a text file writes a table.
struct Dialect
{
    Guess<QByteArray> encoding{"UTF-8"};
    Guess<Delimiter> delimiter;
    Guess<Quoting> quoting;
    Guess<RecordEnd> recordEnd;
    bool skipsBlankAfterDelimiter{false}; ///< “a, b, c”
    std::optional<char> comment;          ///< a line that starts with it is none of the table's
    Guess<int> headerRows{1};
    qint64 preambleLines{0};
    Guess<DecimalMark> decimalMark{DecimalMark::Auto, 0};
    Guess<DateOrder> dateOrder{DateOrder::Auto, 0};
    bool operator==(const Dialect&) const = default;
};

/// What a person said of a text file; the rest is sniffed.
struct DialectChoice
{
    std::optional<QByteArray> encoding;
    std::optional<Delimiter> delimiter;
    std::optional<Quoting> quoting;
    std::optional<int> headerRows;
    std::optional<qint64> preambleLines;
    std::optional<DecimalMark> decimalMark;
    std::optional<DateOrder> dateOrder;
    bool operator==(const DialectChoice&) const = default;
};

} // namespace aftershock
