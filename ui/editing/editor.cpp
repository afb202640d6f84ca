#include "ui/editing/editor.h"

#include "data/set_cell.h"

#include <algorithm>
#include <mutex>
#include <utility>

namespace aftershock {

namespace {

/// Rows that are held in memory.
std::size_t rowsOf(const DatasetContents& contents)
{
    return contents.sources.size() + contents.organisations.size() + contents.events.size() +
           contents.shareMoves.size() + contents.fundings.size() + contents.exchangeRates.size() +
           contents.statements.size() + contents.savedViews.size();
}

} // namespace

struct Editor::Shadow
{
    /// Of a dataset as it was opened, which is shared, or as it is now, which is copied.
    explicit Shadow(DatasetPtr opened) : base(std::move(opened)) {}
    explicit Shadow(WorkingDataset present) : dataset(std::move(present)) {}

    /// From any thread.
    void follow(const Edit& edit)
    {
        const std::lock_guard lock(waiting);
        acts.push_back(edit);
    }
    [[nodiscard]] Look look()
    {
        const std::lock_guard working(looking);
        if (base)
            dataset.contents = std::exchange(base, nullptr)->contents();
        std::vector<Edit> news;
        {
            const std::lock_guard lock(waiting);
            news.swap(acts);
        }
        for (const Edit& edit : news)
            [[maybe_unused]] const Result<void> made = apply(dataset, edit); // as in the window
        return lookAt(dataset);
    }

private:
    std::mutex waiting;
    std::vector<Edit> acts;
    std::mutex looking; ///< guards the rest
    DatasetPtr base;
    WorkingDataset dataset;
};

Editor::Editor(Session* session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(m_session, &Session::datasetChanged, this, [this] {
        if (m_session->dataset() != m_shown)
            begin();
    });
    connect(&m_journal, &JournalKeeper::failed, this, &Editor::failed);
    if (m_session->hasDataset())
        begin();
}

Editor::~Editor() = default;

void Editor::keepJournalsIn(const QString& folder)
{
    m_journal.keepIn(folder);
}

bool Editor::isModified() const
{
    return !m_history.isSaved();
}

bool Editor::isLarge() const
{
    return rowsOf(m_working.contents) > rowsWorthAThread;
}

void Editor::begin()
{
    m_looking.cancel();
    m_shown = m_session->dataset();
    m_opened = m_shown;
    m_working = {.contents = m_shown->contents()};
    m_history.clear();
    m_saving.reset();
    m_problems.clear();
    m_journal.restart(journalHeader(), {});
    // Nothing is wrong with most files; what is, is only shown.
    m_shadow = isLarge() ? std::make_shared<Shadow>(m_opened) : nullptr;
    if (!m_shadow)
        m_problems = aftershock::problems(m_working);
    emit reset();
    emit problemsChanged();
    tellModified();
}

JournalHeader Editor::journalHeader() const
{
    const DatasetOrigin& origin = m_session->origin();
    return {.path = origin.path, .isNew = origin.isNew, .stamp = origin.stamp};
}

void Editor::perform(const Edit& edit)
{
    if (const Result<void> made = apply(m_working, edit); !made) {
        emit failed(made.error());
        return;
    }
    m_history.add(edit);
    make(JournalAct::Do, edit);
}

void Editor::undo()
{
    const Edit* const last = m_history.toUndo();
    if (last == nullptr)
        return;
    if (const Result<void> made = apply(m_working, reversed(*last)); !made) {
        emit failed(made.error());
        return;
    }
    make(JournalAct::Undo, m_history.undo());
}

void Editor::redo()
{
    const Edit* const next = m_history.toRedo();
    if (next == nullptr)
        return;
    if (const Result<void> made = apply(m_working, *next); !made) {
        emit failed(made.error());
        return;
    }
    make(JournalAct::Redo, m_history.redo());
}

void Editor::make(JournalAct act, const Edit& edit)
{
    record(act, edit);
    if (m_shadow)
        m_shadow->follow(edit);
    else if (isLarge())
        m_shadow = std::make_shared<Shadow>(m_working);
    if (!m_shadow)
        m_problems = aftershock::problems(m_working);
    emit changed(edit);
    look();
    tellModified();
}

void Editor::record(JournalAct act, const Edit& edit)
{
    JournalEntry entry{.act = act, .at = QDateTime::currentDateTimeUtc(), .edit = edit};
    if (m_saving)
        m_saving->since.push_back(entry);
    m_journal.append(std::move(entry));
}

Editor::Look Editor::lookAt(const WorkingDataset& working)
{
    std::vector<CellProblem> problems = aftershock::problems(working);
    DatasetPtr finished = std::make_shared<Dataset>(finishedRows(working, problems));
    return {.problems = std::move(problems), .finished = std::move(finished)};
}

void Editor::look()
{
    if (!m_shadow)
        return show(lookAt(m_working));
    m_looking.start([shadow = m_shadow](const Progress&) -> Result<Look> { return shadow->look(); },
                    [this](Result<Look> result) { show(std::move(result).value()); });
}

void Editor::show(Look look)
{
    m_problems = std::move(look.problems);
    m_shown = std::move(look.finished);
    m_session->reload({.dataset = m_shown, .origin = m_session->origin()});
    emit problemsChanged();
}

void Editor::tellModified()
{
    if (isModified() == m_wasModified)
        return;
    m_wasModified = isModified();
    emit modifiedChanged(m_wasModified);
}

std::vector<CellProblem> Editor::problemsInTheWay() const
{
    std::vector<CellProblem> present = m_problems;
    if (present.empty())
        return present;
    const std::vector<CellProblem> old = aftershock::problems({.contents = m_opened->contents()});
    std::erase_if(present, [&](const CellProblem& problem) {
        return std::ranges::find(old, problem) != old.end();
    });
    // What is wrong with a draft is found anew, by the rules of whoever reads it.
    ReferenceBook book(m_working);
    const ReadingRules rules = rulesOf(m_session->formatter().language());
    for (CellProblem& problem : present)
        if (const std::optional<Error> error = draftError(problem.cell, book, rules))
            problem.error = *error;
    return present;
}

DatasetToSave Editor::beginSaving()
{
    m_history.beginSaving();
    m_saving = Saving{.prices = m_working.prices, .priceCount = m_working.contents.priceCount};
    return {.working = m_working, .opened = m_opened, .origin = m_session->origin()};
}

void Editor::endSaving(const std::optional<OpenedDataset>& saved)
{
    if (!m_saving)
        return;
    m_history.endSaving(saved.has_value());
    const Saving saving = *std::exchange(m_saving, std::nullopt);
    if (!saved)
        return;
    m_opened = saved->dataset;
    for (const auto& [key, price] : saving.prices) {
        const auto held = m_working.prices.find(key);
        if (held != m_working.prices.end() && held->second == price)
            m_working.prices.erase(held);
    }
    // Prices stay in the file: only it knows how many there were of those that were written over.
    m_working.contents.priceCount += (*saved->dataset)->priceCount - saving.priceCount;
    if (m_shadow) {
        m_shadow =
            std::make_shared<Shadow>(m_working); // without the prices that are the file's now
        look();
    }
    m_session->reload({.dataset = m_shown, .origin = saved->origin});
    m_journal.restart(journalHeader(), saving.since);
    tellModified();
    emit this->saved();
}

RestoredChanges Editor::restore(const std::vector<JournalEntry>& entries)
{
    RestoredChanges count;
    for (const JournalEntry& entry : entries) {
        if (!apply(m_working, entry.edit)) {
            ++count.refused;
            continue;
        }
        takeUp(m_history, entry);
        record(entry.act, entry.edit);
        if (m_shadow)
            m_shadow->follow(entry.edit);
        ++count.made;
    }
    if (!m_shadow && isLarge())
        m_shadow = std::make_shared<Shadow>(m_working);
    if (!m_shadow)
        m_problems = aftershock::problems(m_working);
    emit reset();
    look();
    tellModified();
    return count;
}

void Editor::giveUp()
{
    m_journal.restart(journalHeader(), {});
}

} // namespace aftershock
