#include "reading/importer.h"

#include "core/country_code.h"
#include "core/enum_text.h"
#include "reading/change_headings.h"
#include "reading/citation_book.h"
#include "reading/column_evidence.h"
#include "reading/row_importer.h"
#include "reading/stray_rows.h"
#include "reading/table_end.h"
#include "reading/unread_days.h"
#include "reading/year_headings.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <set>
#include <utility>

namespace aftershock {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::Importer)
};

constexpr std::size_t sampleRows = 1000;
constexpr std::size_t mostNotes = 200;

constexpr EnumText<ExistingRows> existingWords[] = {
    {ExistingRows::Skip, "skip"},
    {ExistingRows::Replace, "replace"},
    {ExistingRows::Both, "keep"},
};

RowImporterPtr makeImporter(ImportContext& context)
{
    switch (context.mapping().kind.value) {
    case ImportKind::ShareMoves:
        return makeShareMoveImporter(context);
    case ImportKind::Funding:
        return makeFundingImporter(context);
    case ImportKind::Events:
        return makeEventImporter(context);
    case ImportKind::Prices:
        return makePriceImporter(context);
    case ImportKind::ExchangeRates:
        return makeRateImporter(context);
    }
    Q_UNREACHABLE();
}

/// What the row says of a year whose quarters are read instead, where some of these are blank.
std::optional<Error> periodLeftOut(const RowBatch& batch, std::size_t row,
                                   const ImportContext& context)
{
    for (const auto& [leftOut, taken] : context.periodsLeftOut) {
        const bool isGap = std::ranges::any_of(
            taken, [&](std::size_t part) { return ImportRow(context, batch, row, part).isGap(); });
        if (const ImportRow other(context, batch, row, leftOut); isGap && !other.isGap())
            return other.at(leftOut, {.code = ErrorCode::ValueAmbiguous,
                                      .detail = Texts::tr(
                                          "its quarters or its year are read, and not all there in "
                                          "this row; put such rows into a table of their own")});
    }
    return std::nullopt;
}

/// Prices and rates take the cells of a wide row themselves.
Result<void> takeRow(const RowBatch& batch, std::size_t row, ImportContext& context,
                     StrayRows& strays, RowImporter& importer)
{
    context.blankTimes.keep(batch, row);
    const ImportRow plain(context, batch, row);
    if (!context.headings.empty() && strays.beginsSection(plain))
        return {};
    if (!context.headings.empty() || !strays.isLone(plain))
        if (const std::optional<Error> error = strays.refusalOf(plain)) {
            context.refuse(*error);
            return {};
        }
    if (context.headings.empty()) {
        const Result<std::optional<WideHeading>> period = periodOfRow(plain, context);
        if (!period) {
            context.refuse(period.error());
            return {};
        }
        const qint64 refusedBefore = context.result.rowsRefused;
        const auto taken =
            importer.take(*period ? ImportRow(context, batch, row, {}, &**period) : plain);
        if (context.result.rowsRefused == refusedBefore)
            context.blankTimes.count(batch, row);
        return taken;
    }
    if (const std::optional<Error> error = periodLeftOut(batch, row, context))
        context.refuse(*error);
    std::optional<WideHeading> year;
    for (const auto& [column, heading] : context.headings) {
        if (ImportRow(context, batch, row, column).isGap())
            continue;
        if (context.yearColumn && !year) {
            const Result<WideHeading> read = yearOfRow(plain, context);
            if (!read) {
                context.refuse(read.error());
                return {};
            }
            year = *read;
        }
        std::optional<WideHeading> ofRecord = year;
        if (year && !year->what.isEmpty() && !heading.what.isEmpty())
            ofRecord->what = heading.what + ' ' + year->what;
        const ImportRow record(context, batch, row, column, ofRecord ? &*ofRecord : nullptr);
        if (const auto taken = importer.take(record); !taken)
            return taken;
    }
    return {};
}

