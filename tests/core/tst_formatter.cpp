#include "core/formatter.h"

#include <QTest>

#include <limits>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

// The tables are written with ordinary spaces; the program must set ones that never break.
QString withFixedSpaces(QString text)
{
    text.replace(u" %"_s, u"\u202f%"_s);
    for (const QString& word :
         {u"tn"_s, u"bn"_s, u"m"_s, u"yuan"_s, u"times"_s, u"×"_s, u"Bio."_s, u"Mrd."_s, u"Mio."_s,
          u"Yuan"_s, u"Yen"_s, u"£"_s, u"$"_s, u"CHF"_s, u"kB"_s, u"MB"_s, u"EB"_s, u"B"_s}) {
        for (QChar digit = u'0'; digit <= u'9'; digit = QChar(digit.unicode() + 1))
            text.replace(QString(digit) + u' ' + word, QString(digit) + QChar::Nbsp + word);
        for (const QString& unit : {u"tn"_s, u"bn"_s, u"m"_s, u"Bio."_s, u"Mrd."_s, u"Mio."_s})
            text.replace(unit + u' ' + word, unit + QChar::Nbsp + word);
    }
    text.replace(u"CHF "_s, u"CHF\u00a0"_s);
    return text;
}

Currency currency(const QString& code)
{
    return Currency::fromCode(code).value();
}

} // namespace

Q_DECLARE_METATYPE(aftershock::Quantity)
Q_DECLARE_METATYPE(aftershock::Language)

