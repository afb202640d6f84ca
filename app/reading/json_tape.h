#pragma once

#include "core/result.h"
#include "reading/diagnostic_log.h"
#include "reading/source.h"
#include "reading/table_reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace aftershock {

enum class JsonKind : quint8 { Null, Boolean, Number, String, Array, Object, Key };

/**
 * A JSON text as a row of nodes in the order of the text: a container is followed by all that is in
 * it and knows where it ends; a key stands before its value. Numbers keep the digits they were
 * written with. Reading is strict: RFC 8259 and nothing beside it, checked by nlohmann/json.
 */
class JsonTape
{
public:
    struct Node
    {
        quint32 text{};
        quint32 size{};
        quint32 end{}; ///< index of the first node behind this one and all in it
        quint32 line{};
        JsonKind kind{};
    };

    [[nodiscard]] bool isEmpty() const { return m_nodes.empty(); }
    [[nodiscard]] const Node& node(std::size_t index) const { return m_nodes[index]; }
    [[nodiscard]] std::string_view text(std::size_t index) const
    {
        return std::string_view(m_text).substr(m_nodes[index].text, m_nodes[index].size);
    }
    [[nodiscard]] JsonKind kind(std::size_t index) const { return m_nodes[index].kind; }
    [[nodiscard]] bool isContainer(std::size_t index) const
    {
        return kind(index) == JsonKind::Array || kind(index) == JsonKind::Object;
    }
    /// The first node inside a container; end() of the container where it is empty.
    [[nodiscard]] std::size_t first(std::size_t container) const { return container + 1; }
    [[nodiscard]] std::size_t end(std::size_t index) const { return m_nodes[index].end; }
    /// What lies between two nodes that follow each other, as compact JSON.
    [[nodiscard]] std::string json(std::size_t index) const;

    // For the parser.
    void clear();
    void add(JsonKind kind, std::string_view text, qint64 line);
    void open(JsonKind kind, qint64 line);
    void close();
    [[nodiscard]] std::size_t depth() const { return m_open.size(); }
    [[nodiscard]] qint64 bytes() const;

private:
    std::vector<Node> m_nodes;
    std::string m_text;
    std::vector<quint32> m_open;
};

/// A value with the name it has as a column.
struct JsonNamed
{
    std::string name;
    std::size_t node{};
};

/// Reads a source whole. Errors: SyntaxInvalid with line and column, NestedTooDeep,
/// ValueOutOfRange (a number beyond what a double holds), TooLarge.
[[nodiscard]] Result<JsonTape> readJson(InputSource& source, const SourceLimits& limits);

/// Reads one text, such as a line of NDJSON, into a tape that is used again. @p line is that of
/// its beginning.
[[nodiscard]] Result<void> readJson(std::string_view text, qint64 line, const QString& subject,
                                    const SourceLimits& limits, JsonTape& tape);

} // namespace aftershock
