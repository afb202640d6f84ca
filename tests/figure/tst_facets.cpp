#include "built_figures.h"
#include "figure/facets.h"

#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

/// A facet as “title: label count, label count” or “title: range”.
QString line(const Facet& facet)
{
    QStringList values;
    for (const FacetValue& value : facet.values)
        values << value.label + u' ' + QString::number(value.count);
    QString text = facet.title + u": "_s +
                   (facet.field == Field::Size ? facet.rangeText : values.join(u", "_s));
    return text.replace(QChar(0x202f), u' ').replace(QChar(0x00a0), u' ');
}

QStringList lines(const DatasetContents& contents, const ViewSpec& spec)
{
    QStringList list;
    for (const Facet& facet : facets(Dataset(contents), spec, Formatter()))
        list << line(facet);
    return list;
}

} // namespace

/// The filters that a view offers.
class TestFacets : public QObject
{
    Q_OBJECT

private slots:
    void shareMovesOfferTheseFilters()
    {
        const QStringList expected{
            u"Events: Release of DeepSeek R1 8"_s,
            u"Country: United States 6, Germany 1, Netherlands 1"_s,
            u"Sector: Semiconductors 2, Software 2, Chip equipment 1, Energy technology 1, "
            u"Internet "
            "1, Network equipment 1"_s,
            u"Size of move: −20 % … 0 %"_s,
            u"Reported as: As stated 6, Lower bound 2"_s,
            u"Source: the article 6, BBC, via the article 2"_s,
        };
        QCOMPARE(lines(article::contents(), {}), expected);
    }

    void fundingOffersTheseFilters()
    {
        const QStringList expected{
            u"Events: Bank of China’s plan 2, Meta’s plan for 2025 1, Release of DeepSeek R1 1"_s,
            u"Funder’s country: China 3, United States 1"_s,
            u"Sector: Banking 2, Artificial intelligence 1, Internet 1"_s,
            u"Status: Planned 3, Reported spent 1"_s,
            u"Amount: £4.5 m … £110 bn"_s,
            u"Reported as: Lower bound 3, As stated 1"_s,
            u"Source: the article 4"_s,
        };
        QCOMPARE(lines(article::contents(), {.view = ViewKind::Funding}), expected);
    }

    void amountsAreInTheViewsCurrency()
    {
        const ViewSpec dollars{.view = ViewKind::Funding, .currency = article::currency("USD")};
        // £110 bn × 60 ÷ 48.23 = $136.8 bn
        QVERIFY(lines(article::contents(), dollars).contains(u"Amount: $5.6 m … $137 bn"_s));
    }

    void whatIsFilteredAwayIsStillOffered()
    {
        const ViewSpec spec{.filters = {{.field = Field::Country, .values = {u"DE"_s}}}};
        QCOMPARE(lines(article::contents(), spec), lines(article::contents(), {}));
    }

    void everyCodeFiltersWhatItCounts()
    {
        const DatasetContents contents = article::contents();
        for (const ViewKind view : {ViewKind::Declines, ViewKind::Funding})
            for (const Facet& facet : facets(Dataset(contents), {.view = view}, Formatter()))
                for (const FacetValue& value : facet.values) {
                    const ViewSpec spec{
                        .view = view, .filters = {{.field = facet.field, .values = {value.code}}}};
                    QCOMPARE(std::ssize(built(contents, spec).marks), value.count);
                }
    }

    void whatIsNotStatedCanBeFilteredFor()
    {
        DatasetContents contents = article::contents();
        contents.organisations[0].country.clear();
        QVERIFY(
            lines(contents, {})
                .contains(u"Country: United States 5, Germany 1, Netherlands 1, Not stated 1"_s));
        const ViewSpec spec{.filters = {{.field = Field::Country, .values = {u""_s}}}};
        QCOMPARE(labels(built(contents, spec)), QStringList{u"Nvidia"_s});
    }

    void whatNobodySaysIsNotOffered()
    {
        DatasetContents contents = article::contents();
        for (Organisation& organisation : contents.organisations)
            organisation.sector.clear();
        for (const QString& text : lines(contents, {}))
            QVERIFY(!text.startsWith(u"Sector"_s));
        QVERIFY(lines(DatasetContents(), {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFacets)
#include "tst_facets.moc"
