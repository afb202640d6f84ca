#pragma once

#include "ui/importing/import_assistant.h"

#include <QTemporaryDir>

#include <memory>

class QComboBox;

namespace aftershock {

/// An import assistant on a file of its own, shown, and the folder that it works in.
class AssistantFixture
{
public:
    explicit AssistantFixture(const QByteArray& bytes,
                              const QString& name = QStringLiteral("a.csv"),
                              ImportSurroundings surroundings = {});

    ImportAssistant* operator->() { return m_assistant.get(); }
    ImportAssistant* assistant() { return m_assistant.get(); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] bool reaches(ImportAssistant::State state) const;
    /// The cells shown, “a|b”, a row each.
    [[nodiscard]] QStringList shownRows() const;
    /// What the columns are taken for, as their heads say.
    [[nodiscard]] QStringList heads() const;
    /// Chooses an entry of a list with the keyboard.
    static void choose(QComboBox* box, const QString& entry);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ImportAssistant> m_assistant;
};

} // namespace aftershock
