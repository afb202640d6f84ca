#include "analysis/check_list.h"
#include "analysis/row_names.h"
#include "core/wording.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Checks)
};

const FundingAmount* amountIn(const Funding& funding, Currency currency)
{
    const auto found = std::ranges::find_if(funding.amounts, [&](const FundingAmount& amount) {
        return amount.money.currency == currency;
    });
    return found == funding.amounts.end() ? nullptr : &*found;
}

struct KnownParts
{
    std::vector<Quantity> amounts;
    QStringList texts;
    std::vector<RowRef> rows;
};

KnownParts partsIn(const Dataset& dataset, const Funding& whole, Currency currency,
                   const Formatter& formatter)
{
    KnownParts parts;
    for (const RowId id : dataset.partsOf(whole.id))
        if (const FundingAmount* amount = amountIn(*dataset.funding(id), currency)) {
            parts.amounts.push_back(amount->money.amount);
            parts.texts.append(formatter.money(amount->money));
            parts.rows.push_back({RecordKind::Funding, id});
        }
    return parts;
}

void checkWhole(const Dataset& dataset, const Funding& whole, const FundingAmount& amount,
                const Formatter& formatter, Findings& findings)
{
    const Currency currency = amount.money.currency;
    const KnownParts parts = partsIn(dataset, whole, currency, formatter);
    if (parts.amounts.empty())
        return;
    const Result<Quantity> total = sum(parts.amounts);
    if (!total)
        return;
    const bool exceeds = compare(*total, amount.money.amount) == std::partial_ordering::greater;
    const bool raises = !exceeds && amount.money.amount.isLowerBound() &&
                        (total->qualifier == Qualifier::Exact || total->isLowerBound()) &&
                        total->value > amount.money.amount.value;
    if (!exceeds && !raises)
        return;

    const RowRef row{RecordKind::Funding, whole.id};
    const QString partsText = formatter.money(Money{*total, currency});
    const QString wholeText = formatter.money(amount.money);
    const QString message =
        exceeds ? Texts::tr("The parts of %1 add up to %2, more than the whole of %3")
                : Texts::tr(
                      "The parts of %1 add up to %2, so that the whole is more than the %3 stated");
    Finding finding{.id = exceeds ? u"parts-exceed-whole"_s : u"parts-raise-whole"_s,
                    .severity = exceeds ? Severity::Error : Severity::Info,
                    .message = message.arg(rowName(dataset, row), partsText, wholeText),
                    .arithmetic =
                        u"%1 = %2 > %3"_s.arg(parts.texts.join(u" + "_s), partsText, wholeText),
                    .rows = {row}};
    finding.rows.insert(finding.rows.end(), parts.rows.begin(), parts.rows.end());
    findings.push_back(std::move(finding));
}

/// Names that people would take for the same company.
QString plainName(const QString& name)
{
    static const QStringList forms{u"inc"_s, u"corp"_s, u"corporation"_s, u"ltd"_s, u"limited"_s,
                                   u"plc"_s, u"ag"_s,   u"se"_s,          u"nv"_s,  u"sa"_s,
                                   u"co"_s,  u"gmbh"_s, u"company"_s};
    QString letters;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC).toCaseFolded())
        if (c.isLetterOrNumber() || c.isMark())
            letters += c;
        else if (c.isSpace())
            letters += u' ';
    QStringList words = letters.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && forms.contains(words.last()))
        words.removeLast();
    return words.join(u' ');
}

QString movesText(const Dataset& dataset, const std::vector<RowRef>& rows,
                  const Formatter& formatter)
{
    QStringList texts;
    for (const RowRef& row : rows)
        texts.append(formatter.change(dataset.shareMove(row.id)->changePercent));
    return sequence(texts, formatter.language());
}

QString amountsText(const Dataset& dataset, const std::vector<RowRef>& rows,
                    const Formatter& formatter)
{
    QStringList texts;
    for (const RowRef& row : rows)
        for (const FundingAmount& amount : dataset.funding(row.id)->amounts)
            if (amount.basis == AmountBasis::Reported)
                texts.append(formatter.money(amount.money));
    return sequence(texts, formatter.language());
}

