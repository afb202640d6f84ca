#pragma once

#include "store/dataset_store.h"
#include "store/price.h"
#include "store/row_values.h"

#include <QByteArray>

#include <memory>

namespace aftershock {

/**
 * One change to a dataset file, whole or not at all.
 *
 * It is made in a private file (private_file.h): an empty one with the schema, or a copy of the
 * existing dataset. commit() reads the result back as strictly as openDataset() would, makes it
 * safe on the disk and puts it in the dataset's place in one step. Until then, and when the writer
 * is destroyed without it, the program is killed or the disk is full, the dataset is as it was, and
 * nothing lies beside it. Whoever reads the old file meanwhile goes on reading it undisturbed.
 *
 * SQLite's own journal would do with less copying, but leaves a -journal file behind when a program
 * is killed, and makes readers wait. The copy of a 300 MB dataset takes a fifth of a second, or
 * nothing at all where the file system shares the blocks.
 *
 * While it is open the existing dataset is locked against other writers, readers are not. Used by
 * one thread.
 */
class DatasetWriter
{
public:
    /// A new dataset; @p path must not exist when it is committed.
    [[nodiscard]] static Result<DatasetWriter> create(const QString& path);
    /// The dataset at @p path, which openDataset() must accept. Errors: those, Locked,
    /// PermissionDenied, DiskFull.
    [[nodiscard]] static Result<DatasetWriter> open(const QString& path,
                                                    const Progress& progress = {});
    /// A dataset that takes the place of whatever file stands at @p path.
    [[nodiscard]] static Result<DatasetWriter> overwrite(const QString& path);
    /// A dataset that starts as the one at @p from (empty: the built-in one), with all that the
    /// program does not know in it, and takes the place of whatever file stands at @p path.
    [[nodiscard]] static Result<DatasetWriter> copyOf(const QString& from, const QString& path,
                                                      const Progress& progress = {});

    DatasetWriter(DatasetWriter&&) noexcept;
    DatasetWriter& operator=(DatasetWriter&&) noexcept;
    ~DatasetWriter();

    [[nodiscard]] const QString& path() const;
    /// The dataset as it is with what was put so far, but for rows put as RowValues.
    [[nodiscard]] const DatasetContents& contents() const;

    /// “title”, “description”, “language”, “licence”; an empty value takes the property away.
    [[nodiscard]] Result<void> setProperty(const QString& key, const QString& value);
    // Each adds the row, or changes the row of that id, and returns its id.
    [[nodiscard]] Result<RowId> put(const RowValues& row);
    [[nodiscard]] Result<RowId> put(const Source& source);
    [[nodiscard]] Result<RowId> put(const Organisation& organisation);
    [[nodiscard]] Result<RowId> put(const Event& event);
    [[nodiscard]] Result<RowId> put(const ShareMove& move);
    /// With its amounts, which take the place of those it had.
    [[nodiscard]] Result<RowId> put(const Funding& funding);
    [[nodiscard]] Result<RowId> put(const ExchangeRate& rate);
    [[nodiscard]] Result<RowId> put(const Statement& statement);
    [[nodiscard]] Result<RowId> put(const SavedView& view);

    /// Takes a row away; one that is not there is no error. The amounts of a funding are rows of
    /// their own.
    [[nodiscard]] Result<void> remove(const char* table, RowId id);

    [[nodiscard]] bool hasPrices() const;
    [[nodiscard]] Result<std::optional<Price>> price(RowId organisation, qint64 at);
    /// Adds prices, or with @p replaces changes those of the same key. Fastest in the order of the
    /// key (organisation, at). The stream may call price(). Returns how many were written.
    [[nodiscard]] Result<qint64> addPrices(PriceStream stream, bool replaces = false);

    [[nodiscard]] Result<void> removePrice(RowId organisation, qint64 at);
    /// Takes away the prices of organisations that are not there.
    [[nodiscard]] Result<void> removeOrphanedPrices();

    /// Puts the dataset in place. Errors: what openDataset() says of a dataset that would not be
    /// accepted, Locked where another program changed the file meanwhile, DiskFull, WriteFailed.
    [[nodiscard]] Result<void> commit();
    /// After commit(): the dataset as it now stands at path().
    [[nodiscard]] const OpenedDataset& written() const;

private:
    struct State;
    explicit DatasetWriter(std::unique_ptr<State> state);
    template <typename Record>
    [[nodiscard]] Result<RowId> putRecord(const Record& record, std::vector<Record>& rows);

    std::unique_ptr<State> m_state;
};

/// Writes @p contents as a new dataset file, which takes the place of a file at @p path. Prices
/// come from @p prices, in any order.
[[nodiscard]] Result<void> writeDataset(const DatasetContents& contents, const QString& path,
                                        const PriceStream& prices = {});

} // namespace aftershock
