#include "figure/declines_text.h"

#include "core/wording.h"
#include "figure/alike_rows.h"
#include "figure/captions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::DeclinesTexts)
};

using Rows = std::vector<const PlottedRow*>;

/// What a title is made of: the rows by direction, furthest first, and the happening behind them.
struct Story
{
    Rows falls;
    Rows rises;
    std::size_t unchanged{};
    const Event* event{};     ///< of all rows; nullptr where they differ or have none
    std::size_t eventCount{}; ///< different events; 0 where a row has none
};

/// The size that a move has for certain, and the one that it has at most, as stated; “about” is
/// taken at its word.
double leastSize(const Quantity& change)
{
    return change.isUpperBound() ? 0 : std::abs(change.value);
}

double mostSize(const Quantity& change)
{
    if (change.isLowerBound())
        return std::numeric_limits<double>::infinity();
    return std::abs(change.upper.value_or(change.value));
}

Story storyOf(const std::vector<PlottedRow>& rows)
{
    Story story;
    QSet<RowId> events;
    bool allHaveEvents = true;
    for (const PlottedRow& row : rows) {
        if (row.plotted.value < 0)
            story.falls.push_back(&row);
        else if (row.plotted.value > 0)
            story.rises.push_back(&row);
        else
            ++story.unchanged;
        allHaveEvents = allHaveEvents && row.event;
        if (row.event)
            events.insert(row.event->id);
    }
    // What is certain of a size comes first: “under 10 %” may be hardly anything.
    const auto furthest = [](const PlottedRow* row) {
        return std::pair(-leastSize(row->plotted), -std::abs(row->plotted.value));
    };
    std::ranges::stable_sort(story.falls, {}, furthest);
    std::ranges::stable_sort(story.rises, {}, furthest);
    story.eventCount = allHaveEvents ? static_cast<std::size_t>(events.size()) : 0;
    if (story.eventCount == 1)
        story.event = rows.front().event;
    return story;
}

/// “16.9 %”, “over 7 %”, “4 % to 5 %”: the size of a move without its direction.
QString sizeText(const Quantity& change, const Formatter& formatter)
{
    const QString size = formatter.percent(std::abs(change.value), change.digits);
    if (change.upper)
        return Texts::tr("%1 to %2", "a range")
            .arg(size, formatter.percent(std::abs(*change.upper), change.digits));
    return qualified(size, change.qualifier, formatter.language());
}

/// The rows at the top that share one figure and qualifier.
std::size_t tiedAtTop(const Rows& rows)
{
    std::size_t count = 1;
    while (count < rows.size() && rows[count]->plotted.value == rows[0]->plotted.value &&
           rows[count]->plotted.qualifier == rows[0]->plotted.qualifier)
        ++count;
    return count;
}

/// Two reports of one move are one leader, whoever reports it.
QStringList names(const Rows& rows, std::size_t count)
{
    QStringList list;
    for (std::size_t i = 0; i < count; ++i)
        list << timedName(*rows[i]);
    list.removeDuplicates();
    return list;
}

/// Whom a headline names: all that tie, or the first, or in a longer list the first two.
struct Leaders
{
    std::size_t rows{}; ///< from the top
    QStringList names;
    QString size; ///< said with the names where they tie or where the figure is qualified
};

Leaders leadersOf(const Rows& rows, const Formatter& formatter)
{
    const std::size_t tied = tiedAtTop(rows);
    const Quantity& top = rows[0]->plotted;
    if (tied > 1) {
        const QStringList leaders = names(rows, tied);
        const QString size = sizeText(top, formatter);
        return {.rows = tied,
                .names = leaders,
                .size = leaders.size() > 1 ? Texts::tr("%1 each").arg(size) : size};
    }
    const bool qualified = top.qualifier != Qualifier::Exact;
    const std::size_t named = rows.size() >= 4 && !qualified ? 2 : 1;
    const bool secondTies = named == 2 && tiedAtTop({rows.begin() + 1, rows.end()}) > 1;
    const std::size_t count = secondTies ? 1 : named;
    return {.rows = count,
            .names = names(rows, count),
            .size = qualified ? sizeText(top, formatter) : QString()};
}

