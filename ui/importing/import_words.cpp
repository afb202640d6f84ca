#include "ui/importing/import_words.h"

#include <QCoreApplication>

#include <cmath>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("aftershock::ImportWords", text);
}

constexpr double nearlySure = 0.95;

} // namespace

QString kindName(ImportKind kind)
{
    switch (kind) {
    case ImportKind::ShareMoves:
        return tr("Share moves");
    case ImportKind::Funding:
        return tr("Funding");
    case ImportKind::Events:
        return tr("Events");
    case ImportKind::Prices:
        return tr("Prices");
    case ImportKind::ExchangeRates:
        return tr("Exchange rates");
    }
    Q_UNREACHABLE();
}

QString fieldName(ImportField field)
{
    switch (field) {
    case ImportField::Ignored:
        return tr("Not used");
    case ImportField::Organisation:
        return tr("Company");
    case ImportField::Ticker:
        return tr("Ticker");
    case ImportField::Exchange:
        return tr("Exchange");
    case ImportField::Country:
        return tr("Country");
    case ImportField::Sector:
        return tr("Sector");
    case ImportField::ShareChange:
        return tr("Change");
    case ImportField::ChangeFraction:
        return tr("Change, as a fraction");
    case ImportField::ChangePercent:
        return tr("Change, in percent");
    case ImportField::Qualifier:
        return tr("Qualifier");
    case ImportField::Day:
        return tr("Day");
    case ImportField::EndDay:
        return tr("Last day");
    case ImportField::Event:
        return tr("Event");
    case ImportField::EventKind:
        return tr("Kind of event");
    case ImportField::Summary:
        return tr("Summary");
    case ImportField::Amount:
        return tr("Amount");
    case ImportField::Currency:
        return tr("Currency");
    case ImportField::ConvertedAmount:
        return tr("Converted amount");
    case ImportField::ConvertedCurrency:
        return tr("Converted currency");
    case ImportField::Recipient:
        return tr("Recipient");
    case ImportField::Purpose:
        return tr("Purpose");
    case ImportField::PartOf:
        return tr("Part of");
    case ImportField::Status:
        return tr("Status");
    case ImportField::FromYear:
        return tr("From year");
    case ImportField::Years:
        return tr("Years");
    case ImportField::Source:
        return tr("Source");
    case ImportField::Publisher:
        return tr("Publisher");
    case ImportField::Author:
        return tr("Author");
    case ImportField::Url:
        return tr("Address of the source");
    case ImportField::Locator:
        return tr("Place in the source");
    case ImportField::Note:
        return tr("Note");
    case ImportField::Open:
        return tr("Open");
    case ImportField::High:
        return tr("High");
    case ImportField::Low:
        return tr("Low");
    case ImportField::Close:
        return tr("Close");
    case ImportField::AdjustedClose:
        return tr("Adjusted close");
    case ImportField::Volume:
        return tr("Volume");
    case ImportField::Base:
        return tr("One unit of");
    case ImportField::Quote:
        return tr("In units of");
    case ImportField::Rate:
        return tr("Rate");
    case ImportField::CompanyPrices:
        return tr("Prices of the company above");
    case ImportField::CurrencyRates:
        return tr("Rates of the currency above");
    }
    Q_UNREACHABLE();
}

std::vector<ImportField> fieldsOf(ImportKind kind)
{
    std::vector<ImportField> fields;
    for (const QString& word : fieldWords(kind))
        fields.push_back(*importFieldFromText(word));
    return fields;
}

QString encodingShort(const QByteArray& encoding)
{
    const QString name = QString::fromLatin1(encoding);
    return name.startsWith(u"CP125"_s) ? tr("Windows-%1").arg(name.mid(2)) : name;
}

