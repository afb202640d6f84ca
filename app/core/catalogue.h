#pragma once

#include "core/language.h"

/// The program's sentences. The sources say them in English; resources/translations holds the
/// others, which the build puts into the program.
namespace aftershock {

/// From here on tr() speaks @p language. Called on the application's thread while it lives, before
/// what is to speak the language is made. English needs no catalogue, and reads none.
void speak(Language language);
/// What tr() speaks now, for figures in a sentence that no view's Formatter is at hand for.
[[nodiscard]] Language spokenLanguage();

} // namespace aftershock
