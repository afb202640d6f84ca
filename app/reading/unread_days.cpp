#include "reading/unread_days.h"

#include "reading/heading_words.h"
#include "reading/wide_columns.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Importer)
};

/// How a cell is written: “9 a 9” for “27 janvier 2025”.
QString formOf(const QString& text)
{
    QString form;
    for (const QChar c : text) {
        const QChar sign = c.isDigit() ? u'9' : c.isLetter() ? u'a' : c;
        const bool goesOn = (sign == u'9' || sign == u'a') && form.endsWith(sign);
        if (!goesOn)
            form += sign;
    }
    return form;
}

/// Whether a text may tell one day from the others: “Day 1” and “Monday” do not.
bool mayTellDay(const QString& text)
{
    constexpr qsizetype digitsOfDay = 8; // 20250127
    const QString form = formOf(text);
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    const bool isNumber = form == u"9" || form == u"9.9";
    return isNumber ? digits >= digitsOfDay
                    : form.count(u'9') > 1 || (digits == 4 && form.contains(u'a'));
}

struct UnreadColumn
{
    std::size_t column{};
    QString example; ///< the first cell
    bool isAlike{false};
};

/// Its cells, where most rows have one.
std::optional<UnreadColumn> unreadColumn(const RawTable& sample, std::size_t column)
{
    std::map<QString, std::size_t> forms;
    std::size_t filled = 0;
    UnreadColumn found{.column = column};
    for (std::size_t row = 0; row < sample.rowCount(); ++row) {
        const QString text = sample.cell(row, column).string().trimmed();
        if (text.isEmpty())
            continue;
        ++filled;
        forms[mayTellDay(text) ? formOf(text) : QString()] += 1;
        if (found.example.isEmpty())
            found.example = text;
    }
    if (2 * filled < sample.rowCount() || filled == 0)
        return std::nullopt;
    found.isAlike = std::ranges::any_of(forms, [filled](const auto& form) {
        return !form.first.isEmpty() && 10 * form.second >= 8 * filled;
    });
    return found;
}

bool isCalledDate(const QString& heading, ImportKind kind)
{
    constexpr double sureOfOwnWord = 0.95;
    const auto matches = fieldsOfHeading(heading, kind);
    return !matches.empty() && matches.front().field == ImportField::Day &&
           matches.front().sure >= sureOfOwnWord &&
           containsAny(comparable(heading), u"date|day|datum|handelstag|日期|交易日|交易日期|日付");
}

/// The first column that is called a date and that nobody spoke of, where no days are read.
std::optional<UnreadColumn> unreadColumn(const RawTable& sample, const Mapping& mapping)
{
    if (mapping.has(ImportField::Day) || mapping.has(ImportField::DayChanges))
        return std::nullopt;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const Guess<ImportField>& field = mapping.columns[i].field;
        const bool isFree = field.value == ImportField::Ignored && !field.isChosen &&
                            !std::ranges::binary_search(mapping.otherTable, i);
        if (!isFree || !isCalledDate(sample.info.columns[i].sourceName, mapping.kind.value))
            continue;
        if (auto found = unreadColumn(sample, i))
            return found;
    }
    return std::nullopt;
}

} // namespace

void takeUnreadDays(const RawTable& sample, Mapping& mapping)
{
    // Money may have its years instead.
    const bool hasYears = mapping.kind.value == ImportKind::Funding &&
                          (mapping.has(ImportField::FromYear) || !wideColumns(mapping).empty());
    const auto unread = unreadColumn(sample, mapping);
    if (unread && unread->isAlike && !hasYears)
        mapping.columns[unread->column].field = {.value = ImportField::Day, .sure = 0.5};
}

std::optional<Error> unreadDays(const RawTable& sample, const Mapping& mapping)
{
    const auto unread = unreadColumn(sample, mapping);
    if (!unread)
        return std::nullopt;
    return Error{.code = ErrorCode::LinesLeftOut,
                 .value = sample.info.columns[unread->column].name,
                 .detail = Texts::tr("“%1” and its other cells are no dates").arg(unread->example)};
}

} // namespace aftershock
