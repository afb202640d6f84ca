#include "reading/table_preview.h"

#include "reading/source.h"
#include "reading/telling_table.h"
#include "reading/text_stream.h"

namespace aftershock {

namespace {

constexpr std::size_t textBytes = 64 * 1024;
constexpr int mostLines = 400;
constexpr qsizetype longestLine = 1000;

/// Long lines are cut, so that a file of one line is no burden to whoever shows it.
QString cut(const QString& text)
{
    QString shown;
    int lines = 0;
    for (qsizetype start = 0; start < text.size() && lines < mostLines; ++lines) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        QStringView line = QStringView(text).mid(start, end - start);
        shown += line.left(longestLine);
        if (line.size() > longestLine)
            shown += QChar(0x2026);
        if (end < text.size())
            shown += u'\n';
        start = end + 1;
    }
    return shown;
}

Result<QString> beginningOf(const ImportInput& input, const QByteArray& encoding)
{
    const Result<SourcePtr> source =
        input.path.isEmpty() ? openSource(input.bytes, input.name) : openSource(input.path);
    if (!source)
        return source.error();
    TextStream stream(*source, encoding);
    std::string text(textBytes, '\0');
    std::size_t size = 0;
    while (size + 16 <= text.size()) {
        const Result<std::size_t> count = stream.read(text.data() + size, text.size() - size);
        if (!count)
            return count.error();
        if (*count == 0)
            break;
        size += *count;
    }
    QString decoded = QString::fromUtf8(text.data(), static_cast<qsizetype>(size));
    decoded.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    return cut(decoded);
}

bool isText(SourceFormat format)
{
    return format == SourceFormat::Delimited || format == SourceFormat::Json ||
           format == SourceFormat::JsonLines;
}

} // namespace

Result<TablePreview> previewTable(const ImportInput& input, const ReadOptions& options,
                                  const MappingChoice& choice, const Progress& progress)
{
    ReadOptions some = options;
    some.isPreview = true;
    const auto opened = openTellingTable(
        [&input](const ReadOptions& each) { return input.open(each); }, some, choice, progress);
    if (!opened)
        return opened.error();
    Result<RawTable> table = readRows(*opened->reader, previewRows, progress);
    if (!table)
        return table.error();
    if (opened->note)
        table->diagnostics.push_back(*opened->note);
    TablePreview preview{.table = *std::move(table)};
    Result<MappingDraft> draft = draftMapping(preview.table, choice);
    if (!draft)
        return draft.error();
    preview.draft = *std::move(draft);
    if (!isText(preview.table.info.format))
        return preview;
    Result<QString> text = beginningOf(input, preview.table.info.dialect.encoding.value);
    if (!text)
        return text.error();
    preview.text = *std::move(text);
    return preview;
}

} // namespace aftershock
