#include "reading/kept_mapping.h"

#include "core/enum_text.h"

#include <QJsonObject>

#include <algorithm>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr EnumText<DecimalMark> marks[] = {{DecimalMark::Point, "point"},
                                           {DecimalMark::Comma, "comma"}};
constexpr EnumText<DateOrder> orders[] = {{DateOrder::DayFirst, "day-first"},
                                          {DateOrder::MonthFirst, "month-first"},
                                          {DateOrder::YearFirst, "year-first"}};

constexpr ImportField sharedByFiles[] = {ImportField::Exchange, ImportField::Currency,
                                         ImportField::ConvertedCurrency, ImportField::Status,
                                         ImportField::EventKind};

} // namespace

KeptMapping keptMapping(const Mapping& mapping, const TableInfo& info)
{
    KeptMapping kept{.shape = shapeOf(info), .choice = choiceOf(mapping, info)};
    std::erase_if(kept.choice.constants, [](const auto& constant) {
        return std::ranges::find(sharedByFiles, constant.first) == std::end(sharedByFiles);
    });
    if (info.dialect.decimalMark.isChosen)
        kept.decimalMark = info.dialect.decimalMark.value;
    if (info.dialect.dateOrder.isChosen)
        kept.dateOrder = info.dialect.dateOrder.value;
    return kept;
}

const KeptMapping* findMapping(const std::vector<KeptMapping>& kept, const TableInfo& info)
{
    const QString shape = shapeOf(info);
    const auto found = std::ranges::find(kept, shape, &KeptMapping::shape);
    return found == kept.end() ? nullptr : &*found;
}

void keepMapping(std::vector<KeptMapping>& kept, KeptMapping mapping)
{
    forgetMapping(kept, mapping.shape);
    kept.insert(kept.begin(), std::move(mapping));
    if (kept.size() > mappingsKept)
        kept.resize(mappingsKept);
}

void forgetMapping(std::vector<KeptMapping>& kept, const QString& shape)
{
    std::erase_if(kept, [&shape](const KeptMapping& each) { return each.shape == shape; });
}

QJsonArray toJson(const std::vector<KeptMapping>& kept)
{
    QJsonArray json;
    for (const KeptMapping& each : kept) {
        QJsonObject object{{u"shape"_s, each.shape}, {u"choice"_s, toJson(each.choice)}};
        if (each.decimalMark)
            object[u"decimalMark"_s] = enumToText(marks, *each.decimalMark);
        if (each.dateOrder)
            object[u"dateOrder"_s] = enumToText(orders, *each.dateOrder);
        json += object;
    }
    return json;
}

std::vector<KeptMapping> keptMappingsFromJson(const QJsonArray& json)
{
    std::vector<KeptMapping> kept;
    for (const QJsonValue value : json) {
        const QJsonObject object = value.toObject();
        KeptMapping each{.shape = object[u"shape"_s].toString(),
                         .choice = mappingChoiceFromJson(object[u"choice"_s].toObject()),
                         .decimalMark = enumFromText(marks, object[u"decimalMark"_s].toString()),
                         .dateOrder = enumFromText(orders, object[u"dateOrder"_s].toString())};
        if (!each.shape.isEmpty() && kept.size() < mappingsKept)
            kept.push_back(std::move(each));
    }
    return kept;
}

} // namespace aftershock
