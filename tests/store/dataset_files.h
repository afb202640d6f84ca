#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QTemporaryDir>

/// Dataset files for tests, made from the built-in dataset by SQL or by changing bytes.
namespace aftershock::test {

/// What of a folder must not change when a dataset in it is read.
struct FileState
{
    QByteArray bytes;
    QDateTime modified;
    bool operator==(const FileState&) const = default;
};

class DatasetFolder
{
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// The built-in dataset, as bytes and as a file.
    [[nodiscard]] static QByteArray builtIn();
    [[nodiscard]] QString copyBuiltIn(const QString& name = QStringLiteral("good.db")) const;
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const;
    /// Every file in the folder.
    [[nodiscard]] QMap<QString, FileState> state() const;

private:
    QTemporaryDir m_folder;
};

/// Runs @p sql in the file with constraints off. Fails the running test on a mistake in it.
void runSql(const QString& path, const QString& sql);

/// Makes the tables plain: no key, no STRICT, no CHECK, and none of our own columns, as somebody
/// else's program would write them; any value can be put into them.
void loosen(const QString& path);

/// “ReferenceCycle 3 funding.part_of”: what tests compare of an error; “opened” if there is none.
template <typename T>
[[nodiscard]] QString outcome(const Result<T>& result);

[[nodiscard]] QString outcomeOf(const Error& error);

template <typename T>
QString outcome(const Result<T>& result)
{
    return result ? QStringLiteral("opened") : outcomeOf(result.error());
}

} // namespace aftershock::test
