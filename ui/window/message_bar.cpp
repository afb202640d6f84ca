#include "ui/window/message_bar.h"

#include "ui/window/appearance.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace aftershock {

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent),
      m_text(new QLabel(this)), m_buttons{new QPushButton(this), new QPushButton(this)},
      m_dismiss(new QPushButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->addWidget(m_text, 1);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        layout->addWidget(m_buttons[i]);
        connect(m_buttons[i], &QPushButton::clicked, this, [this, i] { choose(i); });
    }
    layout->addWidget(m_dismiss);
    connect(m_dismiss, &QPushButton::clicked, this, &MessageBar::dismiss);
    dress();
    hide();
}

void MessageBar::showMessage(const QString& text)
{
    offer(text, {}, tr("Dismiss"));
}

void MessageBar::offer(const QString& text, const QString& button, std::function<void()> act)
{
    offer(text, {{button, std::move(act)}}, tr("Dismiss"));
}

void MessageBar::offer(const QString& text, const std::vector<Choice>& choices, const QString& none)
{
    m_text->setText(text);
    m_choices = choices;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < choices.size());
        m_buttons[i]->setText(i < choices.size() ? choices[i].text : QString());
    }
    m_dismiss->setText(none);
    setAccessibleName(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::choose(std::size_t index)
{
    const std::vector<Choice> choices = m_choices;
    dismiss();
    if (index < choices.size() && choices[index].act)
        choices[index].act();
}

QPushButton* MessageBar::choiceButton(std::size_t index) const
{
    return isVisible() && index < m_choices.size() ? m_buttons[index] : nullptr;
}

void MessageBar::retract(const QString& message)
{
    if (text() == message)
        dismiss();
}

void MessageBar::dismiss()
{
    m_choices.clear();
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
