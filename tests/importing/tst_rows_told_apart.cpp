#include "import_fixture.h"

#include <QFile>
#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// Rows that give other figures for the same, and what each row says against what holds for all.
class TestRowsToldApart : public QObject, private ImportFixture
{
    Q_OBJECT

private slots:
    void cleanup() { QFile::remove(path()); }

    void currenciesOfTheRowsAreRead_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("codes");
        const QByteArray signs = "company,currency,amount,year\nAcme,£,504792,2016\n"
                                 "Beta,$,50000,2015\nGamma,€,1500,2015\n";
        const QStringList own{u"GBP"_s, u"USD"_s, u"EUR"_s};
        QTest::newRow("signs") << signs << QStringList() << own;
        QTest::newRow("signs of Markdown")
            << QByteArray("company,currency,amount\nAcme,\\$,7\nBeta,£,8\n") << QStringList()
            << QStringList{u"USD"_s, u"GBP"_s};
        QTest::newRow("names") << QByteArray("company,currency,amount\nAcme,euro,7\nBeta,元,8\n")
                               << QStringList() << QStringList{u"EUR"_s, u"CNY"_s};
        QTest::newRow("against one for all") << signs << QStringList{u"'JPY'=currency"_s} << own;
        QTest::newRow("codes against one for all")
            << QByteArray("company,currency,amount\nAcme,GBP,7\nBeta,EUR,8\n")
            << QStringList{u"'JPY'=currency"_s} << QStringList{u"GBP"_s, u"EUR"_s};
        QTest::newRow("one for all where a row says nothing")
            << QByteArray("company,currency,amount\nAcme,GBP,7\nBeta,,8\n")
            << QStringList{u"'JPY'=currency"_s} << QStringList{u"GBP"_s, u"JPY"_s};
        QTest::newRow("one for all against a heading")
            << QByteArray("company,currency,amount (USD)\nAcme,GBP,7\nBeta,EUR,8\n")
            << QStringList{u"'JPY'=currency"_s} << QStringList{u"JPY"_s, u"JPY"_s};
    }
    void currenciesOfTheRowsAreRead()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, words);
        QFETCH(QStringList, codes);
        const Imported imported = import(file, {.choice = choice(words, ImportKind::Funding)});
        QVERIFY(!imported.error);
        QVERIFY(imported.refusals.empty());
        QStringList read;
        for (const Funding& each : imported.contents.fundings)
            read += each.amounts[0].money.currency.code();
        QCOMPARE(read, codes);
    }

    void aHundredOfACurrencyIsNone()
    {
        const Imported imported = import("company,currency,amount\nAcme,GBP,7\nBeta,100 JPY,8\n"
                                         "Gamma,USD,9\n",
                                         {.choice = choice({}, ImportKind::Funding)});
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.fundings.size(), std::size_t(2));
        QCOMPARE(imported.refusals.size(), std::size_t(1));
        QCOMPARE(imported.refusals[0].value, u"100 JPY"_s);
    }

    void theUnitOfAllRowsHoldsBesideTheirCurrencies()
    {
        const Imported imported =
            import("company,currency,amount\nAcme,GBP,7\nBeta,EUR,8\n",
                   {.choice = choice({u"'USD bn'=currency"_s}, ImportKind::Funding)});
        QVERIFY(!imported.error);
        QCOMPARE(imported.contents.fundings[0].amounts[0].money.amount.value, 7e9);
        QCOMPARE(imported.contents.fundings[0].amounts[0].money.currency.code(), u"GBP"_s);
    }

    void statusesAreNoCurrencies()
    {
        const Imported imported = import("company,amount,result\nAcme,$7,won\nBeta,$8,won\n",
                                         {.choice = {.kind = ImportKind::Funding}});
        QCOMPARE(mappingText(imported.result), u"funding: organisation amount -"_s);
    }

    void rowsThatAreNotToldApartStop_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("way");
        const QByteArray plant =
            "Company,System,Capex (£)\nSpp 2,Coils,250\nSpp 2,Limbs,320\n"
            "Spp 2,Heat,0\nSpp 2,Buildings,784\nSpp 2,Other,31\nAlt C,Coils,9\n";
        const int funding = static_cast<int>(ImportKind::Funding);
        QTest::newRow("amounts") << funding << plant << QStringList() << u"Spp 2"_s
                                 << u"System=purpose"_s;
        QTest::newRow("replaced") << funding << plant << QStringList{u"replace"_s} << u"Spp 2"_s
                                  << u"System=purpose"_s;
        QTest::newRow("purpose is taken")
            << funding
            << QByteArray("Company,Purpose,Part,Amount\nA,Chips,one,$1\nA,Chips,two,$2\n"
                          "A,Chips,three,$3\nA,Chips,four,$4\nA,Chips,five,$5\n")
            << QStringList{u"Part=-"_s} << u"A"_s << u"Part=recipient"_s;
        QTest::newRow("nothing does")
            << funding << QByteArray("Company,Amount\nA,$1\nA,$2\nA,$3\nA,$4\nA,$5\n")
            << QStringList() << u"A"_s << u"keep both"_s;
        QTest::newRow("moves")
            << static_cast<int>(ImportKind::ShareMoves)
            << QByteArray("Company,Session,Change,Day\nA,one,1%,2025-01-27\nA,two,2%,2025-01-27\n"
                          "A,three,3%,2025-01-27\nA,four,4%,2025-01-27\nA,five,5%,2025-01-27\n")
            << QStringList() << u"A"_s << u"“Session”"_s;
    }
    void rowsThatAreNotToldApartStop()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, file);
        QFETCH(QStringList, words);
        const bool replaces = words.removeAll(u"replace"_s) > 0;
        const ImportOptions options{.choice = choice(words, static_cast<ImportKind>(kind)),
                                    .existing =
                                        replaces ? ExistingRows::Replace : ExistingRows::Skip};
        const Imported imported = import(file, options);
        QVERIFY(imported.error);
        QCOMPARE(imported.error->code, ErrorCode::ValueAmbiguous);
        QCOMPARE(imported.error->row, std::optional<qint64>(3));
        QTEST(imported.error->value, "value");
        QVERIFY(imported.error->detail.contains(u"rows 2 and 3"_s));
        QVERIFY(imported.error->detail.contains(u" 3 more rows"_s));
        QFETCH(QString, way);
        QVERIFY2(imported.error->detail.contains(way), qPrintable(imported.error->detail));
        // Whoever keeps both has all.
        ImportOptions both = options;
        both.existing = ExistingRows::Both;
        QVERIFY(!import(file, both).error);
    }

    void aFewRowsThatContradictAreLeftOut()
    {
        const QByteArray file = "Company,Amount\nA,$1\nB,$2\nA,$3\nA,$4\nA,$5\nA,$1\n";
        const Imported imported = import(file);
        QVERIFY(!imported.error);
        QCOMPARE(imported.result.rowsImported, qint64(2));
        QCOMPARE(imported.result.rowsLeftOut, qint64(3));
        QCOMPARE(imported.result.rowsKnown, qint64(1)); // the last row says the same again
        QCOMPARE(imported.result.notes[0].error.code, ErrorCode::KeyTaken);
        QCOMPARE(imported.result.notes[0].error.detail, u"row 2: $1"_s);
        // Against a dataset, all the same is there already, whatever it says.
        const Imported again = import(file);
        QVERIFY(!again.error);
        QCOMPARE(again.result.rowsLeftOut, qint64(0));
        QCOMPARE(again.result.rowsKnown, qint64(6));
    }

    void aPurposeThatIsGivenTakesNoPayerAway()
    {
        const QByteArray file = "state,kind,total_funding ($)\nOhio,Roads,5\nOhio,Rail,6\n";
        const Imported given =
            import(file, {.choice = choice({u"kind=purpose"_s}, ImportKind::Funding)});
        QCOMPARE(mappingText(given.result), u"funding: organisation purpose amount"_s);
    }

    void aColumnWithoutHeadingIsNoRecipient()
    {
        const Imported stray =
            import("date,amount,investor,\n2020-01-02,$5m,Accel,Jan\n2020-02-03,$6m,Index,Feb\n");
        QCOMPARE(mappingText(stray.result), u"funding: day amount organisation -"_s);
        QFile::remove(path());
        // What a spreadsheet has in front of its rows is.
        const Imported index =
            import(",Amount\nMeta,$5m\nOracle,$6m\n", {.choice = {.kind = ImportKind::Funding}});
        QCOMPARE(mappingText(index.result), u"funding: organisation amount"_s);
    }

    void oneAnswerTellsFractionsOfAllColumns_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("value");
        QTest::newRow("fractions") << u"'fraction'=units"_s << 3.125;
        QTest::newRow("percent") << u"'Percent'=units"_s << 0.03125;
    }
    void oneAnswerTellsFractionsOfAllColumns()
    {
        const QByteArray file = "Date,NVDA,TSLA\n2023-01-04,0.03125,0.0512\n"
                                "2023-01-05,-0.0328,-0.0290\n2023-01-06,0.0416,0.0246\n";
        const Imported asked = import(file, {.choice = {.kind = ImportKind::ShareMoves}});
        QCOMPARE(asked.result.rowsRefused, qint64(6));
        QVERIFY(asked.refusals[0].detail.contains(u"units of all rows"_s));
        QFETCH(QString, unit);
        const Imported told = import(file, {.choice = choice({unit}, ImportKind::ShareMoves)});
        QVERIFY(!told.error);
        QCOMPARE(told.contents.shareMoves.size(), std::size_t(6));
        QTEST(told.contents.shareMoves[0].changePercent.value, "value");
        QCOMPARE(nameOf(told, told.contents.shareMoves[0].organisation), u"NVDA"_s);
    }

    void aUnitThatIsNoneOfChangesIsRefused()
    {
        const Imported imported =
            import("Company,Change\nA,0.5\n",
                   {.choice = choice({u"'USD bn'=units"_s}, ImportKind::ShareMoves)});
        QCOMPARE(imported.refusals.at(0).code, ErrorCode::ValueUnknown);
    }
};

QTEST_GUILESS_MAIN(TestRowsToldApart)
#include "tst_rows_told_apart.moc"
