#pragma once

#include "figure/details.h"
#include "ui/window/session.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <variant>

namespace aftershock {

/// What is selected, told in full: one row with its checks and neighbours, or the summary of
/// several rows, or of the view.
class Inspector : public QScrollArea
{
    Q_OBJECT
public:
    explicit Inspector(Session* session, QWidget* parent = nullptr);

    /// A statement or event found by search, which no row plots.
    void showPage(RowRef row);
    /// All that it says, line by line.
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    using Content = std::variant<std::monostate, RowDetails, ViewSummary>;

    void refresh();
    /// At once, or by a job where the dataset is large.
    void make(const std::function<Result<Content>(const Progress&)>& work);
    void show(Content content);
    void begin();
    void finish();
    void addRow(const RowDetails& details);
    void addSummary(const ViewSummary& summary);
    void addLines(const std::vector<DetailLine>& lines);
    void addParts(const RowDetails& details);
    void addChecks(const std::vector<DetailCheck>& checks);
    void addCheck(const DetailCheck& check);
    void addLinks(const std::vector<DetailLink>& links);
    void addHeading(const QString& text);
    QLabel* addText(const QString& text, const QFont& font, const QColor& ink);

    Session* m_session;
    Content m_content;
    QWidget* m_page{nullptr};
    QVBoxLayout* m_layout{nullptr};
    JobSlot m_job;
};

} // namespace aftershock
