#pragma once

#include "reading/blank_times.h"
#include "reading/cell_values.h"
#include "reading/column_evidence.h"
#include "reading/fall_column.h"
#include "reading/importer.h"
#include "reading/organisation_book.h"
#include "reading/row_collisions.h"
#include "reading/row_periods.h"
#include "reading/wide_columns.h"

#include <memory>

/// What the importers of the kinds share.
namespace aftershock {

/// Everything that one import works with.
struct ImportContext
{
    DatasetWriter& writer;
    const ImportOptions& options;
    ImportResult& result;
    std::vector<ColumnForm> forms;
    std::vector<ColumnEvidence> evidence;
    UnsignedSizes unsignedSizes{};         ///< of share moves
    std::optional<std::size_t> signColumn; ///< which tells whether these fell or rose
    bool mayMixFractions{};                ///< numbers of share moves beside per cents
    OrganisationBook organisations;
    std::map<ImportField, QByteArray> constants; ///< in UTF-8, as cells have it
    std::map<std::size_t, WideHeading> headings; ///< of the columns whose cells are records
    std::optional<std::size_t> yearColumn{};     ///< says of which year their rows are
    /// Columns of years that are not read, and those of their quarters, which are.
    std::map<std::size_t, std::vector<std::size_t>> periodsLeftOut{};
    RowPeriods periods{};
    BlankTimes blankTimes;                             ///< of days or years
    std::map<ImportField, std::size_t> firstColumns{}; ///< of each field, asked for every cell
    RowCollisions collisions{};
    QString folder;                   ///< beside the dataset, for what does not fit into memory
    Source ownSource;                 ///< of rows that name none
    std::optional<RowId> ownSourceId; ///< once it was needed

    [[nodiscard]] const Mapping& mapping() const { return result.mapping; }
    void refuse(const Error& error);
    void note(Error error);
};

/// One row of the table, by field.
class ImportRow
{
public:
    /// @p wide: the cell that is the record, where the row holds several; @p year: what the row
    /// says of the year of all of them, where that stands in no heading.
    ImportRow(const ImportContext& context, const RowBatch& batch, std::size_t row,
              std::optional<std::size_t> wide = {}, const WideHeading* year = nullptr)
        : m_context(context), m_batch(batch), m_row(row), m_wide(wide), m_year(year)
    {
    }

    [[nodiscard]] qint64 line() const { return m_batch.line(m_row); }
    [[nodiscard]] std::optional<qint64> record() const
    {
        return m_batch.mayShareLines() ? std::optional(m_batch.key(m_row)) : std::nullopt;
    }
    [[nodiscard]] Cell cell(std::size_t column) const { return m_batch.cell(m_row, column); }
    [[nodiscard]] Result<std::optional<qint64>> instant() const; ///< of the day, in Unix seconds
    /// The field's column, or the value that all rows share; empty where there is neither.
    [[nodiscard]] QString text(ImportField field) const;
    [[nodiscard]] Result<std::optional<ParsedFigure>> figure(ImportField field) const;
    [[nodiscard]] Result<std::optional<ParsedDay>> day(ImportField field) const;
    [[nodiscard]] HeadingUnit unit(ImportField field) const;
    /// What stands behind the name of the row: “Meta (US$ bn)”.
    [[nodiscard]] HeadingUnit unitOfName() const;

    /// The error with file, line, column and value filled in.
    [[nodiscard]] Error at(ImportField field, Error error) const;
    [[nodiscard]] Error at(std::size_t column, Error error) const;
    [[nodiscard]] bool isBlank() const;
    /// Of a record in a cell: the cell says that there is nothing.
    [[nodiscard]] bool isGap() const;

private:
    struct Place
    {
        Cell cell;
        ColumnForm form;
    };
    [[nodiscard]] Place placeOf(ImportField field) const;
    /// What names a row of amounts, and may have the unit behind it: who pays, or else whom, or
    /// what.
    [[nodiscard]] std::optional<ImportField> nameOfAmount() const;
    /// What the heading of the record's cell, or its row's year, says of the field; null where they
    /// say nothing.
    [[nodiscard]] const QByteArray* fromHeading(ImportField field) const;
    /// The same of the period of a row that is one record.
    [[nodiscard]] const QByteArray* fromPeriod(ImportField field) const;
    /// Where the field stands: its column, or the one of the record.
    [[nodiscard]] std::optional<std::size_t> columnOf(ImportField field) const;

    const ImportContext& m_context;
    const RowBatch& m_batch;
    std::size_t m_row;
    std::optional<std::size_t> m_wide;
    const WideHeading* m_year;
};

/// Makes records of the rows of one kind. take() refuses what cannot be used through the context;
/// its own error is one that stops the import.
class RowImporter
{
public:
    RowImporter() = default;
    RowImporter(const RowImporter&) = delete;
    RowImporter& operator=(const RowImporter&) = delete;
    virtual ~RowImporter() = default;

    [[nodiscard]] virtual Result<void> take(const ImportRow& row) = 0;
    /// After the last row.
    [[nodiscard]] virtual Result<void> finish() = 0;
};

using RowImporterPtr = std::unique_ptr<RowImporter>;

[[nodiscard]] RowImporterPtr makePriceImporter(ImportContext& context);
[[nodiscard]] RowImporterPtr makeRateImporter(ImportContext& context);
[[nodiscard]] RowImporterPtr makeShareMoveImporter(ImportContext& context);
[[nodiscard]] RowImporterPtr makeFundingImporter(ImportContext& context);
[[nodiscard]] RowImporterPtr makeEventImporter(ImportContext& context);

/// The quantity with the word in the row's column of qualifiers, if it has one; a bound that the
/// figure's own text states wins. Errors: ValueUnknown.
[[nodiscard]] Result<Quantity> qualifiedBy(const ImportRow& row, Quantity quantity);

/// A size without a sign on the side of zero that the row's sign column tells. Errors:
/// ValueAmbiguous.
[[nodiscard]] Result<Quantity> sidedBy(const ImportRow& row, const ImportContext& context,
                                       const Quantity& size);

/// The organisation that a row names, looked up or added. Errors: ValueMissing, ValueAmbiguous.
[[nodiscard]] Result<RowId> organisationOf(const ImportRow& row, ImportContext& context);

} // namespace aftershock
