#include "ui/importing/sentence_dialog.h"

#include "core/figure_parser.h"
#include "ui/importing/import_words.h"
#include "ui/importing/target_panel.h"
#include "ui/window/appearance.h"

#include <QCompleter>
#include <QFileDialog>
#include <QPointer>
#include <QSignalBlocker>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr int pause = 150;
constexpr qsizetype longestSentence = 4000;

} // namespace

SentenceDialog::SentenceDialog(DatasetPtr dataset, ImportSurroundings surroundings, QWidget* parent)
    : QDialog(parent), m_dataset(std::move(dataset)), m_surroundings(std::move(surroundings)),
      m_sentence(new QPlainTextEdit(this)), m_left(new QLabel(this)),
      m_published(new QLineEdit(this)), m_kind(new ChoiceBox(tr("What it tells"), this)),
      m_form(new QFormLayout),
      m_inferred(new QCheckBox(tr("The text does not print the day"), this)),
      m_source(new QComboBox(this)),
      m_target(new TargetPanel(m_surroundings.openPath, m_surroundings.folder, this)),
      m_message(new QLabel(this)), m_add(new QPushButton(tr("Add"), this))
{
    setWindowTitle(tr("Add from a sentence"));
    // One more figure belongs with those that are looked at.
    if (m_surroundings.openPath.isEmpty())
        m_target->setTarget({.kind = ImportTarget::Kind::BuiltInsCopy, .path = {}});
    layOut();
    fillSources();
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(pause);
    connect(&m_checkSoon, &QTimer::timeout, this, &SentenceDialog::check);
    connect(m_sentence, &QPlainTextEdit::textChanged, this, &SentenceDialog::read);
    connect(m_published, &QLineEdit::textChanged, this, &SentenceDialog::read);
    connect(m_kind, &ChoiceBox::choiceMade, this, [this](const QVariant& value) {
        m_isKindChosen = value.isValid();
        if (m_isKindChosen)
            m_chosenKind = static_cast<ImportKind>(value.toInt());
        showKind();
    });
    connect(m_inferred, &QCheckBox::toggled, &m_checkSoon, qOverload<>(&QTimer::start));
    connect(m_source, &QComboBox::editTextChanged, &m_checkSoon, qOverload<>(&QTimer::start));
    connect(m_target, &TargetPanel::changed, &m_checkSoon, qOverload<>(&QTimer::start));
    connect(m_add, &QPushButton::clicked, this, &SentenceDialog::add);
    read();
}

void SentenceDialog::fillSources()
{
    m_source->addItem({});
    for (const Source& source : (*m_dataset)->sources)
        m_source->addItem(printable(source.title.isEmpty() ? source.publisher : source.title, 120),
                          source.id);
    m_source->setCurrentIndex(0);
    QStringList events;
    for (const Event& event : (*m_dataset)->events)
        events += event.title;
    auto* completer = new QCompleter(events, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_fields[ImportField::Event]->setCompleter(completer);
}

void SentenceDialog::read()
{
    const auto published = parseDay(m_published->text());
    const bool isDay = published && *published && (*published)->day.precision == DatePrecision::Day;
    m_draft = readSentence(m_sentence->toPlainText().left(longestSentence),
                           isDay ? std::optional((*published)->day.date) : std::nullopt);
    mark();
    showKind();
}

void SentenceDialog::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    QStringList left;
    for (const TextSpan& span : m_draft.notUnderstood) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_sentence->document());
        selection.cursor.setPosition(static_cast<int>(span.start));
        selection.cursor.setPosition(static_cast<int>(span.start + span.length),
                                     QTextCursor::KeepAnchor);
        selection.format.setBackground(themeOf(this).warningGround);
        selection.format.setForeground(themeOf(this).warningInk);
        marks << selection;
        left << tr("“%1”").arg(
            printable(m_sentence->toPlainText().mid(span.start, span.length), 60));
    }
    m_sentence->setExtraSelections(marks);
    const bool isEmpty = m_sentence->toPlainText().trimmed().isEmpty();
    m_left->setText(isEmpty ? tr("Such as: Meta plans to invest more than $60 billion in 2025")
                    : !m_draft.kind ? tr("No figure was understood: fill the fields in yourself.")
                    : left.isEmpty()
                        ? tr("Everything was understood. Look at the fields all the same.")
                        : tr("Not understood: %1. Look whether the fields lack it.")
                              .arg(m_surroundings.formatter.list(left)));
}

void SentenceDialog::showKind()
{
    if (!m_isKindChosen && m_draft.kind)
        m_chosenKind = *m_draft.kind;
    m_kind->offer(m_draft.kind ? kindName(*m_draft.kind) : tr("not recognised"),
                  {{kindName(ImportKind::ShareMoves), static_cast<int>(ImportKind::ShareMoves)},
                   {kindName(ImportKind::Funding), static_cast<int>(ImportKind::Funding)}},
                  m_isKindChosen ? QVariant(static_cast<int>(m_chosenKind)) : QVariant());
    for (auto each = m_fields.cbegin(); each != m_fields.cend(); ++each) {
        const bool isShown = hasField(m_chosenKind, each.key());
        each.value()->setVisible(isShown);
        m_form->labelForField(each.value())->setVisible(isShown);
    }
    // Money has no trading day of its own: its day is the event's.
    m_inferred->setEnabled(hasField(m_chosenKind, ImportField::Day));
    fillFields();
    m_checkSoon.start();
}

