#include "analysis/row_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::RowNames)
};

template <typename Row>
const Row* withId(const std::vector<Row>& rows, RowId id)
{
    // Rows stand in the order of their ids.
    const auto found = std::ranges::lower_bound(rows, id, {}, &Row::id);
    return found != rows.end() && found->id == id ? &*found : nullptr;
}

QString organisationName(const Dataset& dataset, std::optional<RowId> id)
{
    const Organisation* organisation = dataset.organisation(id);
    return organisation ? organisation->name : QString();
}

QString fundingName(const Dataset& dataset, const Funding& funding)
{
    QStringList parts{organisationName(dataset, funding.organisation),
                      funding.purpose.isEmpty() ? funding.recipient : funding.purpose};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString name(const Dataset& dataset, RowRef row)
{
    switch (row.kind) {
    case RecordKind::Source:
        if (const Source* source = dataset.source(row.id))
            return source->title.isEmpty() ? source->publisher : source->title;
        break;
    case RecordKind::Organisation:
        return organisationName(dataset, row.id);
    case RecordKind::Event:
        if (const Event* event = dataset.event(row.id))
            return event->title;
        break;
    case RecordKind::ShareMove:
        if (const ShareMove* move = dataset.shareMove(row.id))
            return organisationName(dataset, move->organisation);
        break;
    case RecordKind::Funding:
        if (const Funding* funding = dataset.funding(row.id))
            return fundingName(dataset, *funding);
        break;
    case RecordKind::ExchangeRate:
        if (const ExchangeRate* rate = withId(dataset->exchangeRates, row.id))
            return rate->base.code() + u'/' + rate->quote.code();
        break;
    case RecordKind::Statement:
        if (const Statement* statement = withId(dataset->statements, row.id))
            return statement->speaker;
        break;
    }
    return {};
}

} // namespace

QString rowName(const Dataset& dataset, RowRef row)
{
    const QString found = printable(name(dataset, row));
    return found.isEmpty() ? u"%1 %2"_s.arg(toText(row.kind)).arg(row.id) : found;
}

QString rowsInWords(RecordKind kind, int count)
{
    switch (kind) {
    case RecordKind::Source:
        return count == 1 ? Texts::tr("source") : Texts::tr("sources");
    case RecordKind::Organisation:
        return count == 1 ? Texts::tr("organisation") : Texts::tr("organisations");
    case RecordKind::Event:
        return count == 1 ? Texts::tr("event") : Texts::tr("events");
    case RecordKind::ShareMove:
        return count == 1 ? Texts::tr("share move") : Texts::tr("share moves");
    case RecordKind::Funding:
        return count == 1 ? Texts::tr("funding row") : Texts::tr("funding rows");
    case RecordKind::ExchangeRate:
        return count == 1 ? Texts::tr("exchange rate") : Texts::tr("exchange rates");
    case RecordKind::Statement:
        return count == 1 ? Texts::tr("statement") : Texts::tr("statements");
    }
    Q_UNREACHABLE();
}

} // namespace aftershock
