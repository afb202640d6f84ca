#include "ui/window/window_commands.h"

#include "ui/editing/data_panel.h"
#include "ui/editing/data_table.h"
#include "ui/editing/editor.h"
#include "ui/window/chart_copies.h"
#include "ui/window/check_dialog.h"
#include "ui/window/control_strip.h"
#include "ui/window/export_dialog.h"
#include "ui/window/file_keeping.h"
#include "ui/window/filters_panel.h"
#include "ui/window/help_dialogs.h"
#include "ui/window/import_commands.h"
#include "ui/window/inspector.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/status_line.h"
#include "ui/window/table_panel.h"
#include "ui/window/text_dialog.h"
#include "ui/window/top_bar.h"
#include "ui/window/view_keeping.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>

namespace aftershock {

using namespace Qt::StringLiterals;

WindowCommands::WindowCommands(MainWindow* window) : QObject(window), m_window(window) {}

void WindowCommands::addMenus()
{
    QMenuBar* bar = m_window->menuBar();
    m_file = bar->addMenu(tr("&File"));
    m_edit = bar->addMenu(tr("&Edit"));
    m_view = bar->addMenu(tr("&View"));
    m_data = bar->addMenu(tr("&Data"));
    m_help = bar->addMenu(tr("&Help"));
}

void WindowCommands::fillMenus()
{
    fillFile();
    fillEdit();
    fillView();
    fillData();
    fillHelp();
    Session* session = m_window->session();
    connect(session, &Session::figureChanged, this, &WindowCommands::refresh);
    connect(session, &Session::selectionChanged, this, &WindowCommands::refresh);
    connect(session, &Session::viewChanged, this, &WindowCommands::refresh);
    connect(m_window, &MainWindow::panelsChanged, this, &WindowCommands::refresh);
    connect(m_window->chart(), &ChartView::zoomChanged, this, &WindowCommands::refresh);
    const Editor* editor = m_window->editor();
    connect(editor, &Editor::changed, this, &WindowCommands::refreshEditing);
    connect(editor, &Editor::reset, this, &WindowCommands::refreshEditing);
    connect(editor, &Editor::modifiedChanged, this, &WindowCommands::refreshEditing);
    connect(editor, &Editor::saved, this, &WindowCommands::refreshEditing);
    addContextMenus();
    refreshRecent();
    refresh();
}

void WindowCommands::addContextMenus()
{
    const auto offer = [this](QWidget* widget, const QStringList& names) {
        for (const QString& name : names)
            widget->addAction(action(name));
        widget->setContextMenuPolicy(Qt::ActionsContextMenu);
    };
    offer(m_window->chart(), {u"copyPicture"_s, u"copySvg"_s, u"export"_s, u"editText"_s,
                              u"resetZoom"_s, u"showInData"_s});
    offer(m_window->table(), {u"copyRows"_s, u"selectAll"_s, u"clearSelection"_s, u"showInData"_s});
    offer(m_window->inspector(), {u"showInData"_s});
    offer(m_window->data()->table(),
          {u"copy"_s, u"cutCells"_s, u"pasteCells"_s, u"fillDown"_s, u"clearCells"_s, u"addRow"_s,
           u"duplicateRows"_s, u"deleteRows"_s});
}

QAction* WindowCommands::action(const QString& name) const
{
    for (QAction* action : m_actions)
        if (action->objectName() == name)
            return action;
    return nullptr;
}

QAction* WindowCommands::add(QMenu* menu, const QString& name, const QString& text,
                             const QKeySequence& keys, Act act)
{
    QAction* action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    m_actions << action;
    return action;
}

QAction* WindowCommands::addSwitch(QMenu* menu, const QString& name, const QString& text,
                                   const QKeySequence& keys, std::function<void(bool)> act)
{
    QAction* action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [act = std::move(act)](bool on) { act(on); });
    m_actions << action;
    return action;
}

