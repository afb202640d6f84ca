#include "data/value_ranges.h"
#include "reading/citation_book.h"
#include "reading/column_evidence.h"
#include "reading/settle_record.h"

#include <QCoreApplication>

#include <cmath>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Import)
};

QString keyOf(const ShareMove& move)
{
    return QString::number(move.organisation) + u'|' +
           (move.tradingDay ? isoText(*move.tradingDay) : QString()) + u'|' +
           QString::number(move.event.value_or(0));
}

/// A heading that says “fall” makes a fall of a size without a sign.
bool saysFall(const QString& heading)
{
    static const QStringList words = {u"decline"_s,  u"fall"_s,         u"drop"_s,
                                      u"loss"_s,     u"verlust"_s,      u"kursverlust"_s,
                                      u"rückgang"_s, u"kursrückgang"_s, u"跌幅"_s};
    const QString folded = heading.toCaseFolded();
    return std::ranges::any_of(words, [&](const QString& word) { return folded.contains(word); });
}

class ShareMoveImporter : public RowImporter
{
public:
    explicit ShareMoveImporter(ImportContext& context)
        : m_context(context), m_citations(context),
          m_settler(context, context.writer.contents().shareMoves, keyOf)
    {
        for (const ImportField field :
             {ImportField::ShareChange, ImportField::ChangeFraction, ImportField::ChangePercent})
            if (context.mapping().column(field))
                m_field = field;
        const std::size_t column = *context.mapping().column(m_field);
        const ColumnEvidence& evidence = context.evidence[column];
        m_isPercent = m_field == ImportField::ChangePercent || evidence.percents > 0 ||
                      context.mapping().columns[column].unit.isPercent ||
                      evidence.upToOne < evidence.numbers;
        m_isFall =
            saysFall(context.result.table.columns[column].sourceName) && evidence.negatives == 0;
        if (m_isFall)
            context.note({.code = ErrorCode::ReadAsFall,
                          .column = context.result.table.columns[column].name});
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
    /// What is wrong with the row, or nothing.
    std::optional<Error> read(const ImportRow& row, ShareMove& move)
    {
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
        if (!(*figure)->isPercent && !m_isPercent && change.value != 0) {
            if (m_field != ImportField::ChangeFraction)
                return Error{.code = ErrorCode::ValueAmbiguous,
                             .detail = Texts::tr("percent or a fraction; give the column the field "
                                                 "“change-percent” or “change-fraction”")};
            change = scaled(change, 100);
        }
        const Result<Quantity> qualified = qualifiedBy(row, change);
        if (!qualified)
            return qualified;
        change = *qualified;
        if (m_isFall && change.value > 0 && row.isBare(m_field))
            change = scaled(change, -1);
        if (!isWithin(change, changeRange))
            return Error{.code = ErrorCode::ValueOutOfRange,
                         .detail = Texts::tr("a change in percent")};
        return change;
    }

    ImportContext& m_context;
    CitationBook m_citations;
    RecordSettler<ShareMove> m_settler;
    ImportField m_field{ImportField::ShareChange};
    bool m_isPercent{};
    bool m_isFall{};
};

} // namespace

RowImporterPtr makeShareMoveImporter(ImportContext& context)
{
    return std::make_unique<ShareMoveImporter>(context);
}

} // namespace aftershock
