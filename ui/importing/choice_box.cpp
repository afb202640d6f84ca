#include "ui/importing/choice_box.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QWheelEvent>

namespace aftershock {

ChoiceBox::ChoiceBox(const QString& name, QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setMaxVisibleItems(18);
    connect(this, &QComboBox::activated, this, [this] { emit choiceMade(chosen()); });
}

void ChoiceBox::offer(const QString& found, const std::vector<ChoiceEntry>& entries,
                      const QVariant& chosen)
{
    const QSignalBlocker quiet(this);
    // A list that is open, or being read aloud, is not made anew for nothing.
    if (found != m_found || entries != m_entries || count() == 0) {
        m_found = found;
        m_entries = entries;
        clear();
        if (!found.isEmpty())
            addItem(tr("Automatic (%1)").arg(found));
        for (const ChoiceEntry& entry : entries)
            addItem(entry.text, entry.value);
    }
    setCurrentIndex(chosen.isValid() ? findData(chosen) : 0);
    setToolTip(currentText());
    update();
}

void ChoiceBox::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    if (m_isBrief && !m_found.isEmpty() && currentIndex() == 0)
        option.currentText = m_found;
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void ChoiceBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return showPopup();
    default:
        return QComboBox::keyPressEvent(event);
    }
}

void ChoiceBox::showPopup()
{
    // As wide as its longest entry: the box itself may be narrow.
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 24);
    QComboBox::showPopup();
}

} // namespace aftershock
