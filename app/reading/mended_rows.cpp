#include "reading/mended_rows.h"

#include <QByteArray>

namespace aftershock {

namespace {

class EditedReader : public TableReader
{
public:
    EditedReader(TableReaderPtr reader, MendedRows edits)
        : m_reader(std::move(reader)), m_edits(std::move(edits))
    {
    }

    const TableInfo& info() const override { return m_reader->info(); }
    const Diagnostics& diagnostics() const override { return m_reader->diagnostics(); }
    qint64 done() const override { return m_reader->done(); }
    qint64 total() const override { return m_reader->total(); }
    Result<void> rewind() override { return m_reader->rewind(); }

    Result<bool> next(RowBatch& batch) override
    {
        do {
            Result<bool> more = m_reader->next(batch);
            if (!more || !*more)
                return more;
            if (isTouched(batch))
                edit(batch);
        } while (batch.isEmpty());
        return true;
    }

private:
    /// Keys only rise, so that the many batches without an edit cost one look.
    [[nodiscard]] bool isTouched(const RowBatch& batch) const
    {
        const auto first = m_edits.lower_bound(batch.key(0));
        return first != m_edits.end() && first->first <= batch.key(batch.rowCount() - 1);
    }

    void edit(RowBatch& batch)
    {
        const std::size_t width = m_reader->info().columns.size();
        m_edited.clear();
        for (std::size_t row = 0; row < batch.rowCount(); ++row) {
            const auto found = m_edits.find(batch.key(row));
            if (found == m_edits.end())
                m_edited.addRow(batch, row, width);
            else if (!found->second.isLeftOut)
                addEdited(batch, row, width, found->second);
        }
        std::swap(batch, m_edited);
    }

    void addEdited(const RowBatch& batch, std::size_t row, std::size_t width, const MendedRow& edit)
    {
        for (std::size_t column = 0; column < width; ++column) {
            if (const auto cell = edit.cells.find(column); cell != edit.cells.end()) {
                const QByteArray text = cell->second.toUtf8();
                m_edited.addCell({text.constData(), static_cast<std::size_t>(text.size())});
                continue;
            }
            const Cell cell = batch.cell(row, column);
            m_edited.addCell(cell.text, cell.kind, cell.number, batch.isQuoted(row, column));
        }
        m_edited.endRow(batch, row);
    }

    TableReaderPtr m_reader;
    MendedRows m_edits;
    RowBatch m_edited;
};

} // namespace

TableReaderPtr withEdits(TableReaderPtr reader, MendedRows edits)
{
    if (edits.empty())
        return reader;
    return std::make_unique<EditedReader>(std::move(reader), std::move(edits));
}

} // namespace aftershock
