#include "store/dataset_store.h"
#include "store/dataset_writer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

Currency currency(const QString& code)
{
    return *Currency::fromCode(code);
}

Day day(int year, int month, int dayOfMonth, DatePrecision precision = DatePrecision::Day,
        DateBasis basis = DateBasis::Stated)
{
    return {.date = QDate(year, month, dayOfMonth), .precision = precision, .basis = basis};
}

/// Every table and every column filled, with texts that break careless writers.
DatasetContents fullContents()
{
    DatasetContents all{.title = u"Odd, “quoted” \"title\""_s,
                        .description = u"Two\nlines, and a tab\there"_s,
                        .language = u"de"_s,
                        .licence = u"CC BY 4.0"_s};
    all.sources = {{.id = 7,
                    .publisher = u"=SUM(A1:A9)"_s,
                    .title = u"00501"_s,
                    .author = u"Müller; Søren, 李"_s,
                    .url = u"https://example.org/?a=1&b=\"2\""_s,
                    .publishedOn = day(2025, 1, 28),
                    .kind = u"article"_s}};
    all.organisations = {{.id = 3,
                          .name = u"-1.5e3"_s,
                          .kind = u"company"_s,
                          .ticker = u"0700"_s,
                          .exchange = u"HKEX"_s,
                          .country = u"CN"_s,
                          .sector = u"Internet\r\nServices"_s},
                         {.id = 9, .name = u"null"_s}};
    all.events = {{.id = 2,
                   .title = u"A fall"_s,
                   .kind = EventKind::Market,
                   .summary = u"'; DROP TABLE price; --"_s,
                   .startsOn = day(2025, 1, 1, DatePrecision::Month, DateBasis::Inferred),
                   .endsOn = day(2025, 3, 1, DatePrecision::Month, DateBasis::Inferred),
                   .citation = {.source = 7, .locator = u"section 1"_s}}};
    all.shareMoves = {{.id = 4,
                       .event = 2,
                       .organisation = 3,
                       .changePercent = {.value = -4,
                                         .qualifier = Qualifier::Between,
                                         .upper = -5.25,
                                         .digits = 2},
                       .tradingDay = day(2025, 1, 27, DatePrecision::Day, DateBasis::Inferred),
                       .citation = {.source = 7, .locator = u"p. 3"_s},
                       .note = u"said\r"_s}};
    all.fundings = {
        {.id = 1,
         .event = 2,
         .organisation = 9,
         .recipient = u"labs"_s,
         .purpose = u"chips"_s,
         .status = FundingStatus::Planned,
         .fromYear = 2025,
         .years = 2.5,
         .amounts =
             {{.id = 11,
               .money = {.amount = {.value = 1e12, .qualifier = Qualifier::AtLeast, .digits = 1},
                         .currency = currency(u"CNY"_s)}},
              {.id = 12,
               .money = {.amount = {.value = 110e9, .qualifier = Qualifier::AtLeast, .digits = 3},
                         .currency = currency(u"GBP"_s)},
               .basis = AmountBasis::StatedConversion}},
         .citation = {.source = 7, .locator = u"p. 4"_s},
         .note = u"  blanks around  "_s},
        {.id = 5, .partOf = 1}};
    all.exchangeRates = {{.id = 6,
                          .base = currency(u"GBP"_s),
                          .quote = currency(u"USD"_s),
                          .rate = 1.2440000000000002,
                          .asOf = day(2025, 1, 27),
                          .source = 7}};
    all.statements = {{.id = 8,
                       .event = 2,
                       .speaker = u"O’Neill"_s,
                       .organisation = 9,
                       .summary = u"Said so."_s,
                       .citation = {.source = 7, .locator = u"p. 5"_s}}};
    all.savedViews = {{.id = 10, .name = u"One"_s, .spec = u"{\"view\":\"declines\"}"_s}};
    all.priceCount = 3;
    return all;
}

