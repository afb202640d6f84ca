#include "data/arrange_rows.h"
#include "data/find_replace.h"
#include "data/paste_block.h"
#include "sample_dataset.h"

#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

WorkingDataset made(WorkingDataset dataset, const Edit& edit)
{
    const WorkingDataset before = dataset;
    [&] {
        QVERIFY(apply(dataset, edit));
        WorkingDataset back = dataset;
        QVERIFY(apply(back, reversed(edit)));
        QCOMPARE(back, before); // every act can be undone
    }();
    return dataset;
}

ShareMove moveWith(const WorkingDataset& dataset, RowId id)
{
    return std::get<ShareMove>(*dataset.record(TableKind::ShareMove, id));
}

const QStringList companyChangeDay{u"organisation_id"_s, u"change_percent"_s, u"qualifier"_s,
                                   u"trading_day"_s};

} // namespace

class TestBlocks : public QObject
{
    Q_OBJECT

private slots:
    void readsBlocksOfSpreadsheets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("cells");
        using Cells = QList<QStringList>;
        QTest::newRow("plain") << u"a\tb\nc\td\n"_s << Cells{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("CRLF") << u"a\tb\r\nc\td"_s << Cells{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("quoted") << u"\"a\nb\"\t\"say \"\"so\"\"\"\n"_s
                                << Cells{{u"a\nb"_s, u"say \"so\""_s}};
        QTest::newRow("stray quote")
            << u"\"Big\" deal\tb\n"_s << Cells{{u"\"Big\" deal"_s, u"b"_s}};
        QTest::newRow("unclosed") << u"\"a\tb\n"_s << Cells{{u"\"a"_s, u"b"_s}};
        QTest::newRow("empty cells") << u"\t\n"_s << Cells{{u""_s, u""_s}};
        QTest::newRow("one") << u"a"_s << Cells{{u"a"_s}};
        QTest::newRow("nothing") << u""_s << Cells{};
    }
    void readsBlocksOfSpreadsheets()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, cells);
        const CellBlock block = blockFromText(text);
        QCOMPARE(QList<QStringList>(block.begin(), block.end()), cells);
        const CellBlock again = blockFromText(textFromBlock(block));
        QCOMPARE(again, block);
    }

    void pastesOverRowsAndAppends()
    {
        const CellBlock block = blockFromText(u"ASML\tover 8 % down\t\t28 Jan 2025\n"
                                              "Nvidia\t3.1\tabout\t2025-01-28\n"
                                              "ASML\t-1\tas stated\t2025-01-29\n"_s);
        const auto pasted =
            pasteBlock(sampleDataset(), {TableKind::ShareMove, {1, 3}, companyChangeDay}, block);
        QVERIFY(pasted);
        QCOMPARE(pasted->cellsWritten, 11);
        QCOMPARE(pasted->cellsUnread, 0);
        QCOMPARE(pasted->rows, (std::vector<RowId>{1, 3, 4}));
        QCOMPARE(pasted->edit.kind, EditKind::Paste);
        const WorkingDataset dataset = made(sampleDataset(), pasted->edit);
        const std::vector<ShareMove>& moves = dataset.contents.shareMoves;
        QCOMPARE(moves.size(), std::size_t(3));
        QCOMPARE(moves[0].organisation, RowId(4));
        QCOMPARE(moves[0].changePercent,
                 (Quantity{.value = -8, .qualifier = Qualifier::Over, .digits = 1}));
        QCOMPARE(moves[0].tradingDay->date, QDate(2025, 1, 28));
        QCOMPARE(moves[0].citation.locator, u"section 2"_s); // what the block does not touch
        QCOMPARE(moves[1].changePercent.qualifier, Qualifier::About);
        QCOMPARE(moves[2].changePercent.value, -1.0);
        QVERIFY(dataset.drafts.empty());
    }

    void cellsThatCannotBeReadBecomeDrafts()
    {
        const CellBlock block = blockFromText(u"Enron\tdunno\nEnron\t-2\tx\ty\tz\n"_s);
        const auto pasted = pasteBlock(
            sampleDataset(),
            {TableKind::ShareMove, {3}, {u"organisation_id"_s, u"change_percent"_s}}, block);
        QVERIFY(pasted);
        QCOMPARE(pasted->cellsUnread, 3);
        QCOMPARE(pasted->cellsLeftOut, 3);
        QCOMPARE(pasted->missing.size(), std::size_t(1));
        QCOMPARE(pasted->missing.front().value, u"Enron"_s);
        const WorkingDataset dataset = made(sampleDataset(), pasted->edit);
        QCOMPARE(dataset.drafts.size(), std::size_t(3));
        QCOMPARE(dataset.drafts.at({TableKind::ShareMove, 3, u"change_percent"_s}), u"dunno"_s);
        QCOMPARE(moveWith(dataset, 4).changePercent.value, -2.0);
        // The same with the company added: once.
        const auto added =
            pasteBlock(sampleDataset(),
                       {TableKind::ShareMove, {3}, {u"organisation_id"_s, u"change_percent"_s}},
                       block, {.addsMissing = true});
        QVERIFY(added);
        const WorkingDataset with = made(sampleDataset(), added->edit);
        QCOMPARE(with.contents.organisations.size(), std::size_t(3));
        QCOMPARE(moveWith(with, 3).organisation, with.contents.organisations.back().id);
        QCOMPARE(moveWith(with, 4).organisation, with.contents.organisations.back().id);
    }

    void headingsSayWhereCellsGo()
    {
        const CellBlock block = blockFromText(u"Change\tCompany\n-9\tASML\n"_s);
        const auto pasted =
            pasteBlock(sampleDataset(), {TableKind::ShareMove, {1}, companyChangeDay}, block);
        QVERIFY(pasted);
        const WorkingDataset dataset = made(sampleDataset(), pasted->edit);
        QCOMPARE(moveWith(dataset, 1).changePercent.value, -9.0);
        QCOMPARE(moveWith(dataset, 1).organisation, RowId(4));
    }

    void decimalsAreReadAsTheBlockWritesThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("unread");
        QTest::addColumn<double>("first");
        QTest::newRow("comma proved") << u"1,234\n-12,5\n"_s << 0 << 1.234;
        QTest::newRow("point proved") << u"1,234\n-12.5\n"_s << 0 << 1234.0;
        QTest::newRow("not proved") << u"1,234\n-12\n"_s << 1 << -16.9;
    }
    void decimalsAreReadAsTheBlockWritesThem()
    {
        QFETCH(QString, text);
        QFETCH(int, unread);
        QFETCH(double, first);
        const auto pasted =
            pasteBlock(sampleDataset(), {TableKind::ShareMove, {1, 3}, {u"change_percent"_s}},
                       blockFromText(text));
        QVERIFY(pasted);
        QCOMPARE(pasted->cellsUnread, unread);
        QCOMPARE(moveWith(made(sampleDataset(), pasted->edit), 1).changePercent.value, first);
    }

    void anAmountIsAddedToTheFundingItNames()
    {
        const CellBlock block = blockFromText(u"Nvidia, AI\t€5m\n"_s);
        const auto pasted = pasteBlock(
            sampleDataset(), {TableKind::FundingAmount, {}, {u"funding_id"_s, u"amount"_s}}, block);
        QVERIFY(pasted);
        QCOMPARE(pasted->cellsUnread, 0);
        const WorkingDataset dataset = made(sampleDataset(), pasted->edit);
        QCOMPARE(dataset.contents.fundings.front().amounts.size(), std::size_t(3));
        QVERIFY(dataset.drafts.empty());
        WorkingDataset none;
        QCOMPARE(
            pasteBlock(none, {TableKind::FundingAmount, {}, {u"amount"_s}}, block).error().code,
            ErrorCode::ValueMissing);
    }

    void copiesWhatPastingReads()
    {
        WorkingDataset dataset = sampleDataset();
        dataset.drafts[{TableKind::ShareMove, 1, u"change_percent"_s}] = u"rubbish"_s;
        const auto copied = copyBlock(dataset, TableKind::ShareMove, {3, 1},
                                      {u"organisation_id"_s, u"change_percent"_s}, Formatter());
        QVERIFY(copied);
        QString text = textFromBlock(*copied);
        text.replace(QChar(0x202f), u' ');
        QCOMPARE(text, u"ASML\tover 7 % down\nNvidia\trubbish\n"_s);
    }

    void fillsDownAndClears()
    {
        WorkingDataset dataset =
            made(sampleDataset(), fillDown(sampleDataset(), TableKind::ShareMove, {1, 3},
                                           {u"change_percent"_s, u"locator"_s}, Formatter()));
        QCOMPARE(moveWith(dataset, 3).changePercent.value, -16.9);
        QCOMPARE(moveWith(dataset, 3).citation.locator, u"section 2"_s);
        dataset =
            made(dataset, clearCells(dataset, {{TableKind::ShareMove, 1, u"locator"_s},
                                               {TableKind::ShareMove, 1, u"trading_day"_s},
                                               {TableKind::ShareMove, 3, u"change_percent"_s}}));
        QVERIFY(moveWith(dataset, 1).citation.locator.isEmpty());
        QVERIFY(!moveWith(dataset, 1).tradingDay);
        QCOMPARE(dataset.drafts.at({TableKind::ShareMove, 3, u"change_percent"_s}), QString());
    }

    void addsRows()
    {
        for (int kind = 0; kind < static_cast<int>(TableKind::Price); ++kind) {
            const auto table = static_cast<TableKind>(kind);
            const auto added = addRow(sampleDataset(), table);
            QVERIFY(added);
            const WorkingDataset dataset = made(sampleDataset(), added->edit);
            QVERIFY(dataRow(dataset, table, added->rows.front()));
            QCOMPARE(rowIds(dataset, table).size(), rowIds(sampleDataset(), table).size() + 1);
        }
    }

    void duplicatesRows()
    {
        const RowEdit copied = duplicateRows(sampleDataset(), TableKind::Funding, {5, 6});
        QCOMPARE(copied.rows, (std::vector<RowId>{7, 8}));
        const WorkingDataset dataset = made(sampleDataset(), copied.edit);
        const Funding& copy = dataset.contents.fundings[2];
        QCOMPARE(copy.purpose, u"AI"_s);
        QCOMPARE(copy.amounts.front().id, RowId(4));
        QCOMPARE(copy.amounts.back().id, RowId(5));
        QCOMPARE(dataset.contents.fundings[3].amounts.front().id, RowId(6));
        // A company's name must be its own.
        const RowEdit company = duplicateRows(sampleDataset(), TableKind::Organisation, {1});
        const WorkingDataset companies = made(sampleDataset(), company.edit);
        QCOMPARE(companies.contents.organisations.back().name, u"Nvidia (2)"_s);
    }

    void tellsWhoPointsAtARow()
    {
        const std::vector<Referrer> expected{{TableKind::ShareMove, 1, u"organisation_id"_s, true},
                                             {TableKind::Funding, 5, u"organisation_id"_s, false}};
        QCOMPARE(referrersOf(sampleDataset(), TableKind::Organisation, {1}), expected);
        QVERIFY(referrersOf(sampleDataset(), TableKind::Funding, {5, 6}).empty());
        QCOMPARE(referrersOf(sampleDataset(), TableKind::Funding, {5}).size(), std::size_t(1));
    }

    void deletesRowsAndMindsWhoPointsAtThem()
    {
        const WorkingDataset cleared =
            made(sampleDataset(), deleteRows(sampleDataset(), TableKind::Organisation, {1}));
        QCOMPARE(cleared.contents.shareMoves.size(), std::size_t(2));
        QCOMPARE(moveWith(cleared, 1).organisation, RowId(0)); // to be mended
        QVERIFY(!cleared.contents.fundings.front().organisation);
        const WorkingDataset gone =
            made(sampleDataset(),
                 deleteRows(sampleDataset(), TableKind::Organisation, {1}, ReferrerFate::Delete));
        QCOMPARE(gone.contents.shareMoves.size(), std::size_t(1));
        QVERIFY2(gone.contents.fundings.empty(), "the part goes with its whole");
    }

    void draftsGoWithTheirRow()
    {
        WorkingDataset dataset = sampleDataset();
        dataset.drafts[{TableKind::FundingAmount, 1, u"amount"_s}] = u"lots"_s;
        dataset.drafts[{TableKind::ShareMove, 1, u"note"_s}] = u"kept"_s;
        dataset = made(dataset, deleteRows(dataset, TableKind::Funding, {5}));
        QCOMPARE(dataset.drafts.size(), std::size_t(1));
        QVERIFY(!dataset.contents.fundings.front().partOf);
        const WorkingDataset amounts =
            made(sampleDataset(), deleteRows(sampleDataset(), TableKind::FundingAmount, {1, 3}));
        QCOMPARE(rowIds(amounts, TableKind::FundingAmount), std::vector<RowId>{2});
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matchesCase");
        QTest::addColumn<bool>("isWholeCell");
        QTest::addColumn<bool>("isRegex");
        QTest::addColumn<int>("count");
        QTest::newRow("text") << u"nvidia"_s << false << false << false << 1;
        QTest::newRow("case") << u"nvidia"_s << true << false << false << 0;
        QTest::newRow("part") << u"section"_s << false << false << false << 1;
        QTest::newRow("whole") << u"section"_s << false << true << false << 0;
        QTest::newRow("as shown") << u"7 % down"_s << false << false << false << 1;
        QTest::newRow("regex") << u"^(Nv|AS)"_s << true << false << true << 2;
        QTest::newRow("plain dot") << u"16.9"_s << false << false << false << 1;
        QTest::newRow("nothing") << u""_s << false << false << false << 0;
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(bool, matchesCase);
        QFETCH(bool, isWholeCell);
        QFETCH(bool, isRegex);
        QFETCH(int, count);
        const auto found = findCells(sampleDataset(), {.table = TableKind::ShareMove},
                                     {text, matchesCase, isWholeCell, isRegex}, Formatter());
        QVERIFY(found);
        QCOMPARE(static_cast<int>(found->size()), count);
    }

    void arranges_data()
    {
        QTest::addColumn<Arrangement>("arrangement");
        QTest::addColumn<QList<RowId>>("expected");
        using Ids = QList<RowId>;
        QTest::newRow("by id") << Arrangement{} << Ids{1, 3};
        QTest::newRow("by size") << Arrangement{.sortColumn = u"change_percent"_s,
                                                .descending = true}
                                 << Ids{3, 1};
        QTest::newRow("by name") << Arrangement{.sortColumn = u"organisation_id"_s} << Ids{3, 1};
        // Row 3 has no locator: the empty cell is last either way.
        QTest::newRow("empty last")
            << Arrangement{.sortColumn = u"locator"_s, .descending = true} << Ids{1, 3};
        QTest::newRow("filter") << Arrangement{.filter = u"ASML over"_s} << Ids{3};
        QTest::newRow("filter, case") << Arrangement{.filter = u"nvidia JAN"_s} << Ids{1};
        QTest::newRow("filter, none") << Arrangement{.filter = u"asml nvidia"_s} << Ids{};
    }
    void arranges()
    {
        QFETCH(Arrangement, arrangement);
        const auto rows =
            arrangedRows(sampleDataset(), TableKind::ShareMove, arrangement, Formatter());
        QVERIFY(rows);
        QTEST(QList<RowId>(rows->begin(), rows->end()), "expected");
    }

    void aWrongExpressionIsRefused()
    {
        const auto found = findCells(sampleDataset(), {.table = TableKind::ShareMove},
                                     {.text = u"("_s, .isRegularExpression = true}, Formatter());
        QCOMPARE(found.error().code, ErrorCode::BadOption);
    }

    void replaces()
    {
        const auto replaced = [](const FindPattern& pattern, const QString& replacement) {
            const WorkingDataset dataset = sampleDataset();
            const auto cells =
                findCells(dataset, {.table = TableKind::ShareMove}, pattern, Formatter());
            return replaceCells(dataset, *cells, pattern, replacement, Formatter());
        };
        auto outcome = replaced({.text = u"over 7"_s}, u"over 8"_s);
        QCOMPARE(outcome->cellsReplaced, 1);
        QCOMPARE(moveWith(made(sampleDataset(), outcome->edit), 3).changePercent.value, -8.0);
        outcome =
            replaced({.text = u"section (\\d)"_s, .isRegularExpression = true}, u"part \\1"_s);
        QCOMPARE(moveWith(made(sampleDataset(), outcome->edit), 1).citation.locator, u"part 2"_s);
        outcome = replaced({.text = u"Nvidia"_s}, u"Enron"_s);
        QCOMPARE(outcome->cellsUnread, 1);
        QCOMPARE(made(sampleDataset(), outcome->edit).drafts.size(), std::size_t(1));
        outcome = replaced({.text = u"section 2"_s}, u"a\\1b"_s);
        QCOMPARE(moveWith(made(sampleDataset(), outcome->edit), 1).citation.locator, u"a\\1b"_s);
    }
};

QTEST_GUILESS_MAIN(TestBlocks)
#include "tst_blocks.moc"
