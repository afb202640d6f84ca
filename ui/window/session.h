#pragma once

#include "core/formatter.h"
#include "figure/figure.h"
#include "store/dataset_store.h"
#include "ui/jobs/job_slot.h"
#include "ui/window/selection.h"
#include "ui/window/settings.h"

#include <QObject>

#include <array>

namespace aftershock {

inline constexpr std::array allViews{ViewKind::Declines, ViewKind::Funding};

/**
 * What is open, how each view of it is asked for, and what is selected. Every panel shows the
 * session and asks it for changes; none knows another. Figures are built here: at once where that
 * fits in a frame, else by a job whose late results are dropped.
 */
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    /// Shows another dataset. Without @p views every view is as the program would choose it.
    void open(OpenedDataset opened, const std::optional<RememberedViews>& views = {});
    /// The same dataset as it now is: views and selection stay where their rows still exist.
    void reload(OpenedDataset opened);

    [[nodiscard]] bool hasDataset() const { return m_dataset != nullptr; }
    [[nodiscard]] const DatasetPtr& dataset() const { return m_dataset; }
    [[nodiscard]] const DatasetOrigin& origin() const { return m_origin; }
    [[nodiscard]] const Formatter& formatter() const { return m_formatter; }
    /// Says everything anew in another language; views and selection stay.
    void setLanguage(Language language);
    /// Whether work over all rows belongs into a job.
    [[nodiscard]] bool isLarge() const;

    [[nodiscard]] ViewKind view() const { return m_view; }
    void setView(ViewKind view);
    [[nodiscard]] const ViewSpec& spec() const { return state().spec; }
    /// Refused with failed() where no figure can be made of it; the old spec then stays.
    void setSpec(const ViewSpec& spec);
    void setFilter(const Filter& filter); ///< in place of the field's present one
    void removeFilter(Field field);
    void clearFilters();
    [[nodiscard]] RememberedViews rememberedViews() const;

    /// The present view's figure; never null once a dataset is open.
    [[nodiscard]] const std::shared_ptr<const Figure>& figure() const { return state().figure; }
    [[nodiscard]] const std::vector<RowRef>& shownRows() const { return state().shown; }
    [[nodiscard]] std::optional<int> markOf(RowRef row) const;

    [[nodiscard]] const Selection& selection() const { return state().selection; }
    void setSelection(Selection selection);
    void select(RowRef row, Qt::KeyboardModifiers modifiers);
    void clearSelection();
    void selectAll();
    /// Selects rows wherever they are plotted: changes the view, and drops filters in the way.
    void reveal(const std::vector<RowRef>& rows);

signals:
    void datasetChanged();
    void viewChanged();
    void specChanged(); ///< also by a change of view or dataset
    void figureChanged();
    void selectionChanged();
    void failed(const aftershock::Error& error);
    void revealed(aftershock::RowRef row); ///< bring it into sight
    void filtersDropped();                 ///< by reveal()
    void busyChanged(bool busy);

private:
    struct ViewState
    {
        ViewSpec spec;
        ViewSpec drawnSpec; ///< what the figure was made from
        std::shared_ptr<const Figure> figure;
        std::vector<RowRef> shown;
        RowPositions positions;
        Selection selection;
        std::vector<RowRef> toReveal; ///< once the figure that has them is there
    };
    [[nodiscard]] ViewState& state() { return m_states[static_cast<std::size_t>(m_view)]; }
    [[nodiscard]] const ViewState& state() const
    {
        return m_states[static_cast<std::size_t>(m_view)];
    }
    void adopt(OpenedDataset opened);
    void build();
    void takeFigure(ViewKind view, const ViewSpec& spec, Result<Figure> result);
    void showFailure(ViewState& viewState, const Error& error);
    void setFigure(ViewState& viewState, std::shared_ptr<const Figure> figure);
    void finishReveal();

    Formatter m_formatter;
    DatasetPtr m_dataset;
    DatasetOrigin m_origin;
    ViewKind m_view{ViewKind::Declines};
    std::array<ViewState, allViews.size()> m_states;
    JobSlot m_figureJob;
};

} // namespace aftershock
