#pragma once

#include "data/dataset.h"

namespace aftershock::article {

/// The share moves and the funding of the built-in dataset, typed by hand from what the article
/// reports; a test changes what it needs and makes a Dataset of it.
[[nodiscard]] DatasetContents contents();

/// Ids of rows in contents(), by what they are about.
enum Move : RowId { Nvidia = 1, Broadcom, Microsoft, Alphabet, Oracle, Cisco, Asml, SiemensEnergy };
enum Money : RowId { Meta = 1, DeepSeek, BankOfChina, StocksAndBonds };

[[nodiscard]] Currency currency(const char* code);
/// An amount as printed: the value, its qualifier, and the digits that were printed.
[[nodiscard]] FundingAmount amount(RowId id, const char* code, double value, Qualifier qualifier,
                                   std::optional<int> digits, AmountBasis basis);

} // namespace aftershock::article
