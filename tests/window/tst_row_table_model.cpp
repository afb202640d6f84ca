#include "figure/build_figure.h"
#include "store/dataset_store.h"
#include "ui/window/figure_table.h"
#include "ui/window/row_table_model.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

TableContents numbers(int count)
{
    TableContents contents;
    contents.columns = {
        {.title = u"Name"_s, .text = [](int row) { return u"row\t%1"_s.arg(row); }},
        {.title = u"Square"_s,
         .alignment = Qt::AlignRight,
         .text = [](int row) { return QString::number((row - 2) * (row - 2)); },
         .sortKey = [](int row) { return (row - 2) * (row - 2); }},
    };
    for (int row = 0; row < count; ++row)
        contents.rows.push_back({RecordKind::ShareMove, row + 1});
    return contents;
}

QStringList headsOf(const DatasetContents& contents, ViewKind view)
{
    const auto dataset = std::make_shared<const Dataset>(contents);
    const Result<Figure> figure = buildFigure(*dataset, {.view = view}, Formatter());
    QStringList heads;
    if (figure)
        for (const TableColumn& column :
             figureTable(std::make_shared<const Figure>(*figure), dataset, Formatter()).columns)
            heads << column.title;
    return heads;
}

} // namespace

/// The one table model, under Qt's own tester, which aborts where a rule of models is broken.
class TestRowTableModel : public QObject
{
    Q_OBJECT

private slots:
    void itKeepsTheRulesOfModelsThroughChanges()
    {
        RowTableModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        const QAbstractItemModelTester proxyTester(
            &proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setContents(numbers(5));
        proxy.sort(1);
        model.setContents(numbers(1000));
        model.setContents({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
    }

    void itSortsByTheFigureAndNotByItsText()
    {
        RowTableModel model;
        model.setContents(numbers(13));
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        proxy.setSortRole(RowTableModel::sortRole);
        proxy.sort(1, Qt::DescendingOrder);
        QCOMPARE(proxy.index(0, 1).data().toString(), u"100"_s); // (12 − 2)², not “9…” by letters
    }

    void copiedCellsCannotBreakTheTable()
    {
        RowTableModel model;
        model.setContents(numbers(3));
        QCOMPARE(tabSeparated(model, {0, 2}), u"Name\tSquare\nrow 0\t4\nrow 2\t0\n"_s);
    }

    void itShowsTheArticlesFigures_data()
    {
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("reported");
        const QChar narrow(0x202f);
        QTest::newRow("exact") << u"Nvidia"_s << u"United States"_s << u"−16.9"_s + narrow + u'%'
                               << u"as stated"_s;
        QTest::newRow("bound") << u"ASML"_s << u"Netherlands"_s
                               << u"over 7"_s + narrow + u"% down"_s << u"lower bound"_s;
        QTest::newRow("German") << u"Siemens Energy"_s << u"Germany"_s << u"−20"_s + narrow + u'%'
                                << u"as stated"_s;
    }
    void itShowsTheArticlesFigures()
    {
        QFETCH(QString, company);
        const Result<OpenedDataset> opened = openBuiltInDataset();
        QVERIFY(opened);
        Result<Figure> figure = buildFigure(*opened->dataset, {}, Formatter());
        QVERIFY(figure);
        RowTableModel model;
        model.setContents(
            figureTable(std::make_shared<const Figure>(*figure), opened->dataset, Formatter()));
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data() != company)
                continue;
            QTEST(model.index(row, 1).data().toString(), "country");
            QTEST(model.index(row, 2).data().toString(), "change");
            QTEST(model.index(row, 3).data().toString(), "reported");
            return;
        }
        QFAIL("no such row");
    }

    void aMultipleIsReportedAsItsAmountIs()
    {
        const Result<OpenedDataset> opened = openBuiltInDataset();
        QVERIFY(opened);
        RowId meta = 0;
        for (const Funding& funding : (*opened->dataset)->fundings)
            if (opened->dataset->organisation(funding.organisation)->name == u"Meta"_s)
                meta = funding.id;
        const Result<Figure> figure = buildFigure(
            *opened->dataset, {.view = ViewKind::Funding, .relativeTo = meta}, Formatter());
        QVERIFY(figure);
        const TableContents table =
            figureTable(std::make_shared<const Figure>(*figure), opened->dataset, Formatter());
        const auto reported = std::ranges::find(table.columns, u"Reported"_s, &TableColumn::title);
        QVERIFY(reported != table.columns.end());
        QStringList words;
        for (int row = 0; row < std::ssize(table.rows); ++row)
            words << reported->text(row);
        // At least 1 tn yuan, at least 300 bn yuan, more than $60 bn, $5.6 m.
        QCOMPARE(words.count(u"lower bound"_s), 3);
        QCOMPARE(words.count(u"as stated"_s), 1);
    }

    void columnsThatSayNothingAreLeftOut()
    {
        DatasetContents contents;
        contents.organisations = {{.id = 1, .name = u"Meta"_s}};
        contents.shareMoves = {{.id = 1, .organisation = 1, .changePercent = {.value = -5}}};
        contents.fundings = {{.id = 1,
                              .organisation = 1,
                              .purpose = u"data centres"_s,
                              .amounts = {{.id = 1,
                                           .money = {.amount = {.value = 6e10},
                                                     .currency = *Currency::fromCode(u"USD"_s)}}}}};
        // Neither country, day nor source is known.
        QCOMPARE(headsOf(contents, ViewKind::Declines),
                 (QStringList{u"Company"_s, u"Change"_s, u"Reported"_s}));
        // All in dollars: no second column says the same.
        QCOMPARE(headsOf(contents, ViewKind::Funding),
                 (QStringList{u"Funder"_s, u"Purpose"_s, u"As reported"_s, u"Reported"_s}));
    }
};

QTEST_GUILESS_MAIN(TestRowTableModel)
#include "tst_row_table_model.moc"
