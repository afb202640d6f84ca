// From what a person typed to the value of a cell.
#include "core/country_code.h"
#include "core/currency_words.h"
#include "core/text_folding.h"
#include "data/cell_text.h"
#include "data/value_ranges.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QUrl>

#include <cmath>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::ReadCell)
};

Error notOfColumn(ErrorCode code, const QString& text, const DataColumn& column,
                  const QString& detail = {})
{
    return {.code = code,
            .column = QString::fromLatin1(column.name),
            .value = text,
            .detail = detail.isEmpty() ? hintOf(column) : detail};
}

/// The text alone tells, or the rules do; a cell that says “nothing” has no figure.
Result<std::optional<ParsedFigure>> readFigure(const QString& text, const ReadingRules& rules)
{
    auto parsed = parseFigure(text, DecimalMark::Auto);
    if (!parsed && parsed.error().code == ErrorCode::ValueAmbiguous &&
        rules.mark != DecimalMark::Auto)
        parsed = parseFigure(text, rules.mark);
    return parsed;
}

Result<CellValue> readChange(const DataColumn& column, const QString& text,
                             const ReadingRules& rules)
{
    const auto parsed = readFigure(text, rules);
    if (!parsed)
        return notOfColumn(parsed.error().code, text, column, parsed.error().detail);
    if (!*parsed)
        return CellValue();
    const ParsedFigure& figure = **parsed;
    if (figure.currency)
        return notOfColumn(ErrorCode::ValueUnknown, text, column);
    if (!isWithin(figure.quantity, changeRange))
        return notOfColumn(ErrorCode::ValueOutOfRange, text, column);
    return CellValue(figure.quantity);
}

Result<CellValue> readMoney(const DataColumn& column, const DataRow& row, const QString& text,
                            const ReadingRules& rules)
{
    const auto parsed = readFigure(text, rules);
    if (!parsed)
        return notOfColumn(parsed.error().code, text, column, parsed.error().detail);
    if (!*parsed)
        return CellValue();
    const ParsedFigure& figure = **parsed;
    if (figure.isPercent)
        return notOfColumn(ErrorCode::ValueUnknown, text, column);
    if (!isWithin(figure.quantity, amountRange))
        return notOfColumn(ErrorCode::ValueOutOfRange, text, column);
    Money money{.amount = figure.quantity};
    const CellValue held = column.get(row);
    if (figure.currency)
        money.currency = *figure.currency;
    else if (const Money* present = std::get_if<Money>(&held))
        money.currency = present->currency;
    else
        return notOfColumn(ErrorCode::CurrencyMissing, text, column);
    return CellValue(money);
}

Result<CellValue> readNumber(const DataColumn& column, const QString& text,
                             const ReadingRules& rules)
{
    const auto parsed = readFigure(text, rules);
    if (!parsed)
        return notOfColumn(parsed.error().code, text, column, parsed.error().detail);
    if (!*parsed)
        return CellValue();
    const ParsedFigure& figure = **parsed;
    if (figure.isPercent || figure.quantity.qualifier != Qualifier::Exact)
        return notOfColumn(ErrorCode::ValueUnknown, text, column);
    const double number = figure.quantity.value;
    const QLatin1StringView name(column.name);
    const bool fits = name == "rate"_L1    ? isWithin(number, rateRange)
                      : name == "years"_L1 ? isWithin(number, yearsRange)
                                           : std::isfinite(number);
    if (!fits)
        return notOfColumn(ErrorCode::ValueOutOfRange, text, column);
    return CellValue(number);
}

Result<CellValue> readYear(const DataColumn& column, const QString& text)
{
    bool isNumber = false;
    const int year = folded(text).text.toInt(&isNumber);
    if (!isNumber)
        return notOfColumn(ErrorCode::ValueNotANumber, text, column);
    if (year < 1 || year > 9999)
        return notOfColumn(ErrorCode::ValueOutOfRange, text, column);
    return CellValue(static_cast<double>(year));
}

Result<CellValue> readCurrency(const DataColumn& column, const QString& text)
{
    if (const std::optional<Currency> currency = Currency::fromCode(folded(text).text))
        return CellValue(*currency);
    const QString wanted = folded(text).lower;
    for (const CurrencyWords& words : allCurrencyWords())
        for (const QStringView name : {words.sign, words.english, words.german, words.chinese})
            if (!name.isEmpty() && wanted == folded(name).lower)
                return CellValue(*Currency::fromCode(words.code.toString()));
    if (wanted == u"$") // as the parser of figures has it
        return CellValue(*Currency::fromCode(u"USD"_s));
    return notOfColumn(ErrorCode::UnknownCurrency, text, column);
}

Result<CellValue> readChoice(const DataColumn& column, const DataRow& row, const QString& text)
{
    const std::optional<QString> word = choiceFromText(column.choices, text);
    if (!word)
        return notOfColumn(ErrorCode::ValueUnknown, text, column);
    // A range needs its second end, which only its figure has.
    if (column.choices == ChoiceSet::Qualifier && qualifierFromText(*word) == Qualifier::Between &&
        column.get(row) != CellValue(*word))
        return notOfColumn(ErrorCode::ValueMissing, text, column);
    if (column.choices == ChoiceSet::DateBasis && column.get(row) == CellValue())
        return notOfColumn(ErrorCode::ValueMissing, text, column);
    return CellValue(*word);
}

Result<CellValue> readUrl(const DataColumn& column, const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty())
        return notOfColumn(ErrorCode::ValueUnknown, text, column);
    return CellValue(text);
}

