#pragma once

#include "core/formatter.h"
#include "reading/table_reader.h"
#include "ui/importing/choice_box.h"

#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace aftershock {

/// How the file is read: each guess of the program with how sure it is, and a person's choice in
/// its place.
class ReadingPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingPanel(const Formatter& formatter, QWidget* parent = nullptr);

    /// What was found, with the choices in it. @p knowsEncoding: there is nothing to find out.
    void showFound(const TableInfo& info, bool knowsEncoding);
    [[nodiscard]] const ReadOptions& options() const { return m_options; }
    /// How numbers and days are written, as it was said of an earlier file.
    void setForms(std::optional<DecimalMark> mark, std::optional<DateOrder> order);

    [[nodiscard]] ChoiceBox* table() const { return m_table; }
    [[nodiscard]] ChoiceBox* encoding() const { return m_encoding; }
    [[nodiscard]] ChoiceBox* delimiter() const { return m_delimiter; }
    [[nodiscard]] ChoiceBox* quoting() const { return m_quoting; }
    [[nodiscard]] ChoiceBox* headerRows() const { return m_headerRows; }
    [[nodiscard]] QSpinBox* preamble() const { return m_preamble; }
    [[nodiscard]] ChoiceBox* decimalMark() const { return m_decimalMark; }
    [[nodiscard]] ChoiceBox* dateOrder() const { return m_dateOrder; }

signals:
    /// By a person. @p movesCells: lines and columns may be others than they were.
    void changed(bool movesCells);

private:
    ChoiceBox* addBox(const QString& label);
    void connectBoxes();
    void showTables(const TableInfo& info);
    void showDialect(const TableInfo& info);
    void showForms(const Dialect& dialect);
    void showRow(QWidget* field, bool shown);
    [[nodiscard]] QString found(const QString& what, double sure) const;

    Formatter m_formatter;
    ReadOptions m_options;
    QFormLayout* m_form;
    ChoiceBox* m_table;
    ChoiceBox* m_encoding;
    ChoiceBox* m_delimiter;
    ChoiceBox* m_quoting;
    ChoiceBox* m_headerRows;
    QSpinBox* m_preamble;
    ChoiceBox* m_decimalMark;
    ChoiceBox* m_dateOrder;
};

} // namespace aftershock
