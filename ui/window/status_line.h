#pragma once

#include "ui/window/session.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace aftershock {

class Editor;

/// The foot of the window: what is shown of what, how many selected, where long work stands, and
/// what kind of file is open.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(Session* session, QWidget* parent = nullptr);

    /// Shows how far the job has come while it runs, and lets a person stop it.
    void follow(JobSlot* job, const QString& what);
    /// The same for a job that is stopped by @p stop and not by being dropped.
    void follow(JobSlot* job, const QString& what, const std::function<void()>& stop);
    /// Whether there are unsaved changes, and what kind of file is open.
    void followEditor(Editor* editor);
    [[nodiscard]] QString fileText() const { return m_file->text(); }
    /// A remark in the place of the counts, until something changes or it has been read.
    void remark(const QString& text);
    [[nodiscard]] QString text() const { return m_counts->text(); }
    /// The counts are the chart's; the tables tell their own.
    void showCounts(bool shown);

private:
    void refresh();
    void showFile();

    Session* m_session;
    QLabel* m_counts;
    bool m_countsShown{true};
    QTimer m_remarkEnds;
    QLabel* m_work;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QLabel* m_file;
    Editor* m_editor{nullptr};
    JobSlot* m_job{nullptr};
    std::function<void()> m_stop;
};

} // namespace aftershock
