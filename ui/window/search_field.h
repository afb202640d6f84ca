#pragma once

#include "ui/window/search.h"
#include "ui/window/session.h"

#include <QCompleter>
#include <QLineEdit>

class QStandardItemModel;

namespace aftershock {

/// Finds companies, events, sources and statements; choosing one selects its rows.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(Session* session, QWidget* parent = nullptr);

    /// Puts the list of what was found away; false where it is not open.
    bool closeList();

signals:
    /// A hit without plotted rows: a statement or event that says its own.
    void foundPage(aftershock::RowRef row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void find(const QString& text);
    void take(std::vector<SearchHit> hits);
    void choose(int row);

    Session* m_session;
    QCompleter* m_completer;
    QStandardItemModel* m_model;
    std::vector<SearchHit> m_hits;
    JobSlot m_job;
};

} // namespace aftershock
