#include "figure/view_spec.h"

#include <QJsonDocument>
#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(aftershock::ViewSpec)

namespace {

QJsonObject parsed(const char* json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

/// A view as it is saved and comes back.
class TestViewSpec : public QObject
{
    Q_OBJECT

private slots:
    void aSavedViewComesBackAsItWas_data()
    {
        QTest::addColumn<ViewSpec>("spec");
        QTest::newRow("declines as they start") << ViewSpec{};
        QTest::newRow("everything")
            << ViewSpec{.view = ViewKind::Funding,
                        .filters = {{.field = Field::Country, .values = {u"US"_s, u"DE"_s}},
                                    {.field = Field::Size, .minimum = -7.5, .maximum = 1e12}},
                        .sort = Sort{.field = Field::Name, .descending = true},
                        .colourBy = Field::Status,
                        .groupBy = Field::Country,
                        .currency = Currency::fromCode(u"CNY"_s),
                        .inReportedCurrency = true,
                        .scale = ScaleChoice::Linear,
                        .perYear = true,
                        .relativeTo = 9007199254740993, // one more than a double can count to
                        .texts = {.title = u"“A title”"_s, .subtitle = u""_s, .note = u"a\nb"_s}};
    }
    void aSavedViewComesBackAsItWas()
    {
        QFETCH(ViewSpec, spec);
        const QByteArray saved = QJsonDocument(toJson(spec)).toJson();
        const Result<ViewSpec> read = viewSpecFromJson(QJsonDocument::fromJson(saved).object());
        QVERIFY(read);
        QVERIFY(*read == spec);
    }

    void whatANewerProgramSavedIsLeftOut()
    {
        const Result<ViewSpec> read = viewSpecFromJson(parsed(
            R"({"view":"funding","currency":"USD","perYear":true,"sparkle":{"very":1},
                "filters":[{"field":"country","values":["US"],"fuzzy":true}]})"));
        QVERIFY(read);
        QCOMPARE(read->view, ViewKind::Funding);
        QCOMPARE(read->currency, Currency::fromCode(u"USD"_s));
        QVERIFY(read->perYear);
        QCOMPARE(read->filters.size(), std::size_t(1));
        QCOMPARE(read->filters.front().values, QStringList{u"US"_s});
    }

    void whatCannotBeMeantIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char* name, const char* json, ErrorCode code) {
            QTest::newRow(name) << QByteArray(json) << code;
        };
        row("no view", "{}", ErrorCode::UnknownView);
        row("unknown view", R"({"view":"pie"})", ErrorCode::UnknownView);
        row("view of another type", R"({"view":7})", ErrorCode::SyntaxInvalid);
        row("unknown field", R"({"view":"declines","groupBy":"mood"})", ErrorCode::UnknownField);
        row("unknown sort", R"({"view":"declines","sort":{"field":"mood"}})",
            ErrorCode::UnknownField);
        row("filter without field", R"({"view":"declines","filters":[{"values":["US"]}]})",
            ErrorCode::SyntaxInvalid);
        row("filter that is a text", R"({"view":"declines","filters":["US"]})",
            ErrorCode::SyntaxInvalid);
        row("filter value that is a number",
            R"({"view":"declines","filters":[{"field":"event","values":[1]}]})",
            ErrorCode::SyntaxInvalid);
        row("no currency", R"({"view":"funding","currency":"XXX"})", ErrorCode::UnknownCurrency);
        row("no scale", R"({"view":"funding","scale":"cubic"})", ErrorCode::BadOption);
        row("filters of another type", R"({"view":"declines","filters":5})",
            ErrorCode::SyntaxInvalid);
        row("values of another type",
            R"({"view":"declines","filters":[{"field":"event","values":"x"}]})",
            ErrorCode::SyntaxInvalid);
        row("sort of another type", R"({"view":"declines","sort":"size"})",
            ErrorCode::SyntaxInvalid);
        row("flag of another type", R"({"view":"funding","perYear":1})", ErrorCode::SyntaxInvalid);
        row("title of another type", R"({"view":"funding","title":{}})", ErrorCode::SyntaxInvalid);
    }
    void whatCannotBeMeantIsRefused()
    {
        QFETCH(QByteArray, json);
        const Result<ViewSpec> read = viewSpecFromJson(parsed(json));
        QVERIFY(!read);
        QTEST(read.error().code, "code");
    }

    /// The words are the dataset's: what is wrong is data, and is found by its row and name.
    void aSavedViewThatCannotBeMeantNamesItself_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no JSON") << u"{"_s << ErrorCode::SyntaxInvalid;
        QTest::newRow("no object") << u"[]"_s << ErrorCode::SyntaxInvalid;
        QTest::newRow("nothing in it") << u"{}"_s << ErrorCode::ValueUnknown;
        QTest::newRow("unknown view") << u"{\"view\":\"zzz\"}"_s << ErrorCode::ValueUnknown;
        QTest::newRow("unknown currency")
            << u"{\"view\":\"funding\",\"currency\":\"XXX\"}"_s << ErrorCode::ValueUnknown;
        QTest::newRow("filters") << u"{\"view\":\"funding\",\"filters\":5}"_s
                                 << ErrorCode::SyntaxInvalid;
    }
    void aSavedViewThatCannotBeMeantNamesItself()
    {
        QFETCH(const QString, spec);
        const Result<ViewSpec> read = viewSpecOf({.id = 7, .name = u"Mine"_s, .spec = spec});
        QVERIFY(!read);
        QTEST(read.error().code, "code");
        QCOMPARE(read.error().row, std::optional<qint64>(7));
        QVERIFY(read.error().column.startsWith(u"saved_view “Mine”"_s));
        QCOMPARE(exitStatus(read.error()), 3);
    }

    void aFieldIsKnownByWhatPeopleCallIt_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<Field>("field");
        QTest::newRow("company") << u"company"_s << Field::Name;
        QTest::newRow("funder") << u"Funder"_s << Field::Name;
        QTest::newRow("change") << u"change"_s << Field::Size;
        QTest::newRow("amount") << u"amount"_s << Field::Size;
        QTest::newRow("date") << u"date"_s << Field::Day;
    }
    void aFieldIsKnownByWhatPeopleCallIt()
    {
        QFETCH(QString, word);
        QFETCH(Field, field);
        QCOMPARE(fieldFromText(word), std::optional(field));
        QCOMPARE(fieldFromText(toText(field)), std::optional(field));
        QVERIFY(!fieldFromText(u"mood"_s));
    }

    void everyWordIsWrittenOnce()
    {
        QCOMPARE(viewWords(), (QStringList{u"declines"_s, u"funding"_s}));
        QCOMPARE(fieldWords(),
                 (QStringList{u"company"_s, u"event"_s, u"country"_s, u"sector"_s, u"size"_s,
                              u"qualifier"_s, u"status"_s, u"purpose"_s, u"day"_s, u"source"_s}));
    }
};

QTEST_GUILESS_MAIN(TestViewSpec)
#include "tst_view_spec.moc"
