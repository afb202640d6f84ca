// What can be done with the rows and cells of the table that is shown.
#include "core/catalogue.h"
#include "data/paste_block.h"
#include "reading/sentence.h"
#include "ui/editing/data_panel.h"
#include "ui/editing/data_table.h"

#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>

#include <algorithm>
#include <map>
#include <set>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

/// Beside the text: tells that the cells are ours, so that their figures are read as we write them.
constexpr auto ownCells = "application/x-aftershock-cells"_L1;

constexpr qsizetype mostPasted = 64 * 1024 * 1024;

void putOnClipboard(const QString& text)
{
    auto* cells = new QMimeData;
    cells->setText(text);
    cells->setData(ownCells, QByteArrayLiteral("1"));
    QApplication::clipboard()->setMimeData(cells);
}

/// “3 share moves and 1 funding row”.
QString inWords(const std::vector<Referrer>& referrers)
{
    std::map<TableKind, std::set<RowId>> rows;
    for (const Referrer& referrer : referrers)
        rows[referrer.table].insert(referrer.row);
    QStringList parts;
    for (const auto& [table, ids] : rows)
        parts += u"%1 (%2)"_s.arg(headingOf(table)).arg(ids.size());
    return Formatter(spokenLanguage()).list(parts);
}

QString namesOf(const std::vector<Error>& missing)
{
    QStringList names;
    for (const Error& error : missing)
        names += printable(error.value, 40);
    const qsizetype more = names.size() - 6;
    names = names.mid(0, 6);
    return names.join(u", "_s) + (more > 0 ? u" …"_s : QString());
}

QMessageBox* newQuestion(const QString& text, const QString& detail, QWidget* parent)
{
    auto* box =
        new QMessageBox(QMessageBox::Question, QString(), text, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(detail);
    return box;
}

} // namespace

void DataPanel::addRow()
{
    if (hasPrices())
        return addPrice();
    if (!m_model->hasNewRow())
        return;
    RowId funding = 0;
    if (m_model->table() == TableKind::FundingAmount && m_table->currentIndex().isValid())
        funding = fundingOf(m_editor->working(), m_model->rowId(m_table->currentIndex().row()));
    const Result<RowEdit> added =
        aftershock::addRow(m_editor->working(), m_model->table(), funding);
    if (!added) {
        emit said(tr("An amount belongs to a funding: add that first."));
        return;
    }
    m_editor->perform(added->edit);
    goToRow(added->rows.front());
    m_table->setFocus(Qt::OtherFocusReason);
}

void DataPanel::duplicateRows()
{
    const std::vector<RowId> rows = m_table->selectedRows();
    if (rows.empty() || !m_model->hasNewRow())
        return;
    const RowEdit copied = aftershock::duplicateRows(m_editor->working(), m_model->table(), rows);
    m_editor->perform(copied.edit);
    m_table->selectRows(copied.rows);
    m_table->setFocus(Qt::OtherFocusReason);
}

void DataPanel::deleteRows()
{
    const std::vector<RowId> rows = m_table->selectedRows();
    if (rows.empty())
        return;
    if (hasPrices())
        m_prices->change(EditKind::Delete, selectedPrices(), {});
    else if (m_model->table() == TableKind::Organisation &&
             m_editor->working().contents.priceCount > 0)
        deleteIfWithoutPrices(rows);
    else if (m_model->hasNewRow())
        deleteOrAsk(rows);
}

void DataPanel::deleteOrAsk(const std::vector<RowId>& rows)
{
    const std::vector<Referrer> referrers =
        referrersOf(m_editor->working(), m_model->table(), rows);
    if (referrers.empty())
        deleteNow(rows, ReferrerFate::Clear);
    else
        askAboutReferrers(rows, referrers);
}

void DataPanel::deleteNow(const std::vector<RowId>& rows, ReferrerFate fate)
{
    const int row = m_table->currentIndex().row();
    const int column = std::max(0, m_table->currentIndex().column());
    m_editor->perform(aftershock::deleteRows(m_editor->working(), m_model->table(), rows, fate));
    m_table->goTo(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), column));
    m_table->setFocus(Qt::OtherFocusReason);
}

