#include "dataset_files.h"
#include "store/dataset_writer.h"
#include "store/price.h"
#include "store/save_dataset.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sqlite3.h>

#include <csignal>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace aftershock;
using namespace aftershock::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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

/// The values of a query, one in a row, as text.
QStringList query(const QString& path, const char* sql)
{
    sqlite3* database = nullptr;
    QStringList found;
    if (sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK)
        sqlite3_exec(
            database, sql,
            [](void* list, int, char** values, char**) {
                static_cast<QStringList*>(list)->append(QString::fromUtf8(values[0]));
                return 0;
            },
            &found, nullptr);
    sqlite3_close(database);
    return found;
}

/// Two companies and a move, a funding with two amounts, two prices; and what the program does not
/// know: a table, and columns in tables that it does.
QString strangersDataset(const DatasetFolder& folder, const QString& name = u"a.db"_s)
{
    const QString path = folder.path(name);
    DatasetContents rows{.title = u"Falls"_s, .description = u"Of a day"_s};
    rows.organisations = {{.id = 1, .name = u"Nvidia"_s}, {.id = 2, .name = u"Cisco"_s}};
    rows.events = {{.id = 1, .title = u"A fall"_s}};
    rows.shareMoves = {{.id = 1, .event = 1, .organisation = 1, .changePercent = {.value = -16.9}}};
    const Currency dollars = *Currency::fromCode(u"USD"_s);
    const auto amount = [&](RowId id, double value) {
        return FundingAmount{.id = id, .money = {.amount = {.value = value}, .currency = dollars}};
    };
    rows.fundings = {{.id = 1, .amounts = {amount(1, 10), amount(2, 20)}},
                     {.id = 2, .partOf = 1, .amounts = {amount(3, 5)}}};
    rows.savedViews = {{.id = 1, .name = u"One"_s, .spec = u"{}"_s}};
    std::vector<Price> prices{{.organisation = 1, .at = 86400, .close = 10},
                              {.organisation = 1, .at = 172800, .close = 11, .volume = 5.0}};
    const auto written =
        writeDataset(rows, path, [prices, next = std::size_t(0)](Price& price) mutable {
            if (next == prices.size())
                return false;
            price = prices[next++];
            return true;
        });
    if (!written)
        return {};
    runSql(path, u"ALTER TABLE organisation ADD COLUMN mood TEXT;"
                 "ALTER TABLE funding_amount ADD COLUMN mood TEXT;"
                 "ALTER TABLE dataset ADD COLUMN mood TEXT;"
                 "UPDATE organisation SET mood = 'o' || id;"
                 "UPDATE funding_amount SET mood = 'a' || id;"
                 "UPDATE dataset SET mood = key;"
                 "CREATE TABLE diary (day TEXT, note TEXT);"
                 "INSERT INTO diary VALUES ('2025-01-27', 'rain');"_s);
    return path;
}

DatasetToSave opened(const QString& path)
{
    Result<OpenedDataset> file = openDataset(path);
    if (!file)
        return {};
    return {.working = {.contents = file->dataset->contents()},
            .opened = file->dataset,
            .origin = file->origin};
}

/// What was saved; nothing where it was not.
std::optional<OpenedDataset> savedOf(const Result<SaveOutcome>& outcome)
{
    const auto* const dataset = outcome ? std::get_if<OpenedDataset>(&*outcome) : nullptr;
    return dataset != nullptr ? std::optional(*dataset) : std::nullopt;
}

std::optional<SaveObstacle> obstacleOf(const Result<SaveOutcome>& outcome)
{
    const auto* const obstacle = outcome ? std::get_if<SaveObstacle>(&*outcome) : nullptr;
    return obstacle != nullptr ? std::optional(*obstacle) : std::nullopt;
}

} // namespace

/// What Save and Save as leave in files.
class TestSaveDataset : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DatasetFolder> m_folder;
    QString m_path;

    QStringList files() const { return m_folder->state().keys(); }

