#include "dataset_files.h"
#include "store/dataset_store.h"
#include "store/dataset_writer.h"

#include <QDataStream>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sqlite3.h>

#include <cstring>
#include <memory>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace aftershock;
using namespace aftershock::test;
using namespace Qt::StringLiterals;

namespace {

using Connection = std::unique_ptr<sqlite3, int (*)(sqlite3*)>;

/// Another program that has the file open; constraints and journal as the script says.
Connection connectTo(const QString& path, const char* sql)
{
    sqlite3* opened = nullptr;
    sqlite3_open(path.toUtf8().constData(), &opened);
    Connection connection(opened, sqlite3_close);
    if (sqlite3_exec(opened, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        QTest::qFail(sqlite3_errmsg(opened), __FILE__, __LINE__);
    return connection;
}

/// The names, as files, of what a crash of the other program would leave.
void copyAsAfterACrash(const DatasetFolder& from, const DatasetFolder& to, bool withIndex)
{
    for (const QString& name : from.state().keys())
        if (withIndex || !name.endsWith(u"-shm"))
            QVERIFY(QFile::copy(from.path(name), to.path(name)));
}

/// Ends the journal as that of a change to several files ends: the name, its length, the sum of its
/// characters, and the bytes that say so.
void putNameInto(const QString& journal, const QByteArray& name)
{
    quint32 sum = 0;
    for (const char c : name)
        sum += static_cast<quint32>(c);
    QFile file(journal);
    QVERIFY(file.open(QIODevice::Append));
    QDataStream stream(&file); // big-endian
    stream << quint32(1);
    stream.writeRawData(name.constData(), static_cast<int>(name.size()));
    stream << static_cast<quint32>(name.size()) << sum << quint64(0xd9d505f920a163d7);
}

constexpr auto changeInLog = "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0;"
                             "UPDATE organisation SET name = 'Written into the log' WHERE id = 1";

} // namespace

/// Opening a dataset says clearly why it cannot be done, and never changes anything on the disk.
class TestDatasetFile : public QObject
{
    Q_OBJECT

private:
    static QString firstName(const Result<OpenedDataset>& opened)
    {
        return opened ? opened->dataset->organisation(1)->name : outcome(opened);
    }

private slots:
    void whatIsNoFileIsToldAtOnce_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("status");
        QTest::newRow("missing") << u"/nowhere/at/all.db"_s << u"FileNotFound"_s << 1;
        QTest::newRow("a file as a folder") << u"/etc/passwd/x.db"_s << u"FileNotFound"_s << 1;
        QTest::newRow("folder") << u"/usr"_s << u"IsDirectory"_s << 1;
        QTest::newRow("endless device") << u"/dev/zero"_s << u"NotSqlite"_s << 3;
        QTest::newRow("empty device") << u"/dev/null"_s << u"NotSqlite"_s << 3;
        QTest::newRow("text") << u"/etc/passwd"_s << u"NotSqlite"_s << 3;
        QTest::newRow("a file of no size that has content")
            << u"/proc/self/status"_s << u"FileEmpty"_s << 3;
        QTest::newRow("no name") << u""_s << u"FileNotFound"_s << 1;
        QTest::newRow("a name with a NUL") << u"/etc/\0x"_s << u"FileNotFound"_s << 1;
    }
    void whatIsNoFileIsToldAtOnce()
    {
        QFETCH(QString, path);
        const auto opened = openDataset(path);
        QTEST(outcome(opened), "expected");
        QTEST(exitStatus(opened.error()), "status");
        QCOMPARE(opened.error().subject, path);
    }

    void pipesAndSocketsDoNotHold()
    {
        const DatasetFolder folder;
        const QString pipe = folder.path(u"pipe.db"_s);
        QCOMPARE(::mkfifo(pipe.toUtf8().constData(), 0600), 0);
        QCOMPARE(outcome(openDataset(pipe)), u"NotSqlite"_s);

        const QByteArray name = folder.path(u"socket.db"_s).toUtf8();
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        QCOMPARE(outcome(openDataset(QString::fromUtf8(name))), u"NotSqlite"_s);
        ::close(socket);
    }

    void aFileThatMayNotBeReadSaysSo()
    {
        if (::geteuid() == 0)
            QSKIP("the superuser may read everything");
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        QVERIFY(QFile::setPermissions(file, QFileDevice::WriteOwner));
        QCOMPARE(outcome(openDataset(file)), u"PermissionDenied"_s);
    }

    void whatIsNotWholeIsRefused_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << 0 << u"FileEmpty"_s;
        QTest::newRow("one byte") << 1 << u"NotSqlite"_s;
        QTest::newRow("the first words") << 16 << u"DatasetDamaged"_s;
        QTest::newRow("half a header") << 60 << u"DatasetDamaged"_s;
        QTest::newRow("a header") << 100 << u"DatasetDamaged"_s;
        QTest::newRow("a page") << 2048 << u"DatasetDamaged"_s;
        QTest::newRow("half of it") << 20000 << u"DatasetDamaged"_s;
        QTest::newRow("all but the last page") << -2048 << u"DatasetDamaged"_s;
        QTest::newRow("all but a byte") << -1 << u"DatasetDamaged"_s;
    }
    void whatIsNotWholeIsRefused()
    {
        QFETCH(int, size);
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        const qint64 whole = QFileInfo(file).size();
        QVERIFY(QFile::resize(file, size < 0 ? whole + size : size));
        const auto before = folder.state();
        QTEST(outcome(openDataset(file)), "expected");
        QCOMPARE(folder.state(), before);
    }