void WindowCommands::fillFile()
{
    add(m_file, u"new"_s, tr("&New dataset"), QKeySequence::New,
        [this] { m_window->files()->newDataset(); });
    add(m_file, u"open"_s, tr("&Open…"), QKeySequence::Open, [this] { chooseFile(); });
    m_recent = m_file->addMenu(tr("Open &recent"));
    add(m_file, u"openBuiltIn"_s, tr("Open &built-in dataset"), QKeySequence(u"Ctrl+B"_s),
        [this] { m_window->openBuiltIn(); });
    m_file->addSeparator();
    fillKeeping();
    m_file->addSeparator();
    add(m_file, u"import"_s, tr("I&mport…"), QKeySequence(u"Ctrl+I"_s),
        [this] { m_window->imports()->chooseFile(); });
    add(m_file, u"importClipboard"_s, tr("Import from c&lipboard…"), QKeySequence(u"Ctrl+Alt+V"_s),
        [this] { m_window->imports()->importClipboard(); });
    m_file->addSeparator();
    add(m_file, u"export"_s, tr("&Export…"), QKeySequence(u"Ctrl+E"_s), [this] { exportChart(); });
    add(m_file, u"exportData"_s, tr("E&xport data…"), QKeySequence(u"Ctrl+Alt+E"_s),
        [this] { m_window->imports()->exportData(); });
    m_file->addSeparator();
    add(m_file, u"copyPicture"_s, tr("Copy chart as &picture"), QKeySequence(u"Ctrl+Shift+C"_s),
        [this] {
            copyAsPicture(*m_window->session()->figure(), m_window->chart()->drawing().options(),
                          rangeInSight());
        });
    add(m_file, u"copySvg"_s, tr("Copy chart as S&VG"), QKeySequence(u"Ctrl+Shift+V"_s), [this] {
        const Result<void> copied = copyAsSvg(
            *m_window->session()->figure(), m_window->chart()->drawing().options(), rangeInSight());
        if (!copied)
            m_window->messageBar()->showMessage(describe(copied.error()));
    });
    add(m_file, u"copyRows"_s, tr("Copy rows as &table"), QKeySequence(u"Ctrl+Shift+T"_s),
        [this] { QApplication::clipboard()->setText(m_window->table()->rowsAsText()); });
    m_file->addSeparator();
    add(m_file, u"print"_s, tr("Pr&int…"), QKeySequence::Print, [this] { print(); });
    m_file->addSeparator();
    QAction* quit = add(m_file, u"quit"_s, tr("&Quit"), QKeySequence(u"Ctrl+Q"_s),
                        [this] { m_window->close(); });
    quit->setMenuRole(QAction::QuitRole);
}

void WindowCommands::refreshRecent()
{
    if (!m_recent)
        return;
    for (QAction* old : m_recentActions)
        m_actions.removeAll(old);
    m_recentActions.clear();
    m_recent->clear();
    int number = 1;
    for (const QString& path : m_window->settings().recentFiles) {
        const QString label =
            u"&%1  %2"_s.arg(number).arg(printable(path, 100).replace(u'&', u"&&"_s));
        m_recentActions << add(m_recent, u"recent%1"_s.arg(number), label,
                               QKeySequence(u"Ctrl+Alt+%1"_s.arg(number)),
                               [this, path] { m_window->open(path); });
        ++number;
    }
    m_recent->setEnabled(!m_recentActions.isEmpty());
    m_recent->addSeparator();
    m_recentActions << add(
        m_recent, u"clearRecent"_s, tr("&Clear the list"), QKeySequence(u"Ctrl+Alt+0"_s), [this] {
            m_window->settings().recentFiles.clear();
            // Not while the action that asks for it is being triggered.
            QMetaObject::invokeMethod(this, &WindowCommands::refreshRecent, Qt::QueuedConnection);
        });
}

void WindowCommands::fillEdit()
{
    fillUndo();
    m_edit->addSeparator();
    add(m_edit, u"copy"_s, tr("&Copy"), QKeySequence::Copy, [this] { copy(); });
    add(m_edit, u"editText"_s, tr("Edit &text…"), QKeySequence(u"Ctrl+T"_s),
        [this] { editText(); });
    m_edit->addSeparator();
    add(m_edit, u"selectAll"_s, tr("Select &all"), QKeySequence::SelectAll,
        [this] { selectAll(); });
    add(m_edit, u"clearSelection"_s, tr("C&lear selection"), QKeySequence(Qt::Key_Escape),
        [this] { clearSelection(); });
    m_edit->addSeparator();
    add(m_edit, u"find"_s, tr("&Find"), QKeySequence::Find, [this] { find(); });
}

