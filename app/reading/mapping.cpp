#include "reading/mapping.h"

#include "reading/column_evidence.h"
#include "reading/record_words.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

// What is guessed by less is not taken: what nobody asked for is better missing than wrong, and
// what a kind of rows cannot do without must not rest on a weak guess, lest anything is a price.
constexpr double leastSureNeeded = 0.4;
constexpr double leastSureOptional = 0.5;
/// Where a person said what the rows are, their columns are to be found as well as may be.
constexpr double leastSureNeededOfChosen = 0.25;
constexpr double sureOfOwnWord = 0.95;
constexpr double leastSureKind = 0.6;
constexpr double sureOfFileName = 0.6;
constexpr double sureOfOtherPeriod = 0.9; ///< beside the change of a day

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Mapping)
};

struct Column
{
    QString heading; ///< empty where the file has none
    HeadingUnit unit;
    ColumnEvidence evidence;
    const RawTable* sample{};
    std::size_t index{};
};

std::vector<Column> columnsOf(const RawTable& sample)
{
    std::vector<Column> columns;
    for (std::size_t i = 0; i < sample.info.columns.size(); ++i)
        columns.push_back({.heading = sample.info.columns[i].sourceName,
                           .unit = unitOfHeading(sample.info.columns[i].sourceName),
                           .evidence = evidenceOf(sample, i),
                           .sample = &sample,
                           .index = i});
    return columns;
}

template <typename Read>
bool mostCellsRead(const Column& column, Read&& read)
{
    qint64 filled = 0;
    qint64 known = 0;
    for (std::size_t row = 0; row < column.sample->rowCount(); ++row) {
        const QString text = column.sample->cell(row, column.index).string().trimmed();
        filled += !text.isEmpty();
        known += !text.isEmpty() && read(text);
    }
    return 2 * known >= filled;
}

/// “O”, “O;C”: marks that a broker puts to a trade.
bool isMark(const QString& text)
{
    return text.size() == 1 || text.contains(u';');
}

/// Letters alone: what a share is worth and when it was traded are no exchange.
bool mayBeExchange(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); }) &&
           std::ranges::none_of(text, [](QChar c) { return c.isDigit(); });
}

/// Codes of currencies are no tickers, but for the one share in a table that is called so.
bool mayBeTickers(const Column& column)
{
    const ColumnEvidence& evidence = column.evidence;
    const QString name = comparable(column.heading);
    const bool isNamed = name == u"ticker" || name == u"symbol";
    const bool areCurrencies = evidence.filled > 0 && evidence.currencyCodes == evidence.filled;
    if (areCurrencies && (!isNamed || evidence.filled > 1))
        return false;
    return isNamed || !mostCellsRead(column, isMark);
}

/// Of a field that knows a few values only, whether the cells hold these.
bool hasKnownValues(ImportField field, const Column& column)
{
    if (field == ImportField::Ticker && column.evidence.filled > 0)
        return mayBeTickers(column);
    if (field == ImportField::Exchange)
        return mostCellsRead(column, mayBeExchange);
    if (field == ImportField::ShareChange)
        return !isChangeInPoints(column.heading) || column.evidence.percents > 0;
    if (field == ImportField::Status)
        return mostCellsRead(column,
                             [](const QString& text) { return fundingStatusFromWords(text); });
    if (field == ImportField::EventKind)
        return mostCellsRead(column, [](const QString& text) { return eventKindFromWords(text); });
    return true;
}

/// One column as one field, and how sure that is.
struct Candidate
{
    std::size_t column{};
    ImportField field{};
    double sure{};
};

/// Numbers under such a heading count the rows, whatever they look like.
bool countsRows(const QString& heading)
{
    static const QStringList words = u"id|nr|no|index|row|key|rowid|lfd|lfd nr|sr no|s no|sno|sl "
                                     u"no|serial|serial no|number|rank|"
                                     u"序号|编号"_s.split(u'|');
    return words.contains(comparable(heading));
}

