#include "ui/importing/import_assistant.h"

#include "reading/wide_columns.h"
#include "store/dataset_file.h"
#include "ui/importing/field_header.h"
#include "ui/importing/import_words.h"
#include "ui/importing/mapping_panel.h"
#include "ui/importing/preview_model.h"
#include "ui/importing/problem_panel.h"
#include "ui/importing/raw_text_view.h"
#include "ui/importing/reading_panel.h"
#include "ui/importing/target_panel.h"
#include "ui/window/message_bar.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPointer>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr int pause = 120; ///< milliseconds in which several choices become one

} // namespace

ImportAssistant::ImportAssistant(ImportInput input, ImportSurroundings surroundings,
                                 QWidget* parent)
    : QDialog(parent), m_input(std::move(input)), m_surroundings(std::move(surroundings)),
      m_note(new MessageBar(this)), m_failure(new MessageBar(this)), m_choices(new QWidget(this)),
      m_reading(new ReadingPanel(m_surroundings.formatter, m_choices)),
      m_mapping(new MappingPanel(m_surroundings.formatter, m_choices)),
      m_target(new TargetPanel(m_surroundings.openPath, m_surroundings.folder, m_choices)),
      m_raw(new RawTextView(this)), m_table(new QTableView(this)),
      m_header(new FieldHeader(m_table)), m_model(new PreviewModel(this)),
      m_problems(new ProblemPanel(m_surroundings.formatter, this)), m_summary(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_stop(new QPushButton(tr("Sto&p"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_import(new QPushButton(tr("Import"), this))
{
    setWindowTitle(tr("Import %1").arg(printable(m_input.label(), 80)));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    layOut();
    for (QTimer* timer : {&m_soon, &m_checkSoon}) {
        timer->setSingleShot(true);
        timer->setInterval(pause);
    }
    connectPanels();
    connectJobs();
    readNow();
}

ImportAssistant::~ImportAssistant() = default;

void ImportAssistant::connectPanels()
{
    connect(m_reading, &ReadingPanel::changed, this, [this](bool movesCells) {
        if (movesCells) {
            m_problems->forgetEdits();
            m_model->setEdits({});
        } else {
            m_hasChosen = true;
        }
        readSoon();
    });
    connect(m_header, &FieldHeader::fieldChosen, this, &ImportAssistant::chooseField);
    connect(m_mapping, &MappingPanel::kindChosen, this, &ImportAssistant::chooseKind);
    connect(m_mapping, &MappingPanel::constantChosen, this,
            [this](ImportField field, const QString& value) {
                if (value.isEmpty())
                    m_choice.constants.erase(field);
                else
                    m_choice.constants[field] = value;
                readSoon();
            });
    connect(m_mapping, &MappingPanel::sourceChanged, this, &ImportAssistant::checkSoon);
    connect(m_target, &TargetPanel::changed, this, &ImportAssistant::checkSoon);
    connect(m_problems, &ProblemPanel::edited, this, [this] {
        m_model->setEdits(m_problems->edits());
        checkSoon();
    });
    connect(m_problems, &ProblemPanel::rowChosen, this,
            [this](qint64 line, qint64 key, int column) {
                m_raw->goToLine(line);
                if (const int row = m_model->rowOf(key); row >= 0)
                    m_table->setCurrentIndex(m_model->index(row, std::max(0, column)));
            });
    connect(m_import, &QPushButton::clicked, this, &ImportAssistant::startImport);
    connect(m_cancel, &QPushButton::clicked, this, &ImportAssistant::reject);
    connect(m_stop, &QPushButton::clicked, this, &ImportAssistant::stop);
}

void ImportAssistant::connectJobs()
{
    connect(&m_soon, &QTimer::timeout, this, &ImportAssistant::readNow);
    connect(&m_checkSoon, &QTimer::timeout, this, &ImportAssistant::check);
    for (JobSlot* job : {&m_trialJob, &m_importJob})
        connect(job, &JobSlot::progressed, this, [this](qint64 done, qint64 total) {
            m_progress->setRange(0, total > 0 ? 1000 : 0);
            if (total > 0)
                m_progress->setValue(static_cast<int>(1000.0 * static_cast<double>(done) /
                                                      static_cast<double>(total)));
        });
}

void ImportAssistant::readSoon()
{
    m_trialJob.cancel();
    m_checkSoon.stop();
    setState(State::Reading);
    m_soon.start();
}

void ImportAssistant::readNow()
{
    const auto work = [input = m_input, options = m_reading->options(),
                       choice = m_choice](const Progress& progress) {
        return previewTable(input, options, choice, progress);
    };
    m_previewJob.start(work,
                       [this](Result<TablePreview> preview) { takePreview(std::move(preview)); });
}

void ImportAssistant::takePreview(Result<TablePreview> preview)
{
    if (!preview) {
        m_failure->showMessage(diagnosticLine(preview.error()));
        setState(State::Failed);
        return;
    }
    const DialectChoice& said = m_reading->options().choice;
    Dialect& dialect = preview->table.info.dialect;
    if (said.decimalMark)
        dialect.decimalMark = {*said.decimalMark, 1, true};
    if (said.dateOrder)
        dialect.dateOrder = {*said.dateOrder, 1, true};
    if (offerKept(preview->table.info))
        return readNow();
    showPreview(*std::move(preview));
}

bool ImportAssistant::offerKept(const TableInfo& info)
{
    if (!m_looksForKept)
        return false;
    m_looksForKept = false;
    const KeptMapping* kept = findMapping(m_surroundings.kept, info);
    if (!kept)
        return false;
    m_choice = kept->choice;
    m_reading->setForms(kept->decimalMark, kept->dateOrder);
    m_note->offer(tr("The columns are taken as you set them for such a file before."),
                  tr("Guess anew"), [this] { guessAnew(); });
    return true;
}

void ImportAssistant::guessAnew()
{
    emit mappingForgotten(shapeOf(m_info));
    m_choice = {};
    m_hasChosen = false;
    m_reading->setForms({}, {});
    readSoon();
}

void ImportAssistant::showPreview(TablePreview preview)
{
    const bool isSameTable = m_info.columnNames() == preview.table.info.columnNames();
    m_info = preview.table.info;
    m_shown = preview.draft.mapping;
    const qint64 head = m_info.columns.empty() ? 0 : m_info.columns.front().line;
    const qint64 first = head > 0 ? head : preview.table.rowCount() > 0 ? preview.table.line(0) : 1;
    // The card round it gives way too.
    m_raw->parentWidget()->setVisible(!preview.text.isEmpty());
    m_raw->showText(preview.text, first);
    m_reading->showFound(m_info, m_input.path.isEmpty());
    m_mapping->showDraft(preview.draft, m_input.label());
    const bool hasRows = preview.table.rowCount() > 0;
    m_model->setTable(std::move(preview.table));
    m_header->setMapping(m_shown, m_info, m_surroundings.formatter);
    if (!isSameTable)
        sizeColumns();
    widenToHeads();
    alignForms();
    if (!hasRows || preview.draft.missing) {
        m_problems->forgetOutcome();
        m_model->setProblems({});
    }
    if (!hasRows) {
        m_failure->showMessage(tr("There are no rows to import."));
        return setState(State::Failed);
    }
    if (preview.draft.missing) {
        m_failure->showMessage(missingWords(*preview.draft.missing));
        return setState(State::Incomplete);
    }
    check();
}

void ImportAssistant::chooseField(int column, std::optional<ImportField> field)
{
    const auto index = static_cast<std::size_t>(column);
    if (index >= m_info.columns.size())
        return;
    // The field is in one place: where it was before, the program looks anew.
    if (field && *field != ImportField::Ignored && !isWide(*field))
        std::erase_if(m_choice.columns, [&](const auto& each) { return each.second == *field; });
    // Whoever says what a column of such rows holds says what the rows are.
    if (field && *field != ImportField::Ignored)
        m_choice.kind = m_shown.kind.value;
    if (field)
        m_choice.columns[m_info.columns[index].name] = *field;
    else
        m_choice.columns.erase(m_info.columns[index].name);
    m_hasChosen = true;
    readSoon();
}

void ImportAssistant::chooseKind(std::optional<ImportKind> kind)
{
    m_choice.kind = kind;
    if (kind)
        std::erase_if(m_choice.columns,
                      [&](const auto& each) { return !hasField(*kind, each.second); });
    m_choice.constants.clear();
    m_hasChosen = true;
    readSoon();
}

void ImportAssistant::checkSoon()
{
    if (m_state == State::Reading || m_state == State::Incomplete || m_state == State::Importing ||
        m_info.columns.empty())
        return;
    m_trialJob.cancel();
    setState(State::Checking);
    m_checkSoon.start();
}

ImportRun ImportAssistant::runOf(bool isTrial) const
{
    const ReadOptions& reading = m_reading->options();
    ImportRun run{.input = m_input, .reading = reading, .edits = m_problems->edits()};
    run.options.choice = m_choice;
    run.options.existing = m_target->existing();
    run.options.decimalMark = reading.choice.decimalMark;
    run.options.dateOrder = reading.choice.dateOrder;
    run.options.source = m_mapping->source();
    if (run.options.source.title.isEmpty() && m_input.path.isEmpty())
        run.options.source = {.title = m_input.label(), .kind = u"file"_s};
    run.target = m_target->target();
    run.isTrial = isTrial;
    return run;
}

void ImportAssistant::check()
{
    setState(State::Checking);
    const auto work = [run = runOf(true)](const Progress& progress) {
        return runImport(run, progress);
    };
    m_trialJob.start(work,
                     [this](Result<ImportOutcome> outcome) { takeTrial(std::move(outcome)); });
}

void ImportAssistant::takeTrial(Result<ImportOutcome> outcome)
{
    if (!outcome) {
        m_problems->forgetOutcome();
        m_failure->offer(diagnosticLine(outcome.error()), tr("Check again"), [this] { check(); });
        return setState(State::Failed);
    }
    m_failure->dismiss();
    m_problems->showOutcome(*outcome);
    PreviewModel::Problems problems;
    for (const RowProblem& each : listProblems(*outcome, {}))
        if (each.state == RowProblem::State::Refused && each.key && each.column)
            problems[{*each.key, *each.column}] = each.reason;
    m_model->setProblems(std::move(problems));
    m_trialResult = outcome->result;
    const bool hasNew = m_trialResult.rowsImported + m_trialResult.rowsReplaced > 0;
    setState(hasNew ? State::Ready : State::NothingNew);
}

void ImportAssistant::startImport()
{
    if (m_state != State::Ready && m_state != State::Unchecked)
        return;
    if (m_target->target().kind != ImportTarget::Kind::Existing)
        return askForName();
    writeTo(m_target->target());
}

void ImportAssistant::writeTo(const ImportTarget& target)
{
    m_writing = target;
    if (!m_surroundings.prepare)
        return runImportNow();
    m_surroundings.prepare(m_writing, [guard = QPointer(this)] {
        if (guard)
            guard->runImportNow();
    });
}

void ImportAssistant::askForName()
{
    auto* dialog = new QFileDialog(this, tr("Save the new dataset as"), m_surroundings.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"aftershock"_s);
    dialog->setNameFilters({tr("Datasets (*.aftershock)"), tr("All files (*)")});
    const QString name = QFileInfo(m_input.label()).completeBaseName();
    dialog->selectFile((name.isEmpty() ? tr("imported") : name) + u".aftershock"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportAssistant::importTo);
    dialog->open();
}

void ImportAssistant::importTo(const QString& path)
{
    if (!m_input.path.isEmpty() && isSameFile(m_input.path, path)) {
        m_failure->showMessage(diagnosticLine({.code = ErrorCode::OutputIsInput, .subject = path}));
        return;
    }
    writeTo({.kind = m_target->target().kind, .path = path});
}

void ImportAssistant::runImportNow()
{
    setState(State::Importing);
    m_commit = std::make_shared<std::atomic<Commit>>(Commit::NotYet);
    ImportRun run = runOf(false);
    run.target = m_writing;
    run.mayCommit = [commit = m_commit] {
        Commit expected = Commit::NotYet;
        return commit->compare_exchange_strong(expected, Commit::Begun);
    };
    m_importJob.start([run](const Progress& progress) { return runImport(run, progress); },
                      [this](Result<ImportOutcome> outcome) { takeImport(std::move(outcome)); });
}

void ImportAssistant::takeImport(Result<ImportOutcome> outcome)
{
    if (!outcome) {
        m_failure->showMessage(diagnosticLine(outcome.error()));
        return setState(State::Ready);
    }
    if (outcome->result.rowsImported + outcome->result.rowsReplaced == 0) {
        m_trialResult = outcome->result;
        m_problems->showOutcome(*outcome);
        return setState(State::NothingNew);
    }
    if (m_hasChosen)
        emit mappingKept(keptMapping(outcome->result.mapping, outcome->result.table));
    emit imported({.target = m_writing, .result = outcome->result, .label = m_input.label()});
    accept();
}

void ImportAssistant::stop()
{
    if (m_state == State::Importing) {
        Commit expected = Commit::NotYet;
        // Too late where the dataset is being put in place: its result then follows at once.
        if (!m_commit->compare_exchange_strong(expected, Commit::Forbidden))
            return;
        m_importJob.cancel();
        m_failure->showMessage(tr("The import was stopped; nothing was written."));
        return setState(State::Ready);
    }
    if (m_state == State::Checking) {
        m_checkSoon.stop();
        m_trialJob.cancel();
        m_failure->offer(tr("The check was stopped: which rows will be refused is not known."),
                         tr("Check again"), [this] { check(); });
        setState(State::Unchecked);
    }
}

void ImportAssistant::reject()
{
    // While an import runs, Cancel and Esc stop it, and the choices stay.
    if (m_state == State::Importing)
        return stop();
    QDialog::reject();
}

void ImportAssistant::done(int result)
{
    emit left(saveGeometry());
    QDialog::done(result);
}

bool ImportAssistant::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool opens = key->key() == Qt::Key_F2 || key->key() == Qt::Key_Return ||
                           key->key() == Qt::Key_Enter ||
                           (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier);
        if (opens && m_table->currentIndex().isValid()) {
            m_header->openBox(m_table->currentIndex().column());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace aftershock
