#include "core/figure_parser.h"
#include "core/formatter.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

/// “over -4 %”, “between 10 12”, “at-least 1000000000000 CNY”: what the tables compare.
QString told(const Result<std::optional<ParsedFigure>>& result)
{
    if (!result) {
        switch (result.error().code) {
        case ErrorCode::ValueNotANumber:
            return u"not a number"_s;
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
    const ParsedFigure& figure = **result;
    QString text =
        toText(figure.quantity.qualifier) + u' ' + QString::number(figure.quantity.value, 'g', 15);
    if (figure.quantity.upper)
        text += u' ' + QString::number(*figure.quantity.upper, 'g', 15);
    if (figure.isPercent)
        text += u" %"_s;
    if (figure.currency)
        text += u' ' + figure.currency->code();
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
        QTest::addRow("%s", qPrintable(row.text.toString()))
            << row.text.toString() << row.meaning.toString();
}

} // namespace

/// Figures as people write them.
class TestFigureParser : public QObject
{
    Q_OBJECT

private slots:
    void plainNumbersAreRead_data()
    {
        static constexpr Case cases[] = {
            {u"0", u"exact 0"},
            {u"7", u"exact 7"},
            {u"-16.9", u"exact -16.9"},
            {u"−16.9", u"exact -16.9"},
            {u"+3.2", u"exact 3.2"},
            {u"12.5", u"exact 12.5"},
            {u"12,5", u"exact 12.5"},
            {u"0.123", u"exact 0.123"},
            {u"0,123", u"exact 0.123"},
            {u".5", u"exact 0.5"},
            {u"1234", u"exact 1234"},
            {u"1234.567", u"exact 1234.567"},
            {u"1234,567", u"exact 1234.567"},
            {u"1.2345", u"exact 1.2345"},
            {u"1,234.5", u"exact 1234.5"},
            {u"1.234,5", u"exact 1234.5"},
            {u"1,234,567", u"exact 1234567"},
            {u"1.234.567", u"exact 1234567"},
            {u"1.234.567,89", u"exact 1234567.89"},
            {u"1 234,5", u"exact 1234.5"},
            {u"1 234", u"exact 1234"},
            {u"1\u00a0234\u00a0567", u"exact 1234567"},
            {u"1\u202f234,5", u"exact 1234.5"},
            {u"1’234.5", u"exact 1234.5"},
            {u"1'234'567", u"exact 1234567"},
            {u"1,00,000", u"exact 100000"},
            {u"12,34,567.5", u"exact 1234567.5"},
            {u"1e9", u"exact 1000000000"},
            {u"1.5E-3", u"exact 0.0015"},
            {u"1.234e5", u"exact 123400"},
            {u"１２．５", u"exact 12.5"},
            {u"  7  ", u"exact 7"},
            {u"\ufeff7\u200b", u"exact 7"},
            {u"-0", u"exact 0"},
            {u"007", u"exact 7"},
            {u"0.1", u"exact 0.1"},
        };
        addRows(cases);
    }
    void plainNumbersAreRead() { compareAuto(); }

    void percentagesKeepTheirSign_data()
    {
        static constexpr Case cases[] = {
            {u"−16.9%", u"exact -16.9 %"},
            {u"−16.9 %", u"exact -16.9 %"},
            {u"-16,9\u202f%", u"exact -16.9 %"},
            {u"–5 %", u"exact -5 %"},
            {u"(5.2)", u"exact -5.2"},
            {u"(5.2%)", u"exact -5.2 %"},
            {u"(5.2)%", u"exact -5.2 %"},
            {u"5.2-", u"exact -5.2"},
            {u"5.2-%", u"exact -5.2 %"},
            {u"5 per cent", u"exact 5 %"},
            {u"5 percentage points", u"exact 5 %"},
            {u"5pp", u"exact 5 %"},
            {u"25 basis points", u"exact 0.25 %"},
            {u"25 bps", u"exact 0.25 %"},
            {u"5 Prozent", u"exact 5 %"},
            {u"百分之5", u"exact 5 %"},
            {u"2.14％", u"exact 2.14 %"},
            {u"minus 5 %", u"exact -5 %"},
            {u"plus 5 %", u"exact 5 %"},
            {u"(+39.00%)", u"exact 39 %"},
            {u"(-5.2%)", u"exact -5.2 %"},
            {u"(▲ 3 %)", u"exact 3 %"},
        };
        addRows(cases);
    }
    void percentagesKeepTheirSign() { compareAuto(); }

    void fallsAndRisesAreToldInWords_data()
    {
        static constexpr Case cases[] = {
            {u"down over 4 %", u"over -4 %"},
            {u"over 4 % down", u"over -4 %"},
            {u"Over 7% down.", u"over -7 %"},
            {u"fell 7 per cent", u"exact -7 %"},
            {u"fell by more than 7%", u"over -7 %"},
            {u"lost at least 17.4 percent", u"at-least -17.4 %"},
            {u"slipped 2.14%", u"exact -2.14 %"},
            {u"a drop of 3%", u"exact -3 %"},
            {u"lost $60bn", u"exact -60000000000 USD"},
            {u"up 3.2%", u"exact 3.2 %"},
            {u"up at least 3 %", u"at-least 3 %"},
            {u"down up to 5 %", u"at-most -5 %"},
            {u"under 5 % down", u"under -5 %"},
            {u"about 2 % up", u"about 2 %"},
            {u"(down 5%)", u"exact -5 %"},
            {u"um mehr als 7 % gefallen", u"over -7 %"},
            {u"mindestens 7 % im Minus", u"at-least -7 %"},
            {u"5 % im Plus", u"exact 5 %"},
            {u"5,5 % gestiegen", u"exact 5.5 %"},
            {u"下跌16.9%", u"exact -16.9 %"},
            {u"跌逾7%", u"over -7 %"},
            {u"▼ 16.97%", u"exact -16.97 %"},
            {u"▲1.1%", u"exact 1.1 %"},
            {u"16.97 % ▼", u"exact -16.97 %"},
            {u"↓ 4–5 %", u"between -4 -5 %"},
            {u"▼ over 4 %", u"over -4 %"},
            {u"▼ −3 %", u"exact -3 %"},
            {u"▲ +3 %", u"exact 3 %"},
            {u"▼ down 3 %", u"exact -3 %"},
            {u"上涨约3%", u"about 3 %"},
        };
        addRows(cases);
    }
    void fallsAndRisesAreToldInWords() { compareAuto(); }

    void qualifiersAreKept_data()
    {
        static constexpr Case cases[] = {
            {u"over 4", u"over 4"},
            {u"more than 4", u"over 4"},
            {u">4", u"over 4"},
            {u"＞4", u"over 4"},
            {u"≥ 4", u"at-least 4"},
            {u">= 4", u"at-least 4"},
            {u"at least 4", u"at-least 4"},
            {u"no less than 4", u"at-least 4"},
            {u"4+", u"at-least 4"},
            {u"4 or more", u"at-least 4"},
            {u"up to 4", u"at-most 4"},
            {u"no more than 4", u"at-most 4"},
            {u"≤4", u"at-most 4"},
            {u"less than 4", u"under 4"},
            {u"<4", u"under 4"},
            {u"about 4", u"about 4"},
            {u"c. 15", u"about 15"},
            {u"ca. 15", u"about 15"},
            {u"~15", u"about 15"},
            {u"≈15", u"about 15"},
            {u"mehr als 4", u"over 4"},
            {u"über 4", u"over 4"},
            {u"u\u0308ber 4", u"over 4"}, // a u with a combining diaeresis
            {u"mindestens 4", u"at-least 4"},
            {u"bis zu 4", u"at-most 4"},
            {u"höchstens 4", u"at-most 4"},
            {u"weniger als 4", u"under 4"},
            {u"rund 4", u"about 4"},
            {u"超过4", u"over 4"},
            {u"至少4", u"at-least 4"},
            {u"不超过4", u"at-most 4"},
            {u"不足4", u"under 4"},
            {u"约4", u"about 4"},
            {u"4左右", u"about 4"},
            {u"4以上", u"at-least 4"},
        };
        addRows(cases);
    }
    void qualifiersAreKept() { compareAuto(); }

    void moneyIsReadInEveryForm_data()
    {
        static constexpr Case cases[] = {
            {u"£48.23 billion", u"exact 48230000000 GBP"},
            {u"£48.23bn", u"exact 48230000000 GBP"},
            {u"$60bn", u"exact 60000000000 USD"},
            {u"more than $60 billion", u"over 60000000000 USD"},
            {u"$5.6 m", u"exact 5600000 USD"},
            {u"US$5.6m", u"exact 5600000 USD"},
            {u"-$5.6m", u"exact -5600000 USD"},
            {u"$(5.6m)", u"exact -5600000 USD"},
            {u"1 tn yuan", u"exact 1000000000000 CNY"},
            {u"at least 1 trillion yuan", u"at-least 1000000000000 CNY"},
            {u"1万亿元", u"exact 1000000000000 CNY"},
            {u"至少1万亿元人民币", u"at-least 1000000000000 CNY"},
            {u"超过600亿美元", u"over 60000000000 USD"},
            {u"100多亿美元", u"over 10000000000 USD"},
            {u"CNY 300bn", u"exact 300000000000 CNY"},
            {u"300 bn CNY", u"exact 300000000000 CNY"},
            {u"RMB300bn", u"exact 300000000000 CNY"},
            {u"usd 5", u"exact 5 USD"},
            {u"at least €2m", u"at-least 2000000 EUR"},
            {u"€2m+", u"at-least 2000000 EUR"},
            {u"2 Mio. Euro", u"exact 2000000 EUR"},
            {u"33,3 Mrd. Pfund", u"exact 33300000000 GBP"},
            {u"1 Bio. Yuan", u"exact 1000000000000 CNY"},
            {u"rund 1,5 Billionen Yuan", u"about 1500000000000 CNY"},
            {u"5k", u"exact 5000"},
            {u"5 thousand", u"exact 5000"},
            {u"5 mln", u"exact 5000000"},
            {u"5 hundred million", u"exact 500000000"},
            {u"5 million billion trillion", u"exact 5e+27"},
            {u"2.5 lakh crore rupees", u"exact 2500000000000 INR"},
            {u"$1.2t", u"exact 1200000000000 USD"},
            {u"$3T", u"exact 3000000000000 USD"},
            {u"€3 tn", u"exact 3000000000000 EUR"},
            {u"3 T€", u"exact 3000 EUR"},
            {u"3 TEUR", u"exact 3000 EUR"},
            {u"T€ 3", u"exact 3000 EUR"},
            {u"TEUR 250", u"exact 250000 EUR"},
            {u"C$5", u"exact 5 CAD"},
            {u"CAD $5", u"exact 5 CAD"},
            {u"HK$5m", u"exact 5000000 HKD"},
            {u"5 dollars", u"exact 5 USD"},
            {u"5 Swiss francs", u"exact 5 CHF"},
            {u"CN¥5", u"exact 5 CNY"},
            {u"¥5 yuan", u"exact 5 CNY"},
            {u"SEK 5", u"exact 5 SEK"},
            {u"10,000元", u"exact 10000 CNY"},
            {u"over 1,234", u"over 1234"},
            {u"over 1.234", u"over 1.234"},
        };
        addRows(cases);
    }
    void moneyIsReadInEveryForm() { compareAuto(); }

    void rangesKeepBothEnds_data()
    {
        static constexpr Case cases[] = {
            {u"10–12", u"between 10 12"},
            {u"10-12", u"between 10 12"},
            {u"10 — 12", u"between 10 12"},
            {u"10 to 12", u"between 10 12"},
            {u"between 10 and 12", u"between 10 12"},
            {u"from 10 to 12", u"between 10 12"},
            {u"10~12", u"between 10 12"},
            {u"10 bis 12", u"between 10 12"},
            {u"zwischen 10 und 12", u"between 10 12"},
            {u"10至12", u"between 10 12"},
            {u"介于10至12之间", u"between 10 12"},
            {u"12-10", u"between 10 12"},
            {u"£10–12 bn", u"between 10000000000 12000000000 GBP"},
            {u"£10 bn to £12 bn", u"between 10000000000 12000000000 GBP"},
            {u"500m–1bn", u"between 500000000 1000000000"},
            {u"4–5 % down", u"between -4 -5 %"},
            {u"down between 4 and 5 %", u"between -4 -5 %"},
            {u"down 5 to 4 %", u"between -4 -5 %"},
            {u"4%-5%", u"between 4 5 %"},
            {u"−5 % to −4 %", u"between -4 -5 %"},
            {u"-4 - -5", u"between -4 -5"},
            {u"−2 % to +3 %", u"between -2 3 %"},
            {u"between −2 and 3 %", u"between -2 3 %"},
            {u"5–5", u"exact 5"},
        };
        addRows(cases);
    }
    void rangesKeepBothEnds() { compareAuto(); }

    void anEmptyCellSaysNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meaning");
        for (const QString& text :
             {u""_s, u"  "_s, u"n/a"_s, u"N/A"_s, u"#N/A"_s, u"NA"_s, u"–"_s, u"-"_s, u"—"_s,
              u"−"_s, u".."_s, u"…"_s, u"null"_s, u"NULL"_s, u"k. A."_s, u"k.A."_s, u"暂无"_s})
            QTest::addRow("“%s”", qPrintable(text)) << text << u"nothing"_s;
    }
    void anEmptyCellSaysNothing() { compareAuto(); }

    void whatCanBeReadInTwoWaysIsNeverGuessed_data()
    {
        static constexpr Case cases[] = {
            {u"1.234", u"ambiguous"},
            {u"1,234", u"ambiguous"},
            {u"4.500", u"ambiguous"},
            {u"−16,900 %", u"ambiguous"},
            {u"£1,234", u"ambiguous"},
            {u"1,234 million", u"ambiguous"},
            {u"mehr als 1.234", u"ambiguous"}, // Swiss writers use the point for decimals
            {u"down −5 %", u"ambiguous"},
            {u"up −5 %", u"ambiguous"},
            {u"up and down 5", u"not a number"},
            {u"+(5)", u"ambiguous"},
            {u"up (5 %)", u"ambiguous"},
            {u"(▲ −3 %)", u"ambiguous"},
            {u"more than −5 %", u"ambiguous"}, // −4, or −6?
            {u"> −5 %", u"ambiguous"},
            {u"▼ +3 %", u"ambiguous"},
            {u"▲ −3 %", u"ambiguous"},
            {u"▲ fell 3 %", u"ambiguous"},
            {u"▲▼ 3 %", u"ambiguous"},
            {u"−4–5 %", u"ambiguous"}, // from −4 to −5, or to 5?
            {u"500–1 bn", u"ambiguous"},
            {u"¥5 m", u"ambiguous"},
            {u"5 kr", u"ambiguous"},
            {u"rund 1 Billion Euro", u"ambiguous"}, // 10¹² in German, 10⁹ in English
        };
        addRows(cases);
    }
    void whatCanBeReadInTwoWaysIsNeverGuessed() { compareAuto(); }

    void whatIsNoFigureIsRefused_data()
    {
        static constexpr Case cases[] = {
            {u"abc", u"not a number"},
            {u"Nvidia", u"not a number"},
            {u"nan", u"not a number"},
            {u"inf", u"not a number"},
            {u"0x10", u"not a number"},
            {u"1.2.3", u"not a number"},
            {u"1,2,3", u"not a number"},
            {u"27.1.2025", u"not a number"},
            {u"2025-01-27", u"not a number"},
            {u"12:30", u"not a number"},
            {u"5 apples", u"not a number"},
            {u"5 min", u"not a number"},
            {u"5 t", u"not a number"},
            {u"fell to 5 %", u"not a number"},
            {u"rose from 4 to 5 %", u"not a number"},
            {u"between 4", u"not a number"},
            {u"about 10–12", u"not a number"},
            {u"at least about 5", u"not a number"},
            {u"£5 %", u"not a number"},
            {u"5 m %", u"not a number"},
            {u"£5 $6", u"not a number"},
            {u"£48.23 billion ($60bn)", u"not a number"},
            {u"10 bn–12", u"not a number"},
            {u"bn 5", u"not a number"},
            {u"(5", u"not a number"},
            {u"5)", u"not a number"},
            {u"--5", u"not a number"},
            {u"5–", u"not a number"},
            {u"±5", u"not a number"},
            {u"5 5", u"not a number"},
            {u"%", u"not a number"},
            {u"$", u"not a number"},
            {u"5 XAU", u"not a number"},
            {u"5e", u"not a number"},
            {u"5 trillion trillion trillion", u"not a number"},
            {u"1e400", u"out of range"},
            {u"1e99999999999999999999", u"out of range"},
            {u"1e308 bn", u"out of range"},
            {u"over 0 % down", u"out of range"},
            {u"under 0", u"out of range"},
        };
        addRows(cases);
    }
    void whatIsNoFigureIsRefused() { compareAuto(); }

    void theDecimalMarkDecidesWhereItIsKnown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("withPoint");
        QTest::addColumn<QString>("withComma");
        const QString refused = u"not a number"_s;
        QTest::newRow("1.234") << u"1.234"_s << u"exact 1.234"_s << u"exact 1234"_s;
        QTest::newRow("1,234") << u"1,234"_s << u"exact 1234"_s << u"exact 1.234"_s;
        QTest::newRow("12.5") << u"12.5"_s << u"exact 12.5"_s << refused;
        QTest::newRow("12,5") << u"12,5"_s << refused << u"exact 12.5"_s;
        QTest::newRow("1,234.5") << u"1,234.5"_s << u"exact 1234.5"_s << refused;
        QTest::newRow("1.234,5") << u"1.234,5"_s << refused << u"exact 1234.5"_s;
        QTest::newRow("1,234,567") << u"1,234,567"_s << u"exact 1234567"_s << refused;
        QTest::newRow("1 234") << u"1 234"_s << u"exact 1234"_s << u"exact 1234"_s;
        QTest::newRow("−16.900") << u"−16.900"_s << u"exact -16.9"_s << u"exact -16900"_s;
        QTest::newRow("7") << u"7"_s << u"exact 7"_s << u"exact 7"_s;
        QTest::newRow("0.5") << u"0.5"_s << u"exact 0.5"_s << refused;
    }
    void theDecimalMarkDecidesWhereItIsKnown()
    {
        QFETCH(QString, text);
        QFETCH(QString, withPoint);
        QFETCH(QString, withComma);
        QCOMPARE(told(parseFigure(text, DecimalMark::Point)), withPoint);
        QCOMPARE(told(parseFigure(text, DecimalMark::Comma)), withComma);
    }

    void anAmbiguousFigureNamesBothReadings()
    {
        const auto detailOf = [](const QString& text) { return parseFigure(text).error().detail; };
        QCOMPARE(detailOf(u"1.234"_s), u"1.234, 1234"_s);
        QCOMPARE(detailOf(u"down −5 %"_s), u"-5, 5"_s);
        QCOMPARE(detailOf(u"¥5"_s), u"CNY, JPY"_s);
        QCOMPARE(parseFigure(u"1.234"_s).error().value, u"1.234"_s);
    }

    void theDigitsThatWerePrintedAreCounted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("digits");
        QTest::newRow("16.9") << u"16.9"_s << 3;
        QTest::newRow("short way with a zero") << u"16.90"_s << 4;
        QTest::newRow("£33.30 bn") << u"£33.30 bn"_s << 4;
        QTest::newRow("0.050") << u"0.0500"_s << 3;
        QTest::newRow("13.50") << u"13.50"_s << 4;
        // Below a thousand people write each digit that they know.
        QTest::newRow("20 %") << u"-20 %"_s << 2;
        QTest::newRow("100") << u"100"_s << 3;
        // The zeros of a large whole number are there whoever rounded it.
        QTest::newRow("450000") << u"450000"_s << 2;
        QTest::newRow("450001") << u"450001"_s << 6;
        QTest::newRow("1000000000") << u"1000000000"_s << 1;
        QTest::newRow("13000000000") << u"13000000000"_s << 2;
        QTest::newRow("13050000000") << u"13050000000"_s << 4;
        QTest::newRow("-1000") << u"-1000"_s << 1;
        QTest::newRow("1000.0") << u"1000.0"_s << 5;
        QTest::newRow("ten quadrillion") << u"10000000000000000"_s << 1;
        QTest::newRow("grouped") << u"13,000,000,000"_s << 2;
        QTest::newRow("grouped with decimals") << u"13,000,000.00"_s << 10;
        QTest::newRow("Indian groups") << u"30,00,000"_s << 1;
        QTest::newRow("Indian groups with all digits") << u"1,83,58,860"_s << 7;
        QTest::newRow("$1500 m") << u"$1500 m"_s << 2;
        QTest::newRow("110 bn") << u"110 bn"_s << 3;
        QTest::newRow("1 tn") << u"1 tn"_s << 1;
        QTest::newRow("−0.5") << u"−0.5"_s << 1;
        QTest::newRow("zero") << u"0.00"_s << 0;
        QTest::newRow("more than a double holds") << u"1234567890.1234567"_s << 0;
        // 9.50 to 12.25 prints two decimals, which are three digits of the first end.
        QTest::newRow("range") << u"9.50–12.25"_s << 3;
        QTest::newRow("uneven range") << u"10–12.5"_s << 3;               // 10.0–12.5
        QTest::newRow("range with zeros") << u"10000000–12500000"_s << 3; // 10.0–12.5 m
        QTest::newRow("range of powers") << u"4–15"_s << 1;
    }
    void theDigitsThatWerePrintedAreCounted()
    {
        QFETCH(QString, text);
        QFETCH(int, digits);
        QCOMPARE(parseFigure(text).value().value().quantity.digits.value_or(0), digits);
    }

    void theTextSaysItsDirectionOrDoesNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("direction");
        const auto add = [](const QString& text, Direction direction) {
            QTest::addRow("%s", qPrintable(text)) << text << static_cast<int>(direction);
        };
        for (const QString& text :
             {u"17"_s, u"17.0%"_s, u"over 17 %"_s, u"超过8%"_s, u"4–5 %"_s, u"5+"_s, u"1 tn"_s})
            add(text, Direction::None);
        for (const QString& text : {u"-17"_s, u"−16.97 %"_s, u"(5.2)"_s, u"5.2-"_s, u"▼ 3 %"_s,
                                    u"−5 % to −4 %"_s, u"-0.5"_s})
            add(text, Direction::Minus);
        for (const QString& text : {u"+3"_s, u"+3 %"_s, u"plus 3 %"_s, u"▲ 3 %"_s})
            add(text, Direction::Plus);
        for (const QString& text : {u"up 3 %"_s, u"rose 3 %"_s, u"跌3%"_s, u"minus 3 %"_s})
            add(text, Direction::Word);
    }
    void theTextSaysItsDirectionOrDoesNot()
    {
        QFETCH(QString, text);
        QFETCH(int, direction);
        QCOMPARE(static_cast<int>(parseFigure(text).value().value().direction), direction);
    }

    void whatTheProgramWritesItReadsBack_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "zh"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void whatTheProgramWritesItReadsBack()
    {
        QFETCH(QString, language);
        const Language spoken = languageFromText(language).value();
        const Formatter formatter(spoken);
        const DecimalMark mark =
            spoken == Language::German ? DecimalMark::Comma : DecimalMark::Point;
        using enum Qualifier;
        for (const Qualifier qualifier : {Exact, Over, AtLeast, Under, AtMost, About, Between}) {
            const bool isRange = qualifier == Between;
            for (const double sign : {-1.0, 1.0}) {
                const Quantity change{.value = sign * 4.5,
                                      .qualifier = qualifier,
                                      .upper = isRange ? std::optional(sign * 16.9) : std::nullopt,
                                      .digits = 2};
                const QString text = formatter.change(change);
                const auto read = parseFigure(text, mark);
                QVERIFY2(read && *read, qPrintable(text));
                QCOMPARE((*read)->quantity, change);
                QVERIFY((*read)->isPercent);
            }
            for (const QString& code : {u"GBP"_s, u"USD"_s, u"CNY"_s, u"CHF"_s, u"AFN"_s}) {
                const Money money{.amount = {.value = 1234.5e9,
                                             .qualifier = qualifier,
                                             .upper = isRange ? std::optional(2e12) : std::nullopt,
                                             .digits = 5},
                                  .currency = Currency::fromCode(code).value()};
                const QString text = formatter.money(money);
                const auto read = parseFigure(text, mark);
                QVERIFY2(read && *read, qPrintable(text));
                QCOMPARE((*read)->quantity, money.amount);
                QCOMPARE((*read)->currency, money.currency);
            }
        }
    }

    void anyTextIsTakenWithoutHarm()
    {
        QVERIFY(!parseFigure(QString(1000000, u'9')).has_value());
        QVERIFY(!parseFigure(QString(1000000, u' ') + u'x').has_value());
        QVERIFY(!parseFigure(QString(150, u'(')).has_value());
        QCOMPARE(told(parseFigure(QString(199, u'9') + u'%')), u"exact 1e+199 %"_s);
        // Pieces that mean something, in every order a fixed generator makes of them.
        static constexpr QStringView pieces[] = {
            u"1",      u"234",    u".",   u",",       u"'",      u" ",  u"-", u"–",
            u"+",      u"%",      u"(",   u")",       u"£",      u"bn", u"m", u"to",
            u"over",   u"e",      u"万",  u"跌",      u"百分之", u"~",  u"<", u"\u0308",
            u"\xd83d", u"\u0001", u"CNY", u"between", u"and"};
        QRandomGenerator generator(20250127);
        for (int i = 0; i < 20000; ++i) {
            QString text;
            for (int length = generator.bounded(9); length >= 0; --length)
                text += pieces[generator.bounded(static_cast<int>(std::size(pieces)))];
            const auto result = parseFigure(text);
            if (result && *result) {
                QVERIFY2(std::isfinite((*result)->quantity.value), qPrintable(text));
                QVERIFY2((*result)->quantity.upper.has_value() ==
                             ((*result)->quantity.qualifier == Qualifier::Between),
                         qPrintable(text));
            }
        }
    }

    void aPlainNumberIsNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        const double none = std::nan("");
        QTest::newRow("whole") << u"42"_s << 42.0;
        QTest::newRow("decimals") << u"-16.9"_s << -16.9;
        QTest::newRow("exponent") << u"1.5e+9"_s << 1.5e9;
        QTest::newRow("no whole part") << u".5"_s << 0.5;
        for (const QString& text : {u""_s, u" 1"_s, u"1 "_s, u"1,5"_s, u"+1"_s, u"nan"_s, u"inf"_s,
                                    u"-inf"_s, u"0x10"_s, u"1e"_s, u"1e400"_s, u"１"_s, u"−1"_s,
                                    u"1%"_s, u"--1"_s, u"e5"_s, QString(2000, u'1')})
            QTest::addRow("not “%s”", qPrintable(text.left(9))) << text << none;
    }
    void aPlainNumberIsNothingElse()
    {
        QFETCH(QString, text);
        QFETCH(double, value);
        const std::optional<double> read = parsePlainNumber(text);
        QCOMPARE(read.has_value(), !std::isnan(value));
        if (read)
            QCOMPARE(*read, value);
    }

private:
    static void compareAuto()
    {
        QFETCH(QString, text);
        QFETCH(QString, meaning);
        QCOMPARE(told(parseFigure(text)), meaning);
    }
};

QTEST_GUILESS_MAIN(TestFigureParser)
#include "tst_figure_parser.moc"