/// Of each group at least one field is needed.
std::vector<std::vector<ImportField>> neededFields(ImportKind kind)
{
    switch (kind) {
    case ImportKind::ShareMoves:
        return {{ImportField::ShareChange, ImportField::ChangeFraction, ImportField::ChangePercent},
                {ImportField::Organisation, ImportField::Ticker}};
    case ImportKind::Funding:
        return {{ImportField::Amount},
                {ImportField::Organisation, ImportField::Recipient, ImportField::Purpose}};
    case ImportKind::Events:
        return {{ImportField::Event}};
    case ImportKind::Prices:
        return {{ImportField::Close, ImportField::AdjustedClose, ImportField::CompanyPrices},
                {ImportField::Day},
                {ImportField::Organisation, ImportField::Ticker, ImportField::CompanyPrices}};
    case ImportKind::ExchangeRates:
        return {{ImportField::Rate, ImportField::CurrencyRates},
                {ImportField::Base, ImportField::CurrencyRates},
                {ImportField::Quote, ImportField::CurrencyRates}};
    }
    Q_UNREACHABLE();
}

/// @p isNamed: the heading is the field's own word, and cells that do not suit it are to be refused
/// one by one.
double leastSure(ImportField field, const Guess<ImportKind>& kind, bool isNamed)
{
    const auto groups = neededFields(kind.value);
    const bool isNeeded = std::ranges::any_of(groups, [field](const auto& group) {
        return std::ranges::find(group, field) != group.end();
    });
    if (!isNeeded)
        return leastSureOptional;
    return kind.isChosen || isNamed ? leastSureNeededOfChosen : leastSureNeeded;
}

/// Days, addresses and codes of currencies are known by their looks, where they are in one column.
bool isKnownByLooks(ImportField field, const std::vector<Column>& columns, ImportKind kind)
{
    const bool isTelling =
        field == ImportField::Day || field == ImportField::Url || field == ImportField::Currency;
    return isTelling && std::ranges::count_if(columns, [&](const Column& column) {
                            return fieldOfContents(column.evidence, kind).field == field;
                        }) == 1;
}

/// What a list of financing rounds calls a company is who gets the money, and all that it says of
/// it is of no use to whoever pays.
std::optional<ImportField> fieldInRounds(ImportField field, const QString& heading)
{
    switch (field) {
    case ImportField::Organisation:
        return namesPayer(heading) ? field : ImportField::Recipient;
    case ImportField::Ticker:
    case ImportField::Country:
    case ImportField::Sector:
        return std::nullopt;
    default:
        return field;
    }
}

/// An amount “in USD” beside the same one in the currency of each row is its conversion.
void findConversions(const std::vector<Column>& columns, std::vector<Candidate>& found)
{
    const bool hasCurrencies = std::ranges::any_of(
        found, [](const Candidate& each) { return each.field == ImportField::Currency; });
    std::set<QString> ownAmounts; // by what their headings name
    for (const Candidate& candidate : found) {
        const Column& column = columns[candidate.column];
        const bool namesCurrencies =
            hasCurrencies || column.evidence.share(column.evidence.monies) > 0.5;
        if (candidate.field == ImportField::Amount && !column.unit.currency && namesCurrencies)
            ownAmounts.insert(headingWithoutUnit(column.heading));
    }
    ownAmounts.erase(QString());
    for (Candidate& candidate : found) {
        const Column& column = columns[candidate.column];
        if (candidate.field == ImportField::Amount && column.unit.currency &&
            ownAmounts.contains(headingWithoutUnit(column.heading)))
            candidate.field = ImportField::ConvertedAmount;
    }
}

