#pragma once

#include "core/formatter.h"
#include "data/dataset.h"
#include "reading/written_row.h"
#include "ui/importing/choice_box.h"
#include "ui/importing/import_assistant.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHash>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace aftershock {

/**
 * A sentence of a story becomes a row: what was understood fills the fields, what was not is marked
 * in the sentence, and a person confirms or corrects it and says who told it. What a person wrote
 * stays when the sentence changes. Written as an import is: whole or not at all.
 */
class SentenceDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p dataset is the one that is open, for the sources and events that it knows.
    SentenceDialog(DatasetPtr dataset, ImportSurroundings surroundings, QWidget* parent = nullptr);

    [[nodiscard]] QPlainTextEdit* sentence() const { return m_sentence; }
    [[nodiscard]] QLineEdit* field(ImportField field) const { return m_fields.value(field); }
    [[nodiscard]] QComboBox* source() const { return m_source; }
    [[nodiscard]] QCheckBox* dayIsInferred() const { return m_inferred; }
    [[nodiscard]] ChoiceBox* kind() const { return m_kind; }
    [[nodiscard]] TargetPanel* target() const { return m_target; }
    [[nodiscard]] QPushButton* addButton() const { return m_add; }
    [[nodiscard]] QString message() const { return m_message->text(); }
    [[nodiscard]] WrittenRow row() const; ///< as the fields have it
    void addTo(const QString& path);      ///< a new dataset's name

signals:
    void imported(const aftershock::ImportDone& done);

private:
    void layOut();
    void orderTabs(QWidget* cancel);
    QLineEdit* addField(QFormLayout* form, ImportField field);
    void fillSources();
    void read();
    void mark();
    void showKind();
    void fillFields();
    void check();
    void add();
    void askForName();
    void run(const ImportTarget& target);
    void say(const QString& text, bool isProblem);
    [[nodiscard]] ImportRun runOf(const ImportTarget& target, bool isTrial) const;

    DatasetPtr m_dataset;
    ImportSurroundings m_surroundings;
    SentenceDraft m_draft;
    ImportKind m_chosenKind{ImportKind::Funding};
    bool m_isKindChosen{false};
    bool m_isAdding{false};

    QPlainTextEdit* m_sentence;
    QLabel* m_left;
    QLineEdit* m_published;
    ChoiceBox* m_kind;
    QFormLayout* m_form;
    QHash<ImportField, QLineEdit*> m_fields;
    QCheckBox* m_inferred;
    QComboBox* m_source;
    TargetPanel* m_target;
    QLabel* m_message;
    QPushButton* m_add;
    QTimer m_checkSoon;
    JobSlot m_trialJob;
    JobSlot m_addJob;
};

} // namespace aftershock
