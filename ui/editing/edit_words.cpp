#include "ui/editing/edit_words.h"

#include "core/catalogue.h"
#include "core/formatter.h"

#include <QCoreApplication>

#include <set>

namespace aftershock {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::EditWords)
};

QString manyWord(TableKind table, int count)
{
    switch (table) {
    case TableKind::ShareMove:
        return Words::tr("%1 share moves", nullptr, count);
    case TableKind::Funding:
        return Words::tr("%1 fundings", nullptr, count);
    case TableKind::FundingAmount:
        return Words::tr("%1 amounts", nullptr, count);
    case TableKind::Event:
        return Words::tr("%1 events", nullptr, count);
    case TableKind::Statement:
        return Words::tr("%1 statements", nullptr, count);
    case TableKind::Organisation:
        return Words::tr("%1 companies", nullptr, count);
    case TableKind::Source:
        return Words::tr("%1 sources", nullptr, count);
    case TableKind::ExchangeRate:
        return Words::tr("%1 exchange rates", nullptr, count);
    case TableKind::Price:
        return Words::tr("%1 prices", nullptr, count);
    case TableKind::SavedView:
        return Words::tr("%1 saved views", nullptr, count);
    case TableKind::Property:
        return Words::tr("%1 properties of the dataset", nullptr, count);
    }
    Q_UNREACHABLE();
}

/// The rows of the act's own table that it touches; the others only follow.
qint64 rowsOf(const Edit& edit)
{
    std::set<std::pair<RowId, qint64>> rows;
    for (const Change& change : edit.changes) {
        if (const auto* const record = std::get_if<RecordChange>(&change)) {
            const Record& row = record->before ? *record->before : *record->after;
            if (tableOf(row) == edit.table)
                rows.emplace(idOf(row), 0);
        } else if (const auto* const price = std::get_if<PriceChange>(&change)) {
            const Price& row = price->before ? *price->before : *price->after;
            rows.emplace(row.organisation, row.at);
        } else if (const auto* const property = std::get_if<PropertyChange>(&change)) {
            rows.emplace(propertyKeys().indexOf(property->key), 0);
        } else if (const auto* const draft = std::get_if<DraftChange>(&change)) {
            rows.emplace(draft->cell.row, 0);
        }
    }
    return std::max<qint64>(static_cast<qint64>(rows.size()), 1);
}

QString verb(EditKind kind)
{
    switch (kind) {
    case EditKind::Set:
        return Words::tr("change %1");
    case EditKind::Add:
        return Words::tr("add %1");
    case EditKind::Duplicate:
        return Words::tr("duplicate %1");
    case EditKind::Delete:
        return Words::tr("delete %1");
    case EditKind::Paste:
        return Words::tr("paste %1");
    case EditKind::Replace:
        return Words::tr("replace in %1");
    case EditKind::Import:
        return Words::tr("import %1");
    }
    Q_UNREACHABLE();
}

} // namespace

QString cellErrorWords(const Error& error)
{
    const QString value = printable(error.value);
    switch (error.code) {
    case ErrorCode::ValueMissing:
        return error.value.isEmpty()
                   ? Words::tr("a value is missing; type one")
                   : Words::tr("“%1” needs a value beside it; type that first").arg(value);
    case ErrorCode::ValueNotANumber:
        return Words::tr("“%1” is not a number; correct it").arg(value);
    case ErrorCode::ValueNotADate:
        return Words::tr("“%1” is not a date; correct it").arg(value);
    case ErrorCode::CurrencyMissing:
        return Words::tr("“%1” has no currency; type it with the amount").arg(value);
    case ErrorCode::ValueUnknown:
        if (error.detail.isEmpty())
            return Words::tr("“%1” can be read by now; type it once more").arg(value);
        break;
    default:
        break;
    }
    return describe(error);
}

QString tableWord(TableKind table)
{
    switch (table) {
    case TableKind::ShareMove:
        return Words::tr("share move");
    case TableKind::Funding:
        return Words::tr("funding");
    case TableKind::FundingAmount:
        return Words::tr("amount");
    case TableKind::Event:
        return Words::tr("event");
    case TableKind::Statement:
        return Words::tr("statement");
    case TableKind::Organisation:
        return Words::tr("company");
    case TableKind::Source:
        return Words::tr("source");
    case TableKind::ExchangeRate:
        return Words::tr("exchange rate");
    case TableKind::Price:
        return Words::tr("price");
    case TableKind::SavedView:
        return Words::tr("saved view");
    case TableKind::Property:
        return Words::tr("dataset properties");
    }
    Q_UNREACHABLE();
}

QString rowsWord(TableKind table, qint64 count)
{
    return count == 1 ? tableWord(table)
                      : manyWord(table, static_cast<int>(count))
                            .arg(Formatter(spokenLanguage()).integer(count));
}

QString editWords(const Edit& edit)
{
    return verb(edit.kind).arg(rowsWord(edit.table, rowsOf(edit)));
}

} // namespace aftershock
