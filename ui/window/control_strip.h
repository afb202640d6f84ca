#pragma once

#include "ui/window/session.h"

#include <QComboBox>
#include <QPushButton>
#include <QWidget>

#include <functional>
#include <vector>

namespace aftershock {

/// The view's own controls above the chart.
enum class StripControl { Sort, ColourBy, GroupBy, Currency, Scale, Show };

/// Sort, colour and group of share moves; currency, scale and measure of funding. What the data
/// does not offer (a currency no row can be told in) is not listed.
class ControlStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ControlStrip(Session* session, QWidget* parent = nullptr);

    /// The control's list, as if clicked; nothing where the view does not have it.
    void open(StripControl control);
    [[nodiscard]] bool has(StripControl control) const;
    [[nodiscard]] QComboBox* box(StripControl control) const;
    [[nodiscard]] QPushButton* editText() const { return m_editText; }
    [[nodiscard]] QPushButton* resetZoom() const { return m_resetZoom; }

private:
    /// One choice: its words and what it makes of a spec.
    struct Choice
    {
        QString text;
        std::function<void(ViewSpec&)> apply;
    };
    struct Entry
    {
        StripControl control{};
        QWidget* holder{};
        QComboBox* box{};
        std::vector<Choice> choices;
    };

    void addControl(StripControl control, const QString& label);
    void refill();
    void fill(Entry& entry);
    [[nodiscard]] std::vector<Choice> choices(StripControl control) const;
    [[nodiscard]] std::vector<Choice> sortChoices() const;
    [[nodiscard]] std::vector<Choice> fieldChoices(std::optional<Field> ViewSpec::*member) const;
    [[nodiscard]] std::vector<Choice> currencyChoices() const;
    [[nodiscard]] std::vector<Choice> scaleChoices() const;
    [[nodiscard]] std::vector<Choice> showChoices() const;

    Session* m_session;
    std::vector<Entry> m_entries;
    QPushButton* m_editText;
    QPushButton* m_resetZoom;
};

} // namespace aftershock
