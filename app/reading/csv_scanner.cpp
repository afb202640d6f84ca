#include "reading/csv_scanner.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace aftershock {

namespace {

constexpr std::size_t padding = 64; ///< what may be read behind the end of a block
constexpr std::size_t keptProblems = 1024;

bool isBreak(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

void CsvScanner::Specials::set(const char* signs)
{
    std::copy_n(signs, 4, m_signs);
}

void CsvScanner::Specials::start(const char* begin, const char* end)
{
    m_block = begin;
    m_end = end;
    m_mask = begin < end ? mask(begin) : 0;
}

quint64 CsvScanner::Specials::mask(const char* block) const
{
    quint64 found = 0;
#if defined(__SSE2__)
    const __m128i first = _mm_set1_epi8(m_signs[0]);
    const __m128i second = _mm_set1_epi8(m_signs[1]);
    const __m128i third = _mm_set1_epi8(m_signs[2]);
    const __m128i fourth = _mm_set1_epi8(m_signs[3]);
    for (int i = 0; i < 4; ++i) {
        const __m128i bytes =
            _mm_loadu_si128(reinterpret_cast<const __m128i*>(block + std::ptrdiff_t{16} * i));
        const __m128i hit =
            _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, first), _mm_cmpeq_epi8(bytes, second)),
                         _mm_or_si128(_mm_cmpeq_epi8(bytes, third), _mm_cmpeq_epi8(bytes, fourth)));
        found |= static_cast<quint64>(static_cast<unsigned>(_mm_movemask_epi8(hit))) << (16 * i);
    }
#else
    for (int i = 0; i < 64; ++i) {
        const char c = block[i];
        const bool hit = c == m_signs[0] || c == m_signs[1] || c == m_signs[2] || c == m_signs[3];
        found |= static_cast<quint64>(hit) << i;
    }
#endif
    return found;
}

inline const char* CsvScanner::Specials::next(const char* from)
{
    for (;;) {
        const auto offset = static_cast<std::size_t>(from - m_block);
        if (offset < 64) {
            if (const quint64 rest = m_mask >> offset; rest != 0)
                return std::min(from + std::countr_zero(rest), m_end);
            from = m_block + 64;
        }
        if (from >= m_end)
            return m_end;
        m_block = from;
        m_mask = mask(m_block);
    }
}

CsvScanner::CsvScanner(const ScanRules& rules) : m_rules(rules)
{
    m_isRun = rules.delimiter.least > 0;
    m_first = m_isRun ? ' ' : (rules.delimiter.text.isEmpty() ? '\n' : rules.delimiter.text[0]);
    // A run of blanks may have tabs in it; an escape may stand outside quotation marks too.
    const char fourth = m_isRun ? '\t' : m_rules.quoting.escape.value_or('\n');
    const char signs[4] = {m_first, '\n', '\r', fourth};
    m_specials.set(signs);
}

const char* CsvScanner::skipBlanks(const char* at) const
{
    while (at < m_end && (*at == ' ' || *at == '\t'))
        ++at;
    return at;
}

/// Past the delimiter that stands before a line's first cell.
const char* CsvScanner::skipFrame(const char* at) const
{
    const char* const first = skipBlanks(at);
    const bool isThere = first < m_end && *first == m_first;
    return isThere ? first + delimiterLength(first) : at;
}

inline const char* CsvScanner::withoutPadding(const char* from, const char* to) const
{
    while (m_rules.isPadded && to > from && to[-1] == ' ')
        --to;
    return to;
}

/// How many bytes of delimiter stand at @p at, which holds its first byte; 0 where it is none.
inline std::size_t CsvScanner::delimiterLength(const char* at) const
{
    if (m_isRun) {
        const auto length = static_cast<std::size_t>(skipBlanks(at) - at);
        const bool isLong = length >= static_cast<std::size_t>(m_rules.delimiter.least);
        return isLong || (length > 0 && *at == '\t') ? length : 0;
    }
    const auto length = static_cast<std::size_t>(m_rules.delimiter.text.size());
    if (length <= 1)
        return length;
    if (static_cast<std::size_t>(m_end - at) < length)
        return 0;
    return std::memcmp(at, m_rules.delimiter.text.constData(), length) == 0 ? length : 0;
}

