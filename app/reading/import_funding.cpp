#include "core/catalogue.h"
#include "core/formatter.h"
#include "data/value_ranges.h"
#include "reading/citation_book.h"
#include "reading/heading_units.h"
#include "reading/record_words.h"
#include "reading/settle_record.h"
#include "reading/year_headings.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Import)
};

QString keyOf(const Funding& funding)
{
    return QStringList{QString::number(funding.organisation.value_or(0)),
                       nameKey(funding.recipient),
                       nameKey(funding.purpose),
                       QString::number(funding.partOf.value_or(0)),
                       QString::number(funding.fromYear.value_or(0)),
                       QString::number(funding.years.value_or(0)),
                       QString::number(funding.event.value_or(0))}
        .join(u'|');
}

QString figureOf(const Funding& funding)
{
    return Formatter(spokenLanguage()).money(funding.amounts.front().money);
}

class FundingImporter : public RowImporter
{
public:
    explicit FundingImporter(ImportContext& context)
        : m_context(context), m_citations(context),
          m_settler(context, context.writer.contents().fundings, keyOf, figureOf)
    {
    }

    Result<void> take(const ImportRow& row) override
    {
        if (row.isBlank())
            return {};
        Funding funding;
        if (const std::optional<Error> error = read(row, funding)) {
            m_context.refuse(*error);
            return {};
        }
        const Result<Citation> citation = m_citations.citationOf(row);
        if (!citation)
            return citation.error();
        funding.citation = *citation;
        std::optional<Event> event =
            m_citations.fundingEvent(row, whatOf(funding), funding.citation);
        const QString whole = row.text(ImportField::PartOf);
        if (whole.isEmpty())
            return settle(std::move(funding), event, row.at(ImportField::Amount, {}));
        // The whole may stand below its parts.
        m_parts.push_back({.funding = std::move(funding),
                           .event = std::move(event),
                           .whole = whole,
                           .place = row.at(ImportField::PartOf, {.code = ErrorCode::UnknownRow})});
        return {};
    }

    Result<void> finish() override
    {
        // A part may be the whole of other parts: as often as a round finds something.
        for (std::size_t left = m_parts.size() + 1; m_parts.size() < left && !m_parts.empty();) {
            left = m_parts.size();
            std::vector<Part> waiting;
            for (Part& part : std::exchange(m_parts, {})) {
                const std::optional<RowId> whole = findWhole(part);
                if (!whole) {
                    waiting.push_back(std::move(part));
                    continue;
                }
                part.funding.partOf = whole;
                if (const auto settled = settle(part.funding, part.event, part.place); !settled)
                    return settled;
            }
            m_parts = std::move(waiting);
        }
        for (const Part& part : m_parts)
            m_context.refuse(part.place);
        return {};
    }

private:
    struct Part
    {
        Funding funding;
        std::optional<Event> event;
        QString whole;
        Error place;
    };

    /// “Anthropic, Series F”: who pays, whom, and what for.
    QString whatOf(const Funding& funding) const
    {
        QStringList parts{m_context.organisations.nameOf(funding.organisation), funding.recipient,
                          funding.purpose};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }

    /// The event comes into the dataset only with a funding that does.
    Result<void> settle(Funding funding, const std::optional<Event>& event, const Error& place)
    {
        if (event) {
            const Result<RowId> id = m_citations.put(*event);
            if (!id)
                return id.error();
            funding.event = *id;
        }
        return m_settler.settle(std::move(funding), place);
    }

    /// The one funding that the text names, by purpose, recipient or number; of the same payer
    /// where several do.
    std::optional<RowId> findWhole(const Part& part) const
    {
        std::vector<const Funding*> found;
        for (const Funding& each : m_context.writer.contents().fundings)
            if (names(part.whole, each))
                found.push_back(&each);
        if (found.size() > 1)
            std::erase_if(found, [&](const Funding* each) {
                return each->organisation != part.funding.organisation;
            });
        return found.size() == 1 ? std::optional(found.front()->id) : std::nullopt;
    }

    static bool names(const QString& text, const Funding& funding)
    {
        const QString wanted = comparable(text);
        return wanted == comparable(funding.purpose) || wanted == comparable(funding.recipient) ||
               text == QString::number(funding.id);
    }

