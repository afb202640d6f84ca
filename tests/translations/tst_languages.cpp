#include "analysis/checks.h"
#include "core/catalogue.h"
#include "figure/build_figure.h"
#include "figure/locators.h"
#include "store/dataset_store.h"

#include <QTest>

#include <algorithm>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// What the built-in charts say in German and Chinese: every bound keeps its word.
class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { speak(Language::English); }

    void theFallsAreToldInGerman()
    {
        const Figure figure = built(Language::German, {});
        QCOMPARE(figure.title.made,
                 u"Release of DeepSeek R1: Siemens Energy und Broadcom fielen am stärksten"_s);
        QCOMPARE(figure.subtitle.made,
                 u"Gemeldete Veränderung der Aktienkurse, „Release of DeepSeek R1“, %, "
                 u"Handel am Montag, 27. Januar 2025"_s);
        QCOMPARE(figure.notes,
                 (QStringList{
                     u"Pfeil: Die Quelle nennt eine Untergrenze („mehr als“); der wahre Rückgang "
                     u"ist mindestens so groß."_s,
                     u"Reihenfolge wie angegeben: ASML und Alphabet können sich stärker bewegt "
                     u"haben."_s,
                     u"Handelstag erschlossen: Die Quelle nennt ihn nicht."_s,
                 }));
        QCOMPARE(figure.source, u"Quelle: the article, Abschnitt 2, Absatz 2; "
                                u"BBC, via the article, Abschnitt 2, Absatz 3"_s);
        QCOMPARE(figure.altText,
                 u"Release of DeepSeek R1: Siemens Energy und Broadcom fielen am stärksten. "
                 u"Balkendiagramm von 8 Kursrückgängen, von Siemens Energy (−20\u202f%) bis "
                 u"Microsoft (−2,14\u202f%). Zahlen, die Grenzen, Spannen oder ungefähr und so "
                 u"gekennzeichnet sind: 2."_s);
        const Mark asml = markOf(figure, u"ASML"_s);
        QCOMPARE(asml.valueText, u"mehr als 7\u202f% im Minus"_s);
        QCOMPARE(asml.accessibleName, u"ASML, um mehr als 7 Prozent gefallen, 27. Januar 2025"_s);
        QCOMPARE(asml.dayText, u"27. Jan. 2025, erschlossen"_s);
    }

    void oneCompanyTakesTheSingular()
    {
        const Figure figure =
            built(Language::German,
                  {.filters = {{.field = Field::Country, .values = {u"DE"_s, u"NL"_s}}}});
        QCOMPARE(figure.title.made, u"Release of DeepSeek R1: Siemens Energy fiel am stärksten"_s);
        QCOMPARE(figure.notes.value(1),
                 u"Reihenfolge wie angegeben: ASML kann sich stärker bewegt haben."_s);
    }

    void theFundingIsToldInGerman()
    {
        const Figure figure = built(Language::German, {.view = ViewKind::Funding});
        QCOMPARE(figure.title.made, u"Bank of China plant mindestens 24.444-mal so viel wie "
                                    u"DeepSeek (cost of R1, gemeldet)"_s);
        QCOMPARE(figure.subtitle.made, u"Angekündigte oder gemeldete Finanzierung, Pfund nach "
                                       u"Umrechnung von the article, logarithmische Skala"_s);
        QCOMPARE(figure.notes,
                 (QStringList{
                     u"Pfeil: „mindestens“ oder „mehr als“; der wahre Betrag kann größer sein."_s,
                     u"Hohl: ein Teil, in seiner Gesamtsumme schon enthalten."_s,
                     u"Die Beträge umfassen verschiedene Zeiträume: fünf Jahre, ein Jahr, keiner "
                     u"angegeben."_s,
                 }));
        const Mark bank = markOf(figure, u"Bank of China"_s);
        QCOMPARE(bank.valueText, u"mindestens 1\u00a0Bio.\u00a0Yuan"_s);
        QCOMPARE(bank.secondText, u"110\u00a0Mrd.\u00a0£"_s);
        QCOMPARE(bank.detail, u"AI industry chain, über fünf Jahre"_s);
        const Mark part = markOf(figure, u"davon stocks and bonds"_s);
        QCOMPARE(part.detail, u"30\u202f% der genannten Beträge"_s);
    }

    void aYearsShareIsToldInGerman()
    {
        const Figure figure = built(
            Language::German,
            {.view = ViewKind::Funding, .currency = Currency::fromCode(u"USD"_s), .perYear = true});
        QCOMPARE(figure.title.made, u"Meta plant nach den Angaben am meisten: mehr als "
                                    u"60\u00a0Mrd.\u00a0$ pro Jahr (gleichmäßig verteilt)"_s);
        QVERIFY(figure.notes.contains(u"Bank of China: umgerechnet zu 1,2440\u00a0$ für 1\u00a0£, "
                                      u"dem Kurs, der aus den zwei Beträgen von Meta folgt."_s));
    }

    void theFallsAreToldInChinese()
    {
        const Figure figure = built(Language::Chinese, {});
        QCOMPARE(figure.title.made, u"Release of DeepSeek R1：Siemens Energy和Broadcom跌幅最大"_s);
        QCOMPARE(figure.subtitle.made, u"据报道的股价变动，“Release of DeepSeek R1”，%，"
                                       u"2025年1月27日星期一交易"_s);
        QCOMPARE(figure.notes.value(0), u"箭头：来源只给出下限（“超过”）；实际跌幅至少如此。"_s);
        QCOMPARE(figure.source,
                 u"来源：the article，第2节，第2段；BBC, via the article，第2节，第3段"_s);
        const Mark asml = markOf(figure, u"ASML"_s);
        QCOMPARE(asml.valueText, u"跌逾7%"_s);
        QCOMPARE(asml.accessibleName, u"ASML，下跌逾7%，2025年1月27日"_s);
    }

    void theFundingIsToldInChinese()
    {
        const Figure figure = built(Language::Chinese, {.view = ViewKind::Funding});
        QCOMPARE(figure.title.made,
                 u"Bank of China计划投入至少24,444倍于DeepSeek（cost of R1，据报道）的金额"_s);
        QCOMPARE(figure.notes.value(0), u"箭头：“至少”或“逾”；实际金额可能更大。"_s);
        QCOMPARE(figure.notes.value(2), u"各金额涵盖的期限不同：五年，一年，未注明。"_s);
        QCOMPARE(markOf(figure, u"Bank of China"_s).valueText, u"至少1万亿元"_s);
        QCOMPARE(markOf(figure, u"其中stocks and bonds"_s).detail, u"所述金额的30%"_s);
    }

    void theChecksSpeakTheLanguage()
    {
        speak(Language::German);
        const Result<OpenedDataset> opened = openBuiltInDataset();
        QVERIFY(opened);
        const std::vector<Finding> findings =
            checkDataset(*opened->dataset, Formatter(Language::German));
        const auto inferred = std::ranges::find(findings, u"inferred-date"_s, &Finding::id);
        QVERIFY(inferred != findings.end());
        QCOMPARE(inferred->message, u"8 Kursbewegungen mit einem Tag, den keine Quelle nennt"_s);
        QCOMPARE(describe({.code = ErrorCode::UnknownView, .value = u"x"_s, .detail = u"y"_s}),
                 u"Eine Ansicht „x“ gibt es nicht; möglich sind: y"_s);
    }

    void placesAreSaidInTheLanguage_data()
    {
        QTest::addColumn<QString>("locator");
        QTest::addColumn<QString>("text");
        QTest::newRow("two levels") << u"section 2, paragraph 3"_s << u"Abschnitt 2, Absatz 3"_s;
        QTest::newRow("two of one")
            << u"section 1, paragraphs 1 and 2"_s << u"Abschnitt 1, Absätze 1 und 2"_s;
        QTest::newRow("other words") << u"Abb. 3"_s << u"Abb. 3"_s;
        QTest::newRow("other words before") << u"appendix, page 3"_s << u"appendix, Seite 3"_s;
        QTest::newRow("none") << QString() << QString();
    }
    void placesAreSaidInTheLanguage()
    {
        QFETCH(QString, locator);
        speak(Language::German);
        QTEST(locatorText(locator, Formatter(Language::German)), "text");
    }

    void afterAnotherLanguageEnglishIsEnglish()
    {
        (void)built(Language::German, {});
        const Figure figure = built(Language::English, {});
        QCOMPARE(figure.title.made, u"Siemens Energy and Broadcom fell furthest after the release "
                                    u"of DeepSeek R1"_s);
    }

private:
    static Figure built(Language language, const ViewSpec& spec)
    {
        speak(language);
        const Result<OpenedDataset> opened = openBuiltInDataset();
        if (!opened)
            return {};
        const Result<Figure> figure = buildFigure(*opened->dataset, spec, Formatter(language));
        return figure ? *figure : Figure();
    }

    static Mark markOf(const Figure& figure, const QString& label)
    {
        const auto mark = std::ranges::find(figure.marks, label, &Mark::label);
        return mark == figure.marks.end() ? Mark() : *mark;
    }
};

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
