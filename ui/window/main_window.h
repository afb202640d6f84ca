#pragma once

#include "ui/drawing/chart_view.h"
#include "ui/window/document.h"
#include "ui/window/panel_plan.h"
#include "ui/window/session.h"
#include "ui/window/settings.h"

#include <QMainWindow>
#include <QSplitter>
#include <QStackedWidget>

namespace aftershock {

class Card;
class ControlStrip;
class DataPanel;
class Editor;
class FileKeeping;
class FiltersPanel;
class ImportCommands;
class Inspector;
class MessageBar;
class Recovery;
class StatusLine;
class TablePanel;
class TopBar;
class WindowCommands;

/**
 * The window: panels round one Session. Built in two steps, so that the chart is on screen first:
 * the constructor makes bars, chart and the panels' empty places; what fills those follows in the
 * event loop's next turns, after the first frame.
 */
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// @p settingsPath is where the window's state is kept, and the folder @p statePath where
    /// unsaved changes are; left out, it lies beside the settings.
    explicit MainWindow(const QString& settingsPath, const QString& statePath = {},
                        QWidget* parent = nullptr);
    ~MainWindow() override;

    // Unsaved changes are asked about first.
    void open(const QString& path);
    void openBuiltIn();

    [[nodiscard]] Session* session() { return m_session; }
    [[nodiscard]] Document* document() { return m_document; }
    [[nodiscard]] Editor* editor() { return m_editor; }
    [[nodiscard]] FileKeeping* files() { return m_files; }
    [[nodiscard]] Recovery* recovery() { return m_recovery; }
    [[nodiscard]] ChartView* chart() { return m_chart; }
    [[nodiscard]] Settings& settings() { return m_settings; }
    // Null until the panels are filled, see panelsFilled().
    [[nodiscard]] TablePanel* table() { return m_table; }
    [[nodiscard]] DataPanel* data() { return m_data; }
    [[nodiscard]] FiltersPanel* filters() { return m_filters; }
    [[nodiscard]] Inspector* inspector() { return m_inspector; }
    [[nodiscard]] ControlStrip* strip() { return m_strip; }
    [[nodiscard]] TopBar* topBar() { return m_topBar; }
    [[nodiscard]] StatusLine* statusLine() { return m_status; }
    [[nodiscard]] MessageBar* messageBar() { return m_message; }
    [[nodiscard]] WindowCommands* commands() { return m_commands; }
    [[nodiscard]] ImportCommands* imports() { return m_imports; }

    void setAppearance(Appearance appearance);
    /// Without a language, like the desktop. Follows in the event loop's next turn: bars, menus and
    /// panels are made anew round the same session.
    void setLanguage(std::optional<Language> language);
    void showPanel(SidePanel panel, bool wanted);
    [[nodiscard]] bool isPanelShown(SidePanel panel) const;
    void showTable(bool wanted);
    [[nodiscard]] bool isTableShown() const;
    /// The tables of the dataset in the place of chart and table.
    void showData(bool shown);
    void showTable(TableKind table); ///< in the Data tab
    [[nodiscard]] bool isDataShown() const { return m_isDataShown; }
    void showInData(RowRef row);
    /// F6 and Shift+F6: from panel to panel.
    void focusNextPanel(int step);
    void saveState();
    /// Another file is what is open: it is named, and remembered.
    void showPlace();

signals:
    void panelsFilled();
    void panelsChanged(); ///< another panel is shown or hidden

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void layOut();
    [[nodiscard]] QWidget* newMiddle();
    void connectChart();
    void connectImports();
    void fillNext();
    void fillTable();
    void fillSides();
    void fillData();
    void orderTabs();
    void speakAnew();
    void restoreState();
    void restorePanels();
    void rememberPanels();
    void applyPanelPlan();
    void keepPanelWidth(int handle);
    void takeOpened(const OpenedDataset& opened, bool again);
    void rememberPresentViews();
    void showFailure(const Error& error);
    void showTitle();
    void offerReload();

    QString m_settingsPath;
    Settings m_settings;
    Session* m_session;
    Document* m_document;
    Editor* m_editor;
    FileKeeping* m_files;
    Recovery* m_recovery;
    bool m_mayClose{false}; ///< the person has answered for what is not saved
    SidePanel m_askedForLast{SidePanel::Inspector};
    int m_filled{0};
    bool m_isDataShown{false};
    bool m_fallenBack{false}; ///< to the built-in dataset, once

    TopBar* m_topBar{nullptr};
    MessageBar* m_message{nullptr};
    QSplitter* m_columns{nullptr};
    QSplitter* m_rows{nullptr};
    QStackedWidget* m_middle{nullptr};
    QWidget* m_dataPlace{nullptr};
    QWidget* m_filtersPlace{nullptr};
    QWidget* m_inspectorPlace{nullptr};
    Card* m_tableCard{nullptr};
    QWidget* m_tablePlace{nullptr};
    ChartView* m_chart{nullptr};
    ControlStrip* m_strip{nullptr};
    StatusLine* m_status{nullptr};
    TablePanel* m_table{nullptr};
    DataPanel* m_data{nullptr};
    FiltersPanel* m_filters{nullptr};
    Inspector* m_inspector{nullptr};
    WindowCommands* m_commands{nullptr};
    ImportCommands* m_imports{nullptr};
};

} // namespace aftershock
