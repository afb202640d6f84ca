#include "ui/drawing/chart_tooltip.h"

#include "core/error.h"
#include "figure/locators.h"

#include <QCoreApplication>

#include <algorithm>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestLine = 200;
constexpr int LongestUnbroken = 72; ///< characters; Qt would break a tooltip's lines much sooner

QString safe(const QString& text)
{
    return printable(text, LongestLine).toHtmlEscaped();
}

QString joined(const QStringList& parts, const QString& separator)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(separator);
}

} // namespace

QString markToolTip(const Mark& mark, const Formatter& formatter)
{
    QStringList lines;
    lines.append(u"<b>%1</b>"_s.arg(safe(mark.label)));
    lines.append(safe(mark.detail));
    lines.append(joined({safe(mark.valueText), safe(mark.secondText)}, u" · "_s));
    if (const Qualifier reported = reportedQualifier(mark); reported != Qualifier::Exact)
        lines.append(QCoreApplication::translate("aftershock::ChartView", "Reported as: %1")
                         .arg(safe(formatter.reportedAs(reported))));
    lines.append(safe(mark.tooSmallText));
    lines.append(joined({safe(mark.event), safe(mark.dayText)}, u" · "_s));
    lines.append(joined({safe(mark.source), safe(locatorText(mark.locator, formatter))}, u", "_s));
    const bool isShort = std::ranges::all_of(
        lines, [](const QString& line) { return line.size() <= LongestUnbroken; });
    return u"<div style='white-space:%1'>%2</div>"_s.arg(isShort ? u"pre"_s : u"pre-wrap"_s,
                                                         joined(lines, u"<br>"_s));
}

} // namespace aftershock
