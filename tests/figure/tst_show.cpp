#include "built_figures.h"
#include "figure/show.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

/// Where each key of an object stands in the text, to see their order.
bool inOrder(const QByteArray& text, std::initializer_list<const char*> keys)
{
    qsizetype position = 0;
    for (const char* key : keys) {
        position = text.indexOf('"' + QByteArray(key) + "\":", position);
        if (position < 0)
            return false;
    }
    return true;
}

QJsonObject json(const QByteArray& text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QByteArray plainSpaces(QByteArray text)
{
    return text.replace("\u202f", " ").replace("\u00a0", " ");
}

} // namespace

/// What scripts read of a chart.
class TestShow : public QObject
{
    Q_OBJECT

private slots:
    void shareMovesAreThisCsv()
    {
        const QByteArray expected =
            "label,value,qualifier,text,event,day,source,locator,day_basis\r\n"
            "Siemens Energy,-20,exact,−20 %,Release of DeepSeek R1,2025-01-27,\"BBC, via the "
            "article\",\"section 2, paragraph 3\",inferred\r\n"
            "Broadcom,-17.4,exact,−17.4 %,Release of DeepSeek R1,2025-01-27,the article,\"section "
            "2, "
            "paragraph 2\",inferred\r\n"
            "Nvidia,-16.9,exact,−16.9 %,Release of DeepSeek R1,2025-01-27,the article,\"section 2, "
            "paragraph 2\",inferred\r\n"
            "Oracle,-14,exact,−14 %,Release of DeepSeek R1,2025-01-27,the article,\"section 2, "
            "paragraph 2\",inferred\r\n"
            "ASML,-7,over,over 7 % down,Release of DeepSeek R1,2025-01-27,\"BBC, via the "
            "article\",\"section 2, paragraph 3\",inferred\r\n"
            "Cisco,-5,exact,−5 %,Release of DeepSeek R1,2025-01-27,the article,\"section 2, "
            "paragraph 2\",inferred\r\n"
            "Alphabet,-4,over,over 4 % down,Release of DeepSeek R1,2025-01-27,the "
            "article,\"section "
            "2, paragraph 2\",inferred\r\n"
            "Microsoft,-2.14,exact,−2.14 %,Release of DeepSeek R1,2025-01-27,the article,\"section "
            "2, paragraph 2\",inferred\r\n";
        QCOMPARE(plainSpaces(showCsv(built(article::contents()))), expected);
    }

    void fundingIsThisCsv()
    {
        const QByteArray expected =
            "label,value,qualifier,text,event,day,source,locator,currency,reported,basis,part_of,"
            "share_of_parent,from_year,years,per_year,day_basis\r\n"
            "Bank of China,110000000000,at-least,at least 1 tn yuan,Bank of China’s "
            "plan,2025-01,the "
            "article,\"section 3, paragraph 2\",GBP,CNY 1000000000000,stated-conversion,,,2025,5,"
            "22000000000,stated\r\n"
            "of which stocks and bonds,33300000000,at-least,at least 300 bn yuan,Bank of China’s "
            "plan,2025-01,the article,\"section 3, paragraph 2\",GBP,CNY "
            "300000000000,stated-conversion,Bank of China,0.3,2025,5,6660000000,stated\r\n"
            "Meta,48230000000,over,more than $60 bn,Meta’s plan for 2025,2025-01,the "
            "article,\"section 1, paragraph 3\",GBP,USD 60000000000,stated-conversion,,,2025,1,"
            "48230000000,inferred\r\n"
            "DeepSeek,4500000,exact,$5.6 m,Release of DeepSeek R1,2025-01-20,the article,\"section "
            "2, paragraph 4\",GBP,USD 5600000,stated-conversion,,,,,,inferred\r\n";
        QCOMPARE(plainSpaces(showCsv(built(article::contents(), {.view = ViewKind::Funding}))),
                 expected);
    }

