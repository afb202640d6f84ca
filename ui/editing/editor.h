#pragma once

#include "data/edit_history.h"
#include "data/problems.h"
#include "ui/window/session.h"

#include <QObject>

namespace aftershock {

/**
 * The dataset of the window while a person changes it: every change goes through perform(), can be
 * undone without limit, and is shown by the session at once.
 */
class Editor : public QObject
{
    Q_OBJECT
public:
    explicit Editor(Session* session, QObject* parent = nullptr);

    [[nodiscard]] const WorkingDataset& working() const { return m_working; }
    [[nodiscard]] const std::vector<CellProblem>& problems() const { return m_problems; }
    [[nodiscard]] const EditHistory& history() const { return m_history; }
    [[nodiscard]] bool isModified() const;

    /// Refused with failed() where it does not fit, and then nothing is changed.
    void perform(const Edit& edit);
    void undo();
    void redo();

signals:
    /// What was made: a new act, or one undone or done again (then reversed already).
    void changed(const aftershock::Edit& edit);
    void reset(); ///< another dataset is open, or the same was read anew
    void modifiedChanged(bool modified);
    void failed(const aftershock::Error& error);

private:
    void begin();
    void make(const Edit& edit);
    void show();

    Session* m_session;
    WorkingDataset m_working;
    std::vector<CellProblem> m_problems;
    EditHistory m_history;
    DatasetPtr m_shown; ///< what the session was given last: not another dataset
    bool m_wasModified{false};
};

} // namespace aftershock
