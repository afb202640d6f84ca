#include "ui/window/window_language.h"

#include "core/catalogue.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::English:
        return QLocale(QLocale::English);
    case Language::German:
        return QLocale(QLocale::German);
    case Language::Chinese:
        return QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China);
    }
    Q_UNREACHABLE();
}

/// “OK” and “Cancel”, what a file dialog says: in the package qt6-translations-l10n on Debian.
void speakForQt(const QLocale& locale)
{
    static QPointer<QTranslator> present; // the application's
    delete present;
    if (locale.language() == QLocale::English)
        return;
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, u"qtbase"_s, u"_"_s,
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(translator);
        present = translator;
    } else {
        delete translator; // Qt stays English
    }
}

} // namespace

Language languageFor(const QStringList& uiLanguages)
{
    for (const QString& name : uiLanguages)
        if (const auto language = languageFromText(name.section(u'-', 0, 0).toLower()))
            return *language;
    return Language::English;
}

Language resolveLanguage(std::optional<Language> chosen)
{
    return chosen ? *chosen : languageFor(QLocale::system().uiLanguages());
}

void speakInWindow(Language language)
{
    speak(language);
    const QLocale locale = localeOf(language);
    const QLocale system = QLocale::system();
    // An Austrian who reads German keeps the numbers and days of Austria in Qt's own dialogs.
    QLocale::setDefault(system.language() == locale.language() ? system : locale);
    speakForQt(locale);
}

} // namespace aftershock
