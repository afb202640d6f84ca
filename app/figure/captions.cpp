#include "figure/captions.h"

#include "core/wording.h"
#include "figure/locators.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Captions)
};

constexpr qsizetype mostNames = 3;
constexpr qsizetype mostSources = 4;

/// Titles that begin with one of these name a happening, so that “after the …” reads well.
const QStringList& happenings()
{
    static const QStringList words{
        u"acquisition"_s, u"announcement"_s, u"arrival"_s,  u"attack"_s,       u"bankruptcy"_s,
        u"closure"_s,     u"collapse"_s,     u"debut"_s,    u"decision"_s,     u"default"_s,
        u"election"_s,    u"failure"_s,      u"invasion"_s, u"introduction"_s, u"launch"_s,
        u"merger"_s,      u"opening"_s,      u"outbreak"_s, u"presentation"_s, u"publication"_s,
        u"release"_s,     u"resignation"_s,  u"start"_s,    u"takeover"_s,     u"unveiling"_s,
    };
    return words;
}

void addOnce(std::vector<Qualifier>& list, Qualifier qualifier)
{
    if (std::ranges::find(list, qualifier) == list.end())
        list.push_back(qualifier);
}

} // namespace

BoundMark boundMarkOf(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Exact:
        return BoundMark::None;
    case Qualifier::Over:
    case Qualifier::AtLeast:
        return BoundMark::Outward;
    case Qualifier::Under:
    case Qualifier::AtMost:
        return BoundMark::Inward;
    case Qualifier::About:
        return BoundMark::Blurred;
    case Qualifier::Between:
        return BoundMark::Range;
    }
    Q_UNREACHABLE();
}

QString afterEvent(const Event& event, const Formatter& formatter)
{
    // Titles are the dataset's own words: only English ones go into an English sentence.
    if (formatter.language() != Language::English)
        return {};
    const QString title = printable(event.title);
    const QString first = title.section(u' ', 0, 0);
    if (!happenings().contains(first.toLower()))
        return {};
    return u"after the "_s + title.first(1).toLower() + title.sliced(1);
}

QString sourceLine(const Dataset& dataset, std::span<const PlottedRow> rows,
                   const Formatter& formatter)
{
    std::map<RowId, QStringList> locators;
    QSet<std::pair<RowId, QString>> seen;
    int unsourced = 0;
    for (const PlottedRow& row : rows) {
        const Citation& citation = citationOf(row);
        if (!citation.source) {
            ++unsourced;
            continue;
        }
        QStringList& ofSource = locators[*citation.source];
        const auto key = std::pair(*citation.source, citation.locator);
        if (!citation.locator.isEmpty() && !seen.contains(key))
            ofSource << citation.locator;
        seen.insert(key);
    }
    QStringList sources;
    for (const auto& [id, ofSource] : locators) {
        if (sources.size() == mostSources) {
            const auto more = static_cast<qint64>(locators.size()) - mostSources;
            sources << (more == 1
                            ? Texts::tr("and one more source")
                            : Texts::tr("and %1 more sources", nullptr, static_cast<int>(more))
                                  .arg(formatter.integer(more)));
            break;
        }
        QStringList parts{sourceText(dataset.source(id))};
        if (const QString text = locatorList(ofSource, formatter); !text.isEmpty())
            parts << text;
        sources << clauses(parts, formatter.language());
    }
    if (sources.isEmpty())
        return {};
    // The sources named vouch for no figure but their own.
    if (unsourced > 0)
        sources << (unsourced == 1 ? Texts::tr("one row without a source")
                                   : Texts::tr("%1 rows without a source", nullptr, unsourced)
                                         .arg(formatter.integer(unsourced)));
    return Texts::tr("Source: %1").arg(sequence(sources, formatter.language()));
}

QString dayWithBasis(const std::optional<Day>& day, const Formatter& formatter)
{
    if (!day)
        return {};
    const QString text = formatter.shortDay(*day);
    return day->basis == DateBasis::Inferred ? Texts::tr("%1, inferred").arg(text) : text;
}

QualifierUse qualifiersOf(std::span<const Mark> marks)
{
    QualifierUse use;
    for (const Mark& mark : marks) {
        if (mark.value.isLowerBound())
            addOnce(use.lower, mark.value.qualifier);
        if (mark.value.isUpperBound())
            addOnce(use.upper, mark.value.qualifier);
        use.range = use.range || mark.value.qualifier == Qualifier::Between;
        use.about = use.about || mark.value.qualifier == Qualifier::About;
    }
    return use;
}

QString quotedWords(const std::vector<Qualifier>& qualifiers, const Formatter& formatter)
{
    QStringList words;
    for (const Qualifier qualifier : qualifiers)
        words << Texts::tr("“%1”").arg(formatter.qualifierWord(qualifier));
    return words.join(Texts::tr(" or ", "between two words"));
}

QString shortList(const QStringList& names, const Formatter& formatter)
{
    if (names.size() <= mostNames)
        return formatter.list(names);
    QStringList shown = names.mid(0, mostNames - 1);
    const qsizetype more = names.size() - shown.size();
    shown << Texts::tr("%1 others", nullptr, static_cast<int>(more)).arg(formatter.integer(more));
    return formatter.list(shown);
}

} // namespace aftershock
