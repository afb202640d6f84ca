#include "ui/window/export_dialog.h"

#include "core/file_writer.h"
#include "figure/show.h"
#include "ui/exporting/picture_formats.h"
#include "ui/window/appearance.h"
#include "ui/window/surfaces.h"
#include "ui/window/window_style.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Preset
{
    const char* name;
    QSize size;
    int sharpness{0}; ///< 0: as it was chosen
};

// A column of a newspaper is about 8 cm wide: at 2.5 times, sharp enough for print. A slide is read
// from afar and a square on a telephone: there the type must be twice as large beside the chart.
constexpr Preset presets[] = {
    {QT_TRANSLATE_NOOP("aftershock::ExportDialog", "Web, 1200 × 675"), {1200, 675}},
    {QT_TRANSLATE_NOOP("aftershock::ExportDialog", "Slide, 1920 × 1080"), {960, 540}, 2},
    {QT_TRANSLATE_NOOP("aftershock::ExportDialog", "Column in print, 640 × 720"), {640, 720}},
    {QT_TRANSLATE_NOOP("aftershock::ExportDialog", "Social square, 1080 × 1080"), {540, 540}, 2},
};

constexpr int longestName = 60;

/// The plotted rows as text; by the ending of the file.
struct RowsFormat
{
    const char16_t* ending;
    QByteArray (*write)(const Figure& figure);
};
constexpr RowsFormat rowsFormats[] = {
    {u"csv", showCsv}, {u"json", showJson}, {u"vl.json", showVegaLite}};

const RowsFormat* rowsFormatOf(const QString& ending)
{
    const auto* const found = std::ranges::find_if(
        rowsFormats, [&](const RowsFormat& each) { return ending == QStringView(each.ending); });
    return found == std::end(rowsFormats) ? nullptr : found;
}

/// A picture without a ground on one for which its theme is made, in squares as editors show it.
QImage onSquares(const QImage& picture, ThemeKind kind)
{
    constexpr int side = 12;
    const Theme& theme = Theme::of(kind);
    QImage shown(picture.size(), QImage::Format_RGB32);
    QPainter painter(&shown);
    for (int y = 0; y < shown.height(); y += side)
        for (int x = 0; x < shown.width(); x += side)
            painter.fillRect(x, y, side, side,
                             (x / side + y / side) % 2 == 0 ? theme.surface : theme.panel);
    painter.drawImage(QRect({0, 0}, picture.size()), picture);
    return shown;
}

} // namespace

QString proposedFileName(const Figure& figure)
{
    QString name;
    for (const QChar character : figure.title.text().toLower()) {
        if (character.isLetterOrNumber())
            name += character;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    if (name.size() > longestName)
        name.truncate(std::max(qsizetype(20), name.lastIndexOf(u'-', longestName)));
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? toText(figure.view) : name;
}

ExportDialog::ExportDialog(std::shared_ptr<const Figure> figure, const ExportMemory& memory,
                           const DrawingOptions& shown,
                           std::optional<std::pair<double, double>> inSight, QWidget* parent)
    : QDialog(parent), m_figure(std::move(figure)), m_inSight(inSight), m_language(shown.language),
      m_format(new QComboBox(this)), m_size(new QComboBox(this)), m_width(new QSpinBox(this)),
      m_height(new QSpinBox(this)), m_scale(new QComboBox(this)), m_theme(new QComboBox(this)),
      m_caption(new QCheckBox(tr("Title, note and source"), this)),
      m_transparent(new QCheckBox(tr("Transparent ground"), this)),
      m_zoomed(new QCheckBox(tr("Zoomed as in the window"), this)),
      m_previewLabel(new QLabel(this)), m_about(new QLabel(this)), m_message(new QLabel(this)),
      m_export(new QPushButton(tr("Export…"), this))
{
    setWindowTitle(tr("Export"));
    resize(960, 560);
    layOut();
    m_theme->setCurrentIndex(shown.theme == ThemeKind::Dark ? 1 : 0);
    remember(memory);
    m_previewSoon.setSingleShot(true);
    connect(&m_previewSoon, &QTimer::timeout, this, &ExportDialog::drawPreview);
    connectChoices();
    refresh();
}

void ExportDialog::layOut()
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(20, 18, 20, 18);
    columns->setSpacing(20);
    m_previewLabel->setAlignment(Qt::AlignCenter);
    m_previewLabel->setMinimumSize(320, 240);
    m_previewLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_previewLabel->setAccessibleName(tr("Preview"));
    m_previewLabel->setWordWrap(true);
    columns->addWidget(m_previewLabel, 1);
    columns->addWidget(newChoices());
}

