#include "reading/dataset_exchange.h"
#include "reading/exchange_values.h"
#include "store/dataset_store.h"
#include "store/dataset_tables.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <thread>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

/// Texts that careless writers break.
const QStringList oddTexts = {u"two\nlines"_s,
                              u"two\r\nlines, \"quoted\""_s,
                              u"\"\""_s,
                              u"'single'"_s,
                              u"00501"_s,
                              u"=SUM(A1:A9)"_s,
                              u"-1.5e3"_s,
                              u"  blanks  "_s,
                              u"null"_s,
                              u"NaN"_s,
                              u","_s,
                              u"a;b\tc|d"_s,
                              u"Total"_s,
                              u"# comment"_s,
                              u"李 💷 Ångström"_s,
                              u"\r"_s,
                              u"\n\n\n"_s,
                              u"\\"_s,
                              u"ends with quote\""_s};

/// Every value of every table, as text that tells NULL, number and text apart.
QStringList dump(const QString& path)
{
    QStringList lines;
    QString table;
    const auto visited = visitTables(
        path,
        [&](const DatasetTable& each) -> Result<void> {
            table = QString::fromLatin1(each.name);
            return {};
        },
        [&](std::span<const SqlValue> values) -> Result<void> {
            QString line = table;
            for (const SqlValue& value : values) {
                if (const auto* const text = std::get_if<QString>(&value))
                    line += u" T:"_s + *text;
                else if (const auto* const real = std::get_if<double>(&value))
                    line += u" R:"_s + QString::number(*real, 'g', 17);
                else if (const auto* const integer = std::get_if<qint64>(&value))
                    line += u" I:"_s + QString::number(*integer);
                else
                    line += u" NULL"_s;
            }
            lines += line;
            return {};
        });
    return visited ? lines : QStringList{diagnosticLine(visited.error())};
}

void run(const QString& path, const QByteArray& sql)
{
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    const int code = sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr);
    const QByteArray message = sqlite3_errmsg(database);
    sqlite3_close(database);
    QVERIFY2(code == SQLITE_OK, message.constData());
}

QByteArray sqlText(const QString& text)
{
    return '\'' + QString(text).replace(u'\'', u"''"_s).toUtf8() + '\'';
}

/// A dataset in which every column is filled, and once empty.
void makeOddDataset(const QString& path)
{
    QVERIFY(writeDataset({.title = u"Odd"_s}, path));
    QByteArray sql = "INSERT INTO source VALUES (2, '', 'a', 'b', 'c', '2025-01-28', 'd');";
    for (qsizetype i = 0; i < oddTexts.size(); ++i) {
        const QByteArray text = sqlText(oddTexts[i]);
        const QByteArray id = QByteArray::number(i + 10);
        sql += "INSERT INTO organisation VALUES (" + id + ", " + text + ", " + text + ", " + text +
               ", " + text + ", 'CN', " + text + ");";
        sql += "INSERT INTO event VALUES (" + id + ", " + text + ", 'other', " + text +
               ", '2025-01-01', '2025-03-01', 'month', 'inferred', 2, " + text + ");";
        sql += "INSERT INTO share_move VALUES (" + id + ", " + id + ", " + id +
               ", -4, -5.25, 'between', 2, '2025-01-27', 'stated', 2, " + text + ", " + text + ");";
        sql += "INSERT INTO funding VALUES (" + id + ", " + id + ", " + id + ", " + text + ", " +
               text + ", NULL, 'planned', 2025, 2.5, 2, " + text + ", " + text + ");";
        sql += "INSERT INTO statement VALUES (" + id + ", " + id + ", " + text + ", " + id + ", " +
               text + ", 2, " + text + ");";
    }
    sql +=
        "INSERT INTO funding (id, part_of) VALUES (5, 10);"
        "INSERT INTO funding_amount VALUES (1, 10, 'CNY', 1e12, 1.5e12, 'between', 17, "
        "'reported'), (2, 10, 'GBP', 0.1, NULL, 'exact', NULL, 'stated-conversion');"
        "INSERT INTO exchange_rate VALUES (1, 'GBP', 'USD', 1.2440000000000002, '2025-01-27', 2),"
        "(2, 'GBP', 'CNY', 9.1, NULL, NULL);"
        "INSERT INTO price VALUES (10, -86400, 0.1, 1e9), (10, 1737936000, 118.42, NULL), "
        "(11, 9007199254740993, 5e-324, 0);"
        "INSERT INTO saved_view VALUES (3, 'One', '{\"view\": \"declines\"}');"
        "INSERT INTO dataset VALUES (9, 'something else', NULL);";
    run(path, sql);
}

} // namespace

