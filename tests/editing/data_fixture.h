#pragma once

#include "../support/plain_text.h"
#include "../window/window_fixture.h"
#include "ui/editing/data_panel.h"
#include "ui/editing/data_table.h"
#include "ui/editing/table_list.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTest>

namespace aftershock {

/// The window with its Data view shown, and what a person does in it.
class DataFixture
{
public:
    DataFixture()
    {
        new QAbstractItemModelTester(
            model(), QAbstractItemModelTester::FailureReportingMode::QtTest, model());
        QTest::keyClick(m_window.window(), Qt::Key_3, Qt::ControlModifier);
    }

    MainWindow* operator->() { return m_window.window(); }
    WindowFixture& window() { return m_window; }
    DataPanel* panel() { return m_window->data(); }
    DataTable* table() { return panel()->table(); }
    DataModel* model() { return panel()->model(); }
    const WorkingDataset& working() { return m_window->editor()->working(); }

    void show(TableKind table) { panel()->tables()->setTable(table); }

    QModelIndex cell(const QString& name, const QString& column)
    {
        for (int row = 0; row < model()->rowCount(); ++row)
            if (model()->index(row, 0).data().toString() == name)
                return model()->index(row, columnAt(model()->table(), column).value_or(0));
        QTest::qFail(qPrintable(QStringLiteral("no row ") + name), __FILE__, __LINE__);
        return {};
    }
    QModelIndex newRow(const QString& column)
    {
        return model()->index(model()->rowCount() - 1,
                              columnAt(model()->table(), column).value_or(0));
    }

    void click(const QModelIndex& index, Qt::KeyboardModifiers modifiers = {})
    {
        table()->scrollTo(index);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers,
                          table()->visualRect(index).center());
    }
    /// The editor that typing the first sign opens.
    QWidget* typeInto(const QModelIndex& index, const QString& text)
    {
        click(index);
        QTest::keyClicks(table(), text.left(1));
        QWidget* editor = QApplication::focusWidget();
        QTest::keyClicks(editor, text.mid(1));
        return editor;
    }
    /// Keys go to the list that an editor has opened, if there is one.
    static void press(QWidget* editor, Qt::Key key)
    {
        QWidget* list = QApplication::activePopupWidget();
        QTest::keyClick(list ? list : editor, key);
    }
    void enter(const QModelIndex& index, const QString& text)
    {
        press(typeInto(index, text), Qt::Key_Return);
        // The offscreen platform has no active window once a list was closed.
        m_window->activateWindow();
        QTRY_VERIFY(table()->hasFocus());
    }
    QString text(const QString& name, const QString& column)
    {
        return plain(cell(name, column).data().toString());
    }
    QString error(const QString& name, const QString& column)
    {
        return cell(name, column).data(DataModel::ErrorRole).toString();
    }
    /// Presses a button of the question that is being asked.
    void answer(const QString& button)
    {
        QTRY_VERIFY(QApplication::activeModalWidget());
        for (QPushButton* each : QApplication::activeModalWidget()->findChildren<QPushButton*>())
            if (each->text().remove(QChar(0x26)) == button)
                return QTest::mouseClick(each, Qt::LeftButton);
        QTest::qFail(qPrintable(QStringLiteral("no button ") + button), __FILE__, __LINE__);
    }

private:
    WindowFixture m_window;
};

} // namespace aftershock
