#include "store/dataset_store.h"
#include "ui/importing/sentence_dialog.h"
#include "ui/window/run_window.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTemporaryDir>
#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// A sentence of a story becomes a row of the dataset.
class TestSentenceDialog : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(u"a.aftershock"_s); }

    std::unique_ptr<SentenceDialog> open() const
    {
        auto dialog = std::make_unique<SentenceDialog>(openBuiltInDataset()->dataset,
                                                       ImportSurroundings{.openPath = path()});
        dialog->show();
        return dialog;
    }

private slots:
    void initTestCase()
    {
        dressApplication();
        qRegisterMetaType<ImportDone>();
    }
    void init() { QVERIFY(saveCopy({}, path())); }
    void cleanup() { QFile::remove(path()); }

    void aSentenceFillsTheFields()
    {
        const auto dialog = open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        dialog->sentence()->setFocus();
        QTest::keyClicks(dialog->sentence(),
                         u"Intel plans to invest more than $20 billion in 2026 amid fears"_s);
        QCOMPARE(dialog->field(ImportField::Organisation)->text(), u"Intel"_s);
        QCOMPARE(dialog->field(ImportField::FromYear)->text(), u"2026"_s);
        QCOMPARE(dialog->field(ImportField::Status)->text(), u"planned"_s);
        QVERIFY(dialog->field(ImportField::Amount)->text().contains(u"20"_s));
        QVERIFY(!dialog->field(ImportField::ShareChange)->isVisible());
        // What was not understood is marked in the sentence.
        const auto marks = dialog->sentence()->extraSelections();
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks[0].cursor.selectedText(), u"amid fears"_s);
    }

    void whatCanBeTypedIntoIsDrawnOnce()
    {
        // The field inside the box shows its text; the box itself must not do so too.
        QStyleOptionComboBox option;
        option.rect = QRect(0, 0, 200, 30);
        option.state = QStyle::State_Enabled;
        option.editable = true;
        option.currentText = u"Reuters"_s;
        QImage image(200, 30, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        const QImage blank = image;
        QPainter painter(&image);
        qApp->style()->drawControl(QStyle::CE_ComboBoxLabel, &option, &painter);
        QCOMPARE(image, blank);
        option.editable = false;
        qApp->style()->drawControl(QStyle::CE_ComboBoxLabel, &option, &painter);
        painter.end();
        QVERIFY(image != blank);
    }

    void aRowWithoutASourceIsNotAdded()
    {
        const auto dialog = open();
        dialog->sentence()->setPlainText(u"Intel fell 3 % on 27 January 2025"_s);
        QTRY_VERIFY(dialog->message().contains(u"source"_s));
        QVERIFY(!dialog->addButton()->isEnabled());
    }

    void theRowIsWrittenWithItsSource()
    {
        const auto dialog = open();
        dialog->sentence()->setPlainText(u"Intel fell 3 % on 27 January 2025"_s);
        dialog->source()->setEditText(u"A story on chips"_s);
        QTest::keyClicks(dialog->field(ImportField::Locator), u"paragraph 4"_s);
        QTRY_VERIFY(dialog->addButton()->isEnabled());
        QSignalSpy done(dialog.get(), &SentenceDialog::imported);
        QTest::mouseClick(dialog->addButton(), Qt::LeftButton);
        QTRY_COMPARE(done.size(), 1);
        const auto opened = openDataset(path());
        QVERIFY(opened);
        const ShareMove& move = opened->dataset->contents().shareMoves.back();
        QCOMPARE(opened->dataset->organisation(move.organisation)->name, u"Intel"_s);
        QCOMPARE(move.changePercent.value, -3.0);
        QCOMPARE(move.citation.locator, u"paragraph 4"_s);
        QCOMPARE(opened->dataset->source(move.citation.source)->title, u"A story on chips"_s);
    }

    void aSourceOfTheDatasetIsCitedAgain()
    {
        const auto dialog = open();
        const std::size_t before = openDataset(path())->dataset->contents().sources.size();
        dialog->sentence()->setPlainText(u"Intel fell 3 % on 27 January 2025"_s);
        dialog->source()->setCurrentIndex(1);
        QTRY_VERIFY(dialog->addButton()->isEnabled());
        QSignalSpy done(dialog.get(), &SentenceDialog::imported);
        QTest::mouseClick(dialog->addButton(), Qt::LeftButton);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(openDataset(path())->dataset->contents().sources.size(), before);
    }

    void whatAPersonWroteStays()
    {
        const auto dialog = open();
        dialog->sentence()->setPlainText(u"Intel fell 3 %"_s);
        QLineEdit* company = dialog->field(ImportField::Organisation);
        company->selectAll();
        QTest::keyClicks(company, u"Intel Corporation"_s);
        dialog->sentence()->setPlainText(u"Intel fell 4 %"_s);
        QCOMPARE(company->text(), u"Intel Corporation"_s);
        QVERIFY(dialog->field(ImportField::ShareChange)->text().contains(u"4"_s));
    }

    void anotherFigureOfTheDatasetIsNamed()
    {
        const auto dialog = open();
        dialog->sentence()->setPlainText(u"Nvidia fell 5 % on 27 January 2025"_s);
        dialog->source()->setEditText(u"A story on chips"_s);
        QTRY_VERIFY2(dialog->message().contains(u"16.9"_s), qPrintable(dialog->message()));
        QVERIFY(!dialog->addButton()->isEnabled());
    }

    void tabGoesFromFieldToFieldAsTheyStand()
    {
        const auto dialog = open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        dialog->sentence()->setPlainText(u"Intel fell 3 %"_s);
        dialog->source()->setFocus();
        for (const ImportField field :
             {ImportField::Organisation, ImportField::ShareChange, ImportField::Qualifier}) {
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
            QVERIFY(dialog->field(field)->hasFocus());
        }
    }

    void aRowThatIsThereAlreadyIsTold()
    {
        const auto dialog = open();
        dialog->sentence()->setPlainText(u"Intel fell 3 % on 27 January 2025"_s);
        dialog->source()->setEditText(u"A story on chips"_s);
        QTRY_VERIFY(dialog->addButton()->isEnabled());
        QSignalSpy done(dialog.get(), &SentenceDialog::imported);
        QTest::mouseClick(dialog->addButton(), Qt::LeftButton);
        QTRY_COMPARE(done.size(), 1);
        const auto again = open();
        again->sentence()->setPlainText(u"Intel fell 3 % on 27 January 2025"_s);
        again->source()->setEditText(u"A story on chips"_s);
        QTRY_VERIFY(again->message().contains(u"already"_s));
        QVERIFY(!again->addButton()->isEnabled());
    }
};

QTEST_MAIN(TestSentenceDialog)
#include "tst_sentence_dialog.moc"