private slots:
    void init()
    {
        m_folder = std::make_unique<DatasetFolder>();
        m_path = strangersDataset(*m_folder);
        QVERIFY(!m_path.isEmpty());
    }

    void theNetOfAllChangesIsWritten()
    {
        DatasetToSave dataset = opened(m_path);
        DatasetContents& rows = dataset.working.contents;
        rows.title = u"Rises"_s;
        rows.description.clear();
        rows.licence = u"CC0"_s;
        rows.organisations[0].country = u"US"_s;
        rows.organisations.push_back({.id = 7, .name = u"Oracle"_s});
        rows.shareMoves[0].event.reset();
        rows.shareMoves.push_back(
            {.id = 2, .organisation = 7, .changePercent = {.value = -14, .digits = 2}});
        rows.events.clear();
        rows.fundings[0].amounts[1].money.amount.value = 25;
        rows.fundings.erase(rows.fundings.begin() + 1);
        dataset.working.prices = {{{1, 86400}, std::nullopt},
                                  {{1, 172800}, Price{1, 172800, 12, {}}},
                                  {{7, 0}, Price{7, 0, 1, 2.0}}};
        const auto saved = savedOf(saveDataset(dataset, {}, {}));
        QVERIFY(saved);
        const auto read = openDataset(m_path);
        QVERIFY(read);
        DatasetContents expected = rows;
        expected.priceCount = 2;
        QCOMPARE(read->dataset->contents(), expected);
        QCOMPARE(saved->dataset->contents(), expected);
        QCOMPARE(saved->origin, read->origin);
        QCOMPARE(pricesIn(m_path),
                 (std::vector<Price>{Price{1, 172800, 12, {}}, Price{7, 0, 1, 2.0}}));
        QCOMPARE(files(), QStringList{u"a.db"_s});
    }

    void whatTheProgramDoesNotKnowSurvives()
    {
        DatasetToSave dataset = opened(m_path);
        DatasetContents& rows = dataset.working.contents;
        rows.title = u"Rises"_s;
        rows.organisations[0].name = u"NVIDIA"_s;
        rows.fundings[0].purpose = u"chips"_s;
        rows.fundings[0].amounts[0].money.amount.value = 11;
        QVERIFY(savedOf(saveDataset(dataset, {}, {})));
        QCOMPARE(query(m_path, "SELECT note FROM diary"), QStringList{u"rain"_s});
        QCOMPARE(query(m_path, "SELECT mood FROM organisation ORDER BY id"),
                 QStringList({u"o1"_s, u"o2"_s}));
        QCOMPARE(query(m_path, "SELECT mood FROM funding_amount ORDER BY id"),
                 QStringList({u"a1"_s, u"a2"_s, u"a3"_s}));
        QCOMPARE(query(m_path, "SELECT mood FROM dataset WHERE key = 'title'"),
                 QStringList{u"title"_s});
    }

    void namesMayChangePlaces()
    {
        DatasetToSave dataset = opened(m_path);
        DatasetContents& rows = dataset.working.contents;
        std::swap(rows.organisations[0].name, rows.organisations[1].name);
        rows.savedViews = {{.id = 2, .name = u"One"_s, .spec = u"{}"_s}};
        const auto saved = savedOf(saveDataset(dataset, {}, {}));
        QVERIFY(saved);
        QCOMPARE(saved->dataset->contents(), rows);
    }

    void anAmountMayMoveToAnotherFunding()
    {
        DatasetToSave dataset = opened(m_path);
        std::vector<Funding>& fundings = dataset.working.contents.fundings;
        fundings[1].amounts.insert(fundings[1].amounts.begin(), fundings[0].amounts[1]);
        fundings[0].amounts.pop_back();
        const auto saved = savedOf(saveDataset(dataset, {}, {}));
        QVERIFY(saved);
        QCOMPARE((*saved->dataset)->fundings, fundings);
        QCOMPARE(query(m_path, "SELECT mood FROM funding_amount ORDER BY id"),
                 QStringList({u"a1"_s, u"a2"_s, u"a3"_s}));
    }

    void unfinishedRowsAreNotSaved()
    {
        const QByteArray before = bytesOf(m_path);
        DatasetToSave dataset = opened(m_path);
        dataset.working.contents.shareMoves.push_back({.id = 5});
        QCOMPARE(outcome(saveDataset(dataset, {}, {})),
                 u"ValueMissing 5 share_move.organisation_id"_s);
        dataset = opened(m_path);
        dataset.working.drafts[{TableKind::Event, 1, u"starts_on"_s}] = u"soon"_s;
        QCOMPARE(outcome(saveDataset(dataset, {}, {})), u"ValueUnknown 1 event.starts_on"_s);
        QCOMPARE(bytesOf(m_path), before);
    }

    void pricesOfADeletedCompanyAreAskedAbout()
    {
        DatasetToSave dataset = opened(m_path);
        dataset.working.contents.organisations.erase(
            dataset.working.contents.organisations.begin());
        dataset.working.contents.shareMoves.clear();
        QCOMPARE(obstacleOf(saveDataset(dataset, {}, {})),
                 std::optional(SaveObstacle::OrphanedPrices));
        QCOMPARE(pricesIn(m_path).size(), std::size_t(2));
        const auto saved = savedOf(saveDataset(dataset, {.dropsOrphanedPrices = true}, {}));
        QVERIFY(saved);
        QCOMPARE((*saved->dataset)->priceCount, 0);
    }

    void anotherProgramsChangeIsNotOverwrittenUnasked()
    {
        DatasetToSave dataset = opened(m_path);
        dataset.working.contents.organisations[0].sector = u"Chips"_s;
        runSql(m_path, u"UPDATE organisation SET name = 'CISCO' WHERE id = 2;"
                       "INSERT INTO organisation (id, name) VALUES (9, 'Theirs');"_s);
        QCOMPARE(obstacleOf(saveDataset(dataset, {}, {})),
                 std::optional(SaveObstacle::ForeignChange));
        QCOMPARE(query(m_path, "SELECT name FROM organisation WHERE id = 9"),
                 QStringList{u"Theirs"_s});
        const auto saved = savedOf(saveDataset(dataset, {.overwritesForeignChanges = true}, {}));
        QVERIFY(saved);
        QCOMPARE(saved->dataset->contents(), dataset.working.contents);
    }

    void aChangeThatDoesNotConcernOurRowsIsNoConflict()
    {
        DatasetToSave dataset = opened(m_path);
        dataset.working.contents.organisations[0].sector = u"Chips"_s;
        runSql(m_path, u"INSERT INTO diary VALUES ('2025-01-28', 'sun');"_s);
        QVERIFY(savedOf(saveDataset(dataset, {}, {})));
        QCOMPARE(query(m_path, "SELECT count(*) FROM diary"), QStringList{u"2"_s});
    }

    void saveAsCarriesAllAlongAndLeavesTheSourceAlone()
    {
        const QByteArray before = bytesOf(m_path);
        DatasetToSave dataset = opened(m_path);
        dataset.working.contents.organisations[0].sector = u"Chips"_s;
        const QString target = m_folder->path(u"b.db"_s);
        const auto saved = savedOf(saveDatasetAs(dataset, target, {}, {}));
        QVERIFY(saved);
        QCOMPARE(saved->origin.path, target);
        QCOMPARE(saved->dataset->contents(), dataset.working.contents);
        QCOMPARE(pricesIn(target).size(), std::size_t(2));
        QCOMPARE(query(target, "SELECT note FROM diary"), QStringList{u"rain"_s});
        QCOMPARE(bytesOf(m_path), before);
        QCOMPARE(outcome(saveDatasetAs(dataset, m_path, {}, {})), u"OutputIsInput"_s);
    }

    void saveAsReadsTheLogOfTheSourceAlong()
    {
        sqlite3* other = nullptr;
        QCOMPARE(sqlite3_open(m_path.toUtf8().constData(), &other), SQLITE_OK);
        QCOMPARE(sqlite3_exec(other,
                              "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0;"
                              "INSERT INTO organisation (id, name) VALUES (9, 'In the log');",
                              nullptr, nullptr, nullptr),
                 SQLITE_OK);
        const DatasetToSave dataset = opened(m_path);
        const QString target = m_folder->path(u"b.db"_s);
        const auto saved = savedOf(saveDatasetAs(dataset, target, {}, {}));
        sqlite3_close(other);
        QVERIFY(saved);
        QCOMPARE((*saved->dataset)->organisations.size(), std::size_t(3));
    }

    void builtInAndNewDatasetsBecomeFiles()
    {
        const Result<OpenedDataset> builtIn = openBuiltInDataset();
        QVERIFY(builtIn);
        DatasetToSave dataset{.working = {.contents = builtIn->dataset->contents()},
                              .opened = builtIn->dataset,
                              .origin = builtIn->origin};
        dataset.working.contents.title = u"Mine"_s;
        const auto saved = savedOf(saveDatasetAs(dataset, m_folder->path(u"mine.db"_s), {}, {}));
        QVERIFY(saved);
        QCOMPARE(saved->dataset->contents(), dataset.working.contents);

        const OpenedDataset empty = newDataset();
        dataset = {.working = {.contents = {.title = u"New"_s}},
                   .opened = empty.dataset,
                   .origin = empty.origin};
        dataset.working.contents.organisations = {{.id = 1, .name = u"First"_s}};
        const auto first = savedOf(saveDatasetAs(dataset, m_folder->path(u"new.db"_s), {}, {}));
        QVERIFY(first);
        QVERIFY(!first->origin.isNew);
        // And from there on it is a file like any other.
        DatasetToSave again{.working = {.contents = first->dataset->contents()},
                            .opened = first->dataset,
                            .origin = first->origin};
        again.working.contents.organisations[0].name = u"Second"_s;
        QVERIFY(savedOf(saveDataset(again, {}, {})));
    }

    void aFileThatIsGoneCanBeSavedElsewhere()
    {
        DatasetToSave dataset = opened(m_path);
        dataset.opened = std::make_shared<Dataset>([&] {
            DatasetContents contents = dataset.opened->contents();
            contents.priceCount = 0;
            return contents;
        }());
        QVERIFY(QFile::remove(m_path));
        QCOMPARE(outcome(saveDataset(dataset, {}, {})), u"FileNotFound"_s);
        QVERIFY(savedOf(saveDatasetAs(dataset, m_folder->path(u"b.db"_s), {}, {})));
    }

    void aStoppedSaveChangesNothing()
    {
        const QByteArray before = bytesOf(m_path);
        DatasetToSave dataset = opened(m_path);
        dataset.working.contents.organisations[0].sector = u"Chips"_s;
        const Progress stopped;
        stopped.cancel();
        QCOMPARE(outcome(saveDataset(dataset, {}, stopped)), u"Cancelled"_s);
        QCOMPARE(bytesOf(m_path), before);
        QCOMPARE(files(), QStringList{u"a.db"_s});
    }

    void aLockedFileIsLeftAlone()
    {
        sqlite3* other = nullptr;
        QCOMPARE(sqlite3_open(m_path.toUtf8().constData(), &other), SQLITE_OK);
        DatasetToSave dataset = opened(m_path);
        dataset.working.contents.organisations[0].sector = u"Chips"_s;
        QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
        const auto saved = saveDataset(dataset, {}, {});
        sqlite3_close(other);
        QCOMPARE(outcome(saved), u"Locked"_s);
    }

    void aKilledSaveLeavesTheFileBeforeOrAfter_data()
    {
        QTest::addColumn<int>("milliseconds");
        for (const int wait : {0, 10, 40, 120, 300})
            QTest::addRow("after %d ms", wait) << wait;
    }
    void aKilledSaveLeavesTheFileBeforeOrAfter()
    {
        QFETCH(const int, milliseconds);
        const QByteArray before = bytesOf(m_path);
        DatasetToSave dataset = opened(m_path);
        for (RowId id = 10; id < 20'000; ++id)
            dataset.working.contents.organisations.push_back(
                {.id = id, .name = u"Company %1"_s.arg(id)});
        const pid_t child = ::fork();
        if (child == 0) {
            const auto saved = savedOf(saveDataset(dataset, {}, {}));
            ::_exit(saved ? 0 : 1);
        }
        ::usleep(static_cast<useconds_t>(milliseconds) * 1000);
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        QCOMPARE(files(), QStringList{u"a.db"_s});
        if (bytesOf(m_path) != before)
            QCOMPARE(openDataset(m_path)->dataset->contents(), dataset.working.contents);
    }

    void aFullDiskLeavesTheFileAsItWas()
    {
        const QString disk = m_folder->path(u"disk"_s);
        QVERIFY(QDir().mkpath(disk));
        if (::mount("tmpfs", disk.toUtf8().constData(), "tmpfs", 0, "size=2m") != 0)
            QSKIP("needs the right to mount a small file system");
        const QString file = disk + u"/a.db"_s;
        const bool copied = QFile::copy(m_path, file);
        const QByteArray before = bytesOf(file);
        std::optional<ErrorCode> code;
        {
            DatasetToSave dataset = opened(file);
            for (RowId id = 10; id < 40'000; ++id)
                dataset.working.contents.organisations.push_back(
                    {.id = id, .name = u"A company with a long name, number %1"_s.arg(id)});
            if (const auto saved = saveDataset(dataset, {}, {}); !saved)
                code = saved.error().code;
        }
        const QByteArray after = bytesOf(file);
        const qsizetype count = QDir(disk).entryList(QDir::Files | QDir::Hidden).size();
        ::umount(disk.toUtf8().constData());
        QVERIFY(copied);
        QCOMPARE(code, std::optional(ErrorCode::DiskFull));
        QCOMPARE(after, before);
        QCOMPARE(count, 1);
    }
};

QTEST_GUILESS_MAIN(TestSaveDataset)
#include "tst_save_dataset.moc"
