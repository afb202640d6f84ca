#pragma once

#include "core/formatter.h"
#include "reading/import_run.h"
#include "ui/importing/choice_box.h"

namespace aftershock {

/// Where the rows go, and what happens to those that are there already.
class TargetPanel : public QWidget
{
    Q_OBJECT
public:
    /// @p openPath is the dataset that is open; empty: the built-in one, which cannot be changed.
    TargetPanel(const QString& openPath, const QString& folder, QWidget* parent = nullptr);

    /// The path is empty where a new dataset has no name yet.
    [[nodiscard]] ImportTarget target() const { return m_target; }
    [[nodiscard]] ExistingRows existing() const;
    void setTarget(const ImportTarget& target);
    [[nodiscard]] ChoiceBox* into() const { return m_into; }
    [[nodiscard]] ChoiceBox* existingRows() const { return m_existing; }

    [[nodiscard]] QList<QWidget*> fields() const { return {m_into, m_existing}; }

signals:
    void changed();

private:
    void refresh();
    void choose(int entry);
    void chooseOther();

    QString m_openPath;
    QString m_folder;
    ImportTarget m_target;
    ChoiceBox* m_into;
    ChoiceBox* m_existing;
};

} // namespace aftershock
