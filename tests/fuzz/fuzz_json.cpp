#include "reading/table_reader.h"

#include <QJsonDocument>

#include <cstdint>

using namespace aftershock;

// What is read as JSON is JSON to another parser as well (Qt's, which is laxer in places).
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const ReadOptions options{.limits = {.recordBytes = 4096, .columns = 64, .depth = 32}};
    for (const QString& name : {QStringLiteral("x.json"), QStringLiteral("x.ndjson")}) {
        const Result<TableReaderPtr> reader = openTable(bytes, name, options);
        if (!reader)
            continue;
        if (!readRows(**reader, 10'000))
            continue;
        QJsonParseError error{};
        QJsonDocument::fromJson(bytes, &error);
        if ((*reader)->info().format == SourceFormat::Json &&
            error.error != QJsonParseError::NoError)
            __builtin_trap();
    }
    return 0;
}