std::vector<Price> fullPrices()
{
    return {{.organisation = 3, .at = -86400, .close = 0.1, .volume = 1e9},
            {.organisation = 3, .at = 1737936000, .close = 118.42},
            {.organisation = 9, .at = 1737936000, .close = 5e-324, .volume = 0.0}};
}

PriceStream streamOf(const std::vector<Price>& prices)
{
    return [&prices, next = std::size_t(0)](Price& price) mutable {
        if (next == prices.size())
            return false;
        price = prices[next++];
        return true;
    };
}

std::vector<Price> pricesIn(const QString& path)
{
    std::vector<Price> found;
    const auto read = readPrices(path, [&](const Price& price) {
        found.push_back(price);
        return true;
    });
    return read ? found : std::vector<Price>();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void addManyPrices(DatasetWriter& writer, int rows)
{
    int done = 0;
    const auto added = writer.addPrices([&](Price& price) {
        if (done == rows)
            return false;
        price = {.organisation = 3, .at = 1'800'000'000 + 60ll * done++, .close = 1.5};
        return true;
    });
    QVERIFY2(added, added ? "" : qPrintable(diagnosticLine(added.error())));
}

/// What another program does to the file.
void run(const QString& path, const QByteArray& sql)
{
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    const int code = sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr);
    const QByteArray message = sqlite3_errmsg(database);
    sqlite3_close(database);
    QVERIFY2(code == SQLITE_OK, message.constData());
}

} // namespace

class TestDatasetWriter : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }

