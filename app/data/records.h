#pragma once

#include "core/day.h"
#include "core/money.h"
#include "core/quantity.h"

#include <QString>

#include <optional>
#include <vector>

/// The rows of a dataset file as plain values; what each column means stands in
/// resources/schema.sql.
namespace aftershock {

using RowId = qint64;

enum class RecordKind { Source, Organisation, Event, ShareMove, Funding, ExchangeRate, Statement };

[[nodiscard]] QString toText(RecordKind kind); ///< the table's name: "share_move"

/// Names one row of one table; what selection, diagnostics and figures point with.
struct RowRef
{
    RecordKind kind{};
    RowId id{};
    auto operator<=>(const RowRef&) const = default;
};

struct Source
{
    RowId id{};
    QString publisher;
    QString title;
    QString author;
    QString url;
    std::optional<Day> publishedOn;
    QString kind;
    bool operator==(const Source&) const = default;
};

/// Who says so, and where in it: “section 2, paragraph 3”.
struct Citation
{
    std::optional<RowId> source;
    QString locator;
    bool operator==(const Citation&) const = default;
};

struct Organisation
{
    RowId id{};
    QString name;
    QString kind;
    QString ticker;
    QString exchange;
    QString country; ///< ISO 3166-1 alpha-2, or empty
    QString sector;
    bool operator==(const Organisation&) const = default;
};

enum class EventKind { Model, Market, Funding, Statement, Other };
[[nodiscard]] QString toText(EventKind kind);
[[nodiscard]] std::optional<EventKind> eventKindFromText(const QString& text);

struct Event
{
    RowId id{};
    QString title;
    EventKind kind{EventKind::Other};
    QString summary;
    std::optional<Day> startsOn;
    std::optional<Day> endsOn;
    Citation citation;
    bool operator==(const Event&) const = default;
};

struct ShareMove
{
    RowId id{};
    std::optional<RowId> event;
    RowId organisation{};
    Quantity changePercent;
    std::optional<Day> tradingDay;
    Citation citation;
    QString note;
    bool operator==(const ShareMove&) const = default;
};

enum class FundingStatus { Planned, Spent, Reported };
[[nodiscard]] QString toText(FundingStatus status);
[[nodiscard]] std::optional<FundingStatus> fundingStatusFromText(const QString& text);

enum class AmountBasis { Reported, StatedConversion };
[[nodiscard]] QString toText(AmountBasis basis); ///< "reported", "stated-conversion"
[[nodiscard]] std::optional<AmountBasis> amountBasisFromText(const QString& text);

struct FundingAmount
{
    RowId id{};
    Money money;
    AmountBasis basis{AmountBasis::Reported};
    bool operator==(const FundingAmount&) const = default;
};

struct Funding
{
    RowId id{};
    std::optional<RowId> event;
    std::optional<RowId> organisation; ///< who pays
    QString recipient;
    QString purpose;
    std::optional<RowId> partOf;
    std::optional<FundingStatus> status;
    std::optional<int> fromYear;
    std::optional<double> years;
    std::vector<FundingAmount> amounts; ///< in the order of their ids
    Citation citation;
    QString note;
    bool operator==(const Funding&) const = default;
};

/// One unit of @c base is @c rate units of @c quote.
struct ExchangeRate
{
    RowId id{};
    Currency base;
    Currency quote;
    double rate{};
    std::optional<Day> asOf;
    std::optional<RowId> source;
    bool operator==(const ExchangeRate&) const = default;
};

struct Statement
{
    RowId id{};
    std::optional<RowId> event;
    QString speaker;
    std::optional<RowId> organisation;
    QString summary;
    Citation citation;
    bool operator==(const Statement&) const = default;
};

/// A closing price: @c at is in Unix seconds, UTC. (organisation, at) is unique in a dataset.
struct Price
{
    RowId organisation{};
    qint64 at{};
    double close{};
    std::optional<double> volume;
    bool operator==(const Price&) const = default;
};

struct SavedView
{
    RowId id{};
    QString name;
    QString spec; ///< JSON, see figure/view_spec.h
    bool operator==(const SavedView&) const = default;
};

} // namespace aftershock
