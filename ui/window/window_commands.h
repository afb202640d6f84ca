#pragma once

#include "ui/window/control_strip.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QObject>

#include <functional>

namespace aftershock {

class CheckDialog;
class MainWindow;

/**
 * The menu bar: every command of the window, each with its shortcut, and what it does. The menus'
 * titles stand from the start; what is in them is filled after the first frame.
 */
class WindowCommands : public QObject
{
    Q_OBJECT
public:
    explicit WindowCommands(MainWindow* window);

    void addMenus();
    void fillMenus();
    void refreshRecent();
    [[nodiscard]] QList<QAction*> actions() const { return m_actions; }
    /// By the name that fillMenus() gives it; null where there is none.
    [[nodiscard]] QAction* action(const QString& name) const;

public slots:
    void chooseFile();
    void exportChart();
    void editText();

private:
    using Act = std::function<void()>;

    QAction* add(QMenu* menu, const QString& name, const QString& text, const QKeySequence& keys,
                 Act act);
    QAction* addSwitch(QMenu* menu, const QString& name, const QString& text,
                       const QKeySequence& keys, std::function<void(bool)> act);
    void fillFile();
    void fillEdit();
    void fillView();
    void addControlCommands();
    void addSavedViews();
    void addAppearance();
    void addLanguages();
    void addPanels();
    void fillData();
    void addRowCommands();
    void fillHelp();
    void addContextMenus();
    void refresh();

    void fillKeeping();
    void fillUndo();
    void refreshEditing();
    void editProperties();
    void saveCopy();
    void copy();
    void selectAll();
    void clearSelection();
    void find();
    void print();
    /// The stretch of the value axis that the chart is zoomed to; nullopt where it shows all.
    [[nodiscard]] std::optional<std::pair<double, double>> rangeInSight() const;
    void showChecks();
    void showSelectionInData();
    void setFullScreen(bool on);

    MainWindow* m_window;
    QMenu* m_file{nullptr};
    QMenu* m_edit{nullptr};
    QMenu* m_view{nullptr};
    QMenu* m_data{nullptr};
    QMenu* m_help{nullptr};
    QMenu* m_recent{nullptr};
    QList<QAction*> m_actions;
    QList<QAction*> m_recentActions;
};

} // namespace aftershock
