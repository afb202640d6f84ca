#pragma once

#include "data/arrange_rows.h"
#include "ui/editing/editor.h"
#include "ui/jobs/job_slot.h"

#include <QAbstractTableModel>
#include <QHash>

#include <map>

namespace aftershock {

/**
 * One table of the dataset as it is edited: its rows, and behind them an empty one in which a new
 * row begins. Sorted and filtered when it is asked for; a row that is changed stays where it is.
 */
class DataModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        ErrorRole = Qt::UserRole, ///< the sentence that says what is wrong with the cell; or empty
        OffersListRole,           ///< whether the cell's editor offers a list
        NewRowRole                ///< whether the row is the empty one
    };

    DataModel(Session* session, Editor* editor, QObject* parent = nullptr);

    void setTable(TableKind table);
    [[nodiscard]] TableKind table() const { return m_table; }
    /// Of the table of prices: those to show. The model takes the rows of other tables itself.
    void setPrices(std::vector<Price> prices);
    [[nodiscard]] const Price& priceAt(int row) const;
    void setArrangement(const Arrangement& arrangement);
    [[nodiscard]] const Arrangement& arrangement() const { return m_arrangement; }
    [[nodiscard]] JobSlot* arrangingJob() { return &m_arranging; }

    [[nodiscard]] const DataColumn& columnAt(int column) const;
    /// 0 for the empty row.
    [[nodiscard]] RowId rowId(int row) const;
    [[nodiscard]] std::optional<int> rowOf(RowId id) const;
    [[nodiscard]] CellRef cellAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const CellRef& cell) const;
    [[nodiscard]] const std::vector<RowId>& rows() const { return m_rows; }
    [[nodiscard]] bool hasNewRow() const;
    /// What the cell's editor starts from. Whoever asks for many cells brings a book.
    [[nodiscard]] QString editedText(const QModelIndex& index) const;
    [[nodiscard]] QString editedText(const QModelIndex& index, ReferenceBook& book) const;
    [[nodiscard]] const Session* session() const { return m_session; }
    [[nodiscard]] const Editor* editor() const { return m_editor; }

    /// What a person typed; @p addsMissing adds the company, event or source that is named. Returns
    /// why it is no value, if it is none.
    std::optional<Error> type(const QModelIndex& index, const QString& text,
                              bool addsMissing = false);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void arranged(); ///< other rows are shown, or in another order
    /// A price was typed into, and is to be the other one.
    void rowBegun(const QModelIndex& index); ///< typed into the empty row: the cell it became
    void priceTyped(const aftershock::Price& before, const aftershock::Price& after);

private:
    [[nodiscard]] std::optional<DataRow> recordAt(int row) const;
    [[nodiscard]] QString shownText(const QModelIndex& index) const;
    [[nodiscard]] Qt::Alignment alignmentOf(int column) const;
    std::optional<Error> typeIntoNewRow(const CellRef& cell, const QString& text, bool addsMissing);
    std::optional<Error> typeIntoPrice(const QModelIndex& index, const QString& text);
    void arrange();
    void take(std::vector<RowId> rows);
    void findErrors();
    void showErrors();
    void follow(const Edit& edit);
    void addRows(const std::vector<RowId>& ids);
    void removeRow(RowId id);

    Session* m_session;
    Editor* m_editor;
    TableKind m_table{TableKind::ShareMove};
    Arrangement m_arrangement;
    std::vector<RowId> m_rows; ///< of prices: the numbers from 1
    std::vector<Price> m_prices;
    mutable QHash<RowId, int> m_places;     ///< of m_rows; made when it is asked for
    mutable QHash<RowId, RowId> m_fundings; ///< where amounts stand; made when it is asked for
    std::map<std::pair<RowId, int>, Error> m_errors;
    JobSlot m_arranging;
};

} // namespace aftershock
