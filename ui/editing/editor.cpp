#include "ui/editing/editor.h"

namespace aftershock {

Editor::Editor(Session* session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(m_session, &Session::datasetChanged, this, [this] {
        if (m_session->dataset() != m_shown)
            begin();
    });
    if (m_session->hasDataset())
        begin();
}

bool Editor::isModified() const
{
    return !m_history.isSaved();
}

void Editor::begin()
{
    m_shown = m_session->dataset();
    m_working = {.contents = m_shown->contents()};
    m_problems = aftershock::problems(m_working);
    m_history.clear();
    emit reset();
    emit modifiedChanged(false);
    m_wasModified = false;
}

void Editor::perform(const Edit& edit)
{
    if (const Result<void> made = apply(m_working, edit); !made) {
        emit failed(made.error());
        return;
    }
    m_history.add(edit);
    make(edit);
}

void Editor::undo()
{
    if (!m_history.canUndo())
        return;
    const Edit edit = m_history.undo();
    if (const Result<void> made = apply(m_working, edit); !made)
        emit failed(made.error());
    make(edit);
}

void Editor::redo()
{
    if (!m_history.canRedo())
        return;
    const Edit edit = m_history.redo();
    if (const Result<void> made = apply(m_working, edit); !made)
        emit failed(made.error());
    make(edit);
}

void Editor::make(const Edit& edit)
{
    m_problems = aftershock::problems(m_working);
    show();
    emit changed(edit);
    if (isModified() != m_wasModified) {
        m_wasModified = isModified();
        emit modifiedChanged(m_wasModified);
    }
}

void Editor::show()
{
    m_shown = std::make_shared<Dataset>(finishedRows(m_working, m_problems));
    m_session->reload({.dataset = m_shown, .origin = m_session->origin()});
}

} // namespace aftershock
