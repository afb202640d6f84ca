#pragma once

#include "core/error.h"

#include <optional>
#include <vector>

/// Rows of one file that give other figures for the same: what tells them apart is in a column that
/// is not used, or they contradict each other.
namespace aftershock {

struct ImportContext;
class TableReader;

/// Two rows by RowBatch::key(), the one that is kept first.
struct RowCollision
{
    qint64 kept{};
    qint64 other{};
};

class RowCollisions
{
public:
    void add(const RowCollision& collision);
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] const std::vector<RowCollision>& first() const { return m_first; }

private:
    qint64 m_count{};
    std::vector<RowCollision> m_first;
};

/// What to say where so many rows of a table of moves or amounts collide that the columns taken do
/// not tell its rows apart; nullopt for a few. Reads the table once more. Errors: those of the
/// reader.
[[nodiscard]] std::optional<Error> rowsNotToldApart(TableReader& reader,
                                                    const ImportContext& context);

} // namespace aftershock
