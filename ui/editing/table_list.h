#pragma once

#include "ui/editing/editor.h"

#include <QListWidget>

namespace aftershock {

/// The dataset's tables, each with how many rows it has, and a mark where something is to be
/// mended.
class TableList : public QListWidget
{
    Q_OBJECT
public:
    explicit TableList(Editor* editor, QWidget* parent = nullptr);

    [[nodiscard]] TableKind table() const;
    void setTable(TableKind table);

signals:
    void tableChosen(aftershock::TableKind table);

private:
    void showCounts();

    Editor* m_editor;
};

} // namespace aftershock
