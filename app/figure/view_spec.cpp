#include "figure/view_spec.h"

#include "core/enum_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumText<ViewKind> views[] = {
    {ViewKind::Declines, "declines"},
    {ViewKind::Funding, "funding"},
};

/// The first word for a field is the one that is written; the others are read as well.
constexpr EnumText<Field> fields[] = {
    {Field::Name, "company"},
    {Field::Name, "funder"},
    {Field::Name, "name"},
    {Field::Name, "organisation"},
    {Field::Event, "event"},
    {Field::Country, "country"},
    {Field::Sector, "sector"},
    {Field::Size, "size"},
    {Field::Size, "change"},
    {Field::Size, "amount"},
    {Field::Size, "value"},
    {Field::Qualifier, "qualifier"},
    {Field::Qualifier, "reported-as"},
    {Field::Status, "status"},
    {Field::Purpose, "purpose"},
    {Field::Day, "day"},
    {Field::Day, "date"},
    {Field::Source, "source"},
};

constexpr EnumText<ScaleChoice> scales[] = {
    {ScaleChoice::Log, "log"},
    {ScaleChoice::Linear, "linear"},
};

QJsonObject toJson(const Filter& filter)
{
    QJsonObject json{{u"field"_s, toText(filter.field)}};
    if (!filter.values.isEmpty())
        json[u"values"_s] = QJsonArray::fromStringList(filter.values);
    if (filter.minimum)
        json[u"minimum"_s] = *filter.minimum;
    if (filter.maximum)
        json[u"maximum"_s] = *filter.maximum;
    return json;
}

Error unknown(ErrorCode code, const QString& member, const QString& value, const QString& known)
{
    return {.code = code, .column = member, .value = value, .detail = known};
}

/// The word that is written for each value.
template <typename Enum, std::size_t N>
QStringList words(const EnumText<Enum> (&table)[N])
{
    QStringList list;
    for (const EnumText<Enum>& entry : table)
        list << enumToText(table, entry.value);
    list.removeDuplicates();
    return list;
}

/// A member of another type than expected is a damaged spec, not one to guess at.
Error wrongType(const QString& member)
{
    return {.code = ErrorCode::SyntaxInvalid, .column = member, .detail = member};
}

Result<std::optional<Field>> fieldMember(const QJsonObject& json, const QString& member)
{
    const QJsonValue value = json[member];
    if (value.isUndefined() || value.isNull())
        return std::optional<Field>();
    if (!value.isString())
        return wrongType(member);
    const std::optional<Field> field = fieldFromText(value.toString());
    if (!field)
        return unknown(ErrorCode::UnknownField, member, value.toString(),
                       fieldWords().join(u", "_s));
    return field;
}

Result<std::optional<double>> numberMember(const QJsonObject& json, const QString& member)
{
    const QJsonValue value = json[member];
    if (value.isUndefined() || value.isNull())
        return std::optional<double>();
    if (!value.isDouble())
        return wrongType(member);
    return std::optional(value.toDouble());
}

Result<std::optional<QString>> textMember(const QJsonObject& json, const QString& member)
{
    const QJsonValue value = json[member];
    if (value.isUndefined() || value.isNull())
        return std::optional<QString>();
    if (!value.isString())
        return wrongType(member);
    return std::optional(value.toString());
}

Result<bool> flagMember(const QJsonObject& json, const QString& member)
{
    const QJsonValue value = json[member];
    if (value.isUndefined() || value.isNull())
        return false;
    if (!value.isBool())
        return wrongType(member);
    return value.toBool();
}

Result<QJsonArray> arrayMember(const QJsonObject& json, const QString& member)
{
    const QJsonValue value = json[member];
    if (value.isUndefined() || value.isNull())
        return QJsonArray();
    if (!value.isArray())
        return wrongType(member);
    return value.toArray();
}

Result<Filter> filterFromJson(const QJsonValue& json)
{
    if (!json.isObject())
        return wrongType(u"filters"_s);
    const QJsonObject object = json.toObject();
    const auto field = fieldMember(object, u"field"_s);
    const auto minimum = numberMember(object, u"minimum"_s);
    const auto maximum = numberMember(object, u"maximum"_s);
    if (!field)
        return field.error();
    if (!minimum)
        return minimum.error();
    if (!maximum)
        return maximum.error();
    if (!*field)
        return wrongType(u"field"_s);
    Filter filter{.field = **field, .minimum = *minimum, .maximum = *maximum};
    const Result<QJsonArray> values = arrayMember(object, u"values"_s);
    if (!values)
        return values.error();
    for (const QJsonValue value : *values) {
        if (!value.isString())
            return wrongType(u"values"_s);
        filter.values << value.toString();
    }
    return filter;
}

Result<void> readFilters(const QJsonObject& json, ViewSpec& spec)
{
    const Result<QJsonArray> filters = arrayMember(json, u"filters"_s);
    if (!filters)
        return filters.error();
    for (const QJsonValue value : *filters) {
        Result<Filter> filter = filterFromJson(value);
        if (!filter)
            return filter.error();
        spec.filters.push_back(*std::move(filter));
    }
    return {};
}

Result<void> readOrder(const QJsonObject& json, ViewSpec& spec)
{
    const auto colourBy = fieldMember(json, u"colourBy"_s);
    if (!colourBy)
        return colourBy.error();
    const auto groupBy = fieldMember(json, u"groupBy"_s);
    if (!groupBy)
        return groupBy.error();
    spec.colourBy = *colourBy;
    spec.groupBy = *groupBy;
    const QJsonValue sort = json[u"sort"_s];
    if (sort.isUndefined() || sort.isNull())
        return {};
    if (!sort.isObject())
        return wrongType(u"sort"_s);
    const auto field = fieldMember(sort.toObject(), u"field"_s);
    if (!field)
        return field.error();
    const Result<bool> descending = flagMember(sort.toObject(), u"descending"_s);
    if (!descending)
        return descending.error();
    if (*field)
        spec.sort = Sort{.field = **field, .descending = *descending};
    return {};
}

