#include "reading/csv_reader.h"

#include "reading/column_profile.h"
#include "reading/csv_scanner.h"
#include "reading/csv_sniffer.h"
#include "reading/encoding.h"
#include "reading/row_shaper.h"
#include "reading/text_stream.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::CsvReader)
};

constexpr qint64 sampleBytes = 256 * 1024;
constexpr std::size_t blockBytes = 256 * 1024;
constexpr std::size_t scanPadding = 64;
constexpr std::size_t leastRead = 16; // what TextStream must have room for
constexpr std::size_t mostBatchCells = 4'000'000;
constexpr double sureEncoding = 0.8; // what is less sure is said

class CsvReader : public TableReader
{
public:
    CsvReader(SourcePtr source, ReadOptions options, TableInfo info, TableLayout layout,
              ScanRules rules, DiagnosticLog log)
        : m_source(std::move(source)), m_options(std::move(options)), m_info(std::move(info)),
          m_layout(std::move(layout)), m_log(std::move(log)), m_remarks(m_log.list().size()),
          m_stream(m_source, m_info.dialect.encoding.value), m_rules(std::move(rules)),
          m_scanner(m_rules), m_shaper(m_layout, m_log)
    {
    }

    const TableInfo& info() const override { return m_info; }
    const Diagnostics& diagnostics() const override { return m_log.list(); }
    qint64 done() const override { return m_stream.bytesRead(); }
    qint64 total() const override { return m_source->size(); }

    Result<bool> next(RowBatch& batch) override
    {
        do {
            if (m_isAtEnd) {
                batch.clearRows();
                m_log.close();
                return false;
            }
            if (const Result<void> read = readBlock(batch); !read)
                return read.error();
            reportScan(batch);
            m_shaper.shape(batch);
            if (m_isAtEnd || m_shaper.isPastEnd()) {
                m_isAtEnd = true;
                m_shaper.finish();
            }
        } while (batch.isEmpty());
        return true;
    }

    Result<void> rewind() override
    {
        m_scanner = CsvScanner(m_rules);
        m_shaper.rewind();
        m_log.reset(m_remarks);
        m_rest.clear();
        m_isAtEnd = false;
        m_hasRowsLeft = false;
        m_problemsBase = 0;
        return m_stream.rewind();
    }

private:
    /// Fills the batch with the complete records of a block of text.
    Result<void> readBlock(RowBatch& batch)
    {
        batch.clearRows();
        std::string& buffer = batch.buffer();
        const auto longest = static_cast<std::size_t>(m_options.limits.recordBytes);
        // No more than the longest record, or one that is longer would be taken with the block.
        const std::size_t mostRoom = std::max(blockBytes, longest + leastRead);
        const std::size_t wanted = m_hasRowsLeft ? m_rest.size() : m_rest.size() * 2;
        std::size_t room = std::min(std::max(blockBytes, wanted), mostRoom);
        buffer.resize(std::max(buffer.size(), room + scanPadding));
        std::memcpy(buffer.data(), m_rest.data(), m_rest.size());
        std::size_t size = m_rest.size();
        bool isTextAtEnd = false;
        for (;;) {
            while (size + leastRead <= room) {
                const Result<std::size_t> count = m_stream.read(buffer.data() + size, room - size);
                if (!count)
                    return count.error();
                size += *count;
                isTextAtEnd = *count == 0;
                if (isTextAtEnd)
                    break;
            }
            const bool isTooLong = size >= longest;
            const std::size_t used = m_scanner.scan(batch, size,
                                                    isTextAtEnd ? CsvScanner::Rest::None
                                                    : isTooLong ? CsvScanner::Rest::TooLong
                                                                : CsvScanner::Rest::Follows);
            m_isAtEnd = isTextAtEnd && used == size;
            m_hasRowsLeft = batch.rowCount() == m_rules.mostRows;
            if (used > 0 || m_isAtEnd) {
                m_rest.assign(buffer, used, size - used);
                return {};
            }
            if (m_scanner.isStuck())
                return Error{.code = ErrorCode::TooLarge,
                             .subject = m_info.source,
                             .row = m_scanner.line(),
                             .column = u"1"_s,
                             .detail = Texts::tr("a line of more than %1 MB")
                                           .arg(m_options.limits.recordBytes >> 20)};
            room = std::min(room * 2, mostRoom);
            buffer.resize(std::max(buffer.size(), room + scanPadding));
        }
    }

