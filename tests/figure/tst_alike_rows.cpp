#include "built_figures.h"
#include "figure/details.h"

#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

Day monday()
{
    return {.date = {2025, 1, 27}};
}

Day thursday()
{
    return {.date = {2025, 2, 27}};
}

/// Two companies, and two papers that write about them.
DatasetContents frame()
{
    DatasetContents contents;
    contents.sources = {{.id = 1, .publisher = u"Reuters"_s},
                        {.id = 2, .publisher = u"Financial Times"_s}};
    contents.organisations = {{.id = 1, .name = u"Nvidia"_s}, {.id = 2, .name = u"Oracle"_s}};
    return contents;
}

ShareMove move(RowId id, RowId company, double change, const Day& day, const Citation& citation)
{
    return {.id = id,
            .organisation = company,
            .changePercent = {.value = change},
            .tradingDay = day,
            .citation = citation};
}

Funding spending(RowId id, int year, double billions, FundingStatus status)
{
    const Money money{.amount = {.value = billions * 1e9},
                      .currency = *Currency::fromCode(u"USD"_s)};
    return {.id = id,
            .organisation = 1,
            .purpose = u"data centres"_s,
            .status = status,
            .fromYear = year,
            .years = 1,
            .amounts = {{.id = id, .money = money}},
            .citation = {.source = 1, .locator = u"page 4"_s}};
}

QString detailsOf(const Figure& figure)
{
    QStringList list;
    for (const Mark& mark : figure.marks)
        list << mark.label + u" | "_s + mark.detail;
    return list.join(u'\n');
}

} // namespace

/// Rows that would read the same.
class TestAlikeRows : public QObject
{
    Q_OBJECT

private slots:
    void aMoveThatTwoReportNamesBothAndIsOneLeader()
    {
        DatasetContents contents = frame();
        contents.shareMoves = {
            move(1, 1, -16.9, monday(), {.source = 1}), move(2, 1, -17, monday(), {.source = 2}),
            move(3, 2, -14, monday(), {.source = 1}), move(4, 2, -3, thursday(), {.source = 1})};
        const Figure figure = built(contents);
        QCOMPARE(detailsOf(figure), u"Nvidia | 27 Jan 2025, Financial Times\n"
                                    "Nvidia | 27 Jan 2025, Reuters\n"
                                    "Oracle | 27 Jan 2025\n"
                                    "Oracle | 27 Feb 2025"_s);
        QCOMPARE(figure.title.made, u"Nvidia (27 Jan 2025) fell furthest"_s);
        QVERIFY2(figure.altText.contains(u"Nvidia (27 Jan 2025, Financial Times)"_s),
                 qPrintable(figure.altText));
    }

    void oneDayAloneNeedsNoDay()
    {
        DatasetContents contents = frame();
        contents.shareMoves = {move(1, 1, -16.9, monday(), {.source = 1}),
                               move(2, 1, -17, monday(), {.source = 2}),
                               move(3, 2, -14, monday(), {.source = 1})};
        QCOMPARE(detailsOf(built(contents)), u"Nvidia | Financial Times\n"
                                             "Nvidia | Reuters\n"
                                             "Oracle | "_s);
    }

    void twoPlacesInOneSourceAreNamed()
    {
        DatasetContents contents = frame();
        contents.shareMoves = {move(1, 1, -17, monday(), {.source = 1, .locator = u"page 4"_s}),
                               move(2, 1, -16.9, monday(), {.source = 1, .locator = u"page 9"_s})};
        QCOMPARE(detailsOf(built(contents)), u"Nvidia | page 4\nNvidia | page 9"_s);
    }

    void anAmountThatTwoReportNamesBoth()
    {
        DatasetContents contents = frame();
        contents.fundings = {spending(1, 2025, 8, FundingStatus::Planned),
                             spending(2, 2025, 7, FundingStatus::Planned)};
        contents.fundings[1].citation = {.source = 2};
        const QString details = detailsOf(built(contents, {.view = ViewKind::Funding}));
        QVERIFY2(details.section(u'\n', 0, 0).endsWith(u", Reuters"_s), qPrintable(details));
        QVERIFY2(details.section(u'\n', 1).endsWith(u", Financial Times"_s), qPrintable(details));
    }

    void aRankIsAmongTheCompaniesOfTheDay()
    {
        DatasetContents contents = frame();
        contents.organisations.push_back({.id = 3, .name = u"ASML"_s});
        contents.events = {{.id = 1, .title = u"Release"_s}};
        // On Monday Nvidia is reported twice and ASML under an event; Oracle also falls later.
        contents.shareMoves = {
            move(1, 1, -16.9, monday(), {.source = 1}), move(2, 1, -17, monday(), {.source = 2}),
            move(3, 2, -14, monday(), {.source = 1}),   move(4, 3, -7, monday(), {.source = 1}),
            move(5, 2, -30, thursday(), {.source = 1}), move(6, 3, 2, thursday(), {.source = 1})};
        contents.shareMoves[3].event = 1;
        const Dataset dataset(contents);
        const auto rankOf = [&dataset](RowId id) {
            const RowDetails details =
                rowDetails(dataset, {}, {RecordKind::ShareMove, id}, Formatter());
            const auto line = std::ranges::find(details.lines, u"Rank"_s, &DetailLine::label);
            return line == details.lines.end() ? QString() : line->text;
        };
        QCOMPARE(rankOf(1), u"1st of 3 falls"_s);
        QCOMPARE(rankOf(2), u"1st of 3 falls"_s);
        QCOMPARE(rankOf(3), u"2nd of 3 falls"_s);
        QCOMPARE(rankOf(4), QString()); // alone after its event
        QCOMPARE(rankOf(5), QString()); // alone on its day
    }

    void linksAndExtremesNameTheYear()
    {
        DatasetContents contents = frame();
        contents.fundings = {spending(1, 2023, 5, FundingStatus::Spent),
                             spending(2, 2024, 8, FundingStatus::Spent),
                             spending(3, 2025, 9, FundingStatus::Planned)};
        const Dataset dataset(contents);
        const ViewSpec spec{.view = ViewKind::Funding};
        const RowDetails details = rowDetails(dataset, spec, {RecordKind::Funding, 1}, Formatter());
        QStringList links;
        for (const DetailLink& link : details.samePassage)
            links << plain(link.text);
        QCOMPARE(links, (QStringList{u"Nvidia, data centres (2024) $8 bn"_s,
                                     u"Nvidia, data centres (2025) $9 bn"_s}));

        QStringList lines;
        const ViewSummary summary =
            viewSummary(dataset, spec, built(contents, spec), {}, Formatter());
        for (const DetailLine& line : summary.lines)
            lines << plain(line.label + u": "_s + line.text + u' ' + line.remark);
        QVERIFY2(lines.join(u'\n').contains(u"Largest: Nvidia, data centres in 2025"_s),
                 qPrintable(lines.join(u'\n')));
        // 5 + 8 were spent; 9 are only planned, in the same dollars.
        QVERIFY(lines.contains(u"Total, spent: $13 bn 2 amounts"_s));
        QVERIFY(lines.contains(u"Total of all: none amounts of different status do not add up"_s));
    }
};

QTEST_GUILESS_MAIN(TestAlikeRows)
#include "tst_alike_rows.moc"
