#include "ui/jobs/job_slot.h"

#include <QMetaObject>

namespace aftershock {

JobSlot::JobSlot(QObject* parent, QThreadPool* pool)
    : QObject(parent), m_pool(pool), m_mailbox(std::make_shared<Mailbox>())
{
    m_mailbox->slot = this;
}

JobSlot::~JobSlot()
{
    // Events already queued for this object die with it; after this none can be queued.
    const std::lock_guard lock(m_mailbox->mutex);
    m_mailbox->slot = nullptr;
    if (m_newest)
        m_newest->progress.cancel();
}

void JobSlot::cancel()
{
    if (m_newest)
        m_newest->progress.cancel();
    m_newest.reset();
    setRunning(false);
}

std::shared_ptr<JobSlot::Ticket> JobSlot::newTicket()
{
    if (m_newest)
        m_newest->progress.cancel();
    m_newest = std::make_shared<Ticket>();
    m_newest->mailbox = m_mailbox;
    // The ticket owns the progress, which therefore must not own the ticket.
    m_newest->progress = Progress([weak = std::weak_ptr(m_newest)](qint64 done, qint64 total) {
        if (const std::shared_ptr<Ticket> ticket = weak.lock())
            postProgress(ticket, done, total);
    });
    return m_newest;
}

void JobSlot::launch(std::function<void()> body)
{
    m_pool->start(std::move(body));
}

void JobSlot::post(const std::shared_ptr<Ticket>& ticket, std::function<void()> deliver)
{
    const std::lock_guard lock(ticket->mailbox->mutex);
    JobSlot* slot = ticket->mailbox->slot;
    if (!slot)
        return;
    QMetaObject::invokeMethod(
        slot,
        [slot, ticket, deliver = std::move(deliver)] {
            if (slot->m_newest != ticket)
                return;
            slot->m_newest.reset();
            slot->setRunning(false);
            deliver();
        },
        Qt::QueuedConnection);
}

void JobSlot::postProgress(const std::shared_ptr<Ticket>& ticket, qint64 done, qint64 total)
{
    ticket->done = done;
    ticket->total = total;
    // Work may report a million times: the window hears of it as fast as it listens.
    if (ticket->progressQueued.exchange(true))
        return;
    const std::lock_guard lock(ticket->mailbox->mutex);
    JobSlot* slot = ticket->mailbox->slot;
    if (!slot)
        return;
    QMetaObject::invokeMethod(
        slot,
        [slot, ticket] {
            ticket->progressQueued = false;
            if (slot->m_newest == ticket)
                emit slot->progressed(ticket->done, ticket->total);
        },
        Qt::QueuedConnection);
}

void JobSlot::setRunning(bool running)
{
    if (m_running == running)
        return;
    m_running = running;
    emit runningChanged(running);
}

} // namespace aftershock
