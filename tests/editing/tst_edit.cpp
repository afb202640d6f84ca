#include "data/edit_history.h"

#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

Organisation company(RowId id, const QString& name)
{
    return {.id = id, .name = name};
}

WorkingDataset twoCompanies()
{
    return {.contents = {.title = u"Falls"_s,
                         .organisations = {company(1, u"Nvidia"_s), company(4, u"Cisco"_s)}}};
}

Edit one(Change change)
{
    return {.table = TableKind::Organisation, .changes = {std::move(change)}};
}

QStringList names(const WorkingDataset& dataset)
{
    QStringList list;
    for (const Organisation& organisation : dataset.contents.organisations)
        list.append(u"%1 %2"_s.arg(organisation.id).arg(organisation.name));
    return list;
}

} // namespace

class TestEdit : public QObject
{
    Q_OBJECT

private slots:
    void rowsKeepTheOrderOfTheirIds()
    {
        WorkingDataset dataset = twoCompanies();
        QVERIFY(apply(dataset, one(RecordChange{{}, company(2, u"Oracle"_s)})));
        QCOMPARE(names(dataset), QStringList({u"1 Nvidia"_s, u"2 Oracle"_s, u"4 Cisco"_s}));
        QCOMPARE(dataset.nextId(TableKind::Organisation), RowId(5));
        QVERIFY(apply(dataset, one(RecordChange{company(1, u"Nvidia"_s), {}})));
        QCOMPARE(names(dataset), QStringList({u"2 Oracle"_s, u"4 Cisco"_s}));
    }

    void everyKindOfChangeIsTakenBack_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::newRow("added") << one(RecordChange{{}, company(9, u"Oracle"_s)});
        QTest::newRow("changed") << one(
            RecordChange{company(4, u"Cisco"_s), company(4, u"Cisco Systems"_s)});
        QTest::newRow("deleted") << one(RecordChange{company(1, u"Nvidia"_s), {}});
        QTest::newRow("property") << one(PropertyChange{u"title"_s, u"Falls"_s, u"Rises"_s});
        QTest::newRow("draft") << one(
            DraftChange{{TableKind::Organisation, 1, u"country"_s}, {}, u"USA"_s});
        QTest::newRow("several, of one row too")
            << Edit{.changes = {RecordChange{{}, company(5, u"A"_s)},
                                RecordChange{company(5, u"A"_s), company(5, u"B"_s)},
                                RecordChange{company(4, u"Cisco"_s), {}}}};
    }
    void everyKindOfChangeIsTakenBack()
    {
        QFETCH(const Edit, edit);
        WorkingDataset dataset = twoCompanies();
        QVERIFY(apply(dataset, edit));
        QVERIFY(dataset != twoCompanies());
        QVERIFY(apply(dataset, reversed(edit)));
        QCOMPARE(dataset, twoCompanies());
    }

    void pricesAreCounted()
    {
        WorkingDataset dataset;
        dataset.contents.priceCount = 10;
        const Price old{.organisation = 1, .at = 86400, .close = 10};
        const Price added{.organisation = 1, .at = 172800, .close = 11};
        const Edit edit{.table = TableKind::Price,
                        .changes = {PriceChange{old, {}}, PriceChange{{}, added},
                                    PriceChange{added, Price{1, 172800, 12, {}}}}};
        QVERIFY(apply(dataset, edit));
        QCOMPARE(dataset.contents.priceCount, 10);
        QCOMPARE(dataset.prices.size(), std::size_t(2));
        QVERIFY(!dataset.prices.at({1, 86400}));
        QCOMPARE(dataset.prices.at({1, 172800})->close, 12.0);
        QVERIFY(apply(dataset, reversed(edit)));
        QCOMPARE(dataset.contents.priceCount, 10);
    }

    void whatDoesNotFitChangesNothing_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::newRow("another row than was there")
            << one(RecordChange{company(4, u"Cosci"_s), company(4, u"Cisco Systems"_s)});
        QTest::newRow("no such row") << one(RecordChange{company(7, u"Oracle"_s), {}});
        QTest::newRow("a row that is there already")
            << one(RecordChange{{}, company(1, u"Oracle"_s)});
        QTest::newRow("another id")
            << one(RecordChange{company(1, u"Nvidia"_s), company(2, u"Nvidia"_s)});
        QTest::newRow("another table")
            << one(RecordChange{company(1, u"Nvidia"_s), Source{.id = 1}});
        QTest::newRow("nothing at all") << one(RecordChange{});
        QTest::newRow("no such property") << one(PropertyChange{u"colour"_s, {}, u"red"_s});
        QTest::newRow("another property's value")
            << one(PropertyChange{u"title"_s, u"Rises"_s, u"Falls"_s});
    }
    void whatDoesNotFitChangesNothing()
    {
        QFETCH(Edit, edit);
        // Behind a change that does fit: it is taken back.
        edit.changes.insert(edit.changes.begin(), RecordChange{company(1, u"Nvidia"_s), {}});
        edit.changes.insert(edit.changes.begin() + 1, RecordChange{{}, company(1, u"Nvidia"_s)});
        WorkingDataset dataset = twoCompanies();
        QVERIFY(!apply(dataset, edit));
        QCOMPARE(dataset, twoCompanies());
    }

    void historyKnowsWhatIsSaved()
    {
        EditHistory history;
        QVERIFY(history.isSaved());
        QVERIFY(!history.canUndo());
        history.add(one(RecordChange{{}, company(9, u"Oracle"_s)}));
        history.add(one(RecordChange{company(9, u"Oracle"_s), {}}));
        QVERIFY(!history.isSaved());
        history.markSaved();
        QCOMPARE(history.undo(), one(RecordChange{{}, company(9, u"Oracle"_s)}));
        QVERIFY(!history.isSaved());
        QCOMPARE(history.redo(), one(RecordChange{company(9, u"Oracle"_s), {}}));
        QVERIFY(history.isSaved());
        (void)history.undo();
        history.add(one(PropertyChange{u"title"_s, {}, u"Falls"_s}));
        QVERIFY(!history.canRedo());
        (void)history.undo();
        QVERIFY2(!history.isSaved(), "the saved state was given up");
    }
};

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
