#pragma once

#include "data/edit.h"

#include <QJsonObject>

/// Acts as JSON, without loss: numbers keep every bit, what is not there is told from what is zero.
namespace aftershock {

[[nodiscard]] QJsonObject toJson(const Edit& edit);
/// Errors: SyntaxInvalid for what toJson() would not write.
[[nodiscard]] Result<Edit> editFromJson(const QJsonObject& json);

} // namespace aftershock