private slots:
    void cleanup()
    {
        for (const QString& name : filesIn(m_folder.path()))
            QFile::remove(path(name));
    }

    void whatIsWrittenIsReadBackEqual()
    {
        const auto written = writeDataset(fullContents(), path(u"a.db"_s), streamOf(fullPrices()));
        QVERIFY2(written, written ? "" : qPrintable(diagnosticLine(written.error())));
        const auto opened = openDataset(path(u"a.db"_s));
        QVERIFY2(opened, opened ? "" : qPrintable(diagnosticLine(opened.error())));
        QVERIFY(opened->dataset->contents() == fullContents());
        QVERIFY(pricesIn(path(u"a.db"_s)) == fullPrices());
        QCOMPARE(filesIn(m_folder.path()), QStringList{u"a.db"_s});
    }

    void theBuiltInDatasetWrittenAgainIsEqual()
    {
        const auto builtIn = openBuiltInDataset();
        QVERIFY(builtIn);
        QVERIFY(writeDataset(builtIn->dataset->contents(), path(u"b.db"_s)));
        const auto opened = openDataset(path(u"b.db"_s));
        QVERIFY(opened);
        QVERIFY(opened->dataset->contents() == builtIn->dataset->contents());
    }

    void aChangeThatIsNotCommittedNeverWas()
    {
        QVERIFY(writeDataset(fullContents(), path(u"a.db"_s), streamOf(fullPrices())));
        const QByteArray before = bytesOf(path(u"a.db"_s));
        {
            auto writer = DatasetWriter::open(path(u"a.db"_s));
            QVERIFY(writer);
            QVERIFY(writer->put(Organisation{.name = u"New"_s}));
            QCOMPARE(filesIn(m_folder.path()), QStringList{u"a.db"_s});
        }
        QCOMPARE(bytesOf(path(u"a.db"_s)), before);
        QCOMPARE(filesIn(m_folder.path()), QStringList{u"a.db"_s});
        {
            auto writer = DatasetWriter::create(path(u"new.db"_s));
            QVERIFY(writer);
        }
        QVERIFY(!QFile::exists(path(u"new.db"_s)));
    }

    void aChangedFileKeepsItsRightsAndItsLink()
    {
        QVERIFY(writeDataset(fullContents(), path(u"a.db"_s), streamOf(fullPrices())));
        QVERIFY(QFile::setPermissions(path(u"a.db"_s), QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFile::link(u"a.db"_s, path(u"link.db"_s)));
        auto writer = DatasetWriter::open(path(u"link.db"_s));
        QVERIFY(writer);
        QVERIFY(writer->put(Organisation{.name = u"New"_s}));
        QVERIFY(writer->commit());
        QVERIFY(QFileInfo(path(u"link.db"_s)).isSymLink());
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(path(u"a.db"_s)).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777u, 0600u);
        QCOMPARE((*openDataset(path(u"a.db"_s))->dataset)->organisations.size(), std::size_t(3));
    }

    void aLinkToWhereNothingStandsIsFollowed()
    {
        QVERIFY(QFile::link(u"second.db"_s, path(u"first.db"_s)));
        QVERIFY(QFile::link(u"a.db"_s, path(u"second.db"_s)));
        auto writer = DatasetWriter::create(path(u"first.db"_s));
        QVERIFY(writer);
        const auto committed = writer->commit();
        QVERIFY2(committed, committed ? "" : qPrintable(diagnosticLine(committed.error())));
        QVERIFY(QFileInfo(path(u"first.db"_s)).isSymLink());
        QVERIFY(!QFileInfo(path(u"a.db"_s)).isSymLink());
        QVERIFY(openDataset(path(u"a.db"_s)));

        QVERIFY(QFile::link(u"nowhere/a.db"_s, path(u"lost.db"_s)));
        const auto lost = DatasetWriter::create(path(u"lost.db"_s));
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::FileNotFound);
        QVERIFY(QFile::link(u"round.db"_s, path(u"round.db"_s)));
        auto round = DatasetWriter::create(path(u"round.db"_s));
        QVERIFY(!(round && round->commit()));
    }

    void aDatasetThatWouldNotOpenIsNotPutInPlace()
    {
        QVERIFY(writeDataset(fullContents(), path(u"a.db"_s)));
        const QByteArray before = bytesOf(path(u"a.db"_s));
        auto writer = DatasetWriter::open(path(u"a.db"_s));
        QVERIFY(writer);
        QVERIFY(writer->put(ShareMove{.organisation = 4711}));
        const auto committed = writer->commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().code, ErrorCode::ReferenceDangling);
        QCOMPARE(bytesOf(path(u"a.db"_s)), before);
    }

    void aLockedDatasetIsLeftAlone()
    {
        QVERIFY(writeDataset(fullContents(), path(u"a.db"_s)));
        sqlite3* other = nullptr;
        QCOMPARE(sqlite3_open(path(u"a.db"_s).toUtf8().constData(), &other), SQLITE_OK);
        QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
        const auto writer = DatasetWriter::open(path(u"a.db"_s));
        sqlite3_close(other);
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, ErrorCode::Locked);
    }

    void anotherProgramCannotWriteMeanwhileButCanRead()
    {
        QVERIFY(writeDataset(fullContents(), path(u"a.db"_s)));
        auto writer = DatasetWriter::open(path(u"a.db"_s));
        QVERIFY(writer);
        const pid_t child = ::fork(); // locks are a process's own
        if (child == 0) {
            sqlite3* other = nullptr;
            sqlite3_open(path(u"a.db"_s).toUtf8().constData(), &other);
            const bool reads =
                sqlite3_exec(other, "SELECT * FROM event", nullptr, nullptr, nullptr) == SQLITE_OK;
            const bool writes = sqlite3_exec(other, "DELETE FROM saved_view", nullptr, nullptr,
                                             nullptr) == SQLITE_OK;
            ::_exit(reads && !writes ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
    }

    void aFileThatWasReplacedMeanwhileIsNotOverwritten()
    {
        QVERIFY(writeDataset(fullContents(), path(u"a.db"_s)));
        auto writer = DatasetWriter::open(path(u"a.db"_s));
        QVERIFY(writer);
        QVERIFY(writer->put(Organisation{.name = u"Ours"_s}));
        QVERIFY(QFile::copy(path(u"a.db"_s), path(u"theirs.db"_s)));
        QVERIFY(::rename(path(u"theirs.db"_s).toUtf8().constData(),
                         path(u"a.db"_s).toUtf8().constData()) == 0);
        const auto committed = writer->commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().code, ErrorCode::Locked);
        QCOMPARE((*openDataset(path(u"a.db"_s))->dataset)->organisations.size(), std::size_t(2));
    }

    void aKilledProgramLeavesTheDatasetBeforeOrAfterAndNothingElse_data()
    {
        QTest::addColumn<int>("milliseconds");
        for (const int wait : {0, 5, 20, 60, 120, 250, 500})
            QTest::addRow("after %d ms", wait) << wait;
    }
    void aKilledProgramLeavesTheDatasetBeforeOrAfterAndNothingElse()
    {
        QFETCH(int, milliseconds);
        constexpr int rows = 300'000;
        QVERIFY(writeDataset(fullContents(), path(u"a.db"_s), streamOf(fullPrices())));
        const QByteArray before = bytesOf(path(u"a.db"_s));
        const pid_t child = ::fork();
        if (child == 0) {
            auto writer = DatasetWriter::open(path(u"a.db"_s));
            if (writer) {
                addManyPrices(*writer, rows);
                const auto committed = writer->commit();
            }
            ::_exit(0);
        }
        ::usleep(static_cast<useconds_t>(milliseconds) * 1000);
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        QCOMPARE(filesIn(m_folder.path()), QStringList{u"a.db"_s});
        if (bytesOf(path(u"a.db"_s)) != before) {
            const auto after = openDataset(path(u"a.db"_s));
            QVERIFY(after);
            QCOMPARE((*after->dataset)->priceCount, qint64(rows + 3));
        }
    }

    void codeThatMayNeverEndIsNotRun_data()
    {
        const QByteArray endless = "instr(hex(zeroblob(500000)), hex(zeroblob(250000)) || '1') = 0";
        const QByteArray view = "DROP TABLE saved_view; CREATE TABLE saved_view (id INTEGER "
                                "PRIMARY KEY, name TEXT NOT NULL UNIQUE, spec TEXT NOT NULL";
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("function");
        QTest::newRow("check") << view + " CHECK (" + endless + "))" << u"instr()"_s;
        QTest::newRow("check of the table")
            << view + ", CHECK (length(randomblob(900000000)) > 0))" << u"randomblob()"_s;
        QTest::newRow("computed") << view + ", g AS (printf('%900000000d', id)) STORED)"
                                  << u"printf()"_s;
        QTest::newRow("default") << view + ", big TEXT DEFAULT (hex(zeroblob(490000000))))"
                                 << u"hex()"_s;
        QTest::newRow("index") << "CREATE INDEX i ON event (replace(title, 'a', 'b'))"_ba
                               << u"replace()"_s;
        QTest::newRow("part of an index")
            << "CREATE INDEX i ON price (close) WHERE " + endless << u"instr()"_s;
    }
    void codeThatMayNeverEndIsNotRun()
    {
        QFETCH(QByteArray, sql);
        QVERIFY(writeDataset({}, path(u"a.db"_s)));
        run(path(u"a.db"_s), sql);
        QVERIFY(openDataset(path(u"a.db"_s)));
        const QByteArray before = bytesOf(path(u"a.db"_s));
        const auto writer = DatasetWriter::open(path(u"a.db"_s));
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, ErrorCode::SchemaInvalid);
        QTEST(writer.error().detail.section(u' ', 6, 6).remove(u','), "function");
        const auto copy = DatasetWriter::copyOf(path(u"a.db"_s), path(u"b.db"_s));
        QVERIFY(!copy);
        QCOMPARE(copy.error().code, ErrorCode::SchemaInvalid);
        QCOMPARE(bytesOf(path(u"a.db"_s)), before);
    }

    void harmlessRulesOfAFileHold()
    {
        QVERIFY(writeDataset({}, path(u"a.db"_s)));
        run(path(u"a.db"_s),
            "DROP TABLE saved_view; CREATE TABLE saved_view (id INTEGER PRIMARY KEY, name TEXT NOT "
            "NULL UNIQUE COLLATE NOCASE, spec TEXT NOT NULL CHECK (json_valid(spec)), made TEXT "
            "DEFAULT (datetime('now')), size INTEGER AS (length(trim(spec))) STORED, day TEXT "
            "DEFAULT CURRENT_DATE) STRICT;"
            "CREATE INDEX i ON saved_view (lower(name)) WHERE spec ->> '$.a' LIKE 'x%';"
            "CREATE VIEW v AS SELECT hex(zeroblob(9)); CREATE TRIGGER t AFTER INSERT ON event "
            "BEGIN DELETE FROM price WHERE hex(at) = ''; END");
        auto writer = DatasetWriter::open(path(u"a.db"_s));
        QVERIFY2(writer, writer ? "" : qPrintable(diagnosticLine(writer.error())));
        QVERIFY(writer->put(SavedView{.id = 1, .name = u"One"_s, .spec = u"{\"a\": 1}"_s}));
        const auto broken = writer->put(SavedView{.id = 2, .name = u"Two"_s, .spec = u"{"_s});
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, ErrorCode::RuleBroken);
        QCOMPARE(exitStatus(broken.error()), 3);
        QVERIFY(writer->commit());
        QCOMPARE(openDataset(path(u"a.db"_s))->dataset->contents().savedViews.size(),
                 std::size_t(1));
    }

    void aFileThatMayNotGrowIsNoFullDisk()
    {
        QVERIFY(writeDataset(fullContents(), path(u"a.db"_s)));
        const QByteArray before = bytesOf(path(u"a.db"_s));
        rlimit old = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
        rlimit small = old;
        small.rlim_cur = static_cast<rlim_t>(before.size()) + (1 << 20);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &small);
        std::optional<Error> error;
        {
            auto writer = DatasetWriter::open(path(u"a.db"_s));
            int done = 0;
            const auto added = writer->addPrices([&](Price& price) {
                price = {.organisation = 3, .at = 1'800'000'000 + done++, .close = 2};
                return done < 200'000;
            });
            const auto committed = added ? writer->commit() : Result<void>(added.error());
            if (!committed)
                error = committed.error();
        }
        ::setrlimit(RLIMIT_FSIZE, &old);
        std::signal(SIGXFSZ, handler);
        QVERIFY(error);
        QCOMPARE(error->code, ErrorCode::WriteFailed);
        QCOMPARE(error->detail, qt_error_string(EFBIG));
        QCOMPARE(bytesOf(path(u"a.db"_s)), before);
    }

    void aFullDiskLeavesTheDatasetAsItWas()
    {
        const QString disk = path(u"disk"_s);
        QVERIFY(QDir().mkpath(disk));
        if (::mount("tmpfs", disk.toUtf8().constData(), "tmpfs", 0, "size=2m") != 0) {
            QDir(disk).removeRecursively();
            QSKIP("needs the right to mount a small file system");
        }
        const QString file = disk + u"/a.db"_s;
        const bool wrote = writeDataset(fullContents(), file, streamOf(fullPrices())).has_value();
        const QByteArray before = bytesOf(file);
        std::optional<ErrorCode> code;
        {
            auto writer = DatasetWriter::open(file);
            if (writer) {
                int done = 0;
                const auto added = writer->addPrices([&](Price& price) {
                    price = {.organisation = 3, .at = 1'800'000'000 + done++, .close = 2};
                    return done < 200'000;
                });
                const auto committed = added ? writer->commit() : Result<void>(added.error());
                code = committed ? std::nullopt : std::optional(committed.error().code);
            }
        }
        const QByteArray after = bytesOf(file);
        const QStringList files = filesIn(disk);
        ::umount(disk.toUtf8().constData());
        QDir(disk).removeRecursively();
        QVERIFY(wrote);
        QCOMPARE(code, std::optional(ErrorCode::DiskFull));
        QCOMPARE(after, before);
        QCOMPARE(files, QStringList{u"a.db"_s});
    }
};

QTEST_GUILESS_MAIN(TestDatasetWriter)
#include "tst_dataset_writer.moc"
