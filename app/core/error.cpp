#include "core/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace aftershock {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Error)
};

bool parsesAsNumber(const QString& text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    return isNumber;
}

/// What went wrong and what to do about it; %1 is the value, %2 the detail.
QString sentence(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return Texts::tr("there is no such file; check the name and the folder");
    case ErrorCode::IsDirectory:
        return Texts::tr("this is a folder; name a file in it");
    case ErrorCode::PermissionDenied:
        return Texts::tr("permission is denied; ask for access or choose another place");
    case ErrorCode::ReadFailed:
        return Texts::tr("the file could not be read (%2); try again or use a copy");
    case ErrorCode::WriteFailed:
        return Texts::tr("the file could not be written (%2); choose another place");
    case ErrorCode::DiskFull:
        return Texts::tr("the disk is full; make room or choose another place");
    case ErrorCode::Locked:
        return Texts::tr("another program holds the file; close it there and try again");
    case ErrorCode::OutputIsInput:
        return Texts::tr("this would write over the file that is read; choose another name");
    case ErrorCode::Cancelled:
        return Texts::tr("stopped as asked; nothing was changed");
    case ErrorCode::UnknownView:
        return Texts::tr("there is no view “%1”; use one of: %2");
    case ErrorCode::UnknownEvent:
        return Texts::tr("there is no event “%1”; use one of: %2");
    case ErrorCode::UnknownField:
        return Texts::tr("there is no field “%1”; use one of: %2");
    case ErrorCode::UnknownRow:
        return Texts::tr("there is no row “%1”; use one of: %2");
    case ErrorCode::UnknownCurrency:
        return Texts::tr("“%1” is not an ISO 4217 currency; use a code such as GBP, USD or CNY");
    case ErrorCode::UnknownTable:
        return Texts::tr("there is no table “%1”; use one of: %2");
    case ErrorCode::UnknownColumn:
        return Texts::tr("there is no column “%1”; use the name or number of one of: %2");
    case ErrorCode::UnknownFormat:
        return Texts::tr("“%1” is not a format that can be written; use one of: %2");
    case ErrorCode::BadOption:
        return Texts::tr("“%1” does not fit; %2");
    case ErrorCode::FileEmpty:
        return Texts::tr("the file is empty; choose another");
    case ErrorCode::NotSqlite:
        return Texts::tr("this is not a SQLite file; import it if it is a table of another kind");
    case ErrorCode::NotADataset:
        return Texts::tr(
            "this SQLite file is not an Aftershock dataset; import its tables instead");
    case ErrorCode::SchemaTooNew:
        return Texts::tr("the dataset has schema %1, which is newer than this program reads (%2); "
                         "install a newer Aftershock");
    case ErrorCode::SchemaInvalid:
        return Texts::tr("the dataset's tables are not as schema 1 has them (%2); "
                         "repair it or import its tables");
    case ErrorCode::DatasetDamaged:
        return Texts::tr("the dataset is damaged (%2); restore a copy, or recover it with "
                         "“sqlite3 FILE .recover”");
    case ErrorCode::RuleBroken:
        return Texts::tr("a rule of the dataset's own tables does not allow this (%2); correct the "
                         "value or change the rule");
    case ErrorCode::DatabaseUnreadable:
        return Texts::tr("SQLite cannot read this (%2); choose another table, or export it as CSV "
                         "from the program that made it");
    case ErrorCode::TooLarge:
        return Texts::tr("this is larger than can be taken (%2); split it or take less of it");
    case ErrorCode::TooSlow:
        return Texts::tr("reading took too long and was stopped (%2); split it or take less of it");
    case ErrorCode::ValueMissing:
        return Texts::tr("a value is missing; fill it in or leave the row out");
    case ErrorCode::ValueNotANumber:
        return Texts::tr("“%1” is not a number; correct it or leave the row out");
    case ErrorCode::ValueNotADate:
        return Texts::tr("“%1” is not a date; correct it or leave the row out");
    case ErrorCode::ValueOutOfRange:
        return Texts::tr("“%1” is outside what is possible (%2); correct it");
    case ErrorCode::ValueUnknown:
        return Texts::tr("“%1” is not a value that this column knows; use one of: %2");
    case ErrorCode::ReferenceDangling:
        return Texts::tr(
            "“%1” points at a row that does not exist (%2); add that row or clear this value");
    case ErrorCode::ReferenceCycle:
        return Texts::tr("“%1” is a part of itself through its parts; break the circle");
    case ErrorCode::TextUnreadable:
        return Texts::tr("the text is not readable as %2; save it as UTF-8");
    case ErrorCode::SyntaxInvalid:
        return Texts::tr("the text breaks the format here (%2); correct it");
    case ErrorCode::ValueAmbiguous:
        return Texts::tr("“%1” can be read in more than one way (%2); say which is meant");
    case ErrorCode::ValueRepeated:
        return Texts::tr("“%1” is there more than once; give each row its own");
    case ErrorCode::KindUnknown:
        return Texts::tr("the columns (%1) do not tell what the rows are; say it: %2");
    case ErrorCode::FieldMissing:
        return Texts::tr("no column was recognised as “%1”; name it among: %2");
    case ErrorCode::KeyTaken:
        return Texts::tr("“%1” is there already with other figures, and was left out (%2); "
                         "choose which one holds");
    case ErrorCode::CurrencyMissing:
        return Texts::tr("“%1” has no currency; name it in the cell, the heading or a column, "
                         "or one for all rows");
    case ErrorCode::CurrencyOfHeading:
        return Texts::tr("the amount's heading says %2, and this column “%1”; the heading was "
                         "followed, check the currency");
    case ErrorCode::FormulaWithoutResult:
        return Texts::tr("the formula “%1” has no result in the file, and others may not either; "
                         "open it in a spreadsheet, save it there and read it again");
    case ErrorCode::UnitOfTable:
        // A day is said for all rows as well.
        if (!error.detail.isEmpty())
            return Texts::tr("its rows were taken to be of %2, as “%1” says; check that");
        return Texts::tr("its figures are taken in the unit that is said for all of them: “%1”");
    case ErrorCode::NameMatched:
        return Texts::tr("“%1” was taken for %2; check that they are one company");
    case ErrorCode::ColumnPreferred:
        return Texts::tr("of several prices this one was taken: %2");
    case ErrorCode::ReadAsFall:
        return error.detail.isEmpty()
                   ? Texts::tr(
                         "sizes without a sign were read as falls, as the heading or title says; "
                         "check them")
                   : Texts::tr("sizes without a sign were read as falls or rises, as the column "
                               "“%2” says; check them");
    case ErrorCode::BaseAssumed:
        return Texts::tr("rates were read as units of a currency to one %1; name the base if it is "
                         "another");
    case ErrorCode::CenturyAssumed:
        // A number counts days; a day with two digits for its year has signs between its parts.
        if (parsesAsNumber(error.value))
            return Texts::tr("days in numbers were counted from 1970, as R and databases do, so "
                             "that “%1” is %2; if they are others, write them as dates");
        return Texts::tr(
            "years of two digits were read as 1969 to 2068, so that “%1” is %2; if they "
            "are others, write them with four digits");
    case ErrorCode::TextActsOnDisplay:
        return Texts::tr("“%1” holds control or direction characters, which are shown as codes; "
                         "remove them");
    case ErrorCode::FormatUnsupported:
        return Texts::tr("files of this kind cannot be read (%2)");
    case ErrorCode::FileProtected:
        return Texts::tr("the file is protected by a password; save it without one and try again");
    case ErrorCode::NoTable:
        return Texts::tr("there is no table in it (%2); choose another file");
    case ErrorCode::RowTooShort:
        return Texts::tr("the row has fewer cells than the table has columns (%2); "
                         "the missing ones were left empty");
    case ErrorCode::RowTooLong:
        return Texts::tr(
            "the row has more cells than the table has columns (%2); “%1” was left out");
    case ErrorCode::QuoteUnclosed:
        return Texts::tr(
            "the quotation mark before “%1” is never closed; it was taken as a plain sign");
    case ErrorCode::QuoteMisplaced:
        return Texts::tr("there is a stray quotation mark in “%1”; it was taken as a plain sign");
    case ErrorCode::NulRemoved:
        return Texts::tr("there are NUL characters in the text; they were left out");
    case ErrorCode::EncodingGuessed:
        return Texts::tr("the text was taken for %1, going by its bytes; look whether its letters "
                         "are right, or save it as UTF-8");
    case ErrorCode::EncodingMixed:
        return Texts::tr(
            "some bytes (%1) are not %2; they were read as well as could be, check the text");
    case ErrorCode::LinesLeftOut:
        return Texts::tr("“%1” was not taken as a part of the table (%2)");
    case ErrorCode::TablesLeftOut:
        if (error.detail.isEmpty())
            return Texts::tr("“%1” was taken, which its file hides");
        return Texts::tr("there is more than one table; “%1” was taken, and these were not: %2");
    case ErrorCode::ColumnRenamed:
        return Texts::tr("two columns are called “%1”; one of them was named “%2”");
    case ErrorCode::KeyRepeated:
        return Texts::tr("the name “%1” stands twice in one object; the last value was taken");
    case ErrorCode::NestedTooDeep:
        return Texts::tr("the values are nested deeper than can be taken (%2); flatten the file");
    case ErrorCode::DateOrderUnknown:
        return Texts::tr("“%1” and the other dates of its column can be day first or month first; "
                         "say which is meant");
    case ErrorCode::MoreLikeThese:
        return Texts::tr("there are %1 more remarks like the ones above");
    case ErrorCode::CurrenciesDiffer:
        return Texts::tr(
            "amounts in different currencies cannot be put together; convert them first");
    case ErrorCode::NothingTrueToSay:
        return Texts::tr("the bounds leave nothing true to say");
    case ErrorCode::DivisionByZero:
        return Texts::tr("a ratio to zero says nothing");
    case ErrorCode::NoRate:
        return Texts::tr(
            "no rate is known for %2; add an exchange rate or choose another currency");
    }
    Q_UNREACHABLE();
}

