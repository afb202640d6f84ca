#include "ui/window/session.h"

#include "figure/build_figure.h"

#include <QCoreApplication>

#include <algorithm>

namespace aftershock {

namespace {

/// Taking a hundred thousand marks apart takes longer than a frame: whoever lets go of them last
/// leaves that to a thread.
std::shared_ptr<const Figure> held(Figure figure)
{
    return {new Figure(std::move(figure)), [](const Figure* done) {
                if (done->marks.size() > rowsWorthAThread && !QCoreApplication::closingDown())
                    QThreadPool::globalInstance()->start([done] { delete done; });
                else
                    delete done;
            }};
}

} // namespace

Session::Session(QObject* parent) : QObject(parent)
{
    connect(&m_figureJob, &JobSlot::runningChanged, this, &Session::busyChanged);
}

Session::~Session() = default;

void Session::adopt(OpenedDataset opened)
{
    m_dataset = std::move(opened.dataset);
    m_origin = std::move(opened.origin);
    m_figureJob.cancel();
    for (ViewState& viewState : m_states)
        viewState.figure.reset();
}

void Session::open(OpenedDataset opened, const std::optional<RememberedViews>& views)
{
    adopt(std::move(opened));
    for (const ViewKind kind : allViews)
        m_states[static_cast<std::size_t>(kind)] =
            ViewState{.spec = {.view = kind}, .drawnSpec = {.view = kind}};
    if (views) {
        m_view = views->view;
        for (const ViewSpec& spec : views->specs)
            m_states[static_cast<std::size_t>(spec.view)].spec = spec;
    }
    // What the dataset has rather than an empty chart.
    const auto hasRows = [this](ViewKind kind) {
        return kind == ViewKind::Funding ? !(*m_dataset)->fundings.empty()
                                         : !(*m_dataset)->shareMoves.empty();
    };
    const auto filled = std::ranges::find_if(allViews, hasRows);
    if (!hasRows(m_view) && filled != allViews.end())
        m_view = *filled;
    emit datasetChanged();
    emit viewChanged();
    emit specChanged();
    build();
}

void Session::reload(OpenedDataset opened)
{
    adopt(std::move(opened));
    emit datasetChanged();
    emit specChanged();
    build();
}

void Session::setLanguage(Language language)
{
    if (language == m_formatter.language())
        return;
    m_formatter = Formatter(language);
    if (hasDataset())
        reload({.dataset = m_dataset, .origin = m_origin});
}

bool Session::isLarge() const
{
    return m_dataset && std::max((*m_dataset)->shareMoves.size(), (*m_dataset)->fundings.size()) >
                            rowsWorthAThread;
}

void Session::setView(ViewKind view)
{
    if (view == m_view)
        return;
    m_view = view;
    emit viewChanged();
    emit specChanged();
    if (!hasDataset())
        return;
    if (figure() && state().drawnSpec == spec()) {
        m_figureJob.cancel();
        emit figureChanged();
        emit selectionChanged();
    } else {
        build();
    }
}

void Session::setSpec(const ViewSpec& spec)
{
    if (!hasDataset() || (spec == this->spec() && figure()))
        return;
    m_view = spec.view;
    state().spec = spec;
    emit specChanged();
    build();
}

void Session::setFilter(const Filter& filter)
{
    ViewSpec changed = spec();
    std::erase_if(changed.filters, [&filter](const Filter& f) { return f.field == filter.field; });
    changed.filters.push_back(filter);
    setSpec(changed);
}

void Session::removeFilter(Field field)
{
    ViewSpec changed = spec();
    std::erase_if(changed.filters, [field](const Filter& f) { return f.field == field; });
    setSpec(changed);
}

void Session::clearFilters()
{
    ViewSpec changed = spec();
    changed.filters.clear();
    setSpec(changed);
}

RememberedViews Session::rememberedViews() const
{
    RememberedViews views{.path = m_origin.path, .view = m_view};
    for (const ViewState& viewState : m_states)
        views.specs.push_back(viewState.spec);
    return views;
}

void Session::build()
{
    const auto work = [dataset = m_dataset, spec = spec(), formatter = m_formatter](
                          const Progress&) { return buildFigure(*dataset, spec, formatter); };
    const auto done = [this, view = m_view, spec = spec()](Result<Figure> result) {
        takeFigure(view, spec, std::move(result));
    };
    if (isLarge())
        m_figureJob.start(work, done);
    else
        m_figureJob.runNow(work, done);
}

void Session::takeFigure(ViewKind view, const ViewSpec& spec, Result<Figure> result)
{
    ViewState& viewState = m_states[static_cast<std::size_t>(view)];
    if (!result)
        return showFailure(viewState, result.error());
    viewState.drawnSpec = spec;
    setFigure(viewState, held(std::move(result).value()));
}

void Session::showFailure(ViewState& viewState, const Error& error)
{
    emit failed(error);
    const bool hadFigure = viewState.figure != nullptr;
    const ViewSpec fallback =
        hadFigure ? viewState.drawnSpec : ViewSpec{.view = viewState.spec.view};
    if (viewState.spec != fallback) {
        viewState.spec = fallback;
        emit specChanged();
        if (!hadFigure)
            build();
        return;
    }
    if (hadFigure)
        return;
    // Not even the program's own choice can be drawn: say why in the chart's place.
    Figure empty;
    empty.view = fallback.view;
    empty.emptyText = describe(error);
    setFigure(viewState, held(std::move(empty)));
}

void Session::setFigure(ViewState& viewState, std::shared_ptr<const Figure> figure)
{
    viewState.figure = std::move(figure);
    viewState.shown.clear();
    for (const Mark& mark : viewState.figure->marks)
        viewState.shown.push_back(mark.row);
    viewState.positions = positionsOf(viewState.shown);
    viewState.selection = restricted(viewState.selection, viewState.positions);
    if (&viewState != &state())
        return;
    emit figureChanged();
    emit selectionChanged();
    finishReveal();
}

std::optional<int> Session::markOf(RowRef row) const
{
    const auto found = state().positions.find(row);
    return found == state().positions.end() ? std::nullopt : std::optional(found->second);
}

void Session::setSelection(Selection selection)
{
    selection = restricted(selection, state().positions);
    if (selection == state().selection)
        return;
    state().selection = std::move(selection);
    emit selectionChanged();
}

void Session::select(RowRef row, Qt::KeyboardModifiers modifiers)
{
    setSelection(extended(selection(), row, modifiers, shownRows()));
}

void Session::clearSelection()
{
    setSelection({});
}

void Session::selectAll()
{
    setSelection({shownRows(), selection().anchor});
}

void Session::reveal(const std::vector<RowRef>& rows)
{
    std::vector<RowRef> plotted = rows;
    std::erase_if(plotted, [](RowRef row) {
        return row.kind != RecordKind::ShareMove && row.kind != RecordKind::Funding;
    });
    if (plotted.empty())
        return;
    // Rows of two views: the present one answers if it has any of them.
    const auto viewOf = [](RowRef row) {
        return row.kind == RecordKind::Funding ? ViewKind::Funding : ViewKind::Declines;
    };
    const bool here = std::any_of(plotted.begin(), plotted.end(),
                                  [&](RowRef row) { return viewOf(row) == m_view; });
    setView(here ? m_view : viewOf(plotted.front()));
    std::erase_if(plotted, [&](RowRef row) { return viewOf(row) != m_view; });
    state().toReveal = std::move(plotted);
    if (!m_figureJob.isRunning())
        finishReveal();
}

void Session::finishReveal()
{
    ViewState& viewState = state();
    if (viewState.toReveal.empty() || !viewState.figure)
        return;
    const bool hidden = std::any_of(viewState.toReveal.begin(), viewState.toReveal.end(),
                                    [this](RowRef row) { return !markOf(row); });
    if (hidden && !viewState.spec.filters.empty()) {
        clearFilters(); // comes back here with the new figure
        emit filtersDropped();
        return;
    }
    const std::vector<RowRef> rows = std::exchange(viewState.toReveal, {});
    setSelection({rows, rows.front()});
    emit revealed(rows.front());
}

} // namespace aftershock
