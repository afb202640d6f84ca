#include "figure/build_figure.h"
#include "store/dataset_store.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(aftershock::ViewSpec)

/**
 * Whole figures of the built-in dataset beside those that were once read by eye against the
 * article. Where a change is meant, AFTERSHOCK_WRITE_GOLDEN=1 writes them anew, to be read again.
 */
class TestGolden : public QObject
{
    Q_OBJECT

private slots:
    void theBuiltInChartsAreAsTheyWereRead_data()
    {
        const std::optional<Currency> dollars = Currency::fromCode(u"USD"_s);
        QTest::addColumn<ViewSpec>("spec");
        const auto row = [](const char* name, const ViewSpec& spec) {
            QTest::newRow(name) << spec;
        };
        row("declines", {});
        row("declines-by-country", {.colourBy = Field::Country, .groupBy = Field::Country});
        row("declines-europe",
            {.filters = {{.field = Field::Country, .values = {u"DE"_s, u"NL"_s}}}});
        row("funding", {.view = ViewKind::Funding});
        row("funding-dollars-a-year",
            {.view = ViewKind::Funding, .currency = dollars, .perYear = true});
        row("funding-reported", {.view = ViewKind::Funding, .inReportedCurrency = true});
        row("funding-linear", {.view = ViewKind::Funding, .scale = ScaleChoice::Linear});
        row("funding-relative", {.view = ViewKind::Funding, .relativeTo = 2});
    }
    void theBuiltInChartsAreAsTheyWereRead()
    {
        QFETCH(ViewSpec, spec);
        const Result<OpenedDataset> opened = openBuiltInDataset();
        QVERIFY(opened);
        const Result<Figure> figure = buildFigure(*opened->dataset, spec, Formatter());
        QVERIFY(figure);
        const QByteArray made = QJsonDocument(toJson(*figure)).toJson();
        QFile golden(QStringLiteral(SOURCE_DIR "/tests/data/golden/%1.json")
                         .arg(QLatin1StringView(QTest::currentDataTag())));
        if (qEnvironmentVariableIsSet("AFTERSHOCK_WRITE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            QCOMPARE(golden.write(made), made.size());
            return;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        QCOMPARE(QString::fromUtf8(made).split(u'\n'),
                 QString::fromUtf8(golden.readAll()).split(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
