#pragma once

#include "data/records.h"

#include <QHash>

#include <memory>

namespace aftershock {

/// Rows of a dataset that is being edited which cannot be shown yet, as far as they are known: a
/// figure names them instead of showing what nobody stated.
struct UnfinishedRows
{
    std::vector<ShareMove> withoutChange; ///< nothing else is wrong with them
    std::vector<ShareMove> shareMoves;    ///< some cell waits to be mended
    std::vector<Funding> fundings;
    bool operator==(const UnfinishedRows&) const = default;
};

/// Everything a Dataset is made of; what the store reads and editing will write.
struct DatasetContents
{
    QString title;
    QString description;
    QString language;
    QString licence;
    std::vector<Source> sources;
    std::vector<Organisation> organisations;
    std::vector<Event> events;
    std::vector<ShareMove> shareMoves;
    std::vector<Funding> fundings;
    std::vector<ExchangeRate> exchangeRates;
    std::vector<Statement> statements;
    std::vector<SavedView> savedViews;
    qint64 priceCount{};       ///< prices stay in the file: there can be tens of millions
    UnfinishedRows unfinished; ///< of a file there are none
    bool operator==(const DatasetContents&) const = default;
};

/**
 * An immutable snapshot of a dataset file, shared between threads as DatasetPtr.
 *
 * Rows stand in the order of their ids and every reference between them holds: the store refuses a
 * file in which one does not.
 */
class Dataset
{
public:
    explicit Dataset(DatasetContents contents);

    [[nodiscard]] const DatasetContents& contents() const { return m_contents; }
    const DatasetContents* operator->() const { return &m_contents; }

    // nullptr where there is no such row.
    [[nodiscard]] const Source* source(std::optional<RowId> id) const;
    [[nodiscard]] const Organisation* organisation(std::optional<RowId> id) const;
    [[nodiscard]] const Event* event(std::optional<RowId> id) const;
    [[nodiscard]] const ShareMove* shareMove(std::optional<RowId> id) const;
    [[nodiscard]] const Funding* funding(std::optional<RowId> id) const;

    /// The direct parts of a whole, in the order of their ids.
    [[nodiscard]] const std::vector<RowId>& partsOf(RowId funding) const;

private:
    using Index = QHash<RowId, std::size_t>;

    DatasetContents m_contents;
    Index m_sources, m_organisations, m_events, m_shareMoves, m_fundings;
    QHash<RowId, std::vector<RowId>> m_parts;
};

using DatasetPtr = std::shared_ptr<const Dataset>;

} // namespace aftershock
