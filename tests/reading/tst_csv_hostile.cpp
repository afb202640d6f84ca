#include "reading/source.h"
#include "table_text.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <thread>
#include <unistd.h>

using namespace aftershock;
using namespace Qt::StringLiterals;

using Remarks = std::vector<std::pair<ErrorCode, qint64>>;

/// Broken and hostile text ends in a usable table with a remark at the line, or is refused there.
class TestCsvHostile : public QObject
{
    Q_OBJECT

private slots:
    /// Its last columns lie behind what is looked at first.
    void aHeaderOfHundredsOfKilobytesKeepsItsColumns()
    {
        constexpr int columns = 12'000;
        QByteArrayList names;
        QByteArrayList cells;
        for (int i = 0; i < columns; ++i) {
            names += "Funding of plant " + QByteArray::number(i) + " in USD m";
            cells += QByteArray::number(i);
        }
        const QByteArray row = cells.join(',') + '\n';
        const auto reader = openTable(names.join(',') + '\n' + row + row, u"x.csv"_s);
        QVERIFY(reader);
        QCOMPARE((*reader)->info().columns.size(), std::size_t(columns));
        QCOMPARE((*reader)->info().columns.back().name, QString::fromLatin1(names.last()));
        const Result<RawTable> table = readRows(**reader, 10);
        QVERIFY(table);
        QCOMPARE(table->rowCount(), std::size_t(2));
        QVERIFY(table->diagnostics.empty());
    }

    void manyEqualHeadingsAreNumbered()
    {
        const QByteArray names = QByteArray("2024,").repeated(5000) + "2024\n";
        const QByteArray row = QByteArray("1,").repeated(5000) + "1\n";
        const auto reader = openTable(names + row + row, u"x.csv"_s);
        QVERIFY(reader);
        const std::vector<RawColumn>& columns = (*reader)->info().columns;
        QCOMPARE(columns[0].name, u"2024"_s);
        QCOMPARE(columns[1].name, u"2024 2"_s);
        QCOMPARE(columns[5000].name, u"2024 5001"_s);
    }

