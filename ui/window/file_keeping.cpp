#include "ui/window/file_keeping.h"

#include "data/table_columns.h"
#include "ui/editing/edit_words.h"
#include "ui/editing/editor.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/status_line.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

QString fileName(const QString& path)
{
    return printable(QFileInfo(path).fileName(), 80);
}

QString columnWord(const CellRef& cell)
{
    const std::optional<int> column = columnAt(cell.table, cell.column);
    return column ? headingOf(columnsOf(cell.table)[static_cast<std::size_t>(*column)])
                  : cell.column;
}

/// A question in front of the window, answered later.
QMessageBox* newQuestion(QWidget* window, const QString& text, const QString& more)
{
    auto* box =
        new QMessageBox(QMessageBox::Warning, u"Aftershock"_s, text, QMessageBox::NoButton, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    return box;
}

void addAnswer(QMessageBox* box, const QString& text, QMessageBox::ButtonRole role,
               std::function<void()> act)
{
    QPushButton* button = box->addButton(text, role);
    // After the box has closed: the answer may open another.
    QObject::connect(button, &QPushButton::clicked, box->parent(), std::move(act),
                     Qt::QueuedConnection);
}

} // namespace

FileKeeping::FileKeeping(MainWindow* window, const QString& folder)
    : QObject(window), m_window(window), m_folder(folder)
{
    connect(window->document(), &Document::saved, this, &FileKeeping::takeSaved);
    connect(window->document(), &Document::notSaved, this, &FileKeeping::takeFailure);
    connect(window->document(), &Document::savingHeld, this, &FileKeeping::takeObstacle);
    connect(window->editor(), &Editor::problemsChanged, this, &FileKeeping::followRefusal);
}

void FileKeeping::newDataset()
{
    whenSafe([this] { m_window->document()->openNew(); });
}

void FileKeeping::open(const QString& path)
{
    whenSafe([this, path] { m_window->document()->openFile(path); });
}

void FileKeeping::openBuiltIn()
{
    whenSafe([this] { m_window->document()->openBuiltIn(); });
}

void FileKeeping::reload()
{
    whenSafe([this] { m_window->document()->reload(); });
}

bool FileKeeping::isSafe() const
{
    return !m_window->editor()->isModified() && !m_window->editor()->isSaving();
}

void FileKeeping::whenSafe(std::function<void()> then)
{
    if (m_window->editor()->isSaving()) {
        m_afterSaving = [this, then = std::move(then)] { whenSafe(then); };
        return;
    }
    if (isSafe())
        return then();
    const Document& document = *m_window->document();
    const QString text = document.path().isEmpty()
                             ? tr("Save the changes to this dataset?")
                             : tr("Save the changes to %1?").arg(fileName(document.path()));
    auto* box = newQuestion(m_window, text, tr("If they are not saved, they are lost."));
    addAnswer(box, tr("&Save"), QMessageBox::AcceptRole, [this, then] {
        m_afterSaving = then;
        save();
    });
    addAnswer(box, tr("&Discard"), QMessageBox::DestructiveRole, then);
    box->setEscapeButton(box->addButton(QMessageBox::Cancel));
    box->setDefaultButton(qobject_cast<QPushButton*>(box->buttons().first()));
    box->open();
}

void FileKeeping::save()
{
    const DatasetOrigin& origin = m_window->session()->origin();
    if (origin.path.isEmpty())
        return saveAs();
    start({}, {});
}

void FileKeeping::saveThen(std::function<void()> then)
{
    m_afterSaving = std::move(then);
    save();
}

void FileKeeping::saveAs()
{
    if (m_window->editor()->isSaving() || refuseUnfinished())
        return;
    auto* dialog = new QFileDialog(m_window, tr("Save as"), m_window->settings().openFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"aftershock"_s);
    dialog->setNameFilters({tr("Datasets (*.aftershock)"), tr("All files (*)")});
    const QString path = m_window->document()->path();
    dialog->selectFile(path.isEmpty() ? tr("dataset.aftershock") : QFileInfo(path).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &FileKeeping::saveTo);
    connect(dialog, &QDialog::rejected, this, [this] { m_afterSaving = nullptr; });
    dialog->open();
}

void FileKeeping::saveTo(const QString& path)
{
    const QString present = m_window->session()->origin().path;
    const QString chosen = QFileInfo(path).absoluteFilePath();
    const QString real = QFileInfo(chosen).canonicalFilePath(); // empty where there is no such file
    const bool isPresent =
        chosen == present || (!real.isEmpty() && real == QFileInfo(present).canonicalFilePath());
    start(isPresent ? QString() : chosen, {});
}

void FileKeeping::start(const QString& target, const SaveOptions& options)
{
    if (m_window->editor()->isSaving() || refuseUnfinished())
        return;
    m_target = target;
    m_options = options;
    m_window->document()->save(m_window->editor()->beginSaving(), target, options);
}

bool FileKeeping::refuseUnfinished()
{
    const std::vector<CellProblem> problems = m_window->editor()->problemsInTheWay();
    if (problems.empty())
        return false;
    m_afterSaving = nullptr;
    tellUnfinished(problems);
    return true;
}

