// The program's own start up to the first painted chart: what app/main.cpp does for a window, ended
// by the first frame. The panels that follow in later frames are not waited for.

#include "ui/window/main_window.h"
#include "ui/window/run_window.h"

#include <QApplication>
#include <QTemporaryDir>

namespace {

class FirstPaintQuits : public QObject
{
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QCoreApplication::postEvent(qApp, new QEvent(QEvent::Quit), Qt::HighEventPriority);
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    aftershock::dressApplication();
    const QTemporaryDir folder; // the state of a first start
    aftershock::MainWindow window(folder.filePath(QStringLiteral("settings.ini")));
    window.openBuiltIn();
    window.resize(1440, 900);
    FirstPaintQuits quits;
    window.chart()->viewport()->installEventFilter(&quits);
    window.show();
    return QApplication::exec();
}