    /// Passes on what scanner and stream met, with the lines where it stood.
    void reportScan(const RowBatch& batch)
    {
        for (const ScanProblem& problem : m_scanner.problems())
            m_log.add(Severity::Warning, {.code = problem.code,
                                          .row = problem.line,
                                          .value = QString::fromStdString(problem.text)});
        m_scanner.problems().clear();
        const std::vector<quint32>& ends = m_scanner.recordEnds();
        std::deque<TextProblem>& problems = m_stream.problems();
        std::size_t row = 0;
        while (!problems.empty()) {
            const TextProblem& problem = problems.front();
            while (row < ends.size() && m_problemsBase + ends[row] <= problem.offset)
                ++row;
            if (row == ends.size() && !m_isAtEnd)
                break;
            const bool isNul = problem.code == ErrorCode::NulRemoved;
            m_log.add(
                Severity::Warning,
                {.code = problem.code,
                 .row = row < batch.rowCount() ? batch.line(row) : m_scanner.line(),
                 .value = isNul ? QString() : u"0x"_s + QString::fromLatin1(problem.bytes.toHex()),
                 .detail = QString::fromLatin1(m_info.dialect.encoding.value)});
            problems.pop_front();
        }
        if (!ends.empty())
            m_problemsBase += ends.back();
    }

    SourcePtr m_source;
    ReadOptions m_options;
    TableInfo m_info;
    TableLayout m_layout;
    DiagnosticLog m_log;
    std::size_t m_remarks; ///< how many remarks the opening made
    TextStream m_stream;
    ScanRules m_rules;
    CsvScanner m_scanner;
    RowShaper m_shaper;
    std::string m_rest; ///< what the last block left: the beginning of a record, or rows
    bool m_hasRowsLeft{false};
    bool m_isAtEnd{false};
    quint64 m_problemsBase{0}; ///< place in the text of the block at hand
};

struct Sample
{
    std::string text;
    bool isWhole{};
};

/// The beginning of the file, which was read already, as text.
Result<Sample> decodeSample(const QByteArray& head, const QByteArray& encoding, bool isWhole)
{
    TextStream stream(openSource(head, {}), encoding);
    Sample sample{.isWhole = isWhole};
    constexpr std::size_t piece = 64 * 1024;
    for (;;) {
        const std::size_t size = sample.text.size();
        sample.text.resize(size + piece);
        const Result<std::size_t> count = stream.read(sample.text.data() + size, piece);
        if (!count)
            return count.error();
        sample.text.resize(size + *count);
        if (*count == 0)
            return sample;
    }
}

/// A last line of the comments right above the table that has its width is its header:
/// “#name	value”.
void adoptCommentedHeader(std::string_view text, bool isWhole, Dialect& dialect)
{
    if (!dialect.comment)
        return;
    Dialect plain = dialect;
    plain.comment.reset();
    const RowBatch all = scanText(text, scanRules(plain), isWhole).rows;
    std::size_t last = all.rowCount();
    std::size_t marked = 0;
    std::size_t wide = 0;
    std::size_t width = 0;
    for (std::size_t row = 0; row < std::min<std::size_t>(all.rowCount(), 2000); ++row) {
        if (all.text(row, 0).starts_with(*dialect.comment)) {
            last = width == 0 ? row : last;
            ++marked;
        } else if (filledCells(all, row) > 0) {
            width = width == 0 ? all.cellCount(row) : width;
            ++wide;
        }
    }
    const bool isOnly = marked == 1 && last < all.rowCount();
    if (isOnly && wide > 0 && width > 1 && all.cellCount(last) == width)
        dialect.comment.reset();
}

/// How many strokes a rule has: “---+---+---” has three.
std::size_t strokes(const RowBatch& rows, std::size_t row)
{
    std::size_t count = 0;
    for (std::size_t column = 0; column < rows.cellCount(row); ++column) {
        bool isInStroke = false;
        for (const char c : rows.text(row, column)) {
            const bool isLine = c == '-' || c == '=';
            count += isLine && !isInStroke ? 1U : 0U;
            isInStroke = isLine;
        }
    }
    return count;
}

/// A line drawn under a row of as many cells says that this is the header. One under a title, or
/// above all, says nothing.
std::optional<qint64> lineAboveRule(const RowBatch& rows)
{
    const auto isUnderCells = [&rows](std::size_t row) {
        return row > 0 && filledCells(rows, row - 1) > 1;
    };
    std::size_t row = 0;
    while (row < rows.rowCount() && !(isRule(rows, row) && isUnderCells(row)))
        ++row;
    if (row == rows.rowCount())
        return std::nullopt;
    const std::size_t cells = rows.cellCount(row - 1);
    const bool isHeader = cells == rows.cellCount(row) || cells == strokes(rows, row);
    return isHeader ? std::optional(rows.line(row - 1)) : std::nullopt;
}

