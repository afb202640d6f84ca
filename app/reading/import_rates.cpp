#include "core/catalogue.h"
#include "core/formatter.h"
#include "data/value_ranges.h"
#include "reading/citation_book.h"
#include "reading/settle_record.h"

#include <QCoreApplication>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Import)
};

QString keyOf(const ExchangeRate& rate)
{
    return rate.base.code() + rate.quote.code() + (rate.asOf ? isoText(*rate.asOf) : QString());
}

QString figureOf(const ExchangeRate& rate)
{
    return Formatter(spokenLanguage()).number(rate.rate);
}

Result<Currency> currencyNamed(const QString& text)
{
    if (text.isEmpty())
        return Error{.code = ErrorCode::ValueMissing};
    if (const auto currency = Currency::fromCode(text))
        return *currency;
    // “€”, “pounds”: whatever the figure parser takes for a currency.
    if (const auto figure = parseFigure(QString(u"1 "_s + text)); figure && *figure)
        if ((*figure)->currency)
            return *(*figure)->currency;
    return Error{.code = ErrorCode::UnknownCurrency, .value = text};
}

class RateImporter : public RowImporter
{
public:
    explicit RateImporter(ImportContext& context)
        : m_context(context), m_citations(context),
          m_settler(context, context.writer.contents().exchangeRates, keyOf, figureOf),
          m_wide(context.mapping().columnsOf(ImportField::CurrencyRates))
    {
        if (context.mapping().column(ImportField::Rate))
            return;
        for (const std::size_t column : m_wide)
            m_pairs.push_back(pairOf(headingOf(column)));
    }

    Result<void> take(const ImportRow& row) override
    {
        if (row.isBlank())
            return {};
        ExchangeRate rate;
        const auto day = row.day(ImportField::Day);
        if (!day || (*day && ((*day)->day.precision != DatePrecision::Day || (*day)->endsOn))) {
            m_context.refuse(
                row.at(ImportField::Day, day ? Error{.code = ErrorCode::ValueOutOfRange,
                                                     .detail = Texts::tr("a rate needs a day")}
                                             : day.error()));
            return {};
        }
        if (*day)
            rate.asOf = (*day)->day;
        const Result<Citation> citation = m_citations.citationOf(row);
        if (!citation)
            return citation.error();
        rate.source = citation->source;
        if (m_pairs.empty())
            return takeLong(row, rate);
        for (std::size_t i = 0; i < m_wide.size(); ++i)
            if (const auto taken = takeWide(row, i, rate); !taken)
                return taken;
        return {};
    }

    Result<void> finish() override { return {}; }

private:
    Result<void> takeLong(const ImportRow& row, ExchangeRate rate)
    {
        const Result<Currency> base = currencyNamed(row.text(ImportField::Base));
        const Result<Currency> quote = currencyNamed(row.text(ImportField::Quote));
        if (!base || !quote) {
            m_context.refuse(base ? row.at(ImportField::Quote, quote.error())
                                  : row.at(ImportField::Base, base.error()));
            return {};
        }
        rate.base = *base;
        rate.quote = *quote;
        const auto units = unitsOf(row);
        if (!units) {
            m_context.refuse(row.at(ImportField::Units, units.error()));
            return {};
        }
        return takeRate(row, *m_context.mapping().column(ImportField::Rate), rate, *units, false);
    }

    /// A rate may be that of 100 yen.
    static Result<double> unitsOf(const ImportRow& row)
    {
        const auto figure = row.figure(ImportField::Units);
        if (!figure)
            return figure.error();
        const double units = *figure ? (*figure)->quantity.value : 1;
        if (units > 0)
            return units;
        return Error{.code = ErrorCode::ValueOutOfRange,
                     .detail = Texts::tr("how many units the rate is for")};
    }

    Result<void> takeWide(const ImportRow& row, std::size_t i, ExchangeRate rate)
    {
        const std::size_t column = m_wide[i];
        if (!m_pairs[i]) {
            m_context.refuse(
                row.at(column, {.code = ErrorCode::UnknownCurrency,
                                .value = m_context.result.table.columns[column].name}));
            return {};
        }
        rate.base = m_pairs[i]->base;
        rate.quote = m_pairs[i]->quote;
        if (m_context.mapping().column(ImportField::Base) && !pairOfHeading(headingOf(column))) {
            const Result<Currency> base = currencyNamed(row.text(ImportField::Base));
            if (!base) {
                m_context.refuse(row.at(ImportField::Base, base.error()));
                return {};
            }
            rate.base = *base;
            // Tables of all rates hold that of the base itself, which says nothing.
            const auto itself = numberOf(row.cell(column), m_context.forms[column]);
            if (rate.base == rate.quote && itself && *itself == 1.0)
                return {};
        }
        const auto units = unitsOf(row);
        if (!units) {
            m_context.refuse(row.at(ImportField::Units, units.error()));
            return {};
        }
        return takeRate(row, column, rate, *units, true);
    }

    Result<void> takeRate(const ImportRow& row, std::size_t column, ExchangeRate rate, double units,
                          bool mayBeEmpty)
    {
        const auto number = numberOf(row.cell(column), m_context.forms[column]);
        if (number && !*number && mayBeEmpty)
            return {};
        if (!number || !*number) {
            m_context.refuse(
                row.at(column, number ? Error{.code = ErrorCode::ValueMissing} : number.error()));
            return {};
        }
        rate.rate = **number / units;
        if (!isWithin(rate.rate, rateRange) || rate.base == rate.quote) {
            m_context.refuse(
                row.at(column, {.code = ErrorCode::ValueOutOfRange,
                                .detail = Texts::tr("a rate between two currencies")}));
            return {};
        }
        return m_settler.settle(rate, row.at(column, {}));
    }

    [[nodiscard]] const QString& headingOf(std::size_t column) const
    {
        return m_context.result.table.columns[column].sourceName;
    }

    /// A heading that is one currency is the quote; the base is the row's, the one that all share,
    /// or the euro, against which the European Central Bank gives its reference rates.
    std::optional<CurrencyPair> pairOf(const QString& heading)
    {
        if (const auto pair = pairOfHeading(heading))
            return pair;
        const auto quote = currencyOfHeading(heading);
        if (!quote)
            return std::nullopt;
        if (m_context.mapping().column(ImportField::Base)) // each row says it
            return CurrencyPair{*quote, *quote};
        const auto shared = m_context.constants.find(ImportField::Base);
        if (shared != m_context.constants.end()) {
            const Result<Currency> base = currencyNamed(QString::fromUtf8(shared->second));
            return base ? std::optional(CurrencyPair{*base, *quote}) : std::nullopt;
        }
        const Currency euro = *Currency::fromCode(u"EUR"_s);
        if (*quote == euro)
            return std::nullopt;
        if (!m_saidEuro)
            m_context.note({.code = ErrorCode::BaseAssumed, .value = u"EUR"_s});
        m_saidEuro = true;
        return CurrencyPair{euro, *quote};
    }

    ImportContext& m_context;
    CitationBook m_citations;
    RecordSettler<ExchangeRate> m_settler;
    std::vector<std::size_t> m_wide;
    std::vector<std::optional<CurrencyPair>> m_pairs;
    bool m_saidEuro{false};
};

} // namespace

RowImporterPtr makeRateImporter(ImportContext& context)
{
    return std::make_unique<RateImporter>(context);
}

} // namespace aftershock
