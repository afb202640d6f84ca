#include "table_text.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// Files as people have them, in tests/data/foreign, are read as the tables typed beside them.
class TestForeignFiles : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsReadAsTheTableBesideIt_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(u"" SOURCE_DIR "/tests/data/foreign"_s);
        for (const QFileInfo& file : folder.entryInfoList({u"*.csv"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
    }
    void aFileIsReadAsTheTableBesideIt()
    {
        QFETCH(QString, path);
        QFile expected(path.chopped(4) + u".table"_s);
        QVERIFY(expected.open(QIODevice::ReadOnly));
        QCOMPARE(tableText(openTable(path)), QString::fromUtf8(expected.readAll()).chopped(1));
    }
};

QTEST_GUILESS_MAIN(TestForeignFiles)
#include "tst_foreign_files.moc"
