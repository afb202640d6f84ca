#include "figure/funding_words.h"

#include "core/decimal.h"
#include "figure/alike_rows.h"
#include "figure/funding_rows.h"

#include <QCoreApplication>

#include <cmath>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::FundingWords)
};

QString withSpan(const Funding& funding, const QString& purpose, bool perYear,
                 const Formatter& formatter)
{
    if (!funding.years)
        return funding.fromYear
                   ? Texts::tr("%1, from %2").arg(purpose, QString::number(*funding.fromYear))
                   : purpose;
    if (*funding.years == 1 && funding.fromYear)
        return Texts::tr("%1 in %2", "purpose, year")
            .arg(purpose, QString::number(*funding.fromYear));
    const QString form = perYear && *funding.years != 1 ? Texts::tr("%1, spread evenly over %2")
                                                        : Texts::tr("%1, over %2");
    return form.arg(purpose, yearsText(*funding.years, formatter));
}

Rounding roundingFor(const Quantity& amount)
{
    if (amount.isLowerBound())
        return Rounding::TowardZero;
    return amount.isUpperBound() ? Rounding::AwayFromZero : Rounding::Nearest;
}

QString possessiveForm(std::optional<FundingStatus> status)
{
    if (status == FundingStatus::Planned)
        return Texts::tr("%1’s planned %2", "owner, amount; follows “5 times”, “a multiple of”");
    if (status == FundingStatus::Reported)
        return Texts::tr("%1’s reported %2", "owner, amount; follows “5 times”, “a multiple of”");
    return Texts::tr("%1’s %2", "owner, amount; follows “5 times”, “a multiple of”");
}

} // namespace

QString yearsText(double years, const Formatter& formatter)
{
    if (years == 1)
        return Texts::tr("one year");
    if (years == std::floor(years) && years <= 1000)
        return Texts::tr("%1 years", nullptr, static_cast<int>(years))
            .arg(formatter.numberWord(static_cast<int>(years)));
    return Texts::tr("%1 years", "a number with a fraction").arg(formatter.number(years));
}

bool purposeIsMoney(const QString& purpose)
{
    static const QSet<QString> words{
        u"aid"_s,        u"budget"_s,      u"cost"_s,     u"costs"_s,  u"expenditure"_s,
        u"expenses"_s,   u"fund"_s,        u"funding"_s,  u"grant"_s,  u"grants"_s,
        u"investment"_s, u"investments"_s, u"loan"_s,     u"loans"_s,  u"outlay"_s,
        u"payment"_s,    u"price"_s,       u"purchase"_s, u"rescue"_s, u"spending"_s,
        u"subsidies"_s,  u"subsidy"_s};
    const QString lower = purpose.toLower();
    return words.contains(lower.section(u' ', 0, 0)) || words.contains(lower.section(u' ', -1));
}

QString statusWord(FundingStatus status)
{
    switch (status) {
    case FundingStatus::Planned:
        return Texts::tr("planned");
    case FundingStatus::Spent:
        return Texts::tr("spent");
    case FundingStatus::Reported:
        return Texts::tr("reported");
    }
    Q_UNREACHABLE();
}

QString purposeAndSpan(const PlottedRow& row, bool perYear, const Formatter& formatter)
{
    const Funding& funding = *row.funding;
    const bool isOfRecipient = isCalledByRecipient(funding);
    QString purpose = printable(funding.purpose.isEmpty() && !isOfRecipient ? funding.recipient
                                                                            : funding.purpose);
    if (isOfRecipient && row.organisation)
        purpose = Texts::tr("%1, from %2", "round, investors")
                      .arg(purpose, printable(row.organisation->name));
    if (funding.status == FundingStatus::Reported && purposeIsMoney(purpose))
        purpose = Texts::tr("reported %1", "purpose that is money").arg(purpose);
    // When it is for says more than that nobody said what for.
    const bool isOfOneYear = funding.fromYear && funding.years == 1;
    if (purpose.isEmpty() && !isOfRecipient && isOfOneYear)
        return (funding.status == FundingStatus::Planned ? Texts::tr("planned for %1", "a year")
                                                         : Texts::tr("in %1", "a year"))
            .arg(*funding.fromYear);
    if (purpose.isEmpty())
        purpose = isOfRecipient ? Texts::tr("payer not stated") : Texts::tr("purpose not stated");
    return withSpan(funding, purpose, perYear, formatter);
}

QString possessiveAmount(const PlottedRow& row, const Formatter& formatter)
{
    const Funding& funding = *row.funding;
    const FundingAmount* reported = reportedAmount(funding);
    QString amount;
    if (purposeIsMoney(funding.purpose))
        amount = printable(funding.purpose);
    else if (reported && reported->money.amount.qualifier == Qualifier::Exact)
        amount = formatter.money(reported->money);
    else if (reported)
        amount = Texts::tr("amount (%1)", "of which only a bound is known")
                     .arg(formatter.money(reported->money));
    // “the $8.0 bn of Oracle (2023)”: behind a bracket stands no possessive.
    if (!row.when.isEmpty())
        return Texts::tr("the %1 of %2", "amount, owner with the year")
            .arg(amount, distinctName(row));
    return possessiveForm(funding.status).arg(nameOf(row), amount);
}

QString moneyText(const Money& money, bool perYear, const Formatter& formatter)
{
    const QString text = formatter.money(money);
    return perYear ? Texts::tr("%1 a year").arg(text) : text;
}

QString plainMoneyText(const Money& money, bool perYear, const Formatter& formatter)
{
    if (money.amount.upper)
        return moneyText(money, perYear, formatter);
    // The word for the bound stands elsewhere, but the figure is still one: never rounded past it.
    double value = money.amount.value;
    if (money.amount.digits)
        value =
            toDouble(rounded(toDecimal(value), *money.amount.digits, roundingFor(money.amount)));
    const QString text = formatter.money(value, money.currency, money.amount.digits);
    return perYear ? Texts::tr("%1 a year").arg(text) : text;
}

Money reportedMoney(const Funding& funding, bool perYearToo)
{
    Money money = reportedAmount(funding)->money;
    if (perYearToo && funding.years)
        money.amount = perYear(money.amount, *funding.years);
    return money;
}

QString shareText(const Share& share, const Formatter& formatter)
{
    const QString text = formatter.share(share.fraction);
    return share.asStated ? Texts::tr("%1 of the amounts as stated").arg(text)
                          : Texts::tr("%1 of the whole").arg(text);
}

QString rateText(const AppliedRate& rate, const Formatter& formatter)
{
    const bool turned = rate.rate < 1;
    const double value = withoutNoise(turned ? 1 / rate.rate : rate.rate);
    // A digit more than the amounts support, so that two rates can be told apart.
    const int digits = rate.implied ? rate.digits.value_or(4) + 1
                                    : static_cast<int>(toDecimal(value).digits.size());
    return Texts::tr("%1 to %2", "rate: $1.2440 to £1")
        .arg(formatter.money(value, turned ? rate.base : rate.quote, std::min(digits, 6)),
             formatter.money(1, turned ? rate.quote : rate.base));
}

} // namespace aftershock
