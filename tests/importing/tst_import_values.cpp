#include "ui/importing/import_words.h"
#include "ui/importing/preview_model.h"
#include "ui/importing/problem_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

TableInfo table()
{
    return {.columns = {{.name = u"company"_s}, {.name = u"change"_s}}};
}

Error refusal(qint64 line, const QString& value)
{
    return {.code = ErrorCode::ValueNotANumber, .row = line, .column = u"change"_s, .value = value};
}

QStringList statesOf(const std::vector<RowProblem>& problems)
{
    QStringList states;
    for (const RowProblem& each : problems)
        states += QString::number(each.line.value_or(0)) + u':' +
                  QString::number(static_cast<int>(each.state));
    return states;
}

} // namespace

/// The assistant's values and models, without a window.
class TestImportValues : public QObject
{
    Q_OBJECT

private slots:
    void everyKindAndFieldHasAName()
    {
        QSet<QString> names;
        for (const QString& kind : importKindWords()) {
            QVERIFY(!kindName(*importKindFromText(kind)).isEmpty());
            for (const ImportField field : fieldsOf(*importKindFromText(kind)))
                names += fieldName(field);
        }
        QVERIFY(!names.contains(QString()));
        QVERIFY(names.size() > 30);
    }

    void countsLeaveOutWhatThereIsNoneOf()
    {
        const Formatter formatter;
        QCOMPARE(countWords({.rowsImported = 1234, .rowsKnown = 2}, formatter),
                 u"1,234 added · 2 there already"_s);
        QCOMPARE(countWords({}, formatter), u"no rows"_s);
    }

    void howSureAGuessIs()
    {
        const Formatter formatter;
        QCOMPARE(sureWords(0.99, formatter), u"sure"_s);
        QVERIFY(sureWords(0.871, formatter).startsWith(u"87"_s));
    }

    void refusalsEditsAndRemarksStandInTheOrderOfTheirLines()
    {
        ImportOutcome outcome{.refusals = {refusal(9, u"oops"_s), refusal(3, u"what"_s)}};
        outcome.result.table = table();
        outcome.result.notes = {{Severity::Warning, {.code = ErrorCode::ReadAsFall}}};
        const MendedRows edits{{2, {.isLeftOut = true}},
                               {3, {.cells = {{1, u"what"_s}}}},
                               {5, {.cells = {{1, u"-1 %"_s}}}}};
        // A mended cell that is refused again stands there once.
        QCOMPARE(statesOf(listProblems(outcome, edits)),
                 (QStringList{u"2:2"_s, u"3:0"_s, u"5:1"_s, u"9:0"_s, u"0:3"_s}));
    }

    void aRefusedCellCanBeChangedAndARemarkCannot()
    {
        ImportOutcome outcome{.refusals = {refusal(3, u"oops"_s)}};
        outcome.result.table = table();
        outcome.result.notes = {{Severity::Warning, {.code = ErrorCode::ReadAsFall}}};
        ProblemModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProblems(listProblems(outcome, {}));
        QSignalSpy mended(&model, &ProblemModel::mended);
        const QModelIndex value = model.index(0, ProblemModel::ValueColumn);
        QVERIFY(value.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.index(0, ProblemModel::ReasonColumn).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.index(1, ProblemModel::ValueColumn).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.setData(value, u"oops"_s, Qt::EditRole));
        QVERIFY(model.setData(value, u"-14 %"_s, Qt::EditRole));
        QCOMPARE(mended.size(), 1);
        const auto changed = mended[0][0].value<RowProblem>();
        QCOMPARE(changed.key, std::optional<qint64>(3));
        QCOMPARE(changed.value, u"-14 %"_s);
        QCOMPARE(value.data().toString(), u"-14 %"_s);
    }

    void thePreviewShowsCellsLinesAndProblems()
    {
        const auto reader =
            openTable(QByteArray("company,change\n\nNvidia,-16.9%\nOracle,oops\n"), u"a.csv"_s);
        QVERIFY(reader);
        PreviewModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTable(*readRows(**reader, 10));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 1).data().toString(), u"oops"_s);
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"3"_s);
        QCOMPARE(model.rowOf(4), 1);
        QCOMPARE(model.rowOf(2), -1);
        model.setProblems({{{4, 1}, u"no number"_s}});
        QCOMPARE(model.index(1, 1).data(Qt::ToolTipRole).toString(), u"no number"_s);
        QVERIFY(!model.index(0, 1).data(Qt::ToolTipRole).isValid());
        model.setEdits({{4, {.cells = {{1, u"-14 %"_s}}}}, {3, {.isLeftOut = true}}});
        QCOMPARE(model.index(1, 1).data().toString(), u"-14 %"_s);
        QVERIFY(model.index(0, 0).data(Qt::FontRole).value<QFont>().strikeOut());
    }
};

QTEST_MAIN(TestImportValues)
#include "tst_import_values.moc"
