#include "table_text.h"

#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

struct Case
{
    const char* name;
    QByteArray text;
    const char* table;
};

void addRows(std::initializer_list<Case> cases)
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("table");
    for (const Case& one : cases)
        QTest::newRow(one.name) << one.text << QString::fromUtf8(one.table);
}

} // namespace

/// Text files that people really have come out as the tables that they mean, with nothing said.
class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void delimitersAreFound_data()
    {
        addRows({
            {"comma", "a,b,c\n1,2,3\n4,5,6\n", "a|b|c\n1|2|3\n4|5|6"},
            {"semicolon with decimal commas", "Name;Wert\nA;1,5\nB;2,25\n",
             "Name|Wert\nA|1,5\nB|2,25"},
            {"only decimal commas", "1,5;2,5\n3,5;4,5\n", "column 1|column 2\n1,5|2,5\n3,5|4,5"},
            {"tab with commas in text", "name\tplace\nA, Inc\tUtrecht, NL\nB\tHull\n",
             "name|place\nA, Inc|Utrecht, NL\nB|Hull"},
            {"pipe", "id|name\n1|Ada\n2|Bob\n", "id|name\n1|Ada\n2|Bob"},
            {"pipes around each line", "|id|name|\n|1|Ada|\n|2|Bob|\n", "id|name\n1|Ada\n2|Bob"},
            {"Markdown",
             "| Company | Change |\n| :-- | ---: |\n| Nvidia | -16.9% |\n|  | -3% |\n| AMD |  |\n",
             "Company|Change\nNvidia|-16.9%\n|-3%\nAMD|"},
            {"Markdown with words alone",
             "Moves:\n\n| who | what |\n|---|---|\n| Ada | said so |\n", "who|what\nAda|said so"},
            {"as psql prints it",
             "   day     |  name  | close \n-----------+--------+-------\n"
             "2025-01-27 | Nvidia |   1.5\n2025-01-28 | AMD    |      \n(2 rows)\n",
             "day|name|close\n2025-01-27|Nvidia|1.5\n2025-01-28|AMD|"},
            {"as MySQL prints it, words alone",
             "+------+-------+\n| name | place |\n+------+-------+\n| Ada  | Hull  |\n"
             "| Bob  | York  |\n+------+-------+\n",
             "name|place\nAda|Hull\nBob|York"},
            {"pipes with blanks that are the cells'", "id|name\n1| Ada \n2|Bob\n",
             "id|name\n1| Ada \n2|Bob"},
            {"two pipes", "A||B||C\n1||x||2\n3||y||4\n", "A|B|C\n1|x|2\n3|y|4"},
            {"two colons", "A::B\n1::x\n2::y\n", "A|B\n1|x\n2|y"},
            {"caret", "a^b\n1^2\n3^4\n", "a|b\n1|2\n3|4"},
            {"tilde", "a~b\n1~2\n3~4\n", "a|b\n1|2\n3|4"},
            {"unit separator",
             "a\x1f"
             "b\n1\x1f"
             "2\n",
             "a|b\n1|2"},
            {"one blank", "x y\n1 2\n3 4\n", "x|y\n1|2\n3|4"},
            {"aligned with blanks",
             "Name      Price   Date\nAcme Inc   12.50   2025-01-01\nBeta       3.1     "
             "2025-01-02\n",
             "Name|Price|Date\nAcme Inc|12.50|2025-01-01\nBeta|3.1|2025-01-02"},
            {"blank after comma", "a, b, c\n1, \"x, y\", 3\n", "a|b|c\n1|x, y|3"},
            {"Excel's hint", "sep=;\na;b\n1,0;2\n", "a|b\n1,0|2"},
            {"one column of words", "word\nalpha\nbeta\n", "word\nalpha\nbeta"},
            {"one column of times", "09:30\n10:45\n11:00\n", "column 1\n09:30\n10:45\n11:00"},
            {"one column of days", "day\n2025-01-27\n2025-01-28\n", "day\n2025-01-27\n2025-01-28"},
            {"one column with a semicolon in it", "c0\nv0\na;b\n", "c0\nv0\na;b"},
            {"colons in every cell do not cut it",
             "bytearray(b'x y'),20:53:06,2019-09-01T19:28:21\n"
             "bytearray(b'x y'),19:33:15,2005-02-15T19:10:31\n"
             "bytearray(b'x y'),10:43:05,1992-10-12T14:49:24\n",
             "column 1|column 2|column 3\nbytearray(b'x y')|20:53:06|2019-09-01T19:28:21\n"
             "bytearray(b'x y')|19:33:15|2005-02-15T19:10:31\n"
             "bytearray(b'x y')|10:43:05|1992-10-12T14:49:24"},
            {"two tabs", "a\t\tb\n1\t\t2\n3\t\t4\n", "a|b\n1|2\n3|4"},
            {"a tab as it is written in programs", "a\\tb\n1\\t2\n3\\t4\n", "a|b\n1|2\n3|4"},
            {"any sign between quotation marks",
             "\"a\"-\"b\"-\"c\"\n\"1-2\"-\"x\"-\"3\"\n\"4-5\"-\"y\"-\"6\"\n",
             "a|b|c\n1-2|x|3\n4-5|y|6"},
            {"one column of names, some of two words",
             "Company\nNvidia\n\"Broadcom, Inc.\"\nOracle\nCisco Systems\nASML\nMicrosoft\n"
             "Meta Platforms\nIntel\n",
             "Company\nNvidia\nBroadcom, Inc.\nOracle\nCisco Systems\nASML\nMicrosoft\n"
             "Meta Platforms\nIntel"},
            {"lists inside quotation marks",
             "id,text\n1,\"a; b; c; d; e; f, g\"\n2,\"a; b; c; d; e; f, h\"\n",
             "id|text\n1|a; b; c; d; e; f, g\n2|a; b; c; d; e; f, h"},
            {"addresses with slashes", "site,hits\nhttps://a.example/x,1\nhttps://b.example/y,2\n",
             "site|hits\nhttps://a.example/x|1\nhttps://b.example/y|2"},
        });
    }
    void delimitersAreFound()
    {
        QFETCH(QByteArray, text);
        QTEST(tableText(text), "table");
    }

    void quotationsAreRead_data()
    {
        addRows({
            {"comma inside", "a,b\n\"1,5\",2\n", "a|b\n1,5|2"},
            {"doubled", "a,b\n\"say \"\"hi\"\"\",2\n", "a|b\nsay \"hi\"|2"},
            {"line end inside", "a,b\n\"x\ny\",2\n", "a|b\nx\ny|2"},
            {"CRLF inside", "a,b\r\n\"x\r\ny\",2\r\n", "a|b\nx\r\ny|2"},
            {"empty", "a,b\n\"\",2\n\"\"\"\",3\n", "a|b\n|2\n\"|3"},
            {"backslash", "a,b\n1,\"x\\\"y\"\n2,\"z\"\n", "a|b\n1|x\"y\n2|z"},
            {"single", "a,b\n'x, y',2\n'z',3\n", "a|b\nx, y|2\nz|3"},
            {"apostrophes are none", "who,what\nO'Neil,it's\nD'Arcy,won't\n",
             "who|what\nO'Neil|it's\nD'Arcy|won't"},
            {"inches are none", "size,n\n5\" disk,1\n3.5\" disk,2\n",
             "size|n\n5\" disk|1\n3.5\" disk|2"},
            {"everything", "\"a\",\"b\"\n\"1\",\"2\"\n", "a|b\n1|2"},
            {"JSON in cells", "id,doc\n1,\"{\"\"k\"\": [1, 2]}\"\n2,\"{}\"\n",
             "id|doc\n1|{\"k\": [1, 2]}\n2|{}"},
            {"never closed, and another cell is", "a,b,c\n1,\"2,\"x, y\"\n3,4,z\n",
             "a|b|c\n1|\"2|x, y\n3|4|z"},
            {"a mark alone in a quoted cell",
             "\"a\",\"b\"\n\"1\",\"x\"\n\"2\",\"y\"\n\"3\",\"z\"\n\"4\",\"\"\"\n\"5\",\"x\"\n",
             "a|b\n1|x\n2|y\n3|z\n4|\"\n5|x"},
            {"blanks around some marks", "a, \"b\" ,c\n1, \"2,5\" ,3\n4, \"5,5\" ,6\n",
             "a|b|c\n1|2,5|3\n4|5,5|6"},
            {"blanks before marks", "\"a\", \"b\", \"c\"\n\"1\", \"2,5\", \"3\"\n",
             "a|b|c\n1|2,5|3"},
            {"blanks before marks of some columns",
             "a, b, c\n1, \"2,5\", 3\n2, \"5,5\", 3\n4, \"6,5\", 3\n",
             "a|b|c\n1|2,5|3\n2|5,5|3\n4|6,5|3"},
            {"blanks before marks behind semicolons",
             "\"a\"; \"b\"; \"c\"\n\"1\"; \"2;5\"; \"3\"\n\"2\"; \"5;5\"; \"3\"\n",
             "a|b|c\n1|2;5|3\n2|5;5|3"},
            {"blanks before marks, and as many delimiters within them",
             "\"Last, First\", \"City\", \"Amount\"\n\"Doe, John\", \"New York, NY\", \"1,200\"\n"
             "\"Roe, Jane\", \"Boston, MA\", \"2,300\"\n\"Poe, Al\", \"Paris\", \"300\"\n",
             "Last, First|City|Amount\nDoe, John|New York, NY|1,200\n"
             "Roe, Jane|Boston, MA|2,300\nPoe, Al|Paris|300"},
            {"blanks before and behind marks",
             "\"a\" , \"b\" , \"c\"\n\"1\" , \"2,5\" , \"3\"\n\"2\" , \"5,5\" , \"3\"\n",
             "a|b|c\n1|2,5|3\n2|5,5|3"},
            {"blanks before marks in one row", "a,b\n1,\"x, y\"\n2, \"u, v\"\n",
             "a|b\n1|x, y\n2|u, v"},
            {"blanks that are the cell's", "a,b,c\nx, said \"so\",1\ny, \"so\" said,2\n",
             "a|b|c\nx| said \"so\"|1\ny| \"so\" said|2"},
            {"blank after the closing mark", "a,b\n\"x\" ,1\n\"y\" ,2\n", "a|b\nx|1\ny|2"},
        });
    }
    void quotationsAreRead()
    {
        QFETCH(QByteArray, text);
        QTEST(tableText(text), "table");
    }

    void recordEndsOfAllKindsAreRead_data()
    {
        addRows({
            {"LF", "a,b\n1,2\n3,4\n", "a|b\n1|2\n3|4"},
            {"CRLF", "a,b\r\n1,2\r\n3,4\r\n", "a|b\n1|2\n3|4"},
            {"CR", "a,b\r1,2\r3,4\r", "a|b\n1|2\n3|4"},
            {"mixed", "a,b\r\n1,2\n3,4\r5,6\n", "a|b\n1|2\n3|4\n5|6"},
            {"none at the end", "a,b\n1,2", "a|b\n1|2"},
            {"quotation at the end", "a,b\n1,\"2\"", "a|b\n1|2"},
            {"empty last cell at the end", "a,b\n1,2\n3,", "a|b\n1|2\n3|"},
            {"CR doubled", "a,b\r\r\n1,2\r\r\n", "a|b\n1|2"},
        });
    }
    void recordEndsOfAllKindsAreRead()
    {
        QFETCH(QByteArray, text);
        QTEST(tableText(text), "table");
    }

    void encodingsAreFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QByteArray>("encoding");
        const auto row = [](const char* name, const QByteArray& text, const char* table,
                            const char* encoding) {
            QTest::newRow(name) << text << QString::fromUtf8(table) << QByteArray(encoding);
        };
        row("UTF-8", "Bank,n\nMünchen,5\n", "Bank|n\nMünchen|5", "UTF-8");
        row("UTF-8 with a mark",
            "\xEF\xBB\xBF"
            "Bank,n\nKöln,5\n",
            "Bank|n\nKöln|5", "UTF-8");
        const QByteArray le("a\0,\0b\0\n\0001\0,\0002\0\n\0", 16);
        row("UTF-16LE with a mark", "\xFF\xFE" + le, "a|b\n1|2", "UTF-16LE");
        row("UTF-16LE without", le, "a|b\n1|2", "UTF-16LE");
        const QByteArray be("\0a\0,\0b\0\n\0001\0,\0002\0\n", 16);
        row("UTF-16BE with a mark", "\xFE\xFF" + be, "a|b\n1|2", "UTF-16BE");
        row("UTF-16BE without", be, "a|b\n1|2", "UTF-16BE");
        row("Windows-1252", "Bank,n\nM\xFCnchen,5\nK\xF6ln,6\n", "Bank|n\nMünchen|5\nKöln|6",
            "CP1252");
        row("Windows-1252 with a euro sign",
            "Preis;n\n\x80"
            "5;1\n\x80"
            "6;2\n",
            "Preis|n\n€5|1\n€6|2", "CP1252");
        row("ISO 8859-2",
            "Sp\xF3\xB3ka;Kwota\n\xAF"
            "abka;1\n\xA3\xF3"
            "dzki;2\n\xA6wi\xEAtokrzyska;3\n"
            "\xAC"
            "r\xF3"
            "d\xB3"
            "o;4\nMa\xB3opolska Sp\xF3\xB3"
            "dzielnia;5\n"
            "G\xF3rno\xB6l\xB1skie Zak\xB3"
            "ady;6\n\xA6wi\xEAtokrzyska Sp\xF3\xB3ka;7\n"
            "Za\xBF\xF3\xB3\xE6 g\xEA\xB6l\xB1 ja\xBC\xF1;8\n",
            "Spółka|Kwota\nŻabka|1\nŁódzki|2\nŚwiętokrzyska|3\nŹródło|4\n"
            "Małopolska Spółdzielnia|5\nGórnośląskie Zakłady|6\nŚwiętokrzyska Spółka|7\n"
            "Zażółć gęślą jaźń|8",
            "ISO-8859-2");
        row("GB18030",
            "\xB9\xAB\xCB\xBE,\xBD\xF0\xB6\xEE\n\xD6\xD0\xB9\xFA\xD2\xF8\xD0\xD0,100\n"
            "\xB9\xA4\xC9\xCC\xD2\xF8\xD0\xD0,200\n",
            "公司|金额\n中国银行|100\n工商银行|200", "GB18030");
        row("EUC-KR",
            "\xC8\xB8\xBB\xE7\xB8\xED,\xBA\xAF\xB5\xBF\xB7\xFC\n"
            "\xBB\xEF\xBC\xBA\xC0\xFC\xC0\xDA,-2\n\xBE\xD6\xC7\xC3,3\n",
            "회사명|변동률\n삼성전자|-2\n애플|3", "UHC");
        // “회사,가격 / 삼성전자,1”, which are common characters of GB 2312 too.
        row("EUC-KR of one company",
            "\xC8\xB8\xBB\xE7,\xB0\xA1\xB0\xDD\n" +
                QByteArray("\xBB\xEF\xBC\xBA\xC0\xFC\xC0\xDA,1\n").repeated(2),
            "회사|가격\n삼성전자|1\n삼성전자|1", "UHC");
        row("Shift-JIS",
            "\x96\xC1\x95\xBF,\x8F\x49\x92\x6C\n\x8E\x4F\x95\x48UFJ\x8B\xE2\x8D\x73,1234\n",
            "銘柄|終値\n三菱UFJ銀行|1234", "SHIFT_JIS");
        row("EUC-JP",
            "\xCC\xC3\xCA\xC1,\xBD\xAA\xC3\xCD\n\xBB\xB0\xC9\xA9UFJ\xB6\xE4\xB9\xD4,1234\n",
            "銘柄|終値\n三菱UFJ銀行|1234", "EUC-JP");
        row("Big5",
            "\xA4\xBD\xA5\x71,\xBA\xA6\xB6\x5E\n" +
                QByteArray("\xA5\x78\xBF\x6E\xB9\x71,-5\n").repeated(3),
            "公司|漲跌\n台積電|-5\n台積電|-5\n台積電|-5", "BIG5");
        row("Windows-1254", "\xDEirket,De\xF0i\xFEim\n\xDDsken,-5\nAkbank,-3\n",
            "Şirket|Değişim\nİsken|-5\nAkbank|-3", "CP1254");
        row("Icelandic", "Fyrirt\xE6ki,Breyting\n\xDEorbj\xF6rn,-5\nGu\xF0r\xFAn,3\n",
            "Fyrirtæki|Breyting\nÞorbjörn|-5\nGuðrún|3", "CP1252");
        row("ISO 8859-15",
            "Firma;Betrag\nM\xFCller;5 \xA4\nK\xF6ln;\xA4"
            "6\n",
            "Firma|Betrag\nMüller|5 €\nKöln|€6", "ISO-8859-15");
        row("a currency sign beside no figure", "Zeichen;n\n\xA4;5\nM\xFCnchen;6\n",
            "Zeichen|n\n¤|5\nMünchen|6", "CP1252");
    }
    void encodingsAreFound()
    {
        QFETCH(QByteArray, text);
        QTEST(tableText(text), "table");
        const Result<TableReaderPtr> reader = openTable(text, u"test"_s);
        QVERIFY(reader);
        QTEST((*reader)->info().dialect.encoding.value, "encoding");
    }

    void anEncodingThatCouldBeAnotherIsSaid()
    {
        const auto said = [](const QByteArray& text) {
            const auto reader = openTable(text, u"test"_s);
            const Diagnostics found = reader ? (*reader)->diagnostics() : Diagnostics();
            return found.size() == 1 && found[0].error.code == ErrorCode::EncodingGuessed
                       ? found[0].error.value
                       : QString();
        };
        // Pairs of high bytes are Western letters less surely than umlauts between letters.
        QCOMPARE(said("Bank,n\nGr\xF6\xDF"
                      "e,5\nGr\xF6\xDFte,6\n"),
                 u"CP1252"_s);
        QCOMPARE(said("Bank,n\nM\xFCnchen,5\nK\xF6ln,6\n"), QString());
        // A few letters that are Turkish and Icelandic, a euro that is a currency sign.
        QCOMPARE(said("\xDEirket,n\nA\xFE,5\nB,6\n"), u"CP1254"_s);
        QCOMPARE(said("Bank,n\nM\xFCnchen,5 \xA4\nK\xF6ln,6 \xA4\n"), u"ISO-8859-15"_s);
        // Of one word.
        QCOMPARE(said("\xCC\xC3\xCA\xC1,n\n\xB6\xE4\xB9\xD4,5\n"), u"EUC-JP"_s);
    }

    void headersAreToldFromData_data()
    {
        addRows({
            {"words over numbers", "a,b\n1,2\n", "a|b\n1|2"},
            {"none", "1,2\n3,4\n", "column 1|column 2\n1|2\n3|4"},
            {"none, with words", "Nvidia,chips\nBroadcom,chips\nIntel,chips\n",
             "column 1|column 2\nNvidia|chips\nBroadcom|chips\nIntel|chips"},
            {"years over amounts", "Company,2019,2020,2021\nA,10,20,30\nB,11,21,31\n",
             "Company|2019|2020|2021\nA|10|20|30\nB|11|21|31"},
            {"quarters over amounts", "Company,Q1 2024,Q2 2024\nA,1,2\nB,3,4\n",
             "Company|Q1 2024|Q2 2024\nA|1|2\nB|3|4"},
            {"years over amounts in words", "Company,2024,2025\nA,$39.2bn,$60–65bn\nB,$55.7bn,\n",
             "Company|2024|2025\nA|$39.2bn|$60–65bn\nB|$55.7bn|"},
            {"quarters over changes in words",
             "Company;Q1 2024;2024/25\nA;up 6%;flat\nB;;down 2%\n",
             "Company|Q1 2024|2024/25\nA|up 6%|flat\nB||down 2%"},
            {"a year among words", "Nvidia,1993\nIntel,1968\nBroadcom,since 1961\nAMD,in 1969\n",
             "column 1|column 2\nNvidia|1993\nIntel|1968\nBroadcom|since 1961\nAMD|in 1969"},
            {"two rows", ",2025,,2026,\nCompany,Q1,Q2,Q1,Q2\nA,1,2,3,4\nB,5,6,7,8\n",
             "Company|2025 / Q1|2025 / Q2|2026 / Q1|2026 / Q2\nA|1|2|3|4\nB|5|6|7|8"},
            {"a row of units", "Company,Revenue,Change\n,USD m,%\nA,10,1.5\nB,20,2.5\n",
             "Company|Revenue / USD m|Change / %\nA|10|1.5\nB|20|2.5"},
            {"row names without a name, as R writes",
             "\"mpg\",\"cyl\"\n\"Mazda RX4\",21,6\n\"Datsun\",22.8,4\n",
             "column 1|mpg|cyl\nMazda RX4|21|6\nDatsun|22.8|4"},
            {"numbered rows, as R writes them without quotation marks",
             "Company Change\n1 Nvidia -16.9\n2 AMD -6.4\n",
             "column 1|Company|Change\n1|Nvidia|-16.9\n2|AMD|-6.4"},
            {"a cell too many at the end: the first name is that of the first column",
             "Date,Open,High,Low,Close\n2025-01-27,1.5,2.5,1.1,2.2,100\n"
             "2025-01-28,1.5,2.5,1.1,2.3,200\n",
             "Date|Open|High|Low|Close|column 6\n2025-01-27|1.5|2.5|1.1|2.2|100\n"
             "2025-01-28|1.5|2.5|1.1|2.3|200"},
            {"a cell too many, and days over closing prices of companies",
             "Date,AAPL,MSFT\n2025-01-27,1.5,2.5,3.5\n2025-01-28,1.6,2.6,3.6\n",
             "Date|AAPL|MSFT|column 4\n2025-01-27|1.5|2.5|3.5\n2025-01-28|1.6|2.6|3.6"},
            {"a cell too many, and a first column with the same again",
             "Item,Kilos\nplum,5,6\nplum,7,8\n", "Item|Kilos|column 3\nplum|5|6\nplum|7|8"},
            {"a cell too many, and the second name fits where it stands",
             "Funder,Year,Amount ($m)\nMeta,2024,60,5\nGoogle,2025,70,6\n",
             "Funder|Year|Amount ($m)|column 4\nMeta|2024|60|5\nGoogle|2025|70|6"},
            {"a rank is no row name", "Rank,x,y\n1,5,6,7\n2,6,7,8\n",
             "Rank|x|y|column 4\n1|5|6|7\n2|6|7|8"},
            {"rows of which one alone is as wide as its header",
             "Symbol,Open,Close\nNVDA,2.5,3.5\nMETA,3.5,4.5,9\nAMD,1.5,2.5,8\n",
             "Symbol|Open|Close|column 4\nNVDA|2.5|3.5|\nMETA|3.5|4.5|9\nAMD|1.5|2.5|8"},
            {"a colon for what is missing",
             "geo\t2022\t2023\nAT\t:\t4.1\nBE\t5.5\t:\nDE\t1.5\t2.5\n",
             "geo|2022|2023\nAT|:|4.1\nBE|5.5|:\nDE|1.5|2.5"},
            {"the same name twice", "x,x,y\n1,2,3\n", "x|x 2|y\n1|2|3"},
            {"an empty name", "a,,c\n1,2,3\n", "a|column 2|c\n1|2|3"},
            {"only a header", "company,change,day\n", "company|change|day"},
            {"only one line of data", "1,2,3\n", "column 1|column 2|column 3\n1|2|3"},
            {"a rank called #", "#,name\n1,A\n2,B\n", "#|name\n1|A\n2|B"},
            {"numbers over their columns", "1,2,3\nA,2025-01-27,5\nB,2025-01-28,6\n",
             "1|2|3\nA|2025-01-27|5\nB|2025-01-28|6"},
            {"how many rows and columns follow",
             "3,8,,,,,,\nk,l,m,n,o,p,q,r\n1,2,3,4,5,6,7,8\n2,3,4,5,6,7,8,9\n3,4,5,6,7,8,9,1\n",
             "k|l|m|n|o|p|q|r\n1|2|3|4|5|6|7|8\n2|3|4|5|6|7|8|9\n3|4|5|6|7|8|9|1"},
            {"a header behind a comment sign", "#name\tvalue\nA\t1\nB\t2\n",
             "#name|value\nA|1\nB|2"},
        });
    }
    void headersAreToldFromData()
    {
        QFETCH(QByteArray, text);
        QTEST(tableText(text), "table");
    }

    void whatStandsAroundTheTableIsLeftOut_data()
    {
        addRows({
            {"title and footer",
             "Report generated 2025-01-28\n\nCompany,Change,Day\nNvidia,-16.9,2025-01-27\n"
             "\"Alphabet, Inc\",-4,2025-01-27\nTotal,-20.9,\nSource: BBC\n",
             "Company|Change|Day\nNvidia|-16.9|2025-01-27\nAlphabet, Inc|-4|2025-01-27"},
            {"title filled up with commas",
             "Share moves,,\n,,\nCompany,Change,Day\nA,1,2025-01-27\nB,2,2025-01-28\n",
             "Company|Change|Day\nA|1|2025-01-27\nB|2|2025-01-28"},
            {"several title lines",
             "Bank: X\nAccount: 12\nFrom: 1 "
             "Jan\nday;amount;note\n2025-01-02;5,00;a\n2025-01-03;6,50;b\n",
             "day|amount|note\n2025-01-02|5,00|a\n2025-01-03|6,50|b"},
            {"comments", "# made by hand\n# one, two, three\na,b\n1,2\n# more\n3,4\n",
             "a|b\n1|2\n3|4"},
            {"blank lines", "\n\na,b\n1,2\n\n3,4\n\n\n", "a|b\n1|2\n3|4"},
            {"blank lines at the start of CRLF", "\r\n\r\na,b\r\n1,2\r\n", "a|b\n1|2"},
            {"delimiters at the lines' ends", "a,b,\n1,2,\n3,4,\n", "a|b\n1|2\n3|4"},
            {"empty cells in quotation marks are a column", "1,2,\"\"\n3,4,\"\"\n",
             "column 1|column 2|column 3\n1|2|\n3|4|"},
            {"rows with only a name", "a,b,c\nx,,\ny,,\nz,,\n", "a|b|c\nx||\ny||\nz||"},
            {"rows with only a name among others, and last", "a,b,c\nx,,\ny,1,2\nz,,\n",
             "a|b|c\nx||\ny|1|2\nz||"},
            {"the header again", "a,b\n1,2\na,b\n3,4\n", "a|b\n1|2\n3|4"},
            {"German footer", "Firma;Umsatz\nA;1\nB;2\nSumme;3\nQuelle: Statistik\n",
             "Firma|Umsatz\nA|1\nB|2"},
            {"footer of means", "Firma;Umsatz\nA;1\nB;3\nSumme;4\nMittel;2\nDurchschnitt;2\n",
             "Firma|Umsatz\nA|1\nB|3"},
            {"Chinese footer of means", "公司,金额\n甲,1\n乙,3\n合计,4\n平均,2\n",
             "公司|金额\n甲|1\n乙|3"},
            {"Chinese footer", "公司,金额\n甲,1\n乙,2\n合计,3\n", "公司|金额\n甲|1\n乙|2"},
            {"a footnote with a comma below a table of two columns",
             "Company,Change\nA,1\nB,2\n\nSource: Reuters, 2024\n", "Company|Change\nA|1\nB|2"},
            {"a source in a row that does not stand apart stays",
             "Company,Change\nA,1\nSource: X,2\n", "Company|Change\nA|1\nSource: X|2"},
            {"a company behind a blank line stays", "Company,Change\nA,1\n\nSource Energy,2\n",
             "Company|Change\nA|1\nSource Energy|2"},
            {"a company called Total stays", "Company,Change\nTotal,1\nShell,2\n",
             "Company|Change\nTotal|1\nShell|2"},
        });
    }
    void whatStandsAroundTheTableIsLeftOut()
    {
        QFETCH(QByteArray, text);
        QTEST(tableText(text), "table");
    }

    void ofSeveralTablesOneIsTakenAndTheOthersNamed()
    {
        const QByteArray text = "Prices\nx,y\n1,2\n3,4\n\nPeople\nname,age,day\nAda,1,2025-01-01\n"
                                "Bob,2,2025-01-02\nEve,3,2025-01-03\n";
        QCOMPARE(tableText(text),
                 u"name|age|day\nAda|1|2025-01-01\nBob|2|2025-01-02\nEve|3|2025-01-03"_s);
        QCOMPARE(tableText(text, {.table = u"Prices"_s}), u"x|y\n1|2\n3|4"_s);
        const Result<TableReaderPtr> reader = openTable(text, u"test"_s);
        QVERIFY(reader);
        QCOMPARE((*reader)->info().name, u"People"_s);
        QCOMPARE((*reader)->info().otherNames, QStringList{u"Prices"_s});
        const auto unknown = openTable(text, u"test"_s, {.table = u"Nothing"_s});
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::UnknownTable);
        QVERIFY(unknown.error().detail.contains(u"Prices"_s));
    }

    void dateOrderIsProvedOrUnknown_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("order");
        QTest::newRow("day first")
            << QByteArray("d,v\n01/02/2025,1\n13/04/2025,2\n") << int(DateOrder::DayFirst);
        QTest::newRow("month first")
            << QByteArray("d,v\n01/02/2025,1\n04/13/2025,2\n") << int(DateOrder::MonthFirst);
        QTest::newRow("unknown") << QByteArray("d,v\n01/02/2025,1\n03/04/2025,2\n")
                                 << int(DateOrder::Auto);
        QTest::newRow("both") << QByteArray("d,v\n13/02/2025,1\n03/14/2025,2\n")
                              << int(DateOrder::Auto);
        QTest::newRow("the other column proves it")
            << QByteArray("d,e\n01/02/2025,01/02/2025\n03/04/2025,25/04/2025\n")
            << int(DateOrder::DayFirst);
    }
    void dateOrderIsProvedOrUnknown()
    {
        QFETCH(QByteArray, text);
        const Result<TableReaderPtr> reader = openTable(text, u"test"_s);
        QVERIFY(reader);
        QTEST(int((*reader)->info().dialect.dateOrder.value), "order");
    }

    void aPersonsChoiceWins()
    {
        ReadOptions options;
        options.choice.headerRows = 0;
        QCOMPARE(tableText("a,b\n1,2\n", options), u"column 1|column 2\na|b\n1|2"_s);
        options.choice = {.delimiter = Delimiter{.text = ";"}};
        QCOMPARE(tableText("a,b;c\n1,2;3\n", options), u"a,b|c\n1,2|3"_s);
        options.choice = {.quoting = Quoting{.quote = std::nullopt}};
        QCOMPARE(tableText("a,b\n\"1\",2\n", options), u"a|b\n\"1\"|2"_s);
        options.choice = {.encoding = QByteArray("CP1251")};
        QCOMPARE(tableText("a,b\n\xC4\xE0,2\n", options), u"a|b\nДа|2"_s);
        options.choice = {.preambleLines = 1};
        QCOMPARE(tableText("a,b\nc,d\n1,2\n", options), u"c|d\n1|2"_s);
    }

    void rowsKnowTheirLines()
    {
        const Result<TableReaderPtr> reader =
            openTable("title\n\na,b\n\"x\ny\",1\n\n# c\nz,2\n"_ba, u"test"_s);
        QVERIFY(reader);
        const Result<RawTable> table = readRows(**reader, 10);
        QVERIFY(table);
        QCOMPARE(table->rowCount(), std::size_t(2));
        QCOMPARE(table->line(0), 4);
        QCOMPARE(table->line(1), 8);
        QCOMPARE(table->info.columns[0].line, 3);
    }

    void aPreviewStopsAndSaysSo()
    {
        const Result<TableReaderPtr> reader = openTable("a,b\n1,2\n3,4\n5,6\n"_ba, u"test"_s);
        QVERIFY(reader);
        const Result<RawTable> part = readRows(**reader, 2);
        QVERIFY(part);
        QCOMPARE(part->rowCount(), std::size_t(2));
        QVERIFY(!part->isWhole);
        QVERIFY((*reader)->rewind());
        const Result<RawTable> whole = readRows(**reader, 100);
        QVERIFY(whole);
        QCOMPARE(whole->rowCount(), std::size_t(3));
        QVERIFY(whole->isWhole);
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
