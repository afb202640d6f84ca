#include "ui/window/message_bar.h"

#include "ui/window/appearance.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace aftershock {

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_act(new QPushButton(this)),
      m_dismiss(new QPushButton(tr("Dismiss"), this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_act);
    layout->addWidget(m_dismiss);
    connect(m_act, &QPushButton::clicked, this, [this] {
        const std::function<void()> action = m_action;
        dismiss();
        if (action)
            action();
    });
    connect(m_dismiss, &QPushButton::clicked, this, &MessageBar::dismiss);
    dress();
    hide();
}

void MessageBar::showMessage(const QString& text)
{
    offer(text, {}, {});
}

void MessageBar::offer(const QString& text, const QString& button, std::function<void()> act)
{
    m_text->setText(text);
    m_action = std::move(act);
    m_act->setText(button);
    m_act->setVisible(!button.isEmpty());
    setAccessibleName(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::dismiss()
{
    m_action = nullptr;
    hide();
}

void MessageBar::dress()
{
    QPalette warning = m_text->palette();
    warning.setColor(QPalette::WindowText, themeOf(this).warningInk);
    m_text->setPalette(warning);
}

void MessageBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).warningGround);
    painter.fillRect(0, height() - 1, width(), 1, themeOf(this).border);
}

} // namespace aftershock
