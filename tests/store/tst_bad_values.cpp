#include "dataset_files.h"
#include "store/dataset_store.h"

#include <QTest>

using namespace aftershock;
using namespace aftershock::test;
using namespace Qt::StringLiterals;

/// A value that cannot be true, or leads nowhere, is refused with the place where it stands.
class TestBadValues : public QObject
{
    Q_OBJECT

private:
    static void row(const char* tag, const QString& sql, const QString& outcome)
    {
        QTest::newRow(tag) << sql << outcome;
    }

private slots:
    void theRefusalNamesRowAndColumn_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");

        row("untouched", u""_s, u"opened"_s);

        // Missing.
        row("no change", u"UPDATE share_move SET change_percent = NULL WHERE id = 3"_s,
            u"ValueMissing 3 share_move.change_percent"_s);
        row("no qualifier", u"UPDATE share_move SET qualifier = NULL WHERE id = 2"_s,
            u"ValueMissing 2 share_move.qualifier"_s);
        row("no company", u"UPDATE share_move SET organisation_id = NULL WHERE id = 1"_s,
            u"ValueMissing 1 share_move.organisation_id"_s);
        row("no name", u"UPDATE organisation SET name = NULL WHERE id = 4"_s,
            u"ValueMissing 4 organisation.name"_s);
        row("empty name", u"UPDATE organisation SET name = '' WHERE id = 4"_s,
            u"ValueMissing 4 organisation.name"_s);
        row("no title", u"UPDATE event SET title = NULL WHERE id = 1"_s,
            u"ValueMissing 1 event.title"_s);
        row("no kind of event", u"UPDATE event SET kind = NULL WHERE id = 1"_s,
            u"ValueMissing 1 event.kind"_s);
        row("no amount", u"UPDATE funding_amount SET amount = NULL WHERE id = 5"_s,
            u"ValueMissing 5 funding_amount.amount"_s);
        row("no currency", u"UPDATE funding_amount SET currency = NULL WHERE id = 5"_s,
            u"ValueMissing 5 funding_amount.currency"_s);
        row("no basis", u"UPDATE funding_amount SET basis = NULL WHERE id = 5"_s,
            u"ValueMissing 5 funding_amount.basis"_s);
        row("no id", u"UPDATE statement SET id = NULL WHERE id = 1"_s,
            u"ValueMissing 1 statement.id"_s);
        row("no summary", u"UPDATE statement SET summary = NULL WHERE id = 2"_s,
            u"ValueMissing 2 statement.summary"_s);
        row("no name of a view", u"UPDATE saved_view SET name = NULL WHERE id = 2"_s,
            u"ValueMissing 2 saved_view.name"_s);
        row("no rate", u"INSERT INTO exchange_rate VALUES (7, 'GBP', 'USD', NULL, NULL, NULL)"_s,
            u"ValueMissing 7 exchange_rate.rate"_s);

        // Not of the type.
        row("words for a number",
            u"UPDATE share_move SET change_percent = 'down a lot' WHERE id = 6"_s,
            u"ValueNotANumber 6 share_move.change_percent"_s);
        row("bytes for a number", u"UPDATE funding_amount SET amount = x'0102' WHERE id = 6"_s,
            u"ValueNotANumber 6 funding_amount.amount"_s);
        row("a fraction of a row", u"UPDATE share_move SET event_id = 1.5 WHERE id = 6"_s,
            u"ValueNotANumber 6 share_move.event_id"_s);
        row("words for an id", u"UPDATE source SET id = 'two' WHERE id = 2"_s,
            u"ValueNotANumber 2 source.id"_s);
        row("bytes for a name", u"UPDATE organisation SET name = x'41' WHERE id = 6"_s,
            u"TextUnreadable 6 organisation.name"_s);
        row("text that is not UTF-8",
            u"UPDATE organisation SET sector = CAST(x'41ff42' AS TEXT) WHERE id = 6"_s,
            u"TextUnreadable 6 organisation.sector"_s);

