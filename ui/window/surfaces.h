#pragma once

#include <QAbstractSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

/// The small pieces that the window's panels are made of.
namespace aftershock {

/// Between a field's frame and its text, as in the boxes to choose from.
inline constexpr QMargins fieldMargins{6, 0, 6, 0};

/// Text of a box with arrows, in line with that of other fields.
void alignText(QAbstractSpinBox* box);

/// A line of one pixel between two bars.
class Rule : public QWidget
{
    Q_OBJECT
public:
    explicit Rule(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A surface with a thin border and rounded corners that holds one widget.
class Card : public QWidget
{
    Q_OBJECT
public:
    Card(QWidget* content, QMargins padding, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// One line that ends in “…” where it does not fit; the whole text is its tooltip then.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    using QLabel::QLabel;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

/// A link to something in the program: Tab reaches it, Enter and Space follow it. Long text wraps.
class LinkButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

/// The bar under “Parts”: itemised slices full, what is not itemised pale.
class PartsBar : public QWidget
{
    Q_OBJECT
public:
    struct Slice
    {
        double fraction{};
        bool itemised{true};
    };
    explicit PartsBar(std::vector<Slice> slices, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Slice> m_slices;
};

} // namespace aftershock
