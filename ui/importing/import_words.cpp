#include "ui/importing/import_words.h"

#include <QCoreApplication>

#include <cmath>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::ImportWords)
};

constexpr double nearlySure = 0.95;

} // namespace

QString kindName(ImportKind kind)
{
    switch (kind) {
    case ImportKind::ShareMoves:
        return Texts::tr("Share moves");
    case ImportKind::Funding:
        return Texts::tr("Funding");
    case ImportKind::Events:
        return Texts::tr("Events");
    case ImportKind::Prices:
        return Texts::tr("Prices");
    case ImportKind::ExchangeRates:
        return Texts::tr("Exchange rates");
    }
    Q_UNREACHABLE();
}

QString fieldName(ImportField field)
{
    switch (field) {
    case ImportField::Ignored:
        return Texts::tr("Not used");
    case ImportField::Organisation:
        return Texts::tr("Company");
    case ImportField::Ticker:
        return Texts::tr("Ticker");
    case ImportField::Exchange:
        return Texts::tr("Exchange");
    case ImportField::Country:
        return Texts::tr("Country");
    case ImportField::Sector:
        return Texts::tr("Sector");
    case ImportField::ShareChange:
        return Texts::tr("Change");
    case ImportField::ChangeFraction:
        return Texts::tr("Change, as a fraction");
    case ImportField::ChangePercent:
        return Texts::tr("Change, in percent");
    case ImportField::Qualifier:
        return Texts::tr("Qualifier");
    case ImportField::Day:
        return Texts::tr("Day");
    case ImportField::EndDay:
        return Texts::tr("Last day");
    case ImportField::Event:
        return Texts::tr("Event");
    case ImportField::EventKind:
        return Texts::tr("Kind of event");
    case ImportField::Summary:
        return Texts::tr("Summary");
    case ImportField::Amount:
        return Texts::tr("Amount");
    case ImportField::Currency:
        return Texts::tr("Currency");
    case ImportField::ConvertedAmount:
        return Texts::tr("Converted amount");
    case ImportField::ConvertedCurrency:
        return Texts::tr("Converted currency");
    case ImportField::Recipient:
        return Texts::tr("Recipient");
    case ImportField::Purpose:
        return Texts::tr("Purpose");
    case ImportField::PartOf:
        return Texts::tr("Part of");
    case ImportField::Status:
        return Texts::tr("Status");
    case ImportField::FromYear:
        return Texts::tr("From year");
    case ImportField::Years:
        return Texts::tr("Years");
    case ImportField::Source:
        return Texts::tr("Source");
    case ImportField::Publisher:
        return Texts::tr("Publisher");
    case ImportField::Author:
        return Texts::tr("Author");
    case ImportField::Url:
        return Texts::tr("Address of the source");
    case ImportField::Locator:
        return Texts::tr("Place in the source");
    case ImportField::Note:
        return Texts::tr("Note");
    case ImportField::Open:
        return Texts::tr("Open");
    case ImportField::High:
        return Texts::tr("High");
    case ImportField::Low:
        return Texts::tr("Low");
    case ImportField::Close:
        return Texts::tr("Close");
    case ImportField::AdjustedClose:
        return Texts::tr("Adjusted close");
    case ImportField::Volume:
        return Texts::tr("Volume");
    case ImportField::Base:
        return Texts::tr("One unit of");
    case ImportField::Quote:
        return Texts::tr("In units of");
    case ImportField::Rate:
        return Texts::tr("Rate");
    case ImportField::Units:
        return Texts::tr("Unit of the figures");
    case ImportField::YearAmounts:
        return Texts::tr("The year’s amounts");
    case ImportField::CompanyAmounts:
        return Texts::tr("The company’s amounts");
    case ImportField::DayChanges:
        return Texts::tr("The day’s changes");
    case ImportField::CompanyChanges:
        return Texts::tr("The company’s changes");
    case ImportField::CompanyPrices:
        return Texts::tr("The company’s prices");
    case ImportField::CurrencyRates:
        return Texts::tr("The currency’s rates");
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
    return name.startsWith(u"CP125"_s) ? Texts::tr("Windows-%1").arg(name.mid(2)) : name;
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
            return Texts::tr("%1 (%2)").arg(Texts::tr(name.script), encodingShort(encoding));
    return encodingShort(encoding);
}

QString delimiterName(const Delimiter& delimiter)
{
    if (delimiter.least > 1)
        return Texts::tr("several blanks");
    if (delimiter.least == 1)
        return Texts::tr("blanks");
    if (delimiter.text.isEmpty())
        return Texts::tr("none, one column");
    if (delimiter.text == ",")
        return Texts::tr("comma");
    if (delimiter.text == ";")
        return Texts::tr("semicolon");
    if (delimiter.text == "\t")
        return Texts::tr("tab");
    if (delimiter.text == "|")
        return Texts::tr("vertical bar");
    if (delimiter.text == " ")
        return Texts::tr("one blank");
    return u'“' + printable(QString::fromUtf8(delimiter.text), 12) + u'”';
}

QString quotingName(const Quoting& quoting)
{
    if (!quoting.quote)
        return Texts::tr("none");
    const QString quote = *quoting.quote == '"'    ? Texts::tr("double (\")")
                          : *quoting.quote == '\'' ? Texts::tr("single (')")
                                                   : QString(QLatin1Char(*quoting.quote));
    return quoting.escape
               ? Texts::tr("%1, %2 before them").arg(quote).arg(QLatin1Char(*quoting.escape))
               : quote;
}

QString decimalMarkShort(DecimalMark mark)
{
    switch (mark) {
    case DecimalMark::Point:
        return Texts::tr("point");
    case DecimalMark::Comma:
        return Texts::tr("comma");
    case DecimalMark::Auto:
        break;
    }
    return Texts::tr("cell by cell");
}

QString decimalMarkName(DecimalMark mark)
{
    const QString name = decimalMarkShort(mark);
    if (mark == DecimalMark::Auto)
        return name;
    return Texts::tr("%1, as in %2")
        .arg(name, mark == DecimalMark::Point ? u"1,234.5"_s : u"1.234,5"_s);
}

QString dateOrderShort(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst:
        return Texts::tr("day first");
    case DateOrder::MonthFirst:
        return Texts::tr("month first");
    case DateOrder::YearFirst:
        return Texts::tr("year first");
    case DateOrder::Auto:
        break;
    }
    return Texts::tr("cell by cell");
}

