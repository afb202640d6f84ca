#pragma once

#include "data/records.h"

#include <QObject>

#include <functional>

namespace aftershock {

class MainWindow;

/// Saves the view that is shown in the dataset under a name, renames and deletes saved views: edits
/// like any other, which can be undone and are written with the next Save.
class ViewKeeping : public QObject
{
    Q_OBJECT
public:
    explicit ViewKeeping(MainWindow* window);

    void save(); ///< asks for the name
    void rename(RowId savedView);
    void remove(RowId savedView);

private:
    void ask(const QString& title, const QString& proposed,
             std::function<void(const QString&)> take);
    void saveAs(const QString& name);
    void askToReplace(const SavedView& present, const SavedView& wanted);
    void renameTo(RowId savedView, const QString& name);
    void put(const SavedView* before, const SavedView& after);
    [[nodiscard]] const SavedView* byId(RowId savedView) const;
    [[nodiscard]] const SavedView* byName(const QString& name) const;

    MainWindow* m_window;
};

} // namespace aftershock
