#include "reading/mapping.h"

#include "reading/column_candidates.h"
#include "reading/company_amounts.h"
#include "reading/price_headings.h"
#include "reading/rate_directions.h"
#include "reading/stacked_headings.h"
#include "reading/unread_days.h"
#include "reading/weak_guesses.h"
#include "reading/wide_columns.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr double leastSureKind = 0.6;
constexpr double sureOfFileName = 0.6;
constexpr double sureOfHeading = 0.9;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Mapping)
};

/// “LOW” is a share too: beside companies that are all written as tickers it is one more of them.
/// The high, low and opening of one share stand together, or with a volume.
void takeTickersThatAreWords(const std::vector<Column>& columns, std::vector<ColumnMapping>& mapped)
{
    std::vector<std::size_t> words;
    std::size_t companies = 0;
    for (const Column& column : columns) {
        const Guess<ImportField>& field = mapped[column.index].field;
        const bool isCompany = field.value == ImportField::CompanyPrices;
        const bool isPart = field.value == ImportField::Open || field.value == ImportField::High ||
                            field.value == ImportField::Low;
        companies += isCompany;
        if (field.value == ImportField::Volume || (isPart && field.isChosen) ||
            ((isCompany || isPart) && !isTicker(column.heading)))
            return;
        if (isPart)
            words.push_back(column.index);
    }
    if (companies > 1 && words.size() == 1)
        mapped[words.front()].field = {ImportField::CompanyPrices, 0.6};
}

/// Whether the titles speak of what was spent or earned, and not of prices: “Capital expenditure
/// ($ bn)” over days that are ends of quarters.
bool speaksOfOtherMoney(const std::vector<Column>& columns)
{
    const TableInfo& info = columns.front().sample->info;
    const QString file = QFileInfo(info.source).completeBaseName();
    const QStringList titles =
        info.linesAbove + QStringList{info.name, info.columns.front().sourceName};
    const auto speaksOfPrices = [](const QString& text) {
        const QString plain = comparable(text);
        return !isYearOfPrices(text) &&
               (containsAny(plain, u"price|prices|close|closing|quote|quotes|kurs|kurse|"
                                   u"aktienkurs|aktienkurse|schlusskurs|schlusskurse") ||
                containsStem(plain, u"股价|收盘|行情|价格"));
    };
    if (std::ranges::any_of(titles, speaksOfPrices) || speaksOfPrices(file))
        return false;
    // A year has no price.
    if (columnOfYears(columns) && spendingOfTable(columns) != Spending::Unsaid)
        return true;
    const HeadingUnit& unit = columns.front().unitOfTable;
    const bool isScaled = unit.factor != 1 || !unit.unknown.isEmpty();
    const auto speaksOfMoney = [&](const QString& text) {
        switch (speaksOfSpending(text)) {
        case Spending::Yes:
            return isScaled || unit.currency.has_value() ||
                   containsStem(comparable(text), u"capex|capital expend|capital spend|spending|"
                                                  u"funding|ausgaben|支出|开支|融资");
        case Spending::No:
            return isScaled;
        case Spending::Unsaid:
            return false;
        }
        Q_UNREACHABLE();
    };
    return std::ranges::any_of(titles, speaksOfMoney) || (isScaled && speaksOfMoney(file));
}

