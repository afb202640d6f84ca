#include "window_fixture.h"

#include "ui/window/run_window.h"
#include "ui/window/table_panel.h"
#include "ui/window/window_commands.h"

#include <QSignalSpy>

namespace aftershock {

void prepareApplication()
{
    dressApplication();
}

WindowFixture::WindowFixture(QSize size) : m_size(size)
{
    start();
}

void WindowFixture::start()
{
    m_window = std::make_unique<MainWindow>(settingsPath());
    QSignalSpy filled(m_window.get(), &MainWindow::panelsFilled);
    if (!m_size.isEmpty())
        m_window->resize(m_size);
    m_window->openBuiltIn();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(filled.size(), 1);
}

void WindowFixture::restart()
{
    m_window->close();
    m_size = {};
    start();
}

QStringList WindowFixture::shownNames()
{
    QStringList names;
    for (const Mark& mark : m_window->session()->figure()->marks)
        names << mark.label;
    return names;
}

RowRef WindowFixture::rowOf(const QString& company)
{
    for (const Mark& mark : m_window->session()->figure()->marks)
        if (mark.label == company)
            return mark.row;
    QTest::qFail(qPrintable(QStringLiteral("no mark ") + company), __FILE__, __LINE__);
    return {};
}

QStringList WindowFixture::selectedNames()
{
    QStringList names;
    for (const RowRef row : m_window->session()->selection().rows)
        names << shownNames().value(m_window->session()->markOf(row).value_or(-1));
    return names;
}

void WindowFixture::clickMark(const QString& name, Qt::KeyboardModifiers modifiers)
{
    ChartView* chart = m_window->chart();
    const int mark = m_window->session()->markOf(rowOf(name)).value_or(-1);
    const QRectF rect = chart->drawing().shapeRect(mark);
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, modifiers,
                      chart->mapFromScene(rect.center()));
}

QStringList WindowFixture::tableNames()
{
    QStringList names;
    const QAbstractItemModel* model = m_window->table()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names << model->index(row, 0).data().toString();
    return names;
}

QStringList WindowFixture::tableSelection()
{
    QStringList names;
    for (const QModelIndex& index : m_window->table()->selectionModel()->selectedRows())
        names << index.data().toString();
    return names;
}

void WindowFixture::clickTableRow(const QString& name, Qt::KeyboardModifiers modifiers)
{
    TablePanel* table = m_window->table();
    const auto row = static_cast<int>(tableNames().indexOf(name));
    const QModelIndex index = table->model()->index(row, 0);
    table->scrollTo(index);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers,
                      table->visualRect(index).center());
}

void WindowFixture::trigger(const char* command)
{
    QAction* action = m_window->commands()->action(QString::fromLatin1(command));
    QVERIFY2(action, command);
    action->trigger();
}

} // namespace aftershock
