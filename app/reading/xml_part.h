#pragma once

#include "reading/zip_archive.h"

#include <QXmlStreamReader>

#include <vector>

namespace aftershock {

/// A part of an Excel file as a stream of XML elements. A document type is refused: no Excel file
/// has one, and it is where entities that grow without end come from.
class XmlPart
{
public:
    explicit XmlPart(ZipPart& part) : m_part(part), m_xml(&part) { part.expectXml(); }

    /// Goes on to the next start or end of an element; false at the end or after an error.
    bool next()
    {
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            m_part.mark();
            if (token == QXmlStreamReader::DTD) {
                m_hasDtd = true;
                return false;
            }
            if (token == QXmlStreamReader::Characters)
                m_text.append(m_xml.text());
            if (token == QXmlStreamReader::StartElement)
                return enter();
            if (token == QXmlStreamReader::EndElement) {
                m_namespaces -= m_declared.back();
                m_declared.pop_back();
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] bool starts(QLatin1StringView name) const
    {
        return m_xml.isStartElement() && m_xml.name() == name;
    }
    [[nodiscard]] bool ends(QLatin1StringView name) const
    {
        return m_xml.isEndElement() && m_xml.name() == name;
    }
    [[nodiscard]] QStringView attribute(QLatin1StringView name)
    {
        m_attributes = m_xml.attributes();
        return m_attributes.value(name);
    }
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    /// The characters since clearText().
    [[nodiscard]] const QString& text() const { return m_text; }
    void clearText() { m_text.clear(); }

    [[nodiscard]] std::optional<Error> error() const
    {
        if (m_part.error())
            return m_part.error();
        if (m_hasDtd)
            return Error{.code = ErrorCode::SyntaxInvalid,
                         .detail = QStringLiteral("a document type in an Excel file")};
        if (m_declared.size() > deepest)
            return Error{.code = ErrorCode::NestedTooDeep,
                         .detail = QStringLiteral("%1 levels").arg(deepest)};
        if (m_namespaces > mostNamespaces)
            return Error{.code = ErrorCode::TooLarge,
                         .detail = QStringLiteral("%1 xmlns").arg(mostNamespaces)};
        if (m_xml.hasError())
            return Error{.code = ErrorCode::SyntaxInvalid, .detail = m_xml.errorString()};
        return std::nullopt;
    }

private:
    bool enter()
    {
        m_declared.push_back(m_xml.namespaceDeclarations().size());
        m_namespaces += m_declared.back();
        return m_declared.size() <= deepest && m_namespaces <= mostNamespaces;
    }

    /// Excel's own elements lie a dozen deep. The stream remembers each that is open, so that many
    /// would take all memory.
    static constexpr std::size_t deepest = 256;
    /// Those in force at once, all of which the stream goes through for each name with a prefix.
    static constexpr qsizetype mostNamespaces = 1024;

    ZipPart& m_part;
    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes;
    QString m_text;
    std::vector<qsizetype> m_declared; ///< namespaces, by each element that is open
    qsizetype m_namespaces{0};
    bool m_hasDtd{false};
};

} // namespace aftershock