    std::optional<Error> read(const ImportRow& row, Funding& funding)
    {
        if (const auto error = readAmounts(row, funding))
            return error;
        if (const auto error = readSpan(row, funding))
            return error;
        if (const QString status = row.text(ImportField::Status); !status.isEmpty()) {
            funding.status = fundingStatusFromWords(status);
            if (!funding.status)
                return row.at(ImportField::Status, {.code = ErrorCode::ValueUnknown,
                                                    .detail = u"planned, spent, reported"_s});
        }
        if (const auto day = row.day(ImportField::Day); !day)
            return row.at(ImportField::Day, day.error());
        funding.recipient = row.text(ImportField::Recipient);
        funding.purpose = row.text(ImportField::Purpose);
        funding.note = row.text(ImportField::Note);
        const bool namesPayer = !row.text(ImportField::Organisation).isEmpty() ||
                                !row.text(ImportField::Ticker).isEmpty();
        if (!namesPayer && funding.purpose.isEmpty() && funding.recipient.isEmpty())
            return row.at(ImportField::Organisation, {.code = ErrorCode::ValueMissing});
        if (!namesPayer)
            return std::nullopt;
        const Result<RowId> who = organisationOf(row, m_context);
        if (!who)
            return row.at(ImportField::Organisation, who.error());
        funding.organisation = *who;
        return std::nullopt;
    }

    std::optional<Error> readAmounts(const ImportRow& row, Funding& funding)
    {
        const auto amount = readMoney(row, ImportField::Amount, ImportField::Currency);
        if (!amount)
            return row.at(ImportField::Amount, amount.error());
        if (!*amount)
            return row.at(ImportField::Amount, {.code = ErrorCode::ValueMissing});
        funding.amounts.push_back({.money = **amount});
        const auto converted =
            readMoney(row, ImportField::ConvertedAmount, ImportField::ConvertedCurrency);
        if (!converted)
            return row.at(ImportField::ConvertedAmount, converted.error());
        if (!*converted)
            return std::nullopt;
        if ((*converted)->currency == (*amount)->currency) {
            const Quantity& stated = (*converted)->amount;
            if (stated.value == (*amount)->amount.value && stated.upper == (*amount)->amount.upper)
                return std::nullopt;
            return row.at(ImportField::ConvertedAmount,
                          {.code = ErrorCode::ValueAmbiguous,
                           .detail = Texts::tr("another amount in %1 stands beside it")
                                         .arg((*amount)->currency.code())});
        }
        FundingAmount second{.money = **converted, .basis = AmountBasis::StatedConversion};
        // The bound holds for both sides of a conversion.
        if (second.money.amount.qualifier == Qualifier::Exact &&
            (*amount)->amount.qualifier != Qualifier::Between)
            second.money.amount.qualifier = (*amount)->amount.qualifier;
        funding.amounts.push_back(second);
        return std::nullopt;
    }

    Result<std::optional<Money>> readMoney(const ImportRow& row, ImportField amountField,
                                           ImportField currencyField)
    {
        const auto figure = row.figure(amountField);
        if (!figure)
            return figure.error();
        if (!*figure)
            return std::optional<Money>();
        if ((*figure)->isPercent)
            return Error{.code = ErrorCode::ValueNotANumber,
                         .detail = Texts::tr("a percentage is no amount of money")};
        const Result<HeadingUnit> unitRead = unitOf(row, amountField, currencyField);
        if (!unitRead)
            return unitRead.error();
        const HeadingUnit& unit = *unitRead;
        const Result<Quantity> inFull = scaledByHeading(**figure, unit);
        if (!inFull)
            return inFull.error();
        Quantity amount = *inFull;
        if (amountField == ImportField::Amount) {
            const Result<Quantity> qualified = qualifiedBy(row, amount);
            if (!qualified)
                return qualified.error();
            amount = *qualified;
        }
        if (!isWithin(amount, amountRange))
            return Error{.code = ErrorCode::ValueOutOfRange,
                         .detail = Texts::tr("an amount of money")};
        const Result<Currency> currency = currencyOf(row, **figure, unit, currencyField);
        if (!currency)
            return currency.error();
        return std::optional(Money{.amount = amount, .currency = *currency});
    }

