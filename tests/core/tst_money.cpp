#include "core/money.h"

#include <QSet>
#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

Money money(double amount, const QString& code, Qualifier qualifier = Qualifier::Exact)
{
    return {.amount = {.value = amount, .qualifier = qualifier},
            .currency = Currency::fromCode(code).value()};
}

} // namespace

/// Money stays in its currency.
class TestMoney : public QObject
{
    Q_OBJECT

private slots:
    void aCurrencyIsOneOfTheStandard_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        for (const QString& code : {u"GBP"_s, u"USD"_s, u"CNY"_s, u"AED"_s, u"ZWG"_s, u"XOF"_s})
            QTest::addRow("%s", qPrintable(code)) << code << code;
        QTest::newRow("any case") << u"gbP"_s << u"GBP"_s;
        const QString none;
        QTest::newRow("gold") << u"XAU"_s << none;
        QTest::newRow("no currency") << u"XXX"_s << none;
        QTest::newRow("test code") << u"XTS"_s << none;
        QTest::newRow("fund") << u"CHE"_s << none;
        QTest::newRow("withdrawn long ago") << u"DEM"_s << none;
        QTest::newRow("common but not ISO") << u"RMB"_s << none;
        QTest::newRow("across two codes") << u"D A"_s << none;
        QTest::newRow("dotless i") << u"ıNR"_s << none;
        QTest::newRow("long") << u"GBPP"_s << none;
        QTest::newRow("empty") << u""_s << none;
        QTest::newRow("spaces") << u"   "_s << none;
    }
    void aCurrencyIsOneOfTheStandard()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const std::optional<Currency> currency = Currency::fromCode(text);
        QCOMPARE(currency ? currency->code() : QString(), code);
    }

    void theListIsInOrderAndEachCodeIsACurrency()
    {
        const QStringList codes = Currency::codes();
        QStringList sorted = codes;
        sorted.sort();
        QCOMPARE(codes, sorted);
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
        for (const QString& code : codes)
            QVERIFY2(Currency::fromCode(code), qPrintable(code));
    }

    void amountsOfOneCurrencyAddUp()
    {
        const Money terms[] = {money(1e12, u"CNY"_s, Qualifier::AtLeast), money(5e9, u"CNY"_s)};
        const Result<Money> total = sum(terms);
        QCOMPARE(total.value(), money(1.005e12, u"CNY"_s, Qualifier::AtLeast));
        QCOMPARE(difference(terms[0], terms[1]).value(),
                 money(995e9, u"CNY"_s, Qualifier::AtLeast));
        QCOMPARE(ratio(terms[0], terms[1]).value(),
                 (Quantity{.value = 200, .qualifier = Qualifier::AtLeast}));
    }

    void amountsOfTwoCurrenciesAreNeverPutTogether()
    {
        const Money terms[] = {money(60e9, u"USD"_s), money(1, u"USD"_s), money(4.5e6, u"GBP"_s)};
        QCOMPARE(sum(terms).error().code, ErrorCode::CurrenciesDiffer);
        QCOMPARE(sum(terms).error().detail, u"USD, GBP"_s);
        QCOMPARE(difference(terms[0], terms[2]).error().code, ErrorCode::CurrenciesDiffer);
        QCOMPARE(ratio(terms[0], terms[2]).error().code, ErrorCode::CurrenciesDiffer);
    }

    void refusalsOfTheArithmeticAreHandedOn()
    {
        QCOMPARE(sum(std::span<const Money>{}).error().code, ErrorCode::NothingTrueToSay);
        QCOMPARE(ratio(money(1, u"GBP"_s), money(0, u"GBP"_s)).error().code,
                 ErrorCode::DivisionByZero);
        QCOMPARE(difference(money(1, u"GBP"_s, Qualifier::Over), money(5, u"GBP"_s)).error().code,
                 ErrorCode::NothingTrueToSay);
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
