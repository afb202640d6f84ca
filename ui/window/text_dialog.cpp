#include "ui/window/text_dialog.h"

#include "ui/window/window_style.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace aftershock {

TextDialog::TextDialog(const Figure& figure, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Edit text"));
    resize(620, 380);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(6);
    addField(0, tr("Title"), figure.title, 2);
    addField(1, tr("Subtitle"), figure.subtitle, 2);
    addField(2, tr("Note"), figure.note, 4);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    makePrimary(buttons->button(QDialogButtonBox::Ok));
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Use this text"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addSpacing(8);
    layout->addWidget(buttons);
}

void TextDialog::addField(std::size_t index, const QString& label, const ChartText& text, int lines)
{
    auto* head = new QHBoxLayout;
    auto* name = new QLabel(label, this);
    auto* edit = new QPlainTextEdit(text.text(), this);
    auto* reset = new QPushButton(tr("From the data"), this);
    reset->setToolTip(tr("Back to the text that is made from the data, and follows it"));
    reset->setAccessibleName(tr("%1 from the data").arg(label));
    name->setBuddy(edit);
    edit->setAccessibleName(label);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 14);
    head->addWidget(name, 1);
    head->addWidget(reset);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(head);
    column->addWidget(edit);
    m_fields[index] = {text.made, edit, reset};
    reset->setEnabled(text.text() != text.made);
    connect(edit, &QPlainTextEdit::textChanged, this,
            [this, index] { m_fields[index].reset->setEnabled(chosen(index).has_value()); });
    connect(reset, &QPushButton::clicked, this,
            [this, index] { m_fields[index].edit->setPlainText(m_fields[index].made); });
}

std::optional<QString> TextDialog::chosen(std::size_t index) const
{
    const QString text = m_fields[index].edit->toPlainText().trimmed();
    return text == m_fields[index].made.trimmed() ? std::nullopt : std::optional(text);
}

ChosenTexts TextDialog::texts() const
{
    return {.title = chosen(0), .subtitle = chosen(1), .note = chosen(2)};
}

} // namespace aftershock
