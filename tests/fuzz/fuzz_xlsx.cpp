#include "reading/table_reader.h"

#include <zip.h>

#include <cstdint>

using namespace aftershock;

namespace {

/// A workbook whose sheet is the fuzzer's text: zip files made by chance hold nothing.
QByteArray workbookOf(const QByteArray& sheet)
{
    static const QByteArray workbook =
        "<workbook><workbookPr/><sheets><sheet name=\"S\" r:id=\"a\" "
        "xmlns:r=\"o\"/></sheets></workbook>";
    static const QByteArray relations =
        "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"s.xml\"/>"
        "</Relationships>";
    zip_error_t error;
    zip_source_t* const target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* const archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    zip_source_keep(target);
    const auto add = [&](const char* name, const QByteArray& bytes) {
        zip_file_add(archive, name,
                     zip_source_buffer(archive, bytes.constData(),
                                       static_cast<zip_uint64_t>(bytes.size()), 0),
                     0);
    };
    add("xl/workbook.xml", workbook);
    add("xl/_rels/workbook.xml.rels", relations);
    add("xl/s.xml", sheet);
    zip_close(archive);
    zip_stat_t status;
    zip_source_stat(target, &status);
    QByteArray bytes(static_cast<qsizetype>(status.size), '\0');
    zip_source_open(target);
    zip_source_read(target, bytes.data(), status.size);
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const ReadOptions options{
        .limits = {.columns = 64, .heldBytes = 1 << 20, .inflatedBytes = 1 << 20}};
    for (const QByteArray& input : {bytes, workbookOf(bytes)}) {
        const Result<TableReaderPtr> reader = openTable(input, QStringLiteral("x.xlsx"), options);
        if (reader && !readRows(**reader, 10'000))
            __builtin_trap(); // a sheet is read when it is opened; nothing can fail later
    }
    return 0;
}
