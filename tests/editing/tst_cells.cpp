#include "data/set_cell.h"
#include "plain_text.h"
#include "sample_dataset.h"

#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

const DataColumn& columnOf(const CellRef& cell)
{
    return columnsOf(cell.table)[static_cast<std::size_t>(*columnAt(cell.table, cell.column))];
}

QString shown(const WorkingDataset& dataset, const CellRef& cell)
{
    const DataColumn& column = columnOf(cell);
    return plain(cellText(dataset, column, column.get(*dataRow(dataset, cell.table, cell.row)),
                          Formatter()));
}

/// The dataset with the text typed into the cell.
WorkingDataset typed(WorkingDataset dataset, const CellRef& cell, const QString& text,
                     bool addsMissing = false)
{
    const SetRules rules{.reading = rulesOf(Language::English), .addsMissing = addsMissing};
    const CellEdit edit = setCell(dataset, cell, text, rules);
    [&] { QVERIFY(apply(dataset, {.changes = edit.changes})); }();
    return dataset;
}

CellRef move(const QString& column, RowId row = 1)
{
    return {TableKind::ShareMove, row, column};
}

} // namespace

class TestCells : public QObject
{
    Q_OBJECT

private slots:
    void everyColumnIsKeptInItsRow()
    {
        for (int kind = 0; kind <= static_cast<int>(TableKind::Property); ++kind) {
            const auto table = static_cast<TableKind>(kind);
            QVERIFY(!columnsOf(table).empty());
            for (const DataColumn& column : columnsOf(table)) {
                QVERIFY2(column.get && column.set && column.heading, column.name);
                QVERIFY2(column.kind != FieldKind::Choice || column.choices != ChoiceSet::None,
                         column.name);
            }
        }
        QCOMPARE(columnAt(TableKind::ShareMove, u"change_percent_to"_s),
                 columnAt(TableKind::ShareMove, u"change_percent"_s));
        QVERIFY(!columnAt(TableKind::ShareMove, u"nonsense"_s));
    }

