#pragma once

#include <QAction>
#include <QList>

class QWidget;

namespace aftershock {

/// Every command with its shortcut, and the keys of the chart and its neighbours.
void showShortcuts(QWidget* parent, const QList<QAction*>& actions);
/// What the program is, its version, and the licence that it comes under.
void showAbout(QWidget* parent);

} // namespace aftershock