        // Not finite, or absurd.
        row("an infinite fall", u"UPDATE share_move SET change_percent = -9e999 WHERE id = 8"_s,
            u"ValueOutOfRange 8 share_move.change_percent"_s);
        row("an absurd rise", u"UPDATE share_move SET change_percent = 1e300 WHERE id = 8"_s,
            u"ValueOutOfRange 8 share_move.change_percent"_s);
        row("an infinite amount", u"UPDATE funding_amount SET amount = 9e999 WHERE id = 1"_s,
            u"ValueOutOfRange 1 funding_amount.amount"_s);
        row("an absurd amount", u"UPDATE funding_amount SET amount = 1e40 WHERE id = 1"_s,
            u"ValueOutOfRange 1 funding_amount.amount"_s);
        row("an amount below nothing", u"UPDATE funding_amount SET amount = -1 WHERE id = 1"_s,
            u"ValueOutOfRange 1 funding_amount.amount"_s);
        row("a fall beyond everything is a finding and no refusal",
            u"UPDATE share_move SET change_percent = -150 WHERE id = 8"_s, u"opened"_s);
        row("a year that never was", u"UPDATE funding SET from_year = 0 WHERE id = 1"_s,
            u"ValueOutOfRange 1 funding.from_year"_s);
        row("a year beyond 32 bits", u"UPDATE funding SET from_year = 4294969321 WHERE id = 1"_s,
            u"ValueOutOfRange 1 funding.from_year"_s);
        row("no years", u"UPDATE funding SET years = 0 WHERE id = 3"_s,
            u"ValueOutOfRange 3 funding.years"_s);
        row("infinite years", u"UPDATE funding SET years = 9e999 WHERE id = 3"_s,
            u"ValueOutOfRange 3 funding.years"_s);
        row("a rate of nothing",
            u"INSERT INTO exchange_rate VALUES (7, 'GBP', 'USD', 0, NULL, NULL)"_s,
            u"ValueOutOfRange 7 exchange_rate.rate"_s);

        // Words that no enumeration has.
        row("a qualifier of its own", u"UPDATE share_move SET qualifier = 'Over' WHERE id = 4"_s,
            u"ValueUnknown 4 share_move.qualifier"_s);
        row("an unknown kind", u"UPDATE event SET kind = 'party' WHERE id = 5"_s,
            u"ValueUnknown 5 event.kind"_s);
        row("an unknown status", u"UPDATE funding SET status = 'hoped' WHERE id = 2"_s,
            u"ValueUnknown 2 funding.status"_s);
        row("an unknown basis", u"UPDATE funding_amount SET basis = 'guess' WHERE id = 2"_s,
            u"ValueUnknown 2 funding_amount.basis"_s);
        row("an unknown currency", u"UPDATE funding_amount SET currency = 'XYZ' WHERE id = 2"_s,
            u"ValueUnknown 2 funding_amount.currency"_s);
        row("a currency in small letters",
            u"UPDATE funding_amount SET currency = 'gbp' WHERE id = 2"_s,
            u"ValueUnknown 2 funding_amount.currency"_s);
        row("a country by name", u"UPDATE organisation SET country = 'USA' WHERE id = 2"_s,
            u"ValueUnknown 2 organisation.country"_s);
        row("a country that is not there", u"UPDATE organisation SET country = 'QQ' WHERE id = 2"_s,
            u"ValueUnknown 2 organisation.country"_s);
        row("an unknown precision", u"UPDATE event SET date_precision = 'week' WHERE id = 2"_s,
            u"ValueUnknown 2 event.date_precision"_s);
        row("an unknown basis of a date", u"UPDATE event SET date_basis = 'felt' WHERE id = 2"_s,
            u"ValueUnknown 2 event.date_basis"_s);

        // Days.
        row("30 February", u"UPDATE share_move SET trading_day = '2025-02-30' WHERE id = 1"_s,
            u"ValueUnknown 1 share_move.trading_day"_s);
        row("a day as a number", u"UPDATE share_move SET trading_day = 20250127 WHERE id = 1"_s,
            u"ValueUnknown 1 share_move.trading_day"_s);
        row("a day the British way",
            u"UPDATE share_move SET trading_day = '27/01/2025' WHERE id = 1"_s,
            u"ValueUnknown 1 share_move.trading_day"_s);
        row("a month where a day is needed",
            u"UPDATE share_move SET trading_day = '2025-01' WHERE id = 1"_s,
            u"ValueUnknown 1 share_move.trading_day"_s);
        row("a month for a month", u"UPDATE event SET starts_on = '2025-01' WHERE id = 3"_s,
            u"opened"_s);
        row("an end before the start", u"UPDATE event SET ends_on = '2025-01-19' WHERE id = 1"_s,
            u"ValueOutOfRange 1 event.ends_on"_s);
        row("a source from the 13th month",
            u"UPDATE source SET published_on = '2025-13-01' WHERE id = 1"_s,
            u"ValueUnknown 1 source.published_on"_s);