QString clauseForOne(const PlottedRow& row, const Formatter& formatter)
{
    if (row.plotted.value == 0)
        return Texts::tr("%1 was unchanged").arg(distinctName(row));
    const QString form = row.plotted.value < 0 ? Texts::tr("%1 fell %2") : Texts::tr("%1 rose %2");
    return form.arg(distinctName(row), sizeText(row.plotted, formatter));
}

/// Nothing but upper bounds, since these come last: nobody knows who moved furthest, only how far
/// none did.
bool hasOnlyUpperBounds(const Rows& rows)
{
    return !rows.empty() && rows[0]->plotted.isUpperBound();
}

QString clauseOfLimit(const Rows& rows, bool falls, const Formatter& formatter)
{
    const auto size = [](const PlottedRow* row) { return mostSize(row->plotted); };
    const PlottedRow& widest = **std::ranges::max_element(rows, {}, size);
    const QString form = falls ? Texts::tr("No share price fell by more than %1")
                               : Texts::tr("No share price rose by more than %1");
    return form.arg(formatter.percent(std::abs(widest.plotted.value), widest.plotted.digits));
}

QString clauseForMany(const Rows& rows, bool falls, const Formatter& formatter)
{
    if (hasOnlyUpperBounds(rows))
        return clauseOfLimit(rows, falls, formatter);
    const Leaders leaders = leadersOf(rows, formatter);
    const int count = static_cast<int>(leaders.names.size());
    const QString form = falls ? Texts::tr("%1 fell furthest", "one name or several", count)
                               : Texts::tr("%1 rose furthest", "one name or several", count);
    const QString clause = form.arg(shortList(leaders.names, formatter));
    if (leaders.size.isEmpty())
        return clause;
    return Texts::tr("%1 (%2)", "finding, size").arg(clause, leaders.size);
}

/// One row of its direction is told with its figure, several by the furthest.
QString clauseFor(const Rows& rows, bool falls, const Formatter& formatter)
{
    return rows.size() == 1 ? clauseForOne(*rows[0], formatter)
                            : clauseForMany(rows, falls, formatter);
}

QString finding(const Story& story, const std::vector<PlottedRow>& rows, const Formatter& formatter)
{
    if (rows.size() == 1)
        return clauseForOne(rows[0], formatter);
    if (story.falls.empty() && story.rises.empty())
        return Texts::tr("No share price changed");
    if (story.rises.empty())
        return clauseFor(story.falls, true, formatter);
    if (story.falls.empty())
        return clauseFor(story.rises, false, formatter);
    return Texts::tr("%1, %2", "who fell furthest, who rose furthest")
        .arg(clauseFor(story.falls, true, formatter), clauseFor(story.rises, false, formatter));
}

/// The finding tied to what it followed: “… after the release of R1”, “Brexit vote: …”.
QString withEvent(const QString& sentence, const Story& story, const Formatter& formatter)
{
    const bool isOfSeveral = story.falls.size() > 1 || story.rises.size() > 1;
    if (story.eventCount > 1 && isOfSeveral)
        return Texts::tr("%1 across %2 events", "finding, number",
                         static_cast<int>(story.eventCount))
            .arg(sentence, formatter.numberWord(static_cast<int>(story.eventCount)));
    if (!story.event)
        return sentence;
    const QString after = afterEvent(*story.event, formatter);
    if (!after.isEmpty())
        return sentence + u' ' + after;
    return Texts::tr("%1: %2", "event: finding").arg(printable(story.event->title), sentence);
}

/// “trading of Monday 27 January 2025”, or the first and last of several days.
QString tradingDays(const std::vector<PlottedRow>& rows, const Formatter& formatter)
{
    std::optional<Day> first, last;
    for (const PlottedRow& row : rows) {
        const std::optional<Day>& day = row.move->tradingDay;
        if (!day)
            continue;
        if (!first || day->date < first->date)
            first = day;
        if (!last || day->date > last->date)
            last = day;
    }
    if (!first)
        return {};
    if (first->date == last->date)
        return Texts::tr("trading of %1").arg(formatter.longDay(*first));
    return Texts::tr("trading of %1 to %2").arg(formatter.day(*first), formatter.day(*last));
}