/// A date column beside columns of plain numbers whose headings are companies or currencies.
void addWideColumns(const std::vector<Column>& columns, const Guess<ImportKind>& guess,
                    std::vector<ColumnMapping>& mapped)
{
    const ImportKind kind = guess.value;
    const bool isRates = kind == ImportKind::ExchangeRates;
    if (!isRates && !guess.isChosen && (speaksOfOtherMoney(columns) || areOfNoCompanies(columns)))
        return;
    // What falls below zero in one of the columns is no price in the others either.
    const auto isBelowZero = [&](const Column& column) {
        return mayBeCompany(column) && !mapped[column.index].field.isChosen &&
               column.evidence.share(column.evidence.numbers) >= 0.8 && column.evidence.signs > 0;
    };
    if (!isRates && !guess.isChosen && std::ranges::any_of(columns, isBelowZero))
        return;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column& column = columns[i];
        const bool isOpen = !mapped[i].field.isChosen && mapped[i].field.sure < 0.4;
        const ColumnEvidence& evidence = column.evidence;
        // “$185.64” is a price as well.
        const double numbers = evidence.share(evidence.numbers + (isRates ? 0 : evidence.monies));
        // Changes are often written without a percent sign.
        const bool isChange = column.unitOfTable.isPercent || column.evidence.signs > 0;
        if (!isOpen || column.heading.isEmpty() || numbers < 0.8 || (isChange && !isRates))
            continue;
        if (!isRates && !mayBeCompany(column))
            continue;
        const bool isCurrency = pairOfHeading(column.heading) || currencyOfHeading(column.heading);
        if (isRates && isCurrency)
            mapped[i].field = {ImportField::CurrencyRates, 0.9 * numbers};
        else if (!isRates)
            mapped[i].field = {ImportField::CompanyPrices, (isCurrency ? 0.5 : 0.8) * numbers};
    }
}

/// Closing prices of several companies, each named beside the word for them.
void findNamedPrices(const std::vector<Column>& columns, std::vector<ColumnMapping>& mapped)
{
    std::map<std::size_t, QString> closing;
    std::map<std::size_t, QString> adjusted;
    for (const Column& column : columns) {
        const std::optional<QString> company = companyOfPrices(column.heading);
        if (!company || mapped[column.index].field.isChosen ||
            column.evidence.share(column.evidence.numbers) < 0.8)
            continue;
        const bool isAdjusted =
            containsAny(comparable(column.heading), u"adj|adjusted|bereinigt|bereinigter");
        (isAdjusted ? adjusted : closing)[column.index] = *company;
    }
    const std::map<std::size_t, QString>& companies = closing.empty() ? adjusted : closing;
    std::set<QString> names;
    for (const auto& [column, company] : companies)
        names.insert(company);
    if (names.size() < 2 || names.size() < companies.size())
        return;
    for (const auto& [column, company] : companies)
        mapped[column].field = {ImportField::CompanyPrices, 0.85};
    // What the file's name and a second column might have been, and what is of one of them only.
    constexpr ImportField others[] = {ImportField::Close, ImportField::AdjustedClose,
                                      ImportField::Open,  ImportField::High,
                                      ImportField::Low,   ImportField::Volume};
    for (ColumnMapping& each : mapped)
        if (!each.field.isChosen && std::ranges::count(others, each.field.value) > 0)
            each.field = {};
}

/// Whether a weak guess would add to what the kind cannot do without and has already: with an
/// investor found, a country is not the recipient.
/// Not so the payer, where a person said what for: that takes no guess back.
bool isWeakSecond(const Candidate& candidate, ImportKind kind, const std::set<ImportField>& taken,
                  bool isPurposeGiven)
{
    const auto isTaken = [&](ImportField field) {
        const bool isApart = isPurposeGiven && field == ImportField::Purpose &&
                             candidate.field == ImportField::Organisation;
        return taken.contains(field) && !isApart;
    };
    return candidate.sure < leastSureNeeded &&
           std::ranges::any_of(neededFields(kind), [&](const std::vector<ImportField>& group) {
               return std::ranges::count(group, candidate.field) > 0 &&
                      std::ranges::any_of(group, isTaken);
           });
}

