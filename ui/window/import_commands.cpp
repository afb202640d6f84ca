#include "ui/window/import_commands.h"

#include "reading/dataset_exchange.h"
#include "reading/import_run.h"
#include "reading/sentence.h"
#include "ui/editing/editor.h"
#include "ui/importing/import_assistant.h"
#include "ui/importing/import_words.h"
#include "ui/importing/sentence_dialog.h"
#include "ui/window/file_keeping.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

#include <variant>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

/// Where rows of the kind are seen: in a chart, or where none draws them in their table.
std::variant<ViewKind, TableKind> placeOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::ShareMoves:
        return ViewKind::Declines;
    case ImportKind::Funding:
        return ViewKind::Funding;
    case ImportKind::Events:
        return TableKind::Event;
    case ImportKind::Prices:
        return TableKind::Price;
    case ImportKind::ExchangeRates:
        return TableKind::ExchangeRate;
    }
    Q_UNREACHABLE();
}

/// What no choice of a person could turn into a table.
bool isHopeless(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
    case ErrorCode::IsDirectory:
    case ErrorCode::PermissionDenied:
    case ErrorCode::ReadFailed:
    case ErrorCode::FileEmpty:
    case ErrorCode::FileProtected:
    case ErrorCode::FormatUnsupported:
        return true;
    default:
        return false;
    }
}

} // namespace

ImportCommands::ImportCommands(MainWindow* window) : QObject(window), m_window(window)
{
    const Document* document = window->document();
    connect(document, &Document::opened, this,
            [this](const OpenedDataset& opened) { showPending(opened.origin.path); });
    connect(document, &Document::failed, this, [this] { m_pending.reset(); });
}

void ImportCommands::chooseFile()
{
    auto* dialog = new QFileDialog(m_window, tr("Import a file"), m_window->settings().openFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.tab *.txt *.json *.ndjson *.jsonl *.xlsx "
                               "*.db *.sqlite *.sqlite3)"),
                            tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportCommands::importFile);
    dialog->open();
}

void ImportCommands::importFile(const QString& path)
{
    // Where it is an exported dataset, or a file of one: that.
    const auto work = [path](const Progress&) -> Result<QString> {
        if (const QString exported = exportedDatasetOf(path); !exported.isEmpty())
            return exported;
        const auto reader = openTable(path, {.isPreview = true});
        if (!reader && isHopeless(reader.error().code))
            return reader.error();
        return QString();
    };
    m_looking.start(work, [this, path](const Result<QString>& exported) {
        if (!exported)
            m_window->messageBar()->showMessage(diagnosticLine(exported.error()));
        else if (!exported->isEmpty())
            askWhereToTakeBack(*exported);
        else
            openAssistant({.path = path, .bytes = {}, .name = {}});
    });
}

void ImportCommands::importClipboard()
{
    const QMimeData* data = QApplication::clipboard()->mimeData();
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    if (urls.size() == 1 && urls.first().isLocalFile())
        return importFile(urls.first().toLocalFile());
    const QString text = data ? data->text() : QString();
    if (text.trimmed().isEmpty())
        return m_window->messageBar()->showMessage(
            tr("There is no text on the clipboard; copy some rows of a table first."));
    if (isSentence(text))
        return addSentence(text);
    openAssistant({.path = {}, .bytes = text.toUtf8(), .name = tr("clipboard")});
}

ImportAssistant* ImportCommands::assistant() const
{
    const QList<ImportAssistant*> all = m_window->findChildren<ImportAssistant*>();
    return all.isEmpty() ? nullptr : all.last();
}

ImportSurroundings ImportCommands::surroundings()
{
    const Settings& settings = m_window->settings();
    return {.openPath = m_window->document()->path(),
            .folder = settings.openFolder,
            .kept = keptMappingsFromJson(settings.mappings),
            .geometry = settings.importGeometry,
            .formatter = m_window->session()->formatter(),
            .prepare = [this](const ImportTarget& target, const std::function<void()>& go) {
                prepare(target, go);
            }};
}

void ImportCommands::prepare(const ImportTarget& target, const std::function<void()>& go)
{
    const bool isOpen = QFileInfo(target.path).absoluteFilePath() == m_window->document()->path();
    if (isOpen)
        m_window->files()->whenSafe(go);
    else
        go();
}

void ImportCommands::changeKept(const std::function<void(std::vector<KeptMapping>&)>& change)
{
    QJsonArray& settings = m_window->settings().mappings;
    std::vector<KeptMapping> kept = keptMappingsFromJson(settings);
    change(kept);
    settings = toJson(kept);
    m_window->saveState(); // a crash must not cost what a person has decided
}

void ImportCommands::addSentence(const QString& sentence)
{
    if (!m_window->session()->hasDataset())
        return;
    if (!m_window->document()->isNew())
        return openSentence(sentence);
    m_window->files()->saveThen([this, sentence] { openSentence(sentence); });
}

