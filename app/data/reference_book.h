#pragma once

#include "data/edit.h"

#include <QHash>

namespace aftershock {

/// What people call a row that others point at: a company's name, an event's title, “Meta,
/// investment in AI” of a funding; “#7” for one without a name, or that is not there.
[[nodiscard]] QString referenceText(const WorkingDataset& dataset, TableKind table, RowId id);

/**
 * Rows found again by what people call them, whatever the case; a company also by its ticker. Made
 * when first asked for a table: whoever changes the dataset makes a new one, or enters what was
 * added.
 */
class ReferenceBook
{
public:
    explicit ReferenceBook(const WorkingDataset& dataset) : m_dataset(&dataset) {}

    /// Errors: ReferenceDangling where there is none, ValueAmbiguous where there are several, with
    /// how each is called in the detail.
    [[nodiscard]] Result<RowId> find(TableKind table, const QString& text);
    /// The text that find() finds just this row by: its name, with its number where others have it.
    [[nodiscard]] QString textFor(TableKind table, RowId id);
    [[nodiscard]] const WorkingDataset& dataset() const { return *m_dataset; }
    void enter(TableKind table, const QString& name, RowId id);

private:
    using Names = QHash<QString, std::vector<RowId>>;
    struct Index
    {
        Names names;
        Names tickers;
        bool isMade{false};
    };
    Index& indexOf(TableKind table);

    const WorkingDataset* m_dataset;
    QHash<int, Index> m_tables;
};

/// A row that only has the name, to be pointed at: a company, an event or a source. Nothing for
/// other tables, whose rows are more than a name.
[[nodiscard]] std::optional<Record> namedRow(const WorkingDataset& dataset, TableKind table,
                                             const QString& name);

/// Every row of a table by what it is called, in alphabetical order; for completion.
struct NamedRow
{
    QString name;
    RowId id{};
};
[[nodiscard]] std::vector<NamedRow> namedRows(const WorkingDataset& dataset, TableKind table);

} // namespace aftershock
