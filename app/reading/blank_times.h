#pragma once

#include "reading/raw_table.h"

#include <QByteArray>

namespace aftershock {

struct ImportContext;
struct Mapping;

/// A column of days or years in which cells are blank: these say nothing, or, where each time
/// stands once over its rows, what the last one above them does.
class BlankTimes
{
public:
    /// Looks at the rows of share moves, funding and events; prices need a day in each.
    BlankTimes(const RawTable& sample, const Mapping& mapping);

    /// What the row has in a column, of its own or from above.
    [[nodiscard]] Cell cellOf(std::size_t column, const Cell& own) const;
    /// Keeps what the row hands to those below it.
    void keep(const RowBatch& batch, std::size_t row);
    /// Counts a row that became a record.
    void count(const RowBatch& batch, std::size_t row);
    /// Tells a person how blank cells were read, and that they may be read otherwise.
    void tell(ImportContext& context) const;

private:
    [[nodiscard]] static bool isFilledDown(const RawTable& sample, const Mapping& mapping,
                                           std::size_t column);

    std::optional<std::size_t> m_column;
    bool m_isFilledDown{}; ///< each cell holds for the blank ones below it
    bool m_isSomewhereFilled{};
    qint64 m_blank{}; ///< of the records
    // The last cell that is not blank.
    QByteArray m_text;
    CellKind m_kind{CellKind::Text};
    std::optional<double> m_number;
};

} // namespace aftershock
