#include "command/import_report.h"
#include "command/output.h"
#include "command/run_command.h"
#include "core/file_writer.h"
#include "reading/dataset_exchange.h"
#include "reading/telling_table.h"
#include "store/dataset_file.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSet>

#include <cstdio>
#include <unistd.h>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Command)
};

/// A line that tells how far the work has come, on a terminal only.
Progress progressLine(const QString& source)
{
    if (::isatty(STDERR_FILENO) == 0)
        return {};
    return Progress([source, last = -1](qint64 done, qint64 total) mutable {
        const int percent = total > 0 ? static_cast<int>(100 * done / total) : 0;
        if (percent == last || total <= 0)
            return;
        last = percent;
        const QByteArray line = printable(source).toUtf8();
        std::fprintf(stderr, "\r%s: %d %%%s", line.constData(), percent,
                     percent >= 100 ? "\r\033[K" : "");
    });
}

Result<ImportOptions> optionsOf(const ImportCommand& command)
{
    ImportOptions options;
    if (command.kind)
        options.choice.kind = importKindFromText(*command.kind);
    for (const QString& words : command.maps)
        if (const auto added = addChoice(words, options.choice); !added)
            return added.error();
    if (command.decimal)
        options.decimalMark = command.decimal == u"comma" ? DecimalMark::Comma : DecimalMark::Point;
    if (command.dates == u"dmy")
        options.dateOrder = DateOrder::DayFirst;
    else if (command.dates == u"mdy")
        options.dateOrder = DateOrder::MonthFirst;
    else if (command.dates)
        options.dateOrder = DateOrder::YearFirst;
    options.existing = existingRowsFromText(command.existing).value_or(ExistingRows::Skip);
    return options;
}

/// What the command line can say to rows that were refused, told once below them all.
class Ways
{
public:
    void look(const Error& error)
    {
        m_currency = m_currency || error.code == ErrorCode::CurrencyMissing;
        m_kind = m_kind || error.code == ErrorCode::KindUnknown;
        m_dates = m_dates || error.code == ErrorCode::DateOrderUnknown;
        if (error.code == ErrorCode::FieldMissing)
            m_missing.insert(error.value);
        if (error.code != ErrorCode::ValueAmbiguous)
            return;
        const auto day = parseDay(error.value);
        m_dates = m_dates || (!day && day.error().code == ErrorCode::ValueAmbiguous);
        const auto isOpen = [&](DecimalMark mark) {
            const auto figure = parseFigure(error.value, mark);
            return !figure && figure.error().code == ErrorCode::ValueAmbiguous;
        };
        m_decimal = m_decimal || (isOpen(DecimalMark::Auto) && !isOpen(DecimalMark::Point));
    }

    void sayAll() const
    {
        if (m_kind)
            say(Texts::tr("for what the rows are: %1").arg(u"--as KIND"_s));
        if (m_currency)
            say(Texts::tr("for one currency in all rows: %1; for one unit too: %2")
                    .arg(u"--map \"'USD'=currency\""_s, u"--map \"'USD bn'=currency\""_s));
        const auto isMissing = [this](ImportField field) {
            return m_missing.contains(toText(field));
        };
        if (isMissing(ImportField::Base))
            say(Texts::tr("for the currency that all rates are for one unit of: %1")
                    .arg(u"--map \"'USD'=base\""_s));
        if (isMissing(ImportField::Quote))
            say(Texts::tr("for the currency that all rates are in: %1")
                    .arg(u"--map \"'USD'=quote\""_s));
        if (isMissing(ImportField::Organisation))
            say(Texts::tr("for one company in all rows: %1")
                    .arg(u"--map \"'NAME'=organisation\""_s));
        if (m_decimal)
            say(Texts::tr("for what stands before the decimals: %1")
                    .arg(u"--decimal comma|point"_s));
        if (m_dates)
            say(Texts::tr("for the order of day, month and year: %1")
                    .arg(u"--dates dmy|mdy|ymd"_s));
    }

private:
    bool m_kind{false};
    bool m_currency{false};
    QSet<QString> m_missing; ///< fields that a person may give for all rows
    bool m_decimal{false};
    bool m_dates{false};
};

