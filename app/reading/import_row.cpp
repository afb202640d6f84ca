#include "reading/cell_class.h"
#include "reading/heading_units.h"
#include "reading/row_importer.h"
#include "reading/year_headings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

/// Names that a reader left in one cell as a list in JSON, as people write several.
QString listed(const QString& text)
{
    if (!text.startsWith(u"[\"") || !text.endsWith(u"\"]"))
        return text;
    QStringList names;
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto& name : list)
        names += name.toString();
    return names.isEmpty() || names.contains(QString()) ? text : names.join(u", "_s);
}

/// Without the marks of notes and of Markdown: “Nvidia[a]”, “**Nvidia**”, “[Nvidia](https://…)”.
QString plainName(const QString& text)
{
    static const QRegularExpression bold(u"^(\\*\\*|__)(.+)\\1$"_s);
    static const QRegularExpression link(u"^\\[([^\\]]+)\\]\\([^)\\s]+\\)$"_s);
    // Most names end in a letter; “²” is no digit of theirs.
    if (text.isEmpty() || text.back().isLetter() || text.back().isDigit())
        return text;
    QString name = text;
    for (int turn = 0; turn < 2; ++turn) {
        if (const auto found = bold.match(name); found.hasMatch())
            name = found.captured(2).trimmed();
        if (const auto found = link.match(name); found.hasMatch())
            name = found.captured(1).trimmed();
    }
    const QByteArray bytes = withoutFootnoteSigns(name).toUtf8();
    const std::string_view plain =
        withoutNoteMarks({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size()));
}

/// “-”, “—”: there is none.
bool isDash(const QString& text)
{
    return std::ranges::all_of(text,
                               [](QChar c) { return c.category() == QChar::Punctuation_Dash; });
}

} // namespace

std::optional<std::size_t> ImportRow::columnOf(ImportField field) const
{
    if (m_wide) {
        const ImportField wide = m_context.mapping().columns[*m_wide].field.value;
        if (field == cellField(wide) || field == m_context.headings.at(*m_wide).field)
            return m_wide;
    }
    const auto first = m_context.firstColumns.find(field);
    return first == m_context.firstColumns.end() ? std::nullopt : std::optional(first->second);
}

const QByteArray* ImportRow::fromPeriod(ImportField field) const
{
    if (!m_year)
        return nullptr;
    if (field == ImportField::FromYear)
        return &m_year->fromYear;
    if (m_context.firstColumns.contains(field) || m_context.constants.contains(field))
        return nullptr;
    if (field == m_year->field)
        return &m_year->value;
    if (field == ImportField::Purpose)
        return m_year->what.isEmpty() ? nullptr : &m_year->what;
    if (field == ImportField::Years)
        return &m_year->years;
    if (field == ImportField::Status)
        return &m_year->status;
    return field == ImportField::Note ? &m_year->note : nullptr;
}

const QByteArray* ImportRow::fromHeading(ImportField field) const
{
    if (!m_wide)
        return fromPeriod(field);
    const ImportField wide = m_context.mapping().columns[*m_wide].field.value;
    const WideHeading& heading = m_context.headings.at(*m_wide);
    if (field == heading.field)
        return &heading.value;
    const WideHeading* const year = wide == ImportField::YearAmounts ? &heading : m_year;
    if (year && field == year->field)
        return &year->value;
    if (year && field == ImportField::FromYear)
        return &year->fromYear;
    if (cellField(wide) != ImportField::Amount || m_context.firstColumns.contains(field) ||
        m_context.constants.contains(field))
        return nullptr;
    if (field == ImportField::Purpose)
        return year && !year->what.isEmpty() ? &year->what : &heading.what;
    if (year && field == ImportField::Years)
        return &year->years;
    if (year && field == ImportField::Status)
        return &year->status;
    return year && field == ImportField::Note ? &year->note : nullptr;
}

ImportRow::Place ImportRow::placeOf(ImportField field) const
{
    const auto placeOfText = [](const QByteArray& bytes) -> Place {
        return {Cell{.text = {bytes.constData(), static_cast<std::size_t>(bytes.size())}}, {}};
    };
    if (const QByteArray* said = fromHeading(field))
        return placeOfText(*said);
    if (const auto column = columnOf(field)) {
        const Cell cell = m_batch.cell(m_row, *column);
        return {m_context.blankTimes.cellOf(*column, cell), m_context.forms[*column]};
    }
    const auto constant = m_context.constants.find(field);
    return constant == m_context.constants.end() ? Place{} : placeOfText(constant->second);
}

QString ImportRow::text(ImportField field) const
{
    const Place place = placeOf(field);
    const bool isName = field == ImportField::Organisation || field == ImportField::Recipient ||
                        field == ImportField::Ticker;
    if (place.cell.kind == CellKind::Null)
        return {};
    const QString text = listed(place.cell.string().trimmed());
    if (isName && isDash(text))
        return {};
    const QString plain = isName ? plainName(text) : text;
    return field == nameOfAmount() ? nameWithUnit(plain).name : plain;
}

std::optional<ImportField> ImportRow::nameOfAmount() const
{
    if (m_context.mapping().kind.value != ImportKind::Funding)
        return std::nullopt;
    for (const ImportField field :
         {ImportField::Organisation, ImportField::Recipient, ImportField::Purpose})
        if (!placeOf(field).cell.isEmpty())
            return field;
    return std::nullopt;
}

HeadingUnit ImportRow::unitOfName() const
{
    const auto field = nameOfAmount();
    return field ? nameWithUnit(placeOf(*field).cell.string()).unit : HeadingUnit{};
}

Result<std::optional<ParsedFigure>> ImportRow::figure(ImportField field) const
{
    const Place place = placeOf(field);
    return figureOf(place.cell, place.form);
}

Result<std::optional<ParsedDay>> ImportRow::day(ImportField field) const
{
    const Place place = placeOf(field);
    Result<std::optional<ParsedDay>> day = dayOf(place.cell, place.form);
    if (day && *day && m_context.options.areDaysInferred)
        (*day)->day.basis = DateBasis::Inferred;
    return day;
}

Result<std::optional<qint64>> ImportRow::instant() const
{
    const Place place = placeOf(ImportField::Day);
    return instantOf(place.cell, place.form);
}

HeadingUnit ImportRow::unit(ImportField field) const
{
    const auto column = columnOf(field);
    return column ? m_context.mapping().columns[*column].unit : HeadingUnit{};
}

Error ImportRow::at(std::size_t column, Error error) const
{
    error.subject = m_context.result.table.source;
    error.row = line();
    error.record = record();
    error.column = m_context.result.table.columns[column].name;
    if (error.value.isEmpty())
        error.value = m_batch.cell(m_row, column).string();
    return error;
}

Error ImportRow::at(ImportField field, Error error) const
{
    if (const auto column = columnOf(field))
        return at(*column, std::move(error));
    error.subject = m_context.result.table.source;
    error.row = line();
    error.record = record();
    error.column = toText(field);
    if (error.value.isEmpty())
        error.value = text(field);
    return error;
}

bool ImportRow::isBlank() const
{
    for (std::size_t column = 0; column < m_context.mapping().columns.size(); ++column)
        if (!m_batch.cell(m_row, column).isEmpty())
            return false;
    return true;
}

bool ImportRow::isGap() const
{
    const auto figure = figureOf(m_batch.cell(m_row, *m_wide), m_context.forms[*m_wide]);
    return figure && !*figure;
}

} // namespace aftershock
