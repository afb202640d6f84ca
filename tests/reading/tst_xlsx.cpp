#include "reading/cell_values.h"
#include "table_text.h"

#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

using Parts = std::vector<std::pair<QByteArray, QByteArray>>;

const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray rels =
    head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
           "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
           "relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
const QByteArray styles =
    head + "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
           "<numFmts count=\"3\"><numFmt numFmtId=\"164\" "
           "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
           "<numFmt numFmtId=\"165\" formatCode=\"0.0%\"/>"
           "<numFmt numFmtId=\"166\" formatCode=\"[$£-809]#,##0;-[$£-809]#,##0\"/>"
           "<numFmt numFmtId=\"167\" formatCode=\"&quot;£&quot;#,##0.0&quot;bn&quot;\"/>"
           "<numFmt numFmtId=\"168\" formatCode=\"yyyy\"/></numFmts>"
           "<cellStyleXfs count=\"1\"><xf numFmtId=\"14\"/></cellStyleXfs>"
           "<cellXfs count=\"10\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
           "<xf numFmtId=\"10\"/><xf numFmtId=\"165\"/><xf numFmtId=\"22\"/>"
           "<xf numFmtId=\"166\"/><xf numFmtId=\"167\"/><xf numFmtId=\"17\"/><xf numFmtId=\"168\"/>"
           "</cellXfs></styleSheet>";

QByteArray sheetXml(const QByteArray& rows, const QByteArray& behind = {})
{
    return head +
           "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
           "<sheetData>" +
           rows + "</sheetData>" + behind + "</worksheet>";
}

/// A workbook of sheets called Sheet1, Sheet2 …
Parts workbook(const std::vector<QByteArray>& sheets, const QByteArray& shared = {},
               const QByteArray& properties = {})
{
    QByteArray list;
    QByteArray relations;
    Parts parts;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        list += "<sheet name=\"Sheet" + number + "\" sheetId=\"" + number + "\" r:id=\"rId" +
                number + "\"/>";
        relations += "<Relationship Id=\"rId" + number +
                     "\" Type=\"x/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        parts.emplace_back("xl/worksheets/sheet" + number + ".xml", sheets[i]);
    }
    relations +=
        "<Relationship Id=\"s\" Type=\"x/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
        "<Relationship Id=\"t\" Type=\"x/styles\" Target=\"styles.xml\"/>";
    parts.emplace_back("_rels/.rels", rels);
    parts.emplace_back("xl/workbook.xml", head + "<workbook xmlns=\"m\" xmlns:r=\"o\">" +
                                              properties + "<sheets>" + list +
                                              "</sheets></workbook>");
    parts.emplace_back("xl/_rels/workbook.xml.rels",
                       head + "<Relationships>" + relations + "</Relationships>");
    parts.emplace_back("xl/styles.xml", styles);
    if (!shared.isEmpty())
        parts.emplace_back("xl/sharedStrings.xml", head + "<sst>" + shared + "</sst>");
    return parts;
}

} // namespace