    /// The heading's, or what the row or a person says beside the currency: “USD bn”.
    Result<HeadingUnit> unitOf(const ImportRow& row, ImportField amountField,
                               ImportField currencyField) const
    {
        HeadingUnit unit = row.unit(amountField);
        const QString stated =
            amountField == ImportField::Amount ? row.text(ImportField::Units) : QString();
        const HeadingUnit ofRow = unitOfWords(stated);
        if (!stated.isEmpty() && ofRow.factor == 1 && !ofRow.currency && stated != u"1")
            return row.at(ImportField::Units,
                          {.code = ErrorCode::ValueUnknown, .detail = u"m, bn, USD m, Mio. EUR"_s});
        if (amountField == ImportField::Amount)
            if (const HeadingUnit ofName = row.unitOfName(); ofName != HeadingUnit{})
                if (const auto error = takeUnitOfName(ofName, ofRow, unit))
                    return *error;
        const HeadingUnit ofCurrency = unitOfWords(row.text(currencyField));
        const HeadingUnit ofAll = unitOfWords(currencyOfAll(currencyField));
        const double beside = ofCurrency.factor != 1 ? ofCurrency.factor : ofAll.factor;
        const double factor = ofRow.factor != 1 ? ofRow.factor : beside;
        if (factor != 1 && (unit.factor == 1 || !unit.unknown.isEmpty())) {
            unit.factor = factor;
            unit.unknown.clear();
        }
        if (!unit.currency)
            unit.currency = ofRow.currency;
        return unit;
    }

    /// What stands behind a row's name is nearer to it than what is said of the whole table, and
    /// must not contradict what its column or its row say.
    static std::optional<Error> takeUnitOfName(const HeadingUnit& ofName, const HeadingUnit& ofRow,
                                               HeadingUnit& unit)
    {
        const HeadingUnit column = unit.title.isEmpty() ? unit : HeadingUnit{};
        for (const HeadingUnit& other : {column, ofRow}) {
            const bool isOtherFactor =
                ofName.factor != 1 && other.factor != 1 && ofName.factor != other.factor;
            const bool isOtherMoney =
                ofName.currency && other.currency && ofName.currency != other.currency;
            if (isOtherFactor || isOtherMoney)
                return Error{.code = ErrorCode::ValueAmbiguous,
                             .detail = Texts::tr("the row's name gives another unit")};
        }
        if (ofName.factor != 1 || !ofName.unknown.isEmpty()) {
            unit.factor = ofName.factor;
            unit.unknown = ofName.unknown;
        }
        if (ofName.currency)
            unit.currency = ofName.currency;
        return std::nullopt;
    }

    /// The heading's factor belongs to every cell that names none itself: “over 40” under “US$bn”.
    static Result<Quantity> scaledByHeading(const ParsedFigure& figure, const HeadingUnit& unit)
    {
        if (figure.isScaled)
            return figure.quantity;
        if (!unit.unknown.isEmpty())
            return Error{.code = ErrorCode::ValueAmbiguous,
                         .detail = Texts::tr("“%1” may name a unit; write it into the cells, or "
                                             "give it for all rows, as in “USD bn”")
                                       .arg(unit.unknown)};
        if (unit.factor == 1)
            return figure.quantity;
        const Quantity amount = scaled(figure.quantity, unit.factor);
        // “$12,500,000” under “$m” is more probably written out than trillions, and so is
        // “500,000,000”: all the world makes some 10¹⁴ dollars a year.
        const double writtenOut = figure.currency ? 1e6 : 1e8;
        const double improbable = figure.currency ? 1e12 : 2e14;
        if (std::abs(figure.quantity.value) >= writtenOut && std::abs(amount.value) >= improbable)
            return Error{.code = ErrorCode::ValueAmbiguous,
                         .detail = Texts::tr("written out, or in the unit of the heading; write "
                                             "the unit into the cell, as in “$12.5 m”")};
        return amount;
    }

