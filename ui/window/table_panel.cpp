#include "ui/window/table_panel.h"

#include "ui/window/appearance.h"
#include "ui/window/figure_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTimer>

#include <algorithm>
#include <numeric>
#include <utility>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

constexpr int tableRowHeight = 33;
constexpr int tallRowHeight = 42; ///< with room for two lines
constexpr int cellPadding = 12;   ///< as the style's heads have it
constexpr int indentStep = 16;
constexpr int widestCell = 320;
constexpr int narrowestWords = 80;
constexpr int rowsLookedAt = 200; ///< enough to find how wide a column wants to be
constexpr int textsMeasured = 16; ///< of them, the longest
constexpr int linesInTallRow = 2;
constexpr int widthStep = 8;

/// Text in two at its last comma, “27 Jan 2025,” and “inferred”; empty where that does not fit.
QStringList partedAtComma(const QString& text, const Typeface& typeface, double width)
{
    const qsizetype comma = text.lastIndexOf(u", "_s);
    if (comma < 0)
        return {};
    const QStringList parts{text.left(comma + 1), text.mid(comma + 2)};
    const bool fits = std::ranges::all_of(
        parts, [&](const QString& part) { return typeface.width(part) <= width; });
    return fits ? parts : QStringList();
}

/// Cells with air at both sides and a line under each row; words that find no room on one line
/// stand on two where the row is tall enough.
class CellDelegate final : public QStyledItemDelegate
{
public:
    CellDelegate(const int& hoveredRow, const Typeface& typeface, QObject* parent)
        : QStyledItemDelegate(parent), m_hoveredRow(hoveredRow), m_typeface(typeface)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.palette);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.selectedRow);
        else if (index.row() == m_hoveredRow)
            painter->fillRect(option.rect, theme.panel);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          theme.border);
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocus(painter, option.rect, theme);
        const int indent = index.data(RowTableModel::indentRole).toInt() * indentStep;
        const QRect room = option.rect.adjusted(cellPadding + indent, 0, -cellPadding, 0);
        painter->setPen(theme.ink);
        painter->setFont(option.font);
        const QString text = index.data().toString();
        const int alignment = index.data(Qt::TextAlignmentRole).toInt();
        if (option.rect.height() < tallRowHeight ||
            option.fontMetrics.horizontalAdvance(text) <= room.width()) {
            painter->drawText(room, alignment | Qt::TextSingleLine,
                              option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
            return;
        }
        QStringList lines = partedAtComma(text, m_typeface, room.width());
        if (lines.isEmpty())
            lines = brokenIntoLines(text, m_typeface, room.width(), linesInTallRow);
        painter->drawText(room, alignment, lines.join(u'\n'));
    }

private:
    static void paintFocus(QPainter* painter, const QRect& rect, const Theme& theme)
    {
        painter->setPen(QPen(theme.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(rect).adjusted(1, 1, -1, -2));
    }

    const int& m_hoveredRow; ///< the whole row answers the pointer, not the cell alone
    const Typeface& m_typeface;
};

bool isFigure(const TableColumn& column)
{
    return column.alignment.testFlag(Qt::AlignRight);
}

/// A figure stands on one line.
bool mayBeBroken(const TableColumn& column)
{
    return !isFigure(column);
}

} // namespace

TablePanel::TablePanel(Session* session, QWidget* parent)
    : QTableView(parent), m_session(session), m_model(new RowTableModel(this)),
      m_proxy(new QSortFilterProxyModel(this)), m_typeface(windowFont())
{
    setAccessibleName(tr("Table of what is plotted"));
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(RowTableModel::sortRole);
    setModel(m_proxy);
    setItemDelegate(new CellDelegate(m_hoveredRow, m_typeface, this));
    setFont(windowFont());
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerItem); // by whole columns
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(tableRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setFixedHeight(tableRowHeight);
    horizontalHeader()->setMinimumSectionSize(60);
    horizontalHeader()->setFont(smallFont());
    changeEvent(nullptr);

    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &TablePanel::sortBy);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TablePanel::takeSelection);
    connect(this, &TablePanel::entered, this,
            [this](const QModelIndex& index) { hoverRow(index.row()); });
    connect(this, &TablePanel::viewportEntered, this, [this] { hoverRow(-1); });
    connect(m_session, &Session::figureChanged, this, &TablePanel::followFigure);
    connect(m_session, &Session::selectionChanged, this, &TablePanel::showSelection);
    if (m_session->figure()) {
        showFigure();
        showSelection();
    }
}

void TablePanel::changeEvent(QEvent* event)
{
    if (event)
        QTableView::changeEvent(event);
    // Column heads are quieter than the cells.
    if (!event || event->type() == QEvent::PaletteChange) {
        QPalette quiet = palette();
        quiet.setColor(QPalette::ButtonText, themeOf(this).mutedInk);
        if (horizontalHeader() && horizontalHeader()->palette() != quiet)
            horizontalHeader()->setPalette(quiet);
    }
}