bool CsvScanner::endsCell(const char* at, bool isLast) const
{
    if (at == m_end)
        return isLast;
    if (isBreak(*at))
        return true;
    const bool begins = m_isRun ? (*at == ' ' || *at == '\t') : *at == m_first;
    return begins && !m_rules.delimiter.text.isEmpty() && delimiterLength(at) > 0;
}

/// The end of an unquoted cell: a delimiter, a record's end, or the block's.
inline const char* CsvScanner::plainEnd(const char* from)
{
    const char* at = from;
    for (;;) {
        at = m_specials.next(at);
        if (at == m_end || isBreak(*at))
            return at;
        if (m_rules.quoting.escape && *at == *m_rules.quoting.escape) {
            // Only what means something may be escaped; elsewhere it is a plain sign.
            const bool escapes = at + 1 < m_end && (at[1] == m_first || at[1] == at[0]);
            if (escapes && (m_escaped.empty() || m_escaped.back() != m_batch->places().size()))
                m_escaped.push_back(m_batch->places().size());
            at += escapes ? 2 : 1;
            continue;
        }
        const std::size_t length = delimiterLength(at);
        if (length > 0)
            return at;
        at = m_isRun ? skipBlanks(at) : at + 1;
    }
}

inline void CsvScanner::addCell(const char* from, const char* to, bool quoted)
{
    m_batch->places().push_back({.start = static_cast<quint32>(from - m_begin),
                                 .size = static_cast<quint32>(to - from) & 0x7fffffffU,
                                 .quoted = quoted});
}

/// Whether a quotation mark stands where a quoted cell begins: behind a delimiter or a line's end.
bool CsvScanner::beginsCell(const char* at) const
{
    if (isBreak(at[-1]))
        return true;
    const auto length = m_isRun ? 1 : m_rules.delimiter.text.size();
    return length > 0 && at - m_begin >= length && delimiterLength(at - length) > 0 &&
           (m_isRun ? at[-1] == ' ' : at[-length] == m_first);
}

CsvScanner::Quotation CsvScanner::findClose(const char* open, bool spansLines, bool isLast) const
{
    const char quote = *open;
    const char escape = m_rules.quoting.escape.value_or(quote);
    Quotation found;
    const char* pair = nullptr; // the last doubled mark behind which the cell might end
    for (const char* at = open + 1; at < m_end; ++at) {
        if (isBreak(*at)) {
            if (!spansLines) {
                found.close = pair;
                return found;
            }
            found.breaks += *at == '\n' || (at + 1 < m_end && at[1] != '\n') ? 1 : 0;
            continue;
        }
        if (*at != quote && *at != escape)
            continue;
        if (at + 1 == m_end && !isLast)
            break;
        if (at + 1 < m_end && at[1] == quote && (*at == quote || *at == escape)) {
            // Whoever doubles no marks within the cell does not at its end: "he said:"fine.""
            if (found.isStray && !found.isEscaped && *at == quote && endsCell(at + 2, isLast)) {
                found.close = at + 1;
                return found;
            }
            found.isEscaped = true;
            ++at;
            if (!spansLines && endsCell(at + 1, isLast))
                pair = at;
        } else if (*at == escape && escape != quote) {
            found.isEscaped = found.isEscaped || (at + 1 < m_end && at[1] == escape);
            ++at;
        } else if (const char* behind = at + 1;
                   endsCell(behind, isLast) || endsCell(skipBlanks(behind), isLast)) {
            found.close = at;
            return found;
        } else {
            found.isStray = true;
            found.hasOpening = found.hasOpening || beginsCell(at);
        }
    }
    found.isOpen = true;
    return found;
}

/// Reads the quoted cell that starts at @p at. False where it is none after all: the mark is a
/// plain sign then.
bool CsvScanner::parseQuoted(const char*& at, bool spansLines, bool isLast, Record& record)
{
    const Quotation found = findClose(at, spansLines, isLast);
    if (!found.close) {
        if (!spansLines) {
            record.hasStray = true;
            return false;
        }
        record.isQuoteOpen = true;
        record.openQuote = at;
        return true;
    }
    if (found.isEscaped)
        m_escaped.push_back(m_batch->places().size());
    if (found.breaks > 0)
        record.openQuote = at;
    record.breaks += found.breaks;
    record.hasStray = record.hasStray || found.isStray;
    record.hasOpening = record.hasOpening || (found.hasOpening && found.breaks > 0);
    if (found.hasOpening && !record.strayQuote)
        record.strayQuote = at;
    addCell(at + 1, found.close, true);
    at = found.close + 1;
    if (!endsCell(at, isLast))
        at = skipBlanks(at);
    return true;
}

