#include "ui/window/control_strip.h"

#include "core/wording.h"
#include "figure/rows.h"
#include "ui/window/appearance.h"
#include "ui/window/flow_layout.h"
#include "ui/window/strip_controls.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <set>

namespace aftershock {

namespace {

constexpr std::size_t rowsToCompareWith = 200; ///< a longer list nobody reads: search finds the row

bool belongsTo(StripControl control, ViewKind view)
{
    switch (control) {
    case StripControl::Sort:
    case StripControl::ColourBy:
    case StripControl::GroupBy:
        return view == ViewKind::Declines;
    case StripControl::Currency:
    case StripControl::Scale:
    case StripControl::Show:
        return view == ViewKind::Funding;
    }
    Q_UNREACHABLE();
}

} // namespace

ControlStrip::ControlStrip(Session* session, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_editText(new StripButton(StripButton::Sign::Text, tr("Edit text…"), this)),
      m_resetZoom(new StripButton(StripButton::Sign::WholeAxis, tr("Reset zoom"), this))
{
    auto* layout = new FlowLayout(this, 12, 6);
    addControl(StripControl::Sort, tr("Sort"));
    addControl(StripControl::ColourBy, tr("Colour by"));
    addControl(StripControl::GroupBy, tr("Group by"));
    addControl(StripControl::Currency, tr("Currency"));
    addControl(StripControl::Scale, tr("Scale"));
    addControl(StripControl::Show, tr("Show"));
    for (const Entry& entry : m_entries)
        layout->addWidget(entry.holder);
    layout->setRightAlignedFrom(layout->count());
    layout->addWidget(m_editText);
    layout->addWidget(m_resetZoom);
    m_editText->setFont(smallFont());
    m_editText->setToolTip(tr("Put words of your own in place of title, subtitle and note"));
    m_resetZoom->setFont(smallFont());
    m_resetZoom->setToolTip(tr("Show the whole axis again"));
    m_resetZoom->setEnabled(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_session, &Session::specChanged, this, &ControlStrip::refill);
    connect(m_session, &Session::figureChanged, this, &ControlStrip::refill);
    refill();
}

void ControlStrip::addControl(StripControl control, const QString& label)
{
    auto* holder = new QWidget(this);
    auto* layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* words = new QLabel(label, holder);
    words->setFont(smallFont());
    words->setForegroundRole(role::muted);
    auto* box = new StripBox(holder);
    box->setFont(smallFont());
    box->setAccessibleName(label);
    words->setBuddy(box);
    layout->addWidget(words);
    layout->addWidget(box);
    m_entries.push_back({control, holder, box, {}});
    const std::size_t index = m_entries.size() - 1;
    connect(box, &QComboBox::activated, this, [this, index](int row) {
        const std::vector<Choice>& offered = m_entries[index].choices;
        if (row < 0 || row >= static_cast<int>(offered.size()))
            return;
        ViewSpec spec = m_session->spec();
        // The act may change the very list that it stands in.
        const auto apply = offered[static_cast<std::size_t>(row)].apply;
        apply(spec);
        m_session->setSpec(spec);
    });
}

void ControlStrip::refill()
{
    for (Entry& entry : m_entries) {
        const bool wanted = belongsTo(entry.control, m_session->view());
        entry.holder->setVisible(wanted);
        if (wanted)
            fill(entry);
    }
    m_editText->setEnabled(m_session->hasDataset());
}

void ControlStrip::fill(Entry& entry)
{
    entry.choices = choices(entry.control);
    QStringList texts;
    int current = -1;
    for (std::size_t i = 0; i < entry.choices.size(); ++i) {
        texts << entry.choices[i].text;
        ViewSpec applied = m_session->spec();
        entry.choices[i].apply(applied);
        if (current < 0 && applied == m_session->spec())
            current = static_cast<int>(i);
    }
    const QSignalBlocker quiet(entry.box);
    QStringList present;
    for (int i = 0; i < entry.box->count(); ++i)
        present << entry.box->itemText(i);
    if (present != texts) {
        entry.box->clear();
        entry.box->addItems(texts);
    }
    entry.box->setCurrentIndex(current);
    entry.box->updateGeometry(); // as wide as the words it shows
    entry.box->setEnabled(!texts.isEmpty());
}

std::vector<ControlStrip::Choice> ControlStrip::choices(StripControl control) const
{
    if (!m_session->hasDataset())
        return {};
    switch (control) {
    case StripControl::Sort:
        return sortChoices();
    case StripControl::ColourBy:
        return fieldChoices(&ViewSpec::colourBy);
    case StripControl::GroupBy:
        return fieldChoices(&ViewSpec::groupBy);
    case StripControl::Currency:
        return currencyChoices();
    case StripControl::Scale:
        return scaleChoices();
    case StripControl::Show:
        return showChoices();
    }
    Q_UNREACHABLE();
}

std::vector<ControlStrip::Choice> ControlStrip::sortChoices() const
{
    const auto by = [](QString text, std::optional<Sort> sort) {
        return Choice{std::move(text), [sort](ViewSpec& spec) { spec.sort = sort; }};
    };
    std::vector<Choice> list{
        by(tr("Largest fall first"), std::nullopt),
        by(tr("Largest rise first"), Sort{Field::Size, true}),
        by(tr("Name, A to Z"), Sort{Field::Name, false}),
        by(tr("Name, Z to A"), Sort{Field::Name, true}),
        by(tr("Country"), Sort{Field::Country, false}),
        by(tr("Day"), Sort{Field::Day, false}),
    };
    // Orders that only a column's head offers are told too once chosen.
    const std::optional<Sort> sort = m_session->spec().sort;
    if (sort == Sort{Field::Size, false}) {
        list.front().apply = [sort](ViewSpec& spec) { spec.sort = sort; };
        return list;
    }
    const bool listed = std::any_of(list.begin(), list.end(), [&sort](const Choice& choice) {
        ViewSpec spec;
        choice.apply(spec);
        return spec.sort == sort;
    });
    if (!listed)
        list.push_back(by(tr("As the table"), sort));
    return list;
}

std::vector<ControlStrip::Choice>
ControlStrip::fieldChoices(std::optional<Field> ViewSpec::*member) const
{
    const auto choice = [member](QString text, std::optional<Field> field) {
        return Choice{std::move(text), [member, field](ViewSpec& spec) { spec.*member = field; }};
    };
    return {choice(tr("Nothing"), std::nullopt), choice(tr("Country"), Field::Country),
            choice(tr("Sector"), Field::Sector), choice(tr("Event"), Field::Event)};
}

std::vector<ControlStrip::Choice> ControlStrip::currencyChoices() const
{
    const Formatter& words = m_session->formatter();
    const std::optional<Currency> unit =
        m_session->figure() ? Currency::fromCode(m_session->figure()->axis.unit) : std::nullopt;
    const bool chosen = m_session->spec().currency || m_session->spec().inReportedCurrency;
    const QString most =
        unit && !chosen ? tr("%1, as most are stated").arg(capitalised(words.currencyName(*unit)))
                        : tr("Most common");
    std::vector<Choice> list{{most, [](ViewSpec& spec) {
                                  spec.currency.reset();
                                  spec.inReportedCurrency = false;
                              }}};
    std::set<Currency> known;
    for (const Funding& funding : (*m_session->dataset())->fundings)
        for (const FundingAmount& amount : funding.amounts)
            known.insert(amount.money.currency);
    for (const ExchangeRate& rate : (*m_session->dataset())->exchangeRates)
        known.insert({rate.base, rate.quote});
    for (const Currency currency : known)
        list.push_back({capitalised(words.currencyName(currency)), [currency](ViewSpec& spec) {
                            spec.currency = currency;
                            spec.inReportedCurrency = false;
                        }});
    if (known.size() > 1)
        list.push_back({tr("Each as reported"), [](ViewSpec& spec) {
                            spec.currency.reset();
                            spec.inReportedCurrency = true;
                        }});
    return list;
}

std::vector<ControlStrip::Choice> ControlStrip::scaleChoices() const
{
    // An unset scale is the program's choice, the log scale: both read “Log”.
    const bool chosen = m_session->spec().scale == ScaleChoice::Log;
    return {{tr("Log"),
             [chosen](ViewSpec& spec) {
                 spec.scale = chosen ? std::optional(ScaleChoice::Log) : std::nullopt;
             }},
            {tr("Linear"), [](ViewSpec& spec) { spec.scale = ScaleChoice::Linear; }}};
}

std::vector<ControlStrip::Choice> ControlStrip::showChoices() const
{
    std::vector<Choice> list{{tr("Whole amount"),
                              [](ViewSpec& spec) {
                                  spec.perYear = false;
                                  spec.relativeTo.reset();
                              }},
                             {tr("Amount a year"), [](ViewSpec& spec) {
                                  spec.perYear = true;
                                  spec.relativeTo.reset();
                              }}};
    const Dataset& dataset = *m_session->dataset();
    for (const Funding& funding : dataset->fundings) {
        if (list.size() > rowsToCompareWith)
            break;
        const Organisation* funder = dataset.organisation(funding.organisation);
        const QString name = funding.partOf || !funder ? funding.purpose : funder->name;
        list.push_back(
            {tr("Relative to %1").arg(printable(name, 40)), [id = funding.id](ViewSpec& spec) {
                 spec.perYear = false;
                 spec.relativeTo = id;
             }});
    }
    return list;
}

bool ControlStrip::has(StripControl control) const
{
    return m_session->hasDataset() && belongsTo(control, m_session->view());
}

QComboBox* ControlStrip::box(StripControl control) const
{
    for (const Entry& entry : m_entries)
        if (entry.control == control)
            return entry.box;
    return nullptr;
}

void ControlStrip::open(StripControl control)
{
    if (!has(control))
        return;
    QComboBox* list = box(control);
    list->setFocus(Qt::ShortcutFocusReason);
    list->showPopup();
}

} // namespace aftershock