/// What is said for the whole table holds where a column says nothing else.
void takeUnitOfTable(const std::vector<Column>& columns, std::vector<ColumnMapping>& mapped)
{
    for (const Column& column : columns) {
        ColumnMapping& each = mapped[column.index];
        const HeadingUnit& ofTable = column.unitOfTable;
        const bool isAmount = each.field.value == ImportField::Amount ||
                              each.field.value == ImportField::YearAmounts ||
                              each.field.value == ImportField::CompanyAmounts;
        const bool isChange = each.field.value == ImportField::ShareChange ||
                              each.field.value == ImportField::DayChanges ||
                              each.field.value == ImportField::CompanyChanges;
        HeadingUnit& unit = each.unit;
        if (isChange && ofTable.isPercent && unit == HeadingUnit{})
            unit = ofTable;
        // Something near names a unit, and cells of plain numbers do not.
        if (isAmount && !ofTable.unknown.isEmpty() && unit == HeadingUnit{} &&
            column.evidence.share(column.evidence.monies) < 0.5) {
            unit.unknown = ofTable.unknown;
            continue;
        }
        const bool contradicts =
            unit.currency && ofTable.currency && ofTable.currency != unit.currency;
        if (!isAmount || ofTable.isPercent || ofTable.title.isEmpty() || unit.factor != 1 ||
            !unit.unknown.isEmpty() || contradicts)
            continue;
        const std::optional<Currency> own = unit.currency;
        unit = ofTable;
        if (own)
            unit.currency = own;
    }
}

/// Gives each column its surest field, each field to one column.
std::vector<ColumnMapping> assign(const std::vector<Column>& columns,
                                  const Guess<ImportKind>& guess,
                                  const std::map<std::size_t, ImportField>& chosen,
                                  const std::map<ImportField, QString>& constants,
                                  const std::vector<std::size_t>& leftOut)
{
    const ImportKind kind = guess.value;
    std::vector<ColumnMapping> mapped(columns.size());
    std::set<ImportField> taken; // what a person said of all rows needs no guess
    for (const auto& [field, value] : constants)
        if (field != ImportField::Currency) // rows may say their own
            taken.insert(field);
    for (std::size_t i = 0; i < columns.size(); ++i)
        mapped[i].unit = columns[i].unit;
    for (const auto& [column, field] : chosen) {
        mapped[column].field = {.value = field, .sure = 1, .isChosen = true};
        if (field == ImportField::ChangeFraction || field == ImportField::ChangePercent)
            taken.insert(ImportField::ShareChange);
        if (field != ImportField::Ignored)
            taken.insert(field);
    }
    const bool isPurposeGiven = taken.contains(ImportField::Purpose);
    for (const Candidate& candidate : candidates(columns, guess, leftOut)) {
        Guess<ImportField>& field = mapped[candidate.column].field;
        if (field.isChosen || field.value != ImportField::Ignored ||
            taken.contains(candidate.field) || isWeakSecond(candidate, kind, taken, isPurposeGiven))
            continue;
        field = {candidate.field, candidate.sure};
        taken.insert(candidate.field);
    }
    if (kind == ImportKind::Prices && guess.isChosen)
        findBarePrices(columns, mapped);
    const bool hasName =
        holds(mapped, ImportField::Organisation) || holds(mapped, ImportField::Ticker);
    // A wide table has nothing to say in words: films have days and figures too.
    const bool hasWords = std::ranges::any_of(columns, [](const Column& column) {
        return column.evidence.share(column.evidence.texts) > 0.5;
    });
    const bool isWide =
        (kind == ImportKind::Prices && !hasName && !hasWords) || kind == ImportKind::ExchangeRates;
    const bool hasDay = holds(mapped, ImportField::Day) || holds(mapped, ImportField::Base);
    // The one amount of a table is what was paid, also where it reads as if it were converted.
    if (kind == ImportKind::Funding && !holds(mapped, ImportField::Amount))
        for (ColumnMapping& column : mapped)
            if (!column.field.isChosen && column.field.value == ImportField::ConvertedAmount)
                column.field.value = ImportField::Amount;
    findWideColumns(columns, guess, mapped);
    takeUnitOfTable(columns, mapped);
    const auto sureOfValue = [&](ImportField field) {
        const auto found = std::ranges::find_if(
            mapped, [field](const ColumnMapping& each) { return each.field.value == field; });
        return found == mapped.end() ? 0 : found->field.sure;
    };
    if (kind == ImportKind::Prices && !hasName && hasDay)
        findNamedPrices(columns, mapped);
    if (isWide && hasDay && !holds(mapped, ImportField::CompanyPrices) &&
        sureOfValue(ImportField::Close) < 0.4 && sureOfValue(ImportField::Rate) < 0.4)
        addWideColumns(columns, guess, mapped);
    if (isWide && kind == ImportKind::Prices)
        takeTickersThatAreWords(columns, mapped);
    return mapped;
}

