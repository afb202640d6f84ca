#include "reading/cell_values.h"

#include "core/decimal.h"
#include "reading/cell_class.h"
#include "reading/column_evidence.h"

#include <QCoreApplication>
#include <QDateTime>

#include <charconv>
#include <cmath>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 secondsADay = 86'400;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Mapping)
};

/// What the cells of one column prove.
struct Proof
{
    qint64 points{};
    qint64 commas{};
    qint64 openNumbers{};
    qint64 daysFirst{};
    qint64 monthsFirst{};
    qint64 openDays{};
    qint64 midnights{};  ///< of a time zone
    qint64 otherTimes{}; ///< likewise
    ShortYearProof years;

    [[nodiscard]] bool areMidnights() const { return midnights > 0 && otherTimes == 0; }
    [[nodiscard]] bool isOpen() const
    {
        return years.place({}) != ShortYear::None || areMidnights() ||
               (openNumbers > 0 && points == 0 && commas == 0) ||
               (openDays > 0 && daysFirst == 0 && monthsFirst == 0);
    }
};

/// The digits of a figure without what stands around them: “£1.234,5 Mio.” is “1.234,5”.
std::string_view digitsOf(std::string_view text)
{
    constexpr std::string_view digits = "0123456789";
    const std::size_t first = text.find_first_of(digits);
    if (first == std::string_view::npos)
        return {};
    const std::size_t end = text.find_first_not_of("0123456789.,' ", first);
    text = text.substr(first, end == std::string_view::npos ? end : end - first);
    return text.substr(0, text.find_last_of(digits) + 1);
}

/// A day with a time behind it: “2025-01-27 16:00”, “2025-01-27T16:00:00Z”, “… -05:00”. Its zone is
/// kept, so that its day is the one that is written.
std::optional<QDateTime> writtenTime(const QString& text)
{
    QString iso = text.trimmed();
    if (iso.size() < 16 || iso[4] != u'-')
        return std::nullopt;
    if (iso[10] == u' ')
        iso[10] = u'T';
    iso.replace(u" +"_s, u"+"_s).replace(u" -"_s, u"-"_s).replace(u" UTC"_s, u"Z"_s);
    QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    // A time without a zone is taken as UTC, as the dataset has it: never the machine's own.
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time;
}

/// Daily prices may have the midnight of their exchange for their day; among other times of day it
/// is a time like these.
void proveDay(const QString& text, Proof& proof)
{
    proof.years.add(text);
    const std::optional<QDateTime> time = writtenTime(text);
    if (!time || time->timeSpec() == Qt::UTC)
        return;
    const bool isMidnight = time->time().msecsSinceStartOfDay() == 0;
    proof.midnights += isMidnight;
    proof.otherTimes += !isMidnight;
}

void prove(const Cell& cell, bool isDay, Proof& proof)
{
    if (isDay && !isMissing(cell.text) && cell.kind != CellKind::Null)
        proveDay(cell.string().trimmed(), proof);
    if (cell.number || cell.isEmpty())
        return;
    if (const std::optional<DateShape> date = dateShape(cell.text)) {
        proof.daysFirst += date->isDayFirst;
        proof.monthsFirst += date->isMonthFirst;
        proof.openDays += date->isAmbiguous;
        return;
    }
    if (const std::optional<NumberShape> number = numberShape(digitsOf(cell.text))) {
        proof.openNumbers += number->isAmbiguous;
        proof.points += !number->isAmbiguous && number->decimal == '.';
        proof.commas += !number->isAmbiguous && number->decimal == ',';
    }
}

DecimalMark markOf(const Proof& proof)
{
    if ((proof.points > 0) == (proof.commas > 0))
        return DecimalMark::Auto;
    return proof.points > 0 ? DecimalMark::Point : DecimalMark::Comma;
}

