#pragma once

#include "data/set_cell.h"

namespace aftershock {

/// Makes one act of many changes: each is made on a copy, so that the next one builds on it, and
/// those of one row become one.
class EditBuilder
{
public:
    EditBuilder(const WorkingDataset& dataset, EditKind kind, TableKind table);
    EditBuilder(const EditBuilder&) = delete;
    EditBuilder& operator=(const EditBuilder&) = delete;

    /// As it stands with what was made so far.
    [[nodiscard]] const WorkingDataset& dataset() const { return m_dataset; }
    [[nodiscard]] ReferenceBook& book() { return m_book; }

    [[nodiscard]] Result<void> make(const std::vector<Change>& changes);
    /// Types into a cell; says why where the text is no value.
    [[nodiscard]] std::optional<Error> set(const CellRef& cell, const QString& text,
                                           const SetRules& rules);
    [[nodiscard]] Edit take();

private:
    void collect(const Change& change);

    WorkingDataset m_dataset;
    ReferenceBook m_book;
    Edit m_edit;
    std::map<std::pair<TableKind, RowId>, std::size_t> m_records;
    std::map<CellRef, std::size_t> m_drafts;
};

} // namespace aftershock