/// Excel workbooks, made here part by part.
class TestXlsx : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QByteArray zipped(const Parts& parts)
    {
        const QString path = m_dir.filePath(u"made.xlsx"_s);
        QFile::remove(path);
        int code = 0;
        zip_t* const archive = zip_open(path.toUtf8().constData(), ZIP_CREATE, &code);
        for (const auto& [name, bytes] : parts) {
            zip_source_t* const source = zip_source_buffer(
                archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
            zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
        }
        zip_close(archive);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void cellsOfAllKindsAreRead()
    {
        const QByteArray shared =
            "<si><t>name</t></si><si><r><t>Al</t></r><r><t xml:space=\"preserve\">pha </t></r>"
            "<rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></si>";
        const QByteArray rows =
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
            "t=\"inlineStr\"><is><t>day</t></is></c>"
            "<c r=\"C1\" t=\"str\"><v>change</v></c><c r=\"D1\" t=\"str\"><v>ok</v></c></row>"
            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>45684</v></c>"
            "<c r=\"C2\" s=\"3\"><v>-0.16900000000000001</v></c><c r=\"D2\" "
            "t=\"b\"><v>1</v></c></row>"
            "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><r><t>Be</t></r><r><t>ta</t></r></is></c>"
            "<c r=\"B3\" s=\"2\"><v>45685</v></c>"
            "<c r=\"C3\" s=\"4\"><f>1/2</f><v>0.05</v></c><c r=\"D3\" "
            "t=\"e\"><v>#N/A</v></c></row>";
        const QByteArray bytes = zipped(workbook({sheetXml(rows)}, shared));
        QCOMPARE(tableText(bytes),
                 u"name|day|change|ok\nAlpha |2025-01-27|-16.9%|true\nBeta|2025-01-28|5%|#N/A"_s);
        const auto reader = openTable(bytes, u"x.xlsx"_s);
        QVERIFY(reader);
        const Result<RawTable> table = readRows(**reader, 10);
        QVERIFY(table);
        QCOMPARE(table->cell(0, 1).kind, CellKind::Date);
        QCOMPARE(table->cell(0, 2).kind, CellKind::Percent);
        QCOMPARE(table->cell(0, 2).number, std::optional(-0.169));
        QCOMPARE(table->cell(0, 3).kind, CellKind::Boolean);
        QCOMPARE(table->cell(1, 3).kind, CellKind::Problem);
        QCOMPARE(table->line(1), 3);
    }

    /// As libraries write workbooks that no spreadsheet has worked out.
    void aFormulaWithoutAResultIsSaid()
    {
        const QByteArray rows =
            "<row r=\"1\"><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row>"
            "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><f>A2/2</f><v></v></c></row>"
            "<row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"B3\"><f>A3/2</f></c></row>"
            "<row r=\"4\"><c r=\"A4\"><v>1</v></c><c r=\"B4\" t=\"str\"><f>\"\"</f><v></v></c>"
            "</row>";
        const auto reader = openTable(zipped(workbook({sheetXml(rows)})), u"x.xlsx"_s);
        QVERIFY(reader);
        const Result<RawTable> table = readRows(**reader, 10);
        QVERIFY(table);
        std::vector<Error> said;
        for (const Diagnostic& note : table->diagnostics)
            if (note.error.code == ErrorCode::FormulaWithoutResult)
                said.push_back(note.error);
        QCOMPARE(said.size(), std::size_t(1));
        QCOMPARE(said[0].value, u"=A2/2"_s);
        QCOMPARE(said[0].row, std::optional<qint64>(2));
    }

    void cellsWithoutPlacesStandNextToEachOther()
    {
        const QByteArray rows = "<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row>"
                                "<row><c><v>1</v></c><c><v>2</v></c></row>";
        QCOMPARE(tableText(zipped(workbook({sheetXml(rows)}))), u"a|b\n1|2"_s);
    }

    void aTableAwayFromTheCornerUnderATitleIsFound()
    {
        const QByteArray rows =
            "<row r=\"2\"><c r=\"C2\" t=\"str\"><v>Share moves</v></c></row>"
            "<row r=\"4\"><c r=\"C4\" t=\"str\"><v>name</v></c><c r=\"D4\" t=\"str\"><v>x</v></c>"
            "<c r=\"E4\" t=\"str\"><v>y</v></c></row>"
            "<row r=\"5\"><c r=\"C5\" t=\"str\"><v>A</v></c><c r=\"E5\"><v>2</v></c></row>"
            "<row r=\"6\"><c r=\"C6\" t=\"str\"><v>B</v></c><c r=\"D6\"><v>3</v></c><c "
            "r=\"E6\"><v>4</v></c></row>"
            "<row r=\"8\"><c r=\"C8\" t=\"str\"><v>Source: BBC</v></c></row>";
        QCOMPARE(tableText(zipped(workbook({sheetXml(rows)}))), u"name|x|y\nA||2\nB|3|4"_s);
    }

    void mergedHeadersAndCellsCount()
    {
        const QByteArray rows =
            "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Sector</v></c><c r=\"B1\" "
            "t=\"str\"><v>Name</v></c>"
            "<c r=\"C1\" t=\"str\"><v>2025</v></c></row>"
            "<row r=\"2\"><c r=\"C2\" t=\"str\"><v>Q1</v></c><c r=\"D2\" "
            "t=\"str\"><v>Q2</v></c></row>"
            "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>Chips</v></c><c r=\"B3\" t=\"str\"><v>A</v></c>"
            "<c r=\"C3\"><v>1</v></c><c r=\"D3\"><v>2</v></c></row>"
            "<row r=\"4\"><c r=\"B4\" t=\"str\"><v>B</v></c><c r=\"C4\"><v>3</v></c><c "
            "r=\"D4\"><v>4</v></c></row>";
        const QByteArray merges =
            "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:B2\"/>"
            "<mergeCell ref=\"C1:D1\"/><mergeCell ref=\"A3:A4\"/></mergeCells>";
        QCOMPARE(tableText(zipped(workbook({sheetXml(rows, merges)}))),
                 u"Sector|Name|2025 / Q1|2025 / Q2\nChips|A|1|2\nChips|B|3|4"_s);
    }

    void theFirstSheetWithCellsIsTakenOrTheNamedOne()
    {
        const QByteArray one =
            sheetXml("<row><c t=\"str\"><v>a</v></c></row><row><c><v>1</v></c></row>");
        const QByteArray two =
            sheetXml("<row><c t=\"str\"><v>b</v></c></row><row><c><v>2</v></c></row>");
        const QByteArray bytes = zipped(workbook({sheetXml({}), one, two}));
        QCOMPARE(tableText(bytes), u"a\n1"_s);
        QCOMPARE(tableText(bytes, {.table = u"Sheet3"_s}), u"b\n2"_s);
        QCOMPARE(openTable(bytes, u"x"_s, {.table = u"No"_s}).error().code,
                 ErrorCode::UnknownTable);
        QCOMPARE(openTable(bytes, u"x"_s, {.table = u"Sheet1"_s}).error().code, ErrorCode::NoTable);
    }

    void daysCountFrom1904WhereTheWorkbookSaysSo()
    {
        const QByteArray rows =
            "<row><c t=\"str\"><v>d</v></c></row><row><c s=\"1\"><v>44222</v></c></row>";
        QCOMPARE(tableText(zipped(workbook({sheetXml(rows)}, {}, "<workbookPr date1904=\"1\"/>"))),
                 u"d\n2025-01-27"_s);
    }

    void aCellIsTheAmountThatItShows()
    {
        const QByteArray rows =
            "<row><c t=\"str\"><v>name</v></c><c t=\"str\"><v>raised</v></c></row>"
            "<row><c t=\"str\"><v>Meta</v></c><c s=\"7\"><v>48.23</v></c></row>";
        const QByteArray bytes = zipped(workbook({sheetXml(rows)}));
        const auto reader = openTable(bytes, u"x.xlsx"_s);
        QVERIFY(reader);
        const Result<RawTable> table = readRows(**reader, 10);
        QVERIFY(table);
        const Cell cell = table->cell(0, 1);
        QCOMPARE(cell.string(), u"48.23 bn GBP"_s);
        QCOMPARE(cell.number, std::optional(48.23));
        const auto figure = figureOf(cell, {});
        QVERIFY(figure && *figure);
        QCOMPARE((*figure)->quantity.value, 48.23e9);
        QCOMPARE((*figure)->currency, Currency::fromCode(u"GBP"_s));
        QVERIFY((*figure)->isScaled);
        const auto number = numberOf(cell, {});
        QVERIFY(number);
        QCOMPARE(*number, std::optional(48.23e9));
    }

    void monthsAndYearsAreNoDays()
    {
        const QByteArray rows =
            "<row><c t=\"str\"><v>month</v></c><c t=\"str\"><v>year</v></c></row>"
            "<row><c s=\"8\"><v>45658</v></c><c s=\"9\"><v>45657</v></c></row>";
        const auto reader = openTable(zipped(workbook({sheetXml(rows)})), u"x.xlsx"_s);
        QVERIFY(reader);
        const Result<RawTable> table = readRows(**reader, 10);
        QVERIFY(table);
        QCOMPARE(table->cell(0, 0).string(), u"2025-01"_s);
        QCOMPARE(table->cell(0, 1).string(), u"2024"_s);
        QCOMPARE(table->cell(0, 1).number, std::optional(2024.0));
        const auto month = dayOf(table->cell(0, 0), {});
        QVERIFY(month && *month);
        QCOMPARE((*month)->day.precision, DatePrecision::Month);
        // A price needs a day, and to the spreadsheet it is one: 1 January 2025, 00:00 UTC.
        const auto at = instantOf(table->cell(0, 0), {});
        QVERIFY(at);
        QCOMPARE(*at, std::optional(qint64(1735689600)));
        QVERIFY(!instantOf(Cell{.text = "2025-01"}, {}));
    }

    void whatIsHiddenComesLast()
    {
        const QByteArray one =
            sheetXml("<row><c t=\"str\"><v>a</v></c></row><row><c><v>1</v></c></row>");
        const QByteArray two =
            sheetXml("<row><c t=\"str\"><v>b</v></c></row><row><c><v>2</v></c></row>");
        const auto hidden = [this](std::vector<QByteArray> sheets, const QByteArray& state) {
            Parts parts = workbook(sheets);
            for (auto& [name, bytes] : parts)
                if (name == "xl/workbook.xml")
                    bytes.replace("name=\"Sheet1\"", "name=\"Sheet1\" state=\"" + state + "\"");
            return zipped(parts);
        };
        const auto notes = [](const QByteArray& bytes) {
            QStringList values;
            if (const auto reader = openTable(bytes, u"x.xlsx"_s))
                for (const Diagnostic& note : (*reader)->diagnostics())
                    if (note.error.code == ErrorCode::TablesLeftOut)
                        values += note.error.value + u'|' + note.error.detail;
            return values;
        };
        for (const QByteArray& state : {QByteArray("hidden"), QByteArray("veryHidden")}) {
            const QByteArray both = hidden({one, two}, state);
            QCOMPARE(tableText(both), u"b\n2"_s);
            QCOMPARE(tableText(both, {.table = u"Sheet1"_s}), u"a\n1"_s);
            QCOMPARE(notes(both), QStringList{u"Sheet2|Sheet1"_s});
            const QByteArray only = hidden({one}, state);
            QCOMPARE(tableText(only), u"a\n1"_s);
            QCOMPARE(notes(only), QStringList{u"Sheet1|"_s});
        }
        QCOMPARE(tableText(hidden({one, two}, "visible")), u"a\n1"_s);
    }

    void charactersByTheirNumberAreDecoded()
    {
        const QByteArray shared = "<si><t>name</t></si><si><t>a_x000D_\nb</t></si>"
                                  "<si><t>_x005F_x0041_ _xyz_</t></si>";
        const QByteArray rows =
            "<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>t_x0041_</t></is></c></row>"
            "<row><c t=\"s\"><v>1</v></c><c><v>1</v></c></row>"
            "<row><c t=\"s\"><v>2</v></c><c><v>2</v></c></row>";
        QCOMPARE(tableText(zipped(workbook({sheetXml(rows)}, shared))),
                 u"name|tA\na\nb|1\n_x0041_ _xyz_|2"_s);
    }

    void aCellShownAsMoneyIsMoney()
    {
        const QByteArray rows =
            "<row><c t=\"str\"><v>name</v></c><c t=\"str\"><v>raised</v></c></row>"
            "<row><c t=\"str\"><v>Wayve</v></c><c s=\"6\"><v>780000000</v></c></row>";
        const auto reader = openTable(zipped(workbook({sheetXml(rows)})), u"x.xlsx"_s);
        QVERIFY(reader);
        const Result<RawTable> table = readRows(**reader, 10);
        QVERIFY(table);
        const Cell cell = table->cell(0, 1);
        QCOMPARE(cell.string(), u"780000000 GBP"_s);
        QCOMPARE(cell.kind, CellKind::Number);
        QCOMPARE(cell.number, std::optional(780e6));
        const auto figure = figureOf(cell, {});
        QVERIFY(figure && *figure);
        QCOMPARE((*figure)->quantity.value, 780e6);
        QCOMPARE((*figure)->currency, Currency::fromCode(u"GBP"_s));
    }

    void whatIsNoWorkbookIsRefusedWithAdvice()
    {
        const auto code = [](const QByteArray& bytes) {
            const auto reader = openTable(bytes, u"x.xlsx"_s);
            return reader ? ErrorCode::Cancelled : reader.error().code;
        };
        QCOMPARE(code(zipped({{"a.txt", "x"}})), ErrorCode::FormatUnsupported);
        QCOMPARE(code(zipped({{"content.xml", "<x/>"}})), ErrorCode::FormatUnsupported);
        QCOMPARE(code("PK\x03\x04 cut off"), ErrorCode::FormatUnsupported);
        QCOMPARE(code("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old"), ErrorCode::FormatUnsupported);
        const QString stream = u"EncryptedPackage"_s;
        QCOMPARE(code("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" +
                      QByteArray(reinterpret_cast<const char*>(stream.utf16()), stream.size() * 2)),
                 ErrorCode::FileProtected);
        Parts cut = workbook({"<worksheet><sheetData><row>"});
        QCOMPARE(code(zipped(cut)), ErrorCode::SyntaxInvalid);
        Parts missing = workbook({});
        QCOMPARE(code(zipped(missing)), ErrorCode::NoTable);
    }

    void cellsInNoRowAreLeftOut()
    {
        const QByteArray cell = "<c><v>9</v></c>";
        const QByteArray rows = cell + "<row><c t=\"str\"><v>a</v></c></row>" + cell +
                                "<row><c><v>1</v></c><row><c><v>2</v></c></row>" + cell + "</row>";
        QCOMPARE(tableText(zipped(workbook({sheetXml(rows)}))), u"a\n1\n2"_s);
    }

    void rowsBeyondAllNumbersFollowEachOther()
    {
        const QByteArray rows = "<row r=\"1\"><c t=\"str\"><v>a</v></c></row>"
                                "<row r=\"9223372036854775807\"><c><v>1</v></c></row>"
                                "<row><c><v>2</v></c></row>";
        QCOMPARE(tableText(zipped(workbook({sheetXml(rows)}))), u"a\n1\n2"_s);
    }

    /// One cell far to the right makes every row long.
    void aSheetThatIsMostlyEmptyRoomIsRefused()
    {
        const QByteArray row = "<row><c><v>1</v></c></row>";
        const QByteArray wide = "<row><c r=\"XFD1\"><v>1</v></c></row>";
        const auto reader = openTable(zipped(workbook({sheetXml(wide + row.repeated(1000))})),
                                      u"x.xlsx"_s, {.limits = {.heldBytes = 16 << 20}});
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::TooLarge);
    }

    void aBrokenSheetNamesTheRowItBrokeIn()
    {
        const QByteArray row = "<row><c><v>1</v></c><c><v>2</v></c></row>";
        const auto reader = openTable(
            zipped(workbook({sheetXml(row + row + "<row><c><v>1</v></c><c><v>2</c></row>")})),
            u"x.xlsx"_s);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::SyntaxInvalid);
        QCOMPARE(reader.error().row, std::optional<qint64>(3));
        QCOMPARE(reader.error().column, u"2"_s);
    }

    void entitiesThatGrowAreRefused()
    {
        const QByteArray bomb =
            "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
            "\"&a;&a;&a;&a;\">]>"
            "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
        const auto reader = openTable(zipped(workbook({bomb})), u"x.xlsx"_s);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::SyntaxInvalid);
    }

    void elementsInElementsWithoutEndAreRefused()
    {
        const auto reader = openTable(
            zipped(workbook({sheetXml(QByteArray("<a>").repeated(100'000))})), u"x.xlsx"_s);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::NestedTooDeep);
    }

    /// What takes a parser the square of their number: each is compared with all others.
    void whatAnElementCannotHaveIsRefused_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<int>("code");
        const auto numbered = [](const QByteArray& before, int count) {
            QByteArray text;
            for (int i = 0; i < count; ++i)
                text += ' ' + before + QByteArray::number(i) + "=\"&gt;=\"";
            return text;
        };
        QTest::newRow("a million attributes")
            << "<row" + numbered("a", 1'000'000) + "/>" << int(ErrorCode::TooLarge);
        QTest::newRow("behind a quote in a comment")
            << "<!-- \" <a \" --><row" + numbered("a", 300) + "/>" << int(ErrorCode::TooLarge);
        QByteArray nested;
        for (int i = 0; i < 40; ++i)
            nested += "<row" + numbered("xmlns:n" + QByteArray::number(i) + '.', 100) + '>';
        QTest::newRow("thousands of namespaces") << nested << int(ErrorCode::TooLarge);
        QTest::newRow("a NUL") << QByteArray("<row \0/>", 8) << int(ErrorCode::SyntaxInvalid);
    }
    void whatAnElementCannotHaveIsRefused()
    {
        QFETCH(QByteArray, rows);
        const auto reader = openTable(zipped(workbook({sheetXml(rows)})), u"x.xlsx"_s);
        QVERIFY(!reader);
        QTEST(int(reader.error().code), "code");
    }

    void whatManyElementsHaveIsNoConcern()
    {
        const QByteArray row = "<row xmlns:x='u'><c x:s='1' t='str'><v>a=b</v></c></row>";
        const auto reader =
            openTable(zipped(workbook({sheetXml(row.repeated(3000))})), u"x.xlsx"_s);
        QVERIFY(reader);
        const auto table = readRows(**reader, 5000);
        QVERIFY(table);
        QCOMPARE(table->rowCount(), std::size_t(3000));
    }

    void whatIsNoNumberIsText()
    {
        const QByteArray rows = "<row><c t=\"str\"><v>n</v></c></row><row><c><v>NaN</v></c></row>"
                                "<row><c><v>INF</v></c></row><row><c><v>-inf</v></c></row>"
                                "<row><c><v>1.5</v></c></row>";
        const auto reader = openTable(zipped(workbook({sheetXml(rows)})), u"x.xlsx"_s);
        QVERIFY(reader);
        const auto table = readRows(**reader, 10);
        QVERIFY(table);
        std::vector<CellKind> kinds;
        for (std::size_t row = 0; row < table->rowCount(); ++row)
            kinds.push_back(table->cell(row, 0).kind);
        QCOMPARE(kinds,
                 (std::vector{CellKind::Text, CellKind::Text, CellKind::Text, CellKind::Number}));
    }

    void aPartOutsideTheFileIsMissing()
    {
        Parts parts = workbook({sheetXml("<row><c><v>1</v></c></row>")});
        for (auto& [name, text] : parts)
            if (name == "_rels/.rels")
                text.replace("xl/workbook.xml", "../../book.xml");
            else if (name == "xl/_rels/workbook.xml.rels")
                text.replace("worksheets/sheet1.xml", "../../../sheet1.xml");
        QCOMPARE(openTable(zipped(parts), u"x.xlsx"_s).error().code, ErrorCode::FormatUnsupported);
        parts = workbook({sheetXml("<row><c><v>1</v></c></row>")});
        for (auto& [name, text] : parts)
            text.replace("worksheets/sheet1.xml", "../../../sheet1.xml");
        QVERIFY(
            tableText(openTable(zipped(parts), u"x.xlsx"_s)).contains(u"../../../sheet1.xml"_s));
    }

    void aTextThatIsNotThereIsNoOther_data()
    {
        QTest::addColumn<QByteArray>("index");
        for (const char* const index : {"2", "-1", "x", "1e0", "99999999999999999999"})
            QTest::newRow(index) << QByteArray(index);
    }
    void aTextThatIsNotThereIsNoOther()
    {
        QFETCH(QByteArray, index);
        const QByteArray rows =
            "<row><c t=\"s\"><v> 0\n</v></c></row><row><c t=\"s\"><v>" + index + "</v></c></row>";
        const QByteArray shared = "<si><t>name</t></si><si><t>other</t></si>";
        QCOMPARE(tableText(zipped(workbook({sheetXml(rows)}, shared))), u"name\n#REF!"_s);
    }

    void whatUnpacksWithoutEndIsRefused()
    {
        ReadOptions options;
        options.limits.inflatedBytes = 4 << 20;
        options.limits.heldBytes = 2 << 20;
        const auto code = [&](const Parts& parts) {
            const auto reader = openTable(zipped(parts), u"x.xlsx"_s, options);
            return reader ? ErrorCode::Cancelled : reader.error().code;
        };
        const QByteArray row = "<row><c t=\"str\"><v>aaaaaaaa</v></c></row>";
        QCOMPARE(code(workbook({sheetXml(row.repeated(200'000))})), ErrorCode::TooLarge);
        const QByteArray text =
            "<row><c t=\"str\"><v>" + QByteArray(3 << 20, 'x') + "</v></c></row>";
        QCOMPARE(code(workbook({sheetXml(text)})), ErrorCode::TooLarge);
        const QByteArray shared = QByteArray("<si><t>aaaaaaaaaaaaaaaa</t></si>").repeated(100'000);
        QCOMPARE(code(workbook({sheetXml(row)}, shared)), ErrorCode::TooLarge);
        const QByteArray wide = "<row><c r=\"ZZZZ1\"><v>1</v></c></row>";
        QCOMPARE(code(workbook({sheetXml(wide)})), ErrorCode::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