QString encodingName(const QByteArray& encoding)
{
    struct Name
    {
        const char* encoding;
        const char* script;
    };
    static constexpr Name names[] = {
        {"UTF-8", QT_TRANSLATE_NOOP("aftershock::ImportWords", "Unicode")},
        {"UTF-16LE", QT_TRANSLATE_NOOP("aftershock::ImportWords", "Unicode")},
        {"UTF-16BE", QT_TRANSLATE_NOOP("aftershock::ImportWords", "Unicode")},
        {"CP1252", QT_TRANSLATE_NOOP("aftershock::ImportWords", "Western")},
        {"ISO-8859-15", QT_TRANSLATE_NOOP("aftershock::ImportWords", "Western")},
        {"CP1250", QT_TRANSLATE_NOOP("aftershock::ImportWords", "Central European")},
        {"CP1251", QT_TRANSLATE_NOOP("aftershock::ImportWords", "Cyrillic")},
        {"GB18030", QT_TRANSLATE_NOOP("aftershock::ImportWords", "Chinese")},
        {"BIG5", QT_TRANSLATE_NOOP("aftershock::ImportWords", "Chinese")},
        {"SHIFT_JIS", QT_TRANSLATE_NOOP("aftershock::ImportWords", "Japanese")},
        {"EUC-KR", QT_TRANSLATE_NOOP("aftershock::ImportWords", "Korean")},
    };
    for (const Name& name : names)
        if (encoding.toUpper() == name.encoding)
            return tr("%1 (%2)").arg(tr(name.script), encodingShort(encoding));
    return encodingShort(encoding);
}

QString delimiterName(const Delimiter& delimiter)
{
    if (delimiter.least > 1)
        return tr("several blanks");
    if (delimiter.least == 1)
        return tr("blanks");
    if (delimiter.text.isEmpty())
        return tr("none, one column");
    if (delimiter.text == ",")
        return tr("comma");
    if (delimiter.text == ";")
        return tr("semicolon");
    if (delimiter.text == "\t")
        return tr("tab");
    if (delimiter.text == "|")
        return tr("vertical bar");
    if (delimiter.text == " ")
        return tr("one blank");
    return u'“' + printable(QString::fromUtf8(delimiter.text), 12) + u'”';
}

QString quotingName(const Quoting& quoting)
{
    if (!quoting.quote)
        return tr("none");
    const QString quote = *quoting.quote == '"'    ? tr("double (\")")
                          : *quoting.quote == '\'' ? tr("single (')")
                                                   : QString(QLatin1Char(*quoting.quote));
    return quoting.escape ? tr("%1, %2 before them").arg(quote).arg(QLatin1Char(*quoting.escape))
                          : quote;
}

QString decimalMarkShort(DecimalMark mark)
{
    switch (mark) {
    case DecimalMark::Point:
        return tr("point");
    case DecimalMark::Comma:
        return tr("comma");
    case DecimalMark::Auto:
        break;
    }
    return tr("cell by cell");
}

QString decimalMarkName(DecimalMark mark)
{
    const QString name = decimalMarkShort(mark);
    if (mark == DecimalMark::Auto)
        return name;
    return tr("%1, as in %2").arg(name, mark == DecimalMark::Point ? u"1,234.5"_s : u"1.234,5"_s);
}

QString dateOrderShort(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst:
        return tr("day first");
    case DateOrder::MonthFirst:
        return tr("month first");
    case DateOrder::YearFirst:
        return tr("year first");
    case DateOrder::Auto:
        break;
    }
    return tr("cell by cell");
}

QString dateOrderName(DateOrder order)
{
    const QString name = dateOrderShort(order);
    switch (order) {
    case DateOrder::DayFirst:
        return tr("%1, as in %2").arg(name, u"31/1/2025"_s);
    case DateOrder::MonthFirst:
        return tr("%1, as in %2").arg(name, u"1/31/2025"_s);
    case DateOrder::YearFirst:
        return tr("%1, as in %2").arg(name, u"25/1/31"_s);
    case DateOrder::Auto:
        break;
    }
    return name;
}

QString sureWords(double sure, const Formatter& formatter)
{
    return sure >= nearlySure ? tr("sure")
                              : tr("%1 sure").arg(formatter.percent(std::floor(sure * 100)));
}

QString countWords(const ImportResult& result, const Formatter& formatter)
{
    QStringList words;
    const auto add = [&](const QString& sentence, qint64 count) {
        if (count > 0)
            words += sentence.arg(formatter.integer(count));
    };
    add(tr("%1 added"), result.rowsImported);
    add(tr("%1 changed"), result.rowsReplaced);
    add(tr("%1 there already"), result.rowsKnown);
    add(tr("%1 refused"), result.rowsRefused);
    return words.isEmpty() ? tr("no rows") : words.join(u" · "_s);
}

} // namespace aftershock
