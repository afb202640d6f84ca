#include "reading/row_periods.h"

#include "reading/row_importer.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Importer)
};

Error noPeriod()
{
    return {.code = ErrorCode::ValueOutOfRange,
            .detail = Texts::tr("one year, quarter or month, as in “2024”, “2025E” or “Q1 2024”")};
}

bool isWholeNumber(const QString& text)
{
    return !text.isEmpty() &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Beside a year: “Q1”, “H2”, “FQ3”.
bool isPartOfYear(const QString& text)
{
    static const QRegularExpression form(u"^F?(Q[1-4]|H[12]|[1-4]Q|[12]H)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

/// Who pays, whom and what for: the rows whose amounts are of one thing.
template <typename CellOf>
QString payerOf(const Mapping& mapping, CellOf cellOf)
{
    QStringList parts;
    for (const ImportField field :
         {ImportField::Organisation, ImportField::Ticker, ImportField::Recipient,
          ImportField::Purpose, ImportField::PartOf, ImportField::Status, ImportField::Event})
        if (const auto column = mapping.column(field))
            parts += cellOf(*column).string().trimmed();
    return parts.join(u'\n');
}

RowPeriods::Period timeOf(const YearHeading& period)
{
    return {period.first(), period.months};
}

Error otherRowsToo()
{
    return {.code = ErrorCode::ValueAmbiguous,
            .detail = Texts::tr("other rows are of the same months too")};
}

/// Whether other rows count the same money: a year beside its quarters.
bool isOverlap(const YearHeading& period, const ImportRow& row, const ImportContext& context)
{
    const RowPeriods& periods = context.periods;
    return !periods.overlaps.empty() &&
           periods.overlaps.contains(
               {payerOf(context.mapping(), [&](std::size_t column) { return row.cell(column); }),
                timeOf(period)});
}

} // namespace

QString joinedPeriod(const QString& part, const QString& year, const RowPeriods& periods)
{
    if (part.isEmpty() || yearOfHeading(part))
        return part.isEmpty() ? year : part;
    const bool isNumber = isWholeNumber(part);
    if (periods.isPartMonth)
        return isNumber ? year + u'-' + part.rightJustified(2, u'0') : part + u' ' + year;
    const QString name = isNumber ? u'Q' + part : part;
    const bool isFiscal = periods.isFiscal && isPartOfYear(name) && !name.startsWith(u'F');
    return (isFiscal ? u'F' + name : name) + u' ' + year;
}

bool saysPartsOfYears(const RawTable& sample, std::size_t column, bool& isMonth)
{
    const QString heading = comparable(sample.info.columns[column].sourceName);
    const bool isOfQuarters = containsAny(heading, u"quarter|qtr|quartal|季度|季");
    const bool isOfMonths = containsAny(heading, u"month|monat|月|月份");
    std::size_t filled = 0;
    std::size_t parts = 0;
    for (std::size_t row = 0; row < sample.rowCount(); ++row) {
        const QString text = sample.cell(row, column).string().trimmed();
        if (text.isEmpty())
            continue;
        ++filled;
        const int number = isWholeNumber(text) && text.size() < 3 ? text.toInt() : 0;
        const bool isMonthName =
            isOfMonths && text[0].isLetter() && yearOfHeading(text + u" 2024"_s).has_value();
        const bool isWhole = isOfQuarters && text[0].isLetter() && yearOfHeading(text).has_value();
        parts += isPartOfYear(text) || isMonthName || isWhole ||
                 (number > 0 && ((isOfQuarters && number < 5) || (isOfMonths && number < 13)));
    }
    isMonth = isOfMonths;
    return filled > 0 && 10 * parts >= 8 * filled;
}

RowPeriods periodsOfRows(const RawTable& sample, const Mapping& mapping)
{
    RowPeriods found;
    if (mapping.kind.value != ImportKind::Funding)
        return found;
    const auto year = mapping.column(ImportField::FromYear);
    const bool hasDay = mapping.has(ImportField::Day); // which tells the quarter, too
    for (std::size_t i = 0; i < mapping.columns.size() && !found.part && !hasDay; ++i) {
        const Guess<ImportField>& field = mapping.columns[i].field;
        if (field.value == ImportField::Ignored && !field.isChosen &&
            saysPartsOfYears(sample, i, found.isPartMonth))
            found.part = i;
    }
    for (const auto& column : {year, found.part})
        found.isFiscal = found.isFiscal ||
                         (column && containsAny(comparable(sample.info.columns[*column].sourceName),
                                                u"fiscal|financial|fy|geschaftsjahr|gj|财年"));
    if (!year && !found.part)
        return found;
    std::map<QString, std::vector<YearHeading>> byPayer;
    std::vector<YearHeading> all;
    const auto textOf = [&sample](const std::optional<std::size_t>& column, std::size_t row) {
        return column ? sample.cell(row, *column).string().trimmed() : QString();
    };
    for (std::size_t row = 0; row < sample.rowCount(); ++row) {
        const auto period =
            yearOfHeading(joinedPeriod(textOf(found.part, row), textOf(year, row), found));
        if (!period || !period->what.isEmpty() || (period->isFiscal && period->months < 12))
            continue;
        all.push_back(*period);
        std::vector<YearHeading>& own =
            byPayer[payerOf(mapping, [&](std::size_t column) { return sample.cell(row, column); })];
        const bool isKnown = std::ranges::any_of(
            own, [&period](const YearHeading& each) { return timeOf(each) == timeOf(*period); });
        constexpr std::size_t most = 100; // more are no series of one payer
        if (!isKnown && own.size() < most)
            own.push_back(*period);
        found.areSeries = found.areSeries || own.size() > 1;
    }
    found.areSingleYears = areSingleYears(all);
    for (const auto& [payer, periods] : byPayer) {
        const std::vector<bool> isOut = countedTwice(periods);
        for (std::size_t i = 0; i < periods.size(); ++i)
            if (isOut[i])
                found.overlaps.insert({payer, timeOf(periods[i])});
    }
    return found;
}

Result<std::optional<WideHeading>> periodOfRow(const ImportRow& row, const ImportContext& context)
{
    const RowPeriods& periods = context.periods;
    const bool hasYear = context.mapping().has(ImportField::FromYear);
    if (context.mapping().kind.value != ImportKind::Funding || (!hasYear && !periods.part))
        return std::optional<WideHeading>();
    const QString part = periods.part ? row.cell(*periods.part).string().trimmed() : QString();
    const auto at = [&](const Error& error) {
        return part.isEmpty() ? row.at(ImportField::FromYear, error) : row.at(*periods.part, error);
    };
    const QString text = joinedPeriod(part, row.text(ImportField::FromYear), periods);
    if (part.isEmpty() && periods.overlaps.empty() && isWholeNumber(text))
        return std::optional<WideHeading>(); // most are plain years
    const auto period = yearOfHeading(text);
    const bool isRepeated = period && isOverlap(*period, row, context);
    // A day, or what is no time at all, is looked at where it is stored.
    if (part.isEmpty() && !isRepeated && (!period || isWholeNumber(text)))
        return std::optional<WideHeading>();
    if (!period || !period->what.isEmpty())
        return at(noPeriod());
    if (period->mayBeTwoYears && !periods.areSingleYears)
        return at({.code = ErrorCode::ValueAmbiguous,
                   .detail = Texts::tr("one financial year, or two years; write “2022/23” for "
                                       "one")});
    Result<WideHeading> read = readWideHeading(ImportField::YearAmounts, text);
    if (!read)
        return at({.code = read.error().code, .detail = read.error().detail});
    if (isRepeated)
        return at(otherRowsToo());
    // A start-up got its money some time in the quarter, and not for the quarter.
    if (context.mapping().has(ImportField::Recipient))
        read->years.clear();
    return std::optional<WideHeading>(*read);
}

Result<WideHeading> yearOfRow(const ImportRow& row, const ImportContext& context)
{
    const RowPeriods& periods = context.periods;
    const QString ownYear = row.cell(*context.yearColumn).string().trimmed();
    const QString part = periods.part ? row.cell(*periods.part).string().trimmed() : QString();
    const std::size_t place = part.isEmpty() ? *context.yearColumn : *periods.part;
    if (ownYear.isEmpty() && part.isEmpty())
        return row.at(place, {.code = ErrorCode::ValueMissing});
    const QString text = joinedPeriod(part, ownYear, periods);
    const Result<WideHeading> year = readWideHeading(ImportField::YearAmounts, text);
    if (!year && year.error().code == ErrorCode::ValueAmbiguous)
        return row.at(place, {.code = year.error().code, .detail = year.error().detail});
    const auto period = yearOfHeading(text);
    // “Total 2024” is of no single company and year.
    if (!year || !period || !period->what.isEmpty())
        return row.at(place, noPeriod());
    if (isOverlap(*period, row, context))
        return row.at(place, otherRowsToo());
    return *year;
}

} // namespace aftershock
