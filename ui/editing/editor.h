#pragma once

#include "data/edit_history.h"
#include "data/problems.h"
#include "store/save_dataset.h"
#include "ui/editing/journal_keeper.h"
#include "ui/window/session.h"

#include <QObject>

namespace aftershock {

/// How much of a journal could be made again.
struct RestoredChanges
{
    std::size_t made{};
    std::size_t refused{}; ///< does not fit what the dataset holds now
    bool operator==(const RestoredChanges&) const = default;
};

/**
 * The dataset of the window while a person changes it: every change goes through perform(), can be
 * undone without limit, is kept in a journal, and is shown by the session at once; of a dataset too
 * large for that, as soon as a job has seen through it.
 */
class Editor : public QObject
{
    Q_OBJECT
public:
    explicit Editor(Session* session, QObject* parent = nullptr);
    ~Editor() override;

    /// Where changes are kept until they are saved; without it they are not.
    void keepJournalsIn(const QString& folder);

    [[nodiscard]] const WorkingDataset& working() const { return m_working; }
    /// Of the dataset as it was when problemsChanged() was last emitted.
    [[nodiscard]] const std::vector<CellProblem>& problems() const { return m_problems; }
    /// Those that hold saving back: what the file had when it was opened does not.
    [[nodiscard]] std::vector<CellProblem> problemsInTheWay() const;
    [[nodiscard]] const EditHistory& history() const { return m_history; }
    [[nodiscard]] bool isModified() const;

    /// Refused with failed() where it does not fit, and then nothing is changed.
    void perform(const Edit& edit);
    void undo();
    void redo();

    /// What is to be saved. What is done from here on is not part of it, and stays unsaved.
    [[nodiscard]] DatasetToSave beginSaving();
    /// It was saved, and @p saved is what the file now holds; or it was not.
    void endSaving(const std::optional<OpenedDataset>& saved);
    [[nodiscard]] bool isSaving() const { return m_saving.has_value(); }

    /// Makes the changes of a journal again, as far as they fit, on the dataset as it was opened.
    RestoredChanges restore(const std::vector<JournalEntry>& entries);
    /// The unsaved changes are given up: the journal goes. The dataset in sight stays as it is.
    void giveUp();

    [[nodiscard]] JournalKeeper* journal() { return &m_journal; }

signals:
    /// What was made: a new act, or one undone or done again (then reversed already).
    void changed(const aftershock::Edit& edit);
    void problemsChanged();
    void reset(); ///< another dataset is open, the same was read anew, or changes were restored
    void modifiedChanged(bool modified);
    void failed(const aftershock::Error& error);
    void cellAsked(const aftershock::CellRef& cell); ///< a person wants to see it, to mend it
    void saved();

private:
    struct Look
    {
        std::vector<CellProblem> problems;
        DatasetPtr finished;
    };
    /// A second copy of a large dataset, which jobs look through: it is brought up to date by the
    /// acts, because copying it for each would hold up the window.
    struct Shadow;
    struct Saving
    {
        std::map<PriceKey, std::optional<Price>> prices;
        qint64 priceCount{};
        std::vector<JournalEntry> since; ///< done while it is saved
    };

    void begin();
    void make(JournalAct act, const Edit& edit);
    void record(JournalAct act, const Edit& edit);
    [[nodiscard]] static Look lookAt(const WorkingDataset& working);
    void look();
    void show(Look look);
    void tellModified();
    [[nodiscard]] JournalHeader journalHeader() const;
    [[nodiscard]] bool isLarge() const;

    Session* m_session;
    WorkingDataset m_working;
    std::vector<CellProblem> m_problems;
    EditHistory m_history;
    DatasetPtr m_opened; ///< what the file holds
    DatasetPtr m_shown;  ///< what the session was given last: not another dataset
    std::optional<Saving> m_saving;
    bool m_wasModified{false};
    std::shared_ptr<Shadow> m_shadow;
    JournalKeeper m_journal;
    JobSlot m_looking;
};

} // namespace aftershock
