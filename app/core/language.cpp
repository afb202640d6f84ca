#include "core/language.h"

#include "core/enum_text.h"

namespace aftershock {

namespace {

constexpr EnumText<Language> languageTexts[] = {
    {Language::English, "en"}, {Language::German, "de"}, {Language::Chinese, "zh"}};

} // namespace

QString toText(Language language)
{
    return enumToText(languageTexts, language);
}

std::optional<Language> languageFromText(const QString& text)
{
    return enumFromText(languageTexts, text);
}

} // namespace aftershock
