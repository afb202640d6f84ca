#include "assistant_fixture.h"
#include "store/dataset_store.h"
#include "ui/importing/field_header.h"
#include "ui/importing/mapping_panel.h"
#include "ui/importing/problem_panel.h"
#include "ui/importing/raw_text_view.h"
#include "ui/importing/reading_panel.h"
#include "ui/importing/target_panel.h"
#include "ui/window/message_bar.h"
#include "ui/window/run_window.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;
using State = ImportAssistant::State;

namespace {

const QByteArray moves = "company,change,day\nNvidia,-16.9%,2025-01-27\nOracle,oops,2025-01-27\n"
                         "ASML,over 7 % down,2025-01-27\n";

DatasetContents read(const QString& path)
{
    const auto opened = openDataset(path);
    if (!opened)
        qFatal("%s", qPrintable(diagnosticLine(opened.error())));
    return opened->dataset->contents();
}

void writeField(QLineEdit* field, const QString& text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Tab);
}

/// Once it is laid out: the list appears with the first refusal.
void click(QPushButton* button)
{
    QTRY_VERIFY(button->isVisible() && button->width() >= button->sizeHint().width());
    QVERIFY(button->isEnabled());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

} // namespace

/// The import assistant as a person uses it, with mouse and keys.
class TestImportAssistant : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        dressApplication();
        qRegisterMetaType<ImportDone>();
    }

    void aPlainFileIsReadyWithoutAQuestion()
    {
        AssistantFixture fixture("company,change\nNvidia,-16.9%\nOracle,-14%\n");
        QVERIFY(fixture.reaches(State::Ready));
        QCOMPARE(fixture->importButton()->text(), u"Import 2"_s);
        QVERIFY(!fixture->problems()->isVisible());
        QSignalSpy done(fixture.assistant(), &ImportAssistant::imported);
        QSignalSpy kept(fixture.assistant(), &ImportAssistant::mappingKept);
        const QString path = fixture.file(u"new.aftershock"_s);
        fixture->importTo(path);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(kept.size(), 0); // nobody chose anything
        const DatasetContents contents = read(path);
        QCOMPARE(contents.shareMoves.size(), std::size_t(2));
        QCOMPARE(contents.sources[0].title, u"a.csv"_s);
        QCOMPARE(contents.shareMoves[1].citation.locator, u"row 3"_s);
    }

    void headsShowAllOfWhatTheySay()
    {
        AssistantFixture fixture("AI capex ($ bn)\n\nCompany,2023,2024\nMeta,28.1,39.2\n"
                                 "Oracle,8.0,12.1\n");
        QVERIFY(fixture.reaches(State::Ready));
        const QStringList heads = fixture.heads();
        QVERIFY2(heads[1].contains(u"The year’s amounts"_s), qPrintable(heads[1]));
        const FieldHeader* header = fixture->findChild<FieldHeader*>();
        for (int column = 0; column < 3; ++column) {
            const ChoiceBox* box = header->box(column);
            if (!box || !box->isVisible()) // out of sight
                continue;
            const QString brief = box->currentText().section(u'(', 1).section(u')', 0, 0);
            QVERIFY2(box->fontMetrics().horizontalAdvance(brief) + 30 <= box->width(),
                     qPrintable(u"%1: %2 in %3"_s.arg(brief)
                                    .arg(box->fontMetrics().horizontalAdvance(brief))
                                    .arg(box->width())));
        }
    }

    void theFormsFieldsStandInLine()
    {
        AssistantFixture fixture(moves);
        QVERIFY(fixture.reaches(State::Ready));
        QSet<int> edges;
        for (const QFormLayout* form : fixture->findChildren<QFormLayout*>())
            for (int row = 0; row < form->rowCount(); ++row)
                if (const QWidget* field = form->itemAt(row, QFormLayout::FieldRole)->widget();
                    field && field->isVisible())
                    edges.insert(field->mapTo(fixture.assistant(), QPoint()).x());
        QCOMPARE(edges.size(), 1);
    }

    void textAndTableFollowEachChoice()
    {
        AssistantFixture fixture("a;b,c\n1;2,5\n3;4,5\n");
        QTRY_VERIFY(!fixture.shownRows().isEmpty());
        QVERIFY(fixture->rawText()->toPlainText().startsWith(u"a;b,c"_s));
        AssistantFixture::choose(fixture->reading()->delimiter(), u"semicolon"_s);
        QTRY_COMPARE(fixture.shownRows(), (QStringList{u"1|2,5"_s, u"3|4,5"_s}));
        AssistantFixture::choose(fixture->reading()->delimiter(), u"comma"_s);
        QTRY_COMPARE(fixture.shownRows(), (QStringList{u"1;2|5"_s, u"3;4|5"_s}));
        AssistantFixture::choose(fixture->reading()->headerRows(), u"no head"_s);
        QTRY_COMPARE(fixture.shownRows().size(), 3);
        AssistantFixture::choose(fixture->reading()->delimiter(), u"Automatic"_s);
        QVERIFY(!fixture->reading()->options().choice.delimiter);
    }

    void theEncodingIsOverruled()
    {
        AssistantFixture fixture("firma;wert\nGr\xf6\xdf"
                                 "e;1\n");
        QTRY_VERIFY(!fixture.shownRows().isEmpty());
        AssistantFixture::choose(fixture->reading()->encoding(), u"Chinese (GB18030)"_s);
        QTRY_VERIFY(!fixture.shownRows().value(0).startsWith(u"Größe"_s));
        AssistantFixture::choose(fixture->reading()->encoding(), u"Western"_s);
        QTRY_VERIFY(fixture.shownRows().value(0).startsWith(u"Größe"_s));
    }

    void aColumnIsOverruledAtItsHead()
    {
        AssistantFixture fixture("name,alias,change\nNvidia,Green,-16.9%\n");
        QVERIFY(fixture.reaches(State::Ready));
        QVERIFY(fixture.heads()[0].startsWith(u"Automatic (Company"_s));
        AssistantFixture::choose(fixture->header()->box(1), u"Company"_s);
        QVERIFY(fixture.reaches(State::Ready));
        QTRY_COMPARE(fixture.heads()[1], u"Company"_s);
        QVERIFY(!fixture.heads()[0].contains(u"Company"_s));
        QSignalSpy kept(fixture.assistant(), &ImportAssistant::mappingKept);
        const QString path = fixture.file(u"new.aftershock"_s);
        fixture->importTo(path);
        QTRY_COMPARE(kept.size(), 1);
        QCOMPARE(read(path).organisations[0].name, u"Green"_s);
        const auto mapping = kept[0][0].value<KeptMapping>();
        QCOMPARE(mapping.choice.columns.at(u"alias"_s), ImportField::Organisation);
    }

    void theKeyboardReachesTheHeads()
    {
        AssistantFixture fixture("name,alias,change\nNvidia,Green,-16.9%\n");
        QVERIFY(fixture.reaches(State::Ready));
        fixture->table()->setFocus();
        QTest::keyClick(fixture->table(), Qt::Key_Right);
        QTest::keyClick(fixture->table(), Qt::Key_F2);
        QVERIFY(fixture->header()->box(1)->view()->isVisible());
    }

    void whatNobodyRecognisesIsAsked()
    {
        AssistantFixture fixture("colour,weight\nred,12\nblue,13\n");
        QVERIFY(fixture.reaches(State::Incomplete));
        QVERIFY(fixture->failure()->isVisible());
        QVERIFY(!fixture->importButton()->isEnabled());
        AssistantFixture::choose(fixture->mapping()->kind(), u"Share moves"_s);
        QVERIFY(fixture.reaches(State::Incomplete));
        AssistantFixture::choose(fixture->header()->box(0), u"Company"_s);
        QVERIFY(fixture.reaches(State::Incomplete));
        AssistantFixture::choose(fixture->header()->box(1), u"Change, in percent"_s);
        QVERIFY(fixture.reaches(State::Ready));
        QVERIFY(!fixture->failure()->isVisible());
        QCOMPARE(fixture->importButton()->text(), u"Import 2"_s);
    }

    void aCompanyForAllRowsIsWrittenIn()
    {
        AssistantFixture fixture("Date,Close\n2025-01-24,142.62\n2025-01-27,118.42\n",
                                 u"NVDA.csv"_s);
        QVERIFY(fixture.reaches(State::Ready));
        QLineEdit* company = fixture->mapping()->constant(ImportField::Organisation);
        QVERIFY(company && company->isVisible());
        QCOMPARE(fixture->mapping()->constant(ImportField::Ticker)->placeholderText(),
                 u"Automatic (NVDA)"_s);
        writeField(company, u"Nvidia"_s);
        writeField(fixture->mapping()->sourceTitle(), u"Yahoo Finance"_s);
        QVERIFY(fixture.reaches(State::Ready));
        const QString path = fixture.file(u"new.aftershock"_s);
        QSignalSpy done(fixture.assistant(), &ImportAssistant::imported);
        fixture->importTo(path);
        QTRY_COMPARE(done.size(), 1);
        const DatasetContents contents = read(path);
        QCOMPARE(contents.priceCount, qint64(2));
        QCOMPARE(contents.organisations[0].name, u"Nvidia"_s);
        QCOMPARE(contents.sources[0].title, u"Yahoo Finance"_s);
    }

    void aRefusedRowIsMendedInItsPlace()
    {
        AssistantFixture fixture(moves);
        QVERIFY(fixture.reaches(State::Ready));
        QCOMPARE(fixture->importButton()->text(), u"Import 2, leave 1 out"_s);
        QTableView* list = fixture->problems()->table();
        QVERIFY(fixture->problems()->isVisible());
        const QModelIndex value = list->model()->index(0, ProblemModel::ValueColumn);
        QCOMPARE(value.data().toString(), u"oops"_s);
        list->setCurrentIndex(value);
        QCOMPARE(fixture->table()->currentIndex().row(), 1);
        list->edit(value);
        auto* editor = list->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"-14 %"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(fixture->importButton()->text(), u"Import 3"_s);
        QSignalSpy done(fixture.assistant(), &ImportAssistant::imported);
        const QString path = fixture.file(u"new.aftershock"_s);
        fixture->importTo(path);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(read(path).shareMoves[1].changePercent.value, -14.0);
    }

    void refusalsOfATableThatIsReadAnewAreGone()
    {
        AssistantFixture fixture("company;change\nNvidia;-17%\nAMD;oops\n");
        QVERIFY(fixture.reaches(State::Ready));
        QVERIFY(fixture->problems()->isVisible());
        AssistantFixture::choose(fixture->reading()->delimiter(), u"comma"_s);
        QVERIFY(fixture.reaches(State::Incomplete));
        QVERIFY(!fixture->problems()->isVisible());
        QCOMPARE(fixture->problems()->table()->model()->rowCount(), 0);
    }

    void recordsThatShareALineAreMendedOneByOne()
    {
        AssistantFixture fixture(R"([{"company":"Nvidia","change":"-16.9%"},)"
                                 R"({"company":"Oracle","change":"oops"},)"
                                 R"({"company":"AMD","change":"what"}])",
                                 u"moves.json"_s);
        QVERIFY(fixture.reaches(State::Ready));
        QCOMPARE(fixture->importButton()->text(), u"Import 1, leave 2 out"_s);
        QTableView* list = fixture->problems()->table();
        const QModelIndex last = list->model()->index(1, ProblemModel::ValueColumn);
        QCOMPARE(last.data().toString(), u"what"_s);
        list->setCurrentIndex(last);
        QCOMPARE(fixture->table()->currentIndex().row(), 2);
        list->edit(last);
        auto* editor = list->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"-6 %"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(fixture->importButton()->text(), u"Import 2, leave 1 out"_s);
        list->selectRow(0);
        click(fixture->problems()->leaveOut());
        QTRY_COMPARE(fixture->importButton()->text(), u"Import 2"_s);
        QSignalSpy done(fixture.assistant(), &ImportAssistant::imported);
        const QString path = fixture.file(u"new.aftershock"_s);
        fixture->importTo(path);
        QTRY_COMPARE(done.size(), 1);
        const DatasetContents contents = read(path);
        QCOMPARE(contents.shareMoves.size(), std::size_t(2));
        QCOMPARE(contents.shareMoves[1].changePercent.value, -6.0);
    }

    void aRowIsLeftOutAndTakenBack()
    {
        AssistantFixture fixture(moves);
        QVERIFY(fixture.reaches(State::Ready));
        QTableView* list = fixture->problems()->table();
        list->selectRow(0);
        click(fixture->problems()->leaveOut());
        QTRY_COMPARE(fixture->importButton()->text(), u"Import 2"_s);
        list->selectRow(0);
        click(fixture->problems()->undo());
        QTRY_COMPARE(fixture->importButton()->text(), u"Import 2, leave 1 out"_s);
        list->selectRow(0);
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(fixture->importButton()->text(), u"Import 2"_s);
    }

    void rowsThatAreThereAlreadyAreRecognised()
    {
        AssistantFixture first("company,change\nNvidia,-16.9%\n");
        QVERIFY(first.reaches(State::Ready));
        const QString path = first.file(u"new.aftershock"_s);
        QSignalSpy done(first.assistant(), &ImportAssistant::imported);
        first->importTo(path);
        QTRY_COMPARE(done.size(), 1);

        AssistantFixture same("company,change\nNvidia,-16.9%\n", u"a.csv"_s, {.openPath = path});
        QVERIFY(same.reaches(State::NothingNew));
        QVERIFY(!same->importButton()->isEnabled());

        AssistantFixture other("company,change\nNvidia,-17%\n", u"a.csv"_s, {.openPath = path});
        QVERIFY(other.reaches(State::NothingNew));
        AssistantFixture::choose(other->target()->existingRows(), u"Replace"_s);
        QVERIFY(other.reaches(State::Ready));
        QSignalSpy replaced(other.assistant(), &ImportAssistant::imported);
        QTest::mouseClick(other->importButton(), Qt::LeftButton);
        QTRY_COMPARE(replaced.size(), 1);
        QCOMPARE(read(path).shareMoves.size(), std::size_t(1));
        QCOMPARE(read(path).shareMoves[0].changePercent.value, -17.0);
    }

    void anAmbiguousDateIsRefusedUntilItIsSaid()
    {
        AssistantFixture fixture("company,change,day\nNvidia,-16.9%,03/04/2025\n");
        QVERIFY(fixture.reaches(State::NothingNew));
        QVERIFY(fixture->problems()->isVisible());
        AssistantFixture::choose(fixture->reading()->dateOrder(), u"day first"_s);
        QVERIFY(fixture.reaches(State::Ready));
        QVERIFY(!fixture->problems()->isVisible());
    }

    void whatWasKeptIsUsedAndCanBeDropped()
    {
        const QByteArray file = "name,alias,change\nNvidia,Green,-16.9%\n";
        QString shape;
        std::vector<KeptMapping> kept;
        {
            AssistantFixture first(file);
            QVERIFY(first.reaches(State::Ready));
            AssistantFixture::choose(first->header()->box(1), u"Company"_s);
            QVERIFY(first.reaches(State::Ready));
            QSignalSpy spy(first.assistant(), &ImportAssistant::mappingKept);
            first->importTo(first.file(u"new.aftershock"_s));
            QTRY_COMPARE(spy.size(), 1);
            kept = {spy[0][0].value<KeptMapping>()};
        }
        AssistantFixture again(file, u"other.csv"_s, {.kept = kept});
        QVERIFY(again.reaches(State::Ready));
        QVERIFY(again->note()->isVisible());
        QCOMPARE(again.heads()[1], u"Company"_s);
        QSignalSpy forgotten(again.assistant(), &ImportAssistant::mappingForgotten);
        click(again->note()->choiceButton(0));
        QTRY_VERIFY(again.heads()[0].startsWith(u"Automatic (Company"_s));
        QCOMPARE(forgotten.size(), 1);
        QVERIFY(!again->note()->isVisible());
    }

    void aFileThatCannotBeReadSaysWhy()
    {
        AssistantFixture fixture(R"({"rows": [1, 2)", u"a.json"_s);
        QVERIFY(fixture.reaches(State::Failed));
        QVERIFY(fixture->failure()->text().contains(u"a.json"_s));
        QVERIFY(!fixture->importButton()->isEnabled());
    }

    void theFileItselfIsNeverOverwritten()
    {
        AssistantFixture fixture("company,change\nNvidia,-16.9%\n");
        QVERIFY(fixture.reaches(State::Ready));
        fixture->importTo(fixture.file(u"a.csv"_s));
        QVERIFY(fixture->failure()->isVisible());
        QCOMPARE(fixture->state(), State::Ready);
    }

    void theCheckCanBeStopped()
    {
        QByteArray file = "company,change,day\n";
        for (int i = 0; i < 60'000; ++i)
            file += "Firm " + QByteArray::number(i) + ",-1%,2025-01-27\n";
        AssistantFixture fixture(file);
        QVERIFY(fixture.reaches(State::Checking));
        QTest::mouseClick(fixture->stopButton(), Qt::LeftButton);
        QCOMPARE(fixture->state(), State::Unchecked);
        QCOMPARE(fixture->importButton()->text(), u"Import unchecked"_s);
    }

    void anImportThatIsStoppedWritesNothing()
    {
        QByteArray file = "company,change,day\n";
        for (int i = 0; i < 60'000; ++i)
            file += "Firm " + QByteArray::number(i) + ",-1%,2025-01-27\n";
        AssistantFixture fixture(file);
        QVERIFY(fixture.reaches(State::Checking));
        QTest::mouseClick(fixture->stopButton(), Qt::LeftButton);
        const QString path = fixture.file(u"new.aftershock"_s);
        fixture->importTo(path);
        QCOMPARE(fixture->state(), State::Importing);
        QTest::keyClick(fixture.assistant(), Qt::Key_Escape);
        QCOMPARE(fixture->state(), State::Ready);
        QVERIFY(fixture->isVisible());
        QVERIFY(!QFile::exists(path));
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(760, 480);
        QTest::newRow("laptop") << QSize(1024, 640);
        QTest::newRow("large") << QSize(1400, 860);
    }
    void nothingIsCutOff()
    {
        QFETCH(QSize, size);
        AssistantFixture fixture(moves);
        QVERIFY(fixture.reaches(State::Ready));
        fixture->resize(size);
        for (const QPushButton* button : fixture->findChildren<QPushButton*>())
            if (button->isVisible())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        QVERIFY(fixture->table()->viewport()->height() > 40);
        QVERIFY(fixture->width() <= size.width());
    }
};

QTEST_MAIN(TestImportAssistant)
#include "tst_import_assistant.moc"
