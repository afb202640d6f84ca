#include "reading/csv_sniffer.h"

#include "reading/cell_class.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t scoredRows = 400;
constexpr std::size_t scoredBytes = 48 * 1024;
constexpr double byChance = 0.05; ///< what is left of a score that a delimiter has by chance

/// How readily a delimiter is believed in; blanks and signs of prose must earn it.
struct Candidate
{
    Delimiter delimiter;
    double weight{1};
};

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

std::size_t occurrences(std::string_view text, std::string_view part)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos;
         at = text.find(part, at + part.size()))
        ++count;
    return count;
}

/// What stands between the closing and the opening mark of quoted cells, where it is the same again
/// and again: any signs may be a delimiter then.
std::string signsBetweenQuotes(std::string_view sample)
{
    constexpr std::size_t most = 4;
    std::map<std::string_view, std::size_t> counts;
    const auto isSign = [](char c) {
        return static_cast<unsigned char>(c) < 0x80 && c > ' ' && !std::isalnum(c);
    };
    std::size_t marks = 0;
    std::size_t last = std::string_view::npos;
    for (std::size_t at = sample.find('"'); at != std::string_view::npos;
         at = sample.find('"', at + 1)) {
        ++marks;
        if (last != std::string_view::npos && at - last > 1 && at - last - 1 <= most)
            if (const std::string_view text = sample.substr(last + 1, at - last - 1);
                std::all_of(text.begin(), text.end(), isSign))
                ++counts[text];
        last = at;
    }
    const auto found =
        std::max_element(counts.begin(), counts.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    return found != counts.end() && found->second > 1 && found->second * 5 >= marks
               ? std::string(found->first)
               : std::string();
}

/// Delimiters that occur in the sample. A sign that only ever stands doubled is the pair.
std::vector<Candidate> candidates(std::string_view sample)
{
    static constexpr std::pair<std::string_view, double> known[] = {
        {",", 1},      {";", 1},        {"\t", 1},       {"|", 1},        {"||", 1},
        {"::", 0.8},   {";;", 1},       {"~", 0.8},      {"^", 0.8},      {"|~|", 1},
        {"~|~", 1},    {"^^", 1},       {"~~", 1},       {"<|>", 1},      {"@@", 0.9},
        {"\x1f", 1},   {"\x1e", 1},     {"\x01", 1},     {"\t\t", 1},     {"\\t", 1},
        {"\u00A6", 1}, {"\u00A7", 0.9}, {"\u00AC", 0.9}, {"\uFF0C", 0.7}, {"\u3001", 0.5},
        {"!", 0.4},    {"#", 0.4},      {"&", 0.3},      {"*", 0.3},      {"$", 0.3},
        {"%", 0.3},    {":", 0.45},     {"=", 0.3},      {"/", 0.25},     {"\\", 0.3},
        {"_", 0.2}};
    std::vector<Candidate> found{{{.text = {}}, 1}};
    for (const auto& [text, weight] : known) {
        if (!contains(sample, text))
            continue;
        const std::string pair = std::string(text) + std::string(text);
        const bool onlyInPairs =
            text.size() == 1 && occurrences(sample, pair) * 2 == occurrences(sample, text);
        const bool isPairKnown = pair == "||" || pair == "::" || pair == ";;" || pair == "^^" ||
                                 pair == "~~" || pair == "\t\t";
        if (onlyInPairs && isPairKnown)
            continue;
        found.push_back(
            {{.text = QByteArray(text.data(), static_cast<qsizetype>(text.size()))}, weight});
    }
    const QByteArray between = QByteArray::fromStdString(signsBetweenQuotes(sample));
    const auto same =
        std::ranges::find(found, between, [](const Candidate& c) { return c.delimiter.text; });
    if (same == found.end())
        found.push_back({{.text = between}, 1});
    else if (!between.isEmpty())
        same->weight = 1;
    if (contains(sample, "  "))
        found.push_back({{.text = " ", .least = 2}, 0.7});
    if (contains(sample, " "))
        found.push_back({{.text = " ", .least = 1}, 0.5});
    return found;
}

/// Whether the sign stands where a quotation begins: at a line's start or behind a delimiter.
bool beginsCells(std::string_view sample, char quote, const Delimiter& delimiter)
{
    for (std::size_t at = sample.find(quote); at != std::string_view::npos;
         at = sample.find(quote, at + 1)) {
        std::string_view before = sample.substr(0, at);
        if (before.empty() || before.back() == '\n' || before.back() == '\r')
            return true;
        while (before.size() > 1 && before.back() == ' ' && delimiter.least == 0)
            before.remove_suffix(1);
        const std::string_view text(delimiter.text.constData(),
                                    static_cast<std::size_t>(delimiter.text.size()));
        if (!text.empty() && before.ends_with(text))
            return true;
    }
    return false;
}

std::vector<Quoting> quotings(std::string_view sample, const Delimiter& delimiter,
                              const DialectChoice& choice)
{
    if (choice.quoting)
        return {*choice.quoting};
    std::vector<Quoting> found;
    for (const char quote : {'"', '\''}) {
        if (!beginsCells(sample, quote, delimiter))
            continue;
        found.push_back({.quote = quote});
        const char escaped[] = {'\\', quote, '\0'};
        if (contains(sample, escaped))
            found.push_back({.quote = quote, .escape = '\\'});
    }
    const std::string escaped = (QByteArrayLiteral("\\") + delimiter.text).toStdString();
    if (!delimiter.text.isEmpty() && delimiter.least == 0 && contains(sample, escaped))
        found.push_back({.quote = std::nullopt, .escape = '\\'});
    found.push_back({.quote = std::nullopt});
    return found;
}

double cellScore(std::string_view text, bool quoted)
{
    const CellClass kind = classify(text);
    if (quoted)
        return kind == CellClass::Odd && contains(text, "\"") ? 0.8 : 1;
    if (kind == CellClass::Odd)
        return 0.1;
    if (kind != CellClass::Text)
        return 1;
    // Prose with the signs of lists in it may be cells that were not cut.
    return contains(text, ", ") || !contains(text, ",") ? (text.size() < 200 ? 0.95 : 0.8) : 0.7;
}

struct Score
{
    double pattern{};
    double type{};
    std::size_t width{};
    bool isOneStrongColumn{false};
    [[nodiscard]] double total() const { return pattern * type; }
};

bool isStrong(CellClass kind)
{
    return kind == CellClass::Date || kind == CellClass::Time || kind == CellClass::Address ||
           kind == CellClass::Money || kind == CellClass::Percent;
}

Score scoreRows(const RowBatch& batch)
{
    std::map<std::size_t, std::size_t> patterns; // number of cells: number of rows
    double types = 0;
    std::size_t cells = 0;
    std::size_t strong = 0;
    std::size_t rows = 0;
    std::size_t marked = 0;
    for (std::size_t row = 0; row < batch.rowCount() && rows < scoredRows; ++row) {
        const std::size_t count = batch.cellCount(row);
        if (count == 1 && batch.text(row, 0).empty())
            continue;
        ++rows;
        ++patterns[count];
        double rowTypes = 0;
        bool hasMark = false;
        for (std::size_t column = 0; column < count; ++column) {
            const bool isQuoted = batch.isQuoted(row, column);
            rowTypes += cellScore(batch.text(row, column), isQuoted);
            hasMark = hasMark || (!isQuoted && contains(batch.text(row, column), "\""));
        }
        marked += hasMark ? 1U : 0U;
        // Each row has the same say, however many cells it has.
        types += rowTypes / static_cast<double>(count);
        ++cells;
        strong += count == 1 && isStrong(classify(batch.text(row, 0))) ? 1U : 0U;
    }
    Score score;
    if (rows == 0)
        return score;
    double entropy = 0;
    std::size_t most = 0;
    for (const auto& [count, number] : patterns) {
        const double share = static_cast<double>(number) / static_cast<double>(rows);
        entropy -= share * std::log(share);
        const double gain = count > 1 ? 1 - 1 / static_cast<double>(count) : 0.02;
        score.pattern += share * gain;
        if (number > most) {
            most = number;
            score.width = count;
        }
    }
    score.pattern /= std::exp(entropy);
    // A delimiter that cuts but one or two lines of many stands there by chance.
    if (score.width == 1 && rows > most && rows - most < 3)
        score.pattern *= byChance;
    score.type = types / static_cast<double>(cells);
    // Quotation marks left inside cells are a sign that those were cut at the wrong places.
    score.type *= 1 - 0.5 * static_cast<double>(marked) / static_cast<double>(rows);
    score.isOneStrongColumn = patterns.size() == 1 && score.width == 1 && strong * 10 >= rows * 9;
    return score;
}

/// Where a comma could be the decimal mark and the lines begin and end like one number.
bool isOneNumberColumn(const RowBatch& batch)
{
    std::size_t numbers = 0;
    std::size_t rows = 0;
    for (std::size_t row = 0; row < std::min(batch.rowCount(), scoredRows); ++row) {
        const std::string_view text = batch.text(row, 0);
        if (text.empty())
            continue;
        ++rows;
        const std::optional<NumberShape> shape = numberShape(text);
        numbers += shape && (shape->isPlain || shape->group != 0) ? 1U : 0U;
    }
    return rows > 0 && numbers * 10 >= rows * 9;
}

struct Found
{
    Dialect dialect;
    Score score;
    double total{-1};
};

/// Whether blanks behind the delimiter are none of the cells'. Perhaps: they stand before
/// quotation marks, “1, "2,5" ,3”, and what the cells are without them must show it.
enum class BlanksBehind { Kept, Perhaps, Skipped };

BlanksBehind blanksBehind(std::string_view sample, const Delimiter& delimiter,
                          std::optional<char> quote)
{
    if (delimiter.least > 0 || delimiter.text.isEmpty() || delimiter.text == "\t")
        return BlanksBehind::Kept;
    const std::string text = delimiter.text.toStdString();
    const std::size_t all = occurrences(sample, text);
    if (all > 0 && occurrences(sample, text + " ") * 10 >= all * 9)
        return BlanksBehind::Skipped;
    const std::string blank = text + ' ';
    for (std::size_t at = quote ? sample.find(blank) : std::string_view::npos;
         at != std::string_view::npos; at = sample.find(blank, at + 1)) {
        const std::size_t next = sample.find_first_not_of(' ', at + text.size());
        if (next != std::string_view::npos && sample[next] == *quote)
            return BlanksBehind::Perhaps;
    }
    return BlanksBehind::Kept;
}

/// Lines that begin with “#”: a sign of comments unless most lines do, as with a column of ranks.
std::optional<char> commentSign(std::string_view sample)
{
    std::size_t lines = 0;
    std::size_t marked = 0;
    for (std::size_t at = 0; at < sample.size() && lines < 5000; ++lines) {
        marked += sample[at] == '#' ? 1U : 0U;
        at = sample.find_first_of("\r\n", at);
        if (at == std::string_view::npos)
            break;
        ++at;
    }
    return marked > 0 && marked * 2 <= lines + 1 ? std::optional('#') : std::nullopt;
}

Guess<RecordEnd> recordEnds(std::string_view sample)
{
    std::size_t crlf = 0;
    std::size_t cr = 0;
    std::size_t lf = 0;
    for (std::size_t at = 0; at < sample.size(); ++at) {
        if (sample[at] == '\n') {
            ++lf;
        } else if (sample[at] == '\r') {
            const bool pair = at + 1 < sample.size() && sample[at + 1] == '\n';
            ++(pair ? crlf : cr);
            at += pair ? 1U : 0U;
        }
    }
    const int kinds = (crlf > 0) + (cr > 0) + (lf > 0);
    if (kinds > 1)
        return {RecordEnd::Mixed, 1};
    return {crlf > 0 ? RecordEnd::CrLf : (cr > 0 ? RecordEnd::Cr : RecordEnd::Lf),
            kinds == 1 ? 1.0 : 0.5};
}

Found scored(std::string_view sample, bool isWhole, Dialect dialect, double weight)
{
    const ScannedText scanned = scanText(sample, scanRules(dialect), isWhole);
    const RowBatch& batch = scanned.rows;
    Found found{.dialect = std::move(dialect), .score = scoreRows(batch)};
    const double rows = static_cast<double>(std::max<std::size_t>(batch.rowCount(), 1));
    const double spoilt = std::min(1.0, static_cast<double>(scanned.problems) / rows);
    found.total = found.score.total() * weight * (1 - spoilt / 4);
    // Lines of a few words, most of one: blanks between words are no delimiter.
    if (found.score.width == 1 && found.dialect.delimiter.value.least > 0)
        found.total *= byChance;
    if (found.score.width == 1 && found.dialect.delimiter.value.text.isEmpty() &&
        (found.score.isOneStrongColumn || isOneNumberColumn(batch)))
        found.total = 0.46; // more than what “:”, “-” or a blank inside dates can claim
    return found;
}

} // namespace

