#include "fuzzing.h"
#include "reading/table_reader.h"

#include <QJsonDocument>

using namespace aftershock;
using namespace aftershock::fuzzing;

// What is read as JSON is JSON to another parser as well (Qt's, which is laxer in places).
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const ReadOptions options{.limits = {.recordBytes = 4096, .columns = 64, .depth = 32}};
    for (const QString& name : {QStringLiteral("x.json"), QStringLiteral("x.ndjson")}) {
        const Result<TableReaderPtr> reader = openTable(bytes, name, options);
        if (!reader)
            continue;
        if (!readRows(**reader, 10'000))
            continue;
        QJsonParseError error{};
        QJsonDocument::fromJson(bytes, &error);
        // Qt refuses numbers that no double holds, RFC 8259 does not.
        if ((*reader)->info().format == SourceFormat::Json)
            require(error.error == QJsonParseError::NoError ||
                        error.error == QJsonParseError::IllegalNumber,
                    "what is read is JSON");
    }
    return 0;
}
