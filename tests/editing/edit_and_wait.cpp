// A window that changes its dataset and then waits to be killed: DATASET FOLDER. What it prints
// says that the changes are in its journal.

#include "ui/editing/editor.h"
#include "ui/window/main_window.h"

#include <QApplication>

#include <cstdio>

using namespace aftershock;

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[2]);
    MainWindow window(folder + QStringLiteral("/settings.ini"));
    Editor* editor = window.editor();
    QObject::connect(editor->journal(), &JournalKeeper::written, editor, [editor] {
        if (editor->isModified() && std::puts("written") >= 0)
            std::fflush(stdout);
    });
    QObject::connect(editor, &Editor::reset, editor, [editor] {
        QMetaObject::invokeMethod(
            editor,
            [editor] {
                const Organisation& before = editor->working().contents.organisations.front();
                Organisation after = before;
                after.name = QStringLiteral("Changed and not saved");
                editor->perform(
                    {.table = TableKind::Organisation, .changes = {RecordChange{before, after}}});
            },
            Qt::QueuedConnection);
    });
    window.open(QString::fromLocal8Bit(argv[1]));
    return QApplication::exec();
}
