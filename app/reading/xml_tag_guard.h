#pragma once

#include <string_view>

namespace aftershock {

/**
 * Counts the attributes of each start tag in the bytes of an XML text, before a parser has to
 * compare each with all others: time grows with the square of their number (XML 1.0, 3.1: no name
 * may stand twice). Sees every tag as one, since “<” is nowhere else in an element; what stands in
 * comments and CDATA sections may be taken for a tag too, which only counts more.
 * Works for encodings in which ASCII is one byte.
 */
class XmlTagGuard
{
public:
    /// More than the root elements of all known programs have by far.
    static constexpr int mostAttributes = 256;

    /// Goes on with @p bytes; false once a tag had too many attributes.
    [[nodiscard]] bool accepts(std::string_view bytes)
    {
        std::size_t at = 0;
        while (at < bytes.size()) {
            if (!m_isInTag) {
                at = bytes.find('<', at);
                if (at == std::string_view::npos)
                    return true;
            }
            step(bytes[at++]);
            if (m_attributes > mostAttributes)
                return false;
        }
        return true;
    }

private:
    void step(char c)
    {
        if (c == '<') {
            m_isInTag = true;
            m_quote = '\0';
            m_attributes = 0;
        } else if (m_quote != '\0') {
            m_quote = c == m_quote ? '\0' : m_quote;
        } else if (c == '"' || c == '\'') {
            m_quote = c;
        } else if (c == '=') {
            ++m_attributes;
        } else if (c == '>') {
            m_isInTag = false;
        }
    }

    bool m_isInTag{false};
    char m_quote{'\0'};
    int m_attributes{0};
};

} // namespace aftershock