void WindowCommands::fillView()
{
    auto* views = new QActionGroup(this);
    int number = 1;
    for (const ViewKind view : allViews) {
        QAction* action = addSwitch(m_view, u"view%1"_s.arg(number), viewName(view),
                                    QKeySequence(u"Ctrl+%1"_s.arg(number)), [this, view](bool) {
                                        m_window->showData(false);
                                        m_window->session()->setView(view);
                                    });
        views->addAction(action);
        ++number;
    }
    views->addAction(addSwitch(m_view, u"viewData"_s, tr("&Data"),
                               QKeySequence(u"Ctrl+%1"_s.arg(number)),
                               [this](bool) { m_window->showData(true); }));
    m_view->addSeparator();
    addControlCommands();
    m_view->addSeparator();
    addSavedViews();
    m_view->addSeparator();
    add(m_view, u"zoomIn"_s, tr("Zoom &in"), QKeySequence(u"Ctrl++"_s),
        [this] { m_window->chart()->zoomBy(1.25); });
    add(m_view, u"zoomOut"_s, tr("Zoom &out"), QKeySequence(u"Ctrl+-"_s),
        [this] { m_window->chart()->zoomBy(0.8); });
    add(m_view, u"resetZoom"_s, tr("&Reset zoom"), QKeySequence(u"Ctrl+0"_s),
        [this] { m_window->chart()->resetZoom(); });
    m_view->addSeparator();
    addAppearance();
    addLanguages();
    addPanels();
}

void WindowCommands::addControlCommands()
{
    const auto control = [this](const QString& name, const QString& text, const QString& keys,
                                StripControl which) {
        add(m_view, name, text, QKeySequence(keys),
            [this, which] { m_window->strip()->open(which); });
    };
    control(u"sort"_s, tr("&Sort by"), u"Ctrl+Shift+R"_s, StripControl::Sort);
    control(u"colourBy"_s, tr("&Colour by"), u"Ctrl+Shift+L"_s, StripControl::ColourBy);
    control(u"groupBy"_s, tr("&Group by"), u"Ctrl+Shift+G"_s, StripControl::GroupBy);
    control(u"currency"_s, tr("C&urrency"), u"Ctrl+Shift+U"_s, StripControl::Currency);
    control(u"scale"_s, tr("Sc&ale"), u"Ctrl+Shift+A"_s, StripControl::Scale);
    control(u"show"_s, tr("Sho&w amounts as"), u"Ctrl+Shift+M"_s, StripControl::Show);
}

void WindowCommands::addSavedViews()
{
    auto* keeping = new ViewKeeping(m_window);
    keeping->setParent(this); // made anew with the menus in another language
    add(m_view, u"saveView"_s, tr("Save t&his view…"), QKeySequence(u"Ctrl+Shift+N"_s),
        [keeping] { keeping->save(); });
    connect(m_window->filters(), &FiltersPanel::renameAsked, keeping, &ViewKeeping::rename);
    connect(m_window->filters(), &FiltersPanel::deleteAsked, keeping, &ViewKeeping::remove);
}

void WindowCommands::addAppearance()
{
    QMenu* menu = m_view->addMenu(tr("A&ppearance"));
    auto* group = new QActionGroup(this);
    const auto choice = [this, menu, group](const QString& name, const QString& text,
                                            const QString& keys, Appearance appearance) {
        QAction* action = addSwitch(menu, name, text, QKeySequence(keys), [this, appearance](bool) {
            m_window->setAppearance(appearance);
        });
        action->setChecked(m_window->settings().appearance == appearance);
        group->addAction(action);
    };
    choice(u"likeDesktop"_s, tr("Like the &desktop"), u"Ctrl+Shift+Y"_s, Appearance::Desktop);
    choice(u"light"_s, tr("&Light"), u"Ctrl+Shift+B"_s, Appearance::Light);
    choice(u"dark"_s, tr("D&ark"), u"Ctrl+Shift+D"_s, Appearance::Dark);
}

