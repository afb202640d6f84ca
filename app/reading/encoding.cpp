#include "reading/encoding.h"

#include "reading/frequent_characters.h"

#include <uchardet/uchardet.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <iconv.h>
#include <memory>
#include <optional>
#include <string>

namespace aftershock {

namespace {

struct Mark
{
    const char* bytes;
    qsizetype length;
    const char* encoding;
};
// The mark of UTF-32LE begins with that of UTF-16LE, so it stands first.
constexpr Mark marks[] = {{"\xFF\xFE\0\0", 4, "UTF-32LE"}, {"\0\0\xFE\xFF", 4, "UTF-32BE"},
                          {"\xEF\xBB\xBF", 3, "UTF-8"},    {"\xFF\xFE", 2, "UTF-16LE"},
                          {"\xFE\xFF", 2, "UTF-16BE"},     {"\x84\x31\x95\x33", 4, "GB18030"}};

bool isHigh(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

/// The sample in UTF-8 where iconv decodes it without complaint, its last, perhaps cut character
/// apart.
std::optional<std::string> decoded(QByteArrayView sample, const char* encoding)
{
    const iconv_t converter = ::iconv_open("UTF-8", encoding);
    if (converter == reinterpret_cast<iconv_t>(-1))
        return std::nullopt;
    std::string input(sample.data(), static_cast<std::size_t>(sample.size()));
    std::string output(input.size() * 4 + 16, '\0');
    char* from = input.data();
    char* to = output.data();
    std::size_t left = input.size();
    std::size_t room = output.size();
    ::iconv(converter, &from, &left, &to, &room);
    ::iconv_close(converter);
    output.resize(output.size() - room);
    return left < 8 ? std::optional(std::move(output)) : std::nullopt;
}

bool decodes(QByteArrayView sample, const char* encoding)
{
    return decoded(sample, encoding).has_value();
}

/// Text without a mark in UTF-16 or 32 shows by its NUL bytes: digits, delimiters and record ends
/// are below U+0100 in a table of any language.
const char* encodingByNuls(QByteArrayView sample)
{
    qsizetype nuls[4] = {};
    const qsizetype length = std::min<qsizetype>(sample.size(), 65536) / 4 * 4;
    for (qsizetype i = 0; i < length; ++i)
        nuls[i % 4] += sample[i] == '\0' ? 1 : 0;
    const qsizetype quarter = length / 4;
    const auto many = [quarter](qsizetype count) { return count > 2 && count * 4 > quarter; };
    const auto few = [quarter](qsizetype count) { return count * 20 < quarter; };
    if (many(nuls[1]) && many(nuls[2]) && many(nuls[3]) && few(nuls[0]))
        return "UTF-32LE";
    if (many(nuls[0]) && many(nuls[1]) && many(nuls[2]) && few(nuls[3]))
        return "UTF-32BE";
    if (many(nuls[1] + nuls[3]) && few(nuls[0]) && few(nuls[2]))
        return "UTF-16LE";
    if (many(nuls[0] + nuls[2]) && few(nuls[1]) && few(nuls[3]))
        return "UTF-16BE";
    return nullptr;
}

QByteArray askUchardet(QByteArrayView sample)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                         &uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.data(),
                             static_cast<std::size_t>(sample.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return QByteArray(uchardet_get_charset(detector.get())).toUpper();
}

/// What the bytes above 0x7F look like.
struct HighBytes
{
    qsizetype count{};
    qsizetype alone{};  ///< between two bytes that are not high
    qsizetype paired{}; ///< in runs of an even length
    qsizetype common{}; ///< lead bytes of the 3,755 most used characters of GB 2312
    qsizetype hangul{}; ///< of these, the ones that are Hangul in EUC-KR: a half in Chinese text
};

HighBytes lookAtHighBytes(QByteArrayView sample)
{
    HighBytes seen;
    for (qsizetype i = 0; i < sample.size();) {
        if (!isHigh(sample[i])) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < sample.size() && isHigh(sample[end]))
            ++end;
        const qsizetype run = end - i;
        seen.count += run;
        seen.alone += run == 1 ? 1 : 0;
        if (run % 2 == 0) {
            seen.paired += run;
            for (qsizetype lead = i; lead < end; lead += 2) {
                const auto byte = static_cast<unsigned char>(sample[lead]);
                const auto next = static_cast<unsigned char>(sample[lead + 1]);
                seen.common += byte >= 0xB0 && byte <= 0xD7 && next >= 0xA1 ? 1 : 0;
                seen.hangul += byte >= 0xB0 && byte <= 0xC8 && next >= 0xA1 ? 1 : 0;
            }
        }
        i = end;
    }
    return seen;
}

bool isOneOf(const QByteArray& name, std::initializer_list<const char*> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const char* other) { return name == other; });
}

