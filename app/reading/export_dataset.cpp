#include "reading/dataset_exchange.h"
#include "reading/exchange_values.h"
#include "reading/exported_folder.h"
#include "store/dataset_file.h"
#include "store/dataset_store.h"
#include "store/system_error.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype bytesHeld = 1 << 20;

Error failureOf(const QFileDevice& file, const QString& subject)
{
    const bool isFull =
        file.error() == QFileDevice::ResourceError || file.errorString() == qt_error_string(ENOSPC);
    return {.code = isFull ? ErrorCode::DiskFull : ErrorCode::WriteFailed,
            .subject = subject,
            .detail = file.errorString()};
}

/// Writes through a buffer of its own, so that each row is not a call to the system.
class Output
{
public:
    /// @p file is written past Qt, which forgets why the system wrote less than it was given.
    Output(QFileDevice& file, QString subject)
        : m_descriptor(file.handle()), m_subject(std::move(subject))
    {
    }

    Result<void> write(const QByteArray& bytes)
    {
        m_bytes += bytes;
        return m_bytes.size() < bytesHeld ? Result<void>() : flush();
    }
    Result<void> flush()
    {
        const char* next = m_bytes.constData();
        const char* const end = next + m_bytes.size();
        while (next < end) {
            const ssize_t put = ::write(m_descriptor, next, static_cast<std::size_t>(end - next));
            if (put < 0 && errno != EINTR)
                return writeErrorFor(errno, m_subject);
            next += std::max<ssize_t>(put, 0);
        }
        m_bytes.clear();
        return {};
    }

private:
    int m_descriptor;
    QString m_subject;
    QByteArray m_bytes;
};

/// One CSV file a table.
class FolderWriter
{
public:
    FolderWriter(QString folder, QString subject)
        : m_folder(std::move(folder)), m_subject(std::move(subject))
    {
    }

    Result<void> begin(const DatasetTable& table)
    {
        if (const auto ended = end(); !ended)
            return ended;
        m_file =
            std::make_unique<QFile>(m_folder + u'/' + QLatin1StringView(table.name) + u".csv"_s);
        if (!m_file->open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return failureOf(*m_file, m_subject);
        m_output.emplace(*m_file, m_subject);
        QByteArray header;
        for (const SchemaColumn& column : table.columns)
            header += (header.isEmpty() ? "" : ",") + QByteArray(column.name);
        return m_output->write(header + "\r\n");
    }

    Result<void> row(std::span<const SqlValue> values)
    {
        m_line.clear();
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (i > 0)
                m_line += ',';
            m_line += csvCell(values[i]);
        }
        return m_output->write(m_line += "\r\n");
    }

    Result<void> end() { return m_output ? m_output->flush() : Result<void>(); }

private:
    QString m_folder;
    QString m_subject;
    std::unique_ptr<QFile> m_file;
    std::optional<Output> m_output;
    QByteArray m_line;
};

/// {"aftershock": 1, "tables": {"source": [{…}], "price": [[1, 1737936000, 118.42, null]]}}
class JsonWriter
{
public:
    JsonWriter(QFileDevice& file, const QString& subject)
        : m_output(file, subject), m_subject(subject)
    {
    }

    Result<void> begin(const DatasetTable& table)
    {
        m_table = &table;
        m_isPrice = qstrcmp(table.name, "price") == 0;
        m_hasRows = false;
        const QByteArray before = m_hasTables ? "\n],\n" : "{\"aftershock\": 1, \"tables\": {\n";
        m_hasTables = true;
        return write(before + '"' + table.name + "\": [");
    }

    Result<void> row(std::span<const SqlValue> values)
    {
        m_line = m_hasRows ? ",\n" : "\n";
        m_line += m_isPrice ? '[' : '{';
        m_hasRows = true;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (i > 0)
                m_line += ", ";
            if (!m_isPrice)
                m_line += '"' + QByteArray(m_table->columns[i].name) + "\": ";
            m_line += jsonValue(values[i]);
        }
        return write(m_line += m_isPrice ? ']' : '}');
    }

    Result<void> end()
    {
        if (const auto written = write("\n]}}\n"); !written)
            return written;
        return m_output.flush();
    }

private:
    /// What could not be taken back is not written.
    Result<void> write(const QByteArray& text)
    {
        m_room.add(text);
        return m_room.isExceeded() ? JsonRoom::tooLarge(m_subject) : m_output.write(text);
    }

    Output m_output;
    QString m_subject;
    JsonRoom m_room;
    const DatasetTable* m_table{nullptr};
    bool m_isPrice{false};
    bool m_hasTables{false};
    bool m_hasRows{false};
    QByteArray m_line;
};

template <typename Writer>
Result<void> visitWith(Writer& writer, const QString& dataset)
{
    const auto visited = visitTables(
        dataset, [&](const DatasetTable& table) { return writer.begin(table); },
        [&](std::span<const SqlValue> values) { return writer.row(values); });
    return visited ? writer.end() : visited;
}

Result<void> exportFile(const QString& dataset, const QString& target)
{
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        return failureOf(file, target);
    JsonWriter writer(file, target);
    if (const auto written = visitWith(writer, dataset); !written)
        return written;
    if (!file.commit())
        return failureOf(file, target);
    return {};
}

Result<void> exportFolder(const QString& dataset, const QString& target)
{
    Result<ExportedFolder> folder = ExportedFolder::create(target);
    if (!folder)
        return folder.error();
    FolderWriter writer(folder->path(), target);
    if (const auto written = visitWith(writer, dataset); !written)
        return written;
    return folder->publish();
}

} // namespace

Result<void> exportDataset(const QString& dataset, const QString& target)
{
    // What would not open is not exported either.
    const auto opened = dataset.isEmpty() ? openBuiltInDataset() : openDataset(dataset);
    if (!opened)
        return opened.error();
    if (!dataset.isEmpty() && isSameFile(dataset, target))
        return Error{.code = ErrorCode::OutputIsInput, .subject = target};
    return target.endsWith(u".json"_s, Qt::CaseInsensitive) ? exportFile(dataset, target)
                                                            : exportFolder(dataset, target);
}

} // namespace aftershock
