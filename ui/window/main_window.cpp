#include "ui/window/main_window.h"

#include "ui/editing/data_panel.h"
#include "ui/editing/data_table.h"
#include "ui/editing/editor.h"
#include "ui/editing/table_list.h"
#include "ui/window/appearance.h"
#include "ui/window/control_strip.h"
#include "ui/window/file_keeping.h"
#include "ui/window/filters_panel.h"
#include "ui/window/import_commands.h"
#include "ui/window/inspector.h"
#include "ui/window/message_bar.h"
#include "ui/window/recovery.h"
#include "ui/window/status_line.h"
#include "ui/window/surfaces.h"
#include "ui/window/table_panel.h"
#include "ui/window/top_bar.h"
#include "ui/window/window_commands.h"
#include "ui/window/window_language.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize smallestSize(800, 600);

/// An empty place of a panel's ground, filled after the first frame.
QWidget* newPlace(QPalette::ColorRole ground, QWidget* parent)
{
    auto* place = new QWidget(parent);
    place->setAutoFillBackground(true);
    place->setBackgroundRole(ground);
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    return place;
}

/// The one local file that is being dropped, if it is one.
std::optional<QString> droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return std::nullopt;
    return urls.first().toLocalFile();
}

} // namespace

MainWindow::MainWindow(const QString& settingsPath, const QString& statePath, QWidget* parent)
    : QMainWindow(parent), m_settingsPath(settingsPath), m_settings(loadSettings(settingsPath)),
      m_session(new Session(this)), m_document(new Document(this)),
      m_editor(new Editor(m_session, this))
{
    const QString state =
        statePath.isEmpty() ? QFileInfo(settingsPath).absolutePath() + u"/state"_s : statePath;
    m_files = new FileKeeping(this, state + u"/locks"_s);
    m_recovery = new Recovery(this, state + u"/journals"_s);
    setMinimumSize(smallestSize);
    setAcceptDrops(true);
    const ThemeKind theme = resolveTheme(m_settings.appearance);
    applyTheme(theme);
    const Language language = resolveLanguage(m_settings.language);
    speakInWindow(language);
    m_session->setLanguage(language);
    layOut();
    m_chart->setTheme(theme); // the window's own palette follows only in the event loop
    restoreState();
    connectChart();
    connect(m_document, &Document::opened, this, &MainWindow::takeOpened);
    connect(m_document, &Document::failed, this, [this](const Error& error) {
        m_recovery->notOpened();
        showFailure(error);
    });
    connect(m_document, &Document::copySaved, this, [this](const QString& target) {
        m_status->remark(tr("A copy was saved as %1").arg(QFileInfo(target).fileName()));
    });
    connect(m_editor, &Editor::modifiedChanged, this, &QWidget::setWindowModified);
    connect(m_session, &Session::datasetChanged, this, &MainWindow::showTitle);
    connect(m_document, &Document::changedOnDisk, this, &MainWindow::offerReload);
    connect(m_session, &Session::failed, this, &MainWindow::showFailure);
    connect(m_editor, &Editor::failed, this, &MainWindow::showFailure);
    m_imports = new ImportCommands(this);
    connectImports();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    auto* central = new QWidget(this);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_topBar = new TopBar(m_session, central);
    m_message = new MessageBar(central);
    m_columns = new QSplitter(Qt::Horizontal, central);
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_filtersPlace = newPlace(role::panel, m_columns);
    m_filtersPlace->setMinimumWidth(150);
    m_middle = new QStackedWidget(m_columns);
    m_middle->addWidget(newMiddle());
    m_dataPlace = newPlace(QPalette::Window, m_middle);
    m_middle->addWidget(m_dataPlace);
    m_inspectorPlace = newPlace(role::bar, m_columns);
    m_inspectorPlace->setMinimumWidth(200);
    m_columns->addWidget(m_filtersPlace);
    m_columns->addWidget(m_middle);
    m_columns->addWidget(m_inspectorPlace);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setStretchFactor(2, 0);
    connect(m_columns, &QSplitter::splitterMoved, this,
            [this](int, int handle) { keepPanelWidth(handle); });
    m_status = new StatusLine(m_session, central);
    m_status->follow(m_document->openingJob(), tr("Opening…"));
    m_status->follow(m_document->copyingJob(), tr("Saving a copy…"));
    m_status->follow(m_document->savingJob(), tr("Saving…"), [this] { m_document->stopSaving(); });
    m_status->followEditor(m_editor);
    layout->addWidget(m_topBar);
    layout->addWidget(new Rule(central));
    layout->addWidget(m_message);
    layout->addWidget(m_columns, 1);
    layout->addWidget(new Rule(central));
    layout->addWidget(m_status);
    setCentralWidget(central);
    m_commands = new WindowCommands(this);
    m_commands->addMenus();
}