/// Alphabets in which nearly every letter is a high byte: isolated ones speak against them.
bool isNonLatin(const QByteArray& name)
{
    return isOneOf(name, {"WINDOWS-1251", "KOI8-R", "ISO-8859-5", "MAC-CYRILLIC", "IBM866",
                          "IBM855", "WINDOWS-1253", "ISO-8859-7", "WINDOWS-1255", "ISO-8859-8",
                          "TIS-620", "WINDOWS-1256", "ISO-8859-6"});
}

bool isAsciiLetter(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/// Bytes that are signs (±, ³, ¶ …) in Western encodings and letters in Central European ones, with
/// letters on both sides.
qsizetype signsInWords(QByteArrayView sample)
{
    const auto isLetter = [](char c) {
        return isAsciiLetter(c) || static_cast<unsigned char>(c) >= 0xC0;
    };
    qsizetype count = 0;
    for (qsizetype i = 1; i + 1 < sample.size(); ++i) {
        const auto byte = static_cast<unsigned char>(sample[i]);
        const bool isSign = byte > 0xA0 && byte < 0xC0 && byte != 0xAA && byte != 0xB4 &&
                            byte != 0xB7 && byte != 0xBA; // ª, ´, · and º are between letters
        count += isSign && isLetter(sample[i - 1]) && isLetter(sample[i + 1]) ? 1 : 0;
    }
    return count;
}

/// Windows-1250 has some letters where ISO 8859-2 has control characters, and signs (¦, ¬, ±, ¶)
/// where that has letters: inside a word such a sign is none.
QByteArray centralEuropean(QByteArrayView sample)
{
    qsizetype windows = 0;
    qsizetype iso = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const auto byte = static_cast<unsigned char>(sample[i]);
        windows += byte >= 0x80 && byte < 0xA0 ? 1 : 0;
        const bool differs = byte == 0xA6 || byte == 0xAC || byte == 0xB1 || byte == 0xB6 ||
                             byte == 0xA1 || byte == 0xBC;
        const bool isInWord = (i > 0 && isAsciiLetter(sample[i - 1])) ||
                              (i + 1 < sample.size() && isAsciiLetter(sample[i + 1]));
        iso += differs && isInWord ? 1 : 0;
    }
    return iso > 0 && windows == 0 ? QByteArrayLiteral("ISO-8859-2") : QByteArrayLiteral("CP1250");
}

/// How much of the letters is frequent in a writing, or 0 where the sample is no text of it.
struct WritingShare
{
    qsizetype letters{};
    qsizetype frequent{};

    [[nodiscard]] double share() const
    {
        constexpr qsizetype fewest = 4; // by chance are none of them
        return frequent < fewest ? 0 : static_cast<double>(frequent) / static_cast<double>(letters);
    }
};

WritingShare lookAtWriting(QByteArrayView sample, const char* encoding, Writing writing)
{
    const std::optional<std::string> text = decoded(sample, encoding);
    WritingShare seen;
    if (!text)
        return seen;
    const auto isOdd = [](QChar c) {
        return c.category() == QChar::Other_PrivateUse ||
               c.category() == QChar::Other_NotAssigned ||
               (c.category() == QChar::Other_Control && c.unicode() >= 0x7F);
    };
    for (const QChar c : QString::fromUtf8(text->data(), static_cast<qsizetype>(text->size()))) {
        if (c.unicode() < 0x80)
            continue;
        if (isOdd(c))
            return {};
        seen.letters += c.isLetter();
        seen.frequent += isFrequent(c, writing);
    }
    return seen;
}

