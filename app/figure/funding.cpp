#include "analysis/parts.h"
#include "core/wording.h"
#include "figure/alike_rows.h"
#include "figure/axis.h"
#include "figure/captions.h"
#include "figure/funding_rows.h"
#include "figure/funding_text.h"
#include "figure/funding_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Funding)
};

/// Shorter than this share of the axis a bar is no more than a line: three pixels of 600.
constexpr double tooSmall = 0.005;

struct FundingInput
{
    const ViewInput& view;
    const Converter& converter;
    const FundingRows& funding;
    [[nodiscard]] const Formatter& formatter() const { return view.formatter(); }
    [[nodiscard]] bool perYear() const { return view.spec.perYear; }
};

FundingFacts factsOf(const PlottedRow& row, const FundingInput& input)
{
    const Funding& funding = *row.funding;
    FundingFacts facts{.reported = reportedAmount(funding)->money,
                       .plotted = row.money->money,
                       .basis = toText(row.money->basis),
                       .fromYear = funding.fromYear,
                       .years = funding.years};
    if (funding.years)
        facts.perYear = Money{.amount = perYear(row.money->money.amount, *funding.years),
                              .currency = row.money->money.currency};
    const Funding* whole = input.view.dataset.funding(funding.partOf);
    if (!whole)
        return facts;
    if (const Result<Share> share = shareOf(funding, *whole, input.converter))
        facts.shareOfParent = share->fraction;
    return facts;
}

/// “of which stocks and bonds” under its whole; “Bank of China: stocks and bonds” without it.
QString labelOf(const PlottedRow& row, bool underWhole)
{
    const QString purpose = printable(row.funding->purpose);
    if (!row.funding->partOf || purpose.isEmpty())
        return nameOf(row);
    if (underWhole)
        return Texts::tr("of which %1").arg(purpose);
    const bool isCalledByPurpose = !row.organisation && row.funding->recipient.isEmpty();
    return isCalledByPurpose ? purpose
                             : Texts::tr("%1: %2", "funder: purpose").arg(nameOf(row), purpose);
}

QString detailOf(const PlottedRow& row, const FundingInput& input)
{
    const Funding* whole = input.view.dataset.funding(row.funding->partOf);
    if (!whole)
        return purposeAndSpan(row, input.perYear(), input.formatter());
    const Result<Share> share = shareOf(*row.funding, *whole, input.converter);
    if (!share)
        return Texts::tr("a part; its share cannot be said");
    return shareText(*share, input.formatter());
}

QString valueTextOf(const PlottedRow& row, const FundingInput& input)
{
    if (input.funding.reference) {
        if (row.asStated)
            return Texts::tr("%1 of the amounts as stated")
                .arg(input.formatter().multiple(
                    {.value = row.plotted.value, .digits = row.plotted.digits}));
        return input.formatter().multiple(row.plotted);
    }
    return moneyText(reportedMoney(*row.funding, input.perYear()), input.perYear(),
                     input.formatter());
}

/// Beside the figure at the tip: the converted amount, or in a chart of multiples the reported one.
QString secondTextOf(const PlottedRow& row, const FundingInput& input)
{
    const Money reported = reportedMoney(*row.funding, input.perYear());
    if (input.funding.reference)
        return moneyText(reported, input.perYear(), input.formatter());
    if (row.money->money.currency == reported.currency)
        return {};
    return plainMoneyText({.amount = row.plotted, .currency = row.money->money.currency},
                          input.perYear(), input.formatter());
}

QString accessibleNameOf(const Mark& mark, const PlottedRow& row, const FundingInput& input)
{
    QStringList parts{mark.label, mark.valueText};
    if (!mark.secondText.isEmpty())
        parts << mark.secondText;
    if (!mark.detail.isEmpty())
        parts << mark.detail;
    if (const std::optional<Day> day = dayOf(row))
        parts << input.formatter().day(*day);
    return clauses(parts, input.formatter().language());
}

