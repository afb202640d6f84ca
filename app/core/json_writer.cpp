#include "core/json_writer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace aftershock {

namespace {

/// One value as Qt writes it, which knows escapes and shortest numbers.
QByteArray compact(const QJsonValue& value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace

JsonWriter& JsonWriter::beginObject()
{
    startItem();
    open('{', '}');
    return *this;
}

JsonWriter& JsonWriter::beginObject(const QString& key)
{
    startMember(key);
    open('{', '}');
    return *this;
}

JsonWriter& JsonWriter::beginArray()
{
    startItem();
    open('[', ']');
    return *this;
}

JsonWriter& JsonWriter::beginArray(const QString& key)
{
    startMember(key);
    open('[', ']');
    return *this;
}

JsonWriter& JsonWriter::end()
{
    const Level level = m_open.back();
    m_open.pop_back();
    if (!level.empty)
        newLine();
    m_text += level.closing;
    return *this;
}

JsonWriter& JsonWriter::element(const QJsonValue& value)
{
    startItem();
    m_text += compact(value);
    return *this;
}

JsonWriter& JsonWriter::member(const QString& key, const QJsonValue& value)
{
    startMember(key);
    m_text += compact(value);
    return *this;
}

void JsonWriter::startItem()
{
    if (m_open.empty())
        return;
    if (!m_open.back().empty)
        m_text += ',';
    m_open.back().empty = false;
    newLine();
}

void JsonWriter::startMember(const QString& key)
{
    startItem();
    m_text += compact(key) + ": ";
}

void JsonWriter::open(char opening, char closing)
{
    m_text += opening;
    m_open.push_back({.closing = closing});
}

void JsonWriter::newLine()
{
    m_text += '\n';
    m_text += QByteArray(2 * static_cast<qsizetype>(m_open.size()), ' ');
}

} // namespace aftershock
