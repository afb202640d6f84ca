#pragma once

#include <QLayout>

#include <vector>

namespace aftershock {

/// Puts widgets beside each other, narrowed as far as their minimum allows where that keeps them on
/// one line; else begins a new line where the width ends, as words in text.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    FlowLayout(QWidget* parent, int gap, int lineGap);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;
    /// Items from this index on stand at the right end of the first line where there is room.
    void setRightAlignedFrom(int index) { m_rightFrom = index; }

private:
    /// How wide each item becomes.
    [[nodiscard]] std::vector<int> widthsFor(int room) const;
    /// The height needed; places the items only if @p place.
    int arrange(const QRect& rect, bool place) const;

    std::vector<QLayoutItem*> m_items;
    int m_gap;
    int m_lineGap;
    int m_rightFrom{-1};
};

} // namespace aftershock
