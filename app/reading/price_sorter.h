#pragma once

#include "core/result.h"
#include "store/price.h"

#include <memory>
#include <vector>

namespace aftershock {

/// A price with the line of the file that it came from; 32 bytes, for there are many.
struct SortedPrice
{
    qint64 at{};
    double close{};
    double volume{}; ///< NaN for “none”
    quint32 organisation{};
    quint32 line{}; ///< 0 beyond the four billionth line
};

/**
 * Puts any number of prices in the order of their key (organisation, at), and of their lines within
 * it, in constant memory: runs of a fixed size are sorted and laid down in a file without a name,
 * then merged (Knuth, The Art of Computer Programming 3, section 5.4). A table's B-tree that is
 * filled in order is written once, one that is filled at random many times.
 */
class PriceSorter
{
public:
    /// The runs go to @p folder; @p runLength prices are held in memory.
    explicit PriceSorter(QString folder, std::size_t runLength = std::size_t(1) << 20);
    ~PriceSorter();
    PriceSorter(const PriceSorter&) = delete;
    PriceSorter& operator=(const PriceSorter&) = delete;

    [[nodiscard]] Result<void> add(const SortedPrice& price);
    /// After the last add().
    [[nodiscard]] Result<void> finish();
    /// The next price in order; false after the last, or when error() is set.
    bool next(SortedPrice& price);
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    struct Run;
    [[nodiscard]] Result<void> spill();
    bool refill(Run& run);
    void sift(std::size_t position);

    QString m_folder;
    std::size_t m_runLength;
    std::vector<SortedPrice> m_held;
    std::size_t m_nextHeld{0};
    std::vector<Run> m_runs;
    std::vector<std::size_t> m_heap; ///< runs by their next price
    bool m_isChained{false};         ///< each run ends before the next begins: nothing to merge
    std::size_t m_chain{0};
    int m_file{-1};
    qint64 m_written{0};
    std::optional<Error> m_error;
};

} // namespace aftershock
