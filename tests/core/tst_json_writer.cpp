#include "core/json_writer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// JSON whose members stand as they were written.
class TestJsonWriter : public QObject
{
    Q_OBJECT

private slots:
    void membersStayInTheirOrder()
    {
        JsonWriter json;
        json.beginObject()
            .member(u"zebra"_s, 1)
            .member(u"ant"_s, u"a \"b\" \u2212\n"_s)
            .member(u"none"_s, std::optional<double>())
            .beginArray(u"list"_s)
            .element(-16.9)
            .beginObject()
            .end()
            .beginArray()
            .element(true)
            .end()
            .end()
            .end();
        const QByteArray expected = "{\n"
                                    "  \"zebra\": 1,\n"
                                    "  \"ant\": \"a \\\"b\\\" \u2212\\n\",\n"
                                    "  \"none\": null,\n"
                                    "  \"list\": [\n"
                                    "    -16.9,\n"
                                    "    {},\n"
                                    "    [\n"
                                    "      true\n"
                                    "    ]\n"
                                    "  ]\n"
                                    "}\n";
        QCOMPARE(json.text(), expected);
    }

    void everyTextComesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("control characters") << u"\u0000\u0007\u001f\u007f"_s;
        QTest::newRow("beyond the first plane") << u"💷"_s;
        QTest::newRow("backslash and quote") << u"\\\"/"_s;
    }
    void everyTextComesBack()
    {
        QFETCH(QString, text);
        JsonWriter json;
        json.beginObject().member(text, text).end();
        const QJsonObject read = QJsonDocument::fromJson(json.text()).object();
        QCOMPARE(read[text].toString(), text);
    }
};

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_json_writer.moc"
