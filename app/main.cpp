#include "command/command_line.h"
#include "command/output.h"
#include "command/run_command.h"
#include "core/catalogue.h"
#include "ui/exporting/render_command.h"
#include "ui/window/run_window.h"

#include <QApplication>

#include <clocale>
#include <cstdlib>
#include <cstring>
#include <new>

using namespace aftershock;

namespace {

QStringList argumentsOf(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromUtf8(argv[i]));
    return arguments;
}

/// Qt's own remarks (a missing XDG_RUNTIME_DIR, say) are not what a script
/// reads standard error for.
void keepQtQuiet(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        say(message);
}

/// The same command gives the same bytes wherever it runs: nothing of the
/// machine's locale, time zone, desktop or Qt settings reaches a subcommand.
void forgetTheEnvironment()
{
    for (char** entry = environ; *entry != nullptr;) {
        const char* equals = std::strchr(*entry, '=');
        const QByteArray name(*entry, equals != nullptr ? equals - *entry : 0);
        // Where plugins are found is the installation's business, not the output's.
        const bool isOutputs = (name.startsWith("QT_") && !name.contains("PLUGIN_PATH")) ||
                               name.startsWith("LC_") || name == "LANG" || name == "LANGUAGE" ||
                               name == "TZ";
        if (isOutputs) {
            ::unsetenv(name.constData());
            entry = environ; // the array has moved up
        } else {
            ++entry;
        }
    }
    qInstallMessageHandler(keepQtQuiet);
    ::setenv("LC_ALL", "C.UTF-8", 1);
    ::setenv("TZ", "UTC", 1);
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    // No session bus is asked for accessibility or fonts: it would only cost
    // time.
    ::setenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "0", 1);
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// What a subcommand was asked to speak; English unless it was, whatever the machine speaks.
template <typename Subcommand>
Language languageOf(const Subcommand& command)
{
    if constexpr (requires { command.view.language; })
        return command.view.language;
    else if constexpr (requires { command.language; })
        return command.language;
    else
        return Language::English;
}

/// Runs a subcommand; where memory runs out it fails like any other, and what it held open is
/// closed in good order.
template <typename Subcommand>
int runInMemory(const Subcommand& command)
{
    try {
        return run(command);
    } catch (const std::bad_alloc&) {
        say(QCoreApplication::translate("aftershock::Main",
                                        "there is not enough memory for this; take less of it, or "
                                        "close other programs"));
        return 1;
    }
}

struct Runner
{
    int& argc;
    char** argv;

    int operator()(const WindowCommand& command) const
    {
        if (!hasDisplay()) {
            say(QCoreApplication::translate("aftershock::Main",
                                            "there is no display to open a window on; "
                                            "“aftershock render” writes charts without one"));
            return 1;
        }
        QApplication application(argc, argv);
        return runWindow(command.dataset);
    }

    int operator()(const RenderCommand& command) const
    {
        forgetTheEnvironment();
        const QApplication application(argc, argv);
        speak(languageOf(command));
        return runInMemory(command);
    }

    template <typename Other>
    int operator()(const Other& command) const
    {
        forgetTheEnvironment();
        const QCoreApplication application(argc, argv);
        speak(languageOf(command));
        return runInMemory(command);
    }
};

} // namespace

int main(int argc, char* argv[])
{
    secureStandardStreams();
    return std::visit(Runner{argc, argv}, parseCommandLine(argumentsOf(argc, argv)));
}
