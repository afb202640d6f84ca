#pragma once

#include "data/edit.h"
#include "store/dataset_store.h"

namespace aftershock {

/// A dataset with its unsaved changes, and what the file held that it was opened from.
struct DatasetToSave
{
    WorkingDataset working;
    DatasetPtr opened; ///< as it was opened, or last saved
    DatasetOrigin origin;
};

/// What a person has to decide about before a dataset can be saved.
enum class SaveObstacle {
    ForeignChange,  ///< the file now holds other rows than were opened
    OrphanedPrices, ///< the file holds prices of organisations that were deleted
};

/// Go on in spite of an obstacle.
struct SaveOptions
{
    bool overwritesForeignChanges{false}; ///< the file's other rows are replaced
    bool dropsOrphanedPrices{false};      ///< these prices are deleted too
};

/// The dataset as it now stands in the file; or nothing was written.
using SaveOutcome = std::variant<OpenedDataset, SaveObstacle>;

/**
 * Writes the net of the changes into the file that the dataset was opened from, whole or not at
 * all: rows that did not change are not touched, and neither is what the program does not know.
 * Errors: those of problems(), those of dataset_writer.h, Cancelled.
 */
[[nodiscard]] Result<SaveOutcome> saveDataset(const DatasetToSave& dataset,
                                              const SaveOptions& options, const Progress& progress);

/// The same into another file, which takes the place of what stands at @p target. What the program
/// does not know, and the prices, are copied from where the dataset was opened; that file is left
/// as it is. Errors: OutputIsInput for that file itself.
[[nodiscard]] Result<SaveOutcome> saveDatasetAs(const DatasetToSave& dataset, const QString& target,
                                                const SaveOptions& options,
                                                const Progress& progress);

} // namespace aftershock