DateOrder orderOf(const Proof& proof)
{
    if ((proof.daysFirst > 0) == (proof.monthsFirst > 0))
        return DateOrder::Auto;
    return proof.daysFirst > 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

/// What is both a day of Excel's before 1970 and one since 1970 that is near is the latter, where
/// all the column is; before all of it is seen that stays open.
DayForm dayFormOf(const ColumnEvidence& evidence, bool isWhole)
{
    const auto isAll = [&](qint64 count) {
        return evidence.filled > 0 && count == evidence.filled;
    };
    if (isAll(evidence.unixMilliseconds))
        return DayForm::UnixMilliseconds;
    if (isAll(evidence.unixSeconds))
        return DayForm::UnixSeconds;
    if (isAll(evidence.compactDays))
        return DayForm::Compact;
    if (!isAll(evidence.excelDays))
        return DayForm::Text;
    if (!isAll(evidence.openDays))
        return DayForm::ExcelDays;
    return isWhole ? DayForm::UnixDays : DayForm::OpenDays;
}

QString firstOf(const RawTable& sample, std::size_t column)
{
    for (std::size_t row = 0; row < sample.rowCount(); ++row)
        if (const QString text = sample.cell(row, column).string().trimmed(); !text.isEmpty())
            return text;
    return {};
}

bool holdsDays(ImportField field)
{
    return field == ImportField::Day || field == ImportField::EndDay;
}

Result<void> proveAll(TableReader& reader, const Mapping& mapping, std::vector<Proof>& proofs,
                      const Progress& progress)
{
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < proofs.size(); ++i)
        if (mapping.columns[i].field.value != ImportField::Ignored && proofs[i].isOpen())
            open.push_back(i);
    if (open.empty())
        return {};
    RowBatch batch;
    if (const auto rewound = reader.rewind(); !rewound)
        return rewound;
    for (Result<bool> more = reader.next(batch);; more = reader.next(batch)) {
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (progress.isCancelled())
            return Error{.code = ErrorCode::Cancelled, .subject = reader.info().source};
        bool stillOpen = false;
        for (const std::size_t column : open) {
            for (std::size_t row = 0; row < batch.rowCount(); ++row)
                prove(batch.cell(row, column), holdsDays(mapping.columns[column].field.value),
                      proofs[column]);
            stillOpen = stillOpen || proofs[column].isOpen();
        }
        if (!stillOpen)
            break;
    }
    return reader.rewind();
}

/// Where the columns have years of two digits. What may be a year is not proved to be a day.
std::vector<ShortYear> yearPlaces(std::vector<Proof>& proofs, const Dialect& dialect)
{
    std::vector<ShortYear> places;
    const auto chosen =
        dialect.dateOrder.isChosen ? std::optional(dialect.dateOrder.value) : std::nullopt;
    for (Proof& proof : proofs) {
        places.push_back(proof.years.place(chosen));
        if (places.back() == ShortYear::First || places.back() == ShortYear::Open)
            proof.daysFirst = 0;
    }
    return places;
}

Error failure(ErrorCode code, const Cell& cell, const QString& detail = {})
{
    return {.code = code, .value = cell.string(), .detail = detail};
}

bool isNothing(const Cell& cell)
{
    return cell.kind == CellKind::Null || isMissing(cell.text);
}

int twoDigits(std::string_view text, std::size_t at)
{
    const auto digit = [&](std::size_t i) {
        return text[i] >= '0' && text[i] <= '9' ? text[i] - '0' : -100;
    };
    return 10 * digit(at) + digit(at + 1);
}

/// Days from 1970-01-01 (Hinnant, “chrono-Compatible Low-Level Date Algorithms”, 2013).
qint64 daysFromCivil(int year, int month, int day)
{
    const int shifted = month <= 2 ? year - 1 : year;
    const int era = shifted / 400;
    const int yearOfEra = shifted - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return static_cast<qint64>(era) * 146'097 + dayOfEra - 719'468;
}

bool isLeap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

