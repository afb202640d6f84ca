#include "reading/column_candidates.h"

#include "reading/change_headings.h"
#include "reading/heading_units.h"
#include "reading/other_headings.h"
#include "reading/price_headings.h"
#include "reading/record_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <set>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

// What is guessed by less is not taken: what nobody asked for is better missing than wrong, and
// what a kind of rows cannot do without must not rest on a weak guess, lest anything is a price.
constexpr double leastSureOptional = 0.5;
/// Where a person said what the rows are, their columns are to be found as well as may be.
constexpr double leastSureNeededOfChosen = 0.25;
constexpr double sureOfOwnWord = 0.95;
constexpr double sureOfOtherPeriod = 0.9; ///< of changes over events, beside that of a day

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

/// For how much of a currency a rate may be: 1, 100, 1000.
bool isPowerOfTen(const QString& text)
{
    static const QStringList known =
        u"1|10|100|1000|10000|1.0|100.0|1000.0|1,000|1.000"_s.split(u'|');
    return known.contains(text);
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

/// “2020-2022” are years, and not how many.
bool isSpan(const QString& text)
{
    static const QRegularExpression form(u"^\\d{4}\\s*\\D{1,3}\\s*\\d{4}$"_s);
    return form.match(text).hasMatch();
}

bool isPriceField(ImportField field)
{
    return field == ImportField::Close || field == ImportField::AdjustedClose ||
           field == ImportField::Open || field == ImportField::High || field == ImportField::Low;
}

/// No share's price is in per cents, nor in millions.
bool mayBePrices(const Column& column)
{
    return !column.unit.isPercent && !(column.unit.currency && column.unit.factor != 1);
}

/// “Value” beside a column that says of what: “Metric”.
bool areOfSeveralMeasures(const std::vector<Column>& columns)
{
    static const QStringList words =
        u"metric|measure|indicator|variable|item|attribute|statistic|"
        u"data item|kennzahl|messgrosse|merkmal|指标|项目"_s.split(u'|');
    return std::ranges::any_of(columns, [](const Column& column) {
        return words.contains(comparable(column.heading)) && column.evidence.numbers == 0;
    });
}

/// Of a field that knows a few values only, whether the cells hold these.
bool hasKnownValues(ImportField field, const Column& column)
{
    if (field == ImportField::Ticker && column.evidence.filled > 0)
        return mayBeTickers(column);
    if (field == ImportField::Exchange)
        return mostCellsRead(column, mayBeExchange);
    if (isPriceField(field))
        return mayBePrices(column);
    if (field == ImportField::ShareChange)
        return !isChangeInPoints(column.heading) || column.evidence.percents > 0;
    if (field == ImportField::Units)
        return mostCellsRead(column, [](const QString& text) {
            return isPowerOfTen(text) || unitOfWords(text).factor != 1;
        });
    if (field == ImportField::Years)
        return mostCellsRead(column, [](const QString& text) { return !isSpan(text); });
    if (field == ImportField::Status)
        return mostCellsRead(column,
                             [](const QString& text) { return fundingStatusFromWords(text); });
    if (field == ImportField::EventKind)
        return mostCellsRead(column, [](const QString& text) { return eventKindFromWords(text); });
    return true;
}

/// Numbers under such a heading count the rows, whatever they look like.
bool countsRows(const QString& heading)
{
    static const QStringList words = u"id|nr|no|index|row|key|rowid|lfd|lfd nr|sr no|s no|sno|sl "
                                     u"no|serial|serial no|number|rank|"
                                     u"序号|编号"_s.split(u'|');
    return words.contains(comparable(heading));
}

/// Words beside prices and changes that are names there, and what else in other tables: “Index”,
/// “股票”.
bool namesShares(const Column& column, const std::vector<Column>& columns, ImportKind kind)
{
    static const QStringList words =
        u"index|indices|stock index|aktienindex|fund|etf|股票|指数|证券|个股|股名|基金|指數|證券"_s
            .split(u'|');
    return (kind == ImportKind::Prices || kind == ImportKind::ShareMoves) &&
           words.contains(comparable(column.heading)) &&
           column.evidence.share(column.evidence.texts) > 0.5 &&
           // Beside a share it is the index that this is in.
           std::ranges::none_of(columns, [&](const Column& other) {
               const auto known = fieldsOfHeading(other.heading, kind);
               return &other != &column && !known.empty() && known.front().sure >= sureOfOwnWord &&
                      (known.front().field == ImportField::Organisation ||
                       known.front().field == ImportField::Ticker);
           });
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

/// How many columns look like each field by their cells alone.
std::map<ImportField, int> looksOf(const std::vector<Column>& columns, ImportKind kind)
{
    std::map<ImportField, int> counts;
    for (const Column& column : columns)
        ++counts[fieldOfContents(column.evidence, kind).field];
    return counts;
}

/// Days, addresses and codes of currencies are known by their looks, where they are in one column.
bool isKnownByLooks(ImportField field, const std::map<ImportField, int>& looks)
{
    const bool isTelling =
        field == ImportField::Day || field == ImportField::Url || field == ImportField::Currency;
    return isTelling && looks.at(field) == 1;
}

bool namesTitle(const Column& column)
{
    return containsAny(comparable(column.heading),
                       u"name|title|headline|titel|schlagzeile|bezeichnung|标题|名称") &&
           column.evidence.share(column.evidence.texts) > 0.5;
}

/// Of changes as far as they are known to be those of a share's price, and of a day or an event.
bool mayBeMoves(const Column& column, bool areOfEvents)
{
    return !namesOtherFigure(column.heading) && !namesPart(column.heading) &&
           !areChangesInMoney(column) &&
           (areOfEvents || periodOfChange(column.heading) == PeriodOfChange::Day);
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

} // namespace

std::vector<std::vector<ImportField>> neededFields(ImportKind kind)
{
    switch (kind) {
    case ImportKind::ShareMoves:
        return {{ImportField::ShareChange, ImportField::ChangeFraction, ImportField::ChangePercent,
                 ImportField::DayChanges, ImportField::CompanyChanges},
                {ImportField::Organisation, ImportField::Ticker, ImportField::CompanyChanges}};
    case ImportKind::Funding:
        return {{ImportField::Amount, ImportField::YearAmounts, ImportField::CompanyAmounts},
                {ImportField::Organisation, ImportField::Recipient, ImportField::Purpose,
                 ImportField::CompanyAmounts}};
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

std::vector<Candidate> candidates(const std::vector<Column>& columns,
                                  const Guess<ImportKind>& guess,
                                  const std::vector<std::size_t>& leftOut)
{
    const ImportKind kind = guess.value;
    const bool areRounds =
        kind == ImportKind::Funding && std::ranges::any_of(columns, [](const Column& column) {
            return speaksOfRounds(column.heading);
        });
    const bool areOfEvents = haveEvents(columns);
    const bool hasMeasures = areOfSeveralMeasures(columns);
    const bool hasTitles = std::ranges::any_of(columns, namesTitle);
    const bool areMoves = areOfEvents || !areOfOtherTimes(columns);
    // A column without a heading names the rows where it is the first in words, or none has one.
    const bool hasHeadings = std::ranges::any_of(
        columns, [](const Column& column) { return !column.heading.isEmpty(); });
    const Column* const names = firstOfWords(columns);
    // Beside figures that have one it is what hangs over their edge.
    const bool hasNamedFigures = std::ranges::any_of(columns, [](const Column& column) {
        return !column.heading.isEmpty() && column.evidence.share(column.evidence.numbers) > 0.5 &&
               column.evidence.share(column.evidence.years) < 0.5;
    });
    const std::map<ImportField, int> looksAlike = looksOf(columns, kind);
    std::vector<Candidate> found;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column& column = columns[i];
        const bool isName = namesShares(column, columns, kind);
        if ((countsRows(column.heading) && !isName) || std::ranges::binary_search(leftOut, i))
            continue;
        const auto add = [&](ImportField named, double told, bool isNamed) {
            if (named == ImportField::ShareChange && !(areMoves && mayBeMoves(column, areOfEvents)))
                return;
            if (isPriceField(named) &&
                (hasMeasures || (!guess.isChosen && isValueOfAnything(column, columns))))
                return;
            const bool isOfShares = kind == ImportKind::ShareMoves || kind == ImportKind::Prices;
            if (isOfShares && named == ImportField::Day && namesOtherDay(column.heading))
                return;
            if (kind == ImportKind::Events && named == ImportField::Event && hasTitles &&
                namesType(column.heading))
                return;
            // Lists of deals are funding only where a person says so.
            if (named == ImportField::Organisation && !guess.isChosen &&
                namesAcquirer(column.heading))
                return;
            // Of companies that stand there once each it is what they got.
            if (named == ImportField::Amount && isCumulative(column.heading) &&
                !(names != nullptr && names->evidence.isDistinct))
                return;
            const bool isOther = named == ImportField::ShareChange &&
                                 periodOfChange(column.heading) == PeriodOfChange::Other;
            const double sure = isOther ? sureOfOtherPeriod * told : told;
            const auto field = areRounds ? fieldInRounds(named, column.heading) : named;
            // Of moves these are lots of shares, unless a person says otherwise.
            if (kind == ImportKind::ShareMoves && named == ImportField::Units)
                return;
            // A quarter has no closing price.
            if (kind == ImportKind::Prices && named == ImportField::Day &&
                column.evidence.share(column.evidence.periods) > 0.8)
                return;
            if (field && sure >= leastSure(*field, guess, isNamed) &&
                hasKnownValues(*field, column))
                found.push_back({i, *field, sure});
        };
        const bool isEmpty = column.evidence.filled == 0;
        for (const HeadingMatch& match : fieldsOfHeading(column.heading, kind))
            add(match.field,
                match.sure * (isEmpty ? 0.5 : fit(match.field, column.evidence, column.unit)),
                match.sure >= sureOfOwnWord);
        if (isName)
            add(ImportField::Organisation, sureOfOwnWord, true);
        const HeadingMatch looks = fieldOfContents(column.evidence, kind);
        if (looks.field == ImportField::Ignored)
            continue;
        const bool looksLikeName = looks.field == ImportField::Organisation;
        const bool isStray = (looksLikeName && hasHeadings && &column != names) ||
                             (isPriceField(looks.field) && hasNamedFigures);
        const bool counts =
            (column.heading.isEmpty() && !isStray) || isKnownByLooks(looks.field, looksAlike);
        add(looks.field, counts ? std::max(looks.sure, 0.5) : 0.6 * looks.sure, false);
    }
    if (kind == ImportKind::Funding)
        findConversions(columns, found);
    std::ranges::stable_sort(found, std::ranges::greater(), &Candidate::sure);
    return found;
}

std::vector<std::size_t> columnsOfOtherTables(const std::vector<Column>& columns,
                                              const Guess<ImportKind>& guess,
                                              const std::map<std::size_t, ImportField>& chosen)
{
    const std::vector<std::vector<std::size_t>> blocks = blocksOf(columns);
    if (blocks.size() < 2)
        return {};
    const auto groups = neededFields(guess.value);
    std::vector<std::vector<bool>> has(blocks.size(), std::vector<bool>(groups.size()));
    std::map<std::size_t, std::size_t> blockOf;
    for (std::size_t block = 0; block < blocks.size(); ++block)
        for (const std::size_t column : blocks[block])
            blockOf[column] = block;
    for (const Candidate& each : candidates(columns, guess, {}))
        for (std::size_t group = 0; group < groups.size(); ++group)
            if (const auto block = blockOf.find(each.column);
                block != blockOf.end() && each.sure >= leastSureNeeded &&
                std::ranges::count(groups[group], each.field) > 0)
                has[block->second][group] = true;
    std::vector<const std::vector<std::size_t>*> whole;
    for (std::size_t block = 0; block < blocks.size(); ++block)
        if (std::ranges::count(has[block], false) == 0)
            whole.push_back(&blocks[block]);
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

bool areHoldings(const std::vector<Column>& columns)
{
    const auto any = [&columns](bool (*speaks)(const QString&)) {
        return std::ranges::any_of(
            columns, [speaks](const Column& column) { return speaks(column.heading); });
    };
    return any(speaksOfWeight) && any(speaksOfHolding);
}

} // namespace aftershock
