#pragma once

#include "core/language.h"

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace aftershock {

/// `--language en|de|zh`, the same for every subcommand that says anything.
CLI::Option* addLanguage(CLI::App* command);
/// After parsing; English where the option was not given.
[[nodiscard]] Language languageOf(const CLI::Option* option);

} // namespace aftershock
