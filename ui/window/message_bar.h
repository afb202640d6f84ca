#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include <functional>

namespace aftershock {

/// What went wrong, or what may be done, told inside the window and in nobody's way.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showMessage(const QString& text);
    void offer(const QString& text, const QString& button, std::function<void()> act);
    void dismiss();
    [[nodiscard]] QString text() const { return m_text->text(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();

    QLabel* m_text;
    QPushButton* m_act;
    QPushButton* m_dismiss;
    std::function<void()> m_action;
};

} // namespace aftershock
