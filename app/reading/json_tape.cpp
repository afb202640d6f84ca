#include "reading/json_tape.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <new>
#include <nlohmann/json.hpp>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::JsonReader)
};

/// The bytes of a text one by one, with the place of the last one taken.
class JsonInput
{
public:
    JsonInput(InputSource& source, qint64 mostOfToken)
        : m_source(&source), m_mostOfToken(mostOfToken)
    {
        refill();
    }
    JsonInput(std::string_view text, qint64 line)
        : m_at(text.data()), m_end(text.data() + text.size()), m_line(line)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }
    [[nodiscard]] char current() const { return *m_at; }
    void advance()
    {
        const char c = *m_at++;
        m_hasNul = m_hasNul || c == '\0';
        if (m_wasBreak) {
            ++m_line;
            m_column = 0;
        }
        m_wasBreak = c == '\n';
        m_column += (static_cast<unsigned char>(c) & 0xC0) == 0x80 ? 0 : 1;
        if (m_at == m_end && m_source)
            refill();
    }
    /// What was taken so far is done with: the library holds nothing of it any longer.
    void endToken() { m_tokenOffset = m_offset; }
    [[nodiscard]] qint64 line() const { return m_line; }
    [[nodiscard]] qint64 column() const { return m_column; }
    [[nodiscard]] bool hasNul() const { return m_hasNul; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    void refill()
    {
        Result<QByteArray> piece = m_source->piece(m_offset, 1 << 18);
        if (piece && !piece->isEmpty() && m_offset - m_tokenOffset > m_mostOfToken)
            piece = Error{.code = ErrorCode::TooLarge,
                          .row = m_line,
                          .column = QString::number(m_column),
                          .detail = u"a value of more than %1 MB"_s.arg(m_mostOfToken >> 20)};
        if (!piece) {
            m_error = piece.error();
            piece = QByteArray();
        }
        m_block = *piece;
        m_offset += m_block.size();
        m_at = m_block.constData();
        m_end = m_at + m_block.size();
    }

    InputSource* m_source{};
    QByteArray m_block;
    qint64 m_offset{0};
    qint64 m_tokenOffset{0}; ///< of the block in which the last value ended
    qint64 m_mostOfToken{0};
    const char* m_at{};
    const char* m_end{};
    qint64 m_line{1};
    qint64 m_column{0};
    bool m_wasBreak{false};
    bool m_hasNul{false};
    std::optional<Error> m_error;
};

/// What the library iterates over; all copies share one place.
class JsonIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    JsonIterator() = default;
    explicit JsonIterator(JsonInput& input) : m_input(&input) {}

    char operator*() const { return m_input->current(); }
    JsonIterator& operator++()
    {
        m_input->advance();
        return *this;
    }
    JsonIterator operator++(int)
    {
        m_input->advance();
        return *this;
    }
    bool operator==(const JsonIterator& other) const { return isEnd() == other.isEnd(); }
    bool operator!=(const JsonIterator& other) const { return !(*this == other); }

private:
    [[nodiscard]] bool isEnd() const { return !m_input || m_input->isAtEnd(); }
    JsonInput* m_input{};
};

/// “… parse error at line 1, column 5: syntax error while parsing value - unexpected …” without
/// the place, which the error has already.
QString reason(const char* what)
{
    QString text = QString::fromUtf8(what);
    if (const qsizetype at = text.indexOf(u"] "); at >= 0)
        text = text.mid(at + 2);
    if (text.startsWith(u"parse error at"))
        text = text.mid(text.indexOf(u": ") + 2);
    return text.left(160);
}

/// Takes down what the library reads.
class TapeWriter
{
public:
    using Json = nlohmann::json;

    TapeWriter(JsonTape& tape, JsonInput& input, const SourceLimits& limits)
        : m_tape(tape), m_input(input), m_limits(limits)
    {
    }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    // NOLINTBEGIN(readability-identifier-naming): the library's names
    bool null() { return add(JsonKind::Null, {}); }
    bool boolean(bool value) { return add(JsonKind::Boolean, value ? "true" : "false"); }
    bool number_integer(Json::number_integer_t value)
    {
        return add(JsonKind::Number, std::to_string(value));
    }
    bool number_unsigned(Json::number_unsigned_t value)
    {
        return add(JsonKind::Number, std::to_string(value));
    }
    bool number_float(Json::number_float_t, const std::string& text)
    {
        return add(JsonKind::Number, text);
    }
    bool string(std::string& text) { return add(JsonKind::String, text); }
    bool binary(Json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(JsonKind::Object); }
    bool key(std::string& text) { return add(JsonKind::Key, text); }
    bool end_object() { return close(); }
    bool start_array(std::size_t) { return open(JsonKind::Array); }
    bool end_array() { return close(); }
    bool parse_error(std::size_t, const std::string& token,
                     const nlohmann::detail::exception& found)
    {
        const bool isRange = found.id == 406;
        fail(isRange ? ErrorCode::ValueOutOfRange : ErrorCode::SyntaxInvalid,
             isRange ? Texts::tr("a double holds up to 1.8e308") : reason(found.what()),
             QString::fromStdString(token));
        return false;
    }
    // NOLINTEND(readability-identifier-naming)