void WindowCommands::addLanguages()
{
    QMenu* menu = m_view->addMenu(tr("&Language"));
    auto* group = new QActionGroup(this);
    const auto choice = [this, menu, group](const QString& name, const QString& text,
                                            const QString& keys, std::optional<Language> language) {
        QAction* action = addSwitch(menu, name, text, QKeySequence(keys),
                                    [this, language](bool) { m_window->setLanguage(language); });
        action->setChecked(m_window->settings().language == language);
        group->addAction(action);
    };
    choice(u"desktopLanguage"_s, tr("Follow the &desktop"), u"Ctrl+Alt+Shift+L"_s, std::nullopt);
    // Each in its own words, for whoever cannot read the present ones.
    choice(u"english"_s, u"&English"_s, u"Ctrl+Alt+Shift+E"_s, Language::English);
    choice(u"german"_s, u"De&utsch"_s, u"Ctrl+Alt+Shift+D"_s, Language::German);
    choice(u"chinese"_s, u"&中文"_s, u"Ctrl+Alt+Shift+Z"_s, Language::Chinese);
}

void WindowCommands::addPanels()
{
    addSwitch(m_view, u"showFilters"_s, tr("Show &filters"), QKeySequence(u"Ctrl+Shift+F"_s),
              [this](bool on) { m_window->showPanel(SidePanel::Filters, on); });
    addSwitch(m_view, u"showInspector"_s, tr("Show i&nspector"), QKeySequence(u"Ctrl+Shift+I"_s),
              [this](bool on) { m_window->showPanel(SidePanel::Inspector, on); });
    addSwitch(m_view, u"showTable"_s, tr("Show ta&ble"), QKeySequence(u"Ctrl+Shift+E"_s),
              [this](bool on) { m_window->showTable(on); });
    m_view->addSeparator();
    add(m_view, u"nextPanel"_s, tr("Ne&xt panel"), QKeySequence(Qt::Key_F6),
        [this] { m_window->focusNextPanel(1); });
    add(m_view, u"previousPanel"_s, tr("Pre&vious panel"), QKeySequence(u"Shift+F6"_s),
        [this] { m_window->focusNextPanel(-1); });
    addSwitch(m_view, u"fullScreen"_s, tr("Full scr&een"), QKeySequence(Qt::Key_F11),
              [this](bool on) { setFullScreen(on); });
}

void WindowCommands::addRowCommands()
{
    DataPanel* data = m_window->data();
    // What acts on cells acts only while the table has the focus: these are the keys of every
    // field, too.
    const auto ofCells = [data](void (DataPanel::*act)()) {
        return [data, act] {
            if (data->table()->hasFocus())
                (data->*act)();
        };
    };
    add(m_data, u"addRow"_s, tr("&Add row"), QKeySequence(u"Ctrl+Ins"_s),
        [data] { data->addRow(); });
    add(m_data, u"duplicateRows"_s, tr("D&uplicate rows"), QKeySequence(u"Ctrl+D"_s),
        [data] { data->duplicateRows(); });
    add(m_data, u"deleteRows"_s, tr("&Delete rows"), QKeySequence(u"Ctrl+Del"_s),
        [data] { data->deleteRows(); });
    m_data->addSeparator();
    add(m_data, u"cutCells"_s, tr("Cu&t cells"), QKeySequence(u"Ctrl+X"_s),
        ofCells(&DataPanel::cut));
    add(m_data, u"pasteCells"_s, tr("&Paste cells"), QKeySequence(u"Ctrl+V"_s),
        ofCells(&DataPanel::paste));
    add(m_data, u"clearCells"_s, tr("C&lear cells"), QKeySequence(Qt::Key_Delete),
        ofCells(&DataPanel::clear));
    add(m_data, u"fillDown"_s, tr("&Fill down"), QKeySequence(u"Ctrl+J"_s),
        [data] { data->fillDown(); });
    m_data->addSeparator();
    add(m_data, u"replace"_s, tr("Find and r&eplace…"), QKeySequence(u"Ctrl+H"_s),
        [data] { data->replace(); });
    add(m_data, u"nextProblem"_s, tr("&Next to be mended"), QKeySequence(Qt::Key_F8), [this, data] {
        m_window->showData(true);
        data->nextProblem();
    });
    add(m_data, u"showInData"_s, tr("&Show in Data"), QKeySequence(Qt::Key_F4),
        [this] { showSelectionInData(); });
    m_data->addSeparator();
}

