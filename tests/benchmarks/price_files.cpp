#include "price_files.h"

#include "process_timer.h"

#include <array>
#include <bit>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr std::uint64_t daysACompany = 5000;
constexpr std::uint64_t rowsABadPrice = 100'000;
constexpr std::time_t firstDay = 946'684'800; // 2000-01-01

/// Numbers without order that depend on nothing but @p seed (Steele, Lea, Flood, “Fast splittable
/// pseudorandom number generators”, 2014).
std::uint64_t scattered(std::uint64_t seed)
{
    seed += 0x9E3779B97F4A7C15U;
    seed = (seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9U;
    seed = (seed ^ (seed >> 27)) * 0x94D049BB133111EBU;
    return seed ^ (seed >> 31);
}

/// A shuffling of 0 … count − 1 that needs no memory: a Feistel network over the next even number
/// of bits, gone through again where it leads out of the range.
class Shuffling
{
public:
    explicit Shuffling(std::uint64_t count)
        : m_count(count), m_half((std::bit_width(count) + 1) / 2),
          m_mask((std::uint64_t(1) << m_half) - 1)
    {
    }
    std::uint64_t operator()(std::uint64_t number) const
    {
        do {
            std::uint64_t left = number >> m_half;
            std::uint64_t right = number & m_mask;
            for (std::uint64_t round = 0; round < 4; ++round) {
                const std::uint64_t next = left ^ (scattered(right + (round << 40)) & m_mask);
                left = right;
                right = next;
            }
            number = (left << m_half) | right;
        } while (number >= m_count);
        return number;
    }

private:
    std::uint64_t m_count;
    std::uint64_t m_half;
    std::uint64_t m_mask;
};

class TextFile
{
public:
    explicit TextFile(const std::string& path) : m_path(path), m_file(std::fopen(path.c_str(), "w"))
    {
        if (m_file == nullptr)
            giveUp("cannot write " + path);
        std::setvbuf(m_file, nullptr, _IOFBF, std::size_t(1) << 20);
    }
    TextFile(const TextFile&) = delete;
    TextFile& operator=(const TextFile&) = delete;
    ~TextFile()
    {
        if (std::fflush(m_file) != 0 || ::fsync(::fileno(m_file)) != 0 || std::fclose(m_file) != 0)
            giveUp("cannot write " + m_path);
    }
    std::FILE* get() { return m_file; }

private:
    std::string m_path;
    std::FILE* m_file;
};

std::array<char, 11> dayText(std::uint64_t number)
{
    const std::time_t at = firstDay + static_cast<std::time_t>(number) * 86'400;
    std::tm day{};
    ::gmtime_r(&at, &day);
    std::array<char, 11> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%d", &day);
    return text;
}

std::vector<std::array<char, 11>> dayTexts()
{
    std::vector<std::array<char, 11>> texts;
    for (std::uint64_t i = 0; i < daysACompany; ++i)
        texts.push_back(dayText(i));
    return texts;
}

} // namespace

void writePrices(const std::string& path, std::uint64_t rows, PriceOrder order, BadPrices bad)
{
    TextFile file(path);
    const std::vector<std::array<char, 11>> days = dayTexts();
    const Shuffling shuffled(rows);
    std::fputs("symbol,date,price\n", file.get());
    for (std::uint64_t i = 0; i < rows; ++i) {
        const std::uint64_t row = order == PriceOrder::Shuffled ? shuffled(i) : i;
        const auto company = static_cast<unsigned>(row / daysACompany);
        const auto cents = static_cast<unsigned>(500 + scattered(row) % 99'500);
        const char* const day = days[row % daysACompany].data();
        if (bad == BadPrices::Some && row % rowsABadPrice == rowsABadPrice / 2)
            std::fprintf(file.get(), "SYM%04u,%s,halted\n", company, day);
        else
            std::fprintf(file.get(), "SYM%04u,%s,%u.%02u\n", company, day, cents / 100,
                         cents % 100);
    }
}

void writeWideRows(const std::string& path, std::uint64_t bytes, WideForm form)
{
    TextFile file(path);
    const std::vector<std::array<char, 11>> days = dayTexts();
    const bool isCsv = form == WideForm::Csv;
    std::uint64_t written = 0;
    if (isCsv)
        std::fputs("id,day,name,amount,rate,note\n", file.get());
    for (std::uint64_t i = 0; written < bytes; ++i) {
        const std::uint64_t draw = scattered(i);
        const char* const format =
            isCsv ? "%llu,%s,\"Company %u, Inc.\",%u.%02u,%u.%u,\"a note of \"\"some\"\" length "
                    "on what was said\"\n"
                  : "{\"id\":%llu,\"day\":\"%s\",\"name\":\"Company %u\",\"amount\":%u.%02u,"
                    "\"rate\":%u.%u,\"note\":\"a note on what was said\"}\n";
        const int count = std::fprintf(
            file.get(), format, static_cast<unsigned long long>(i),
            days[draw % daysACompany].data(), static_cast<unsigned>(draw >> 52),
            static_cast<unsigned>(draw >> 40 & 0xfffff), static_cast<unsigned>(draw % 100),
            static_cast<unsigned>(draw % 7), static_cast<unsigned>(draw % 10));
        written += static_cast<std::uint64_t>(count);
    }
}

void dropFromCache(const std::string& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0 || ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED) != 0)
        giveUp("cannot open " + path);
    ::close(file);
}
