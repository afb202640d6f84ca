#include "figure/rows.h"

#include "core/decimal.h"
#include "core/wording.h"
#include "figure/country_names.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Fields)
};

constexpr int mostClasses = 8;

QString qualifierClass(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Over:
    case Qualifier::AtLeast:
        return u"lower-bound"_s;
    case Qualifier::Under:
    case Qualifier::AtMost:
        return u"upper-bound"_s;
    case Qualifier::Exact:
    case Qualifier::About:
    case Qualifier::Between:
        return toText(qualifier);
    }
    Q_UNREACHABLE();
}

QString statusLabel(FundingStatus status)
{
    switch (status) {
    case FundingStatus::Planned:
        return Texts::tr("Planned");
    case FundingStatus::Spent:
        return Texts::tr("Spent");
    case FundingStatus::Reported:
        return Texts::tr("Reported spent");
    }
    Q_UNREACHABLE();
}

/// Text order that is the same on every machine: by letters, then by case.
int compareText(const QString& a, const QString& b)
{
    const int order = a.compare(b, Qt::CaseInsensitive);
    return order != 0 ? order : a.compare(b);
}

/// What rows are ordered by: a number, or else a text; neither where the row says nothing.
struct SortKey
{
    bool missing{};
    double number{};
    QString text;
};

SortKey sortKey(const PlottedRow& row, Field field, const FieldReader& reader)
{
    switch (field) {
    case Field::Size:
        return {.number = row.plotted.value};
    case Field::Qualifier:
        return {.number = static_cast<double>(statedQuantity(row).qualifier)};
    case Field::Day: {
        const std::optional<Day> day = dayOf(row);
        return {.missing = !day, .number = day ? static_cast<double>(day->date.toJulianDay()) : 0};
    }
    case Field::Event:
        if (row.event && row.event->startsOn)
            return {.number = static_cast<double>(row.event->startsOn->date.toJulianDay()),
                    .text = row.event->title};
        return {.missing = !row.event, .number = 1e9, .text = row.event ? row.event->title : u""_s};
    case Field::Name:
        return {.text = nameOf(row)};
    case Field::Country:
    case Field::Sector:
    case Field::Status:
    case Field::Purpose:
    case Field::Source:
        return {.missing = reader.code(row, field).isEmpty(), .text = reader.label(row, field)};
    }
    Q_UNREACHABLE();
}

/// Negative, zero or positive, as std::strcmp; what is missing is handled before.
int compareKeys(const SortKey& a, const SortKey& b)
{
    if (a.number != b.number)
        return a.number < b.number ? -1 : 1;
    return compareText(a.text, b.text);
}

} // namespace

const Citation& citationOf(const PlottedRow& row)
{
    return row.move ? row.move->citation : row.funding->citation;
}

std::optional<Day> dayOf(const PlottedRow& row)
{
    if (row.move && row.move->tradingDay)
        return row.move->tradingDay;
    return row.event ? row.event->startsOn : std::nullopt;
}

const Quantity& statedQuantity(const PlottedRow& row)
{
    if (row.move)
        return row.move->changePercent;
    const FundingAmount* reported = reportedAmount(*row.funding);
    return reported ? reported->money.amount : row.plotted;
}

PlottedRow plainRow(const Dataset& dataset, const ShareMove& move)
{
    PlottedRow row{.ref = {RecordKind::ShareMove, move.id},
                   .move = &move,
                   .organisation = dataset.organisation(move.organisation),
                   .event = dataset.event(move.event)};
    row.name = nameOf(row);
    return row;
}

PlottedRow plainRow(const Dataset& dataset, const Funding& funding)
{
    PlottedRow row{.ref = {RecordKind::Funding, funding.id},
                   .funding = &funding,
                   .organisation = dataset.organisation(funding.organisation),
                   .event = dataset.event(funding.event)};
    row.name = nameOf(row);
    return row;
}

Quantity legible(Quantity change)
{
    constexpr int mostDecimals = 4; // more are a computer's
    constexpr int keptDecimals = 2;
    const Decimal size = toDecimal(change.value);
    const int decimals =
        std::max(size.decimals(), change.upper ? toDecimal(*change.upper).decimals() : 0);
    if (!change.digits && decimals > mostDecimals)
        change.digits = std::max(1, size.exponent + 1 + keptDecimals);
    return change;
}

std::vector<PlottedRow> shareMoveRows(const Dataset& dataset)
{
    std::vector<PlottedRow> rows;
    rows.reserve(dataset->shareMoves.size());
    for (const ShareMove& move : dataset->shareMoves) {
        rows.push_back(plainRow(dataset, move));
        rows.back().size = move.changePercent;
        rows.back().plotted = legible(move.changePercent);
    }
    return rows;
}