void WindowCommands::fillData()
{
    addRowCommands();
    add(m_data, u"clearFilters"_s, tr("&Clear filters"), QKeySequence(u"Ctrl+Shift+X"_s),
        [this] { m_window->session()->clearFilters(); });
    add(m_data, u"check"_s, tr("Chec&k dataset…"), QKeySequence(u"Ctrl+K"_s),
        [this] { showChecks(); });
    m_data->addSeparator();
    add(m_data, u"addSentence"_s, tr("Add fro&m a sentence…"), QKeySequence(u"Ctrl+Alt+A"_s),
        [this] { m_window->imports()->addSentence(); });
    m_data->addSeparator();
    add(m_data, u"reload"_s, tr("&Reload"), QKeySequence(Qt::Key_F5),
        [this] { m_window->files()->reload(); });
}

void WindowCommands::fillHelp()
{
    add(m_help, u"shortcuts"_s, tr("&Keyboard shortcuts…"), QKeySequence(Qt::Key_F1),
        [this] { showShortcuts(m_window, m_actions); });
    add(m_help, u"about"_s, tr("&About Aftershock…"), QKeySequence(u"Shift+F1"_s),
        [this] { showAbout(m_window); });
    add(m_help, u"aboutQt"_s, tr("About &Qt…"), QKeySequence(u"Ctrl+F1"_s),
        [] { QApplication::aboutQt(); });
}

void WindowCommands::refresh()
{
    const Session& session = *m_window->session();
    const bool hasFigure = session.figure() != nullptr;
    const auto enable = [this](const QString& name, bool on) { action(name)->setEnabled(on); };
    for (const QString& name :
         {u"export"_s, u"exportData"_s, u"copyPicture"_s, u"copySvg"_s, u"copyRows"_s, u"print"_s,
          u"editText"_s, u"selectAll"_s, u"check"_s, u"find"_s, u"saveView"_s})
        enable(name, hasFigure);
    refreshEditing();
    enable(u"clearFilters"_s, hasFigure && !session.spec().filters.empty());
    enable(u"resetZoom"_s, m_window->chart()->isZoomed());
    const ControlStrip& strip = *m_window->strip();
    enable(u"sort"_s, strip.has(StripControl::Sort));
    enable(u"colourBy"_s, strip.has(StripControl::ColourBy));
    enable(u"groupBy"_s, strip.has(StripControl::GroupBy));
    enable(u"currency"_s, strip.has(StripControl::Currency));
    enable(u"scale"_s, strip.has(StripControl::Scale));
    enable(u"show"_s, strip.has(StripControl::Show));
    const bool isData = m_window->isDataShown();
    for (std::size_t i = 0; i < allViews.size(); ++i)
        action(u"view%1"_s.arg(i + 1))->setChecked(!isData && session.view() == allViews[i]);
    action(u"viewData"_s)->setChecked(isData);
    for (const QString& name : {u"addRow"_s, u"duplicateRows"_s, u"deleteRows"_s, u"cutCells"_s,
                                u"pasteCells"_s, u"clearCells"_s, u"fillDown"_s, u"replace"_s})
        enable(name, isData);
    // Where no cells are, what is pasted is a table to import.
    QList<QKeySequence> pastes{QKeySequence(u"Ctrl+Alt+V"_s)};
    if (!isData)
        pastes.append(QKeySequence(u"Ctrl+V"_s));
    action(u"importClipboard"_s)->setShortcuts(pastes);
    enable(u"viewData"_s, hasFigure);
    enable(u"nextProblem"_s, hasFigure);
    enable(u"showInData"_s, !isData && !session.selection().rows.empty());
    enable(u"showFilters"_s, !isData);
    enable(u"showTable"_s, !isData);
    action(u"showFilters"_s)->setChecked(m_window->isPanelShown(SidePanel::Filters));
    action(u"showInspector"_s)->setChecked(m_window->isPanelShown(SidePanel::Inspector));
    action(u"showTable"_s)->setChecked(m_window->isTableShown());
}