/// Neither the dataset nor the report may be what is read.
std::optional<Error> overwritten(const ImportCommand& command)
{
    for (const QString& source : command.sources) {
        if (source != u"-" && isSameFile(source, command.into))
            return Error{.code = ErrorCode::OutputIsInput, .subject = command.into};
        if (command.report && source != u"-" && isSameFile(source, *command.report))
            return Error{.code = ErrorCode::OutputIsInput, .subject = *command.report};
    }
    if (command.report && isSameFile(*command.report, command.into))
        return Error{.code = ErrorCode::OutputIsInput, .subject = *command.report};
    return std::nullopt;
}

/// How sure a weak guess is, behind its field: of a kind that was recognised its own figure tells.
QString doubtOf(const Guess<ImportField>& field, bool isKindChosen)
{
    constexpr double leastSureUnsaid = 0.6;
    return !isKindChosen || field.isChosen || field.sure >= leastSureUnsaid
               ? QString()
               : Texts::tr(" (%1 % sure)").arg(qRound(field.sure * 100));
}

/// “Day = day”, and of many columns that hold the same only the ends.
QStringList usedColumns(const ImportResult& result)
{
    constexpr std::size_t mostAlike = 12;
    const std::vector<ColumnMapping>& columns = result.mapping.columns;
    const auto name = [&result](std::size_t i) { return printable(result.table.columns[i].name); };
    QStringList used;
    for (std::size_t i = 0; i < columns.size();) {
        const Guess<ImportField>& field = columns[i].field;
        const QString doubt = doubtOf(field, result.mapping.kind.isChosen);
        const QString meaning = u" = "_s + toText(field.value) + doubt;
        std::size_t end = i + 1;
        while (end < columns.size() && columns[end].field.value == field.value &&
               doubtOf(columns[end].field, result.mapping.kind.isChosen) == doubt)
            ++end;
        if (field.value == ImportField::Ignored) {
            i = end;
        } else if (end - i > mostAlike) {
            used += Texts::tr("%1 columns from %2 to %3")
                        .arg(QString::number(end - i), name(i), name(end - 1)) +
                    meaning;
            i = end;
        } else {
            used += name(i) + meaning;
            ++i;
        }
    }
    return used;
}

/// What was recognised, for a person to judge.
void sayMapping(const ImportResult& result)
{
    constexpr qsizetype mostUnused = 12;
    QStringList columns = usedColumns(result);
    QStringList unused;
    for (std::size_t i = 0; i < result.mapping.columns.size(); ++i)
        if (i == result.partOfYear)
            columns +=
                printable(result.table.columns[i].name) + u" = "_s + toText(ImportField::FromYear);
        else if (result.mapping.columns[i].field.value == ImportField::Ignored)
            unused += printable(result.table.columns[i].name);
    for (const auto& [field, value] : result.mapping.constants)
        columns += u'\'' + printable(value.value) + u"' = "_s + toText(field);
    const Guess<ImportKind>& kind = result.mapping.kind;
    const QString name = printable(result.table.source);
    // That a person chose the kind says nothing of the columns.
    say((kind.isChosen ? Texts::tr("%1: rows read as %2, as asked: %3")
                             .arg(name, toText(kind.value), columns.join(u", "_s))
                       : Texts::tr("%1: rows read as %2 (%3 % sure): %4")
                             .arg(name, toText(kind.value))
                             .arg(qRound(kind.sure * 100))
                             .arg(columns.join(u", "_s))));
    if (unused.size() > mostUnused)
        unused = unused.mid(0, mostUnused) << u"…"_s;
    if (!unused.isEmpty())
        say(Texts::tr("%1: columns not used: %2").arg(name, unused.join(u", "_s)));
}

Result<ImportResult> importSource(const QString& path, const QString& table, DatasetWriter& writer,
                                  ImportOptions options)
{
    options.progress = progressLine(path);
    const Result<SourcePtr> source = openSource(path);
    if (!source)
        return source.error();
    const auto opened =
        openTellingTable([&source](const ReadOptions& each) { return openTable(*source, each); },
                         {.table = table}, options.choice, options.progress);
    if (!opened)
        return opened.error();
    Result<ImportResult> result = importTable(*opened->reader, writer, options);
    if (result && opened->note)
        result->notes.push_back(*opened->note);
    return result;
}

