#include "reading/blank_times.h"

#include "reading/row_importer.h"

#include <QCoreApplication>

namespace aftershock {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Importer)
};

/// Nothing but the one cell: the name of a section, or of a table.
bool isLine(const RawTable& sample, std::size_t row, std::size_t column)
{
    if (sample.cell(row, column).isEmpty())
        return false;
    for (std::size_t other = 0; other < sample.info.columns.size(); ++other)
        if (other != column && !sample.cell(row, other).isEmpty())
            return false;
    return true;
}

} // namespace

BlankTimes::BlankTimes(const RawTable& sample, const Mapping& mapping)
{
    const ImportKind kind = mapping.kind.value;
    if (kind == ImportKind::Prices || kind == ImportKind::ExchangeRates ||
        !wideColumns(mapping).empty())
        return;
    m_column = mapping.column(ImportField::Day);
    if (!m_column)
        m_column = mapping.column(ImportField::FromYear);
    if (!m_column)
        return;
    for (std::size_t row = 0; row < sample.rowCount() && !m_isSomewhereFilled; ++row)
        m_isSomewhereFilled = !sample.cell(row, *m_column).isEmpty();
    m_isFilledDown = isFilledDown(sample, mapping, *m_column);
}

/// Whether times are written as in a list that is sorted by them: in the first column, from the
/// first row on, each once, and with blank cells below many.
bool BlankTimes::isFilledDown(const RawTable& sample, const Mapping& mapping, std::size_t column)
{
    for (std::size_t i = 0; i < column; ++i)
        if (mapping.columns[i].field.value != ImportField::Ignored)
            return false;
    std::size_t filled = 0;
    std::size_t blank = 0;
    std::string last;
    for (std::size_t row = 0; row < sample.rowCount(); ++row) {
        if (isLine(sample, row, column))
            continue;
        const Cell cell = sample.cell(row, column);
        if (cell.isEmpty() ? filled == 0 : cell.text == last)
            return false;
        if (!cell.isEmpty())
            last = cell.text;
        ++(cell.isEmpty() ? blank : filled);
    }
    return blank > 0 && 2 * blank >= filled;
}

Cell BlankTimes::cellOf(std::size_t column, const Cell& own) const
{
    if (!m_isFilledDown || column != *m_column || !own.isEmpty())
        return own;
    return {.text = {m_text.constData(), static_cast<std::size_t>(m_text.size())},
            .kind = m_kind,
            .number = m_number};
}

void BlankTimes::keep(const RowBatch& batch, std::size_t row)
{
    if (!m_isFilledDown)
        return;
    const Cell cell = batch.cell(row, *m_column);
    if (cell.isEmpty())
        return;
    m_text = QByteArray(cell.text.data(), static_cast<qsizetype>(cell.text.size()));
    m_kind = cell.kind;
    m_number = cell.number;
}

void BlankTimes::count(const RowBatch& batch, std::size_t row)
{
    if (m_column && batch.cell(row, *m_column).isEmpty())
        ++m_blank;
}

void BlankTimes::tell(ImportContext& context) const
{
    if (m_blank == 0 || !(m_isFilledDown || m_isSomewhereFilled))
        return;
    context.note({.code = ErrorCode::ValueAmbiguous,
                  .column = context.result.table.columns[*m_column].name,
                  .value = Texts::tr("blank cells: %1").arg(m_blank),
                  .detail = m_isFilledDown
                                ? Texts::tr("nothing, or what stands above them, which was taken")
                                : Texts::tr("nothing, as was taken, or what stands above them")});
}

} // namespace aftershock
