#pragma once

#include "figure/figure.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>

#include <array>

namespace aftershock {

/// Words of one's own for title, subtitle and note. What equals the text made from the data is no
/// choice and goes on following the data.
class TextDialog : public QDialog
{
    Q_OBJECT
public:
    explicit TextDialog(const Figure& figure, QWidget* parent = nullptr);

    [[nodiscard]] ChosenTexts texts() const;
    [[nodiscard]] QPlainTextEdit* titleEdit() const { return m_fields[0].edit; }

private:
    struct TextField
    {
        QString made;
        QPlainTextEdit* edit{};
        QPushButton* reset{};
    };
    void addField(std::size_t index, const QString& label, const ChartText& text, int lines);
    [[nodiscard]] std::optional<QString> chosen(std::size_t index) const;

    std::array<TextField, 3> m_fields;
};

} // namespace aftershock
