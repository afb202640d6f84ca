#include "ui/window/chart_copies.h"

#include "ui/exporting/share_picture.h"

#include <QApplication>
#include <QClipboard>
#include <QPrintDialog>
#include <QPrinter>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

constexpr int paperWidth = 1100; ///< CSS pixels across the page: a desk reads the type easily

PictureOptions copyOptions(const DrawingOptions& shown, const ValueRange& range)
{
    return {.width = 1200,
            .height = 675,
            .scaleFactor = 2,
            .valueRange = range,
            .drawing = {.theme = shown.theme,
                        .overflow = RowOverflow::SayHowMany,
                        .language = shown.language}};
}

} // namespace

void copyAsPicture(const Figure& figure, const DrawingOptions& shown, const ValueRange& range)
{
    QApplication::clipboard()->setMimeData(
        pictureMimeData(figure, copyOptions(shown, range)).release());
}

Result<void> copyAsSvg(const Figure& figure, const DrawingOptions& shown, const ValueRange& range)
{
    const Result<QByteArray> svg =
        encodePicture(figure, PictureFormat::Svg, copyOptions(shown, range));
    if (!svg)
        return svg.error();
    auto* data = new QMimeData;
    data->setData(u"image/svg+xml"_s, *svg);
    data->setText(QString::fromUtf8(*svg));
    QApplication::clipboard()->setMimeData(data);
    return {};
}

void printFigure(const std::shared_ptr<const Figure>& figure, const ValueRange& range,
                 Language language, QWidget* parent,
                 std::function<void(const Result<QString>&)> done)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(figure->title.text());
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer lives as long as the dialog that may still print on it.
    QObject::connect(
        dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), parent,
        [figure, printer, range, language, done = std::move(done)](QPrinter*) {
            const Result<void> printed = printPicture(
                *printer, *figure,
                {.width = paperWidth, .valueRange = range, .drawing = {.language = language}});
            done(printed ? Result(printer->outputFileName()) : printed.error());
        });
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] {});
    dialog->open();
}

} // namespace aftershock
