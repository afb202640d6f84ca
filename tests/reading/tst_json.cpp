#include "table_text.h"

#include <QStringEncoder>
#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

ReadOptions asTable(const QString& name)
{
    return {.table = name};
}

Result<TableReaderPtr> openJsonText(const QByteArray& text, const ReadOptions& options = {})
{
    return openTable(text, u"test.json"_s, options);
}

} // namespace

/// JSON of every shape that tables come in, and nothing that RFC 8259 does not call JSON.
class TestJson : public QObject
{
    Q_OBJECT

private slots:
    /// Every row would be as wide as there are lines.
    void aNewNameInEveryLineIsRefused()
    {
        QByteArray text;
        for (int i = 0; i < 12'000; ++i)
            text += "{\"k" + QByteArray::number(i) + "\":1}\n";
        const auto reader = openTable(text, u"x.ndjson"_s);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::TooLarge);
    }

    /// The file is small, but what it asks to be held is not.
    void cellsThatNothingStandsInAreLimited_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("line");
        QByteArray names = "[{\"k0\":1}";
        for (int i = 1; i < 6000; ++i)
            names += ",\n{\"k" + QByteArray::number(i) + "\":1}";
        // 5477 × 5477 is just below 30 million.
        QTest::newRow("a new name in every record") << names + ']' << qint64(5478);
        const QByteArray first = "[[" + QByteArray("1,").repeated(4999) + "1]";
        QTest::newRow("one wide row")
            << first + QByteArray(",\n[1]").repeated(7000) + ']' << qint64(6001);
    }
    void cellsThatNothingStandsInAreLimited()
    {
        QFETCH(QByteArray, text);
        const auto reader = openJsonText(text);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::TooLarge);
        QTEST(reader.error().row.value_or(0), "line");
        QVERIFY(!reader.error().column.isEmpty());
    }

    void aWideTableIsHandedOutInParts()
    {
        constexpr int width = 2000;
        const QByteArray first = "[[" + QByteArray("1,").repeated(width - 1) + "1]";
        const auto reader = openJsonText(first + QByteArray(",\n[1]").repeated(4999) + ']');
        QVERIFY(reader);
        std::size_t rows = 0;
        RowBatch batch;
        while (*(*reader)->next(batch)) {
            QVERIFY(batch.rowCount() * width <= 1'002'000);
            QCOMPARE(batch.cellCount(0), std::size_t(width));
            QCOMPARE(batch.line(0), qint64(rows) + 1);
            rows += batch.rowCount();
        }
        QCOMPARE(rows, std::size_t(5000));
    }

    /// As shells and editors of Windows save it.
    void textsInWideCharactersAreRead_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<QStringConverter::Encoding>("converter");
        QTest::newRow("UTF-16LE") << QByteArray("UTF-16LE") << QByteArray()
                                  << QStringConverter::Utf16LE;
        QTest::newRow("UTF-16BE") << QByteArray("UTF-16BE") << QByteArray()
                                  << QStringConverter::Utf16BE;
        QTest::newRow("UTF-16LE, marked")
            << QByteArray("UTF-16LE") << QByteArray("\xFF\xFE") << QStringConverter::Utf16LE;
        QTest::newRow("UTF-16BE, marked")
            << QByteArray("UTF-16BE") << QByteArray("\xFE\xFF") << QStringConverter::Utf16BE;
        QTest::newRow("UTF-32LE, marked")
            << QByteArray("UTF-32LE") << QByteArray("\xFF\xFE\0\0", 4) << QStringConverter::Utf32LE;
    }
    void textsInWideCharactersAreRead()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, mark);
        QFETCH(QStringConverter::Encoding, converter);
        QStringEncoder encoder(converter);
        const QByteArray array =
            mark + QByteArray(encoder(u"[{\"Firma\":\"Münchener Rück\",\"n\":1}]"_s));
        const QByteArray lines =
            mark +
            QByteArray(encoder(u"{\"公司\":\"茅台\",\"n\":1}\n{\"公司\":\"💷\",\"n\":2}\n"_s));
        QCOMPARE(tableText(openTable(array, u"x.json"_s)), u"Firma|n\nMünchener Rück|1"_s);
        QCOMPARE(tableText(openTable(array, u"-"_s)), u"Firma|n\nMünchener Rück|1"_s);
        for (const QString& name : {u"x.ndjson"_s, u"x.json"_s, u"x.txt"_s}) {
            const auto reader = openTable(lines, name);
            QCOMPARE(tableText(reader), u"公司|n\n茅台|1\n💷|2"_s);
            QCOMPARE((*reader)->info().format, SourceFormat::JsonLines);
            QCOMPARE((*reader)->info().dialect.encoding.value, encoding);
        }
    }

    void recordsInRecordsAreATableToo()
    {
        const QByteArray text = R"([{"name":"Mistral","of":{"city":"Paris"},"tags":["a"],
            "rounds":[{"name":"A","sum":385},{"name":"B","sum":600,"by":["x"]}]},
            {"name":"xAI","rounds":[]},
            {"name":"Anthropic","of":{"city":"SF"},"rounds":[{"sum":3500}]}])";
        const auto inner = openTable(text, u"x.json"_s, asTable(u"rounds"_s));
        QCOMPARE(tableText(inner), u"outer.name|name|sum|of.city|by\n"
                                   "Mistral|A|385|Paris|\n"
                                   "Mistral|B|600|Paris|[\"x\"]\n"
                                   "Anthropic||3500|SF|"_s);
        QCOMPARE((*inner)->info().otherNames, QStringList{u"records"_s});
        const auto outer = openTable(text, u"x.json"_s);
        QVERIFY(tableText(outer).startsWith(u"name|of.city|tags|rounds\nMistral|Paris|"_s));
        QCOMPARE((*outer)->info().otherNames, QStringList{u"rounds"_s});
        QVERIFY((*outer)->diagnostics().empty());
        // Under a member, they have its name before theirs.
        const QByteArray wrapped = "{\"list\":" + text + ",\"page\":1}";
        QCOMPARE(tableText(openTable(wrapped, u"x.json"_s, asTable(u"list.rounds"_s))).count(u'\n'),
                 3);
        QCOMPARE(openTable(text, u"x.json"_s, asTable(u"none"_s)).error().code,
                 ErrorCode::UnknownTable);
    }

    void halfACharacterIsRefusedWhereItStands()
    {
        QByteArray text = QByteArray("\xFF\xFE") + QByteArray("[\0\n\0", 4);
        text += QByteArray("\"\0a\0\x3D\xD8\"\0]\0", 10);
        QCOMPARE(tableText(openTable(text, u"x.json"_s)),
                 u"x.json:2:3: the text is not readable as UTF-16LE; save it as UTF-8"_s);
        // One NUL does not make wide characters.
        const auto reader = openTable(QByteArray("[\0\"a\"]", 6), u"x.json"_s);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::SyntaxInvalid);
    }

    void aChosenEncodingIsTakenForJsonToo()
    {
        const QByteArray text = "[{\"Bank\":\"M\xFCnchen\"}]";
        QVERIFY(!openTable(text, u"x.json"_s));
        QCOMPARE(tableText(openTable(text, u"x.json"_s, {.choice = {.encoding = "CP1252"}})),
                 u"Bank\nMünchen"_s);
    }

    void tablesOfAllShapesAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("table");
        // Double quotation marks are written as single ones.
        const auto row = [](const char* name, const char* text, const char* table) {
            QTest::newRow(name) << QByteArray(text).replace('\'', '"') << QString::fromUtf8(table);
        };
        row("objects", "[{'a':1,'b':'x'},{'a':2,'b':'y'}]", "a|b\n1|x\n2|y");
        row("columns by first appearance", "[{'b':1},{'a':2,'b':3},{'c':4}]",
            "b|a|c\n1||\n3|2|\n||4");
        row("nested objects", "[{'a':{'b':{'c':1}},'d':2},{'a':{'b':{'c':3}}}]",
            "a.b.c|d\n1|2\n3|");
        row("arrays in objects", "[{'a':[1, 2],'b':{}},{'a':[],'b':{'c':1}}]",
            "a|b|b.c\n[1,2]|{}|\n[]||1");
        row("arrays of objects in objects", "[{'a':[{'x':1},{'y':[true,null]}]}]",
            "a\n[{\"x\":1},{\"y\":[true,null]}]");
        row("arrays", "[[1,'x'],[2,'y'],[3,'z']]", "column 1|column 2\n1|x\n2|y\n3|z");
        row("arrays with a header", "[['n','s'],[2,'y'],[3,'z']]", "n|s\n2|y\n3|z");
        row("arrays of different lengths", "[[1,2],[3],[4,5,6]]",
            "column 1|column 2|column 3\n1|2|\n3||\n4|5|6");
        row("values", "[1,2,3]", "value\n1\n2\n3");
        row("values and objects", "[1,{'a':2}]", "value|a\n1|\n|2");
        row("object of columns", "{'a':[1,2],'b':['x','y']}", "a|b\n1|x\n2|y");
        row("columns that lie apart, with what holds for all of them",
            "{'chart':{'result':[{'meta':{'symbol':'A','currency':'USD'},'timestamp':[1,2,3],"
            "'indicators':{'quote':[{'close':[5,null,7],'low':[4,5,6]}],"
            "'adj':[{'adjclose':[5,6,7]}]}}],'error':null}}",
            "timestamp|close|low|adjclose|symbol|currency|error\n1|5|4|5|A|USD|\n"
            "2||5|6|A|USD|\n3|7|6|7|A|USD|");
        row("names of columns that would be alike",
            "{'a':{'x':[1,2,3],'y':[4,5,6]},'b':{'x':[7,8,9],'n':[1,2]}}",
            "a.x|y|b.x\n1|4|7\n2|5|8\n3|6|9");
        row("columns by the rows' numbers, as pandas writes",
            "{'t':{'0':'NVDA','1':'AVGO'},'p':{'0':-16.97,'1':-17.4}}",
            "t|p\nNVDA|-16.97\nAVGO|-17.4");
        row("columns by days",
            "{'NVDA':{'2025-01-24':142.62,'2025-01-27':118.42},"
            "'AVGO':{'2025-01-24':244.7,'2025-01-27':null}}",
            "date|NVDA|AVGO\n2025-01-24|142.62|244.7\n2025-01-27|118.42|");
        row("two lists of one record", "{'a':1,'b':['x','y'],'c':['z','w']}",
            "a|b|c\n1|[\"x\",\"y\"]|[\"z\",\"w\"]");
        row("three words twice in one record", "{'a':1,'b':['x','y','v'],'c':['z','w','u']}",
            "a|b|c\n1|[\"x\",\"y\",\"v\"]|[\"z\",\"w\",\"u\"]");
        row("wrapped", "{'status':'ok','data':[{'a':1},{'a':2}]}", "a\n1\n2");
        row("wrapped deeper", "{'meta':{'n':1},'result':{'items':[{'a':1}]}}", "a\n1");
        row("our own", "{'columns':['s','p'],'rows':[['x',1.50],['y',null]]}", "s|p\nx|1.50\ny|");
        row("our own, empty", "{'columns':['s','p'],'rows':[]}", "s|p");
        row("pandas split", "{'columns':['s','p'],'index':[0,1],'data':[['x',1],['y',2]]}",
            "s|p\nx|1\ny|2");
        row("table schema", "{'fields':[{'name':'s'},{'name':'p'}],'data':[['x',1]]}", "s|p\nx|1");
        row("one object", "{'a':1,'b':{'c':'x'}}", "a|b.c\n1|x");
        row("numbers keep their digits",
            "[{'a':1.0},{'a':1},{'a':-0.50},{'a':1E+2},{'a':12345678901234567890123}]",
            "a\n1.0\n1\n-0.50\n1E+2\n12345678901234567890123");
        row("escapes", "[{'a':'\\u00e9\\n\\ud83d\\udcb7\\/\\\\'}]", "a\né\n💷/\\");
        row("names are trimmed nowhere", "[{' a ':1,'':2}]", " a |column 2\n1|2");
        row("the last of two equal names", "[{'a':1,'a':2}]", "a\n2");
        row("rows under their names", "{'t':{'x':{'a':1,'b':2},'y':{'a':3},'z':{'a':4,'b':5}}}",
            "column 1|a|b\nx|1|2\ny|3|\nz|4|5");
        row("rows under their days, with what holds for all of them",
            "{'base':'USD','of':{'n':7,'l':[1]},'rates':{'2025-01-24':{'GBP':1},"
            "'2025-01-27':{'GBP':2},'2025-01-28':{'GBP':3}}}",
            "date|GBP|base|of.n\n2025-01-24|1|USD|7\n2025-01-27|2|USD|7\n2025-01-28|3|USD|7");
        row("a file of nothing but named rows", "{'x':{'a':1},'y':{'a':3},'z':{'a':4}}",
            "column 1|a\nx|1\ny|3\nz|4");
        row("two objects are no rows", "{'x':{'a':1},'y':{'a':3}}", "x.a|y.a\n1|3");
        row("objects of different things are no rows",
            "{'x':{'a':1,'b':2},'y':{'c':3,'d':1},'z':{'e':4}}", "x.a|x.b|y.c|y.d|z.e\n1|2|3|1|4");
        row("lines", "{'a':1}\n{'a':2,'b':3}\n", "a|b\n1|\n2|3");
        row("lines with CRLF and blanks", "{'a':1}\r\n\r\n{'a':2}", "a\n1\n2");
        row("lines of arrays", "['x',1]\n['y',2]\n", "value\n[\"x\",1]\n[\"y\",2]");
        row("a byte order mark", "\xEF\xBB\xBF[{'a':1}]", "a\n1");
    }
    void tablesOfAllShapesAreRead()
    {
        QFETCH(QByteArray, text);
        QTEST(tableText(openJsonText(text)), "table");
        // The same without a name that tells.
        QTEST(tableText(openTable(text, u"-"_s)), "table");
    }

    void kindsAreKept()
    {
        const auto reader = openJsonText("[{\"n\":1.5,\"t\":\"1.5\",\"b\":true,\"z\":null}]");
        QVERIFY(reader);
        const Result<RawTable> table = readRows(**reader, 1);
        QVERIFY(table);
        QCOMPARE(table->cell(0, 0).kind, CellKind::Number);
        QCOMPARE(table->cell(0, 0).number, std::optional(1.5));
        QCOMPARE(table->cell(0, 1).kind, CellKind::Text);
        QCOMPARE(table->cell(0, 2).kind, CellKind::Boolean);
        QCOMPARE(table->cell(0, 3).kind, CellKind::Null);
    }

    void ofSeveralTablesOneIsTakenAndTheOthersNamed()
    {
        const QByteArray text = "{\"a\":[{\"x\":1}],\"b\":[{\"y\":1},{\"y\":2}]}";
        QCOMPARE(tableText(openJsonText(text)), u"y\n1\n2"_s);
        QCOMPARE(tableText(openJsonText(text, asTable(u"a"_s))), u"x\n1"_s);
        QCOMPARE(openJsonText(text, asTable(u"c"_s)).error().code, ErrorCode::UnknownTable);
        QCOMPARE(remarks(text).front().first, ErrorCode::TablesLeftOut);
    }

    // The kinds of text on which JSON parsers disagree, after N. Seriot, “Parsing JSON is a
    // minefield” (2016).
    void whatIsNoJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const QByteArray& text) {
            QTest::newRow(name) << text;
        };
        row("comma after the last", "[1,]");
        row("comma before the first", "[,1]");
        row("two commas", "[1,,2]");
        row("comma after a member", "{\"a\":1,}");
        row("no comma", "[1 2]");
        row("no colon", "{\"a\" 1}");
        row("two colons", "{\"a\"::1}");
        row("name without marks", "{a:1}");
        row("name with single marks", "{'a':1}");
        row("number as name", "{1:1}");
        row("single marks", "['a']");
        row("never closed array", "[1,2");
        row("never closed object", "{\"a\":1");
        row("never closed string", "[\"a");
        row("closed twice", "[1]]");
        row("closed otherwise", "[1}");
        row("two values", "[1] [2]");
        row("text behind", "[1]x");
        row("comment", "[1/* */]");
        row("line comment", "[1]//");
        row("leading zero", "[012]");
        row("negative leading zero", "[-012]");
        row("plus", "[+1]");
        row("point at the start", "[.5]");
        row("point at the end", "[1.]");
        row("point before exponent", "[1.e3]");
        row("no exponent", "[1e]");
        row("no exponent digits", "[1e+]");
        row("minus alone", "[-]");
        row("two minus", "[--1]");
        row("hexadecimal", "[0x1]");
        row("NaN", "[NaN]");
        row("Infinity", "[Infinity]");
        row("minus Infinity", "[-Infinity]");
        row("blank in number", "[1 000]");
        row("full width digit", "[\xEF\xBC\x91]");
        row("True", "[True]");
        row("tru", "[tru]");
        row("undefined", "[undefined]");
        row("line break in string", "[\"a\nb\"]");
        row("tab in string", "[\"a\tb\"]");
        row("NUL in string", QByteArray("[\"a\0b\"]", 7));
        row("NUL outside", QByteArray("[1\0]", 4));
        row("NUL behind", QByteArray("[1]\0", 4));
        row("NUL and text behind", QByteArray("[1]\0x", 5));
        row("wrong escape", "[\"\\a\"]");
        row("hexadecimal escape", "[\"\\x00\"]");
        row("cut Unicode escape", "[\"\\u00A\"]");
        row("wrong Unicode escape", "[\"\\u00G0\"]");
        row("escape at the end", "[\"\\");
        row("lone high surrogate", "[\"\\uD800\"]");
        row("lone low surrogate", "[\"\\uDC00\"]");
        row("two high surrogates", "[\"\\uD800\\uD800\"]");
        row("invalid UTF-8", "[\"\xFF\"]");
        row("overlong UTF-8", "[\"\xC0\xAF\"]");
        row("surrogate in UTF-8", "[\"\xED\xA0\x80\"]");
        row("cut UTF-8", "[\"\xE2\x82\"]");
        row("no-break space", "[\xC2\xA0"
                              "1]");
        row("form feed", "[\f1]");
        row("vertical tab", "[\v1]");
        row("cut byte order mark", "\xEF\xBB[1]");
        row("two byte order marks", "\xEF\xBB\xBF\xEF\xBB\xBF[1]");
        row("star", "*");
        row("opening bracket", "[");
        row("closing bracket", "]");
        row("quotation mark", "\"");
        row("blanks alone", "  \n");
        row("100,000 brackets", QByteArray(100'000, '['));
        row("100,000 objects", QByteArray("{\"a\":").repeated(100'000));
        row("100,000 deep and closed", QByteArray(100'000, '[') + QByteArray(100'000, ']'));
        row("a number beyond doubles", "[1e400]");
        row("nothing", "");
        row("a byte outside", "[a\xE5]");
        row("a byte behind a number", "[1e1\xE5]");
        row("half a byte order mark", "\xEF\xBB");
        row("a word joiner", "\xE2\x81\xA0");
        row("colon in an array", "[1:2]");
        row("an array behind a number", "[3[4]]");
        row("name without end", "[\"\": 1]");
        row("comma behind all", "[\"\"],");
        row("a value and an object", "{\"a\": true} \"x\"");
        row("object closed twice", "{}}");
        row("object closed otherwise", "{]");
        row("no name", "{:\"b\"}");
        row("name alone", "{\"a\"}");
        row("literal as name", "{null:null}");
        row("many commas", "{\"id\":0,,,,,}");
        row("hash behind", "{\"a\":\"b\"}#");
        row("slash behind", "{\"a\":\"b\"}/");
        row("comment inside", "{\"a\":/*comment*/\"b\"}");
        row("two exponents", "[1eE2]");
        row("capital H exponent", "[1.8011670033376514H-308]");
        row("two points", "[0.1.2]");
        row("sum", "[1+2]");
        row("plus in exponent twice", "[0e+-1]");
        row("minus and letters", "[-foo]");
        row("minus and blank", "[- 1]");
        row("at behind a number", "2@");
        row("word", "abc");
        row("markup", "<.>");
        row("markup in an array", "[<null>]");
        row("capital U escape", "\"\\UA66D\"");
        row("escaped emoji", "[\"\\\xF0\x9F\x8C\x80\"]");
        row("escaped NUL", QByteArray("[\"\\\0\"]", 6));
        row("surrogate cut by the end", "[\"\\uD800\\\"]");
        row("surrogate and a cut one", "[\"\\uD834\\uDd\"]");
        row("escape outside a string", "[\\u0020\"asd\"]");
        row("strings behind each other", "\"\"x");
        row("flags as names", "{\xF0\x9F\x87\xA8\xF0\x9F\x87\xAD}");
    }
    void whatIsNoJsonIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto reader = openJsonText(text);
        QVERIFY(!reader);
        QCOMPARE(exitStatus(reader.error()), 3);
        QVERIFY(reader.error().row.has_value());
        QVERIFY(!reader.error().column.isEmpty());
    }

    void whatIsJsonIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const QByteArray& text) {
            QTest::newRow(name) << text;
        };
        row("blanks everywhere", " [ \t1\r\n, 2 ] \n");
        row("negative zero", "[-0]");
        row("exponents", "[1e5, 1E5, 1e+5, 1e-5, 0e1, 0.1e1]");
        row("escapes", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\"]");
        row("surrogate pair", "[\"\\uD834\\uDD1E\"]");
        row("noncharacter", "[\"\\uFFFF\\uFDD0\"]");
        row("DEL", "[\"\x7F\"]");
        row("line separator", "[\"\xE2\x80\xA8\"]");
        row("UTF-8 of four bytes", "[\"\xF4\x8F\xBF\xBF\"]");
        row("empty name", "{\"\":1}");
        row("names twice", "{\"a\":1,\"a\":1}");
        row("literals", "[true,false,null]");
        row("very small number", "[1e-400]");
        row("nested as deep as may be", QByteArray(255, '[') + QByteArray(255, ']'));
        row("long number", "[-0.000000000000000000000000000000000000000000000000000001]");
        row("very long whole number", "[-237462374673276894279832749832423479823246327846]");
        row("NUL in a name", "{\"foo\\u0000bar\": 42}");
        row("escapes of letters", "{\"t\":\"\\u041f\\u043e \\uFFFE \\uDBFF\\uDFFE\"}");
        row("comment in a string", "[\"a/*b*/c//d\"]");
        row("array in an array", "[[\"\"]]");
        row("object in an array", "[{}, {\"a\":[]}]");
    }
    void whatIsJsonIsRead()
    {
        QFETCH(QByteArray, text);
        const auto reader = openJsonText(text);
        QVERIFY2(reader, reader ? "" : qPrintable(diagnosticLine(reader.error())));
    }

    // RFC 8259 lets any value be a text, and containers be empty: that is valid, but no table.
    void jsonWithoutRecordsIsNoTable_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"false", "true", "null", "42", "-0.1", "\"asd\"", "\"\"", "\" \"",
                                 "[]", " [] ", "{}", "[[]   ]", "[{}]"})
            QTest::newRow(text) << QByteArray(text);
    }
    void jsonWithoutRecordsIsNoTable()
    {
        QFETCH(QByteArray, text);
        const auto reader = openJsonText(text);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::NoTable);
    }

    void aValueWithoutEndIsNotHeld()
    {
        ReadOptions options;
        options.limits.recordBytes = 1 << 20;
        const auto refused = openJsonText("[\n\"" + QByteArray(3 << 20, 'x') + "\"]", options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::TooLarge);
        QCOMPARE(refused.error().row, std::optional<qint64>(2));
        QVERIFY(!refused.error().column.isEmpty());
    }

    void anErrorNamesLineAndColumn_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<QString>("column");
        QTest::newRow("first") << QByteArray("x") << qint64(1) << u"1"_s;
        QTest::newRow("third line") << QByteArray("[\n1,\n 2 x]") << qint64(3) << u"4"_s;
        QTest::newRow("behind wide characters") << QByteArray("[\"ü€💷\" x]") << qint64(1) << u"8"_s;
        QTest::newRow("a break in a string") << QByteArray("[\"a\nb\"]") << qint64(1) << u"4"_s;
    }
    void anErrorNamesLineAndColumn()
    {
        QFETCH(QByteArray, text);
        const auto reader = openJsonText(text);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::SyntaxInvalid);
        QTEST(*reader.error().row, "line");
        QTEST(reader.error().column, "column");
    }

    void aBrokenLineOfManyIsLeftOutWithARemark()
    {
        const QByteArray text = "{\"a\":1}\n{\"a\":2}\n{\"a\":\n{\"a\":4}\n";
        QCOMPARE(tableText(openTable(text, u"x.ndjson"_s)), u"a\n1\n2\n4"_s);
        const auto reader = openTable(text, u"x.ndjson"_s);
        QVERIFY(reader);
        const Result<RawTable> table = readRows(**reader, 10);
        QVERIFY(table);
        QCOMPARE(table->diagnostics.size(), std::size_t(1));
        QCOMPARE(table->diagnostics[0].severity, Severity::Error);
        QCOMPARE(table->diagnostics[0].error.row, std::optional<qint64>(3));
        QCOMPARE(table->line(2), 4);
    }

    void rowsKnowTheirLines()
    {
        const auto reader = openJsonText("[\n{\"a\":1},\n\n{\"a\":\n2}]");
        QVERIFY(reader);
        const Result<RawTable> table = readRows(**reader, 10);
        QVERIFY(table);
        QCOMPARE(table->line(0), 2);
        QCOMPARE(table->line(1), 4);
    }

    void whatIsTooMuchIsRefused()
    {
        ReadOptions options;
        options.limits.heldBytes = 100'000;
        const QByteArray many = '[' + QByteArray("{\"a\":1},").repeated(20'000) + "{}]";
        QCOMPARE(openJsonText(many, options).error().code, ErrorCode::TooLarge);
        options = {};
        options.limits.columns = 100;
        QByteArray wide = "[{";
        for (int i = 0; i < 200; ++i)
            wide += "\"c" + QByteArray::number(i) + "\":1,";
        wide += "\"z\":1}]";
        QCOMPARE(openJsonText(wide, options).error().code, ErrorCode::TooLarge);
        options = {};
        options.limits.recordBytes = 1 << 20;
        const QByteArray longLine = "{\"a\":1}\n{\"a\":\"" + QByteArray(3 << 20, 'x') + "\"}\n";
        const auto refused = openTable(longLine, u"x.ndjson"_s, options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::TooLarge);
        QCOMPARE(refused.error().row, std::optional<qint64>(2));
    }

    void aRefusalNamesItsPlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<QString>("column");
        const auto row = [](const char* what, const QString& name, const char* text, qint64 line,
                            const QString& column) {
            QTest::newRow(what) << name << QByteArray(text).replace('\'', '"') << line << column;
        };
        row("a column too many", u"x.json"_s, "[{'a':1},\n{'a':1,'b':2,\n'c':3}]", 3, u"3"_s);
        row("a cell too many", u"x.json"_s, "[[1,2],\n[1,2,3]]", 2, u"3"_s);
        row("in a line", u"x.ndjson"_s, "{'a':1}\n{'a':1,'b':2,'c':3}\n", 2, u"3"_s);
        row("no table", u"x.json"_s, "\n7", 2, u"1"_s);
        row("broken", u"x.json"_s, "[{'a':1},\n{'a':}]", 2, u"6"_s);
    }

    void aRefusalNamesItsPlace()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, text);
        QFETCH(const qint64, line);
        QFETCH(const QString, column);
        ReadOptions options;
        options.limits.columns = 2;
        const auto refused = openTable(text, name, options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().row, std::optional(line));
        QCOMPARE(refused.error().column, column);
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
