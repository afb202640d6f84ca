#include "data/cell_text.h"

#include "core/text_folding.h"

#include <QDateTime>
#include <QTimeZone>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr int longestShown = 400;

QString plainNumber(double number, Language language)
{
    QString text = QString::number(number, 'f', QLocale::FloatingPointShortest);
    if (language == Language::German)
        text.replace(u'.', u',');
    return text;
}

QDateTime utc(const Moment& moment)
{
    return QDateTime::fromSecsSinceEpoch(moment.seconds, Qt::UTC);
}

QString momentText(const Moment& moment, const Formatter& formatter)
{
    const QDateTime time = utc(moment);
    const QString day = formatter.shortDay({.date = time.date()});
    if (time.time() == QTime(0, 0))
        return day;
    return day + u' ' +
           time.time().toString(time.time().second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

QString momentIso(const Moment& moment)
{
    const QDateTime time = utc(moment);
    return time.time() == QTime(0, 0) ? time.date().toString(Qt::ISODate)
                                      : time.toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

/// Whether @p text is read as @p quantity; how many of its digits count is left aside.
bool isReadAs(const QString& text, const Quantity& quantity, DecimalMark mark)
{
    Result<std::optional<ParsedFigure>> parsed = parseFigure(text, DecimalMark::Auto);
    if (!parsed && parsed.error().code == ErrorCode::ValueAmbiguous)
        parsed = parseFigure(text, mark);
    if (!parsed || !*parsed)
        return false;
    Quantity read = (*parsed)->quantity;
    read.digits = quantity.digits;
    return read == quantity;
}

QString exactText(const Quantity& quantity, const Formatter& formatter)
{
    const Language language = formatter.language();
    if (quantity.qualifier == Qualifier::Between && quantity.upper)
        return plainNumber(quantity.value, language) + u" – "_s +
               plainNumber(*quantity.upper, language);
    const QString word = formatter.qualifierWord(quantity.qualifier);
    const QString number = plainNumber(quantity.value, language);
    return word.isEmpty() ? number : word + u' ' + number;
}

QString moneyText(const Money& money, const Formatter& formatter)
{
    if (money.currency == Currency())
        return formatter.amount(money.amount.value, money.amount.digits);
    return formatter.money(money);
}

struct ShownText
{
    const WorkingDataset& dataset;
    const DataColumn& column;
    const Formatter& formatter;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const
    {
        if (column.kind == FieldKind::Choice)
            return choiceText(column.choices, text);
        // One line: a cell shows as much as it has room for.
        return printable(text.simplified(), longestShown);
    }
    QString operator()(double number) const
    {
        return column.kind == FieldKind::Year ? QString::number(number, 'f', 0)
                                              : formatter.number(number);
    }
    QString operator()(const Reference& reference) const
    {
        return printable(referenceText(dataset, column.reference, reference.id), longestShown);
    }
    QString operator()(const Quantity& quantity) const { return formatter.change(quantity); }
    QString operator()(const Money& money) const { return moneyText(money, formatter); }
    QString operator()(const Currency& currency) const { return currency.code(); }
    QString operator()(const Day& day) const { return formatter.shortDay(day); }
    QString operator()(const Moment& moment) const { return momentText(moment, formatter); }
};

struct EditedText
{
    ReferenceBook& book;
    const DataColumn& column;
    const Formatter& formatter;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const
    {
        return column.kind == FieldKind::Choice ? choiceText(column.choices, text) : text;
    }
    QString operator()(double number) const
    {
        return column.kind == FieldKind::Year ? QString::number(number, 'f', 0)
                                              : plainNumber(number, formatter.language());
    }
    QString operator()(const Reference& reference) const
    {
        return book.textFor(column.reference, reference.id);
    }
    QString operator()(const Quantity& quantity) const
    {
        const QString shown = formatter.change(quantity);
        if (isReadAs(shown, quantity, rulesOf(formatter.language()).mark))
            return shown;
        return exactText(quantity, formatter) + u" %"_s;
    }
    QString operator()(const Money& money) const
    {
        const QString shown = moneyText(money, formatter);
        if (isReadAs(shown, money.amount, rulesOf(formatter.language()).mark))
            return shown;
        const QString code = money.currency == Currency() ? QString() : money.currency.code();
        return (exactText(money.amount, formatter) + u' ' + code).trimmed();
    }
    QString operator()(const Currency& currency) const { return currency.code(); }
    QString operator()(const Day& day) const { return formatter.shortDay(day); }
    QString operator()(const Moment& moment) const { return momentIso(moment); }
};

struct SortingKey
{
    const WorkingDataset& dataset;
    const DataColumn& column;

    CellKey operator()(std::monostate) const { return {.isEmpty = true}; }
    CellKey operator()(const QString& text) const
    {
        if (column.kind == FieldKind::Choice)
            return {.number = static_cast<double>(choiceWords(column.choices).indexOf(text))};
        return {.text = folded(text.left(longestShown)).lower};
    }
    CellKey operator()(double number) const { return {.number = number}; }
    CellKey operator()(const Reference& reference) const
    {
        return {.text = folded(referenceText(dataset, column.reference, reference.id)).lower};
    }
    CellKey operator()(const Quantity& quantity) const { return {.number = quantity.value}; }
    CellKey operator()(const Money& money) const
    {
        // Amounts in different currencies have no order: each currency stands by itself.
        const QString code = money.currency.code();
        double rank = 0;
        for (const QChar letter : code)
            rank = rank * 32 + (letter.unicode() & 31);
        return {.number = rank * 1e21 + money.amount.value};
    }
    CellKey operator()(const Currency& currency) const { return {.text = currency.code()}; }
    CellKey operator()(const Day& day) const
    {
        return {.number = static_cast<double>(day.date.toJulianDay())};
    }
    CellKey operator()(const Moment& moment) const
    {
        return {.number = static_cast<double>(moment.seconds)};
    }
};

} // namespace

CellValue cellValue(const DataRow& row, const DataColumn& column)
{
    return column.get(row);
}

QString cellText(const WorkingDataset& dataset, const DataColumn& column, const CellValue& value,
                 const Formatter& formatter)
{
    return std::visit(ShownText{dataset, column, formatter}, value);
}

QString editText(ReferenceBook& book, const DataColumn& column, const CellValue& value,
                 const Formatter& formatter)
{
    return std::visit(EditedText{book, column, formatter}, value);
}

ReadingRules rulesOf(Language language)
{
    return {.mark = language == Language::German ? DecimalMark::Comma : DecimalMark::Point};
}

CellKey cellKey(const WorkingDataset& dataset, const DataColumn& column, const CellValue& value)
{
    return std::visit(SortingKey{dataset, column}, value);
}

} // namespace aftershock
