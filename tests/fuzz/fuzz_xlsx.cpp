#include "fuzzing.h"
#include "reading/table_reader.h"
#include "workbook.h"

using namespace aftershock;
using namespace aftershock::fuzzing;

// Any bytes, and any parts of a workbook, are a table or a refusal.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const ReadOptions options{
        .limits = {.columns = 64, .heldBytes = 1 << 20, .inflatedBytes = 1 << 20}};
    const bool isArchive = bytes.startsWith("PK");
    const Result<TableReaderPtr> reader =
        openTable(isArchive ? bytes : workbookOf(bytes), QStringLiteral("x.xlsx"), options);
    if (reader)
        require(readRows(**reader, 10'000).has_value(),
                "a sheet is read when it is opened; nothing can fail later");
    return 0;
}
