#pragma once

#include "core/progress.h"
#include "reading/mapping.h"
#include "reading/table_reader.h"
#include "store/dataset_writer.h"

#include <functional>

namespace aftershock {

/// What happens to a row that is there already and says something else: the dataset's row stays,
/// the new one takes its place, or both stand. (A price has one place only: Both refuses it.)
/// A row that is there already with the same figures is always left alone.
enum class ExistingRows { Skip, Replace, Both };

[[nodiscard]] QString toText(ExistingRows existing); ///< "skip", "replace", "keep"
[[nodiscard]] std::optional<ExistingRows> existingRowsFromText(const QString& text);

struct ImportOptions
{
    MappingChoice choice;
    ExistingRows existing{ExistingRows::Skip};
    /// How the file writes numbers and days, where a person said it; of any format.
    std::optional<DecimalMark> decimalMark;
    std::optional<DateOrder> dateOrder;
    bool areDaysInferred{false}; ///< no text states them
    /// What rows that name no source are cited from; with an empty title, the file itself.
    Source source;
    /// Told of each row that cannot be used, in the order of their lines as far as known.
    std::function<void(const Error&)> onRefused;
    Progress progress;
};

/// How an import went. A row of a wide table holds several records.
struct ImportResult
{
    Mapping mapping;
    TableInfo table;
    qint64 rowsRead{};
    qint64 rowsImported{}; ///< records added
    qint64 rowsReplaced{}; ///< records of the dataset changed
    qint64 rowsKnown{};    ///< there already, left alone
    qint64 rowsLeftOut{};  ///< another row of the file gives other figures for the same
    qint64 rowsRefused{};
    /// A column of no field that says which part of their year rows are of: “Q1”.
    std::optional<std::size_t> partOfYear;
    QString citedAs;   ///< title of the source that was filled in where rows name none; or empty
    Diagnostics notes; ///< guesses that a person may want to look at, and what was odd in the file

    [[nodiscard]] bool isUsable() const { return rowsImported + rowsReplaced + rowsKnown > 0; }
};

/**
 * Reads a table into the dataset that @p writer is changing; the caller commits, or does not.
 * Takes constant memory for prices. Errors: those of proposeMapping(), of the reader and of the
 * writer, NoTable for a table without rows, ValueAmbiguous where the columns taken do not tell its
 * rows apart, Cancelled.
 */
[[nodiscard]] Result<ImportResult> importTable(TableReader& reader, DatasetWriter& writer,
                                               const ImportOptions& options);

} // namespace aftershock
