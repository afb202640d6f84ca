// What a person says of the columns: as the command line has it, and as it is remembered.
#include "reading/mapping.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonObject>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Mapping)
};

} // namespace

Result<void> addChoice(const QString& words, MappingChoice& choice)
{
    const qsizetype sign = words.lastIndexOf(u'=');
    const QString column = words.left(sign).trimmed();
    if (sign <= 0 || column.isEmpty())
        return Error{.code = ErrorCode::BadOption,
                     .value = words,
                     .detail = Texts::tr("write --map COLUMN=FIELD, such as --map Betrag=amount")};
    const QString word = words.mid(sign + 1).trimmed();
    const std::optional<ImportField> field = importFieldFromText(word);
    if (!field) {
        QStringList known;
        for (const QString& kind : importKindWords())
            for (const QString& each : fieldWords(*importKindFromText(kind)))
                if (!known.contains(each))
                    known += each;
        return Error{.code = ErrorCode::UnknownField, .value = word, .detail = known.join(u", "_s)};
    }
    if (column.size() >= 2 && column.startsWith(u'\'') && column.endsWith(u'\''))
        choice.constants[*field] = column.mid(1, column.size() - 2);
    else
        choice.columns[column] = *field;
    return {};
}

QString shapeOf(const TableInfo& info)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(toText(info.format).toUtf8());
    for (const RawColumn& column : info.columns)
        hash.addData(comparable(column.name).toUtf8() + '\n');
    return QString::fromLatin1(hash.result().toHex().left(32));
}

MappingChoice choiceOf(const Mapping& mapping, const TableInfo& info)
{
    MappingChoice choice{.kind = mapping.kind.value};
    for (std::size_t i = 0; i < mapping.columns.size() && i < info.columns.size(); ++i)
        choice.columns[info.columns[i].name] = mapping.columns[i].field.value;
    for (const auto& [field, value] : mapping.constants)
        if (value.isChosen)
            choice.constants[field] = value.value;
    return choice;
}

QJsonObject toJson(const MappingChoice& choice)
{
    QJsonObject columns;
    for (const auto& [name, field] : choice.columns)
        columns[name] = toText(field);
    QJsonObject constants;
    for (const auto& [field, value] : choice.constants)
        constants[toText(field)] = value;
    QJsonObject json{{u"columns"_s, columns}, {u"constants"_s, constants}};
    if (choice.kind)
        json[u"kind"_s] = toText(*choice.kind);
    return json;
}

MappingChoice mappingChoiceFromJson(const QJsonObject& json)
{
    MappingChoice choice{.kind = importKindFromText(json[u"kind"_s].toString())};
    const QJsonObject columns = json[u"columns"_s].toObject();
    for (auto each = columns.begin(); each != columns.end(); ++each)
        if (const auto field = importFieldFromText(each.value().toString()))
            choice.columns[each.key()] = *field;
    const QJsonObject constants = json[u"constants"_s].toObject();
    for (auto each = constants.begin(); each != constants.end(); ++each)
        if (const auto field = importFieldFromText(each.key()))
            choice.constants[*field] = each.value().toString();
    return choice;
}

} // namespace aftershock