Result<void> writeReport(const ImportCommand& command, const ImportReport& report)
{
    return command.report ? writeFile(*command.report, report.json()) : Result<void>();
}

/// An exported dataset is taken back whole, with its ids: there is nothing to map.
int importExported(const ImportCommand& command)
{
    const QString& source = command.sources.front();
    if (command.sources.size() > 1 || QFileInfo::exists(command.into))
        return sayError(
            {.code = ErrorCode::BadOption,
             .subject = source,
             .value = command.into,
             .detail = Texts::tr("an exported dataset is taken back by itself, into a new "
                                 "file")});
    Result<DatasetWriter> writer = DatasetWriter::create(command.into);
    if (!writer)
        return sayError(writer.error());
    if (const auto imported = importExportedDataset(source, *writer); !imported)
        return sayError(imported.error());
    if (command.dryRun)
        return 0;
    const auto committed = writer->commit();
    return committed ? 0 : sayError(committed.error());
}

int importSources(const ImportCommand& command, ImportOptions options, DatasetWriter& writer)
{
    ImportReport report;
    Ways ways;
    options.onRefused = [&report, &ways](const Error& error) {
        report.addRefusal(error);
        ways.look(error);
        say(diagnosticLine(error));
    };
    for (const QString& source : command.sources) {
        QElapsedTimer timer;
        timer.start();
        const Result<ImportResult> result = importSource(source, command.table, writer, options);
        if (!result) {
            const int status = sayError(result.error());
            ways.look(result.error());
            ways.sayAll();
            return status;
        }
        sayMapping(*result);
        for (const Diagnostic& note : result->notes) {
            ways.look(note.error);
            say(diagnosticLine(note.error));
        }
        report.addSource(*result, static_cast<double>(timer.elapsed()) / 1000);
    }
    ways.sayAll();
    const ImportResult& total = report.total();
    const QString read =
        (total.rowsRead == 1 ? Texts::tr("%1 row read") : Texts::tr("%1 rows read"))
            .arg(total.rowsRead);
    const QString added =
        (total.rowsImported == 1 ? Texts::tr("%1 record added") : Texts::tr("%1 records added"))
            .arg(total.rowsImported);
    const QString counts =
        Texts::tr("%1, %2, %3 replaced, %4 there already, %5 refused", "rows read, records added")
            .arg(read, added)
            .arg(total.rowsReplaced)
            .arg(total.rowsKnown)
            .arg(total.rowsRefused);
    const QString allCounts =
        total.rowsLeftOut == 0
            ? counts
            : Texts::tr("%1, %2 left out", "counts").arg(counts).arg(total.rowsLeftOut);
    const bool changes = total.rowsImported + total.rowsReplaced > 0;
    if (changes && !command.dryRun)
        if (const auto committed = writer.commit(); !committed) {
            const int status = sayError(committed.error());
            say(Texts::tr("nothing was written"));
            return status;
        }
    say(command.dryRun ? Texts::tr("%1; nothing was written, as asked").arg(allCounts) : allCounts);
    if (const auto written = writeReport(command, report); !written)
        return sayError(written.error());
    return total.isUsable() ? 0 : 3;
}

} // namespace

int run(const ImportCommand& command)
{
    const Result<ImportOptions> options = optionsOf(command);
    if (!options)
        return sayError(options.error());
    if (const auto error = overwritten(command))
        return sayError(*error);
    if (isExportedDataset(command.sources.front()))
        return importExported(command);
    Result<DatasetWriter> writer = QFileInfo::exists(command.into)
                                       ? DatasetWriter::open(command.into)
                                       : DatasetWriter::create(command.into);
    return writer ? importSources(command, *options, *writer) : sayError(writer.error());
}

int run(const ExportCommand& command)
{
    const auto exported = exportDataset(command.dataset.value_or(QString()), command.output);
    return exported ? 0 : sayError(exported.error());
}

} // namespace aftershock
