#pragma once

#include "core/language.h"

#include <QStringList>

#include <optional>

/// Which language the window speaks: the one chosen, or like the desktop.
namespace aftershock {

/// The first of the desktop's languages, named as QLocale::uiLanguages() has them (“de-AT”,
/// “zh-Hans-CN”), that the program knows; English where it knows none.
[[nodiscard]] Language languageFor(const QStringList& uiLanguages);
[[nodiscard]] Language resolveLanguage(std::optional<Language> chosen);

/// Makes the program speak, Qt's own words in dialogs too where Qt's translations are installed.
void speakInWindow(Language language);

} // namespace aftershock
