#include "import_fixture.h"

#include <QFile>

using namespace aftershock;

MappingChoice choice(const QStringList& words, std::optional<ImportKind> kind)
{
    MappingChoice made{.kind = kind};
    for (const QString& each : words)
        if (!addChoice(each, made))
            qFatal("a choice of the test is wrong");
    return made;
}

QString mappingText(const ImportResult& result)
{
    QStringList fields;
    for (const ColumnMapping& column : result.mapping.columns)
        fields += toText(column.field.value);
    return toText(result.mapping.kind.value) + QStringLiteral(": ") + fields.join(QChar(0x20));
}

QString nameOf(const Imported& imported, std::optional<RowId> id)
{
    for (const Organisation& each : imported.contents.organisations)
        if (each.id == id)
            return each.name.isEmpty() ? each.ticker : each.name;
    return {};
}

Imported ImportFixture::import(const QByteArray& file, const ImportOptions& given,
                               const QString& name) const
{
    Imported imported;
    auto writer =
        QFile::exists(path()) ? DatasetWriter::open(path()) : DatasetWriter::create(path());
    if (!writer)
        qFatal("%s", qPrintable(diagnosticLine(writer.error())));
    ImportOptions options = given;
    options.onRefused = [&](const Error& error) { imported.refusals.push_back(error); };
    const auto reader = openTable(file, name);
    if (!reader) {
        imported.error = reader.error();
        return imported;
    }
    auto result = importTable(**reader, *writer, options);
    if (!result) {
        imported.error = result.error();
        return imported;
    }
    imported.result = *std::move(result);
    if (const auto committed = writer->commit(); !committed) {
        imported.error = committed.error();
        return imported;
    }
    const auto opened = openDataset(path());
    if (!opened)
        qFatal("%s", qPrintable(diagnosticLine(opened.error())));
    imported.contents = opened->dataset->contents();
    const auto read = readPrices(path(), [&](const Price& price) {
        imported.prices.push_back(price);
        return true;
    });
    if (!read)
        qFatal("%s", qPrintable(diagnosticLine(read.error())));
    return imported;
}
