#include "core/day.h"
#include "core/figure_parser.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

/// “2025-01-27”, “2025-01 to 2025-03-31” or the reason why not: what the tables compare.
QString told(const Result<std::optional<ParsedDay>>& result)
{
    if (!result) {
        switch (result.error().code) {
        case ErrorCode::ValueNotADate:
            return u"not a date"_s;
        case ErrorCode::ValueAmbiguous:
            return u"ambiguous"_s;
        case ErrorCode::ValueOutOfRange:
            return u"out of range"_s;
        default:
            return u"another error"_s;
        }
    }
    if (!*result)
        return u"nothing"_s;
    const ParsedDay& parsed = **result;
    QString text = isoText(parsed.day);
    if (parsed.endsOn)
        text += u" to "_s + parsed.endsOn->toString(Qt::ISODate);
    return text;
}

struct Case
{
    QStringView text;
    QStringView meaning;
};

template <std::size_t N>
void addRows(const Case (&cases)[N])
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meaning");
    for (const Case& row : cases)
        QTest::addRow("“%s”", qPrintable(row.text.toString()))
            << row.text.toString() << row.meaning.toString();
}

} // namespace

/// Days in files, and as people write them.
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

    void datesAreReadInEveryForm_data()
    {
        static constexpr Case cases[] = {
            {u"2025-01-27", u"2025-01-27"},
            {u"2025-1-27", u"2025-01-27"},
            {u"2025/1/27", u"2025-01-27"},
            {u"2025.01.27", u"2025-01-27"},
            {u"20250127", u"2025-01-27"},
            {u"2025-01-27T14:30:00Z", u"2025-01-27"},
            {u"2025-01-27 14:30", u"2025-01-27"},
            {u"2025-01-27 00:00:00-05:00", u"2025-01-27"},
            {u"2025-01-27T23:30:00.123+01:00", u"2025-01-27"},
            {u"1/27/2025 12:00:00 AM", u"2025-01-27"},
            {u"Mon, 27 Jan 2025 10:00:00 +0000", u"2025-01-27"},
            {u"27 Jan 2025", u"2025-01-27"},
            {u"27 January 2025", u"2025-01-27"},
            {u"27-Jan-2025", u"2025-01-27"},
            {u"27Jan2025", u"2025-01-27"},
            {u"27th of January 2025", u"2025-01-27"},
            {u"Jan 27, 2025", u"2025-01-27"},
            {u"January 27th, 2025", u"2025-01-27"},
            {u"Jan. 27, 2025", u"2025-01-27"},
            {u"Jan 1 2000", u"2000-01-01"},
            {u"Sept 9, 2024", u"2024-09-09"},
            {u"2025 January 27", u"2025-01-27"},
            {u"2025-Jan-27", u"2025-01-27"},
            {u"Monday 27 January 2025", u"2025-01-27"},
            {u"Monday, the 27th of January 2025", u"2025-01-27"},
            {u"27 Jan 2025 (Mon)", u"2025-01-27"},
            {u"27.1.2025", u"2025-01-27"},
            {u"27. 1. 2025", u"2025-01-27"},
            {u"03.04.2025", u"2025-04-03"},
            {u"27. Januar 2025", u"2025-01-27"},
            {u"Montag, 27. Januar 2025", u"2025-01-27"},
            {u"Mo., 27.01.2025", u"2025-01-27"},
            {u"27.01.2025 14:30 Uhr", u"2025-01-27"},
            {u"3. März 2025", u"2025-03-03"},
            {u"3. Dez. 2025", u"2025-12-03"},
            {u"2025年1月27日", u"2025-01-27"},
            {u"2025年1月27日星期一", u"2025-01-27"},
            {u"２０２５年１月２７日", u"2025-01-27"},
            {u"27/01/2025", u"2025-01-27"},
            {u"01/27/2025", u"2025-01-27"},
            {u"03/03/2025", u"2025-03-03"},
            {u"29 Feb 2024", u"2024-02-29"},
        };
        addRows(cases);
    }
    void datesAreReadInEveryForm() { compareAuto(); }

    void monthsQuartersYearsAndRangesKeepTheirExtent_data()
    {
        static constexpr Case cases[] = {
            {u"January 2025", u"2025-01"},
            {u"Jan 2025", u"2025-01"},
            {u"Januar 2025", u"2025-01"},
            {u"2025-01", u"2025-01"},
            {u"2025/1", u"2025-01"},
            {u"01/2025", u"2025-01"},
            {u"202513", u"not a date"},
            {u"202501", u"2025-01"},
            {u"2025年1月", u"2025-01"},
            {u"2025", u"2025"},
            {u"2025年", u"2025"},
            {u"Q1 2025", u"2025-01 to 2025-03-31"},
            {u"2025 Q1", u"2025-01 to 2025-03-31"},
            {u"2025-Q1", u"2025-01 to 2025-03-31"},
            {u"2025Q4", u"2025-10 to 2025-12-31"},
            {u"Q2/2024", u"2024-04 to 2024-06-30"},
            {u"3Q 2024", u"2024-07 to 2024-09-30"},
            {u"first quarter of 2025", u"2025-01 to 2025-03-31"},
            {u"1. Quartal 2025", u"2025-01 to 2025-03-31"},
            {u"2025年第一季度", u"2025-01 to 2025-03-31"},
            {u"2025年第4季度", u"2025-10 to 2025-12-31"},
            {u"H1 2025", u"2025-01 to 2025-06-30"},
            {u"H2 2025", u"2025-07 to 2025-12-31"},
            {u"2. Halbjahr 2025", u"2025-07 to 2025-12-31"},
            {u"2025年下半年", u"2025-07 to 2025-12-31"},
            {u"H3 2025", u"not a date"},
            {u"2024–2025", u"2024 to 2025-12-31"},
            {u"2024-2025", u"2024 to 2025-12-31"},
            {u"27–28 January 2025", u"2025-01-27 to 2025-01-28"},
            {u"27-28 January 2025", u"2025-01-27 to 2025-01-28"},
            {u"27. bis 28. Januar 2025", u"2025-01-27 to 2025-01-28"},
            {u"27 January – 3 February 2025", u"2025-01-27 to 2025-02-03"},
            {u"27 Dec 2024 to 3 Jan 2025", u"2024-12-27 to 2025-01-03"},
            {u"Jan–Mar 2025", u"2025-01 to 2025-03-31"},
            {u"Q4 2024 – Q1 2025", u"2024-10 to 2025-03-31"},
        };
        addRows(cases);
    }
    void monthsQuartersYearsAndRangesKeepTheirExtent() { compareAuto(); }

    void aDateThatCannotBeToldIsNeverGuessed_data()
    {
        static constexpr Case cases[] = {
            {u"03/04/2025", u"ambiguous"},
            {u"03-04-2025", u"ambiguous"},
            {u"27/01/25", u"ambiguous"},
            {u"27.1.25", u"ambiguous"},
            {u"27 Jan 25", u"ambiguous"},
            {u"Jan-25", u"ambiguous"},
            {u"Q1 25", u"ambiguous"},
            {u"1Q25", u"ambiguous"},
            {u"201012", u"ambiguous"},
            {u"27 Jan", u"not a date"},
            {u"FY2025", u"not a date"},
            {u"Monday", u"not a date"},
            {u"30 Feb 2025", u"not a date"},
            {u"29/02/2025", u"not a date"},
            {u"13/13/2025", u"not a date"},
            {u"2025-13-01", u"not a date"},
            {u"2025-00-10", u"not a date"},
            {u"20251301", u"not a date"},
            {u"45684", u"not a date"},
            {u"1737936000", u"not a date"},
            {u"0042", u"not a date"},
            {u"2025-01-27 25:00", u"not a date"},
            {u"28 – 27 January 2025", u"not a date"},
            {u"2024–25", u"not a date"},
            {u"-16.9", u"not a date"},
            {u"12.5", u"not a date"},
            {u"Nvidia", u"not a date"},
            {u"Tuesday 27 January 2025", u"out of range"}, // it was a Monday
            {u"", u"nothing"},
            {u"n/a", u"nothing"},
            {u"–", u"nothing"},
        };
        addRows(cases);
    }
    void aDateThatCannotBeToldIsNeverGuessed() { compareAuto(); }

    void theOrderDecidesWhereItIsKnown()
    {
        QCOMPARE(told(parseDay(u"03/04/2025", DateOrder::DayFirst)), u"2025-04-03"_s);
        QCOMPARE(told(parseDay(u"03/04/2025", DateOrder::MonthFirst)), u"2025-03-04"_s);
        QCOMPARE(told(parseDay(u"03.04.2025", DateOrder::MonthFirst)), u"2025-03-04"_s);
        QCOMPARE(told(parseDay(u"01/27/2025", DateOrder::DayFirst)), u"not a date"_s);
        QCOMPARE(told(parseDay(u"27/01/2025", DateOrder::MonthFirst)), u"not a date"_s);
        QCOMPARE(told(parseDay(u"2025-03-04", DateOrder::DayFirst)), u"2025-03-04"_s);
        QCOMPARE(told(parseDay(u"27 Jan 2025", DateOrder::MonthFirst)), u"2025-01-27"_s);
    }

    void anAmbiguousDateNamesBothReadings()
    {
        const Error error = parseDay(u"03/04/2025").error();
        QCOMPARE(error.value, u"03/04/2025"_s);
        QCOMPARE(error.detail, u"2025-04-03, 2025-03-04"_s);
        QCOMPARE(parseDay(u"27/01/25").error().detail, u"1925, 2025"_s);
    }

    // 1 January 1970 is day 0; 2025-01-27 is day 20,115, which begins at 1,737,936,000 s.
    void unixTimesAreDays()
    {
        QCOMPARE(dayFromUnixSeconds(0), QDate(1970, 1, 1));
        QCOMPARE(dayFromUnixSeconds(-1), QDate(1969, 12, 31));
        QCOMPARE(dayFromUnixSeconds(1737936000), QDate(2025, 1, 27));
        QCOMPARE(dayFromUnixSeconds(1737936000 - 1), QDate(2025, 1, 26));
        QCOMPARE(dayFromUnixMilliseconds(1737936000000), QDate(2025, 1, 27));
        QCOMPARE(dayFromUnixMilliseconds(-1), QDate(1969, 12, 31));
        QCOMPARE(dayFromUnixSeconds(253402300799), QDate(9999, 12, 31));
        QVERIFY(!dayFromUnixSeconds(253402300800));
        QVERIFY(!dayFromUnixSeconds(std::numeric_limits<qint64>::max()));
        QVERIFY(!dayFromUnixMilliseconds(std::numeric_limits<qint64>::min()));
    }

    // ECMA-376 part 1, 18.17.4.1: number 1 is 1900-01-01, 2,958,465 is 9999-12-31, and in the 1904
    // system 0 is 1904-01-01. Both systems' 2025-01-27 are 1,462 days apart.
    void spreadsheetNumbersAreDays()
    {
        QCOMPARE(dayFromExcelSerial(1), QDate(1900, 1, 1));
        QCOMPARE(dayFromExcelSerial(59), QDate(1900, 2, 28));
        QVERIFY(!dayFromExcelSerial(60)); // 29 February 1900, which never was
        QCOMPARE(dayFromExcelSerial(61), QDate(1900, 3, 1));
        QCOMPARE(dayFromExcelSerial(45684), QDate(2025, 1, 27));
        QCOMPARE(dayFromExcelSerial(45684.75), QDate(2025, 1, 27));
        QCOMPARE(dayFromExcelSerial(2958465), QDate(9999, 12, 31));
        QCOMPARE(dayFromExcelSerial(0, true), QDate(1904, 1, 1));
        QCOMPARE(dayFromExcelSerial(45684 - 1462, true), QDate(2025, 1, 27));
        for (const double none : {0.5, -1.0, 2958466.0, 1e300, std::nan(""), HUGE_VAL})
            QVERIFY(!dayFromExcelSerial(none));
        QVERIFY(!dayFromExcelSerial(2958465, true));
    }

    void aDayKnowsItsLastDate()
    {
        const QDate first(2024, 2, 1);
        QCOMPARE(lastDate({.date = first}), first);
        QCOMPARE(lastDate({.date = first, .precision = DatePrecision::Month}), QDate(2024, 2, 29));
        QCOMPARE(lastDate({.date = first, .precision = DatePrecision::Year}), QDate(2024, 12, 31));
    }

    void anyTextIsTakenWithoutHarm()
    {
        QCOMPARE(told(parseDay(QString(1000000, u'9'))), u"not a date"_s);
        static constexpr QStringView pieces[] = {
            u"27", u"1",  u"2025", u"-", u"/", u".", u" ", u"–",  u"jan", u"q1", u"mon",
            u"年", u"月", u"日",   u"t", u":", u"z", u",", u"to", u"th",  u"of", u"\xd83d"};
        QRandomGenerator generator(20250127);
        for (int i = 0; i < 20000; ++i) {
            QString text;
            for (int length = generator.bounded(9); length >= 0; --length)
                text += pieces[generator.bounded(static_cast<int>(std::size(pieces)))];
            const auto result = parseDay(text);
            if (result && *result) {
                QVERIFY2((*result)->day.date.isValid(), qPrintable(text));
                QVERIFY2(!(*result)->endsOn || *(*result)->endsOn >= (*result)->day.date,
                         qPrintable(text));
            }
        }
    }

private:
    static void compareAuto()
    {
        QFETCH(QString, text);
        QFETCH(QString, meaning);
        QCOMPARE(told(parseDay(text)), meaning);
    }
};

QTEST_GUILESS_MAIN(TestDay)
#include "tst_day.moc"
