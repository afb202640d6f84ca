#include "reading/row_labels.h"

#include "reading/heading_words.h"
#include "reading/year_headings.h"

#include <QRegularExpression>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

/// Between blanks, as the forms below have it.
QString plainOf(const QString& text)
{
    return u' ' + comparable(withoutFootnoteSigns(text)) + u' ';
}

} // namespace

bool isPartOfWhole(const QString& purpose)
{
    static const QRegularExpression form(
        u"^ ((of which|of that|of those|o w|whereof|thereof|davon|darunter) |(其中|うち|内訳))|"
        u"\\S (of which|davon) $"_s);
    return form.match(plainOf(purpose)).hasMatch();
}

bool isPartOfRowAbove(const QString& text)
{
    static const QRegularExpression form(
        u"^ ((incl|including|inclusive of|excl|excluding|inkl|inklusive|einschl|"
        u"einschlie(ss|ß)lich|exkl) |(包括|包含|不含|不包括|扣除))"_s);
    return isPartOfWhole(text) || form.match(plainOf(text)).hasMatch();
}

bool isSetOff(const QString& text)
{
    // Behind an asterisk a name may stand, with a note to it.
    static const QRegularExpression form(
        u"^\\s*(([-–—•·]|└─*|├─*|↳)\\s+\\p{L}|([*…]|\\.\\.\\.)\\s+\\p{Ll})"_s);
    return form.match(text).hasMatch();
}

namespace {

/// “Ø”, “SOX average”, “Europe total”, “Total Europe”: by what it is of; names are written with
/// capitals, as “Dow Jones Industrial Average” is.
bool isStatisticOf(const QString& text)
{
    static const QRegularExpression sign(u"^\\s*[Ø⌀∅](\\s.*)?$"_s);
    static const QRegularExpression small(
        u"^\\p{Lu}\\S*\\s+(average|mean|median|total|subtotal|avg\\.?)$"_s);
    static const QRegularExpression region(
        u"^ (sub ?total .+|total (europe|asia|america|north america|latin america|africa|middle "
        u"east|emea|apac|world|worldwide|global|us|usa|uk|eu|china|japan|india|germany|france)|"
        u"(gesamt|summe) (europa|asien|amerika|welt|deutschland)) $"_s);
    return sign.match(text).hasMatch() || small.match(text.trimmed()).hasMatch() ||
           region.match(plainOf(text)).hasMatch();
}

} // namespace

bool isStatistic(const QString& text, bool isTicker)
{
    constexpr qsizetype longestTicker = 5;
    const bool isWord = text.startsWith(u"TOTAL") || text.contains(u' ');
    if (isTicker && !text.isEmpty() && text.size() <= longestTicker && text == text.toUpper() &&
        !isWord && text.front().unicode() < 0x80)
        return false;
    static const QRegularExpression number(
        u"^ ((the|weighted|equal|simple|arithmetic|geometric|overall|cap|market|sector|industry|"
        u"peer|group|portfolio|grand|sub|gewichteter|加权) ?)*"
        u"(average|averages|avg|mean|median|max|maximum|min|minimum|std|stdev|std dev|"
        u"standard deviation|sum|total|totals|subtotal|count|durchschnitt|mittelwert|summe|gesamt|"
        u"gesamtsumme|zwischensumme|insgesamt|合计|小计|总计|合計|小計|総計|平均|平均值|中位数|"
        u"最大值|"
        u"最小值)( (deal|deal size|round|round size|amount|size|change|move|return|price|value|"
        u"raised|funding|investment|of .*|per .*|all .*))? $"_s);
    static const QRegularExpression many(
        u"^ (all (companies|firms|startups|start ups|deals|rounds|stocks|shares|names|issuers)|"
        u"(number|no|count) of .*|anzahl .*|(deal|round) count|portfolio( value| total)?|peers|"
        u"peer group|(the )?rest|advancers|decliners) $"_s);
    const QString plain = plainOf(text);
    return number.match(plain).hasMatch() || many.match(plain).hasMatch() || isStatisticOf(text);
}

} // namespace aftershock
