#pragma once

#include <QCheckBox>

namespace aftershock {

/// A check box in a narrow panel: a long text goes on in further lines beside the box.
class WrappedCheckBox : public QCheckBox
{
    Q_OBJECT
public:
    explicit WrappedCheckBox(QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& place) const override;

private:
    [[nodiscard]] int indent() const; ///< where the text begins
    [[nodiscard]] int lineHeight() const;
};

} // namespace aftershock
