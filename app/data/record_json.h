#pragma once

#include "data/edit.h"

#include <QJsonObject>

/// For edit_json.h: rows as JSON. What a row does not have is left out.
namespace aftershock {

[[nodiscard]] QJsonObject toJson(const Record& record);
[[nodiscard]] QJsonObject toJson(const Price& price);
/// nullopt for what toJson() would not write, and for tables whose rows are no records.
[[nodiscard]] std::optional<Record> recordFromJson(TableKind table, const QJsonObject& json);
[[nodiscard]] std::optional<Price> priceFromJson(const QJsonObject& json);

} // namespace aftershock
