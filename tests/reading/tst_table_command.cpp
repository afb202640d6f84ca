#include "command/table_command.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// What `aftershock table` prints, which scripts rely on.
class TestTableCommand : public QObject
{
    Q_OBJECT

private:
    static QByteArray written(const QByteArray& text, TableFormat format,
                              const QString& name = u"in.csv"_s)
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return "no file";
        file.close();
        QByteArray out;
        const auto write = [&out](QByteArrayView bytes) -> Result<void> {
            out += bytes.toByteArray();
            return {};
        };
        const Result<TableWritten> outcome = writeTable(file.fileName(), {}, format, write);
        return outcome ? out : diagnosticLine(outcome.error()).toUtf8();
    }
    /// Without the line ends, which are only there to be looked at.
    static QByteArray json(const QByteArray& text, const QString& name = u"in.csv"_s)
    {
        return written(text, TableFormat::Json, name).replace("\n", "");
    }

private slots:
    void jsonHasNumbersDatesAndNulls_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char* name, const char* text, const char* json) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(json).replace('\'', '"');
        };
        row("numbers", "a,b\n1,-2.50\n3,1e5\n", "{'columns':['a','b'],'rows':[[1,-2.50],[3,1e5]]}");
        row("empty", "a,b\n1,\n,2\n", "{'columns':['a','b'],'rows':[[1,null],[null,2]]}");
        row("codes stay text", "zip,n\n00501,1\n10001,2\n",
            "{'columns':['zip','n'],'rows':[['00501',1],['10001',2]]}");
        row("ISO dates", "d,n\n2025-01-27,1\n", "{'columns':['d','n'],'rows':[['2025-01-27',1]]}");
        row("dates in words", "symbol,date,price\nMSFT,Jan 1 2000,39.81\nMSFT,Feb 12 2000,36.35\n",
            "{'columns':['symbol','date','price'],'rows':[['MSFT','2000-01-01',39.81],"
            "['MSFT','2000-02-12',36.35]]}");
        row("proved dates", "d,n\n27/01/2025,1\n03/02/2025,2\n",
            "{'columns':['d','n'],'rows':[['2025-01-27',1],['2025-02-03',2]]}");
        row("unproved dates", "d,n\n01/02/2025,1\n03/04/2025,2\n",
            "{'columns':['d','n'],'rows':[['01/02/2025',1],['03/04/2025',2]]}");
        row("decimal commas", "a;b\n1,5;1.234,5\n2,5;2\n",
            "{'columns':['a','b'],'rows':[[1.5,1234.5],[2.5,2]]}");
        row("commas that prove nothing", "a;b\n1,234;x\n5,678;y\n",
            "{'columns':['a','b'],'rows':[['1,234','x'],['5,678','y']]}");
        row("grouped", "a;b\n1,234,567;x\n2,345;y\n",
            "{'columns':['a','b'],'rows':[[1234567,'x'],[2345,'y']]}");
        row("percentages and money", "a,b\n-16.9%,1 tn yuan\n-4%,$5\n",
            "{'columns':['a','b'],'rows':[['-16.9%','1 tn yuan'],['-4%','$5']]}");
        row("a word among numbers", "a,b\n1,x\n1688,y\nacme,z\n",
            "{'columns':['a','b'],'rows':[['1','x'],['1688','y'],['acme','z']]}");
        row("what says nothing", "a,b\n1,x\nn/a,y\n3,z\n",
            "{'columns':['a','b'],'rows':[[1,'x'],['n/a','y'],[3,'z']]}");
        row("long numbers", "a,b\n12345678901234567890,x\n1,y\n",
            "{'columns':['a','b'],'rows':[['12345678901234567890','x'],['1','y']]}");
        row("points without a zero", "a,b\n.5,1\n-.5,2\n",
            "{'columns':['a','b'],'rows':[[0.5,1],[-0.5,2]]}");
        row("true minus and plus", "a,b\n−1.5,1\n+2,2\n",
            "{'columns':['a','b'],'rows':[[-1.5,1],[2,2]]}");
        row("signs to be escaped", "a,b\n\"x\\\ty\",1\n\"say \"\"hi\"\"\n.\",2\n",
            "{'columns':['a','b'],'rows':[['x\\\\\\ty',1],['say \\'hi\\'\\n.',2]]}");
    }
    void jsonHasNumbersDatesAndNulls()
    {
        QFETCH(QByteArray, text);
        QTEST(json(text), "json");
    }

    void csvIsRfc4180WithTheCellsOwnText()
    {
        QCOMPARE(written("a;b;c\n1,5;\"x;y\";007\n;say \"hi\";2\n", TableFormat::Csv),
                 "a,b,c\r\n\"1,5\",x;y,007\r\n,\"say \"\"hi\"\"\",2\r\n"_ba);
        QCOMPARE(written("a,b\n1,5\"\n2,\"x\ny\"\n", TableFormat::Csv),
                 "a,b\r\n1,\"5\"\"\"\r\n2,\"x\ny\"\r\n"_ba);
    }

    void csvIsReadBackAsItself()
    {
        const QByteArray once = written("a|b\n1|\"x|,\"\"y\"\n2|z\n", TableFormat::Csv);
        QCOMPARE(written(once, TableFormat::Csv), once);
    }

    void aFileThatIsNotThereIsStatusOne()
    {
        QByteArray out;
        const auto write = [&out](QByteArrayView bytes) -> Result<void> {
            out += bytes.toByteArray();
            return {};
        };
        const auto outcome = writeTable(u"/nowhere/none.csv"_s, {}, TableFormat::Csv, write);
        QVERIFY(!outcome);
        QCOMPARE(exitStatus(outcome.error()), 1);
    }
};

QTEST_GUILESS_MAIN(TestTableCommand)
#include "tst_table_command.moc"
