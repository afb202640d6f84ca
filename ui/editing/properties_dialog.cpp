#include "ui/editing/properties_dialog.h"

#include "ui/window/window_style.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace aftershock {

using namespace Qt::StringLiterals;

PropertiesDialog::PropertiesDialog(const WorkingDataset& dataset, QWidget* parent)
    : QDialog(parent), m_contents{dataset.property(u"title"_s), dataset.property(u"description"_s),
                                  dataset.property(u"language"_s), dataset.property(u"licence"_s)},
      m_title(new QLineEdit(m_contents.title, this)),
      m_description(new QPlainTextEdit(m_contents.description, this)),
      m_language(new QLineEdit(m_contents.language, this)),
      m_licence(new QLineEdit(m_contents.licence, this))
{
    setWindowTitle(tr("Dataset properties"));
    resize(560, 360);
    m_description->setTabChangesFocus(true);
    m_language->setPlaceholderText(tr("for example en"));
    m_licence->setPlaceholderText(tr("for example CC BY 4.0"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Description"), m_description);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("L&icence"), m_licence);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    makePrimary(buttons->button(QDialogButtonBox::Ok));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(12);
    layout->addLayout(form, 1);
    layout->addWidget(buttons);
}

Edit PropertiesDialog::edit() const
{
    Edit edit{.kind = EditKind::Set, .table = TableKind::Property};
    const auto take = [&](const QString& key, const QString& before, const QString& after) {
        if (before != after)
            edit.changes.emplace_back(PropertyChange{key, before, after});
    };
    take(u"title"_s, m_contents.title, m_title->text().trimmed());
    take(u"description"_s, m_contents.description, m_description->toPlainText());
    take(u"language"_s, m_contents.language, m_language->text().trimmed());
    take(u"licence"_s, m_contents.licence, m_licence->text().trimmed());
    return edit;
}

} // namespace aftershock
