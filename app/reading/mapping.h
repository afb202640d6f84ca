#pragma once

#include "reading/heading_words.h"
#include "reading/raw_table.h"

#include <QJsonObject>

#include <map>
#include <vector>

namespace aftershock {

/// What one column is taken for.
struct ColumnMapping
{
    Guess<ImportField> field{ImportField::Ignored, 0};
    HeadingUnit unit; ///< what the heading says of the cells
    bool operator==(const ColumnMapping&) const = default;
};

/// Whether one of the columns is taken for the field.
[[nodiscard]] bool holds(const std::vector<ColumnMapping>& columns, ImportField field);

/// What a person said; the rest is proposed. Columns by name or by number, from 1.
struct MappingChoice
{
    std::optional<ImportKind> kind;
    std::map<QString, ImportField> columns;
    std::map<ImportField, QString>
        constants; ///< one value for all rows: the company of a price file
    bool operator==(const MappingChoice&) const = default;
};

/// How the rows of a table become records: the program's proposal with the person's choice in it.
struct Mapping
{
    Guess<ImportKind> kind;
    std::vector<ColumnMapping> columns; ///< as many as the table has
    std::map<ImportField, Guess<QString>> constants;
    /// Of another table that stands beside this one in the same rows; in their order.
    std::vector<std::size_t> otherTable;
    bool operator==(const Mapping&) const = default;

    [[nodiscard]] std::optional<std::size_t> column(ImportField field) const;
    [[nodiscard]] std::vector<std::size_t> columnsOf(ImportField field) const;
    /// Whether a column holds it, or, where it is no figure, one value for all rows.
    [[nodiscard]] bool has(ImportField field) const;
};

/**
 * Recognises what the rows are and which column is what, from headings and cells of the first rows.
 * Errors: UnknownColumn and UnknownField for a choice that does not fit the table, KindUnknown
 * where the columns do not tell, FieldMissing where a chosen kind lacks a column that it needs.
 */
[[nodiscard]] Result<Mapping> proposeMapping(const RawTable& sample,
                                             const MappingChoice& choice = {});

/// A mapping that a person is still at work on, with what it lacks.
struct MappingDraft
{
    Mapping mapping;
    std::optional<Error> missing; ///< KindUnknown or FieldMissing
    bool operator==(const MappingDraft&) const = default;
};

/// The same where it need not be complete: of a table that tells no kind, the nearest is taken.
/// Errors: UnknownColumn and UnknownField as above.
[[nodiscard]] Result<MappingDraft> draftMapping(const RawTable& sample,
                                                const MappingChoice& choice = {});

/// `COLUMN=FIELD` as the command line has it; a COLUMN in single quotes is a value for all rows.
/// The last “=” counts, so that a column's name may hold one. Errors: BadOption, UnknownField.
[[nodiscard]] Result<void> addChoice(const QString& words, MappingChoice& choice);

// Remembering a mapping for files of the same shape is the caller's; this is what to remember, and
// under which name: the same for tables of the same columns.
[[nodiscard]] QString shapeOf(const TableInfo& info);
[[nodiscard]] MappingChoice choiceOf(const Mapping& mapping, const TableInfo& info);
[[nodiscard]] QJsonObject toJson(const MappingChoice& choice);
[[nodiscard]] MappingChoice mappingChoiceFromJson(const QJsonObject& json);

} // namespace aftershock
