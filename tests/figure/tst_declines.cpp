#include "built_figures.h"
#include "figure/facets.h"

#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(aftershock::ViewSpec)
Q_DECLARE_METATYPE(aftershock::Quantity)

namespace {

/// Moves of made-up companies A, B, C … after the release of R1.
DatasetContents moves(const std::vector<Quantity>& changes)
{
    DatasetContents contents = article::contents();
    contents.shareMoves.clear();
    contents.organisations.clear();
    for (const Quantity& change : changes) {
        const RowId id = std::ssize(contents.shareMoves) + 1;
        contents.organisations.push_back(
            {.id = id, .name = QString(QChar(static_cast<int>(u'A' + id - 1)))});
        contents.shareMoves.push_back(
            {.id = id, .event = 1, .organisation = id, .changePercent = change});
    }
    return contents;
}

Quantity over(double value)
{
    return {.value = value, .qualifier = Qualifier::Over};
}

Quantity exact(double value)
{
    return {.value = value};
}

ViewSpec only(Field field, const QStringList& values)
{
    return {.filters = {{.field = field, .values = values}}};
}

} // namespace

/// The share moves as a chart.
class TestDeclines : public QObject
{
    Q_OBJECT

private slots:
    /// What pandas works out has the digits of a double; what a source printed is as it printed it.
    void changesWorkedOutAreShownToTwoDecimals_data()
    {
        QTest::addColumn<Quantity>("change");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a double") << exact(-17.8478529468649) << u"−17.85 %"_s;
        QTest::newRow("small") << exact(-0.0792034673575137) << u"−0.08 %"_s;
        QTest::newRow("smaller") << exact(0.00012345678) << u"0.0001 %"_s;
        QTest::newRow("four decimals") << exact(-16.9682) << u"−16.9682 %"_s;
        QTest::newRow("as it was printed")
            << Quantity{.value = -16.968213, .digits = 8} << u"−16.968213 %"_s;
        QTest::newRow("a bound stays true") << over(-17.8478529468649) << u"over 17.84 %"_s;
    }
    void changesWorkedOutAreShownToTwoDecimals()
    {
        QFETCH(Quantity, change);
        QFETCH(QString, shown);
        const Figure figure = built(moves({change}));
        QVERIFY2(plain(figure.marks.at(0).valueText).contains(plain(shown)),
                 qPrintable(figure.marks[0].valueText));
        QCOMPARE(figure.marks[0].value.value, change.value);
    }

    void theLargestFallStandsFirst()
    {
        const Figure figure = built(article::contents());
        const QStringList expected{u"Siemens Energy"_s, u"Broadcom"_s, u"Nvidia"_s,
                                   u"Oracle"_s,         u"ASML"_s,     u"Cisco"_s,
                                   u"Alphabet"_s,       u"Microsoft"_s};
        QCOMPARE(labels(figure), expected);
        QCOMPARE(figure.form, MarkForm::Bars);
        QCOMPARE(figure.axis.unit, u"%"_s);
        QCOMPARE(tickLabels(figure),
                 (QStringList{u"−20\u202f%"_s, u"−15"_s, u"−10"_s, u"−5"_s, u"0"_s}));
    }

