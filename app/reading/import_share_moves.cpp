#include "core/catalogue.h"
#include "core/formatter.h"
#include "data/value_ranges.h"
#include "reading/change_headings.h"
#include "reading/citation_book.h"
#include "reading/column_evidence.h"
#include "reading/settle_record.h"

#include <QCoreApplication>

#include <utility>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Import)
};

/// A share moves once a day, whatever that is put down to.
QString keyOf(const ShareMove& move)
{
    return QString::number(move.organisation) + u'|' +
           (move.tradingDay ? isoText(*move.tradingDay)
                            : u'|' + QString::number(move.event.value_or(0)));
}

QString figureOf(const ShareMove& move)
{
    return Formatter(spokenLanguage()).change(move.changePercent);
}

/// “-13.8 pp” is the difference of two rates.
bool isInPoints(const QString& cell)
{
    return cell.endsWith(u"pp") || cell.endsWith(u"p.p.") || cell.endsWith(u"ppt");
}

/// Nobody chose what the changes are, nor what the column is that names their times.
std::optional<std::size_t> columnOfTimes(const ImportContext& context)
{
    const std::vector<ColumnMapping>& columns = context.mapping().columns;
    const auto change = context.mapping().column(ImportField::ShareChange);
    if (!change || columns[*change].field.isChosen)
        return std::nullopt;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].field == Guess<ImportField>{ImportField::Ignored, 0} &&
            namesTimesOfRows(context.result.table.columns[i].sourceName))
            return i;
    return std::nullopt;
}

class ShareMoveImporter : public RowImporter
{
public:
    explicit ShareMoveImporter(ImportContext& context)
        : m_context(context), m_citations(context),
          m_settler(context, context.writer.contents().shareMoves, keyOf, figureOf)
    {
        m_field = changeField(context.mapping());
        m_columns = wideColumns(context.mapping());
        if (m_columns.empty())
            m_columns.push_back(*context.mapping().column(m_field));
        m_times = columnOfTimes(context);
        // What a person chose holds, whatever heading and cells look like.
        const bool isOpen = m_field == ImportField::ShareChange;
        for (const std::size_t column : m_columns) {
            const ColumnEvidence& evidence = context.evidence[column];
            const HeadingUnit& unit = context.mapping().columns[column].unit;
            m_isBasisPoints = m_isBasisPoints || (isOpen && unit.isBasisPoints);
            m_isPercent =
                m_isPercent || m_field == ImportField::ChangePercent || m_isBasisPoints ||
                (isOpen && (evidence.percents > 0 || evidence.upToOne < evidence.numbers ||
                            (unit.isPercent && !evidence.mayBeFractions())));
        }
    }

    Result<void> take(const ImportRow& row) override
    {
        if (row.isBlank())
            return {};
        ShareMove move;
        if (const std::optional<Error> error = read(row, move)) {
            m_context.refuse(*error);
            return {};
        }
        const Result<Citation> citation = m_citations.citationOf(row);
        if (!citation)
            return citation.error();
        move.citation = *citation;
        const auto event =
            m_citations.eventOf(row, EventKind::Market, move.tradingDay, move.citation);
        if (!event)
            return event.error();
        move.event = *event;
        return m_settler.settle(std::move(move), row.at(m_field, {}));
    }

    Result<void> finish() override { return {}; }

private:
    /// What the row says of its time, where it has a column for that: “YTD”, “pre-market”.
    std::optional<Error> otherTime(const ImportRow& row) const
    {
        if (!m_times)
            return std::nullopt;
        if (!namesOtherTime(row.cell(*m_times).string()))
            return std::nullopt;
        return row.at(*m_times, {.code = ErrorCode::ValueOutOfRange,
                                 .detail = Texts::tr("a share moves on a trading day")});
    }

    /// What is wrong with the row, or nothing.
    std::optional<Error> read(const ImportRow& row, ShareMove& move)
    {
        if (auto error = otherTime(row))
            return error;
        const auto change = readChange(row);
        if (!change)
            return row.at(m_field, change.error());
        move.changePercent = *change;
        const auto day = row.day(ImportField::Day);
        if (!day)
            return row.at(ImportField::Day, day.error());
        if (*day && ((*day)->day.precision != DatePrecision::Day || (*day)->endsOn))
            return row.at(ImportField::Day,
                          {.code = ErrorCode::ValueOutOfRange,
                           .detail = Texts::tr("a share moves on a trading day")});
        if (*day)
            move.tradingDay = (*day)->day;
        const Result<RowId> who = organisationOf(row, m_context);
        if (!who)
            return row.at(m_context.mapping().has(ImportField::Organisation)
                              ? ImportField::Organisation
                              : ImportField::Ticker,
                          who.error());
        move.organisation = *who;
        move.note = row.text(ImportField::Note);
        if (move.changePercent.value < -100)
            m_context.note(row.at(m_field, {.code = ErrorCode::ValueOutOfRange,
                                            .detail = Texts::tr("no share price falls by more "
                                                                "than 100 percent; taken as it "
                                                                "stands")}));
        return std::nullopt;
    }