void ImportCommands::openSentence(const QString& sentence)
{
    auto* dialog = new SentenceDialog(m_window->session()->dataset(), surroundings(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SentenceDialog::imported, this, &ImportCommands::show);
    dialog->sentence()->setPlainText(sentence.trimmed());
    dialog->show();
}

void ImportCommands::openAssistant(ImportInput input)
{
    if (!input.path.isEmpty())
        m_window->settings().openFolder = QFileInfo(input.path).absolutePath();
    auto* assistant = new ImportAssistant(std::move(input), surroundings(), m_window);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    connect(assistant, &ImportAssistant::mappingKept, this, [this](const KeptMapping& mapping) {
        changeKept([&mapping](std::vector<KeptMapping>& kept) { keepMapping(kept, mapping); });
    });
    connect(assistant, &ImportAssistant::mappingForgotten, this, [this](const QString& shape) {
        changeKept([&shape](std::vector<KeptMapping>& kept) { forgetMapping(kept, shape); });
    });
    connect(assistant, &ImportAssistant::left, this,
            [this](const QByteArray& geometry) { m_window->settings().importGeometry = geometry; });
    connect(assistant, &ImportAssistant::imported, this, &ImportCommands::show);
    assistant->show();
}

void ImportCommands::show(const ImportDone& done)
{
    const QString counts = countWords(done.result, m_window->session()->formatter());
    const QString kind = kindName(done.result.mapping.kind.value);
    const QString message =
        done.label.isEmpty()
            ? tr("%1: %2.").arg(kind, counts)
            : tr("%1: %2. Imported from %3.").arg(kind, counts, printable(done.label, 80));
    Document* document = m_window->document();
    const QString path = QFileInfo(done.target.path).absoluteFilePath();
    m_pending = {.path = path, .kind = done.result.mapping.kind.value, .message = message};
    if (path == document->path())
        document->reload();
    else
        m_window->open(path);
}

void ImportCommands::showPending(const QString& path)
{
    const std::optional<Pending> pending = std::exchange(m_pending, std::nullopt);
    if (!pending || pending->path != path)
        return;
    const auto place = placeOf(pending->kind);
    if (const auto* view = std::get_if<ViewKind>(&place)) {
        m_window->showData(false);
        m_window->session()->setView(*view);
    } else {
        m_window->showTable(std::get<TableKind>(place));
    }
    m_window->messageBar()->showMessage(pending->message);
}

void ImportCommands::exportData()
{
    auto* dialog =
        new QFileDialog(m_window, tr("Export the whole dataset"), m_window->settings().openFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString json = tr("One JSON file (*.json)");
    const QString folder = tr("A folder of CSV files (*)");
    dialog->setNameFilters({json, folder});
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString& chosen) {
        dialog->setDefaultSuffix(chosen == json ? u"json"_s : QString());
    });
    const QString path = m_window->document()->path();
    dialog->selectFile(path.isEmpty() ? u"deepseek-r1"_s : QFileInfo(path).completeBaseName());
    connect(dialog, &QFileDialog::fileSelected, this, &ImportCommands::exportDataTo);
    dialog->open();
}

void ImportCommands::exportDataTo(const QString& target)
{
    m_exporting.start(
        [path = m_window->document()->path(), target](const Progress&) {
            return exportDataset(path, target);
        },
        [this, target, isModified = m_window->editor()->isModified()](const Result<void>& result) {
            m_window->messageBar()->showMessage(
                result
                    ? (isModified ? tr("The dataset was exported to %1, without the changes that "
                                       "are not saved.")
                                  : tr("The dataset was exported to %1."))
                          .arg(printable(target, 200))
                    : diagnosticLine(result.error()));
        });
}

void ImportCommands::askWhereToTakeBack(const QString& exported)
{
    auto* dialog = new QFileDialog(m_window, tr("Save the exported dataset as a file"),
                                   QFileInfo(exported).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"aftershock"_s);
    dialog->setNameFilters({tr("Datasets (*.aftershock)"), tr("All files (*)")});
    dialog->selectFile(QFileInfo(exported).completeBaseName() + u".aftershock"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, exported](const QString& target) { takeBack(exported, target); });
    dialog->open();
}

void ImportCommands::takeBack(const QString& exported, const QString& target)
{
    m_taking.start(
        [exported, target](const Progress&) -> Result<void> {
            Result<DatasetWriter> writer = DatasetWriter::overwrite(target);
            if (!writer)
                return writer.error();
            if (const auto taken = importExportedDataset(exported, *writer); !taken)
                return taken;
            return writer->commit();
        },
        [this, target](const Result<void>& result) {
            if (result)
                m_window->open(target);
            else
                m_window->messageBar()->showMessage(diagnosticLine(result.error()));
        });
}

} // namespace aftershock