    void shareMovesKeepTheShapeThatScriptsRelyOn()
    {
        const QByteArray text = showJson(built(article::contents()));
        QVERIFY(inOrder(text,
                        {"view", "title", "subtitle", "unit", "rows", "label", "value", "qualifier",
                         "text", "event", "day", "source", "locator", "notes", "source"}));
        const QJsonObject figure = json(text);
        QCOMPARE(figure[u"view"_s], u"declines"_s);
        QCOMPARE(figure[u"unit"_s], u"%"_s);
        const QJsonArray rows = figure[u"rows"_s].toArray();
        QCOMPARE(rows.size(), 8);
        const QJsonObject nvidia{{u"label"_s, u"Nvidia"_s},
                                 {u"value"_s, -16.9},
                                 {u"qualifier"_s, u"exact"_s},
                                 {u"text"_s, u"−16.9\u202f%"_s},
                                 {u"event"_s, u"Release of DeepSeek R1"_s},
                                 {u"day"_s, u"2025-01-27"_s},
                                 {u"day_basis"_s, u"inferred"_s},
                                 {u"source"_s, u"the article"_s},
                                 {u"locator"_s, u"section 2, paragraph 2"_s}};
        QCOMPARE(rows[2].toObject(), nvidia);
        QCOMPARE(figure[u"notes"_s].toArray().size(), 3);
    }

    void fundingKeepsTheShapeThatScriptsRelyOn()
    {
        const QByteArray text = showJson(built(article::contents(), {.view = ViewKind::Funding}));
        QVERIFY(inOrder(text, {"locator", "currency", "reported", "basis", "part_of",
                               "share_of_parent", "from_year", "years", "per_year"}));
        const QJsonArray rows = json(text)[u"rows"_s].toArray();
        const QJsonObject part = rows[1].toObject();
        QCOMPARE(part[u"value"_s], 33.30e9);
        QCOMPARE(part[u"qualifier"_s], u"at-least"_s);
        QCOMPARE(part[u"currency"_s], u"GBP"_s);
        QCOMPARE(part[u"reported"_s], (QJsonObject{{u"amount"_s, 300e9},
                                                   {u"currency"_s, u"CNY"_s},
                                                   {u"qualifier"_s, u"at-least"_s}}));
        QCOMPARE(part[u"basis"_s], u"stated-conversion"_s);
        QCOMPARE(part[u"part_of"_s], u"Bank of China"_s);
        QCOMPARE(part[u"share_of_parent"_s], 0.3);
        QCOMPARE(part[u"from_year"_s], 2025);
        QCOMPARE(part[u"years"_s], 5);
        QCOMPARE(part[u"per_year"_s], 6.66e9);
        const QJsonObject whole = rows[0].toObject();
        QVERIFY(whole[u"part_of"_s].isNull());
        QVERIFY(whole[u"share_of_parent"_s].isNull());
        QVERIFY(rows[3].toObject()[u"years"_s].isNull());
    }

    void aRangeHasItsSecondEnd()
    {
        DatasetContents contents = article::contents();
        contents.shareMoves.resize(1);
        contents.shareMoves[0].changePercent = {
            .value = -4, .qualifier = Qualifier::Between, .upper = -5.5};
        const Figure figure = built(contents);
        const QJsonObject row = json(showJson(figure))[u"rows"_s].toArray()[0].toObject();
        QCOMPARE(row[u"qualifier"_s], u"between"_s);
        QCOMPARE(row[u"value"_s], -4);
        QCOMPARE(row[u"value_to"_s], -5.5);
        QVERIFY(showCsv(figure).startsWith("label,value,value_to,qualifier,text,"));
        QVERIFY(showCsv(figure).contains("\r\nNvidia,-4,-5.5,between,"));
    }

    void cellsAreQuotedAsRfc4180Asks()
    {
        DatasetContents contents = article::contents();
        contents.shareMoves.resize(1);
        contents.organisations[0].name = u"Say \"Hi\", Ltd"_s;
        QVERIFY(showCsv(built(contents)).contains("\r\n\"Say \"\"Hi\"\", Ltd\",-16.9,"));
    }