/// Takes the row if it is of this table still. Of prices, which may be very many, only rows that
/// cannot be taken are looked at.
Result<void> lookAtRow(const RowBatch& batch, std::size_t row, ImportContext& context,
                       StrayRows& strays, TableEnd& end, RowImporter& importer)
{
    const ImportKind kind = context.mapping().kind.value;
    const bool isPrice = kind == ImportKind::Prices || kind == ImportKind::ExchangeRates;
    const qint64 refusedBefore = context.result.rowsRefused;
    if (!isPrice || end.isPast())
        if (const auto error = end.refusalOf(ImportRow(context, batch, row))) {
            context.refuse(*error);
            return {};
        }
    if (const auto taken = takeRow(batch, row, context, strays, importer); !taken)
        return taken;
    if (isPrice && context.result.rowsRefused > refusedBefore)
        end.lookAtRefused(ImportRow(context, batch, row));
    return {};
}

Result<void> takeRows(TableReader& reader, ImportContext& context, RowImporter& importer)
{
    RowBatch batch;
    StrayRows strays(context);
    TableEnd end(context);
    const Progress& progress = context.options.progress;
    while (true) {
        const Result<bool> more = reader.next(batch);
        if (!more)
            return more.error();
        if (!*more)
            return importer.finish();
        for (std::size_t row = 0; row < batch.rowCount(); ++row) {
            ++context.result.rowsRead;
            if (const auto taken = lookAtRow(batch, row, context, strays, end, importer); !taken)
                return taken;
        }
        // Prices are sorted first, and written once all are read.
        const bool isHalf = context.mapping().kind.value == ImportKind::Prices;
        progress.report(reader.done(), reader.total() * (isHalf ? 2 : 1));
        if (progress.isCancelled())
            return Error{.code = ErrorCode::Cancelled, .subject = context.result.table.source};
    }
}

/// Organisations come last: they are known only when all rows were read, and the database looks at
/// references only when it is put in place.
Result<void> putOrganisations(ImportContext& context)
{
    for (const Organisation& organisation : context.organisations.added())
        if (const auto put = context.writer.put(organisation); !put)
            return put.error();
    for (const Diagnostic& note : context.organisations.notes())
        context.note(note.error);
    return {};
}

/// What rows without a source are cited from: what was asked for, or the file by its name.
Source ownSourceOf(const Source& asked, const TableInfo& table)
{
    if (!asked.title.isEmpty())
        return asked;
    const QString name =
        table.source == u"-" ? u"standard input"_s : QFileInfo(table.source).fileName();
    return {.title = name.isEmpty() ? table.source : name, .kind = u"file"_s};
}

/// Which century a year belongs to is a guess that people are told of.
void noteCenturies(ImportContext& context)
{
    for (std::size_t column = 0; column < context.forms.size(); ++column) {
        if (const QString& number = context.forms[column].dayNumber; !number.isEmpty())
            context.note({.code = ErrorCode::CenturyAssumed,
                          .column = context.result.table.columns[column].name,
                          .value = number,
                          .detail = QDate(1970, 1, 1)
                                        .addDays(static_cast<qint64>(number.toDouble()))
                                        .toString(Qt::ISODate)});
        const ShortYear place = context.forms[column].shortYear;
        if (const QString& day = context.forms[column].shortYearDay;
            !day.isEmpty() && place != ShortYear::Open)
            context.note({.code = ErrorCode::CenturyAssumed,
                          .column = context.result.table.columns[column].name,
                          .value = day,
                          .detail = withCentury(day, place)});
    }
}

/// A unit that no column says by itself, for a person to look at.
void noteUnitOfTable(ImportContext& context)
{
    for (const ColumnMapping& column : context.mapping().columns)
        if (!column.unit.title.isEmpty() && column.field.value != ImportField::Ignored)
            return context.note({.code = ErrorCode::UnitOfTable, .value = column.unit.title});
}

/// Errors: those of readWideHeading(), with the heading's place.
Result<std::map<std::size_t, WideHeading>>
headingsOf(const Mapping& mapping, const TableInfo& table, std::optional<DateOrder> order)
{
    std::map<std::size_t, WideHeading> headings;
    const ImportKind kind = mapping.kind.value;
    if (kind != ImportKind::Funding && kind != ImportKind::ShareMoves)
        return headings;
    QStringList texts;
    const std::vector<std::size_t> columns = wideColumns(mapping);
    for (const std::size_t column : columns)
        texts += table.columns[column].sourceName;
    const DateOrder dateOrder = order.value_or(orderOfHeadings(texts));
    for (const std::size_t column : columns) {
        const Result<WideHeading> heading = readWideHeading(
            mapping.columns[column].field.value, table.columns[column].sourceName, dateOrder);
        if (!heading) {
            Error error = heading.error();
            error.subject = table.source;
            error.row = std::max<qint64>(1, table.columns[column].line);
            error.column = table.columns[column].name;
            if (error.value.isEmpty())
                error.value = table.columns[column].sourceName;
            return error;
        }
        headings[column] = *heading;
    }
    return headings;
}

