#include "ui/importing/problem_panel.h"

#include "ui/window/appearance.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace aftershock {

namespace {

constexpr int rowHeight = 28;
constexpr int rowsFitted = 200; ///< by their texts; of thousands the rest stay on one line

} // namespace

ProblemPanel::ProblemPanel(const Formatter& formatter, QWidget* parent)
    : QWidget(parent), m_formatter(formatter), m_heading(new QLabel(this)),
      m_table(new QTableView(this)), m_model(new ProblemModel(this)),
      m_leaveOut(new QPushButton(tr("&Leave row out"), this)),
      m_undo(new QPushButton(tr("&Undo change"), this))
{
    layOut();
    connect(m_model, &ProblemModel::mended, this, &ProblemPanel::mend);
    connect(m_leaveOut, &QPushButton::clicked, this, &ProblemPanel::leaveOutSelected);
    connect(m_undo, &QPushButton::clicked, this, &ProblemPanel::undoSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ProblemPanel::refreshButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                const RowProblem* each = m_model->problem(current.row());
                if (each && each->line)
                    emit rowChosen(*each->line, each->key.value_or(*each->line),
                                   each->column ? static_cast<int>(*each->column) : -1);
            });
    refreshButtons();
    hide();
}

void ProblemPanel::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* head = new QHBoxLayout;
    m_heading->setFont(smallFont());
    m_heading->setWordWrap(true);
    head->addWidget(m_heading, 1);
    for (QPushButton* button : {m_leaveOut, m_undo}) {
        button->setFont(smallFont());
        head->addWidget(button);
    }
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    m_table->setModel(m_model);
    m_table->setFont(smallFont());
    m_table->setAccessibleName(tr("Rows to look at"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(ProblemModel::LineColumn, 62);
    m_table->setColumnWidth(ProblemModel::NameColumn, 120);
    m_table->setColumnWidth(ProblemModel::ValueColumn, 170);
    m_table->setMinimumHeight(3 * rowHeight);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this,
            &ProblemPanel::fitRows);
    m_table->installEventFilter(this);
}

void ProblemPanel::showOutcome(const ImportOutcome& outcome)
{
    std::vector<RowProblem> problems = listProblems(outcome, m_edits);
    const bool isEmpty = problems.empty();
    m_model->setProblems(std::move(problems));
    const auto words = [this](qint64 count) { return m_formatter.integer(count); };
    const qint64 refused = outcome.result.rowsRefused;
    const auto kept = static_cast<qint64>(outcome.refusals.size());
    QString text;
    if (refused > kept)
        text = tr("%1 refused, the first %2 of them here. Mend a value in its place, or leave the "
                  "rows out.")
                   .arg(words(refused), words(kept));
    else if (refused > 0)
        text =
            tr("%1 refused. Mend a value in its place, or leave the rows out.").arg(words(refused));
    else
        text = tr("Every row can be used. To look at:");
    m_heading->setText(text);
    setVisible(!isEmpty);
    fitRows();
    refreshButtons();
}

void ProblemPanel::fitRows()
{
    const int rows = std::min(m_model->rowCount(), rowsFitted);
    for (int row = 0; row < rows; ++row)
        m_table->resizeRowToContents(row);
}

void ProblemPanel::forgetOutcome()
{
    m_model->setProblems({});
    setVisible(false);
    refreshButtons();
}

void ProblemPanel::forgetEdits()
{
    m_edits.clear();
}

void ProblemPanel::mend(const RowProblem& problem)
{
    MendedRow& edit = m_edits[*problem.key];
    edit.line = problem.line.value_or(0);
    edit.cells[*problem.column] = problem.value;
    emit edited();
}

void ProblemPanel::leaveOutSelected()
{
    bool isChanged = false;
    for (const RowProblem* each : selected())
        if (each->key && each->state != RowProblem::State::Remark) {
            MendedRow& edit = m_edits[*each->key];
            edit.line = each->line.value_or(0);
            edit.isLeftOut = true;
            isChanged = true;
        }
    if (isChanged)
        emit edited();
}

void ProblemPanel::undoSelected()
{
    bool isChanged = false;
    for (const RowProblem* each : selected()) {
        const auto edit = each->key ? m_edits.find(*each->key) : m_edits.end();
        if (edit == m_edits.end())
            continue;
        isChanged = true;
        if (each->state == RowProblem::State::LeftOut)
            edit->second.isLeftOut = false;
        else if (each->column)
            edit->second.cells.erase(*each->column);
        if (edit->second.isUntouched())
            m_edits.erase(edit);
    }
    if (isChanged)
        emit edited();
}

std::vector<const RowProblem*> ProblemPanel::selected() const
{
    std::vector<const RowProblem*> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        if (const RowProblem* each = m_model->problem(index.row()))
            rows.push_back(each);
    return rows;
}

void ProblemPanel::refreshButtons()
{
    bool canLeave = false;
    bool canUndo = false;
    for (const RowProblem* each : selected()) {
        const bool isRow = each->key.has_value();
        canLeave = canLeave || (isRow && (each->state == RowProblem::State::Refused ||
                                          each->state == RowProblem::State::Mended));
        canUndo = canUndo || (isRow && m_edits.contains(*each->key));
    }
    m_leaveOut->setEnabled(canLeave);
    m_undo->setEnabled(canUndo);
}

bool ProblemPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete) {
            leaveOutSelected();
            return true;
        }
        // Enter mends; it must not reach the dialog's main button.
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            const QModelIndex current = m_table->currentIndex();
            m_table->edit(current.siblingAtColumn(ProblemModel::ValueColumn));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace aftershock
