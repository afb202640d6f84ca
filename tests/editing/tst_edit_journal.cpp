#include "data/edit_json.h"
#include "store/edit_journal.h"
#include "store/file_claim.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

Currency currency(const QString& code)
{
    return *Currency::fromCode(code);
}

Edit added(Record record)
{
    return {.kind = EditKind::Add,
            .table = tableOf(record),
            .changes = {RecordChange{{}, std::move(record)}}};
}

Edit company(RowId id, const QString& name)
{
    return added(Organisation{.id = id, .name = name});
}

JournalEntry entry(Edit edit, JournalAct act = JournalAct::Do)
{
    return {.act = act,
            .at = QDateTime(QDate(2025, 1, 27), QTime(14, 32, 5, 250), Qt::UTC),
            .edit = std::move(edit)};
}

const JournalHeader header{.path = u"/home/a b/figures “1”.db"_s, .stamp = {1, 2, 3, 4, 5}};

QString onlyFileIn(const QString& folder)
{
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    return names.size() == 1 ? QDir(folder).filePath(names.first()) : QString();
}

} // namespace

class TestEditJournal : public QObject
{
    Q_OBJECT

private slots:
    void actsAreTheSameAfterBeingText_data()
    {
        QTest::addColumn<Edit>("edit");
        const Day inferred{QDate(2025, 1, 1), DatePrecision::Month, DateBasis::Inferred};
        QTest::newRow("a source") << added(Source{.id = 7,
                                                  .publisher = u"\"Quoted\"\n\tand 李 \U0001F600"_s,
                                                  .publishedOn = Day{.date = QDate(2025, 1, 28)}});
        QTest::newRow("an event") << added(Event{.id = 2,
                                                 .title = u"A fall"_s,
                                                 .kind = EventKind::Market,
                                                 .startsOn = inferred,
                                                 .citation = {.source = 7, .locator = u"p. 3"_s}});
        QTest::newRow("a share move, nothing but zeros")
            << added(ShareMove{.id = 1, .event = 0, .changePercent = {.value = 0, .digits = 1}});
        QTest::newRow("a share move, unfinished") << added(ShareMove{.id = 9007199254740993});
        QTest::newRow("every bit of a number")
            << added(ShareMove{.id = 1,
                               .changePercent = {.value = 0.1 + 0.2,
                                                 .qualifier = Qualifier::Between,
                                                 .upper = -1.7976931348623157e308}});
        QTest::newRow("numbers beyond JSON") << added(ShareMove{
            .id = 1,
            .changePercent = {.value = -std::numeric_limits<double>::infinity(), .upper = 5e-324}});
        QTest::newRow("a funding with amounts") << added(Funding{
            .id = 3,
            .organisation = 4,
            .partOf = 1,
            .status = FundingStatus::Planned,
            .fromYear = 2025,
            .years = 2.5,
            .amounts = {
                {.id = 1,
                 .money = {.amount = {.value = 1e12, .qualifier = Qualifier::AtLeast, .digits = 1},
                           .currency = currency(u"CNY"_s)},
                 .basis = AmountBasis::StatedConversion},
                {.id = 2}}});
        QTest::newRow("an exchange rate")
            << added(ExchangeRate{.id = 1, .base = currency(u"GBP"_s), .rate = 1.2440000000000002});
        QTest::newRow("a statement")
            << added(Statement{.id = 1, .speaker = u"O’Neill"_s, .summary = u"Yes."_s});
        QTest::newRow("a view") << added(SavedView{.id = 1, .name = u"One"_s, .spec = u"{}"_s});
        QTest::newRow("everything else at once") << Edit{
            .kind = EditKind::Replace,
            .table = TableKind::Price,
            .changes = {PropertyChange{u"title"_s, u"Old"_s, {}},
                        PriceChange{Price{1, -86400, 0.1, 1e9}, {}},
                        PriceChange{{}, Price{1, 1737936000, 118.42, {}}},
                        DraftChange{{TableKind::Event, 4, u"starts_on"_s}, {}, u""_s},
                        DraftChange{{TableKind::Event, 4, u"starts_on"_s}, u"soon"_s, {}},
                        RecordChange{Organisation{.id = 1, .name = u"A"_s},
                                     Organisation{.id = 1, .name = u"B"_s, .country = u"US"_s}}}};
    }
    void actsAreTheSameAfterBeingText()
    {
        QFETCH(const Edit, edit);
        const QByteArray text = QJsonDocument(toJson(edit)).toJson(QJsonDocument::Compact);
        const Result<Edit> read = editFromJson(QJsonDocument::fromJson(text).object());
        QVERIFY2(read, text);
        QVERIFY2(*read == edit, text);
    }

