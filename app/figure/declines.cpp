#include "figure/alike_rows.h"
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

/// Most rows of a view are of the same few days.
class DayTexts
{
public:
    explicit DayTexts(const Formatter& formatter) : m_formatter(formatter) {}

    const std::pair<QString, QString>& of(const Day& day)
    {
        if (m_day != day) {
            m_day = day;
            m_texts = {dayWithBasis(day, m_formatter), m_formatter.day(day)};
        }
        return m_texts;
    }

private:
    const Formatter& m_formatter;
    std::optional<Day> m_day;
    std::pair<QString, QString> m_texts; ///< short with its basis, and long
};

Mark markOf(const PlottedRow& row, const ViewInput& input, DayTexts& days)
{
    const Formatter& formatter = input.formatter();
    const Citation& citation = citationOf(row);
    const std::optional<Day> day = row.move->tradingDay;
    Mark mark{.row = row.ref,
              .label = nameOf(row),
              .detail = withPlace(row.when, row, formatter.language()),
              .value = row.plotted};
    mark.bound = boundMarkOf(row.plotted.qualifier);
    mark.valueText = formatter.change(row.plotted);
    if (row.event)
        mark.event = input.reader.label(row, Field::Event);
    if (citation.source)
        mark.source = input.reader.label(row, Field::Source);
    mark.day = day;
    if (day)
        mark.dayText = days.of(*day).first;
    mark.locator = printable(citation.locator);
    mark.group = groupOf(row, input);
    mark.accessibleName =
        spokenMove(mark.label, row.plotted, day ? days.of(*day).second : QString(), formatter);
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

/// Of the unfinished rows those that would be in sight: they have no size to filter by.
QStringList namesOf(const std::vector<ShareMove>& moves, const RowFilter& filter,
                    const ViewInput& input)
{
    QStringList names;
    for (const ShareMove& move : moves)
        if (const PlottedRow row = plainRow(input.dataset, move); filter.passes(row, input.reader))
            names << row.name;
    return names;
}

QString emptyText(int rowsInDataset, const UnfinishedMoves& unfinished, const Formatter& formatter)
{
    if (rowsInDataset > 0)
        return Texts::tr("No share move passes the filters. Clear them to see all %1.")
            .arg(formatter.integer(rowsInDataset));
    if (!unfinished.withoutChange.isEmpty() || !unfinished.waiting.isEmpty())
        return Texts::tr("No share move here is finished yet. Mend the cells that are marked in "
                         "the Data view.");
    return Texts::tr("This dataset has no share moves yet. Add rows in the Data view, "
                     "or import a table of them.");
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
    tellApart(rows, input.reader);
    sortRows(rows, input.spec.sort.value_or(Sort{}), input.reader);

    groupRows(rows, input);
    figure.axis = axisOf(rows, input.formatter());
    figure.marks.reserve(rows.size());
    DayTexts days(input.formatter());
    for (const PlottedRow& row : rows)
        figure.marks.push_back(markOf(row, input, days));
    colourMarks(figure, rows, input);
    const UnfinishedMoves unfinished{
        .withoutChange = namesOf(input.dataset->unfinished.withoutChange, filter, input),
        .waiting = namesOf(input.dataset->unfinished.shareMoves, filter, input)};
    if (rows.empty())
        figure.emptyText = emptyText(figure.rowsInDataset, unfinished, input.formatter());
    writeDeclinesTexts(figure, rows, unfinished, input);
    return figure;
}

} // namespace aftershock
