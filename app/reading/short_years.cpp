#include "reading/short_years.h"

#include <QDateTime>
#include <QRegularExpression>

#include <optional>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

QDate today()
{
    static const QDate day = QDateTime::currentDateTimeUtc().date();
    return day;
}

/// “25-01-27”, and maybe the time of day behind it. With points between its parts a day has its
/// year last.
QRegularExpressionMatch matchOfParts(const QString& text)
{
    static const QRegularExpression form(
        u"^(\\d{2})([/\\-])(\\d{2})\\2(\\d{2})(?:[T ]+\\d{1,2}:\\d{2}.*)?$"_s);
    const bool mayBe = text.size() >= 8 && (text[2] == u'-' || text[2] == u'/');
    return mayBe ? form.match(text) : QRegularExpressionMatch();
}

QString century(QStringView year)
{
    constexpr int firstOfLastCentury = 69; // as strptime() has it
    return year.toInt() >= firstOfLastCentury ? u"19"_s : u"20"_s;
}

QString yearLast(const QString& text)
{
    // Day and month in digits or the month by its name, and maybe the time of day behind them.
    // A month alone is as spreadsheets show it, “Jan-25”, or has an apostrophe: “Jan 25” is a day.
    static const QRegularExpression form(
        u"^(\\d{1,2}([./\\-])\\d{1,2}\\2|\\d{1,2}\\.?[ \\-]\\p{L}{3,}\\.?[ \\-]|"
        u"\\p{L}{3,}\\.? \\d{1,2}, ?|\\p{L}{3,}\\.?-|\\p{L}{3,}\\.? ?(?=['’]))"
        "['’]?(\\d{2})( +\\d{1,2}:\\d{2}.*)?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    return match.captured(1) + century(match.capturedView(3)) + match.captured(3) +
           match.captured(4);
}

/// The day, in either order of day and month: the century is the same. Null where there is none.
QDate dayOf(const QString& whole)
{
    if (whole.isEmpty())
        return {};
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst})
        if (const auto day = parseDay(whole, order); day && *day)
            return (*day)->day.date;
    return {};
}

} // namespace

QString withCentury(const QString& text, ShortYear place)
{
    if (place != ShortYear::First)
        return yearLast(text);
    return matchOfParts(text).hasMatch() ? century(QStringView(text).left(2)) + text : QString();
}

QString bothDays(const QString& text, DateOrder order)
{
    QStringList days;
    if (const auto day = parseDay(withCentury(text, ShortYear::First)); day && *day)
        days += isoText((*day)->day);
    const auto last = parseDay(withCentury(text, ShortYear::Last), order);
    if (last && *last)
        days += isoText((*last)->day);
    else if (!last)
        days += last.error().detail; // day and month are open too
    return days.join(u", "_s);
}

void ShortYearProof::Reading::add(const QDate& day)
{
    days += day.isValid() && day <= today().addYears(1);
    past += day.isValid() && day <= today();
}

void ShortYearProof::add(const QString& text)
{
    const qint64 before = m_last.days + m_first.days;
    ++m_cells;
    m_last.add(dayOf(yearLast(text)));
    if (const QRegularExpressionMatch match = matchOfParts(text); match.hasMatch()) {
        const int year = (century(match.capturedView(1)) + match.captured(1)).toInt();
        m_first.add(QDate(year, match.capturedView(3).toInt(), match.capturedView(4).toInt()));
        m_alike += match.capturedView(1) == match.capturedView(4);
        m_slashes += match.capturedView(2) == u"/";
        m_firstParts.set(match.capturedView(1).toUInt());
        m_lastParts.set(match.capturedView(4).toUInt());
    }
    if (m_example.isEmpty() && m_last.days + m_first.days > before)
        m_example = text;
}

ShortYear ShortYearProof::place(std::optional<DateOrder> chosen) const
{
    const bool isYearFirst = chosen && *chosen == DateOrder::YearFirst;
    const bool isFirst = mayBe(m_first) && (!chosen || isYearFirst);
    const bool isLast = mayBe(m_last) && !(isFirst && isYearFirst);
    if (isFirst != isLast)
        return isFirst ? ShortYear::First : ShortYear::Last;
    if (!isFirst)
        return ShortYear::None;
    // A day of last year rather than one to come.
    if ((m_first.past == m_cells) != (m_last.past == m_cells))
        return m_first.past == m_cells ? ShortYear::First : ShortYear::Last;
    // Few write the year ahead of slashes; and years are few where days are many: “13-01-25” and
    // “14-01-25”.
    const bool areYearsLast = 2 * m_lastParts.count() <= m_firstParts.count();
    return m_slashes > 0 || m_alike == m_cells || areYearsLast ? ShortYear::Last : ShortYear::Open;
}

} // namespace aftershock
