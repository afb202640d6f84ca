#include "reading/price_sorter.h"
#include "reading/row_importer.h"
#include "reading/row_labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <limits>
#include <map>
#include <string>
#include <unordered_map>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 pricesBetweenReports = 1 << 16;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Import)
};

struct TextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>()(text);
    }
};

class PriceImporter : public RowImporter
{
public:
    explicit PriceImporter(ImportContext& context)
        : m_context(context), m_sorter(context.folder),
          m_day(context.mapping().column(ImportField::Day)),
          m_volume(context.mapping().column(ImportField::Volume)),
          m_currency(context.mapping().column(ImportField::Currency)),
          m_values(context.mapping().columnsOf(ImportField::CompanyPrices)),
          m_isWide(!m_values.empty()), m_wideIds(m_values.size())
    {
        const Mapping& mapping = context.mapping();
        // The name rather than the ticker tells rows of one company apart: each text is looked up
        // once, with all that the row says of the company.
        m_who = mapping.column(ImportField::Organisation);
        if (!m_who)
            m_who = mapping.column(ImportField::Ticker);
        else
            m_who2 = mapping.column(ImportField::Ticker);
        if (!m_isWide)
            m_values = {mapping.column(closeField(mapping)).value()};
        if (m_volume)
            m_volumeUnit = mapping.columns[*m_volume].unit.factor;
        noteChoiceOfClose(mapping);
    }

    Result<void> take(const ImportRow& row) override
    {
        const auto at =
            m_day ? instantOf(row.cell(*m_day), m_context.forms[*m_day]) : row.instant();
        if (!at || !*at) {
            const Error missing{.code = ErrorCode::ValueMissing};
            m_context.refuse(row.at(ImportField::Day, at ? missing : at.error()));
            return {};
        }
        for (std::size_t i = 0; i < m_values.size(); ++i)
            if (const auto added = takeValue(row, i, **at); !added)
                return added;
        return {};
    }

    Result<void> finish() override
    {
        if (const auto sorted = m_sorter.finish(); !sorted)
            return sorted;
        const bool replaces = m_context.options.existing == ExistingRows::Replace;
        const auto written =
            m_context.writer.addPrices([this](Price& price) { return hand(price); }, replaces);
        if (m_error)
            return *m_error;
        if (m_sorter.error())
            return *m_sorter.error();
        if (!written)
            return written.error();
        m_context.result.rowsImported += *written - m_replaced;
        m_context.result.rowsReplaced += m_replaced;
        return {};
    }

private:
    static ImportField closeField(const Mapping& mapping)
    {
        return mapping.column(ImportField::Close) ? ImportField::Close : ImportField::AdjustedClose;
    }

    void noteChoiceOfClose(const Mapping& mapping)
    {
        if (!mapping.column(ImportField::AdjustedClose) || !mapping.column(ImportField::Close))
            return;
        const std::size_t close = *mapping.column(ImportField::Close);
        m_context.note(
            {.code = ErrorCode::ColumnPreferred,
             .subject = m_context.result.table.source,
             .column = m_context.result.table.columns[close].name,
             .detail = Texts::tr("prices as they were traded; for those adjusted for splits "
                                 "and dividends, give that column the field “close”")});
    }