        // Ranges.
        row("between and no second end",
            u"UPDATE share_move SET qualifier = 'between' WHERE id = 1"_s,
            u"ValueMissing 1 share_move.change_percent_to"_s);
        row("a second end and not between",
            u"UPDATE share_move SET change_percent_to = -18 WHERE id = 1"_s,
            u"ValueOutOfRange 1 share_move.change_percent_to"_s);
        row("a range from 5 to 4 per cent down",
            u"UPDATE share_move SET qualifier = 'between', change_percent = -5, "
            "change_percent_to = -4 WHERE id = 1"_s,
            u"ValueOutOfRange 1 share_move.change_percent_to"_s);
        row("a range from 4 to 5 per cent down",
            u"UPDATE share_move SET qualifier = 'between', change_percent = -4, "
            "change_percent_to = -5 WHERE id = 1"_s,
            u"opened"_s);
        row("an infinite second end",
            u"UPDATE funding_amount SET qualifier = 'between', amount_to = 9e999 WHERE id = 1"_s,
            u"ValueOutOfRange 1 funding_amount.amount_to"_s);

        // References.
        row("an event that is not there", u"UPDATE share_move SET event_id = 99 WHERE id = 1"_s,
            u"ReferenceDangling 1 share_move.event_id"_s);
        row("a company that is not there",
            u"UPDATE share_move SET organisation_id = 99 WHERE id = 1"_s,
            u"ReferenceDangling 1 share_move.organisation_id"_s);
        row("a source that is not there", u"UPDATE event SET source_id = 99 WHERE id = 3"_s,
            u"ReferenceDangling 3 event.source_id"_s);
        row("a funder that is not there", u"UPDATE funding SET organisation_id = -1 WHERE id = 2"_s,
            u"ReferenceDangling 2 funding.organisation_id"_s);
        row("a whole that is not there", u"UPDATE funding SET part_of = 12 WHERE id = 4"_s,
            u"ReferenceDangling 4 funding.part_of"_s);
        row("an amount of nothing", u"UPDATE funding_amount SET funding_id = 12 WHERE id = 8"_s,
            u"ReferenceDangling 8 funding_amount.funding_id"_s);
        row("a speaker's house that is not there",
            u"UPDATE statement SET organisation_id = 77 WHERE id = 4"_s,
            u"ReferenceDangling 4 statement.organisation_id"_s);
        row("a rate's source that is not there",
            u"INSERT INTO exchange_rate VALUES (7, 'GBP', 'USD', 1.2, '2025-01-27', 9)"_s,
            u"ReferenceDangling 7 exchange_rate.source_id"_s);
        row("a part of itself", u"UPDATE funding SET part_of = 3 WHERE id = 3"_s,
            u"ReferenceCycle 3 funding.part_of"_s);
        row("a part of its part", u"UPDATE funding SET part_of = 4 WHERE id = 3"_s,
            u"ReferenceCycle 3 funding.part_of"_s);
        row("a circle behind a chain",
            u"UPDATE funding SET part_of = 2 WHERE id = 1; UPDATE funding SET part_of = 3 "
            "WHERE id = 2; UPDATE funding SET part_of = 4 WHERE id = 3"_s,
            u"ReferenceCycle 3 funding.part_of"_s);