double sureOf(const Mapping& mapping, ImportField field)
{
    double best = 0;
    for (const ColumnMapping& column : mapping.columns)
        if (column.field.value == field)
            best = std::max(best, column.field.sure);
    const auto constant = mapping.constants.find(field);
    return constant == mapping.constants.end() ? best : std::max(best, constant->second.sure);
}

/// The first group of which there is nothing; nullopt where all is there.
std::optional<ImportField> missingField(const Mapping& mapping)
{
    for (const std::vector<ImportField>& group : neededFields(mapping.kind.value))
        if (std::ranges::none_of(group, [&](ImportField field) { return mapping.has(field); }))
            return group.front();
    return std::nullopt;
}

/// How well the table suits the kind: how sure the needed columns are, and how many it explains.
double suits(const Mapping& mapping)
{
    double sum = 0;
    const auto groups = neededFields(mapping.kind.value);
    for (const std::vector<ImportField>& group : groups) {
        double best = 0;
        for (const ImportField field : group)
            best = std::max(best, sureOf(mapping, field));
        if (best == 0)
            return 0;
        sum += best;
    }
    double explained = 0;
    std::size_t left = 0;
    for (const ColumnMapping& column : mapping.columns) {
        explained += column.field.value == ImportField::Ignored ? 0 : column.field.sure;
        left += column.field.value == ImportField::Ignored;
    }
    const std::size_t own = mapping.columns.size() - mapping.otherTable.size();
    // A list of events is what any table with titles and days could be: the others come first, and
    // what holds much else beside them is a table of something else.
    const bool isAnything =
        mapping.kind.value == ImportKind::Events &&
        ((!mapping.has(ImportField::Day) && !mapping.has(ImportField::EventKind)) ||
         2 * left > mapping.columns.size());
    const double most = isAnything ? 0.3 : 0.75;
    return most * sum / static_cast<double>(groups.size()) +
           0.25 * explained / static_cast<double>(std::max<std::size_t>(1, own));
}

/// The company that all headings name: “Close / NVDA”, “Volume / NVDA”.
std::optional<QString> companyOfHeadings(const TableInfo& info)
{
    QStringList headings;
    for (const RawColumn& column : info.columns)
        headings += column.sourceName;
    const auto stacked = stackedHeadings(headings);
    return stacked ? std::optional(stacked->company) : std::nullopt;
}

/// A file of one company's prices or one pair's rates says which only in its name.
void takeNameOfFile(const TableInfo& info, Mapping& mapping)
{
    const std::optional<QString> company = companyOfHeadings(info);
    QString name = info.name.isEmpty() ? QFileInfo(info.source).completeBaseName() : info.name;
    if (name == u"-")
        name.clear();
    if (name.isEmpty() && !company)
        return;
    const bool isRates = mapping.kind.value == ImportKind::ExchangeRates;
    if (isRates && mapping.has(ImportField::Rate) && !mapping.has(ImportField::Base) &&
        !mapping.has(ImportField::Quote)) {
        std::optional<CurrencyPair> pair = pairOfHeading(name);
        for (const RawColumn& column : info.columns)
            if (!pair)
                pair = pairOfHeading(column.sourceName);
        if (pair) {
            mapping.constants[ImportField::Base] = {pair->base.code(), sureOfFileName};
            mapping.constants[ImportField::Quote] = {pair->quote.code(), sureOfFileName};
        }
    }
    const bool isPrices =
        mapping.kind.value == ImportKind::Prices && mapping.has(ImportField::Close);
    if (isPrices && !mapping.has(ImportField::Organisation) && !mapping.has(ImportField::Ticker)) {
        if (company)
            mapping.constants[company->contains(u' ') ? ImportField::Organisation
                                                      : ImportField::Ticker] = {*company,
                                                                                sureOfHeading};
        else
            mapping.constants[ImportField::Ticker] = {name, sureOfFileName};
    }
}

