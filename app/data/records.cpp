#include "data/records.h"

#include "core/enum_text.h"

namespace aftershock {

namespace {

constexpr EnumText<RecordKind> recordKinds[] = {
    {RecordKind::Source, "source"},       {RecordKind::Organisation, "organisation"},
    {RecordKind::Event, "event"},         {RecordKind::ShareMove, "share_move"},
    {RecordKind::Funding, "funding"},     {RecordKind::ExchangeRate, "exchange_rate"},
    {RecordKind::Statement, "statement"},
};

constexpr EnumText<EventKind> eventKinds[] = {
    {EventKind::Model, "model"},     {EventKind::Market, "market"},
    {EventKind::Funding, "funding"}, {EventKind::Statement, "statement"},
    {EventKind::Other, "other"},
};

constexpr EnumText<FundingStatus> fundingStatuses[] = {
    {FundingStatus::Planned, "planned"},
    {FundingStatus::Spent, "spent"},
    {FundingStatus::Reported, "reported"},
};

constexpr EnumText<AmountBasis> amountBases[] = {
    {AmountBasis::Reported, "reported"},
    {AmountBasis::StatedConversion, "stated-conversion"},
};

} // namespace

QString toText(RecordKind kind)
{
    return enumToText(recordKinds, kind);
}

QString toText(EventKind kind)
{
    return enumToText(eventKinds, kind);
}

std::optional<EventKind> eventKindFromText(const QString& text)
{
    return enumFromText(eventKinds, text);
}

QString toText(FundingStatus status)
{
    return enumToText(fundingStatuses, status);
}

std::optional<FundingStatus> fundingStatusFromText(const QString& text)
{
    return enumFromText(fundingStatuses, text);
}

QString toText(AmountBasis basis)
{
    return enumToText(amountBases, basis);
}

std::optional<AmountBasis> amountBasisFromText(const QString& text)
{
    return enumFromText(amountBases, text);
}

} // namespace aftershock
