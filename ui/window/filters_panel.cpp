#include "ui/window/filters_panel.h"

#include "ui/window/appearance.h"
#include "ui/window/range_slider.h"
#include "ui/window/surfaces.h"
#include "ui/window/wrapped_check_box.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace aftershock {

namespace {

constexpr std::size_t valuesShown = 40; ///< of one field; the most frequent come first
constexpr double manyTimes = 100;       ///< amounts that far apart move by ratios

/// What the facets depend on: the view and its unit, not how it is filtered or sorted.
ViewSpec facetSpec(const ViewSpec& spec)
{
    return {.view = spec.view,
            .currency = spec.currency,
            .inReportedCurrency = spec.inReportedCurrency,
            .perYear = spec.perYear,
            .relativeTo = spec.relativeTo};
}

const Filter* filterOf(const ViewSpec& spec, Field field)
{
    for (const Filter& filter : spec.filters)
        if (filter.field == field)
            return &filter;
    return nullptr;
}

} // namespace

FiltersPanel::FiltersPanel(Session* session, QWidget* parent)
    : QScrollArea(parent), m_session(session)
{
    setAccessibleName(tr("Filters"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(role::panel);
    connect(m_session, &Session::specChanged, this, [this] {
        askForFacets();
        showSpec();
    });
    connect(m_session, &Session::figureChanged, this, &FiltersPanel::showWhetherEmpty);
    askForFacets();
}

void FiltersPanel::askForFacets()
{
    if (!m_session->hasDataset())
        return;
    const std::pair wanted{facetSpec(m_session->spec()), m_session->dataset()};
    if (m_askedFor == wanted)
        return;
    m_askedFor = wanted;
    const auto work = [wanted, formatter = m_session->formatter()](
                          const Progress&) -> Result<std::vector<Facet>> {
        return facets(*wanted.second, wanted.first, formatter);
    };
    const auto done = [this](Result<std::vector<Facet>> offered) {
        rebuild(std::move(offered).value());
    };
    if (m_session->isLarge())
        m_job.start(work, done);
    else
        m_job.runNow(work, done);
}

void FiltersPanel::rebuild(std::vector<Facet> offered)
{
    m_facets = std::move(offered);
    m_values.clear();
    m_slider = nullptr;
    m_sizeText = nullptr;
    m_content = new QWidget;
    m_content->setAutoFillBackground(true);
    m_content->setBackgroundRole(role::panel);
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(14, 14, 12, 14);
    m_layout->setSpacing(4);

    m_nothingLeft = new QWidget(m_content);
    auto* emptyLayout = new QVBoxLayout(m_nothingLeft);
    emptyLayout->setContentsMargins(0, 0, 0, 8);
    auto* words = new QLabel(tr("Nothing is left with these filters."), m_nothingLeft);
    words->setWordWrap(true);
    emptyLayout->addWidget(words);
    m_clear = new LinkButton(tr("Clear filters"), m_nothingLeft);
    connect(m_clear, &LinkButton::clicked, m_session, &Session::clearFilters, Qt::QueuedConnection);
    emptyLayout->addWidget(m_clear);
    m_layout->addWidget(m_nothingLeft);

    for (const Facet& facet : m_facets)
        addFacet(facet);
    addSavedViews();
    m_layout->addStretch(1);
    showSpec();
    showWhetherEmpty();
    // Takes the place of the old content, which Qt deletes.
    setWidget(m_content);
    emit rebuilt();
}

void FiltersPanel::addHeading(const QString& text)
{
    if (m_layout->count() > 1)
        m_layout->addSpacing(10);
    m_layout->addWidget(newHeading(text, m_content));
    m_layout->addSpacing(2);
}

void FiltersPanel::addFacet(const Facet& facet)
{
    const bool isRange = facet.minimum && facet.maximum;
    if (isRange && *facet.minimum >= *facet.maximum)
        return; // one size only: nothing to choose
    if (!isRange && facet.values.empty())
        return;
    addHeading(facet.title);
    if (isRange)
        addSizeSlider(facet);
    else
        addValues(facet);
}

void FiltersPanel::addValues(const Facet& facet)
{
    const std::size_t shown = std::min(facet.values.size(), valuesShown);
    for (std::size_t i = 0; i < shown; ++i) {
        const FacetValue& value = facet.values[i];
        auto* line = new QHBoxLayout;
        line->setSpacing(6);
        auto* box = new WrappedCheckBox(m_content);
        const QString label = printable(value.label, 200);
        box->setText(QString(label).replace(u'&', QStringLiteral("&&")));
        box->setToolTip(label);
        box->setAccessibleName(tr("%1: %2, %3").arg(facet.title, label).arg(value.count));
        box->setChecked(true);
        auto* count = new QLabel(m_session->formatter().integer(value.count), m_content);
        count->setFont(smallFont());
        count->setForegroundRole(role::muted);
        count->setMinimumHeight(box->minimumSizeHint().height());
        line->addWidget(box, 1);
        line->addWidget(count, 0, Qt::AlignTop);
        m_layout->addLayout(line);
        m_values.push_back({facet.field, value.code, box});
        connect(box, &QCheckBox::toggled, this, [this, field = facet.field] { takeValues(field); });
    }
    if (shown < facet.values.size()) {
        auto* more = new QLabel(tr("and %1 more")
                                    .arg(m_session->formatter().integer(
                                        static_cast<qint64>(facet.values.size() - shown))),
                                m_content);
        more->setForegroundRole(role::muted);
        m_layout->addWidget(more);
    }
}

void FiltersPanel::addSizeSlider(const Facet& facet)
{
    m_slider = new RangeSlider(m_content);
    m_slider->setAccessibleName(facet.title);
    m_slider->setLogarithmic(*facet.minimum > 0 && *facet.maximum / *facet.minimum > manyTimes);
    m_slider->setLimits(*facet.minimum, *facet.maximum);
    m_sizeText = new QLabel(facet.rangeText, m_content);
    m_sizeText->setFont(smallFont());
    m_sizeText->setForegroundRole(role::muted);
    m_sizeText->setWordWrap(true);
    m_layout->addWidget(m_slider);
    m_layout->addWidget(m_sizeText);
    connect(m_slider, &RangeSlider::chosenChanged, this, &FiltersPanel::takeSize);
}

void FiltersPanel::addSavedViews()
{
    const std::vector<SavedView>& savedViews = (*m_session->dataset())->savedViews;
    if (savedViews.empty())
        return;
    addHeading(tr("Saved views"));
    for (const SavedView& saved : savedViews) {
        auto* link = new LinkButton(printable(saved.name, 80), m_content);
        connect(
            link, &LinkButton::clicked, this, [this, saved] { applySavedView(saved); },
            Qt::QueuedConnection);
        addActions(link, saved.id);
        m_layout->addWidget(link);
    }
}

/// The menu at the right button and the menu key. The link may be gone when it is answered.
void FiltersPanel::addActions(LinkButton* link, RowId savedView)
{
    link->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* rename = new QAction(tr("Rename…"), link);
    auto* remove = new QAction(tr("Delete"), link);
    link->addActions({rename, remove});
    connect(
        rename, &QAction::triggered, this, [this, savedView] { emit renameAsked(savedView); },
        Qt::QueuedConnection);
    connect(
        remove, &QAction::triggered, this, [this, savedView] { emit deleteAsked(savedView); },
        Qt::QueuedConnection);
}

LinkButton* FiltersPanel::savedViewLink(const QString& name) const
{
    for (LinkButton* link : m_content->findChildren<LinkButton*>())
        if (link != m_clear && link->text() == name)
            return link;
    return nullptr;
}

void FiltersPanel::applySavedView(const SavedView& saved)
{
    const Result<ViewSpec> spec = viewSpecOf(saved);
    if (!spec) {
        Error error = spec.error();
        error.subject = m_session->origin().path;
        emit m_session->failed(error);
        return;
    }
    m_session->setView(spec->view);
    m_session->setSpec(*spec);
}

void FiltersPanel::showSpec()
{
    const ViewSpec& spec = m_session->spec();
    for (const ValueBox& value : m_values) {
        const Filter* filter = filterOf(spec, value.field);
        const QSignalBlocker quiet(value.box);
        value.box->setChecked(!filter || filter->values.contains(value.code));
    }
    if (!m_slider)
        return;
    const Filter* size = filterOf(spec, Field::Size);
    for (const Facet& facet : m_facets)
        if (facet.minimum && facet.maximum)
            m_slider->setChosen(size ? size->minimum.value_or(*facet.minimum) : *facet.minimum,
                                size ? size->maximum.value_or(*facet.maximum) : *facet.maximum);
    showSizeText();
}

void FiltersPanel::takeValues(Field field)
{
    Filter filter{.field = field};
    bool all = true;
    for (const ValueBox& value : m_values) {
        if (value.field != field)
            continue;
        if (value.box->isChecked())
            filter.values << value.code;
        else
            all = false;
    }
    // Values beyond those listed stay as they are: all kept until one is taken away.
    for (const Facet& facet : m_facets)
        if (facet.field == field)
            for (std::size_t i = valuesShown; i < facet.values.size(); ++i)
                filter.values << facet.values[i].code;
    if (all)
        m_session->removeFilter(field);
    else
        m_session->setFilter(filter);
}

void FiltersPanel::takeSize()
{
    if (m_slider->choosesAll())
        m_session->removeFilter(Field::Size);
    else
        m_session->setFilter(
            {.field = Field::Size, .minimum = m_slider->low(), .maximum = m_slider->high()});
    showSizeText();
}

void FiltersPanel::showSizeText()
{
    m_sizeText->setText(sizeRangeText(m_slider->low(), m_slider->high(), *m_session->dataset(),
                                      m_session->spec(), m_session->formatter()));
}

bool FiltersPanel::saysThatNothingIsLeft() const
{
    return m_nothingLeft && m_nothingLeft->isVisibleTo(this);
}

void FiltersPanel::showWhetherEmpty()
{
    if (!m_nothingLeft)
        return;
    const auto& figure = m_session->figure();
    m_nothingLeft->setVisible(figure && figure->marks.empty() &&
                              !m_session->spec().filters.empty());
}

QCheckBox* FiltersPanel::checkBox(Field field, const QString& code) const
{
    for (const ValueBox& value : m_values)
        if (value.field == field && value.code == code)
            return value.box;
    return nullptr;
}

} // namespace aftershock
