#include "data/set_cell.h"

namespace aftershock {

namespace {

std::optional<QString> draftAt(const WorkingDataset& dataset, const CellRef& cell)
{
    const auto held = dataset.drafts.find(cell);
    return held == dataset.drafts.end() ? std::nullopt : std::optional(held->second);
}

/// What cannot be empty in a row of the dataset's own types; other required cells are found empty.
bool cannotBeEmpty(const DataColumn& column)
{
    switch (column.kind) {
    case FieldKind::Percent:
    case FieldKind::Money:
    case FieldKind::Number:
    case FieldKind::Moment:
    case FieldKind::Currency:
        return column.isRequired;
    default:
        return false;
    }
}

/// What a choice is that nobody made.
CellValue defaultChoice(ChoiceSet choices)
{
    switch (choices) {
    case ChoiceSet::Qualifier:
        return toText(Qualifier::Exact);
    case ChoiceSet::EventKind:
        return toText(EventKind::Other);
    case ChoiceSet::AmountBasis:
        return toText(AmountBasis::Reported);
    default:
        return {};
    }
}

Error missing(const DataColumn& column)
{
    return {.code = ErrorCode::ValueMissing, .column = QString::fromLatin1(column.name)};
}

/// A figure whose qualifier is chosen anew is no range any more.
void settleQualifier(DataRow& row)
{
    const auto settle = [](Quantity& quantity) {
        if (quantity.qualifier != Qualifier::Between)
            quantity.upper.reset();
    };
    if (auto* move = std::get_if<ShareMove>(&row))
        settle(move->changePercent);
    else if (auto* amount = std::get_if<AmountRow>(&row))
        settle(amount->amount.money.amount);
}

void numberAmounts(const WorkingDataset& dataset, DataRow& row)
{
    auto* funding = std::get_if<Funding>(&row);
    if (funding == nullptr)
        return;
    RowId next = 0;
    for (FundingAmount& amount : funding->amounts)
        if (amount.id == 0)
            amount.id = next = next == 0 ? dataset.nextId(TableKind::FundingAmount) : next + 1;
}

class Typing
{
public:
    Typing(const CellRef& cell, ReferenceBook& book) : m_cell(cell), m_book(book) {}

    CellEdit draft(const QString& text, const Error& error)
    {
        m_edit.error = error;
        setDraft(m_cell, text);
        return std::move(m_edit);
    }

    void clearDraft(const CellRef& cell) { setDraft(cell, std::nullopt); }

    CellEdit refused(const Error& error)
    {
        m_edit.changes.clear();
        m_edit.error = error;
        return std::move(m_edit);
    }

    std::vector<Change>& changes() { return m_edit.changes; }
    CellEdit take() { return std::move(m_edit); }

    /// Points at a row that is made for it; false where the table's rows are more than a name.
    std::optional<CellValue> add(TableKind table, const QString& name)
    {
        const std::optional<Record> record = namedRow(m_book.dataset(), table, name);
        if (!record)
            return std::nullopt;
        m_edit.changes.emplace_back(RecordChange{{}, record});
        m_edit.added = record;
        return CellValue(Reference{idOf(*record)});
    }

private:
    void setDraft(const CellRef& cell, const std::optional<QString>& text)
    {
        const std::optional<QString> present = draftAt(m_book.dataset(), cell);
        if (present != text)
            m_edit.changes.emplace_back(DraftChange{cell, present, text});
    }

