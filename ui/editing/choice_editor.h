#pragma once

#include <QComboBox>

namespace aftershock {

/**
 * A cell's editor that offers a few words. Keys open the list and search in it, so that nothing is
 * chosen before Enter, Tab or a click says so: QComboBox by itself takes each letter for a choice.
 */
class ChoiceEditor : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceEditor(QWidget* parent = nullptr);

signals:
    void chosen();
    void left(bool isForward); ///< with Tab or Shift+Tab; what is marked in the list is chosen

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace aftershock
