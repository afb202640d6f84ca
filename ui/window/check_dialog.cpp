#include "ui/window/check_dialog.h"

#include "ui/window/appearance.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace aftershock {

namespace {

bool canShow(const Finding& finding)
{
    for (const RowRef row : finding.rows)
        if (row.kind == RecordKind::ShareMove || row.kind == RecordKind::Funding)
            return true;
    return false;
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return CheckDialog::tr("Error");
    case Severity::Warning:
        return CheckDialog::tr("Warning");
    case Severity::Info:
        break;
    }
    return CheckDialog::tr("Note");
}

} // namespace

CheckDialog::CheckDialog(Session* session, QWidget* parent)
    : QDialog(parent), m_session(session), m_summary(new QLabel(this)),
      m_table(new QTableView(this)), m_model(new RowTableModel(this)),
      m_arithmetic(new QLabel(this))
{
    setWindowTitle(tr("Check dataset"));
    resize(820, 460);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Findings"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_arithmetic->setWordWrap(true);
    m_arithmetic->setTextFormat(Qt::PlainText);
    m_arithmetic->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_arithmetic->setForegroundRole(role::muted);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* jumpButton = buttons->addButton(tr("Show the rows"), QDialogButtonBox::ActionRole);
    jumpButton->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(10);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_arithmetic);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { jump(index.row()); });
    connect(jumpButton, &QPushButton::clicked, this,
            [this] { jump(m_table->currentIndex().row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, jumpButton](const QModelIndex& current) {
                tell(current.row());
                const Finding* finding = findingAt(current.row());
                jumpButton->setEnabled(finding && canShow(*finding));
            });
    connect(m_session, &Session::datasetChanged, this, &CheckDialog::check);
    check();
}

void CheckDialog::check()
{
    const auto work = [dataset = m_session->dataset(), formatter = m_session->formatter()](
                          const Progress&) -> Result<std::vector<Finding>> {
        return checkDataset(*dataset, formatter);
    };
    m_summary->setText(tr("Checking…"));
    m_job.start(work, [this](Result<std::vector<Finding>> findings) {
        showFindings(std::move(findings).value());
    });
}

void CheckDialog::showFindings(std::vector<Finding> findings)
{
    const auto shared = std::make_shared<const std::vector<Finding>>(std::move(findings));
    m_findings = shared;
    const auto kind = [shared](int row) {
        return severityWord((*shared)[static_cast<std::size_t>(row)].severity);
    };
    const auto message = [shared](int row) {
        return (*shared)[static_cast<std::size_t>(row)].message;
    };
    TableContents contents;
    contents.columns = {{.title = tr("Kind"), .text = kind},
                        {.title = tr("What does not fit"), .text = message}};
    for (const Finding& finding : *shared)
        contents.rows.push_back(finding.rows.empty() ? RowRef{} : finding.rows.front());
    m_model->setContents(std::move(contents));
    m_table->setColumnWidth(0, 110);
    const auto count = static_cast<qint64>(shared->size());
    m_summary->setText(count == 0 ? tr("Nothing was found that does not fit.")
                                  : tr("%1 found. Nothing is mended: the dataset stays as it is.")
                                        .arg(m_session->formatter().integer(count)));
    if (count > 0)
        m_table->selectRow(0);
}

const Finding* CheckDialog::findingAt(int row) const
{
    if (!m_findings || row < 0 || row >= static_cast<int>(m_findings->size()))
        return nullptr;
    return &(*m_findings)[static_cast<std::size_t>(row)];
}

void CheckDialog::tell(int row)
{
    const Finding* finding = findingAt(row);
    m_arithmetic->setText(finding ? finding->arithmetic : QString());
}

void CheckDialog::jump(int row)
{
    if (const Finding* finding = findingAt(row))
        m_session->reveal(finding->rows);
}

} // namespace aftershock
