#pragma once

#include "reading/import_run.h"

namespace aftershock {

/// The beginning of a foreign table as a person looks at it before it is imported.
struct TablePreview
{
    RawTable table; ///< its first rows
    QString text;   ///< what a text file begins with, decoded; empty for other formats
    MappingDraft draft;
};

inline constexpr std::size_t previewRows = 1000;

/// Reads no more than the beginning: a large file takes as long as a small one, where its format
/// allows that. Errors: those of openTable() and draftMapping(); a table without rows is none.
[[nodiscard]] Result<TablePreview> previewTable(const ImportInput& input,
                                                const ReadOptions& options,
                                                const MappingChoice& choice,
                                                const Progress& progress);

} // namespace aftershock
