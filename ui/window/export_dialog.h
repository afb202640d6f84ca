#pragma once

#include "ui/exporting/export_picture.h"
#include "ui/jobs/job_slot.h"
#include "ui/window/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

namespace aftershock {

/// “Siemens Energy and Broadcom fell furthest” → “siemens-energy-and-broadcom-fell-furthest”.
[[nodiscard]] QString proposedFileName(const Figure& figure);

/// What a chart is exported as, with the picture as it will be.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p inSight is the stretch of the value axis that the window is zoomed to, offered as a
    /// choice; nullopt where it shows all of it.
    ExportDialog(std::shared_ptr<const Figure> figure, const ExportMemory& memory,
                 const DrawingOptions& shown, std::optional<std::pair<double, double>> inSight = {},
                 QWidget* parent = nullptr);

    /// Writes to @p path as now chosen; what exportChosen() does once a name is given.
    void exportTo(const QString& path);
    [[nodiscard]] QComboBox* formatBox() const { return m_format; }
    [[nodiscard]] QComboBox* sizeBox() const { return m_size; }
    [[nodiscard]] QSpinBox* widthBox() const { return m_width; }
    [[nodiscard]] QSpinBox* heightBox() const { return m_height; }
    [[nodiscard]] QComboBox* sharpnessBox() const { return m_scale; }
    [[nodiscard]] QCheckBox* zoomedBox() const { return m_zoomed; }
    [[nodiscard]] QString message() const { return m_message->text(); }
    [[nodiscard]] const QImage& preview() const { return m_preview; }

signals:
    void exported(const aftershock::ExportMemory& memory, const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    [[nodiscard]] QWidget* newChoices();
    void connectChoices();
    void remember(const ExportMemory& memory);
    [[nodiscard]] ExportMemory memory() const;
    [[nodiscard]] PictureOptions options() const;
    [[nodiscard]] bool isPicture() const;
    void applyPreset(int index);
    void showPreset();
    void refresh();
    void drawPreview();
    void chooseName();
    [[nodiscard]] std::function<Result<QByteArray>()> encoder() const;
    void finish(const Result<void>& result, const QString& path);

    std::shared_ptr<const Figure> m_figure;
    std::optional<std::pair<double, double>> m_inSight;
    Language m_language;
    QString m_folder;
    QComboBox* m_format;
    QComboBox* m_size;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QComboBox* m_scale;
    QComboBox* m_theme;
    QCheckBox* m_caption;
    QCheckBox* m_transparent;
    QCheckBox* m_zoomed;
    QLabel* m_previewLabel;
    QLabel* m_about;
    QLabel* m_message;
    QPushButton* m_export;
    QTimer m_previewSoon; ///< several changes, one preview
    QImage m_preview;
    JobSlot m_job;
};

} // namespace aftershock
