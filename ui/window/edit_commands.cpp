// The commands that change and keep a dataset.
#include "ui/editing/edit_words.h"
#include "ui/editing/editor.h"
#include "ui/editing/properties_dialog.h"
#include "ui/window/file_keeping.h"
#include "ui/window/main_window.h"
#include "ui/window/recovery.h"
#include "ui/window/window_commands.h"

#include <QFileDialog>
#include <QFileInfo>

namespace aftershock {

using namespace Qt::StringLiterals;

void WindowCommands::fillKeeping()
{
    add(m_file, u"save"_s, tr("&Save"), QKeySequence::Save, [this] { m_window->files()->save(); });
    add(m_file, u"saveAs"_s, tr("Save &as…"), QKeySequence(u"Ctrl+Shift+S"_s),
        [this] { m_window->files()->saveAs(); });
    add(m_file, u"saveCopy"_s, tr("Save a &copy…"), QKeySequence(u"Ctrl+Alt+S"_s),
        [this] { saveCopy(); });
    add(m_file, u"recover"_s, tr("Recover &unsaved changes…"), QKeySequence(u"Ctrl+Alt+U"_s),
        [this] { m_window->recovery()->showAll(); });
    add(m_file, u"properties"_s, tr("&Dataset properties…"), QKeySequence(u"Alt+Return"_s),
        [this] { editProperties(); });
}

void WindowCommands::fillUndo()
{
    add(m_edit, u"undo"_s, tr("&Undo"), QKeySequence::Undo, [this] { m_window->editor()->undo(); });
    add(m_edit, u"redo"_s, tr("&Redo"), QKeySequence(u"Ctrl+Shift+Z"_s),
        [this] { m_window->editor()->redo(); });
}

void WindowCommands::refreshEditing()
{
    const Editor& editor = *m_window->editor();
    const DatasetOrigin& origin = m_window->session()->origin();
    const bool hasDataset = m_window->session()->hasDataset();
    const Edit* const undo = editor.history().toUndo();
    const Edit* const redo = editor.history().toRedo();
    action(u"undo"_s)->setEnabled(undo != nullptr);
    action(u"undo"_s)->setText(undo != nullptr ? tr("&Undo %1").arg(editWords(*undo))
                                               : tr("&Undo"));
    action(u"redo"_s)->setEnabled(redo != nullptr);
    action(u"redo"_s)->setText(redo != nullptr ? tr("&Redo %1").arg(editWords(*redo))
                                               : tr("&Redo"));
    action(u"save"_s)->setEnabled(editor.isModified() || (hasDataset && origin.isNew));
    action(u"saveAs"_s)->setEnabled(hasDataset);
    action(u"saveCopy"_s)->setEnabled(hasDataset && !origin.isNew);
    action(u"reload"_s)->setEnabled(hasDataset && !origin.isNew);
    action(u"properties"_s)->setEnabled(hasDataset);
}

void WindowCommands::editProperties()
{
    auto* dialog = new PropertiesDialog(m_window->editor()->working(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_window, [this, dialog] {
        if (const Edit edit = dialog->edit(); !edit.changes.empty())
            m_window->editor()->perform(edit);
    });
    dialog->open();
}

void WindowCommands::saveCopy()
{
    auto* dialog = new QFileDialog(m_window, tr("Save a copy"), m_window->settings().openFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"aftershock"_s);
    dialog->setNameFilters({tr("Datasets (*.aftershock)"), tr("All files (*)")});
    const QString path = m_window->document()->path();
    dialog->selectFile(path.isEmpty() ? u"deepseek-r1.aftershock"_s : QFileInfo(path).fileName());
    connect(dialog, &QFileDialog::fileSelected, m_window->document(), &Document::saveCopy);
    dialog->open();
}

} // namespace aftershock