Result<void> readMoney(const QJsonObject& json, ViewSpec& spec)
{
    const auto currency = textMember(json, u"currency"_s);
    if (!currency)
        return currency.error();
    const Result<bool> inReportedCurrency = flagMember(json, u"inReportedCurrency"_s);
    if (!inReportedCurrency)
        return inReportedCurrency.error();
    spec.inReportedCurrency = *inReportedCurrency;
    if (*currency) {
        spec.currency = Currency::fromCode(**currency);
        if (!spec.currency)
            return unknown(ErrorCode::UnknownCurrency, u"currency"_s, **currency, {});
    }
    const auto scale = textMember(json, u"scale"_s);
    if (!scale)
        return scale.error();
    if (*scale) {
        spec.scale = enumFromText(scales, **scale);
        if (!spec.scale)
            return unknown(ErrorCode::BadOption, u"scale"_s, **scale, u"log, linear"_s);
    }
    const auto relativeTo = numberMember(json, u"relativeTo"_s);
    if (!relativeTo)
        return relativeTo.error();
    if (*relativeTo)
        spec.relativeTo = json[u"relativeTo"_s].toInteger();
    const Result<bool> perYear = flagMember(json, u"perYear"_s);
    if (!perYear)
        return perYear.error();
    spec.perYear = *perYear;
    return {};
}

Result<void> readTexts(const QJsonObject& json, ViewSpec& spec)
{
    const auto title = textMember(json, u"title"_s);
    const auto subtitle = textMember(json, u"subtitle"_s);
    const auto note = textMember(json, u"note"_s);
    for (const auto* text : {&title, &subtitle, &note})
        if (!*text)
            return text->error();
    spec.texts = {.title = *title, .subtitle = *subtitle, .note = *note};
    return {};
}

} // namespace

QString toText(ViewKind view)
{
    return enumToText(views, view);
}

std::optional<ViewKind> viewKindFromText(const QString& text)
{
    return enumFromText(views, text);
}

QStringList viewWords()
{
    return words(views);
}

QStringList fieldWords()
{
    return words(fields);
}

QString toText(Field field)
{
    return enumToText(fields, field);
}

std::optional<Field> fieldFromText(const QString& text)
{
    return enumFromText(fields, text.toLower());
}

QJsonObject toJson(const ViewSpec& spec)
{
    QJsonObject json{{u"view"_s, toText(spec.view)}};
    QJsonArray filters;
    for (const Filter& filter : spec.filters)
        filters << toJson(filter);
    if (!filters.isEmpty())
        json[u"filters"_s] = filters;
    if (spec.sort)
        json[u"sort"_s] = QJsonObject{{u"field"_s, toText(spec.sort->field)},
                                      {u"descending"_s, spec.sort->descending}};
    if (spec.colourBy)
        json[u"colourBy"_s] = toText(*spec.colourBy);
    if (spec.groupBy)
        json[u"groupBy"_s] = toText(*spec.groupBy);
    if (spec.inReportedCurrency)
        json[u"inReportedCurrency"_s] = true;
    if (spec.currency)
        json[u"currency"_s] = spec.currency->code();
    if (spec.scale)
        json[u"scale"_s] = enumToText(scales, *spec.scale);
    if (spec.perYear)
        json[u"perYear"_s] = true;
    if (spec.relativeTo)
        json[u"relativeTo"_s] = *spec.relativeTo;
    if (spec.texts.title)
        json[u"title"_s] = *spec.texts.title;
    if (spec.texts.subtitle)
        json[u"subtitle"_s] = *spec.texts.subtitle;
    if (spec.texts.note)
        json[u"note"_s] = *spec.texts.note;
    return json;
}

Result<ViewSpec> viewSpecFromJson(const QJsonObject& json)
{
    const auto view = textMember(json, u"view"_s);
    if (!view)
        return view.error();
    const std::optional<ViewKind> kind = viewKindFromText(view->value_or(QString()));
    if (!kind)
        return unknown(ErrorCode::UnknownView, u"view"_s, view->value_or(QString()),
                       viewWords().join(u", "_s));
    ViewSpec spec{.view = *kind};
    for (const auto read : {readFilters, readOrder, readMoney, readTexts})
        if (const Result<void> done = read(json, spec); !done)
            return done.error();
    return spec;
}

Result<ViewSpec> viewSpecOf(const SavedView& view)
{
    const auto located = [&view](Error error) {
        error.row = view.id;
        error.column = error.column.isEmpty()
                           ? u"saved_view “%1”"_s.arg(view.name)
                           : u"saved_view “%1”, %2"_s.arg(view.name, error.column);
        return error;
    };
    QJsonParseError parsed;
    const QJsonDocument json = QJsonDocument::fromJson(view.spec.toUtf8(), &parsed);
    if (!json.isObject()) {
        const bool isJson = parsed.error == QJsonParseError::NoError;
        return located(
            {.code = ErrorCode::SyntaxInvalid, .detail = isJson ? u"{…}"_s : parsed.errorString()});
    }
    Result<ViewSpec> spec = viewSpecFromJson(json.object());
    if (spec)
        return spec;
    Error error = spec.error();
    // The words that are wrong are the dataset's, not the person's.
    if (error.code == ErrorCode::UnknownCurrency)
        error.detail = u"ISO 4217"_s;
    if (error.code != ErrorCode::SyntaxInvalid)
        error.code = ErrorCode::ValueUnknown;
    return located(std::move(error));
}

} // namespace aftershock