/// “2025-01-27”, the form that most files have, without further ado.
std::optional<qint64> isoInstant(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const int century = twoDigits(text, 0);
    const int rest = twoDigits(text, 2);
    const int month = twoDigits(text, 5);
    const int day = twoDigits(text, 8);
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (century < 0 || rest < 0 || month < 1 || month > 12 || day < 1)
        return std::nullopt;
    const int year = 100 * century + rest;
    const int last = days[month - 1] + (month == 2 && isLeap(year) ? 1 : 0);
    if (year < 1 || day > last)
        return std::nullopt;
    return secondsADay * daysFromCivil(year, month, day);
}

qint64 startOf(const QDate& day)
{
    return secondsADay * (day.toJulianDay() - QDate(1970, 1, 1).toJulianDay());
}

std::optional<double> numberIn(const Cell& cell)
{
    return cell.number ? cell.number : parsePlainNumber(cell.string().trimmed());
}

/// The serial number of a form that the whole column has.
std::optional<qint64> serialInstant(const Cell& cell, DayForm form)
{
    const std::optional<double> number = numberIn(cell);
    if (!number || std::abs(*number) > 1e14)
        return std::nullopt;
    switch (form) {
    case DayForm::UnixSeconds:
        return static_cast<qint64>(std::floor(*number));
    case DayForm::UnixMilliseconds:
        return static_cast<qint64>(std::floor(*number / 1000));
    case DayForm::UnixDays:
        return static_cast<qint64>(std::floor(*number * static_cast<double>(secondsADay)));
    case DayForm::OpenDays:
        if (*number <= lastOpenDay)
            return std::nullopt;
        [[fallthrough]];
    case DayForm::ExcelDays: // day 25569 is 1970-01-01
        return static_cast<qint64>(
            std::floor((*number - 25'569) * static_cast<double>(secondsADay)));
    case DayForm::Compact: {
        const int digits = static_cast<int>(*number);
        if (!QDate::isValid(digits / 10'000, digits / 100 % 100, digits % 100))
            return std::nullopt;
        return secondsADay * daysFromCivil(digits / 10'000, digits / 100 % 100, digits % 100);
    }
    case DayForm::Text:
        break;
    }
    return std::nullopt;
}

} // namespace

namespace {

/// Whether headings or cells are German beyond doubt.
bool speaksGerman(const RawTable& sample)
{
    static const QRegularExpression headings(
        u"^(unternehmen|firma|konzern|betrag|jahr|datum|geber|empfänger|zweck|währung|quelle|"
        "ausgaben|investitionen|finanzierung|summe|kurs|veränderung|zahler)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression amounts(
        u"\\d\\s*(mrd|mio|milliarden?|millionen|billionen)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr std::size_t mostRows = 200;
    int found = 0;
    for (const RawColumn& column : sample.info.columns)
        found += column.sourceName.size() < 60 && column.sourceName.contains(headings) ? 1 : 0;
    if (found > 1)
        return true;
    for (std::size_t row = 0; row < std::min(mostRows, sample.rowCount()); ++row)
        for (std::size_t column = 0; column < std::min(std::size_t{20}, sample.info.columns.size());
             ++column) {
            const Cell cell = sample.cell(row, column);
            if (cell.text.size() < 40 && cell.string().contains(amounts))
                return true;
        }
    return false;
}

} // namespace

Result<std::vector<ColumnForm>> proveForms(TableReader& reader, const RawTable& sample,
                                           const Mapping& mapping, const Progress& progress)
{
    std::vector<Proof> proofs(mapping.columns.size());
    for (std::size_t column = 0; column < proofs.size(); ++column)
        if (mapping.columns[column].field.value != ImportField::Ignored)
            for (std::size_t row = 0; row < sample.rowCount(); ++row)
                prove(sample.cell(row, column), holdsDays(mapping.columns[column].field.value),
                      proofs[column]);
    if (!sample.isWhole)
        if (const auto proved = proveAll(reader, mapping, proofs, progress); !proved)
            return proved.error();
    const Dialect& dialect = sample.info.dialect;
    const std::vector<ShortYear> places = yearPlaces(proofs, dialect);
    Proof file;
    for (const Proof& proof : proofs) {
        file.points += proof.points;
        file.commas += proof.commas;
        file.daysFirst += proof.daysFirst;
        file.monthsFirst += proof.monthsFirst;
    }
    std::vector<ColumnForm> forms(proofs.size());
    const bool isGerman = speaksGerman(sample);
    for (std::size_t column = 0; column < forms.size(); ++column) {
        ColumnForm& form = forms[column];
        form.isGerman = isGerman;
        const Proof& proof = proofs[column];
        form.decimalMark = dialect.decimalMark.isChosen ? dialect.decimalMark.value : markOf(proof);
        form.dateOrder = dialect.dateOrder.isChosen ? dialect.dateOrder.value : orderOf(proof);
        if (form.decimalMark == DecimalMark::Auto && proof.points == 0 && proof.commas == 0)
            form.decimalMark = markOf(file);
        if (form.dateOrder == DateOrder::Auto && proof.daysFirst == 0 && proof.monthsFirst == 0)
            form.dateOrder = orderOf(file);
        form.shortYear = places[column];
        if (form.shortYear != ShortYear::None)
            form.shortYearDay = proof.years.example();
        form.areMidnightsDays = proof.areMidnights();
        if (holdsDays(mapping.columns[column].field.value))
            form.dayForm = dayFormOf(evidenceOf(sample, column), sample.isWhole);
        if (form.dayForm == DayForm::UnixDays)
            form.dayNumber = firstOf(sample, column);
    }
    return forms;
}

namespace {

Result<std::optional<ParsedDay>> writtenDay(const Cell& cell, const ColumnForm& form)
{
    if (form.dayForm == DayForm::OpenDays && numberIn(cell))
        return failure(ErrorCode::ValueAmbiguous, cell,
                       Texts::tr("days since 1970, or those of a spreadsheet"));
    const QString text = withoutZone(cell.string().trimmed());
    const auto bothOf = [&cell](const QString& day, DateOrder order) {
        return failure(ErrorCode::ValueAmbiguous, cell, bothDays(day, order));
    };
    if (form.shortYear == ShortYear::Open)
        return bothOf(text, form.dateOrder);
    const QString whole =
        form.shortYear == ShortYear::None ? QString() : withCentury(text, form.shortYear);
    auto day = parseDay(whole.isEmpty() ? text : whole, form.dateOrder);
    // The parser knows of no year that stands first.
    const QString other = withCentury(text, ShortYear::First);
    if (!day && day.error().code == ErrorCode::ValueAmbiguous && !other.isEmpty() &&
        parseDay(other))
        return bothOf(text, form.dateOrder);
    return day;
}

/// The code behind a number that a spreadsheet shows as money: “385000000 EUR”.
std::optional<Currency> shownCurrency(std::string_view text)
{
    const std::size_t blank = text.rfind(' ');
    if (blank == std::string_view::npos || text.size() - blank != 4)
        return std::nullopt;
    return Currency::fromCode(QString::fromLatin1(text.data() + blank + 1, 3));
}

/// A number that a spreadsheet shows with a unit: “48.23 bn GBP” for 48.23.
std::optional<ParsedFigure> shownFigure(const Cell& cell)
{
    if (cell.kind != CellKind::Number || cell.text.find(' ') == std::string_view::npos)
        return std::nullopt;
    const auto figure = parseFigure(cell.string(), DecimalMark::Point);
    const bool says = figure && *figure && ((*figure)->isScaled || (*figure)->isPercent);
    return says ? *figure : std::nullopt;
}

} // namespace

Result<std::optional<ParsedFigure>> figureOf(const Cell& cell, const ColumnForm& form)
{
    if (isNothing(cell))
        return std::optional<ParsedFigure>();
    if (const std::optional<ParsedFigure> shown = shownFigure(cell))
        return shown;
    if (cell.number) {
        const bool isPercent = cell.kind == CellKind::Percent;
        const double value = isPercent ? withoutNoise(*cell.number * 100) : *cell.number;
        return std::optional(
            ParsedFigure{.quantity = {.value = value},
                         .currency = isPercent ? std::nullopt : shownCurrency(cell.text),
                         .isPercent = isPercent,
                         .direction = value < 0 ? Direction::Minus : Direction::None});
    }
    Cell plain = cell;
    plain.text = withoutNoteMarks(cell.text);
    const QString text = plain.string();
    Result<std::optional<ParsedFigure>> figure = parseFigure(text, form.decimalMark);
    static const QRegularExpression longScale(u"\\b(?:b|tr)illions?\\b"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    if (form.isGerman && figure && *figure && (*figure)->isScaled && text.contains(longScale))
        return failure(ErrorCode::ValueAmbiguous, cell, u"10⁹, 10¹²; 10¹², 10¹⁸"_s);
    return figure;
}

Result<std::optional<ParsedDay>> dayOf(const Cell& cell, const ColumnForm& form)
{
    if (isNothing(cell))
        return std::optional<ParsedDay>();
    std::optional<QDateTime> time;
    if (const auto serial = serialInstant(cell, form.dayForm))
        time = QDateTime::fromSecsSinceEpoch(*serial, Qt::UTC);
    else
        time = writtenTime(cell.string());
    if (time)
        return std::optional(ParsedDay{.day = {.date = time->date()}});
    return writtenDay(cell, form);
}

bool isFirstOfMonth(const Cell& cell, const ParsedDay& day)
{
    return cell.kind == CellKind::Date && day.day.precision == DatePrecision::Month && !day.endsOn;
}

Result<std::optional<double>> numberOf(const Cell& cell, const ColumnForm& form)
{
    if (cell.number && !shownFigure(cell))
        return cell.number;
    // A number with a point and without groups, in a column that writes points: the usual case.
    if (form.decimalMark == DecimalMark::Point) {
        double value = 0;
        const char* const end = cell.text.data() + cell.text.size();
        const auto read = std::from_chars(cell.text.data(), end, value, std::chars_format::fixed);
        if (read.ec == std::errc() && read.ptr == end && std::isfinite(value))
            return std::optional(value);
    }
    const Result<std::optional<ParsedFigure>> figure = figureOf(cell, form);
    if (!figure)
        return figure.error();
    if (!*figure)
        return std::optional<double>();
    if ((*figure)->quantity.qualifier != Qualifier::Exact || (*figure)->isPercent)
        return failure(ErrorCode::ValueNotANumber, cell, Texts::tr("a plain number is needed"));
    return std::optional((*figure)->quantity.value);
}

Result<std::optional<qint64>> instantOf(const Cell& cell, const ColumnForm& form)
{
    if (const auto iso = isoInstant(cell.text))
        return iso;
    if (isNothing(cell))
        return std::optional<qint64>();
    if (const auto serial = serialInstant(cell, form.dayForm))
        return serial;
    if (const auto time = writtenTime(cell.string()))
        return std::optional(form.areMidnightsDays ? startOf(time->date())
                                                   : time->toSecsSinceEpoch());
    const Result<std::optional<ParsedDay>> day = writtenDay(cell, form);
    if (!day)
        return day.error();
    if (!*day)
        return std::optional<qint64>();
    const bool isFirst = isFirstOfMonth(cell, **day);
    if (!isFirst && ((*day)->day.precision != DatePrecision::Day || (*day)->endsOn))
        return failure(ErrorCode::ValueOutOfRange, cell, Texts::tr("a price needs a day"));
    return std::optional(startOf((*day)->day.date));
}

} // namespace aftershock
