#include "reading/stacked_headings.h"

#include "reading/heading_words.h"

#include <QSet>

#include <algorithm>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

constexpr double sureOfOwnWord = 0.95;

/// Whether nothing stands there but a share's own words: its close, perhaps its high and low.
bool arePricesOfAShare(const QStringList& words)
{
    bool hasClose = false;
    for (const QString& word : words) {
        const auto found = fieldsOfHeading(word, ImportKind::Prices);
        if (found.empty() || found.front().sure < sureOfOwnWord)
            return false;
        hasClose = hasClose || found.front().field == ImportField::Close ||
                   found.front().field == ImportField::AdjustedClose;
    }
    return hasClose && QSet<QString>(words.begin(), words.end()).size() == words.size();
}

} // namespace

std::optional<StackedHeadings> stackedHeadings(const QStringList& headings)
{
    const QString parter = u" / "_s;
    QStringList over;
    QStringList under;
    for (const QString& heading : headings.mid(1)) {
        if (heading.count(parter) != 1)
            return std::nullopt;
        over += heading.section(parter, 0, 0);
        under += heading.section(parter, 1);
    }
    if (over.size() < 2)
        return std::nullopt;
    const auto isOne = [](const QStringList& parts) {
        return std::ranges::all_of(parts,
                                   [&parts](const QString& part) { return part == parts.front(); });
    };
    for (const auto& [names, words] : {std::pair{&over, &under}, std::pair{&under, &over}})
        if (isOne(*names) && arePricesOfAShare(*words))
            return StackedHeadings{.company = names->front(),
                                   .headings = QStringList{headings.front()} + *words};
    return std::nullopt;
}

} // namespace aftershock
