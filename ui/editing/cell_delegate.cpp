#include "ui/editing/cell_delegate.h"

#include "ui/editing/cell_suggestions.h"
#include "ui/editing/choice_editor.h"
#include "ui/window/appearance.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>

#include <algorithm>

namespace aftershock {

namespace {

constexpr QSize longTextSize(380, 132);

/// Several lines in the place of one: Enter is done, Shift+Enter another line.
class LongTextEditor final : public QPlainTextEdit
{
public:
    LongTextEditor(std::function<void(QWidget*)> finish, QWidget* parent)
        : QPlainTextEdit(parent), m_finish(std::move(finish))
    {
        setTabChangesFocus(true);
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (isEnter && event->modifiers().testFlag(Qt::AltModifier))
            insertPlainText(QStringLiteral("\n"));
        else if (isEnter && !event->modifiers().testFlag(Qt::ShiftModifier))
            m_finish(this);
        else
            QPlainTextEdit::keyPressEvent(event);
    }

private:
    std::function<void(QWidget*)> m_finish;
};

void paintListMark(QPainter* painter, const QRect& cell, const QColor& colour)
{
    const QPointF centre(cell.right() - cellPadding + 1, cell.center().y() + 0.5);
    QPolygonF triangle;
    triangle << centre + QPointF(-3.5, -2) << centre + QPointF(3.5, -2) << centre + QPointF(0, 2.5);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPolygon(triangle);
}

void paintErrorMarks(QPainter* painter, const QRect& cell, int textWidth, Qt::Alignment alignment,
                     const QColor& colour)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    const QPointF corner(cell.right() + 1, cell.top());
    painter->drawPolygon(QPolygonF({corner, corner + QPointF(-9, 0), corner + QPointF(0, 9)}));
    const int width = std::clamp(textWidth, 24, cell.width() - 2 * cellPadding);
    const int left = alignment.testFlag(Qt::AlignRight) ? cell.right() - cellPadding - width
                                                        : cell.left() + cellPadding;
    QPolygonF wave;
    for (int x = 0; x <= width; x += 2)
        wave << QPointF(left + x, cell.center().y() + 9.5 + (x % 4 == 0 ? 1.2 : -1.2));
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, 1.2));
    painter->drawPolyline(wave);
}

} // namespace

CellDelegate::CellDelegate(DataModel* model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.palette);
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    const bool isWrong = !index.data(DataModel::ErrorRole).toString().isEmpty();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.selectedRow);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.border);
    painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()),
                      theme.border);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool offersList = isCurrent && index.data(DataModel::OffersListRole).toBool();
    const QRect room =
        option.rect.adjusted(cellPadding, 0, -cellPadding - (offersList ? listMarkWidth : 0), 0);
    const bool isNew = index.data(DataModel::NewRowRole).toBool();
    painter->setPen(isNew ? theme.mutedInk : isWrong ? theme.fall : theme.ink);
    painter->setFont(option.font);
    const QString text =
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
    const Qt::Alignment alignment(index.data(Qt::TextAlignmentRole).toInt());
    painter->drawText(room, static_cast<int>(alignment) | Qt::TextSingleLine, text);
    if (isWrong)
        paintErrorMarks(painter, option.rect, option.fontMetrics.horizontalAdvance(text), alignment,
                        theme.fall);
    if (offersList)
        paintListMark(painter, option.rect, theme.mutedInk);
    if (isCurrent) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void CellDelegate::finish(QWidget* editor, EndEditHint hint) const
{
    auto* self = const_cast<CellDelegate*>(this);
    emit self->commitData(editor);
    emit self->closeEditor(editor, hint);
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    const DataColumn& column = m_model->columnAt(index.column());
    QWidget* made = nullptr;
    if (column.kind == FieldKind::LongText || column.kind == FieldKind::Json) {
        made = new LongTextEditor([this](QWidget* editor) { finish(editor); }, parent);
    } else if (column.kind == FieldKind::Choice) {
        auto* box = new ChoiceEditor(parent);
        if (!column.isRequired)
            box->addItem(QString());
        for (const QString& word : choiceWords(column.choices))
            box->addItem(choiceText(column.choices, word));
        connect(box, &ChoiceEditor::chosen, this, [this, box] { finish(box); });
        connect(box, &ChoiceEditor::left, this, [this, box](bool isForward) {
            finish(box, isForward ? EditNextItem : EditPreviousItem);
        });
        made = box;
    } else if (auto suggest = suggestionsFor(*m_model, column)) {
        auto* line = new CompletingEditor(std::move(suggest), parent);
        connect(line, &CompletingEditor::chosen, this, [this, line] { finish(line); });
        connect(line, &CompletingEditor::left, this, [this, line](bool isForward) {
            finish(line, isForward ? EditNextItem : EditPreviousItem);
        });
        made = line;
    } else {
        made = new QLineEdit(parent);
    }
    made->setFont(option.font);
    made->setAutoFillBackground(true);
    made->setAccessibleName(headingOf(column));
    if (auto* line = qobject_cast<QLineEdit*>(made)) {
        line->setPlaceholderText(hintOf(column));
        line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
        line->setTextMargins(2, 0, 2, 0);
    }
    return made;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentText(text);
    else if (auto* area = qobject_cast<QPlainTextEdit*>(editor))
        area->setPlainText(text);
    else if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setText(text);
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel*,
                                const QModelIndex& index) const
{
    QString text;
    bool isAdding = false;
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        text = box->currentText();
    } else if (const auto* area = qobject_cast<QPlainTextEdit*>(editor)) {
        text = area->toPlainText();
    } else if (const auto* line = qobject_cast<QLineEdit*>(editor)) {
        text = line->text();
        const auto* completing = qobject_cast<const CompletingEditor*>(line);
        isAdding = completing != nullptr && completing->isAdding();
    }
    const QPersistentModelIndex cell(index);
    if (const std::optional<Error> error = m_model->type(index, text, isAdding))
        emit typedWrong(cell, *error);
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const
{
    QRect place = option.rect.adjusted(0, 0, -1, -1);
    const QRect room = editor->parentWidget()->rect();
    if (qobject_cast<QPlainTextEdit*>(editor))
        place.setSize(place.size().expandedTo(longTextSize));
    else
        place.setWidth(std::max(place.width(), 120));
    // All of it in sight, wherever the cell is.
    place.setSize(place.size().boundedTo(room.size()));
    place.moveRight(std::min(place.right(), room.right()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveTopLeft({std::max(place.left(), room.left()), std::max(place.top(), room.top())});
    editor->setGeometry(place);
}

} // namespace aftershock