CsvScanner::Record CsvScanner::parse(const char* from, bool spansLines, bool isLast)
{
    Record record;
    const std::size_t firstCell = m_batch->places().size();
    m_escaped.clear();
    const char* at = m_isRun ? skipBlanks(from) : from;
    if (m_rules.isFramed)
        at = skipFrame(at);
    for (;;) {
        if (m_rules.skipsBlankAfterDelimiter && at < m_end && *at == ' ')
            at = skipBlanks(at);
        const bool isQuoted = at < m_end && m_rules.quoting.quote &&
                              *at == *m_rules.quoting.quote && at != m_plainQuote;
        if (!isQuoted || !parseQuoted(at, spansLines, isLast, record)) {
            const char* end = plainEnd(at);
            addCell(at, withoutPadding(at, end));
            at = end;
        } else if (record.isQuoteOpen) {
            record.end = m_end;
            return record;
        }
        if (at == m_end || isBreak(*at))
            break;
        at += delimiterLength(at);
        if (m_rules.isFramed)
            at = skipBlanks(at);
        if ((m_isRun || m_rules.isFramed) && (at == m_end || isBreak(*at)))
            break;
    }
    record.cells = m_batch->places().size() - firstCell;
    record.isComplete = at < m_end && (*at == '\n' || at + 1 < m_end || isLast);
    if (record.isComplete)
        at += *at == '\r' && at + 1 < m_end && at[1] == '\n' ? 2 : 1;
    record.isComplete = record.isComplete || isLast;
    record.end = at;
    return record;
}

/// Takes the doubling and the escapes out of the record's cells, in place.
void CsvScanner::unescape(std::size_t firstCell)
{
    for (const std::size_t index : m_escaped) {
        if (index < firstCell || index >= m_batch->places().size())
            continue;
        RowBatch::Place& place = m_batch->places()[index];
        char* text = m_batch->buffer().data() + place.start;
        const char quote = m_rules.quoting.quote.value_or('"');
        const char escape = m_rules.quoting.escape.value_or(quote);
        std::size_t to = 0;
        for (std::size_t at = 0; at < place.size; ++at) {
            const bool hasNext = at + 1 < place.size;
            const char next = hasNext ? text[at + 1] : '\0';
            const bool drops =
                hasNext && ((place.quoted && text[at] == quote && next == quote) ||
                            (text[at] == escape && (next == quote || next == escape ||
                                                    (!place.quoted && next == m_first))));
            if (drops)
                ++at;
            text[to++] = text[at];
        }
        place.size = static_cast<quint32>(to) & 0x7fffffffU;
    }
}

/// A record that runs over lines, and should not have: reads it again line by line where that
/// gives the table's width.
CsvScanner::Record CsvScanner::settle(const char* from, Record record, bool isLast)
{
    const std::size_t firstCell = m_batch->places().size() - record.cells;
    const char* const openQuote = record.openQuote;
    const auto again = [&](bool spansLines) {
        m_batch->places().resize(firstCell);
        return parse(from, spansLines, isLast);
    };
    const Record oneLine = again(false);
    if (!oneLine.isComplete || (oneLine.cells != m_rules.width && !record.hasOpening))
        return again(true);
    m_oneLineUntil = m_base + static_cast<quint64>(record.end - m_begin);
    note(ErrorCode::QuoteUnclosed, openQuote + 1, m_end);
    return oneLine;
}

/// A record that is too short because a quoted cell of it swallowed the beginning of another one:
/// reads it again with the first mark as a plain sign, where that gives the table's width.
CsvScanner::Record CsvScanner::withoutStrayQuote(const char* from, Record record, bool spansLines,
                                                 bool isLast)
{
    const std::size_t firstCell = m_batch->places().size() - record.cells;
    const char* const stray = record.strayQuote;
    m_batch->places().resize(firstCell);
    m_plainQuote = stray;
    const Record again = parse(from, spansLines, isLast);
    m_plainQuote = nullptr;
    if (again.isComplete && again.breaks == 0 && again.cells == m_rules.width) {
        note(ErrorCode::QuoteUnclosed, stray + 1, m_end);
        return again;
    }
    m_batch->places().resize(firstCell);
    return parse(from, spansLines, isLast);
}