void DataPanel::askAboutReferrers(const std::vector<RowId>& rows,
                                  const std::vector<Referrer>& referrers)
{
    const QString name =
        rows.size() == 1
            ? tr("“%1” is used by other rows.")
                  .arg(printable(referenceText(m_editor->working(), m_model->table(), rows.front()),
                                 60))
            : tr("These %1 rows are used by other rows.").arg(rows.size());
    const bool isRequired =
        std::ranges::any_of(referrers, [](const Referrer& each) { return each.isRequired; });
    const QString detail =
        tr("They are used by: %1.").arg(inWords(referrers)) + u' ' +
        (isRequired ? tr("Those can be deleted too. If they are kept, they lose what they pointed "
                         "with, and those that cannot do without are marked to be mended.")
                    : tr("Those can be deleted too. If they are kept, they lose what they pointed "
                         "with."));
    QMessageBox* box = newQuestion(name, detail, this);
    QPushButton* keep = box->addButton(tr("Keep the others"), QMessageBox::AcceptRole);
    QPushButton* all = box->addButton(tr("Delete all"), QMessageBox::DestructiveRole);
    keep->setObjectName(u"keepOthers"_s);
    all->setObjectName(u"deleteAll"_s);
    connect(box, &QMessageBox::buttonClicked, this, [=, this](QAbstractButton* button) {
        if (button == keep || button == all)
            deleteNow(rows, button == all ? ReferrerFate::Delete : ReferrerFate::Clear);
    });
    box->open();
}

void DataPanel::clear()
{
    if (m_table->hasWholeRows() && (m_model->hasNewRow() || hasPrices()))
        return deleteRows();
    if (hasPrices())
        return clearPrices();
    const Edit edit = clearCells(m_editor->working(), m_table->selectedCells());
    if (!edit.changes.empty())
        m_editor->perform(edit);
}

void DataPanel::copy()
{
    if (hasPrices())
        return putOnClipboard(textFromBlock(m_table->selectedBlock()));
    const auto work = [table = m_model->table(), rows = m_table->selectedRows(),
                       columns = m_table->selectedColumns(), formatter = m_session->formatter()](
                          const WorkingDataset& dataset,
                          const Progress& progress) -> Result<QString> {
        const auto block = copyBlock(dataset, table, rows, columns, formatter, progress);
        return block ? Result(textFromBlock(*block)) : block.error();
    };
    const auto done = [](const Result<QString>& text) {
        if (text && !text->isEmpty())
            putOnClipboard(*text);
    };
    const WorkingDataset& dataset = m_editor->working();
    if (m_table->selectedRows().size() <= rowsWorthAThread)
        m_copying.runNow([&](const Progress& progress) { return work(dataset, progress); }, done);
    else
        m_copying.start([work, all = std::make_shared<const WorkingDataset>(dataset)](
                            const Progress& progress) { return work(*all, progress); },
                        done);
}

void DataPanel::cut()
{
    copy();
    if (hasPrices())
        return clearPrices();
    const Edit edit = clearCells(m_editor->working(), m_table->selectedCells());
    if (!edit.changes.empty())
        m_editor->perform(edit);
}

void DataPanel::paste()
{
    const QMimeData* clip = QApplication::clipboard()->mimeData();
    if (clip == nullptr || !clip->hasText() || !m_table->currentIndex().isValid())
        return;
    const QString text = clip->text();
    if (text.size() > mostPasted) {
        emit said(tr("That is too much to paste at once: save it as a file and import that."));
        return;
    }
    const FieldKind field =
        hasPrices() ? FieldKind::Number : m_model->columnAt(m_table->currentIndex().column()).kind;
    if (field != FieldKind::Text && field != FieldKind::LongText && isSentence(text)) {
        emit sentencePasted(text);
        return;
    }
    SetRules rules;
    if (clip->hasFormat(ownCells))
        rules.reading = rulesOf(m_session->formatter().language());
    if (hasPrices())
        pastePrices(blockFromText(text), rules.reading);
    else
        pasteBlock(blockFromText(text), rules, true);
}

QPoint DataPanel::topLeft() const
{
    QPoint corner(m_table->currentIndex().column(), m_table->currentIndex().row());
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        corner = {std::min(corner.x(), range.left()), std::min(corner.y(), range.top())};
    return corner;
}