Result<CellValue> readJson(const DataColumn& column, const QString& text)
{
    QJsonParseError error;
    if (!QJsonDocument::fromJson(text.toUtf8(), &error).isObject())
        return notOfColumn(ErrorCode::SyntaxInvalid, text, column, error.errorString());
    return CellValue(text);
}

/// “27 Jan 2025, inferred”: the basis behind a comma, taken off @p text.
std::optional<DateBasis> takeBasis(QString& text)
{
    const qsizetype comma = text.lastIndexOf(u',');
    if (comma < 0)
        return std::nullopt;
    const auto word = choiceFromText(ChoiceSet::DateBasis, text.mid(comma + 1));
    if (!word)
        return std::nullopt;
    text.truncate(comma);
    return dateBasisFromText(*word);
}

Result<CellReading> readDay(const DataColumn& column, const DataRow& row, const QString& typed)
{
    QString text = typed;
    const std::optional<DateBasis> basis = column.hasBasis ? takeBasis(text) : std::nullopt;
    const auto parsed = parseDay(text);
    if (!parsed)
        return notOfColumn(parsed.error().code, typed, column, parsed.error().detail);
    if (!*parsed)
        return CellReading{};
    Day day = (*parsed)->day;
    const CellValue held = column.get(row);
    const Day* present = std::get_if<Day>(&held);
    day.basis = basis ? *basis : present != nullptr ? present->basis : DateBasis::Stated;
    if (!column.isCoarse && day.precision != DatePrecision::Day)
        return notOfColumn(ErrorCode::ValueNotADate, typed, column, Texts::tr("known to the day"));
    CellReading reading{.value = day};
    const auto* event = std::get_if<Event>(&row);
    const bool isStart = QLatin1StringView(column.name) == "starts_on"_L1;
    if ((*parsed)->endsOn && isStart) {
        Day end = day;
        end.date = *(*parsed)->endsOn;
        if (day.precision == DatePrecision::Month)
            end.date = QDate(end.date.year(), end.date.month(), 1);
        else if (day.precision == DatePrecision::Year)
            end.date = QDate(end.date.year(), 1, 1);
        reading.endsOn = end;
        return reading;
    }
    // The file keeps one precision for both days of an event.
    if (event != nullptr) {
        const std::optional<Day>& other = isStart ? event->endsOn : event->startsOn;
        if (other && other->precision != day.precision)
            return notOfColumn(
                ErrorCode::ValueNotADate, typed, column,
                Texts::tr("start and end are both known to the day, the month or the "
                          "year; type both as the start, such as “27–28 January "
                          "2025”"));
    }
    return reading;
}

Result<CellValue> readMoment(const DataColumn& column, const QString& text)
{
    const QString plain = folded(text).text;
    for (const QString& form : {u"yyyy-MM-dd HH:mm:ss"_s, u"yyyy-MM-dd HH:mm"_s}) {
        QDateTime time = QDateTime::fromString(plain, form);
        if (!time.isValid())
            continue;
        time.setTimeSpec(Qt::UTC);
        return CellValue(Moment{time.toSecsSinceEpoch()});
    }
    const auto parsed = parseDay(text);
    if (!parsed)
        return notOfColumn(parsed.error().code, text, column, parsed.error().detail);
    if (!*parsed)
        return CellValue();
    if ((*parsed)->day.precision != DatePrecision::Day)
        return notOfColumn(ErrorCode::ValueNotADate, text, column);
    return CellValue(
        Moment{QDateTime((*parsed)->day.date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch()});
}

Result<CellValue> readReference(const DataColumn& column, const QString& text, ReferenceBook& book)
{
    const Result<RowId> found = book.find(column.reference, text);
    if (!found)
        return notOfColumn(found.error().code, text, column, found.error().detail);
    return CellValue(Reference{*found});
}

Result<CellValue> readValue(const DataColumn& column, const DataRow& row, const QString& text,
                            ReferenceBook& book, const ReadingRules& rules)
{
    switch (column.kind) {
    case FieldKind::Text:
        return CellValue(text.simplified());
    case FieldKind::LongText:
    case FieldKind::Key:
        return CellValue(text);
    case FieldKind::Url:
        return readUrl(column, text);
    case FieldKind::Json:
        return readJson(column, text);
    case FieldKind::Percent:
        return readChange(column, text, rules);
    case FieldKind::Money:
        return readMoney(column, row, text, rules);
    case FieldKind::Number:
        return readNumber(column, text, rules);
    case FieldKind::Year:
        return readYear(column, text);
    case FieldKind::Choice:
        return readChoice(column, row, text);
    case FieldKind::Currency:
        return readCurrency(column, text);
    case FieldKind::Country:
        if (const QString code = countryCode(text); !code.isEmpty())
            return CellValue(code);
        return notOfColumn(ErrorCode::ValueUnknown, text, column);
    case FieldKind::Reference:
        return readReference(column, text, book);
    case FieldKind::Moment:
        return readMoment(column, text);
    case FieldKind::Day:
        break; // readDay()
    }
    Q_UNREACHABLE();
}

} // namespace

Result<CellReading> readCell(const DataColumn& column, const DataRow& row, const QString& typed,
                             ReferenceBook& book, const ReadingRules& rules)
{
    QString text = typed;
    text.remove(QChar(0));
    text.replace(u"\r\n"_s, u"\n"_s);
    text = text.trimmed();
    if (text.isEmpty())
        return CellReading{};
    if (column.kind == FieldKind::Day)
        return readDay(column, row, text);
    const Result<CellValue> value = readValue(column, row, text, book, rules);
    if (!value)
        return value.error();
    return CellReading{.value = *value};
}

} // namespace aftershock
