#include "ui/editing/data_panel.h"

#include "ui/editing/data_table.h"
#include "ui/editing/edit_words.h"
#include "ui/editing/find_bar.h"
#include "ui/editing/price_bar.h"
#include "ui/editing/table_list.h"
#include "ui/window/appearance.h"
#include "ui/window/surfaces.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <unordered_set>

namespace aftershock {

namespace {

constexpr int listWidth = 176;

std::optional<RecordKind> recordKindOf(TableKind table)
{
    switch (table) {
    case TableKind::ShareMove:
        return RecordKind::ShareMove;
    case TableKind::Funding:
    case TableKind::FundingAmount:
        return RecordKind::Funding;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<CellRef> cellOf(RowRef row)
{
    const std::optional<TableKind> table = tableKindFromText(toText(row.kind));
    if (!table)
        return std::nullopt;
    const QString first = QString::fromLatin1(columnsOf(*table).front().name);
    return CellRef{*table, row.id, first};
}

DataPanel::DataPanel(Session* session, Editor* editor, QWidget* parent)
    : QWidget(parent), m_session(session), m_editor(editor),
      m_model(new DataModel(session, editor, this)), m_tables(new TableList(editor, this)),
      m_table(new DataTable(m_model, this)), m_find(new FindBar(session, editor, m_table, this)),
      m_prices(new PricePages(session, editor, this)),
      m_priceBar(new PriceBar(m_prices, session, editor, this)), m_filter(new QLineEdit(this)),
      m_add(new QPushButton(tr("Add row"), this)),
      m_duplicate(new QPushButton(tr("Duplicate"), this)),
      m_delete(new QPushButton(tr("Delete"), this)), m_status(new ElidedLabel(this))
{
    layOut();
    connect(m_tables, &TableList::tableChosen, this, &DataPanel::showTable);
    connect(m_add, &QPushButton::clicked, this, &DataPanel::addRow);
    connect(m_duplicate, &QPushButton::clicked, this, &DataPanel::duplicateRows);
    connect(m_delete, &QPushButton::clicked, this, &DataPanel::deleteRows);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        Arrangement wanted = m_model->arrangement();
        wanted.filter = text.simplified();
        m_model->setArrangement(wanted);
    });
    connect(m_table, &DataTable::clearRequested, this, &DataPanel::clear);
    connect(m_table, &DataTable::copyRequested, this, &DataPanel::copy);
    connect(m_table, &DataTable::cutRequested, this, &DataPanel::cut);
    connect(m_table, &DataTable::pasteRequested, this, &DataPanel::paste);
    connect(m_table, &DataTable::typedWrong, this,
            [this](const QModelIndex& index, const Error& error) {
                const QRect cell = m_table->visualRect(index);
                QToolTip::showText(m_table->viewport()->mapToGlobal(cell.bottomLeft()),
                                   cellErrorWords(error), m_table->viewport());
                showStatus();
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DataPanel::takeSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DataPanel::showStatus);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DataPanel::showStatus);
    connect(m_model, &DataModel::arranged, this, [this] {
        m_table->fitColumns();
        showEmptyText();
        showStatus();
        showSelection(); // the table forgets it with its rows' order
        showCommands();
    });
    connect(m_prices, &PricePages::pageChanged, m_model,
            [this] { m_model->setPrices(m_prices->prices()); });
    connect(m_prices, &PricePages::failed, this,
            [this](const Error& error) { emit said(describe(error)); });
    connect(m_model, &DataModel::priceTyped, this, [this](const Price& before, const Price& after) {
        const bool isMoved = before.organisation != after.organisation || before.at != after.at;
        m_prices->change(EditKind::Set, isMoved ? std::vector{before} : std::vector<Price>(),
                         {after});
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DataPanel::showEmptyText);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &DataPanel::showEmptyText);
    connect(m_session, &Session::selectionChanged, this, &DataPanel::showSelection);
    connect(m_editor, &Editor::reset, this, [this] { m_filter->clear(); });
    connect(m_editor, &Editor::changed, this, [this] {
        if (m_editor->working().drafts.empty() && !m_toldToMend.isEmpty())
            emit unsaid(std::exchange(m_toldToMend, QString()));
    });
    showTable(m_tables->table());
}

void DataPanel::layOut()
{
    auto* side = new QWidget(this);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(role::panel);
    side->setFixedWidth(listWidth);
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(8, 16, 8, 8);
    sideLayout->setSpacing(8);
    QLabel* heading = newHeading(tr("Tables"), side);
    heading->setContentsMargins(6, 0, 0, 0);
    sideLayout->addWidget(heading);
    sideLayout->addWidget(m_tables, 1);

    auto* content = new QWidget(this);
    auto* contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(0);
    contentLayout->addWidget(m_table, 1);
    contentLayout->addWidget(new Rule(content));
    contentLayout->addWidget(m_find);
    contentLayout->addWidget(m_status);
    m_status->setFont(smallFont());
    m_status->setForegroundRole(role::muted);
    m_status->setContentsMargins(12, 5, 12, 5);

    auto* middle = new QWidget(this);
    middle->setAutoFillBackground(true);
    auto* middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(12, 12, 12, 12);
    middleLayout->setSpacing(10);
    middleLayout->addWidget(newStrip());
    middleLayout->addWidget(m_priceBar);
    middleLayout->addWidget(new Card(content, {1, 4, 1, 2}, middle), 1);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(side);
    layout->addWidget(middle, 1);
}

QWidget* DataPanel::newStrip()
{
    auto* strip = new QWidget(this);
    auto* layout = new QHBoxLayout(strip);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_filter->setPlaceholderText(tr("Show only rows with…"));
    m_filter->setAccessibleName(tr("Show only rows with"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(320);
    m_filter->setTextMargins(fieldMargins);
    for (QPushButton* button : {m_add, m_duplicate, m_delete}) {
        button->setFont(smallFont());
        layout->addWidget(button);
    }
    layout->addStretch(1);
    layout->addWidget(m_filter, 2);
    return strip;
}

void DataPanel::showTable(TableKind table)
{
    const QScopedValueRollback following(m_following, true);
    m_filter->clear();
    m_model->setTable(table);
    m_filter->setVisible(table != TableKind::Price);
    m_priceBar->setVisible(table == TableKind::Price);
    m_prices->setShown(table == TableKind::Price);
    if (table == TableKind::Price)
        m_model->setPrices(m_prices->prices());
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setAccessibleName(headingOf(table));
    followTable();
    m_find->hide();
    showCommands();
}

/// What is selected here is what the inspector tells about: the view goes with the table.
void DataPanel::followTable()
{
    if (!isVisible())
        return;
    const std::optional<RecordKind> kind = recordKindOf(m_model->table());
    if (kind == RecordKind::ShareMove)
        m_session->setView(ViewKind::Declines);
    else if (kind == RecordKind::Funding)
        m_session->setView(ViewKind::Funding);
}

void DataPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // Whoever comes from a chart finds its rows.
    const TableKind wanted =
        m_session->view() == ViewKind::Funding ? TableKind::Funding : TableKind::ShareMove;
    if (recordKindOf(m_model->table()) && recordKindOf(m_model->table()) != recordKindOf(wanted))
        m_tables->setTable(wanted);
    showSelection();
}

void DataPanel::showEmptyText()
{
    if (!m_model->arrangement().filter.isEmpty())
        return m_table->setEmptyText(tr("No row has “%1”. Clear the field above to see all rows.")
                                         .arg(printable(m_model->arrangement().filter, 60)));
    if (hasPrices())
        return m_table->setEmptyText(
            tr("There are no prices here. Add one, or paste rows of company, day, close and volume "
               "that you have copied from a spreadsheet."));
    m_table->setEmptyText(tr("There is nothing in this table yet. Type into the empty row, or "
                             "paste rows that you have copied from a spreadsheet."));
}

QString DataPanel::statusText() const
{
    return m_status->text();
}

void DataPanel::showStatus()
{
    const QModelIndex index = m_table->currentIndex();
    const QString wrong = index.isValid() ? index.data(DataModel::ErrorRole).toString() : QString();
    QString text;
    if (!wrong.isEmpty())
        text = tr("To be mended: %1").arg(wrong);
    else if (index.isValid())
        if (const QString hint = hintOf(m_model->columnAt(index.column())); !hint.isEmpty())
            text = tr("%1: %2").arg(headingOf(m_model->columnAt(index.column())), hint);
    m_status->setForegroundRole(wrong.isEmpty() ? role::muted : QPalette::WindowText);
    m_status->setText(
        text.isEmpty() && index.isValid() ? headingOf(m_model->columnAt(index.column())) : text);
}

void DataPanel::showCommands()
{
    const bool isOfRows = m_model->hasNewRow();
    const bool hasRows = m_table->hasSelectedRows();
    m_add->setEnabled(isOfRows || hasPrices());
    m_duplicate->setEnabled(isOfRows && hasRows);
    m_delete->setEnabled((isOfRows || hasPrices()) && hasRows);
}

void DataPanel::takeSelection()
{
    showCommands();
    const std::optional<RecordKind> kind = recordKindOf(m_model->table());
    if (m_following || !kind || !isVisible())
        return;
    const QScopedValueRollback following(m_following, true);
    Selection selection;
    std::unordered_set<RowId> seen;
    for (RowId id : m_table->selectedRows()) {
        if (m_model->table() == TableKind::FundingAmount)
            id = fundingOf(m_editor->working(), id);
        if (seen.insert(id).second)
            selection.rows.push_back({.kind = *kind, .id = id});
    }
    if (!selection.rows.empty())
        selection.anchor = selection.rows.front();
    m_session->setSelection(std::move(selection));
}

void DataPanel::showSelection()
{
    const std::optional<RecordKind> kind = recordKindOf(m_model->table());
    if (m_following || !kind || m_model->table() == TableKind::FundingAmount)
        return;
    std::vector<RowId> rows;
    for (const RowRef row : m_session->selection().rows)
        if (row.kind == *kind)
            rows.push_back(row.id);
    std::vector<RowId> present = m_table->selectedRows();
    std::ranges::sort(present);
    // Rows that are not finished are not plotted, and stay selected here.
    if (rows.empty() || std::ranges::all_of(rows, [&](RowId id) {
            return std::ranges::binary_search(present, id);
        }))
        return;
    const QScopedValueRollback following(m_following, true);
    m_table->selectRows(rows);
}

void DataPanel::reveal(const CellRef& cell)
{
    m_tables->setTable(cell.table);
    if (hasPrices())
        return m_prices->setCompany(cell.row); // who has the price: days tell the rest
    if (!m_model->indexOf(cell).isValid())
        m_filter->clear();
    m_table->goTo(m_model->indexOf(cell));
}

void DataPanel::goToRow(RowId id)
{
    if (const std::optional<int> row = m_model->rowOf(id))
        m_table->goTo(m_model->index(*row, 0));
}

void DataPanel::find()
{
    if (hasPrices())
        m_priceBar->company()->setFocus(Qt::ShortcutFocusReason);
    else
        m_find->open(false);
}

void DataPanel::replace()
{
    if (hasPrices())
        emit said(tr("Prices are found by their company and day."));
    else
        m_find->open(true);
}

void DataPanel::nextProblem()
{
    const std::vector<CellProblem>& problems = m_editor->problems();
    if (problems.empty()) {
        emit said(tr("There is nothing to be mended."));
        return;
    }
    const auto placeOf = [](const CellRef& cell) {
        return std::tuple(cell.table, cell.row, columnAt(cell.table, cell.column).value_or(0));
    };
    const QModelIndex index = m_table->currentIndex();
    const auto here = index.isValid() ? placeOf(m_model->cellAt(index))
                                      : std::tuple(m_model->table(), RowId(0), -1);
    std::vector<CellRef> cells;
    for (const CellProblem& problem : problems)
        cells.push_back(problem.cell);
    std::ranges::sort(cells, {}, placeOf);
    // What Enter led to since is not passed over.
    const bool isNewHere = !m_lastProblem || placeOf(*m_lastProblem) != here;
    const auto next = std::ranges::find_if(cells, [&](const CellRef& cell) {
        return placeOf(cell) > here || (isNewHere && placeOf(cell) == here);
    });
    m_lastProblem = next == cells.end() ? cells.front() : *next;
    reveal(*m_lastProblem);
    m_table->setFocus(Qt::ShortcutFocusReason);
}

} // namespace aftershock