    void whatIsNoActIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("an unknown kind")
            << QByteArray(R"({"kind":"fold","table":"event","changes":[]})");
        QTest::newRow("an unknown table")
            << QByteArray(R"({"kind":"set","table":"events","changes":[]})");
        QTest::newRow("a row without its number")
            << QByteArray(R"({"kind":"add","table":"share_move","changes":[
                             {"row":"share_move","after":{"id":1,"organisation":2}}]})");
        QTest::newRow("an unknown currency")
            << QByteArray(R"({"kind":"add","table":"exchange_rate","changes":[
                {"row":"exchange_rate","after":{"id":1,"base":"XXQ","quote":"USD","rate":1}}]})");
    }
    void whatIsNoActIsRefused()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(!editFromJson(QJsonDocument::fromJson(json).object()));
    }

    void aJournalIsReadAsItWasWritten()
    {
        const QTemporaryDir folder;
        const std::vector<JournalEntry> first{entry(company(1, u"Nvidia"_s))};
        const std::vector<JournalEntry> more{
            entry(company(2, u"Cisco"_s)),
            entry(reversed(company(2, u"Cisco"_s)), JournalAct::Undo)};
        {
            auto journal = JournalFile::create(folder.filePath(u"a/b"_s), header);
            QVERIFY(journal);
            QVERIFY(journal->append(first));
            QVERIFY(journal->append(more));
        }
        const auto read = JournalFile::open(onlyFileIn(folder.filePath(u"a/b"_s)));
        QVERIFY(read);
        QCOMPARE(read->contents().header, header);
        QCOMPARE(read->contents().entries.size(), std::size_t(3));
        QVERIFY(read->contents().entries[0] == first[0]);
        QVERIFY(read->contents().entries[2] == more[1]);
        QVERIFY(!read->contents().isCutOff);
    }

    void aBeginningOfWhatWasWrittenIsReadWhereverItIsCut()
    {
        const QTemporaryDir folder;
        {
            auto journal = JournalFile::create(folder.path(), header);
            QVERIFY(journal);
            for (RowId id = 1; id <= 3; ++id)
                QVERIFY(journal->append(std::vector{entry(company(id, u"N"_s))}));
        }
        QFile whole(onlyFileIn(folder.path()));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        const QString cutPath = folder.filePath(u"cut.journal"_s);
        std::size_t most = 0;
        for (qsizetype length = bytes.indexOf('\n') + 1; length <= bytes.size(); ++length) {
            QFile cut(cutPath);
            QVERIFY(cut.open(QIODevice::WriteOnly) && cut.write(bytes.first(length)) == length);
            cut.close();
            const auto read = JournalFile::open(cutPath);
            QVERIFY(read);
            const auto lines = static_cast<std::size_t>(bytes.first(length).count('\n')) - 1;
            QCOMPARE(read->contents().entries.size(), lines);
            QCOMPARE(read->contents().isCutOff, !bytes.first(length).endsWith('\n'));
            most = std::max(most, lines);
        }
        QCOMPARE(most, std::size_t(3));
    }

    void aChangedOrMissingLineEndsTheReading_data()
    {
        QTest::addColumn<int>("changed");
        QTest::addColumn<bool>("isRemoved");
        QTest::addColumn<int>("read");
        QTest::newRow("the second changed") << 2 << false << 1;
        QTest::newRow("the second missing") << 2 << true << 1;
        QTest::newRow("the first missing") << 1 << true << 0;
    }
    void aChangedOrMissingLineEndsTheReading()
    {
        QFETCH(const int, changed);
        QFETCH(const bool, isRemoved);
        const QTemporaryDir folder;
        {
            auto journal = JournalFile::create(folder.path(), header);
            QVERIFY(journal);
            for (RowId id = 1; id <= 3; ++id)
                QVERIFY(journal->append(std::vector{entry(company(id, u"Nvidia"_s))}));
        }
        QFile file(onlyFileIn(folder.path()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QList<QByteArray> lines = file.readAll().split('\n');
        if (isRemoved)
            lines.removeAt(changed);
        else
            lines[changed].replace("Nvidia", "Nvidio");
        file.resize(0);
        file.write(lines.join('\n'));
        file.close();
        const auto read = JournalFile::open(file.fileName());
        QVERIFY(read);
        QTEST(static_cast<int>(read->contents().entries.size()), "read");
        QVERIFY(read->contents().isCutOff);
    }

    void aJournalOfARunningProgramIsNotFound()
    {
        const QTemporaryDir folder;
        auto journal = JournalFile::create(folder.path(), header);
        QVERIFY(journal);
        QVERIFY(journal->append(std::vector{entry(company(1, u"N"_s))}));
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(findJournals(folder.path()).empty() ? 0 : 1);
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        journal = Error{.code = ErrorCode::Locked}; // the program ends
        const std::vector<FoundJournal> found = findJournals(folder.path());
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].header, header);
        QVERIFY(found[0].isFileGone);
        QVERIFY(found[0].lastChange == entry({}).at);
    }

    void aKilledProgramsJournalIsFound()
    {
        const QTemporaryDir folder;
        int ready[2] = {};
        QCOMPARE(::pipe(ready), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            auto journal = JournalFile::create(folder.path(), header);
            const bool written =
                journal && journal->append(std::vector{entry(company(1, u"N"_s))}).has_value();
            if (::write(ready[1], written ? "y" : "n", 1) == 1)
                ::pause();
            ::_exit(1);
        }
        char answer = 0;
        QCOMPARE(::read(ready[0], &answer, 1), ssize_t(1));
        QCOMPARE(answer, 'y');
        QVERIFY(findJournals(folder.path()).empty());
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        QCOMPARE(findJournals(folder.path()).size(), std::size_t(1));
    }

    void whatWasUndoneAgainIsNothingToOffer()
    {
        const QTemporaryDir folder;
        {
            auto journal = JournalFile::create(folder.path(), header);
            QVERIFY(journal);
            const Edit edit = company(1, u"N"_s);
            QVERIFY(
                journal->append(std::vector{entry(edit), entry(reversed(edit), JournalAct::Undo)}));
        }
        QVERIFY(findJournals(folder.path()).empty());
        QVERIFY2(onlyFileIn(folder.path()).isEmpty(), "it is removed");
    }

    void undoingWhatWasSavedIsAChangeOfItsOwn()
    {
        const Edit saved = company(1, u"N"_s);
        EditHistory history;
        takeUp(history, entry(reversed(saved), JournalAct::Undo));
        takeUp(history, entry(reversed(company(2, u"M"_s)), JournalAct::Undo));
        QVERIFY(!history.isSaved());
        takeUp(history, entry(company(2, u"M"_s), JournalAct::Redo));
        takeUp(history, entry(saved, JournalAct::Redo));
        QVERIFY2(history.canUndo(), "it cannot be known that these cancel out");
    }

    void filesThatAreNoJournalAreLeftAlone()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"x.journal"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hello\n") == 6);
        file.close();
        QVERIFY(findJournals(folder.path()).empty());
        QVERIFY(file.exists());
    }

    void twoProgramsWithOneFileAreTold()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(file.fileName(), folder.filePath(u"link.db"_s)));
        const QString locks = folder.filePath(u"locks"_s);
        auto first = std::make_unique<FileClaim>(locks, file.fileName());
        QVERIFY(first->isOurs());
        QVERIFY(!FileClaim(locks, folder.filePath(u"link.db"_s)).isOurs());
        QVERIFY(FileClaim(locks, folder.filePath(u"another.db"_s)).isOurs());
        first.reset();
        QVERIFY(FileClaim(locks, file.fileName()).isOurs());
        QVERIFY2(onlyFileIn(locks).isEmpty() && QDir(locks).isEmpty(), "nothing is left behind");
    }
};

QTEST_GUILESS_MAIN(TestEditJournal)
#include "tst_edit_journal.moc"