CellBlock DataPanel::spreadOverSelection(const CellBlock& block) const
{
    // One cell goes into all that are selected, as in spreadsheets.
    const bool isOne = block.size() == 1 && block.front().size() == 1;
    const std::size_t rows = std::max<std::size_t>(1, m_table->selectedRows().size());
    const qsizetype columns = std::max<qsizetype>(1, m_table->selectedColumns().size());
    return isOne ? CellBlock(rows, QStringList(columns, block.front().front())) : block;
}

void DataPanel::pasteBlock(const CellBlock& block, const SetRules& rules, bool mayAsk)
{
    if (block.empty())
        return;
    CellBlock cells = spreadOverSelection(block);
    const QPoint corner = topLeft();
    PasteTarget target{.table = m_model->table()};
    for (std::size_t row = static_cast<std::size_t>(corner.y());
         row < m_model->rows().size() && target.rows.size() < cells.size(); ++row)
        target.rows.push_back(m_model->rows()[row]);
    if (!m_model->hasNewRow() && cells.size() > target.rows.size())
        cells.resize(target.rows.size());
    for (int column = corner.x(); column < m_model->columnCount(); ++column)
        target.columns += QString::fromLatin1(m_model->columnAt(column).name);
    Result<PasteOutcome> pasted = aftershock::pasteBlock(m_editor->working(), target, cells, rules);
    if (!pasted) {
        emit said(tr("An amount belongs to a funding: add that first."));
        return;
    }
    std::erase_if(pasted->missing, [](const Error& error) {
        return error.detail == headingOf(TableKind::Funding); // which is more than a name
    });
    if (mayAsk && !pasted->missing.empty()) {
        QMessageBox* box = newQuestion(tr("Some names are not in this dataset yet."),
                                       namesOf(pasted->missing), this);
        QPushButton* add = box->addButton(tr("Add them"), QMessageBox::AcceptRole);
        QPushButton* mark = box->addButton(tr("Mark them"), QMessageBox::NoRole);
        box->setDefaultButton(add);
        connect(box, &QMessageBox::buttonClicked, this, [=, this](QAbstractButton* button) {
            SetRules chosen = rules;
            chosen.addsMissing = button == add;
            if (button == add || button == mark)
                pasteBlock(block, chosen, false);
        });
        box->open();
        return;
    }
    if (pasted->edit.changes.empty())
        return;
    m_editor->perform(pasted->edit);
    selectPasted(block, corner);
    QStringList notes;
    if (pasted->cellsUnread > 0)
        notes += tr("Cells to be mended: %1.").arg(pasted->cellsUnread);
    if (pasted->cellsLeftOut > 0)
        notes += tr("Cells beyond the last column, left out: %1.").arg(pasted->cellsLeftOut);
    if (pasted->rowsContradicting > 0)
        notes += tr("Rows in which the figure says another qualifier than the column, which was "
                    "kept: %1.")
                     .arg(pasted->rowsContradicting);
    if (notes.isEmpty())
        return;
    emit said(notes.join(u' '));
    if (pasted->cellsUnread > 0)
        m_toldToMend = notes.join(u' ');
}

/// What was pasted stays selected, to be looked at, filled or cleared.
void DataPanel::selectPasted(const CellBlock& block, QPoint corner)
{
    const QModelIndex first = m_model->index(corner.y(), corner.x());
    m_table->goTo(first);
    qsizetype width = 0;
    for (const QStringList& row : block)
        width = std::max(width, row.size());
    const int lastRow = std::min(corner.y() + static_cast<int>(block.size()),
                                 static_cast<int>(m_model->rows().size())) -
                        1;
    const int lastColumn =
        std::min(corner.x() + static_cast<int>(width), m_model->columnCount()) - 1;
    if (lastRow < corner.y() || lastColumn < corner.x())
        return;
    m_table->selectionModel()->select(QItemSelection(first, m_model->index(lastRow, lastColumn)),
                                      QItemSelectionModel::ClearAndSelect);
}

void DataPanel::fillDown()
{
    if (hasPrices())
        return fillPricesDown();
    const std::vector<RowId> rows = m_table->selectedRows();
    if (rows.size() < 2)
        return;
    const Edit edit = aftershock::fillDown(m_editor->working(), m_model->table(), rows,
                                           m_table->selectedColumns(), m_session->formatter());
    if (!edit.changes.empty())
        m_editor->perform(edit);
}

} // namespace aftershock