    void aSqliteFileOfAnotherKindIsNoDataset()
    {
        const DatasetFolder folder;
        const QString file = folder.path(u"other.sqlite"_s);
        runSql(file, u"CREATE TABLE share_move (id INTEGER PRIMARY KEY)"_s);
        QCOMPARE(outcome(openDataset(file)), u"NotADataset"_s);
    }

    void anyNameOpens_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"plain.db"_s;
        QTest::newRow("spaces") << u"a b  c.db"_s;
        QTest::newRow("what a URI would read") << u"a?mode=memory&x=%41#b.db"_s;
        QTest::newRow("other letters") << u"Größe 数据.db"_s;
        QTest::newRow("no ending") << u"dataset"_s;
        QTest::newRow("quotes") << u"it's \"it\".db"_s;
    }
    void anyNameOpens()
    {
        QFETCH(QString, name);
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn(name);
        const auto before = folder.state();
        const auto opened = openDataset(file);
        QCOMPARE(outcome(opened), u"opened"_s);
        QCOMPARE(opened->origin.path, file);
        QCOMPARE(opened->origin.bytes, QFileInfo(file).size());
        QCOMPARE(folder.state(), before);
    }

    void aLinkOpensWhatItLeadsTo()
    {
        const DatasetFolder folder;
        QVERIFY(QFile::link(folder.copyBuiltIn(), folder.path(u"link.db"_s)));
        QCOMPARE(outcome(openDataset(folder.path(u"link.db"_s))), u"opened"_s);
    }

    void aFileInWriteAheadModeOpensWithoutALog()
    {
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        connectTo(file, "PRAGMA journal_mode = WAL; "
                        "UPDATE organisation SET name = 'Closed' WHERE id = 1");
        const auto before = folder.state();
        QCOMPARE(before.size(), 1);
        QCOMPARE(firstName(openDataset(file)), u"Closed"_s);
        QCOMPARE(folder.state(), before);
    }

    void whatStandsInTheLogIsRead_data()
    {
        QTest::addColumn<bool>("withIndex");
        QTest::newRow("with its index") << true;
        QTest::newRow("without its index") << false;
    }
    void whatStandsInTheLogIsRead()
    {
        QFETCH(bool, withIndex);
        const DatasetFolder writer;
        const DatasetFolder folder;
        const QString file = writer.copyBuiltIn();
        const Connection other = connectTo(file, changeInLog);
        copyAsAfterACrash(writer, folder, withIndex);
        const auto before = folder.state();
        QCOMPARE(before.size(), withIndex ? 3 : 2);
        QCOMPARE(firstName(openDataset(folder.path(u"good.db"_s))), u"Written into the log"_s);
        QCOMPARE(folder.state(), before);
    }

    /// SQLite waits ten seconds for such a log to fit its index, and takes it for none without one.
    void aLogThatDoesNotFitItsIndexIsNotWaitedFor_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("the size of its pages") << 8;
        QTest::newRow("what marks its round") << 16;
        QTest::newRow("the sum of its header") << 24;
    }
    void aLogThatDoesNotFitItsIndexIsNotWaitedFor()
    {
        QFETCH(int, place);
        const DatasetFolder writer;
        const DatasetFolder folder;
        const QString file = writer.copyBuiltIn();
        const Connection other = connectTo(file, changeInLog);
        copyAsAfterACrash(writer, folder, true);
        QByteArray log = folder.state()[u"good.db-wal"_s].bytes;
        log[place] = static_cast<char>(log[place] ^ 1);
        QVERIFY(!folder.write(u"good.db-wal"_s, log).isEmpty());
        const auto before = folder.state();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(firstName(openDataset(folder.path(u"good.db"_s))), u"Nvidia"_s);
        QVERIFY(timer.elapsed() < 2000);
        QCOMPARE(folder.state(), before);
    }

    void aProgramThatHasTheFileOpenIsNotDisturbed()
    {
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        const Connection other = connectTo(file, changeInLog);
        QCOMPARE(firstName(openDataset(file)), u"Written into the log"_s);
        char* message = nullptr;
        sqlite3_exec(other.get(), "UPDATE organisation SET name = 'Later' WHERE id = 1", nullptr,
                     nullptr, &message);
        QVERIFY2(message == nullptr, message);
        QCOMPARE(firstName(openDataset(file)), u"Later"_s);
    }

    void anEmptyLogIsNoHindrance()
    {
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        QVERIFY(!folder.write(u"good.db-wal"_s, {}).isEmpty());
        const auto before = folder.state();
        QCOMPARE(firstName(openDataset(file)), u"Nvidia"_s);
        QCOMPARE(folder.state(), before);
    }

    void aLogOfRubbishIsNoHindrance()
    {
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        QVERIFY(!folder.write(u"good.db-wal"_s, QByteArray(5000, 'x')).isEmpty());
        const auto before = folder.state();
        QCOMPARE(firstName(openDataset(file)), u"Nvidia"_s);
        QCOMPARE(folder.state(), before);
    }

    /// A write that was cut off half-way left pages of both states and the old ones in a journal.
    void aWriteThatWasCutOffIsReadAsBefore()
    {
        const DatasetFolder writer;
        const DatasetFolder folder;
        const QString file = writer.copyBuiltIn();
        const Connection other =
            connectTo(file, "PRAGMA cache_size = 1; BEGIN; DELETE FROM share_move;"
                            "UPDATE organisation SET name = name || hex(randomblob(4000));");
        QCOMPARE(sqlite3_db_cacheflush(other.get()), SQLITE_OK);
        copyAsAfterACrash(writer, folder, false);
        const auto before = folder.state();
        QCOMPARE(before.keys(), (QStringList{u"good.db"_s, u"good.db-journal"_s}));
        QVERIFY(before[u"good.db"_s].bytes.size() != QFileInfo(u":/dataset/built-in.db"_s).size());
        const auto opened = openDataset(folder.path(u"good.db"_s));
        QCOMPARE(firstName(opened), u"Nvidia"_s);
        QCOMPARE(opened->dataset->contents().shareMoves.size(), std::size_t(8));
        QCOMPARE(folder.state(), before);
    }

    /// The journal of a change to several files names one that SQLite deletes in the end. Whoever
    /// made the file chose the name.
    void aJournalThatNamesAFileDoesNotDeleteIt()
    {
        const DatasetFolder writer;
        const DatasetFolder folder;
        const QString file = writer.copyBuiltIn();
        const Connection other = connectTo(file, "PRAGMA cache_size = 1; BEGIN;"
                                                 "UPDATE organisation SET name = 'x' || id;");
        QCOMPARE(sqlite3_db_cacheflush(other.get()), SQLITE_OK);
        copyAsAfterACrash(writer, folder, false);
        const QByteArray victim = folder.write(u"precious.txt"_s, "precious").toUtf8();
        putNameInto(folder.path(u"good.db-journal"_s), victim);
        const auto before = folder.state();
        QCOMPARE(firstName(openDataset(folder.path(u"good.db"_s))), u"Nvidia"_s);
        QCOMPARE(folder.state(), before);
        const auto changed = DatasetWriter::open(folder.path(u"good.db"_s));
        QCOMPARE(outcome(changed), u"DatasetDamaged"_s);
        QCOMPARE(folder.state(), before);
        // With the named file gone the change was finished everywhere else, and so it is here.
        QVERIFY(QFile::remove(QString::fromUtf8(victim)));
        QCOMPARE(firstName(openDataset(folder.path(u"good.db"_s))), u"x1"_s);
    }

    /// SQLite would take such a journal for what it says, or delete it, and the file with it.
    void aJournalThatCannotBeIsRefused_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("change");
        QTest::newRow("that begins otherwise") << 1 << 0x10;
        QTest::newRow("of more pages than it has") << 10 << 0x40;
        QTest::newRow("of another checksum") << 13 << 0x01;
        QTest::newRow("of a file of terabytes") << 16 << 0x40;
        QTest::newRow("of a file of gigabytes") << 17 << 0x0e;
        QTest::newRow("of a file of no pages") << 19 << 0x13; // of the built-in dataset's 19
        QTest::newRow("of a file of too few pages") << 19 << 0x02;
        QTest::newRow("of sectors that nobody makes") << 22 << 0x01;
        QTest::newRow("of pages that nobody makes") << 27 << 0x01;
        QTest::newRow("with a page that was changed") << 512 + 4 + 248 << 0x01;
    }
    void aJournalThatCannotBeIsRefused()
    {
        QFETCH(int, place);
        QFETCH(int, change);
        const DatasetFolder writer;
        const DatasetFolder folder;
        const QString file = writer.copyBuiltIn();
        const Connection other =
            connectTo(file, "PRAGMA cache_size = 1; BEGIN; DELETE FROM share_move;"
                            "UPDATE organisation SET name = name || hex(randomblob(4000));");
        QCOMPARE(sqlite3_db_cacheflush(other.get()), SQLITE_OK);
        copyAsAfterACrash(writer, folder, false);
        QByteArray journal = folder.state()[u"good.db-journal"_s].bytes;
        journal[place] = static_cast<char>(journal[place] ^ change);
        QVERIFY(!folder.write(u"good.db-journal"_s, journal).isEmpty());
        const auto before = folder.state();
        QCOMPARE(outcome(openDataset(folder.path(u"good.db"_s))), u"DatasetDamaged"_s);
        QCOMPARE(outcome(DatasetWriter::open(folder.path(u"good.db"_s))), u"DatasetDamaged"_s);
        QCOMPARE(folder.state(), before);
    }

    void aWriteThatWasCutOffIsUndoneBeforeTheNext()
    {
        const DatasetFolder writer;
        const DatasetFolder folder;
        const QString file = writer.copyBuiltIn();
        const Connection other = connectTo(file, "PRAGMA cache_size = 1; BEGIN;"
                                                 "UPDATE organisation SET name = 'x' || id;");
        QCOMPARE(sqlite3_db_cacheflush(other.get()), SQLITE_OK);
        copyAsAfterACrash(writer, folder, false);
        {
            auto changed = DatasetWriter::open(folder.path(u"good.db"_s));
            QCOMPARE(outcome(changed), u"opened"_s);
            QCOMPARE(outcome(changed->setProperty(u"title"_s, u"Mine"_s)), u"opened"_s);
            QCOMPARE(outcome(changed->commit()), u"opened"_s);
        }
        const auto opened = openDataset(folder.path(u"good.db"_s));
        QCOMPARE(firstName(opened), u"Nvidia"_s);
        QCOMPARE(opened->dataset->contents().title, u"Mine"_s);
        QCOMPARE(folder.state().keys(), QStringList{u"good.db"_s});
    }

    /// What stands behind the database is nothing to SQLite, and may be longer than the disk.
    void whatStandsBehindTheDatabaseIsNotCopied()
    {
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        const qint64 bytes = QFileInfo(file).size();
        QVERIFY(QFile::resize(file, qint64(200) << 30));
        QCOMPARE(outcome(saveCopy(file, folder.path(u"copy.db"_s))), u"opened"_s);
        QCOMPARE(QFileInfo(folder.path(u"copy.db"_s)).size(), bytes);
        auto copied = DatasetWriter::copyOf(file, folder.path(u"other.db"_s));
        QCOMPARE(outcome(copied), u"opened"_s);
        QCOMPARE(outcome(copied->commit()), u"opened"_s);
        QCOMPARE(QFileInfo(folder.path(u"other.db"_s)).size(), bytes);
        auto changed = DatasetWriter::open(file);
        QCOMPARE(outcome(changed), u"opened"_s);
        QCOMPARE(outcome(changed->commit()), u"opened"_s);
        QCOMPARE(QFileInfo(file).size(), bytes);
        QCOMPARE(firstName(openDataset(file)), u"Nvidia"_s);
    }

    /// Without a number of pages in its header the whole file is the database.
    void aHoleStaysAHole()
    {
        const DatasetFolder folder;
        QByteArray bytes = DatasetFolder::builtIn();
        bytes.replace(28, 4, QByteArray(4, '\0'));
        const QString file = folder.write(u"good.db"_s, bytes);
        QVERIFY(QFile::resize(file, qint64(20) << 30));
        auto changed = DatasetWriter::open(file);
        QCOMPARE(outcome(changed), u"opened"_s);
        QCOMPARE(outcome(changed->commit()), u"opened"_s);
        struct stat status = {};
        QCOMPARE(::stat(file.toUtf8().constData(), &status), 0);
        QVERIFY(status.st_blocks * 512 < 1 << 20);
        QCOMPARE(firstName(openDataset(file)), u"Nvidia"_s);
    }

    void aPipeBesideTheFileIsNotWaitedFor_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const char* const suffix : {"-journal", "-wal", "-shm"})
            QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }
    void aPipeBesideTheFileIsNotWaitedFor()
    {
        QFETCH(QString, suffix);
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        QCOMPARE(::mkfifo(QString(file + suffix).toUtf8().constData(), 0600), 0);
        QCOMPARE(exitStatus(openDataset(file).error()), 1);
    }

    void aFileThatIsBeingWrittenIsLocked()
    {
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        const Connection other = connectTo(file, "BEGIN EXCLUSIVE");
        const auto opened = openDataset(file);
        QCOMPARE(outcome(opened), u"Locked"_s);
        QCOMPARE(exitStatus(opened.error()), 1);
    }

    void aFolderThatMayNotBeWrittenIsEnough()
    {
        const DatasetFolder writer;
        const DatasetFolder folder;
        const QString file = writer.copyBuiltIn();
        const Connection other = connectTo(file, changeInLog);
        copyAsAfterACrash(writer, folder, true);
        const QString copy = folder.path(u"good.db"_s);
        const QString parent = QFileInfo(copy).path();
        for (const QString& name : folder.state().keys())
            QVERIFY(QFile::setPermissions(folder.path(name), QFileDevice::ReadOwner));
        QVERIFY(QFile::setPermissions(parent, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        QCOMPARE(firstName(openDataset(copy)), u"Written into the log"_s);
        QVERIFY(QFile::setPermissions(parent, QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                  QFileDevice::ExeOwner));
    }

    void readingStopsWhenAsked()
    {
        const DatasetFolder folder;
        const Progress progress;
        progress.cancel();
        const auto opened = openDataset(folder.copyBuiltIn(), progress);
        QCOMPARE(outcome(opened), u"Cancelled"_s);
    }

    void theBuiltInDatasetCanBeKeptAsAFile()
    {
        const DatasetFolder folder;
        const QString target = folder.path(u"copy.db"_s);
        QCOMPARE(outcome(saveCopy({}, target)), u"opened"_s);
        const auto opened = openDataset(target);
        QCOMPARE(outcome(opened), u"opened"_s);
        QVERIFY(opened->dataset->contents() == openBuiltInDataset()->dataset->contents());
    }

    void aCopyIsTheFileByteForByte()
    {
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        runSql(file, u"UPDATE dataset SET value = 'Mine' WHERE key = 'title'"_s);
        const auto before = folder.state();
        QCOMPARE(outcome(saveCopy(file, folder.path(u"copy.db"_s))), u"opened"_s);
        auto after = folder.state();
        QCOMPARE(after.take(u"copy.db"_s).bytes, before[u"good.db"_s].bytes);
        QCOMPARE(after, before);
    }

    void aCopyHoldsWhatStandsInTheLog()
    {
        const DatasetFolder folder;
        const DatasetFolder target;
        const QString file = folder.copyBuiltIn();
        const Connection other = connectTo(file, changeInLog);
        const QString copy = target.path(u"copy.db"_s);
        QCOMPARE(outcome(saveCopy(file, copy)), u"opened"_s);
        QCOMPARE(target.state().keys(), QStringList{u"copy.db"_s});
        QCOMPARE(firstName(openDataset(copy)), u"Written into the log"_s);
        QCOMPARE(target.state().keys(), QStringList{u"copy.db"_s});
    }

    void aCopyNeverReplacesWhatItIsMadeFrom_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("same name") << u"good.db"_s;
        QTest::newRow("another way there") << u"./good.db"_s;
        QTest::newRow("symbolic link") << u"soft.db"_s;
        QTest::newRow("hard link") << u"hard.db"_s;
        QTest::newRow("its log") << u"good.db-wal"_s;
        QTest::newRow("its journal") << u"good.db-journal"_s;
    }
    void aCopyNeverReplacesWhatItIsMadeFrom()
    {
        QFETCH(QString, target);
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        QVERIFY(QFile::link(file, folder.path(u"soft.db"_s)));
        QCOMPARE(::link(file.toUtf8().constData(), folder.path(u"hard.db"_s).toUtf8().constData()),
                 0);
        const auto before = folder.state();
        QCOMPARE(outcome(saveCopy(file, folder.path(target))), u"OutputIsInput"_s);
        QCOMPARE(folder.state(), before);
    }

    void aCopyThatCannotBeWrittenSaysSo()
    {
        const DatasetFolder folder;
        QCOMPARE(outcome(saveCopy({}, u"/nowhere/at/all.db"_s)), u"FileNotFound"_s);
        QCOMPARE(outcome(saveCopy({}, QFileInfo(folder.copyBuiltIn()).path())), u"IsDirectory"_s);
        QCOMPARE(outcome(saveCopy(folder.path(u"missing.db"_s), folder.path(u"copy.db"_s))),
                 u"FileNotFound"_s);
        QCOMPARE(folder.state().keys(), QStringList{u"good.db"_s});
    }
};

QTEST_APPLESS_MAIN(TestDatasetFile)
#include "tst_dataset_file.moc"
