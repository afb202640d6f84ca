#pragma once

#include "reading/import_run.h"

#include <QAbstractTableModel>

namespace aftershock {

/// One thing about a row that a person should look at.
struct RowProblem
{
    enum class State {
        Refused, ///< cannot be used as it is, and will not be imported
        Mended,  ///< a cell was changed by hand, and is used now
        LeftOut, ///< by hand
        Remark,  ///< used, but a guess was made
    };
    State state{State::Refused};
    std::optional<qint64> line;
    std::optional<qint64> key; ///< RowBatch::key() of the row; nullopt: no row that can be changed
    std::optional<std::size_t> column; ///< nullopt: no cell of the table
    QString columnName;
    QString value; ///< the cell as it is now
    QString reason;
    bool operator==(const RowProblem&) const = default;
};

/// Refusals, hand-made changes and remarks of a trial run in the order of their lines.
[[nodiscard]] std::vector<RowProblem> listProblems(const ImportOutcome& outcome,
                                                   const MendedRows& edits);

/// The list of rows that cannot be used; a refused cell's text can be changed in its place.
class ProblemModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LineColumn, NameColumn, ValueColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(std::vector<RowProblem> problems);
    [[nodiscard]] const RowProblem* problem(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int wanted) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int wanted) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int wanted) override;

signals:
    void mended(const RowProblem& problem);

private:
    std::vector<RowProblem> m_problems;
};

} // namespace aftershock
