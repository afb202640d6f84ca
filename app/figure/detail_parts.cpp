#include "figure/detail_parts.h"

#include "analysis/conversion.h"
#include "analysis/row_names.h"
#include "core/wording.h"
#include "figure/alike_rows.h"
#include "figure/country_names.h"
#include "figure/locators.h"
#include "figure/rows.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Details)
};

constexpr std::size_t mostLinks = 12;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    for (QString& part : parts)
        part = printable(part);
    return parts.join(u" · "_s);
}

/// Findings that count the rows of a table say nothing new of one of them.
bool isCount(const Finding& finding)
{
    return finding.id == u"missing-source"_s || finding.id == u"missing-place"_s ||
           finding.id == u"inferred-date"_s;
}

bool names(const Finding& finding, RowRef row)
{
    return std::ranges::find(finding.rows, row) != finding.rows.end();
}

template <typename Row>
void addRows(const std::vector<Row>& rows, RecordKind kind, RowRef self, const Citation& citation,
             std::vector<RowRef>& found)
{
    for (const Row& row : rows) {
        const RowRef ref{kind, row.id};
        if (found.size() == mostLinks)
            return;
        if (ref != self && row.citation == citation)
            found.push_back(ref);
    }
}

/// The day of a move, the year of an amount: what tells it from others of its name.
QString timeText(const DetailInput& input, RowRef row)
{
    if (const ShareMove* move =
            row.kind == RecordKind::ShareMove ? input.dataset.shareMove(row.id) : nullptr)
        return move->tradingDay ? input.formatter.shortDay(*move->tradingDay) : QString();
    if (const Funding* funding =
            row.kind == RecordKind::Funding ? input.dataset.funding(row.id) : nullptr)
        return funding->fromYear ? QString::number(*funding->fromYear) : QString();
    return {};
}

} // namespace

QString aboutListed(const Organisation& organisation, const Formatter& formatter)
{
    return joined({organisation.ticker, organisation.exchange,
                   countryName(organisation.country, formatter.language()), organisation.sector});
}

QString aboutKind(const Organisation& organisation, const Formatter& formatter)
{
    return joined(
        {capitalised(organisation.kind), countryName(organisation.country, formatter.language())});
}

void addLine(std::vector<DetailLine>& lines, const QString& label, const QString& text,
             const QString& remark)
{
    if (!text.isEmpty())
        lines.push_back({.label = label, .text = text, .remark = remark});
}

void addSourceLine(const DetailInput& input, const Citation& citation,
                   std::vector<DetailLine>& lines)
{
    QStringList parts{sourceText(input.dataset.source(citation.source)),
                      locatorText(citation.locator, input.formatter)};
    parts.removeAll(QString());
    addLine(lines, Texts::tr("Source"),
            parts.isEmpty() ? Texts::tr("not stated") : clauses(parts, input.formatter.language()));
}

QString qualifierNote(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Exact:
        return Texts::tr("as stated, no qualifier");
    case Qualifier::Over:
        return Texts::tr("lower bound: the true figure is larger");
    case Qualifier::AtLeast:
        return Texts::tr("lower bound: the true figure is at least this large");
    case Qualifier::Under:
        return Texts::tr("upper bound: the true figure is smaller");
    case Qualifier::AtMost:
        return Texts::tr("upper bound: the true figure is at most this large");
    case Qualifier::About:
        return Texts::tr("approximate, as the source says");
    case Qualifier::Between:
        return Texts::tr("range: the true figure lies within it");
    }
    Q_UNREACHABLE();
}

DetailCheck citationCheck(const Citation& citation)
{
    if (!citation.source)
        return {.mark = CheckMark::Finding, .text = Texts::tr("No source given")};
    if (citation.locator.isEmpty())
        return {.mark = CheckMark::Note, .text = Texts::tr("Source given, but no place in it")};
    return {.mark = CheckMark::Passed, .text = Texts::tr("Source and passage given")};
}

std::vector<DetailCheck> checksOf(const DetailInput& input, RowRef row)
{
    std::vector<DetailCheck> checks;
    for (const Finding& finding : input.findings)
        if (!isCount(finding) && names(finding, row))
            checks.push_back(
                {.mark = finding.severity == Severity::Info ? CheckMark::Note : CheckMark::Finding,
                 .text = finding.brief.isEmpty() ? finding.message : finding.brief,
                 .arithmetic = finding.arithmetic,
                 .rows = finding.rows});
    return checks;
}

bool hasFinding(const DetailInput& input, RowRef row, const QString& id)
{
    return std::ranges::any_of(input.findings, [&](const Finding& finding) {
        return finding.id == id && names(finding, row);
    });
}

QString linkText(const DetailInput& input, RowRef row, const QString& time)
{
    QStringList parts{withDistinction(rowName(input.dataset, row), time)};
    if (const ShareMove* move =
            row.kind == RecordKind::ShareMove ? input.dataset.shareMove(row.id) : nullptr)
        parts.append(input.formatter.change(move->changePercent));
    if (const Funding* funding =
            row.kind == RecordKind::Funding ? input.dataset.funding(row.id) : nullptr)
        if (const FundingAmount* amount = reportedAmount(*funding))
            parts.append(input.formatter.money(amount->money));
    return parts.join(u' ');
}

std::vector<DetailLink> samePassage(const DetailInput& input, RowRef row, const Citation& citation)
{
    std::vector<DetailLink> links;
    if (!citation.source || citation.locator.isEmpty())
        return links;
    const DatasetContents& all = input.dataset.contents();
    std::vector<RowRef> found;
    addRows(all.shareMoves, RecordKind::ShareMove, row, citation, found);
    addRows(all.fundings, RecordKind::Funding, row, citation, found);
    QHash<QString, int> names{{rowName(input.dataset, row), 1}};
    for (const RowRef other : found)
        ++names[rowName(input.dataset, other)];
    for (const RowRef other : found) {
        const bool isAlone = names.value(rowName(input.dataset, other)) == 1;
        links.push_back(
            {.row = other,
             .text = linkText(input, other, isAlone ? QString() : timeText(input, other))});
    }
    return links;
}

} // namespace aftershock
