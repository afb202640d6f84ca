#include "reading/heading_units.h"

#include <QRegularExpression>

#include <algorithm>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

/// Takes what is a unit and nothing else off the end, or off the front where it stands in a row of
/// headings above: “Meta, USD bn”, “Meta in $m”, “€ m / SAP”.
void cutUnit(NameWithUnit& named)
{
    const QString above = named.name.section(u" / "_s, 0, 0);
    if (above.size() < named.name.size() && isNothingButUnit(above)) {
        named.unit = unitOfWords(above);
        named.name = named.name.section(u" / "_s, 1);
        return;
    }
    static const QRegularExpression end(u"(?:\\s*[,;:–—]|\\s[/-]|\\s(?=in\\s))\\s*([^,;:–—/]+)$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = end.match(named.name);
    if (!match.hasMatch() || !isNothingButUnit(match.captured(1)))
        return;
    named.unit = unitOfWords(match.captured(1));
    named.name.truncate(match.capturedStart());
}

/// “(TN)” is in Tennessee, “(tn)” a trillion.
bool isShortFactor(const QString& text)
{
    static const QRegularExpression form(u"^\\s*(mn|bn|tn)\\.?\\s*$"_s);
    return form.match(text).hasMatch();
}

/// Takes the unit out of the brackets behind a name. “Alphabet (Google)” is a name.
void cutBrackets(NameWithUnit& named)
{
    static const QRegularExpression brackets(u"\\s*[(\\[（]([^)\\]）]*)[)\\]）]"_s);
    const QRegularExpressionMatch match = brackets.match(named.name);
    if (!match.hasMatch())
        return;
    if (const auto told = unitOfTitle(match.captured(1)))
        named.unit = *told;
    else if (const HeadingUnit beside = unitOfHeading(named.name); !beside.unknown.isEmpty())
        named.unit.unknown = beside.unknown;
    else if (isNothingButUnit(match.captured(1)) || isShortFactor(match.captured(1)))
        named.unit = unitOfWords(match.captured(1));
    else
        return;
    named.name.remove(match.capturedStart(), match.capturedLength());
}

/// Whether a sentence speaks of all figures, and not of some: “Tencent in CNY bn”.
bool speaksOfAll(const QString& sentence)
{
    static const QRegularExpression parts(
        u"[()\\[\\]（）,:：，|–—]|\\s[-/]\\s|(?<!\\p{L})(?=in\\s)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression heading(
        u"^(note|notes|remark|anmerkung|hinweis|capex|capital expenditures?|investments?|spending|"
        u"ausgaben|investitionen|注|注释|备注|说明|资本开支|单位|"
        u"((all|the|alle|sämtliche) )?(figures|amounts|values|numbers|data|angaben|zahlen|beträge|"
        u"werte)( are| sind| shown)?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return std::ranges::all_of(sentence.split(parts, Qt::SkipEmptyParts), [](const QString& part) {
        const QString plain = part.trimmed();
        return plain.isEmpty() || plain == u"." || isNothingButUnit(plain) ||
               heading.match(plain).hasMatch();
    });
}

} // namespace

NameWithUnit nameWithUnit(const QString& text)
{
    const NameWithUnit plain{.name = text.trimmed(), .unit = {}};
    // Most names have nothing that a unit could stand behind.
    constexpr QStringView signs = u"([（,;:–—/-";
    const bool mayHaveUnit =
        std::ranges::any_of(text, [&signs](QChar c) { return signs.contains(c); }) ||
        text.contains(u" in "_s);
    if (!mayHaveUnit)
        return plain;
    NameWithUnit named = plain;
    cutBrackets(named);
    if (named.unit == HeadingUnit{})
        cutUnit(named);
    named.name = named.name.trimmed();
    // “Growth (%)” is another thing than growth in money.
    return named.unit.isPercent || named.name.isEmpty() ? plain : named;
}

HeadingUnit unitOfNote(const QString& note)
{
    // A point ends a sentence, and shortens words: “in Mio. EUR”.
    static const QRegularExpression ends(
        u"(?<!\\bMio)(?<!\\bMrd)(?<!\\bTsd)(?<!\\bMill)(?<!U\\.S)\\.\\s+(?=\\p{Lu})|[。;；]"_s);
    static const QRegularExpression factors(
        u"\\b(thousands?|millions?|billions?|trillions?|bn|mn|mln|mio|mrd|tsd|millionen|milliarden|"
        u"crores?|lakhs?)\\b|[亿億万萬]"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression chinese(u"单位[:：为是]*"_s);
    HeadingUnit found;
    for (QString sentence : note.split(ends, Qt::SkipEmptyParts)) {
        sentence.replace(chinese, u"，"_s).remove(u"人民币"_s);
        const std::optional<HeadingUnit> unit = unitOfTitle(sentence);
        const bool mayName = factors.match(sentence).hasMatch() && mayNameUnit(sentence);
        if ((!unit && !mayName) || (unit && unit->isPercent))
            continue;
        if (!unit || !speaksOfAll(sentence) || (found != HeadingUnit{} && found != *unit))
            return {.unknown = sentence.trimmed()};
        found = *unit;
    }
    return found;
}

} // namespace aftershock