    void everyFigureIsTheArticlesOwn_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<BoundMark>("bound");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spoken");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("locator");
        const auto row = [](const char* name, double value, BoundMark bound, const char* text,
                            const char* spoken, bool bbc) {
            QTest::newRow(name) << value << bound << QString::fromUtf8(text)
                                << QString::fromUtf8(spoken)
                                << (bbc ? u"BBC, via the article"_s : u"the article"_s)
                                << (bbc ? u"section 2, paragraph 3"_s
                                        : u"section 2, paragraph 2"_s);
        };
        using enum BoundMark;
        row("Nvidia", -16.9, None, "−16.9\u202f%", "Nvidia, down 16.9 percent, 27 January 2025",
            false);
        row("Broadcom", -17.4, None, "−17.4\u202f%", "Broadcom, down 17.4 percent, 27 January 2025",
            false);
        row("Microsoft", -2.14, None, "−2.14\u202f%",
            "Microsoft, down 2.14 percent, 27 January 2025", false);
        row("Alphabet", -4, Outward, "over 4\u202f% down",
            "Alphabet, down over 4 percent, 27 January 2025", false);
        row("Oracle", -14, None, "−14\u202f%", "Oracle, down 14 percent, 27 January 2025", false);
        row("Cisco", -5, None, "−5\u202f%", "Cisco, down 5 percent, 27 January 2025", false);
        row("ASML", -7, Outward, "over 7\u202f% down", "ASML, down over 7 percent, 27 January 2025",
            true);
        row("Siemens Energy", -20, None, "−20\u202f%",
            "Siemens Energy, down 20 percent, 27 January 2025", true);
    }
    void everyFigureIsTheArticlesOwn()
    {
        const Figure figure = built(article::contents());
        const std::optional<Mark> mark = markOf(figure, QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(mark);
        QTEST(mark->value.value, "value");
        QTEST(mark->bound, "bound");
        QTEST(mark->valueText, "text");
        QTEST(mark->accessibleName, "spoken");
        QTEST(mark->source, "source");
        QTEST(mark->locator, "locator");
        QCOMPARE(mark->dayText, u"27 Jan 2025, inferred"_s);
        QCOMPARE(mark->event, u"Release of DeepSeek R1"_s);
    }

    void theTextsSayWhatTheChartShows()
    {
        const Figure figure = built(article::contents());
        QCOMPARE(figure.title.text(),
                 u"Siemens Energy and Broadcom fell furthest after the release of DeepSeek R1"_s);
        QCOMPARE(figure.subtitle.text(),
                 u"Change in share price reported after the release of DeepSeek R1, %, trading of "
                 "Monday 27 January 2025"_s);
        QCOMPARE(
            figure.notes,
            (QStringList{u"Arrow: the source gives a lower bound (“over”); the true fall is at "
                         "least this large."_s,
                         u"Order as stated: ASML and Alphabet may have moved further."_s,
                         u"Trading day inferred: the source does not print it."_s}));
        QCOMPARE(figure.source,
                 u"Source: the article, section 2, paragraph 2; BBC, via the article, "
                 "section 2, paragraph 3"_s);
        QVERIFY(figure.altText.contains(u"8 falls"_s));
        QVERIFY(figure.altText.contains(u"Siemens Energy (−20\u202f%)"_s));
        QVERIFY(figure.altText.contains(u"Microsoft (−2.14\u202f%)"_s));
    }

    void aTitleSaysTheFindingAndKeepsItsBound_data()
    {
        QTest::addColumn<std::vector<Quantity>>("changes");
        QTest::addColumn<QString>("title");
        const auto row = [](const char* name, std::vector<Quantity> changes, const char* title) {
            QTest::newRow(name) << changes << QString::fromUtf8(title);
        };
        const Quantity range{.value = -4, .qualifier = Qualifier::Between, .upper = -9};
        row("one fall", {exact(-5)}, "A fell 5\u202f%");
        row("one rise", {exact(3.5)}, "A rose 3.5\u202f%");
        row("one bound", {over(-7)}, "A fell over 7\u202f%");
        row("one range", {range}, "A fell 4\u202f% to 9\u202f%");
        row("one unchanged", {exact(0)}, "A was unchanged");
        row("two falls", {exact(-5), exact(-2)}, "A fell furthest");
        row("four falls", {exact(-1), exact(-2), exact(-3), exact(-4)}, "D and C fell furthest");
        row("second place tied", {exact(-1), exact(-3), exact(-3), exact(-4)}, "D fell furthest");
        row("bound on top", {exact(-1), over(-3), exact(-2), exact(-1)},
            "B fell furthest (over 3\u202f%)");
        row("tie", {exact(-5), exact(-5), exact(-1)}, "A and B fell furthest (5\u202f% each)");
        row("many tie", {exact(-5), exact(-5), exact(-5), exact(-5), exact(-5), exact(-1)},
            "A, B and 3 others fell furthest (5\u202f% each)");
        row("rises", {exact(1), exact(2), exact(3), exact(4)}, "D and C rose furthest");
        row("both ways", {exact(-5), exact(2)}, "A fell 5\u202f%, B rose 2\u202f%");
        row("nothing moved", {exact(0), exact(0)}, "No share price changed");
    }
    void aTitleSaysTheFindingAndKeepsItsBound()
    {
        QFETCH(std::vector<Quantity>, changes);
        QFETCH(QString, title);
        QCOMPARE(built(moves(changes)).title.made, title + u" after the release of DeepSeek R1"_s);
    }

    void whatIsCertainComesFirst_data()
    {
        QTest::addColumn<std::vector<Quantity>>("changes");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("unsure");
        const auto at = [](double value, Qualifier qualifier, std::optional<double> upper = {}) {
            return Quantity{.value = value, .qualifier = qualifier, .upper = upper};
        };
        // A fall of under 10 % may be one of 1 %, and one of 5 % to 20 % one of 20 %.
        QTest::newRow("an upper bound")
            << std::vector{at(-10, Qualifier::Under), exact(-9)} << u"B fell furthest"_s << u"A"_s;
        QTest::newRow("a range") << std::vector{at(-5, Qualifier::Between, -20), exact(-9)}
                                 << u"B fell furthest"_s << u"A"_s;
        QTest::newRow("a range and an upper bound")
            << std::vector{at(3, Qualifier::AtMost), at(2, Qualifier::Between, 4)}
            << u"B rose furthest (2\u202f% to 4\u202f%)"_s << u"A"_s;
        QTest::newRow("the second named")
            << std::vector{exact(-9), exact(-5), at(-8, Qualifier::Under), exact(-1)}
            << u"A and B fell furthest"_s << u"C"_s;
        QTest::newRow("nothing open") << std::vector{exact(-9), at(-3, Qualifier::Under)}
                                      << u"A fell furthest"_s << QString();
    }
    void whatIsCertainComesFirst()
    {
        QFETCH(std::vector<Quantity>, changes);
        QFETCH(QString, title);
        QFETCH(QString, unsure);
        const Figure figure = built(moves(changes));
        QCOMPARE(figure.title.made, title + u" after the release of DeepSeek R1"_s);
        const QString note = u"Order as stated: %1 may have moved further."_s.arg(unsure);
        QCOMPARE(figure.notes.contains(note), !unsure.isEmpty());
    }

    void aRangeOfSizesKeepsWhatReachesIntoIt()
    {
        const DatasetContents contents =
            moves({{.value = 2, .qualifier = Qualifier::Between, .upper = 4}, exact(1)});
        const auto kept = [&contents](double minimum, double maximum) {
            return labels(built(
                contents,
                {.filters = {{.field = Field::Size, .minimum = minimum, .maximum = maximum}}}));
        };
        QCOMPARE(kept(3, 10), QStringList{u"A"_s});
        QCOMPARE(kept(4.5, 10), QStringList());
        QCOMPARE(kept(0, 1.5), QStringList{u"B"_s});
        for (const Facet& facet : facets(Dataset(contents), {}, Formatter()))
            if (facet.field == Field::Size)
                QCOMPARE(facet.maximum, std::optional(4.0));
    }

    /// Of upper bounds alone nobody knows which is the largest.
    void onlyUpperBoundsNameNoOne()
    {
        const auto under = [](double value) {
            return Quantity{.value = value, .qualifier = Qualifier::Under};
        };
        const Figure figure = built(moves({under(-10), under(-12), under(-5)}));
        QCOMPARE(figure.title.made,
                 u"No share price fell by more than 12\u202f% after the release of DeepSeek R1"_s);
        QVERIFY(!figure.notes.join(u' ').contains(u"Order as stated"_s));
        QCOMPARE(built(moves({under(-10), exact(3), exact(2)})).title.made,
                 u"A fell under 10\u202f%, B rose furthest after the release of DeepSeek R1"_s);
    }

    void rowsOfOneNameAreToldApartByTheirDays()
    {
        DatasetContents contents = moves({exact(-17), exact(-5), exact(-3), exact(-1), exact(9)});
        const auto on = [&contents](std::size_t row, RowId company, int dayOfMonth) {
            contents.shareMoves[row].organisation = company;
            contents.shareMoves[row].tradingDay = Day{.date = QDate(2025, 1, dayOfMonth)};
        };
        on(0, 1, 27);
        on(1, 2, 27);
        on(2, 1, 24);
        on(3, 2, 24);
        on(4, 1, 28);
        const Figure figure = built(contents);
        QCOMPARE(figure.title.made, u"A (27 Jan 2025) and B (27 Jan 2025) fell furthest, A (28 Jan "
                                    "2025) rose 9\u202f% after the release of DeepSeek R1"_s);
        QCOMPARE(figure.marks[2].label, u"A"_s);
        QCOMPARE(figure.marks[2].detail, u"24 Jan 2025"_s);
        QVERIFY(!figure.notes.join(u' ').contains(u"Order as stated"_s));
        // On one day each there is nothing to tell apart.
        on(2, 3, 24);
        on(3, 4, 24);
        on(4, 5, 28);
        QCOMPARE(built(contents).marks[2].detail, QString());
    }

    void aSourceVouchesForItsOwnRowsOnly()
    {
        DatasetContents contents = moves({exact(-5), exact(-2), exact(-1)});
        contents.shareMoves[0].citation = {.source = 2};
        QCOMPARE(built(contents).source,
                 u"Source: BBC, via the article; 2 rows without a source"_s);
        contents.shareMoves[1].citation = {.source = 2};
        QVERIFY(built(contents).source.endsWith(u"; one row without a source"_s));
        contents.shareMoves[2].event.reset();
        contents.shareMoves[1].event = 2;
        QCOMPARE(built(contents).title.made, u"A fell furthest"_s); // not “across two events”
    }

    void aTitleFitsItsEvents()
    {
        DatasetContents contents = moves({exact(-5), exact(-2)});
        contents.shareMoves[1].event = 2;
        QCOMPARE(built(contents).title.made, u"A fell furthest across two events"_s);
        contents.shareMoves[1].changePercent = exact(2); // one move each: neither spans the events
        QCOMPARE(built(contents).title.made, u"A fell 5\u202f%, B rose 2\u202f%"_s);
        contents.shareMoves[1].changePercent = exact(-2);
        contents.shareMoves[0].event = 2;
        QCOMPARE(built(contents).title.made, u"Monday’s fall in AI shares: A fell furthest"_s);
        contents.shareMoves[0].event.reset();
        contents.shareMoves[1].event.reset();
        QCOMPARE(built(contents).title.made, u"A fell furthest"_s);
        QCOMPARE(built(contents).subtitle.made, u"Change in share price as reported, %"_s);
    }

    void whatAPersonWroteStandsBeforeWhatWasMade()
    {
        const Figure figure =
            built(article::contents(), {.texts = {.title = u"My title"_s, .note = u""_s}});
        QCOMPARE(figure.title.text(), u"My title"_s);
        QCOMPARE(figure.note.text(), u""_s);
        QVERIFY(figure.title.made.startsWith(u"Siemens Energy"_s));
        QVERIFY(figure.subtitle.text().startsWith(u"Change in share price"_s));
    }

    void filtersKeepWhatTheyName_data()
    {
        QTest::addColumn<ViewSpec>("spec");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char* name, const ViewSpec& spec, const QStringList& names) {
            QTest::newRow(name) << spec << names;
        };
        const QStringList europe{u"Siemens Energy"_s, u"ASML"_s};
        row("by code", only(Field::Country, {u"DE"_s, u"NL"_s}), europe);
        row("by name", only(Field::Country, {u"germany"_s, u"Netherlands"_s}), europe);
        row("alternatives in two filters",
            {.filters = {{.field = Field::Country, .values = {u"DE"_s}},
                         {.field = Field::Country, .values = {u"NL"_s}}}},
            europe);
        row("different fields must both hold",
            {.filters = {{.field = Field::Country, .values = {u"US"_s}},
                         {.field = Field::Qualifier, .values = {u"lower-bound"_s}}}},
            {u"Alphabet"_s});
        row("one qualifier", only(Field::Qualifier, {u"over"_s}), {u"ASML"_s, u"Alphabet"_s});
        row("other qualifier of the class", only(Field::Qualifier, {u"at-least"_s}), {});
        row("event by title", only(Field::Event, {u"release of deepseek r1"_s}),
            labels(built(article::contents())));
        row("event by id", only(Field::Event, {u"2"_s}), {});
        row("range", {.filters = {{.field = Field::Size, .minimum = -14, .maximum = -5}}},
            {u"Oracle"_s, u"ASML"_s, u"Cisco"_s});
        row("two ranges",
            {.filters = {{.field = Field::Size, .maximum = -18},
                         {.field = Field::Size, .minimum = -3}}},
            {u"Siemens Energy"_s, u"Microsoft"_s});
        row("source", only(Field::Source, {u"BBC, via the article"_s}), europe);
        row("company", only(Field::Name, {u"nvidia"_s}), {u"Nvidia"_s});
        row("day", only(Field::Day, {u"2025-01-27"_s}), labels(built(article::contents())));
    }
    void filtersKeepWhatTheyName()
    {
        QFETCH(ViewSpec, spec);
        const Figure figure = built(article::contents(), spec);
        QTEST(labels(figure), "names");
        QCOMPARE(figure.rowsInDataset, 8);
        QCOMPARE(figure.emptyText.isEmpty(), !figure.marks.empty());
    }

    void anEventThatIsNotThereIsNamed()
    {
        const Result<Figure> figure = buildFigure(Dataset(article::contents()),
                                                  only(Field::Event, {u"Brexit"_s}), Formatter());
        QVERIFY(!figure);
        QCOMPARE(figure.error().code, ErrorCode::UnknownEvent);
        QCOMPARE(figure.error().value, u"Brexit"_s);
        QVERIFY(figure.error().detail.contains(u"1 Release of DeepSeek R1"_s));
    }

    void rowsSortByWhatIsAsked_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QStringList>("firstThree");
        QTest::newRow("smallest fall first")
            << Field::Size << true << QStringList{u"Microsoft"_s, u"Alphabet"_s, u"Cisco"_s};
        QTest::newRow("name") << Field::Name << false
                              << QStringList{u"Alphabet"_s, u"ASML"_s, u"Broadcom"_s};
        QTest::newRow("name backwards")
            << Field::Name << true << QStringList{u"Siemens Energy"_s, u"Oracle"_s, u"Nvidia"_s};
        QTest::newRow("country, then name")
            << Field::Country << false
            << QStringList{u"Siemens Energy"_s, u"ASML"_s, u"Alphabet"_s};
    }
    void rowsSortByWhatIsAsked()
    {
        QFETCH(Field, field);
        QFETCH(bool, descending);
        const Figure figure =
            built(article::contents(), {.sort = Sort{.field = field, .descending = descending}});
        QTEST(labels(figure).mid(0, 3), "firstThree");
    }

    void tiesStandByName()
    {
        DatasetContents contents = moves({exact(-5), exact(-5), exact(-5)});
        contents.organisations[0].name = u"zeta"_s;
        contents.organisations[1].name = u"Beta"_s;
        contents.organisations[2].name = u"alpha"_s;
        QCOMPARE(labels(built(contents)), (QStringList{u"alpha"_s, u"Beta"_s, u"zeta"_s}));
    }

    void groupsStandTogetherUnderTheirHeading()
    {
        const Figure figure =
            built(article::contents(), {.colourBy = Field::Country, .groupBy = Field::Country});
        QStringList groups;
        for (const Mark& mark : figure.marks)
            groups << mark.group;
        const QStringList expected = QStringList{u"Germany"_s} +
                                     QStringList(6, u"United States"_s) +
                                     QStringList{u"Netherlands"_s};
        QCOMPARE(groups, expected);
        QCOMPARE(figure.legendTitle, u"Country"_s);
        const std::vector<LegendEntry> legend{
            {u"United States"_s, 6}, {u"Germany"_s, 1}, {u"Netherlands"_s, 1}};
        QVERIFY(figure.legend == legend);
        for (const Mark& mark : figure.marks)
            QCOMPARE(figure.legend[static_cast<std::size_t>(mark.colour)].label, mark.group);
    }

    void manyClassesEndInOther()
    {
        DatasetContents contents = moves(std::vector<Quantity>(12, exact(-1)));
        for (Organisation& organisation : contents.organisations)
            organisation.sector = u"Sector "_s + organisation.name;
        const Figure figure = built(contents, {.colourBy = Field::Sector});
        QCOMPARE(figure.legend.size(), std::size_t(8));
        QVERIFY((figure.legend.back() == LegendEntry{u"Other"_s, 5}));
        QCOMPARE(markOf(figure, u"L"_s)->colour, 7);
    }

    void bothDirectionsFitOnOneAxis()
    {
        const Figure figure = built(moves({exact(-18.25), exact(12)}));
        QCOMPARE(tickLabels(figure),
                 (QStringList{u"−20\u202f%"_s, u"−10"_s, u"0"_s, u"10"_s, u"20"_s}));
        QCOMPARE(markOf(figure, u"B"_s)->valueText, u"+12\u202f%"_s);
        QCOMPARE(markOf(figure, u"B"_s)->accessibleName, u"B, up 12 percent"_s);
    }

    void hostileNamesAreShownNotObeyed()
    {
        DatasetContents contents = moves({exact(-5)});
        contents.organisations[0].name = u"Evil\u202egnp.exe\u0007"_s;
        QCOMPARE(labels(built(contents)), QStringList{u"Evil\\u{202e}gnp.exe\\u{7}"_s});
    }

    void anEmptyDatasetSaysWhatToDo()
    {
        const Figure figure = built(DatasetContents());
        QVERIFY(figure.marks.empty());
        QCOMPARE(figure.title.made, u"No share moves to show"_s);
        QVERIFY(figure.emptyText.contains(u"import"_s));
        QCOMPARE(built(article::contents(), only(Field::Country, {u"FR"_s})).emptyText,
                 u"No share move passes the filters. Clear them to see all 8."_s);
    }

    void whatIsNotFinishedIsNamedAndNotDrawn()
    {
        DatasetContents contents = moves({exact(-3), exact(-2), exact(0), exact(0)});
        contents.unfinished.withoutChange = {contents.shareMoves[2]};
        contents.unfinished.shareMoves = {contents.shareMoves[3]};
        contents.shareMoves.resize(2);
        const Figure figure = built(contents);
        QCOMPARE(labels(figure), (QStringList{u"A"_s, u"B"_s}));
        QVERIFY(figure.notes.contains(u"Not shown, since no change is given: C."_s));
        QVERIFY(figure.notes.contains(u"Not shown, since a cell waits to be mended: D."_s));
        const Figure filtered = built(contents, only(Field::Name, {u"D"_s}));
        QCOMPARE(filtered.notes, QStringList{u"Not shown, since a cell waits to be mended: D."_s});
    }

    void aDatasetOfUnfinishedMovesSaysWhatToDo()
    {
        DatasetContents contents = moves({exact(0)});
        contents.unfinished.withoutChange = std::exchange(contents.shareMoves, {});
        const Figure figure = built(contents);
        QCOMPARE(figure.emptyText, u"No share move here is finished yet. Mend the cells that are "
                                   "marked in the Data view."_s);
        QCOMPARE(figure.title.made, u"No share moves to show"_s);
    }
};

QTEST_GUILESS_MAIN(TestDeclines)
#include "tst_declines.moc"
