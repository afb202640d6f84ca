#include "fuzzing.h"
#include "reading/importer.h"

using namespace aftershock;
using namespace aftershock::fuzzing;

namespace {

MappingChoice choiceFrom(Choices& choices)
{
    MappingChoice choice;
    constexpr ImportKind kinds[] = {ImportKind::ShareMoves, ImportKind::Funding, ImportKind::Events,
                                    ImportKind::Prices, ImportKind::ExchangeRates};
    if (const int kind = choices.oneOf(6); kind > 0)
        choice.kind = kinds[kind - 1];
    if (choices.oneOf(2) == 1)
        choice.constants[ImportField::Organisation] = QStringLiteral("Acme");
    if (choices.oneOf(2) == 1)
        choice.constants[ImportField::Currency] = QStringLiteral("EUR");
    return choice;
}

} // namespace

// Whatever rows are imported, the dataset that they make is one that can be opened. An input that
// begins with a null byte goes on with a person's choices.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArray bytes = bytesOf(data, size);
    ImportOptions options;
    qint64 refused = 0;
    options.onRefused = [&](const Error& error) {
        ++refused;
        require(!describe(error).isEmpty(), "a refusal says why");
    };
    if (bytes.startsWith('\0')) {
        Choices choices(bytes.mid(1));
        options.choice = choiceFrom(choices);
        constexpr ExistingRows existing[] = {ExistingRows::Skip, ExistingRows::Replace,
                                             ExistingRows::Both};
        options.existing = existing[choices.oneOf(3)];
        bytes = choices.rest();
    }
    const QString path = scratchFile("import.db");
    Result<DatasetWriter> writer = DatasetWriter::overwrite(path);
    require(writer.has_value(), "an empty dataset can be made");
    // Twice: the second time finds the rows of the first.
    for (int time = 0; time < 2; ++time) {
        const Result<TableReaderPtr> reader =
            openTable(bytes, QStringLiteral("x.csv"),
                      {.limits = {.recordBytes = 4096, .columns = 64, .sqliteMilliseconds = 50}});
        if (!reader)
            return 0;
        refused = 0;
        const Result<ImportResult> result = importTable(**reader, *writer, options);
        if (!result)
            return 0;
        require(refused == result->rowsRefused, "every refused row is told");
    }
    const Result<void> committed = writer->commit();
    if (!committed)
        std::fprintf(stderr, "%s\n", describe(committed.error()).toUtf8().constData());
    require(committed.has_value(), "what was imported can be opened");
    return 0;
}