Mark markOf(const PlottedRow& row, int level, std::optional<int> parent, const FundingInput& input)
{
    const std::optional<Day> day = dayOf(row);
    Mark mark{.row = row.ref,
              .label = labelOf(row, level > 0),
              .detail = withPlace(detailOf(row, input), row, input.formatter().language()),
              .value = row.plotted,
              .bound = boundMarkOf(row.plotted.qualifier),
              .valueText = valueTextOf(row, input),
              .secondText = secondTextOf(row, input),
              .level = level,
              .parent = parent,
              .hollow = row.funding->partOf.has_value()};
    if (row.event)
        mark.event = input.view.reader.label(row, Field::Event);
    if (citationOf(row).source)
        mark.source = input.view.reader.label(row, Field::Source);
    mark.day = day;
    mark.dayText = dayWithBasis(day, input.formatter());
    mark.locator = printable(citationOf(row).locator);
    mark.accessibleName = accessibleNameOf(mark, row, input);
    mark.funding = factsOf(row, input);
    return mark;
}

/// The heading over a whole and its parts: the group asked for, or where rows keep their own
/// currencies the currency, since amounts compare only within one.
QString headingOf(const PlottedRow& row, const FundingInput& input)
{
    if (input.view.spec.groupBy)
        return groupOf(row, input.view);
    if (input.funding.currency || input.funding.reference)
        return {};
    return capitalised(input.formatter().currencyName(row.money->money.currency));
}

/// Rounds of one funder that would read the same are told apart by their days.
void tellRoundsApart(std::vector<Mark>& marks, const Formatter& formatter)
{
    std::map<std::tuple<std::optional<int>, QString, QString>, std::vector<Mark*>> alike;
    for (Mark& mark : marks)
        alike[{mark.parent, mark.label, mark.detail}].push_back(&mark);
    for (const auto& entry : alike) {
        const std::vector<Mark*>& rounds = entry.second;
        const bool haveDays = std::ranges::any_of(
            rounds, [&](const Mark* mark) { return mark->dayText != rounds.front()->dayText; });
        for (Mark* const mark : rounds)
            if (haveDays && !mark->dayText.isEmpty())
                mark->detail = clauses({mark->detail, mark->dayText}, formatter.language());
    }
}

void addMarks(Figure& figure, const Nesting& nesting, const FundingInput& input)
{
    figure.marks.reserve(nesting.rows.size());
    for (std::size_t i = 0; i < nesting.rows.size(); ++i) {
        const std::optional<int> parent = nesting.parents[i];
        Mark mark = markOf(nesting.rows[i], nesting.levels[i], parent, input);
        const Mark* whole = parent ? &figure.marks[static_cast<std::size_t>(*parent)] : nullptr;
        mark.group = whole ? whole->group : headingOf(nesting.rows[i], input);
        if (nesting.rows[i].funding->partOf) {
            const Funding* direct = input.view.dataset.funding(nesting.rows[i].funding->partOf);
            const bool shown = whole && whole->row.id == direct->id;
            const PlottedRow unseen{.funding = direct,
                                    .organisation =
                                        input.view.dataset.organisation(direct->organisation)};
            mark.funding->partOf = shown ? whole->label : labelOf(unseen, false);
        }
        figure.marks.push_back(std::move(mark));
    }
    tellRoundsApart(figure.marks, input.formatter());
}

QString tickText(double value, const FundingRows& funding, const Formatter& formatter)
{
    if (funding.reference)
        return formatter.multiple({.value = value});
    return funding.currency ? formatter.money(value, *funding.currency) : formatter.amount(value);
}