bool isRound(const QString& purpose)
{
    static const QRegularExpression form(
        u"^(pre[- ]?)?seed\\b|^serie[s]?[ -]([a-k]\\d?|unknown)\\b|^angel( round)?$|"
        "^venture - |\\b(funding |financing )?round$|runde$|轮"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(purpose).hasMatch();
}

bool isCalledByRecipient(const Funding& funding)
{
    return !funding.recipient.isEmpty() && (!funding.organisation || isRound(funding.purpose));
}

QString nameOf(const PlottedRow& row)
{
    if (!row.name.isEmpty())
        return row.name;
    if (row.funding && isCalledByRecipient(*row.funding))
        return printable(row.funding->recipient);
    if (row.organisation)
        return printable(row.organisation->name);
    if (row.funding && !row.funding->purpose.isEmpty())
        return printable(row.funding->purpose);
    return Texts::tr("Not named");
}

double farEnd(const Quantity& size)
{
    return size.upper.value_or(size.value);
}

QString sourceText(const Source* source)
{
    if (!source)
        return {};
    // A title such as “BBC, via the article” names the publisher already.
    if (source->title.startsWith(source->publisher))
        return printable(source->title);
    if (source->title.isEmpty())
        return printable(source->publisher);
    return Texts::tr("%1, %2", "publisher, title")
        .arg(printable(source->publisher), printable(source->title));
}

QStringList FieldReader::codes(const PlottedRow& row, Field field) const
{
    if (field == Field::Qualifier) {
        const Qualifier qualifier = statedQuantity(row).qualifier;
        return {qualifierClass(qualifier), toText(qualifier)};
    }
    return {code(row, field)};
}

QString FieldReader::code(const PlottedRow& row, Field field) const
{
    switch (field) {
    case Field::Name:
        return row.organisation ? row.organisation->name : QString();
    case Field::Event:
        return row.event ? QString::number(row.event->id) : QString();
    case Field::Country:
        return row.organisation ? row.organisation->country : QString();
    case Field::Sector:
        return row.organisation ? row.organisation->sector : QString();
    case Field::Size:
        return row.size ? QString::number(row.size->value, 'g', 17) : QString();
    case Field::Qualifier:
        return qualifierClass(statedQuantity(row).qualifier);
    case Field::Status:
        return row.funding && row.funding->status ? toText(*row.funding->status) : QString();
    case Field::Purpose:
        return row.funding ? row.funding->purpose : QString();
    case Field::Day: {
        const std::optional<Day> day = dayOf(row);
        return day ? isoText(*day) : QString();
    }
    case Field::Source: {
        const std::optional<RowId> source = citationOf(row).source;
        return source ? QString::number(*source) : QString();
    }
    }
    Q_UNREACHABLE();
}

QString FieldReader::label(const PlottedRow& row, Field field) const
{
    QString& label = m_labels[{static_cast<int>(field), code(row, field)}];
    if (label.isNull())
        label = makeLabel(row, field);
    return label;
}

QString FieldReader::makeLabel(const PlottedRow& row, Field field) const
{
    const QString plain = code(row, field);
    if (plain.isEmpty())
        return field == Field::Name ? Texts::tr("Not named") : Texts::tr("Not stated");
    switch (field) {
    case Field::Event:
        return printable(row.event->title);
    case Field::Country:
        return countryName(plain, m_formatter.language());
    case Field::Qualifier:
        return capitalised(m_formatter.reportedAs(statedQuantity(row).qualifier));
    case Field::Status:
        return statusLabel(*row.funding->status);
    case Field::Day:
        return m_formatter.day(*dayOf(row));
    case Field::Source:
        return sourceText(m_dataset.source(citationOf(row).source));
    case Field::Name:
    case Field::Sector:
    case Field::Size:
    case Field::Purpose:
        return printable(plain);
    }
    Q_UNREACHABLE();
}

RowFilter::RowFilter(const std::vector<Filter>& filters)
{
    constexpr double unlimited = std::numeric_limits<double>::infinity();
    for (const Filter& filter : filters) {
        Wanted& wanted = m_wanted[filter.field];
        if (filter.field == Field::Size)
            wanted.ranges.emplace_back(filter.minimum.value_or(-unlimited),
                                       filter.maximum.value_or(unlimited));
        for (const QString& value : filter.values) {
            wanted.codes.insert(value);
            wanted.labels.insert(value.toCaseFolded());
        }
    }
}

bool RowFilter::passes(const PlottedRow& row, const FieldReader& reader) const
{
    return std::ranges::all_of(m_wanted, [&](const auto& wanted) {
        return accepts(wanted.second, wanted.first, row, reader);
    });
}

bool RowFilter::accepts(const Wanted& wanted, Field field, const PlottedRow& row,
                        const FieldReader& reader)
{
    if (field == Field::Size)
        return row.size && std::ranges::any_of(wanted.ranges, [&row](const auto& range) {
                   const auto [low, high] = std::minmax({row.size->value, farEnd(*row.size)});
                   return high >= range.first && low <= range.second;
               });
    for (const QString& code : reader.codes(row, field))
        if (wanted.codes.contains(code))
            return true;
    return wanted.labels.contains(reader.label(row, field).toCaseFolded());
}

Result<void> checkFilters(const Dataset& dataset, const std::vector<Filter>& filters)
{
    const std::vector<Event>& events = dataset->events;
    for (const Filter& filter : filters) {
        if (filter.field != Field::Event)
            continue;
        for (const QString& value : filter.values) {
            const bool known = value.isEmpty() || std::ranges::any_of(events, [&](const Event& e) {
                                   return QString::number(e.id) == value ||
                                          e.title.compare(value, Qt::CaseInsensitive) == 0;
                               });
            if (known)
                continue;
            QStringList titles;
            for (const Event& event : events)
                titles << QString::number(event.id) + u' ' + printable(event.title);
            return Error{.code = ErrorCode::UnknownEvent,
                         .value = value,
                         .detail = titles.mid(0, 10).join(u", "_s)};
        }
    }
    return {};
}

void sortRows(std::vector<PlottedRow>& rows, const Sort& sort, const FieldReader& reader)
{
    std::vector<SortKey> keys;
    keys.reserve(rows.size());
    for (const PlottedRow& row : rows)
        keys.push_back(sortKey(row, sort.field, reader));
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        if (keys[a].missing != keys[b].missing)
            return keys[b].missing;
        if (const int keyed = keys[a].missing ? 0 : compareKeys(keys[a], keys[b]); keyed != 0)
            return sort.descending ? keyed > 0 : keyed < 0;
        return compareText(rows[a].name, rows[b].name) < 0;
    });
    std::vector<PlottedRow> sorted;
    sorted.reserve(rows.size());
    for (const std::size_t index : order)
        sorted.push_back(std::move(rows[index]));
    rows = std::move(sorted);
}

