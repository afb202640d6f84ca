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

PictureOptions copyOptions(ThemeKind theme, const ValueRange& range)
{
    return {.width = 1200,
            .height = 675,
            .scaleFactor = 2,
            .valueRange = range,
            .drawing = {.theme = theme, .overflow = RowOverflow::SayHowMany}};
}

} // namespace

void copyAsPicture(const Figure& figure, ThemeKind theme, const ValueRange& range)
{
    QApplication::clipboard()->setMimeData(
        pictureMimeData(figure, copyOptions(theme, range)).release());
}

Result<void> copyAsSvg(const Figure& figure, ThemeKind theme, const ValueRange& range)
{
    const Result<QByteArray> svg =
        encodePicture(figure, PictureFormat::Svg, copyOptions(theme, range));
    if (!svg)
        return svg.error();
    auto* data = new QMimeData;
    data->setData(u"image/svg+xml"_s, *svg);
    data->setText(QString::fromUtf8(*svg));
    QApplication::clipboard()->setMimeData(data);
    return {};
}

void printFigure(std::shared_ptr<const Figure> figure, const ValueRange& range, QWidget* parent,
                 std::function<void(const Error&)> failed)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(figure->title.text());
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer lives as long as the dialog that may still print on it.
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), parent,
                     [figure, printer, range, failed = std::move(failed)](QPrinter*) {
                         const Result<void> printed = printPicture(
                             *printer, *figure, {.width = paperWidth, .valueRange = range});
                         if (!printed)
                             failed(printed.error());
                     });
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] {});
    dialog->open();
}

} // namespace aftershock
