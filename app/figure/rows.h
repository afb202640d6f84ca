#pragma once

#include "analysis/conversion.h"
#include "core/formatter.h"
#include "data/dataset.h"
#include "figure/figure.h"

#include <QSet>

#include <vector>

namespace aftershock {

/// One row of the dataset as a view plots it, before it is put into words.
struct PlottedRow
{
    RowRef ref;
    QString name;   ///< as nameOf() tells it
    QString when{}; ///< what tells the row from others of its name: “27 Jan 2025”, “2024”
    QString where{}; ///< and from one of the same day or year: “Reuters”, “section 2, paragraph 3”
    const ShareMove* move{};  ///< in share moves
    const Funding* funding{}; ///< in funding
    const Organisation* organisation{};
    const Event* event{};
    std::optional<Quantity> size; ///< what Size filters by: per cent, or money in one currency
    Quantity plotted;             ///< in the axis's unit
    // In funding:
    std::shared_ptr<const ConvertedAmount> money; ///< whole, in the currency that is plotted
    bool asStated{false};               ///< a multiple of one bound by another: of what is stated
    std::optional<Currency> multipleOf; ///< in a multiple: the currency it was worked out in
    std::vector<AppliedRate> multipleRates; ///< in a multiple: what brought both sides there
};

[[nodiscard]] const Citation& citationOf(const PlottedRow& row);
[[nodiscard]] std::optional<Day> dayOf(const PlottedRow& row);
[[nodiscard]] const Quantity&
statedQuantity(const PlottedRow& row); ///< with the source's qualifier

/// A row before its figure is filled in.
[[nodiscard]] PlottedRow plainRow(const Dataset& dataset, const ShareMove& move);
[[nodiscard]] PlottedRow plainRow(const Dataset& dataset, const Funding& funding);

/// A change as people read it: of one that was worked out to more than four decimals, two are
/// shown. Its value is kept.
[[nodiscard]] Quantity legible(Quantity change);

/// All share moves of the dataset; filters come after.
[[nodiscard]] std::vector<PlottedRow> shareMoveRows(const Dataset& dataset);

/// Whether the funding is told by who gets the money: where nobody says who pays, and for a round
/// of financing, which is the company's and not that of one of its investors.
[[nodiscard]] bool isCalledByRecipient(const Funding& funding);
/// “Series B”, “Seed”, “A轮”: what a round of financing is called where a purpose stands.
[[nodiscard]] bool isRound(const QString& purpose);
/// A company's name, a funder's, or for funding that names nobody what it is for.
[[nodiscard]] QString nameOf(const PlottedRow& row);
/// The second end of a range, or the one figure: a filter by size keeps what reaches into it.
[[nodiscard]] double farEnd(const Quantity& size);
/// “BBC, via the article”; empty without a source.
[[nodiscard]] QString sourceText(const Source* source);

/**
 * Reads fields of rows as codes (what filters hold) and as text for people. Both are asked for
 * thousands of times with few different answers, so texts are kept.
 */
class FieldReader
{
public:
    FieldReader(const Dataset& dataset, const Formatter& formatter)
        : m_dataset(dataset), m_formatter(formatter)
    {
    }

    /// The first is the one a facet shows; a qualifier has two, its class and itself.
    [[nodiscard]] QStringList codes(const PlottedRow& row, Field field) const;
    [[nodiscard]] QString code(const PlottedRow& row, Field field) const;
    /// “Not stated” where the row says nothing.
    [[nodiscard]] QString label(const PlottedRow& row, Field field) const;

    [[nodiscard]] const Dataset& dataset() const { return m_dataset; }
    [[nodiscard]] const Formatter& formatter() const { return m_formatter; }

private:
    [[nodiscard]] QString makeLabel(const PlottedRow& row, Field field) const;

    const Dataset& m_dataset;
    const Formatter& m_formatter;
    mutable QHash<std::pair<int, QString>, QString> m_labels;
};

/// Decides which rows stay: filters of one field are alternatives, filters of different fields must
/// all hold. A value is a code, or the label in any case.
class RowFilter
{
public:
    explicit RowFilter(const std::vector<Filter>& filters);
    [[nodiscard]] bool passes(const PlottedRow& row, const FieldReader& reader) const;

private:
    struct Wanted
    {
        QSet<QString> codes;
        QSet<QString> labels; ///< case-folded
        std::vector<std::pair<double, double>> ranges;
    };
    [[nodiscard]] static bool accepts(const Wanted& wanted, Field field, const PlottedRow& row,
                                      const FieldReader& reader);

    std::map<Field, Wanted> m_wanted;
};

/// UnknownEvent where an event filter names an event that the dataset does not have.
[[nodiscard]] Result<void> checkFilters(const Dataset& dataset, const std::vector<Filter>& filters);

/// Stable; rows that tie stand by name. Rows that say nothing in the field come last either way.
void sortRows(std::vector<PlottedRow>& rows, const Sort& sort, const FieldReader& reader);

/// Which entry of a legend, or which group, each row belongs to.
struct Classes
{
    std::vector<LegendEntry> entries; ///< most frequent first, at most eight; the rest are “Other”
    std::vector<int> ofRow;
};
[[nodiscard]] Classes classesBy(const std::vector<PlottedRow>& rows, Field field,
                                const FieldReader& reader);

/// What a heading over the legend or the filters says: “Country”, “Funder’s country”.
[[nodiscard]] QString fieldTitle(Field field, ViewKind view);

} // namespace aftershock
