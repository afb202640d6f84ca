#pragma once

#include <QComboBox>
#include <QPushButton>

namespace aftershock {

/// A list as wide as the words it shows, not as its longest choice; in a narrow window narrower
/// still, with the words cut and told whole by its tooltip.
class StripBox : public QComboBox
{
    Q_OBJECT
public:
    explicit StripBox(QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void showPopup() override;

protected:
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int widthFor(const QString& text) const;
};

/// A button that shows a sign in place of its words where it is given less width than they need.
class StripButton : public QPushButton
{
    Q_OBJECT
public:
    enum class Sign { Text, WholeAxis };
    StripButton(Sign sign, const QString& text, QWidget* parent);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool showsSign() const { return width() < sizeHint().width(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintSign(QPainter* painter) const;

    Sign m_sign;
};

} // namespace aftershock