void TablePanel::followFigure()
{
    if (!m_session->isLarge())
        return showFigure();
    // The chart's own turn is full with thousands of rows; the table follows in the next one.
    QTimer::singleShot(0, this, [this] {
        if (m_figure == m_session->figure())
            return;
        showFigure();
        showSelection();
    });
}

void TablePanel::showFigure()
{
    const QScopedValueRollback following(m_following, true);
    // Another view or dataset begins at its first row.
    const std::shared_ptr<const Figure>& figure = m_session->figure();
    const QString path = m_session->origin().path;
    if (m_figure && (m_figure->view != figure->view || m_path != path))
        scrollToTop();
    m_path = path;
    m_figure = figure;
    m_proxy->sort(-1);
    m_model->setContents(figureTable(m_figure, m_session->dataset(), m_session->formatter()));
    m_fullWidths.clear();
    m_wantedWidths.clear();
    m_leastWidths.clear();
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        const int full = fullWidth(column);
        m_fullWidths.append(full);
        m_wantedWidths.append(
            mayBeBroken(m_model->contents().columns[static_cast<std::size_t>(column)])
                ? std::min(full, widestCell + 2 * cellPadding)
                : full);
    }
    spreadColumns();
    showSort();
}

void TablePanel::showSort()
{
    const Sort sort = m_session->spec().sort.value_or(
        Sort{.field = Field::Size, .descending = m_figure->view == ViewKind::Funding});
    const std::vector<TableColumn>& columns = m_model->contents().columns;
    const auto found =
        std::find_if(columns.begin(), columns.end(),
                     [&sort](const TableColumn& column) { return column.field == sort.field; });
    const int section = found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
    // Down is “largest first”: for falls that is the most negative, the first in ascending order.
    const bool down = m_figure->view == ViewKind::Declines && sort.field == Field::Size
                          ? !sort.descending
                          : sort.descending;
    horizontalHeader()->setSortIndicator(section, down ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void TablePanel::sortBy(int column)
{
    const TableColumn& chosen = m_model->contents().columns[static_cast<std::size_t>(column)];
    if (!chosen.field) {
        const bool again =
            m_proxy->sortColumn() == column && m_proxy->sortOrder() == Qt::AscendingOrder;
        const Qt::SortOrder order = again ? Qt::DescendingOrder : Qt::AscendingOrder;
        m_proxy->sort(column, order);
        horizontalHeader()->setSortIndicator(column, order);
        return;
    }
    ViewSpec spec = m_session->spec();
    const Sort present = spec.sort.value_or(
        Sort{.field = Field::Size, .descending = spec.view == ViewKind::Funding});
    const bool reversed = m_proxy->sortColumn() < 0 && present.field == *chosen.field;
    spec.sort = Sort{*chosen.field, reversed && !present.descending};
    if (spec == m_session->spec())
        showFigure(); // back from the table's own order
    else
        m_session->setSpec(spec);
}

std::optional<int> TablePanel::viewRow(RowRef row) const
{
    const std::optional<int> mark = m_session->markOf(row);
    if (!mark || m_figure != m_session->figure())
        return std::nullopt;
    return m_proxy->mapFromSource(m_model->index(*mark, 0)).row();
}

RowRef TablePanel::rowAt(int viewRow) const
{
    const int row = m_proxy->mapToSource(m_proxy->index(viewRow, 0)).row();
    return m_model->contents().rows[static_cast<std::size_t>(row)];
}

void TablePanel::showSelection()
{
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    QList<int> rows;
    for (const RowRef row : m_session->selection().rows)
        if (const std::optional<int> shown = viewRow(row))
            rows.append(*shown);
    std::sort(rows.begin(), rows.end());
    // One range for each stretch: thousands of rows stay cheap.
    QItemSelection selection;
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        selection.select(m_proxy->index(rows[first], 0),
                         m_proxy->index(rows[last], m_proxy->columnCount() - 1));
        first = last + 1;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (rows.size() == 1) {
        const QModelIndex current =
            m_proxy->index(rows.first(), std::max(0, currentIndex().column()));
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        scrollTo(current);
    }
}

void TablePanel::takeSelection()
{
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    Selection selection;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            selection.rows.push_back(rowAt(row));
    if (currentIndex().isValid())
        selection.anchor = rowAt(currentIndex().row());
    m_session->setSelection(std::move(selection));
}

void TablePanel::hoverRow(int row)
{
    for (const int changed : {std::exchange(m_hoveredRow, row), row})
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(),
                               rowHeight(changed));
}

void TablePanel::leaveEvent(QEvent* event)
{
    QTableView::leaveEvent(event);
    hoverRow(-1);
}

void TablePanel::bringIntoSight(RowRef row)
{
    if (const std::optional<int> shown = viewRow(row))
        scrollTo(m_proxy->index(*shown, 0));
}

QString TablePanel::rowsAsText() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        rows.resize(m_proxy->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    return tabSeparated(*m_proxy, rows);
}

void TablePanel::keyPressEvent(QKeyEvent* event)
{
    // The columns' heads by keyboard: Ctrl+Alt+Up or Down sorts by the current column.
    const bool sorts = event->modifiers() == (Qt::ControlModifier | Qt::AltModifier) &&
                       (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (sorts && currentIndex().isValid())
        sortBy(currentIndex().column());
    else
        QTableView::keyPressEvent(event);
}

void TablePanel::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    spreadColumns();
}

std::vector<TablePanel::Cell> TablePanel::longestCells(int column) const
{
    std::vector<Cell> cells;
    for (int row = 0; row < std::min(m_proxy->rowCount(), rowsLookedAt); ++row) {
        const QModelIndex index = m_proxy->index(row, column);
        cells.push_back(
            {index.data().toString(), index.data(RowTableModel::indentRole).toInt() * indentStep});
    }
    // Measuring text is what takes the time, and the widest is among those of the most letters.
    const auto measured =
        cells.begin() + std::min<std::ptrdiff_t>(textsMeasured, std::ssize(cells));
    std::partial_sort(cells.begin(), measured, cells.end(), [](const Cell& one, const Cell& other) {
        return one.text.size() > other.text.size();
    });
    cells.erase(measured, cells.end());
    return cells;
}

int TablePanel::fullWidth(int column) const
{
    const QFontMetrics metrics(font());
    int width = headWidth(column);
    for (const Cell& cell : longestCells(column))
        width = std::max(width, metrics.horizontalAdvance(cell.text) + cell.indent + 2);
    return width + 2 * cellPadding;
}

/// What a column of words needs when they stand on two lines.
int TablePanel::leastWidth(int column) const
{
    const TableColumn& described = m_model->contents().columns[static_cast<std::size_t>(column)];
    const int wanted = m_wantedWidths[column];
    if (!mayBeBroken(described))
        return wanted;
    // No language breaks a day within it; some break anywhere else.
    const bool isDay = described.field == Field::Day;
    const auto fits = [&](const Cell& cell, int width) {
        if (!partedAtComma(cell.text, m_typeface, width - cell.indent).isEmpty())
            return true;
        const qsizetype lines = isDay ? 1 : linesInTallRow;
        return brokenIntoLines(cell.text, m_typeface, width - cell.indent, linesInTallRow + 1)
                   .size() <= lines;
    };
    const int most = wanted - 2 * cellPadding;
    int width = std::min(std::max(headWidth(column), narrowestWords), most);
    for (const Cell& cell : longestCells(column)) {
        int least = width;
        for (int tried = most; least < tried;) {
            const int middle = (least + tried) / 2;
            if (fits(cell, middle))
                tried = middle;
            else
                least = middle + 1;
        }
        width = least;
    }
    return width + 2 * cellPadding;
}

int TablePanel::headWidth(int column) const
{
    const QString title = m_proxy->headerData(column, Qt::Horizontal).toString();
    return QFontMetrics(font()).horizontalAdvance(title) + 14; // and the mark of the order
}

/// The first @p count columns' words give way, the widest first, until those columns fit.
QList<int> TablePanel::narrowed(QList<int> widths, int count, int room)
{
    int total = std::accumulate(widths.begin(), widths.begin() + count, 0);
    if (total > room && m_leastWidths.isEmpty())
        for (int column = 0; column < m_proxy->columnCount(); ++column)
            m_leastWidths.append(leastWidth(column));
    while (total > room) {
        int widest = -1;
        for (int column = 0; column < count; ++column)
            if (widths[column] > m_leastWidths[column] &&
                (widest < 0 || widths[column] > widths[widest]))
                widest = column;
        if (widest < 0)
            break;
        const int taken =
            std::min({total - room, widths[widest] - m_leastWidths[widest], widthStep});
        widths[widest] -= taken;
        total -= taken;
    }
    return widths;
}

void TablePanel::spreadColumns()
{
    const auto columns = static_cast<int>(m_wantedWidths.size());
    if (columns == 0)
        return;
    const int room = viewport()->width();
    int spread = columns; // columns that share the room
    QList<int> widths = narrowed(m_wantedWidths, columns, room);
    if (std::accumulate(widths.begin(), widths.end(), 0) > room) {
        // Words on two lines and still no room for all: then as many whole columns as there is
        // room for, since half a figure reads as another; the others scroll into sight. The last
        // may do without the air behind it.
        while (spread > 1 && std::accumulate(m_leastWidths.begin(), m_leastWidths.begin() + spread,
                                             0) > room + cellPadding)
            --spread;
        widths = narrowed(m_wantedWidths, spread, room);
    }
    // What is left over is shared, so that the columns fill the card as in print.
    const int total = std::accumulate(widths.begin(), widths.begin() + spread, 0);
    const int spare = std::max(0, room - total);
    bool isTall = false;
    for (int column = 0; column < columns; ++column) {
        const int share =
            column < spread ? spare * (column + 1) / spread - spare * column / spread : 0;
        setColumnWidth(column, widths[column] + share);
        isTall = isTall || widths[column] + share < m_fullWidths[column];
    }
    verticalHeader()->setDefaultSectionSize(isTall ? tallRowHeight : tableRowHeight);
}

} // namespace aftershock
