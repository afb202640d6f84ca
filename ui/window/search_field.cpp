#include "ui/window/search_field.h"

#include "ui/window/appearance.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace aftershock {

namespace {

constexpr int detailRole = Qt::UserRole + 1;

/// What was found, and under it what it is.
class HitDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {300, 44};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.palette);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, chosen ? theme.selectedRow : theme.surface);
        const QRect room = option.rect.adjusted(12, 4, -12, -4);
        paintLine(painter, room, Qt::AlignTop, windowFont(), theme.ink, index.data().toString());
        paintLine(painter, room, Qt::AlignBottom, smallFont(), theme.mutedInk,
                  index.data(detailRole).toString());
    }

private:
    static void paintLine(QPainter* painter, const QRect& room, Qt::Alignment alignment,
                          const QFont& font, const QColor& colour, const QString& text)
    {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(room, static_cast<int>((Qt::AlignLeft | alignment).toInt()),
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    }
};

} // namespace

SearchField::SearchField(Session* session, QWidget* parent)
    : QLineEdit(parent), m_session(session), m_completer(new QCompleter(this)),
      m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Search"));
    setTextMargins(24, 0, 4, 0);
    setMaximumWidth(230);
    setMinimumWidth(110);
    setAcceptDrops(false);
    m_completer->setModel(m_model);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(8);
    m_completer->setWidget(this);
    QAbstractItemView* list = m_completer->popup();
    list->setItemDelegate(new HitDelegate(list));
    list->setAccessibleName(tr("Found"));
    list->setMinimumWidth(340);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QLineEdit::textEdited, this, &SearchField::find);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_session, &Session::datasetChanged, this, [this] {
        m_job.cancel();
        clear();
    });
}

void SearchField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    const QString words = tr("Find a company, event, source");
    const int room = width() - textMargins().left() - textMargins().right() - 6;
    setPlaceholderText(fontMetrics().horizontalAdvance(words) <= room ? words : tr("Search"));
}

void SearchField::find(const QString& text)
{
    if (!m_session->hasDataset())
        return;
    const auto work = [dataset = m_session->dataset(), text, formatter = m_session->formatter()](
                          const Progress&) -> Result<std::vector<SearchHit>> {
        return search(*dataset, text, formatter);
    };
    const auto done = [this](Result<std::vector<SearchHit>> hits) {
        take(std::move(hits).value());
    };
    if (m_session->isLarge())
        m_job.start(work, done);
    else
        m_job.runNow(work, done);
}

void SearchField::take(std::vector<SearchHit> hits)
{
    m_hits = std::move(hits);
    m_model->clear();
    for (const SearchHit& hit : m_hits) {
        auto* item = new QStandardItem(hit.title);
        item->setData(hit.detail, detailRole);
        item->setAccessibleDescription(hit.detail);
        m_model->appendRow(item);
    }
    if (m_hits.empty() && !text().trimmed().isEmpty()) {
        auto* nothing = new QStandardItem(tr("Nothing found"));
        nothing->setData(tr("Try a company, an event, a source or a speaker"), detailRole);
        nothing->setFlags(Qt::NoItemFlags);
        m_model->appendRow(nothing);
    }
    if (m_model->rowCount() == 0)
        return m_completer->popup()->hide();
    QRect place = rect();
    place.setWidth(std::max(width(), 340));
    m_completer->complete(place);
    if (!m_hits.empty())
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

bool SearchField::closeList()
{
    const bool open = m_completer->popup()->isVisible();
    m_completer->popup()->hide();
    return open;
}

void SearchField::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_hits.size()))
        return;
    const SearchHit hit = m_hits[static_cast<std::size_t>(row)];
    closeList();
    clear();
    if (!hit.rows.empty())
        m_session->reveal(hit.rows);
    else if (hit.page)
        emit foundPage(*hit.page);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && !m_hits.empty() && !text().isEmpty())
        choose(0);
    else if (event->key() == Qt::Key_Down && !text().isEmpty())
        find(text());
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(this).mutedInk, 1.4, Qt::SolidLine, Qt::RoundCap));
    const QPointF centre(15, height() / 2.0 - 1);
    painter.drawEllipse(centre, 4, 4);
    painter.drawLine(centre + QPointF(3, 3), centre + QPointF(6.5, 6.5));
}

} // namespace aftershock