QString dateOrderName(DateOrder order)
{
    const QString name = dateOrderShort(order);
    switch (order) {
    case DateOrder::DayFirst:
        return Texts::tr("%1, as in %2").arg(name, u"31/1/2025"_s);
    case DateOrder::MonthFirst:
        return Texts::tr("%1, as in %2").arg(name, u"1/31/2025"_s);
    case DateOrder::YearFirst:
        return Texts::tr("%1, as in %2").arg(name, u"25/1/31"_s);
    case DateOrder::Auto:
        break;
    }
    return name;
}

QString sureWords(double sure, const Formatter& formatter)
{
    return sure >= nearlySure ? Texts::tr("sure")
                              : Texts::tr("%1 sure").arg(formatter.percent(std::floor(sure * 100)));
}

QString countWords(const ImportResult& result, const Formatter& formatter)
{
    QStringList words;
    const auto add = [&](const QString& sentence, qint64 count) {
        if (count > 0)
            words += sentence.arg(formatter.integer(count));
    };
    add(Texts::tr("%1 added"), result.rowsImported);
    add(Texts::tr("%1 changed"), result.rowsReplaced);
    add(Texts::tr("%1 there already"), result.rowsKnown);
    add(Texts::tr("%1 left out"), result.rowsLeftOut);
    add(Texts::tr("%1 refused"), result.rowsRefused);
    return words.isEmpty() ? Texts::tr("no rows") : words.join(u" · "_s);
}

} // namespace aftershock