QWidget* MainWindow::newMiddle()
{
    auto* middle = newPlace(QPalette::Window, m_middle);
    middle->setMinimumWidth(380);
    auto* layout = static_cast<QVBoxLayout*>(middle->layout());
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(10);
    m_strip = new ControlStrip(m_session, middle);
    m_rows = new QSplitter(Qt::Vertical, middle);
    m_rows->setHandleWidth(10);
    m_rows->setChildrenCollapsible(false);
    m_chart = new ChartView(m_rows);
    m_chart->setLanguage(m_session->formatter().language());
    m_chart->setAccessibleName(tr("Chart"));
    // What is dropped on the chart is the window's: a graphics view would keep it for its items.
    m_chart->setAcceptDrops(false);
    m_chart->viewport()->setAcceptDrops(false);
    auto* chartCard = new Card(m_chart, {4, 4, 4, 4}, m_rows);
    chartCard->setMinimumHeight(220);
    m_tablePlace = newPlace(role::bar, m_rows);
    m_tableCard = new Card(m_tablePlace, {1, 4, 1, 4}, m_rows);
    m_tableCard->setMinimumHeight(110);
    m_rows->addWidget(chartCard);
    m_rows->addWidget(m_tableCard);
    m_rows->setStretchFactor(0, 5);
    m_rows->setStretchFactor(1, 2);
    m_rows->setSizes({545, 206});
    layout->addWidget(m_strip);
    layout->addWidget(m_rows, 1);
    return middle;
}

void MainWindow::connectChart()
{
    m_chart->setFocus();
    m_chart->viewport()->installEventFilter(this);
    connect(m_chart, &ChartView::selectionRequested, m_session, &Session::select);
    connect(m_chart, &ChartView::selectionCleared, m_session, &Session::clearSelection);
    connect(m_chart, &ChartView::activated, this, [this](RowRef row) {
        m_session->setSelection({{row}, row});
        showPanel(SidePanel::Inspector, true);
        if (m_inspector)
            m_inspector->setFocus(Qt::OtherFocusReason);
    });
    connect(m_chart, &ChartView::zoomChanged, m_strip->resetZoom(), &QWidget::setEnabled);
    connect(m_strip->resetZoom(), &QPushButton::clicked, m_chart, &ChartView::resetZoom);
    connect(m_strip->editText(), &QPushButton::clicked, m_commands, &WindowCommands::editText);
    connect(m_topBar->openButton(), &QPushButton::clicked, m_commands, &WindowCommands::chooseFile);
    connect(m_topBar->exportButton(), &QPushButton::clicked, m_commands,
            &WindowCommands::exportChart);
    // As long as the chart lives: another language brings another.
    connect(m_session, &Session::figureChanged, m_chart,
            [this] { m_chart->setFigure(m_session->figure()); });
    connect(m_session, &Session::selectionChanged, m_chart, [this] {
        const std::vector<RowRef>& rows = m_session->selection().rows;
        m_chart->setSelection(rows);
        // Chosen in the table, it may be far from what the chart shows.
        if (const auto mark = rows.size() == 1 ? m_session->markOf(rows.front()) : std::nullopt)
            m_chart->bringIntoSight(*mark);
    });
    connect(m_session, &Session::datasetChanged, m_chart, [this, shown = QString()]() mutable {
        if (std::exchange(shown, m_session->origin().path) != m_session->origin().path)
            m_chart->scrollToTop();
    });
    connect(m_session, &Session::revealed, m_chart, [this](RowRef row) {
        if (m_isDataShown)
            showInData(row);
        if (const std::optional<int> mark = m_session->markOf(row))
            m_chart->drawing().ensureVisible(*mark);
        m_chart->setCurrentMark(m_session->markOf(row));
        if (m_table)
            m_table->bringIntoSight(row);
    });
    connect(m_session, &Session::filtersDropped, m_message, [this] {
        m_message->showMessage(tr("The filters were cleared, to show what you chose."));
    });
    connect(m_topBar->searchField(), &SearchField::foundPage, this, [this](RowRef row) {
        showPanel(SidePanel::Inspector, true);
        if (m_inspector)
            m_inspector->showPage(row);
    });
}

