#pragma once

#include "core/formatter.h"
#include "data/dataset.h"
#include "figure/figure.h"

namespace aftershock {

/// A line of the inspector: “Day”, “27 January 2025”, remark “inferred: “Monday””.
struct DetailLine
{
    QString label;
    QString text;
    QString remark;
    bool operator==(const DetailLine&) const = default;
};

/// A slice of a whole, for the bar under “Parts”.
struct DetailPart
{
    QString label;
    double fraction{};
    bool itemised{true};
    std::optional<RowRef> row;
    bool operator==(const DetailPart&) const = default;
};

enum class CheckMark { Passed, Finding, Note };

struct DetailCheck
{
    CheckMark mark{};
    QString text;
    QString arithmetic; ///< how it was worked out; may be empty
    std::vector<RowRef> rows;
    bool operator==(const DetailCheck&) const = default;
};

struct DetailLink
{
    RowRef row;
    QString text;
    bool operator==(const DetailLink&) const = default;
};

/// What the inspector says of one row.
struct RowDetails
{
    QString name;
    QString about;      ///< “NVDA · Nasdaq · United States · Semiconductors”
    QString figure;     ///< large: “−16.9 %”
    bool isFall{false}; ///< for its colour
    QString figureNote; ///< “as stated, no qualifier”, “£110 bn as the source converts it”
    std::vector<DetailLine> lines;
    std::vector<DetailPart> parts;
    QString partsText;
    std::vector<DetailCheck> checks;
    std::vector<DetailLink> samePassage;
    bool operator==(const RowDetails&) const = default;
};

/// What the inspector says with nothing, or several rows, selected: how many, median, range,
/// at-least total where one can be said, and the dataset's description.
struct ViewSummary
{
    QString title;
    std::vector<DetailLine> lines;
    QString description;
    std::vector<DetailCheck> checks;
    bool operator==(const ViewSummary&) const = default;
};

[[nodiscard]] RowDetails rowDetails(const Dataset& dataset, const ViewSpec& spec, RowRef row,
                                    const Formatter& formatter);
[[nodiscard]] ViewSummary viewSummary(const Dataset& dataset, const ViewSpec& spec,
                                      const Figure& figure, std::span<const RowRef> selected,
                                      const Formatter& formatter);

} // namespace aftershock
