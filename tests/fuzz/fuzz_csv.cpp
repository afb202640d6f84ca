#include "fuzzing.h"
#include "reading/table_reader.h"

using namespace aftershock;
using namespace aftershock::fuzzing;

namespace {

std::vector<QByteArray> linesOf(TableReader& reader)
{
    std::vector<QByteArray> lines;
    const std::size_t width = reader.info().columns.size();
    RowBatch batch;
    for (Result<bool> more = reader.next(batch); more && *more; more = reader.next(batch))
        for (std::size_t row = 0; row < batch.rowCount(); ++row) {
            require(batch.cellCount(row) == width, "a row is as wide as the table");
            QByteArray line = QByteArray::number(batch.line(row));
            for (std::size_t column = 0; column < width; ++column) {
                const Cell cell = batch.cell(row, column);
                require(!cell.string().contains(QChar(0)), "no cell has a null character");
                line += '\x1f';
                line.append(cell.text.data(), static_cast<qsizetype>(cell.text.size()));
            }
            lines.push_back(std::move(line));
        }
    return lines;
}

/// What a person may say of a file, whether or not it fits.
DialectChoice choiceFrom(Choices& choices)
{
    DialectChoice choice;
    switch (choices.oneOf(8)) {
    case 1:
        choice.delimiter = Delimiter{.text = ";"};
        break;
    case 2:
        choice.delimiter = Delimiter{.text = "||"};
        break;
    case 3:
        choice.delimiter = Delimiter{.text = " ", .least = 2};
        break;
    case 4:
        choice.quoting = Quoting{.quote = '\'', .escape = '\\'};
        break;
    case 5:
        choice.quoting = Quoting{.quote = std::nullopt};
        break;
    case 6:
        choice.headerRows = choices.oneOf(4);
        choice.preambleLines = choices.oneOf(4);
        break;
    case 7:
        choice.encoding = choices.oneOf(2) == 0 ? "UTF-16LE" : "GB18030";
        break;
    default:
        break;
    }
    return choice;
}

} // namespace

// Any bytes are a usable table, twice the same, or a refusal. The limits are small, so that they
// are met too. An input that begins with a null byte goes on with a person's choices.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArray bytes = bytesOf(data, size);
    ReadOptions options{.limits = {.recordBytes = 4096, .columns = 64}};
    if (bytes.startsWith('\0')) {
        Choices choices(bytes.mid(1));
        options.choice = choiceFrom(choices);
        options.isPreview = choices.oneOf(2) == 1;
        bytes = choices.rest();
    }
    const Result<TableReaderPtr> reader = openTable(bytes, QStringLiteral("x.csv"), options);
    if (!reader || (*reader)->info().format != SourceFormat::Delimited)
        return 0;
    const std::vector<QByteArray> once = linesOf(**reader);
    if ((*reader)->rewind())
        require(linesOf(**reader) == once, "a table reads the same when it is read again");
    return 0;
}
