#include "foreign_data.h"

#include "price_files.h"
#include "reading/table_reader.h"
#include "result_table.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <fstream>
#include <tuple>
#include <unistd.h>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t previewRows = 1000;
constexpr std::uint64_t previewBytesARow = 100; // ten million rows: a gigabyte

/// A folder for files of gigabytes, which /tmp may be too small for: TMPDIR moves it.
class Folder
{
public:
    [[nodiscard]] std::string file(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }

private:
    QTemporaryDir m_folder;
};

std::string millions(const char* before, std::uint64_t rows, const char* after)
{
    std::array<char, 128> text{};
    std::snprintf(text.data(), text.size(), "%s%g million rows%s", before,
                  static_cast<double>(rows) / 1e6, after);
    return text.data();
}

Work importOf(const std::string& prices, const std::string& dataset)
{
    return {.command = {AFTERSHOCK_PROGRAM, "import", prices, "--into", dataset},
            .prepare = [dataset] { ::unlink(dataset.c_str()); }};
}

/// The shell into a table with the same key and the same rules for what a price is.
Work shellImportOf(const std::string& prices, const std::string& database)
{
    return {.command = {"sqlite3", database,
                        "CREATE TABLE price (symbol TEXT NOT NULL, date TEXT NOT NULL, "
                        "price REAL NOT NULL, PRIMARY KEY (symbol, date)) STRICT, WITHOUT ROWID",
                        ".import --csv --skip 1 " + prices + " price"},
            .prepare = [database] { ::unlink(database.c_str()); }};
}

Work queryOf(const std::string& script, const ForeignDataOptions& options, const std::string& query)
{
    return {.command = {"node", script, options.duckdb, query}};
}

std::string writeQueryScript(const Folder& folder)
{
    const std::string path = folder.file("query.cjs");
    std::ofstream(path) << "const { DuckDBInstance } ="
                           " require(process.argv[2] + '/node_modules/@duckdb/node-api');\n"
                           "(async () => {\n"
                           "const duckdb = await DuckDBInstance.create(':memory:',"
                           " { threads: '1' });\n"
                           "const connection = await duckdb.connect();\n"
                           "await connection.runAndReadAll(process.argv[3]);\n"
                           "})();\n";
    return path;
}

ProcessCost without(const ProcessCost& all, const ProcessCost& start)
{
    return {.milliseconds = all.milliseconds - start.milliseconds,
            .processorMilliseconds = all.processorMilliseconds - start.processorMilliseconds,
            .peakMegabytes = all.peakMegabytes};
}

/// What this process has read so far, in bytes.
std::uint64_t bytesRead()
{
    std::ifstream counters("/proc/self/io");
    std::string name;
    std::uint64_t value = 0;
    while (counters >> name >> value)
        if (name == "rchar:")
            return value;
    return 0;
}

void timePreview(const char* work, const std::string& path)
{
    dropFromCache(path);
    const std::uint64_t before = bytesRead();
    QElapsedTimer timer;
    timer.start();
    const Result<TableReaderPtr> reader =
        openTable(QString::fromStdString(path), {.isPreview = true});
    if (!reader)
        giveUp("cannot open " + path);
    const double opened = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const Result<RawTable> table = readRows(**reader, previewRows);
    if (!table || table->rowCount() != previewRows)
        giveUp("cannot read " + path);
    const double all = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const auto bytes = static_cast<double>(bytesRead() - before) / 1024;
    printFigure(work, all, "ms", "≤ 1000");
    printFigure("  of it until the dialect is known", opened, "ms", "");
    printFigure("  bytes read", bytes, "KB", "");
}

} // namespace

void compareImports(const ForeignDataOptions& options)
{
    const Folder folder;
    const std::string prices = folder.file("prices.csv");
    const std::string shuffled = folder.file("shuffled.csv");
    writePrices(prices, options.rows, PriceOrder::ByKey, BadPrices::Some);
    writePrices(shuffled, options.rows, PriceOrder::Shuffled, BadPrices::Some);
    printHeading("import, beside the sqlite3 shell's .import");
    const Work ours = importOf(prices, folder.file("ours.db"));
    printComparison(
        millions("", options.rows, " by key").c_str(),
        compareProcesses(ours, shellImportOf(prices, folder.file("floor.db")), options.runs),
        "≤ 0.5", "ours ≤ 300 MB");
    printHeading("import, beside the same rows by key");
    printComparison(
        millions("", options.rows, " shuffled").c_str(),
        compareProcesses(importOf(shuffled, folder.file("shuffled.db")), ours, options.runs), "≤ 2",
        "ours ≤ 300 MB");
}

void compareReading(const ForeignDataOptions& options)
{
    if (!QFileInfo::exists(QString::fromStdString(options.duckdb) +
                           u"/node_modules/@duckdb/node-api"_s)) {
        std::printf("\nNo DuckDB to read beside in %s: put it there with npm, or name another "
                    "folder (--help).\n",
                    options.duckdb.c_str());
        return;
    }
    const Folder folder;
    const std::string prices = folder.file("prices.csv");
    writePrices(prices, options.rows, PriceOrder::ByKey, BadPrices::None);
    const std::string script = writeQueryScript(folder);
    const Work ours{.command = {AFTERSHOCK_PROGRAM, "table", prices, "--format", "csv"}};
    const std::string typed = " FROM read_csv('" + prices + "')";
    // As text, which is what we hand on: nothing is made of the cells.
    const std::string asText = " FROM read_csv('" + prices + "', all_varchar = true)";
    const Work start = queryOf(script, options, "SELECT 1");
    const auto compare = [&](const std::string& work, const std::string& query) {
        const Comparison whole =
            compareProcesses(ours, queryOf(script, options, query), options.runs);
        const Comparison starts = compareProcesses(start, start, options.runs);
        printComparison(work.c_str(),
                        {.ours = whole.ours, .floor = without(whole.floor, starts.floor)}, "≤ 1");
    };
    printHeading("table, beside DuckDB's read_csv, one thread");
    compare(millions("", options.rows, " read, every cell looked at"),
            "SELECT max(symbol), max(date), max(price)" + typed);
    compare("the same, its cells kept as text",
            "SELECT max(symbol), max(date), max(price)" + asText);
    compare("the same, written as CSV too",
            "COPY (SELECT *" + asText + ") TO '/dev/null' (FORMAT csv)");
}

void timePreviews(const ForeignDataOptions& options)
{
    const Folder folder;
    const std::uint64_t bytes = options.rows * previewBytesARow;
    std::printf("\nthe first %zu rows of a file of %.2f GB that is not in the page cache\n",
                previewRows, static_cast<double>(bytes) / 1e9);
    for (const auto& [work, name, form] :
         {std::tuple{"preview of CSV", "rows.csv", WideForm::Csv},
          {"preview of a JSON object a line", "rows.ndjson", WideForm::JsonLines}}) {
        const std::string path = folder.file(name);
        writeWideRows(path, bytes, form);
        timePreview(work, path);
        ::unlink(path.c_str());
    }
}
