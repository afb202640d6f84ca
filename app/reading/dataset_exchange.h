#pragma once

#include "core/result.h"
#include "store/dataset_writer.h"

#include <QString>

/**
 * A whole dataset as text and back without loss: a folder with one CSV file a table (RFC 4180,
 * UTF-8, a header row; NULL is an empty cell, an empty text is ""), or one JSON file. Rows keep
 * their ids, numbers all their digits. Texts are as they are: a spreadsheet may take one that
 * begins with “=” for a formula.
 */
namespace aftershock {

/// Writes the dataset at @p dataset (empty: the built-in one) to @p target: a JSON file where the
/// name ends in .json, else a folder. Either is there whole or not at all; links are followed, and
/// a folder that holds anything but an earlier export is refused (WriteFailed).
[[nodiscard]] Result<void> exportDataset(const QString& dataset, const QString& target);

/// Whether @p path is a folder or a file that exportDataset() wrote.
[[nodiscard]] bool isExportedDataset(const QString& path);

/// The exported dataset that @p path is, or that it is a file of: the folder of “share_move.csv”.
/// Empty where it is none.
[[nodiscard]] QString exportedDatasetOf(const QString& path);

/// Puts an exported dataset into @p writer, which was made by create() or overwrite(). The caller
/// commits. Errors name the file, row and column.
[[nodiscard]] Result<void> importExportedDataset(const QString& path, DatasetWriter& writer);

} // namespace aftershock
