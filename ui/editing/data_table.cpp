#include "ui/editing/data_table.h"

#include "ui/editing/cell_delegate.h"
#include "ui/window/appearance.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>
#include <numeric>
#include <set>

namespace aftershock {

namespace {

constexpr int lineHeight = 30;
constexpr int headHeight = 33;
constexpr int headPadding = 12; ///< as the style's heads have it
constexpr int narrowest = 84;
constexpr int widest = 300;
constexpr int rowsMeasured = 100; ///< enough to find how wide a column wants to be

/// The keys of the clipboard belong to the table while it has the focus, not to the window.
bool isOfClipboard(const QKeyEvent* event)
{
    return event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut) ||
           event->matches(QKeySequence::Paste) || event->matches(QKeySequence::SelectAll);
}

} // namespace

DataTable::DataTable(DataModel* model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setAccessibleName(tr("Table of the dataset"));
    setModel(model);
    auto* delegate = new CellDelegate(model, this);
    setItemDelegate(delegate);
    connect(delegate, &CellDelegate::typedWrong, this,
            [this](const QModelIndex& index, const Error& error) {
                m_typedWrong = true;
                emit typedWrong(index, error);
            });
    setFont(windowFont());
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectItems);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(true); // F6 leads out
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(true);
    setWordWrap(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setFont(smallFont());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    // A head sorts, and selects no column beside it.
    disconnect(horizontalHeader(), &QHeaderView::sectionPressed, this, nullptr);
    disconnect(horizontalHeader(), &QHeaderView::sectionEntered, this, nullptr);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setFixedHeight(headHeight);
    horizontalHeader()->setMinimumSectionSize(60);
    horizontalHeader()->setFont(smallFont());
    dressHeads();
    connect(m_model, &DataModel::rowBegun, this,
            [this](const QModelIndex& index) { m_begun = index; });
    m_growSoon.setSingleShot(true);
    m_growSoon.setInterval(0);
    connect(&m_growSoon, &QTimer::timeout, this, &DataTable::growColumns);
    connect(m_model, &DataModel::dataChanged, &m_growSoon, qOverload<>(&QTimer::start));
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) {
                if (!m_isFitting)
                    m_byHand[{m_model->table(), column}] = width;
            });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &DataTable::sortBy);
    connect(m_model, &DataModel::arranged, this, [this] {
        const Arrangement& present = m_model->arrangement();
        const auto column = aftershock::columnAt(m_model->table(), present.sortColumn);
        horizontalHeader()->setSortIndicator(
            column.value_or(-1), present.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void DataTable::dressHeads()
{
    for (QHeaderView* head : {horizontalHeader(), verticalHeader()}) {
        if (!head)
            continue;
        QPalette quiet = palette();
        quiet.setColor(QPalette::ButtonText, themeOf(this).mutedInk);
        if (head->palette() != quiet)
            head->setPalette(quiet);
    }
}

void DataTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dressHeads();
}

void DataTable::sortBy(int column)
{
    if (m_model->table() == TableKind::Price)
        return; // they stand in the order of their key
    Arrangement wanted = m_model->arrangement();
    const QString name = QString::fromLatin1(m_model->columnAt(column).name);
    // Up, down, and as they were.
    if (wanted.sortColumn != name) {
        wanted.sortColumn = name;
        wanted.descending = false;
    } else if (!wanted.descending) {
        wanted.descending = true;
    } else {
        wanted.sortColumn.clear();
        wanted.descending = false;
    }
    m_model->setArrangement(wanted);
}

bool DataTable::hasSelectedRows() const
{
    const QItemSelection& selection = selectionModel()->selection();
    const auto count = static_cast<int>(m_model->rows().size());
    return std::ranges::any_of(
        selection, [count](const QItemSelectionRange& range) { return range.top() < count; });
}

std::vector<RowId> DataTable::selectedRows() const
{
    // Ranges may share rows, but seldom do: a sorted list costs little for very many rows.
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    if (!std::ranges::is_sorted(rows))
        std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<RowId> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        if (static_cast<std::size_t>(row) < m_model->rows().size())
            ids.push_back(m_model->rowId(row));
    return ids;
}

QStringList DataTable::selectedColumns() const
{
    std::set<int> columns;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int column = range.left(); column <= range.right(); ++column)
            columns.insert(column);
    QStringList names;
    for (const int column : columns)
        names += QString::fromLatin1(m_model->columnAt(column).name);
    return names;
}

std::vector<CellRef> DataTable::selectedCells() const
{
    std::vector<CellRef> cells;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            for (int column = range.left(); column <= range.right(); ++column)
                if (static_cast<std::size_t>(row) < m_model->rows().size())
                    cells.push_back(m_model->cellAt(m_model->index(row, column)));
    return cells;
}

bool DataTable::hasWholeRows() const
{
    const QItemSelection& selection = selectionModel()->selection();
    return !selection.isEmpty() &&
           std::ranges::all_of(selection, [this](const QItemSelectionRange& range) {
               return range.width() == m_model->columnCount();
           });
}

CellBlock DataTable::selectedBlock() const
{
    QRect bounds;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        bounds |= QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom()));
    CellBlock block;
    ReferenceBook book(m_model->editor()->working());
    for (int row = bounds.top(); row <= bounds.bottom(); ++row) {
        if (static_cast<std::size_t>(row) >= m_model->rows().size())
            break;
        QStringList cells;
        for (int column = bounds.left(); column <= bounds.right(); ++column) {
            const QModelIndex index = m_model->index(row, column);
            cells +=
                selectionModel()->isSelected(index) ? m_model->editedText(index, book) : QString();
        }
        block.push_back(cells);
    }
    return block;
}

