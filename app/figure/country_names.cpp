#include "figure/country_names.h"

#include <QLocale>

namespace aftershock {

QString countryName(const QString& code, Language)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    if (code.size() != 2 || territory == QLocale::AnyTerritory)
        return code;
    return QLocale::territoryToString(territory);
}

} // namespace aftershock
