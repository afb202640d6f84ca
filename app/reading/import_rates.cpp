#include "core/catalogue.h"
#include "core/formatter.h"
#include "data/value_ranges.h"
#include "reading/citation_book.h"
#include "reading/heading_units.h"
#include "reading/settle_record.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

Result<Currency> currencyIn(const QString& text)
{
    if (text.isEmpty())
        return Error{.code = ErrorCode::ValueMissing};
    const auto currency = currencyNamed(text);
    if (currency && unitOfWords(text).factor == 1) // “USD bn” is no side of a rate
        return *currency;
    return Error{.code = ErrorCode::UnknownCurrency, .value = text};
}

struct TitleCurrency
{
    Currency currency;
    QString title;
};

/// The currency that @p form captures in the lines above the table, the nearest first.
std::optional<TitleCurrency> currencyOfTitle(const TableInfo& table, const QRegularExpression& form)
{
    for (qsizetype i = table.linesAbove.size(); i > 0; --i) {
        const auto match = form.match(table.linesAbove[i - 1]);
        if (!match.hasMatch())
            continue;
        const QString words = match.captured(1);
        // “US dollar” is two words, “euro buys” is one and another.
        for (const QString& name : {words, words.section(u' ', 0, 0)})
            if (const auto currency = currencyNamed(name); currency)
                return TitleCurrency{.currency = *currency, .title = table.linesAbove[i - 1]};
    }
    return std::nullopt;
}

/// “Units of currency per US dollar”, “1 euro buys”.
std::optional<TitleCurrency> baseOfTitle(const TableInfo& table)
{
    static const QRegularExpression form(
        u"(?:\\b(?:per|against the|versus the|je)\\s+(?:one\\s+|1\\s*)?|^\\s*(?:1|one)\\s+)"
        "(\\p{L}+(?:\\s+\\p{L}+)?|\\p{Sc})"_s,
        QRegularExpression::CaseInsensitiveOption);
    return currencyOfTitle(table, form);
}

