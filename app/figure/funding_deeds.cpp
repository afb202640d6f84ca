#include "figure/funding_deeds.h"

#include <QCoreApplication>

namespace aftershock {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::FundingDeeds)
};

} // namespace

QString amountSentence(std::optional<FundingStatus> status)
{
    if (!status)
        return Texts::tr("%1 puts up %2", "funder, amount");
    switch (*status) {
    case FundingStatus::Planned:
        return Texts::tr("%1 plans %2", "funder, amount");
    case FundingStatus::Spent:
        return Texts::tr("%1 spent %2", "funder, amount");
    case FundingStatus::Reported:
        return Texts::tr("%1 reportedly spent %2", "funder, amount");
    }
    Q_UNREACHABLE();
}

QString purposeSentence(std::optional<FundingStatus> status)
{
    if (!status)
        return Texts::tr("%1 puts up %2 for %3", "funder, amount, purpose");
    switch (*status) {
    case FundingStatus::Planned:
        return Texts::tr("%1 plans %2 for %3", "funder, amount, purpose");
    case FundingStatus::Spent:
        return Texts::tr("%1 spent %2 for %3", "funder, amount, purpose");
    case FundingStatus::Reported:
        return Texts::tr("%1 reportedly spent %2 for %3", "funder, amount, purpose");
    }
    Q_UNREACHABLE();
}

QString multipleSentence(std::optional<FundingStatus> status)
{
    if (!status)
        return Texts::tr("%1 puts up %2 %3", "funder, “at least 24 times”, whose amount");
    switch (*status) {
    case FundingStatus::Planned:
        return Texts::tr("%1 plans %2 %3", "funder, “at least 24 times”, whose amount");
    case FundingStatus::Spent:
        return Texts::tr("%1 spent %2 %3", "funder, “at least 24 times”, whose amount");
    case FundingStatus::Reported:
        return Texts::tr("%1 reportedly spent %2 %3", "funder, “at least 24 times”, whose amount");
    }
    Q_UNREACHABLE();
}

QString mostSentence(std::optional<FundingStatus> status)
{
    if (!status)
        return Texts::tr("%1 puts up the most, %2", "funder, amount");
    switch (*status) {
    case FundingStatus::Planned:
        return Texts::tr("%1 plans the most, %2", "funder, amount");
    case FundingStatus::Spent:
        return Texts::tr("%1 spent the most, %2", "funder, amount");
    case FundingStatus::Reported:
        return Texts::tr("%1 reportedly spent the most, %2", "funder, amount");
    }
    Q_UNREACHABLE();
}

QString mostAsStatedSentence(std::optional<FundingStatus> status)
{
    if (!status)
        return Texts::tr("%1 puts up the most as stated: %2", "funder, amount");
    switch (*status) {
    case FundingStatus::Planned:
        return Texts::tr("%1 plans the most as stated: %2", "funder, amount");
    case FundingStatus::Spent:
        return Texts::tr("%1 spent the most as stated: %2", "funder, amount");
    case FundingStatus::Reported:
        return Texts::tr("%1 reportedly spent the most as stated: %2", "funder, amount");
    }
    Q_UNREACHABLE();
}

} // namespace aftershock
