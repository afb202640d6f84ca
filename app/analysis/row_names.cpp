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
    const QString payer = organisationName(dataset, funding.organisation);
    QStringList parts{payer.isEmpty() ? funding.recipient : payer,
                      funding.purpose.isEmpty() ? funding.recipient : funding.purpose};
    parts.removeAll(QString());
    parts.removeDuplicates();
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

/// “%1 share moves”
QString countForm(RecordKind kind, int count)
{
    switch (kind) {
    case RecordKind::Source:
        return count == 1 ? Texts::tr("%1 source") : Texts::tr("%1 sources", nullptr, count);
    case RecordKind::Organisation:
        return count == 1 ? Texts::tr("%1 organisation")
                          : Texts::tr("%1 organisations", nullptr, count);
    case RecordKind::Event:
        return count == 1 ? Texts::tr("%1 event") : Texts::tr("%1 events", nullptr, count);
    case RecordKind::ShareMove:
        return count == 1 ? Texts::tr("%1 share move")
                          : Texts::tr("%1 share moves", nullptr, count);
    case RecordKind::Funding:
        return count == 1 ? Texts::tr("%1 funding row")
                          : Texts::tr("%1 funding rows", nullptr, count);
    case RecordKind::ExchangeRate:
        return count == 1 ? Texts::tr("%1 exchange rate")
                          : Texts::tr("%1 exchange rates", nullptr, count);
    case RecordKind::Statement:
        return count == 1 ? Texts::tr("%1 statement") : Texts::tr("%1 statements", nullptr, count);
    }
    Q_UNREACHABLE();
}

} // namespace

QString rowName(const Dataset& dataset, RowRef row)
{
    const QString found = printable(name(dataset, row));
    return found.isEmpty() ? u"%1 %2"_s.arg(toText(row.kind)).arg(row.id) : found;
}

QString countedRows(RecordKind kind, int count, const Formatter& formatter)
{
    return countForm(kind, count).arg(formatter.integer(count));
}

} // namespace aftershock
