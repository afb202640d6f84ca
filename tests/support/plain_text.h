#pragma once

#include <QStringList>

namespace aftershock {

/// With plain spaces in place of those that do not break, as expected values are typed.
[[nodiscard]] inline QString plain(QString text)
{
    return text.replace(QChar(0x00a0), QChar(0x20)).replace(QChar(0x202f), QChar(0x20));
}

[[nodiscard]] inline QStringList plain(QStringList texts)
{
    for (QString& text : texts)
        text = plain(text);
    return texts;
}

} // namespace aftershock
