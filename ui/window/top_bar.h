#pragma once

#include "ui/window/search_field.h"
#include "ui/window/segmented_tabs.h"
#include "ui/window/session.h"

#include <QPushButton>
#include <QWidget>

namespace aftershock {

class ElidedLabel;

/// What is open, where it lives, its views, search, Open and Export.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(Session* session, QWidget* parent = nullptr);

    /// The tables of the dataset take the place of its views, or give it back.
    void showData(bool shown);

    [[nodiscard]] SearchField* searchField() const { return m_search; }
    [[nodiscard]] SegmentedTabs* tabs() const { return m_tabs; }
    [[nodiscard]] QPushButton* openButton() const { return m_open; }
    [[nodiscard]] QPushButton* importButton() const { return m_import; }
    [[nodiscard]] QPushButton* exportButton() const { return m_export; }

signals:
    void dataAsked(bool wanted);

private:
    void showDataset();
    void showTab();

    Session* m_session;
    bool m_isDataShown{false};
    ElidedLabel* m_name;
    ElidedLabel* m_place;
    SegmentedTabs* m_tabs;
    SearchField* m_search;
    QPushButton* m_open;
    QPushButton* m_import;
    QPushButton* m_export;
};

/// “Share moves”, “Funding”.
[[nodiscard]] QString viewName(ViewKind view);

} // namespace aftershock
