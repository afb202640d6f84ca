// What tables, columns and choices are called.
#include "core/text_folding.h"
#include "data/table_columns.h"

#include <QCoreApplication>

#include <algorithm>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::DataColumn)
};

struct Choice
{
    const char* word;
    const char* text;
};

constexpr Choice qualifiers[] = {
    {"exact", QT_TRANSLATE_NOOP("aftershock::DataColumn", "as stated")},
    {"over", QT_TRANSLATE_NOOP("aftershock::DataColumn", "over")},
    {"at-least", QT_TRANSLATE_NOOP("aftershock::DataColumn", "at least")},
    {"under", QT_TRANSLATE_NOOP("aftershock::DataColumn", "under")},
    {"at-most", QT_TRANSLATE_NOOP("aftershock::DataColumn", "at most")},
    {"about", QT_TRANSLATE_NOOP("aftershock::DataColumn", "about")},
    {"between", QT_TRANSLATE_NOOP("aftershock::DataColumn", "between")},
};
constexpr Choice eventKinds[] = {
    {"model", QT_TRANSLATE_NOOP("aftershock::DataColumn", "model")},
    {"market", QT_TRANSLATE_NOOP("aftershock::DataColumn", "market")},
    {"funding", QT_TRANSLATE_NOOP("aftershock::DataColumn", "funding")},
    {"statement", QT_TRANSLATE_NOOP("aftershock::DataColumn", "statement")},
    {"other", QT_TRANSLATE_NOOP("aftershock::DataColumn", "other")},
};
constexpr Choice statuses[] = {
    {"planned", QT_TRANSLATE_NOOP("aftershock::DataColumn", "planned")},
    {"spent", QT_TRANSLATE_NOOP("aftershock::DataColumn", "spent")},
    {"reported", QT_TRANSLATE_NOOP("aftershock::DataColumn", "reported")},
};
constexpr Choice amountBases[] = {
    {"reported", QT_TRANSLATE_NOOP("aftershock::DataColumn", "reported")},
    {"stated-conversion", QT_TRANSLATE_NOOP("aftershock::DataColumn", "converted by the source")},
};
constexpr Choice dateBases[] = {
    {"stated", QT_TRANSLATE_NOOP("aftershock::DataColumn", "stated")},
    {"inferred", QT_TRANSLATE_NOOP("aftershock::DataColumn", "inferred")},
};

std::span<const Choice> choicesOf(ChoiceSet choices)
{
    switch (choices) {
    case ChoiceSet::None:
        return {};
    case ChoiceSet::Qualifier:
        return qualifiers;
    case ChoiceSet::EventKind:
        return eventKinds;
    case ChoiceSet::FundingStatus:
        return statuses;
    case ChoiceSet::AmountBasis:
        return amountBases;
    case ChoiceSet::DateBasis:
        return dateBases;
    }
    Q_UNREACHABLE();
}

} // namespace

QString headingOf(TableKind table)
{
    switch (table) {
    case TableKind::ShareMove:
        return Texts::tr("Share moves");
    case TableKind::Funding:
        return Texts::tr("Funding");
    case TableKind::FundingAmount:
        return Texts::tr("Amounts");
    case TableKind::Event:
        return Texts::tr("Events");
    case TableKind::Statement:
        return Texts::tr("Statements");
    case TableKind::Organisation:
        return Texts::tr("Companies");
    case TableKind::Source:
        return Texts::tr("Sources");
    case TableKind::ExchangeRate:
        return Texts::tr("Exchange rates");
    case TableKind::Price:
        return Texts::tr("Prices");
    case TableKind::SavedView:
        return Texts::tr("Saved views");
    case TableKind::Property:
        return Texts::tr("This dataset");
    }
    Q_UNREACHABLE();
}

QString propertyHeading(const QString& key)
{
    if (key == u"title")
        return Texts::tr("Title");
    if (key == u"description")
        return Texts::tr("Description");
    if (key == u"language")
        return Texts::tr("Language");
    if (key == u"licence")
        return Texts::tr("Licence");
    return key;
}

QString hintOf(const DataColumn& column)
{
    switch (column.kind) {
    case FieldKind::Percent:
        return Texts::tr("as people write it: −16.9 %, over 4 % down, 4–5 % down");
    case FieldKind::Money:
        return Texts::tr("as people write it: £48.23 billion, at least 1 tn yuan, $5.6m");
    case FieldKind::Number:
        return Texts::tr("a number");
    case FieldKind::Year:
        return Texts::tr("a year, such as 2025");
    case FieldKind::Currency:
        return Texts::tr("a currency: GBP, $ or yuan");
    case FieldKind::Country:
        return Texts::tr("a country: GB or United Kingdom");
    case FieldKind::Reference:
        return Texts::tr("the name of a row in “%1”").arg(headingOf(column.reference));
    case FieldKind::Day:
        return column.isCoarse ? Texts::tr("27 Jan 2025, Jan 2025 or 2025")
                               : Texts::tr("27 Jan 2025 or 2025-01-27");
    case FieldKind::Moment:
        return Texts::tr("27 Jan 2025 or 2025-01-27 16:00");
    case FieldKind::Url:
        return Texts::tr("an address such as https://example.org/story");
    case FieldKind::Json:
        return Texts::tr("a view as JSON; views are best saved from the chart");
    case FieldKind::Choice: {
        QStringList texts;
        for (const Choice& choice : choicesOf(column.choices))
            texts += Texts::tr(choice.text);
        return texts.join(u", "_s);
    }
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Key:
        break;
    }
    return {};
}

QStringList choiceWords(ChoiceSet choices)
{
    QStringList words;
    for (const Choice& choice : choicesOf(choices))
        words += QLatin1StringView(choice.word);
    return words;
}

QString choiceText(ChoiceSet choices, const QString& word)
{
    for (const Choice& choice : choicesOf(choices))
        if (word == QLatin1StringView(choice.word))
            return Texts::tr(choice.text);
    return word;
}

std::optional<QString> choiceFromText(ChoiceSet choices, const QString& text)
{
    const QString wanted = folded(text).lower;
    for (const Choice& choice : choicesOf(choices))
        if (wanted == QLatin1StringView(choice.word) ||
            wanted == folded(Texts::tr(choice.text)).lower)
            return QString::fromLatin1(choice.word);
    return std::nullopt;
}

} // namespace aftershock
