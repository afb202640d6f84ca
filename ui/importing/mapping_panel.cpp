#include "ui/importing/mapping_panel.h"

#include "ui/importing/import_words.h"
#include "ui/window/appearance.h"
#include "ui/window/surfaces.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace aftershock {

namespace {

constexpr ImportKind kinds[] = {ImportKind::ShareMoves, ImportKind::Funding, ImportKind::Prices,
                                ImportKind::ExchangeRates, ImportKind::Events};

/// What a file of the kind often leaves unsaid because it holds for all its rows.
std::vector<ImportField> sharedFields(ImportKind kind)
{
    switch (kind) {
    case ImportKind::ShareMoves:
        return {ImportField::Organisation, ImportField::Units, ImportField::Event,
                ImportField::Day};
    case ImportKind::Funding:
        return {ImportField::Organisation, ImportField::Currency, ImportField::Event,
                ImportField::FromYear};
    case ImportKind::Prices:
        return {ImportField::Organisation, ImportField::Ticker, ImportField::Exchange,
                ImportField::Day};
    case ImportKind::ExchangeRates:
        return {ImportField::Base, ImportField::Quote, ImportField::Day};
    case ImportKind::Events:
        return {ImportField::EventKind};
    }
    Q_UNREACHABLE();
}

/// Whether the headings name the companies or currencies.
bool isNamedAbove(const Mapping& mapping)
{
    return mapping.column(ImportField::CompanyPrices).has_value() ||
           mapping.column(ImportField::CompanyChanges).has_value() ||
           mapping.column(ImportField::CompanyAmounts).has_value() ||
           mapping.column(ImportField::CurrencyRates).has_value();
}

/// Whether one value for all rows is of use: no column tells it row by row.
bool isOpen(const Mapping& mapping, ImportField field)
{
    // What was given for all rows can be taken back.
    if (const auto given = mapping.constants.find(field); mapping.column(field))
        return given != mapping.constants.end() && given->second.isChosen;
    // A single column of changes says it by its own field.
    if (field == ImportField::Units)
        return mapping.column(ImportField::CompanyChanges) ||
               mapping.column(ImportField::DayChanges);
    const bool namesCompany = mapping.column(ImportField::Organisation).has_value() ||
                              mapping.column(ImportField::Ticker).has_value();
    if (field == ImportField::Organisation || field == ImportField::Ticker)
        return !namesCompany && !isNamedAbove(mapping);
    // “Amount (USD bn)” says it in the heading.
    if (field == ImportField::Currency)
        for (const ImportField each :
             {ImportField::Amount, ImportField::YearAmounts, ImportField::CompanyAmounts})
            if (const auto amount = mapping.column(each))
                return !mapping.columns[*amount].unit.currency;
    if (field == ImportField::FromYear)
        return !mapping.column(ImportField::YearAmounts);
    if (field == ImportField::Quote)
        return !isNamedAbove(mapping);
    return true;
}

} // namespace

MappingPanel::MappingPanel(const Formatter& formatter, QWidget* parent)
    : QWidget(parent), m_formatter(formatter), m_kind(new ChoiceBox(tr("What the rows are"), this)),
      m_shared(new QFormLayout), m_sharedPlace(new QWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* cited = new QFormLayout;
    for (QFormLayout* form : {m_shared, cited}) {
        form->setContentsMargins(0, 0, 0, 0);
        form->setVerticalSpacing(6);
        form->setHorizontalSpacing(8);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    }
    layout->addWidget(newHeading(tr("What the rows are"), this));
    m_kind->setBrief(true);
    layout->addWidget(m_kind);
    auto* sharedLayout = new QVBoxLayout(m_sharedPlace);
    sharedLayout->setContentsMargins(0, 6, 0, 0);
    sharedLayout->setSpacing(8);
    sharedLayout->addWidget(newHeading(tr("The same for all rows"), m_sharedPlace));
    sharedLayout->addLayout(m_shared);
    layout->addWidget(m_sharedPlace);
    layout->addSpacing(6);
    layout->addWidget(newHeading(tr("Who says so"), this));
    layout->addLayout(cited);
    m_sourceTitle = addField(cited, tr("Source"));
    m_sourceAddress = addField(cited, tr("Address"));
    m_sourceAddress->setPlaceholderText(tr("https://…"));
    for (QLineEdit* field : {m_sourceTitle, m_sourceAddress})
        connect(field, &QLineEdit::editingFinished, this, [this, field] {
            if (field->isModified())
                emit sourceChanged();
            field->setModified(false);
        });
    connect(m_kind, &ChoiceBox::choiceMade, this, [this](const QVariant& value) {
        emit kindChosen(value.isValid() ? std::optional(static_cast<ImportKind>(value.toInt()))
                                        : std::nullopt);
    });
}