/// What the columns may be, surest first.
std::vector<Candidate> candidates(const std::vector<Column>& columns,
                                  const Guess<ImportKind>& guess,
                                  const std::vector<std::size_t>& leftOut)
{
    const ImportKind kind = guess.value;
    const bool areRounds =
        kind == ImportKind::Funding && std::ranges::any_of(columns, [](const Column& column) {
            return speaksOfRounds(column.heading);
        });
    std::vector<Candidate> found;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column& column = columns[i];
        if (countsRows(column.heading) || std::ranges::count(leftOut, i) > 0)
            continue;
        const auto add = [&](ImportField named, double told, bool isNamed) {
            const bool isOther = named == ImportField::ShareChange &&
                                 periodOfChange(column.heading) == PeriodOfChange::Other;
            const double sure = isOther ? sureOfOtherPeriod * told : told;
            const auto field = areRounds ? fieldInRounds(named, column.heading) : named;
            if (field && sure >= leastSure(*field, guess, isNamed) &&
                hasKnownValues(*field, column))
                found.push_back({i, *field, sure});
        };
        const bool isEmpty = column.evidence.filled == 0;
        for (const HeadingMatch& match : fieldsOfHeading(column.heading, kind))
            add(match.field,
                match.sure * (isEmpty ? 0.5 : fit(match.field, column.evidence, column.unit)),
                match.sure >= sureOfOwnWord);
        const HeadingMatch looks = fieldOfContents(column.evidence, kind);
        if (looks.field == ImportField::Ignored)
            continue;
        const bool counts = column.heading.isEmpty() || isKnownByLooks(looks.field, columns, kind);
        add(looks.field, counts ? std::max(looks.sure, 0.5) : 0.6 * looks.sure, false);
    }
    if (kind == ImportKind::Funding)
        findConversions(columns, found);
    std::ranges::stable_sort(found, std::ranges::greater(), &Candidate::sure);
    return found;
}

/// A date column beside columns of plain numbers whose headings are companies or currencies.
void addWideColumns(const std::vector<Column>& columns, ImportKind kind,
                    std::vector<ColumnMapping>& mapped)
{
    const bool isRates = kind == ImportKind::ExchangeRates;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column& column = columns[i];
        const bool isOpen = !mapped[i].field.isChosen && mapped[i].field.sure < 0.4;
        const double numbers = column.evidence.share(column.evidence.numbers);
        if (!isOpen || column.heading.isEmpty() || numbers < 0.8)
            continue;
        if (!isRates && isSeriesId(column.heading))
            continue;
        const bool isCurrency = pairOfHeading(column.heading) || currencyOfHeading(column.heading);
        if (isRates && isCurrency)
            mapped[i].field = {ImportField::CurrencyRates, 0.9 * numbers};
        else if (!isRates && fieldsOfHeading(column.heading, kind).empty())
            mapped[i].field = {ImportField::CompanyPrices, (isCurrency ? 0.5 : 0.8) * numbers};
    }
}

/// Whether a weak guess would add to what the kind cannot do without and has already: with an
/// investor found, a country is not the recipient.
bool isWeakSecond(const Candidate& candidate, ImportKind kind, const std::set<ImportField>& taken)
{
    return candidate.sure < leastSureNeeded &&
           std::ranges::any_of(neededFields(kind), [&](const std::vector<ImportField>& group) {
               return std::ranges::count(group, candidate.field) > 0 &&
                      std::ranges::any_of(group,
                                          [&](ImportField field) { return taken.contains(field); });
           });
}

bool holds(const std::vector<ColumnMapping>& columns, ImportField field)
{
    return std::ranges::any_of(
        columns, [field](const ColumnMapping& column) { return column.field.value == field; });
}

