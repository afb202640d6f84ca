#include "reading/xlsx_sheet.h"

#include "reading/xml_part.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t batchRows = 4096;
constexpr std::size_t mergeLimit = 100'000;
constexpr qsizetype longestFormula = 100;
constexpr qint64 highestRow = 1'000'000'000; ///< Excel's own is the 1,048,576th

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::XlsxSheet)
};

Error tooLarge(const SourceLimits& limits)
{
    return {.code = ErrorCode::TooLarge, .detail = Texts::tr("%1 MB").arg(limits.heldBytes >> 20)};
}

/// A place such as “AB12”, from 0; nullopt where it is none.
struct Place
{
    std::size_t column{};
    qint64 row{};
};

std::optional<Place> placeOf(QStringView text)
{
    Place place;
    qsizetype i = 0;
    for (; i < text.size() && text[i] >= u'A' && text[i] <= u'Z' && i < 4; ++i)
        place.column = place.column * 26 + static_cast<std::size_t>(text[i].unicode() - u'A' + 1);
    bool isNumber = false;
    const qlonglong row = text.mid(i).toLongLong(&isNumber);
    if (i == 0 || !isNumber || row < 1)
        return std::nullopt;
    --place.column;
    place.row = row;
    return place;
}

/// Text as it was before Excel wrote characters that XML has no room for by their number:
/// “_x000D_”, and “_x005F_” for the line that begins one.
QString unescaped(const QString& text)
{
    static const QRegularExpression form(u"_x([0-9A-Fa-f]{4})_"_s);
    if (!text.contains("_x"_L1))
        return text;
    QString plain;
    qsizetype from = 0;
    for (auto each = form.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        plain += QStringView(text).mid(from, match.capturedStart() - from);
        plain += QChar(match.capturedView(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    plain += QStringView(text).mid(from);
    return plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

struct Merge
{
    Place first;
    qint64 lastRow{};
};

/// Reads a sheet's XML and keeps its rows, ragged, with where their first cell stands.
class SheetParser
{
public:
    SheetParser(ZipPart& part, const XlsxWorkbook& workbook, const SourceLimits& limits)
        : m_xml(part), m_workbook(workbook), m_limits(limits)
    {
    }

    Result<void> parse()
    {
        while (m_xml.next()) {
            if (m_xml.starts("row"_L1))
                startRow();
            else if (m_xml.starts("c"_L1))
                startCell();
            else if (m_xml.starts("v"_L1) || m_xml.starts("is"_L1) || m_xml.starts("f"_L1))
                m_xml.clearText();
            else if (m_xml.ends("f"_L1))
                m_formula = u'=' + m_xml.text().left(longestFormula);
            else if (m_xml.starts("rPh"_L1))
                m_kept = m_xml.text();
            else if (m_xml.ends("rPh"_L1))
                dropText();
            else if (m_xml.ends("v"_L1) || m_xml.ends("is"_L1))
                m_value = m_xml.text();
            else if (m_xml.ends("c"_L1))
                endCell();
            else if (m_xml.ends("row"_L1))
                endRow();
            else if (m_xml.starts("mergeCell"_L1))
                addMerge();
            if (m_error)
                return located(*m_error);
        }
        if (const std::optional<Error> error = m_xml.error())
            return located(*error);
        return {};
    }

    [[nodiscard]] const std::optional<Error>& unresolved() const { return m_unresolved; }

    /// The rows brought to one width, with what is merged filled in: one cell far to the right
    /// makes every row long, so that a small file can need much room.
    Result<std::vector<RowBatch>> shaped()
    {
        std::sort(m_merges.begin(), m_merges.end(),
                  [](const Merge& a, const Merge& b) { return a.first.row < b.first.row; });
        std::vector<RowBatch> result;
        std::size_t held = 0;
        for (const RowBatch& batch : m_batches)
            held += batch.bytes();
        for (RowBatch& batch : m_batches) {
            for (std::size_t row = 0; row < batch.rowCount(); ++row) {
                if (result.empty() || result.back().rowCount() >= batchRows) {
                    held += result.empty() ? 0 : result.back().bytes();
                    result.emplace_back();
                }
                shapeRow(batch, row, result.back());
                m_row = batch.line(row);
                if (held + result.back().bytes() > static_cast<std::size_t>(m_limits.heldBytes))
                    return located(tooLarge(m_limits));
            }
            held -= batch.bytes();
            batch = {};
        }
        return result;
    }

private:
    /// Where the sheet was read to, for what names no place of its own.
    [[nodiscard]] Error located(Error error) const
    {
        if (!error.row) {
            error.row = std::max<qint64>(m_row, 1);
            error.column = QString::number(m_cellColumn + 1);
        }
        return error;
    }

    void startRow()
    {
        endRow(); // a row in a row ends it
        bool isNumber = false;
        const qlonglong number = m_xml.attribute("r"_L1).toLongLong(&isNumber);
        const qint64 last = m_row;
        m_row = isNumber && number > last && number <= highestRow ? number : last + 1;
        m_column = 0;
        m_isInRow = true;
        if (m_row > last + 1 && last > 0) { // rows left out part tables as a blank one does
            newBatch().endRow(last + 1);
        }
        newBatch();
    }

    void startCell()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const std::optional<Place> place = placeOf(attributes.value("r"_L1));
        m_cellColumn = place && place->column >= m_column ? place->column : m_column;
        m_type = attributes.value("t"_L1).toString();
        m_style = attributes.value("s"_L1).toULongLong();
        m_value.clear();
        m_formula.clear();
        m_kept.clear();
        m_xml.clearText();
        if (m_cellColumn >= m_limits.columns)
            m_error = Error{.code = ErrorCode::TooLarge,
                            .row = m_row,
                            .column = QString::number(m_limits.columns + 1),
                            .detail = Texts::tr("more than %1 columns").arg(m_limits.columns)};
    }

    /// Forgets the reading aid of a Japanese name, and keeps the text before it.
    void dropText()
    {
        m_xml.clearText();
        m_pending = m_kept;
    }

    void endCell()
    {
        if (!m_isInRow) // a cell that belongs to no row has no place
            return;
        RowBatch& batch = m_batches.back();
        const bool isEmpty = m_value.isEmpty() && m_pending.isEmpty();
        // A formula whose result is a text of no length has a type.
        if (isEmpty && !m_formula.isEmpty() && m_type.isEmpty() && !m_unresolved)
            m_unresolved = Error{.code = ErrorCode::FormulaWithoutResult,
                                 .row = m_row,
                                 .column = QString::number(m_cellColumn + 1),
                                 .value = m_formula};
        if (!isEmpty) {
            for (; m_column < m_cellColumn; ++m_column)
                batch.addCell({}, CellKind::Null);
            addValue(batch);
            m_column = m_cellColumn + 1;
            m_firstColumn = std::min(m_firstColumn, m_cellColumn);
            m_width = std::max(m_width, m_column);
        }
        m_pending.clear();
        if (batch.bytes() + m_bytes > static_cast<std::size_t>(m_limits.heldBytes))
            m_error = tooLarge(m_limits);
    }

    void addValue(RowBatch& batch)
    {
        const bool isText = m_type == "inlineStr"_L1 || m_type == "str"_L1;
        const QString whole = m_pending + m_value;
        const std::string text = (isText ? unescaped(whole) : whole).toStdString();
        if (m_type == "s"_L1) {
            const auto shared = sharedText(QStringView(m_value).trimmed());
            // As a spreadsheet shows what leads nowhere.
            if (shared)
                batch.addCell(*shared);
            else
                batch.addCell("#REF!", CellKind::Problem);
        } else if (isText) {
            batch.addCell(text);
        } else if (m_type == "b"_L1) {
            batch.addCell(text == "1" || text == "true" ? "true" : "false", CellKind::Boolean);
        } else if (m_type == "e"_L1) {
            batch.addCell(text, CellKind::Problem);
        } else if (m_type == "d"_L1) {
            batch.addCell(text, CellKind::Date);
        } else {
            addNumber(batch, text);
        }
    }

    [[nodiscard]] std::optional<std::string_view> sharedText(QStringView number) const
    {
        bool isNumber = false;
        const qulonglong index = number.toULongLong(&isNumber);
        return isNumber ? m_workbook.text(index) : std::nullopt;
    }

    void addNumber(RowBatch& batch, const std::string& text)
    {
        double value = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
        const bool isWhole = read.ec == std::errc() && read.ptr == text.data() + text.size();
        if (!isWhole || !std::isfinite(value)) { // “NaN” and “INF” are no numbers of Excel's
            batch.addCell(text);
            return;
        }
        const NumberMeaning meaning =
            m_style < m_workbook.styles.size() ? m_workbook.styles[m_style] : NumberMeaning::Plain;
        if (meaning == NumberMeaning::Percent) {
            batch.addCell(percentText(value), CellKind::Percent, value);
            return;
        }
        if (meaning == NumberMeaning::Year) {
            // The number that people see, and not that of a day in the year.
            if (const auto year = dateText(value, meaning, m_workbook.from1904)) {
                batch.addCell(*year, CellKind::Number, std::stod(*year));
                return;
            }
        } else if (meaning != NumberMeaning::Plain) {
            if (const auto date = dateText(value, meaning, m_workbook.from1904)) {
                batch.addCell(*date, CellKind::Date, value);
                return;
            }
        }
        std::string shown = shortNumber(value);
        // The text says what the format shows, and the number stays one.
        if (m_style < m_workbook.units.size() && !m_workbook.units[m_style].empty())
            shown += ' ' + m_workbook.units[m_style];
        batch.addCell(shown, CellKind::Number, value);
    }

    void endRow()
    {
        if (!m_isInRow)
            return;
        m_batches.back().endRow(m_row);
        m_isInRow = false;
    }

    RowBatch& newBatch()
    {
        if (m_batches.empty() || m_batches.back().rowCount() >= batchRows) {
            if (!m_batches.empty())
                m_bytes += m_batches.back().bytes();
            m_batches.emplace_back();
        }
        return m_batches.back();
    }

    void addMerge()
    {
        const QString range = m_xml.attribute("ref"_L1).toString();
        const qsizetype colon = range.indexOf(u':');
        const std::optional<Place> first = placeOf(QStringView(range).left(colon));
        const std::optional<Place> last = placeOf(QStringView(range).mid(colon + 1));
        if (colon > 0 && first && last && last->row > first->row && m_merges.size() < mergeLimit)
            m_merges.push_back({*first, last->row});
    }

    void shapeRow(const RowBatch& batch, std::size_t row, RowBatch& target)
    {
        const qint64 line = batch.line(row);
        std::erase_if(m_active, [&](const auto& entry) { return entry.second.lastRow < line; });
        const std::size_t count = batch.cellCount(row);
        for (; m_nextMerge < m_merges.size() && m_merges[m_nextMerge].first.row <= line;
             ++m_nextMerge) {
            const Merge& merge = m_merges[m_nextMerge];
            if (merge.first.row == line && merge.first.column < count) {
                const Cell cell = batch.cell(row, merge.first.column);
                m_active[merge.first.column] = {merge.lastRow, std::string(cell.text), cell.kind,
                                                cell.number};
            }
        }
        for (std::size_t column = m_firstColumn; column < m_width; ++column) {
            const Cell cell =
                column < count ? batch.cell(row, column) : Cell{.text = {}, .kind = CellKind::Null};
            const auto active = m_active.find(column);
            if (cell.text.empty() && active != m_active.end())
                target.addCell(active->second.text, active->second.kind, active->second.number);
            else
                target.addCell(cell.text, cell.kind, cell.number);
        }
        target.endRow(line);
    }

    struct Filled
    {
        qint64 lastRow{};
        std::string text;
        CellKind kind{};
        std::optional<double> number;
    };

    XmlPart m_xml;
    const XlsxWorkbook& m_workbook;
    const SourceLimits& m_limits;
    std::vector<RowBatch> m_batches;
    std::size_t m_bytes{0};
    std::vector<Merge> m_merges;
    std::size_t m_nextMerge{0};
    std::map<std::size_t, Filled> m_active;
    std::optional<Error> m_error;
    qint64 m_row{0};
    bool m_isInRow{false};
    std::size_t m_column{0}; ///< of the next cell without a place of its own
    std::size_t m_cellColumn{0};
    std::size_t m_firstColumn{static_cast<std::size_t>(-1)};
    std::size_t m_width{0};
    QString m_type;
    std::size_t m_style{0};
    QString m_value;
    QString m_formula;
    std::optional<Error> m_unresolved; ///< the first formula without a result
    QString m_kept;
    QString m_pending;
};

} // namespace

std::optional<std::string_view> XlsxWorkbook::text(std::size_t index) const
{
    if (index >= textEnds.size())
        return std::nullopt;
    const std::size_t start = index == 0 ? 0 : textEnds[index - 1];
    return std::string_view(texts).substr(start, textEnds[index] - start);
}

Result<void> readSharedStrings(ZipPart& part, const SourceLimits& limits, XlsxWorkbook& workbook)
{
    XmlPart xml(part);
    QString text;
    bool isAid = false; // how a Japanese name is read, beside the name
    while (xml.next()) {
        if (xml.starts("si"_L1))
            text.clear();
        else if (xml.starts("rPh"_L1))
            isAid = true;
        else if (xml.ends("rPh"_L1))
            isAid = false;
        else if (xml.starts("t"_L1))
            xml.clearText();
        else if (xml.ends("t"_L1) && !isAid)
            text += xml.text();
        else if (xml.ends("si"_L1)) {
            workbook.texts += unescaped(text).toStdString();
            workbook.textEnds.push_back(workbook.texts.size());
        }
        // A text takes time even where it is empty.
        constexpr std::size_t bytesForEach = 32;
        if (workbook.texts.size() + workbook.textEnds.size() * bytesForEach >
            static_cast<std::size_t>(limits.heldBytes))
            return tooLarge(limits);
    }
    if (const std::optional<Error> error = xml.error())
        return *error;
    return {};
}

Result<void> readStyles(ZipPart& part, XlsxWorkbook& workbook)
{
    constexpr std::size_t most = 100'000; // Excel itself stops at 65,490
    XmlPart xml(part);
    struct Format
    {
        NumberMeaning meaning{};
        std::string unit;
    };
    std::map<int, Format> custom;
    bool isInCells = false;
    while (xml.next() && workbook.styles.size() < most && custom.size() < most) {
        if (xml.starts("numFmt"_L1)) {
            const QXmlStreamAttributes attributes = xml.attributes();
            const QString code = attributes.value("formatCode"_L1).toString();
            custom[attributes.value("numFmtId"_L1).toInt()] = {
                .meaning = formatMeaning(code), .unit = formatUnit(code).toStdString()};
        } else if (xml.starts("cellXfs"_L1)) {
            isInCells = true;
        } else if (xml.ends("cellXfs"_L1)) {
            isInCells = false;
        } else if (isInCells && xml.starts("xf"_L1)) {
            const int id = xml.attribute("numFmtId"_L1).toInt();
            const auto found = custom.find(id);
            const Format format = found != custom.end()
                                      ? found->second
                                      : Format{.meaning = builtInMeaning(id), .unit = {}};
            workbook.styles.push_back(format.meaning);
            workbook.units.push_back(format.unit);
        }
    }
    if (const std::optional<Error> error = xml.error())
        return *error;
    return {};
}

Result<std::vector<RowBatch>> readSheet(ZipPart& part, const XlsxWorkbook& workbook,
                                        const SourceLimits& limits, DiagnosticLog& log)
{
    SheetParser parser(part, workbook, limits);
    if (const Result<void> parsed = parser.parse(); !parsed)
        return parsed.error();
    if (parser.unresolved())
        log.add(Severity::Warning, *parser.unresolved());
    return parser.shaped();
}

} // namespace aftershock