/// What people read: figures, money and days in three languages.
class TestFormatter : public QObject
{
    Q_OBJECT

private slots:
    void aNumberHasTheDigitsOfItsSource_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("digits");
        QTest::addColumn<QString>("text");
        QTest::newRow("as it is") << -16.9 << 0 << u"−16.9"_s;
        QTest::newRow("printed zero kept") << 33.3 << 4 << u"33.30"_s;
        QTest::newRow("rounded") << 16.94 << 3 << u"16.9"_s;
        QTest::newRow("half goes away from zero") << 0.125 << 2 << u"0.13"_s;
        QTest::newRow("4.35 is 4.35, though its double is less") << 4.35 << 2 << u"4.4"_s;
        QTest::newRow("binary noise") << 0.1 + 0.2 << 0 << u"0.3"_s;
        QTest::newRow("carry") << 9.99 << 2 << u"10"_s;
        QTest::newRow("thousands") << 24444.0 << 0 << u"24,444"_s;
        QTest::newRow("million") << 1234567.5 << 0 << u"1,234,567.5"_s;
        QTest::newRow("fewer digits than places") << 24444.0 << 2 << u"24,000"_s;
        QTest::newRow("zero") << 0.0 << 3 << u"0"_s;
        QTest::newRow("minus zero") << -0.0 << 0 << u"0"_s;
        QTest::newRow("small") << 0.005 << 0 << u"0.005"_s;
        QTest::newRow("10^20 in full") << 1e20 << 0 << u"100,000,000,000,000,000,000"_s;
        QTest::newRow("10^21 is absurd") << 1.5e21 << 0 << u"1.5\u00a0×\u00a010²¹"_s;
        QTest::newRow("the largest double")
            << -std::numeric_limits<double>::max() << 3 << u"−1.80\u00a0×\u00a010³⁰⁸"_s;
        QTest::newRow("tiny") << 2e-12 << 0 << u"2\u00a0×\u00a010⁻¹²"_s;
        QTest::newRow("nan") << std::numeric_limits<double>::quiet_NaN() << 0 << u"–"_s;
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << 0 << u"–"_s;
    }
    void aNumberHasTheDigitsOfItsSource()
    {
        QFETCH(double, value);
        QFETCH(int, digits);
        QFETCH(QString, text);
        QCOMPARE(Formatter().number(value, digits > 0 ? std::optional(digits) : std::nullopt),
                 text);
    }

    void aWholeNumberIsNeverRounded()
    {
        QCOMPARE(Formatter().integer(24444), u"24,444"_s);
        QCOMPARE(Formatter().integer(-999), u"−999"_s);
        QCOMPARE(Formatter().integer(-1000), u"−1,000"_s);
        QCOMPARE(Formatter().integer(std::numeric_limits<qint64>::min()),
                 u"−9,223,372,036,854,775,808"_s);
        QCOMPARE(Formatter(Language::German).integer(24444), u"24.444"_s);
    }

    void aChangeKeepsItsQualifier_data()
    {
        QTest::addColumn<Quantity>("change");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::addColumn<QString>("chinese");
        QTest::newRow("fall") << Quantity{.value = -16.9} << u"−16.9 %"_s << u"−16,9 %"_s
                              << u"−16.9%"_s;
        QTest::newRow("rise") << Quantity{.value = 3.2} << u"+3.2 %"_s << u"+3,2 %"_s << u"+3.2%"_s;
        QTest::newRow("none") << Quantity{.value = 0} << u"0 %"_s << u"0 %"_s << u"0%"_s;
        QTest::newRow("over") << Quantity{.value = -7, .qualifier = Qualifier::Over}
                              << u"over 7 % down"_s << u"mehr als 7 % im Minus"_s << u"跌逾7%"_s;
        QTest::newRow("at least") << Quantity{.value = 3, .qualifier = Qualifier::AtLeast}
                                  << u"at least 3 % up"_s << u"mindestens 3 % im Plus"_s
                                  << u"至少涨3%"_s;
        QTest::newRow("under") << Quantity{.value = -5, .qualifier = Qualifier::Under}
                               << u"under 5 % down"_s << u"weniger als 5 % im Minus"_s
                               << u"跌不足5%"_s;
        QTest::newRow("at most") << Quantity{.value = -5, .qualifier = Qualifier::AtMost}
                                 << u"at most 5 % down"_s << u"höchstens 5 % im Minus"_s
                                 << u"至多跌5%"_s;
        QTest::newRow("about") << Quantity{.value = -2, .qualifier = Qualifier::About}
                               << u"about 2 % down"_s << u"rund 2 % im Minus"_s << u"约跌2%"_s;
        QTest::newRow("between falls")
            << Quantity{.value = -4, .qualifier = Qualifier::Between, .upper = -5}
            << u"4–5 % down"_s << u"4–5 % im Minus"_s << u"跌4–5%"_s;
        QTest::newRow("between from zero")
            << Quantity{.value = 0, .qualifier = Qualifier::Between, .upper = -5} << u"0–5 % down"_s
            << u"0–5 % im Minus"_s << u"跌0–5%"_s;
        QTest::newRow("between across zero")
            << Quantity{.value = -2, .qualifier = Qualifier::Between, .upper = 3}
            << u"−2 % to +3 %"_s << u"−2 % bis +3 %"_s << u"−2%至+3%"_s;
        QTest::newRow("printed zeros of a range")
            << Quantity{.value = 9.5, .qualifier = Qualifier::Between, .upper = 12, .digits = 2}
            << u"9.5–12.0 % up"_s << u"9,5–12,0 % im Plus"_s << u"涨9.5–12.0%"_s;
        QTest::newRow("over nothing") << Quantity{.value = 0, .qualifier = Qualifier::Over}
                                      << u"over 0 %"_s << u"mehr als 0 %"_s << u"逾0%"_s;
    }
    void aChangeKeepsItsQualifier()
    {
        QFETCH(Quantity, change);
        QFETCH(QString, english);
        QFETCH(QString, german);
        QFETCH(QString, chinese);
        QCOMPARE(Formatter().change(change), withFixedSpaces(english));
        QCOMPARE(Formatter(Language::German).change(change), withFixedSpaces(german));
        QCOMPARE(Formatter(Language::Chinese).change(change), chinese);
    }

    void moneyIsToldInWordsPeopleUse_data()
    {
        QTest::addColumn<Quantity>("amount");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::addColumn<QString>("chinese");
        QTest::newRow("billions") << Quantity{.value = 110e9} << u"GBP"_s << u"£110 bn"_s
                                  << u"110 Mrd. £"_s << u"1,100亿英镑"_s;
        QTest::newRow("millions") << Quantity{.value = 5.6e6} << u"USD"_s << u"$5.6 m"_s
                                  << u"5,6 Mio. $"_s << u"560万美元"_s;
        QTest::newRow("printed zero") << Quantity{.value = 33.3e9, .digits = 4} << u"GBP"_s
                                      << u"£33.30 bn"_s << u"33,30 Mrd. £"_s << u"333.0亿英镑"_s;
        QTest::newRow("trillion") << Quantity{.value = 1e12, .digits = 1} << u"CNY"_s
                                  << u"1 tn yuan"_s << u"1 Bio. Yuan"_s << u"1万亿元"_s;
        QTest::newRow("at least") << Quantity{.value = 1e12, .qualifier = Qualifier::AtLeast}
                                  << u"CNY"_s << u"at least 1 tn yuan"_s
                                  << u"mindestens 1 Bio. Yuan"_s << u"至少1万亿元"_s;
        QTest::newRow("over") << Quantity{.value = 60e9, .qualifier = Qualifier::Over} << u"USD"_s
                              << u"more than $60 bn"_s << u"mehr als 60 Mrd. $"_s
                              << u"逾600亿美元"_s;
        QTest::newRow("under") << Quantity{.value = 2e6, .qualifier = Qualifier::Under} << u"JPY"_s
                               << u"less than ¥2 m"_s << u"weniger als 2 Mio. Yen"_s
                               << u"不足200万日元"_s;
        QTest::newRow("at most") << Quantity{.value = 5e6, .qualifier = Qualifier::AtMost}
                                 << u"CHF"_s << u"at most CHF 5 m"_s << u"höchstens 5 Mio. CHF"_s
                                 << u"至多500万瑞士法郎"_s;
        QTest::newRow("about") << Quantity{.value = 450000, .qualifier = Qualifier::About}
                               << u"GBP"_s << u"about £450,000"_s << u"rund 450.000 £"_s
                               << u"约45万英镑"_s;
        QTest::newRow("between") << Quantity{.value = 10e9,
                                             .qualifier = Qualifier::Between,
                                             .upper = 12e9}
                                 << u"GBP"_s << u"£10 bn to £12 bn"_s
                                 << u"10 Mrd. £ bis 12 Mrd. £"_s << u"100亿英镑至120亿英镑"_s;
        QTest::newRow("loss") << Quantity{.value = -5e6} << u"GBP"_s << u"−£5 m"_s << u"−5 Mio. £"_s
                              << u"−500万英镑"_s;
        QTest::newRow("rounding reaches the next word")
            << Quantity{.value = 999.96e6, .digits = 3} << u"GBP"_s << u"£1.00 bn"_s
            << u"1,00 Mrd. £"_s << u"10.0亿英镑"_s;
        QTest::newRow("pence") << Quantity{.value = 12.5, .digits = 4} << u"GBP"_s << u"£12.50"_s
                               << u"12,50 £"_s << u"12.50英镑"_s;
        QTest::newRow("thousands of trillions")
            << Quantity{.value = 2e15} << u"GBP"_s << u"£2,000 tn"_s << u"2.000 Bio. £"_s
            << u"2,000万亿英镑"_s;
        QTest::newRow("absurd") << Quantity{.value = 1e300} << u"GBP"_s << u"£1\u00a0×\u00a010³⁰⁰"_s
                                << u"1\u00a0×\u00a010³⁰⁰\u00a0£"_s << u"1\u00a0×\u00a010³⁰⁰英镑"_s;
    }
    void moneyIsToldInWordsPeopleUse()
    {
        QFETCH(Quantity, amount);
        QFETCH(QString, code);
        QFETCH(QString, english);
        QFETCH(QString, german);
        QFETCH(QString, chinese);
        const Money money{.amount = amount, .currency = currency(code)};
        QCOMPARE(Formatter().money(money), withFixedSpaces(english));
        QCOMPARE(Formatter(Language::German).money(money), withFixedSpaces(german));
        QCOMPARE(Formatter(Language::Chinese).money(money), chinese);
    }

    // 110 bn / 4.5 m = 24,444.44…: “at least 24,445” would be more than anyone said.
    void aBoundIsRoundedToTheSideThatStaysTrue_data()
    {
        QTest::addColumn<Quantity>("multiple");
        QTest::addColumn<QString>("text");
        using enum Qualifier;
        const double large = 110e9 / 4.5e6;
        QTest::newRow("down") << Quantity{.value = large, .qualifier = AtLeast}
                              << u"at least 24,444 times"_s;
        QTest::newRow("a lower bound never up")
            << Quantity{.value = 24444.9, .qualifier = Over} << u"more than 24,444 times"_s;
        QTest::newRow("an upper bound never down")
            << Quantity{.value = 24444.1, .qualifier = AtMost} << u"at most 24,445 times"_s;
        QTest::newRow("small upper bound")
            << Quantity{.value = 1.0 / 3, .qualifier = Under} << u"less than 0.334 times"_s;
        QTest::newRow("exact to the nearest") << Quantity{.value = 24444.6} << u"24,445 times"_s;
        // 60 bn / 32.8 bn = 1.829…
        QTest::newRow("three digits") << Quantity{.value = 60e9 / 32.8e9} << u"1.83 times"_s;
        QTest::newRow("no padding") << Quantity{.value = 2} << u"2 times"_s;
        QTest::newRow("whole stays whole")
            << Quantity{.value = 300, .qualifier = AtMost} << u"at most 300 times"_s;
        QTest::newRow("range outward")
            << Quantity{.value = 1.236, .qualifier = Between, .upper = 2.341}
            << u"1.23–2.35 times"_s;
    }
    void aBoundIsRoundedToTheSideThatStaysTrue()
    {
        QFETCH(Quantity, multiple);
        QFETCH(QString, text);
        QCOMPARE(Formatter().times(multiple), withFixedSpaces(text));
    }

    void multiplesAndSharesAreShort()
    {
        const Quantity bound{.value = 24444.4, .qualifier = Qualifier::AtLeast};
        QCOMPARE(Formatter().multiple(bound), withFixedSpaces(u"at least 24,444 ×"_s));
        QCOMPARE(Formatter(Language::German).times(bound), u"mindestens 24.444-mal"_s);
        QCOMPARE(Formatter(Language::Chinese).times(bound), u"至少24,444倍"_s);
        QCOMPARE(Formatter().share({.value = 0.3}), u"30\u202f%"_s);
        QCOMPARE(Formatter().share({.value = 0.07}), u"7\u202f%"_s); // 0.07 × 100 is 7.000…1
        QCOMPARE(Formatter().share({.value = 1.0 / 3, .qualifier = Qualifier::AtLeast}),
                 u"at least 33.3\u202f%"_s);
        QCOMPARE(Formatter().share({.value = 0.00005}), u"0.005\u202f%"_s);
        QCOMPARE(Formatter().share({.value = 0.3, .qualifier = Qualifier::Between, .upper = 0.4}),
                 u"30–40\u202f%"_s);
    }

    void ticksHaveNoQualifier()
    {
        QCOMPARE(Formatter().money(10e9, currency(u"GBP"_s)), u"£10\u00a0bn"_s);
        QCOMPARE(Formatter().money(0, currency(u"GBP"_s)), u"£0"_s);
        QCOMPARE(Formatter().amount(1e12), u"1\u00a0tn"_s);
        QCOMPARE(Formatter().percent(-20), u"−20\u202f%"_s);
        QCOMPARE(Formatter().percent(5), u"5\u202f%"_s);
    }

    void currenciesHaveNames()
    {
        QCOMPARE(Formatter().currencyName(currency(u"GBP"_s)), u"pounds"_s);
        QCOMPARE(Formatter().currencyName(currency(u"USD"_s)), u"US dollars"_s);
        QCOMPARE(Formatter(Language::German).currencyName(currency(u"CNY"_s)), u"Yuan"_s);
        QCOMPARE(Formatter(Language::Chinese).currencyName(currency(u"CNY"_s)), u"人民币"_s);
        QCOMPARE(Formatter().currencyName(currency(u"AFN"_s)), u"AFN"_s);
    }

    void daysAreToldAsFarAsTheyAreKnown_data()
    {
        QTest::addColumn<int>("precision");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("full");
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("withWeekday");
        using enum DatePrecision;
        const auto row = [](DatePrecision precision, Language language, const QString& full,
                            const QString& brief, const QString& withWeekday) {
            QTest::addRow("%s %d", qPrintable(toText(language)), static_cast<int>(precision))
                << static_cast<int>(precision) << language << full << brief << withWeekday;
        };
        // 27 January 2025 was a Monday.
        row(DatePrecision::Day, Language::English, u"27 January 2025"_s, u"27 Jan 2025"_s,
            u"Monday 27 January 2025"_s);
        row(Month, Language::English, u"January 2025"_s, u"Jan 2025"_s, u"January 2025"_s);
        row(Year, Language::English, u"2025"_s, u"2025"_s, u"2025"_s);
        row(DatePrecision::Day, Language::German, u"27. Januar 2025"_s, u"27. Jan. 2025"_s,
            u"Montag, 27. Januar 2025"_s);
        row(Month, Language::German, u"Januar 2025"_s, u"Jan. 2025"_s, u"Januar 2025"_s);
        row(DatePrecision::Day, Language::Chinese, u"2025年1月27日"_s, u"2025年1月27日"_s,
            u"2025年1月27日星期一"_s);
        row(Month, Language::Chinese, u"2025年1月"_s, u"2025年1月"_s, u"2025年1月"_s);
        row(Year, Language::Chinese, u"2025年"_s, u"2025年"_s, u"2025年"_s);
    }
    void daysAreToldAsFarAsTheyAreKnown()
    {
        QFETCH(int, precision);
        QFETCH(Language, language);
        QFETCH(QString, full);
        QFETCH(QString, brief);
        QFETCH(QString, withWeekday);
        const Day day{.date = QDate(2025, 1, 27),
                      .precision = static_cast<DatePrecision>(precision)};
        const Formatter formatter(language);
        QCOMPARE(formatter.day(day), full);
        QCOMPARE(formatter.shortDay(day), brief);
        QCOMPARE(formatter.longDay(day), withWeekday);
    }

    void sizesListsAndSmallNumbersReadWell()
    {
        const Formatter formatter;
        QCOMPARE(formatter.bytes(0), u"0\u00a0B"_s);
        QCOMPARE(formatter.bytes(999), u"999\u00a0B"_s);
        QCOMPARE(formatter.bytes(40960), u"41\u00a0kB"_s);
        QCOMPARE(formatter.bytes(999999), u"1\u00a0MB"_s);
        QCOMPARE(formatter.bytes(1440000), u"1.4\u00a0MB"_s);
        QCOMPARE(formatter.bytes(std::numeric_limits<qint64>::max()), u"9.2\u00a0EB"_s);
        QCOMPARE(formatter.list({}), u""_s);
        QCOMPARE(formatter.list({u"A"_s}), u"A"_s);
        QCOMPARE(formatter.list({u"A"_s, u"B"_s}), u"A and B"_s);
        QCOMPARE(formatter.list({u"A"_s, u"B"_s, u"C"_s}), u"A, B and C"_s);
        QCOMPARE(Formatter(Language::German).list({u"A"_s, u"B"_s, u"C"_s}), u"A, B und C"_s);
        QCOMPARE(Formatter(Language::Chinese).list({u"A"_s, u"B"_s, u"C"_s}), u"A、B和C"_s);
        QCOMPARE(formatter.numberWord(5), u"five"_s);
        QCOMPARE(formatter.numberWord(12), u"12"_s);
        QCOMPARE(formatter.numberWord(-1), u"−1"_s);
    }

    void qualifiersHaveWords()
    {
        const Formatter formatter;
        QCOMPARE(formatter.reportedAs(Qualifier::Exact), u"as stated"_s);
        QCOMPARE(formatter.reportedAs(Qualifier::AtLeast), u"lower bound"_s);
        QCOMPARE(formatter.reportedAs(Qualifier::Under), u"upper bound"_s);
        QCOMPARE(formatter.reportedAs(Qualifier::About), u"approximate"_s);
        QCOMPARE(formatter.reportedAs(Qualifier::Between), u"range"_s);
        QCOMPARE(formatter.qualifierWord(Qualifier::Over), u"over"_s);
        QCOMPARE(formatter.qualifierWord(Qualifier::Exact), u""_s);
        QCOMPARE(formatter.qualifierWord(Qualifier::Between), u""_s);
    }
};

QTEST_GUILESS_MAIN(TestFormatter)
#include "tst_formatter.moc"
