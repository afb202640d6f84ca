#pragma once

#include "core/result.h"
#include "reading/source.h"

#include <QByteArray>

#include <deque>
#include <iconv.h>
#include <string>

namespace aftershock {

/// Something that had to be mended in the text, at a place in the mended text.
struct TextProblem
{
    quint64 offset{};
    ErrorCode code{}; ///< NulRemoved or EncodingMixed
    QByteArray bytes; ///< what stood there
};

/**
 * A source's bytes as valid UTF-8 without a byte order mark and without NUL characters. What is
 * not valid in the encoding is read as Windows-1252 in an UTF-8 text and becomes U+FFFD in others,
 * and is noted. Uses constant memory.
 */
class TextStream
{
public:
    TextStream(SourcePtr source, QByteArray encoding);
    ~TextStream();
    TextStream(const TextStream&) = delete;
    TextStream& operator=(const TextStream&) = delete;

    /// Writes up to @p room (at least 16) bytes to @p target, 0 only at the end. A character is
    /// never split between two calls.
    [[nodiscard]] Result<std::size_t> read(char* target, std::size_t room);
    [[nodiscard]] Result<void> rewind();

    /// In the order of their places; whoever reports them takes them out. At most some thousands
    /// are kept.
    std::deque<TextProblem>& problems() { return m_problems; }
    [[nodiscard]] qint64 bytesRead() const { return m_offset; } ///< of the source

private:
    Result<void> fill();
    std::size_t mendUtf8(char* target, std::size_t room);
    std::size_t convert(char* target, std::size_t room);
    std::size_t dropNuls(char* target, std::size_t size);
    void note(ErrorCode code, std::size_t at, QByteArray bytes);

    SourcePtr m_source;
    QByteArray m_encoding;
    bool m_isUtf8;
    iconv_t m_converter{reinterpret_cast<iconv_t>(-1)};
    qint64 m_offset{0};   ///< in the source
    quint64 m_written{0}; ///< in the mended text
    std::string m_input;  ///< bytes of the source not yet used, from m_used on
    std::size_t m_used{0};
    bool m_atEnd{false};
    std::deque<TextProblem> m_problems;
};

/// All of @p source as UTF-8 in memory, for a reader that takes nothing else. Errors: TooLarge
/// beyond
/// @p most bytes; TextUnreadable with the line where a character is not valid.
[[nodiscard]] Result<SourcePtr> sourceInUtf8(const SourcePtr& source, const QByteArray& encoding,
                                             qint64 most);

} // namespace aftershock
