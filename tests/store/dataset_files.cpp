#include "dataset_files.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sqlite3.h>

#include <memory>

namespace aftershock::test {

using namespace Qt::StringLiterals;

namespace {

const char* nameOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return "FileNotFound";
    case ErrorCode::IsDirectory:
        return "IsDirectory";
    case ErrorCode::PermissionDenied:
        return "PermissionDenied";
    case ErrorCode::Locked:
        return "Locked";
    case ErrorCode::OutputIsInput:
        return "OutputIsInput";
    case ErrorCode::Cancelled:
        return "Cancelled";
    case ErrorCode::FileEmpty:
        return "FileEmpty";
    case ErrorCode::NotSqlite:
        return "NotSqlite";
    case ErrorCode::NotADataset:
        return "NotADataset";
    case ErrorCode::SchemaTooNew:
        return "SchemaTooNew";
    case ErrorCode::SchemaInvalid:
        return "SchemaInvalid";
    case ErrorCode::DatasetDamaged:
        return "DatasetDamaged";
    case ErrorCode::TooLarge:
        return "TooLarge";
    case ErrorCode::TooSlow:
        return "TooSlow";
    case ErrorCode::ValueMissing:
        return "ValueMissing";
    case ErrorCode::ValueNotANumber:
        return "ValueNotANumber";
    case ErrorCode::ValueOutOfRange:
        return "ValueOutOfRange";
    case ErrorCode::ValueUnknown:
        return "ValueUnknown";
    case ErrorCode::ReferenceDangling:
        return "ReferenceDangling";
    case ErrorCode::ReferenceCycle:
        return "ReferenceCycle";
    case ErrorCode::TextUnreadable:
        return "TextUnreadable";
    case ErrorCode::ValueRepeated:
        return "ValueRepeated";
    default:
        return "another error";
    }
}

} // namespace

QByteArray DatasetFolder::builtIn()
{
    QFile image(u":/dataset/built-in.db"_s);
    return image.open(QIODevice::ReadOnly) ? image.readAll() : QByteArray();
}

QString DatasetFolder::copyBuiltIn(const QString& name) const
{
    return write(name, builtIn());
}

QString DatasetFolder::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return written ? file.fileName() : QString();
}

QMap<QString, FileState> DatasetFolder::state() const
{
    QMap<QString, FileState> files;
    for (const QFileInfo& info : QDir(m_folder.path()).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        files.insert(
            info.fileName(),
            {file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), info.lastModified()});
    }
    return files;
}

void runSql(const QString& path, const QString& sql)
{
    sqlite3* opened = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &opened), SQLITE_OK);
    const std::unique_ptr<sqlite3, int (*)(sqlite3*)> database(opened, sqlite3_close);
    const QByteArray script = "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF;"
                              "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY;" +
                              sql.toUtf8();
    const int code = sqlite3_exec(opened, script.constData(), nullptr, nullptr, nullptr);
    QVERIFY2(code == SQLITE_OK, sqlite3_errmsg(opened));
}

void loosen(const QString& path)
{
    QString sql;
    for (const auto* const table :
         {"dataset", "source", "organisation", "event", "share_move", "funding", "funding_amount",
          "exchange_rate", "statement", "price", "saved_view"})
        sql += u"CREATE TABLE loose AS SELECT * FROM %1; DROP TABLE %1;"
               "ALTER TABLE loose RENAME TO %1;"_s.arg(QLatin1StringView(table));
    sql += u"ALTER TABLE share_move DROP COLUMN significant_digits;"
           "ALTER TABLE funding_amount DROP COLUMN significant_digits;"_s;
    runSql(path, sql);
}

QString outcomeOf(const Error& error)
{
    QString text = QString::fromLatin1(nameOf(error.code));
    if (error.row)
        text += u' ' + QString::number(*error.row);
    if (!error.column.isEmpty())
        text += u' ' + error.column;
    return text;
}

} // namespace aftershock::test
