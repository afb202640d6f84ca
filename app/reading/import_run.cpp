#include "reading/import_run.h"

#include "reading/telling_table.h"
#include "store/dataset_store.h"

#include <QDir>
#include <QFileInfo>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

template <typename Record>
Result<void> putAll(const std::vector<Record>& rows, DatasetWriter& writer)
{
    for (const Record& row : rows)
        if (const auto put = writer.put(row); !put)
            return put.error();
    return {};
}

/// The built-in dataset has no prices: its rows are all there is.
Result<void> putBuiltIn(DatasetWriter& writer)
{
    const Result<OpenedDataset> opened = openBuiltInDataset();
    if (!opened)
        return opened.error();
    const DatasetContents& contents = opened->dataset->contents();
    for (const auto& [key, value] :
         {std::pair(u"title"_s, contents.title), std::pair(u"description"_s, contents.description),
          std::pair(u"language"_s, contents.language), std::pair(u"licence"_s, contents.licence)})
        if (const auto set = writer.setProperty(key, value); !set)
            return set;
    for (const Result<void>& put :
         {putAll(contents.sources, writer), putAll(contents.organisations, writer),
          putAll(contents.events, writer), putAll(contents.shareMoves, writer),
          putAll(contents.fundings, writer), putAll(contents.exchangeRates, writer),
          putAll(contents.statements, writer), putAll(contents.savedViews, writer)})
        if (!put)
            return put;
    return {};
}

Result<DatasetWriter> openTarget(const ImportRun& run, const Progress& progress)
{
    if (run.target.kind == ImportTarget::Kind::Existing)
        return DatasetWriter::open(run.target.path, progress);
    // A trial needs no more than a folder to work in; the name may not be known yet.
    Result<DatasetWriter> writer =
        run.isTrial ? DatasetWriter::overwrite(QDir::temp().filePath(u"aftershock-trial.db"_s))
                    : DatasetWriter::overwrite(run.target.path);
    if (!writer)
        return writer;
    const QString title = QFileInfo(run.target.path).completeBaseName();
    const bool isCopy = run.target.kind == ImportTarget::Kind::BuiltInsCopy;
    const Result<void> begun =
        isCopy ? putBuiltIn(*writer) : writer->setProperty(u"title"_s, title);
    if (!begun)
        return begun.error();
    return writer;
}

} // namespace

QString ImportInput::label() const
{
    return path.isEmpty() ? name : QFileInfo(path).fileName();
}

Result<TableReaderPtr> ImportInput::open(const ReadOptions& options) const
{
    return path.isEmpty() ? openTable(bytes, name, options) : openTable(path, options);
}

Result<ImportOutcome> runImport(const ImportRun& run, const Progress& progress)
{
    auto opened =
        openTellingTable([&run](const ReadOptions& options) { return run.input.open(options); },
                         run.reading, run.options.choice, progress);
    if (!opened)
        return opened.error();
    const TableReaderPtr reader = withEdits(std::move(opened->reader), run.edits);
    Result<DatasetWriter> writer = openTarget(run, progress);
    if (!writer)
        return writer.error();
    ImportOutcome outcome;
    ImportOptions options = run.options;
    options.progress = progress;
    options.onRefused = [&outcome](const Error& error) {
        if (outcome.refusals.size() < mostRefusalsKept)
            outcome.refusals.push_back(error);
    };
    Result<ImportResult> result = importTable(*reader, *writer, options);
    if (!result)
        return result.error();
    outcome.result = *std::move(result);
    if (opened->note)
        outcome.result.notes.push_back(*opened->note);
    if (run.isTrial || outcome.result.rowsImported + outcome.result.rowsReplaced == 0)
        return outcome;
    if (progress.isCancelled() || (run.mayCommit && !run.mayCommit()))
        return Error{.code = ErrorCode::Cancelled, .subject = run.input.label()};
    if (const auto committed = writer->commit(); !committed)
        return committed.error();
    return outcome;
}

} // namespace aftershock