/// The columns of years that are left out for those of their quarters, with these; or the other way
/// round.
std::map<std::size_t, std::vector<std::size_t>> periodsLeftOut(const ImportContext& context)
{
    std::map<std::size_t, std::vector<std::size_t>> found;
    const std::vector<ColumnMapping>& columns = context.mapping().columns;
    const auto periodOf = [&context](std::size_t column) {
        return yearOfHeading(context.result.table.columns[column].sourceName);
    };
    const auto isOpen = [](const ColumnMapping& column) {
        return column.field.value == ImportField::Ignored && !column.field.isChosen;
    };
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto year = isOpen(columns[i]) ? periodOf(i) : std::nullopt;
        if (!year)
            continue;
        for (const auto& [column, heading] : context.headings)
            if (columns[column].field.value == ImportField::YearAmounts)
                if (const auto part = periodOf(column);
                    part && (year->contains(*part) || part->contains(*year)))
                    found[i].push_back(column);
    }
    return found;
}

/// Ends of quarters are written as months, and what was spent in a month is less.
std::optional<Error> monthsThatMayBeQuarters(const RawTable& sample, const ImportContext& context)
{
    const Mapping& mapping = context.mapping();
    std::vector<YearHeading> periods;
    QString first;
    const auto add = [&](const QString& text) {
        const auto period = yearOfHeading(text);
        if (period && first.isEmpty())
            first = text;
        if (period)
            periods.push_back(*period);
    };
    for (const auto& [column, heading] : context.headings)
        if (mapping.columns[column].field.value == ImportField::YearAmounts)
            add(sample.info.columns[column].sourceName);
    if (context.yearColumn)
        for (std::size_t row = 0; row < sample.rowCount(); ++row)
            add(sample.cell(row, *context.yearColumn).string().trimmed());
    if (mapping.has(ImportField::Years) || !areThreeMonthsApart(periods))
        return std::nullopt;
    return Error{.code = ErrorCode::ValueAmbiguous,
                 .subject = sample.info.source,
                 .value = first,
                 .detail = Texts::tr("one month, or the quarter that ends with it; write “Q1 2024” "
                                     "for a quarter, or give 0.0833 as the years of all rows")};
}

/// A note below a table that is too long for the sample is read after the figures that it is of.
std::optional<Error> unitSeenTooLate(const TableReader& reader, const RawTable& sample,
                                     const ImportContext& context)
{
    if (sample.isWhole || context.mapping().kind.value != ImportKind::Funding ||
        context.constants.contains(ImportField::Units) ||
        context.constants.contains(ImportField::Currency))
        return std::nullopt;
    const HeadingUnit unit = unitBelow(reader.diagnostics(), sample.line(sample.rowCount() - 1));
    const bool isSaid =
        std::ranges::any_of(context.mapping().columns, [&unit](const ColumnMapping& column) {
            const bool isOther = unit.factor != 1 && column.unit.factor != unit.factor;
            return (column.unit.factor != 1 && !isOther) ||
                   column.field.value == ImportField::Units;
        });
    if (unit == HeadingUnit{} || isSaid)
        return std::nullopt;
    return Error{.code = ErrorCode::ValueAmbiguous,
                 .subject = context.result.table.source,
                 .value = unit.title.isEmpty() ? unit.unknown : unit.title,
                 .detail = Texts::tr("it may name the unit of all rows; give that for them, as in "
                                     "“USD bn”")};
}

/// Signs that stand in another column than the sizes.
void noteSigns(ImportContext& context)
{
    if (!context.signColumn)
        return;
    const Mapping& mapping = context.mapping();
    const auto name = [&](std::size_t column) { return context.result.table.columns[column].name; };
    context.note({.code = ErrorCode::ReadAsFall,
                  .column = name(*mapping.column(changeField(mapping))),
                  .detail = name(*context.signColumn)});
}

