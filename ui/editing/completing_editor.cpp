#include "ui/editing/completing_editor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

namespace aftershock {

namespace {

constexpr int textRole = Qt::UserRole;
constexpr int addingRole = Qt::UserRole + 1;
constexpr int mostShown = 12;
constexpr QSize itemSize(0, 28);

} // namespace

CompletingEditor::CompletingEditor(Suggest suggest, QWidget* parent)
    : QLineEdit(parent), m_suggest(std::move(suggest)), m_completer(new QCompleter(this)),
      m_items(new QStandardItemModel(this))
{
    m_completer->setModel(m_items);
    m_completer->setWidget(this);
    // What is offered was chosen by us already.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostShown);
    connect(this, &QLineEdit::textEdited, this, &CompletingEditor::offer);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            &CompletingEditor::take);
}

void CompletingEditor::offer(const QString& typed)
{
    m_isAdding = false;
    const Suggestions suggestions = m_suggest(typed);
    m_items->clear();
    for (const Suggestion& suggestion : suggestions.items) {
        auto* item = new QStandardItem(suggestion.shown);
        item->setData(suggestion.text, textRole);
        item->setData(suggestion.isAdding, addingRole);
        item->setSizeHint(itemSize);
        m_items->appendRow(item);
    }
    if (suggestions.items.empty()) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = rect();
    place.setWidth(std::max(place.width(), 260));
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(
        m_completer->popup()->model()->index(suggestions.preferred, 0));
}

void CompletingEditor::showAll()
{
    offer({});
}

void CompletingEditor::put(const QModelIndex& index)
{
    setText(index.data(textRole).toString());
    m_isAdding = index.data(addingRole).toBool();
}

void CompletingEditor::take(const QModelIndex& index)
{
    put(index);
    emit chosen();
}

/// The list has the keyboard while it is open, and would make of Tab what Enter is.
bool CompletingEditor::event(QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !m_completer->popup()->isVisible())
        return QLineEdit::event(event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const QModelIndex marked = m_completer->popup()->currentIndex();
    // With nothing marked, Enter would close the list alone and leave what was typed open.
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !marked.isValid()) {
        m_completer->popup()->hide();
        event->accept();
        emit chosen();
        return true;
    }
    if (key != Qt::Key_Tab && key != Qt::Key_Backtab)
        return QLineEdit::event(event);
    m_completer->popup()->hide();
    if (marked.isValid())
        put(marked);
    event->accept();
    emit left(key == Qt::Key_Tab);
    return true;
}

void CompletingEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible())
        showAll();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace aftershock
