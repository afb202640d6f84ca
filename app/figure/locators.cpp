#include "figure/locators.h"

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
    static const QRegularExpression pattern(
        u"^(.*?)(paragraph|page|section|line|chapter|table|row) (\\d+)$"_s);
    const QRegularExpressionMatch match = pattern.match(locator);
    if (!match.hasMatch())
        return {.whole = locator};
    return {.whole = locator,
            .head = match.captured(1),
            .unit = match.captured(2),
            .numbers = {match.captured(3)}};
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

QString text(const Place& place, const Formatter& formatter)
{
    if (place.numbers.size() < 2)
        return printable(place.whole);
    const QString unit = printable(place.head) + place.unit + u"s "_s;
    if (place.numbers.size() <= mostNumbers)
        return unit + formatter.list(place.numbers);
    const QStringList runs = withRuns(place.numbers);
    if (runs.size() <= mostNumbers)
        return unit + (runs.size() > 1 ? formatter.list(runs) : runs.first());
    return unit + Texts::tr("%1 and %2 more")
                      .arg(runs.first(mostNumbers).join(u", "_s),
                           formatter.integer(runs.size() - mostNumbers));
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
        texts << Texts::tr("and %1 more places")
                     .arg(formatter.integer(static_cast<qint64>(places.size() - mostPlaces)));
    return texts.join(u"; "_s);
}

} // namespace aftershock
