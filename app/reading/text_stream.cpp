#include "reading/text_stream.h"

#include "reading/encoding.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace aftershock {

namespace {

constexpr std::size_t blockBytes = 1 << 18;
constexpr std::size_t keptProblems = 4096;
constexpr std::string_view replacement = "\xEF\xBF\xBD";

// Windows-1252, 0x80 to 0x9F, as the WHATWG Encoding Standard has it; the rest is Latin-1.
constexpr char16_t windows1252[32] = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

/// Writes one byte of Windows-1252 as UTF-8 and says how many bytes that took (2 or 3).
std::size_t putWindows1252(unsigned char byte, char* target)
{
    const char16_t c = byte < 0xA0 ? windows1252[byte - 0x80] : byte;
    if (c < 0x800) {
        target[0] = static_cast<char>(0xC0 | (c >> 6));
        target[1] = static_cast<char>(0x80 | (c & 0x3F));
        return 2;
    }
    target[0] = static_cast<char>(0xE0 | (c >> 12));
    target[1] = static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    target[2] = static_cast<char>(0x80 | (c & 0x3F));
    return 3;
}

} // namespace

TextStream::TextStream(SourcePtr source, QByteArray encoding)
    : m_source(std::move(source)), m_encoding(std::move(encoding)),
      m_isUtf8(m_encoding == "UTF-8" || m_encoding.isEmpty())
{
    if (!m_isUtf8)
        m_converter = ::iconv_open("UTF-8", m_encoding.constData());
}

TextStream::~TextStream()
{
    if (m_converter != reinterpret_cast<iconv_t>(-1))
        ::iconv_close(m_converter);
}

Result<void> TextStream::rewind()
{
    m_offset = 0;
    m_written = 0;
    m_input.clear();
    m_used = 0;
    m_atEnd = false;
    m_problems.clear();
    if (m_converter != reinterpret_cast<iconv_t>(-1))
        ::iconv(m_converter, nullptr, nullptr, nullptr, nullptr);
    return {};
}

void TextStream::note(ErrorCode code, std::size_t at, QByteArray bytes)
{
    if (m_problems.size() < keptProblems)
        m_problems.push_back({.offset = m_written + at, .code = code, .bytes = std::move(bytes)});
}

/// Brings a further block of the source in behind what is left of the last.
Result<void> TextStream::fill()
{
    m_input.erase(0, m_used);
    m_used = 0;
    const std::size_t left = m_input.size();
    m_input.resize(left + blockBytes);
    const Result<qint64> count = m_source->read(m_offset, m_input.data() + left, blockBytes);
    if (!count)
        return count.error();
    m_input.resize(left + static_cast<std::size_t>(*count));
    m_atEnd = static_cast<std::size_t>(*count) < blockBytes;
    if (m_offset == 0)
        m_used = static_cast<std::size_t>(byteOrderMarkLength(
            QByteArrayView(m_input.data(), static_cast<qsizetype>(m_input.size())), m_encoding));
    m_offset += *count;
    return {};
}

/// Copies valid UTF-8 on and turns each byte that is not into what Windows-1252 has for it.
std::size_t TextStream::mendUtf8(char* target, std::size_t room)
{
    std::size_t written = 0;
    while (m_used < m_input.size() && room - written >= 4) {
        const std::string_view rest = std::string_view(m_input).substr(m_used, room - written);
        const std::size_t valid = validUtf8Length(rest);
        std::memcpy(target + written, rest.data(), valid);
        written += valid;
        m_used += valid;
        if (valid == rest.size())
            continue;
        const std::string_view next = std::string_view(m_input).substr(m_used, 4);
        if (isCutUtf8Character(next) && !(m_atEnd && next.size() == m_input.size() - m_used))
            break; // the rest of it comes with the next block
        if (room - written < 4)
            break;
        if (utf8CharacterLength(next) > 0)
            continue; // only the room cut it
        note(ErrorCode::EncodingMixed, written, QByteArray(next.data(), 1));
        written += putWindows1252(static_cast<unsigned char>(next[0]), target + written);
        ++m_used;
    }
    return written;
}