void MainWindow::connectImports()
{
    m_status->follow(m_imports->exportingJob(), tr("Exporting…"));
    m_status->follow(m_imports->takingJob(), tr("Importing…"));
    connect(m_topBar->importButton(), &QPushButton::clicked, m_imports,
            &ImportCommands::chooseFile);
}

void MainWindow::fillNext()
{
    // One panel a turn: each frame between them answers the mouse.
    switch (m_filled++) {
    case 0:
        fillTable();
        break;
    case 1:
        fillSides();
        break;
    case 2:
        fillData();
        break;
    default:
        m_commands->fillMenus();
        emit panelsFilled();
        return;
    }
    QTimer::singleShot(0, this, &MainWindow::fillNext);
}

void MainWindow::fillTable()
{
    m_table = new TablePanel(m_session, m_tablePlace);
    m_tablePlace->layout()->addWidget(m_table);
}

void MainWindow::fillSides()
{
    m_filters = new FiltersPanel(m_session, m_filtersPlace);
    m_filtersPlace->layout()->addWidget(m_filters);
    m_inspector = new Inspector(m_session, m_inspectorPlace);
    m_inspectorPlace->layout()->addWidget(m_inspector);
    connect(m_filters, &FiltersPanel::rebuilt, this, &MainWindow::orderTabs);
    orderTabs();
}

void MainWindow::fillData()
{
    m_data = new DataPanel(m_session, m_editor, m_dataPlace);
    m_dataPlace->layout()->addWidget(m_data);
    connect(m_data, &DataPanel::said, m_message, &MessageBar::showMessage);
    connect(m_data, &DataPanel::unsaid, m_message, &MessageBar::retract);
    connect(m_editor, &Editor::cellAsked, this, [this](const CellRef& cell) {
        showData(true);
        m_data->reveal(cell);
        m_data->table()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_data, &DataPanel::sentencePasted, this,
            [this](const QString& sentence) { m_imports->addSentence(sentence); });
    connect(m_topBar, &TopBar::dataAsked, this, &MainWindow::showData);
    orderTabs();
}

void MainWindow::showData(bool shown)
{
    if (shown == m_isDataShown || !m_data)
        return;
    m_isDataShown = shown;
    m_middle->setCurrentWidget(shown ? m_dataPlace : m_middle->widget(0));
    m_topBar->showData(shown);
    m_status->showCounts(!shown);
    applyPanelPlan();
    if (shown)
        m_data->table()->setFocus(Qt::OtherFocusReason);
    else
        m_chart->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showTable(TableKind table)
{
    if (!m_data)
        return;
    showData(true);
    m_data->tables()->setTable(table);
}

void MainWindow::showInData(RowRef row)
{
    const std::optional<CellRef> cell = cellOf(row);
    if (!cell || !m_data)
        return;
    showData(true);
    m_data->reveal(*cell);
}

void MainWindow::open(const QString& path)
{
    m_files->open(path);
}

void MainWindow::openBuiltIn()
{
    m_files->openBuiltIn();
}

void MainWindow::takeOpened(const OpenedDataset& opened, bool again)
{
    m_message->dismiss();
    if (again && m_session->hasDataset()) {
        m_session->reload(opened);
    } else {
        rememberPresentViews();
        m_session->open(opened, rememberedViews(m_settings, opened.origin.path));
    }
    showPlace();
    if (!opened.diagnostics.empty())
        m_message->showMessage(diagnosticLine(opened.diagnostics.front().error));
    m_files->claim(opened.origin.path);
    m_recovery->opened(opened.origin.path);
}

void MainWindow::showPlace()
{
    const DatasetOrigin& origin = m_session->origin();
    if (!origin.path.isEmpty()) {
        rememberFile(m_settings, origin.path);
        m_settings.openFolder = QFileInfo(origin.path).absolutePath();
        m_commands->refreshRecent();
    }
    setWindowFilePath(origin.path);
    showTitle();
}

void MainWindow::showTitle()
{
    const DatasetOrigin& origin = m_session->origin();
    const QString title = printable((*m_session->dataset())->title, 80);
    const QString unnamed = title.isEmpty() ? tr("New dataset") : title;
    const QString name = origin.path.isEmpty() ? unnamed : QFileInfo(origin.path).fileName();
    setWindowTitle(tr("%1[*] – Aftershock").arg(QString(name).replace(u"[*]"_s, u"[*][*]"_s)));
    setWindowModified(m_editor->isModified());
}

void MainWindow::showFailure(const Error& error)
{
    // A file from the command line that cannot be opened leaves no empty window behind.
    if (!m_session->hasDataset() && !m_fallenBack) {
        m_fallenBack = true;
        m_document->openBuiltIn();
    }
    if (error.code == ErrorCode::FileNotFound &&
        m_settings.recentFiles.removeAll(error.subject) > 0)
        m_commands->refreshRecent();
    // What is no dataset may be a table; a file of our own that was spoilt is not.
    const bool isForeign = error.code == ErrorCode::NotSqlite ||
                           error.code == ErrorCode::NotADataset ||
                           error.code == ErrorCode::IsDirectory;
    if (isForeign && error.subject != m_document->path())
        return m_imports->importFile(error.subject);
    m_message->showMessage(diagnosticLine(error));
}

void MainWindow::offerReload()
{
    m_message->offer(
        tr("%1 was changed by another program.").arg(QFileInfo(m_document->path()).fileName()),
        tr("Reload"), [this] { m_files->reload(); });
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // The chart is being painted for the first time: what comes after that is free for the rest.
    if (event->type() == QEvent::Paint && m_filled == 0) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, &MainWindow::fillNext);
    }
    return QMainWindow::eventFilter(watched, event);
}

