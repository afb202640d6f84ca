#include "ui/window/chart_copies.h"

#include "ui/exporting/export_picture.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

PictureOptions copyOptions(ThemeKind theme)
{
    return {.width = 1200,
            .height = 675,
            .scaleFactor = 2,
            .drawing = {.theme = theme, .overflow = RowOverflow::SayHowMany}};
}

void paintOnPage(const Figure& figure, QPrinter* printer)
{
    // The type keeps its size on paper: one CSS pixel is a 96th of an inch (CSS Values 4, 6.2).
    const double scale = printer->resolution() / 96.0;
    const QSizeF page = QSizeF(printer->pageRect(QPrinter::DevicePixel).size()) / scale;
    ChartDrawing drawing;
    drawing.setOptions({.theme = ThemeKind::Light, .overflow = RowOverflow::SayHowMany});
    drawing.setFigure(std::make_shared<const Figure>(figure));
    drawing.setSize(page);
    QPainter painter(printer);
    painter.scale(scale, scale);
    drawing.paint(&painter);
}

} // namespace

void copyAsPicture(const Figure& figure, ThemeKind theme)
{
    QApplication::clipboard()->setImage(drawImage(figure, copyOptions(theme)));
}

Result<void> copyAsSvg(const Figure& figure, ThemeKind theme)
{
    const Result<QByteArray> svg = encodePicture(figure, PictureFormat::Svg, copyOptions(theme));
    if (!svg)
        return svg.error();
    auto* data = new QMimeData;
    data->setData(u"image/svg+xml"_s, *svg);
    data->setText(QString::fromUtf8(*svg));
    QApplication::clipboard()->setMimeData(data);
    return {};
}

void printFigure(std::shared_ptr<const Figure> figure, QWidget* parent)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(figure->title.text());
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer lives as long as the dialog that may still print on it.
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), parent,
                     [figure, printer](QPrinter*) { paintOnPage(*figure, printer.get()); });
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] {});
    dialog->open();
}

} // namespace aftershock
