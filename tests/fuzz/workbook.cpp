#include "workbook.h"

#include <zip.h>

#include <array>

namespace aftershock::fuzzing {

namespace {

struct Part
{
    const char* name;
    QByteArray bytes;
};

} // namespace

QByteArray workbookOf(const QByteArray& parts)
{
    std::array<Part, 5> files{{
        {"xl/s.xml", {}},
        {"xl/sharedStrings.xml", "<sst><si><t>shared</t></si></sst>"},
        {"xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                          "<xf numFmtId=\"10\"/></cellXfs></styleSheet>"},
        {"xl/workbook.xml", "<workbook><workbookPr/><sheets><sheet name=\"S\" r:id=\"a\" "
                            "xmlns:r=\"o\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"s.xml\"/>"
         "<Relationship Id=\"b\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
         "<Relationship Id=\"c\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>"},
    }};
    const QByteArrayList given = parts.split('\0');
    for (std::size_t i = 0; i < files.size() && i < static_cast<std::size_t>(given.size()); ++i)
        files[i].bytes = given[static_cast<qsizetype>(i)];

    zip_error_t error;
    zip_source_t* const target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* const archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    zip_source_keep(target);
    for (const Part& file : files) {
        const zip_int64_t index =
            zip_file_add(archive, file.name,
                         zip_source_buffer(archive, file.bytes.constData(),
                                           static_cast<zip_uint64_t>(file.bytes.size()), 0),
                         0);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    QByteArray bytes;
    zip_stat_t status;
    if (zip_close(archive) == 0 && zip_source_stat(target, &status) == 0 &&
        zip_source_open(target) == 0) {
        bytes = QByteArray(static_cast<qsizetype>(status.size), '\0');
        zip_source_read(target, bytes.data(), status.size);
        zip_source_close(target);
    }
    zip_source_free(target);
    return bytes;
}

} // namespace aftershock::fuzzing
