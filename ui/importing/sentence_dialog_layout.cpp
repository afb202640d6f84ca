// How the dialog for a sentence is laid out.
#include "ui/importing/import_words.h"
#include "ui/importing/sentence_dialog.h"
#include "ui/importing/target_panel.h"
#include "ui/window/appearance.h"
#include "ui/window/window_style.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace aftershock {

namespace {

constexpr QSize firstSize(640, 680);
constexpr int sentenceLines = 4;

} // namespace

void SentenceDialog::layOut()
{
    resize(firstSize.boundedTo(screen()->availableSize() - QSize(24, 60)));
    m_sentence->setTabChangesFocus(true);
    m_sentence->setAccessibleName(tr("The sentence"));
    m_sentence->setPlaceholderText(tr("Paste a sentence of a story here"));
    m_sentence->setFixedHeight(m_sentence->fontMetrics().lineSpacing() * sentenceLines + 14);
    m_left->setWordWrap(true);
    m_left->setFont(smallFont());
    m_left->setForegroundRole(role::muted);
    m_published->setPlaceholderText(tr("such as 28 January 2025; tells which “Monday” is meant"));
    m_published->setAccessibleName(tr("Day of the story"));
    m_source->setEditable(true);
    m_source->setInsertPolicy(QComboBox::NoInsert);
    m_source->setAccessibleName(tr("Source"));
    m_source->lineEdit()->setPlaceholderText(tr("who told it: a title, or one of the dataset’s"));

    auto* content = new QWidget(this);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(7);
    m_form->setHorizontalSpacing(12);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("Day of the story"), m_published);
    m_form->addRow(tr("What it tells"), m_kind);
    m_form->addRow(tr("Source"), m_source);
    for (const ImportField field :
         {ImportField::Organisation, ImportField::ShareChange, ImportField::Amount,
          ImportField::Qualifier, ImportField::Purpose, ImportField::Status, ImportField::FromYear,
          ImportField::Years, ImportField::Day})
        addField(m_form, field);
    m_form->addRow(QString(), m_inferred);
    addField(m_form, ImportField::Event);
    addField(m_form, ImportField::Locator);
    addField(m_form, ImportField::Note);
    m_fields[ImportField::Qualifier]->setPlaceholderText(
        tr("exact, over, at-least, under, at-most, about; as the figure says"));
    m_fields[ImportField::Locator]->setPlaceholderText(tr("such as section 2, paragraph 3"));
    m_fields[ImportField::Status]->setPlaceholderText(tr("planned, spent or reported"));

    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(20, 18, 20, 10);
    inside->setSpacing(10);
    inside->addWidget(m_sentence);
    inside->addWidget(m_left);
    inside->addLayout(m_form);
    inside->addWidget(m_target);
    inside->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);

    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    makePrimary(m_add);
    m_add->setDefault(true);
    m_add->setEnabled(false);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(20, 8, 20, 14);
    foot->setSpacing(10);
    foot->addWidget(m_message, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
    orderTabs(cancel);
}

/// As they stand below each other: the fields were made before their rows.
void SentenceDialog::orderTabs(QWidget* cancel)
{
    QList<QWidget*> order{m_sentence};
    for (int row = 0; row < m_form->rowCount(); ++row)
        order += m_form->itemAt(row, QFormLayout::FieldRole)->widget();
    order += m_target->fields();
    order += {cancel, m_add};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

QLineEdit* SentenceDialog::addField(QFormLayout* form, ImportField field)
{
    auto* edit = new QLineEdit(this);
    edit->setAccessibleName(fieldName(field));
    form->addRow(fieldName(field), edit);
    m_fields.insert(field, edit);
    connect(edit, &QLineEdit::textEdited, this, [this] {
        m_add->setEnabled(false);
        m_checkSoon.start();
    });
    return edit;
}

} // namespace aftershock
