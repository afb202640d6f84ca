#include "reading/stray_rows.h"

#include "reading/fall_column.h"
#include "reading/heading_units.h"
#include "reading/row_labels.h"
#include "reading/table_end.h"
#include "reading/year_headings.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

/// Under which the row has its name.
ImportField nameFieldOf(const ImportRow& row)
{
    for (const ImportField field :
         {ImportField::Organisation, ImportField::Ticker, ImportField::Recipient})
        if (!row.text(field).isEmpty())
            return field;
    return ImportField::Organisation;
}

QString notSpent(const QString& section)
{
    return Texts::tr("it stands below “%1”, which was not spent").arg(section);
}

/// “27 January 2025”, “Q1 2024”, “2023”.
bool namesTime(const QString& line)
{
    if (std::ranges::none_of(line, [](QChar c) { return c.isDigit(); }))
        return false;
    const QByteArray text = line.toUtf8();
    const auto day = dayOf({.text = {text.constData(), std::size_t(text.size())}}, {});
    const auto period = yearOfHeading(line);
    return (day && *day) || (!day && day.error().code == ErrorCode::ValueAmbiguous) ||
           (period && period->what.isEmpty());
}

/// By the whole of the line: companies are called “Realty Income”.
bool namesOtherThanMoves(const QString& line)
{
    static const QRegularExpression measure(
        u"^((trading|daily|average|annual|total|the|net|quarterly|relative|forward|free) )*"
        u"(volumes?|turnover|revenues?|sales|profits?|earnings|income|cash flow|capex|spending|"
        u"market cap|market capitali[sz]ation|market values?|valuations?|headcount|employees|"
        u"dividends?|dividend yields?|yields?|weights?|weighting|handelsvolumen|umsatz|gewinn|"
        u"marktwert|borsenwert|dividende|成交量|成交额|市值|营收)( (change|growth|lost|"
        u"gained))*$"_s);
    static const QRegularExpression period(
        u"^((change|changes|returns?|performance) )*(ytd|year to date|since .*|mtd|qtd|weekly|"
        u"monthly|quarterly|yearly|annual|(last |past )?(\\d+|one|three|six|twelve|52)? ?"
        u"(weeks?|months?|years?)|\\d+ ?[wmy])( (changes?|returns?|performance|moves?))*$"_s);
    const QString name = headingWithoutUnit(line);
    return measure.match(name).hasMatch() || period.match(name).hasMatch();
}

/// “Gainers”, “Biggest falls”.
bool namesSide(const QString& line)
{
    static const QRegularExpression form(
        u"^((the|top|biggest|largest|worst|best|today s|day s|\\d+) )*(gainers|winners|risers|"
        u"advancers|rises|gains|losers|fallers|decliners|falls|losses|drops|gewinner|verlierer|"
        u"涨幅榜|跌幅榜)$"_s);
    return form.match(comparable(line)).hasMatch();
}

bool namesMoves(const QString& line)
{
    return containsAny(headingWithoutUnit(line),
                       u"share price|share prices|stock price|stock prices|price|prices|change|"
                       u"changes|move|moves|kurs|kurse|aktienkurs|股价|涨跌幅");
}

/// Names of others in the other kind: Benchmark invests, and World is paid for.
bool isStatisticOfKind(const QString& name, ImportField field, ImportKind kind)
{
    static const QStringList payers = u"All|World|Worldwide|Alle|Welt|全部|全球"_s.split(u'|');
    static const QStringList shares = u"Benchmark|Vergleichsindex|基准"_s.split(u'|');
    return field == ImportField::Organisation &&
           (kind == ImportKind::Funding ? payers : shares).contains(name);
}

} // namespace

StrayRows::StrayRows(const ImportContext& context)
    : m_context(context), m_isLooking(context.mapping().kind.value == ImportKind::Funding ||
                                      context.mapping().kind.value == ImportKind::ShareMoves),
      m_hasTime(context.mapping().has(ImportField::Day) ||
                context.mapping().has(ImportField::FromYear) || !context.headings.empty())
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
        m_section = notSpent(name);
    return true;
}

bool StrayRows::isLone(const ImportRow& row)
{
    const auto lone = loneCell(row, m_context.mapping().columns.size());
    if (!lone || !m_isLooking)
        return false;
    if (const auto section = sectionOf(row.cell(*lone).string().trimmed()))
        m_section = *section;
    return true;
}

/// What is wrong with the rows below a line; empty where all is well again, nullopt of a line that
/// says nothing of it.
std::optional<QString> StrayRows::sectionOf(const QString& name) const
{
    const bool isMoves = m_context.mapping().kind.value == ImportKind::ShareMoves;
    if (!m_hasTime && namesTime(name))
        return Texts::tr("it stands below “%1”; give each row a column that says so").arg(name);
    if (isMoves && namesSide(name) && !hasSigns())
        return Texts::tr("it stands below “%1”, and has no sign of its own").arg(name);
    if (isMoves && namesOtherThanMoves(name))
        return Texts::tr("it stands below “%1”, which is no change of a share price in a day")
            .arg(name);
    if (isMoves)
        return namesMoves(name) ? std::optional(QString()) : std::nullopt;
    if (speaksOfSpending(name) == Spending::Yes)
        return QString();
    // Names of companies have words in them that may be figures, too: “Salesforce”.
    const RowLabel label = labelOfRow(name);
    return label == RowLabel::Thing || label == RowLabel::Measure ? std::optional(notSpent(name))
                                                                  : std::nullopt;
}

/// Whether some changes say on which side of zero they are.
bool StrayRows::hasSigns() const
{
    const std::vector<ColumnMapping>& columns = m_context.mapping().columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const ImportField field = columns[i].field.value;
        if ((field == changeField(m_context.mapping()) || isWide(field)) &&
            m_context.evidence[i].signs > 0)
            return true;
    }
    return false;
}

std::optional<Error> StrayRows::refusalOf(const ImportRow& row)
{
    if (!m_isLooking)
        return std::nullopt;
    if (!m_section.isEmpty())
        return refusalAt(row, nameFieldOf(row), m_section);
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

StrayRows::Label StrayRows::labelOf(const QString& name, ImportField field) const
{
    if (field == ImportField::Purpose)
        return isPartOfWhole(name) ? Label::Part : Label::Name;
    if (isPartOfRowAbove(name))
        return Label::Part;
    const bool isNone =
        isStatistic(name) || isStatisticOfKind(name, field, m_context.mapping().kind.value);
    return isNone ? Label::Statistic : Label::Name;
}

} // namespace aftershock
