#pragma once

#include "core/language.h"
#include "core/money.h"

#include <QStringView>

#include <span>

namespace aftershock {

/// How people call a currency. The table holds the currencies that business news is full of; the
/// others go by their code.
struct CurrencyWords
{
    QStringView code;
    QStringView sign; ///< “£”; empty where people write the word or the code instead
    QStringView english;
    QStringView german;
    QStringView chinese;
    [[nodiscard]] QStringView name(Language language) const;
};

[[nodiscard]] std::span<const CurrencyWords> allCurrencyWords();
/// nullptr for a currency that the table does not hold.
[[nodiscard]] const CurrencyWords* wordsOf(Currency currency);

} // namespace aftershock