    CellRef m_cell;
    ReferenceBook& m_book;
    CellEdit m_edit;
};

/// The draft of a cell whose value another cell has just been given: the currency with the amount.
void clearCompanions(Typing& typing, const CellRef& cell, const DataRow& row)
{
    const auto clear = [&](const char* column) {
        typing.clearDraft({cell.table, cell.row, QString::fromLatin1(column)});
    };
    if (const auto* amount = std::get_if<AmountRow>(&row)) {
        clear("qualifier");
        if (amount->amount.money.currency != Currency())
            clear("currency");
    } else if (cell.table == TableKind::ShareMove) {
        clear("qualifier");
    }
}

} // namespace

CellEdit setCell(const CellRef& cell, const QString& text, ReferenceBook& book,
                 const SetRules& rules)
{
    Typing typing(cell, book);
    const WorkingDataset& dataset = book.dataset();
    const std::optional<int> place = columnAt(cell.table, cell.column);
    const std::optional<DataRow> before = dataRow(dataset, cell.table, cell.row);
    if (!place || !before)
        return typing.refused({.code = ErrorCode::UnknownRow, .column = cell.column});
    const DataColumn& column = columnsOf(cell.table)[static_cast<std::size_t>(*place)];

    Result<CellReading> reading = readCell(column, *before, text, book, rules.reading);
    if (!reading && reading.error().code == ErrorCode::ReferenceDangling && rules.addsMissing)
        if (const auto added = typing.add(column.reference, text.simplified()))
            reading = CellReading{.value = *added};
    if (!reading)
        return typing.draft(text.trimmed(), reading.error());
    const bool isEmpty = reading->value == CellValue();
    if (isEmpty && cannotBeEmpty(column))
        return typing.draft({}, missing(column));
    if (isEmpty && column.kind == FieldKind::Choice && column.isRequired)
        reading->value = defaultChoice(column.choices);

    DataRow after = *before;
    column.set(after, reading->value);
    if (auto* event = std::get_if<Event>(&after)) {
        if (reading->endsOn)
            event->endsOn = reading->endsOn;
        // One basis for both days of an event.
        if (const Day* day = std::get_if<Day>(&reading->value))
            for (std::optional<Day>* dated : {&event->startsOn, &event->endsOn})
                if (*dated)
                    (*dated)->basis = day->basis;
    }
    if (column.choices == ChoiceSet::Qualifier)
        settleQualifier(after);
    numberAmounts(dataset, after);
    typing.clearDraft(cell);
    if (column.kind == FieldKind::Percent || column.kind == FieldKind::Money)
        clearCompanions(typing, cell, after);
    const Result<std::vector<Change>> changes = changesBetween(dataset, before, after);
    if (!changes)
        return typing.refused(changes.error());
    typing.changes().insert(typing.changes().end(), changes->begin(), changes->end());
    return typing.take();
}

CellEdit setCell(const WorkingDataset& dataset, const CellRef& cell, const QString& text,
                 const SetRules& rules)
{
    ReferenceBook book(dataset);
    return setCell(cell, text, book, rules);
}

Result<Price> setPriceCell(const Price& price, const DataColumn& column, const QString& text,
                           ReferenceBook& book, const ReadingRules& rules)
{
    DataRow row = price;
    const Result<CellReading> reading = readCell(column, row, text, book, rules);
    if (!reading)
        return reading.error();
    if (reading->value == CellValue() && column.isRequired)
        return missing(column);
    column.set(row, reading->value);
    return std::get<Price>(row);
}

std::optional<Error> draftError(const CellRef& cell, ReferenceBook& book, const ReadingRules& rules)
{
    const std::optional<QString> text = draftAt(book.dataset(), cell);
    const std::optional<int> place = columnAt(cell.table, cell.column);
    const std::optional<DataRow> row = dataRow(book.dataset(), cell.table, cell.row);
    if (!text || !place || !row)
        return std::nullopt;
    const DataColumn& column = columnsOf(cell.table)[static_cast<std::size_t>(*place)];
    if (text->isEmpty())
        return missing(column);
    const Result<CellReading> reading = readCell(column, *row, *text, book, rules);
    if (!reading)
        return reading.error();
    // It is one by now: a company of that name was added since.
    return Error{.code = ErrorCode::ValueUnknown, .column = cell.column, .value = *text};
}

} // namespace aftershock
