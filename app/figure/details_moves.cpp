#include "figure/detail_parts.h"
#include "figure/rows.h"

#include <QCoreApplication>
#include <QSet>

#include <cmath>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Details)
};

/// “3rd”, “3.”, “第3”.
QString ordinal(int number, Language language)
{
    if (language == Language::German)
        return u"%1."_s.arg(number);
    if (language == Language::Chinese)
        return u"第%1"_s.arg(number);
    const bool teen = number % 100 >= 11 && number % 100 <= 13;
    const int last = teen ? 0 : number % 10;
    const QString ending = last == 1   ? u"st"_s
                           : last == 2 ? u"nd"_s
                           : last == 3 ? u"rd"_s
                                       : u"th"_s;
    return QString::number(number) + ending;
}

/// Whether @p other is to be compared with the move: of its event, or where it names none of its
/// day, whatever that one is put down to.
bool isSameOccasion(const ShareMove& move, const ShareMove& other)
{
    if (move.event)
        return move.event == other.event;
    return move.tradingDay && other.tradingDay && move.tradingDay->date == other.tradingDay->date;
}

/// Where the move stands among those of other companies in the same direction on that occasion.
QString rankText(const DetailInput& input, const ShareMove& move)
{
    const Quantity& own = move.changePercent;
    if (own.value == 0)
        return {};
    const bool isFall = own.value < 0;
    QSet<RowId> larger; // companies: two reports of one are one fall
    QSet<RowId> all{move.organisation};
    bool certain = true;
    for (const ShareMove& other : input.dataset->shareMoves) {
        const Quantity& change = other.changePercent;
        if (other.organisation == move.organisation || !isSameOccasion(move, other) ||
            change.value == 0 || (change.value < 0) != isFall)
            continue;
        all.insert(other.organisation);
        if (std::abs(change.value) > std::abs(own.value))
            larger.insert(other.organisation);
        certain = certain && (compare(change, own) != std::partial_ordering::unordered ||
                              (change.qualifier == own.qualifier && change.value == own.value));
    }
    if (all.size() < 2)
        return {};
    const QString text = isFall ? Texts::tr("%1 of %2 falls") : Texts::tr("%1 of %2 rises");
    const QString ranked =
        text.arg(ordinal(static_cast<int>(larger.size()) + 1, input.formatter.language()),
                 input.formatter.integer(all.size()));
    // A bound may in truth be larger than what stands above it.
    return certain ? ranked : Texts::tr("%1, as stated").arg(ranked);
}

std::vector<DetailCheck> moveChecks(const DetailInput& input, const ShareMove& move,
                                    const Organisation* organisation)
{
    const RowRef row{RecordKind::ShareMove, move.id};
    std::vector<DetailCheck> checks{citationCheck(move.citation)};
    if (!move.tradingDay)
        checks.push_back({.mark = CheckMark::Finding, .text = Texts::tr("No trading day given")});
    else if (move.tradingDay->basis == DateBasis::Inferred)
        checks.push_back(
            {.mark = CheckMark::Finding, .text = Texts::tr("Day inferred: no source states it")});
    if (move.tradingDay && organisation && !organisation->exchange.isEmpty() &&
        !hasFinding(input, row, u"not-a-trading-day"_s))
        checks.push_back({.mark = CheckMark::Passed,
                          .text = Texts::tr("Not a weekend or a known holiday of %1")
                                      .arg(printable(organisation->exchange))});
    for (DetailCheck& check : checksOf(input, row))
        checks.push_back(std::move(check));
    if (input.dataset->priceCount == 0)
        checks.push_back({.mark = CheckMark::Note,
                          .text = Texts::tr("No price history loaded to compare with")});
    return checks;
}

} // namespace

RowDetails shareMoveDetails(const DetailInput& input, const ShareMove& move)
{
    const Formatter& formatter = input.formatter;
    const Organisation* organisation = input.dataset.organisation(move.organisation);
    RowDetails details{.figure = formatter.change(legible(move.changePercent)),
                       .isFall = move.changePercent.value < 0,
                       .figureNote = qualifierNote(move.changePercent.qualifier)};
    if (organisation) {
        details.name = printable(organisation->name);
        details.about = aboutListed(*organisation, formatter);
    }
    if (const Event* event = input.dataset.event(move.event))
        addLine(details.lines, Texts::tr("Event"), printable(event->title));
    if (move.tradingDay)
        addLine(details.lines, Texts::tr("Day"), formatter.day(*move.tradingDay),
                move.tradingDay->basis == DateBasis::Inferred ? Texts::tr("inferred") : QString());
    addSourceLine(input, move.citation, details.lines);
    addLine(details.lines, Texts::tr("Rank"), rankText(input, move));
    addLine(details.lines, Texts::tr("Note"), printable(move.note, 1000));
    details.checks = moveChecks(input, move, organisation);
    details.samePassage = samePassage(input, {RecordKind::ShareMove, move.id}, move.citation);
    return details;
}

} // namespace aftershock
