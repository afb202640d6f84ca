#include "ui/exporting/render_command.h"

#include "command/output.h"
#include "command/run_command.h"
#include "core/file_writer.h"
#include "ui/exporting/export_picture.h"

#include <QApplication>
#include <QFileInfo>

namespace aftershock {

namespace {

/// The same file by whatever name: links are followed.
bool isSameFile(const QString& a, const QString& b)
{
    const QString real = QFileInfo(a).canonicalFilePath();
    return !real.isEmpty() && real == QFileInfo(b).canonicalFilePath();
}

PictureOptions pictureOptions(const PictureRequest& request, Language language)
{
    PictureOptions options{
        .scaleFactor = request.scaleFactor,
        .drawing = {.theme = request.dark ? ThemeKind::Dark : ThemeKind::Light,
                    .caption = request.caption,
                    .transparent = request.transparent,
                    .language = language},
    };
    if (request.width)
        options.width = *request.width;
    options.height = request.height;
    return options;
}

} // namespace

int run(const RenderCommand& command)
{
    // Else Qt Charts would look up and load the machine's default typeface, only to draw nothing.
    constexpr double LabelSize = 12;
    QApplication::setFont(chartFont(LabelSize));
    const Result<PictureFormat> format = pictureFormatOf(command.output);
    if (!format)
        return sayError(format.error());
    if (command.dataset && isSameFile(*command.dataset, command.output))
        return sayError({.code = ErrorCode::OutputIsInput, .subject = command.output});
    const Result<OpenedDataset> opened = openNamedDataset(command.dataset);
    if (!opened)
        return sayError(opened.error());
    const Result<Figure> figure = figureFor(command.view, *opened);
    if (!figure)
        return sayError(figure.error());
    const Result<QByteArray> picture =
        encodePicture(*figure, *format, pictureOptions(command.picture, command.view.language));
    if (!picture)
        return sayError(picture.error());
    const Result<void> written = writeFile(command.output, *picture);
    return written ? 0 : sayError(written.error());
}

} // namespace aftershock
