#include "reading/table_reader.h"

#include <cstdint>

using namespace aftershock;

// Any bytes are a usable table or a refusal. The limits are small, so that they are met too.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes =
        "x," + QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const ReadOptions options{.limits = {.recordBytes = 4096, .columns = 64}};
    const Result<TableReaderPtr> reader = openTable(bytes, QStringLiteral("x.csv"), options);
    if (!reader)
        return 0;
    const std::size_t width = (*reader)->info().columns.size();
    RowBatch batch;
    for (Result<bool> more = (*reader)->next(batch); more && *more; more = (*reader)->next(batch))
        for (std::size_t row = 0; row < batch.rowCount(); ++row) {
            if (batch.cellCount(row) != width)
                __builtin_trap();
            for (std::size_t column = 0; column < width; ++column)
                if (batch.cell(row, column).string().contains(QChar(0)))
                    __builtin_trap();
        }
    return 0;
}
