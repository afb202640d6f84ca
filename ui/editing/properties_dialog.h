#pragma once

#include "data/edit.h"

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace aftershock {

/// What the dataset says of itself: title, description, language and licence.
class PropertiesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PropertiesDialog(const WorkingDataset& dataset, QWidget* parent = nullptr);

    /// What was changed in it; an act without changes where nothing was.
    [[nodiscard]] Edit edit() const;
    [[nodiscard]] QLineEdit* titleEdit() const { return m_title; }
    [[nodiscard]] QPlainTextEdit* descriptionEdit() const { return m_description; }

private:
    struct Properties
    {
        QString title;
        QString description;
        QString language;
        QString licence;
    };
    Properties m_contents; ///< as they were
    QLineEdit* m_title;
    QPlainTextEdit* m_description;
    QLineEdit* m_language;
    QLineEdit* m_licence;
};

} // namespace aftershock
