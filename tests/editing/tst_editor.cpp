#include "ui/editing/edit_words.h"
#include "ui/editing/editor.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

Edit added(Record record)
{
    return {.kind = EditKind::Add,
            .table = tableOf(record),
            .changes = {RecordChange{{}, std::move(record)}}};
}

Edit renamed(const WorkingDataset& dataset, RowId id, const QString& name)
{
    Organisation before = std::get<Organisation>(*dataset.record(TableKind::Organisation, id));
    Organisation after = before;
    after.name = name;
    return {.table = TableKind::Organisation, .changes = {RecordChange{before, after}}};
}

/// A session on the built-in dataset, and its editor.
struct Open
{
    Open()
    {
        if (Result<OpenedDataset> opened = openBuiltInDataset(); opened)
            session.open(*std::move(opened));
    }
    QString firstName() const { return (*session.dataset())->organisations.front().name; }

    Session session;
    Editor editor{&session};
};

DatasetContents manyRows(int count)
{
    DatasetContents contents;
    for (RowId id = 1; id <= count; ++id) {
        contents.organisations.push_back({.id = id, .name = u"Company %1"_s.arg(id)});
        contents.shareMoves.push_back(
            {.id = id, .organisation = id, .changePercent = {.value = -1}});
    }
    return contents;
}

} // namespace

class TestEditor : public QObject
{
    Q_OBJECT

private slots:
    void aChangeIsSeenAndTakenBack()
    {
        Open open;
        QSignalSpy modified(&open.editor, &Editor::modifiedChanged);
        const RowId id = open.editor.working().contents.organisations.front().id;
        const QString before = open.firstName();
        open.editor.perform(renamed(open.editor.working(), id, u"Other"_s));
        QCOMPARE(open.firstName(), u"Other"_s);
        QVERIFY(open.editor.isModified());
        open.editor.undo();
        QCOMPARE(open.firstName(), before);
        QVERIFY(!open.editor.isModified());
        open.editor.redo();
        QCOMPARE(open.firstName(), u"Other"_s);
        QCOMPARE(modified.size(), 3);
    }

    void whatDoesNotFitIsSaid()
    {
        Open open;
        QSignalSpy failed(&open.editor, &Editor::failed);
        open.editor.perform(added(Organisation{.id = 1, .name = u"Twice"_s}));
        QCOMPARE(failed.size(), 1);
        QVERIFY(!open.editor.isModified());
    }

    void anUnfinishedRowIsAProblemAndNotShown()
    {
        Open open;
        const std::size_t shown = (*open.session.dataset())->shareMoves.size();
        open.editor.perform(
            added(ShareMove{.id = open.editor.working().nextId(TableKind::ShareMove)}));
        QCOMPARE((*open.session.dataset())->shareMoves.size(), shown);
        QCOMPARE(open.editor.problems().size(), std::size_t(1));
        QCOMPARE(open.editor.problems()[0].cell.column, u"organisation_id"_s);
        QCOMPARE(open.editor.problemsInTheWay().size(), std::size_t(1));
        open.editor.undo();
        QVERIFY(open.editor.problems().empty());
    }

    void whatTheFileHadDoesNotHoldSavingBack()
    {
        Session session;
        DatasetContents contents;
        contents.savedViews = {{.id = 1, .name = u"Broken"_s, .spec = u"{"_s}};
        session.open({.dataset = std::make_shared<Dataset>(contents)});
        Editor editor(&session);
        QCOMPARE(editor.problems().size(), std::size_t(1));
        QVERIFY(editor.problemsInTheWay().empty());
    }

    void editsMadeWhileSavingStayUnsaved()
    {
        Open open;
        const RowId id = open.editor.working().contents.organisations.front().id;
        open.editor.perform(renamed(open.editor.working(), id, u"First"_s));
        const DatasetToSave saving = open.editor.beginSaving();
        open.editor.perform(renamed(open.editor.working(), id, u"Second"_s));
        QCOMPARE(saving.working.contents.organisations.front().name, u"First"_s);
        open.editor.endSaving(
            OpenedDataset{.dataset = std::make_shared<Dataset>(saving.working.contents),
                          .origin = {.path = u"/a.db"_s}});
        QVERIFY(open.editor.isModified());
        QCOMPARE(open.session.origin().path, u"/a.db"_s);
        open.editor.undo();
        QVERIFY2(!open.editor.isModified(), "this is what was saved");
        open.editor.undo();
        QVERIFY(open.editor.isModified());
    }

    void aSaveThatFailedLeavesAllUnsaved()
    {
        Open open;
        open.editor.perform(renamed(open.editor.working(),
                                    open.editor.working().contents.organisations.front().id,
                                    u"A"_s));
        (void)open.editor.beginSaving();
        open.editor.endSaving({});
        QVERIFY(open.editor.isModified());
        QVERIFY(!open.editor.isSaving());
    }

    void pricesThatWereSavedAreTheFiles()
    {
        Open open;
        const Price price{.organisation = 1, .at = 86400, .close = 10};
        open.editor.perform({.kind = EditKind::Add,
                             .table = TableKind::Price,
                             .changes = {PriceChange{{}, price}}});
        const DatasetToSave saving = open.editor.beginSaving();
        DatasetContents written = saving.working.contents;
        written.priceCount = 1;
        open.editor.endSaving(OpenedDataset{.dataset = std::make_shared<Dataset>(written)});
        QVERIFY(open.editor.working().prices.empty());
        open.editor.undo();
        QVERIFY(!open.editor.working().prices.at({1, 86400}));
        QCOMPARE(open.editor.working().contents.priceCount, 0);
    }

