#pragma once

#include "core/formatter.h"
#include "reading/mapping.h"
#include "ui/importing/choice_box.h"

#include <QHash>
#include <QHeaderView>

namespace aftershock {

/// The head of a foreign table: a column's name, and under it what the column is taken for, to be
/// overruled. Boxes are made for the columns in sight only: a table may have thousands.
class FieldHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit FieldHeader(QWidget* parent = nullptr);

    void setMapping(const Mapping& mapping, const TableInfo& info, const Formatter& formatter);
    /// The box at the column's head; null where the column is not in sight.
    [[nodiscard]] ChoiceBox* box(int column) const { return m_boxes.value(column); }
    void openBox(int column); ///< brings its list up, for the keyboard
    void placeBoxes();
    /// What a column needs for its name and for what it is taken for.
    [[nodiscard]] int headWidth(int column) const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// By a person; nullopt: as the program proposes.
    void fieldChosen(int column, std::optional<aftershock::ImportField> field);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] ChoiceBox* newBox(int column);
    [[nodiscard]] QString foundWords(int column) const;
    void fill(int column);

    Mapping m_mapping;
    QStringList m_names;
    std::vector<ImportField> m_offered;
    Formatter m_formatter;
    QHash<int, ChoiceBox*> m_boxes;
};

} // namespace aftershock