/// The day that a heading or title gives all rows, where no column gives each its own.
void takeDayOfAll(const std::optional<DayOfChanges>& day, ImportContext& context)
{
    constexpr double sureOfWords = 0.6;
    if (!day)
        return;
    const QString written = day->day.toString(Qt::ISODate);
    context.result.mapping.constants[ImportField::Day] = {written, sureOfWords};
    context.note({.code = ErrorCode::UnitOfTable, .value = day->said, .detail = written});
}

/// What stands beside the table that was taken, for a person to read by itself.
void noteOtherTable(ImportContext& context)
{
    const Mapping& mapping = context.mapping();
    if (mapping.otherTable.empty())
        return;
    QStringList taken;
    QStringList others;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const QString& name = context.result.table.columns[i].name;
        if (std::ranges::binary_search(mapping.otherTable, i))
            others += name;
        else if (mapping.columns[i].field.value != ImportField::Ignored)
            taken += name;
    }
    context.note({.code = ErrorCode::TablesLeftOut,
                  .value = taken.join(u", "_s),
                  .detail = others.join(u", "_s)});
}

/// A price has no room for its source: the dataset as a whole then names it.
Result<void> namePriceSource(ImportContext& context)
{
    const ImportResult& result = context.result;
    if (result.mapping.kind.value != ImportKind::Prices ||
        result.rowsImported + result.rowsReplaced == 0)
        return {};
    const Result<RowId> source = CitationBook(context).ownSource();
    return source ? Result<void>() : source.error();
}

} // namespace

QString toText(ExistingRows existing)
{
    return enumToText(existingWords, existing);
}

std::optional<ExistingRows> existingRowsFromText(const QString& text)
{
    return enumFromText(existingWords, text);
}

Result<ImportResult> importTable(TableReader& reader, DatasetWriter& writer,
                                 const ImportOptions& options)
{
    Result<RawTable> sample = readRows(reader, sampleRows, options.progress);
    if (!sample)
        return sample.error();
    if (sample->rowCount() == 0)
        return Error{.code = ErrorCode::NoTable,
                     .subject = sample->info.source,
                     .detail = Texts::tr("no rows stand under its heading")};
    if (const auto rewound = reader.rewind(); !rewound)
        return rewound.error();
    if (options.decimalMark)
        sample->info.dialect.decimalMark = {*options.decimalMark, 1, true};
    if (options.dateOrder)
        sample->info.dialect.dateOrder = {*options.dateOrder, 1, true};
    Result<Mapping> mapping = proposeMapping(*sample, options.choice);
    if (!mapping)
        return mapping.error();
    auto forms = proveForms(reader, *sample, *mapping, options.progress);
    if (!forms)
        return forms.error();
    const auto unsignedSizes = unsignedSizesOf(reader, *sample, *mapping, *forms, options.progress);
    if (!unsignedSizes)
        return unsignedSizes.error();
    const auto signColumn = signColumnOf(*sample, *mapping, *forms);
    const bool mayMix = mayMixFractions(*sample, *mapping, *forms);
    const auto dayOfAll = dayOfAllChanges(*mapping, *sample);
    ImportResult result{.mapping = *std::move(mapping), .table = sample->info};
    ImportContext context{.writer = writer,
                          .options = options,
                          .result = result,
                          .forms = *std::move(forms),
                          .evidence = {},
                          // Whatever a title says, such a column says it of each row.
                          .unsignedSizes = signColumn ? UnsignedSizes::Rises : *unsignedSizes,
                          .signColumn = signColumn,
                          .mayMixFractions = mayMix,
                          .organisations = OrganisationBook(writer.contents().organisations),
                          .headings = {},
                          .periods = periodsOfRows(*sample, result.mapping),
                          .blankTimes = BlankTimes(*sample, result.mapping),
                          .folder = QFileInfo(writer.path()).absolutePath(),
                          .ownSource = ownSourceOf(options.source, sample->info),
                          .ownSourceId = {}};
    for (std::size_t column = 0; column < result.mapping.columns.size(); ++column) {
        context.evidence.push_back(evidenceOf(*sample, column));
        context.firstColumns.try_emplace(result.mapping.columns[column].field.value, column);
    }
    takeDayOfAll(dayOfAll, context);
    for (const auto& [field, value] : result.mapping.constants)
        context.constants[field] = value.value.toUtf8();
    noteCenturies(context);
    auto headings = headingsOf(result.mapping, result.table, options.dateOrder);
    if (!headings)
        return headings.error();
    context.headings = *std::move(headings);
    if (result.mapping.column(ImportField::CompanyAmounts))
        context.yearColumn = result.mapping.column(ImportField::FromYear);
    if (const auto asked = monthsThatMayBeQuarters(*sample, context))
        return *asked;
    context.periodsLeftOut = periodsLeftOut(context);
    if (context.headings.empty() || context.yearColumn)
        result.partOfYear = context.periods.part;
    noteOtherTable(context);
    if (const std::optional<Error> unread = unreadDays(*sample, result.mapping))
        context.note(*unread);
    noteUnitOfTable(context);
    noteSigns(context);
    const RowImporterPtr importer = makeImporter(context);
    if (const auto taken = takeRows(reader, context, *importer); !taken)
        return taken.error();
    if (const auto open = rowsNotToldApart(reader, context))
        return *open;
    context.blankTimes.tell(context);
    if (const auto late = unitSeenTooLate(reader, *sample, context))
        return *late;
    if (const auto put = putOrganisations(context); !put)
        return put.error();
    if (const auto named = namePriceSource(context); !named)
        return named.error();
    result.notes.insert(result.notes.end(), reader.diagnostics().begin(),
                        reader.diagnostics().end());
    return result;
}