/// A dataset that was exported and taken back is equal, value by value.
class TestExchange : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QStringList everything() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDir::Name);
    }
    void makeFile(const QString& name) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine\n");
    }

private slots:
    void cleanup()
    {
        QDir(m_folder.path()).removeRecursively();
        QVERIFY(QDir().mkpath(m_folder.path()));
    }

    void aDatasetComesBackEqual_data()
    {
        QTest::addColumn<bool>("isBuiltIn");
        QTest::addColumn<QString>("target");
        QTest::newRow("built in, folder") << true << u"out"_s;
        QTest::newRow("built in, file") << true << u"out.json"_s;
        QTest::newRow("odd, folder") << false << u"out"_s;
        QTest::newRow("odd, file") << false << u"out.json"_s;
    }
    void aDatasetComesBackEqual()
    {
        QFETCH(bool, isBuiltIn);
        QFETCH(QString, target);
        const QString original = isBuiltIn ? QString() : path(u"odd.db"_s);
        if (!isBuiltIn)
            makeOddDataset(original);
        const auto exported = exportDataset(original, path(target));
        QVERIFY2(exported, exported ? "" : qPrintable(diagnosticLine(exported.error())));
        QVERIFY(isExportedDataset(path(target)));
        auto writer = DatasetWriter::create(path(u"back.db"_s));
        QVERIFY(writer);
        const auto imported = importExportedDataset(path(target), *writer);
        QVERIFY2(imported, imported ? "" : qPrintable(diagnosticLine(imported.error())));
        const auto committed = writer->commit();
        QVERIFY2(committed, committed ? "" : qPrintable(diagnosticLine(committed.error())));
        const QStringList expected = dump(original);
        const QStringList found = dump(path(u"back.db"_s));
        QVERIFY(expected.size() > 20);
        for (qsizetype i = 0; i < std::min(expected.size(), found.size()); ++i)
            QCOMPARE(found[i], expected[i]);
        QCOMPARE(found.size(), expected.size());
    }

    void anEarlierExportIsReplacedAndNothingElseIs()
    {
        QVERIFY(exportDataset({}, path(u"out"_s)));
        QVERIFY(exportDataset({}, path(u"out"_s)));
        QFile other(path(u"out/mine.txt"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.close();
        const auto refused = exportDataset({}, path(u"out"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::WriteFailed);
        QVERIFY(other.exists());
        QCOMPARE(
            QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{u"out"_s});
    }

    void aLinkIsFollowedAndStays()
    {
        QVERIFY(exportDataset({}, path(u"real"_s)));
        QVERIFY(QFile::link(path(u"real"_s), path(u"link"_s)));
        QVERIFY(exportDataset({}, path(u"link"_s)));
        QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
        QVERIFY(isExportedDataset(path(u"real"_s)));
        QCOMPARE(everything(), (QStringList{u"link"_s, u"real"_s}));
        makeFile(u"real/mine.txt"_s);
        QVERIFY(!exportDataset({}, path(u"link"_s)));
        QVERIFY(QFile::exists(path(u"real/mine.txt"_s)));
        QVERIFY(QFile::link(path(u"later"_s), path(u"ahead"_s)));
        QVERIFY(exportDataset({}, path(u"ahead"_s)));
        QVERIFY(isExportedDataset(path(u"later"_s)));
        QVERIFY(QFileInfo(path(u"ahead"_s)).isSymLink());
    }

    /// What a killed program left half made goes with the next export to the same place.
    void halfMadeFoldersGoWithTheNextExport()
    {
        QVERIFY(exportDataset({}, path(u".out.1abc.aftershock-new"_s)));
        QVERIFY(exportDataset({}, path(u".other.1abc.aftershock-new"_s)));
        QVERIFY(QDir().mkpath(path(u".out.2abc.aftershock-new/mine"_s)));
        QVERIFY(exportDataset({}, path(u"out"_s)));
        QVERIFY(!QFile::exists(path(u".out.1abc.aftershock-new"_s)));
        QVERIFY(QFile::exists(path(u".other.1abc.aftershock-new"_s)));
        QVERIFY(QFile::exists(path(u".out.2abc.aftershock-new/mine"_s)));
    }

    void nothingBehindALinkIsTakenAway()
    {
        QVERIFY(QDir().mkpath(path(u"precious/deep"_s)));
        makeFile(u"precious/letter.txt"_s);
        makeFile(u"precious/deep/price.csv"_s);
        QVERIFY(QFile::link(path(u"precious"_s), path(u".out.aftershock-new"_s)));
        QVERIFY(exportDataset({}, path(u"out"_s)));
        QVERIFY(exportDataset({}, path(u"out"_s)));
        QVERIFY(QFile::exists(path(u"precious/letter.txt"_s)));
        QVERIFY(QFile::exists(path(u"precious/deep/price.csv"_s)));
        QCOMPARE(everything(), (QStringList{u".out.aftershock-new"_s, u"out"_s, u"precious"_s}));
        // Nor is what only has the name of a table.
        QVERIFY(QFile::remove(path(u"out/price.csv"_s)));
        QVERIFY(QFile::link(path(u"precious/letter.txt"_s), path(u"out/price.csv"_s)));
        QVERIFY(!exportDataset({}, path(u"out"_s)));
        QVERIFY(QFileInfo(path(u"out/price.csv"_s)).isSymLink());
    }

    void ownTablesOfThoseNamesStay()
    {
        QVERIFY(QDir().mkpath(path(u"own"_s)));
        makeFile(u"own/price.csv"_s);
        makeFile(u"own/event.csv"_s);
        QVERIFY(!exportDataset({}, path(u"own"_s)));
        makeFile(u"own/dataset.csv"_s);
        makeFile(u"own/organisation.csv"_s);
        QVERIFY(!exportDataset({}, path(u"own"_s)));
        QCOMPARE(QDir(path(u"own"_s)).entryList(QDir::Files).size(), 4);
        QVERIFY(QDir().mkpath(path(u"empty"_s)));
        QVERIFY(exportDataset({}, path(u"empty"_s)));
        QCOMPARE(everything(), (QStringList{u"empty"_s, u"own"_s}));
    }

    void manyAtOnceLeaveOneWholeExport()
    {
        std::atomic<int> done = 0;
        std::vector<std::thread> exporters;
        for (int i = 0; i < 8; ++i)
            exporters.emplace_back([&] {
                for (int turn = 0; turn < 5; ++turn)
                    done += exportDataset({}, path(u"out"_s)) ? 1 : 0;
            });
        for (std::thread& exporter : exporters)
            exporter.join();
        QCOMPARE(done.load(), 40);
        QCOMPARE(everything(), QStringList{u"out"_s});
        auto writer = DatasetWriter::create(path(u"back.db"_s));
        QVERIFY(writer);
        QVERIFY(importExportedDataset(path(u"out"_s), *writer));
    }

    void aBrokenFolderIsRefused_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("column");
        const QString rate = u"exchange_rate"_s;
        QTest::newRow("endless number") << rate << "1,GBP,USD,1.2,,\r\n2,GBP,CNY,inf,,\r\n"_ba
                                        << ErrorCode::ValueNotANumber << 3 << u"rate"_s;
        QTest::newRow("no number")
            << u"price"_s << "1,0,nan,\r\n"_ba << ErrorCode::ValueNotANumber << 2 << u"close"_s;
        QTest::newRow("number twice")
            << rate << "1,GBP,USD,1.2,,\r\n2,GBP,CNY,9,,\r\n1,GBP,USD,1.3,,\r\n"_ba
            << ErrorCode::ValueRepeated << 4 << u"id"_s;
        QTest::newRow("missing") << rate << "1,GBP,USD,1.2,,\r\n2,GBP,,9,,\r\n"_ba
                                 << ErrorCode::ValueMissing << 3 << u"quote"_s;
        QTest::newRow("missing price")
            << u"price"_s << "1,0,,\r\n"_ba << ErrorCode::ValueMissing << 2 << u"close"_s;
        QTest::newRow("against a rule")
            << rate << "1,GBP,USD,-1,,\r\n"_ba << ErrorCode::RuleBroken << 2 << QString();
        QTest::newRow("quotation mark") << u"saved_view"_s << "1,a,b\r\n2,\"c,d\r\n"_ba
                                        << ErrorCode::SyntaxInvalid << 3 << u"1"_s;
        QTest::newRow("quotation without end")
            << u"saved_view"_s << "1,a,b\r\n2,\"" + QByteArray(40 << 20, 'x')
            << ErrorCode::SyntaxInvalid << 3 << u"1"_s;
        QTest::newRow("line without end")
            << u"saved_view"_s << "1,a,b\r\n2," + QByteArray(40 << 20, 'x') << ErrorCode::TooLarge
            << 3 << u"1"_s;
    }
    void aBrokenFolderIsRefused()
    {
        QFETCH(QString, table);
        QFETCH(QByteArray, lines);
        QVERIFY(exportDataset({}, path(u"out"_s)));
        QFile file(path(u"out/"_s + table + u".csv"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray header = file.readLine();
        file.seek(0);
        file.resize(0);
        file.write(header + lines);
        file.close();
        auto writer = DatasetWriter::create(path(u"back.db"_s));
        QVERIFY(writer);
        const auto imported = importExportedDataset(path(u"out"_s), *writer);
        QVERIFY(!imported);
        QTEST(imported.error().code, "code");
        QVERIFY(imported.error().subject.endsWith(table + u".csv"_s));
        QTEST(int(imported.error().row.value_or(0)), "row");
        QTEST(imported.error().column, "column");
    }

    /// A JSON file is held whole when it is read: what would not fit then is not written.
    void whatCouldNotBeTakenBackIsNotWritten()
    {
        JsonRoom room;
        const QByteArray price = "[1, 1737936000, 118.42, null],";
        for (int i = 0; i < 1'000'000; ++i)
            room.add(price);
        QVERIFY(!room.isExceeded()); // a million prices in 30 MB
        for (int i = 0; i < 2'000'000; ++i)
            room.add(price);
        QVERIFY(room.isExceeded());
        QCOMPARE(JsonRoom::tooLarge(u"a.json"_s).code, ErrorCode::TooLarge);
    }

    void aBrokenFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("tables");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("place");
        QTest::newRow("no lists") << R"("organisation": {"a": 5}, "event": 5)"_ba
                                  << ErrorCode::SyntaxInvalid << u":"_s;
        QTest::newRow("unknown table")
            << R"("companies": [])"_ba << ErrorCode::SyntaxInvalid << u":"_s;
        QTest::newRow("row that is none")
            << R"("event": [5])"_ba << ErrorCode::SyntaxInvalid << u"1:event"_s;
        QTest::newRow("short price")
            << R"("price": [[1, 0, 2, 3], [1, 1]])"_ba << ErrorCode::SyntaxInvalid << u"2:price"_s;
        QTest::newRow("missing price")
            << R"("price": [[1, 0, null, 3]])"_ba << ErrorCode::ValueMissing << u"1:price.close"_s;
        QTest::newRow("number twice") << R"("source": [{"id": 1}, {"id": 2}, {"id": 1}])"_ba
                                      << ErrorCode::ValueRepeated << u"3:source.id"_s;
        QTest::newRow("missing") << R"("organisation": [{"id": 1}])"_ba << ErrorCode::ValueMissing
                                 << u"1:organisation.name"_s;
        QTest::newRow("too many values")
            << "\"price\": [" + QByteArray("[],").repeated(5'000'000) + "[]]" << ErrorCode::TooLarge
            << u":"_s;
    }
    void aBrokenFileIsRefused()
    {
        QFETCH(QByteArray, tables);
        QFETCH(QString, place);
        const QString name = path(u"out.json"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"aftershock\": 1, \"tables\": {" + tables + "}}");
        file.close();
        QVERIFY(isExportedDataset(name));
        auto writer = DatasetWriter::create(path(u"back.db"_s));
        QVERIFY(writer);
        const auto imported = importExportedDataset(name, *writer);
        QVERIFY(!imported);
        const Error& error = imported.error();
        QTEST(error.code, "code");
        QCOMPARE(error.subject, name);
        QCOMPARE((error.row ? QString::number(*error.row) : QString()) + u':' + error.column,
                 place);
    }

    void aFileThatMayNotGrowIsNamed()
    {
        makeOddDataset(path(u"odd.db"_s));
        rlimit old = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
        rlimit small = old;
        small.rlim_cur = 1000;
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &small);
        const auto folder = exportDataset(path(u"odd.db"_s), path(u"out"_s));
        const auto file = exportDataset(path(u"odd.db"_s), path(u"out.json"_s));
        ::setrlimit(RLIMIT_FSIZE, &old);
        std::signal(SIGXFSZ, handler);
        for (const auto* const result : {&folder, &file}) {
            QVERIFY(!*result);
            QCOMPARE(result->error().code, ErrorCode::WriteFailed);
            QCOMPARE(result->error().detail, qt_error_string(EFBIG));
        }
        QCOMPARE(everything(), QStringList{u"odd.db"_s});
    }

    void aBrokenExportIsNamedByFileLineAndColumn()
    {
        QVERIFY(exportDataset({}, path(u"out"_s)));
        QFile file(path(u"out/share_move.csv"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("-17.4"));
        file.seek(0);
        file.write(bytes.replace("-17.4", "abcde"));
        file.close();
        auto writer = DatasetWriter::create(path(u"back.db"_s));
        const auto imported = importExportedDataset(path(u"out"_s), *writer);
        QVERIFY(!imported);
        QVERIFY(imported.error().subject.endsWith(u"share_move.csv"_s));
        QCOMPARE(imported.error().row, std::optional(qint64(3)));
        QCOMPARE(imported.error().column, u"change_percent"_s);
    }
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
