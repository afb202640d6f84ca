#pragma once

#include "data/cell_value.h"

#include <span>

/// The columns of a dataset's tables as people edit them: one place says what stands in a cell, how
/// it is called, and where in a row it is kept.
namespace aftershock {

enum class FieldKind {
    Text,
    LongText, ///< several lines
    Url,
    Json,
    Key,     ///< names the row and cannot be changed
    Percent, ///< a qualified percentage: “over 4 % down”
    Money,   ///< a qualified amount with its currency: “£48.23 billion”
    Number,
    Year,
    Choice,
    Currency,
    Country,
    Reference, ///< to a row of another table
    Day,
    Moment ///< a day, with the time of day where it is not midnight
};

enum class ChoiceSet { None, Qualifier, EventKind, FundingStatus, AmountBasis, DateBasis };

struct DataColumn
{
    const char* name{};    ///< in the file
    const char* heading{}; ///< for people, before translation: see headingOf()
    FieldKind kind{};
    bool isRequired{false};
    ChoiceSet choices{ChoiceSet::None};
    TableKind reference{}; ///< the table that a Reference points at
    bool hasBasis{false};  ///< a Day that is stated or inferred
    bool isCoarse{false};  ///< a Day that may be known to the month or year only
    bool isSorted{false};  ///< a Text of few different values, worth completing
    CellValue (*get)(const DataRow&){};
    void (*set)(DataRow&, const CellValue&){};
};

/// In the order in which people are shown them.
[[nodiscard]] std::span<const DataColumn> columnsOf(TableKind table);
/// By its name in the file. Columns that are shown in the cell of another one lead to that:
/// “change_percent_to” to “change_percent”.
[[nodiscard]] std::optional<int> columnAt(TableKind table, const QString& name);

[[nodiscard]] QString headingOf(const DataColumn& column); ///< “Company”
[[nodiscard]] QString headingOf(TableKind table);          ///< “Share moves”
[[nodiscard]] QString propertyHeading(const QString& key); ///< “Title”
/// What can be typed into the column, with examples; may be empty.
[[nodiscard]] QString hintOf(const DataColumn& column);

[[nodiscard]] QStringList choiceWords(ChoiceSet choices); ///< as the file has them
[[nodiscard]] QString choiceText(ChoiceSet choices, const QString& word);
/// Reads either of them; nullopt for what is none.
[[nodiscard]] std::optional<QString> choiceFromText(ChoiceSet choices, const QString& text);

} // namespace aftershock
