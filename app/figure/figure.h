#pragma once

#include "core/day.h"
#include "core/money.h"
#include "core/quantity.h"
#include "data/records.h"
#include "figure/view_spec.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace aftershock {

enum class AxisScale { Linear, Log10 };

struct Tick
{
    double value{};
    QString label;
    bool operator==(const Tick&) const = default;
};

struct Axis
{
    AxisScale scale{AxisScale::Linear};
    double minimum{};
    double maximum{};
    std::vector<Tick> ticks; ///< ascending
    QString unit;            ///< "%", "GBP", "×"; empty where rows differ
    bool isPerYear{false};   ///< money is that of one year
    bool operator==(const Axis&) const = default;
};

/// Which side of a mark's end the true value lies on, seen from zero.
enum class BoundMark {
    None,
    Outward, ///< over, at least: a pale arrow beyond the tip
    Inward,  ///< under, at most: a pale arrow back towards zero
    Range,   ///< between: pale from value to upper
    Blurred, ///< about: the tip is drawn soft
};

/// What only rows of funding have.
struct FundingFacts
{
    std::optional<Money> reported; ///< as the source gives it
    std::optional<Money> plotted;  ///< the whole amount in the currency of the chart
    QString basis;                 ///< of the plotted amount: reported, stated-conversion, rate
    std::optional<QString> partOf; ///< the whole's label
    std::optional<Quantity> shareOfParent; ///< of the amounts as stated, 0 to 1
    std::optional<int> fromYear;
    std::optional<double> years;
    std::optional<Money> perYear; ///< spread evenly over the years
    bool operator==(const FundingFacts&) const = default;
};

/// One row of the chart: where it stands, what it says, where that comes from.
struct Mark
{
    RowRef row;
    QString label;  ///< at the zero line, or left of the row
    QString detail; ///< smaller, under the label; may be empty
    Quantity value; ///< in the axis's unit; what is drawn
    BoundMark bound{BoundMark::None};
    QString valueText;         ///< at the tip, with its qualifier
    QString secondText;        ///< smaller, under it: the converted amount; may be empty
    int level{0};              ///< 0, or how many wholes it is a part of
    std::optional<int> parent; ///< index of the whole among the marks shown
    bool hollow{false};        ///< a part: counted in its whole already
    int colour{0};             ///< index into Figure::legend, or 0 where that is empty
    QString group;             ///< the heading that it stands under; empty where not grouped
    bool tooSmallToSee{false}; ///< linear axis: shorter than a pixel could show
    QString tooSmallText;      ///< “too small to see: 0.005 % of the axis”

    QString event;
    std::optional<Day> day;
    QString dayText; ///< “27 Jan 2025, inferred”; in words
    QString source;  ///< “BBC, via the article”
    QString locator;
    QString accessibleName; ///< “Nvidia, down 16.9 percent, 27 January 2025”
    std::optional<FundingFacts> funding;
    bool operator==(const Mark&) const = default;
};

/// As the source has it: a multiple of a lower bound may be none, or only approximate.
[[nodiscard]] inline Qualifier reportedQualifier(const Mark& mark)
{
    return mark.funding && mark.funding->reported ? mark.funding->reported->amount.qualifier
                                                  : mark.value.qualifier;
}

struct LegendEntry
{
    QString label;
    int count{};
    bool operator==(const LegendEntry&) const = default;
};

/// Text made from the data beside what a person put in its place; the choice wins.
struct ChartText
{
    QString made;
    std::optional<QString> chosen;
    [[nodiscard]] const QString& text() const { return chosen ? *chosen : made; }
    bool operator==(const ChartText&) const = default;
};

enum class MarkForm { Bars, Dots };

/**
 * All that a chart shows, as a plain value: two equal figures draw the same picture. Bars never
 * stand on a log axis. Marks are in drawing order, top first, whole before part, group by group.
 */
struct Figure
{
    ViewKind view{ViewKind::Declines};
    MarkForm form{MarkForm::Bars};
    Axis axis;
    std::vector<Mark> marks;
    std::vector<LegendEntry> legend; ///< empty where nothing is coloured by
    QString legendTitle;
    ChartText title;
    ChartText subtitle;
    ChartText note;      ///< what marks mean; lines separated by '\n'
    QStringList notes;   ///< the made note's lines
    QString source;      ///< “Source: …”
    QString altText;     ///< the chart in two or three sentences, for those who cannot see it
    QString emptyText;   ///< what to say and do where there are no marks
    int rowsInDataset{}; ///< before filtering
    bool operator==(const Figure&) const = default;
};

/// The whole figure, for golden tests; the shape may change with the program.
[[nodiscard]] QJsonObject toJson(const Figure& figure);

} // namespace aftershock
