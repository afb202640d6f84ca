#include "reading/json_rows.h"

#include "core/figure_parser.h"

#include <charconv>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> numberOf(std::string_view text)
{
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() ? std::optional(value) : std::nullopt;
}

} // namespace

void addJsonCell(const JsonTape& tape, std::size_t index, RowBatch& batch)
{
    switch (tape.kind(index)) {
    case JsonKind::Null:
        batch.addCell({}, CellKind::Null);
        return;
    case JsonKind::Boolean:
        batch.addCell(tape.text(index), CellKind::Boolean);
        return;
    case JsonKind::Number:
        batch.addCell(tape.text(index), CellKind::Number, numberOf(tape.text(index)));
        return;
    case JsonKind::Array:
    case JsonKind::Object:
        batch.addCell(tape.json(index));
        return;
    default:
        batch.addCell(tape.text(index));
    }
}

void JsonRows::addColumn(const QString& name, qint64 line)
{
    if (static_cast<std::size_t>(m_names.size()) == m_columnLimit) {
        m_tooManyAt = line;
        return;
    }
    m_columns.insert(name.toUtf8(), static_cast<std::size_t>(m_names.size()));
    m_names << name;
    m_values.push_back(none);
}

void JsonRows::set(const JsonTape& tape, std::string_view name, std::size_t value, bool isFixed)
{
    const QByteArray key(name.data(), static_cast<qsizetype>(name.size()));
    auto found = m_columns.constFind(key);
    if (found == m_columns.constEnd()) {
        if (isFixed || m_tooManyAt)
            return;
        addColumn(QString::fromUtf8(key), tape.node(value).line);
        found = m_columns.constFind(key);
        if (found == m_columns.constEnd())
            return;
    }
    std::size_t& place = m_values[*found];
    if (place != none)
        m_log.add(Severity::Warning, {.code = ErrorCode::KeyRepeated,
                                      .row = tape.node(value).line,
                                      .column = m_names[static_cast<qsizetype>(*found)],
                                      .value = QString::fromUtf8(key)});
    place = value;
}

void JsonRows::flatten(const JsonTape& tape, std::size_t object, const std::string& prefix,
                       bool isFixed)
{
    for (std::size_t key = tape.first(object); key < tape.end(object);) {
        const std::size_t value = key + 1;
        const std::string name = prefix + std::string(tape.text(key));
        const bool isFilled =
            tape.kind(value) == JsonKind::Object && tape.first(value) < tape.end(value);
        if (isFilled)
            flatten(tape, value, name + '.', isFixed);
        else
            set(tape, name, value, isFixed);
        key = tape.end(value);
    }
}

bool JsonRows::isSet(const std::string& name) const
{
    const auto found = m_columns.constFind(QByteArray::fromStdString(name));
    return found != m_columns.constEnd() && m_values[*found] != none;
}

void JsonRows::add(const JsonTape& tape, std::size_t index, RowBatch& batch, bool isFixed,
                   std::span<const JsonNamed> beside)
{
    std::fill(m_values.begin(), m_values.end(), none);
    if (!beside.empty())
        set(tape, beside.front().name, beside.front().node, isFixed);
    if (tape.kind(index) == JsonKind::Object)
        flatten(tape, index, {}, isFixed);
    else
        set(tape, "value", index, isFixed);
    for (std::size_t i = 1; i < beside.size(); ++i)
        if (!isSet(beside[i].name))
            set(tape, beside[i].name, beside[i].node, isFixed);
    for (const std::size_t value : m_values) {
        if (value == none)
            batch.addCell({}, CellKind::Null);
        else
            addJsonCell(tape, value, batch);
    }
    batch.endRow(tape.node(index).line);
}

} // namespace aftershock
