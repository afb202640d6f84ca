#include "core/country_code.h"

#include <QHash>
#include <QLocale>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

/// Without case, accents and punctuation.
QString comparable(const QString& name)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c.isLetterOrNumber() ? c : QChar(u' ');
    return plain.toCaseFolded().simplified();
}

QString codeOf(QLocale::Territory territory)
{
    const QString code = QLocale::territoryToCode(territory);
    return code.size() == 2 ? code : QString();
}

QHash<QString, QString> countryNames()
{
    QHash<QString, QString> names;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = static_cast<QLocale::Territory>(i);
        names.insert(comparable(QLocale::territoryToString(territory)), codeOf(territory));
    }
    names.insert(u"usa"_s, u"US"_s);
    names.insert(u"uk"_s, u"GB"_s);
    names.insert(u"england"_s, u"GB"_s);
    names.insert(u"holland"_s, u"NL"_s);
    names.insert(u"the netherlands"_s, u"NL"_s);
    names.insert(u"korea"_s, u"KR"_s);
    return names;
}

} // namespace

QString countryCode(const QString& name)
{
    if (name.isEmpty())
        return {};
    if (name.size() <= 3 && name == name.toUpper())
        if (const auto territory = QLocale::codeToTerritory(name);
            territory != QLocale::AnyTerritory)
            return codeOf(territory);
    static const QHash<QString, QString> names = countryNames();
    return names.value(comparable(name));
}

} // namespace aftershock
