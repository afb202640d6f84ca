#include "reading/stray_rows.h"

#include "reading/row_labels.h"
#include "reading/year_headings.h"

#include <QCoreApplication>

#include <algorithm>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Importer)
};

Error refusalAt(const ImportRow& row, ImportField field, const QString& detail)
{
    return row.at(field, {.code = ErrorCode::ValueAmbiguous, .detail = detail});
}

} // namespace

StrayRows::StrayRows(const ImportContext& context)
    : m_context(context), m_isLooking(context.mapping().kind.value == ImportKind::Funding ||
                                      context.mapping().kind.value == ImportKind::ShareMoves)
{
}

bool StrayRows::beginsSection(const ImportRow& row)
{
    if (m_context.mapping().kind.value != ImportKind::Funding)
        return false;
    const QString name = row.text(ImportField::Organisation);
    const auto isEmpty = [&row](const auto& each) { return row.cell(each.first).isEmpty(); };
    const bool isBlank = std::ranges::all_of(m_context.headings, isEmpty) &&
                         std::ranges::all_of(m_context.periodsLeftOut, isEmpty);
    if (name.isEmpty() || !isBlank)
        return false;
    const Spending spending = speaksOfSpending(name);
    if (spending == Spending::Yes)
        m_section.clear();
    else if (spending == Spending::No || labelOfRow(name) == RowLabel::Thing ||
             labelOfRow(name) == RowLabel::Measure)
        m_section = name;
    return true;
}

std::optional<Error> StrayRows::refusalOf(const ImportRow& row)
{
    if (!m_isLooking)
        return std::nullopt;
    if (!m_context.headings.empty())
        if (const auto error = notOnePayer(row))
            return error;
    return notOneName(row);
}

/// Below amounts by year stand their sums, growth and ratios.
std::optional<Error> StrayRows::notOnePayer(const ImportRow& row) const
{
    if (m_context.mapping().kind.value != ImportKind::Funding)
        return std::nullopt;
    const auto refusal = [&row](const QString& detail) {
        return refusalAt(row, ImportField::Organisation, detail);
    };
    if (!m_section.isEmpty())
        return refusal(Texts::tr("it stands below “%1”, which was not spent").arg(m_section));
    switch (labelOfRow(row.text(ImportField::Organisation))) {
    case RowLabel::Sum:
        return refusal(Texts::tr("a payer, or the sum of other rows"));
    case RowLabel::Ratio:
        return refusal(Texts::tr("a payer, or a growth or ratio"));
    case RowLabel::Thing:
        return refusal(Texts::tr("a payer, or what was paid for"));
    case RowLabel::Measure:
        return refusal(Texts::tr("a payer, or a figure of another kind"));
    case RowLabel::Name:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// Rows that count again what others have: in any table.
std::optional<Error> StrayRows::notOneName(const ImportRow& row)
{
    const bool isFunding = m_context.mapping().kind.value == ImportKind::Funding;
    for (const ImportField field :
         {ImportField::Organisation, ImportField::Recipient, ImportField::Purpose}) {
        if (!isFunding && field != ImportField::Organisation)
            break;
        switch (labelOf(row, field)) {
        case Label::Part:
            return refusalAt(row, field, Texts::tr("a name, or a part of a row above it"));
        case Label::Statistic:
            // A company that is called so has its ticker beside it.
            if (!row.text(ImportField::Ticker).isEmpty())
                break;
            return refusalAt(row, field,
                             Texts::tr("a company, or an average, sum or count of other rows"));
        case Label::Name:
            break;
        }
    }
    return std::nullopt;
}

StrayRows::Label StrayRows::labelOf(const ImportRow& row, ImportField field)
{
    const QString name = row.text(field);
    if (name.isEmpty())
        return Label::Name;
    // In a list in which all names are set off, none is a part.
    if (field != ImportField::Purpose) {
        if (isSetOff(name))
            return m_hasNames ? Label::Part : Label::Name;
        m_hasNames = true;
    }
    const QString key = field == ImportField::Purpose ? u'\n' + name : name;
    const auto known = m_labels.constFind(key);
    return known != m_labels.constEnd() ? *known : *m_labels.insert(key, labelOf(name, field));
}

StrayRows::Label StrayRows::labelOf(const QString& name, ImportField field)
{
    if (field == ImportField::Purpose)
        return isPartOfWhole(name) ? Label::Part : Label::Name;
    if (isPartOfRowAbove(name))
        return Label::Part;
    return isStatistic(name) ? Label::Statistic : Label::Name;
}

} // namespace aftershock
