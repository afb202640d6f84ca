#pragma once

#include <QLatin1StringView>
#include <QString>

#include <cstddef>
#include <optional>

namespace aftershock {

/// The word that files and the command line use for one value of an enumeration.
template <typename Enum>
struct EnumText
{
    Enum value;
    const char* text;
};

template <typename Enum, std::size_t N>
[[nodiscard]] QString enumToText(const EnumText<Enum> (&table)[N], Enum value)
{
    for (const EnumText<Enum>& entry : table)
        if (entry.value == value)
            return QString::fromLatin1(entry.text);
    Q_UNREACHABLE();
}

template <typename Enum, std::size_t N>
[[nodiscard]] std::optional<Enum> enumFromText(const EnumText<Enum> (&table)[N],
                                               const QString& text)
{
    for (const EnumText<Enum>& entry : table)
        if (text == QLatin1StringView(entry.text))
            return entry.value;
    return std::nullopt;
}

} // namespace aftershock
