#include "data/price_edits.h"
#include "sample_dataset.h"
#include "store/dataset_writer.h"
#include "store/price_page.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86400;

Price price(RowId organisation, qint64 at, double close)
{
    return {.organisation = organisation, .at = at, .close = close};
}

/// Nvidia (1) has prices on days 1 to 5, ASML (4) on days 3 to 5; the close is the day's number.
std::vector<Price> allPrices()
{
    std::vector<Price> prices;
    for (int i = 1; i <= 5; ++i)
        prices.push_back(price(1, i * day, i));
    for (int i = 3; i <= 5; ++i)
        prices.push_back(price(4, i * day, i));
    return prices;
}

QList<double> closes(const std::vector<Price>& prices)
{
    QList<double> list;
    for (const Price& each : prices)
        list += each.close;
    return list;
}

} // namespace

class TestPrices : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        DatasetContents contents = sampleDataset().contents;
        std::vector<Price> prices = allPrices();
        std::size_t next = 0;
        QVERIFY(writeDataset(contents, path(), [&](Price& out) {
            if (next == prices.size())
                return false;
            out = prices[next++];
            return true;
        }));
    }

    void readsAPage_data()
    {
        QTest::addColumn<PricePageRequest>("request");
        QTest::addColumn<QList<double>>("expected");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("total");
        using Closes = QList<double>;
        const auto row = [](const char* name, const PricePageRequest& request, const Closes& list,
                            qint64 first, qint64 total) {
            QTest::newRow(name) << request << list << first << total;
        };
        row("all", {}, {1, 2, 3, 4, 5, 3, 4, 5}, 0, 8);
        row("a part", {.skip = 4, .count = 2}, {5, 3}, 4, 8);
        row("the end", {.skip = 7, .count = 5}, {5}, 7, 8);
        row("behind the end", {.skip = 100, .count = 5}, {}, 8, 8);
        row("a company", {.organisation = 4, .count = 2}, {3, 4}, 0, 3);
        row("a company, further", {.organisation = 4, .skip = 2, .count = 2}, {5}, 2, 3);
        row("from a day", {.organisation = 1, .from = 2 * day + 1, .count = 2}, {3, 4}, 2, 5);
        row("from the last day", {.organisation = 1, .from = 9 * day, .count = 2}, {}, 5, 5);
        row("no company", {.organisation = 99}, {}, 0, 0);
    }
    void readsAPage()
    {
        QFETCH(PricePageRequest, request);
        const Result<PricePage> page = readPricePage(path(), request);
        QVERIFY(page);
        QTEST(closes(page->prices), "expected");
        QTEST(page->first, "first");
        QTEST(page->total, "total");
    }

    void findsPricesByTheirKeys()
    {
        const auto found = findPrices(path(), {{1, 2 * day}, {4, 2 * day}, {4, 3 * day}});
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t(2));
        QCOMPARE(found->at({4, 3 * day}).close, 3.0);
        QVERIFY(readPricePage(QString(), {})); // the built-in dataset has none, and no file
        QCOMPARE(readPricePage(u"/no/such/file"_s, {}).error().code, ErrorCode::FileNotFound);
    }

    void editsLieOverThePage_data()
    {
        QTest::addColumn<bool>("isFirst");
        QTest::addColumn<bool>("isLast");
        QTest::addColumn<QList<double>>("expected");
        using Closes = QList<double>;
        // The page has Nvidia's days 2 to 4: day 3 is changed, day 4 deleted, 3.5, 1 and 9 added.
        QTest::newRow("in the middle") << false << false << Closes{2, 30, 35};
        QTest::newRow("the first") << true << false << Closes{10, 2, 30, 35};
        QTest::newRow("the last") << false << true << Closes{2, 30, 35, 90};
        QTest::newRow("the only one") << true << true << Closes{10, 2, 30, 35, 90};
    }
    void editsLieOverThePage()
    {
        QFETCH(bool, isFirst);
        QFETCH(bool, isLast);
        const PriceChanges changes{
            {{1, day}, price(1, day, 10)},         {{1, 3 * day}, price(1, 3 * day, 30)},
            {{1, 4 * day}, std::nullopt},          {{1, 7 * day / 2}, price(1, 7 * day / 2, 35)},
            {{1, 9 * day}, price(1, 9 * day, 90)}, {{4, 3 * day}, price(4, 3 * day, 99)}};
        const PriceSlice slice{
            .prices = {price(1, 2 * day, 2), price(1, 3 * day, 3), price(1, 4 * day, 4)},
            .organisation = 1,
            .isFirst = isFirst,
            .isLast = isLast};
        QTEST(closes(edited(slice, changes)), "expected");
    }

    void changesNameWhatStoodThere()
    {
        const std::map<PriceKey, Price> standing{{{1, day}, price(1, day, 1)},
                                                 {{1, 2 * day}, price(1, 2 * day, 2)}};
        // Moved onto another one: the one goes, the other is changed. The same is no change.
        const std::vector<Change> expected{PriceChange{price(1, day, 1), {}},
                                           PriceChange{price(1, 2 * day, 2), price(1, 2 * day, 1)},
                                           PriceChange{{}, price(1, 3 * day, 3)}};
        QCOMPARE(priceChanges(standing, {price(1, day, 1)},
                              {price(1, 2 * day, 1), price(1, 3 * day, 3)}),
                 expected);
        QVERIFY(priceChanges(standing, {}, {price(1, day, 1)}).empty());
    }

    void pastesPrices()
    {
        const CellBlock block = blockFromText(u"ASML\t1970-01-02\t10.5\t100\n"
                                              "Nvidia\tsoon\t11\n"
                                              "Enron\t1970-01-04\t12\n"
                                              "Nvidia\t1970-01-05\t13\n"
                                              "Nvidia\t1970-01-06\t\n"_s);
        const PricePaste pasted =
            pastePrices(sampleDataset(), {price(1, day, 1)},
                        {u"organisation_id"_s, u"at"_s, u"close"_s, u"volume"_s}, block, {});
        QCOMPARE(pasted.written.size(), std::size_t(2));
        QCOMPARE(pasted.written[0],
                 (Price{.organisation = 4, .at = day, .close = 10.5, .volume = 100}));
        QCOMPARE(pasted.written[1], price(1, 4 * day, 13));
        QCOMPARE(pasted.removed, std::vector{price(1, day, 1)});
        QCOMPARE(pasted.refused.size(), std::size_t(3));
        QCOMPARE(pasted.refused[0].code, ErrorCode::ValueNotADate);
        QCOMPARE(pasted.refused[0].row, std::optional<qint64>(2));
        QCOMPARE(pasted.refused[1].code, ErrorCode::ReferenceDangling);
        QCOMPARE(pasted.refused[2].code, ErrorCode::ValueMissing);
        // Without a column of companies they are of the one that is shown.
        const PricePaste ofOne = pastePrices(sampleDataset(), {}, {u"at"_s, u"close"_s},
                                             blockFromText(u"1970-01-02\t5\n"_s), RowId(4));
        QCOMPARE(ofOne.written, std::vector{price(4, day, 5)});
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"prices.db"_s); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPrices)
#include "tst_prices.moc"
