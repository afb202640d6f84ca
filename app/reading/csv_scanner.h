#pragma once

#include "core/error.h"
#include "reading/dialect.h"
#include "reading/raw_table.h"

#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace aftershock {

/// How a text is cut into records and cells.
struct ScanRules
{
    Delimiter delimiter;
    Quoting quoting;
    bool skipsBlankAfterDelimiter{false};
    std::optional<char> comment;
    bool isFramed{false}; ///< “| a | b |”: delimiters before the first cell and behind the last
    bool isPadded{false}; ///< blanks around cells are none of theirs
    /// How many cells a record should have, 0 where that is not known. With it a record that runs
    /// over several lines because of a quotation mark that is never closed is told from one that
    /// is meant to.
    std::size_t width{0};
    /// How many rows one block becomes at most; the rest of its text waits for the next one.
    std::size_t mostRows{std::numeric_limits<std::size_t>::max()};
};

/// Something that was odd on a line.
struct ScanProblem
{
    ErrorCode code{};
    qint64 line{};
    std::string text;
};

/**
 * Cuts blocks of UTF-8 text into records and cells, in place: cells are places in the block, and
 * only those with doubled or escaped quotation marks are rewritten. RFC 4180 and, where a text
 * breaks it, what people mean: any of LF, CRLF and CR ends a record; a quotation mark inside a
 * quoted cell that no delimiter follows is a plain sign; one that is never closed is a plain sign
 * too, and its record ends with its line.
 */
class CsvScanner
{
public:
    explicit CsvScanner(const ScanRules& rules);

    enum class Rest {
        Follows, ///< there is more text behind the block
        TooLong, ///< there is, but the record will not be waited for any longer
        None     ///< the block is the last one
    };
    /**
     * Scans the first @p size bytes of the batch's buffer (which grows by a few bytes behind them)
     * into rows of the batch, and says how many bytes were used; the rest begins a record that is
     * not complete, or one more than the most rows. A blank line is a row of one empty cell; a
     * comment line is none.
     */
    std::size_t scan(RowBatch& batch, std::size_t size, Rest rest);

    /// A record was longer than could be waited for: scan() used nothing of it.
    [[nodiscard]] bool isStuck() const { return m_isStuck; }
    [[nodiscard]] qint64 line() const { return m_line; } ///< of the next record
    /// Where each record of the last block ended, in bytes of the block.
    [[nodiscard]] const std::vector<quint32>& recordEnds() const { return m_recordEnds; }
    std::vector<ScanProblem>& problems() { return m_problems; }
    [[nodiscard]] qint64 commentLines() const { return m_commentLines; }

private:
    /// The bytes that end an unquoted cell, found 64 at a time.
    class Specials
    {
    public:
        void set(const char* signs);
        void start(const char* begin, const char* end);
        [[nodiscard]] const char* next(const char* from);

    private:
        [[nodiscard]] quint64 mask(const char* block) const;
        char m_signs[4]{};
        const char* m_block{};
        const char* m_end{};
        quint64 m_mask{};
    };

    struct Record
    {
        const char* end{};
        bool isComplete{false};
        bool isQuoteOpen{false}; ///< it ended inside a quotation
        bool hasStray{false};
        bool hasOpening{false};
        qint64 breaks{}; ///< record ends inside quoted cells
        std::size_t cells{};
        const char* openQuote{};  ///< of the last cell that runs over a line's end
        const char* strayQuote{}; ///< of the first cell in which another one begins
    };
    struct Quotation
    {
        const char* close{}; ///< the closing mark; null where there is none
        bool isOpen{false};
        bool isEscaped{false};
        bool isStray{false};
        bool hasOpening{false}; ///< inside it stands what begins another quoted cell
        qint64 breaks{};
    };

    Record parse(const char* from, bool spansLines, bool isLast);
    void addCell(const char* from, const char* to, bool quoted = false);
    bool parseQuoted(const char*& at, bool spansLines, bool isLast, Record& record);
    Quotation findClose(const char* open, bool spansLines, bool isLast) const;
    const char* plainEnd(const char* from);
    std::size_t delimiterLength(const char* at) const;
    bool endsCell(const char* at, bool isLast) const;
    bool beginsCell(const char* at) const;
    const char* skipBlanks(const char* at) const;
    const char* skipFrame(const char* at) const;
    const char* withoutPadding(const char* from, const char* to) const;
    void unescape(std::size_t firstCell);
    Record parseSettled(const char* from, Rest rest);
    Record settle(const char* from, Record record, bool isLast);
    Record withoutStrayQuote(const char* from, Record record, bool spansLines, bool isLast);
    void note(ErrorCode code, const char* from, const char* limit);
    const char* skipComment(const char* at, bool isLast) const;

    ScanRules m_rules;
    char m_first{}; ///< the delimiter's first byte
    bool m_isRun{};
    Specials m_specials;
    RowBatch* m_batch{};
    const char* m_begin{};
    const char* m_end{};
    quint64 m_base{0};          ///< of the block, in the text
    quint64 m_oneLineUntil{0};  ///< before this place no quotation may run over a line's end
    const char* m_plainQuote{}; ///< a quotation mark that is to be taken as a plain sign
    qint64 m_line{1};
    bool m_isStuck{false};
    qint64 m_commentLines{0};
    std::vector<std::size_t> m_escaped; ///< cells of the record to be rewritten
    std::vector<quint32> m_recordEnds;
    std::vector<ScanProblem> m_problems;
};

struct ScannedText
{
    RowBatch rows;
    std::size_t problems{};
};

/// Scans a text at hand; for samples. Unless it is whole, its last record, perhaps cut, is left
/// out.
[[nodiscard]] ScannedText scanText(std::string_view text, const ScanRules& rules,
                                   bool isWhole = true);

} // namespace aftershock
