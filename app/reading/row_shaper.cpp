#include "reading/row_shaper.h"

#include "reading/cell_class.h"

#include <QCoreApplication>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::RowShaper)
};

constexpr std::size_t heldRows = 64; ///< a footer is short

bool isBlank(const RowBatch& batch, std::size_t row)
{
    return trimmed(batch.text(row, 0)).empty() && filledCells(batch, row) == 0;
}

QString joined(const RowBatch& batch, std::size_t row, std::size_t from)
{
    QStringList texts;
    for (std::size_t column = from; column < batch.cellCount(row); ++column)
        texts << batch.cell(row, column).string();
    return texts.join(u", "_s).left(200);
}

} // namespace

RowShaper::RowShaper(const TableLayout& layout, DiagnosticLog& log)
    : m_layout(layout), m_log(log), m_firstName(layout.columns[0].sourceName.toStdString())
{
}

bool RowShaper::isRepeatedHeader(const RowBatch& batch, std::size_t row) const
{
    if (m_layout.headerRows.value == 0 || batch.cellCount(row) != m_layout.width)
        return false;
    for (std::size_t column = 0; column < m_layout.width; ++column) {
        const QString& name = m_layout.columns[column].sourceName;
        if (name.isEmpty() || batch.cell(row, column).string().simplified() != name)
            return false;
    }
    return true;
}

void RowShaper::remarkOnWidth(const RowBatch& batch, std::size_t row)
{
    const std::size_t count = batch.cellCount(row);
    const QString counts = Texts::tr("%1 instead of %2").arg(count).arg(m_layout.width);
    if (count < m_layout.width) {
        m_log.add(Severity::Warning, {.code = ErrorCode::RowTooShort,
                                      .row = batch.line(row),
                                      .column = m_layout.columns[count].name,
                                      .detail = counts});
        return;
    }
    bool isEmpty = true;
    for (std::size_t column = m_layout.width; column < count; ++column)
        isEmpty = isEmpty && trimmed(batch.text(row, column)).empty();
    if (!isEmpty)
        m_log.add(Severity::Warning, {.code = ErrorCode::RowTooLong,
                                      .row = batch.line(row),
                                      .column = QString::number(m_layout.width + 1),
                                      .value = joined(batch, row, m_layout.width),
                                      .detail = counts});
}

bool RowShaper::keeps(const RowBatch& batch, std::size_t row)
{
    const qint64 line = batch.line(row);
    if (line < m_layout.firstLine)
        return false;
    if (line >= m_layout.endLine) {
        m_isPastEnd = true;
        return false;
    }
    const std::string_view first = batch.text(row, 0);
    if (first.empty() || first[0] <= ' ') {
        if (isBlank(batch, row))
            return false;
    } else if (first == m_firstName && isRepeatedHeader(batch, row)) {
        m_log.add(Severity::Info, {.code = ErrorCode::LinesLeftOut,
                                   .row = line,
                                   .value = joined(batch, row, 0),
                                   .detail = Texts::tr("it is the header again")});
        return false;
    }
    const bool mayBeRule = first.empty() || first[0] == '-' || first[0] == ':' || first[0] == '+' ||
                           first[0] == '=' || first[0] == ' ';
    return !mayBeRule || !isRule(batch, row);
}

/// Takes the last rows out of the batch as far as they may be a footer.
void RowShaper::holdBack(RowBatch& batch, std::vector<char>& keep)
{
    std::size_t first = batch.rowCount();
    while (first > 0 && batch.rowCount() - first < heldRows &&
           (!keep[first - 1] || isFooterLike(batch, first - 1, m_layout)))
        --first;
    for (std::size_t row = first; row < batch.rowCount(); ++row) {
        if (!keep[row])
            continue;
        m_held.addRow(batch, row, batch.cellCount(row));
        keep[row] = 0;
    }
}

void RowShaper::shape(RowBatch& batch)
{
    std::vector<char> keep(batch.rowCount());
    bool hasData = false;
    std::size_t kept = m_held.rowCount();
    for (std::size_t row = 0; row < batch.rowCount(); ++row) {
        keep[row] = keeps(batch, row);
        kept += keep[row] ? 1U : 0U;
        hasData = hasData || kept > heldRows || (keep[row] && !isFooterLike(batch, row, m_layout));
    }
    if (hasData && !m_held.isEmpty()) {
        RowBatch joinedBatch;
        std::swap(joinedBatch, m_held);
        std::vector<char> joinedKeep(joinedBatch.rowCount(), 1);
        for (std::size_t row = 0; row < batch.rowCount(); ++row) {
            joinedBatch.addRow(batch, row, batch.cellCount(row));
            joinedKeep.push_back(keep[row]);
        }
        batch = std::move(joinedBatch);
        keep = std::move(joinedKeep);
    }
    holdBack(batch, keep);
    for (std::size_t row = 0; row < batch.rowCount(); ++row)
        if (keep[row] && batch.cellCount(row) != m_layout.width)
            remarkOnWidth(batch, row);
    batch.shape(keep, m_layout.width);
}

void RowShaper::finish()
{
    for (std::size_t row = 0; row < m_held.rowCount(); ++row)
        m_log.add(Severity::Info, {.code = ErrorCode::LinesLeftOut,
                                   .row = m_held.line(row),
                                   .value = joined(m_held, row, 0),
                                   .detail = Texts::tr("it stands below the table")});
    m_held.clear();
}

void RowShaper::rewind()
{
    m_held.clear();
    m_isPastEnd = false;
}

} // namespace aftershock