        // Twice.
        row("an id twice", u"UPDATE organisation SET id = 1 WHERE id = 12"_s,
            u"ValueRepeated 1 organisation.id"_s);
        row("a name twice", u"UPDATE organisation SET name = 'Nvidia' WHERE id = 12"_s,
            u"ValueRepeated 12 organisation.name"_s);
    }
    void theRefusalNamesRowAndColumn()
    {
        QFETCH(QString, sql);
        QFETCH(QString, expected);
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        loosen(file);
        runSql(file, sql);
        const auto opened = openDataset(file);
        QCOMPARE(outcome(opened), expected);
        if (!opened) {
            QCOMPARE(opened.error().subject, file);
            QCOMPARE(exitStatus(opened.error()), 3);
        }
    }

    /// A file of our own schema keeps most of these out, unless a program switched the checks off.
    void brokenConstraintsAreNamedAndNotCalledDamage_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");
        row("absurd", u"UPDATE share_move SET change_percent = 9e999 WHERE id = 1"_s,
            u"ValueOutOfRange 1 share_move.change_percent"_s);
        row("unknown word", u"UPDATE share_move SET qualifier = 'more' WHERE id = 1"_s,
            u"ValueUnknown 1 share_move.qualifier"_s);
        row("dangling", u"UPDATE share_move SET event_id = 9 WHERE id = 1"_s,
            u"ReferenceDangling 1 share_move.event_id"_s);
        row("digits", u"UPDATE share_move SET significant_digits = 400 WHERE id = 1"_s,
            u"ValueOutOfRange 1 share_move.significant_digits"_s);
        row("circle", u"UPDATE funding SET part_of = 4 WHERE id = 3"_s,
            u"ReferenceCycle 3 funding.part_of"_s);
        row("a price of nobody", u"INSERT INTO price VALUES (9, 0, 1, 1), (50, 0, 1, 1)"_s,
            u"ReferenceDangling price.organisation_id"_s);
    }
    void brokenConstraintsAreNamedAndNotCalledDamage()
    {
        QFETCH(QString, sql);
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        runSql(file, sql);
        QTEST(outcome(openDataset(file)), "expected");
    }

    void aDateThatNobodyCalledStatedIsInferred()
    {
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        loosen(file);
        runSql(file, u"UPDATE event SET date_basis = NULL WHERE id = 3"_s);
        const auto opened = openDataset(file);
        QCOMPARE(outcome(opened), u"opened"_s);
        QCOMPARE(opened->dataset->event(3)->startsOn->basis, DateBasis::Inferred);
        QCOMPARE(opened->diagnostics.size(), std::size_t(1));
        QCOMPARE(outcomeOf(opened->diagnostics[0].error), u"ValueMissing 3 event.date_basis"_s);
        QCOMPARE(opened->diagnostics[0].severity, Severity::Warning);
    }

    void textThatActsIsKeptAndPointedAt()
    {
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        const QString name = u"N\u202evidia\u001b[2J"_s;
        runSql(file, u"UPDATE organisation SET name = '%1' WHERE id = 1"_s.arg(name));
        runSql(file, u"UPDATE event SET summary = 'two'||char(10)||'lines' WHERE id = 1"_s);
        const auto opened = openDataset(file);
        QCOMPARE(outcome(opened), u"opened"_s);
        QCOMPARE(opened->dataset->organisation(1)->name, name);
        QCOMPARE(opened->diagnostics.size(), std::size_t(1));
        QCOMPARE(opened->diagnostics[0].error.code, ErrorCode::TextActsOnDisplay);
        const QString line = diagnosticLine(opened->diagnostics[0].error);
        QVERIFY(!line.contains(QChar(0x202e)) && !line.contains(QChar(0x1b)));
    }

    void aBrokenSavedViewDoesNotHideTheFacts()
    {
        const DatasetFolder folder;
        const QString file = folder.copyBuiltIn();
        runSql(file, u"UPDATE saved_view SET spec = '{broken' WHERE id = 2"_s);
        const auto opened = openDataset(file);
        QCOMPARE(outcome(opened), u"opened"_s);
        QCOMPARE(opened->diagnostics.size(), std::size_t(1));
        QCOMPARE(opened->diagnostics[0].error.code, ErrorCode::SyntaxInvalid);
        QCOMPARE(opened->diagnostics[0].error.row, std::optional<qint64>(2));
    }
};

QTEST_APPLESS_MAIN(TestBadValues)
#include "tst_bad_values.moc"
