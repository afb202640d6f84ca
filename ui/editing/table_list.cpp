#include "ui/editing/table_list.h"

#include "core/catalogue.h"
#include "data/table_columns.h"
#include "ui/window/appearance.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <map>

namespace aftershock {

namespace {

constexpr int itemHeight = 32;
constexpr int padding = 12;
constexpr int countRole = Qt::UserRole;
constexpr int problemsRole = Qt::UserRole + 1;
constexpr int kindRole = Qt::UserRole + 2;

constexpr TableKind allTables[] = {
    TableKind::ShareMove, TableKind::Funding,      TableKind::FundingAmount,
    TableKind::Event,     TableKind::Statement,    TableKind::Organisation,
    TableKind::Source,    TableKind::ExchangeRate, TableKind::Price,
    TableKind::SavedView, TableKind::Property};

/// The name at the left, the count at the right.
class TableItemDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {120, itemHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.palette);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF plate = QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5);
        if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(theme.accent, 1.5)
                                                                          : QPen(Qt::NoPen));
            painter->setBrush(isSelected ? theme.selectedRow : theme.window);
            painter->drawRoundedRect(plate, 6, 6);
        }
        const QRect room = option.rect.adjusted(padding, 0, -padding, 0);
        const QString count = index.data(countRole).toString();
        const int problems = index.data(problemsRole).toInt();
        painter->setFont(smallFont());
        painter->setPen(theme.mutedInk);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, count);
        int taken = painter->fontMetrics().horizontalAdvance(count) + 8;
        if (problems > 0) {
            // “! 3”: to be mended, told by sign and colour.
            const QString mark = QStringLiteral("! %1").arg(problems);
            painter->setFont(chartFont(12, QFont::DemiBold));
            painter->setPen(theme.fall);
            painter->drawText(room.adjusted(0, 0, -taken, 0), Qt::AlignRight | Qt::AlignVCenter,
                              mark);
            taken += painter->fontMetrics().horizontalAdvance(mark) + 8;
        }
        painter->setFont(chartFont(13, isSelected ? QFont::DemiBold : QFont::Normal));
        painter->setPen(theme.ink);
        const int width = room.width() - taken;
        painter->drawText(
            room, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, width));
        painter->restore();
    }
};

qint64 rowsOf(const WorkingDataset& dataset, TableKind table)
{
    const DatasetContents& contents = dataset.contents;
    switch (table) {
    case TableKind::ShareMove:
        return static_cast<qint64>(contents.shareMoves.size());
    case TableKind::Funding:
        return static_cast<qint64>(contents.fundings.size());
    case TableKind::FundingAmount: {
        std::size_t amounts = 0;
        for (const Funding& funding : contents.fundings)
            amounts += funding.amounts.size();
        return static_cast<qint64>(amounts);
    }
    case TableKind::Event:
        return static_cast<qint64>(contents.events.size());
    case TableKind::Statement:
        return static_cast<qint64>(contents.statements.size());
    case TableKind::Organisation:
        return static_cast<qint64>(contents.organisations.size());
    case TableKind::Source:
        return static_cast<qint64>(contents.sources.size());
    case TableKind::ExchangeRate:
        return static_cast<qint64>(contents.exchangeRates.size());
    case TableKind::Price:
        return contents.priceCount;
    case TableKind::SavedView:
        return static_cast<qint64>(contents.savedViews.size());
    case TableKind::Property:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

TableList::TableList(Editor* editor, QWidget* parent) : QListWidget(parent), m_editor(editor)
{
    setAccessibleName(tr("Tables"));
    setItemDelegate(new TableItemDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(role::panel);
    for (const TableKind table : allTables) {
        auto* item = new QListWidgetItem(headingOf(table), this);
        item->setData(kindRole, static_cast<int>(table));
    }
    setCurrentRow(0);
    showCounts();
    connect(m_editor, &Editor::changed, this, &TableList::showCounts);
    connect(m_editor, &Editor::reset, this, &TableList::showCounts);
    connect(m_editor, &Editor::problemsChanged, this, &TableList::showCounts);
    connect(this, &QListWidget::currentRowChanged, this, [this] { emit tableChosen(table()); });
}

TableKind TableList::table() const
{
    return static_cast<TableKind>(currentItem()->data(kindRole).toInt());
}

void TableList::setTable(TableKind table)
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(kindRole).toInt() == static_cast<int>(table))
            setCurrentRow(row);
}

void TableList::showCounts()
{
    const WorkingDataset& dataset = m_editor->working();
    std::map<TableKind, int> problems;
    for (const CellProblem& problem : m_editor->problems())
        ++problems[problem.cell.table];
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem* each = item(row);
        const auto table = static_cast<TableKind>(each->data(kindRole).toInt());
        const QString rows = table == TableKind::Property
                                 ? QString()
                                 : Formatter(spokenLanguage()).integer(rowsOf(dataset, table));
        each->setData(countRole, rows);
        each->setData(problemsRole, problems[table]);
        const QString toMend =
            problems[table] > 0 ? tr(", to be mended: %1").arg(problems[table]) : QString();
        each->setData(Qt::AccessibleTextRole,
                      rows.isEmpty() ? each->text() + toMend
                                     : tr("%1, rows: %2").arg(each->text(), rows) + toMend);
    }
}

} // namespace aftershock
