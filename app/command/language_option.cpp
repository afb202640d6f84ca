#include "command/language_option.h"

#include <CLI/CLI.hpp>

namespace aftershock {

CLI::Option* addLanguage(CLI::App* command)
{
    return command->add_option("--language", "Language of the texts: en, de or zh")
        ->check(CLI::IsMember({"en", "de", "zh"}))
        ->type_name("LANG")
        ->default_str("en");
}

Language languageOf(const CLI::Option* option)
{
    if (option->count() == 0)
        return Language::English;
    return languageFromText(QString::fromStdString(option->as<std::string>()))
        .value_or(Language::English);
}

} // namespace aftershock
