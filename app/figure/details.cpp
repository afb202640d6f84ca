#include "figure/details.h"

#include "analysis/conversion.h"
#include "analysis/row_names.h"
#include "core/decimal.h"
#include "core/quantity_extremes.h"
#include "core/wording.h"
#include "figure/detail_parts.h"
#include "figure/funding_words.h"
#include "figure/rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Details)
};

/// The marks that the summary speaks of: the selected ones where there are several, else all.
std::vector<const Mark*> marksInQuestion(const Figure& figure, const std::set<RowRef>& selected)
{
    std::vector<const Mark*> marks;
    for (const Mark& mark : figure.marks)
        if (selected.empty() || selected.contains(mark.row))
            marks.push_back(&mark);
    return marks;
}

QString countText(const Figure& figure, std::size_t count, bool selection,
                  const Formatter& formatter)
{
    const QString total = formatter.integer(selection ? static_cast<qint64>(figure.marks.size())
                                                      : figure.rowsInDataset);
    return Texts::tr("%1 of %2").arg(formatter.integer(static_cast<qint64>(count)), total);
}

/// How many figures are not exact: “2 lower bounds, 1 range”.
QString boundsText(const std::vector<const Mark*>& marks, const Formatter& formatter)
{
    const auto count = [&](auto matches) {
        return std::ranges::count_if(marks, [&](const Mark* mark) { return matches(mark->value); });
    };
    QStringList parts;
    const auto add = [&](qint64 number, auto words) {
        if (number > 0)
            parts.append(words(static_cast<int>(number)).arg(formatter.integer(number)));
    };
    add(count([](const Quantity& q) { return q.isLowerBound(); }), [](int n) {
        return n == 1 ? Texts::tr("%1 lower bound") : Texts::tr("%1 lower bounds", nullptr, n);
    });
    add(count([](const Quantity& q) { return q.isUpperBound(); }), [](int n) {
        return n == 1 ? Texts::tr("%1 upper bound") : Texts::tr("%1 upper bounds", nullptr, n);
    });
    add(count([](const Quantity& q) { return q.qualifier == Qualifier::About; }),
        [](int n) { return Texts::tr("%1 approximate", nullptr, n); });
    add(count([](const Quantity& q) { return q.qualifier == Qualifier::Between; }),
        [](int n) { return n == 1 ? Texts::tr("%1 range") : Texts::tr("%1 ranges", nullptr, n); });
    return clauses(parts, formatter.language());
}

void addMoveLines(const std::vector<const Mark*>& marks, const Formatter& formatter,
                  std::vector<DetailLine>& lines)
{
    std::vector<Quantity> values;
    for (const Mark* mark : marks)
        values.push_back(mark->value);
    Result<Quantity> middle = median(values);
    constexpr int mostDecimals = 4;
    if (middle && toDecimal(middle->value).decimals() > mostDecimals)
        middle->digits.reset(); // which those in the middle had
    addLine(lines, Texts::tr("Median"),
            middle ? formatter.change(legible(*middle)) : Texts::tr("cannot be said"),
            middle ? QString() : Texts::tr("bounds leave it open"));
    const Result<Quantity> lowest = lowestOf(values);
    const Result<Quantity> highest = highestOf(values);
    if (lowest && highest)
        addLine(lines, Texts::tr("Range"),
                u"%1 … %2"_s.arg(formatter.change(legible(*lowest)),
                                 formatter.change(legible(*highest))));
}

