#include "ui/editing/cell_suggestions.h"

#include "core/figure_parser.h"
#include "core/text_folding.h"
#include "figure/country_names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostOffered = 200;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::CellSuggestions)
};

struct Entry
{
    QString shown;
    QString text;
    QString key; ///< folded, of what is shown
};

Entry entry(const QString& shown, const QString& text)
{
    return {.shown = printable(shown), .text = text, .key = folded(shown).lower};
}

QString addingText(TableKind table, const QString& name)
{
    switch (table) {
    case TableKind::Organisation:
        return Texts::tr("Add the company “%1”").arg(name);
    case TableKind::Event:
        return Texts::tr("Add the event “%1”").arg(name);
    case TableKind::Source:
        return Texts::tr("Add the source “%1”").arg(name);
    default:
        return {};
    }
}

/// Those that begin with what was typed, then those in which a word does, then those that have it.
Suggestions matching(const std::vector<Entry>& entries, const QString& typed)
{
    const QString wanted = folded(typed).lower;
    Suggestions suggestions;
    for (int pass = 0; pass < 3; ++pass)
        for (const Entry& each : entries) {
            if (suggestions.items.size() >= mostOffered)
                return suggestions;
            const int rank = each.key.startsWith(wanted)        ? 0
                             : each.key.contains(u' ' + wanted) ? 1
                             : each.key.contains(wanted)        ? 2
                                                                : 3;
            if (rank == pass)
                suggestions.items.push_back({.shown = each.shown, .text = each.text});
        }
    if (!wanted.isEmpty() && !suggestions.items.empty())
        suggestions.preferred = 0;
    return suggestions;
}

CompletingEditor::Suggest fromList(std::vector<Entry> entries)
{
    return
        [entries = std::move(entries)](const QString& typed) { return matching(entries, typed); };
}

/// Texts that stand in the column already: what is typed need not be one of them.
CompletingEditor::Suggest usedTexts(const DataModel& model, const DataColumn& column)
{
    std::set<QString> texts;
    for (const RowId id : model.rows())
        if (const auto row = dataRow(model.editor()->working(), model.table(), id)) {
            const CellValue value = column.get(*row);
            if (const QString* text = std::get_if<QString>(&value);
                texts.size() < mostOffered && text)
                texts.insert(*text);
        }
    std::vector<Entry> entries;
    for (const QString& text : texts)
        entries.push_back(entry(text, text));
    return [entries = std::move(entries)](const QString& typed) {
        Suggestions suggestions = matching(entries, typed);
        suggestions.preferred = -1;
        return suggestions;
    };
}

CompletingEditor::Suggest rowNames(const DataModel& model, const DataColumn& column)
{
    std::vector<Entry> entries;
    for (const NamedRow& row : namedRows(model.editor()->working(), column.reference))
        entries.push_back(entry(row.name, row.name));
    return [entries = std::move(entries), table = column.reference](const QString& typed) {
        Suggestions suggestions = matching(entries, typed);
        const QString name = typed.simplified();
        const QString key = folded(typed).lower;
        const bool isThere =
            std::ranges::any_of(entries, [&](const Entry& each) { return each.key == key; });
        const QString adding = addingText(table, printable(name, 60));
        if (!name.isEmpty() && !isThere && !adding.isEmpty()) {
            suggestions.items.push_back({.shown = adding, .text = name, .isAdding = true});
            suggestions.preferred = 0;
        }
        return suggestions;
    };
}

CompletingEditor::Suggest currencies(const Formatter& formatter)
{
    std::vector<Entry> entries;
    for (const QString& code : Currency::codes()) {
        const QString name = formatter.currencyName(*Currency::fromCode(code));
        entries.push_back(entry(name == code ? code : code + u" – "_s + name, code));
    }
    return fromList(std::move(entries));
}

CompletingEditor::Suggest countries(const Formatter& formatter)
{
    std::vector<Entry> entries;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const QString code = QLocale::territoryToCode(static_cast<QLocale::Territory>(i));
        if (code.size() == 2)
            entries.push_back(
                entry(countryName(code, formatter.language()) + u" – "_s + code, code));
    }
    std::ranges::sort(entries, {}, &Entry::key);
    return fromList(std::move(entries));
}

/// A day that is typed is stated or inferred; one that can be two is either.
CompletingEditor::Suggest days(const Formatter& formatter, bool hasBasis)
{
    return [formatter, hasBasis](const QString& typed) {
        Suggestions suggestions;
        const QString text = typed.section(u',', 0, 0);
        const auto offer = [&](const Day& day) {
            const QString shown = formatter.shortDay(day);
            if (!hasBasis) {
                suggestions.items.push_back({.shown = shown, .text = shown});
                return;
            }
            for (const DateBasis basis : {DateBasis::Stated, DateBasis::Inferred}) {
                const QString with =
                    shown + u", "_s + choiceText(ChoiceSet::DateBasis, toText(basis));
                suggestions.items.push_back({.shown = with, .text = with});
            }
        };
        if (const auto day = parseDay(text)) {
            if (*day)
                offer((*day)->day);
            return suggestions;
        }
        for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst})
            if (const auto day = parseDay(text, order); day && *day)
                offer((*day)->day);
        return suggestions;
    };
}

} // namespace

CompletingEditor::Suggest suggestionsFor(const DataModel& model, const DataColumn& column)
{
    const Formatter& formatter = model.session()->formatter();
    switch (column.kind) {
    case FieldKind::Reference:
        return rowNames(model, column);
    case FieldKind::Currency:
        return currencies(formatter);
    case FieldKind::Country:
        return countries(formatter);
    case FieldKind::Day:
        return days(formatter, column.hasBasis);
    case FieldKind::Text:
        return column.isSorted ? usedTexts(model, column) : CompletingEditor::Suggest();
    default:
        return {};
    }
}

} // namespace aftershock
