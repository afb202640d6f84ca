#pragma once

#include "core/error.h"
#include "core/result.h"
#include "data/records.h"

#include <QHash>

namespace aftershock {

/**
 * The organisations of a dataset, found again under the names that other files give them.
 *
 * Two names are the same where they differ in case, accents, punctuation and a legal form (“Nvidia
 * Corp.”, “NVIDIA”); a match that takes more than case is told as a warning. Companies that
 * contradict each other in ticker and country stay two. Where a name or ticker fits two of them,
 * none is taken (ValueAmbiguous). What is not found is added.
 */
class OrganisationBook
{
public:
    explicit OrganisationBook(const std::vector<Organisation>& known);

    /// @p wanted has a name or a ticker, and no id.
    [[nodiscard]] Result<RowId> find(const Organisation& wanted);

    [[nodiscard]] QString nameOf(std::optional<RowId> id) const;
    [[nodiscard]] const std::vector<Organisation>& added() const { return m_added; }
    [[nodiscard]] const Diagnostics& notes() const { return m_notes; }

private:
    [[nodiscard]] std::vector<const Organisation*> candidates(const Organisation& wanted) const;
    [[nodiscard]] RowId add(Organisation organisation);
    void enter(const Organisation& organisation);

    QHash<RowId, Organisation> m_known;
    QHash<QString, std::vector<RowId>> m_names;   ///< by nameKey()
    QHash<QString, std::vector<RowId>> m_tickers; ///< by tickerKey()
    std::vector<Organisation> m_added;
    Diagnostics m_notes;
    RowId m_lastId{};
};

/// A company's name without case, accents, punctuation and legal form.
[[nodiscard]] QString nameKey(const QString& name);
/// “NVDA US Equity”, “nvda” and “NVDA” are one.
[[nodiscard]] QString tickerKey(const QString& ticker);

} // namespace aftershock
