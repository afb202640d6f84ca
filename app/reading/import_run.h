#pragma once

#include "reading/importer.h"
#include "reading/mended_rows.h"

/// An import from beginning to end, as a job has it: values in, a Result out.
namespace aftershock {

/// What is imported: a file, or text at hand such as the clipboard's.
struct ImportInput
{
    QString path; ///< empty: @c bytes
    QByteArray bytes;
    QString name; ///< what people call @c bytes

    [[nodiscard]] QString label() const; ///< the file's name without its folder, or @c name
    [[nodiscard]] Result<TableReaderPtr> open(const ReadOptions& options) const;
};

/// Where an import goes to.
struct ImportTarget
{
    enum class Kind {
        Existing,     ///< into the dataset at @c path
        New,          ///< a new dataset at @c path, in place of a file that is there
        BuiltInsCopy, ///< the same, and it begins as a copy of the built-in dataset
    };
    Kind kind{Kind::New};
    QString path;
    bool operator==(const ImportTarget&) const = default;
};

struct ImportRun
{
    ImportInput input;
    ReadOptions reading;
    MendedRows edits;
    ImportOptions options; ///< its callbacks are the run's own
    ImportTarget target;
    bool isTrial{true}; ///< all is done on a private copy, which is thrown away
    /// Asked once, before the dataset is put in place; false stops with Cancelled, and nothing was
    /// written. After that it is too late to stop.
    std::function<bool()> mayCommit;
};

struct ImportOutcome
{
    ImportResult result;
    std::vector<Error> refusals; ///< the first of them; result.rowsRefused counts all
};

inline constexpr std::size_t mostRefusalsKept = 1000;

/// Reads the whole table into the target, which is changed whole or not at all, and not at all
/// where no row of it was new. Errors: those of importTable() and of DatasetWriter.
[[nodiscard]] Result<ImportOutcome> runImport(const ImportRun& run, const Progress& progress);

} // namespace aftershock