Axis axisOf(const std::vector<PlottedRow>& rows, const FundingInput& input)
{
    std::vector<Quantity> values;
    values.reserve(rows.size());
    for (const PlottedRow& row : rows)
        values.push_back(row.plotted);
    const auto label = [&input](double value, bool) {
        return tickText(value, input.funding, input.formatter());
    };
    const AxisDemand demand = axisDemand(values);
    Axis axis = isLog(input.view.spec) && !rows.empty() ? logAxis(demand, label)
                                                        : linearAxis(demand, label);
    if (input.funding.reference)
        axis.unit = u"×"_s;
    else if (input.funding.currency)
        axis.unit = input.funding.currency->code();
    axis.isPerYear = input.perYear();
    return axis;
}

void markTooSmall(Figure& figure, const Formatter& formatter)
{
    const double length = figure.axis.maximum - figure.axis.minimum;
    for (Mark& mark : figure.marks) {
        const double share = std::abs(mark.value.upper.value_or(mark.value.value)) / length;
        if (share <= 0 || share >= tooSmall)
            continue;
        mark.tooSmallToSee = true;
        mark.tooSmallText = Texts::tr("too small to see: %1 of the axis")
                                .arg(formatter.share({.value = share, .digits = 1}));
    }
}

QString emptyText(const Figure& figure, const FundingInput& input)
{
    const LeftOut& out = input.funding.leftOut;
    if (figure.rowsInDataset == 0 && !out.unfinished.isEmpty())
        return Texts::tr("No row of funding here is finished yet. Mend the cells that are marked "
                         "in the Data view.");
    if (figure.rowsInDataset == 0)
        return Texts::tr("This dataset has no funding yet. Add rows in the Data view, or import a "
                         "table of it.");
    if (!out.noSpan.isEmpty())
        return Texts::tr(
            "No amount here says how many years it covers. Show whole amounts instead.");
    if (input.funding.reference && !out.otherUnit.isEmpty())
        return Texts::tr("Nothing can be said as a multiple of %1. Show the amounts instead.")
            .arg(nameOf(*input.funding.reference));
    if (!out.notPositive.isEmpty())
        return Texts::tr("A logarithmic scale cannot show zero. Choose the linear scale.");
    if (!out.noAmount.isEmpty())
        return Texts::tr("The rows of funding here have no amounts.");
    return Texts::tr("No amount passes the filters. Clear them to see all %1.")
        .arg(input.formatter().integer(figure.rowsInDataset));
}

} // namespace

Result<Figure> buildFunding(const ViewInput& input)
{
    const Converter converter(input.dataset);
    Result<FundingRows> funding = fundingRows(input, converter);
    if (!funding)
        return funding.error();
    if (funding->rows.empty() && funding->rateError)
        return *funding->rateError;
    const FundingInput all{.view = input, .converter = converter, .funding = *funding};

    std::vector<PlottedRow> rows = std::move(funding->rows);
    tellApart(rows, input.reader);
    if (funding->ownedReference)
        for (const PlottedRow& row : rows)
            if (row.ref == funding->ownedReference->ref) {
                funding->ownedReference->when = row.when;
                funding->ownedReference->where = row.where;
            }
    sortRows(rows, input.spec.sort.value_or(Sort{.descending = true}), input.reader);
    if (!rows.empty())
        gatherGroups(rows, [&all](const PlottedRow& row) { return headingOf(row, all); });
    const Nesting nesting = nested(input.dataset, std::move(rows));

    Figure figure{.view = ViewKind::Funding,
                  .form = isLog(input.spec) ? MarkForm::Dots : MarkForm::Bars,
                  .axis = axisOf(nesting.rows, all),
                  .rowsInDataset = static_cast<int>(input.dataset->fundings.size())};
    addMarks(figure, nesting, all);
    colourMarks(figure, nesting.rows, input);
    if (figure.axis.scale == AxisScale::Linear)
        markTooSmall(figure, input.formatter());
    if (figure.marks.empty())
        figure.emptyText = emptyText(figure, all);
    writeFundingTexts(figure, nesting.rows, *funding, input, converter);
    return figure;
}

} // namespace aftershock