/// The encodings of East Asia allow much the same bytes: only in the right one the text is made of
/// characters that people use. Nothing where several are as good.
std::optional<Guess<QByteArray>> eastAsianEncoding(QByteArrayView sample)
{
    struct Candidate
    {
        const char* encoding;
        Writing writing;
        int family;
    };
    // With the names and the letters of Windows where the standard's own are not enough.
    static constexpr Candidate candidates[] = {
        {"SHIFT_JIS", Writing::Japanese, 0}, {"CP932", Writing::Japanese, 0},
        {"EUC-JP", Writing::Japanese, 1},    {"UHC", Writing::Korean, 2},
        {"BIG5", Writing::Traditional, 3},   {"BIG5-HKSCS", Writing::Traditional, 3},
        {"GB18030", Writing::Simplified, 4}, {"GB18030", Writing::Traditional, 4}};
    constexpr qsizetype enough = 1 << 16;
    const QByteArrayView start = sample.first(std::min(sample.size(), enough));
    const Candidate* best = nullptr;
    WritingShare found;
    double second = 0;
    for (const Candidate& each : candidates) {
        const WritingShare seen = lookAtWriting(start, each.encoding, each.writing);
        if (seen.share() > found.share()) {
            const bool isAlike = best && best->family == each.family;
            second = isAlike ? second : std::max(second, found.share());
            best = &each;
            found = seen;
        } else if (best && best->family != each.family) {
            second = std::max(second, seen.share());
        }
    }
    if (!best || found.share() < 0.5 || found.share() < 1.5 * second)
        return std::nullopt;
    constexpr qsizetype many = 12;
    const bool isSure = found.letters >= many && found.share() >= 0.8 && second < 0.2;
    return Guess<QByteArray>{best->encoding, isSure ? 0.85 : 0.7};
}

/// Whether a currency sign that hardly anyone writes stands beside a figure, where ISO 8859-15 has
/// the euro.
bool hasEuroOfLatin9(QByteArrayView sample)
{
    constexpr char euro = '\xA4';
    const auto isDigit = [&sample](qsizetype at) {
        return at >= 0 && at < sample.size() && sample[at] >= '0' && sample[at] <= '9';
    };
    const auto isBlank = [&sample](qsizetype at) {
        return at >= 0 && at < sample.size() && (sample[at] == ' ' || sample[at] == '\xA0');
    };
    bool isFound = false;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const auto byte = static_cast<unsigned char>(sample[i]);
        if (byte >= 0x80 && byte < 0xA0)
            return false; // Windows has letters there
        isFound = isFound || (sample[i] == euro && (isDigit(i + (isBlank(i + 1) ? 2 : 1)) ||
                                                    isDigit(i - (isBlank(i - 1) ? 2 : 1))));
    }
    return isFound;
}

/// Letters that are Turkish in Windows-1254 and Icelandic in Windows-1252, and whether others speak
/// for the latter: á, é, í, ó, ú, æ.
struct TurkishLetters
{
    qsizetype count{};
    bool areIcelandic{false};
};

TurkishLetters lookAtTurkish(QByteArrayView sample)
{
    constexpr std::string_view turkish = "\xD0\xDD\xDE\xF0\xFD\xFE";
    constexpr std::string_view icelandic = "\xE1\xE9\xED\xF3\xFA\xE6\xC1\xC9\xCD\xD3\xDA\xC6";
    TurkishLetters seen;
    for (const char c : sample) {
        seen.count += turkish.find(c) != std::string_view::npos;
        seen.areIcelandic = seen.areIcelandic || icelandic.find(c) != std::string_view::npos;
    }
    return seen;
}

Guess<QByteArray> western(QByteArrayView sample, const HighBytes& seen)
{
    constexpr double guessed = 0.6;
    const TurkishLetters turkish = lookAtTurkish(sample);
    if (turkish.count >= 2 && !turkish.areIcelandic && decodes(sample, "CP1254"))
        return {QByteArrayLiteral("CP1254"), guessed};
    if (hasEuroOfLatin9(sample))
        return {QByteArrayLiteral("ISO-8859-15"), guessed};
    const bool isSure = seen.alone * 2 > seen.count && turkish.count == 0;
    return {QByteArrayLiteral("CP1252"), isSure ? 0.9 : guessed};
}

Guess<QByteArray> legacyEncoding(QByteArrayView sample)
{
    if (const auto eastAsian = eastAsianEncoding(sample))
        return *eastAsian;
    const HighBytes seen = lookAtHighBytes(sample);
    const QByteArray heard = askUchardet(sample);
    const bool isPaired = seen.paired * 10 >= seen.count * 8;
    // What is Hangul in the one is common in the other too, but Chinese has as much beside it.
    if (isOneOf(heard, {"EUC-KR", "UHC"}) && isPaired && seen.hangul * 10 >= seen.common * 9 &&
        decodes(sample, heard.constData()))
        return {heard, 0.75};
    if (isOneOf(heard, {"SHIFT_JIS", "EUC-JP", "EUC-KR", "UHC", "BIG5", "EUC-TW"}) &&
        seen.common * 10 < seen.paired * 4 && decodes(sample, heard.constData()))
        return {heard, 0.8};
    if (isPaired && seen.common * 10 >= seen.paired * 4 && decodes(sample, "GB18030"))
        return {QByteArrayLiteral("GB18030"), 0.7};
    if (isOneOf(heard, {"GB18030", "SHIFT_JIS", "EUC-JP", "EUC-KR", "UHC", "BIG5"}) &&
        seen.alone * 5 < seen.count && decodes(sample, heard.constData()))
        return {heard, 0.7};
    if (isNonLatin(heard) && seen.alone * 5 < seen.count && decodes(sample, heard.constData()))
        return {heard, 0.7};
    const bool isCentral = isOneOf(heard, {"ISO-8859-2", "WINDOWS-1250"}) && seen.count >= 40;
    const qsizetype inWords = signsInWords(sample);
    if ((isCentral || (inWords >= 3 && inWords * 10 >= seen.count)) && decodes(sample, "CP1250"))
        return {centralEuropean(sample), 0.5};
    return western(sample, seen);
}

} // namespace