    void anInferredDaySaysSo()
    {
        DatasetContents contents = article::contents();
        contents.shareMoves.resize(2);
        contents.shareMoves[0].tradingDay->basis = DateBasis::Stated;
        contents.shareMoves[1].tradingDay->basis = DateBasis::Inferred;
        const Figure figure = built(contents);
        const QJsonArray rows = json(showJson(figure))[u"rows"_s].toArray();
        QCOMPARE(rows[0].toObject()[u"label"_s], u"Broadcom"_s);
        QCOMPARE(rows[0].toObject()[u"day_basis"_s], u"inferred"_s);
        QVERIFY(!rows[1].toObject().contains(u"day_basis"_s));
        QVERIFY(showCsv(figure).startsWith(
            "label,value,qualifier,text,event,day,source,locator,day_basis\r\n"));
        QVERIFY(showCsv(figure).contains(",inferred\r\n"));
        QVERIFY(showCsv(figure).endsWith(",stated\r\n"));
    }

    void anEmptyChartStillHasItsHeader()
    {
        QCOMPARE(showCsv(built(DatasetContents())),
                 QByteArray("label,value,qualifier,text,event,day,source,locator\r\n"));
        QVERIFY(showCsv(built(DatasetContents(), {.view = ViewKind::Funding}))
                    .endsWith(",share_of_parent,from_year,years,per_year\r\n"));
        QVERIFY(json(showJson(built(DatasetContents())))[u"rows"_s].isArray());
    }

    void aPersonsTextIsHandedOut()
    {
        const QJsonObject figure = json(showJson(
            built(article::contents(), {.texts = {.title = u"Mine"_s, .note = u"one\ntwo"_s}})));
        QCOMPARE(figure[u"title"_s], u"Mine"_s);
        QCOMPARE(figure[u"notes"_s].toArray(), (QJsonArray{u"one"_s, u"two"_s}));
    }

    void theSameFigureGivesTheSameBytes()
    {
        const ViewSpec spec{.view = ViewKind::Funding, .colourBy = Field::Country};
        const Figure first = built(article::contents(), spec);
        const Figure second = built(article::contents(), spec);
        QVERIFY(first == second);
        QCOMPARE(showJson(first), showJson(second));
        QCOMPARE(showVegaLite(first), showVegaLite(second));
        QCOMPARE(QJsonDocument(toJson(first)).toJson(), QJsonDocument(toJson(second)).toJson());
    }

    void vegaLiteHoldsTheWholeChart()
    {
        const QByteArray text =
            showVegaLite(built(article::contents(), {.view = ViewKind::Funding}));
        const QJsonObject spec = json(text);
        QCOMPARE(spec[u"$schema"_s], u"https://vega.github.io/schema/vega-lite/v5.json"_s);
        QCOMPARE(
            spec[u"title"_s][u"text"_s].toString(),
            u"Bank of China plans at least 24,444\u00a0times DeepSeek’s reported cost of R1"_s);
        QVERIFY(spec[u"description"_s].toString().contains(u"Dot chart of 4 amounts"_s));
        const QJsonArray rows = spec[u"data"_s][u"values"_s].toArray();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0][u"value"_s], 110e9);
        QCOMPARE(rows[0][u"bound"_s], u"outward"_s);
        const QJsonValue y = spec[u"layer"_s][0][u"encoding"_s][u"y"_s];
        QCOMPARE(y[u"scale"_s][u"domain"_s].toArray().size(), 4);
        QCOMPARE(y[u"scale"_s][u"domain"_s][1], rows[1][u"row"_s]);
        const QJsonValue x = spec[u"layer"_s][0][u"encoding"_s][u"x"_s];
        QCOMPARE(x[u"scale"_s][u"type"_s], u"log"_s);
        QCOMPARE(x[u"scale"_s][u"domain"_s].toArray(), (QJsonArray{1e6, 1e12}));
        QVERIFY(!text.contains("\"bar\"")); // never on a log axis
        QVERIFY(showVegaLite(built(article::contents())).contains("\"bar\""));
    }

    void rowsOfOneNameKeepTheirOwnBands()
    {
        DatasetContents contents = article::contents();
        for (ShareMove& move : contents.shareMoves)
            move.organisation = 1;
        const QJsonArray rows =
            json(showVegaLite(built(contents)))[u"data"_s][u"values"_s].toArray();
        QSet<QString> keys;
        for (const QJsonValue row : rows)
            keys.insert(row[u"row"_s].toString());
        QCOMPARE(keys.size(), 8);
    }
};

QTEST_GUILESS_MAIN(TestShow)
#include "tst_show.moc"
