#pragma once

#include <QLineEdit>
#include <QStandardItemModel>

#include <functional>

class QCompleter;

namespace aftershock {

/// What a cell's editor offers for what was typed so far.
struct Suggestion
{
    QString shown;
    QString text;         ///< that takes the place of what was typed
    bool isAdding{false}; ///< adds what was typed to the dataset
};

struct Suggestions
{
    std::vector<Suggestion> items;
    int preferred{-1}; ///< that Enter takes without being told; −1: what was typed stands
};

/// A line that offers what may be meant. Enter takes the suggestion that is marked; Esc closes the
/// list first.
class CompletingEditor : public QLineEdit
{
    Q_OBJECT
public:
    using Suggest = std::function<Suggestions(const QString& typed)>;

    CompletingEditor(Suggest suggest, QWidget* parent);

    /// What was chosen adds a row.
    [[nodiscard]] bool isAdding() const { return m_isAdding; }
    void showAll(); ///< Alt+Down: all that can be chosen

signals:
    void chosen();             ///< a suggestion was taken: the editing is done
    void left(bool isForward); ///< by Tab: what was marked is taken, and the next cell follows

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offer(const QString& typed);
    void put(const QModelIndex& index);
    void take(const QModelIndex& index);

    Suggest m_suggest;
    QCompleter* m_completer;
    QStandardItemModel* m_items;
    bool m_isAdding{false};
};

} // namespace aftershock
