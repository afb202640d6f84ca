#include "ui/editing/find_bar.h"

#include "ui/editing/data_table.h"
#include "ui/window/appearance.h"
#include "ui/window/surfaces.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace aftershock {

namespace {

QPushButton* newButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setFont(smallFont());
    button->setAutoDefault(false);
    return button;
}

} // namespace

FindBar::FindBar(Session* session, Editor* editor, DataTable* table, QWidget* parent)
    : QWidget(parent), m_session(session), m_editor(editor), m_table(table),
      m_text(new QLineEdit(this)), m_replacement(new QLineEdit(this)),
      m_previous(newButton(tr("Previous"), this)), m_next(newButton(tr("Next"), this)),
      m_replaceOne(newButton(tr("Replace"), this)),
      m_replaceAll(newButton(tr("Replace all"), this)), m_close(newButton(tr("Close"), this)),
      m_matchesCase(new QCheckBox(tr("Match &case"), this)),
      m_isWholeCell(new QCheckBox(tr("&Whole cell"), this)),
      m_isExpression(new QCheckBox(tr("Regular e&xpression"), this)), m_state(new QLabel(this))
{
    m_text->setPlaceholderText(tr("Find in this table"));
    m_text->setAccessibleName(tr("Find"));
    m_text->setClearButtonEnabled(true);
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    for (QLineEdit* field : {m_text, m_replacement})
        field->setTextMargins(fieldMargins);
    m_state->setFont(smallFont());
    m_state->setForegroundRole(role::muted);

    auto* find = new QHBoxLayout;
    find->setSpacing(8);
    find->addWidget(m_text, 1);
    find->addWidget(m_previous);
    find->addWidget(m_next);
    find->addWidget(m_close);
    auto* replacing = new QHBoxLayout;
    replacing->setSpacing(8);
    replacing->addWidget(m_replacement, 1);
    replacing->addWidget(m_replaceOne);
    replacing->addWidget(m_replaceAll);
    auto* options = new QHBoxLayout;
    options->setSpacing(14);
    for (QCheckBox* box : {m_matchesCase, m_isWholeCell, m_isExpression}) {
        box->setFont(smallFont());
        options->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this] {
            m_outcome.clear();
            search();
        });
    }
    options->addStretch(1);
    options->addWidget(m_state);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    layout->addLayout(find);
    layout->addLayout(replacing);
    layout->addLayout(options);

    for (QLineEdit* field : {m_text, m_replacement})
        connect(field, &QLineEdit::textChanged, this, [this] { m_outcome.clear(); });
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_text, &QLineEdit::returnPressed, this, [this] { findNext(1); });
    connect(m_replacement, &QLineEdit::returnPressed, this, &FindBar::replaceOne);
    connect(m_previous, &QPushButton::clicked, this, [this] { findNext(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { findNext(1); });
    connect(m_replaceOne, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(m_close, &QPushButton::clicked, this, &FindBar::close);
    const auto again = [this] {
        if (isVisible())
            search();
    };
    connect(m_editor, &Editor::changed, this, [this, again] {
        if (!m_isReplacing)
            m_outcome.clear();
        again();
    });
    connect(m_editor, &Editor::reset, this, &FindBar::leave);
    connect(static_cast<DataModel*>(m_table->model()), &DataModel::arranged, this, again);
    hide();
}

void FindBar::open(bool withReplacement)
{
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_replacement, m_replaceOne, m_replaceAll})
        widget->setVisible(withReplacement);
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    search();
}

void FindBar::close()
{
    leave();
    m_table->setFocus(Qt::OtherFocusReason);
    emit closed();
}

void FindBar::leave()
{
    m_searching.cancel();
    m_outcome.clear();
    hide();
}

bool FindBar::event(QEvent* event)
{
    // Esc closes the bar, before the window makes of it what it does elsewhere.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true; // else Qt asks the parents, and the window takes the key
    }
    return QWidget::event(event);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

FindPattern FindBar::pattern() const
{
    return {.text = m_text->text(),
            .matchesCase = m_matchesCase->isChecked(),
            .isWholeCell = m_isWholeCell->isChecked(),
            .isRegularExpression = m_isExpression->isChecked()};
}

