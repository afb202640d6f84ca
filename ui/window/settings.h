#pragma once

#include "core/language.h"
#include "figure/view_spec.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace aftershock {

/// Which of the two themes the window wears.
enum class Appearance { Desktop, Light, Dark };
[[nodiscard]] QString toText(Appearance appearance);
[[nodiscard]] std::optional<Appearance> appearanceFromText(const QString& text);

/// How a person last exported, offered again the next time.
struct ExportMemory
{
    QString folder;
    QString format{QStringLiteral("png")};
    int width{1200};
    int height{675};
    int scaleFactor{2};
    bool caption{true};
    bool transparent{false};
    bool operator==(const ExportMemory&) const = default;
};

/// The views of one dataset as they were left; an empty path is the built-in dataset.
struct RememberedViews
{
    QString path;
    ViewKind view{ViewKind::Declines};
    std::vector<ViewSpec> specs;
    bool operator==(const RememberedViews&) const = default;
};

/// All that the program remembers from one run to the next. Loaded and saved here and nowhere else.
struct Settings
{
    QByteArray geometry;               ///< QWidget::saveGeometry()
    std::optional<int> filtersWidth;   ///< as set by hand
    std::optional<int> inspectorWidth; ///< likewise
    QList<int> rowSizes;
    bool filtersShown{true};
    bool inspectorShown{true};
    bool tableShown{true};
    Appearance appearance{Appearance::Desktop};
    std::optional<Language> language; ///< without one, like the desktop
    QString openFolder;
    QStringList recentFiles; ///< newest first
    ExportMemory exporting;
    QByteArray importGeometry;          ///< of the import assistant
    QJsonArray mappings;                ///< reading/kept_mapping.h
    std::vector<RememberedViews> views; ///< newest first
    bool operator==(const Settings&) const = default;
};

inline constexpr int recentFilesKept = 9;

/// Puts @p path first, once, and keeps recentFilesKept of them.
void rememberFile(Settings& settings, const QString& path);
void rememberViews(Settings& settings, RememberedViews views);
[[nodiscard]] std::optional<RememberedViews> rememberedViews(const Settings& settings,
                                                             const QString& path);

/// The user's own settings file.
[[nodiscard]] QString userSettingsPath();
/// What cannot be understood in the file is left at its default.
[[nodiscard]] Settings loadSettings(const QString& path);
/// False where the file could not be written.
[[nodiscard]] bool saveSettings(const Settings& settings, const QString& path);

} // namespace aftershock