QLineEdit* MappingPanel::addField(QFormLayout* form, const QString& label)
{
    auto* field = new QLineEdit(this);
    field->setFont(smallFont());
    field->setTextMargins(fieldMargins);
    field->setAccessibleName(label);
    form->addRow(label, field);
    form->labelForField(field)->setForegroundRole(role::muted);
    form->labelForField(field)->setFont(smallFont());
    return field;
}

Source MappingPanel::source() const
{
    const QString title = m_sourceTitle->text().trimmed();
    const QString address = m_sourceAddress->text().trimmed();
    if (title.isEmpty() && address.isEmpty())
        return {};
    return {.title = title.isEmpty() ? address : title, .url = address};
}

void MappingPanel::showDraft(const MappingDraft& draft, const QString& file)
{
    const Mapping& mapping = draft.mapping;
    std::vector<ChoiceEntry> entries;
    for (const ImportKind kind : kinds)
        entries.push_back({kindName(kind), static_cast<int>(kind)});
    const bool isUnknown = draft.missing && draft.missing->code == ErrorCode::KindUnknown;
    QString found = tr("as found");
    if (isUnknown)
        found = tr("not recognised: choose one");
    else if (!mapping.kind.isChosen)
        found = tr("%1, %2").arg(kindName(mapping.kind.value),
                                 sureWords(mapping.kind.sure, m_formatter));
    m_kind->offer(found, entries,
                  mapping.kind.isChosen ? QVariant(static_cast<int>(mapping.kind.value))
                                        : QVariant());
    m_sourceTitle->setPlaceholderText(file);

    const std::vector<ImportField> wanted = sharedFields(mapping.kind.value);
    for (const ImportField field : m_constants.keys())
        if (std::ranges::find(wanted, field) == wanted.end()) {
            m_shared->removeRow(m_constants.take(field));
        }
    bool hasAny = false;
    for (const ImportField field : wanted) {
        QLineEdit*& edit = m_constants[field];
        if (!edit) {
            edit = addField(m_shared, fieldName(field));
            connect(edit, &QLineEdit::editingFinished, this, [this, field, box = edit] {
                if (box->isModified())
                    emit constantChosen(field, box->text().trimmed());
                box->setModified(false);
            });
        }
        const bool open = isOpen(mapping, field);
        edit->setVisible(open);
        m_shared->labelForField(edit)->setVisible(open);
        hasAny = hasAny || open;
        const auto constant = mapping.constants.find(field);
        const bool isGuess = constant != mapping.constants.end() && !constant->second.isChosen;
        edit->setPlaceholderText(
            isGuess ? tr("Automatic (%1)").arg(printable(constant->second.value, 40)) : QString());
        const bool isChosen = constant != mapping.constants.end() && constant->second.isChosen;
        // What is being typed is not taken away.
        if (!edit->hasFocus())
            edit->setText(isChosen ? constant->second.value : QString());
    }
    m_sharedPlace->setVisible(hasAny);
}

} // namespace aftershock
