#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "data/dataset.h"
#include "store/file_stamp.h"

#include <QByteArray>
#include <QString>

namespace aftershock {

/// What is known of the place a dataset was read from.
struct DatasetOrigin
{
    QString path; ///< empty: built into the program, or new
    qint64 bytes{};
    int schemaVersion{};
    FileStamp stamp{}; ///< of the file when it was read
    bool isNew{false}; ///< made in the program and not saved yet; the path is empty too
    bool operator==(const DatasetOrigin&) const = default;
};

struct OpenedDataset
{
    DatasetPtr dataset;
    DatasetOrigin origin;
    Diagnostics diagnostics; ///< warnings: what was odd but could be read
};

/**
 * Reads a dataset file whole, read-only and without trusting it. The file is hostile until read:
 * wrong kind, damaged pages, absurd values, dangling or circular references, views and triggers
 * that never end are refused within two seconds and a gigabyte. @p path is named in errors as
 * given.
 */
[[nodiscard]] Result<OpenedDataset> openDataset(const QString& path, const Progress& progress = {});

/// For dataset_writer.h: reads what was written to the SQLite URI @p uri as strictly, but takes the
/// time it takes.
[[nodiscard]] Result<OpenedDataset> openWrittenDataset(const QByteArray& uri,
                                                       const QString& subject);

/// A dataset without a row or a file yet.
[[nodiscard]] OpenedDataset newDataset();

/// The dataset that travels inside the program.
[[nodiscard]] Result<OpenedDataset> openBuiltInDataset();

/// True where writing @p target would destroy the dataset file at @p dataset: it is that file, by
/// whatever name, or the log or journal that SQLite keeps beside it. Never so for the built-in one.
[[nodiscard]] bool wouldOverwrite(const QString& dataset, const QString& target);

/// The bytes of the dataset file at @p path (empty: the built-in one) written to @p target through
/// a temporary file and a rename; of a file with a write-ahead log, as it reads with the log.
/// Errors: those of opening a file and of writeFile(), and OutputIsInput as wouldOverwrite() says.
[[nodiscard]] Result<void> saveCopy(const QString& path, const QString& target);

} // namespace aftershock
