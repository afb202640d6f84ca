#pragma once

#include "reading/import_run.h"
#include "reading/sentence.h"

namespace aftershock {

/// A row that a person fills in by hand, such as one made from a sentence: the text of each field,
/// to be read as an import reads a cell.
struct WrittenRow
{
    ImportKind kind{};
    std::map<ImportField, QString> fields; ///< none of them empty
    bool isDayInferred{false};             ///< the text does not print the day
    bool operator==(const WrittenRow&) const = default;
};

/// What a sentence says, as texts for a person to look at and change; nullopt where no figure was
/// understood. Reading them again gives the sentence's own figures.
[[nodiscard]] std::optional<WrittenRow> writtenRow(const SentenceDraft& draft);

/// The import of the one row. The caller says where to.
[[nodiscard]] ImportRun importOf(const WrittenRow& row);

} // namespace aftershock
