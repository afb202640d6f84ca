#include "article_dataset.h"
#include "figure/build_figure.h"

#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

namespace {

Figure built(const DatasetContents& contents, const ViewSpec& spec = {})
{
    const Result<Figure> figure = buildFigure(Dataset(contents), spec, Formatter());
    return figure ? *figure : Figure{.emptyText = describe(figure.error())};
}

QStringList labels(const Figure& figure)
{
    QStringList list;
    for (const Mark& mark : figure.marks)
        list << mark.label;
    return list;
}

} // namespace

/// The share moves as a chart.
class TestDeclines : public QObject
{
    Q_OBJECT

private slots:
    void theLargestFallStandsFirst()
    {
        const QStringList expected{u"Siemens Energy"_s, u"Broadcom"_s, u"Nvidia"_s,
                                   u"Oracle"_s,         u"ASML"_s,     u"Cisco"_s,
                                   u"Alphabet"_s,       u"Microsoft"_s};
        QCOMPARE(labels(built(article::contents())), expected);
    }

    void everyFigureIsTheArticlesOwn_data()
    {
        QTest::addColumn<QString>("company");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spoken");
        const auto row = [](const char* name, double value, const char* text, const char* spoken) {
            QTest::newRow(name) << QString::fromUtf8(name) << value << QString::fromUtf8(text)
                                << QString::fromUtf8(spoken);
        };
        row("Nvidia", -16.9, "−16.9\u202f%", "Nvidia, down 16.9 percent, 27 January 2025");
        row("Broadcom", -17.4, "−17.4\u202f%", "Broadcom, down 17.4 percent, 27 January 2025");
        row("Microsoft", -2.14, "−2.14\u202f%", "Microsoft, down 2.14 percent, 27 January 2025");
        row("Alphabet", -4, "over 4\u202f% down", "Alphabet, down over 4 percent, 27 January 2025");
        row("Oracle", -14, "−14\u202f%", "Oracle, down 14 percent, 27 January 2025");
        row("Cisco", -5, "−5\u202f%", "Cisco, down 5 percent, 27 January 2025");
        row("ASML", -7, "over 7\u202f% down", "ASML, down over 7 percent, 27 January 2025");
        row("Siemens Energy", -20, "−20\u202f%", "Siemens Energy, down 20 percent, 27 January 2025");
    }
    void everyFigureIsTheArticlesOwn()
    {
        QFETCH(QString, company);
        const Figure figure = built(article::contents());
        const auto mark = std::ranges::find(figure.marks, company, &Mark::label);
        QVERIFY(mark != figure.marks.end());
        QTEST(mark->value.value, "value");
        QTEST(mark->valueText, "text");
        QTEST(mark->accessibleName, "spoken");
        QCOMPARE(mark->dayText, u"27 Jan 2025, inferred"_s);
        QCOMPARE(mark->event, u"Release of DeepSeek R1"_s);
    }
};

QTEST_GUILESS_MAIN(TestDeclines)
#include "tst_declines.moc"