/// Gives each column its surest field, each field to one column.
std::vector<ColumnMapping> assign(const std::vector<Column>& columns,
                                  const Guess<ImportKind>& guess,
                                  const std::map<std::size_t, ImportField>& chosen,
                                  const std::vector<std::size_t>& leftOut)
{
    const ImportKind kind = guess.value;
    std::vector<ColumnMapping> mapped(columns.size());
    std::set<ImportField> taken;
    for (std::size_t i = 0; i < columns.size(); ++i)
        mapped[i].unit = columns[i].unit;
    for (const auto& [column, field] : chosen) {
        mapped[column].field = {.value = field, .sure = 1, .isChosen = true};
        if (field == ImportField::ChangeFraction || field == ImportField::ChangePercent)
            taken.insert(ImportField::ShareChange);
        if (field != ImportField::Ignored)
            taken.insert(field);
    }
    for (const Candidate& candidate : candidates(columns, guess, leftOut)) {
        Guess<ImportField>& field = mapped[candidate.column].field;
        if (field.isChosen || field.value != ImportField::Ignored ||
            taken.contains(candidate.field) || isWeakSecond(candidate, kind, taken))
            continue;
        field = {candidate.field, candidate.sure};
        taken.insert(candidate.field);
    }
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
    const auto sureOfValue = [&](ImportField field) {
        const auto found = std::ranges::find_if(
            mapped, [field](const ColumnMapping& each) { return each.field.value == field; });
        return found == mapped.end() ? 0 : found->field.sure;
    };
    if (isWide && hasDay && sureOfValue(ImportField::Close) < 0.4 &&
        sureOfValue(ImportField::Rate) < 0.4)
        addWideColumns(columns, kind, mapped);
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

/// A file of one company's prices or one pair's rates says which only in its name.
void takeNameOfFile(const TableInfo& info, Mapping& mapping)
{
    const QString name =
        info.name.isEmpty() ? QFileInfo(info.source).completeBaseName() : info.name;
    if (name.isEmpty() || name == u"-")
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
    if (isPrices && !mapping.has(ImportField::Organisation) && !mapping.has(ImportField::Ticker))
        mapping.constants[ImportField::Ticker] = {name, sureOfFileName};
}

/// Columns that stand together, parted from others by an empty column or by the first part of
/// their headings: “Fallers / Company”.
std::vector<std::vector<std::size_t>> blocksOf(const std::vector<Column>& columns)
{
    std::vector<std::vector<std::size_t>> blocks;
    QString last;
    bool isOpen = false;
    for (const Column& column : columns) {
        const bool isGap = column.heading.isEmpty() && column.evidence.filled == 0;
        const QString part =
            column.heading.contains(u" / "_s) ? column.heading.section(u" / "_s, 0, 0) : QString();
        if (!isOpen || part != last)
            blocks.emplace_back();
        isOpen = !isGap;
        last = part;
        if (isGap)
            blocks.pop_back();
        else
            blocks.back().push_back(column.index);
    }
    return blocks;
}

/// Two tables side by side: each of them has by itself all that the kind needs. The first is taken,
/// or the one of which a person named a column; the columns of the others are the result.
std::vector<std::size_t> columnsOfOtherTables(const std::vector<Column>& columns,
                                              const Guess<ImportKind>& guess,
                                              const std::map<std::size_t, ImportField>& chosen)
{
    const std::vector<std::vector<std::size_t>> blocks = blocksOf(columns);
    std::vector<const std::vector<std::size_t>*> whole;
    const auto found =
        blocks.size() > 1 ? candidates(columns, guess, {}) : std::vector<Candidate>();
    for (const std::vector<std::size_t>& block : blocks) {
        const auto has = [&](const std::vector<ImportField>& group) {
            return std::ranges::any_of(found, [&](const Candidate& each) {
                return std::ranges::count(block, each.column) > 0 &&
                       std::ranges::count(group, each.field) > 0 && each.sure >= leastSureNeeded;
            });
        };
        if (std::ranges::all_of(neededFields(guess.value), has))
            whole.push_back(&block);
    }
    if (whole.size() < 2)
        return {};
    const auto named = std::ranges::find_if(whole, [&](const auto* block) {
        return std::ranges::any_of(*block, [&](std::size_t column) {
            const auto choice = chosen.find(column);
            return choice != chosen.end() && choice->second != ImportField::Ignored;
        });
    });
    const auto* const taken = named == whole.end() ? whole.front() : *named;
    std::vector<std::size_t> others;
    for (const auto* const block : whole)
        if (block != taken)
            others.insert(others.end(), block->begin(), block->end());
    return others;
}

/// A list of what a fund holds: nobody paid its values, and they are no prices.
bool areHoldings(const std::vector<Column>& columns)
{
    const auto any = [&columns](bool (*speaks)(const QString&)) {
        return std::ranges::any_of(
            columns, [speaks](const Column& column) { return speaks(column.heading); });
    };
    return any(speaksOfWeight) && any(speaksOfHolding);
}

Mapping mapped(const RawTable& sample, const std::vector<Column>& columns, ImportKind kind,
               const MappingChoice& choice, const std::map<std::size_t, ImportField>& chosen)
{
    Mapping mapping{.kind = {.value = kind, .sure = 1, .isChosen = choice.kind.has_value()}};
    for (const auto& [field, value] : choice.constants)
        mapping.constants[field] = {.value = value, .sure = 1, .isChosen = true};
    mapping.otherTable = columnsOfOtherTables(columns, mapping.kind, chosen);
    mapping.columns = assign(columns, mapping.kind, chosen, mapping.otherTable);
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
    if (const auto missing = missingField(draft.mapping))
        draft.missing = Error{.code = ErrorCode::FieldMissing,
                              .subject = sample.info.source,
                              .value = toText(*missing),
                              .detail = sample.info.columnNames().join(u", "_s)};
    return draft;
}

} // namespace

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
    if (bestScore >= leastSureKind)
        return draft;
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

