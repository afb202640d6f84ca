#pragma once

#include "ui/jobs/job_slot.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace aftershock {

class ImportAssistant;
class MainWindow;
struct ImportDone;
struct ImportInput;
struct ImportSurroundings;
struct ImportTarget;
struct KeptMapping;
enum class ImportKind;

/**
 * How foreign data comes into the window and how a whole dataset goes out of it: import of files
 * and of the clipboard, export as text and back, and what is shown when that is done.
 */
class ImportCommands : public QObject
{
    Q_OBJECT
public:
    explicit ImportCommands(MainWindow* window);

    void chooseFile();
    /// A file of any kind but a dataset; an exported dataset is taken back whole.
    void importFile(const QString& path);
    void importClipboard();
    /// A dataset that is no file yet is saved first.
    void addSentence(const QString& sentence = {});
    void exportData();
    void exportDataTo(const QString& target);
    /// An exported dataset as the new dataset file @p target.
    void takeBack(const QString& exported, const QString& target);

    [[nodiscard]] ImportAssistant* assistant() const; ///< the one opened last; null: none
    [[nodiscard]] JobSlot* exportingJob() { return &m_exporting; }
    [[nodiscard]] JobSlot* takingJob() { return &m_taking; }

private:
    void openAssistant(ImportInput input);
    void openSentence(const QString& sentence);
    [[nodiscard]] ImportSurroundings surroundings();
    /// Goes on where nothing unsaved would be lost; else says what to do first.
    void prepare(const ImportTarget& target, const std::function<void()>& go);
    void changeKept(const std::function<void(std::vector<KeptMapping>&)>& change);
    void askWhereToTakeBack(const QString& exported);
    void show(const ImportDone& done);
    void showPending(const QString& path);

    /// What is to be shown and said once the dataset that rows went to is open.
    struct Pending
    {
        QString path;
        ImportKind kind{};
        QString message;
    };

    MainWindow* m_window;
    std::optional<Pending> m_pending;
    JobSlot m_looking;
    JobSlot m_exporting;
    JobSlot m_taking;
};

} // namespace aftershock
