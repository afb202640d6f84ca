#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

namespace aftershock {

/// JSON text (RFC 8259, UTF-8, indented) whose members stand in the order they were written in;
/// QJsonObject would sort them by name. A closing call ends the innermost open object or array.
class JsonWriter
{
public:
    JsonWriter& beginObject();
    JsonWriter& beginObject(const QString& key);
    JsonWriter& beginArray();
    JsonWriter& beginArray(const QString& key);
    JsonWriter& end();
    /// One element of the array that is open.
    JsonWriter& element(const QJsonValue& value);
    JsonWriter& member(const QString& key, const QJsonValue& value);
    /// null where there is no value.
    template <typename Value>
    JsonWriter& member(const QString& key, const std::optional<Value>& value)
    {
        return member(key, value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null));
    }

    /// The whole text with a line end; everything must be closed.
    [[nodiscard]] QByteArray text() const { return m_text + '\n'; }

private:
    struct Level
    {
        char closing{};
        bool empty{true};
    };

    void startItem();
    void startMember(const QString& key);
    void open(char opening, char closing);
    void newLine();

    QByteArray m_text;
    std::vector<Level> m_open;
};

} // namespace aftershock
