#include "reading/sentence.h"

#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// A sentence of a story becomes a row to confirm, and what was not understood is marked.
class TestSentence : public QObject
{
    Q_OBJECT

private:
    static QString marked(const QString& text, const SentenceDraft& draft)
    {
        QStringList parts;
        for (const TextSpan& span : draft.notUnderstood)
            parts += text.mid(span.start, span.length);
        return parts.join(u'|');
    }

private slots:
    void shareMoves_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("company");
        QTest::addColumn<double>("change");
        QTest::addColumn<QString>("qualifier");
        QTest::addColumn<QString>("left");
        QTest::newRow("plain") << u"Nvidia fell 16.9 % on 27 January 2025."_s << u"Nvidia"_s
                               << -16.9 << u"exact"_s << u""_s;
        QTest::newRow("bound") << u"Shares of Siemens Energy rose more than 4%"_s
                               << u"Siemens Energy"_s << 4.0 << u"over"_s << u""_s;
        QTest::newRow("left over") << u"Nvidia fell 16.9 % amid panic"_s << u"Nvidia"_s << -16.9
                                   << u"exact"_s << u"amid panic"_s;
        QTest::newRow("weekday without a date") << u"Nvidia fell 16.9 % on Monday"_s << u"Nvidia"_s
                                                << -16.9 << u"exact"_s << u"Monday"_s;
        QTest::newRow("german") << u"Nvidia fiel um 16,9 %"_s << u"Nvidia"_s << -16.9 << u"exact"_s
                                << u""_s;
        QTest::newRow("chinese") << u"英伟达下跌16.9%。"_s << u"英伟达"_s << -16.9 << u"exact"_s
                                 << u""_s;
    }
    void shareMoves()
    {
        QFETCH(QString, text);
        QFETCH(QString, company);
        QFETCH(double, change);
        QFETCH(QString, qualifier);
        QFETCH(QString, left);
        const SentenceDraft draft = readSentence(text);
        QVERIFY(draft.kind == ImportKind::ShareMoves);
        QCOMPARE(draft.organisation, company);
        QVERIFY(draft.change);
        QCOMPARE(draft.change->value, change);
        QCOMPARE(toText(draft.change->qualifier), qualifier);
        QCOMPARE(marked(text, draft), left);
    }

    void aWeekdayIsTheLastOneUpToTheDayOfTheStory()
    {
        const SentenceDraft draft =
            readSentence(u"Nvidia fell 16.9 % on Monday"_s, QDate(2025, 1, 29));
        QVERIFY(draft.day);
        QCOMPARE(draft.day->date, QDate(2025, 1, 27));
        QVERIFY(draft.day->basis == DateBasis::Inferred);
        QVERIFY(draft.notUnderstood.empty());
    }

    void funding_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("company");
        QTest::addColumn<double>("amount");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("qualifier");
        QTest::addColumn<QString>("purpose");
        QTest::addColumn<int>("fromYear");
        QTest::addColumn<double>("years");
        QTest::newRow("brief") << u"Meta plans to invest more than $60 billion in 2025"_s
                               << u"Meta"_s << 60e9 << u"USD"_s << u"over"_s << u""_s << 2025
                               << 0.0;
        QTest::newRow("purpose")
            << u"Bank of China will provide at least 1 trillion yuan for AI companies over five years"_s
            << u"Bank of China"_s << 1e12 << u"CNY"_s << u"at-least"_s << u"AI companies"_s << 0
            << 5.0;
        QTest::newRow("spent") << u"DeepSeek spent $5.6m on R1"_s << u"DeepSeek"_s << 5.6e6
                               << u"USD"_s << u"exact"_s << u"R1"_s << 0 << 0.0;
    }
    void funding()
    {
        QFETCH(QString, text);
        QFETCH(QString, company);
        QFETCH(double, amount);
        QFETCH(QString, currency);
        QFETCH(QString, qualifier);
        QFETCH(QString, purpose);
        QFETCH(int, fromYear);
        QFETCH(double, years);
        const SentenceDraft draft = readSentence(text);
        QVERIFY(draft.kind == ImportKind::Funding);
        QCOMPARE(draft.organisation, company);
        QVERIFY(draft.amount);
        QCOMPARE(draft.amount->amount.value, amount);
        QCOMPARE(draft.amount->currency.code(), currency);
        QCOMPARE(toText(draft.amount->amount.qualifier), qualifier);
        QCOMPARE(draft.purpose, purpose);
        QCOMPARE(draft.fromYear.value_or(0), fromYear);
        QCOMPARE(draft.years.value_or(0), years);
        QCOMPARE(marked(text, draft), u""_s);
    }

    void aSentenceWithoutAFigureIsAllMarked()
    {
        const QString text = u"Observers were surprised"_s;
        const SentenceDraft draft = readSentence(text);
        QVERIFY(!draft.kind);
        QCOMPARE(marked(text, draft), u"Observers were surprised"_s);
    }
};

QTEST_GUILESS_MAIN(TestSentence)
#include "tst_sentence.moc"
