#pragma once

#include "core/formatter.h"
#include "reading/kept_mapping.h"
#include "reading/table_preview.h"
#include "ui/jobs/job_slot.h"

#include <QDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimer>

#include <atomic>

namespace aftershock {

class FieldHeader;
class MappingPanel;
class MessageBar;
class PreviewModel;
class ProblemPanel;
class RawTextView;
class ReadingPanel;
class TargetPanel;

/// What the assistant is told of the window that opens it.
struct ImportSurroundings
{
    QString openPath; ///< of the open dataset; empty: the built-in one
    QString folder;   ///< where files are looked for first
    std::vector<KeptMapping> kept;
    QByteArray geometry; ///< as the assistant was left the last time
    Formatter formatter{Language::English};
    /// Called with the target before it is written to, and with what to do then: the place to ask
    /// for unsaved changes first. Empty: nothing stands against it.
    std::function<void(const ImportTarget&, std::function<void()>)> prepare;
};

/// An import that was done.
struct ImportDone
{
    ImportTarget target;
    ImportResult result;
    QString label; ///< of what was imported
};

/**
 * The import assistant: the file's text beside the table that was read from it, what the columns
 * hold, and what a trial run over all rows says; each to be overruled, with the rest following at
 * once. Nothing is written before a person says so, and then whole or not at all.
 */
class ImportAssistant : public QDialog
{
    Q_OBJECT
public:
    ImportAssistant(ImportInput input, ImportSurroundings surroundings, QWidget* parent = nullptr);
    ~ImportAssistant() override;

    enum class State {
        Reading,    ///< the beginning of the file
        Failed,     ///< it cannot be read, or the target cannot be used
        Incomplete, ///< a person has to say what the columns hold
        Checking,   ///< the trial run
        Unchecked,  ///< which a person stopped
        Ready,
        NothingNew, ///< no row would be added or changed
        Importing,
    };
    [[nodiscard]] State state() const { return m_state; }
    void importTo(const QString& path); ///< a new dataset's name

    [[nodiscard]] ReadingPanel* reading() const { return m_reading; }
    [[nodiscard]] MappingPanel* mapping() const { return m_mapping; }
    [[nodiscard]] TargetPanel* target() const { return m_target; }
    [[nodiscard]] ProblemPanel* problems() const { return m_problems; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] FieldHeader* header() const { return m_header; }
    [[nodiscard]] RawTextView* rawText() const { return m_raw; }
    [[nodiscard]] QPushButton* importButton() const { return m_import; }
    [[nodiscard]] QPushButton* stopButton() const { return m_stop; }
    [[nodiscard]] MessageBar* note() const { return m_note; }
    [[nodiscard]] MessageBar* failure() const { return m_failure; }
    [[nodiscard]] QString summary() const { return m_summary->text(); }

    void reject() override;

signals:
    void stateChanged();
    void imported(const aftershock::ImportDone& done);
    void mappingKept(const aftershock::KeptMapping& mapping);
    void mappingForgotten(const QString& shape);
    void left(const QByteArray& geometry);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void done(int result) override;

private:
    void layOut();
    [[nodiscard]] QWidget* newChoices();
    [[nodiscard]] QWidget* newTables();
    [[nodiscard]] QLayout* newFoot();
    void connectPanels();
    void connectJobs();

    void readSoon();
    void readNow();
    void takePreview(Result<TablePreview> preview);
    [[nodiscard]] bool offerKept(const TableInfo& info);
    void guessAnew();
    void showPreview(TablePreview preview);
    void sizeColumns();
    void widenToHeads();
    void alignForms();
    void checkSoon();
    void check();
    void takeTrial(Result<ImportOutcome> outcome);
    void chooseField(int column, std::optional<ImportField> field);
    void chooseKind(std::optional<ImportKind> kind);

    void startImport();
    void askForName();
    void writeTo(const ImportTarget& target);
    void runImportNow();
    void takeImport(Result<ImportOutcome> outcome);
    void stop();
    [[nodiscard]] ImportRun runOf(bool isTrial) const;

    void setState(State state);
    void showState();
    [[nodiscard]] QString importWords() const;
    [[nodiscard]] QString missingWords(const Error& error) const;

    ImportInput m_input;
    ImportSurroundings m_surroundings;
    State m_state{State::Reading};
    MappingChoice m_choice;
    TableInfo m_info; ///< as last read
    Mapping m_shown;
    ImportResult m_trialResult;
    ImportTarget m_writing; ///< the target of the import that runs
    bool m_looksForKept{true};
    bool m_hasChosen{false}; ///< something worth keeping
    enum class Commit { NotYet, Begun, Forbidden };
    std::shared_ptr<std::atomic<Commit>> m_commit;

    QTimer m_soon;
    QTimer m_checkSoon;
    JobSlot m_previewJob;
    JobSlot m_trialJob;
    JobSlot m_importJob;

    MessageBar* m_note;
    MessageBar* m_failure;
    QWidget* m_choices;
    ReadingPanel* m_reading;
    MappingPanel* m_mapping;
    TargetPanel* m_target;
    RawTextView* m_raw;
    QTableView* m_table;
    FieldHeader* m_header;
    PreviewModel* m_model;
    ProblemPanel* m_problems;
    QLabel* m_summary;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QPushButton* m_cancel;
    QPushButton* m_import;
};

} // namespace aftershock
