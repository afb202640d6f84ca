#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <QObject>
#include <QThreadPool>

#include <concepts>
#include <functional>
#include <memory>
#include <mutex>

namespace aftershock {

/// A dataset or figure with more rows than this is worked on off the window's thread; what is
/// smaller is done within a frame, and asking a thread would only show it later.
inline constexpr std::size_t rowsWorthAThread = 1500;

/**
 * The program's one way to run work off the window's thread: one place for one kind of work.
 *
 * A job is a plain function: values in (its captures), Progress out, Result back. The newest wins:
 * start() cancels and drops the job before it, and no result of a dropped job is ever delivered.
 * What is delivered arrives on the slot's own thread, from its event loop. Nothing waits: neither
 * cancel() nor the destructor; a job that outlives its slot ends by itself and is forgotten.
 */
class JobSlot : public QObject
{
    Q_OBJECT
public:
    explicit JobSlot(QObject* parent = nullptr, QThreadPool* pool = QThreadPool::globalInstance());
    ~JobSlot() override;

    /// Runs work(progress), which gives a Result<T>, in the pool and hands it to done.
    template <std::invocable<const Progress&> Work, typename Done>
    void start(Work work, Done done);
    /// The same act, done here and now; for work too small to be worth a thread.
    template <std::invocable<const Progress&> Work, typename Done>
    void runNow(Work work, Done done);

    void cancel(); ///< drops the job; nothing of it arrives any more
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    /// The work's own unit; total 0 is “not known”. At most one stands in the queue at a time.
    void progressed(qint64 done, qint64 total);
    void runningChanged(bool running);

private:
    /// What jobs know of the slot: they may outlive it.
    struct Mailbox
    {
        std::mutex mutex;
        JobSlot* slot{nullptr};
    };
    struct Ticket;

    [[nodiscard]] std::shared_ptr<Ticket> newTicket();
    void launch(std::function<void()> body);
    /// From any thread: calls @p deliver on the slot's thread if the ticket is still the newest.
    static void post(const std::shared_ptr<Ticket>& ticket, std::function<void()> deliver);
    static void postProgress(const std::shared_ptr<Ticket>& ticket, qint64 done, qint64 total);
    void setRunning(bool running);

    QThreadPool* m_pool;
    std::shared_ptr<Mailbox> m_mailbox;
    std::shared_ptr<Ticket> m_newest;
    bool m_running{false};
};

/// One started job.
struct JobSlot::Ticket
{
    std::shared_ptr<Mailbox> mailbox;
    Progress progress;
    std::atomic<qint64> done{0};
    std::atomic<qint64> total{0};
    std::atomic<bool> progressQueued{false};
};

template <std::invocable<const Progress&> Work, typename Done>
void JobSlot::start(Work work, Done done)
{
    const std::shared_ptr<Ticket> ticket = newTicket();
    setRunning(true);
    launch([ticket, work = std::move(work), done = std::move(done)]() mutable {
        if (ticket->progress.isCancelled())
            return;
        using Outcome = std::invoke_result_t<Work&, const Progress&>;
        auto outcome = std::make_shared<Outcome>(work(ticket->progress));
        post(ticket, [outcome, done = std::move(done)]() mutable { done(std::move(*outcome)); });
    });
}

template <std::invocable<const Progress&> Work, typename Done>
void JobSlot::runNow(Work work, Done done)
{
    cancel();
    done(work(Progress()));
}

} // namespace aftershock