Classes classesBy(const std::vector<PlottedRow>& rows, Field field, const FieldReader& reader)
{
    QHash<QString, int> counts;
    std::vector<QString> labels;
    labels.reserve(rows.size());
    for (const PlottedRow& row : rows) {
        labels.push_back(reader.label(row, field));
        ++counts[labels.back()];
    }
    Classes classes;
    for (const auto& [label, count] : counts.asKeyValueRange())
        classes.entries.push_back({.label = label, .count = count});
    std::ranges::sort(classes.entries, [](const LegendEntry& a, const LegendEntry& b) {
        return a.count != b.count ? a.count > b.count : compareText(a.label, b.label) < 0;
    });
    if (classes.entries.size() > mostClasses) {
        LegendEntry other{.label = Texts::tr("Other")};
        for (std::size_t i = mostClasses - 1; i < classes.entries.size(); ++i)
            other.count += classes.entries[i].count;
        classes.entries.resize(mostClasses - 1);
        classes.entries.push_back(other);
    }
    QHash<QString, int> index;
    for (std::size_t i = 0; i < classes.entries.size(); ++i)
        index.insert(classes.entries[i].label, static_cast<int>(i));
    const int last = static_cast<int>(classes.entries.size()) - 1;
    for (const QString& label : labels)
        classes.ofRow.push_back(index.value(label, last));
    return classes;
}

QString fieldTitle(Field field, ViewKind view)
{
    const bool funding = view == ViewKind::Funding;
    switch (field) {
    case Field::Name:
        return funding ? Texts::tr("Funder") : Texts::tr("Company");
    case Field::Event:
        return Texts::tr("Events");
    case Field::Country:
        return funding ? Texts::tr("Funder’s country") : Texts::tr("Country");
    case Field::Sector:
        return Texts::tr("Sector");
    case Field::Size:
        return funding ? Texts::tr("Amount") : Texts::tr("Size of move");
    case Field::Qualifier:
        return Texts::tr("Reported as");
    case Field::Status:
        return Texts::tr("Status");
    case Field::Purpose:
        return Texts::tr("Purpose");
    case Field::Day:
        return Texts::tr("Day");
    case Field::Source:
        return Texts::tr("Source");
    }
    Q_UNREACHABLE();
}

} // namespace aftershock
