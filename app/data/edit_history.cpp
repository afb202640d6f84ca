#include "data/edit_history.h"

namespace aftershock {

void EditHistory::add(Edit edit)
{
    m_edits.resize(m_made);
    if (m_saved && *m_saved > m_made)
        m_saved.reset();
    if (m_saving && *m_saving > m_made)
        m_saving.reset();
    m_edits.push_back(std::move(edit));
    ++m_made;
}

const Edit* EditHistory::toUndo() const
{
    return canUndo() ? &m_edits[m_made - 1] : nullptr;
}

const Edit* EditHistory::toRedo() const
{
    return canRedo() ? &m_edits[m_made] : nullptr;
}

Edit EditHistory::undo()
{
    return reversed(m_edits[--m_made]);
}

Edit EditHistory::redo()
{
    return m_edits[m_made++];
}

void EditHistory::endSaving(bool isSaved)
{
    if (isSaved)
        m_saved = m_saving;
    m_saving.reset();
}

void EditHistory::clear()
{
    *this = EditHistory();
}

} // namespace aftershock
