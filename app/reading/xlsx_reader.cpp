#include "reading/xlsx_reader.h"

#include "reading/held_reader.h"
#include "reading/row_shaper.h"
#include "reading/table_layout.h"
#include "reading/xlsx_sheet.h"
#include "reading/xml_part.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::XlsxReader)
};

constexpr std::size_t sampleRows = 2000;
constexpr std::size_t sheetLimit = 10'000;

struct Sheet
{
    QString name;
    QString relation;
    bool isHidden{false};
};

/// What a relationship's target is called in the archive: relative to the folder of the part that
/// has it, unless it begins at the root.
QString resolved(const QString& folder, const QString& target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList path;
    const QStringList parts = (folder + target).split(u'/');
    for (const QString& part : parts) {
        if (part == ".."_L1 && path.isEmpty())
            return target; // out of the archive, where it will not be found
        if (part == ".."_L1)
            path.removeLast();
        else if (part != "."_L1)
            path << part;
    }
    return path.join(u'/');
}

/// Reads an Excel file part by part.
class XlsxFile
{
public:
    XlsxFile(std::unique_ptr<ZipArchive> archive, const SourcePtr& source,
             const ReadOptions& options)
        : m_archive(std::move(archive)), m_source(source), m_options(options),
          m_log(source->name(), options.limits.diagnostics)
    {
        m_info.format = SourceFormat::Excel;
        m_info.source = source->name();
    }

    Result<TableReaderPtr> read()
    {
        if (const Result<void> found = findParts(); !found)
            return named(found.error());
        if (const Result<void> shared = readShared(); !shared)
            return named(shared.error());
        Result<std::vector<RowBatch>> rows = chooseSheet();
        if (!rows)
            return named(rows.error());
        return laidOut(std::move(*rows));
    }

private:
    [[nodiscard]] Error named(Error error) const
    {
        error.subject = m_source->name();
        return error;
    }

    /// Targets of a part's relationships: by their id and by the end of their type.
    Result<std::map<QString, QString>> relations(const QString& name, const QString& folder)
    {
        std::map<QString, QString> targets;
        Result<std::unique_ptr<ZipPart>> part = m_archive->part(name);
        if (!part)
            return part.error();
        XmlPart xml(**part);
        while (xml.next() && targets.size() < 4 * sheetLimit) {
            if (!xml.starts("Relationship"_L1))
                continue;
            const QXmlStreamAttributes attributes = xml.attributes();
            const QString target = resolved(folder, attributes.value("Target"_L1).toString());
            const QString type = attributes.value("Type"_L1).toString().section(u'/', -1);
            targets[attributes.value("Id"_L1).toString()] = target;
            targets.emplace(u"type:"_s + type, target);
        }
        if (const std::optional<Error> error = xml.error())
            return *error;
        return targets;
    }

    Result<void> findParts()
    {
        QString workbook = u"xl/workbook.xml"_s;
        if (m_archive->has(u"_rels/.rels"_s)) {
            const auto targets = relations(u"_rels/.rels"_s, {});
            if (!targets)
                return targets.error();
            if (const auto found = targets->find(u"type:officeDocument"_s); found != targets->end())
                workbook = found->second;
        }
        if (!m_archive->has(workbook) || !workbook.endsWith(u".xml"))
            return Error{.code = ErrorCode::FormatUnsupported, .detail = whatElse(workbook)};
        const QString folder = workbook.left(workbook.lastIndexOf(u'/') + 1);
        const QString relationPart =
            folder + u"_rels/"_s + workbook.mid(folder.size()) + u".rels"_s;
        const auto targets = relations(relationPart, folder);
        if (!targets)
            return targets.error();
        m_targets = *targets;
        return readWorkbook(workbook);
    }

    [[nodiscard]] QString whatElse(const QString& workbook) const
    {
        if (m_archive->has(u"content.xml"_s))
            return Texts::tr("it is an OpenDocument file; save it as .xlsx or .csv");
        if (workbook.endsWith(u".bin") || m_archive->has(u"xl/workbook.bin"_s))
            return Texts::tr("it is a binary workbook; save it as .xlsx");
        return Texts::tr("it is a zip file without a workbook in it; unpack it first");
    }