/// Characters that a terminal or a text layout would act upon instead of showing, and those that
/// are none, which XML refuses (Unicode 15, section 23.7).
bool acts(char32_t c)
{
    if ((c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef))
        return true;
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x061c || (c >= 0x200b && c <= 0x200f) ||
           (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff ||
           (c >= 0xd800 && c < 0xe000) || (c >= 0xe0000 && c <= 0xe007f);
}

} // namespace

QString printable(const QString& text, int limit)
{
    // Charts ask this of every name: most need nothing done.
    const bool harmless =
        std::ranges::none_of(text, [](QChar c) { return c.isSurrogate() || acts(c.unicode()); });
    if (harmless && text.size() <= limit)
        return text;
    QString shown;
    int count = 0;
    const QList<uint> points = text.left(4 * static_cast<qsizetype>(limit) + 4).toUcs4();
    for (const char32_t c : points) {
        if (count++ == limit)
            return shown + QChar(0x2026);
        if (acts(c))
            shown += QStringLiteral("\\u{%1}").arg(static_cast<uint>(c), 0, 16);
        else
            shown += QString::fromUcs4(&c, 1);
    }
    return shown;
}

QString describe(const Error& error)
{
    QString words = sentence(error);
    if (error.detail.isEmpty()) // nothing to be put in brackets
        words.remove(QStringLiteral(" (%2)")).remove(QStringLiteral("（%2）"));
    // The printable texts hold no control characters, so a value that contains “%2” stays as it is.
    return words.replace(QStringLiteral("%1"), QString(QChar(1)))
        .replace(QStringLiteral("%2"), QString(QChar(2)))
        .replace(QChar(1), printable(error.value))
        .replace(QChar(2), printable(error.detail, 400));
}

QString diagnosticLine(const Error& error)
{
    QString line;
    if (!error.subject.isEmpty())
        line += printable(error.subject, 4096) + QStringLiteral(":");
    if (error.row && !line.isEmpty()) // a row of what is not named tells nobody anything
        line += QString::number(*error.row) + QStringLiteral(":");
    if (!error.column.isEmpty())
        line += printable(error.column) + QStringLiteral(":");
    if (!line.isEmpty())
        line += QLatin1Char(' ');
    return line + describe(error);
}

int exitStatus(const Error& error)
{
    if (error.code <= ErrorCode::Cancelled)
        return 1;
    return error.code <= ErrorCode::BadOption ? 2 : 3;
}

} // namespace aftershock
