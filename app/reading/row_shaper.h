#pragma once

#include "reading/diagnostic_log.h"
#include "reading/raw_table.h"
#include "reading/table_layout.h"

namespace aftershock {

/**
 * Brings ragged rows, batch by batch, into the table's form: leaves out what stands above and
 * behind it, blank rows and repeated headers, fills up short rows and cuts long ones, each with a
 * remark. Rows that may be a footer are held back until it shows whether more rows follow.
 */
class RowShaper
{
public:
    RowShaper(const TableLayout& layout, DiagnosticLog& log);

    /// Shapes the batch in place. Rows held back before that turn out to be data come first.
    void shape(RowBatch& batch);
    /// The rows are at their end: what is held back is a footer.
    void finish();
    void rewind();
    /// The last row wanted was seen; nothing more needs to be read.
    [[nodiscard]] bool isPastEnd() const { return m_isPastEnd; }

private:
    bool keeps(const RowBatch& batch, std::size_t row);
    bool isRepeatedHeader(const RowBatch& batch, std::size_t row) const;
    void remarkOnWidth(const RowBatch& batch, std::size_t row);
    void holdBack(RowBatch& batch, std::vector<char>& keep);

    const TableLayout& m_layout;
    DiagnosticLog& m_log;
    std::string m_firstName; ///< of the header, as it stood; to find the header again
    RowBatch m_held;
    bool m_isPastEnd{false};
};

} // namespace aftershock