    void showsWhatStandsInACell_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<RowId>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* table, RowId id, const char* column, const char16_t* text) {
            QTest::addRow("%s %d %s", table, static_cast<int>(id), column)
                << QString::fromLatin1(table) << id << QString::fromLatin1(column)
                << QString::fromUtf16(text);
        };
        row("share_move", 1, "organisation_id", u"Nvidia");
        row("share_move", 1, "change_percent", u"−16.9 %");
        row("share_move", 3, "change_percent", u"over 7 % down");
        row("share_move", 3, "qualifier", u"over");
        row("share_move", 1, "qualifier", u"as stated");
        row("share_move", 1, "trading_day", u"27 Jan 2025");
        row("share_move", 1, "date_basis", u"inferred");
        row("share_move", 1, "event_id", u"Monday’s fall");
        row("share_move", 1, "locator", u"section 2");
        row("share_move", 3, "source_id", u"");
        row("funding", 5, "reported_amount", u"more than $60 bn");
        row("funding", 6, "part_of", u"Nvidia, AI");
        row("funding", 5, "from_year", u"2025");
        row("funding_amount", 2, "amount", u"more than £48.23 bn");
        row("funding_amount", 2, "currency", u"GBP");
        row("funding_amount", 2, "basis", u"converted by the source");
        row("funding_amount", 2, "funding_id", u"Nvidia, AI");
        row("exchange_rate", 1, "rate", u"1.244");
        row("dataset", 0, "value", u"Falls");
    }
    void showsWhatStandsInACell()
    {
        QFETCH(QString, table);
        QFETCH(RowId, row);
        QFETCH(QString, column);
        QFETCH(QString, text);
        QCOMPARE(shown(sampleDataset(), {*tableKindFromText(table), row, column}), text);
    }

    void readsWhatItShows_data()
    {
        QTest::addColumn<Quantity>("quantity");
        for (const double value : {-16.9, -4.0, 3.25, 0.0, -0.001, 1234.5})
            for (const Qualifier qualifier :
                 {Qualifier::Exact, Qualifier::Over, Qualifier::AtLeast, Qualifier::Under,
                  Qualifier::AtMost, Qualifier::About})
                if (value != 0 || qualifier == Qualifier::Exact)
                    QTest::addRow("%s %g", qPrintable(toText(qualifier)), value)
                        << Quantity{.value = value, .qualifier = qualifier};
        QTest::addRow("between") << Quantity{
            .value = -4, .qualifier = Qualifier::Between, .upper = -5};
        QTest::addRow("between up")
            << Quantity{.value = 4.5, .qualifier = Qualifier::Between, .upper = 5};
        QTest::addRow("long") << Quantity{.value = -16.912345678912};
    }
    void readsWhatItShows()
    {
        QFETCH(Quantity, quantity);
        WorkingDataset dataset = sampleDataset();
        ReferenceBook book(dataset);
        for (const Language language : {Language::English, Language::German, Language::Chinese}) {
            const auto same = [&](const DataColumn& column, const CellValue& value) {
                const QString text = editText(book, column, value, Formatter(language));
                const auto read = readCell(column, Funding{}, text, book, rulesOf(language));
                QVERIFY2(read, qPrintable(text));
                const auto bare = [](CellValue cell) {
                    if (auto* money = std::get_if<Money>(&cell))
                        money->amount.digits.reset();
                    if (auto* figure = std::get_if<Quantity>(&cell))
                        figure->digits.reset();
                    return cell;
                };
                QVERIFY2(bare(read->value) == bare(value), qPrintable(text));
            };
            same(columnOf(move(u"change_percent"_s)), quantity);
            if (quantity.value > 0)
                for (const QString& code : {u"GBP"_s, u"CNY"_s, u"CHF"_s})
                    same(columnOf({TableKind::Funding, 5, u"reported_amount"_s}),
                         Money{quantity, *Currency::fromCode(code)});
        }
    }

    void readsAFigureWithItsQualifier_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Quantity>("quantity");
        QTest::newRow("over") << u"over 4 % down"_s
                              << Quantity{.value = -4, .qualifier = Qualifier::Over, .digits = 1};
        QTest::newRow("plain") << u"-2.14"_s << Quantity{.value = -2.14, .digits = 3};
        QTest::newRow("range") << u"4–5 % down"_s
                               << Quantity{.value = -4,
                                           .qualifier = Qualifier::Between,
                                           .upper = -5,
                                           .digits = 1};
        QTest::newRow("by the language") << u"1.234"_s << Quantity{.value = 1.234, .digits = 4};
    }
    void readsAFigureWithItsQualifier()
    {
        QFETCH(QString, text);
        QFETCH(Quantity, quantity);
        const WorkingDataset dataset = typed(sampleDataset(), move(u"change_percent"_s), text);
        QCOMPARE(dataset.contents.shareMoves.front().changePercent, quantity);
        QVERIFY(dataset.drafts.empty());
    }

    void keepsWhatIsNoValueAsADraft_data()
    {
        QTest::addColumn<CellRef>("cell");
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char* name, const CellRef& cell, const QString& text,
                            ErrorCode code) { QTest::newRow(name) << cell << text << code; };
        row("rubbish", move(u"change_percent"_s), u"rubbish"_s, ErrorCode::ValueNotANumber);
        row("no figure", move(u"change_percent"_s), u""_s, ErrorCode::ValueMissing);
        row("money for percent", move(u"change_percent"_s), u"£5"_s, ErrorCode::ValueUnknown);
        row("absurd", move(u"change_percent"_s), u"1e12 %"_s, ErrorCode::ValueOutOfRange);
        row("no day", move(u"trading_day"_s), u"Monday-ish"_s, ErrorCode::ValueNotADate);
        row("only a month", move(u"trading_day"_s), u"Jan 2025"_s, ErrorCode::ValueNotADate);
        row("either order", move(u"trading_day"_s), u"03/04/2025"_s, ErrorCode::ValueAmbiguous);
        row("no company", move(u"organisation_id"_s), u"Enron"_s, ErrorCode::ReferenceDangling);
        row("no range", move(u"qualifier"_s), u"between"_s, ErrorCode::ValueMissing);
        row("no qualifier", move(u"qualifier"_s), u"perhaps"_s, ErrorCode::ValueUnknown);
        row("no currency", {TableKind::Funding, 5, u"reported_amount"_s}, u"5 %"_s,
            ErrorCode::ValueUnknown);
        row("negative", {TableKind::Funding, 5, u"reported_amount"_s}, u"-$5"_s,
            ErrorCode::ValueOutOfRange);
        row("no year", {TableKind::Funding, 5, u"from_year"_s}, u"soon"_s,
            ErrorCode::ValueNotANumber);
        row("no country", {TableKind::Organisation, 1, u"country"_s}, u"Atlantis"_s,
            ErrorCode::ValueUnknown);
        row("no address", {TableKind::Source, 1, u"url"_s}, u"the web"_s, ErrorCode::ValueUnknown);
        row("no JSON", {TableKind::SavedView, 1, u"spec"_s}, u"{"_s, ErrorCode::SyntaxInvalid);
    }
    void keepsWhatIsNoValueAsADraft()
    {
        QFETCH(CellRef, cell);
        QFETCH(QString, text);
        QFETCH(ErrorCode, code);
        const WorkingDataset before = sampleDataset();
        const CellEdit edit = setCell(before, cell, text, {.reading = rulesOf(Language::English)});
        QVERIFY(edit.error);
        QCOMPARE(edit.error->code, code);
        WorkingDataset after = before;
        QVERIFY(apply(after, {.changes = edit.changes}));
        QCOMPARE(after.contents, before.contents);
        QCOMPARE(after.drafts.at(cell), text);
        ReferenceBook book(after);
        QCOMPARE(draftError(cell, book)->code, code);
        // A value takes the draft's place, and undoing brings it back.
        const Edit mended{.changes = setCell(after, cell, shown(before, cell)).changes};
        QVERIFY(apply(after, mended));
        QVERIFY(after.drafts.empty());
        QVERIFY(apply(after, reversed(mended)));
        QCOMPARE(after.drafts.at(cell), text);
    }

    void readsAnAmountWithItsCurrency()
    {
        const CellRef reported{TableKind::Funding, 5, u"reported_amount"_s};
        WorkingDataset dataset = typed(sampleDataset(), reported, u"£48.23 billion"_s);
        const Money pounds{{.value = 48.23e9, .digits = 4}, *Currency::fromCode(u"GBP"_s)};
        QCOMPARE(dataset.contents.fundings.front().amounts.front().money, pounds);
        // A bare number keeps the currency.
        dataset = typed(dataset, {TableKind::FundingAmount, 1, u"amount"_s}, u"at least 50bn"_s);
        const FundingAmount& amount = dataset.contents.fundings.front().amounts.front();
        QCOMPARE(amount.money.currency, pounds.currency);
        QCOMPARE(amount.money.amount.qualifier, Qualifier::AtLeast);
        dataset = typed(dataset, {TableKind::FundingAmount, 1, u"currency"_s}, u"yuan"_s);
        QCOMPARE(shown(dataset, {TableKind::FundingAmount, 1, u"currency"_s}), u"CNY"_s);
        dataset = typed(dataset, reported, {});
        QCOMPARE(dataset.contents.fundings.front().amounts.size(), std::size_t(1));
        // A new one gets an id that no amount has.
        dataset = typed(dataset, reported, u"$1"_s);
        QCOMPARE(dataset.contents.fundings.front().amounts.back().id, RowId(4));
    }

    void movesAnAmountToAnotherFunding()
    {
        const CellRef funding{TableKind::FundingAmount, 2, u"funding_id"_s};
        const WorkingDataset dataset = typed(sampleDataset(), funding, u"stocks"_s);
        QCOMPARE(dataset.contents.fundings[0].amounts.size(), std::size_t(1));
        QCOMPARE(dataset.contents.fundings[1].amounts.size(), std::size_t(2));
        QCOMPARE(dataset.contents.fundings[1].amounts.front().id, RowId(2));
    }

    void aQualifierChosenAnewEndsARange()
    {
        WorkingDataset dataset = typed(sampleDataset(), move(u"change_percent"_s), u"4–5 % down"_s);
        dataset = typed(dataset, move(u"qualifier"_s), u"at least"_s);
        QCOMPARE(shown(dataset, move(u"change_percent"_s)), u"at least 4 % down"_s);
        QVERIFY(!dataset.contents.shareMoves.front().changePercent.upper);
    }

    void readsDaysWithPrecisionAndBasis()
    {
        const CellRef starts{TableKind::Event, 2, u"starts_on"_s};
        WorkingDataset dataset = typed(sampleDataset(), starts, u"Jan 2025"_s);
        const Event& event = dataset.contents.events.front();
        QCOMPARE(event.startsOn, (Day{.date = {2025, 1, 1},
                                      .precision = DatePrecision::Month,
                                      .basis = DateBasis::Inferred}));
        dataset = typed(dataset, starts, u"27–28 January 2025, stated"_s);
        QCOMPARE(*dataset.contents.events.front().startsOn, (Day{.date = {2025, 1, 27}}));
        QCOMPARE(*dataset.contents.events.front().endsOn, (Day{.date = {2025, 1, 28}}));
        // The file has one precision and one basis for both.
        const CellEdit coarse = setCell(dataset, starts, u"2025"_s);
        QCOMPARE(coarse.error->code, ErrorCode::ValueNotADate);
        dataset = typed(dataset, {TableKind::Event, 2, u"date_basis"_s}, u"inferred"_s);
        QCOMPARE(dataset.contents.events.front().endsOn->basis, DateBasis::Inferred);
    }

    void findsRowsByName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<RowId>("id");
        QTest::newRow("name") << u"ASML"_s << RowId(4);
        QTest::newRow("case") << u" asml "_s << RowId(4);
        QTest::newRow("ticker") << u"nvda"_s << RowId(1);
        QTest::newRow("number") << u"#4"_s << RowId(4);
    }
    void findsRowsByName()
    {
        QFETCH(QString, text);
        QFETCH(RowId, id);
        const WorkingDataset dataset = typed(sampleDataset(), move(u"organisation_id"_s), text);
        QCOMPARE(dataset.contents.shareMoves.front().organisation, id);
    }

    void addsACompanyThatIsNotThere()
    {
        const WorkingDataset dataset =
            typed(sampleDataset(), move(u"organisation_id"_s), u"Oracle"_s, true);
        QCOMPARE(dataset.contents.organisations.back().name, u"Oracle"_s);
        QCOMPARE(dataset.contents.shareMoves.front().organisation,
                 dataset.contents.organisations.back().id);
        const WorkingDataset refused =
            typed(sampleDataset(), {TableKind::Funding, 6, u"part_of"_s}, u"Other"_s, true);
        QCOMPARE(refused.contents, sampleDataset().contents);
        QCOMPARE(refused.drafts.size(), std::size_t(1));
    }

    void namesThatSeveralHaveAreToldApart()
    {
        WorkingDataset dataset = sampleDataset();
        dataset.contents.events.push_back({.id = 7, .title = u"Monday’s fall"_s});
        const CellRef event = move(u"event_id"_s);
        QCOMPARE(setCell(dataset, event, u"Monday’s fall"_s).error->code,
                 ErrorCode::ValueAmbiguous);
        dataset = typed(dataset, event, u"Monday’s fall #7"_s);
        QCOMPARE(dataset.contents.shareMoves.front().event, RowId(7));
        ReferenceBook book(dataset);
        QCOMPARE(book.textFor(TableKind::Event, 7), u"Monday’s fall #7"_s);
        QCOMPARE(book.textFor(TableKind::Organisation, 4), u"ASML"_s);
    }

    void typingWhatStandsThereChangesNothing()
    {
        const WorkingDataset dataset = sampleDataset();
        ReferenceBook book(dataset);
        for (const TableKind table :
             {TableKind::ShareMove, TableKind::Funding, TableKind::FundingAmount, TableKind::Event,
              TableKind::Organisation, TableKind::ExchangeRate})
            for (const DataColumn& column : columnsOf(table)) {
                const RowId id = table == TableKind::Funding ? 5
                                 : table == TableKind::Event ? 2
                                                             : 1;
                const CellRef cell{table, id, QString::fromLatin1(column.name)};
                const CellValue value = column.get(*dataRow(dataset, table, id));
                const CellEdit edit =
                    setCell(dataset, cell, editText(book, column, value, Formatter()),
                            {.reading = rulesOf(Language::English)});
                QVERIFY2(!edit.error && edit.changes.empty(), column.name);
            }
    }

    void aPriceIsChangedOrRefused()
    {
        const WorkingDataset dataset = sampleDataset();
        ReferenceBook book(dataset);
        const Price price{.organisation = 1, .at = 1737936000, .close = 118.42};
        const auto column = [](const char* name) -> const DataColumn& {
            return columnOf({TableKind::Price, 0, QString::fromLatin1(name)});
        };
        QCOMPARE(plain(cellText(dataset, column("at"), column("at").get(price), Formatter())),
                 u"27 Jan 2025"_s);
        QCOMPARE(setPriceCell(price, column("close"), u"120.5"_s, book)->close, 120.5);
        QCOMPARE(setPriceCell(price, column("at"), u"2025-01-28 16:00"_s, book)->at,
                 1737936000 + 86400 + 16 * 3600);
        QCOMPARE(setPriceCell(price, column("volume"), {}, book)->volume, std::nullopt);
        QCOMPARE(setPriceCell(price, column("close"), {}, book).error().code,
                 ErrorCode::ValueMissing);
        QCOMPARE(setPriceCell(price, column("close"), u"up"_s, book).error().code,
                 ErrorCode::ValueNotANumber);
    }
};

QTEST_GUILESS_MAIN(TestCells)
#include "tst_cells.moc"
