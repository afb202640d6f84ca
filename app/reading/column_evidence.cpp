#include "reading/column_evidence.h"

#include "core/figure_parser.h"
#include "reading/cell_class.h"
#include "reading/year_headings.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

// Prices and rates since 1973 and for some time to come, in the units that vendors write.
constexpr double firstUnixSecond = 1e8;
constexpr double lastUnixSecond = 4.2e9;
constexpr double firstExcelDay = 18'264; // 1950
constexpr double lastExcelDay = 73'050;  // 2099
constexpr qsizetype longestName = 80;

bool isCountryCode(const QString& text)
{
    return text.size() == 2 && text == text.toUpper() &&
           QLocale::codeToTerritory(text) != QLocale::AnyTerritory;
}

/// 20250127, as several vendors of prices write days.
bool isCompactDay(double value)
{
    if (value < 19'000'101 || value > 21'001'231 || value != std::floor(value))
        return false;
    const int digits = static_cast<int>(value);
    return QDate::isValid(digits / 10'000, digits / 100 % 100, digits % 100);
}

void countSize(double value, ColumnEvidence& evidence)
{
    const double hundredths = std::abs(value) * 100;
    evidence.upToOne += std::abs(value) <= 1;
    evidence.ones += value == 1;
    evidence.fine += std::abs(value) < 1 && std::abs(hundredths - std::round(hundredths)) > 1e-7;
}

void countNumber(double value, ColumnEvidence& evidence)
{
    ++evidence.numbers;
    const bool isWhole = value == std::floor(value);
    evidence.years += isWhole && value >= 1900 && value <= 2100;
    evidence.compactDays += isCompactDay(value);
    evidence.openDays += isWhole && value >= firstExcelDay && value <= lastOpenDay;
    evidence.excelDays += isWhole && value >= firstExcelDay && value <= lastExcelDay;
    evidence.unixSeconds += isWhole && value >= firstUnixSecond && value <= lastUnixSecond;
    evidence.unixMilliseconds +=
        isWhole && value >= firstUnixSecond * 1e3 && value <= lastUnixSecond * 1e3;
    countSize(value, evidence);
}

/// A number as people write it: “0,1697”, “+0.5”, “over 4”.
void countWritten(const ParsedFigure& figure, ColumnEvidence& evidence)
{
    ++evidence.numbers;
    countSize(figure.quantity.value, evidence);
}

void countCurrency(const QString& text, ColumnEvidence& evidence)
{
    constexpr qsizetype longest = 20;
    if (text.size() > longest)
        return;
    const bool hasSign =
        std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Symbol_Currency; });
    if (text.size() == 3 && Currency::fromCode(text))
        ++evidence.currencyCodes;
    else if (currencyNamed(text))
        ++(hasSign ? evidence.currencySigns : evidence.currencyNames);
}

/// Text that may be a figure or a day in words: “down over 4 %”, “27 Jan 2025”.
void countWords(const QString& text, ColumnEvidence& evidence)
{
    const bool hasDigit = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    if (hasDigit && text.size() <= longestName) {
        if (const auto figure = parseFigure(text); figure && *figure) {
            evidence.signs += (*figure)->direction == Direction::Word;
            if ((*figure)->currency)
                ++evidence.monies;
            else if ((*figure)->isPercent)
                ++evidence.percents;
            else
                countWritten(**figure, evidence);
            return;
        }
        if (const auto day = parseDay(text); day && *day) {
            ++evidence.dates;
            return;
        }
    }
    ++evidence.texts;
    evidence.tickers += isTicker(text);
    evidence.countryCodes += isCountryCode(text);
    countCurrency(text, evidence);
}

/// “Q1 2024”, “FY24”, “2022/23”; months are days to all who read them.
bool isPeriod(const QString& text)
{
    constexpr qsizetype longest = 16;
    constexpr QStringView marks = u"QHFGqhfg/–年季";
    const auto count = std::ranges::count_if(text, [&](QChar c) { return marks.contains(c); });
    const bool mayBe = count > 0 || text.size() == 7 || text.size() == 9; // “2022-23”
    if (!mayBe || text.size() > longest || text.count(u'/') > 1)
        return false;
    const auto period = yearOfHeading(text);
    return period && period->what.isEmpty() && period->months > 1;
}