std::optional<QByteArray> statedDelimiter(std::string_view sample)
{
    if (sample.starts_with('"'))
        sample.remove_prefix(1);
    if (!sample.starts_with("sep=") && !sample.starts_with("SEP="))
        return std::nullopt;
    sample = sample.substr(4, 8);
    const std::size_t end = sample.find_first_of("\r\n\"");
    if (end == std::string_view::npos || end == 0)
        return std::nullopt;
    return QByteArray(sample.data(), static_cast<qsizetype>(end));
}

ScanRules scanRules(const Dialect& dialect, std::size_t width)
{
    return {.delimiter = dialect.delimiter.value,
            .quoting = dialect.quoting.value,
            .skipsBlankAfterDelimiter = dialect.skipsBlankAfterDelimiter,
            .comment = dialect.comment,
            .width = width};
}

void findFrame(std::string_view sample, bool isWhole, ScanRules& rules)
{
    constexpr std::size_t fewestLines = 2;
    if (rules.delimiter.text != "|" || rules.delimiter.least > 0)
        return;
    std::size_t lines = 0;
    bool isFramed = true;
    bool isPadded = true;
    sample = sample.substr(0, scoredBytes);
    for (std::size_t at = 0; at < sample.size();) {
        const std::size_t end = sample.find_first_of("\r\n", at);
        if (end == std::string_view::npos && (!isWhole || sample.size() == scoredBytes) &&
            lines >= fewestLines)
            break; // it is cut
        const std::string_view line = trimmed(sample.substr(at, end - at));
        at = end == std::string_view::npos ? sample.size() : end + 1;
        if (!contains(line, "|"))
            continue;
        ++lines;
        isFramed = isFramed && line.size() > 1 && line.front() == '|' && line.back() == '|';
        for (std::size_t bar = line.find('|'); bar != std::string_view::npos;
             bar = line.find('|', bar + 1))
            isPadded = isPadded && (bar == 0 || line[bar - 1] == ' ') &&
                       (bar + 1 == line.size() || line[bar + 1] == ' ');
    }
    rules.isFramed = isFramed && lines >= fewestLines;
    rules.isPadded = rules.isFramed || (isPadded && lines >= fewestLines);
    rules.skipsBlankAfterDelimiter = rules.skipsBlankAfterDelimiter || rules.isPadded;
}

