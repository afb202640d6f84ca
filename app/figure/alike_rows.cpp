#include "figure/alike_rows.h"

#include "core/wording.h"
#include "figure/locators.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Fields)
};

void tellTimes(std::vector<PlottedRow>& rows, const Formatter& formatter)
{
    const auto timeOf = [](const PlottedRow& row) -> qint64 {
        if (row.move)
            return row.move->tradingDay ? row.move->tradingDay->date.toJulianDay() : 0;
        return row.funding->fromYear.value_or(0);
    };
    QHash<QString, qint64> times;
    const bool differ = std::ranges::any_of(rows, [&](const PlottedRow& row) {
        const qint64 time = timeOf(row);
        const auto known = times.constFind(row.name);
        if (known == times.cend())
            times.insert(row.name, time);
        return known != times.cend() && *known != time;
    });
    if (!differ)
        return;
    QHash<qint64, QString> texts;
    for (PlottedRow& row : rows) {
        const qint64 time = timeOf(row);
        QString& text = texts[time];
        if (text.isEmpty() && time != 0)
            text = row.move ? formatter.shortDay(*row.move->tradingDay) : QString::number(time);
        row.when = text;
    }
}

/// What @p text makes of each, where that tells at least two of them apart.
template <typename Text>
bool tellPlaces(const std::vector<PlottedRow*>& alike, Text text)
{
    QStringList texts;
    for (const PlottedRow* row : alike)
        texts << text(*row);
    if (texts.count(texts.front()) == texts.size())
        return false;
    for (std::size_t i = 0; i < alike.size(); ++i)
        alike[i]->where = texts[static_cast<qsizetype>(i)];
    return true;
}

/// What reads the same but for who says it, or where in one source.
void tellPlaces(std::vector<PlottedRow>& rows, const FieldReader& reader)
{
    QHash<QString, std::vector<PlottedRow*>> groups;
    for (PlottedRow& row : rows) {
        QStringList key{nameOf(row), row.when};
        if (row.funding) {
            const std::optional<Day> day = dayOf(row);
            key << row.funding->purpose << QString::number(row.funding->partOf.value_or(0))
                << (day ? reader.formatter().day(*day) : QString());
        }
        groups[key.join(u'\n')].push_back(&row);
    }
    for (const std::vector<PlottedRow*>& alike : std::as_const(groups)) {
        if (alike.size() < 2)
            continue;
        const bool told = tellPlaces(alike, [&reader](const PlottedRow& row) {
            return citationOf(row).source ? reader.label(row, Field::Source) : QString();
        });
        if (!told)
            tellPlaces(alike, [&reader](const PlottedRow& row) {
                return locatorText(printable(citationOf(row).locator), reader.formatter());
            });
    }
}

} // namespace

void tellApart(std::vector<PlottedRow>& rows, const FieldReader& reader)
{
    tellTimes(rows, reader.formatter());
    tellPlaces(rows, reader);
}

QString withPlace(const QString& detail, const PlottedRow& row, Language language)
{
    QStringList parts{detail, row.where};
    parts.removeAll(QString());
    return clauses(parts, language);
}

QString withDistinction(const QString& name, const QString& distinction)
{
    return distinction.isEmpty() ? name
                                 : Texts::tr("%1 (%2)", "name, day or year").arg(name, distinction);
}

QString distinctName(const PlottedRow& row)
{
    QStringList words{row.when, row.where};
    words.removeAll(QString());
    return withDistinction(nameOf(row), words.join(u", "_s));
}

QString timedName(const PlottedRow& row)
{
    return withDistinction(nameOf(row), row.when);
}

} // namespace aftershock
