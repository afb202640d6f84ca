#include "ui/editing/data_model.h"

#include "data/edit_builder.h"
#include "data/row_edits.h"
#include "ui/editing/edit_words.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostSingleSteps = 200; ///< beyond them the rows are taken anew

/// What an edit did to the rows of one table.
struct RowSteps
{
    std::set<RowId> before;
    std::set<RowId> after;
};

RowSteps stepsOf(const Edit& edit, TableKind table)
{
    RowSteps steps;
    const auto note = [&](const std::optional<Record>& record, std::set<RowId>& ids) {
        if (!record)
            return;
        if (tableOf(*record) == table)
            ids.insert(idOf(*record));
        if (const auto* funding = std::get_if<Funding>(&*record);
            funding != nullptr && table == TableKind::FundingAmount)
            for (const FundingAmount& amount : funding->amounts)
                ids.insert(amount.id);
    };
    for (const Change& change : edit.changes)
        if (const auto* record = std::get_if<RecordChange>(&change)) {
            note(record->before, steps.before);
            note(record->after, steps.after);
        }
    return steps;
}

} // namespace

DataModel::DataModel(Session* session, Editor* editor, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_editor(editor)
{
    connect(m_editor, &Editor::changed, this, &DataModel::follow);
    connect(m_editor, &Editor::problemsChanged, this, &DataModel::showErrors);
    connect(m_editor, &Editor::reset, this, [this] {
        m_arrangement.filter.clear();
        arrange();
    });
    arrange();
}

void DataModel::setTable(TableKind table)
{
    m_table = table;
    m_arrangement = {};
    m_prices.clear();
    arrange();
}

void DataModel::setPrices(std::vector<Price> prices)
{
    if (m_table != TableKind::Price)
        return;
    const bool isAsLong = prices.size() == m_prices.size() && prices.size() == m_rows.size();
    m_prices = std::move(prices);
    if (!isAsLong)
        arrange();
    else if (!m_prices.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const Price& DataModel::priceAt(int row) const
{
    return m_prices[static_cast<std::size_t>(row)];
}

void DataModel::setArrangement(const Arrangement& arrangement)
{
    if (arrangement == m_arrangement || m_table == TableKind::Price)
        return;
    m_arrangement = arrangement;
    arrange();
}

void DataModel::arrange()
{
    if (m_table == TableKind::Price) {
        std::vector<RowId> numbers(m_prices.size());
        std::iota(numbers.begin(), numbers.end(), RowId(1));
        m_arranging.cancel();
        return take(std::move(numbers));
    }
    const WorkingDataset& dataset = m_editor->working();
    const bool isPlain = m_arrangement == Arrangement();
    const auto work = [table = m_table, arrangement = m_arrangement,
                       formatter = m_session->formatter()](const WorkingDataset& all,
                                                           const Progress& progress) {
        return arrangedRows(all, table, arrangement, formatter, progress);
    };
    const auto done = [this](Result<std::vector<RowId>> rows) {
        if (rows)
            take(std::move(*rows));
    };
    if (isPlain || !m_session->isLarge())
        m_arranging.runNow([&](const Progress& progress) { return work(dataset, progress); }, done);
    else
        m_arranging.start([work, all = std::make_shared<const WorkingDataset>(dataset)](
                              const Progress& progress) { return work(*all, progress); },
                          done);
}

void DataModel::take(std::vector<RowId> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_places.clear();
    m_fundings.clear();
    findErrors();
    endResetModel();
    emit arranged();
}

void DataModel::findErrors()
{
    m_errors.clear();
    if (m_table == TableKind::Price)
        return; // what is no price was never taken
    const WorkingDataset& dataset = m_editor->working();
    ReferenceBook book(dataset);
    const ReadingRules rules = rulesOf(m_session->formatter().language());
    const auto note = [&](const CellRef& cell, const Error& error) {
        if (const std::optional<int> column = aftershock::columnAt(m_table, cell.column))
            m_errors.emplace(std::pair(cell.row, *column), error);
    };
    const auto first = dataset.drafts.lower_bound({m_table, std::numeric_limits<RowId>::min(), {}});
    for (auto draft = first; draft != dataset.drafts.end() && draft->first.table == m_table;
         ++draft)
        if (const std::optional<Error> error = draftError(draft->first, book, rules))
            note(draft->first, *error);
    for (const CellProblem& problem : m_editor->problems())
        if (problem.cell.table == m_table)
            note(problem.cell, problem.error);
}

void DataModel::follow(const Edit& edit)
{
    if (m_table == TableKind::Price)
        return; // whoever sets the prices follows them
    m_fundings.clear();
    const RowSteps steps = stepsOf(edit, m_table);
    std::vector<RowId> added;
    std::ranges::set_difference(steps.after, steps.before, std::back_inserter(added));
    std::vector<RowId> removed;
    std::ranges::set_difference(steps.before, steps.after, std::back_inserter(removed));
    if (added.size() + removed.size() > mostSingleSteps) {
        arrange();
        return;
    }
    for (const RowId id : removed)
        removeRow(id);
    addRows(added);
    showErrors();
}

void DataModel::showErrors()
{
    findErrors();
    // What else has changed may be shown in any row: names, and what is wrong.
    if (!m_rows.empty())
        emit dataChanged(index(0, 0),
                         index(static_cast<int>(m_rows.size()) - 1, columnCount() - 1));
}

void DataModel::addRows(const std::vector<RowId>& ids)
{
    if (ids.empty())
        return;
    // A row that comes back stands where its id has it, a new one last, where nothing is sorted.
    const bool isByIds = m_arrangement.sortColumn.isEmpty() && m_table != TableKind::FundingAmount;
    for (const RowId id : ids) {
        const auto place = isByIds ? std::ranges::lower_bound(m_rows, id) : m_rows.end();
        const auto row = static_cast<int>(place - m_rows.begin());
        beginInsertRows({}, row, row);
        m_rows.insert(place, id);
        m_places.clear();
        endInsertRows();
    }
}

void DataModel::removeRow(RowId id)
{
    const std::optional<int> row = rowOf(id);
    if (!row)
        return;
    beginRemoveRows({}, *row, *row);
    m_rows.erase(m_rows.begin() + *row);
    m_places.clear();
    endRemoveRows();
}

const DataColumn& DataModel::columnAt(int column) const
{
    return columnsOf(m_table)[static_cast<std::size_t>(column)];
}

RowId DataModel::rowId(int row) const
{
    return row >= 0 && static_cast<std::size_t>(row) < m_rows.size()
               ? m_rows[static_cast<std::size_t>(row)]
               : 0;
}

std::optional<int> DataModel::rowOf(RowId id) const
{
    if (m_places.isEmpty())
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_places.insert(m_rows[i], static_cast<int>(i));
    const auto found = m_places.constFind(id);
    return found == m_places.cend() ? std::nullopt : std::optional(*found);
}

CellRef DataModel::cellAt(const QModelIndex& index) const
{
    return {m_table, rowId(index.row()), QString::fromLatin1(columnAt(index.column()).name)};
}

QModelIndex DataModel::indexOf(const CellRef& cell) const
{
    const std::optional<int> row = rowOf(cell.row);
    const std::optional<int> column = aftershock::columnAt(m_table, cell.column);
    return cell.table == m_table && row && column ? index(*row, *column) : QModelIndex();
}

bool DataModel::hasNewRow() const
{
    return m_table != TableKind::Property && m_table != TableKind::Price;
}

std::optional<DataRow> DataModel::recordAt(int row) const
{
    const RowId id = rowId(row);
    if (static_cast<std::size_t>(row) >= m_rows.size())
        return std::nullopt;
    if (m_table == TableKind::Price)
        return priceAt(row);
    if (m_table == TableKind::FundingAmount && m_fundings.isEmpty())
        for (const Funding& funding : m_editor->working().contents.fundings)
            for (const FundingAmount& amount : funding.amounts)
                m_fundings.insert(amount.id, funding.id);
    return dataRow(m_editor->working(), m_table, id, m_fundings.value(id));
}

int DataModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + (hasNewRow() ? 1 : 0);
}

int DataModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columnsOf(m_table).size());
}

