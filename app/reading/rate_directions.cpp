#include "reading/rate_directions.h"

#include "reading/column_candidates.h"

#include <QRegularExpression>

#include <algorithm>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

constexpr double sureOfWords = 0.9;

std::optional<Currency> currencyOf(const QString& words)
{
    return words.isEmpty() ? std::nullopt : currencyNamed(words);
}

bool isOpen(const ColumnMapping& column)
{
    return !column.field.isChosen;
}

/// The one column of numbers whose heading says what they count.
void findRate(const std::vector<Column>& columns, Mapping& mapping)
{
    if (mapping.column(ImportField::Rate) || mapping.column(ImportField::CurrencyRates))
        return;
    std::vector<std::size_t> found;
    for (const Column& column : columns) {
        const RateDirection direction = directionOfRate(column.heading);
        if ((direction.base || direction.quote) && isOpen(mapping.columns[column.index]) &&
            column.evidence.share(column.evidence.numbers) >= 0.8)
            found.push_back(column.index);
    }
    if (found.size() == 1)
        mapping.columns[found.front()].field = {ImportField::Rate, sureOfWords};
}

} // namespace

RateDirection directionOfRate(const QString& heading)
{
    const QString plain = comparable(heading);
    // “usd per unit”, “dollars per euro”, “units per eur”
    static const QRegularExpression per(
        u"^(?:(?:exchange |fx )?rates? (?:in )?)?(.*?) ?\\bper (?:(?:1|one) )?(.+)$"_s);
    // “rate to cny”, “usd to cny”, “rate in usd”
    static const QRegularExpression into(u"^(?:(.*) )?(to|in) (.+)$"_s);
    if (const auto match = per.match(plain); match.hasMatch()) {
        if (match.captured(2).front().isDigit()) // “per 100 units”, which no rate is
            return {};
        static const QRegularExpression count(u"^(units?|amount|number) (of )?"_s);
        QString counted = match.captured(1);
        counted.remove(count);
        return {.base = currencyOf(match.captured(2)), .quote = currencyOf(counted)};
    }
    if (const auto match = into.match(plain); match.hasMatch()) {
        QString one = match.captured(1);
        static const QRegularExpression rate(u"^(?:exchange |fx )?rates?(?: |$)|(?: |^)rate$"_s);
        const bool isOfRate = one.isEmpty() || rate.match(one).hasMatch();
        one.remove(rate);
        const std::optional<Currency> base = currencyOf(one);
        if (isOfRate || base)
            return {.base = base, .quote = currencyOf(match.captured(3))};
    }
    return {};
}

void takeDirectionOfRate(const std::vector<Column>& columns, Mapping& mapping)
{
    findRate(columns, mapping);
    const std::optional<std::size_t> rate = mapping.column(ImportField::Rate);
    if (!rate)
        return;
    const RateDirection said = directionOfRate(columns[*rate].heading);
    if (said.base && !mapping.has(ImportField::Base))
        mapping.constants[ImportField::Base] = {said.base->code(), sureOfWords};
    if (!said.quote || mapping.constants.contains(ImportField::Quote))
        return;
    const std::optional<std::size_t> currencies = mapping.column(ImportField::Quote);
    if (currencies && (!isOpen(mapping.columns[*currencies]) || mapping.column(ImportField::Base)))
        return;
    // What a person or the heading says of both leaves nothing to the column.
    if (currencies)
        mapping.columns[*currencies].field = {mapping.constants.contains(ImportField::Base)
                                                  ? ImportField::Ignored
                                                  : ImportField::Base,
                                              sureOfWords};
    mapping.constants[ImportField::Quote] = {said.quote->code(), sureOfWords};
}

} // namespace aftershock
