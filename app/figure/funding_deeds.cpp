#include "figure/funding_deeds.h"

#include "figure/rows.h"

#include <QCoreApplication>

namespace aftershock {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::FundingDeeds)
};

/// Who the sentence is about: the payer, or where nobody says who that is, who gets the money, or
/// what it is for.
enum class Subject { Payer, Recipient, Purpose };

Subject subjectOf(const Funding& funding)
{
    if (isCalledByRecipient(funding))
        return Subject::Recipient;
    return funding.organisation ? Subject::Payer : Subject::Purpose;
}

QString amountPaid(std::optional<FundingStatus> status)
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

QString amountReceived(std::optional<FundingStatus> status)
{
    if (!status)
        return Texts::tr("%1 raised %2", "recipient, amount");
    switch (*status) {
    case FundingStatus::Planned:
        return Texts::tr("%1 is to receive %2", "recipient, amount");
    case FundingStatus::Spent:
        return Texts::tr("%1 received %2", "recipient, amount");
    case FundingStatus::Reported:
        return Texts::tr("%1 reportedly raised %2", "recipient, amount");
    }
    Q_UNREACHABLE();
}

QString purposePaid(std::optional<FundingStatus> status)
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

QString purposeReceived(std::optional<FundingStatus> status)
{
    if (!status)
        return Texts::tr("%1 raised %2 for %3", "recipient, amount, purpose");
    switch (*status) {
    case FundingStatus::Planned:
        return Texts::tr("%1 is to receive %2 for %3", "recipient, amount, purpose");
    case FundingStatus::Spent:
        return Texts::tr("%1 received %2 for %3", "recipient, amount, purpose");
    case FundingStatus::Reported:
        return Texts::tr("%1 reportedly raised %2 for %3", "recipient, amount, purpose");
    }
    Q_UNREACHABLE();
}

QString multiplePaid(std::optional<FundingStatus> status)
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

QString multipleReceived(std::optional<FundingStatus> status)
{
    if (!status)
        return Texts::tr("%1 raised %2 %3", "recipient, “at least 24 times”, whose amount");
    switch (*status) {
    case FundingStatus::Planned:
        return Texts::tr("%1 is to receive %2 %3", "recipient, “at least 24 times”, whose amount");
    case FundingStatus::Spent:
        return Texts::tr("%1 received %2 %3", "recipient, “at least 24 times”, whose amount");
    case FundingStatus::Reported:
        return Texts::tr("%1 reportedly raised %2 %3",
                         "recipient, “at least 24 times”, whose amount");
    }
    Q_UNREACHABLE();
}

QString mostPaid(std::optional<FundingStatus> status)
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

QString mostReceived(std::optional<FundingStatus> status)
{
    if (!status)
        return Texts::tr("%1 raised the most, %2", "recipient, amount");
    switch (*status) {
    case FundingStatus::Planned:
        return Texts::tr("%1 is to receive the most, %2", "recipient, amount");
    case FundingStatus::Spent:
        return Texts::tr("%1 received the most, %2", "recipient, amount");
    case FundingStatus::Reported:
        return Texts::tr("%1 reportedly raised the most, %2", "recipient, amount");
    }
    Q_UNREACHABLE();
}

QString mostAsStatedPaid(std::optional<FundingStatus> status)
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

QString mostAsStatedReceived(std::optional<FundingStatus> status)
{
    if (!status)
        return Texts::tr("%1 raised the most as stated: %2", "recipient, amount");
    switch (*status) {
    case FundingStatus::Planned:
        return Texts::tr("%1 is to receive the most as stated: %2", "recipient, amount");
    case FundingStatus::Spent:
        return Texts::tr("%1 received the most as stated: %2", "recipient, amount");
    case FundingStatus::Reported:
        return Texts::tr("%1 reportedly raised the most as stated: %2", "recipient, amount");
    }
    Q_UNREACHABLE();
}

} // namespace

QString amountSentence(const Funding& funding)
{
    switch (subjectOf(funding)) {
    case Subject::Payer:
        return amountPaid(funding.status);
    case Subject::Recipient:
        return amountReceived(funding.status);
    case Subject::Purpose:
        return Texts::tr("%1 gets %2", "purpose, amount");
    }
    Q_UNREACHABLE();
}

QString purposeSentence(const Funding& funding)
{
    return subjectOf(funding) == Subject::Recipient ? purposeReceived(funding.status)
                                                    : purposePaid(funding.status);
}

QString multipleSentence(const Funding& funding)
{
    switch (subjectOf(funding)) {
    case Subject::Payer:
        return multiplePaid(funding.status);
    case Subject::Recipient:
        return multipleReceived(funding.status);
    case Subject::Purpose:
        return Texts::tr("%1 gets %2 %3", "purpose, “at least 24 times”, whose amount");
    }
    Q_UNREACHABLE();
}

QString mostSentence(const Funding& funding)
{
    switch (subjectOf(funding)) {
    case Subject::Payer:
        return mostPaid(funding.status);
    case Subject::Recipient:
        return mostReceived(funding.status);
    case Subject::Purpose:
        return Texts::tr("%1 gets the most, %2", "purpose, amount");
    }
    Q_UNREACHABLE();
}

QString mostAsStatedSentence(const Funding& funding)
{
    switch (subjectOf(funding)) {
    case Subject::Payer:
        return mostAsStatedPaid(funding.status);
    case Subject::Recipient:
        return mostAsStatedReceived(funding.status);
    case Subject::Purpose:
        return Texts::tr("%1 gets the most as stated: %2", "purpose, amount");
    }
    Q_UNREACHABLE();
}

} // namespace aftershock
