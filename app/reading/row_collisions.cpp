#include "reading/row_collisions.h"

#include "reading/row_importer.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Import)
};

constexpr std::size_t mostLookedAt = 50;
constexpr qint64 mostUnsaid = 3;    ///< a few rows of a large file contradict each other
constexpr double mostOfRows = 0.05; ///< as do a few in a hundred

struct Row
{
    qint64 line{};
    std::optional<qint64> record; ///< as ImportRow::record()
    QStringList cells;
};
/// The rows that collide.
using RowsByKey = std::map<qint64, Row>;

Row rowOf(const RowBatch& batch, std::size_t row)
{
    Row found{.line = batch.line(row), .record = std::nullopt, .cells = {}};
    if (batch.mayShareLines())
        found.record = batch.key(row);
    for (std::size_t column = 0; column < batch.cellCount(row); ++column)
        found.cells += batch.cell(row, column).string().trimmed();
    return found;
}

Result<RowsByKey> rowsOf(TableReader& reader, const std::vector<RowCollision>& collisions)
{
    RowsByKey rows;
    for (const RowCollision& each : collisions) {
        rows[each.kept] = {};
        rows[each.other] = {};
    }
    if (const auto rewound = reader.rewind(); !rewound)
        return rewound.error();
    RowBatch batch;
    const qint64 last = rows.rbegin()->first;
    for (Result<bool> more = reader.next(batch);; more = reader.next(batch)) {
        if (!more)
            return more.error();
        if (!*more)
            return rows;
        for (std::size_t row = 0; row < batch.rowCount(); ++row)
            if (const auto found = rows.find(batch.key(row)); found != rows.end())
                found->second = rowOf(batch, row);
        if (batch.rowCount() > 0 && batch.key(batch.rowCount() - 1) >= last)
            return rows;
    }
}

/// Whether the cells of a column are names, days or years, and no further figures.
bool mayTellApart(const ColumnEvidence& evidence)
{
    return evidence.filled > 0 &&
           (evidence.share(evidence.numbers) <= 0.5 || evidence.share(evidence.years) > 0.9);
}

bool tellsApart(std::size_t column, const std::vector<RowCollision>& collisions,
                const RowsByKey& rows)
{
    const auto cell = [&](qint64 key) {
        return rows.at(key).cells.value(static_cast<qsizetype>(column));
    };
    return std::ranges::all_of(
        collisions, [&](const RowCollision& each) { return cell(each.kept) != cell(each.other); });
}

/// What a column of names, days or years may be that no other column is yet.
std::optional<ImportField> openField(const Mapping& mapping, const ColumnEvidence& evidence)
{
    const ImportKind kind = mapping.kind.value;
    std::vector<ImportField> fields{ImportField::Purpose, ImportField::Recipient};
    if (evidence.share(evidence.dates) > 0.5)
        fields = {ImportField::Day};
    else if (evidence.share(evidence.years + evidence.periods) > 0.5)
        fields = {ImportField::FromYear};
    const auto open = std::ranges::find_if(fields, [&](ImportField field) {
        return hasField(kind, field) && !mapping.has(field) &&
               !(field == ImportField::FromYear && mapping.has(ImportField::YearAmounts));
    });
    return open == fields.end() ? std::nullopt : std::optional(*open);
}

/// “; “Account name” would tell them apart: give it a field, as in “Account name=purpose””.
QString wayOut(const ImportContext& context, const std::vector<RowCollision>& collisions,
               const RowsByKey& rows)
{
    const Mapping& mapping = context.mapping();
    for (std::size_t column = 0; column < mapping.columns.size(); ++column) {
        const ColumnEvidence& evidence = context.evidence[column];
        if (mapping.columns[column].field.value != ImportField::Ignored ||
            !mayTellApart(evidence) || !tellsApart(column, collisions, rows))
            continue;
        const QString& name = context.result.table.columns[column].name;
        const std::optional<ImportField> field = openField(mapping, evidence);
        if (!field)
            return Texts::tr("“%1” tells them apart, and is not used; take one of its values, or "
                             "keep both rows")
                .arg(name);
        return Texts::tr("“%1” tells them apart: give it a field, as in “%2”")
            .arg(name, name + u'=' + toText(*field));
    }
    return Texts::tr("take some of them, or keep both rows");
}

/// What the rows are of, as the second of them has it.
QString subjectOf(const ImportContext& context, const Row& row)
{
    for (const ImportField field : {ImportField::Organisation, ImportField::Ticker,
                                    ImportField::Recipient, ImportField::Purpose})
        if (const auto column = context.mapping().column(field)) {
            const QString name = row.cells.value(static_cast<qsizetype>(*column));
            if (!name.isEmpty())
                return name;
        }
    return {};
}

} // namespace

void RowCollisions::add(const RowCollision& collision)
{
    ++m_count;
    if (m_first.size() < mostLookedAt)
        m_first.push_back(collision);
}

std::optional<Error> rowsNotToldApart(TableReader& reader, const ImportContext& context)
{
    const ImportKind kind = context.mapping().kind.value;
    const qint64 count = context.collisions.count();
    const ImportResult& result = context.result;
    const auto all = static_cast<double>(result.rowsImported + result.rowsReplaced +
                                         result.rowsKnown + result.rowsLeftOut);
    if ((kind != ImportKind::Funding && kind != ImportKind::ShareMoves) || count <= mostUnsaid ||
        static_cast<double>(count) <= mostOfRows * all)
        return std::nullopt;
    const std::vector<RowCollision>& collisions = context.collisions.first();
    const Result<RowsByKey> rows = rowsOf(reader, collisions);
    if (!rows)
        return rows.error();
    const RowCollision& first = collisions.front();
    const Row& other = rows->at(first.other);
    return Error{.code = ErrorCode::ValueAmbiguous,
                 .subject = result.table.source,
                 .row = other.line,
                 .record = other.record,
                 .value = subjectOf(context, other),
                 .detail = Texts::tr("rows %1 and %2 give it different figures, and %3 more rows "
                                     "do so; %4")
                               .arg(first.kept)
                               .arg(first.other)
                               .arg(count - 1)
                               .arg(wayOut(context, collisions, *rows))};
}

} // namespace aftershock
