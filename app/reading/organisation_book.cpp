#include "reading/organisation_book.h"

#include "reading/heading_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostNotes = 200;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Importer)
};

QString folded(const QString& name)
{
    return name.toCaseFolded().simplified();
}

bool isLegalForm(const QString& word)
{
    static const QStringList forms = {
        u"inc"_s,  u"incorporated"_s, u"corp"_s, u"corporation"_s, u"co"_s,  u"company"_s,
        u"ltd"_s,  u"limited"_s,      u"plc"_s,  u"llc"_s,         u"ag"_s,  u"se"_s,
        u"sa"_s,   u"nv"_s,           u"ab"_s,   u"asa"_s,         u"oyj"_s, u"spa"_s,
        u"kgaa"_s, u"gmbh"_s,         u"kk"_s};
    return forms.contains(word);
}

bool contradicts(const QString& a, const QString& b)
{
    return !a.isEmpty() && !b.isEmpty() && a.compare(b, Qt::CaseInsensitive) != 0;
}

/// One name begins with all the words of the other: “Meta” and “Meta Platforms”.
bool beginsAlike(const QString& a, const QString& b)
{
    const QString first = nameKey(a) + u' ';
    const QString second = nameKey(b) + u' ';
    return first.startsWith(second) || second.startsWith(first);
}

} // namespace

QString nameKey(const QString& name)
{
    QString bare = name;
    bare.remove(u'.'); // “N.V.”, “S.A.”
    bare.remove(u'’').remove(u'\'');
    QStringList words = comparable(bare.toLower()).split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && words.front() == u"the")
        words.removeFirst();
    while (words.size() > 1 && isLegalForm(words.back()))
        words.removeLast();
    // “1.” is a rank, but “05110110 Administration” and “01110110 Administration” are two.
    static const QRegularExpression code(u"^\\s*(\\d{3,})\\b"_s);
    if (const auto match = code.match(name);
        match.hasMatch() && !words.startsWith(match.captured(1)))
        words.prepend(match.captured(1));
    // A name of signs alone, such as “C++”’s, is compared as it is.
    return words.isEmpty() ? folded(name) : words.join(u' ');
}

QString tickerKey(const QString& ticker)
{
    static const QRegularExpression bloomberg(u"^(.+?) [A-Z]{2}( EQUITY)?$"_s);
    const QString upper = ticker.simplified().toUpper();
    const QRegularExpressionMatch match = bloomberg.match(upper);
    return match.hasMatch() ? match.captured(1) : upper;
}

OrganisationBook::OrganisationBook(const std::vector<Organisation>& known)
{
    for (const Organisation& organisation : known)
        enter(organisation);
}

void OrganisationBook::enter(const Organisation& organisation)
{
    m_lastId = std::max(m_lastId, organisation.id);
    m_known.insert(organisation.id, organisation);
    m_names[nameKey(organisation.name)].push_back(organisation.id);
    if (!organisation.ticker.isEmpty())
        m_tickers[tickerKey(organisation.ticker)].push_back(organisation.id);
}

std::vector<const Organisation*> OrganisationBook::candidates(const Organisation& wanted) const
{
    std::vector<const Organisation*> found;
    const auto take = [&](const std::vector<RowId>& ids, auto&& fits) {
        for (const RowId id : ids) {
            const Organisation& each = *m_known.constFind(id);
            if (fits(each) && std::ranges::find(found, &each) == found.end())
                found.push_back(&each);
        }
    };
    if (!wanted.name.isEmpty())
        take(m_names.value(nameKey(wanted.name)), [&](const Organisation& each) {
            return !contradicts(each.country, wanted.country) &&
                   !contradicts(tickerKey(each.ticker), tickerKey(wanted.ticker));
        });
    if (!wanted.ticker.isEmpty() && found.empty())
        take(m_tickers.value(tickerKey(wanted.ticker)), [&](const Organisation& each) {
            return !contradicts(each.exchange, wanted.exchange) &&
                   !contradicts(each.country, wanted.country) &&
                   (wanted.name.isEmpty() || beginsAlike(each.name, wanted.name));
        });
    // A file of prices that names companies by their name in the column of tickers.
    if (found.empty() && wanted.name.isEmpty())
        take(m_names.value(nameKey(wanted.ticker)), [](const Organisation&) { return true; });
    return found;
}

Result<RowId> OrganisationBook::find(const Organisation& wanted)
{
    std::vector<const Organisation*> found = candidates(wanted);
    const auto isSame = [&](const Organisation* each) {
        return !wanted.name.isEmpty() && each->name == wanted.name;
    };
    if (const auto same = std::ranges::find_if(found, isSame); same != found.end())
        return (*same)->id;
    const QString shown = wanted.name.isEmpty() ? wanted.ticker : wanted.name;
    if (found.size() > 1) {
        QStringList names;
        for (const Organisation* each : found)
            names += each->name;
        return Error{
            .code = ErrorCode::ValueAmbiguous, .value = shown, .detail = names.join(u", "_s)};
    }
    if (found.empty() && m_lastId == std::numeric_limits<RowId>::max())
        return Error{.code = ErrorCode::ValueOutOfRange,
                     .value = shown,
                     .detail = Texts::tr("no organisation can have a higher number than the last")};
    if (found.empty())
        return add(wanted);
    const Organisation& match = *found.front();
    const bool isPlain = wanted.name.isEmpty() || folded(match.name) == folded(wanted.name);
    const bool isNew = std::ranges::none_of(
        m_notes, [&](const Diagnostic& note) { return note.error.value == shown; });
    if (!isPlain && isNew && m_notes.size() < mostNotes)
        m_notes.push_back({Severity::Warning,
                           {.code = ErrorCode::NameMatched, .value = shown, .detail = match.name}});
    return match.id;
}

QString OrganisationBook::nameOf(std::optional<RowId> id) const
{
    return id ? m_known.value(*id).name : QString();
}

RowId OrganisationBook::add(Organisation organisation)
{
    organisation.id = m_lastId + 1;
    if (organisation.name.isEmpty())
        organisation.name = organisation.ticker;
    const QString given = organisation.name;
    // The dataset wants each name once; another company of that name gets its ticker or number.
    const auto isTaken = [&](const QString& name) {
        return std::ranges::any_of(m_names.value(nameKey(name)),
                                   [&](RowId id) { return m_known.constFind(id)->name == name; });
    };
    if (isTaken(organisation.name) && !organisation.ticker.isEmpty())
        organisation.name += u" ("_s + organisation.ticker + u')';
    const QString base = organisation.name;
    for (int number = 2; isTaken(organisation.name); ++number)
        organisation.name = base + u" ("_s + QString::number(number) + u')';
    enter(organisation);
    // Under the name that it came with, too: whoever asks for that alone must say which is meant.
    if (nameKey(organisation.name) != nameKey(given))
        m_names[nameKey(given)].push_back(organisation.id);
    m_added.push_back(organisation);
    return organisation.id;
}

} // namespace aftershock
