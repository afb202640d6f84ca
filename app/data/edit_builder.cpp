#include "data/edit_builder.h"

namespace aftershock {

EditBuilder::EditBuilder(const WorkingDataset& dataset, EditKind kind, TableKind table)
    : m_dataset(dataset), m_book(m_dataset), m_edit{.kind = kind, .table = table}
{
}

Result<void> EditBuilder::make(const std::vector<Change>& changes)
{
    if (const Result<void> made = apply(m_dataset, {.changes = changes}); !made)
        return made;
    for (const Change& change : changes)
        collect(change);
    return {};
}

std::optional<Error> EditBuilder::set(const CellRef& cell, const QString& text,
                                      const SetRules& rules)
{
    const CellEdit typed = setCell(cell, text, m_book, rules);
    if (const Result<void> made = make(typed.changes); !made)
        return made.error();
    if (typed.added)
        m_book.enter(tableOf(*typed.added), text.simplified(), idOf(*typed.added));
    return typed.error;
}

void EditBuilder::collect(const Change& change)
{
    std::vector<Change>& all = m_edit.changes;
    const auto merged = [&](auto& places, const auto& key, const auto& one) {
        const auto [place, isNew] = places.emplace(key, all.size());
        if (isNew)
            all.emplace_back(one);
        else
            std::get<std::decay_t<decltype(one)>>(all[place->second]).after = one.after;
    };
    if (const auto* record = std::get_if<RecordChange>(&change)) {
        const Record& known = record->before ? *record->before : *record->after;
        merged(m_records, std::pair(tableOf(known), idOf(known)), *record);
    } else if (const auto* draft = std::get_if<DraftChange>(&change)) {
        merged(m_drafts, draft->cell, *draft);
    } else {
        all.push_back(change);
    }
}

Edit EditBuilder::take()
{
    std::erase_if(m_edit.changes, [](const Change& change) {
        return std::visit([](const auto& one) { return one.before == one.after; }, change);
    });
    m_records.clear();
    m_drafts.clear();
    return std::exchange(m_edit, {.kind = m_edit.kind, .table = m_edit.table});
}

} // namespace aftershock
