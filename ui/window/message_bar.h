#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include <array>
#include <functional>
#include <vector>

namespace aftershock {

/// What went wrong, or what may be done, told inside the window and in nobody's way.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    struct Choice
    {
        QString text;
        std::function<void()> act;
    };

    void showMessage(const QString& text);
    void offer(const QString& text, const QString& button, std::function<void()> act);
    /// At most two choices, and a word for choosing none of them.
    void offer(const QString& text, const std::vector<Choice>& choices, const QString& none);
    void dismiss();
    void retract(const QString& message); ///< if it still stands there
    [[nodiscard]] QString text() const { return m_text->text(); }
    /// The button of a choice, by its place; null where it is not offered.
    [[nodiscard]] QPushButton* choiceButton(std::size_t index) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void choose(std::size_t index);

    QLabel* m_text;
    std::array<QPushButton*, 2> m_buttons;
    QPushButton* m_dismiss;
    std::vector<Choice> m_choices;
};

} // namespace aftershock
