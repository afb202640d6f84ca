#pragma once

#include "ui/window/main_window.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace aftershock {

/// A window on the built-in dataset with settings of its own, shown and filled.
class WindowFixture
{
public:
    explicit WindowFixture(QSize size = {1440, 900});

    MainWindow* operator->() { return m_window.get(); }
    MainWindow* window() { return m_window.get(); }
    [[nodiscard]] QString settingsPath() const
    {
        return m_folder.filePath(QStringLiteral("a.ini"));
    }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    /// Closes the window as a person would, and starts the program again.
    void restart();

    /// The share move or funding of the company; the test fails where there is none.
    [[nodiscard]] RowRef rowOf(const QString& company);
    /// The names of the marks shown, top first.
    [[nodiscard]] QStringList shownNames();
    [[nodiscard]] QStringList selectedNames();
    void clickMark(const QString& name, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void clickTableRow(const QString& name, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    [[nodiscard]] QStringList tableNames();
    [[nodiscard]] QStringList tableSelection();
    void trigger(const char* command);

private:
    void start();

    QTemporaryDir m_folder;
    QSize m_size;
    std::unique_ptr<MainWindow> m_window;
};

/// Style and font as the program has them; call once before the first window.
void prepareApplication();

} // namespace aftershock