Result<void> addChoice(const QString& words, MappingChoice& choice)
{
    const qsizetype sign = words.lastIndexOf(u'=');
    const QString column = words.left(sign).trimmed();
    if (sign <= 0 || column.isEmpty())
        return Error{.code = ErrorCode::BadOption,
                     .value = words,
                     .detail = Texts::tr("write --map COLUMN=FIELD, such as --map Betrag=amount")};
    const QString word = words.mid(sign + 1).trimmed();
    const std::optional<ImportField> field = importFieldFromText(word);
    if (!field) {
        QStringList known;
        for (const QString& kind : importKindWords())
            for (const QString& each : fieldWords(*importKindFromText(kind)))
                if (!known.contains(each))
                    known += each;
        return Error{.code = ErrorCode::UnknownField, .value = word, .detail = known.join(u", "_s)};
    }
    if (column.size() >= 2 && column.startsWith(u'\'') && column.endsWith(u'\''))
        choice.constants[*field] = column.mid(1, column.size() - 2);
    else
        choice.columns[column] = *field;
    return {};
}

QString shapeOf(const TableInfo& info)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(toText(info.format).toUtf8());
    for (const RawColumn& column : info.columns)
        hash.addData(comparable(column.name).toUtf8() + '\n');
    return QString::fromLatin1(hash.result().toHex().left(32));
}

MappingChoice choiceOf(const Mapping& mapping, const TableInfo& info)
{
    MappingChoice choice{.kind = mapping.kind.value};
    for (std::size_t i = 0; i < mapping.columns.size() && i < info.columns.size(); ++i)
        choice.columns[info.columns[i].name] = mapping.columns[i].field.value;
    for (const auto& [field, value] : mapping.constants)
        if (value.isChosen)
            choice.constants[field] = value.value;
    return choice;
}

QJsonObject toJson(const MappingChoice& choice)
{
    QJsonObject columns;
    for (const auto& [name, field] : choice.columns)
        columns[name] = toText(field);
    QJsonObject constants;
    for (const auto& [field, value] : choice.constants)
        constants[toText(field)] = value;
    QJsonObject json{{u"columns"_s, columns}, {u"constants"_s, constants}};
    if (choice.kind)
        json[u"kind"_s] = toText(*choice.kind);
    return json;
}

MappingChoice mappingChoiceFromJson(const QJsonObject& json)
{
    MappingChoice choice{.kind = importKindFromText(json[u"kind"_s].toString())};
    const QJsonObject columns = json[u"columns"_s].toObject();
    for (auto each = columns.begin(); each != columns.end(); ++each)
        if (const auto field = importFieldFromText(each.value().toString()))
            choice.columns[each.key()] = *field;
    const QJsonObject constants = json[u"constants"_s].toObject();
    for (auto each = constants.begin(); each != constants.end(); ++each)
        if (const auto field = importFieldFromText(each.key()))
            choice.constants[*field] = each.value().toString();
    return choice;
}

} // namespace aftershock
