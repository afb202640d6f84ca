#include "ui/exporting/picture_formats.h"

#include <QBuffer>
#include <QHashSeed>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

/// QPdfWriter writes its fonts in the order of a hash table, which is another in every process. A
/// table keeps the seed that it was made with, so none but those made meanwhile are concerned.
class SettledHashOrder
{
public:
    SettledHashOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SettledHashOrder() { QHashSeed::resetRandomGlobalSeed(); }
    SettledHashOrder(const SettledHashOrder&) = delete;
    SettledHashOrder& operator=(const SettledHashOrder&) = delete;
};

/// Blanks out when the file was made, so that equal pictures have equal bytes. Lengths stay the
/// same, for the file's table of contents counts bytes.
void removeDate(QByteArray& pdf)
{
    const qsizetype start = pdf.indexOf("/CreationDate (");
    const qsizetype end = start < 0 ? -1 : pdf.indexOf(')', start);
    for (qsizetype i = start; i >= 0 && i <= end; ++i)
        pdf[i] = ' ';
}

/// QPdfWriter says that a space is a tab where the font draws both alike; copied text would have
/// tabs between its words.
void nameSpaces(QByteArray& pdf)
{
    qsizetype from = 0;
    while ((from = pdf.indexOf("beginbfrange", from)) >= 0) {
        const qsizetype end = pdf.indexOf("endbfrange", from);
        if (end < 0)
            return;
        for (qsizetype tab = pdf.indexOf(" <0009>", from); tab >= 0 && tab < end;
             tab = pdf.indexOf(" <0009>", tab + 1))
            pdf.replace(tab, 7, " <0020>");
        for (qsizetype tab = pdf.indexOf("[<0009>", from); tab >= 0 && tab < end;
             tab = pdf.indexOf("[<0009>", tab + 1))
            pdf.replace(tab, 7, "[<0020>");
        from = end;
    }
}

} // namespace

Result<QByteArray> encodePdf(ChartDrawing& drawing)
{
    const SettledHashOrder settled;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        constexpr double PointsPerPixel = 72.0 / 96.0;
        writer.setPageSize(QPageSize(drawing.size() * PointsPerPixel, QPageSize::Point, QString(),
                                     QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(96);
        writer.setTitle(drawing.figure().title.text());
        writer.setCreator(u"Aftershock"_s);
        QPainter painter;
        if (!painter.begin(&writer))
            return Error{.code = ErrorCode::WriteFailed, .detail = u"PDF"_s};
        drawing.paint(&painter);
    }
    removeDate(bytes);
    nameSpaces(bytes);
    return bytes;
}

} // namespace aftershock
