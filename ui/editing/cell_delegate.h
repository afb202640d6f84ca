#pragma once

#include "ui/editing/data_model.h"

#include <QStyledItemDelegate>

namespace aftershock {

inline constexpr int cellPadding = 12;   ///< as the style's heads have it
inline constexpr int listMarkWidth = 14; ///< of the arrow in a current cell that offers a list

/// How cells look and what they are edited with. A cell that is wrong has a red corner and a wavy
/// line under its text.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(DataModel* model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

signals:
    /// What was typed is no value: why.
    void typedWrong(const QModelIndex& index, const aftershock::Error& error) const;

private:
    void finish(QWidget* editor, EndEditHint hint = SubmitModelCache) const;

    DataModel* m_model;
};

} // namespace aftershock
