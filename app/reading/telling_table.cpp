#include "reading/telling_table.h"

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t sampleRows = 1000;
constexpr qsizetype mostTables = 50; ///< that are looked into

/// Reads the beginning and goes back. Errors: those of the reader.
Result<bool> tellsItsRows(TableReader& reader, const MappingChoice& choice,
                          const Progress& progress)
{
    const Result<RawTable> sample = readRows(reader, sampleRows, progress);
    if (!sample)
        return sample.error();
    if (const auto rewound = reader.rewind(); !rewound)
        return rewound.error();
    if (sample->rowCount() == 0)
        return false;
    const Result<MappingDraft> draft = draftMapping(*sample, choice);
    return draft && !draft->missing;
}

} // namespace

Result<TellingTable>
openTellingTable(const std::function<Result<TableReaderPtr>(const ReadOptions&)>& open,
                 const ReadOptions& options, const MappingChoice& choice, const Progress& progress)
{
    Result<TableReaderPtr> first = open(options);
    if (!first)
        return first.error();
    TellingTable found{.reader = *std::move(first), .note = {}};
    if (!options.table.isEmpty() || found.reader->info().otherNames.isEmpty())
        return found;
    const Result<bool> tells = tellsItsRows(*found.reader, choice, progress);
    if (!tells)
        return tells.error();
    if (*tells)
        return found;
    const QStringList others = found.reader->info().otherNames;
    for (const QString& name : others.first(std::min(others.size(), mostTables))) {
        ReadOptions another = options;
        another.table = name;
        Result<TableReaderPtr> reader = open(another);
        if (!reader)
            continue;
        const Result<bool> tellsMore = tellsItsRows(**reader, choice, progress);
        if (!tellsMore || !*tellsMore)
            continue;
        const TableInfo& info = (*reader)->info();
        const Error note{.code = ErrorCode::TablesLeftOut,
                         .subject = info.source,
                         .value = info.name,
                         .detail = info.otherNames.join(u", "_s)};
        return TellingTable{.reader = *std::move(reader),
                            .note = Diagnostic{Severity::Warning, note}};
    }
    return found;
}

} // namespace aftershock
