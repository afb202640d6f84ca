// What the window remembers, and which panels it has room for.
#include "ui/editing/data_panel.h"
#include "ui/window/appearance.h"
#include "ui/window/control_strip.h"
#include "ui/window/filters_panel.h"
#include "ui/window/inspector.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/surfaces.h"
#include "ui/window/table_panel.h"
#include "ui/window/top_bar.h"

#include <QScreen>

namespace aftershock {

namespace {

constexpr QSize firstSize(1440, 900);
constexpr QSize frameRoom(8, 40); ///< that a desktop's frame takes, not known before it is shown

/// The first widget inside @p panel that Tab would reach, or the panel itself.
QWidget* firstFocusIn(QWidget* panel)
{
    if (panel->focusPolicy() & Qt::TabFocus)
        return panel;
    for (QWidget* next = panel->nextInFocusChain(); next != panel; next = next->nextInFocusChain())
        if (panel->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus))
            return next;
    return nullptr;
}

} // namespace

void MainWindow::restoreState()
{
    if (m_settings.geometry.isEmpty() || !restoreGeometry(m_settings.geometry))
        resize(firstSize.boundedTo(screen()->availableSize() - frameRoom));
    restorePanels();
}

void MainWindow::restorePanels()
{
    m_tableCard->setVisible(m_settings.tableShown);
    if (m_settings.rowSizes.size() == 2)
        m_rows->setSizes(m_settings.rowSizes);
    applyPanelPlan();
}

void MainWindow::saveState()
{
    m_settings.geometry = saveGeometry();
    rememberPanels();
    rememberPresentViews();
    if (!saveSettings(m_settings, m_settingsPath))
        qWarning("The settings could not be written to %s", qUtf8Printable(m_settingsPath));
}

void MainWindow::rememberPanels()
{
    if (m_settings.tableShown)
        m_settings.rowSizes = m_rows->sizes();
}

void MainWindow::rememberPresentViews()
{
    if (m_session->hasDataset())
        rememberViews(m_settings, m_session->rememberedViews());
}

void MainWindow::applyPanelPlan()
{
    // Filters are of what is plotted: the list of tables stands in their place.
    const PanelPlan plan =
        planPanels(width(), {.filters = m_settings.filtersShown && !m_isDataShown,
                             .inspector = m_settings.inspectorShown,
                             .filtersWidth = m_settings.filtersWidth,
                             .inspectorWidth = m_settings.inspectorWidth,
                             .askedForLast = m_askedForLast});
    m_filtersPlace->setVisible(plan.filters);
    m_inspectorPlace->setVisible(plan.inspector);
    const int left = plan.filters ? plan.filtersWidth : 0;
    const int right = plan.inspector ? plan.inspectorWidth : 0;
    m_columns->setSizes({left, width() - left - right, right});
    emit panelsChanged();
}

void MainWindow::keepPanelWidth(int handle)
{
    // A handle stands before the panel of its number.
    const QList<int> sizes = m_columns->sizes();
    if (handle == 1)
        m_settings.filtersWidth = sizes.first();
    else
        m_settings.inspectorWidth = sizes.last();
}

void MainWindow::showPanel(SidePanel panel, bool wanted)
{
    if (isPanelShown(panel) == wanted)
        return;
    m_askedForLast = panel;
    (panel == SidePanel::Filters ? m_settings.filtersShown : m_settings.inspectorShown) = wanted;
    applyPanelPlan();
}

bool MainWindow::isPanelShown(SidePanel panel) const
{
    return !(panel == SidePanel::Filters ? m_filtersPlace : m_inspectorPlace)->isHidden();
}

void MainWindow::showTable(bool wanted)
{
    m_settings.tableShown = wanted;
    m_tableCard->setVisible(wanted);
    emit panelsChanged();
}

bool MainWindow::isTableShown() const
{
    return !m_tableCard->isHidden();
}

void MainWindow::orderTabs()
{
    // What is filled late stands at the chain's end, wherever it is seen.
    QWidget* last = nullptr;
    const QList<QWidget*> panels{m_topBar, m_message, m_filters, m_strip,
                                 m_chart,  m_table,   m_data,    m_inspector};
    for (QWidget* panel : panels) {
        if (!panel)
            continue;
        QWidgetList stops{panel};
        // In the order of their making, which is the order in which they are read.
        stops += panel->findChildren<QWidget*>();
        for (QWidget* stop : stops) {
            // The lists of combo boxes are windows of their own.
            if (!(stop->focusPolicy() & Qt::TabFocus) || stop->window() != this)
                continue;
            if (last)
                setTabOrder(last, stop);
            last = stop;
        }
    }
}

void MainWindow::focusNextPanel(int step)
{
    const QList<QWidget*> all{m_topBar, m_filters, m_chart, m_table, m_data, m_inspector};
    QList<QWidget*> panels;
    for (QWidget* panel : all)
        if (panel && panel->isVisible() && firstFocusIn(panel))
            panels << panel;
    if (panels.isEmpty())
        return;
    qsizetype present = -1;
    for (qsizetype i = 0; i < panels.size(); ++i)
        if (panels[i]->hasFocus() || panels[i]->isAncestorOf(focusWidget()))
            present = i;
    const qsizetype count = panels.size();
    const qsizetype next = present < 0 ? 0 : (present + step + count) % count;
    firstFocusIn(panels[next])->setFocus(Qt::TabFocusReason);
}

} // namespace aftershock
