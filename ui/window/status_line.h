#pragma once

#include "ui/window/session.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QWidget>

namespace aftershock {

/// The foot of the window: what is shown of what, how many selected, where long work stands, and
/// what kind of file is open.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(Session* session, QWidget* parent = nullptr);

    /// Shows how far the job has come while it runs, and lets a person stop it.
    void follow(JobSlot* job, const QString& what);
    /// A remark in the place of the counts, until something changes.
    void remark(const QString& text);
    [[nodiscard]] QString text() const { return m_counts->text(); }

private:
    void refresh();
    void showFile();

    Session* m_session;
    QLabel* m_counts;
    QLabel* m_work;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QLabel* m_file;
    JobSlot* m_job{nullptr};
};

} // namespace aftershock