void SentenceDialog::fillFields()
{
    const std::optional<WrittenRow> made = writtenRow(m_draft);
    for (auto each = m_fields.cbegin(); each != m_fields.cend(); ++each) {
        QLineEdit* field = each.value();
        // What a person wrote stays; emptied, the field follows the sentence again.
        if (field->isModified() && !field->text().isEmpty())
            continue;
        const auto found = made ? made->fields.find(each.key()) : decltype(made->fields.end()){};
        const bool isFound = made && found != made->fields.end();
        field->setText(isFound ? found->second : QString());
        field->setModified(false);
    }
    if (made && !m_fields[ImportField::Day]->isModified()) {
        const QSignalBlocker quiet(m_inferred);
        m_inferred->setChecked(made->isDayInferred);
    }
}

WrittenRow SentenceDialog::row() const
{
    WrittenRow row{.kind = m_chosenKind, .isDayInferred = m_inferred->isChecked()};
    for (auto each = m_fields.cbegin(); each != m_fields.cend(); ++each)
        if (const QString text = each.value()->text().trimmed();
            !text.isEmpty() && hasField(m_chosenKind, each.key()))
            row.fields[each.key()] = text;
    const auto put = [&row](ImportField field, const QString& text) {
        if (!text.isEmpty())
            row.fields[field] = text;
    };
    const QString title = m_source->currentText().trimmed();
    const int known = m_source->findText(title);
    const Source* source =
        known > 0 ? (*m_dataset).source(m_source->itemData(known).toLongLong()) : nullptr;
    put(ImportField::Source, source ? source->title : title);
    if (source) {
        put(ImportField::Publisher, source->publisher);
        put(ImportField::Author, source->author);
        put(ImportField::Url, source->url);
    }
    return row;
}

ImportRun SentenceDialog::runOf(const ImportTarget& target, bool isTrial) const
{
    ImportRun run = importOf(row());
    run.options.existing = m_target->existing();
    run.target = target;
    run.isTrial = isTrial;
    return run;
}

void SentenceDialog::say(const QString& text, bool isProblem)
{
    QPalette colours = m_message->palette();
    colours.setColor(QPalette::WindowText,
                     isProblem ? themeOf(this).warningInk : themeOf(this).mutedInk);
    m_message->setPalette(colours);
    m_message->setText(text);
}

void SentenceDialog::check()
{
    m_add->setEnabled(false);
    const WrittenRow written = row();
    if (written.fields.empty() ||
        (written.fields.size() == 1 && written.fields.contains(ImportField::Source)))
        return say({}, false);
    if (!written.fields.contains(ImportField::Source))
        return say(tr("Say who told it: a figure keeps its source."), true);
    m_trialJob.start(
        [run = runOf(m_target->target(), true)](const Progress& progress) {
            return runImport(run, progress);
        },
        [this](const Result<ImportOutcome>& outcome) {
            if (!outcome)
                return say(describe(outcome.error()), true);
            if (!outcome->refusals.empty())
                return say(
                    tr("%1: %2").arg(fieldName(importFieldFromText(outcome->refusals.front().column)
                                                   .value_or(ImportField::Ignored)),
                                     describe(outcome->refusals.front())),
                    true);
            for (const Diagnostic& note : outcome->result.notes)
                if (note.error.code == ErrorCode::KeyTaken)
                    return say(describe(note.error), true);
            if (outcome->result.rowsImported + outcome->result.rowsReplaced == 0)
                return say(tr("The dataset has this row already."), true);
            m_add->setEnabled(!m_isAdding);
            say(outcome->result.rowsReplaced > 0 ? tr("A row of the dataset will be replaced.")
                                                 : tr("One row will be added."),
                false);
        });
}

void SentenceDialog::add()
{
    const ImportTarget target = m_target->target();
    if (target.kind != ImportTarget::Kind::Existing)
        return askForName();
    if (m_surroundings.prepare)
        m_surroundings.prepare(target, [guard = QPointer(this), target] {
            if (guard)
                guard->run(target);
        });
    else
        run(target);
}

void SentenceDialog::askForName()
{
    auto* dialog = new QFileDialog(this, tr("Save the new dataset as"), m_surroundings.folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"aftershock"_s);
    dialog->setNameFilters({tr("Datasets (*.aftershock)"), tr("All files (*)")});
    dialog->selectFile(tr("figures") + u".aftershock"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &SentenceDialog::addTo);
    dialog->open();
}

void SentenceDialog::addTo(const QString& path)
{
    run({.kind = m_target->target().kind, .path = path});
}

void SentenceDialog::run(const ImportTarget& target)
{
    m_isAdding = true;
    m_add->setEnabled(false);
    m_addJob.start(
        [run = runOf(target, false)](const Progress& progress) { return runImport(run, progress); },
        [this, target](const Result<ImportOutcome>& outcome) {
            m_isAdding = false;
            if (!outcome) {
                m_add->setEnabled(true);
                return say(diagnosticLine(outcome.error()), true);
            }
            emit imported({.target = target, .result = outcome->result, .label = {}});
            accept();
        });
}

} // namespace aftershock
