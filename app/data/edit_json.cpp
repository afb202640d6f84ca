#include "data/edit_json.h"

#include "core/enum_text.h"
#include "data/record_json.h"

#include <QJsonArray>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr EnumText<EditKind> editKinds[] = {
    {EditKind::Set, "set"},       {EditKind::Add, "add"},     {EditKind::Duplicate, "duplicate"},
    {EditKind::Delete, "delete"}, {EditKind::Paste, "paste"}, {EditKind::Replace, "replace"},
    {EditKind::Import, "import"},
};

QJsonObject changeJson(const RecordChange& change)
{
    QJsonObject json{{u"row"_s, toText(tableOf(change.before ? *change.before : *change.after))}};
    if (change.before)
        json.insert(u"before"_s, toJson(*change.before));
    if (change.after)
        json.insert(u"after"_s, toJson(*change.after));
    return json;
}

QJsonObject changeJson(const PropertyChange& change)
{
    return {{u"property"_s, change.key}, {u"before"_s, change.before}, {u"after"_s, change.after}};
}

QJsonObject changeJson(const PriceChange& change)
{
    QJsonObject json{{u"row"_s, toText(TableKind::Price)}};
    if (change.before)
        json.insert(u"before"_s, toJson(*change.before));
    if (change.after)
        json.insert(u"after"_s, toJson(*change.after));
    return json;
}

QJsonObject changeJson(const DraftChange& change)
{
    QJsonObject json{{u"draft"_s, toText(change.cell.table)},
                     {u"id"_s, change.cell.row},
                     {u"column"_s, change.cell.column}};
    if (change.before)
        json.insert(u"before"_s, *change.before);
    if (change.after)
        json.insert(u"after"_s, *change.after);
    return json;
}

std::optional<QString> textAt(const QJsonObject& json, const QString& key)
{
    return json.contains(key) ? std::optional(json.value(key).toString()) : std::nullopt;
}

std::optional<Change> draftFromJson(const QJsonObject& json)
{
    const auto table = tableKindFromText(json.value(u"draft"_s).toString());
    if (!table)
        return std::nullopt;
    return DraftChange{.cell = {.table = *table,
                                .row = json.value(u"id"_s).toInteger(),
                                .column = json.value(u"column"_s).toString()},
                       .before = textAt(json, u"before"_s),
                       .after = textAt(json, u"after"_s)};
}

std::optional<Change> priceChangeFromJson(const QJsonObject& json)
{
    PriceChange change;
    for (const auto& [key, price] :
         {std::pair{u"before"_s, &change.before}, {u"after"_s, &change.after}}) {
        if (!json.contains(key))
            continue;
        *price = priceFromJson(json.value(key).toObject());
        if (!*price)
            return std::nullopt;
    }
    return change;
}

std::optional<Change> recordChangeFromJson(TableKind table, const QJsonObject& json)
{
    RecordChange change;
    for (const auto& [key, record] :
         {std::pair{u"before"_s, &change.before}, {u"after"_s, &change.after}}) {
        if (!json.contains(key))
            continue;
        *record = recordFromJson(table, json.value(key).toObject());
        if (!*record)
            return std::nullopt;
    }
    return change;
}

std::optional<Change> changeFromJson(const QJsonObject& json)
{
    if (json.contains(u"draft"_s))
        return draftFromJson(json);
    if (json.contains(u"property"_s))
        return PropertyChange{.key = json.value(u"property"_s).toString(),
                              .before = json.value(u"before"_s).toString(),
                              .after = json.value(u"after"_s).toString()};
    const auto table = tableKindFromText(json.value(u"row"_s).toString());
    if (!table)
        return std::nullopt;
    return *table == TableKind::Price ? priceChangeFromJson(json)
                                      : recordChangeFromJson(*table, json);
}

} // namespace

QJsonObject toJson(const Edit& edit)
{
    QJsonArray changes;
    for (const Change& change : edit.changes)
        changes.append(std::visit([](const auto& one) { return changeJson(one); }, change));
    return {{u"kind"_s, enumToText(editKinds, edit.kind)},
            {u"table"_s, toText(edit.table)},
            {u"changes"_s, changes}};
}

Result<Edit> editFromJson(const QJsonObject& json)
{
    const auto kind = enumFromText(editKinds, json.value(u"kind"_s).toString());
    const auto table = tableKindFromText(json.value(u"table"_s).toString());
    const Error broken{.code = ErrorCode::SyntaxInvalid, .column = u"edit"_s};
    if (!kind || !table || !json.value(u"changes"_s).isArray())
        return broken;
    Edit edit{.kind = *kind, .table = *table};
    for (const QJsonValue value : json.value(u"changes"_s).toArray()) {
        std::optional<Change> change = changeFromJson(value.toObject());
        if (!change)
            return broken;
        edit.changes.push_back(*std::move(change));
    }
    return edit;
}

} // namespace aftershock
