#include "ui/window/settings.h"

#include "core/enum_text.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <QStandardPaths>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumText<Appearance> appearanceTexts[] = {
    {Appearance::Desktop, "desktop"}, {Appearance::Light, "light"}, {Appearance::Dark, "dark"}};

QList<int> sizesFrom(const QVariant& value)
{
    QList<int> sizes;
    for (const QVariant& entry : value.toList()) {
        bool isNumber = false;
        const int size = entry.toInt(&isNumber);
        if (!isNumber || size < 0 || size > 20000)
            return {};
        sizes.append(size);
    }
    return sizes;
}

std::optional<int> widthFrom(const QVariant& value)
{
    bool isNumber = false;
    const int width = value.toInt(&isNumber);
    return isNumber && width > 0 && width <= 20000 ? std::optional(width) : std::nullopt;
}

void saveWidth(const QString& key, std::optional<int> width, QSettings& file)
{
    if (width)
        file.setValue(key, *width);
    else
        file.remove(key);
}

QVariant toVariant(const QList<int>& sizes)
{
    QVariantList list;
    for (const int size : sizes)
        list.append(size);
    return list;
}

int boundedInt(const QSettings& file, const QString& key, int low, int high, int fallback)
{
    bool isNumber = false;
    const int value = file.value(key).toInt(&isNumber);
    return isNumber && value >= low && value <= high ? value : fallback;
}

ExportMemory loadExporting(const QSettings& file)
{
    const ExportMemory fallback;
    ExportMemory memory;
    memory.folder = file.value("export/folder"_L1).toString();
    const QString format = file.value("export/format"_L1).toString();
    if (QStringList{u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s}.contains(format))
        memory.format = format;
    memory.width = boundedInt(file, u"export/width"_s, 200, 10000, fallback.width);
    memory.height = boundedInt(file, u"export/height"_s, 200, 10000, fallback.height);
    memory.scaleFactor = boundedInt(file, u"export/scale"_s, 1, 4, fallback.scaleFactor);
    memory.caption = file.value("export/caption"_L1, fallback.caption).toBool();
    memory.transparent = file.value("export/transparent"_L1, fallback.transparent).toBool();
    return memory;
}

void saveExporting(const ExportMemory& memory, QSettings& file)
{
    file.setValue("export/folder"_L1, memory.folder);
    file.setValue("export/format"_L1, memory.format);
    file.setValue("export/width"_L1, memory.width);
    file.setValue("export/height"_L1, memory.height);
    file.setValue("export/scale"_L1, memory.scaleFactor);
    file.setValue("export/caption"_L1, memory.caption);
    file.setValue("export/transparent"_L1, memory.transparent);
}

QJsonObject toJson(const RememberedViews& views)
{
    QJsonArray specs;
    for (const ViewSpec& spec : views.specs)
        specs.append(toJson(spec));
    return {{u"path"_s, views.path}, {u"view"_s, toText(views.view)}, {u"specs"_s, specs}};
}

RememberedViews viewsFromJson(const QJsonObject& json)
{
    RememberedViews views{.path = json["path"_L1].toString()};
    views.view = viewKindFromText(json["view"_L1].toString()).value_or(ViewKind::Declines);
    for (const QJsonValue value : json["specs"_L1].toArray())
        if (const Result<ViewSpec> spec = viewSpecFromJson(value.toObject()))
            views.specs.push_back(*spec);
    return views;
}

std::vector<RememberedViews> loadViews(const QSettings& file)
{
    std::vector<RememberedViews> all;
    const QByteArray text = file.value("views"_L1).toByteArray();
    for (const QJsonValue value : QJsonDocument::fromJson(text).array())
        all.push_back(viewsFromJson(value.toObject()));
    return all;
}

} // namespace

QString toText(Appearance appearance)
{
    return enumToText(appearanceTexts, appearance);
}

std::optional<Appearance> appearanceFromText(const QString& text)
{
    return enumFromText(appearanceTexts, text);
}

void rememberFile(Settings& settings, const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    settings.recentFiles.removeAll(absolute);
    settings.recentFiles.prepend(absolute);
    if (settings.recentFiles.size() > recentFilesKept)
        settings.recentFiles.resize(recentFilesKept);
}

void rememberViews(Settings& settings, RememberedViews views)
{
    std::erase_if(settings.views,
                  [&views](const RememberedViews& old) { return old.path == views.path; });
    settings.views.insert(settings.views.begin(), std::move(views));
    if (settings.views.size() > recentFilesKept)
        settings.views.resize(recentFilesKept);
}

std::optional<RememberedViews> rememberedViews(const Settings& settings, const QString& path)
{
    for (const RememberedViews& views : settings.views)
        if (views.path == path)
            return views;
    return std::nullopt;
}

QString userSettingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/Aftershock/aftershock.ini"_s;
}

Settings loadSettings(const QString& path)
{
    const QSettings file(path, QSettings::IniFormat);
    Settings settings;
    settings.geometry = file.value("window/geometry"_L1).toByteArray();
    settings.filtersWidth = widthFrom(file.value("window/filtersWidth"_L1));
    settings.inspectorWidth = widthFrom(file.value("window/inspectorWidth"_L1));
    settings.rowSizes = sizesFrom(file.value("window/rows"_L1));
    settings.filtersShown = file.value("window/filters"_L1, true).toBool();
    settings.inspectorShown = file.value("window/inspector"_L1, true).toBool();
    settings.tableShown = file.value("window/table"_L1, true).toBool();
    settings.appearance = appearanceFromText(file.value("window/appearance"_L1).toString())
                              .value_or(Appearance::Desktop);
    settings.language = languageFromText(file.value("window/language"_L1).toString());
    settings.openFolder = file.value("files/folder"_L1).toString();
    settings.recentFiles = file.value("files/recent"_L1).toStringList();
    settings.recentFiles.removeAll(QString());
    if (settings.recentFiles.size() > recentFilesKept)
        settings.recentFiles.resize(recentFilesKept);
    settings.exporting = loadExporting(file);
    settings.importGeometry = file.value("import/geometry"_L1).toByteArray();
    settings.mappings =
        QJsonDocument::fromJson(file.value("import/mappings"_L1).toByteArray()).array();
    settings.views = loadViews(file);
    return settings;
}

bool saveSettings(const Settings& settings, const QString& path)
{
    QSettings file(path, QSettings::IniFormat);
    file.setValue("window/geometry"_L1, settings.geometry);
    saveWidth(u"window/filtersWidth"_s, settings.filtersWidth, file);
    saveWidth(u"window/inspectorWidth"_s, settings.inspectorWidth, file);
    file.setValue("window/rows"_L1, toVariant(settings.rowSizes));
    file.setValue("window/filters"_L1, settings.filtersShown);
    file.setValue("window/inspector"_L1, settings.inspectorShown);
    file.setValue("window/table"_L1, settings.tableShown);
    file.setValue("window/appearance"_L1, toText(settings.appearance));
    file.setValue("window/language"_L1,
                  settings.language ? toText(*settings.language) : u"desktop"_s);
    file.setValue("files/folder"_L1, settings.openFolder);
    file.setValue("files/recent"_L1, settings.recentFiles);
    saveExporting(settings.exporting, file);
    file.setValue("import/geometry"_L1, settings.importGeometry);
    file.setValue("import/mappings"_L1,
                  QJsonDocument(settings.mappings).toJson(QJsonDocument::Compact));
    QJsonArray views;
    for (const RememberedViews& remembered : settings.views)
        views.append(toJson(remembered));
    file.setValue("views"_L1, QJsonDocument(views).toJson(QJsonDocument::Compact));
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace aftershock
