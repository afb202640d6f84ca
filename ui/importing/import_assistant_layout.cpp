// How the assistant is laid out, and what it says of its state.
#include "ui/importing/field_header.h"
#include "ui/importing/import_assistant.h"
#include "ui/importing/import_words.h"
#include "ui/importing/mapping_panel.h"
#include "ui/importing/preview_model.h"
#include "ui/importing/problem_panel.h"
#include "ui/importing/raw_text_view.h"
#include "ui/importing/reading_panel.h"
#include "ui/importing/target_panel.h"
#include "ui/window/appearance.h"
#include "ui/window/message_bar.h"
#include "ui/window/surfaces.h"
#include "ui/window/window_style.h"

#include <QFormLayout>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace aftershock {

namespace {

constexpr QSize firstSize(1180, 760);
constexpr QSize smallestSize(760, 480);
constexpr int choicesWidth = 336;
constexpr int narrowest = 150;
constexpr int widest = 260;
constexpr int widestHead = 340;
constexpr int rowHeight = 26;
constexpr int columnsMeasured = 100;

} // namespace

void ImportAssistant::layOut()
{
    setMinimumSize(smallestSize);
    if (m_surroundings.geometry.isEmpty() || !restoreGeometry(m_surroundings.geometry))
        resize(firstSize.boundedTo(screen()->availableSize() - QSize(24, 60)));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_note);
    layout->addWidget(m_failure);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(newChoices());
    middle->addWidget(newTables(), 1);
    layout->addLayout(middle, 1);
    layout->addWidget(new Rule(this));
    layout->addLayout(newFoot());
}

QWidget* ImportAssistant::newChoices()
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(choicesWidth);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_choices->setAutoFillBackground(true);
    m_choices->setBackgroundRole(role::panel);
    auto* layout = new QVBoxLayout(m_choices);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(14);
    layout->addWidget(m_mapping);
    layout->addWidget(m_target);
    layout->addWidget(newHeading(tr("How the file is read"), m_choices));
    layout->addWidget(m_reading);
    layout->addStretch(1);
    scroll->setWidget(m_choices);
    scroll->viewport()->setAutoFillBackground(true);
    scroll->viewport()->setBackgroundRole(role::panel);
    return scroll;
}

QWidget* ImportAssistant::newTables()
{
    m_table->setModel(m_model);
    m_table->setHorizontalHeader(m_header);
    m_table->setFont(smallFont());
    m_table->setAccessibleName(tr("The table as it is read"));
    m_table->setToolTip(tr("F2 chooses what the column holds"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setFont(smallFont());
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setMinimumSize(220, 3 * rowHeight + m_header->sizeHint().height());
    m_table->installEventFilter(this);
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, m_header,
            &FieldHeader::placeBoxes);
    m_raw->setMinimumWidth(120);

    auto* beside = new QSplitter(Qt::Horizontal, this);
    auto* rawCard = new Card(m_raw, {1, 1, 1, 1}, beside);
    beside->addWidget(rawCard);
    beside->addWidget(new Card(m_table, {1, 1, 1, 1}, beside));
    beside->setStretchFactor(0, 2);
    beside->setStretchFactor(1, 5);
    auto* under = new QSplitter(Qt::Vertical, this);
    under->addWidget(beside);
    under->addWidget(m_problems);
    under->setStretchFactor(0, 3);
    under->setStretchFactor(1, 2);
    for (QSplitter* splitter : {beside, under}) {
        splitter->setHandleWidth(10);
        splitter->setChildrenCollapsible(false);
    }
    auto* place = new QWidget(this);
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(under);
    return place;
}

QLayout* ImportAssistant::newFoot()
{
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 10, 16, 10);
    foot->setSpacing(10);
    m_summary->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(160, 12);
    m_progress->setAccessibleName(tr("Progress"));
    makePrimary(m_import);
    m_import->setDefault(true);
    for (QPushButton* button : {m_stop, m_cancel})
        button->setAutoDefault(false);
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_progress);
    foot->addWidget(m_stop);
    foot->addWidget(m_cancel);
    foot->addWidget(m_import);
    return foot;
}

