#include "data/dataset.h"

namespace aftershock {

namespace {

template <typename Row>
QHash<RowId, std::size_t> indexed(const std::vector<Row>& rows)
{
    QHash<RowId, std::size_t> index;
    index.reserve(static_cast<qsizetype>(rows.size()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        index.insert(rows[i].id, i);
    return index;
}

template <typename Row>
const Row* find(const QHash<RowId, std::size_t>& index, const std::vector<Row>& rows,
                std::optional<RowId> id)
{
    if (!id)
        return nullptr;
    const auto found = index.constFind(*id);
    return found == index.cend() ? nullptr : &rows[*found];
}

} // namespace

Dataset::Dataset(DatasetContents contents)
    : m_contents(std::move(contents)), m_sources(indexed(m_contents.sources)),
      m_organisations(indexed(m_contents.organisations)), m_events(indexed(m_contents.events)),
      m_shareMoves(indexed(m_contents.shareMoves)), m_fundings(indexed(m_contents.fundings))
{
    for (const Funding& funding : m_contents.fundings)
        if (funding.partOf)
            m_parts[*funding.partOf].push_back(funding.id);
}

const Source* Dataset::source(std::optional<RowId> id) const
{
    return find(m_sources, m_contents.sources, id);
}

const Organisation* Dataset::organisation(std::optional<RowId> id) const
{
    return find(m_organisations, m_contents.organisations, id);
}

const Event* Dataset::event(std::optional<RowId> id) const
{
    return find(m_events, m_contents.events, id);
}

const ShareMove* Dataset::shareMove(std::optional<RowId> id) const
{
    return find(m_shareMoves, m_contents.shareMoves, id);
}

const Funding* Dataset::funding(std::optional<RowId> id) const
{
    return find(m_fundings, m_contents.fundings, id);
}

const std::vector<RowId>& Dataset::partsOf(RowId funding) const
{
    static const std::vector<RowId> none;
    const auto found = m_parts.constFind(funding);
    return found == m_parts.cend() ? none : *found;
}

} // namespace aftershock