    Result<void> takeValue(const ImportRow& row, std::size_t i, qint64 at)
    {
        const std::size_t column = m_values[i];
        const auto close = numberOf(row.cell(column), m_context.forms[column]);
        if (!close) {
            m_context.refuse(row.at(column, close.error()));
            return {};
        }
        if (!*close) {
            // A wide table has gaps where a company was not traded; a long one should not.
            if (!m_isWide)
                m_context.refuse(row.at(column, {.code = ErrorCode::ValueMissing}));
            return {};
        }
        if (!(**close > 0)) {
            m_context.refuse(row.at(column, {.code = ErrorCode::ValueOutOfRange,
                                             .detail = Texts::tr("a price above zero")}));
            return {};
        }
        const Result<std::optional<double>> volume = volumeOf(row);
        if (!volume) {
            m_context.refuse(row.at(*m_volume, volume.error()));
            return {};
        }
        const Result<RowId> who = m_isWide ? wideCompany(i) : company(row);
        if (!who) {
            const ImportField named = m_context.mapping().column(ImportField::Organisation)
                                          ? ImportField::Organisation
                                          : ImportField::Ticker;
            m_context.refuse(m_isWide ? row.at(column, who.error()) : row.at(named, who.error()));
            return {};
        }
        if (!isInOneCurrency(row, column, *who)) {
            m_context.refuse(
                row.at(m_currency.value_or(column),
                       {.code = ErrorCode::ValueOutOfRange,
                        .detail = Texts::tr("the currency of the company’s other prices")}));
            return {};
        }
        SortedPrice price{.at = at,
                          .close = **close,
                          .volume = volume->value_or(std::numeric_limits<double>::quiet_NaN()),
                          .organisation = static_cast<quint32>(*who)};
        if (row.line() <= std::numeric_limits<quint32>::max())
            price.line = static_cast<quint32>(row.line());
        ++m_added;
        return m_sorter.add(price);
    }

    /// In shares, whatever the heading counts them in: “Volume (thousands)”.
    [[nodiscard]] Result<std::optional<double>> volumeOf(const ImportRow& row) const
    {
        if (!m_volume || m_isWide)
            return std::optional<double>();
        const Cell cell = row.cell(*m_volume);
        Result<std::optional<double>> volume = numberOf(cell, m_context.forms[*m_volume]);
        if (!volume || !*volume)
            return volume;
        if (m_volumeUnit != 1) { // “234.7M” says its own
            const auto figure = figureOf(cell, m_context.forms[*m_volume]);
            if (figure && *figure && !(*figure)->isScaled)
                volume = std::optional(**volume * m_volumeUnit);
        }
        if (**volume < 0)
            return Error{.code = ErrorCode::ValueOutOfRange,
                         .detail = Texts::tr("a number of shares")};
        return volume;
    }

    /// A history cannot be in two: the same share in New York and in Hong Kong.
    bool isInOneCurrency(const ImportRow& row, std::size_t column, RowId who)
    {
        std::string currency;
        if (m_currency)
            currency = row.cell(*m_currency).text;
        else if (m_context.evidence[column].monies > 0)
            if (const auto figure = figureOf(row.cell(column), m_context.forms[column]);
                figure && *figure && (*figure)->currency)
                currency = (*figure)->currency->code().toStdString();
        return currency.empty() ||
               m_currencies.try_emplace(who, currency).first->second == currency;
    }

    Result<RowId> wideCompany(std::size_t i)
    {
        if (!m_wideIds[i]) {
            const QString& heading = m_context.result.table.columns[m_values[i]].sourceName;
            const QString name = companyOfPrices(heading).value_or(heading.trimmed());
            const Result<RowId> found = m_context.organisations.find(companyNamed(name));
            if (!found)
                return found;
            m_wideIds[i] = *found;
        }
        return *m_wideIds[i];
    }

    Result<RowId> company(const ImportRow& row)
    {
        if (!m_who)
            return constantCompany(row);
        const std::string_view name = row.cell(*m_who).text;
        const std::string_view more = m_who2 ? row.cell(*m_who2).text : std::string_view();
        if (m_lastId && name == m_lastName && more == m_lastMore)
            return *m_lastId;
        m_key.assign(name);
        m_key += '\x1f';
        m_key += more;
        auto found = m_ids.find(std::string_view(m_key));
        if (found == m_ids.end())
            found = m_ids.emplace(m_key, newCompany(row)).first;
        if (found->second) {
            m_lastName.assign(name);
            m_lastMore.assign(more);
            m_lastId = *found->second;
        }
        return found->second;
    }

    /// Looked at once: rows of averages and sums have no company.
    Result<RowId> newCompany(const ImportRow& row) const
    {
        const QString name = row.text(ImportField::Organisation);
        const QString ticker = row.text(ImportField::Ticker);
        if (name.isEmpty() ? isStatistic(ticker, true) : ticker.isEmpty() && isStatistic(name))
            return Error{.code = ErrorCode::ValueAmbiguous,
                         .detail =
                             Texts::tr("a company, or an average, sum or count of other rows")};
        return organisationOf(row, m_context);
    }

