#pragma once

#include "core/day.h"
#include "core/language.h"
#include "core/money.h"

#include <QString>

namespace aftershock {

/**
 * The program's one way from a figure to text: true minus, narrow no-break space before %,
 * thousands separated, money in words people use, the digits the source gave and no more.
 * Independent of the machine's locale. Derived bounds are rounded to the side that stays true:
 * a lower bound down, an upper bound up.
 */
class Formatter
{
public:
    explicit Formatter(Language language = Language::English) : m_language(language) {}

    [[nodiscard]] Language language() const { return m_language; }

    /// “−16.9”: the bare number with @p digits significant digits, or the shortest exact text.
    [[nodiscard]] QString number(double value, std::optional<int> digits = {}) const;
    [[nodiscard]] QString integer(qint64 value) const; ///< “24,444”

    /// “−16.9 %”, “+3.2 %”, “over 7 % down”, “at least 3 % up”, “4–5 % down”, “about 2 % up”.
    [[nodiscard]] QString change(const Quantity& percent) const;
    /// “−16.9 %” without the qualifier, for ticks and places that show the qualifier apart.
    [[nodiscard]] QString percent(double value, std::optional<int> digits = {}) const;
    /// “30 %” of something, with its qualifier: “at least 30 %”.
    [[nodiscard]] QString share(const Quantity& fraction) const;
    /// “at least 24,444 times”; @c multiple is the number, not a percentage.
    [[nodiscard]] QString times(const Quantity& multiple) const;
    /// “at least 24,444 ×”
    [[nodiscard]] QString multiple(const Quantity& multiple) const;

    /// “at least 1 tn yuan”, “more than $60 bn”, “£33.30 bn”.
    [[nodiscard]] QString money(const Money& money) const;
    /// “£10 bn” without a qualifier; for ticks.
    [[nodiscard]] QString money(double amount, Currency currency,
                                std::optional<int> digits = {}) const;
    /// “10 bn” without a currency.
    [[nodiscard]] QString amount(double amount, std::optional<int> digits = {}) const;
    /// “pounds”, “US dollars”, “yuan”.
    [[nodiscard]] QString currencyName(Currency currency) const;

    /// “as stated”, “lower bound”, “upper bound”, “approximate”, “range”.
    [[nodiscard]] QString reportedAs(Qualifier qualifier) const;
    /// “over”, “at least”, “under”, “at most”, “about”; empty for Exact and Between.
    [[nodiscard]] QString qualifierWord(Qualifier qualifier) const;

    /// “27 January 2025”, “January 2025”, “2025”.
    [[nodiscard]] QString day(const Day& day) const;
    /// “27 Jan 2025”, “Jan 2025”, “2025”.
    [[nodiscard]] QString shortDay(const Day& day) const;
    /// “Monday 27 January 2025”; without the weekday where the day is not known to the day.
    [[nodiscard]] QString longDay(const Day& day) const;
    /// “five”, “12”: a small number in words.
    [[nodiscard]] QString numberWord(int value) const;
    /// “41 kB”.
    [[nodiscard]] QString bytes(qint64 size) const;
    /// “A”, “A and B”, “A, B and C”.
    [[nodiscard]] QString list(const QStringList& items) const;

private:
    Language m_language;
};

} // namespace aftershock