QString subtitle(const Story& story, const std::vector<PlottedRow>& rows,
                 const Formatter& formatter)
{
    QString measure = Texts::tr("Change in share price as reported");
    if (story.event) {
        const QString after = afterEvent(*story.event, formatter);
        measure = after.isEmpty() ? Texts::tr("Change in share price as reported, %1")
                                        .arg(printable(story.event->title))
                                  : Texts::tr("Change in share price reported %1").arg(after);
    }
    QStringList parts{measure, u"%"_s};
    if (const QString days = tradingDays(rows, formatter); !days.isEmpty())
        parts << days;
    return clauses(parts, formatter.language());
}

QString lowerBoundNote(const Story& story)
{
    if (story.rises.empty())
        return Texts::tr("Arrow: the source gives a lower bound (%1); the true fall is at least "
                         "this large.");
    if (story.falls.empty())
        return Texts::tr("Arrow: the source gives a lower bound (%1); the true rise is at least "
                         "this large.");
    return Texts::tr("Arrow: the source gives a lower bound (%1); the true change is at least "
                     "this large.");
}

QString upperBoundNote(const Story& story)
{
    if (story.rises.empty())
        return Texts::tr("Arrow towards zero: the source gives an upper bound (%1); the true fall "
                         "is at most this large.");
    if (story.falls.empty())
        return Texts::tr("Arrow towards zero: the source gives an upper bound (%1); the true rise "
                         "is at most this large.");
    return Texts::tr("Arrow towards zero: the source gives an upper bound (%1); the true change "
                     "is at most this large.");
}

QStringList boundNotes(const Figure& figure, const Story& story, const Formatter& formatter)
{
    const QualifierUse use = qualifiersOf(figure.marks);
    QStringList notes;
    if (!use.lower.empty())
        notes << lowerBoundNote(story).arg(quotedWords(use.lower, formatter));
    if (!use.upper.empty())
        notes << upperBoundNote(story).arg(quotedWords(use.upper, formatter));
    if (use.range)
        notes << Texts::tr("Pale end: the source gives a range.");
    if (use.about)
        notes << Texts::tr("Soft end: the source says “about”.");
    return notes;
}

/// Rows whose true size may exceed that of the last one called furthest, although less is certain
/// of it.
QString orderNote(const Rows& rows, const Formatter& formatter)
{
    if (rows.size() < 2 || hasOnlyUpperBounds(rows))
        return {};
    const auto leaders = static_cast<std::ptrdiff_t>(leadersOf(rows, formatter).rows);
    double leastOfLeaders = leastSize(rows[0]->plotted);
    for (auto row = rows.begin(); row != rows.begin() + leaders; ++row)
        leastOfLeaders = std::min(leastOfLeaders, leastSize((*row)->plotted));
    QStringList unsure;
    for (auto row = rows.begin() + leaders; row != rows.end(); ++row)
        if (mostSize((*row)->plotted) > leastOfLeaders)
            unsure << distinctName(**row);
    unsure.removeDuplicates();
    if (unsure.isEmpty())
        return {};
    return Texts::tr("Order as stated: %1 may have moved further.", "names known by a lower bound",
                     static_cast<int>(unsure.size()))
        .arg(shortList(unsure, formatter));
}

QString inferredNote(const std::vector<PlottedRow>& rows, const Formatter& formatter)
{
    const auto inferred = std::ranges::count_if(rows, [](const PlottedRow& row) {
        return row.move->tradingDay && row.move->tradingDay->basis == DateBasis::Inferred;
    });
    if (inferred == 0)
        return {};
    if (inferred == std::ssize(rows))
        return Texts::tr("Trading day inferred: the source does not print it.");
    return Texts::tr("Trading day inferred for %1 of %2.")
        .arg(formatter.integer(inferred), formatter.integer(std::ssize(rows)));
}

