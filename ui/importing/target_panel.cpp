#include "ui/importing/target_panel.h"

#include "ui/window/appearance.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace aftershock {

namespace {

enum Entry { OpenDataset, NewDataset, BuiltInsCopy, OtherDataset, ChosenDataset };

} // namespace

TargetPanel::TargetPanel(const QString& openPath, const QString& folder, QWidget* parent)
    : QWidget(parent), m_openPath(openPath), m_folder(folder),
      m_into(new ChoiceBox(tr("Where the rows go"), this)),
      m_existing(new ChoiceBox(tr("Rows that are there already"), this))
{
    if (!openPath.isEmpty())
        m_target = {.kind = ImportTarget::Kind::Existing, .path = openPath};
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(newHeading(tr("Where they go"), this));
    layout->addWidget(m_into);
    auto* label = new QLabel(tr("Rows there already with other figures"), this);
    label->setFont(smallFont());
    label->setForegroundRole(role::muted);
    label->setBuddy(m_existing);
    layout->addWidget(label);
    layout->addWidget(m_existing);
    m_existing->offer({},
                      {{tr("Keep the dataset’s"), static_cast<int>(ExistingRows::Skip)},
                       {tr("Replace by the file’s"), static_cast<int>(ExistingRows::Replace)},
                       {tr("Keep both"), static_cast<int>(ExistingRows::Both)}},
                      static_cast<int>(ExistingRows::Skip));
    connect(m_existing, &ChoiceBox::choiceMade, this, &TargetPanel::changed);
    connect(m_into, &ChoiceBox::choiceMade, this,
            [this](const QVariant& value) { choose(value.toInt()); });
    refresh();
}

ExistingRows TargetPanel::existing() const
{
    return static_cast<ExistingRows>(m_existing->chosen().toInt());
}

void TargetPanel::setTarget(const ImportTarget& target)
{
    m_target = target;
    refresh();
    emit changed();
}

void TargetPanel::refresh()
{
    std::vector<ChoiceEntry> entries;
    if (!m_openPath.isEmpty())
        entries.push_back(
            {tr("The open dataset, %1").arg(printable(QFileInfo(m_openPath).fileName(), 40)),
             int(OpenDataset)});
    entries.push_back({tr("A new dataset…"), int(NewDataset)});
    if (m_openPath.isEmpty())
        entries.push_back({tr("A copy of the built-in dataset…"), int(BuiltInsCopy)});
    const bool isOther =
        m_target.kind == ImportTarget::Kind::Existing && m_target.path != m_openPath;
    if (isOther)
        entries.push_back({printable(QFileInfo(m_target.path).fileName(), 60), int(ChosenDataset)});
    entries.push_back({tr("Another dataset…"), int(OtherDataset)});
    int chosen = NewDataset;
    if (isOther)
        chosen = ChosenDataset;
    else if (m_target.kind == ImportTarget::Kind::Existing)
        chosen = OpenDataset;
    else if (m_target.kind == ImportTarget::Kind::BuiltInsCopy)
        chosen = BuiltInsCopy;
    m_into->offer({}, entries, chosen);
}

void TargetPanel::choose(int entry)
{
    switch (entry) {
    case OpenDataset:
        return setTarget({.kind = ImportTarget::Kind::Existing, .path = m_openPath});
    case NewDataset:
        return setTarget({});
    case BuiltInsCopy:
        return setTarget({.kind = ImportTarget::Kind::BuiltInsCopy, .path = {}});
    case OtherDataset:
        return chooseOther();
    default:
        return;
    }
}

void TargetPanel::chooseOther()
{
    auto* dialog = new QFileDialog(this, tr("Import into"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Datasets (*.aftershock *.sqlite *.sqlite3 *.db)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        setTarget({.kind = ImportTarget::Kind::Existing, .path = path});
    });
    // The box shows what holds until another file is chosen.
    connect(dialog, &QDialog::rejected, this, &TargetPanel::refresh);
    dialog->open();
}

} // namespace aftershock
