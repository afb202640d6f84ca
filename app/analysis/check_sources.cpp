#include "analysis/check_list.h"
#include "analysis/row_names.h"
#include "analysis/trading_calendar.h"

#include <QCoreApplication>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Checks)
};

void checkTradingDay(const Dataset& dataset, const ShareMove& move, const Formatter& formatter,
                     Findings& findings)
{
    const Organisation* organisation = dataset.organisation(move.organisation);
    const QString exchange = organisation ? organisation->exchange : QString();
    const auto closed = closedOn(exchange, move.tradingDay->date);
    if (!closed)
        return;
    const RowRef row{RecordKind::ShareMove, move.id};
    const QString day = formatter.longDay(*move.tradingDay);
    const QString name = rowName(dataset, row);
    const QString message =
        *closed == ClosedReason::Weekend
            ? Texts::tr("%1 is said to have moved on %2, a weekend").arg(name, day)
            : Texts::tr("%1 is said to have moved on %2, a holiday of %3")
                  .arg(name, day, printable(exchange));
    findings.push_back({.id = u"not-a-trading-day"_s,
                        .severity = Severity::Warning,
                        .message = message,
                        .rows = {row}});
}

void checkAgainstEvent(const Dataset& dataset, const ShareMove& move, const Formatter& formatter,
                       Findings& findings)
{
    const Event* event = dataset.event(move.event);
    if (!event || !event->startsOn || move.tradingDay->date >= event->startsOn->date)
        return;
    const RowRef row{RecordKind::ShareMove, move.id};
    findings.push_back(
        {.id = u"day-before-event"_s,
         .severity = Severity::Warning,
         .message = Texts::tr("%1 moved on %2, before “%3”")
                        .arg(rowName(dataset, row), formatter.day(*move.tradingDay),
                             printable(event->title)),
         .arithmetic = u"%1 < %2"_s.arg(isoText(*move.tradingDay), isoText(*event->startsOn)),
         .rows = {row, {RecordKind::Event, event->id}}});
}

/// One finding for all rows of a table that @p isMissing says something of.
template <typename Row, typename IsMissing>
void addMissing(const std::vector<Row>& rows, RecordKind kind, const QString& id, Severity severity,
                const QString& sentence, const IsMissing& isMissing, const Formatter& formatter,
                Findings& findings)
{
    Finding finding{.id = id, .severity = severity};
    for (const Row& row : rows)
        if (isMissing(row))
            finding.rows.push_back({kind, row.id});
    if (finding.rows.empty())
        return;
    const int count = static_cast<int>(finding.rows.size());
    finding.message = sentence.arg(countedRows(kind, count, formatter));
    findings.push_back(std::move(finding));
}

template <typename Row>
void checkCitations(const std::vector<Row>& rows, RecordKind kind, const Formatter& formatter,
                    Findings& findings)
{
    addMissing(
        rows, kind, u"missing-source"_s, Severity::Warning,
        Texts::tr("%1 without a source", "3 share moves"),
        [](const Row& row) { return !row.citation.source; }, formatter, findings);
    addMissing(
        rows, kind, u"missing-place"_s, Severity::Info,
        Texts::tr("%1 without the place in the source", "3 share moves"),
        [](const Row& row) { return row.citation.source && row.citation.locator.isEmpty(); },
        formatter, findings);
}

bool isInferred(const std::optional<Day>& day)
{
    return day && day->basis == DateBasis::Inferred;
}

} // namespace

void checkDays(const Dataset& dataset, const Formatter& formatter, Findings& findings)
{
    for (const ShareMove& move : dataset->shareMoves)
        if (move.tradingDay) {
            checkTradingDay(dataset, move, formatter, findings);
            checkAgainstEvent(dataset, move, formatter, findings);
        }
}

void checkProvenance(const Dataset& dataset, const Formatter& formatter, Findings& findings)
{
    checkCitations(dataset->shareMoves, RecordKind::ShareMove, formatter, findings);
    checkCitations(dataset->fundings, RecordKind::Funding, formatter, findings);
    checkCitations(dataset->events, RecordKind::Event, formatter, findings);
    checkCitations(dataset->statements, RecordKind::Statement, formatter, findings);
    const QString inferred = Texts::tr("%1 with a day that no source states", "3 share moves");
    addMissing(
        dataset->shareMoves, RecordKind::ShareMove, u"inferred-date"_s, Severity::Info, inferred,
        [](const ShareMove& move) { return isInferred(move.tradingDay); }, formatter, findings);
    addMissing(
        dataset->events, RecordKind::Event, u"inferred-date"_s, Severity::Info, inferred,
        [](const Event& event) { return isInferred(event.startsOn) || isInferred(event.endsOn); },
        formatter, findings);
}

} // namespace aftershock
