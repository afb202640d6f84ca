#pragma once

#include <QComboBox>

#include <vector>

namespace aftershock {

struct ChoiceEntry
{
    QString text;
    QVariant value;
    bool operator==(const ChoiceEntry&) const = default;
};

/**
 * A list to choose from whose first entry leaves the choice to the program, and says what the
 * program found: a person's choice and the program's guess stay apart. The wheel scrolls what the
 * box stands in, and does not change it unawares; arrow keys open the list, so that no choice is
 * made on the way to another.
 */
class ChoiceBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceBox(const QString& name, QWidget* parent = nullptr);

    /// With an empty @p found there is nothing automatic. An invalid @p chosen is “automatic”.
    void offer(const QString& found, const std::vector<ChoiceEntry>& entries,
               const QVariant& chosen);
    /// Shows the guess alone while the box is closed, where there is little room.
    void setBrief(bool brief) { m_isBrief = brief; }
    [[nodiscard]] QVariant chosen() const { return currentData(); }
    void showPopup() override;

signals:
    void choiceMade(const QVariant& value); ///< by a person; invalid: automatic again

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_found;
    std::vector<ChoiceEntry> m_entries;
    bool m_isBrief{false};
};

} // namespace aftershock
