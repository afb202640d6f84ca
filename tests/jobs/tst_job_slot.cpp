#include "ui/jobs/job_slot.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// What the window may rely on when it hands work to a thread.
class TestJobSlot : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QThreadPool* pool = QThreadPool::globalInstance();
        pool->setMaxThreadCount(std::max(2, pool->maxThreadCount()));
    }

    void theResultArrivesOnTheThreadThatAsked()
    {
        JobSlot slot;
        QThread* workedOn = nullptr;
        QThread* deliveredOn = nullptr;
        int answer = 0;
        slot.start(
            [&workedOn](const Progress&) -> Result<int> {
                workedOn = QThread::currentThread();
                return 42;
            },
            [&](Result<int> result) {
                deliveredOn = QThread::currentThread();
                answer = result.value();
            });
        QVERIFY(slot.isRunning());
        QTRY_COMPARE(answer, 42);
        QVERIFY(!slot.isRunning());
        QCOMPARE(deliveredOn, QThread::currentThread());
        QVERIFY(workedOn != deliveredOn);
    }

    void aFailureArrivesAsTheErrorItIs()
    {
        JobSlot slot;
        std::optional<ErrorCode> code;
        slot.start(
            [](const Progress&) -> Result<int> { return Error{.code = ErrorCode::FileNotFound}; },
            [&code](const Result<int>& result) { code = result.error().code; });
        QTRY_COMPARE(code, ErrorCode::FileNotFound);
    }

    void onlyTheNewestOfSeveralIsDelivered()
    {
        JobSlot slot;
        QSemaphore begun;
        QSemaphore release;
        QSemaphore ended;
        QList<int> delivered;
        const auto deliver = [&delivered](const Result<int>& result) {
            delivered.append(result.value());
        };
        slot.start(
            [&](const Progress&) -> Result<int> {
                begun.release();
                release.acquire();
                ended.release();
                return 1;
            },
            deliver);
        begun.acquire();
        slot.start([](const Progress&) -> Result<int> { return 2; }, deliver);
        QTRY_COMPARE(delivered, QList<int>{2});
        release.release();
        ended.acquire();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(delivered, QList<int>{2});
    }

    void aResultAlreadyInTheQueueIsDroppedToo()
    {
        JobSlot slot;
        QList<int> delivered;
        const auto deliver = [&delivered](const Result<int>& result) {
            delivered.append(result.value());
        };
        slot.start([](const Progress&) -> Result<int> { return 1; }, deliver);
        QThreadPool::globalInstance()->waitForDone();
        slot.start([](const Progress&) -> Result<int> { return 2; }, deliver);
        QTRY_COMPARE(delivered, QList<int>{2});
    }

    void aCancelledJobIsToldAndNothingOfItArrives()
    {
        JobSlot slot;
        QSemaphore begun;
        QSemaphore ended;
        bool delivered = false;
        slot.start(
            [&](const Progress& progress) -> Result<int> {
                begun.release();
                while (!progress.isCancelled())
                    QThread::yieldCurrentThread();
                ended.release();
                return 1;
            },
            [&delivered](const Result<int>&) { delivered = true; });
        begun.acquire();
        slot.cancel();
        QVERIFY(!slot.isRunning());
        ended.acquire();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::sendPostedEvents();
        QVERIFY(!delivered);
    }

    void aSlotMayGoWhileItsJobRuns()
    {
        auto slot = std::make_unique<JobSlot>();
        QSemaphore begun;
        bool sawCancel = false;
        bool delivered = false;
        slot->start(
            [&](const Progress& progress) -> Result<int> {
                begun.release();
                while (!progress.isCancelled())
                    progress.report(1, 2);
                sawCancel = true;
                return 1;
            },
            [&delivered](const Result<int>&) { delivered = true; });
        begun.acquire();
        slot.reset();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::sendPostedEvents();
        QVERIFY(sawCancel);
        QVERIFY(!delivered);
    }

    void manyReportsBecomeFewSignalsAndTheLastIsTrue()
    {
        JobSlot slot;
        QSignalSpy spy(&slot, &JobSlot::progressed);
        bool finished = false;
        slot.start(
            [](const Progress& progress) -> Result<int> {
                for (int i = 1; i <= 100000; ++i)
                    progress.report(i, 100000);
                return 0;
            },
            [&finished](const Result<int>&) { finished = true; });
        QThreadPool::globalInstance()->waitForDone();
        QTRY_VERIFY(finished);
        QCOMPARE(spy.size(), 1); // the window was not listening meanwhile
        QCOMPARE(spy.first().first().toLongLong(), 100000);
    }

    void workDoneAtOnceReplacesWorkUnderWay()
    {
        JobSlot slot;
        QList<int> delivered;
        const auto deliver = [&delivered](const Result<int>& result) {
            delivered.append(result.value());
        };
        slot.start([](const Progress&) -> Result<int> { return 1; }, deliver);
        slot.runNow([](const Progress&) -> Result<int> { return 2; }, deliver);
        QCOMPARE(delivered, QList<int>{2});
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(delivered, QList<int>{2});
    }
};

QTEST_GUILESS_MAIN(TestJobSlot)
#include "tst_job_slot.moc"
