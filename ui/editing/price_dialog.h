#pragma once

#include "ui/editing/editor.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace aftershock {

/// Asks for one price: of which company, when, and how much. It is read as it would be in a table.
class PriceDialog : public QDialog
{
    Q_OBJECT
public:
    PriceDialog(Session* session, Editor* editor, std::optional<RowId> company,
                QWidget* parent = nullptr);

signals:
    void priceMade(const aftershock::Price& price);

private:
    void finish();

    Session* m_session;
    Editor* m_editor;
    QComboBox* m_company;
    QLineEdit* m_day;
    QLineEdit* m_close;
    QLineEdit* m_volume;
    QLabel* m_wrong;
};

} // namespace aftershock
