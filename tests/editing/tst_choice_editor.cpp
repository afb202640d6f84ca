#include "data_fixture.h"

#include <QAbstractItemView>
#include <QComboBox>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// Words that a cell offers, chosen with the keyboard.
class TestChoiceEditor : public QObject
{
    Q_OBJECT

private:
    static QComboBox* openedBy(DataFixture& data, const QString& typed)
    {
        data.click(data.cell(u"Cisco"_s, u"qualifier"_s));
        QTest::keyClicks(data.table(), typed.left(1));
        auto* box = data.table()->findChild<QComboBox*>();
        if (box)
            QTest::keyClicks(box->view(), typed.mid(1));
        return box;
    }
    static QStringList changes(DataFixture& data)
    {
        QStringList texts;
        for (int row = 0; row + 1 < data.model()->rowCount(); ++row)
            texts += plain(data.model()->index(row, 1).data().toString());
        return texts;
    }

private slots:
    void initTestCase() { prepareApplication(); }

    void lettersSearchTheListAndChooseNothing()
    {
        DataFixture data;
        const QStringList before = changes(data);
        QComboBox* box = openedBy(data, u"about"_s);
        QVERIFY(box);
        QVERIFY(box->view()->isVisible());
        QCOMPARE(box->view()->currentIndex().data().toString(), u"about"_s);
        QCOMPARE(changes(data), before);
        QTest::keyClick(box->view(), Qt::Key_Return);
        QTRY_COMPARE(data.text(u"Cisco"_s, u"change_percent"_s), u"about 5 % down"_s);
        // The rows below are as they were.
        QStringList after = changes(data);
        for (qsizetype row = 0; row < after.size(); ++row)
            QVERIFY(after[row] == before[row] || after[row] == u"about 5 % down"_s);
        QCOMPARE(after.count(u"about 5 % down"_s), 1);
    }

    void arrowsStepThroughTheList()
    {
        DataFixture data;
        data.click(data.cell(u"Cisco"_s, u"qualifier"_s));
        QTest::keyClick(data.table(), Qt::Key_F2);
        auto* box = data.table()->findChild<QComboBox*>();
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Down);
        QVERIFY(box->view()->isVisible());
        const int first = box->view()->currentIndex().row();
        QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Down);
        QCOMPARE(box->view()->currentIndex().row(), first + 2);
        QCOMPARE(data.text(u"Cisco"_s, u"change_percent"_s), u"−5 %"_s);
        QTest::keyClick(box->view(), Qt::Key_Escape);
        QCOMPARE(data.text(u"Cisco"_s, u"change_percent"_s), u"−5 %"_s);
    }

    void tabTakesWhatIsMarkedAndGoesOn()
    {
        DataFixture data;
        QComboBox* box = openedBy(data, u"over"_s);
        QVERIFY(box);
        QTest::keyClick(box->view(), Qt::Key_Tab);
        QTRY_COMPARE(data.text(u"Cisco"_s, u"change_percent"_s), u"over 5 % down"_s);
        const int column = data.cell(u"Cisco"_s, u"qualifier"_s).column();
        QCOMPARE(data.table()->currentIndex().column(), column + 1);
    }
};

QTEST_MAIN(TestChoiceEditor)
#include "tst_choice_editor.moc"