    void aLargeDatasetIsLookedThroughElsewhere()
    {
        Session session;
        session.open({.dataset = std::make_shared<Dataset>(manyRows(5000))});
        Editor editor(&session);
        QSignalSpy seen(&editor, &Editor::problemsChanged);
        editor.perform(renamed(editor.working(), 7, u"Company 8"_s));
        editor.perform(added(ShareMove{.id = 9000}));
        QCOMPARE(editor.working().contents.organisations[6].name, u"Company 8"_s);
        QVERIFY2(seen.isEmpty(), "not on the window's time");
        QTRY_COMPARE(editor.problems().size(), std::size_t(3));
        QCOMPARE((*session.dataset())->shareMoves.size(), std::size_t(5000));
        QCOMPARE((*session.dataset())->organisations[6].name, u"Company 8"_s);
    }

    void aDatasetMayGrowLarge()
    {
        Open open;
        Edit edit{.kind = EditKind::Paste, .table = TableKind::Organisation};
        for (RowId id = 1001; id <= 4000; ++id)
            edit.changes.emplace_back(
                RecordChange{{}, Organisation{.id = id, .name = u"Company %1"_s.arg(id)}});
        const std::size_t before = (*open.session.dataset())->organisations.size();
        open.editor.perform(edit);
        QTRY_COMPARE((*open.session.dataset())->organisations.size(), before + 3000);
        open.editor.undo();
        QTRY_COMPARE((*open.session.dataset())->organisations.size(), before);
        open.editor.perform(renamed(open.editor.working(), 1, u"Other"_s));
        QTRY_COMPARE(open.firstName(), u"Other"_s);
    }

    void theJournalHoldsWhatIsNotSaved()
    {
        const QTemporaryDir folder;
        Open open;
        open.editor.keepJournalsIn(folder.path());
        const RowId id = open.editor.working().contents.organisations.front().id;
        open.editor.perform(renamed(open.editor.working(), id, u"A"_s));
        open.editor.perform(renamed(open.editor.working(), id, u"B"_s));
        open.editor.undo();
        QTRY_VERIFY(open.editor.journal()->isWritten());
        QTRY_COMPARE(QDir(folder.path()).count(), 3u); // with . and ..
        const DatasetToSave saving = open.editor.beginSaving();
        open.editor.endSaving(
            OpenedDataset{.dataset = std::make_shared<Dataset>(saving.working.contents)});
        QTRY_COMPARE(QDir(folder.path()).count(), 2u);
    }

    void aJournalIsMadeAgainWithItsHistory()
    {
        const QTemporaryDir folder;
        const Open origin;
        const RowId id = origin.editor.working().contents.organisations.front().id;
        {
            Open open;
            open.editor.keepJournalsIn(folder.path());
            open.editor.perform(renamed(open.editor.working(), id, u"A"_s));
            open.editor.perform(renamed(open.editor.working(), id, u"B"_s));
            open.editor.undo();
        } // ends without being asked
        const std::vector<FoundJournal> found = findJournals(folder.path());
        QCOMPARE(found.size(), std::size_t(1));
        const auto journal = JournalFile::open(found[0].path);
        QVERIFY(journal);
        Open open;
        QCOMPARE(open.editor.restore(journal->contents().entries),
                 (RestoredChanges{.made = 3, .refused = 0}));
        QCOMPARE(open.firstName(), u"A"_s);
        open.editor.redo();
        QCOMPARE(open.firstName(), u"B"_s);
        open.editor.undo();
        open.editor.undo();
        QCOMPARE(open.firstName(), origin.firstName());
        QVERIFY(!open.editor.isModified());
    }

    void whatNoLongerFitsIsLeftOut()
    {
        Open open;
        const auto entry = [](Edit edit) {
            return JournalEntry{.at = QDateTime::currentDateTimeUtc(), .edit = std::move(edit)};
        };
        const RestoredChanges count =
            open.editor.restore({entry(added(Organisation{.id = 1, .name = u"Taken"_s})),
                                 entry(added(Organisation{.id = 4711, .name = u"Free"_s}))});
        QCOMPARE(count, (RestoredChanges{.made = 1, .refused = 1}));
        QVERIFY(open.editor.working().record(TableKind::Organisation, 4711));
    }

    void actsHaveNames_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("words");
        const RecordChange gone{ShareMove{.id = 1}, {}};
        const RecordChange alsoGone{ShareMove{.id = 2}, {}};
        QTest::newRow("one row") << Edit{.kind = EditKind::Delete,
                                         .table = TableKind::ShareMove,
                                         .changes = {gone}}
                                 << u"delete share move"_s;
        QTest::newRow("rows, twice each, and others")
            << Edit{.kind = EditKind::Delete,
                    .table = TableKind::ShareMove,
                    .changes = {gone, alsoGone, gone, RecordChange{Event{.id = 3}, {}}}}
            << u"delete 2 share moves"_s;
        QTest::newRow("a cell") << Edit{.table = TableKind::Organisation,
                                        .changes = {RecordChange{Organisation{.id = 1},
                                                                 Organisation{.id = 1}}}}
                                << u"change company"_s;
        QTest::newRow("title") << Edit{.table = TableKind::Property,
                                       .changes = {PropertyChange{u"title"_s, {}, u"A"_s}}}
                               << u"change dataset properties"_s;
    }
    void actsHaveNames()
    {
        QFETCH(const Edit, edit);
        QTEST(editWords(edit), "words");
    }
};

QTEST_MAIN(TestEditor)
#include "tst_editor.moc"
