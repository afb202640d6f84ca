#pragma once

#include "reading/table_reader.h"

namespace aftershock {

/// Hands out rows that had to be read whole, because their format tells its columns only at the
/// end.
class HeldReader : public TableReader
{
public:
    HeldReader(TableInfo info, std::vector<RowBatch> batches, Diagnostics diagnostics)
        : m_info(std::move(info)), m_batches(std::move(batches)),
          m_diagnostics(std::move(diagnostics))
    {
    }

    const TableInfo& info() const override { return m_info; }
    const Diagnostics& diagnostics() const override { return m_diagnostics; }
    Result<bool> next(RowBatch& batch) override
    {
        if (m_next == m_batches.size())
            return false;
        batch = m_batches[m_next++];
        return true;
    }
    Result<void> rewind() override
    {
        m_next = 0;
        return {};
    }
    qint64 done() const override { return static_cast<qint64>(m_next); }
    qint64 total() const override { return static_cast<qint64>(m_batches.size()); }

private:
    TableInfo m_info;
    std::vector<RowBatch> m_batches;
    Diagnostics m_diagnostics;
    std::size_t m_next{0};
};

} // namespace aftershock
