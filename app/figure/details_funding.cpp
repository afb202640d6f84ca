#include "analysis/parts.h"
#include "core/wording.h"
#include "figure/detail_parts.h"
#include "figure/funding_rows.h"
#include "figure/funding_words.h"
#include "figure/rows.h"

#include <QCoreApplication>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Details)
};

QString basisText(const ConvertedAmount& amount, const Formatter& formatter)
{
    const QString money = formatter.money(amount.money);
    if (amount.basis == ConversionBasis::StatedConversion)
        return Texts::tr("%1 as the source converts it").arg(money);
    QStringList rates;
    for (const AppliedRate& rate : amount.rates)
        rates.append(rateText(rate, formatter));
    return Texts::tr("%1 at %2", "amount, rates").arg(money, formatter.list(rates));
}

/// The same amount in the view's currency, or as the source itself converts it.
QString converted(const DetailInput& input, const Funding& funding, const Converter& converter)
{
    const FundingAmount* reported = reportedAmount(funding);
    const auto currency = viewCurrency(input.dataset, input.spec);
    if (currency && reported && *currency != reported->money.currency &&
        !input.spec.inReportedCurrency)
        if (const Result<ConvertedAmount> amount = converter.convert(funding, *currency))
            return basisText(*amount, input.formatter);
    QStringList stated;
    for (const FundingAmount& amount : funding.amounts)
        if (&amount != reported && amount.basis == AmountBasis::StatedConversion)
            stated.append(input.formatter.money(amount.money));
    return stated.isEmpty()
               ? QString()
               : Texts::tr("%1 as the source converts it").arg(input.formatter.list(stated));
}

QString spanText(const Funding& funding, const Formatter& formatter)
{
    if (!funding.years)
        return funding.fromYear ? Texts::tr("from %1").arg(QString::number(*funding.fromYear))
                                : QString();
    QString text = yearsText(*funding.years, formatter);
    if (funding.fromYear)
        text = *funding.years == 1 ? Texts::tr("the year %1").arg(*funding.fromYear)
                                   : Texts::tr("%1 from %2").arg(text).arg(*funding.fromYear);
    if (*funding.years != 1 && reportedAmount(funding))
        text += u" → "_s + moneyText(reportedMoney(funding, true), true, formatter);
    return text;
}

QString statusText(const DetailInput& input, const Funding& funding)
{
    QStringList parts;
    if (funding.status)
        parts.append(statusWord(*funding.status));
    const Event* event = input.dataset.event(funding.event);
    if (event && event->startsOn)
        parts.append(input.formatter.day(*event->startsOn));
    return clauses(parts, input.formatter.language());
}

bool isInferredEvent(const Event* event)
{
    return event && event->startsOn && event->startsOn->basis == DateBasis::Inferred;
}

void addParts(const DetailInput& input, const Funding& funding, const Converter& converter,
              RowDetails& details)
{
    const Breakdown taken = breakdown(input.dataset, funding, converter);
    QStringList texts;
    for (const PartShare& part : taken.parts) {
        const Funding& row = *input.dataset.funding(part.part);
        const QString label = printable(row.purpose.isEmpty() ? row.recipient : row.purpose);
        details.parts.push_back({.label = label,
                                 .fraction = part.share.fraction.value,
                                 .row = RowRef{RecordKind::Funding, part.part}});
        texts.append(u"%1 %2"_s.arg(input.formatter.share(part.share.fraction), label));
    }
    if (taken.notItemised && *taken.notItemised > 0) {
        details.parts.push_back({.label = Texts::tr("not itemised"),
                                 .fraction = *taken.notItemised,
                                 .itemised = false});
        texts.append(
            Texts::tr("%1 not itemised").arg(input.formatter.share({.value = *taken.notItemised})));
    }
    details.partsText = texts.join(u" · "_s);
    if (taken.asStated && !texts.isEmpty())
        details.partsText = Texts::tr("%1, of the amounts as stated").arg(details.partsText);
}

std::vector<DetailCheck> fundingChecks(const DetailInput& input, const Funding& funding)
{
    const RowRef row{RecordKind::Funding, funding.id};
    std::vector<DetailCheck> checks = checksOf(input, row);
    if (!input.dataset.partsOf(funding.id).empty() &&
        !hasFinding(input, row, u"parts-exceed-whole"_s))
        checks.push_back(
            {.mark = CheckMark::Passed, .text = Texts::tr("Parts do not exceed the whole")});
    checks.push_back(citationCheck(funding.citation));
    if (isInferredEvent(input.dataset.event(funding.event)))
        checks.push_back(
            {.mark = CheckMark::Finding, .text = Texts::tr("Date inferred: no source states it")});
    return checks;
}

} // namespace

RowDetails fundingDetails(const DetailInput& input, const Funding& funding)
{
    const Formatter& formatter = input.formatter;
    const Converter converter(input.dataset);
    const Organisation* funder = input.dataset.organisation(funding.organisation);
    const FundingAmount* reported = reportedAmount(funding);
    RowDetails details{.name = nameOf({.funding = &funding, .organisation = funder}),
                       .about = funder && !isCalledByRecipient(funding)
                                    ? aboutKind(*funder, formatter)
                                    : QString()};
    if (reported) {
        details.figure = formatter.money(reported->money);
        details.figureNote = converted(input, funding, converter);
        if (details.figureNote.isEmpty())
            details.figureNote = qualifierNote(reported->money.amount.qualifier);
    } else {
        details.figure = Texts::tr("no amount");
    }
    const bool isOfRecipient = isCalledByRecipient(funding);
    if (isOfRecipient && funder)
        addLine(details.lines, Texts::tr("From", "investors"), printable(funder->name));
    QStringList purpose{funding.purpose, isOfRecipient ? QString() : funding.recipient};
    purpose.removeAll(QString());
    addLine(details.lines, Texts::tr("For"), printable(clauses(purpose, formatter.language())));
    if (const Funding* whole = input.dataset.funding(funding.partOf))
        addLine(details.lines, Texts::tr("Part of"),
                linkText(input, {RecordKind::Funding, whole->id}));
    addLine(details.lines, Texts::tr("Span"), spanText(funding, formatter),
            funding.years && *funding.years != 1 ? Texts::tr("if spread evenly") : QString());
    // Without a status what is left is the day of the event.
    addLine(details.lines, funding.status ? Texts::tr("Status") : Texts::tr("Day"),
            statusText(input, funding),
            isInferredEvent(input.dataset.event(funding.event)) ? Texts::tr("inferred")
                                                                : QString());
    addSourceLine(input, funding.citation, details.lines);
    addLine(details.lines, Texts::tr("Note"), printable(funding.note, 1000));
    addParts(input, funding, converter, details);
    details.checks = fundingChecks(input, funding);
    details.samePassage = samePassage(input, {RecordKind::Funding, funding.id}, funding.citation);
    return details;
}

} // namespace aftershock
