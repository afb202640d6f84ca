#include "reading/xlsx_formats.h"

#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// What the number formats of Excel workbooks say.
class TestXlsxFormats : public QObject
{
    Q_OBJECT

private slots:
    void dayNumbersAreDays_data()
    {
        QTest::addColumn<double>("serial");
        QTest::addColumn<int>("meaning");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, double serial, NumberMeaning meaning,
                            const char* text) {
            QTest::newRow(name) << serial << int(meaning) << QByteArray(text);
        };
        row("first", 1, NumberMeaning::Date, "1900-01-01");
        row("before the day that never was", 59, NumberMeaning::Date, "1900-02-28");
        row("the day that never was", 60, NumberMeaning::Date, "");
        row("after it", 61, NumberMeaning::Date, "1900-03-01");
        row("last", 2958465, NumberMeaning::Date, "9999-12-31");
        row("beyond", 2958466, NumberMeaning::Date, "");
        row("negative", -1, NumberMeaning::Date, "");
        row("with time", 45684.5, NumberMeaning::DateTime, "2025-01-27T12:00:00");
        row("rounded to the next day", 45683.9999999999, NumberMeaning::DateTime, "2025-01-27");
        row("first of a month", 45658, NumberMeaning::Month, "2025-01");
        row("last of a month", 45688, NumberMeaning::Month, "2025-01-31");
        row("end of a year", 45657, NumberMeaning::Year, "2024");
        row("time", 0.395833333333333, NumberMeaning::Time, "09:30:00");
        row("time that has passed", 1.5, NumberMeaning::Time, "36:00:00");
    }
    void dayNumbersAreDays()
    {
        QFETCH(double, serial);
        QFETCH(int, meaning);
        const auto text = dateText(serial, NumberMeaning(meaning), false);
        QTEST(QByteArray::fromStdString(text.value_or("")), "text");
    }

    void numberFormatsAreUnderstood_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("meaning");
        const auto row = [](const char* format, NumberMeaning meaning) {
            QTest::newRow(format) << QString::fromUtf8(format) << int(meaning);
        };
        row("General", NumberMeaning::Plain);
        row("0.00", NumberMeaning::Plain);
        row("#,##0.00 [$€-407]", NumberMeaning::Plain);
        row("0.00E+00", NumberMeaning::Plain);
        row("#,##0 \"days\"", NumberMeaning::Plain);
        row("[Red]-0.0", NumberMeaning::Plain);
        row("0.0%", NumberMeaning::Percent);
        row("0\\%", NumberMeaning::Plain);
        row("yyyy-mm-dd", NumberMeaning::Date);
        row("d. mmmm yyyy", NumberMeaning::Date);
        row("[$-409]mmm d, yyyy;@", NumberMeaning::Date);
        row("mmm-yy", NumberMeaning::Month);
        row("yyyy\"年\"m\"月\"", NumberMeaning::Month);
        row("mmm", NumberMeaning::Date);
        row("yyyy", NumberMeaning::Year);
        row("yy hh:mm", NumberMeaning::DateTime);
        row("dd/mm/yyyy hh:mm", NumberMeaning::DateTime);
        row("hh:mm:ss.000", NumberMeaning::Time);
        row("mm:ss", NumberMeaning::Time);
        row("[h]:mm", NumberMeaning::Time);
        row("yyyy\"年\"m\"月\"d\"日\"", NumberMeaning::Date);
    }
    void numberFormatsAreUnderstood()
    {
        QFETCH(QString, format);
        QTEST(int(formatMeaning(format)), "meaning");
    }

    void formatsShowTheirCurrency_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* format, const char* code) {
            QTest::newRow(format) << QString::fromUtf8(format) << QString::fromLatin1(code);
        };
        row("\"$\"#,##0", "USD");
        row("$#,##0.00_);[Red]($#,##0.00)", "USD");
        row("\\$#,##0", "USD");
        row("[$$-409]#,##0", "USD");
        row("[$$-C09]#,##0", "AUD");
        row("[$€-2]\\ #,##0", "EUR");
        row("[$£-809]#,##0", "GBP");
        row("[$¥-411]#,##0", "JPY");
        row("[$¥-804]#,##0", "CNY");
        row("[$￥-804]#,##0", "CNY");
        row("#,##0.00\\ [$EUR]", "EUR");
        row("[$CHF] #,##0", "CHF");
        row("#,##0 \"€\"", "EUR");
        row("#,##0.00 [$€-407]", "EUR");
        row("_-* #,##0.00 €_-;-* #,##0.00 €_-", "EUR");
        row("[$HK$-C04]#,##0", "HKD");
        row("0.0,,\" Mio. €\"", "EUR");
        // A word that may scale the number, and what leaves the currency open.
        row("0.0\" bn USD\"", "");
        row("\"¥\"#,##0", "");
        row("[$$-1]#,##0", "");
        row("#,##0", "");
        row("General", "");
        row("#,##0 \"days\"", "");
        row("\"$", "");
        row("[$", "");
    }
    void formatsShowTheirCurrency()
    {
        QFETCH(QString, format);
        const std::optional<Currency> currency = formatCurrency(format);
        QTEST(currency ? currency->code() : QString(), "code");
    }

    void formatsShowTheirUnit_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("unit");
        const auto row = [](const char* format, const char* unit) {
            QTest::newRow(format) << QString::fromUtf8(format) << QString::fromUtf8(unit);
        };
        row("\"£\"#,##0.0\"bn\"", "bn GBP");
        row("\"$\"0.0\" million\"", "million USD");
        row("0.0\" bn USD\"", "bn USD");
        row("#,##0\\ \"Mio. €\"", "Mio. EUR");
        row("0\"亿\"", "亿");
        row("0.0\"%\"", "%");
        row("#,##0 \"€\"", "EUR");
        // The number is whole, and the format divides it.
        row("#,##0.0,,\"m\"", "");
        row("0.0,,\" Mio. €\"", "EUR");
        row("[>=1000]0.0\"bn\";0.0\"m\"", "");
        row("0.0\"x\"", "");
        row("#,##0 \"days\"", "");
        row("\"£\"0.0\"bn €\"", "");
        row("0.0\"bn", "");
        row("General", "");
    }
    void formatsShowTheirUnit()
    {
        QFETCH(QString, format);
        QTEST(formatUnit(format), "unit");
    }

    void numbersHaveTheDigitsThatExcelShows()
    {
        QCOMPARE(shortNumber(0.1 + 0.2), "0.3");
        QCOMPARE(shortNumber(39.81), "39.81");
        QCOMPARE(shortNumber(1e15), "1e+15");
        QCOMPARE(shortNumber(123456789012345), "123456789012345");
        QCOMPARE(shortNumber(-0.0), "0");
        QCOMPARE(percentText(0.169), "16.9%");
        QCOMPARE(percentText(-0.0214), "-2.14%");
    }
};

QTEST_GUILESS_MAIN(TestXlsxFormats)
#include "tst_xlsx_formats.moc"
