#include "reading/price_sorter.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <tuple>
#include <unistd.h>

namespace aftershock {

namespace {

constexpr std::size_t pricesARead = 8192;

bool isBefore(const SortedPrice& a, const SortedPrice& b)
{
    return std::tie(a.organisation, a.at, a.line) < std::tie(b.organisation, b.at, b.line);
}

Error fileError(const QString& folder)
{
    const bool isFull = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return {.code = isFull ? ErrorCode::DiskFull : ErrorCode::WriteFailed,
            .subject = folder,
            .detail = QString::fromLocal8Bit(std::strerror(errno))};
}

/// A file that is gone when the program is.
int openUnnamed(const QString& folder)
{
    const int file =
        ::open(QFile::encodeName(folder).constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (file >= 0)
        return file;
    QByteArray name = QFile::encodeName(folder) + "/.aftershock-XXXXXX";
    const int named = ::mkostemp(name.data(), O_CLOEXEC);
    if (named >= 0)
        ::unlink(name.constData());
    return named;
}

} // namespace

/// A sorted part of the prices in the file, read piece by piece.
struct PriceSorter::Run
{
    qint64 offset{};     ///< of what is not yet read
    std::size_t left{};  ///< prices not yet read
    SortedPrice first{}; ///< of the whole run
    SortedPrice last{};
    std::vector<SortedPrice> piece;
    std::size_t used{};

    [[nodiscard]] const SortedPrice& front() const { return piece[used]; }
};

PriceSorter::PriceSorter(QString folder, std::size_t runLength)
    : m_folder(std::move(folder)), m_runLength(runLength)
{
}

PriceSorter::~PriceSorter()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<void> PriceSorter::add(const SortedPrice& price)
{
    if (m_held.size() == m_runLength)
        if (const auto spilled = spill(); !spilled)
            return spilled;
    if (m_held.capacity() == 0)
        m_held.reserve(std::min<std::size_t>(m_runLength, 4096));
    m_held.push_back(price);
    return {};
}

Result<void> PriceSorter::spill()
{
    if (m_held.empty())
        return {};
    if (!std::ranges::is_sorted(m_held, isBefore))
        std::ranges::sort(m_held, isBefore);
    if (m_file < 0)
        m_file = openUnnamed(m_folder);
    if (m_file < 0)
        return fileError(m_folder);
    const auto* const bytes = reinterpret_cast<const char*>(m_held.data());
    const std::size_t size = m_held.size() * sizeof(SortedPrice);
    for (std::size_t done = 0; done < size;) {
        const ssize_t put =
            ::pwrite(m_file, bytes + done, size - done, m_written + static_cast<qint64>(done));
        if (put < 0)
            return fileError(m_folder);
        done += static_cast<std::size_t>(put);
    }
    m_runs.push_back({.offset = m_written,
                      .left = m_held.size(),
                      .first = m_held.front(),
                      .last = m_held.back()});
    m_written += static_cast<qint64>(size);
    m_held.clear();
    return {};
}

Result<void> PriceSorter::finish()
{
    if (m_runs.empty()) {
        if (!std::ranges::is_sorted(m_held, isBefore))
            std::ranges::sort(m_held, isBefore);
        return {};
    }
    if (const auto spilled = spill(); !spilled)
        return spilled;
    m_held = {};
    m_isChained = true;
    for (std::size_t i = 1; i < m_runs.size(); ++i)
        m_isChained = m_isChained && isBefore(m_runs[i - 1].last, m_runs[i].first);
    if (m_isChained)
        return {};
    for (std::size_t i = 0; i < m_runs.size(); ++i)
        if (refill(m_runs[i]))
            m_heap.push_back(i);
    for (std::size_t position = m_heap.size() / 2; position-- > 0;)
        sift(position);
    return {};
}

bool PriceSorter::refill(Run& run)
{
    const std::size_t count = std::min(run.left, pricesARead);
    run.piece.resize(count);
    run.used = 0;
    if (count == 0)
        return false;
    auto* const bytes = reinterpret_cast<char*>(run.piece.data());
    const std::size_t size = count * sizeof(SortedPrice);
    for (std::size_t done = 0; done < size;) {
        const ssize_t got =
            ::pread(m_file, bytes + done, size - done, run.offset + static_cast<qint64>(done));
        if (got <= 0) {
            m_error = fileError(m_folder);
            return false;
        }
        done += static_cast<std::size_t>(got);
    }
    run.offset += static_cast<qint64>(size);
    run.left -= count;
    return true;
}

/// Restores the heap below @p position.
void PriceSorter::sift(std::size_t position)
{
    const auto isLess = [&](std::size_t a, std::size_t b) {
        return isBefore(m_runs[m_heap[a]].front(), m_runs[m_heap[b]].front());
    };
    while (true) {
        std::size_t least = position;
        for (const std::size_t child : {2 * position + 1, 2 * position + 2})
            if (child < m_heap.size() && isLess(child, least))
                least = child;
        if (least == position)
            return;
        std::swap(m_heap[position], m_heap[least]);
        position = least;
    }
}

bool PriceSorter::next(SortedPrice& price)
{
    if (m_runs.empty()) {
        if (m_nextHeld == m_held.size())
            return false;
        price = m_held[m_nextHeld++];
        return true;
    }
    if (m_isChained) {
        while (m_chain < m_runs.size()) {
            Run& run = m_runs[m_chain];
            if (run.used < run.piece.size() || refill(run)) {
                price = run.piece[run.used++];
                return true;
            }
            run.piece = {};
            ++m_chain;
            if (m_error)
                return false;
        }
        return false;
    }
    if (m_heap.empty() || m_error)
        return false;
    Run& run = m_runs[m_heap.front()];
    price = run.piece[run.used++];
    if (run.used == run.piece.size() && !refill(run)) {
        m_heap.front() = m_heap.back();
        m_heap.pop_back();
    }
    if (!m_heap.empty())
        sift(0);
    return true;
}

} // namespace aftershock