void ImportAssistant::sizeColumns()
{
    const int columns = std::min(m_model->columnCount(), columnsMeasured);
    m_header->setDefaultSectionSize(narrowest);
    for (int column = 0; column < columns; ++column) {
        m_table->resizeColumnToContents(column);
        const int wanted = m_table->columnWidth(column) + 8;
        m_table->setColumnWidth(column, std::clamp(wanted, narrowest, widest));
    }
    // The style's own heads have room for one sign less than they ask for.
    const QString lastLine =
        m_model->headerData(m_model->rowCount() - 1, Qt::Vertical, Qt::DisplayRole).toString();
    m_table->verticalHeader()->setFixedWidth(
        m_table->verticalHeader()->fontMetrics().horizontalAdvance(lastLine) + 28);
    m_header->placeBoxes();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void ImportAssistant::widenToHeads()
{
    const int columns = std::min(m_model->columnCount(), columnsMeasured);
    for (int column = 0; column < columns; ++column) {
        const int wanted = std::min(m_header->headWidth(column), widestHead);
        if (m_table->columnWidth(column) < wanted)
            m_table->setColumnWidth(column, wanted);
    }
}

/// The labels of all forms at the left are as wide as the widest, so that the fields stand in line.
void ImportAssistant::alignForms()
{
    std::vector<QWidget*> labels;
    int width = 0;
    for (const QFormLayout* form : m_choices->findChildren<QFormLayout*>())
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem* label = form->itemAt(row, QFormLayout::LabelRole);
            const QLayoutItem* field = form->itemAt(row, QFormLayout::FieldRole);
            if (!label || !field || !label->widget() || label->widget()->isHidden())
                continue;
            width = std::max(width, label->widget()->sizeHint().width());
            label->widget()->setMinimumHeight(field->sizeHint().height());
            labels.push_back(label->widget());
        }
    for (QWidget* label : labels)
        label->setMinimumWidth(width);
}

void ImportAssistant::setState(State state)
{
    m_state = state;
    showState();
    emit stateChanged();
}

void ImportAssistant::showState()
{
    const bool isWorking = m_state == State::Checking || m_state == State::Importing;
    m_progress->setVisible(isWorking);
    m_stop->setVisible(isWorking);
    if (isWorking)
        m_progress->setRange(0, 0);
    const bool isImporting = m_state == State::Importing;
    m_choices->setEnabled(!isImporting);
    m_header->setEnabled(!isImporting);
    m_problems->setEnabled(!isImporting);
    m_cancel->setEnabled(!isImporting);
    m_import->setEnabled(m_state == State::Ready || m_state == State::Unchecked);
    m_import->setText(importWords());
    const Formatter& formatter = m_surroundings.formatter;
    switch (m_state) {
    case State::Reading:
        return m_summary->setText(tr("Reading…"));
    case State::Failed:
        return m_summary->setText(tr("Nothing can be imported yet."));
    case State::Incomplete:
        return m_summary->setText(tr("Say what the columns hold."));
    case State::Checking:
        return m_summary->setText(tr("Checking every row…"));
    case State::Unchecked:
        return m_summary->setText(tr("Not checked."));
    case State::Importing:
        return m_summary->setText(tr("Importing…"));
    case State::Ready:
        return m_summary->setText(
            (m_trialResult.rowsRead == 1 ? tr("%1 row read: %2") : tr("%1 rows read: %2"))
                .arg(formatter.integer(m_trialResult.rowsRead),
                     countWords(m_trialResult, formatter)));
    case State::NothingNew:
        return m_summary->setText(
            m_trialResult.rowsKnown > 0
                ? tr("Nothing new: %1.").arg(countWords(m_trialResult, formatter))
                : tr("No row can be used: %1.").arg(countWords(m_trialResult, formatter)));
    }
}

QString ImportAssistant::importWords() const
{
    const Formatter& formatter = m_surroundings.formatter;
    if (m_state == State::Unchecked)
        return tr("Import unchecked");
    if (m_state != State::Ready)
        return tr("Import");
    const QString rows = formatter.integer(m_trialResult.rowsImported + m_trialResult.rowsReplaced);
    if (m_trialResult.rowsRefused > 0)
        return tr("Import %1, leave %2 out")
            .arg(rows, formatter.integer(m_trialResult.rowsRefused));
    return tr("Import %1").arg(rows);
}

QString ImportAssistant::missingWords(const Error& error) const
{
    if (error.code == ErrorCode::KindUnknown)
        return tr("What the rows are was not recognised. Choose it on the left, then look "
                  "whether the head of each column says what it holds.");
    const ImportField field = importFieldFromText(error.value).value_or(ImportField::Ignored);
    const QString name = fieldName(field);
    if (m_mapping->constant(field) != nullptr)
        return tr("Which column holds “%1” is not known yet. Choose it at the column’s head, or "
                  "fill it in on the left if it is the same for all rows.")
            .arg(name);
    return tr("Which column holds “%1” is not known yet. Choose it at the column’s head.")
        .arg(name);
}

} // namespace aftershock