Dialect sniffDialect(std::string_view sample, bool isWhole, const DialectChoice& choice)
{
    Dialect dialect;
    dialect.recordEnd = recordEnds(sample);
    dialect.comment = commentSign(sample);
    const std::string_view part = sample.substr(0, scoredBytes);
    const bool isPartWhole = isWhole && part.size() == sample.size();
    std::vector<Candidate> tried = candidates(part);
    if (choice.delimiter)
        tried = {{*choice.delimiter, 1}};
    else if (const auto stated = statedDelimiter(part))
        tried = {{{.text = *stated}, 1}};
    Found best;
    double second = 0;
    const auto take = [&](const Found& found) {
        const bool isOther = !(found.dialect.delimiter.value == best.dialect.delimiter.value);
        const bool isBetter = found.total > best.total + 1e-9;
        if (isOther)
            second = std::max(second, isBetter ? best.total : found.total);
        if (isBetter)
            best = found;
    };
    for (const Candidate& candidate : tried) {
        for (const Quoting& quoting : quotings(part, candidate.delimiter, choice)) {
            Dialect guess = dialect;
            guess.delimiter.value = candidate.delimiter;
            guess.quoting.value = quoting;
            const BlanksBehind blanks = blanksBehind(part, candidate.delimiter, quoting.quote);
            guess.skipsBlankAfterDelimiter = blanks == BlanksBehind::Skipped;
            // Marks where cells begin are quotation marks, unless every row speaks against it.
            const bool ignores = !quoting.quote && beginsCells(part, '"', candidate.delimiter);
            const double weight = candidate.weight * (ignores ? 0.8 : 1);
            Found found = scored(part, isPartWhole, guess, weight);
            if (ignores && found.score.width == 1)
                found.total *= byChance; // it cuts nothing but quotations
            take(found);
            if (blanks != BlanksBehind::Perhaps)
                continue;
            guess.skipsBlankAfterDelimiter = true;
            take(scored(part, isPartWhole, guess, weight));
        }
    }
    dialect = best.dialect;
    const double lead = best.total > 0 ? 1 - std::max(0.0, second) / best.total : 0;
    dialect.delimiter.sure = choice.delimiter ? 1 : std::clamp(0.5 + lead, 0.0, 0.99);
    dialect.delimiter.isChosen = choice.delimiter.has_value();
    dialect.quoting.sure = choice.quoting ? 1 : std::clamp(0.5 + best.score.type / 2, 0.0, 0.99);
    dialect.quoting.isChosen = choice.quoting.has_value();
    // Where nothing needed quotation marks, the usual ones may still come.
    if (!dialect.quoting.isChosen && !dialect.quoting.value.quote && !contains(part, "\"") &&
        !dialect.quoting.value.escape)
        dialect.quoting = {{.quote = '"'}, 0.6};
    return dialect;
}

} // namespace aftershock
