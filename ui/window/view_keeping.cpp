#include "ui/window/view_keeping.h"

#include "data/row_edits.h"
#include "figure/view_spec.h"
#include "ui/editing/editor.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/status_line.h"

#include <QInputDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 200;

QString specText(const ViewSpec& spec)
{
    return QString::fromUtf8(QJsonDocument(toJson(spec)).toJson(QJsonDocument::Compact));
}

} // namespace

ViewKeeping::ViewKeeping(MainWindow* window) : QObject(window), m_window(window) {}

const SavedView* ViewKeeping::byId(RowId savedView) const
{
    const std::vector<SavedView>& all = m_window->editor()->working().contents.savedViews;
    const auto found = std::ranges::find(all, savedView, &SavedView::id);
    return found == all.end() ? nullptr : &*found;
}

const SavedView* ViewKeeping::byName(const QString& name) const
{
    const std::vector<SavedView>& all = m_window->editor()->working().contents.savedViews;
    const auto found = std::ranges::find(all, name, &SavedView::name);
    return found == all.end() ? nullptr : &*found;
}

void ViewKeeping::save()
{
    const auto& figure = m_window->session()->figure();
    if (!figure)
        return;
    ask(tr("Save this view"), figure->title.text().left(longestName),
        [this](const QString& name) { saveAs(name); });
}

void ViewKeeping::rename(RowId savedView)
{
    if (const SavedView* present = byId(savedView))
        ask(tr("Rename the saved view"), present->name,
            [this, savedView](const QString& name) { renameTo(savedView, name); });
}

void ViewKeeping::remove(RowId savedView)
{
    const SavedView* present = byId(savedView);
    if (present == nullptr)
        return;
    const QString name = present->name;
    m_window->editor()->perform(
        deleteRows(m_window->editor()->working(), TableKind::SavedView, {savedView}));
    m_window->statusLine()->remark(tr("The view “%1” was deleted").arg(printable(name, 60)));
}

void ViewKeeping::ask(const QString& title, const QString& proposed,
                      std::function<void(const QString&)> take)
{
    auto* dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the view"));
    dialog->setTextValue(proposed);
    dialog->setOkButtonText(tr("Save"));
    dialog->setCancelButtonText(tr("Cancel"));
    dialog->resize(420, dialog->sizeHint().height());
    connect(
        dialog, &QInputDialog::textValueSelected, this,
        [take = std::move(take)](const QString& typed) {
            if (const QString name = typed.simplified().left(longestName); !name.isEmpty())
                take(name);
        },
        Qt::QueuedConnection); // the answer may open a question
    dialog->open();
    if (auto* field = dialog->findChild<QLineEdit*>())
        field->selectAll();
}

void ViewKeeping::saveAs(const QString& name)
{
    SavedView wanted{.name = name, .spec = specText(m_window->session()->spec())};
    if (const SavedView* present = byName(name)) {
        wanted.id = present->id;
        return askToReplace(*present, wanted);
    }
    wanted.id = m_window->editor()->working().nextId(TableKind::SavedView);
    put(nullptr, wanted);
    m_window->statusLine()->remark(tr("The view was saved as “%1”").arg(printable(name, 60)));
}

void ViewKeeping::askToReplace(const SavedView& present, const SavedView& wanted)
{
    auto* box =
        new QMessageBox(QMessageBox::Question, u"Aftershock"_s,
                        tr("There is a saved view “%1” already.").arg(printable(present.name, 60)),
                        QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Replacing it can be undone."));
    QPushButton* replace = box->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    box->setDefaultButton(replace);
    connect(replace, &QPushButton::clicked, this, [this, wanted] {
        if (const SavedView* held = byId(wanted.id))
            put(held, wanted);
    });
    box->open();
}

void ViewKeeping::renameTo(RowId savedView, const QString& name)
{
    const SavedView* present = byId(savedView);
    if (present == nullptr || present->name == name)
        return;
    if (byName(name) != nullptr)
        return m_window->messageBar()->showMessage(
            tr("There is a saved view “%1” already.").arg(printable(name, 60)));
    SavedView after = *present;
    after.name = name;
    put(present, after);
}

void ViewKeeping::put(const SavedView* before, const SavedView& after)
{
    const std::optional<Record> held = before ? std::optional<Record>(*before) : std::nullopt;
    if (held && *held == Record(after))
        return;
    m_window->editor()->perform({.kind = before ? EditKind::Set : EditKind::Add,
                                 .table = TableKind::SavedView,
                                 .changes = {RecordChange{held, after}}});
}

} // namespace aftershock
