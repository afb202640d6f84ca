#include "command/view_request.h"

#include "figure/build_figure.h"

#include <QCoreApplication>

#include <algorithm>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

struct Context
{
    const ViewRequest& request;
    const Dataset& dataset;
    const Formatter& formatter;
};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::ViewRequest)
};

Error badOption(const QString& value, const QString& advice)
{
    return {.code = ErrorCode::BadOption, .value = value, .detail = advice};
}

bool sameWord(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

Result<ViewSpec> startingPoint(const Context& context)
{
    const QString& name = context.request.view;
    if (const auto kind = viewKindFromText(name))
        return ViewSpec{.view = *kind};
    const auto& saved = context.dataset->savedViews;
    const auto found = std::ranges::find(saved, name, &SavedView::name);
    if (found != saved.end())
        return viewSpecOf(*found);

    QStringList known = viewWords();
    for (const SavedView& view : saved)
        known.append(u"“%1”"_s.arg(view.name));
    return Error{.code = ErrorCode::UnknownView, .value = name, .detail = known.join(u", "_s)};
}

Result<RowId> findEvent(const Context& context, const QString& wanted)
{
    bool isNumber = false;
    const RowId id = wanted.toLongLong(&isNumber);
    if (isNumber && context.dataset.event(id))
        return id;
    QStringList known;
    for (const Event& event : context.dataset->events) {
        if (sameWord(event.title, wanted))
            return event.id;
        known.append(u"%1 (%2)"_s.arg(event.id).arg(event.title));
    }
    return Error{.code = ErrorCode::UnknownEvent, .value = wanted, .detail = known.join(u", "_s)};
}

Result<Filter> readFilter(const Context& context, const QString& text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1)
        return badOption(text, Texts::tr("write a filter as FIELD=VALUE, such as country=US"));
    const QString fieldName = text.left(equals);
    const QString value = text.mid(equals + 1);

    const auto field = fieldFromText(fieldName);
    if (!field)
        return Error{.code = ErrorCode::UnknownField,
                     .value = fieldName,
                     .detail = fieldWords().join(u", "_s)};

    Filter filter{.field = *field};
    if (*field == Field::Size) {
        // “-20..-5”; either end may be left out.
        const QStringList ends = value.split(u".."_s);
        const auto readEnd = [](const QString& end) {
            bool ok = false;
            const double number = end.toDouble(&ok);
            return ok ? std::optional(number) : std::nullopt;
        };
        filter.minimum = readEnd(ends.front());
        filter.maximum = readEnd(ends.back());
        if (ends.size() > 2 || (!filter.minimum && !filter.maximum) ||
            (!filter.minimum && !ends.front().isEmpty()) ||
            (!filter.maximum && !ends.back().isEmpty()))
            return badOption(text,
                             Texts::tr("write a range as size=-20..-5, or leave one end out"));
        return filter;
    }
    if (*field == Field::Event) {
        const Result<RowId> event = findEvent(context, value);
        if (!event)
            return event.error();
        filter.values = {QString::number(*event)};
        return filter;
    }
    filter.values = {value}; // a code or a label: the filter knows both
    return filter;
}

Result<void> addFilters(const Context& context, ViewSpec& spec)
{
    const auto add = [&spec](const Filter& filter) {
        const auto same = std::ranges::find(spec.filters, filter.field, &Filter::field);
        if (same == spec.filters.end() || filter.field == Field::Size)
            spec.filters.push_back(filter);
        else
            same->values += filter.values;
    };
    // What is asked for here takes the place of a saved view's own filter of the same field.
    QList<Field> replaced;
    for (const QString& text : context.request.filters) {
        const Result<Filter> filter = readFilter(context, text);
        if (!filter)
            return filter.error();
        if (!replaced.contains(filter->field)) {
            std::erase_if(spec.filters, [&](const Filter& f) { return f.field == filter->field; });
            replaced.append(filter->field);
        }
        add(*filter);
    }
    if (context.request.event) {
        const Result<RowId> event = findEvent(context, *context.request.event);
        if (!event)
            return event.error();
        std::erase_if(spec.filters, [](const Filter& f) { return f.field == Field::Event; });
        add({.field = Field::Event, .values = {QString::number(*event)}});
    }
    return {};
}

