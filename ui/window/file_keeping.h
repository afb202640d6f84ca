#pragma once

#include "data/problems.h"
#include "store/file_claim.h"
#include "store/save_dataset.h"
#include "ui/jobs/job_slot.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace aftershock {

class MainWindow;

/// New, Open, Save and Save as, and all questions that keep unsaved changes from being lost without
/// a word. Dialogs are opened and answered later: nothing here waits.
class FileKeeping : public QObject
{
    Q_OBJECT
public:
    /// Claims on open files lie in @p folder.
    FileKeeping(MainWindow* window, const QString& folder);

    void newDataset();
    void open(const QString& path);
    void openBuiltIn();
    void reload();
    void save();
    void saveAs(); ///< asks where to
    void saveTo(const QString& path);

    /// Does @p then when no unsaved change is lost by it: at once, or once the person has saved or
    /// given up what there is. Not at all where they would rather go on editing.
    void whenSafe(std::function<void()> then);
    [[nodiscard]] bool isSafe() const;

    /// Saves, asking where to if there is no file yet, and does @p then once that is done.
    void saveThen(std::function<void()> then);

    /// Another dataset was opened, or the same again: tells who else has it open.
    void claim(const QString& path);

private:
    void start(const QString& target, const SaveOptions& options);
    void takeSaved(const OpenedDataset& dataset);
    void takeFailure(const Error& error);
    void takeObstacle(SaveObstacle obstacle);
    [[nodiscard]] bool refuseUnfinished();
    void followRefusal(); ///< the message follows the mending, and goes with the last of it
    void tellUnfinished(const std::vector<CellProblem>& problems);
    void askOverChange();
    void askOverPrices();
    void offerSaveAs(const Error& error);

    MainWindow* m_window;
    QString m_folder;
    std::unique_ptr<FileClaim> m_claim;
    QString m_claimedPath;
    QString m_target;  ///< of the save that is under way
    QString m_refusal; ///< as the message bar has it
    SaveOptions m_options;
    std::function<void()> m_afterSaving;
};

} // namespace aftershock
