#include "analysis/checks.h"
#include "figure/build_figure.h"
#include "figure/show.h"
#include "fuzzing.h"
#include "small_dataset.h"
#include "store/dataset_store.h"

#include <QJsonDocument>

using namespace aftershock;
using namespace aftershock::fuzzing;

namespace {

void drawAll(const Dataset& dataset)
{
    (void)checkDataset(dataset, Formatter());
    for (const ViewKind view : {ViewKind::Declines, ViewKind::Funding})
        for (const ScaleChoice scale : {ScaleChoice::Log, ScaleChoice::Linear}) {
            const Result<Figure> figure =
                buildFigure(dataset, {.view = view, .scale = scale}, Formatter());
            if (figure)
                require(QJsonDocument::fromJson(showJson(*figure)).isObject(),
                        "what is shown as JSON is JSON");
        }
}

} // namespace

// Any file is a dataset that can be checked and drawn, or is refused, and stays as it is. What does
// not begin as a SQLite file is SQL that changes the built-in dataset before it is opened.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArray bytes = bytesOf(data, size);
    if (!bytes.startsWith("SQLite format 3"))
        bytes = changedBy(bytes);
    const QString path = scratchFile("dataset.db");
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return 0;
    }
    const Result<OpenedDataset> opened = openDataset(path);
    if (opened)
        drawAll(*opened->dataset);
    QFile file(path);
    require(file.open(QIODevice::ReadOnly) && file.readAll() == bytes, "the file stays as it is");
    return 0;
}
