#include "figure/locators.h"

#include "core/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Locators)
};

constexpr std::size_t mostPlaces = 6;
constexpr qsizetype mostNumbers = 8; ///< a longer list nobody reads

/// “section 2, paragraph 3” as head “section 2, ”, unit “paragraph”, number “3”.
struct Place
{
    QString whole;
    QString head;
    QString unit;
    QStringList numbers;
};

Place parsed(const QString& locator)
{
    // Only units whose plural is known can be drawn together.
    static const QRegularExpression one(
        u"^(.*?)(paragraph|page|section|line|chapter|table|row) (\\d+)$"_s);
    if (const QRegularExpressionMatch match = one.match(locator); match.hasMatch())
        return {.whole = locator,
                .head = match.captured(1),
                .unit = match.captured(2),
                .numbers = {match.captured(3)}};
    return {.whole = locator};
}

/// “section 2, paragraphs 2 and 3”, as a source's own words may have it.
Place parsedPair(const QString& locator)
{
    static const QRegularExpression pair(
        u"^(.*?)(paragraph|page|section|line|chapter|table|row)s (\\d+) and (\\d+)$"_s);
    if (const QRegularExpressionMatch match = pair.match(locator); match.hasMatch())
        return {.whole = locator,
                .head = match.captured(1),
                .unit = match.captured(2),
                .numbers = {match.captured(3), match.captured(4)}};
    return parsed(locator);
}

/// The words of a place are few enough to be said in the chart's language; %1 is the number.
QString unitForm(const QString& unit, int count)
{
    const bool one = count == 1;
    if (unit == u"paragraph")
        return one ? Texts::tr("paragraph %1") : Texts::tr("paragraphs %1", nullptr, count);
    if (unit == u"page")
        return one ? Texts::tr("page %1") : Texts::tr("pages %1", nullptr, count);
    if (unit == u"section")
        return one ? Texts::tr("section %1") : Texts::tr("sections %1", nullptr, count);
    if (unit == u"line")
        return one ? Texts::tr("line %1") : Texts::tr("lines %1", nullptr, count);
    if (unit == u"chapter")
        return one ? Texts::tr("chapter %1") : Texts::tr("chapters %1", nullptr, count);
    if (unit == u"table")
        return one ? Texts::tr("table %1") : Texts::tr("tables %1", nullptr, count);
    return one ? Texts::tr("row %1") : Texts::tr("rows %1", nullptr, count);
}

/// The head's parts, where all are units with a number; empty where it says anything else.
QStringList headParts(const QString& head, const Formatter& formatter)
{
    QStringList parts;
    for (const QString& piece : head.split(u", "_s, Qt::SkipEmptyParts)) {
        const Place place = parsed(piece);
        if (place.numbers.isEmpty() || !place.head.isEmpty())
            return {};
        parts << unitForm(place.unit, 1).arg(formatter.list(place.numbers));
    }
    return parts;
}

qsizetype digitsAt(QStringView text, qsizetype position)
{
    qsizetype end = position;
    while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
        ++end;
    return end - position;
}

/// “section 9” before “section 10”.
bool naturalLess(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        const qsizetype left = digitsAt(a, i);
        const qsizetype right = digitsAt(b, j);
        if (left > 0 && right > 0) {
            if (left != right)
                return left < right;
            if (const int order = a.sliced(i, left).compare(b.sliced(j, right)); order != 0)
                return order < 0;
            i += left;
            j += right;
        } else {
            if (a[i] != b[j])
                return a[i] < b[j];
            ++i;
            ++j;
        }
    }
    return a.size() - i < b.size() - j;
}

/// “9, 10, 11, 14” as “9–11, 14”: from three in a row on.
QStringList withRuns(const QStringList& numbers)
{
    QStringList runs;
    for (qsizetype first = 0; first < numbers.size();) {
        qsizetype last = first;
        while (last + 1 < numbers.size() &&
               numbers[last + 1].toLongLong() == numbers[last].toLongLong() + 1)
            ++last;
        if (last - first < 2)
            last = first;
        runs << (last > first ? numbers[first] + u'–' + numbers[last] : numbers[first]);
        first = last + 1;
    }
    return runs;
}

/// “2 and 3”, “9–11 and 14”; of many the first, and how many more there are.
QString numbersText(const QStringList& numbers, const Formatter& formatter)
{
    if (numbers.size() <= mostNumbers)
        return formatter.list(numbers);
    const QStringList runs = withRuns(numbers);
    if (runs.size() <= mostNumbers)
        return formatter.list(runs);
    const qsizetype more = runs.size() - mostNumbers;
    return Texts::tr("%1 and %2 more", "numbers of places", static_cast<int>(more))
        .arg(clauses(runs.first(mostNumbers), formatter.language()), formatter.integer(more));
}

QString text(const Place& place, const Formatter& formatter)
{
    if (place.numbers.isEmpty())
        return printable(place.whole);
    const auto count = static_cast<int>(place.numbers.size());
    const QStringList head = headParts(place.head, formatter);
    const QString last = unitForm(place.unit, count).arg(numbersText(place.numbers, formatter));
    return head.isEmpty() ? printable(place.head) + last
                          : clauses(head + QStringList{last}, formatter.language());
}

} // namespace

QString locatorList(const QStringList& locators, const Formatter& formatter)
{
    QStringList sorted = locators;
    sorted.removeAll(QString());
    std::ranges::sort(sorted, naturalLess);
    sorted.removeDuplicates();
    std::vector<Place> places;
    for (const QString& locator : std::as_const(sorted)) {
        Place place = parsed(locator);
        const bool joins = !places.empty() && !place.numbers.isEmpty() &&
                           places.back().unit == place.unit && places.back().head == place.head;
        if (joins)
            places.back().numbers += place.numbers;
        else
            places.push_back(std::move(place));
    }
    QStringList texts;
    for (std::size_t i = 0; i < std::min(places.size(), mostPlaces); ++i)
        texts << text(places[i], formatter);
    if (places.size() > mostPlaces)
        texts << Texts::tr("and %1 more places", nullptr,
                           static_cast<int>(places.size() - mostPlaces))
                     .arg(formatter.integer(static_cast<qint64>(places.size() - mostPlaces)));
    return sequence(texts, formatter.language());
}

QString locatorText(const QString& locator, const Formatter& formatter)
{
    return text(parsedPair(locator), formatter);
}

} // namespace aftershock
