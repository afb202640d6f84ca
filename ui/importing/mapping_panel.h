#pragma once

#include "core/formatter.h"
#include "data/records.h"
#include "reading/mapping.h"
#include "ui/importing/choice_box.h"

#include <QFormLayout>
#include <QHash>
#include <QLineEdit>

namespace aftershock {

/// What the rows of a foreign table are, what all of them share, and who says so.
class MappingPanel : public QWidget
{
    Q_OBJECT
public:
    explicit MappingPanel(const Formatter& formatter, QWidget* parent = nullptr);

    /// @p file is what rows that name no source are cited from, if nothing else is said.
    void showDraft(const MappingDraft& draft, const QString& file);
    [[nodiscard]] ChoiceBox* kind() const { return m_kind; }
    /// The field for one value of all rows; null where rows of the kind have none.
    [[nodiscard]] QLineEdit* constant(ImportField field) const { return m_constants.value(field); }
    [[nodiscard]] QLineEdit* sourceTitle() const { return m_sourceTitle; }
    [[nodiscard]] QLineEdit* sourceAddress() const { return m_sourceAddress; }
    [[nodiscard]] Source source() const; ///< with an empty title: the file

signals:
    void kindChosen(std::optional<aftershock::ImportKind> kind);
    /// An empty @p value: as the program found it.
    void constantChosen(aftershock::ImportField field, const QString& value);
    void sourceChanged();

private:
    QLineEdit* addField(QFormLayout* form, const QString& label);

    Formatter m_formatter;
    ChoiceBox* m_kind;
    QFormLayout* m_shared;
    QWidget* m_sharedPlace;
    QHash<ImportField, QLineEdit*> m_constants;
    QLineEdit* m_sourceTitle;
    QLineEdit* m_sourceAddress;
};

} // namespace aftershock