bool MainWindow::event(QEvent* event)
{
    // The desktop went dark or light.
    if (event->type() == QEvent::ThemeChange && m_settings.appearance == Appearance::Desktop)
        setAppearance(Appearance::Desktop);
    return QMainWindow::event(event);
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_settings.appearance = appearance;
    const ThemeKind kind = resolveTheme(appearance);
    applyTheme(kind);
    m_chart->setTheme(kind);
}

void MainWindow::setLanguage(std::optional<Language> language)
{
    m_settings.language = language;
    // Not while the menu that asks for it is open: it is one of the things made anew.
    QMetaObject::invokeMethod(this, &MainWindow::speakAnew, Qt::QueuedConnection);
}

void MainWindow::speakAnew()
{
    const Language language = resolveLanguage(m_settings.language);
    if (language == m_session->formatter().language())
        return;
    // What is open over the window speaks the old language.
    qDeleteAll(findChildren<QDialog*>(Qt::FindDirectChildrenOnly));
    rememberPanels();
    delete m_commands;
    delete menuBar();
    delete takeCentralWidget();
    m_table = nullptr;
    m_filters = nullptr;
    m_inspector = nullptr;
    m_data = nullptr;
    m_filled = 0;
    // The panels are filled once the chart has been seen; the tables come to the front after that.
    if (std::exchange(m_isDataShown, false))
        connect(
            this, &MainWindow::panelsFilled, this, [this] { showData(true); },
            Qt::SingleShotConnection);
    speakInWindow(language);
    layOut();
    m_chart->setTheme(resolveTheme(m_settings.appearance));
    m_chart->setLanguage(language);
    restorePanels();
    connectChart();
    connectImports();
    m_session->setLanguage(language);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        applyPanelPlan();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (droppedFile(event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const std::optional<QString> path = droppedFile(event->mimeData());
    if (!path)
        return;
    event->acceptProposedAction();
    open(*path);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_mayClose && !m_files->isSafe()) {
        event->ignore();
        m_files->whenSafe([this] {
            m_mayClose = true;
            close();
        });
        return;
    }
    m_editor->giveUp();
    saveState();
    QMainWindow::closeEvent(event);
}

} // namespace aftershock