void DataTable::goTo(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void DataTable::selectRows(const std::vector<RowId>& ids)
{
    std::vector<int> rows;
    for (const RowId id : ids)
        if (const std::optional<int> row = m_model->rowOf(id))
            rows.push_back(*row);
    if (rows.empty())
        return;
    std::ranges::sort(rows);
    // One range for each stretch: thousands of rows stay cheap.
    QItemSelection selection;
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] <= rows[last] + 1)
            ++last;
        selection.select(m_model->index(rows[first], 0),
                         m_model->index(rows[last], m_model->columnCount() - 1));
        first = last + 1;
    }
    const QModelIndex current = m_model->index(rows.front(), std::max(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(current);
}

void DataTable::step(int rows, int columns)
{
    const QModelIndex present = currentIndex();
    int row = present.row() + rows;
    int column = present.column() + columns;
    // Behind the last cell of a row comes the next row's first.
    if (column >= m_model->columnCount() && row + 1 < m_model->rowCount()) {
        column = 0;
        ++row;
    } else if (column < 0 && row > 0) {
        column = m_model->columnCount() - 1;
        --row;
    }
    const QModelIndex next = m_model->index(std::clamp(row, 0, m_model->rowCount() - 1),
                                            std::clamp(column, 0, m_model->columnCount() - 1));
    goTo(next);
}

void DataTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    using Hint = QAbstractItemDelegate::EndEditHint;
    const bool stays = hint == Hint::NoHint || hint == Hint::RevertModelCache;
    QTableView::closeEditor(editor, stays ? hint : Hint::NoHint);
    // The empty row made room for the new one and moved on: whoever types stays in the new row.
    if (const QModelIndex begun = std::exchange(m_begun, QPersistentModelIndex()); begun.isValid())
        goTo(begun);
    // Whoever typed what is no value stays with it, and is told why.
    if (stays || std::exchange(m_typedWrong, false))
        return;
    setFocus(Qt::OtherFocusReason);
    if (hint == Hint::EditNextItem)
        step(0, 1);
    else if (hint == Hint::EditPreviousItem)
        step(0, -1);
    else
        step(1, 0);
}

