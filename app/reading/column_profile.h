#pragma once

#include "core/figure_parser.h"
#include "reading/cell_class.h"
#include "reading/raw_table.h"
#include "reading/table_layout.h"

namespace aftershock {

/**
 * What all cells of one column of text have in common: whether they are numbers or dates, how they
 * are written, and what of that is proved. Nothing is guessed: “1,234” alone proves no grouping,
 * “03/04/2025” no order of day and month.
 */
class ColumnProfile
{
public:
    void add(std::string_view text);

    enum class Form { Empty, Text, Number, Date };
    /// Of the whole column; one code such as 00501 makes it text.
    [[nodiscard]] Form form() const;

    struct Proof
    {
        qint64 forIt{};     ///< cells that can only be read this way
        qint64 againstIt{}; ///< cells that can only be read the other way
        [[nodiscard]] bool holds() const { return forIt > 0 && againstIt == 0; }
    };
    [[nodiscard]] Proof decimalPoint() const { return {m_points, m_commas}; }
    [[nodiscard]] Proof decimalComma() const { return {m_commas, m_points}; }
    [[nodiscard]] Proof dayFirst() const { return {m_daysFirst, m_monthsFirst}; }
    [[nodiscard]] Proof monthFirst() const { return {m_monthsFirst, m_daysFirst}; }
    [[nodiscard]] bool hasUnknownOrder() const { return m_unknownOrder > 0; }
    [[nodiscard]] bool hasUnknownComma() const { return m_unknownCommas > 0; }
    /// The first date whose order the column leaves open.
    [[nodiscard]] const std::string& example() const { return m_example; }

private:
    void addNumber(std::string_view text, const NumberShape& shape);

    qint64 m_numbers{};
    qint64 m_dates{};
    qint64 m_texts{}; ///< anything else, codes included
    qint64 m_points{};
    qint64 m_commas{};
    qint64 m_unknownCommas{}; ///< “1,234”: it may group or mark decimals
    qint64 m_daysFirst{};
    qint64 m_monthsFirst{};
    qint64 m_unknownOrder{};
    std::string m_example;
};

/// How a column's cells are to be understood, once all of them were seen.
struct ColumnReading
{
    ColumnProfile::Form form{ColumnProfile::Form::Text};
    char decimal{'.'};
    DateOrder order{DateOrder::Auto};
    std::string example;        ///< one of them
    bool isOrderUnknown{false}; ///< dates that stay text because nothing proves their order
};

/// Puts what the columns prove together: where one column says how the file writes numbers and
/// dates, those that leave it open follow, unless two columns contradict each other.
[[nodiscard]] std::vector<ColumnReading> readings(const std::vector<ColumnProfile>& profiles,
                                                  const Dialect& dialect);

/// Decimal mark and date order of the whole file, as far as its columns prove them.
void guessForms(const std::vector<ColumnProfile>& profiles, const DialectChoice& choice,
                Dialect& dialect);
/// The same, from the rows of a sample.
void guessForms(const RowBatch& sample, const TableLayout& layout, const DialectChoice& choice,
                Dialect& dialect);

/// The number as JSON writes it; nullopt where the text is none.
[[nodiscard]] std::optional<std::string> plainNumber(std::string_view text, char decimal);
/// The date, and the time behind it, in ISO 8601; nullopt where the text is none.
[[nodiscard]] std::optional<std::string> isoDate(std::string_view text, DateOrder order);

} // namespace aftershock
