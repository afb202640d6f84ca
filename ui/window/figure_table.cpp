#include "ui/window/figure_table.h"

#include "core/wording.h"
#include "figure/country_names.h"
#include "figure/rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace aftershock {

using namespace Qt::StringLiterals;

namespace {

struct FigureTable
{
    Q_DECLARE_TR_FUNCTIONS(aftershock::FigureTable)

public:
    static QString company() { return tr("Company"); }
    static QString event() { return tr("Event"); }
    static QString country() { return tr("Country"); }
    static QString change() { return tr("Change"); }
    static QString reported() { return tr("Reported"); }
    static QString day() { return tr("Day"); }
    static QString source() { return tr("Source"); }
    static QString funder() { return tr("Funder"); }
    static QString name() { return tr("Name"); }
    static QString purpose() { return tr("Purpose"); }
    static QString asReported() { return tr("As reported"); }
    static QString plotted() { return tr("Plotted"); }
    static QString multiple() { return tr("Multiple"); }
    static QString aYear(const QString& currency) { return tr("%1 a year").arg(currency); }
    static QString inferred() { return tr("inferred"); }
};

using FigurePtr = std::shared_ptr<const Figure>;

const Mark& markAt(const FigurePtr& figure, int row)
{
    return figure->marks[static_cast<std::size_t>(row)];
}

QString organisationCountry(const Dataset& dataset, RowRef row, const Formatter& formatter)
{
    const ShareMove* move = dataset.shareMove(row.id);
    const Organisation* organisation = move ? dataset.organisation(move->organisation) : nullptr;
    return organisation ? countryName(organisation->country, formatter.language()) : QString();
}

TableColumn labelColumn(const QString& title, const FigurePtr& figure)
{
    return {.title = title,
            .field = Field::Name,
            .text = [figure](int row) { return markAt(figure, row).label; },
            .indent = [figure](int row) { return markAt(figure, row).level; }};
}

TableColumn reportedColumn(const FigurePtr& figure, const Formatter& formatter)
{
    return {.title = FigureTable::reported(),
            .field = Field::Qualifier,
            .text = [figure, formatter](int row) {
                return formatter.reportedAs(reportedQualifier(markAt(figure, row)));
            }};
}

TableColumn dayColumn(const FigurePtr& figure, const Formatter& formatter)
{
    const auto text = [figure, formatter](int row) {
        const Mark& mark = markAt(figure, row);
        if (!mark.day)
            return QString();
        const QString day = formatter.shortDay(*mark.day);
        return mark.day->basis == DateBasis::Inferred ? day + u", "_s + FigureTable::inferred()
                                                      : day;
    };
    return {.title = FigureTable::day(), .field = Field::Day, .text = text};
}

TableColumn sourceColumn(const FigurePtr& figure)
{
    return {.title = FigureTable::source(), .field = Field::Source, .text = [figure](int row) {
                return markAt(figure, row).source;
            }};
}

TableColumn valueColumn(const QString& title, const FigurePtr& figure)
{
    return {.title = title,
            .alignment = Qt::AlignRight,
            .field = Field::Size,
            .text = [figure](int row) { return markAt(figure, row).valueText; },
            .sortKey = [figure](int row) { return markAt(figure, row).value.value; }};
}

std::vector<TableColumn> moveColumns(const FigurePtr& figure, const DatasetPtr& dataset,
                                     const Formatter& formatter)
{
    return {
        labelColumn(FigureTable::company(), figure),
        {.title = FigureTable::country(),
         .field = Field::Country,
         .text =
             [figure, dataset, formatter](int row) {
                 return organisationCountry(*dataset, markAt(figure, row).row, formatter);
             }},
        valueColumn(FigureTable::change(), figure),
        reportedColumn(figure, formatter),
        dayColumn(figure, formatter),
        sourceColumn(figure),
    };
}

TableColumn asReportedColumn(const FigurePtr& figure, const Formatter& formatter)
{
    const auto text = [figure, formatter](int row) {
        const auto& funding = markAt(figure, row).funding;
        return funding && funding->reported ? formatter.money(*funding->reported) : QString();
    };
    // Amounts in different currencies have no order: they stand by currency, then by size.
    const auto key = [figure](int row) {
        const auto& funding = markAt(figure, row).funding;
        if (!funding || !funding->reported)
            return QString();
        return funding->reported->currency.code() +
               QString::number(funding->reported->amount.value, 'f', 2).rightJustified(32, u'0');
    };
    return {.title = FigureTable::asReported(),
            .alignment = Qt::AlignRight,
            .text = text,
            .sortKey = key};
}

/// The plotted amount: its text is the plain figure in the view's own unit.
TableColumn plottedColumn(const FigurePtr& figure, const Formatter& formatter)
{
    const QString unit = figure->axis.unit;
    const std::optional<Currency> currency = Currency::fromCode(unit);
    QString title = currency         ? capitalised(formatter.currencyName(*currency))
                    : unit == u"×"_s ? FigureTable::multiple()
                                     : FigureTable::plotted();
    if (currency && figure->axis.isPerYear)
        title = FigureTable::aYear(title);
    TableColumn column = valueColumn(title, figure);
    if (currency)
        column.text = [figure, formatter, currency](int row) {
            return formatter.money(Money{markAt(figure, row).value, *currency});
        };
    return column;
}

/// Whether every amount is plotted in the currency and for the span that it was reported in.
bool isAsReported(const Figure& figure)
{
    return !figure.axis.isPerYear && std::ranges::all_of(figure.marks, [&](const Mark& mark) {
        return mark.funding && mark.funding->reported &&
               mark.funding->reported->currency.code() == figure.axis.unit;
    });
}

std::vector<TableColumn> fundingColumns(const FigurePtr& figure, const DatasetPtr& dataset,
                                        const Formatter& formatter)
{
    const bool namesRecipients = std::ranges::any_of(figure->marks, [&](const Mark& mark) {
        const Funding* funding = dataset->funding(mark.row.id);
        return funding && isCalledByRecipient(*funding);
    });
    std::vector<TableColumn> columns{
        labelColumn(namesRecipients ? FigureTable::name() : FigureTable::funder(), figure),
        {.title = FigureTable::purpose(),
         .field = Field::Purpose,
         .text = [figure](int row) { return markAt(figure, row).detail; }},
    };
    // Where each row is drawn in its own currency, what is plotted is what was reported.
    if (figure->axis.unit.isEmpty() || isAsReported(*figure)) {
        columns.push_back(valueColumn(FigureTable::asReported(), figure));
    } else {
        columns.push_back(asReportedColumn(figure, formatter));
        columns.push_back(plottedColumn(figure, formatter));
    }
    columns.push_back(reportedColumn(figure, formatter));
    return columns;
}

} // namespace

TableContents figureTable(const std::shared_ptr<const Figure>& figure, const DatasetPtr& dataset,
                          const Formatter& formatter)
{
    TableContents contents;
    contents.columns = figure->view == ViewKind::Funding
                           ? fundingColumns(figure, dataset, formatter)
                           : moveColumns(figure, dataset, formatter);
    contents.rows.reserve(figure->marks.size());
    for (const Mark& mark : figure->marks)
        contents.rows.push_back(mark.row);
    // A column without a word tells nothing, and takes the room of those that do.
    const auto rows = static_cast<int>(contents.rows.size());
    std::erase_if(contents.columns, [rows](const TableColumn& column) {
        for (int row = 0; row < rows; ++row)
            if (!column.text(row).isEmpty())
                return false;
        return rows > 0;
    });
    return contents;
}

} // namespace aftershock
