#include "figure/country_names.h"

#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// Countries as people call them.
class TestCountryNames : public QObject
{
    Q_OBJECT

private slots:
    void aCodeBecomesAName_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* code, Language language, const QString& name) {
            QTest::addRow("%s %d", code, static_cast<int>(language))
                << QString::fromLatin1(code) << language << name;
        };
        using enum Language;
        row("US", English, u"United States"_s);
        row("us", English, u"United States"_s);
        row("GB", English, u"United Kingdom"_s);
        row("NL", English, u"Netherlands"_s);
        row("DE", German, u"Deutschland"_s);
        row("US", German, u"Vereinigte Staaten"_s);
        row("CN", Chinese, u"中国"_s);
        row("NL", Chinese, u"荷兰"_s);
        row("BT", German, u"Bhutan"_s);
        row("QQ", English, u"QQ"_s);
        row("USA", English, u"USA"_s);
        row("", English, u""_s);
    }
    void aCodeBecomesAName()
    {
        QFETCH(QString, code);
        QFETCH(Language, language);
        QTEST(countryName(code, language), "name");
    }
};

QTEST_GUILESS_MAIN(TestCountryNames)
#include "tst_country_names.moc"