Result<Sort> readSort(const QString& text)
{
    Sort sort;
    QString fieldName = text;
    if (const qsizetype colon = text.lastIndexOf(u':'); colon >= 0) {
        const QString direction = text.mid(colon + 1);
        if (direction != u"desc"_s && direction != u"asc"_s)
            return badOption(text, Texts::tr("write the order as FIELD, FIELD:asc or FIELD:desc"));
        sort.descending = direction == u"desc"_s;
        fieldName = text.left(colon);
    }
    const auto field = fieldFromText(fieldName);
    if (!field)
        return Error{.code = ErrorCode::UnknownField,
                     .value = fieldName,
                     .detail = fieldWords().join(u", "_s)};
    sort.field = *field;
    return sort;
}

Result<RowId> findFunding(const Context& context, const ViewSpec& spec, const QString& wanted)
{
    ViewSpec unfiltered{.view = ViewKind::Funding, .currency = spec.currency};
    const Result<Figure> figure = buildFigure(context.dataset, unfiltered, context.formatter);
    if (!figure)
        return figure.error();
    QStringList known;
    for (const Mark& mark : figure->marks) {
        const Funding* funding = context.dataset.funding(mark.row.id);
        // A part goes by its purpose too: “of which …” belongs to the chart.
        if (sameWord(mark.label, wanted) ||
            (funding && funding->partOf && sameWord(funding->purpose, wanted)))
            return mark.row.id;
        known.append(mark.label);
    }
    bool isNumber = false;
    const RowId id = wanted.toLongLong(&isNumber);
    if (isNumber && context.dataset.funding(id))
        return id;
    return Error{.code = ErrorCode::UnknownRow, .value = wanted, .detail = known.join(u", "_s)};
}

Result<void> applyMoneyOptions(const Context& context, ViewSpec& spec)
{
    const ViewRequest& request = context.request;
    const auto refuse = [&](const QString& option) -> Error {
        return badOption(option, Texts::tr("this option belongs to the view “funding”"));
    };
    const bool isFunding = spec.view == ViewKind::Funding;
    if (request.currency) {
        if (!isFunding)
            return refuse(u"--currency"_s);
        spec.inReportedCurrency = sameWord(*request.currency, u"reported"_s);
        spec.currency = Currency::fromCode(*request.currency);
        if (!spec.currency && !spec.inReportedCurrency)
            return Error{.code = ErrorCode::UnknownCurrency, .value = *request.currency};
    }
    if (request.scale) {
        if (!isFunding)
            return refuse(u"--scale"_s);
        spec.scale = *request.scale == u"log"_s ? ScaleChoice::Log : ScaleChoice::Linear;
    }
    if (request.perYear) {
        if (!isFunding)
            return refuse(u"--per-year"_s);
        spec.perYear = true;
    }
    if (request.relativeTo) {
        if (!isFunding)
            return refuse(u"--relative-to"_s);
        const Result<RowId> row = findFunding(context, spec, *request.relativeTo);
        if (!row)
            return row.error();
        spec.relativeTo = *row;
    }
    return {};
}

} // namespace

Result<ViewSpec> resolveView(const ViewRequest& request, const Dataset& dataset,
                             const Formatter& formatter)
{
    const Context context{request, dataset, formatter};
    Result<ViewSpec> spec = startingPoint(context);
    if (!spec)
        return spec;
    if (const Result<void> done = applyMoneyOptions(context, *spec); !done)
        return done.error();
    if (const Result<void> done = addFilters(context, *spec); !done)
        return done.error();
    if (request.sort) {
        const Result<Sort> sort = readSort(*request.sort);
        if (!sort)
            return sort.error();
        spec->sort = *sort;
    }
    if (request.texts.title)
        spec->texts.title = request.texts.title;
    if (request.texts.subtitle)
        spec->texts.subtitle = request.texts.subtitle;
    if (request.texts.note)
        spec->texts.note = request.texts.note;
    return spec;
}

} // namespace aftershock
