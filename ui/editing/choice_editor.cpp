#include "ui/editing/choice_editor.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace aftershock {

ChoiceEditor::ChoiceEditor(QWidget* parent) : QComboBox(parent)
{
    connect(this, &QComboBox::activated, this, &ChoiceEditor::chosen);
    view()->installEventFilter(this);
}

void ChoiceEditor::keyPressEvent(QKeyEvent* event)
{
    const bool isLetter = !event->text().isEmpty() && event->text().front().isPrint() &&
                          !(event->modifiers() & (Qt::ControlModifier | Qt::MetaModifier));
    const bool isStep =
        event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_F4;
    if (!isLetter && !isStep)
        return QComboBox::keyPressEvent(event);
    showPopup();
    if (isLetter && event->key() != Qt::Key_Space)
        view()->keyboardSearch(event->text());
    event->accept();
}

void ChoiceEditor::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // it scrolls the table, and chooses nothing on its way
}

bool ChoiceEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != view() || event->type() != QEvent::KeyPress)
        return QComboBox::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Tab && key != Qt::Key_Backtab)
        return QComboBox::eventFilter(watched, event);
    if (view()->currentIndex().isValid())
        setCurrentIndex(view()->currentIndex().row());
    hidePopup();
    emit left(key == Qt::Key_Tab);
    return true;
}

} // namespace aftershock
