#include "command/run_command.h"

#include "analysis/checks.h"
#include "command/check_report.h"
#include "command/output.h"
#include "figure/build_figure.h"
#include "figure/show.h"

#include <algorithm>

namespace aftershock {

namespace {

int finish(const Result<void>& written, int status)
{
    return written ? status : sayError(written.error());
}

QByteArray shown(const Figure& figure, ShowFormat format)
{
    switch (format) {
    case ShowFormat::Csv:
        return showCsv(figure);
    case ShowFormat::Json:
        return showJson(figure);
    case ShowFormat::VegaLite:
        return showVegaLite(figure);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<OpenedDataset> openNamedDataset(const std::optional<QString>& path)
{
    Result<OpenedDataset> opened = path ? openDataset(*path) : openBuiltInDataset();
    if (opened)
        for (const Diagnostic& diagnostic : opened->diagnostics)
            say(diagnosticLine(diagnostic.error));
    return opened;
}

Result<Figure> figureFor(const ViewRequest& request, const OpenedDataset& opened)
{
    const Formatter formatter(request.language);
    const Dataset& dataset = *opened.dataset;
    const Result<ViewSpec> spec = resolveView(request, dataset, formatter);
    if (!spec) {
        Error error = spec.error();
        if (error.row) // a saved view of the file, not a word of the command
            error.subject = opened.origin.path;
        return error;
    }
    Result<Figure> figure = buildFigure(dataset, *spec, formatter);
    if (figure && figure->marks.empty())
        say(figure->emptyText);
    return figure;
}

int run(const ShowCommand& command)
{
    const Result<OpenedDataset> opened = openNamedDataset(command.dataset);
    if (!opened)
        return sayError(opened.error());
    const Result<Figure> figure = figureFor(command.view, *opened);
    if (!figure)
        return sayError(figure.error());
    return finish(writeStandardOutput(shown(*figure, command.format)), 0);
}

int run(const CheckCommand& command)
{
    const Result<OpenedDataset> opened = openNamedDataset(command.dataset);
    if (!opened)
        return sayError(opened.error());
    const Formatter formatter(command.language);
    const std::vector<Finding> findings = checkDataset(*opened->dataset, formatter);
    const QByteArray report = command.json ? checkJson(*opened->dataset, findings)
                                           : checkText(*opened->dataset, findings);
    const bool wrong = std::ranges::any_of(
        findings, [](const Finding& finding) { return finding.severity == Severity::Error; });
    return finish(writeStandardOutput(report), wrong ? 3 : 0);
}

int run(const SayCommand& command)
{
    if (command.status == 0)
        return finish(writeStandardOutput(command.text.toUtf8()), 0);
    const QByteArray text = command.text.toUtf8();
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
    return command.status;
}

} // namespace aftershock