Mapping mapped(const RawTable& sample, const std::vector<Column>& columns, ImportKind kind,
               const MappingChoice& choice, const std::map<std::size_t, ImportField>& chosen)
{
    Mapping mapping{.kind = {.value = kind, .sure = 1, .isChosen = choice.kind.has_value()}};
    for (const auto& [field, value] : choice.constants)
        mapping.constants[field] = {.value = value, .sure = 1, .isChosen = true};
    mapping.otherTable = columnsOfOtherTables(columns, mapping.kind, chosen);
    mapping.columns = assign(columns, mapping.kind, chosen, choice.constants, mapping.otherTable);
    if (kind == ImportKind::ExchangeRates)
        takeDirectionOfRate(columns, mapping);
    // What names several things in words is no list of one company's prices.
    const auto words = std::ranges::count_if(columns, [](const Column& column) {
        return column.evidence.share(column.evidence.texts) > 0.5;
    });
    if (kind != ImportKind::Prices || words < 2)
        takeNameOfFile(sample.info, mapping);
    return mapping;
}

/// The number of the column that a person names: by its name, by a name that compares equal, or
/// by its number.
std::optional<std::size_t> findColumn(const QString& name, const TableInfo& info)
{
    const auto match = [&](auto&& isMatch) -> std::optional<std::size_t> {
        const auto found = std::ranges::find_if(info.columns, isMatch);
        if (found == info.columns.end())
            return std::nullopt;
        return static_cast<std::size_t>(found - info.columns.begin());
    };
    if (const auto exact = match(
            [&](const RawColumn& each) { return each.name == name || each.sourceName == name; }))
        return exact;
    bool isNumber = false;
    const qsizetype number = name.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= static_cast<qsizetype>(info.columns.size()))
        return static_cast<std::size_t>(number - 1);
    const QString wanted = comparable(name);
    return match([&](const RawColumn& each) {
        return !wanted.isEmpty() && comparable(each.sourceName) == wanted;
    });
}

Result<std::map<std::size_t, ImportField>> chosenColumns(const MappingChoice& choice,
                                                         const TableInfo& info)
{
    std::map<std::size_t, ImportField> chosen;
    for (const auto& [name, field] : choice.columns) {
        const std::optional<std::size_t> column = findColumn(name, info);
        if (!column)
            return Error{.code = ErrorCode::UnknownColumn,
                         .subject = info.source,
                         .value = name,
                         .detail = info.columnNames().join(u", "_s)};
        chosen[*column] = field;
    }
    return chosen;
}

/// Where a person may say that a field is. A day that no column can be is one for all rows.
QString placesOf(ImportField field, const QStringList& names, const std::vector<Column>& columns)
{
    const QString all = names.join(u", "_s);
    const bool mayBeDay = std::ranges::any_of(columns, [](const Column& column) {
        return fit(ImportField::Day, column.evidence, column.unit) > 0.25;
    });
    if (field != ImportField::Day || mayBeDay)
        return all;
    return Texts::tr("none of them looks like days; give one for all rows, as in %1", "an example")
        .arg(u"'2026-01-31'=day"_s);
}

Error askFor(const OpenField& open, const TableInfo& info)
{
    const QStringList names = info.columnNames();
    QStringList alike;
    for (const std::size_t column : open.columns)
        alike += names[static_cast<qsizetype>(column)];
    return {.code = ErrorCode::FieldMissing,
            .subject = info.source,
            .value = toText(open.field),
            .detail = alike.join(u", "_s)};
}