std::size_t utf8CharacterLength(std::string_view text)
{
    const auto byte = [&](std::size_t at) {
        return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
    };
    const auto continues = [&](std::size_t at, unsigned low = 0x80, unsigned high = 0xBF) {
        return byte(at) >= low && byte(at) <= high;
    };
    const unsigned lead = byte(0);
    if (text.empty())
        return 0;
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return continues(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool second = lead == 0xE0   ? continues(1, 0xA0)
                            : lead == 0xED ? continues(1, 0x80, 0x9F)
                                           : continues(1);
        return second && continues(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool second = lead == 0xF0   ? continues(1, 0x90)
                            : lead == 0xF4 ? continues(1, 0x80, 0x8F)
                                           : continues(1);
        return second && continues(2) && continues(3) ? 4 : 0;
    }
    return 0;
}

bool isCutUtf8Character(std::string_view text)
{
    if (text.empty() || text.size() > 3 || utf8CharacterLength(text) > 0)
        return false;
    // What is there must become a character by some continuation.
    std::string whole(text);
    for (const char filler : {'\x80', '\x90', '\xA0'}) {
        std::string tried = whole;
        tried.append(3, tried.size() == 1 ? filler : '\x80');
        std::fill(tried.begin() + static_cast<std::ptrdiff_t>(whole.size()) + 1, tried.end(),
                  '\x80');
        if (utf8CharacterLength(tried) > text.size())
            return true;
    }
    return false;
}

std::size_t validUtf8Length(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        std::uint64_t block = 0;
        while (at + sizeof block <= text.size()) {
            std::memcpy(&block, text.data() + at, sizeof block);
            if (block & 0x8080808080808080ULL)
                break;
            at += sizeof block;
        }
        if (at == text.size())
            break;
        const std::size_t length = utf8CharacterLength(text.substr(at, 4));
        if (length == 0)
            return at;
        at += length;
    }
    return at;
}

qsizetype byteOrderMarkLength(QByteArrayView bytes, const QByteArray& encoding)
{
    for (const Mark& mark : marks)
        if (encoding == mark.encoding && bytes.startsWith(QByteArrayView(mark.bytes, mark.length)))
            return mark.length;
    return 0;
}

Guess<QByteArray> detectEncoding(QByteArrayView sample, bool isWhole)
{
    for (const Mark& mark : marks)
        if (sample.startsWith(QByteArrayView(mark.bytes, mark.length)))
            return {QByteArray(mark.encoding), 1};
    if (const char* encoding = encodingByNuls(sample))
        return {QByteArray(encoding), 0.95};
    const std::string_view text(sample.data(), static_cast<std::size_t>(sample.size()));
    const std::size_t valid = validUtf8Length(text);
    if (valid == text.size() || (!isWhole && isCutUtf8Character(text.substr(valid))))
        return {QByteArrayLiteral("UTF-8"),
                std::any_of(text.begin(), text.end(), isHigh) ? 0.99 : 0.9};
    // A few spoilt bytes in a text that is otherwise UTF-8 do not make it something else.
    std::size_t characters = 0;
    std::size_t spoilt = 0; // runs of bytes that are no characters
    bool wasSpoilt = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = utf8CharacterLength(text.substr(at, 4));
        characters += length > 1 ? 1U : 0U;
        spoilt += length == 0 && !wasSpoilt ? 1U : 0U;
        wasSpoilt = length == 0;
        at += std::max<std::size_t>(length, 1);
    }
    if (characters >= spoilt * 2)
        return {QByteArrayLiteral("UTF-8"), 0.7};
    return legacyEncoding(sample);
}

} // namespace aftershock
