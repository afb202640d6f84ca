#pragma once

#include <QTabBar>

namespace aftershock {

/// The views as a row of segments; keyboard, wheel and accessibility are QTabBar's.
class SegmentedTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit SegmentedTabs(QWidget* parent = nullptr);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintTab(QPainter* painter, int index) const;
};

} // namespace aftershock