bool isIsoMonth(const QString& text)
{
    static const QRegularExpression form(u"^(19|20)\\d\\d-(0[1-9]|1[0-2])$"_s);
    return text.size() == 7 && form.match(text).hasMatch();
}

void count(const Cell& given, ColumnEvidence& evidence)
{
    Cell cell = given;
    cell.text = withoutNoteMarks(cell.text);
    const CellClass looks = classify(cell.text);
    const Result<std::optional<ParsedFigure>> nothing = std::optional<ParsedFigure>();
    if (cell.kind == CellKind::Null || looks == CellClass::Empty || looks == CellClass::Missing)
        return;
    ++evidence.filled;
    const QString text = cell.string().trimmed();
    constexpr QStringView signs = u"+-−–(▲▼↑↓";
    evidence.signs += text.size() > 1 && signs.contains(text[0]);
    evidence.isoMonths += isIsoMonth(text);
    evidence.periods += !cell.number && isPeriod(text);
    if (cell.kind == CellKind::Percent || looks == CellClass::Percent)
        ++evidence.percents;
    else if (cell.kind == CellKind::Date || looks == CellClass::Date || withoutZone(text) != text)
        ++evidence.dates;
    else if (cell.number)
        countNumber(*cell.number, evidence);
    else if (looks == CellClass::Money)
        ++evidence.monies;
    else if (looks == CellClass::Address)
        ++evidence.addresses;
    else if (const auto plain = parsePlainNumber(text); plain && looks != CellClass::Code)
        countNumber(*plain, evidence);
    else if (const auto figure = looks == CellClass::Number ? parseFigure(text) : nothing;
             figure && *figure)
        countWritten(**figure, evidence);
    else if (looks == CellClass::Number)
        ++evidence.numbers;
    else
        countWords(text, evidence);
}

double fitOfText(const ColumnEvidence& evidence)
{
    return evidence.share(evidence.texts) + 0.2 * evidence.share(evidence.numbers);
}

double fitOfDay(const ColumnEvidence& evidence)
{
    const double proper = evidence.share(evidence.dates);
    const double unix = evidence.share(evidence.unixSeconds + evidence.unixMilliseconds);
    const double compact = evidence.share(evidence.compactDays);
    const double months = evidence.share(evidence.isoMonths);
    return std::max({proper, 0.9 * months, 0.9 * unix, 0.9 * compact,
                     0.6 * evidence.share(evidence.excelDays),
                     0.6 * evidence.share(evidence.years)});
}

} // namespace

bool isTicker(const QString& text)
{
    static const QRegularExpression form(
        u"^[\\^]?(?=.*[A-Z0-9])[A-Z0-9]{1,6}([.\\-/:][A-Z0-9]{1,4})?( [A-Z]{2}( Equity)?)?$"_s);
    return form.match(text).hasMatch();
}

std::optional<Currency> currencyNamed(const QString& text)
{
    if (const std::optional<Currency> currency = Currency::fromCode(text))
        return currency;
    const QString plain = text.startsWith(u'\\') ? text.mid(1) : text;
    // “€”, “pounds”, “USD bn”: whatever the figure parser takes for a currency. “100 JPY” is more.
    const auto words = parseFigure(QString(u"1 "_s + plain));
    const bool isOne = words && *words && ((*words)->isScaled || (*words)->quantity.value == 1);
    return isOne ? (*words)->currency : std::nullopt;
}

QString withoutZone(const QString& text)
{
    static const QRegularExpression form(u"^\\d{4}-\\d{2}-\\d{2}(?=(?:Z|[+\\-]\\d{2}:\\d{2})$)"_s);
    const bool mayBe = (text.size() == 11 || text.size() == 16) && text[4] == u'-';
    const auto match = mayBe ? form.match(text) : QRegularExpressionMatch();
    return match.hasMatch() ? match.captured() : text;
}

double ColumnEvidence::share(qint64 count) const
{
    return filled == 0 ? 0 : static_cast<double>(count) / static_cast<double>(filled);
}

