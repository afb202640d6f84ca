#pragma once

#include <QString>

#include <atomic>
#include <functional>
#include <memory>

namespace aftershock {

/**
 * How far a long piece of work has come, and whether it should stop.
 *
 * Handed by value to jobs; copies share one cancellation flag, which may be set from any thread.
 * The report function is called from the thread that works.
 */
class Progress
{
public:
    /// @p done and @p total are in the unit of the work (bytes, rows); total 0 is “not known”.
    using Report = std::function<void(qint64 done, qint64 total)>;

    Progress() = default;
    explicit Progress(Report report) : m_report(std::move(report)) {}

    void report(qint64 done, qint64 total) const
    {
        if (m_report)
            m_report(done, total);
    }
    void cancel() const { m_cancelled->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled->load(std::memory_order_relaxed); }

private:
    Report m_report;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
};

} // namespace aftershock