void FileKeeping::followRefusal()
{
    MessageBar* bar = m_window->messageBar();
    if (m_refusal.isEmpty() || bar->isHidden() || bar->text() != m_refusal)
        return;
    if (const std::vector<CellProblem> problems = m_window->editor()->problemsInTheWay();
        !problems.empty())
        return tellUnfinished(problems);
    m_refusal.clear();
    bar->dismiss();
}

void FileKeeping::tellUnfinished(const std::vector<CellProblem>& problems)
{
    const CellProblem& first = problems.front();
    const QString place = tr("%1 %2, %3")
                              .arg(tableWord(first.cell.table))
                              .arg(first.cell.row)
                              .arg(columnWord(first.cell));
    const QString why = cellErrorWords(first.error);
    m_refusal = problems.size() == 1
                    ? tr("Not saved: one cell has to be mended first (%1: %2).").arg(place, why)
                    : tr("Not saved: %1 cells have to be mended first. The first is %2: %3.")
                          .arg(m_window->session()->formatter().integer(
                              static_cast<qint64>(problems.size())))
                          .arg(place, why);
    m_window->messageBar()->offer(m_refusal, tr("Show the cell"), [this, cell = first.cell] {
        emit m_window->editor()->cellAsked(cell);
    });
}

void FileKeeping::takeSaved(const OpenedDataset& dataset)
{
    m_window->messageBar()->dismiss();
    m_window->editor()->endSaving(dataset);
    m_window->showPlace();
    claim(dataset.origin.path);
    m_window->statusLine()->remark(tr("Saved as %1").arg(fileName(dataset.origin.path)));
    if (const auto then = std::exchange(m_afterSaving, nullptr))
        then();
}

void FileKeeping::takeObstacle(SaveObstacle obstacle)
{
    m_window->editor()->endSaving({});
    if (obstacle == SaveObstacle::ForeignChange)
        askOverChange();
    else
        askOverPrices();
}

void FileKeeping::takeFailure(const Error& error)
{
    m_window->editor()->endSaving({});
    m_afterSaving = nullptr; // it is asked for again, once this is settled
    switch (error.code) {
    case ErrorCode::FileNotFound:
    case ErrorCode::PermissionDenied:
    case ErrorCode::DiskFull:
    case ErrorCode::Locked:
    case ErrorCode::WriteFailed:
        return offerSaveAs(error);
    default:
        m_window->messageBar()->showMessage(tr("Not saved. %1").arg(diagnosticLine(error)));
    }
}

void FileKeeping::offerSaveAs(const Error& error)
{
    m_window->messageBar()->offer(tr("Not saved. %1").arg(diagnosticLine(error)), tr("Save as…"),
                                  [this] { saveAs(); });
}

void FileKeeping::askOverChange()
{
    auto* box =
        newQuestion(m_window,
                    tr("Another program has changed %1 since you opened it.")
                        .arg(fileName(m_window->document()->path())),
                    tr("Overwriting replaces its rows by yours. Reloading gives up your changes."));
    addAnswer(box, tr("&Overwrite"), QMessageBox::DestructiveRole,
              [this] { start({}, {.overwritesForeignChanges = true}); });
    addAnswer(box, tr("Save &as…"), QMessageBox::AcceptRole, [this] { saveAs(); });
    addAnswer(box, tr("&Reload"), QMessageBox::DestructiveRole, [this] {
        m_afterSaving = nullptr;
        m_window->document()->reload();
    });
    QPushButton* cancel = box->addButton(QMessageBox::Cancel);
    connect(cancel, &QPushButton::clicked, this, [this] { m_afterSaving = nullptr; });
    box->setEscapeButton(cancel);
    box->setDefaultButton(cancel);
    box->open();
}

void FileKeeping::askOverPrices()
{
    auto* box = newQuestion(m_window, tr("The file holds prices of companies that you deleted."),
                            tr("They can only be saved without these prices. "
                               "To keep the prices, undo the deletion."));
    addAnswer(box, tr("&Delete the prices too"), QMessageBox::DestructiveRole, [this] {
        SaveOptions options = m_options;
        options.dropsOrphanedPrices = true;
        start(m_target, options);
    });
    QPushButton* cancel = box->addButton(QMessageBox::Cancel);
    connect(cancel, &QPushButton::clicked, this, [this] { m_afterSaving = nullptr; });
    box->setEscapeButton(cancel);
    box->setDefaultButton(cancel);
    box->open();
}

void FileKeeping::claim(const QString& path)
{
    if (path == m_claimedPath)
        return;
    m_claimedPath = path;
    m_claim.reset(); // the old one first
    if (path.isEmpty())
        return;
    m_claim = std::make_unique<FileClaim>(m_folder, path);
    if (!m_claim->isOurs())
        m_window->messageBar()->showMessage(
            tr("%1 is open in another Aftershock window too. What is saved there will be offered "
               "here, and you will be asked before anything of it is overwritten.")
                .arg(fileName(path)));
}

} // namespace aftershock