    Result<RowId> constantCompany(const ImportRow& row)
    {
        if (!m_lastId) {
            const Result<RowId> found = organisationOf(row, m_context);
            if (!found)
                return found;
            m_lastId = *found;
        }
        return *m_lastId;
    }

    /// Reading was the first half of the work.
    [[nodiscard]] bool isCancelledAfterReport() const
    {
        const Progress& progress = m_context.options.progress;
        progress.report(m_added + m_handed, 2 * m_added);
        return progress.isCancelled();
    }

    /// Hands the next price to be written to the writer.
    bool hand(Price& price)
    {
        SortedPrice sorted;
        while (m_sorter.next(sorted)) {
            if (++m_handed % pricesBetweenReports == 0 && isCancelledAfterReport()) {
                m_error =
                    Error{.code = ErrorCode::Cancelled, .subject = m_context.result.table.source};
                return false;
            }
            price.organisation = sorted.organisation;
            price.at = sorted.at;
            price.close = sorted.close;
            price.volume = std::isnan(sorted.volume) ? std::nullopt : std::optional(sorted.volume);
            if (isRepeated(sorted, price) || isKnown(sorted, price))
                continue;
            m_before = sorted;
            m_written = price;
            return true;
        }
        return false;
    }

    /// A second price of the company and time within the file.
    bool isRepeated(const SortedPrice& sorted, const Price& price)
    {
        if (!m_before || m_before->organisation != sorted.organisation || m_before->at != sorted.at)
            return false;
        if (price == m_written) {
            ++m_context.result.rowsKnown;
            return true;
        }
        refusePrice(
            sorted, price,
            Texts::tr("line %1 has another price for the company and time").arg(m_before->line));
        return true;
    }

    /// A price that the dataset has already.
    bool isKnown(const SortedPrice& sorted, const Price& price)
    {
        if (!m_context.writer.hasPrices() || m_error)
            return m_error.has_value();
        const auto known = m_context.writer.price(price.organisation, price.at);
        if (!known) {
            m_error = known.error();
            return true;
        }
        if (!*known)
            return false;
        if (**known == price) {
            ++m_context.result.rowsKnown;
            return true;
        }
        switch (m_context.options.existing) {
        case ExistingRows::Replace:
            ++m_replaced;
            return false;
        case ExistingRows::Skip:
            ++m_context.result.rowsKnown;
            break;
        case ExistingRows::Both:
            refusePrice(sorted, price,
                        Texts::tr("the dataset has another price for it, and can have "
                                  "only one"));
            break;
        }
        return true;
    }

    void refusePrice(const SortedPrice& sorted, const Price& price, const QString& detail)
    {
        Error error{.code = ErrorCode::KeyTaken,
                    .subject = m_context.result.table.source,
                    .column = m_context.result.table.columns[m_values.front()].name,
                    .value = QString::number(price.close, 'g', QLocale::FloatingPointShortest),
                    .detail = detail};
        if (sorted.line > 0)
            error.row = sorted.line;
        m_context.refuse(error);
    }

    ImportContext& m_context;
    PriceSorter m_sorter;
    std::optional<std::size_t> m_day;
    std::optional<std::size_t> m_volume;
    double m_volumeUnit{1};
    std::optional<std::size_t> m_currency;
    std::map<RowId, std::string> m_currencies; ///< of each company's first price
    std::vector<std::size_t> m_values;         ///< the column of closing prices, or one a company
    bool m_isWide;
    std::vector<std::optional<RowId>> m_wideIds;
    std::optional<std::size_t> m_who;
    std::optional<std::size_t> m_who2;
    std::unordered_map<std::string, Result<RowId>, TextHash, std::equal_to<>> m_ids;
    std::string m_key;
    std::string m_lastName;
    std::string m_lastMore;
    std::optional<RowId> m_lastId;
    std::optional<SortedPrice> m_before;
    Price m_written;
    qint64 m_added{};
    qint64 m_handed{};
    qint64 m_replaced{};
    std::optional<Error> m_error;
};

} // namespace

RowImporterPtr makePriceImporter(ImportContext& context)
{
    return std::make_unique<PriceImporter>(context);
}

} // namespace aftershock
