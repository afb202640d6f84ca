#pragma once

#include "data/edit.h"

namespace aftershock {

/**
 * What was done to a dataset, in order, and how much of it stands: undo and redo without limit.
 * The history holds the acts, not the dataset: whoever asks for an act makes it.
 */
class EditHistory
{
public:
    /// What was undone before is forgotten.
    void add(Edit edit);

    [[nodiscard]] bool canUndo() const { return m_made > 0; }
    [[nodiscard]] bool canRedo() const { return m_made < m_edits.size(); }
    /// The act that undo() would take back, or redo() would make again; null where there is none.
    [[nodiscard]] const Edit* toUndo() const;
    [[nodiscard]] const Edit* toRedo() const;
    /// Steps back or forward and returns the act to make for it; one of them must be there.
    [[nodiscard]] Edit undo();
    [[nodiscard]] Edit redo();

    void markSaved() { m_saved = m_made; }
    /// What stands now is being saved; what is done until then is not part of it.
    void beginSaving() { m_saving = m_made; }
    void endSaving(bool isSaved);
    /// Whether what stands is what was saved, or opened.
    [[nodiscard]] bool isSaved() const { return m_saved == m_made; }
    void clear();

private:
    std::vector<Edit> m_edits;
    std::size_t m_made{0};                 ///< how many of them stand
    std::optional<std::size_t> m_saved{0}; ///< nothing: the saved state cannot be reached any more
    std::optional<std::size_t> m_saving;
};

} // namespace aftershock
