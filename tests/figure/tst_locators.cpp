#include "figure/locators.h"

#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

/// Places in a source, in one line.
class TestLocators : public QObject
{
    Q_OBJECT

private slots:
    void placesAreDrawnTogether_data()
    {
        QTest::addColumn<QStringList>("locators");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const char* locators, const char* text) {
            QTest::newRow(name) << QString::fromUtf8(locators).split(u'|')
                                << QString::fromUtf8(text);
        };
        row("none", "", "");
        row("one", "section 2, paragraph 3", "section 2, paragraph 3");
        row("twice the same", "page 4|page 4", "page 4");
        row("same section", "section 2, paragraph 3|section 2, paragraph 2",
            "section 2, paragraphs 2 and 3");
        row("different sections", "section 3, paragraph 2|section 1, paragraph 3",
            "section 1, paragraph 3; section 3, paragraph 2");
        row("numbers, not letters", "page 10|page 9|page 9a", "page 9; page 9a; page 10");
        row("pages in a row", "page 10|page 9|page 11", "pages 9, 10 and 11");
        row("a long run", "page 1|page 2|page 3|page 4|page 5|page 6|page 7|page 8|page 9",
            "pages 1–9");
        row("runs and others", "page 1|page 2|page 3|page 5|page 6|page 8|page 9|page 10|page 14",
            "pages 1–3, 5, 6, 8–10 and 14");
        row("too many to read",
            "page 1|page 3|page 5|page 7|page 9|page 11|page 13|page 15|page 17|page 19",
            "pages 1, 3, 5, 7, 9, 11, 13, 15 and 2 more");
        row("words of another kind", "Abb. 3|Abb. 2", "Abb. 2; Abb. 3");
        row("many", "a|b|c|d|e|f|g|h", "a; b; c; d; e; f; and 2 more places");
    }
    void placesAreDrawnTogether()
    {
        QFETCH(QStringList, locators);
        QTEST(locatorList(locators, Formatter()), "text");
    }
};

QTEST_GUILESS_MAIN(TestLocators)
#include "tst_locators.moc"
