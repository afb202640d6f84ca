#pragma once

#include "command/view_request.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

/// The words of the command line as values; what they mean is documented in README.md.
namespace aftershock {

/// No subcommand: the window.
struct WindowCommand
{
    std::optional<QString> dataset;
};

struct PictureRequest
{
    std::optional<int> width; ///< CSS pixels
    std::optional<int> height;
    double scaleFactor{1};
    bool dark{false};
    bool caption{true};
    bool transparent{false};
};

struct RenderCommand
{
    std::optional<QString> dataset;
    ViewRequest view;
    PictureRequest picture;
    QString output;
};

enum class ShowFormat { Csv, Json, VegaLite };

struct ShowCommand
{
    std::optional<QString> dataset;
    ViewRequest view;
    ShowFormat format{ShowFormat::Csv};
};

struct CheckCommand
{
    std::optional<QString> dataset;
    bool json{false};
    Language language{Language::English};
};

struct TableCommand
{
    QString source; ///< “-” is standard input
    QString table;
    bool json{false};
    Language language{Language::English};
};

struct ImportCommand
{
    QStringList sources;
    QString into;
    QString table; ///< of each source; empty: what the program finds
    std::optional<QString> kind;
    QStringList maps;               ///< COLUMN=FIELD
    std::optional<QString> decimal; ///< "comma", "point": before the decimals of every source
    std::optional<QString> dates;   ///< "dmy", "mdy", "ymd"
    QString existing;               ///< "skip", "replace", "keep"
    bool dryRun{false};
    std::optional<QString> report;
    Language language{Language::English};
};

struct ExportCommand
{
    std::optional<QString> dataset;
    QString output;
    Language language{Language::English};
};

/// Nothing to do but to say something: help and version (status 0, standard output), or what is
/// wrong with the command (status 2, standard error).
struct SayCommand
{
    QString text;
    int status{0};
};

using Command = std::variant<WindowCommand, RenderCommand, ShowCommand, CheckCommand, TableCommand,
                             ImportCommand, ExportCommand, SayCommand>;

/// Reads the arguments without the program's name. Never fails: a wrong command is a SayCommand.
[[nodiscard]] Command parseCommandLine(const QStringList& arguments);

} // namespace aftershock