Result<MappingDraft> draftOfKind(const RawTable& sample, const std::vector<Column>& columns,
                                 const MappingChoice& choice,
                                 const std::map<std::size_t, ImportField>& chosen)
{
    MappingDraft draft{.mapping = mapped(sample, columns, *choice.kind, choice, chosen)};
    for (const auto& [column, field] : chosen)
        if (!hasField(*choice.kind, field))
            return Error{.code = ErrorCode::UnknownField,
                         .subject = sample.info.source,
                         .value = toText(field),
                         .detail = fieldWords(*choice.kind).join(u", "_s)};
    const QStringList names = sample.info.columnNames();
    takeUnreadDays(sample, draft.mapping);
    if (const auto missing = missingField(draft.mapping))
        draft.missing = Error{.code = ErrorCode::FieldMissing,
                              .subject = sample.info.source,
                              .value = toText(*missing),
                              .detail = placesOf(*missing, names, columns)};
    else if (const auto open = openFieldOf(columns, draft.mapping)) {
        draft.missing = askFor(*open, sample.info);
        // What is asked for is not taken meanwhile.
        if (const auto guessed = draft.mapping.column(open->field))
            draft.mapping.columns[*guessed].field = {};
    }
    return draft;
}

} // namespace

bool holds(const std::vector<ColumnMapping>& columns, ImportField field)
{
    return std::ranges::any_of(
        columns, [field](const ColumnMapping& column) { return column.field.value == field; });
}

std::optional<std::size_t> Mapping::column(ImportField field) const
{
    const std::vector<std::size_t> found = columnsOf(field);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<std::size_t> Mapping::columnsOf(ImportField field) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].field.value == field)
            found.push_back(i);
    return found;
}

bool Mapping::has(ImportField field) const
{
    const bool mayBeConstant = field != ImportField::ShareChange &&
                               field != ImportField::ChangeFraction &&
                               field != ImportField::ChangePercent &&
                               field != ImportField::Amount && field != ImportField::Close &&
                               field != ImportField::AdjustedClose && field != ImportField::Rate;
    return column(field).has_value() || (mayBeConstant && constants.contains(field));
}

Result<MappingDraft> draftMapping(const RawTable& sample, const MappingChoice& choice)
{
    const auto chosen = chosenColumns(choice, sample.info);
    if (!chosen)
        return chosen.error();
    const std::vector<Column> columns = columnsOf(sample);
    if (choice.kind)
        return draftOfKind(sample, columns, choice, *chosen);
    Mapping best;
    best.columns.resize(columns.size());
    const bool isHoldings = areHoldings(columns);
    double bestScore = -1;
    for (const ImportKind kind : {ImportKind::ShareMoves, ImportKind::Funding, ImportKind::Prices,
                                  ImportKind::ExchangeRates, ImportKind::Events}) {
        const bool fitsChoice = std::ranges::all_of(
            *chosen, [kind](const auto& each) { return hasField(kind, each.second); });
        if (!fitsChoice)
            continue;
        Mapping mapping = mapped(sample, columns, kind, choice, *chosen);
        const bool isNone = missingField(mapping) || (isHoldings && kind != ImportKind::ShareMoves);
        const double score = isNone ? 0 : suits(mapping);
        if (score > bestScore) {
            bestScore = score;
            mapping.kind.sure = std::min(1.0, score);
            best = std::move(mapping);
        }
    }
    MappingDraft draft{.mapping = std::move(best)};
    if (bestScore >= leastSureKind) {
        takeUnreadDays(sample, draft.mapping);
        if (const auto open = numberedPayer(columns, draft.mapping))
            draft.missing = askFor(*open, sample.info);
        return draft;
    }
    QString advice = importKindWords().join(u", "_s);
    if (const QStringList& others = sample.info.otherNames; !others.isEmpty())
        advice = Texts::tr("%1; or take another table of the file: %2", "kinds, names of tables")
                     .arg(advice, others.join(u", "_s));
    draft.missing = Error{.code = ErrorCode::KindUnknown,
                          .subject = sample.info.source,
                          .value = sample.info.columnNames().join(u", "_s),
                          .detail = advice};
    return draft;
}

Result<Mapping> proposeMapping(const RawTable& sample, const MappingChoice& choice)
{
    Result<MappingDraft> draft = draftMapping(sample, choice);
    if (!draft)
        return draft.error();
    if (draft->missing)
        return *draft->missing;
    return std::move(draft->mapping);
}

} // namespace aftershock
