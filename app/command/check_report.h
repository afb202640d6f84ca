#pragma once

#include "analysis/checks.h"

#include <QByteArray>

/// What `aftershock check` prints.
namespace aftershock {

[[nodiscard]] QByteArray checkText(const Dataset& dataset, const std::vector<Finding>& findings);
/// The JSON shape of README.md, and the arithmetic beside it.
[[nodiscard]] QByteArray checkJson(const Dataset& dataset, const std::vector<Finding>& findings);

} // namespace aftershock