    Result<Quantity> readChange(const ImportRow& row)
    {
        const auto figure = row.figure(m_field);
        if (!figure)
            return figure.error();
        if (!*figure)
            return Error{.code = ErrorCode::ValueMissing};
        Quantity change = (*figure)->quantity;
        if ((*figure)->currency)
            return Error{.code = ErrorCode::ValueNotANumber,
                         .detail = Texts::tr("money is no change in percent")};
        if (isInPoints(row.text(m_field)))
            return Error{.code = ErrorCode::ValueNotANumber};
        const Result<std::optional<bool>> saidFraction = isFractionByUnit(row);
        if (!saidFraction)
            return saidFraction.error();
        const bool isFraction = saidFraction->value_or(m_field == ImportField::ChangeFraction);
        const bool isTold =
            (m_isPercent && !m_context.mayMixFractions) || isFraction || *saidFraction;
        if (!(*figure)->isPercent && !isTold && change.value != 0)
            return Error{.code = ErrorCode::ValueAmbiguous,
                         .detail = Texts::tr("percent or a fraction; give the column the field for "
                                             "one of them, or “fraction” as the units of all rows, "
                                             "as in --map \"'fraction'=units\"")};
        if (!(*figure)->isPercent && isFraction)
            change = scaled(change, 100);
        if (m_isBasisPoints && !(*figure)->isPercent)
            change = scaled(change, 0.01);
        const Result<Quantity> qualified = qualifiedBy(row, change);
        if (!qualified)
            return qualified;
        change = *qualified;
        if ((*figure)->direction == Direction::None && change.value > 0 && m_context.signColumn) {
            const Result<Quantity> sided = sidedBy(row, m_context, change);
            if (!sided)
                return sided;
            change = *sided;
        }
        const Result<Quantity> fallen = (*figure)->direction == Direction::None && change.value > 0
                                            ? unsignedChange(change)
                                            : signedChange(row, change);
        if (!fallen)
            return fallen;
        change = *fallen;
        if (!isWithin(change, changeRange))
            return Error{.code = ErrorCode::ValueOutOfRange,
                         .detail = Texts::tr("a change in percent")};
        return change;
    }

    /// Of changes without a percent sign, what a person or the row says; what a person chose for
    /// their column holds.
    Result<std::optional<bool>> isFractionByUnit(const ImportRow& row) const
    {
        const QString unit = m_field == ImportField::ShareChange
                                 ? row.text(ImportField::Units).toLower()
                                 : QString();
        if (unit.isEmpty())
            return std::optional<bool>();
        static const QStringList fractions = u"fraction|fractions|bruchteil|小数"_s.split(u'|');
        static const QStringList percents = u"percent|per cent|%|prozent|百分比"_s.split(u'|');
        if (!fractions.contains(unit) && !percents.contains(unit))
            return row.at(ImportField::Units,
                          {.code = ErrorCode::ValueUnknown, .detail = u"percent, fraction"_s});
        return std::optional(fractions.contains(unit));
    }

    Result<Quantity> unsignedChange(const Quantity& size)
    {
        switch (m_context.unsignedSizes) {
        case UnsignedSizes::Rises:
            return size;
        case UnsignedSizes::Falls:
        case UnsignedSizes::FallsButMinus:
            return fallOf(size);
        case UnsignedSizes::Unknown:
            return Error{.code = ErrorCode::ValueAmbiguous,
                         .detail = Texts::tr("a fall, as the heading says, or a rise, since other "
                                             "rows have a plus")};
        case UnsignedSizes::UnknownByTitle:
            return Error{.code = ErrorCode::ValueAmbiguous,
                         .detail = Texts::tr("a fall, of which the title speaks, or a rise; give "
                                             "the column the field “change-percent” to take it "
                                             "as it stands")};
        }
        Q_UNREACHABLE();
    }

    Result<Quantity> signedChange(const ImportRow& row, const Quantity& change) const
    {
        if (m_context.unsignedSizes == UnsignedSizes::FallsButMinus && change.value < 0 &&
            hasMinus(row.text(m_field)))
            return Error{.code = ErrorCode::ValueAmbiguous,
                         .detail = Texts::tr("a fall, as the heading says, or a rise, since most "
                                             "rows have no minus")};
        return change;
    }

    Quantity fallOf(const Quantity& size)
    {
        if (!std::exchange(m_isFallNoted, true))
            m_context.note({.code = ErrorCode::ReadAsFall,
                            .column = m_context.result.table.columns[m_columns.front()].name});
        return scaled(size, -1);
    }

    ImportContext& m_context;
    CitationBook m_citations;
    RecordSettler<ShareMove> m_settler;
    ImportField m_field{ImportField::ShareChange};
    std::vector<std::size_t> m_columns; ///< of the changes; several where each cell is one
    std::optional<std::size_t> m_times; ///< which names the time of each row's change
    bool m_isPercent{};
    bool m_isBasisPoints{};
    bool m_isFallNoted{};
};

} // namespace

RowImporterPtr makeShareMoveImporter(ImportContext& context)
{
    return std::make_unique<ShareMoveImporter>(context);
}

} // namespace aftershock
