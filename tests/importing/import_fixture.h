#pragma once

#include "reading/importer.h"
#include "store/dataset_store.h"

#include <QTemporaryDir>

/// What became of a file that was imported.
struct Imported
{
    std::optional<aftershock::Error> error;
    aftershock::ImportResult result;
    std::vector<aftershock::Error> refusals;
    aftershock::DatasetContents contents;
    std::vector<aftershock::Price> prices;
};

/// `COLUMN=FIELD`, as the command line has it.
[[nodiscard]] aftershock::MappingChoice choice(const QStringList& words,
                                               std::optional<aftershock::ImportKind> kind = {});

/// “prices: day close”: what the columns were taken for.
[[nodiscard]] QString mappingText(const aftershock::ImportResult& result);

/// Of the company, or where it has none its ticker.
[[nodiscard]] QString nameOf(const Imported& imported, std::optional<aftershock::RowId> id);

/// Imports files into a dataset of its own: a base of tests that do.
class ImportFixture
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.db")); }
    [[nodiscard]] Imported import(const QByteArray& file,
                                  const aftershock::ImportOptions& given = {},
                                  const QString& name = QStringLiteral("file.csv")) const;

private:
    QTemporaryDir m_folder;
};