QString DataModel::shownText(const QModelIndex& index) const
{
    const std::optional<DataRow> row = recordAt(index.row());
    if (!row)
        return {};
    const WorkingDataset& dataset = m_editor->working();
    if (const auto draft = dataset.drafts.find(cellAt(index)); draft != dataset.drafts.end())
        return printable(draft->second.simplified(), 400);
    const DataColumn& column = columnAt(index.column());
    const CellValue value = column.get(*row);
    if (column.kind == FieldKind::Key)
        return propertyHeading(std::get<QString>(value));
    if (column.kind == FieldKind::Money)
        if (const Money* money = std::get_if<Money>(&value);
            money != nullptr && money->currency == Currency() && money->amount == Quantity())
            return {}; // an amount that nobody typed yet
    return cellText(dataset, column, value, m_session->formatter());
}

QString DataModel::editedText(const QModelIndex& index) const
{
    ReferenceBook book(m_editor->working());
    return editedText(index, book);
}

QString DataModel::editedText(const QModelIndex& index, ReferenceBook& book) const
{
    const std::optional<DataRow> row = recordAt(index.row());
    if (!row)
        return {};
    const WorkingDataset& dataset = m_editor->working();
    if (const auto draft = dataset.drafts.find(cellAt(index)); draft != dataset.drafts.end())
        return draft->second;
    const DataColumn& column = columnAt(index.column());
    return editText(book, column, column.get(*row), m_session->formatter());
}

