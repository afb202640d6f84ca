#include "figure/axis.h"
#include "figure/captions.h"
#include "figure/declines_text.h"
#include "figure/views.h"

#include <QCoreApplication>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Declines)
};

Mark markOf(const PlottedRow& row, const ViewInput& input)
{
    const Formatter& formatter = input.formatter();
    const Citation& citation = citationOf(row);
    const std::optional<Day> day = row.move->tradingDay;
    Mark mark{.row = row.ref, .label = nameOf(row), .value = row.plotted};
    mark.bound = boundMarkOf(row.plotted.qualifier);
    mark.valueText = formatter.change(row.plotted);
    if (row.event)
        mark.event = input.reader.label(row, Field::Event);
    if (citation.source)
        mark.source = input.reader.label(row, Field::Source);
    mark.day = day;
    mark.dayText = dayWithBasis(day, formatter);
    mark.locator = printable(citation.locator);
    mark.group = groupOf(row, input);
    mark.accessibleName = spokenMove(mark.label, row.plotted, day, formatter);
    return mark;
}

Axis axisOf(const std::vector<PlottedRow>& rows, const Formatter& formatter)
{
    std::vector<Quantity> values;
    values.reserve(rows.size());
    for (const PlottedRow& row : rows)
        values.push_back(row.plotted);
    Axis axis = linearAxis(axisDemand(values), [&formatter](double value, bool withUnit) {
        return withUnit ? formatter.percent(value) : formatter.number(value);
    });
    axis.unit = u"%"_s;
    return axis;
}

} // namespace

Result<Figure> buildDeclines(const ViewInput& input)
{
    const RowFilter filter(input.spec.filters);
    std::vector<PlottedRow> rows = shareMoveRows(input.dataset);
    Figure figure{.view = ViewKind::Declines,
                  .form = MarkForm::Bars,
                  .rowsInDataset = static_cast<int>(rows.size())};
    std::erase_if(rows, [&](const PlottedRow& row) { return !filter.passes(row, input.reader); });
    sortRows(rows, input.spec.sort.value_or(Sort{}), input.reader);

    groupRows(rows, input);
    figure.axis = axisOf(rows, input.formatter());
    figure.marks.reserve(rows.size());
    for (const PlottedRow& row : rows)
        figure.marks.push_back(markOf(row, input));
    colourMarks(figure, rows, input);
    if (rows.empty())
        figure.emptyText =
            figure.rowsInDataset == 0
                ? Texts::tr("This dataset has no share moves. Open another, or import a "
                            "table of them.")
                : Texts::tr("No share move passes the filters. Clear them to see all %1.")
                      .arg(input.formatter().integer(figure.rowsInDataset));
    writeDeclinesTexts(figure, rows, input);
    return figure;
}

} // namespace aftershock