template <typename Key, typename Describe>
void addDuplicates(const std::map<Key, std::vector<RowRef>>& groups, const QString& id,
                   const Describe& describe, Findings& findings)
{
    for (const auto& [key, rows] : groups)
        if (rows.size() > 1) {
            const auto [message, arithmetic] = describe(rows);
            findings.push_back({.id = id,
                                .severity = Severity::Warning,
                                .message = message,
                                .arithmetic = arithmetic,
                                .rows = rows});
        }
}

} // namespace

void checkParts(const Dataset& dataset, const Formatter& formatter, Findings& findings)
{
    for (const Funding& whole : dataset->fundings)
        if (!dataset.partsOf(whole.id).empty())
            for (const FundingAmount& amount : whole.amounts)
                checkWhole(dataset, whole, amount, formatter, findings);
}

void checkChanges(const Dataset& dataset, const Formatter& formatter, Findings& findings)
{
    constexpr double all = -100;
    for (const ShareMove& move : dataset->shareMoves) {
        const Quantity& change = move.changePercent;
        const double lowest = std::min(change.value, change.upper.value_or(change.value));
        // “Over 100 % down” is beyond it too.
        const bool isBeyond =
            lowest < all || (lowest == all && change.qualifier == Qualifier::Over);
        if (!isBeyond)
            continue;
        const RowRef row{RecordKind::ShareMove, move.id};
        findings.push_back(
            {.id = u"change-beyond-100"_s,
             .severity = Severity::Error,
             .message = Texts::tr("%1 is said to have moved by %2; a share cannot lose more than "
                                  "all of its price")
                            .arg(rowName(dataset, row), formatter.change(change)),
             .arithmetic = u"%1 < %2"_s.arg(formatter.change(change), formatter.percent(all)),
             .rows = {row}});
    }
}

void checkDuplicates(const Dataset& dataset, const Formatter& formatter, Findings& findings)
{
    std::map<std::tuple<RowId, std::optional<RowId>, QDate>, std::vector<RowRef>> moves;
    // A share moves once a day, whatever it is put down to.
    for (const ShareMove& move : dataset->shareMoves)
        moves[{move.organisation, move.tradingDay ? std::nullopt : move.event,
               move.tradingDay ? move.tradingDay->date : QDate()}]
            .push_back({RecordKind::ShareMove, move.id});
    addDuplicates(
        moves, u"duplicate-move"_s,
        [&](const std::vector<RowRef>& rows) {
            return std::pair(Texts::tr("%1 is reported %2 times for the same day or event", nullptr,
                                       static_cast<int>(rows.size()))
                                 .arg(rowName(dataset, rows.front()),
                                      formatter.integer(static_cast<qint64>(rows.size()))),
                             movesText(dataset, rows, formatter));
        },
        findings);

    std::map<std::tuple<std::optional<RowId>, std::optional<RowId>, std::optional<RowId>, QString,
                        QString, std::optional<int>>,
             std::vector<RowRef>>
        fundings;
    for (const Funding& funding : dataset->fundings)
        fundings[{funding.organisation, funding.event, funding.partOf, funding.purpose,
                  funding.recipient, funding.fromYear}]
            .push_back({RecordKind::Funding, funding.id});
    addDuplicates(
        fundings, u"duplicate-funding"_s,
        [&](const std::vector<RowRef>& rows) {
            return std::pair(Texts::tr("%1 is reported %2 times for the same purpose and span",
                                       nullptr, static_cast<int>(rows.size()))
                                 .arg(rowName(dataset, rows.front()),
                                      formatter.integer(static_cast<qint64>(rows.size()))),
                             amountsText(dataset, rows, formatter));
        },
        findings);

    std::map<QString, std::vector<RowRef>> organisations;
    for (const Organisation& organisation : dataset->organisations)
        if (const QString plain = plainName(organisation.name); !plain.isEmpty())
            organisations[plain].push_back({RecordKind::Organisation, organisation.id});
    addDuplicates(
        organisations, u"duplicate-organisation"_s,
        [&](const std::vector<RowRef>& rows) {
            QStringList names;
            for (const RowRef& row : rows)
                names.append(Texts::tr("“%1”").arg(rowName(dataset, row)));
            return std::pair(Texts::tr("%1 may be the same company").arg(formatter.list(names)),
                             QString());
        },
        findings);
}

} // namespace aftershock
