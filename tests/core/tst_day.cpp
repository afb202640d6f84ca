#include "core/day.h"

#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// Days in files.
class TestDay : public QObject
{
    Q_OBJECT

private slots:
    void aDayIsWrittenAsFarAsItIsKnown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("precision");
        QTest::newRow("day") << u"2025-01-27"_s << QDate(2025, 1, 27) << u"day"_s;
        QTest::newRow("month") << u"2025-01"_s << QDate(2025, 1, 1) << u"month"_s;
        QTest::newRow("year") << u"2025"_s << QDate(2025, 1, 1) << u"year"_s;
        QTest::newRow("leap day") << u"2000-02-29"_s << QDate(2000, 2, 29) << u"day"_s;
        QTest::newRow("early") << u"0079-08-24"_s << QDate(79, 8, 24) << u"day"_s;
    }
    void aDayIsWrittenAsFarAsItIsKnown()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QFETCH(QString, precision);
        const Day day{.date = date, .precision = datePrecisionFromText(precision).value()};
        QCOMPARE(isoText(day), text);
        QCOMPARE(dayFromIso(text), day);
    }

    void whatIsNoDayIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text :
             {u""_s, u"25"_s, u"2025-1-27"_s, u"2025-02-29"_s, u"2025-13"_s, u"2025-00-01"_s,
              u"2025-01-27T00:00"_s, u"2025/01/27"_s, u"20250127"_s, u"0000"_s, u"-025"_s,
              u"2025-+1"_s, u" 2025"_s, u"２０２５"_s, u"2025-01-"_s, u"2025--1-27"_s})
            QTest::addRow("“%s”", qPrintable(text)) << text;
    }
    void whatIsNoDayIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!dayFromIso(text));
    }

    void basisAndPrecisionHaveWordsInFiles()
    {
        for (const DateBasis basis : {DateBasis::Stated, DateBasis::Inferred})
            QCOMPARE(dateBasisFromText(toText(basis)), basis);
        for (const DatePrecision precision :
             {DatePrecision::Day, DatePrecision::Month, DatePrecision::Year})
            QCOMPARE(datePrecisionFromText(toText(precision)), precision);
        QCOMPARE(toText(DateBasis::Inferred), u"inferred"_s);
        QVERIFY(!datePrecisionFromText(u"week"_s));
    }
};

QTEST_GUILESS_MAIN(TestDay)
#include "tst_day.moc"
