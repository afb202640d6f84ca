#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace aftershock {

/**
 * Why something could not be done. Tests and exit statuses go by the code; the sentence for people
 * is made from it in one place, describe().
 */
enum class ErrorCode {
    // Files and the machine: exit status 1.
    FileNotFound,
    IsDirectory,
    PermissionDenied,
    ReadFailed,
    WriteFailed,
    DiskFull,
    Locked,
    OutputIsInput,
    Cancelled,
    // The command was wrong: exit status 2.
    UnknownView,
    UnknownEvent,
    UnknownField,
    UnknownRow,
    UnknownCurrency,
    UnknownTable,
    UnknownColumn,
    UnknownFormat,
    BadOption,
    // The data is refused: exit status 3.
    FileEmpty,
    NotSqlite,
    NotADataset,
    SchemaTooNew,
    SchemaInvalid,
    DatasetDamaged,
    RuleBroken,         ///< a constraint of the dataset's own tables; detail: which
    DatabaseUnreadable, ///< a foreign database; detail: what SQLite said
    TooLarge,
    TooSlow,
    ValueMissing,
    ValueNotANumber,
    ValueNotADate,
    ValueOutOfRange,
    ValueUnknown,
    ReferenceDangling,
    ReferenceCycle,
    TextUnreadable,
    SyntaxInvalid,
    ValueAmbiguous,
    ValueRepeated,
    TextActsOnDisplay,
    // What an import met.
    KindUnknown,
    FieldMissing,
    KeyTaken,
    CurrencyMissing,
    CurrencyOfHeading,
    FormulaWithoutResult, ///< value: the formula; the workbook was not saved by a spreadsheet
    UnitOfTable,          ///< value: the line; a unit that is said for the whole table
    NameMatched,
    ColumnPreferred,
    ReadAsFall,
    BaseAssumed,
    CenturyAssumed, ///< detail: the day with its whole year
    // What a reader of foreign files met.
    FormatUnsupported,
    FileProtected,
    NoTable,
    RowTooShort,
    RowTooLong,
    QuoteUnclosed,
    QuoteMisplaced,
    NulRemoved,
    EncodingGuessed, ///< value: the encoding taken
    EncodingMixed,
    LinesLeftOut,
    TablesLeftOut,
    ColumnRenamed,
    KeyRepeated,
    NestedTooDeep,
    DateOrderUnknown,
    MoreLikeThese,
    // Arithmetic of qualified figures.
    CurrenciesDiffer,
    NothingTrueToSay,
    DivisionByZero,
    NoRate,
};

/**
 * One failure: what, about which subject (a file's name as the user gave it), and where in it.
 * Rows and columns count from 1; in a text file the row is the line of the file.
 */
struct Error
{
    ErrorCode code{};
    QString subject;              ///< the file, or what else the error is about
    std::optional<qint64> row;    ///< line of the file, or rowid in a table
    std::optional<qint64> record; ///< which of the rows on that line, where it may hold several
    QString column;               ///< name or number of the column; empty where there is none
    QString value;                ///< the offending value, as found
    QString detail;               ///< what a library said, or what is needed to mend it

    bool operator==(const Error&) const = default;
};

enum class Severity { Info, Warning, Error };

/// A failure that did not stop the work: an Error is a lost row, a Warning a guess.
struct Diagnostic
{
    Severity severity{Severity::Error};
    Error error;

    bool operator==(const Diagnostic&) const = default;
};

using Diagnostics = std::vector<Diagnostic>;

/// What is wrong and what to do, as one sentence in the user's language, without the place.
[[nodiscard]] QString describe(const Error& error);

/// `FILE:ROW:COLUMN: what is wrong, and what to do`, leaving out the parts that are not known.
[[nodiscard]] QString diagnosticLine(const Error& error);

/// The process's exit status for the error: 1 could not be done, 2 wrong command, 3 data refused.
[[nodiscard]] int exitStatus(const Error& error);

/// Text from a file made safe to show: control and bidirectional format characters become visible
/// escapes, and what is longer than @p limit characters is cut with an ellipsis.
[[nodiscard]] QString printable(const QString& text, int limit = 120);

} // namespace aftershock
