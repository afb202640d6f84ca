#include "reading/citation_book.h"
#include "reading/record_words.h"
#include "reading/settle_record.h"

#include <QCoreApplication>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Import)
};

QString keyOf(const Event& event)
{
    return comparable(event.title) + u'|' + (event.startsOn ? isoText(*event.startsOn) : QString());
}

QString figureOf(const Event& event)
{
    return event.startsOn ? isoText(*event.startsOn) : event.title;
}

class EventImporter : public RowImporter
{
public:
    explicit EventImporter(ImportContext& context)
        : m_context(context), m_citations(context),
          m_settler(context, context.writer.contents().events, keyOf, figureOf)
    {
    }

    Result<void> take(const ImportRow& row) override
    {
        if (row.isBlank())
            return {};
        Event event;
        if (const std::optional<Error> error = read(row, event)) {
            m_context.refuse(*error);
            return {};
        }
        const Result<Citation> citation = m_citations.citationOf(row);
        if (!citation)
            return citation.error();
        event.citation = *citation;
        return m_settler.settle(std::move(event), row.at(ImportField::Event, {}));
    }

    Result<void> finish() override { return {}; }

private:
    static std::optional<Error> read(const ImportRow& row, Event& event)
    {
        event.title = row.text(ImportField::Event);
        if (event.title.isEmpty())
            return row.at(ImportField::Event, {.code = ErrorCode::ValueMissing});
        event.summary = row.text(ImportField::Summary);
        if (const QString kind = row.text(ImportField::EventKind); !kind.isEmpty()) {
            const auto known = eventKindFromWords(kind);
            if (!known)
                return row.at(ImportField::EventKind,
                              {.code = ErrorCode::ValueUnknown,
                               .detail = u"model, market, funding, statement, other"_s});
            event.kind = *known;
        }
        const auto starts = row.day(ImportField::Day);
        if (!starts)
            return row.at(ImportField::Day, starts.error());
        const auto ends = row.day(ImportField::EndDay);
        if (!ends)
            return row.at(ImportField::EndDay, ends.error());
        return setDays(row, *starts, *ends, event);
    }

    static std::optional<Error> setDays(const ImportRow& row,
                                        const std::optional<ParsedDay>& starts,
                                        const std::optional<ParsedDay>& ends, Event& event)
    {
        if (ends && !starts)
            return row.at(ImportField::Day, {.code = ErrorCode::ValueMissing});
        if (!starts)
            return std::nullopt;
        event.startsOn = starts->day;
        // A quarter is a span of its own.
        if (starts->endsOn)
            event.endsOn = Day{.date = *starts->endsOn, .precision = starts->day.precision};
        if (ends)
            event.endsOn = ends->day;
        if (!event.endsOn)
            return std::nullopt;
        if (event.endsOn->date < event.startsOn->date)
            return row.at(ImportField::EndDay,
                          {.code = ErrorCode::ValueOutOfRange,
                           .detail = Texts::tr("it must not end before it starts")});
        // The dataset has one precision for both ends: the coarser one claims no more than is said.
        const DatePrecision coarser = std::max(event.startsOn->precision, event.endsOn->precision);
        for (std::optional<Day>* const day : {&event.startsOn, &event.endsOn})
            setPrecision(**day, coarser);
        return std::nullopt;
    }

    static void setPrecision(Day& day, DatePrecision precision)
    {
        day.precision = precision;
        if (precision == DatePrecision::Month)
            day.date = QDate(day.date.year(), day.date.month(), 1);
        if (precision == DatePrecision::Year)
            day.date = QDate(day.date.year(), 1, 1);
    }

    ImportContext& m_context;
    CitationBook m_citations;
    RecordSettler<Event> m_settler;
};

} // namespace

RowImporterPtr makeEventImporter(ImportContext& context)
{
    return std::make_unique<EventImporter>(context);
}

} // namespace aftershock
