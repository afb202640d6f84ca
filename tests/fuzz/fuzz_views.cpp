#include "figure/build_figure.h"
#include "figure/show.h"
#include "figure/view_spec.h"
#include "fuzzing.h"
#include "store/dataset_store.h"

#include <QJsonDocument>

using namespace aftershock;
using namespace aftershock::fuzzing;

// Any JSON is a view that is saved as it was read and can be built, or a refusal.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Result<OpenedDataset> builtIn = openBuiltInDataset();
    const QJsonObject json = QJsonDocument::fromJson(bytesOf(data, size)).object();
    const Result<ViewSpec> spec = viewSpecFromJson(json);
    if (!spec)
        return 0;
    const QByteArray saved = QJsonDocument(toJson(*spec)).toJson();
    const Result<ViewSpec> again = viewSpecFromJson(QJsonDocument::fromJson(saved).object());
    require(again && *again == *spec, "a saved view comes back as it was");
    const Result<Figure> figure = buildFigure(*builtIn->dataset, *spec, Formatter());
    if (!figure)
        return 0;
    require(!showCsv(*figure).isEmpty(), "a figure is shown as CSV");
    for (const QByteArray& shown : {showJson(*figure), showVegaLite(*figure)})
        require(QJsonDocument::fromJson(shown).isObject(), "what is shown as JSON is JSON");
    return 0;
}
