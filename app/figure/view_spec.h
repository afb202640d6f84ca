#pragma once

#include "core/language.h"
#include "core/money.h"
#include "core/result.h"
#include "data/records.h"

#include <QJsonObject>
#include <QStringList>

namespace aftershock {

enum class ViewKind { Declines, Funding };

[[nodiscard]] QString toText(ViewKind view); ///< the command line's word: "declines"
[[nodiscard]] std::optional<ViewKind> viewKindFromText(const QString& text);

[[nodiscard]] QStringList viewWords(); ///< every view's word, in the order of their tabs

/// What rows can be filtered, sorted, grouped and coloured by.
enum class Field {
    Name, ///< company or funder
    Event,
    Country, ///< ISO code; the funder's in funding
    Sector,
    Size, ///< the change in per cent, or the amount in the view's currency
    Qualifier,
    Status,
    Purpose,
    Day,
    Source,
};

[[nodiscard]] QString toText(Field field); ///< "company", "event", … as in --filter FIELD=VALUE
[[nodiscard]] std::optional<Field>
fieldFromText(const QString& text);     ///< knows synonyms: funder, name
[[nodiscard]] QStringList fieldWords(); ///< the word that is written for each field, in order

/// Keeps the rows whose field is one of the values, or lies in the range; all filters must hold.
struct Filter
{
    Field field{};
    QStringList values;            ///< the field's own codes: "US", "at-least", an event's id
    std::optional<double> minimum; ///< for Size, inclusive
    std::optional<double> maximum;
    bool operator==(const Filter&) const = default;
};

struct Sort
{
    Field field{Field::Size};
    bool descending{false};
    bool operator==(const Sort&) const = default;
};

enum class ScaleChoice { Log, Linear };

/// Text that a person wrote in place of the text made from the data.
struct ChosenTexts
{
    std::optional<QString> title;
    std::optional<QString> subtitle;
    std::optional<QString> note;
    bool operator==(const ChosenTexts&) const = default;
};

/**
 * What a person asks to see; all that buildFigure() needs beside the dataset. An empty optional
 * means that the program chooses, and keeps choosing when the data changes.
 */
struct ViewSpec
{
    ViewKind view{ViewKind::Declines};
    std::vector<Filter> filters;
    std::optional<Sort> sort;         ///< default: declines by size, largest fall first;
                                      ///< funding by size, largest first
    std::optional<Field> colourBy;    ///< Country, Sector, Event or (funding) Status
    std::optional<Field> groupBy;     ///< the same
    std::optional<Currency> currency; ///< default: the currency most rows are stated in
    bool inReportedCurrency{false};   ///< each row in its own currency; wins over currency
    std::optional<ScaleChoice> scale; ///< funding; default Log
    bool perYear{false};
    std::optional<RowId> relativeTo; ///< a funding row
    ChosenTexts texts;
    bool operator==(const ViewSpec&) const = default;
};

/// The spec as saved in a dataset and inside an export; unknown members are left out by reading.
[[nodiscard]] QJsonObject toJson(const ViewSpec& spec);
[[nodiscard]] Result<ViewSpec> viewSpecFromJson(const QJsonObject& json);
/// The same for a view of the dataset, whose text is a stranger's. Errors: SyntaxInvalid and
/// ValueUnknown with the view's row and name in them; the caller adds the file.
[[nodiscard]] Result<ViewSpec> viewSpecOf(const SavedView& view);

} // namespace aftershock