/// “US dollars per unit of foreign currency”: the headings are the bases.
std::optional<TitleCurrency> quoteOfTitle(const TableInfo& table)
{
    static const QRegularExpression form(
        u"(\\p{L}+(?:\\s+\\p{L}+)?|\\p{Sc})\\s+(?:per|for)\\s+(?:one\\s+|1\\s+|a\\s+)?"
        "(?:unit of\\s+)?(?:the\\s+)?(?:foreign|local|other)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return currencyOfTitle(table, form);
}

/// “100 JPY”: central banks quote some currencies by the hundred.
struct CountedCurrency
{
    double units{1};
    QString currency;
};
CountedCurrency countedCurrency(const QString& text)
{
    static const QRegularExpression form(u"^(1|10|100|1000|10000)\\s*(\\p{L}.*|\\p{Sc})$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {.units = 1, .currency = text};
    return {.units = match.captured(1).toDouble(), .currency = match.captured(2)};
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
        m_base = constantOf(ImportField::Base);
        m_quote = m_base ? std::nullopt : constantOf(ImportField::Quote);
        if (!m_base && !m_quote)
            readTitle();
        if (!m_base && !m_quote && !context.mapping().column(ImportField::Base))
            findColumnOfOnes();
        for (const std::size_t column : m_wide)
            m_pairs.push_back(pairOf(headingOf(column)));
    }

    Result<void> take(const ImportRow& row) override
    {
        if (row.isBlank())
            return {};
        if (m_isBaseOpen)
            return baseMissing();
        ExchangeRate rate;
        const auto day = row.day(ImportField::Day);
        if (!day || (*day && !isDay(row, **day))) {
            m_context.refuse(
                row.at(ImportField::Day, day ? Error{.code = ErrorCode::ValueOutOfRange,
                                                     .detail = Texts::tr("a rate needs a day")}
                                             : day.error()));
            return {};
        }
        if (*day)
            rate.asOf = Day{.date = (*day)->day.date, .basis = (*day)->day.basis};
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
    [[nodiscard]] Error baseMissing() const
    {
        return Error{.code = ErrorCode::FieldMissing,
                     .subject = m_context.result.table.source,
                     .value = toText(ImportField::Base),
                     .detail = m_context.result.table.columnNames().join(u", "_s)};
    }

    bool isDay(const ImportRow& row, const ParsedDay& day) const
    {
        const auto column = m_context.mapping().column(ImportField::Day);
        return (day.day.precision == DatePrecision::Day && !day.endsOn) ||
               (column && isFirstOfMonth(row.cell(*column), day));
    }

    [[nodiscard]] std::optional<Currency> constantOf(ImportField field) const
    {
        const auto shared = m_context.constants.find(field);
        if (shared == m_context.constants.end())
            return std::nullopt;
        return currencyNamed(QString::fromUtf8(shared->second));
    }

    /// Tables of all rates hold that of the base itself: the one currency whose cells are all 1.
    void findColumnOfOnes()
    {
        const Currency euro = *Currency::fromCode(u"EUR"_s);
        std::optional<Currency> found;
        std::size_t count = 0;
        for (const std::size_t column : m_wide) {
            const ColumnEvidence& evidence = m_context.evidence[column];
            const auto currency = currencyOfHeading(headingOf(column));
            if (!currency || evidence.filled == 0 || evidence.ones < evidence.filled)
                continue;
            // A single one may be what a dollar costs that day.
            if (evidence.filled == 1 && *currency != euro)
                continue;
            ++count;
            found = currency;
            m_columnOfOnes = column;
        }
        if (count != 1) {
            m_columnOfOnes.reset();
            return;
        }
        m_base = found;
        m_context.note({.code = ErrorCode::BaseAssumed, .value = found->code()});
    }

    void readTitle()
    {
        const TableInfo& table = m_context.result.table;
        const auto quote = quoteOfTitle(table);
        const auto base = quote ? std::nullopt : baseOfTitle(table);
        if (m_context.mapping().column(ImportField::Base) || (!quote && !base))
            return;
        if (quote)
            m_quote = quote->currency;
        else
            m_base = base->currency;
        m_context.note({.code = ErrorCode::UnitOfTable,
                        .value = (quote ? quote->title : base->title).trimmed()});
    }

    Result<void> takeLong(const ImportRow& row, ExchangeRate rate)
    {
        const CountedCurrency counted = countedCurrency(row.text(ImportField::Base));
        const Result<Currency> base = currencyIn(counted.currency);
        const Result<Currency> quote = currencyIn(row.text(ImportField::Quote));
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
        if (*units != 1 && counted.units != 1 && *units != counted.units) {
            m_context.refuse(row.at(ImportField::Units,
                                    {.code = ErrorCode::ValueOutOfRange,
                                     .detail = Texts::tr("how many units the rate is for")}));
            return {};
        }
        return takeRate(row, *m_context.mapping().column(ImportField::Rate), rate,
                        counted.units != 1 ? counted.units : *units, false);
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
            const Result<Currency> base = currencyIn(row.text(ImportField::Base));
            if (!base) {
                m_context.refuse(row.at(ImportField::Base, base.error()));
                return {};
            }
            rate.base = *base;
        }
        if (column == m_columnOfOnes && saysMore(row, column))
            return baseMissing();
        const auto units = unitsOf(row);
        if (!units) {
            m_context.refuse(row.at(ImportField::Units, units.error()));
            return {};
        }
        return takeRate(row, column, rate, *units, true);
    }

    /// Whether the rate of a currency to itself is another than 1.
    [[nodiscard]] bool saysMore(const ImportRow& row, std::size_t column) const
    {
        const auto number = numberOf(row.cell(column), m_context.forms[column]);
        return !number || (*number && *number != 1.0);
    }

    Result<void> takeRate(const ImportRow& row, std::size_t column, ExchangeRate rate, double units,
                          bool mayBeEmpty)
    {
        // Lists of all rates hold that of the base itself, which says nothing.
        if (rate.base == rate.quote && !row.cell(column).isEmpty() && !saysMore(row, column))
            return {};
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
        if (m_quote)
            return CurrencyPair{*quote, *m_quote};
        if (m_base)
            return CurrencyPair{*m_base, *quote};
        // Whose base the euro is, the euro has no column.
        const Currency euro = *Currency::fromCode(u"EUR"_s);
        m_isBaseOpen = m_isBaseOpen || *quote == euro;
        if (!m_saidEuro && !m_isBaseOpen)
            m_context.note({.code = ErrorCode::BaseAssumed, .value = u"EUR"_s});
        m_saidEuro = true;
        return CurrencyPair{euro, *quote};
    }

    ImportContext& m_context;
    CitationBook m_citations;
    RecordSettler<ExchangeRate> m_settler;
    std::vector<std::size_t> m_wide;
    std::vector<std::optional<CurrencyPair>> m_pairs;
    std::optional<Currency> m_base;            ///< of all columns
    std::optional<Currency> m_quote;           ///< likewise
    std::optional<std::size_t> m_columnOfOnes; ///< that of the base
    bool m_isBaseOpen{false};
    bool m_saidEuro{false};
};

} // namespace

RowImporterPtr makeRateImporter(ImportContext& context)
{
    return std::make_unique<RateImporter>(context);
}

} // namespace aftershock