    /// From the cell, the column's heading or the row; refused where cell and row contradict.
    Result<Currency> currencyOf(const ImportRow& row, const ParsedFigure& figure,
                                const HeadingUnit& unit, ImportField currencyField)
    {
        const QString text = currencyText(row, unit, currencyField);
        std::optional<Currency> named = text.isEmpty() ? std::nullopt : currencyNamed(text);
        // The column of currencies may belong to another amount: “Amount (USD m)” is in dollars.
        // One that a person gave for all rows does not.
        const bool isByHeading = unit.currency && m_context.firstColumns.contains(currencyField) &&
                                 currencyOfAll(currencyField).isEmpty();
        if (isByHeading) {
            if (named && !figure.currency && named != unit.currency)
                noteHeading(row, currencyField, *unit.currency);
            return figure.currency.value_or(*unit.currency);
        }
        if (!text.isEmpty() && !named)
            return Error{.code = ErrorCode::UnknownCurrency, .value = text};
        if (named && figure.currency && figure.currency != named)
            return Error{.code = ErrorCode::CurrenciesDiffer, .value = text};
        if (!named)
            named = figure.currency ? figure.currency : unit.currency;
        if (!named)
            return Error{.code = ErrorCode::CurrencyMissing};
        return *named;
    }

    /// What a person gave for all rows.
    QString currencyOfAll(ImportField currencyField) const
    {
        const auto given = m_context.constants.find(currencyField);
        return given == m_context.constants.end() ? QString() : QString::fromUtf8(given->second);
    }

    /// A row's own comes before the one for all rows. Where a heading names a third one, the column
    /// may belong to another amount.
    QString currencyText(const ImportRow& row, const HeadingUnit& unit,
                         ImportField currencyField) const
    {
        const QString ofAll = currencyOfAll(currencyField);
        const QString own = row.text(currencyField);
        const bool isOwn = !own.isEmpty() && (ofAll.isEmpty() || !unit.currency);
        return isOwn ? own : ofAll;
    }

    /// Once: the rows below it say the same.
    void noteHeading(const ImportRow& row, ImportField currencyField, Currency currency)
    {
        if (!std::exchange(m_isHeadingNoted, true))
            m_context.note(row.at(
                currencyField, {.code = ErrorCode::CurrencyOfHeading, .detail = currency.code()}));
    }

    /// Under “Year” stands the year that the money is for where somebody's years follow each other,
    /// or it was spent; else it may be that of an announcement. Under “From” stands the first one
    /// of several. A start-up gets its money some time in the year.
    [[nodiscard]] bool isOfOneYear() const
    {
        const Mapping& mapping = m_context.mapping();
        const auto column = mapping.column(ImportField::FromYear);
        const auto amount = mapping.column(ImportField::Amount);
        if (!column || !amount || mapping.has(ImportField::Years) ||
            mapping.has(ImportField::Recipient) || mapping.has(ImportField::Day))
            return false;
        const TableInfo& table = m_context.result.table;
        if (containsAny(comparable(table.columns[*column].sourceName),
                        u"from|start|starts|starting|since|begin|begins|beginning|first|ab|seit|"
                        u"beginn|von|起"))
            return false;
        const QStringList texts = table.linesAbove + QStringList{table.columns[*amount].sourceName};
        return m_context.periods.areSeries || std::ranges::any_of(texts, [](const QString& text) {
                   return speaksOfSpending(text) == Spending::Yes;
               });
    }

    std::optional<Error> readSpan(const ImportRow& row, Funding& funding) const
    {
        if (const QString text = row.text(ImportField::FromYear); !text.isEmpty()) {
            bool isNumber = false;
            const int year = text.toInt(&isNumber);
            const auto day = row.day(ImportField::FromYear);
            if (isNumber && year >= 1 && year <= 9999) {
                funding.fromYear = year;
                if (isOfOneYear())
                    funding.years = 1;
            } else if (!isNumber && day && *day)
                funding.fromYear = (*day)->day.date.year();
            else
                return row.at(ImportField::FromYear,
                              {.code = ErrorCode::ValueOutOfRange,
                               .detail = Texts::tr("a year from 1 to 9999")});
        }
        const auto years = row.figure(ImportField::Years);
        if (!years)
            return row.at(ImportField::Years, years.error());
        if (!*years)
            return std::nullopt;
        funding.years = (*years)->quantity.value;
        if (!isWithin(*funding.years, yearsRange))
            return row.at(ImportField::Years, {.code = ErrorCode::ValueOutOfRange,
                                               .detail = Texts::tr("a number of years")});
        return std::nullopt;
    }

    ImportContext& m_context;
    CitationBook m_citations;
    RecordSettler<Funding> m_settler;
    std::vector<Part> m_parts;
    bool m_isHeadingNoted{};
};

} // namespace

RowImporterPtr makeFundingImporter(ImportContext& context)
{
    return std::make_unique<FundingImporter>(context);
}

} // namespace aftershock
