#include "ui/editing/price_bar.h"

#include "core/figure_parser.h"
#include "ui/window/appearance.h"
#include "ui/window/surfaces.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolTip>

namespace aftershock {

PriceBar::PriceBar(PricePages* pages, Session* session, Editor* editor, QWidget* parent)
    : QWidget(parent), m_pages(pages), m_session(session), m_editor(editor),
      m_company(new QComboBox(this)), m_day(new QLineEdit(this)), m_place(new QLabel(this)),
      m_previous(new QPushButton(tr("Previous"), this)), m_next(new QPushButton(tr("Next"), this))
{
    m_company->setAccessibleName(tr("Company whose prices are shown"));
    m_company->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_company->setMinimumContentsLength(16);
    m_day->setPlaceholderText(tr("Go to day…"));
    m_day->setAccessibleName(tr("Go to day"));
    m_day->setMaximumWidth(150);
    m_day->setTextMargins(fieldMargins);
    m_place->setFont(smallFont());
    m_place->setForegroundRole(role::muted);
    m_previous->setFont(smallFont());
    m_next->setFont(smallFont());

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_company);
    layout->addWidget(m_day, 1);
    layout->addStretch(1);
    layout->addWidget(m_place);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);

    connect(m_company, &QComboBox::activated, this, [this] {
        const QVariant chosen = m_company->currentData();
        m_pages->setCompany(chosen.isValid() ? std::optional(chosen.toLongLong()) : std::nullopt);
    });
    connect(m_day, &QLineEdit::returnPressed, this, &PriceBar::goToDay);
    connect(m_previous, &QPushButton::clicked, this, [this] { m_pages->turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_pages->turn(1); });
    connect(m_pages, &PricePages::pageChanged, this, &PriceBar::showPlace);
    connect(m_editor, &Editor::reset, this, &PriceBar::companiesChanged);
    connect(m_editor, &Editor::changed, this, [this](const Edit& edit) {
        for (const Change& change : edit.changes)
            if (const auto* record = std::get_if<RecordChange>(&change);
                record != nullptr && tableOf(record->before ? *record->before : *record->after) ==
                                         TableKind::Organisation)
                return companiesChanged();
    });
    showPlace();
}

void PriceBar::companiesChanged()
{
    // Sorting the names of thousands is for when the list is seen.
    m_isListed = false;
    if (isVisible())
        listCompanies();
}

void PriceBar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_isListed)
        listCompanies();
}

void PriceBar::listCompanies()
{
    m_isListed = true;
    m_company->clear();
    m_company->addItem(tr("All companies"));
    for (const NamedRow& row : namedRows(m_editor->working(), TableKind::Organisation))
        m_company->addItem(printable(row.name, 60), row.id);
    const std::optional<RowId> present = m_pages->company();
    m_company->setCurrentIndex(present ? std::max(0, m_company->findData(*present)) : 0);
}

void PriceBar::showPlace()
{
    m_place->setText(m_pages->placeText());
    m_previous->setEnabled(m_pages->hasPrevious());
    m_next->setEnabled(m_pages->hasNext());
    // Prices of all companies stand company by company: a day is a place among those of one.
    m_day->setVisible(m_pages->company().has_value());
}

void PriceBar::goToDay()
{
    const auto day = parseDay(m_day->text());
    if (day && *day) {
        m_pages->goTo((*day)->day.date);
        return;
    }
    const QString wrong = day ? QString() : describe(day.error());
    QToolTip::showText(m_day->mapToGlobal(QPoint(0, m_day->height())), wrong, m_day);
}

} // namespace aftershock