bool ColumnEvidence::mayBeFractions() const
{
    return percents == 0 && upToOne == numbers && 2 * fine > numbers;
}

ColumnEvidence evidenceOf(const RawTable& sample, std::size_t column)
{
    ColumnEvidence evidence;
    QSet<QString> seen;
    for (std::size_t row = 0; row < sample.rowCount(); ++row) {
        const Cell cell = sample.cell(row, column);
        count(cell, evidence);
        const qsizetype before = seen.size();
        if (!cell.isEmpty()) {
            seen.insert(cell.string());
            evidence.isDistinct = evidence.isDistinct && seen.size() > before;
        }
    }
    return evidence;
}

double fit(ImportField field, const ColumnEvidence& evidence, const HeadingUnit& unit)
{
    const double number = evidence.share(evidence.numbers);
    switch (field) {
    case ImportField::ShareChange:
        return evidence.share(evidence.percents) + (unit.isPercent ? 1.0 : 0.8) * number;
    case ImportField::ChangeFraction:
    case ImportField::ChangePercent:
        return evidence.share(evidence.percents) + number;
    case ImportField::Amount:
    case ImportField::ConvertedAmount:
        return evidence.share(evidence.monies) + (unit.currency ? 1.0 : 0.8) * number;
    case ImportField::Day:
    case ImportField::EndDay:
        return fitOfDay(evidence);
    case ImportField::FromYear:
        return evidence.share(evidence.years + evidence.periods);
    case ImportField::Years:
        return number;
    case ImportField::Open:
    case ImportField::High:
    case ImportField::Low:
    case ImportField::Close:
    case ImportField::AdjustedClose:
    case ImportField::CompanyPrices:
        return number + 0.9 * evidence.share(evidence.monies);
    case ImportField::Volume:
    case ImportField::Rate:
    case ImportField::CurrencyRates:
        return number;
    case ImportField::Units:
        return number + evidence.share(evidence.texts);
    case ImportField::Currency:
    case ImportField::ConvertedCurrency:
        return std::max(evidence.share(evidence.currencyCodes + evidence.currencySigns +
                                       evidence.currencyNames),
                        0.3 * fitOfText(evidence));
    case ImportField::Base:
    case ImportField::Quote:
        return std::max(evidence.share(evidence.currencyCodes), 0.3 * fitOfText(evidence));
    case ImportField::Country:
        return std::max(evidence.share(evidence.countryCodes), 0.7 * fitOfText(evidence));
    case ImportField::Ticker:
        return std::max(evidence.share(evidence.tickers),
                        0.8 * (evidence.share(evidence.texts) + number));
    case ImportField::Locator:
        return std::min(1.0, evidence.share(evidence.texts) + number);
    case ImportField::Url:
        return std::max(evidence.share(evidence.addresses), 0.3 * fitOfText(evidence));
    default:
        return std::min(1.0, fitOfText(evidence) + evidence.share(evidence.addresses));
    }
}

HeadingMatch fieldOfContents(const ColumnEvidence& evidence, ImportKind kind)
{
    struct Candidate
    {
        ImportField field;
        qint64 count;
    };
    const Candidate candidates[] = {
        {ImportField::ShareChange, evidence.percents},
        {ImportField::Amount, evidence.monies},
        {ImportField::Day, evidence.dates},
        {ImportField::Url, evidence.addresses},
        {ImportField::Currency, evidence.currencyCodes + evidence.currencySigns},
        {ImportField::Country, evidence.countryCodes},
        {ImportField::Ticker, evidence.tickers},
        {ImportField::Organisation, evidence.texts},
        {ImportField::Event, evidence.texts},
    };
    for (const Candidate& candidate : candidates)
        if (hasField(kind, candidate.field) && evidence.share(candidate.count) > 0.8)
            return {candidate.field, 0.5 * evidence.share(candidate.count)};
    // The one column of numbers in a table of prices or rates.
    if (evidence.share(evidence.numbers) > 0.8 && evidence.years < evidence.filled) {
        if (kind == ImportKind::Prices)
            return {ImportField::Close, 0.35};
        if (kind == ImportKind::ExchangeRates)
            return {ImportField::Rate, 0.35};
    }
    return {};
}

} // namespace aftershock