/// Without the lines that Markdown and databases draw under a header.
RowBatch withoutRules(RowBatch rows)
{
    const auto isAny = [&rows]() {
        for (std::size_t row = 0; row < rows.rowCount(); ++row)
            if (isRule(rows, row))
                return true;
        return false;
    };
    if (!isAny())
        return rows;
    RowBatch kept;
    for (std::size_t row = 0; row < rows.rowCount(); ++row)
        if (!isRule(rows, row))
            kept.addRow(rows, row, rows.cellCount(row));
    return kept;
}

/// The first rows of the file, and more than that where the first lines are longer: a heading that
/// is cut would lose its last columns.
Result<QByteArray> headOf(InputSource& source)
{
    constexpr int fewestLines = 3;
    constexpr qint64 mostBytes = 2 << 20;
    for (qint64 bytes = sampleBytes;; bytes *= 2) {
        Result<QByteArray> head = source.piece(0, bytes);
        if (!head || source.size() <= bytes || bytes >= mostBytes ||
            std::max(head->count('\n'), head->count('\r')) >= fewestLines)
            return head;
    }
}

Error tooManyColumns(const QString& name, qint64 line, std::size_t limit)
{
    return {.code = ErrorCode::TooLarge,
            .subject = name,
            .row = line,
            .column = QString::number(limit + 1),
            .detail = Texts::tr("more than %1 columns").arg(limit)};
}

} // namespace

Result<TableReaderPtr> openCsv(const SourcePtr& source, const ReadOptions& options)
{
    const Result<QByteArray> head = headOf(*source);
    if (!head)
        return head.error();
    TableInfo info{.format = SourceFormat::Delimited, .source = source->name()};
    const bool isWhole = source->size() <= head->size();
    const Guess<QByteArray> encoding = options.choice.encoding
                                           ? Guess<QByteArray>{*options.choice.encoding, 1, true}
                                           : detectEncoding(*head, isWhole);
    const Result<Sample> sample = decodeSample(*head, encoding.value, isWhole);
    if (!sample)
        return sample.error();
    info.dialect = sniffDialect(sample->text, sample->isWhole, options.choice);
    info.dialect.encoding = encoding;
    adoptCommentedHeader(sample->text, sample->isWhole, info.dialect);
    ScanRules rules = scanRules(info.dialect);
    findFrame(sample->text, sample->isWhole, rules);
    const RowBatch all = scanText(sample->text, rules, sample->isWhole).rows;
    const RowBatch rows = withoutRules(all);
    DiagnosticLog log(source->name(), options.limits.diagnostics);
    if (encoding.sure < sureEncoding && encoding.value != "UTF-8")
        log.add(Severity::Warning,
                {.code = ErrorCode::EncodingGuessed, .value = QString::fromLatin1(encoding.value)});
    for (std::size_t row = 0; row < rows.rowCount(); ++row)
        if (rows.cellCount(row) > options.limits.columns)
            return tooManyColumns(source->name(), rows.line(row), options.limits.columns);
    DialectChoice choice = options.choice;
    if (statedDelimiter(sample->text) && !choice.preambleLines)
        choice.preambleLines = 1;
    const bool isOpen = !choice.preambleLines && !choice.headerRows && options.table.isEmpty();
    const std::optional<qint64> ruled = isOpen ? lineAboveRule(all) : std::nullopt;
    if (ruled) {
        choice.preambleLines = *ruled - 1;
        choice.headerRows = 1;
    }
    Result<TableLayout> layout = layOutTable(rows, options.table, choice, log);
    if (!layout)
        return layout.error();
    info.name = layout->name;
    info.otherNames = layout->otherNames;
    info.linesAbove = layout->linesAbove;
    info.columns = layout->columns;
    if (ruled) // nobody chose it
        layout->headerRows.isChosen = false;
    info.dialect.headerRows = layout->headerRows;
    info.dialect.preambleLines = layout->preambleLines;
    guessForms(rows, *layout, options.choice, info.dialect);
    rules.width = layout->width;
    // Short rows are filled up to the table's width.
    rules.mostRows = std::max<std::size_t>(mostBatchCells / layout->width, 1);
    return TableReaderPtr(std::make_unique<CsvReader>(
        source, options, std::move(info), std::move(*layout), std::move(rules), std::move(log)));
}

} // namespace aftershock
