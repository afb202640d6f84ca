#pragma once

#include <QString>

#include <optional>

namespace aftershock {

/// The languages that charts and window speak.
enum class Language { English, German, Chinese };

[[nodiscard]] QString toText(Language language); ///< "en", "de", "zh"
[[nodiscard]] std::optional<Language> languageFromText(const QString& text);

} // namespace aftershock