void ImportContext::refuse(const Error& error)
{
    ++result.rowsRefused;
    if (options.onRefused)
        options.onRefused(error);
}

void ImportContext::note(Error error)
{
    if (error.subject.isEmpty())
        error.subject = result.table.source;
    if (result.notes.size() < mostNotes)
        result.notes.push_back({Severity::Warning, std::move(error)});
}

Result<Quantity> qualifiedBy(const ImportRow& row, Quantity quantity)
{
    const QString word = row.text(ImportField::Qualifier);
    if (word.isEmpty())
        return quantity;
    std::optional<Qualifier> qualifier = qualifierFromText(word.toLower());
    if (!qualifier)
        if (const auto said = parseFigure(QString(word + u" 1"_s)); said && *said)
            qualifier = (*said)->quantity.qualifier;
    if (!qualifier || *qualifier == Qualifier::Between)
        return row.at(ImportField::Qualifier,
                      {.code = ErrorCode::ValueUnknown,
                       .detail = u"exact, over, at-least, under, at-most, about"_s});
    const bool isOpen = quantity.qualifier == Qualifier::Exact || *qualifier == Qualifier::Exact;
    if (!isOpen && quantity.qualifier != *qualifier)
        return Error{.code = ErrorCode::ValueAmbiguous,
                     .detail = Texts::tr("the column of qualifiers says “%1”").arg(word)};
    if (quantity.qualifier != Qualifier::Exact)
        return quantity;
    quantity.qualifier = *qualifier;
    return quantity;
}

namespace {

/// Spreadsheets are told by an apostrophe in front that 000725 is text; it is no part of the code.
QString withoutTextMark(const QString& code)
{
    return code.size() > 1 && code[0] == u'\'' && code[1].isDigit() ? code.mid(1) : code;
}

} // namespace

Result<Quantity> sidedBy(const ImportRow& row, const ImportContext& context, const Quantity& size)
{
    switch (sideOf(row.cell(*context.signColumn))) {
    case SideOfZero::Fall:
        return scaled(size, -1);
    case SideOfZero::Rise:
    case SideOfZero::Plain:
        return size;
    default:
        return Error{.code = ErrorCode::ValueAmbiguous,
                     .detail = Texts::tr("a fall or a rise: the column of signs does not say")};
    }
}

Result<RowId> organisationOf(const ImportRow& row, ImportContext& context)
{
    Organisation wanted{.name = row.text(ImportField::Organisation),
                        .ticker = withoutTextMark(row.text(ImportField::Ticker)),
                        .exchange = row.text(ImportField::Exchange),
                        .country = countryCode(row.text(ImportField::Country)),
                        .sector = row.text(ImportField::Sector)};
    if (wanted.name.isEmpty() && wanted.ticker.isEmpty())
        return Error{.code = ErrorCode::ValueMissing};
    return context.organisations.find(wanted);
}

} // namespace aftershock
