#include "ui/window/help_dialogs.h"

#include "ui/window/appearance.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Help)

public:
    /// Keys that belong to a panel and not to a menu.
    static QList<std::pair<QString, QString>> panelKeys()
    {
        return {
            {tr("Chart: walk the marks"), tr("Up, Down, Page Up, Page Down, Home, End")},
            {tr("Chart: select the mark"), tr("Space")},
            {tr("Chart: tell more of the mark"), tr("Enter")},
            {tr("Chart: zoom to a box"), tr("Shift and drag")},
            {tr("Chart: show the whole axis"), tr("0, or double click")},
            {tr("Add to the selection"), tr("Ctrl and click")},
            {tr("Extend the selection"), tr("Shift and click")},
            {tr("Table: sort by the current column"), tr("Ctrl+Alt+Up or Down")},
            {tr("Size filter: other handle"), tr("Space")},
        };
    }
};

QDialog* newDialog(QWidget* parent, const QString& title)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(10);
    return dialog;
}

void addClose(QDialog* dialog)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->layout()->addWidget(buttons);
}

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

} // namespace

void showShortcuts(QWidget* parent, const QList<QAction*>& actions)
{
    QDialog* dialog = newDialog(parent, Help::tr("Keyboard shortcuts"));
    auto* list = new QTreeWidget(dialog);
    list->setAccessibleName(Help::tr("Keyboard shortcuts"));
    list->setHeaderLabels({Help::tr("Command"), Help::tr("Keys")});
    list->setRootIsDecorated(false);
    list->header()->setStretchLastSection(false);
    for (const QAction* action : actions)
        new QTreeWidgetItem(
            list, {plain(action->text()), action->shortcut().toString(QKeySequence::NativeText)});
    for (const auto& [what, keys] : Help::panelKeys())
        new QTreeWidgetItem(list, {what, keys});
    // Wide enough for all of both columns.
    int width = list->verticalScrollBar()->sizeHint().width() + 2 * list->frameWidth();
    for (const int column : {0, 1}) {
        list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        list->resizeColumnToContents(column);
        width += list->columnWidth(column);
    }
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    const QMargins margins = dialog->layout()->contentsMargins();
    dialog->resize(std::max(520, width + margins.left() + margins.right()), 620);
    dialog->layout()->addWidget(list);
    addClose(dialog);
    dialog->open();
}

void showAbout(QWidget* parent)
{
    QDialog* dialog = newDialog(parent, Help::tr("About Aftershock"));
    auto* name = new QLabel(u"Aftershock"_s, dialog);
    name->setFont(chartFont(24, QFont::Bold));
    auto* text = new QLabel(dialog);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    text->setOpenExternalLinks(true);
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    text->setText(
        u"<p>"_s + Help::tr("Version %1").arg(QStringLiteral(AFTERSHOCK_VERSION)) + u"</p><p>"_s +
        Help::tr("Figures of a news story as charts that can be checked: each keeps its "
                 "qualifier and its source, and what does not fit together is shown.") +
        u"</p><p>"_s +
        Help::tr("Free software under the GNU General Public License, version 3 or later. It "
                 "comes with no warranty; you may share and change it under the licence’s "
                 "terms.") +
        u" <a href='https://www.gnu.org/licenses/gpl-3.0.html'>"_s + Help::tr("Read the licence") +
        u"</a></p>"_s);
    dialog->layout()->addWidget(name);
    dialog->layout()->addWidget(text);
    addClose(dialog);
    dialog->open();
}

} // namespace aftershock
