#pragma once

#include "ui/drawing/chart_drawing.h"

#include <QGraphicsView>

namespace aftershock {

/**
 * The interactive chart: hover, click, Ctrl and Shift, arrows, wheel and box zoom, panning,
 * tooltips, and an accessible child for every mark. Holds no selection of its own: it asks for one
 * by selectionRequested() and shows what setSelection() says.
 */
class ChartView : public QGraphicsView
{
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setFigure(std::shared_ptr<const Figure> figure);
    void setTheme(ThemeKind theme);
    void setSelection(const std::vector<RowRef>& rows);
    void resetZoom();
    void zoomBy(double factor);
    [[nodiscard]] bool isZoomed() const;
    [[nodiscard]] ChartDrawing& drawing() { return *m_drawing; }
    [[nodiscard]] std::optional<int> currentMark() const;
    void setCurrentMark(std::optional<int> mark);

signals:
    /// How a person's click or key changes the selection.
    void selectionRequested(aftershock::RowRef row, Qt::KeyboardModifiers modifiers);
    void selectionCleared();
    /// Enter or double click on a mark.
    void activated(aftershock::RowRef row);
    void zoomChanged(bool zoomed);

private:
    std::unique_ptr<ChartDrawing> m_drawing;
};

} // namespace aftershock