std::size_t TextStream::convert(char* target, std::size_t room)
{
    std::size_t written = 0;
    while (m_used < m_input.size() && room - written >= 8) {
        char* from = m_input.data() + m_used;
        char* to = target + written;
        std::size_t left = m_input.size() - m_used;
        std::size_t free = room - written;
        const std::size_t outcome = ::iconv(m_converter, &from, &left, &to, &free);
        const int reason = errno;
        written = room - free;
        m_used = m_input.size() - left;
        if (outcome != static_cast<std::size_t>(-1))
            continue;
        if (reason == E2BIG || (reason == EINVAL && !m_atEnd))
            break;
        note(ErrorCode::EncodingMixed, written, QByteArray(m_input.data() + m_used, 1));
        if (room - written < replacement.size())
            break;
        std::memcpy(target + written, replacement.data(), replacement.size());
        written += replacement.size();
        m_used = std::min(m_input.size(), m_used + (m_encoding.startsWith("UTF-16") ? 2U : 1U));
    }
    return written;
}

std::size_t TextStream::dropNuls(char* target, std::size_t size)
{
    const char* first = static_cast<const char*>(std::memchr(target, 0, size));
    if (!first)
        return size;
    note(ErrorCode::NulRemoved, static_cast<std::size_t>(first - target), QByteArray(1, '\0'));
    return static_cast<std::size_t>(std::remove(target, target + size, '\0') - target);
}

Result<std::size_t> TextStream::read(char* target, std::size_t room)
{
    if (!m_isUtf8 && m_converter == reinterpret_cast<iconv_t>(-1))
        return Error{.code = ErrorCode::TextUnreadable,
                     .subject = m_source->name(),
                     .row = 1,
                     .column = QStringLiteral("1"),
                     .detail = QString::fromLatin1(m_encoding)};
    for (;;) {
        if (m_input.size() - m_used < 8 && !m_atEnd)
            if (const Result<void> filled = fill(); !filled)
                return filled.error();
        const std::size_t raw = m_isUtf8 ? mendUtf8(target, room) : convert(target, room);
        const std::size_t size = dropNuls(target, raw);
        m_written += size;
        if (size > 0 || (m_atEnd && m_used == m_input.size()))
            return size;
        if (raw == 0 && m_input.size() - m_used >= 8 && !m_atEnd)
            if (const Result<void> filled = fill(); !filled)
                return filled.error();
    }
}

Result<SourcePtr> sourceInUtf8(const SourcePtr& source, const QByteArray& encoding, qint64 most)
{
    TextStream stream(source, encoding);
    QByteArray text;
    for (;;) {
        const qsizetype size = text.size();
        text.resize(size + static_cast<qsizetype>(blockBytes));
        const Result<std::size_t> count = stream.read(text.data() + size, blockBytes);
        if (!count)
            return count.error();
        text.resize(size + static_cast<qsizetype>(*count));
        if (text.size() > most)
            return Error{.code = ErrorCode::TooLarge,
                         .subject = source->name(),
                         .detail = QStringLiteral("%1 MB in %2")
                                       .arg(most >> 20)
                                       .arg(QString::fromLatin1(encoding))};
        if (*count == 0)
            break;
    }
    if (!stream.problems().empty()) {
        const auto at = static_cast<qsizetype>(stream.problems().front().offset);
        return Error{.code = ErrorCode::TextUnreadable,
                     .subject = source->name(),
                     .row = text.left(at).count('\n') + 1,
                     .column = QString::number(at - text.lastIndexOf('\n', at - 1)),
                     .detail = QString::fromLatin1(encoding)};
    }
    return openSource(text, source->name());
}

} // namespace aftershock
