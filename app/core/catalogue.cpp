#include "core/catalogue.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTranslator>

#include <atomic>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

std::atomic<Language> spoken{Language::English}; // jobs ask for it too

} // namespace

void speak(Language language)
{
    static QPointer<QTranslator> present; // the application's
    spoken = language;
    const QString name = u"aftershock_"_s + toText(language);
    if (present && present->objectName() == name)
        return;
    delete present; // takes itself out
    if (language == Language::English)
        return;
    auto* translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(name);
    // Uncompressed in the program: it is read where it lies, sentence by sentence.
    if (!translator->load(u":/translations/%1.qm"_s.arg(name)))
        qWarning("There is no catalogue %s in the program", qUtf8Printable(name));
    QCoreApplication::installTranslator(translator);
    present = translator;
}

Language spokenLanguage()
{
    return spoken;
}

} // namespace aftershock
