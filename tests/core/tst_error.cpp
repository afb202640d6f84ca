#include "core/error.h"

#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// What a person reads when something went wrong.
class TestError : public QObject
{
    Q_OBJECT

private slots:
    void aLineNamesThePlaceThatIsKnown_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<qint64>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("start");
        QTest::newRow("all") << u"a.csv"_s << qint64(7) << u"change"_s << u"a.csv:7:change: "_s;
        QTest::newRow("file") << u"a.csv"_s << qint64(0) << u""_s << u"a.csv: "_s;
        QTest::newRow("row") << u"a.csv"_s << qint64(3) << u""_s << u"a.csv:3: "_s;
        QTest::newRow("row of nothing") << u""_s << qint64(3) << u""_s << u""_s;
    }
    void aLineNamesThePlaceThatIsKnown()
    {
        QFETCH(QString, subject);
        QFETCH(qint64, row);
        QFETCH(QString, column);
        QFETCH(QString, start);
        const Error error{.code = ErrorCode::ValueNotANumber,
                          .subject = subject,
                          .row = row > 0 ? std::optional(row) : std::nullopt,
                          .column = column,
                          .value = u"abc"_s};
        QVERIFY2(diagnosticLine(error).startsWith(start + u"“abc” is not a number"_s),
                 qPrintable(diagnosticLine(error)));
    }

    void hostileTextIsShownNotObeyed()
    {
        QCOMPARE(printable(u"a\u202eb\x1b[2J"_s), u"a\\u{202e}b\\u{1b}[2J"_s);
        QCOMPARE(printable(u"a\uffffb\U0010fffe\ufdd0"_s), u"a\\u{ffff}b\\u{10fffe}\\u{fdd0}"_s);
        QCOMPARE(printable(u"abcdef"_s, 3), u"abc…"_s);
        QCOMPARE(printable(u"💷💷"_s, 1), u"💷…"_s);
    }

    void aValueWithAPlaceMarkerStaysAsItIs()
    {
        const QString text = describe(
            {.code = ErrorCode::ValueUnknown, .value = u"%2"_s, .detail = u"model, market"_s});
        QVERIFY(text.contains(u"“%2”"_s));
        QVERIFY(text.contains(u"model, market"_s));
    }

    void nothingStandsInEmptyBrackets()
    {
        const QString text = describe({.code = ErrorCode::KeyTaken, .value = u"$13bn"_s});
        QVERIFY2(!text.contains(u'(') && text.contains(u"left out; choose"_s), qPrintable(text));
    }

    void theExitStatusFollowsTheKind()
    {
        QCOMPARE(exitStatus({.code = ErrorCode::FileNotFound}), 1);
        QCOMPARE(exitStatus({.code = ErrorCode::UnknownView}), 2);
        QCOMPARE(exitStatus({.code = ErrorCode::NotSqlite}), 3);
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