/// Totals of what can be added: whole amounts of one status in the currency they are reported in.
void addMoneyLines(const Dataset& dataset, const std::vector<const Mark*>& marks,
                   const Formatter& formatter, std::vector<DetailLine>& lines)
{
    const auto [smallest, largest] =
        std::ranges::minmax(marks, {}, [](const Mark* mark) { return mark->value.value; });
    const auto certain = [&marks](const Mark* extreme, std::partial_ordering beyond) {
        return std::ranges::all_of(marks, [&](const Mark* mark) {
            const std::partial_ordering order = compare(mark->value, extreme->value);
            return mark == extreme ||
                   (order != beyond && order != std::partial_ordering::unordered);
        });
    };
    // Where bounds leave open which it is, the label says so: beside a figure that has a qualifier,
    // “as stated” would be a second one. A multiple of amounts as stated says it by itself.
    const auto add = [&](const QString& label, const QString& asStated, const Mark* mark,
                         std::partial_ordering beyond) {
        const bool isSaid = certain(mark, beyond) || mark->value.qualifier == Qualifier::About;
        const bool isAlone = std::ranges::none_of(marks, [mark](const Mark* other) {
            return other != mark && other->label == mark->label;
        });
        // “Of which …” is a name only under its whole.
        QStringList words{mark->level > 0 ? rowName(dataset, mark->row) : mark->label,
                          mark->valueText};
        if (!isAlone && !mark->detail.isEmpty())
            words.insert(1, mark->detail);
        addLine(lines, isSaid ? label : asStated, clauses(words, formatter.language()));
    };
    add(Texts::tr("Largest"), Texts::tr("Largest as stated"), largest,
        std::partial_ordering::greater);
    add(Texts::tr("Smallest"), Texts::tr("Smallest as stated"), smallest,
        std::partial_ordering::less);

    std::map<std::pair<std::optional<FundingStatus>, Currency>, std::vector<Money>> kinds;
    for (const Mark* mark : marks) {
        const Funding* funding = dataset.funding(mark->row.id);
        if (funding && !funding->partOf)
            if (const FundingAmount* reported = reportedAmount(*funding))
                kinds[{funding->status, reported->money.currency}].push_back(reported->money);
    }
    const FieldReader reader(dataset, formatter);
    for (const auto& [kind, amounts] : kinds) {
        const Result<Money> total = sum(std::span<const Money>(amounts));
        if (amounts.size() < 2 || !total)
            continue;
        const QString status = kind.first ? statusWord(*kind.first) : Texts::tr("without a status");
        addLine(lines, Texts::tr("Total, %1").arg(status), formatter.money(*total),
                Texts::tr("%1 amounts", nullptr, static_cast<int>(amounts.size()))
                    .arg(formatter.integer(static_cast<qint64>(amounts.size()))));
    }
    if (kinds.size() > 1) {
        const Currency first = kinds.begin()->first.second;
        const bool isOneCurrency = std::ranges::all_of(
            kinds, [&first](const auto& entry) { return entry.first.second == first; });
        addLine(lines, Texts::tr("Total of all"), Texts::tr("none"),
                isOneCurrency ? Texts::tr("amounts of different status do not add up")
                              : Texts::tr("different kinds of money do not add up"));
    }
}

/// With rows selected, findings about them; else those about the view's rows, and about what any
/// view shows.
bool concerns(const Finding& finding, const std::set<RowRef>& selected, RecordKind ofView)
{
    const RecordKind ofOther =
        ofView == RecordKind::Funding ? RecordKind::ShareMove : RecordKind::Funding;
    return std::ranges::any_of(finding.rows, [&](RowRef row) {
        return selected.empty() ? row.kind != ofOther : selected.contains(row);
    });
}

DetailCheck checkOf(const Finding& finding)
{
    return {.mark = finding.severity == Severity::Info ? CheckMark::Note : CheckMark::Finding,
            .text = finding.brief.isEmpty() ? finding.message : finding.brief,
            .arithmetic = finding.arithmetic,
            .rows = finding.rows};
}

} // namespace

RowDetails rowDetails(const Dataset& dataset, const ViewSpec& spec, RowRef row,
                      const Formatter& formatter)
{
    const DetailInput input{dataset, spec, formatter, checkDataset(dataset, formatter)};
    if (row.kind == RecordKind::ShareMove)
        if (const ShareMove* move = dataset.shareMove(row.id))
            return shareMoveDetails(input, *move);
    if (row.kind == RecordKind::Funding)
        if (const Funding* funding = dataset.funding(row.id))
            return fundingDetails(input, *funding);
    if (row.kind == RecordKind::Event)
        if (const Event* event = dataset.event(row.id))
            return eventDetails(input, *event);
    if (row.kind == RecordKind::Statement)
        for (const Statement& statement : dataset->statements)
            if (statement.id == row.id)
                return statementDetails(input, statement);
    return {.name = rowName(dataset, row)};
}

ViewSummary viewSummary(const Dataset& dataset, const ViewSpec& spec, const Figure& figure,
                        std::span<const RowRef> selected, const Formatter& formatter)
{
    const bool isFunding = spec.view == ViewKind::Funding;
    const std::set<RowRef> chosen(selected.begin(), selected.end());
    const std::vector<const Mark*> marks = marksInQuestion(figure, chosen);
    ViewSummary summary{.title = isFunding ? Texts::tr("Funding") : Texts::tr("Share moves"),
                        .description = printable(dataset->description, 4000)};
    if (!selected.empty())
        summary.title = Texts::tr("%1 selected", nullptr, static_cast<int>(selected.size()))
                            .arg(formatter.integer(static_cast<qint64>(selected.size())));
    addLine(summary.lines, selected.empty() ? Texts::tr("Shown") : Texts::tr("Selected"),
            countText(figure, marks.size(), !selected.empty(), formatter));
    if (!marks.empty()) {
        if (isFunding)
            addMoneyLines(dataset, marks, formatter, summary.lines);
        else
            addMoveLines(marks, formatter, summary.lines);
        addLine(summary.lines, Texts::tr("Not exact"), boundsText(marks, formatter));
    }
    for (const Finding& finding : checkDataset(dataset, formatter))
        if (concerns(finding, chosen, isFunding ? RecordKind::Funding : RecordKind::ShareMove))
            summary.checks.push_back(checkOf(finding));
    if (summary.checks.empty())
        summary.checks.push_back(
            {.mark = CheckMark::Passed, .text = Texts::tr("Nothing contradicts itself")});
    return summary;
}

} // namespace aftershock