void WindowCommands::chooseFile()
{
    auto* dialog = new QFileDialog(m_window, tr("Open a dataset"), m_window->settings().openFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Datasets (*.aftershock *.sqlite *.sqlite3 *.db)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_window, &MainWindow::open);
    dialog->open();
}

void WindowCommands::exportChart()
{
    auto* dialog =
        new ExportDialog(m_window->session()->figure(), m_window->settings().exporting,
                         m_window->chart()->drawing().options(), rangeInSight(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, m_window,
            [this](const ExportMemory& memory, const QString& path) {
                m_window->settings().exporting = memory;
                m_window->statusLine()->remark(
                    tr("Exported as %1").arg(printable(QFileInfo(path).fileName(), 80)));
            });
    dialog->open();
}

void WindowCommands::editText()
{
    const auto& figure = m_window->session()->figure();
    if (!figure)
        return;
    auto* dialog = new TextDialog(*figure, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_window, [this, dialog] {
        ViewSpec spec = m_window->session()->spec();
        spec.texts = dialog->texts();
        m_window->session()->setSpec(spec);
    });
    dialog->open();
}

void WindowCommands::copy()
{
    QWidget* focus = QApplication::focusWidget();
    if (auto* field = qobject_cast<QLineEdit*>(focus); field && field->hasSelectedText())
        return field->copy();
    if (const auto* label = qobject_cast<QLabel*>(focus); label && label->hasSelectedText())
        return QApplication::clipboard()->setText(label->selectedText());
    if (m_window->isDataShown())
        return m_window->data()->copy();
    if (m_window->session()->figure())
        QApplication::clipboard()->setText(m_window->table()->rowsAsText());
}

void WindowCommands::selectAll()
{
    if (auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget()))
        field->selectAll();
    else if (m_window->isDataShown())
        m_window->data()->table()->selectAll();
    else
        m_window->session()->selectAll();
}

void WindowCommands::clearSelection()
{
    SearchField* search = m_window->topBar()->searchField();
    if (search->closeList())
        return;
    if (search->hasFocus()) {
        search->clear();
        m_window->chart()->setFocus(Qt::ShortcutFocusReason);
    } else if (m_window->isFullScreen() && m_window->session()->selection().rows.empty()) {
        action(u"fullScreen"_s)->setChecked(false);
        setFullScreen(false);
    } else {
        m_window->session()->clearSelection();
    }
}

void WindowCommands::showSelectionInData()
{
    const std::vector<RowRef>& rows = m_window->session()->selection().rows;
    if (!rows.empty())
        m_window->showInData(rows.front());
}

void WindowCommands::find()
{
    if (m_window->isDataShown())
        return m_window->data()->find();
    SearchField* search = m_window->topBar()->searchField();
    search->setFocus(Qt::ShortcutFocusReason);
    search->selectAll();
}

void WindowCommands::print()
{
    printFigure(m_window->session()->figure(), rangeInSight(),
                m_window->session()->formatter().language(), m_window,
                [window = m_window](const Result<QString>& printed) {
                    if (!printed)
                        return window->messageBar()->showMessage(describe(printed.error()));
                    const QString name = printable(QFileInfo(*printed).fileName(), 80);
                    window->statusLine()->remark(name.isEmpty() ? tr("Sent to the printer")
                                                                : tr("Printed as %1").arg(name));
                });
}

std::optional<std::pair<double, double>> WindowCommands::rangeInSight() const
{
    const ChartView& chart = *m_window->chart();
    return chart.isZoomed() ? std::optional(chart.drawing().valueRange()) : std::nullopt;
}

void WindowCommands::showChecks()
{
    auto* dialog = new CheckDialog(m_window->session(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void WindowCommands::setFullScreen(bool on)
{
    m_window->setWindowState(on ? m_window->windowState() | Qt::WindowFullScreen
                                : m_window->windowState() & ~Qt::WindowFullScreen);
}

} // namespace aftershock
