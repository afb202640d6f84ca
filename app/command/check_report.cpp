#include "command/check_report.h"

#include "analysis/row_names.h"
#include "core/enum_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::CheckReport)
};

/// As scripts read them.
constexpr EnumText<Severity> severities[] = {
    {Severity::Error, "error"},
    {Severity::Warning, "warning"},
    {Severity::Info, "info"},
};

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Texts::tr("error");
    case Severity::Warning:
        return Texts::tr("warning");
    case Severity::Info:
        return Texts::tr("info");
    }
    Q_UNREACHABLE();
}

QStringList rowNames(const Dataset& dataset, const Finding& finding)
{
    QStringList names;
    for (const RowRef& row : finding.rows)
        names.append(rowName(dataset, row));
    return names;
}

} // namespace

QByteArray checkText(const Dataset& dataset, const std::vector<Finding>& findings)
{
    if (findings.empty())
        return Texts::tr("Nothing contradicts itself.").toUtf8() + '\n';
    QString text;
    for (const Finding& finding : findings) {
        text += u"%1: %2 [%3]\n"_s.arg(severityWord(finding.severity), finding.message, finding.id);
        if (!finding.arithmetic.isEmpty())
            text += u"    "_s + finding.arithmetic + u'\n';
        text += u"    "_s + rowNames(dataset, finding).join(u"; "_s) + u'\n';
    }
    return text.toUtf8();
}

QByteArray checkJson(const Dataset& dataset, const std::vector<Finding>& findings)
{
    QJsonArray checks;
    for (const Finding& finding : findings)
        checks.append(QJsonObject{
            {u"id"_s, finding.id},
            {u"severity"_s, enumToText(severities, finding.severity)},
            {u"message"_s, finding.message},
            {u"arithmetic"_s, finding.arithmetic},
            {u"rows"_s, QJsonArray::fromStringList(rowNames(dataset, finding))},
        });
    return QJsonDocument(QJsonObject{{u"checks"_s, checks}}).toJson();
}

} // namespace aftershock
