// What can be done with prices, which stay in the file.
#include "ui/editing/data_panel.h"
#include "ui/editing/data_table.h"
#include "ui/editing/price_dialog.h"

#include <algorithm>
#include <map>

namespace aftershock {

using namespace Qt::StringLiterals;

std::vector<Price> DataPanel::selectedPrices() const
{
    std::vector<Price> prices;
    for (const RowId number : m_table->selectedRows())
        prices.push_back(m_model->priceAt(static_cast<int>(number) - 1));
    return prices;
}

void DataPanel::addPrice()
{
    if (m_editor->working().contents.organisations.empty()) {
        emit said(tr("A price belongs to a company: add that first."));
        return;
    }
    std::optional<RowId> company = m_prices->company();
    if (!company && m_table->currentIndex().isValid())
        company = m_model->priceAt(m_table->currentIndex().row()).organisation;
    auto* dialog = new PriceDialog(m_session, m_editor, company, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PriceDialog::priceMade, this,
            [this](const Price& price) { m_prices->change(EditKind::Add, {}, {price}); });
    dialog->open();
}

void DataPanel::pastePrices(const CellBlock& block, const ReadingRules& rules)
{
    const CellBlock cells = spreadOverSelection(block);
    const QPoint corner = topLeft();
    std::vector<Price> rows;
    for (int row = std::max(0, corner.y()); row < m_model->rowCount() && rows.size() < cells.size();
         ++row)
        rows.push_back(m_model->priceAt(row));
    QStringList columns;
    for (int column = std::max(0, corner.x()); column < m_model->columnCount(); ++column)
        columns += QString::fromLatin1(m_model->columnAt(column).name);
    const PricePaste pasted = aftershock::pastePrices(m_editor->working(), rows, columns, cells,
                                                      m_prices->company(), rules);
    if (!pasted.written.empty())
        m_prices->change(EditKind::Paste, pasted.removed, pasted.written);
    if (!pasted.refused.empty()) {
        const Error& first = pasted.refused.front();
        emit said(tr("Rows that are no prices, left out: %1. The first is row %2: %3")
                      .arg(pasted.refused.size())
                      .arg(first.row.value_or(1))
                      .arg(describe(first)));
    }
}

void DataPanel::fillPricesDown()
{
    std::vector<Price> prices = selectedPrices();
    if (prices.size() < 2)
        return;
    // Company and day are what tells prices apart: they are not filled.
    const QStringList columns = m_table->selectedColumns();
    for (Price& price : prices) {
        if (columns.contains(u"close"_s))
            price.close = prices.front().close;
        if (columns.contains(u"volume"_s))
            price.volume = prices.front().volume;
    }
    m_prices->change(EditKind::Set, {}, prices);
}

void DataPanel::clearPrices()
{
    // Only the volume can be missing.
    if (!m_table->selectedColumns().contains(u"volume"_s))
        return;
    std::vector<Price> prices = selectedPrices();
    for (Price& price : prices)
        price.volume.reset();
    m_prices->change(EditKind::Set, {}, prices);
}

void DataPanel::deleteIfWithoutPrices(const std::vector<RowId>& companies)
{
    // What was changed here counts with what the file has.
    std::map<RowId, qint64> changed;
    for (const auto& [key, price] : m_editor->working().prices)
        if (!price)
            --changed[key.first];
    const auto work = [path = m_session->origin().path, companies,
                       changed](const Progress& progress) -> Result<std::vector<RowId>> {
        std::vector<RowId> withPrices;
        for (const RowId company : companies) {
            const auto page = readPricePage(path, {.organisation = company, .count = 1}, progress);
            if (!page)
                return page.error();
            const auto held = changed.find(company);
            if (page->total + (held == changed.end() ? 0 : held->second) > 0)
                withPrices.push_back(company);
        }
        return withPrices;
    };
    if (m_session->origin().isNew)
        return deleteOrAsk(companies);
    m_counting.start(work, [this, companies](const Result<std::vector<RowId>>& found) {
        if (!found)
            emit said(describe(found.error()));
        else if (found->empty())
            deleteOrAsk(companies);
        else
            emit said(tr("“%1” has prices: delete those first.")
                          .arg(printable(referenceText(m_editor->working(), TableKind::Organisation,
                                                       found->front()),
                                         60)));
    });
}

} // namespace aftershock
