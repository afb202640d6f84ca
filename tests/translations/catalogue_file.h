#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace aftershock {

/// One sentence of a .ts file.
struct Message
{
    QString context;
    QString source;
    QString comment; ///< tells sentences apart that are the same in English
    bool isCounted{false};
    bool isFinished{false};
    QStringList translations; ///< one, or a form for each number that the language tells apart
    [[nodiscard]] QString key() const
    {
        return QStringLiteral("%1 | %2 | %3").arg(context, source, comment);
    }
};

/// What Qt's lupdate writes; empty where the file is none.
[[nodiscard]] std::vector<Message> messagesOf(const QString& path);

} // namespace aftershock
