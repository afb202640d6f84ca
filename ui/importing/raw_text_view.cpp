#include "ui/importing/raw_text_view.h"

#include "ui/window/appearance.h"

#include <QFontDatabase>
#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

namespace aftershock {

namespace {

constexpr int margin = 6;

} // namespace

/// The numbers beside the text.
class RawTextView::Gutter : public QWidget
{
public:
    explicit Gutter(RawTextView* view) : QWidget(view), m_view(view) {}

protected:
    void paintEvent(QPaintEvent* event) override { m_view->paintGutter(event); }

private:
    RawTextView* m_view;
};

RawTextView::RawTextView(QWidget* parent) : QPlainTextEdit(parent), m_gutter(new Gutter(this))
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(12);
    setFont(fixed);
    setAccessibleName(tr("The file’s text"));
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& rect, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &RawTextView::layOutGutter);
    layOutGutter();
}

void RawTextView::showText(const QString& text, qint64 firstLine)
{
    const bool isSame = toPlainText() == text;
    if (isSame && firstLine == m_firstLine)
        return;
    m_firstLine = firstLine;
    if (!isSame)
        setPlainText(text);
    dress();
}

void RawTextView::dress()
{
    QList<QTextEdit::ExtraSelection> pale;
    for (QTextBlock block = document()->firstBlock();
         block.isValid() && block.blockNumber() + 1 < m_firstLine; block = block.next()) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        selection.cursor.select(QTextCursor::BlockUnderCursor);
        selection.format.setForeground(themeOf(this).faintInk);
        pale << selection;
    }
    setExtraSelections(pale);
}

void RawTextView::goToLine(qint64 line)
{
    const QTextBlock block = document()->findBlockByNumber(static_cast<int>(line) - 1);
    if (!block.isValid())
        return;
    // Backwards: what is brought into sight is the line's beginning.
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
}

void RawTextView::layOutGutter()
{
    const int digits = std::max(2, static_cast<int>(QString::number(blockCount()).size()));
    const int width = digits * fontMetrics().horizontalAdvance(u'0') + 2 * margin;
    setViewportMargins(width, 0, 0, 0);
    const QRect room = contentsRect();
    m_gutter->setGeometry(room.left(), room.top(), width, room.height());
}

void RawTextView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutGutter();
}

void RawTextView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void RawTextView::paintGutter(QPaintEvent* event)
{
    QPainter painter(m_gutter);
    const Theme& theme = themeOf(this);
    painter.fillRect(event->rect(), theme.panel);
    painter.setFont(font());
    painter.setPen(theme.mutedInk);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        painter.drawText(QRectF(0, place.top(), m_gutter->width() - margin, place.height()),
                         Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(block.blockNumber() + 1));
    }
}

} // namespace aftershock
