#include "ui/editing/price_dialog.h"

#include "data/price_edits.h"
#include "ui/window/appearance.h"
#include "ui/window/surfaces.h"
#include "ui/window/window_style.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

QLineEdit* newField(const char* column, QFormLayout* form, QWidget* parent)
{
    const auto place = columnAt(TableKind::Price, QString::fromLatin1(column));
    const DataColumn& described =
        columnsOf(TableKind::Price)[static_cast<std::size_t>(place.value_or(0))];
    auto* field = new QLineEdit(parent);
    field->setPlaceholderText(hintOf(described));
    field->setMinimumWidth(240);
    field->setTextMargins(fieldMargins);
    form->addRow(headingOf(described), field);
    return field;
}

} // namespace

PriceDialog::PriceDialog(Session* session, Editor* editor, std::optional<RowId> company,
                         QWidget* parent)
    : QDialog(parent), m_session(session), m_editor(editor), m_company(new QComboBox(this)),
      m_wrong(new QLabel(this))
{
    setWindowTitle(tr("Add price"));
    auto* form = new QFormLayout;
    form->setSpacing(10);
    for (const NamedRow& row : namedRows(m_editor->working(), TableKind::Organisation))
        m_company->addItem(printable(row.name, 60), row.id);
    if (company)
        m_company->setCurrentIndex(m_company->findData(*company));
    form->addRow(tr("Company"), m_company);
    m_day = newField("at", form, this);
    m_close = newField("close", form, this);
    m_volume = newField("volume", form, this);
    m_wrong->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    makePrimary(add);
    add->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_wrong);
    layout->addWidget(buttons);
    m_wrong->hide();
    m_day->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &PriceDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PriceDialog::finish()
{
    const PricePaste read = pastePrices(m_editor->working(), {}, {u"at"_s, u"close"_s, u"volume"_s},
                                        {{m_day->text(), m_close->text(), m_volume->text()}},
                                        m_company->currentData().toLongLong(),
                                        rulesOf(m_session->formatter().language()));
    if (read.written.empty()) {
        const Error& error = read.refused.front();
        const auto place = columnAt(TableKind::Price, error.column);
        const QString heading =
            place
                ? headingOf(columnsOf(TableKind::Price)[static_cast<std::size_t>(*place)]) + u": "_s
                : QString();
        m_wrong->setText(heading + describe(error));
        m_wrong->show();
        return;
    }
    emit priceMade(read.written.front());
    accept();
}

} // namespace aftershock