QWidget* ExportDialog::newChoices()
{
    m_format->addItem(tr("PNG picture"), u"png"_s);
    m_format->addItem(tr("SVG drawing"), u"svg"_s);
    m_format->addItem(tr("PDF page"), u"pdf"_s);
    m_format->addItem(tr("Plotted rows as CSV"), u"csv"_s);
    m_format->addItem(tr("Plotted rows as JSON"), u"json"_s);
    m_format->addItem(tr("Vega-Lite specification"), u"vl.json"_s);
    for (const Preset& preset : presets)
        m_size->addItem(tr(preset.name));
    m_size->addItem(tr("Own size"));
    for (QSpinBox* box : {m_width, m_height}) {
        alignText(box);
        box->setRange(200, 10000);
        box->setSuffix(tr(" px"));
        box->setKeyboardTracking(false);
    }
    for (int scale = 1; scale <= 4; ++scale)
        m_scale->addItem(tr("%1 ×").arg(scale), scale);
    m_theme->addItems({tr("Light"), tr("Dark")});
    m_about->setForegroundRole(role::muted);
    m_about->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    makePrimary(m_export);
    m_export->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::chooseName);

    auto* side = new QWidget(this);
    side->setFixedWidth(290);
    auto* form = new QFormLayout(side);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Size"), m_size);
    form->addRow(tr("Width"), m_width);
    form->addRow(tr("Height"), m_height);
    form->addRow(tr("Sharpness"), m_scale);
    form->addRow(tr("Theme"), m_theme);
    form->addRow(m_caption);
    form->addRow(m_transparent);
    form->addRow(m_zoomed);
    form->setRowVisible(m_zoomed, m_inSight.has_value());
    m_zoomed->setChecked(m_inSight.has_value());
    form->addRow(m_about);
    form->addRow(m_message);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_export);
    form->addRow(buttons);
    return side;
}

void ExportDialog::connectChoices()
{
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_size, &QComboBox::activated, this, &ExportDialog::applyPreset);
    for (QSpinBox* box : {m_width, m_height})
        connect(box, &QSpinBox::valueChanged, this, [this] {
            showPreset();
            refresh();
        });
    connect(m_scale, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_caption, &QCheckBox::toggled, this, &ExportDialog::refresh);
    connect(m_transparent, &QCheckBox::toggled, this, &ExportDialog::refresh);
    connect(m_zoomed, &QCheckBox::toggled, this, &ExportDialog::refresh);
    connect(&m_job, &JobSlot::runningChanged, this, [this](bool running) {
        m_export->setEnabled(!running);
        if (running)
            m_message->setText(tr("Writing…"));
    });
}

void ExportDialog::remember(const ExportMemory& memory)
{
    m_folder = memory.folder;
    m_format->setCurrentIndex(std::max(0, m_format->findData(memory.format)));
    m_width->setValue(memory.width);
    m_height->setValue(memory.height);
    m_scale->setCurrentIndex(memory.scaleFactor - 1);
    m_caption->setChecked(memory.caption);
    m_transparent->setChecked(memory.transparent);
    showPreset();
}

ExportMemory ExportDialog::memory() const
{
    return {.folder = m_folder,
            .format = m_format->currentData().toString(),
            .width = m_width->value(),
            .height = m_height->value(),
            .scaleFactor = m_scale->currentData().toInt(),
            .caption = m_caption->isChecked(),
            .transparent = m_transparent->isChecked()};
}

PictureOptions ExportDialog::options() const
{
    return {.width = m_width->value(),
            .height = m_height->value(),
            .scaleFactor = double(m_scale->currentData().toInt()),
            .valueRange = m_zoomed->isChecked() ? m_inSight : std::nullopt,
            .drawing = {.theme = m_theme->currentIndex() == 1 ? ThemeKind::Dark : ThemeKind::Light,
                        .caption = m_caption->isChecked(),
                        .transparent = m_transparent->isChecked(),
                        .overflow = RowOverflow::SayHowMany,
                        .language = m_language}};
}

bool ExportDialog::isPicture() const
{
    return rowsFormatOf(m_format->currentData().toString()) == nullptr;
}

