#include "ui/window/status_line.h"

#include "ui/editing/editor.h"
#include "ui/window/appearance.h"

#include <QFileInfo>
#include <QHBoxLayout>

#include <chrono>

namespace aftershock {

namespace {

constexpr std::chrono::seconds remarkLasts{8};

QLabel* newQuietLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setFont(smallFont());
    label->setTextFormat(Qt::PlainText); // names are a dataset's own
    label->setForegroundRole(role::muted);
    return label;
}

} // namespace

StatusLine::StatusLine(Session* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_counts(newQuietLabel(this)),
      m_work(newQuietLabel(this)), m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_file(newQuietLabel(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(role::panel);
    setFixedHeight(28);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(140, 12);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setFont(smallFont());
    m_cancel->setFixedHeight(22);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(10);
    layout->addWidget(m_counts);
    layout->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_work, m_progress, m_cancel}) {
        layout->addWidget(widget);
        widget->hide();
    }
    layout->addStretch(1);
    layout->addWidget(m_file);
    m_remarkEnds.setSingleShot(true);
    m_remarkEnds.setInterval(remarkLasts);
    connect(&m_remarkEnds, &QTimer::timeout, this, &StatusLine::refresh);
    connect(m_session, &Session::figureChanged, this, &StatusLine::refresh);
    connect(m_session, &Session::selectionChanged, this, &StatusLine::refresh);
    connect(m_session, &Session::datasetChanged, this, &StatusLine::showFile);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job && m_stop)
            m_stop();
    });
}

void StatusLine::refresh()
{
    m_remarkEnds.stop();
    const auto& figure = m_session->figure();
    if (!figure || !m_countsShown)
        return m_counts->clear();
    const Formatter& words = m_session->formatter();
    const QString shown = words.integer(static_cast<qint64>(figure->marks.size()));
    const QString all = words.integer(figure->rowsInDataset);
    QString text =
        figure->view == ViewKind::Funding
            ? tr("%1 of %2 amounts shown", nullptr, figure->rowsInDataset).arg(shown, all)
            : tr("%1 of %2 share moves shown", nullptr, figure->rowsInDataset).arg(shown, all);
    if (const std::size_t selected = m_session->selection().rows.size(); selected > 0)
        text += tr(" · %1 selected", nullptr, static_cast<int>(selected))
                    .arg(words.integer(static_cast<qint64>(selected)));
    m_counts->setText(text);
}

void StatusLine::showCounts(bool shown)
{
    m_countsShown = shown;
    refresh();
}

void StatusLine::followEditor(Editor* editor)
{
    m_editor = editor;
    connect(editor, &Editor::modifiedChanged, this, &StatusLine::showFile);
}

void StatusLine::showFile()
{
    const DatasetOrigin& origin = m_session->origin();
    QString text;
    if (origin.isNew)
        text = tr("New, not a file yet");
    else if (origin.path.isEmpty() || !QFileInfo(origin.path).isWritable())
        text = tr("Read-only");
    else
        text = tr("All changes saved");
    if (m_editor && m_editor->isModified())
        text = tr("Unsaved changes");
    if (!origin.isNew)
        text = tr("%1 · %2 · schema %3")
                   .arg(text, m_session->formatter().bytes(origin.bytes))
                   .arg(origin.schemaVersion);
    m_file->setText(text);
}

void StatusLine::remark(const QString& text)
{
    m_counts->setText(text);
    m_remarkEnds.start();
}

void StatusLine::follow(JobSlot* job, const QString& what)
{
    follow(job, what, [job] { job->cancel(); });
}

void StatusLine::follow(JobSlot* job, const QString& what, const std::function<void()>& stop)
{
    const auto show = [this, job, what, stop](bool running) {
        if (!running && m_job != job)
            return;
        m_job = running ? job : nullptr;
        m_stop = stop;
        m_work->setText(what);
        m_progress->setRange(0, 0);
        for (QWidget* widget : std::initializer_list<QWidget*>{m_work, m_progress, m_cancel})
            widget->setVisible(running);
    };
    connect(job, &JobSlot::runningChanged, this, show);
    if (job->isRunning())
        show(true);
    connect(job, &JobSlot::progressed, this, [this, job](qint64 done, qint64 total) {
        if (m_job != job || total <= 0)
            return;
        m_progress->setRange(0, 1000);
        m_progress->setValue(static_cast<int>(done * 1000 / total));
    });
}

} // namespace aftershock
