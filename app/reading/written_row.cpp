#include "reading/written_row.h"

#include "core/figure_parser.h"
#include "core/formatter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

/// As people write it, if that reads back as the same figure; else digits and a word for the bound.
void putFigure(const Quantity& quantity, const QString& inWords, const QString& plain,
               ImportField field, std::map<ImportField, QString>& fields)
{
    const auto read = parseFigure(inWords);
    if (read && *read && (*read)->quantity.value == quantity.value &&
        (*read)->quantity.qualifier == quantity.qualifier &&
        (*read)->quantity.upper == quantity.upper) {
        fields[field] = inWords;
        return;
    }
    fields[field] = plain;
    if (quantity.qualifier != Qualifier::Exact && quantity.qualifier != Qualifier::Between)
        fields[ImportField::Qualifier] = toText(quantity.qualifier);
}

QString digits(const Quantity& quantity)
{
    const QString first = QString::number(quantity.value, 'g', 17);
    return quantity.upper ? first + u'–' + QString::number(*quantity.upper, 'g', 17) : first;
}

} // namespace

std::optional<WrittenRow> writtenRow(const SentenceDraft& draft)
{
    if (!draft.kind)
        return std::nullopt;
    WrittenRow row{.kind = *draft.kind};
    const Formatter formatter;
    if (draft.change)
        putFigure(*draft.change, formatter.change(*draft.change), digits(*draft.change) + u" %"_s,
                  ImportField::ShareChange, row.fields);
    if (draft.amount)
        putFigure(draft.amount->amount, formatter.money(*draft.amount),
                  draft.amount->currency.code() + u' ' + digits(draft.amount->amount),
                  ImportField::Amount, row.fields);
    const auto put = [&row](ImportField field, const QString& text) {
        if (!text.isEmpty())
            row.fields[field] = text;
    };
    put(ImportField::Organisation, draft.organisation);
    put(ImportField::Purpose, draft.purpose);
    put(ImportField::Status, draft.status ? toText(*draft.status) : QString());
    put(ImportField::FromYear, draft.fromYear ? QString::number(*draft.fromYear) : QString());
    put(ImportField::Years, draft.years ? formatter.number(*draft.years) : QString());
    put(ImportField::Day, draft.day ? isoText(*draft.day) : QString());
    row.isDayInferred = draft.day && draft.day->basis == DateBasis::Inferred;
    return row;
}

ImportRun importOf(const WrittenRow& row)
{
    ImportRun run;
    QJsonObject record;
    run.options.choice.kind = row.kind;
    for (const auto& [field, text] : row.fields) {
        record[toText(field)] = text;
        run.options.choice.columns[toText(field)] = field;
    }
    run.options.areDaysInferred = row.isDayInferred;
    run.input = {
        .path = {}, .bytes = QJsonDocument(QJsonArray{record}).toJson(), .name = u"row.json"_s};
    return run;
}

} // namespace aftershock
