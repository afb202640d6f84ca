#include "core/error.h"
#include "figure/detail_parts.h"

#include <QCoreApplication>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Details)
};

constexpr int longestWords = 1000;

QString inferredRemark(const Day& day)
{
    return day.basis == DateBasis::Inferred ? Texts::tr("inferred") : QString();
}

QString speakerOf(const Dataset& dataset, const Statement& statement)
{
    if (!statement.speaker.isEmpty())
        return printable(statement.speaker);
    const Organisation* organisation = dataset.organisation(statement.organisation);
    return organisation ? printable(organisation->name) : Texts::tr("Statement");
}

} // namespace

RowDetails eventDetails(const DetailInput& input, const Event& event)
{
    RowDetails details{.name = printable(event.title),
                       .about = printable(event.summary, longestWords)};
    if (event.startsOn)
        addLine(details.lines, Texts::tr("Day"), input.formatter.day(*event.startsOn),
                inferredRemark(*event.startsOn));
    if (event.endsOn)
        addLine(details.lines, Texts::tr("Until"), input.formatter.day(*event.endsOn),
                inferredRemark(*event.endsOn));
    addSourceLine(input, event.citation, details.lines);
    for (const Statement& statement : input.dataset->statements)
        if (statement.event == event.id)
            addLine(details.lines, speakerOf(input.dataset, statement),
                    printable(statement.summary, longestWords));
    details.checks = {citationCheck(event.citation)};
    return details;
}

RowDetails statementDetails(const DetailInput& input, const Statement& statement)
{
    RowDetails details{.name = speakerOf(input.dataset, statement)};
    const Organisation* organisation = input.dataset.organisation(statement.organisation);
    if (organisation && organisation->name != details.name)
        details.about = printable(organisation->name);
    addLine(details.lines, Texts::tr("Said, in the dataset’s own words"),
            printable(statement.summary, longestWords));
    if (const Event* event = input.dataset.event(statement.event)) {
        addLine(details.lines, Texts::tr("Event"), printable(event->title));
        if (event->startsOn)
            addLine(details.lines, Texts::tr("Day"), input.formatter.day(*event->startsOn),
                    inferredRemark(*event->startsOn));
    }
    addSourceLine(input, statement.citation, details.lines);
    details.checks = {citationCheck(statement.citation)};
    return details;
}

} // namespace aftershock
