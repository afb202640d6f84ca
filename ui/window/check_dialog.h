#pragma once

#include "analysis/checks.h"
#include "ui/window/row_table_model.h"
#include "ui/window/session.h"

#include <QDialog>
#include <QLabel>
#include <QTableView>

namespace aftershock {

/// All that does not fit in the dataset, and the way to the rows that each finding speaks of. It
/// stands beside the window, not in front of it.
class CheckDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CheckDialog(Session* session, QWidget* parent = nullptr);

    [[nodiscard]] QTableView* table() const { return m_table; }

private:
    void check();
    void showFindings(std::vector<Finding> findings);
    void tell(int row);
    void jump(int row);
    [[nodiscard]] const Finding* findingAt(int row) const;

    Session* m_session;
    /// Shared with the model, which is asked for cells while the dialog is being taken down.
    std::shared_ptr<const std::vector<Finding>> m_findings;
    QLabel* m_summary;
    QTableView* m_table;
    RowTableModel* m_model;
    QLabel* m_arithmetic;
    JobSlot m_job;
};

} // namespace aftershock