    Result<void> readWorkbook(const QString& name)
    {
        Result<std::unique_ptr<ZipPart>> part = m_archive->part(name);
        if (!part)
            return part.error();
        XmlPart xml(**part);
        while (xml.next() && m_sheets.size() < sheetLimit) {
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.starts("workbookPr"_L1)) {
                const QStringView flag = attributes.value("date1904"_L1);
                m_cells.from1904 = flag == "1"_L1 || flag == "true"_L1;
            } else if (xml.starts("sheet"_L1)) {
                QString relation;
                for (const QXmlStreamAttribute& attribute : attributes)
                    if (attribute.name() == "id"_L1)
                        relation = attribute.value().toString();
                m_sheets.push_back(
                    {.name = attributes.value("name"_L1).toString(),
                     .relation = relation,
                     .isHidden =
                         attributes.value("state"_L1).endsWith("hidden"_L1, Qt::CaseInsensitive)});
            }
        }
        if (const std::optional<Error> error = xml.error())
            return *error;
        return {};
    }

    Result<void> readShared()
    {
        if (const auto target = m_targets.find(u"type:sharedStrings"_s);
            target != m_targets.end() && m_archive->has(target->second)) {
            Result<std::unique_ptr<ZipPart>> part = m_archive->part(target->second);
            if (!part)
                return part.error();
            if (const auto read = readSharedStrings(**part, m_options.limits, m_cells); !read)
                return read;
        }
        if (const auto target = m_targets.find(u"type:styles"_s);
            target != m_targets.end() && m_archive->has(target->second)) {
            Result<std::unique_ptr<ZipPart>> part = m_archive->part(target->second);
            if (!part)
                return part.error();
            return readStyles(**part, m_cells);
        }
        return {};
    }

    Result<std::vector<RowBatch>> rowsOf(const Sheet& sheet)
    {
        const auto target = m_targets.find(sheet.relation);
        if (target == m_targets.end())
            return std::vector<RowBatch>();
        Result<std::unique_ptr<ZipPart>> part = m_archive->part(target->second);
        if (!part)
            return part.error();
        return readSheet(**part, m_cells, m_options.limits, m_log);
    }

    static bool hasCells(const std::vector<RowBatch>& rows)
    {
        return std::any_of(rows.begin(), rows.end(),
                           [](const RowBatch& batch) { return !batch.places().empty(); });
    }

    Result<std::vector<RowBatch>> chooseSheet()
    {
        QStringList names;
        for (const Sheet& sheet : m_sheets)
            names << sheet.name;
        // What a person hid is not what they look at.
        std::vector<std::size_t> order(m_sheets.size());
        std::iota(order.begin(), order.end(), 0U);
        std::stable_partition(order.begin(), order.end(),
                              [this](std::size_t i) { return !m_sheets[i].isHidden; });
        for (const std::size_t i : order) {
            const Sheet& sheet = m_sheets[i];
            if (!m_options.table.isEmpty() && sheet.name != m_options.table)
                continue;
            Result<std::vector<RowBatch>> rows = rowsOf(sheet);
            if (!rows)
                return rows.error();
            if (!hasCells(*rows) && m_options.table.isEmpty())
                continue;
            m_info.name = sheet.name;
            names.removeAt(static_cast<qsizetype>(i));
            m_info.otherNames = names;
            if (!hasCells(*rows))
                return Error{.code = ErrorCode::NoTable, .detail = Texts::tr("the sheet is empty")};
            noteChoice(sheet);
            return rows;
        }
        if (!m_options.table.isEmpty())
            return Error{.code = ErrorCode::UnknownTable,
                         .value = m_options.table,
                         .detail = names.join(u", "_s)};
        return Error{.code = ErrorCode::NoTable, .detail = Texts::tr("all sheets are empty")};
    }

    /// What a person did not choose and may not see.
    void noteChoice(const Sheet& sheet)
    {
        if (!m_options.table.isEmpty())
            return;
        if (!m_info.otherNames.isEmpty())
            m_log.add(Severity::Warning, {.code = ErrorCode::TablesLeftOut,
                                          .value = m_info.name,
                                          .detail = m_info.otherNames.join(u", "_s)});
        if (sheet.isHidden)
            m_log.add(Severity::Warning, {.code = ErrorCode::TablesLeftOut, .value = m_info.name});
    }

    Result<TableReaderPtr> laidOut(std::vector<RowBatch> rows)
    {
        RowBatch sample;
        for (const RowBatch& batch : rows)
            for (std::size_t row = 0; row < batch.rowCount() && sample.rowCount() < sampleRows;
                 ++row)
                sample.addRow(batch, row, batch.cellCount(row));
        const Result<TableLayout> layout = layOutTable(sample, {}, m_options.choice, m_log);
        if (!layout)
            return named(layout.error());
        RowShaper shaper(*layout, m_log);
        for (RowBatch& batch : rows)
            shaper.shape(batch);
        shaper.finish();
        std::erase_if(rows, [](const RowBatch& batch) { return batch.isEmpty(); });
        m_info.columns = layout->columns;
        m_info.dialect.headerRows = layout->headerRows;
        m_info.dialect.preambleLines = layout->preambleLines;
        m_info.linesAbove = layout->linesAbove;
        m_log.close();
        return TableReaderPtr(std::make_unique<HeldReader>(m_info, std::move(rows), m_log.list()));
    }

    std::unique_ptr<ZipArchive> m_archive;
    SourcePtr m_source;
    ReadOptions m_options;
    DiagnosticLog m_log;
    TableInfo m_info;
    std::vector<Sheet> m_sheets;
    XlsxWorkbook m_cells;
    std::map<QString, QString> m_targets;
};

/// An OLE 2 file: an old workbook, or the wrapping of one with a password ([MS-OFFCRYPTO]).
Error oleError(InputSource& source)
{
    const Result<QByteArray> head = source.piece(0, 4 << 20);
    const QString stream = u"EncryptedPackage"_s;
    const QByteArray mark(reinterpret_cast<const char*>(stream.utf16()), stream.size() * 2);
    if (head && head->contains(mark))
        return {.code = ErrorCode::FileProtected, .subject = source.name()};
    return {.code = ErrorCode::FormatUnsupported,
            .subject = source.name(),
            .detail = Texts::tr("it is an Excel file of before 2007; save it as .xlsx or .csv")};
}

} // namespace

Result<TableReaderPtr> openXlsx(const SourcePtr& source, const ReadOptions& options)
{
    const Result<QByteArray> head = source->piece(0, 8);
    if (!head)
        return head.error();
    if (!head->startsWith("PK"))
        return oleError(*source);
    Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(source, options.limits);
    if (!archive)
        return archive.error();
    return XlsxFile(std::move(*archive), source, options).read();
}

} // namespace aftershock
