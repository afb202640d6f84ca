#include "figure/build_figure.h"

#include "figure/views.h"

#include <algorithm>

namespace aftershock {

namespace {

/// What a person wrote stands before what was made from the data.
void applyChosenTexts(Figure& figure, const ChosenTexts& texts)
{
    figure.title.chosen = texts.title;
    figure.subtitle.chosen = texts.subtitle;
    figure.note.chosen = texts.note;
}

} // namespace

void gatherGroups(std::vector<PlottedRow>& rows,
                  const std::function<QString(const PlottedRow&)>& label)
{
    QHash<QString, std::size_t> places;
    std::vector<std::vector<PlottedRow>> groups;
    for (PlottedRow& row : rows) {
        const QString group = label(row);
        auto place = places.find(group);
        if (place == places.end()) {
            place = places.insert(group, groups.size());
            groups.emplace_back();
        }
        groups[*place].push_back(std::move(row));
    }
    rows.clear();
    for (std::vector<PlottedRow>& group : groups)
        std::ranges::move(group, std::back_inserter(rows));
}

void groupRows(std::vector<PlottedRow>& rows, const ViewInput& input)
{
    if (input.spec.groupBy)
        gatherGroups(rows, [&input](const PlottedRow& row) { return groupOf(row, input); });
}

QString groupOf(const PlottedRow& row, const ViewInput& input)
{
    return input.spec.groupBy ? input.reader.label(row, *input.spec.groupBy) : QString();
}

void colourMarks(Figure& figure, const std::vector<PlottedRow>& rows, const ViewInput& input)
{
    if (!input.spec.colourBy)
        return;
    Classes classes = classesBy(rows, *input.spec.colourBy, input.reader);
    for (std::size_t i = 0; i < rows.size(); ++i)
        figure.marks[i].colour = classes.ofRow[i];
    figure.legend = std::move(classes.entries);
    figure.legendTitle = fieldTitle(*input.spec.colourBy, input.spec.view);
}

Result<Figure> buildFigure(const Dataset& dataset, const ViewSpec& spec, const Formatter& formatter)
{
    if (const Result<void> known = checkFilters(dataset, spec.filters); !known)
        return known.error();
    const FieldReader reader(dataset, formatter);
    const ViewInput input{.dataset = dataset, .spec = spec, .reader = reader};
    Result<Figure> figure =
        spec.view == ViewKind::Funding ? buildFunding(input) : buildDeclines(input);
    if (figure)
        applyChosenTexts(*figure, spec.texts);
    return figure;
}

} // namespace aftershock