void FindBar::search()
{
    const auto* model = static_cast<const DataModel*>(m_table->model());
    const FindScope scope{.table = model->table(), .rows = model->rows()};
    const auto work = [scope, pattern = pattern(), formatter = m_session->formatter()](
                          const WorkingDataset& dataset, const Progress& progress) {
        // Of no rows that are shown, none is searched.
        return scope.rows.empty() ? Result(std::vector<CellRef>())
                                  : findCells(dataset, scope, pattern, formatter, progress);
    };
    const auto done = [this](const Result<std::vector<CellRef>>& found) { take(found); };
    const WorkingDataset& dataset = m_editor->working();
    if (!m_session->isLarge())
        m_searching.runNow([&](const Progress& progress) { return work(dataset, progress); }, done);
    else
        m_searching.start([work, all = std::make_shared<const WorkingDataset>(dataset)](
                              const Progress& progress) { return work(*all, progress); },
                          done);
}

void FindBar::take(const Result<std::vector<CellRef>>& found)
{
    m_wrong = found ? QString() : describe(found.error());
    m_found = found.value_or(std::vector<CellRef>());
    showState();
}

void FindBar::showState()
{
    const bool hasAny = !m_found.empty();
    for (QPushButton* button : {m_previous, m_next, m_replaceOne, m_replaceAll})
        button->setEnabled(hasAny);
    const auto* model = static_cast<const DataModel*>(m_table->model());
    const auto place = m_table->currentIndex().isValid()
                           ? std::ranges::find(m_found, model->cellAt(m_table->currentIndex()))
                           : m_found.end();
    m_state->setForegroundRole(m_wrong.isEmpty() ? role::muted : QPalette::WindowText);
    if (!m_wrong.isEmpty())
        m_state->setText(m_wrong);
    else if (!m_outcome.isEmpty())
        m_state->setText(m_outcome);
    else if (m_text->text().isEmpty())
        m_state->clear();
    else if (!hasAny)
        m_state->setText(tr("Nothing found"));
    else if (place != m_found.end())
        m_state->setText(tr("%1 of %2").arg(place - m_found.begin() + 1).arg(m_found.size()));
    else
        m_state->setText(tr("%n found", nullptr, static_cast<int>(m_found.size())));
}

void FindBar::findNext(int step)
{
    m_outcome.clear();
    if (m_found.empty())
        return showState();
    const auto* model = static_cast<const DataModel*>(m_table->model());
    const QModelIndex present = m_table->currentIndex();
    // Found cells stand in the order of the rows and columns as they are shown.
    const auto placeOf = [&](const CellRef& cell) {
        const QModelIndex index = model->indexOf(cell);
        return std::pair(index.row(), index.column());
    };
    const std::pair here(present.row(), present.column());
    const auto after =
        std::ranges::find_if(m_found, [&](const CellRef& cell) { return placeOf(cell) > here; });
    const auto from =
        std::ranges::find_if(m_found, [&](const CellRef& cell) { return placeOf(cell) >= here; });
    const CellRef& next = step > 0 ? (after == m_found.end() ? m_found.front() : *after)
                                   : (from == m_found.begin() ? m_found.back() : *(from - 1));
    m_table->goTo(model->indexOf(next));
    showState();
}

void FindBar::replaceOne()
{
    const auto* model = static_cast<const DataModel*>(m_table->model());
    const QModelIndex present = m_table->currentIndex();
    if (present.isValid() && std::ranges::find(m_found, model->cellAt(present)) != m_found.end())
        replace({model->cellAt(present)});
    findNext(1);
}

void FindBar::replaceAll()
{
    const QScopedValueRollback replacing(m_isReplacing, true);
    const std::optional<ReplaceOutcome> outcome = replace(m_found);
    if (!outcome)
        return;
    m_outcome = tr("%n replaced", nullptr, outcome->cellsReplaced);
    if (outcome->cellsUnread > 0)
        m_outcome += tr(", to be mended: %1").arg(outcome->cellsUnread);
    showState();
}

std::optional<ReplaceOutcome> FindBar::replace(const std::vector<CellRef>& cells)
{
    const Result<ReplaceOutcome> outcome = replaceCells(
        m_editor->working(), cells, pattern(), m_replacement->text(), m_session->formatter());
    if (!outcome) {
        m_wrong = describe(outcome.error());
        showState();
        return std::nullopt;
    }
    if (!outcome->edit.changes.empty())
        m_editor->perform(outcome->edit);
    return *outcome;
}

} // namespace aftershock