/// Reads the record at @p from, and settles what its quotation marks mean where they do not fit.
CsvScanner::Record CsvScanner::parseSettled(const char* from, Rest rest)
{
    const bool isLast = rest == Rest::None;
    const std::size_t firstCell = m_batch->places().size();
    const bool spansLines = m_base + static_cast<quint64>(from - m_begin) >= m_oneLineUntil;
    Record record = parse(from, spansLines, isLast);
    if (record.isQuoteOpen) {
        record.isComplete = false;
        if (rest == Rest::Follows)
            return record;
        note(ErrorCode::QuoteUnclosed, record.openQuote + 1, m_end);
        // Nor is there an end for any other quotation that begins in this block.
        m_oneLineUntil = m_base + static_cast<quint64>(m_end - m_begin);
        m_batch->places().resize(firstCell);
        return parse(from, false, isLast);
    }
    if (record.isComplete && record.breaks > 0 && m_rules.width > 0 &&
        (record.cells != m_rules.width || record.hasStray))
        return settle(from, record, isLast);
    if (record.isComplete && record.breaks == 0 && record.strayQuote &&
        record.cells < m_rules.width)
        return withoutStrayQuote(from, record, spansLines, isLast);
    return record;
}

/// Notes what was odd on this line, with the text from @p from to the line's end; once a line.
void CsvScanner::note(ErrorCode code, const char* from, const char* limit)
{
    const bool isNoted = !m_problems.empty() && m_problems.back().line == m_line;
    if (isNoted || m_problems.size() >= keptProblems)
        return;
    const char* const to =
        std::find_if(from, from + std::min<std::ptrdiff_t>(limit - from, 40), isBreak);
    m_problems.push_back({.code = code, .line = m_line, .text = std::string(from, to)});
}

const char* CsvScanner::skipComment(const char* at, bool isLast) const
{
    at = std::find_if(at, m_end, isBreak);
    if (at == m_end)
        return isLast ? at : nullptr;
    if (at + 1 == m_end && *at == '\r' && !isLast)
        return nullptr;
    return at + (*at == '\r' && at + 1 < m_end && at[1] == '\n' ? 2 : 1);
}

std::size_t CsvScanner::scan(RowBatch& batch, std::size_t size, Rest rest)
{
    const bool isLast = rest == Rest::None;
    m_batch = &batch;
    m_isStuck = false;
    m_recordEnds.clear();
    if (batch.buffer().size() < size + padding)
        batch.buffer().resize(size + padding);
    m_begin = batch.buffer().data();
    m_end = m_begin + size;
    m_specials.start(m_begin, m_end);
    const char* at = m_begin;
    while (at < m_end && batch.rowCount() < m_rules.mostRows) {
        if (m_rules.comment && *at == *m_rules.comment) {
            const char* next = skipComment(at, isLast);
            if (!next)
                break;
            at = next;
            ++m_line;
            ++m_commentLines;
            continue;
        }
        const std::size_t firstCell = batch.places().size();
        const Record record = parseSettled(at, rest);
        if (!record.isComplete) {
            batch.places().resize(firstCell);
            m_isStuck = rest == Rest::TooLong && at == m_begin;
            break;
        }
        if (record.hasStray)
            note(ErrorCode::QuoteMisplaced, at, record.end);
        if (!m_escaped.empty())
            unescape(firstCell);
        batch.endRow(m_line);
        m_line += 1 + record.breaks;
        at = record.end;
        m_recordEnds.push_back(static_cast<quint32>(at - m_begin));
    }
    const auto used = static_cast<std::size_t>(at - m_begin);
    m_base += used;
    return used;
}

ScannedText scanText(std::string_view text, const ScanRules& rules, bool isWhole)
{
    ScannedText scanned;
    scanned.rows.buffer().reserve(text.size() + padding);
    scanned.rows.buffer() = text;
    CsvScanner scanner(rules);
    scanner.scan(scanned.rows, text.size(), CsvScanner::Rest::None);
    scanned.problems = scanner.problems().size();
    if (!isWhole && scanned.rows.rowCount() > 1)
        scanned.rows.dropLastRow();
    return scanned;
}

} // namespace aftershock
