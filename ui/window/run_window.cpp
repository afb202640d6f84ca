#include "ui/window/run_window.h"

#include "ui/window/appearance.h"
#include "ui/window/main_window.h"
#include "ui/window/window_style.h"

#include <QApplication>
#include <QStandardPaths>

namespace aftershock {

using namespace Qt::StringLiterals;

void dressApplication()
{
    QApplication::setStyle(new WindowStyle);
    QApplication::setFont(windowFont());
}

int runWindow(const std::optional<QString>& datasetPath)
{
    QApplication::setApplicationName(u"Aftershock"_s);
    QApplication::setOrganizationName(u"Aftershock"_s);
    QApplication::setApplicationVersion(QStringLiteral(AFTERSHOCK_VERSION));
    QApplication::setDesktopFileName(u"aftershock"_s);
    dressApplication();
    MainWindow window(userSettingsPath(),
                      QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    if (datasetPath)
        window.open(*datasetPath);
    else
        window.openBuiltIn();
    window.show();
    return QApplication::exec();
}

} // namespace aftershock