void addUnfinishedNotes(QStringList& notes, const UnfinishedMoves& unfinished,
                        const Formatter& formatter)
{
    const std::pair<const QStringList&, QString> reasons[] = {
        {unfinished.withoutChange, Texts::tr("Not shown, since no change is given: %1.")},
        {unfinished.waiting, Texts::tr("Not shown, since a cell waits to be mended: %1.")},
    };
    for (const auto& [names, form] : reasons)
        if (!names.isEmpty())
            notes << form.arg(shortList(names, formatter));
}

/// “from Siemens Energy (−20 %) to Microsoft (−2.14 %)”, largest first.
QString rangeSentence(const Story& story, qint64 count, const Formatter& formatter)
{
    Rows inOrder = story.falls;
    inOrder.insert(inOrder.end(), story.rises.rbegin(), story.rises.rend());
    if (inOrder.empty())
        return Texts::tr("Bar chart of %1 share moves.").arg(formatter.integer(count));
    const bool allFall = std::ssize(story.falls) == count;
    const bool allRise = std::ssize(story.rises) == count;
    const QString form =
        allFall   ? Texts::tr("Bar chart of %1 falls in share price, from %2 (%3) to %4 (%5).")
        : allRise ? Texts::tr("Bar chart of %1 rises in share price, from %2 (%3) to %4 (%5).")
                  : Texts::tr("Bar chart of %1 share moves, from %2 (%3) to %4 (%5).");
    const PlottedRow& first = *inOrder.front();
    const PlottedRow& last = *inOrder.back();
    return form.arg(formatter.integer(count), distinctName(first), formatter.change(first.plotted),
                    distinctName(last), formatter.change(last.plotted));
}

QString altText(const Figure& figure, const Story& story, const Formatter& formatter)
{
    const qint64 count = std::ssize(figure.marks);
    if (count == 0)
        return figure.emptyText;
    QStringList sentences{Texts::tr("%1.").arg(figure.title.made)};
    if (count > 1)
        sentences << rangeSentence(story, count, formatter);
    const auto bounds = std::ranges::count_if(
        figure.marks, [](const Mark& mark) { return mark.value.qualifier != Qualifier::Exact; });
    if (bounds > 0)
        sentences << Texts::tr("Figures that are bounds, ranges or approximate, and marked so: %1.")
                         .arg(formatter.integer(bounds));
    return paragraph(sentences, formatter.language());
}

} // namespace

QString spokenMove(const QString& name, const Quantity& change, const QString& day,
                   const Formatter& formatter)
{
    QString move = Texts::tr("unchanged");
    if (change.value != 0) {
        QString size = formatter.number(std::abs(change.value), change.digits);
        if (change.upper)
            size = Texts::tr("%1 to %2", "a range")
                       .arg(size, formatter.number(std::abs(*change.upper), change.digits));
        size = qualified(size, change.qualifier, formatter.language());
        const QString form =
            change.value < 0 ? Texts::tr("down %1 percent") : Texts::tr("up %1 percent");
        move = form.arg(size);
    }
    QStringList parts{name, move};
    if (!day.isEmpty())
        parts << day;
    return clauses(parts, formatter.language());
}

void writeDeclinesTexts(Figure& figure, const std::vector<PlottedRow>& rows,
                        const UnfinishedMoves& unfinished, const ViewInput& input)
{
    const Formatter& formatter = input.formatter();
    const Story story = storyOf(rows);
    figure.title.made = rows.empty() ? Texts::tr("No share moves to show")
                                     : withEvent(finding(story, rows, formatter), story, formatter);
    figure.subtitle.made = subtitle(story, rows, formatter);
    figure.notes = boundNotes(figure, story, formatter);
    const Rows& main = story.falls.empty() ? story.rises : story.falls;
    for (const QString& note : {orderNote(main, formatter), inferredNote(rows, formatter)})
        if (!note.isEmpty())
            figure.notes << note;
    addUnfinishedNotes(figure.notes, unfinished, formatter);
    figure.note.made = figure.notes.join(u'\n');
    figure.source = sourceLine(input.dataset, rows, formatter);
    figure.altText = altText(figure, story, formatter);
}

} // namespace aftershock
