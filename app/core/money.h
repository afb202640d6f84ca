#pragma once

#include "core/quantity.h"

#include <QString>
#include <QStringList>

#include <array>

namespace aftershock {

/// An ISO 4217 currency, by its three-letter code; only codes on the standard's list exist.
class Currency
{
public:
    /// nullopt where @p code (any case) is not an ISO 4217 code of money that people pay with,
    /// current in 2025.
    [[nodiscard]] static std::optional<Currency> fromCode(const QString& code);
    [[nodiscard]] static QStringList codes();

    [[nodiscard]] QString code() const { return QString::fromLatin1(m_code.data(), 3); }
    auto operator<=>(const Currency&) const = default;

private:
    std::array<char, 3> m_code{};
};

/// A qualified amount in one currency.
struct Money
{
    Quantity amount;
    Currency currency;
    bool operator==(const Money&) const = default;
};

/// Of one currency, else CurrenciesDiffer; of no terms there is NothingTrueToSay.
[[nodiscard]] Result<Money> sum(std::span<const Money> terms);
[[nodiscard]] Result<Money> difference(const Money& a, const Money& b);
/// Refused where the currencies differ.
[[nodiscard]] Result<Quantity> ratio(const Money& above, const Money& below);

} // namespace aftershock
