#pragma once

#include <QAccessible>
#include <QAccessibleWidget>

#include <vector>

namespace aftershock {

class ChartView;

/**
 * The chart for screen readers: a chart with a child for each mark, which has the figure's spoken
 * name, its value, its place on the screen, and can be selected and activated. Qt Charts itself
 * tells assistive technology nothing.
 */
class ChartAccessible : public QAccessibleWidget
{
public:
    /// Makes Qt ask us about ChartViews; may be called often.
    static void install();
    /// The view's marks are about to change.
    static void forgetMarks(ChartView* view);

    explicit ChartAccessible(ChartView* view);
    ~ChartAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;

private:
    void forget();
    [[nodiscard]] ChartView* view() const;

    mutable std::vector<QAccessible::Id> m_children; ///< by mark; 0 where nobody asked yet
};

} // namespace aftershock
