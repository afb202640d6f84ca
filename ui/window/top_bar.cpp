#include "ui/window/top_bar.h"

#include "ui/window/appearance.h"
#include "ui/window/surfaces.h"
#include "ui/window/window_style.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace aftershock {

namespace {

/// The file's name and folder, with the home folder as people know it.
QString placeOf(const QString& path)
{
    QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    if (folder == home || folder.startsWith(home + u'/'))
        folder.replace(0, home.size(), u'~');
    return QFileInfo(path).fileName() + QStringLiteral(" · ") + folder;
}

} // namespace

QString viewName(ViewKind view)
{
    switch (view) {
    case ViewKind::Declines:
        return TopBar::tr("Share moves");
    case ViewKind::Funding:
        return TopBar::tr("Funding");
    }
    Q_UNREACHABLE();
}

TopBar::TopBar(Session* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_name(new ElidedLabel(this)),
      m_place(new ElidedLabel(this)), m_tabs(new SegmentedTabs(this)),
      m_search(new SearchField(session, this)), m_open(new QPushButton(tr("Open…"), this)),
      m_import(new QPushButton(tr("Import…"), this)), m_export(new QPushButton(tr("Export…"), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(role::bar);
    setFixedHeight(52);
    m_name->setFont(chartFont(15, QFont::DemiBold));
    m_place->setFont(smallFont());
    m_place->setForegroundRole(role::muted);
    m_tabs->setAccessibleName(tr("Views"));
    for (const ViewKind view : allViews)
        m_tabs->addTab(viewName(view));
    m_tabs->addTab(tr("Data"));
    makePrimary(m_export);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(10);
    layout->addWidget(m_name, 0);
    layout->addWidget(m_place, 0);
    layout->addSpacing(14);
    layout->addWidget(m_tabs);
    layout->addStretch(1);
    layout->addWidget(m_search, 2);
    layout->addWidget(m_open);
    layout->addWidget(m_import);
    layout->addWidget(m_export);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        const auto view = static_cast<std::size_t>(index);
        emit dataAsked(view == allViews.size());
        if (view < allViews.size())
            m_session->setView(allViews[view]);
    });
    connect(m_session, &Session::viewChanged, this, &TopBar::showTab);
    connect(m_session, &Session::datasetChanged, this, &TopBar::showDataset);
    m_export->setEnabled(false);
    m_search->setEnabled(false);
    showTab(); // of a session that may have been there before the bar
}

void TopBar::showData(bool shown)
{
    m_isDataShown = shown;
    showTab();
}

void TopBar::showTab()
{
    const auto at = m_isDataShown ? allViews.end()
                                  : std::find(allViews.begin(), allViews.end(), m_session->view());
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(static_cast<int>(at - allViews.begin()));
    m_tabs->update();
}

void TopBar::showDataset()
{
    const QString path = m_session->origin().path;
    const QString title = printable((*m_session->dataset())->title, 80);
    const bool isNew = m_session->origin().isNew;
    const QString unnamed = isNew ? tr("New dataset") : QFileInfo(path).fileName();
    const QString nowhere = isNew ? tr("not saved yet") : tr("built-in dataset");
    m_name->setText(title.isEmpty() ? unnamed : title);
    m_place->setText(path.isEmpty() ? nowhere : placeOf(path));
    m_export->setEnabled(true);
    m_search->setEnabled(true);
}

} // namespace aftershock