bool DataTable::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride)
        if (auto* key = static_cast<QKeyEvent*>(event);
            isOfClipboard(key) ||
            (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier))
            event->accept();
    return QTableView::event(event);
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    // What an editor leaves over is no command to the table.
    if (state() == EditingState)
        return QTableView::keyPressEvent(event);
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (event->matches(QKeySequence::Copy))
        return emit copyRequested();
    if (event->matches(QKeySequence::Cut))
        return emit cutRequested();
    if (event->matches(QKeySequence::Paste))
        return emit pasteRequested();
    if (isPlain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        return emit clearRequested();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1, 0);
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)
        return step(0, event->key() == Qt::Key_Backtab ? -1 : 1);
    // The columns' heads by keyboard, as in the table under the chart.
    if (event->modifiers() == (Qt::ControlModifier | Qt::AltModifier) &&
        (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && currentIndex().isValid())
        return sortBy(currentIndex().column());
    // A combo box's list opens as everywhere.
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down) {
        edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void DataTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!m_model->rows().empty() || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(windowFont());
    painter.setPen(themeOf(this).mutedInk);
    const QRect room = viewport()->rect().adjusted(24, 2 * lineHeight, -24, -12);
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

/// Those at both ends, where rows are added, and those in sight: enough to find what is wanted.
std::vector<int> DataTable::rowsToMeasure() const
{
    const int count = m_model->rowCount();
    std::vector<int> rows;
    const auto add = [&](int first, int last) {
        for (int row = std::max({0, first, rows.empty() ? 0 : rows.back() + 1});
             row <= std::min(last, count - 1); ++row)
            rows.push_back(row);
    };
    add(0, rowsMeasured - 1);
    if (const int top = rowAt(0); top >= 0)
        add(top, top + viewport()->height() / lineHeight);
    add(count - rowsMeasured, count - 1);
    return rows;
}

int DataTable::wantedWidth(int column) const
{
    const QFontMetrics metrics(font());
    const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int width = metrics.horizontalAdvance(title) + 16; // and the mark of the order
    for (const int row : rowsToMeasure())
        width = std::max(width,
                         metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
    if (m_model->index(0, column).data(DataModel::OffersListRole).toBool())
        width += listMarkWidth;
    return std::clamp(width + 2 * cellPadding + 6, narrowest, widest);
}

void DataTable::fitColumns()
{
    // Measuring hundreds of texts is for when they are seen.
    m_isFitted = isVisible();
    if (!m_isFitted)
        return;
    const QString longest = QString::number(m_model->rowCount());
    verticalHeader()->setFixedWidth(
        std::max(38, QFontMetrics(smallFont()).horizontalAdvance(longest) + 2 * headPadding + 2));
    m_wanted.clear();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_wanted.append(wantedWidth(column));
    spreadColumns();
}

void DataTable::growColumns()
{
    if (m_wanted.size() != m_model->columnCount())
        return fitColumns();
    QList<int> grown = m_wanted;
    for (int column = 0; column < m_model->columnCount(); ++column)
        grown[column] = std::max(grown[column], wantedWidth(column));
    if (grown == m_wanted)
        return;
    m_wanted = grown;
    spreadColumns();
}

void DataTable::spreadColumns()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    QList<int> widths = m_wanted;
    std::vector<bool> isByHand(static_cast<std::size_t>(widths.size()), false);
    for (int column = 0; column < widths.size(); ++column)
        if (const auto held = m_byHand.find({m_model->table(), column}); held != m_byHand.end()) {
            widths[column] = held->second;
            isByHand[static_cast<std::size_t>(column)] = true;
        }
    const int total = std::accumulate(widths.begin(), widths.end(), 0);
    const int spare = std::max(0, viewport()->width() - total);
    // Long texts take what is left over; where there are none, all columns share it.
    QList<int> takers;
    QList<int> all;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (isByHand[static_cast<std::size_t>(column)])
            continue;
        all.append(column);
        if (const FieldKind kind = m_model->columnAt(column).kind;
            kind == FieldKind::LongText || kind == FieldKind::Json)
            takers.append(column);
    }
    if (takers.isEmpty())
        takers = all;
    const auto parts = static_cast<int>(takers.size());
    for (int i = 0; i < parts; ++i)
        widths[takers[i]] += spare * (i + 1) / parts - spare * i / parts;
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, widths[column]);
}

void DataTable::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    if (!m_isFitted)
        fitColumns();
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

} // namespace aftershock
