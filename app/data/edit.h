#pragma once

#include "core/result.h"
#include "data/dataset.h"

#include <map>
#include <tuple>
#include <utility>
#include <variant>

/// Changes to a dataset as values: made by editing, undone and redone, kept in a journal, and
/// written to the file by saving.
namespace aftershock {

/// The tables of a dataset file, in the order in which people are shown them.
enum class TableKind {
    ShareMove,
    Funding,
    FundingAmount,
    Event,
    Statement,
    Organisation,
    Source,
    ExchangeRate,
    Price,
    SavedView,
    Property ///< title, description, language, licence of the dataset itself
};

[[nodiscard]] QString toText(TableKind table); ///< the table's name in the file: "share_move"
[[nodiscard]] std::optional<TableKind> tableKindFromText(const QString& text);

/// A row of any table that is held in memory; amounts stand inside their funding.
using Record = std::variant<Source, Organisation, Event, ShareMove, Funding, ExchangeRate,
                            Statement, SavedView>;

/// The table whose rows are of this type.
template <typename Row>
[[nodiscard]] constexpr TableKind tableOfRow()
{
    if constexpr (std::is_same_v<Row, Source>)
        return TableKind::Source;
    else if constexpr (std::is_same_v<Row, Organisation>)
        return TableKind::Organisation;
    else if constexpr (std::is_same_v<Row, Event>)
        return TableKind::Event;
    else if constexpr (std::is_same_v<Row, ShareMove>)
        return TableKind::ShareMove;
    else if constexpr (std::is_same_v<Row, Funding>)
        return TableKind::Funding;
    else if constexpr (std::is_same_v<Row, FundingAmount>)
        return TableKind::FundingAmount;
    else if constexpr (std::is_same_v<Row, ExchangeRate>)
        return TableKind::ExchangeRate;
    else if constexpr (std::is_same_v<Row, Statement>)
        return TableKind::Statement;
    else
        return TableKind::SavedView;
}

[[nodiscard]] TableKind tableOf(const Record& record);
[[nodiscard]] RowId idOf(const Record& record);
void setId(Record& record, RowId id);

/// A row added (nothing before), changed, or deleted (nothing after). Both are of one table and id.
struct RecordChange
{
    std::optional<Record> before;
    std::optional<Record> after;
    bool operator==(const RecordChange&) const = default;
};

/// A property of the dataset, by its key: "title", "description", "language", "licence".
struct PropertyChange
{
    QString key;
    QString before;
    QString after;
    bool operator==(const PropertyChange&) const = default;
};

/// Prices stay in the file: only what differs from it is held.
struct PriceChange
{
    std::optional<Price> before;
    std::optional<Price> after;
    bool operator==(const PriceChange&) const = default;
};

/// One cell of one row, by the column's name in the file. Of a property the row is its place in
/// propertyKeys().
struct CellRef
{
    TableKind table{};
    RowId row{};
    QString column;
    bool operator==(const CellRef&) const = default;
    bool operator<(const CellRef& other) const
    {
        return std::tie(table, row, column) < std::tie(other.table, other.row, other.column);
    }
};

/// What a person typed into a cell and what is no value of its column: kept as typed, shown as
/// wrong, and never part of the dataset.
struct DraftChange
{
    CellRef cell;
    std::optional<QString> before;
    std::optional<QString> after;
    bool operator==(const DraftChange&) const = default;
};

using Change = std::variant<RecordChange, PropertyChange, PriceChange, DraftChange>;

/// What a person did, for “Undo …”.
enum class EditKind { Set, Add, Duplicate, Delete, Paste, Replace, Import };

/// One act of a person: all of it is undone at once.
struct Edit
{
    EditKind kind{EditKind::Set};
    TableKind table{};
    std::vector<Change> changes; ///< in the order in which they are made
    bool operator==(const Edit&) const = default;
};

/// The act that takes @p edit back.
[[nodiscard]] Edit reversed(Edit edit);

using PriceKey = std::pair<RowId, qint64>; ///< organisation, at

/**
 * A dataset as it stands while it is edited.
 *
 * Unlike a Dataset it may be unfinished: a new share move has no company yet (id 0), a deleted
 * event is still pointed at. problems() in data/problems.h says what is missing.
 */
struct WorkingDataset
{
    DatasetContents contents;
    /// Prices that differ from the file's; nothing for one that was deleted.
    std::map<PriceKey, std::optional<Price>> prices;
    std::map<CellRef, QString> drafts;
    bool operator==(const WorkingDataset&) const = default;

    /// The row of a table that is held in memory; nothing where there is none.
    [[nodiscard]] std::optional<Record> record(TableKind table, RowId id) const;
    /// An id that no row of the table has; amounts have one sequence over all fundings.
    [[nodiscard]] RowId nextId(TableKind table) const;
    [[nodiscard]] QString property(const QString& key) const;
};

[[nodiscard]] const QStringList& propertyKeys();

/// Makes the changes, all or none. Errors: UnknownRow where a change does not find what it says was
/// there before (a journal of another dataset), UnknownField for a property that does not exist.
[[nodiscard]] Result<void> apply(WorkingDataset& dataset, const Edit& edit);

} // namespace aftershock