    void fail(ErrorCode code, const QString& detail, const QString& value = {})
    {
        m_error = Error{.code = code,
                        .row = m_input.line(),
                        .column = QString::number(std::max<qint64>(m_input.column(), 1)),
                        .value = value,
                        .detail = detail};
    }

private:
    bool add(JsonKind kind, std::string_view text)
    {
        if (!fits())
            return false;
        m_tape.add(kind, text, m_input.line());
        m_input.endToken();
        return true;
    }
    bool open(JsonKind kind)
    {
        if (m_tape.depth() >= static_cast<std::size_t>(m_limits.depth)) {
            fail(ErrorCode::NestedTooDeep, u"%1 levels"_s.arg(m_limits.depth));
            return false;
        }
        if (!fits())
            return false;
        m_tape.open(kind, m_input.line());
        m_input.endToken();
        return true;
    }
    bool close()
    {
        m_tape.close();
        m_input.endToken();
        return true;
    }
    bool fits()
    {
        if (m_tape.bytes() <= m_limits.heldBytes)
            return true;
        fail(ErrorCode::TooLarge,
             u"%1 MB; one record a line (NDJSON) can be larger"_s.arg(m_limits.heldBytes >> 20));
        return false;
    }

    JsonTape& m_tape;
    JsonInput& m_input;
    const SourceLimits& m_limits;
    std::optional<Error> m_error;
};

Result<void> parse(JsonInput& input, const QString& subject, const SourceLimits& limits,
                   JsonTape& tape)
{
    TapeWriter writer(tape, input, limits);
    bool isRead = false;
    try {
        isRead = nlohmann::json::sax_parse(JsonIterator(input), JsonIterator(), &writer);
    } catch (const std::bad_alloc&) {
        writer.fail(ErrorCode::TooLarge, Texts::tr("more than there is memory for"));
    } catch (const std::exception& failure) {
        writer.fail(ErrorCode::SyntaxInvalid, QString::fromUtf8(failure.what()));
    }
    // The library takes a NUL for the end of the text.
    if (isRead && (input.hasNul() || !input.isAtEnd()))
        writer.fail(ErrorCode::SyntaxInvalid, u"a NUL character"_s);
    std::optional<Error> error = input.error() ? input.error() : writer.error();
    if (!error && !isRead)
        error = Error{.code = ErrorCode::SyntaxInvalid, .row = input.line()};
    if (!error)
        return {};
    error->subject = subject;
    return *error;
}

void putText(std::string& out, std::string_view text)
{
    const nlohmann::json value = std::string(text);
    out += value.dump();
}

} // namespace

void JsonTape::clear()
{
    m_nodes.clear();
    m_text.clear();
    m_open.clear();
}

void JsonTape::add(JsonKind kind, std::string_view text, qint64 line)
{
    m_nodes.push_back({.text = static_cast<quint32>(m_text.size()),
                       .size = static_cast<quint32>(text.size()),
                       .end = static_cast<quint32>(m_nodes.size() + 1),
                       .line = static_cast<quint32>(line),
                       .kind = kind});
    m_text.append(text);
}

void JsonTape::open(JsonKind kind, qint64 line)
{
    m_open.push_back(static_cast<quint32>(m_nodes.size()));
    add(kind, {}, line);
}

void JsonTape::close()
{
    m_nodes[m_open.back()].end = static_cast<quint32>(m_nodes.size());
    m_open.pop_back();
}

qint64 JsonTape::bytes() const
{
    return static_cast<qint64>(m_nodes.size() * sizeof(Node) + m_text.size());
}

std::string JsonTape::json(std::size_t index) const
{
    std::string out;
    std::vector<std::pair<std::size_t, char>> closing; // where containers end, and how
    const std::size_t last = end(index);
    for (std::size_t at = index; at < last; ++at) {
        const char before = out.empty() ? '\0' : out.back();
        if (before != '\0' && before != '[' && before != '{' && before != ':')
            out += ',';
        if (kind(at) == JsonKind::Key) {
            putText(out, text(at));
            out += ':';
            continue;
        }
        if (isContainer(at)) {
            const bool isArray = kind(at) == JsonKind::Array;
            out += isArray ? '[' : '{';
            closing.emplace_back(end(at), isArray ? ']' : '}');
        } else if (kind(at) == JsonKind::String) {
            putText(out, text(at));
        } else {
            out += kind(at) == JsonKind::Null ? std::string_view("null") : text(at);
        }
        while (!closing.empty() && closing.back().first == at + 1) {
            out += closing.back().second;
            closing.pop_back();
        }
    }
    return out;
}

Result<JsonTape> readJson(InputSource& source, const SourceLimits& limits)
{
    JsonInput input(source, limits.recordBytes);
    JsonTape tape;
    if (const Result<void> read = parse(input, source.name(), limits, tape); !read)
        return read.error();
    return tape;
}

Result<void> readJson(std::string_view text, qint64 line, const QString& subject,
                      const SourceLimits& limits, JsonTape& tape)
{
    tape.clear();
    JsonInput input(text, line);
    return parse(input, subject, limits, tape);
}

} // namespace aftershock