Qt::Alignment DataModel::alignmentOf(int column) const
{
    switch (columnAt(column).kind) {
    case FieldKind::Percent:
    case FieldKind::Money:
    case FieldKind::Number:
    case FieldKind::Year:
        return Qt::AlignRight | Qt::AlignVCenter;
    default:
        return Qt::AlignLeft | Qt::AlignVCenter;
    }
}

QVariant DataModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isNew = static_cast<std::size_t>(index.row()) >= m_rows.size();
    const auto error = [&]() -> QString {
        const auto found = m_errors.find({rowId(index.row()), index.column()});
        return isNew || found == m_errors.end() ? QString() : cellErrorWords(found->second);
    };
    switch (role) {
    case Qt::DisplayRole:
        if (isNew)
            return index.column() == 0 ? tr("New row…") : QString();
        return shownText(index);
    case Qt::EditRole:
        return isNew ? QString() : editedText(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    case Qt::ToolTipRole:
        if (const QString wrong = error(); !wrong.isEmpty())
            return wrong;
        return {};
    case Qt::AccessibleDescriptionRole:
    case ErrorRole:
        return error();
    case OffersListRole:
        return columnAt(index.column()).kind == FieldKind::Choice ||
               columnAt(index.column()).kind == FieldKind::Reference;
    case NewRowRole:
        return isNew;
    default:
        return {};
    }
}

bool DataModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    type(index, value.toString());
    return true;
}

std::optional<Error> DataModel::type(const QModelIndex& index, const QString& text,
                                     bool addsMissing)
{
    const CellRef cell = cellAt(index);
    if (static_cast<std::size_t>(index.row()) >= m_rows.size())
        return typeIntoNewRow(cell, text, addsMissing);
    if (text == editedText(index) && !addsMissing)
        return std::nullopt;
    if (m_table == TableKind::Price)
        return typeIntoPrice(index, text);
    const CellEdit edit = setCell(
        m_editor->working(), cell, text,
        {.reading = rulesOf(m_session->formatter().language()), .addsMissing = addsMissing});
    if (!edit.changes.empty())
        m_editor->perform({.kind = EditKind::Set, .table = m_table, .changes = edit.changes});
    return edit.error;
}

std::optional<Error> DataModel::typeIntoPrice(const QModelIndex& index, const QString& text)
{
    ReferenceBook book(m_editor->working());
    const Price before = priceAt(index.row());
    const Result<Price> after = setPriceCell(before, columnAt(index.column()), text, book,
                                             rulesOf(m_session->formatter().language()));
    if (!after)
        return after.error();
    if (*after != before)
        emit priceTyped(before, *after);
    return std::nullopt;
}

std::optional<Error> DataModel::typeIntoNewRow(const CellRef& cell, const QString& text,
                                               bool addsMissing)
{
    if (text.trimmed().isEmpty())
        return std::nullopt;
    EditBuilder builder(m_editor->working(), EditKind::Add, m_table);
    RowId funding = 0;
    if (m_table == TableKind::FundingAmount && cell.column == u"funding_id")
        funding = builder.book().find(TableKind::Funding, text).value_or(RowId(0));
    const Result<RowEdit> added = addRow(builder.dataset(), m_table, funding);
    if (!added)
        return added.error();
    if (const Result<void> made = builder.make(added->edit.changes); !made)
        return made.error();
    const std::optional<Error> error = builder.set(
        {m_table, added->rows.front(), cell.column}, text,
        {.reading = rulesOf(m_session->formatter().language()), .addsMissing = addsMissing});
    m_editor->perform(builder.take());
    emit rowBegun(indexOf({m_table, added->rows.front(), cell.column}));
    return error;
}

QVariant DataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return rowId(section) == 0 && m_table != TableKind::Property ? QVariant(u"+"_s)
                                                                         : QVariant(section + 1);
        return {};
    }
    if (section < 0 || section >= columnCount())
        return {};
    const DataColumn& column = columnAt(section);
    if (role == Qt::DisplayRole)
        return headingOf(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (role == Qt::ToolTipRole) {
        const QString hint = hintOf(column);
        const QString name = u"%1.%2"_s.arg(toText(m_table), QString::fromLatin1(column.name));
        return hint.isEmpty() ? name : hint + u'\n' + name;
    }
    return {};
}

Qt::ItemFlags DataModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return columnAt(index.column()).kind == FieldKind::Key ? flags : flags | Qt::ItemIsEditable;
}

} // namespace aftershock
