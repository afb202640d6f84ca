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
        const auto add = [](const char* name, const QString& text, const char* company,
                            double change, const char* qualifier, const QString& left) {
            QTest::newRow(name) << text << QString::fromUtf8(company) << change
                                << QString::fromUtf8(qualifier) << left;
        };
        add("gab nach", u"SAP gab 3,2 Prozent nach."_s, "SAP", -3.2, "exact", {});
        add("stürzte ab", u"Infineon stürzte am Montag um 7,8 Prozent ab."_s, "Infineon", -7.8,
            "exact", u"Montag"_s);
        add("day first", u"Am Montag stürzte Infineon um 7,8 Prozent ab."_s, "Infineon", -7.8,
            "exact", u"Montag"_s);
        add("brach ein", u"Siemens Energy brach am Montag um fast 20 Prozent ein."_s,
            "Siemens Energy", -20, "about", u"Montag"_s);
        add("verlor", u"Die Aktie von SAP verlor am Montag 3,2 %"_s, "SAP", -3.2, "exact",
            u"Montag"_s);
        add("ging zurück", u"Der Kurs von SAP ging um zwei Prozent zurück"_s, "SAP", -2, "exact",
            {});
        add("legte zu", u"Apple legte 3,2 Prozent zu"_s, "Apple", 3.2, "exact", {});
        add("zog an", u"Apple zog um mehr als 3 Prozent an"_s, "Apple", 3, "over", {});
        add("sprang", u"Apple sprang um 3 Prozent"_s, "Apple", 3, "exact", {});
        add("trade", u"Der Chiphersteller Infineon sackte um 8 Prozent ab"_s, "Infineon", -8,
            "exact", u"Chiphersteller"_s);
        add("off", u"Stoxx 600 was flat, with Schneider off 9.5%"_s, "Schneider", -9.5, "exact",
            u"Stoxx 600 was flat"_s);
        add("gave up", u"Nvidia gave up about 3%"_s, "Nvidia", -3, "about", {});
        add("shed", u"Broadcom shed more than 17%"_s, "Broadcom", -17, "over", {});
        add("apart", u"Oracle sank on 27 January 2025 by 14 percent"_s, "Oracle", -14, "exact", {});
        add("dutch", u"Shares in Dutch chipmaker ASML slid 7%"_s, "ASML", -7, "exact",
            u"Dutch chipmaker"_s);
        add("a name with a country", u"Deutsche Bank fell 7%"_s, "Deutsche Bank", -7, "exact", {});
        add("american airlines", u"American Airlines fell 7%"_s, "American Airlines", -7, "exact",
            {});
        add("chinese weekday", u"英伟达周一下跌17%"_s, "英伟达", -17, "exact", u"周一"_s);
        add("chinese fall", u"周一，英伟达股价收跌逾7%。"_s, "英伟达", -7, "over", u"周一"_s);
        add("two companies", u"Nvidia fell 17% and Broadcom lost nearly 17.4%."_s, "Nvidia", -17,
            "exact", u"Broadcom lost nearly 17.4%"_s);
        add("three companies", u"Nvidia dropped 17%, Broadcom lost 17.4% and Oracle slid 14%"_s,
            "Nvidia", -17, "exact", u"Broadcom lost 17.4% and Oracle slid 14%"_s);
        add("two Chinese companies", u"英伟达、博通下跌17%"_s, "英伟达", -17, "exact", u"博通"_s);
        add("a German day", u"Siemens Energy brach am 27. Januar 2025 um rund 20 Prozent ein."_s,
            "Siemens Energy", -20, "about", {});
        add("chinese rise", u"苹果大涨3.2%"_s, "苹果", 3.2, "exact", {});
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

    void aChangeWithoutADirectionIsLeftToThePerson_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no verb") << u"Nvidia 16.9 %"_s;
        QTest::newRow("half a verb") << u"SAP gab 3,2 Prozent"_s;
        QTest::newRow("both") << u"Nvidia rebounded Tuesday having lost on Monday some 17 %"_s;
        QTest::newRow("two clauses") << u"Apple rose while Oracle tumbled, at one time, 14%"_s;
        QTest::newRow("denied") << u"Nvidia did not fall 17 %"_s;
        QTest::newRow("less of a fall") << u"Nvidia pared its losses on Monday to 17 %"_s;
    }
    void aChangeWithoutADirectionIsLeftToThePerson()
    {
        QFETCH(QString, text);
        const SentenceDraft draft = readSentence(text);
        QVERIFY(draft.kind == ImportKind::ShareMoves);
        QVERIFY(!draft.change);
        QVERIFY(marked(text, draft).contains(u"%"_s) || marked(text, draft).contains(u"Prozent"_s));
    }

    void whatACompanyIsWorthNobodyPaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("lost") << u"Nvidia lost $589bn in market value"_s;
        QTest::newRow("loses money") << u"Intel lost $5bn"_s;
        QTest::newRow("valued") << u"OpenAI is valued at $300bn"_s;
        QTest::newRow("german") << u"OpenAI kommt auf eine Bewertung von 300 Milliarden Dollar"_s;
        QTest::newRow("cap") << u"Nvidia has a market cap of $2.9tn"_s;
        QTest::newRow("chinese") << u"英伟达市值下跌5890亿美元"_s;
    }
    void whatACompanyIsWorthNobodyPaid()
    {
        QFETCH(QString, text);
        const SentenceDraft draft = readSentence(text);
        QVERIFY(!draft.kind);
        QVERIFY(!draft.amount);
    }

    void anAmountBesideAValuationIsTheOnePaid()
    {
        const QString text = u"OpenAI has raised $40bn at a $300bn valuation"_s;
        const SentenceDraft draft = readSentence(text);
        QVERIFY(draft.kind == ImportKind::Funding);
        QCOMPARE(draft.organisation, u"OpenAI"_s);
        QCOMPARE(draft.amount->amount.value, 40e9);
        QCOMPARE(marked(text, draft), u"$300bn valuation"_s);
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
        QTest::addColumn<QString>("left");
        const auto add = [](const char* name, const QString& text, const char* company,
                            double amount, const char* currency, const char* qualifier,
                            const char* purpose, int fromYear, const QString& left) {
            QTest::newRow(name) << text << QString::fromUtf8(company) << amount
                                << QString::fromUtf8(currency) << QString::fromUtf8(qualifier)
                                << QString::fromUtf8(purpose) << fromYear << 0.0 << left;
        };
        add("between years",
            u"Microsoft said it would spend $80bn on data centres between 2025 and 2028."_s,
            "Microsoft", 80e9, "USD", "exact", "data centres", 0, u"between 2025 and 2028"_s);
        add("a year", u"Amazon will spend €15 billion a year until 2030."_s, "Amazon", 15e9, "EUR",
            "exact", "", 0, u"a year until 2030"_s);
        add("a year, from and to",
            u"Germany pledged at least €5bn a year from 2026 to 2030 for AI."_s, "Germany", 5e9,
            "EUR", "at-least", "AI", 2026, u"a year|2030"_s);
        add("pro Jahr", u"SAP investiert 2 Milliarden Euro pro Jahr"_s, "SAP", 2e9, "EUR", "exact",
            "", 0, u"pro Jahr"_s);
        add("three payers", u"OpenAI, SoftBank and Oracle will invest $100bn"_s, "OpenAI", 100e9,
            "USD", "exact", "", 0, u"SoftBank and Oracle"_s);
        add("a name with a comma", u"Alphabet, Inc. will invest $75bn"_s, "Alphabet Inc", 75e9,
            "USD", "exact", "", 0, {});
        QTest::newRow("a Chinese year") << u"腾讯计划2025年投资1000亿元。"_s << u"腾讯"_s << 1e11
                                        << u"CNY"_s << u"exact"_s << u""_s << 2025 << 1.0 << u""_s;
        QTest::newRow("brief") << u"Meta plans to invest more than $60 billion in 2025"_s
                               << u"Meta"_s << 60e9 << u"USD"_s << u"over"_s << u""_s << 2025 << 1.0
                               << u""_s;
        QTest::newRow("purpose")
            << u"Bank of China will provide at least 1 trillion yuan for AI companies over five years"_s
            << u"Bank of China"_s << 1e12 << u"CNY"_s << u"at-least"_s << u"AI companies"_s << 0
            << 5.0 << u""_s;
        QTest::newRow("spent") << u"DeepSeek spent $5.6m on R1"_s << u"DeepSeek"_s << 5.6e6
                               << u"USD"_s << u"exact"_s << u"R1"_s << 0 << 0.0 << u""_s;
        QTest::newRow("words") << u"SAP investiert fünf Milliarden Euro"_s << u"SAP"_s << 5e9
                               << u"EUR"_s << u"exact"_s << u""_s << 0 << 0.0 << u""_s;
        QTest::newRow("one") << u"SAP investiert mehr als eine Milliarde Dollar"_s << u"SAP"_s
                             << 1e9 << u"USD"_s << u"over"_s << u""_s << 0 << 0.0 << u""_s;
        QTest::newRow("chinese") << u"百度宣布投资500亿元"_s << u"百度"_s << 5e10 << u"CNY"_s
                                 << u"exact"_s << u""_s << 0 << 0.0 << u""_s;
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
        QFETCH(QString, left);
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
        QCOMPARE(marked(text, draft), left);
    }

    void aSentenceWithoutAFigureIsAllMarked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        QTest::newRow("none") << u"Observers were surprised"_s << u"Observers were surprised"_s;
        QTest::newRow("points") << u"Nvidia rose 1.5 percentage points"_s
                                << u"Nvidia rose 1.5 percentage points"_s;
    }
    void aSentenceWithoutAFigureIsAllMarked()
    {
        QFETCH(QString, text);
        QFETCH(QString, left);
        const SentenceDraft draft = readSentence(text);
        QVERIFY(!draft.kind);
        QCOMPARE(marked(text, draft), left);
    }
};

QTEST_GUILESS_MAIN(TestSentence)
#include "tst_sentence.moc"