    void brokenRowsAreKeptWithARemark_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("code");
        QTest::addColumn<qint64>("line");
        const auto row = [](const char* name, const QByteArray& text, const char* table,
                            ErrorCode code, qint64 line) {
            QTest::newRow(name) << text << QString::fromUtf8(table) << int(code) << line;
        };
        row("too long", "one,two,three\n1,2,3,4\n1,2,3\n\n1,2,3\n1,2,3\n",
            "one|two|three\n1|2|3\n1|2|3\n1|2|3\n1|2|3", ErrorCode::RowTooLong, 2);
        row("too long, the one of two rows",
            "date,company,change\n2025-01-27,A,1%\n"
            "2025-01-27,B, Inc.,2%\n",
            "date|company|change\n2025-01-27|A|1%\n2025-01-27|B| Inc.", ErrorCode::RowTooLong, 3);
        row("all too long", "date,open\n2025-01-27,5,6\n2025-01-28,7,8\n",
            "date|open|column 3\n2025-01-27|5|6\n2025-01-28|7|8", ErrorCode::RowTooShort, 1);
        row("all too long, and nothing tells whether R wrote them",
            "plum,pear\nmonday,5,6\ntuesday,7,8\n", "column 1|plum|pear\nmonday|5|6\ntuesday|7|8",
            ErrorCode::RowTooShort, 1);
        row("too short", "a,b,c\n1,2,3\n4,5\n6,7,8\n", "a|b|c\n1|2|3\n4|5|\n6|7|8",
            ErrorCode::RowTooShort, 3);
        row("never closed", "id,name\n1,\"abc\n2,def\n3,ghi\n", "id|name\n1|\"abc\n2|def\n3|ghi",
            ErrorCode::QuoteUnclosed, 2);
        row("never closed, and others are",
            "id,name,age\n2,\"Alice,Doe\",30\n1,\"John\" x,25\n3,\"Bob,35\n4,\"Eve\",45\n",
            "id|name|age\n2|Alice,Doe|30\n1|\"John\" x|25\n3|\"Bob|35\n4|Eve|45",
            ErrorCode::QuoteUnclosed, 3);
        row("marks in a cell that nobody doubled",
            "no,comment,type\n0,\"he said:\"fine.\"\",\"A\"\n1,\"and \"so, yes.\" on\",\"A\"\n",
            "no|comment|type\n0|he said:\"fine.\"|A\n1|and \"so, yes.\" on|A",
            ErrorCode::QuoteMisplaced, 2);
        row("closed only by the next cell's mark",
            "id,name,age\n2,\"Alice,Doe\",30\n1,\"John,25\n3,\"Bob\",35\n",
            "id|name|age\n2|Alice,Doe|30\n1|\"John|25\n3|Bob|35", ErrorCode::QuoteUnclosed, 3);
        row("quotation inside a quotation", "id,text\n1,\"He said \"hi\" to me\"\n2,\"ok\"\n",
            "id|text\n1|He said \"hi\" to me\n2|ok", ErrorCode::QuoteMisplaced, 2);
        row("NUL", QByteArray("a,b\n1,x\0y\n", 10), "a|b\n1|xy", ErrorCode::NulRemoved, 2);
        row("one byte that is not UTF-8", "a,b\nMünchen,Köln\nZürich,Gen\xE8ve\n",
            "a|b\nMünchen|Köln\nZürich|Genève", ErrorCode::EncodingMixed, 3);
        row("a lone surrogate in UTF-8", "a,b\nx\xED\xA0\x80y,ü\nä,öß\n", "a|b\nxí\u00A0€y|ü\nä|öß",
            ErrorCode::EncodingMixed, 2);
    }
    void brokenRowsAreKeptWithARemark()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        QFETCH(qint64, line);
        QTEST(tableText(text), "table");
        const Remarks found = remarks(text);
        QVERIFY(!found.empty());
        QCOMPARE(int(found.front().first), code);
        QCOMPARE(found.front().second, line);
    }

    void nothingIsRefusedAsNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("no bytes") << QByteArray() << int(ErrorCode::FileEmpty);
        QTest::newRow("a mark alone") << QByteArray("\xEF\xBB\xBF") << int(ErrorCode::NoTable);
        QTest::newRow("blank lines") << QByteArray("\n\n  \n") << int(ErrorCode::NoTable);
        QTest::newRow("NULs") << QByteArray(100, '\0') << int(ErrorCode::NoTable);
    }
    void nothingIsRefusedAsNothing()
    {
        QFETCH(QByteArray, text);
        const Remarks found = remarks(text);
        QCOMPARE(found.size(), std::size_t(1));
        QTEST(int(found.front().first), "code");
    }

    void filesThatCannotBeOpenedSayWhy()
    {
        QTemporaryDir dir;
        QCOMPARE(openTable(dir.filePath(u"none.csv"_s)).error().code, ErrorCode::FileNotFound);
        QCOMPARE(openTable(dir.path()).error().code, ErrorCode::IsDirectory);
    }

    void aFileThatIsCutShortWhileItIsReadIsNoWholeFile()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"x.csv"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("a,b\n" + QByteArray("1,2\n").repeated(300'000));
        QVERIFY(file.flush());
        const auto reader = openTable(file.fileName());
        QVERIFY(reader);
        RowBatch batch;
        QVERIFY(*(*reader)->next(batch));
        QVERIFY(file.resize(500'000));
        Result<bool> more = true;
        while (more && *more)
            more = (*reader)->next(batch);
        QVERIFY(!more);
        QCOMPARE(more.error().code, ErrorCode::ReadFailed);
        QCOMPARE(more.error().subject, file.fileName());
    }

    void aFileThatGrowsWhileItIsReadIsTakenAsItIs()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"x.csv"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("a,b\n1,2\n");
        QVERIFY(file.flush());
        const auto reader = openTable(file.fileName());
        QVERIFY(reader);
        file.write("3,4\n");
        QVERIFY(file.flush());
        const Result<RawTable> table = readRows(**reader, 10);
        QVERIFY(table);
        QCOMPARE(table->rowCount(), std::size_t(2));
    }

    void aPipeWithoutEndIsStoppedBeforeTheDiskIsFull()
    {
        std::array<int, 2> ends{};
        QCOMPARE(::pipe(ends.data()), 0);
        std::signal(SIGPIPE, SIG_IGN);
        std::thread writer([end = ends[1]] {
            const QByteArray rows(1 << 16, '\n');
            while (::write(end, rows.constData(), 1 << 16) > 0)
                ;
        });
        qint64 room = 100 << 20;
        const auto opened = openPipe(ends[0], u"-"_s, [&room](const QString& folder) {
            room -= 16 << 20;
            return QFileInfo(folder).isDir() ? room : 0;
        });
        ::close(ends[0]);
        writer.join();
        ::close(ends[1]);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::TooLarge);
        QCOMPARE(opened.error().subject, u"-"_s);
        QVERIFY(room > 0);
    }

    void aSmallPipeNeedsNoRoomToSpare()
    {
        std::array<int, 2> ends{};
        QCOMPARE(::pipe(ends.data()), 0);
        QCOMPARE(::write(ends[1], "a,b\n1,2\n", 8), ssize_t(8));
        ::close(ends[1]);
        const auto opened = openPipe(ends[0], u"-"_s, [](const QString&) { return 0; });
        ::close(ends[0]);
        QVERIFY(opened);
        QCOMPARE(*(*opened)->piece(0, 100), QByteArray("a,b\n1,2\n"));
    }

    void aLineWithoutEndIsRefusedAtItsLine()
    {
        ReadOptions options;
        options.limits.recordBytes = 1 << 20;
        QByteArray text = "a,b\n1,2\n";
        text += QByteArray(3 << 20, 'x');
        const Result<TableReaderPtr> reader = openTable(text, u"test"_s, options);
        QVERIFY(reader);
        const Result<RawTable> table = readRows(**reader, 10);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::TooLarge);
        QCOMPARE(table.error().row, std::optional<qint64>(3));
    }

    void aLongLineIsTakenUpToTheLimit_data()
    {
        QTest::addColumn<qint64>("limit");
        for (const qint64 limit : {qint64(1) << 20, qint64(3) << 19, SourceLimits().recordBytes})
            QTest::addRow("%lld bytes", limit) << limit;
    }
    void aLongLineIsTakenUpToTheLimit()
    {
        QFETCH(qint64, limit);
        ReadOptions options;
        options.limits.recordBytes = limit;
        const auto read = [&](qint64 cell) {
            const QByteArray text = "a,b\n1,2\n3," + QByteArray(cell, 'x') + "\n5,6\n";
            const Result<TableReaderPtr> reader = openTable(text, u"test"_s, options);
            return reader ? readRows(**reader, 10) : Result<RawTable>(reader.error());
        };
        const Result<RawTable> longest = read(limit - 64);
        QVERIFY(longest);
        QCOMPARE(longest->rowCount(), std::size_t(3));
        QCOMPARE(longest->cell(2, 1).string(), u"6"_s);
        for (const qint64 more : {limit + 64, limit * 5 / 4, limit * 3}) {
            const Result<RawTable> refused = read(more);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::TooLarge);
            QCOMPARE(refused.error().row, std::optional<qint64>(3));
        }
    }

    void aQuotationWithoutEndCostsOneRow()
    {
        ReadOptions options;
        options.limits.recordBytes = 1 << 19;
        QByteArray text = "a,b\n";
        const int rows = 200'000;
        for (int i = 0; i < rows; ++i)
            text += i == 70'000 ? "\"7,x\n" : "7,x\n";
        const Result<TableReaderPtr> reader = openTable(text, u"test"_s, options);
        QVERIFY(reader);
        const Result<RawTable> table = readRows(**reader, 1'000'000);
        QVERIFY(table);
        QCOMPARE(table->rowCount(), std::size_t(rows));
        QCOMPARE(table->cell(70'000, 0).string(), u"\"7"_s);
        QCOMPARE(table->cell(70'001, 0).string(), u"7"_s);
        QCOMPARE(table->diagnostics.at(0).error.row, std::optional<qint64>(70'002));
    }

    void aQuotationOpenedOnEveryLineIsReadInOnePass()
    {
        QByteArray text = "a,b\n";
        for (int i = 0; i < 100'000; ++i)
            text += "\"x,y\n";
        const Result<TableReaderPtr> reader = openTable(text, u"test"_s);
        QVERIFY(reader);
        const Result<RawTable> table = readRows(**reader, 1'000'000);
        QVERIFY(table);
        QCOMPARE(table->rowCount(), std::size_t(100'000));
        // Of each kind of remark only some are listed, the others are counted.
        QVERIFY(table->diagnostics.size() < 1000);
    }

    void aMillionColumnsAreRefused()
    {
        const Remarks found = remarks(QByteArray(1'000'000, ',') + "\n1\n");
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().first, ErrorCode::TooLarge);
        QCOMPARE(found.front().second, 1);
    }

    void shortRowsOfAWideTableAreFilledUpInParts()
    {
        constexpr int width = 1000;
        constexpr int rows = 36'000; // a block of 256 KB ends among them
        QByteArray text = "k0";
        for (int i = 1; i < width; ++i)
            text += ",k" + QByteArray::number(i);
        text += '\n' + QByteArray("12345,1\n").repeated(rows);
        const auto reader = openTable(text, u"x.csv"_s);
        QVERIFY(reader);
        int seen = 0;
        RowBatch batch;
        while (*(*reader)->next(batch)) {
            QVERIFY(batch.rowCount() * width <= 4'000'000);
            QCOMPARE(batch.cellCount(0), std::size_t(width));
            for (std::size_t row = 0; row < batch.rowCount(); ++row)
                QCOMPARE(batch.line(row), qint64(++seen) + 1);
        }
        QCOMPARE(seen, rows);
        QVERIFY((*reader)->rewind());
        QVERIFY(*(*reader)->next(batch));
        QCOMPARE(batch.line(0), 2);
    }

    /// Lines of one cell may be a footer, of which 64 at most are left out, wherever blocks end.
    void aFooterIsNoLongerInALargeFile()
    {
        constexpr int rows = 100'000;
        const QByteArray text = "a,b\n1,2\n" + QByteArray("1234567\n").repeated(rows);
        ReadOptions options;
        options.choice.delimiter = Delimiter{.text = ","};
        const auto reader = openTable(text, u"x.csv"_s, options);
        QVERIFY(reader);
        const Result<RawTable> table = readRows(**reader, 2 * rows);
        QVERIFY(table);
        QCOMPARE(table->rowCount(), std::size_t(rows + 1 - 64));
        for (const RowBatch& batch : table->batches)
            for (std::size_t row = 1; row < batch.rowCount(); ++row)
                QCOMPARE(batch.line(row), batch.line(row - 1) + 1);
        QCOMPARE(table->batches.back().line(table->batches.back().rowCount() - 1),
                 qint64(rows + 2 - 64));
    }

    void recordsCutByBlocksAreWhole()
    {
        // Blocks end at every possible place of a record that has all that can be cut badly.
        for (int shift = 0; shift < 64; ++shift) {
            QByteArray text = "a,b\r\n";
            text += QByteArray(256 * 1024 - 40 - shift, 'p') + ",q\r\n";
            text += "\"ü\"\"€\r\n\",\"y\"\"\"\r\n1,2\r\n";
            const Result<TableReaderPtr> reader = openTable(text, u"test"_s);
            QVERIFY(reader);
            const Result<RawTable> table = readRows(**reader, 10);
            QVERIFY(table);
            QCOMPARE(table->rowCount(), std::size_t(3));
            QCOMPARE(table->cell(1, 0).string(), u"ü\"€\r\n"_s);
            QCOMPARE(table->cell(1, 1).string(), u"y\""_s);
            QCOMPARE(table->cell(2, 1).string(), u"2"_s);
            QCOMPARE(table->line(2), 5);
        }
    }

    void aLargeFileIsTheSameInBlocksAsInOne()
    {
        QByteArray text = "id,name,value\n";
        for (int i = 0; i < 60'000; ++i)
            text += QByteArray::number(i) + ",\"n " + QByteArray::number(i % 7) + "\"," +
                    QByteArray::number(i * 0.5) + '\n';
        text += "Total,,1\nSource: x\n";
        const Result<TableReaderPtr> reader = openTable(text, u"test"_s);
        QVERIFY(reader);
        const Result<RawTable> table = readRows(**reader, 1'000'000);
        QVERIFY(table);
        QCOMPARE(table->rowCount(), std::size_t(60'000));
        for (std::size_t row = 0; row < table->rowCount(); row += 997) {
            QCOMPARE(table->cell(row, 0).string(), QString::number(row));
            QCOMPARE(table->line(row), qint64(row) + 2);
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvHostile)
#include "tst_csv_hostile.moc"