void ExportDialog::applyPreset(int index)
{
    if (index < 0 || index >= static_cast<int>(std::size(presets)))
        return;
    const auto& [name, size, sharpness] = presets[index];
    {
        const QSignalBlocker quietWidth(m_width);
        const QSignalBlocker quietHeight(m_height);
        m_width->setValue(size.width());
        m_height->setValue(size.height());
        const QSignalBlocker quietScale(m_scale);
        if (sharpness > 0)
            m_scale->setCurrentIndex(sharpness - 1);
    }
    refresh();
}

void ExportDialog::showPreset()
{
    int index = 0;
    for (const Preset& preset : presets) {
        if (preset.size == QSize(m_width->value(), m_height->value()))
            break;
        ++index;
    }
    m_size->setCurrentIndex(index);
}

void ExportDialog::refresh()
{
    const bool picture = isPicture();
    for (QWidget* choice : std::initializer_list<QWidget*>{m_size, m_width, m_height, m_theme,
                                                           m_caption, m_transparent, m_zoomed})
        choice->setEnabled(picture);
    const bool png = m_format->currentData() == u"png"_s;
    m_scale->setEnabled(png);
    const int scale = m_scale->currentData().toInt();
    if (png)
        m_about->setText(tr("The file will be %1 × %2 pixels.")
                             .arg(m_width->value() * scale)
                             .arg(m_height->value() * scale));
    else
        m_about->setText(picture ? tr("Text stays text, sharp at any size.")
                                 : tr("The figures as plotted, with qualifiers and sources."));
    m_message->clear();
    m_previewSoon.start(0);
}

void ExportDialog::drawPreview()
{
    if (const RowsFormat* rows = rowsFormatOf(m_format->currentData().toString())) {
        m_preview = {};
        const QString text = QString::fromUtf8(rows->write(*m_figure));
        m_previewLabel->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_previewLabel->setTextFormat(Qt::PlainText);
        m_previewLabel->setText(text.section(u'\n', 0, 18));
        return;
    }
    // The picture itself, drawn at the size in which it can be seen here.
    PictureOptions wanted = options();
    const QSizeF room = m_previewLabel->size();
    const double fit = std::min(room.width() / wanted.width, room.height() / *wanted.height);
    wanted.scaleFactor = std::min(1.0, fit) * devicePixelRatioF();
    m_preview = drawImage(*m_figure, wanted);
    QPixmap pixmap = QPixmap::fromImage(
        wanted.drawing.transparent ? onSquares(m_preview, wanted.drawing.theme) : m_preview);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_previewLabel->setAlignment(Qt::AlignCenter);
    m_previewLabel->setPixmap(pixmap);
}

void ExportDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    m_previewSoon.start(0);
}

void ExportDialog::chooseName()
{
    const QString ending = m_format->currentData().toString();
    auto* dialog = new QFileDialog(this, tr("Export as"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter(u"%1 (*.%2)"_s.arg(m_format->currentText(), ending));
    dialog->selectFile(proposedFileName(*m_figure) + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::exportTo);
    dialog->open();
}

std::function<Result<QByteArray>()> ExportDialog::encoder() const
{
    const QString format = m_format->currentData().toString();
    if (const RowsFormat* rows = rowsFormatOf(format))
        return [figure = m_figure, rows]() -> Result<QByteArray> { return rows->write(*figure); };
    // A graphics scene belongs to the window's thread, so the drawing is done here; what takes
    // long, squeezing the pixels into a PNG, is the job's.
    if (format == u"png"_s)
        return [figure = m_figure, image = drawImage(*m_figure, options())] {
            return encodePng(image, *figure);
        };
    const PictureFormat kind = format == u"svg"_s ? PictureFormat::Svg : PictureFormat::Pdf;
    return [bytes = encodePicture(*m_figure, kind, options())] { return bytes; };
}

void ExportDialog::exportTo(const QString& path)
{
    m_job.start(
        [encode = encoder(), path](const Progress&) -> Result<void> {
            const Result<QByteArray> bytes = encode();
            if (!bytes)
                return bytes.error();
            return writeFile(path, *bytes);
        },
        [this, path](const Result<void>& result) { finish(result, path); });
}

void ExportDialog::finish(const Result<void>& result, const QString& path)
{
    if (!result) {
        m_message->setText(diagnosticLine(result.error()));
        return;
    }
    m_folder = QFileInfo(path).absolutePath();
    emit exported(memory(), path);
    accept();
}

} // namespace aftershock
