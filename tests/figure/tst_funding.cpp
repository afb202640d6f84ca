#include "built_figures.h"
#include "figure/details.h"

#include <QTest>

using namespace aftershock;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(aftershock::ViewSpec)
Q_DECLARE_METATYPE(std::optional<aftershock::FundingStatus>)

namespace {

/// Every mark as “label | detail | value text | second text”, parts indented by two dots a level.
QStringList lines(const Figure& figure)
{
    QStringList list;
    for (const Mark& mark : figure.marks) {
        const QStringList cells{mark.label, mark.detail, mark.valueText, mark.secondText};
        QString line = QString(2 * mark.level, u'.') + cells.join(u" | "_s);
        list << line.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
    }
    return list;
}

ViewSpec in(const char* currency)
{
    return {.view = ViewKind::Funding, .currency = article::currency(currency)};
}

Funding pounds(RowId id, double amount, Qualifier qualifier = Qualifier::Exact,
               std::optional<RowId> partOf = {})
{
    return {.id = id,
            .organisation = 9,
            .purpose = u"thing %1"_s.arg(id),
            .partOf = partOf,
            .amounts = {article::amount(id, "GBP", amount, qualifier, std::nullopt,
                                        AmountBasis::Reported)}};
}

DatasetContents only(std::vector<Funding> fundings)
{
    DatasetContents contents = article::contents();
    contents.fundings = std::move(fundings);
    return contents;
}

} // namespace

/// Money as a chart.
class TestFunding : public QObject
{
    Q_OBJECT

private slots:
    void everyAmountIsTheArticlesOwn()
    {
        const Figure figure = built(article::contents(), {.view = ViewKind::Funding});
        const QStringList expected{
            u"Bank of China | AI industry chain, over five years | at least 1 tn yuan | £110 bn"_s,
            u"..of which stocks and bonds | 30 % of the amounts as stated | at least 300 bn yuan | "
            "£33.30 bn"_s,
            u"Meta | AI investment in 2025 | more than $60 bn | £48.23 bn"_s,
            u"DeepSeek | reported cost of R1 | $5.6 m | £4.5 m"_s,
        };
        QCOMPARE(lines(figure), expected);
        QCOMPARE(figure.form, MarkForm::Dots);
        QCOMPARE(plain(tickLabels(figure)),
                 (QStringList{u"£1 m"_s, u"£10 m"_s, u"£100 m"_s, u"£1 bn"_s, u"£10 bn"_s,
                              u"£100 bn"_s, u"£1 tn"_s}));
        QCOMPARE(figure.axis.unit, u"GBP"_s);
        QCOMPARE(figure.marks[0].value.value, 110e9);
        QCOMPARE(figure.marks[1].value.value, 33.30e9);
        QCOMPARE(figure.marks[1].parent, std::optional(0));
        QVERIFY(figure.marks[1].hollow && !figure.marks[0].hollow);
        QCOMPARE(figure.marks[2].bound, BoundMark::Outward);
        QCOMPARE(figure.marks[3].bound, BoundMark::None);
        QCOMPARE(plain(figure.marks[0].accessibleName),
                 u"Bank of China, at least 1 tn yuan, £110 bn, AI industry chain, over five years, "
                 "January 2025"_s);
    }

    void theTextsSayWhatTheChartShows()
    {
        const Figure figure = built(article::contents(), {.view = ViewKind::Funding});
        QCOMPARE(plain(figure.title.text()),
                 u"Bank of China plans at least 24,444 times DeepSeek’s reported cost of R1"_s);
        QCOMPARE(
            figure.subtitle.text(),
            u"Funding announced or reported, pounds as the article converts them, logarithmic scale"_s);
        QCOMPARE(
            figure.notes,
            (QStringList{u"Arrow: “at least” or “more than”; the true amount may be larger."_s,
                         u"Hollow: a part, counted in its whole already."_s,
                         u"Amounts cover different spans: five years, one year, none stated."_s}));
        QCOMPARE(figure.source,
                 u"Source: the article, section 1, paragraph 3; section 2, paragraph "
                 "4; section 3, paragraph 2"_s);
    }

    void aConvertedAmountSaysHow_data()
    {
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<QStringList>("seconds");
        QTest::addColumn<QString>("note");
        QTest::newRow("dollars")
            << QByteArray("USD") << QStringList{u"$136 bn"_s, u"$41.42 bn"_s, u""_s, u""_s}
            << u"Bank of China: converted at $1.2440 to £1, the rate implied by Meta’s two amounts."_s;
        QTest::newRow("yuan")
            << QByteArray("CNY") << QStringList{u""_s, u""_s, u"434.5 bn yuan"_s, u"41 m yuan"_s}
            << u"Meta and DeepSeek: converted at 9.0090 yuan to £1, the rate implied by Bank of "
               "China’s two amounts for stocks and bonds."_s;
    }
    void aConvertedAmountSaysHow()
    {
        QFETCH(QByteArray, currency);
        QFETCH(QString, note);
        const Figure figure = built(article::contents(), in(currency));
        QStringList seconds;
        for (const Mark& mark : figure.marks)
            seconds << plain(mark.secondText);
        QTEST(seconds, "seconds");
        QVERIFY2(plain(figure.notes).contains(note), qPrintable(figure.notes.join(u'\n')));
        QVERIFY(figure.notes.contains(
            u"Multiples compare amounts in pounds, in which both are stated."_s));
        // The multiple is that of the two amounts stated in pounds, whatever the chart's currency.
        QVERIFY(plain(figure.title.made).contains(u"at least 24,444 times"_s));
    }

    /// £110 bn ÷ £4.5 m and $60 bn ÷ $5.6 m: the yuan of the chart take no part in either.
    void multiplesSayWhatEachWasComparedIn()
    {
        ViewSpec spec = in("CNY");
        spec.relativeTo = article::DeepSeek;
        const Figure figure = built(article::contents(), spec);
        QVERIFY(!figure.subtitle.made.contains(u"yuan"_s));
        QVERIFY(figure.notes.contains(
            u"Bank of China: compared in pounds, in which both amounts are stated."_s));
        QVERIFY(figure.notes.contains(
            u"Meta: compared in US dollars, in which both amounts are stated."_s));
        QVERIFY(std::ranges::none_of(
            figure.notes, [](const QString& note) { return note.contains(u"converted at"_s); }));
    }

    void amountsInTheirOwnCurrenciesAreNotCompared()
    {
        const Figure figure =
            built(article::contents(), {.view = ViewKind::Funding, .inReportedCurrency = true});
        QCOMPARE(figure.title.made, u"Funding in the currencies it was reported in"_s);
        QCOMPARE(figure.axis.unit, u""_s);
        QCOMPARE(plain(tickLabels(figure)),
                 (QStringList{u"1 m"_s, u"100 m"_s, u"10 bn"_s, u"1 tn"_s}));
        QCOMPARE(lines(figure).first(),
                 u"Bank of China | AI industry chain, over five years | at least 1 tn yuan | "_s);
        QCOMPARE(figure.marks[0].group, u"Yuan"_s);
        QCOMPARE(figure.marks[1].group, u"Yuan"_s);
        QCOMPARE(figure.marks[2].group, u"US dollars"_s);
        QVERIFY(figure.notes.contains(
            u"Amounts are in different currencies: compare only within one."_s));
    }

    void amountsAYearAreSpreadEvenly()
    {
        const Figure figure =
            built(article::contents(), {.view = ViewKind::Funding, .perYear = true});
        const QStringList expected{
            u"Meta | AI investment in 2025 | more than $60 bn a year | £48.23 bn a year"_s,
            u"Bank of China | AI industry chain, spread evenly over five years | at least 200 bn "
            "yuan a year | £22 bn a year"_s,
            u"..of which stocks and bonds | 30 % of the amounts as stated | at least 60 bn yuan a "
            "year | £6.66 bn a year"_s,
        };
        QCOMPARE(lines(figure), expected);
        QCOMPARE(figure.title.made.contains(u"Spread evenly"_s), true);
        QVERIFY(figure.notes.contains(u"Bank of China: spread evenly over five years."_s));
        QVERIFY(figure.notes.contains(u"Not shown per year, since no span is stated: DeepSeek."_s));
        QCOMPARE(figure.marks[1].value.value, 22e9);
    }

    void multiplesCarryTheRightBound()
    {
        const Figure figure = built(article::contents(),
                                    {.view = ViewKind::Funding, .relativeTo = article::DeepSeek});
        QStringList texts;
        for (const Mark& mark : figure.marks)
            texts << plain(mark.valueText);
        // £110 bn ÷ £4.5 m = 24,444.4…; 33.30 → 7,400; 48.23 → 10,717.8 (a bound is never rounded
        // up)
        QCOMPARE(texts, (QStringList{u"at least 24,444 ×"_s, u"at least 7,400 ×"_s,
                                     u"more than 10,717 ×"_s, u"1 ×"_s}));
        QCOMPARE(figure.axis.unit, u"×"_s);
        QCOMPARE(plain(figure.marks[0].secondText), u"at least 1 tn yuan"_s);
    }

    void theSummarySaysOnceThatAmountsAreAsStated()
    {
        const DatasetContents contents = article::contents();
        const ViewSpec spec{.view = ViewKind::Funding, .relativeTo = article::Meta};
        const Figure figure = built(contents, spec);
        const ViewSummary summary = viewSummary(Dataset(contents), spec, figure, {}, Formatter());
        QStringList extremes;
        for (const DetailLine& line : summary.lines)
            if (line.label.startsWith(u"Largest"_s) || line.label.startsWith(u"Smallest"_s))
                extremes << plain(line.label + u": "_s + line.text + line.remark);
        QCOMPARE(extremes.size(), 2);
        // £110 bn ÷ £48.23 bn = 2.281, both bounds
        QCOMPARE(extremes[0], u"Largest: Bank of China, 2.28 × of the amounts as stated"_s);
        // $5.6 m ÷ $60 bn = 0.0000933…, rounded up
        QCOMPARE(extremes[1].count(u"as stated"_s), extremes[1].startsWith(u"Smallest as"_s));
        QVERIFY2(extremes[1].contains(u"less than 0.0000934 ×"_s), qPrintable(extremes[1]));
    }

    void aNoteOnMultiplesNamesThoseThatItIsTrueOf()
    {
        DatasetContents contents = article::contents();
        std::vector<FundingAmount>& ofBank = contents.fundings[article::BankOfChina - 1].amounts;
        std::erase_if(ofBank, [](const FundingAmount& amount) {
            return amount.money.currency == article::currency("GBP");
        });
        const Figure figure =
            built(contents, {.view = ViewKind::Funding, .relativeTo = article::DeepSeek});
        // The bank's trillion yuan had to be converted; its part and Meta are stated in pounds.
        const QString notes = plain(figure.notes.join(u'\n'));
        QVERIFY2(!notes.contains(u"Multiples compare"_s), qPrintable(notes));
        QVERIFY2(notes.contains(u"Bank of China: converted at 9.0090 yuan to £1"_s),
                 qPrintable(notes));
        QVERIFY2(notes.contains(u"Bank of China (stocks and bonds) and Meta: compared in pounds"_s),
                 qPrintable(notes));
    }

    void aMultipleOfTwoBoundsIsOfWhatIsStated()
    {
        const Figure figure = built(
            article::contents(), {.view = ViewKind::Funding, .relativeTo = article::BankOfChina});
        // £48.23 bn ÷ £110 bn = 0.4385; £4.5 m ÷ £110 bn = 0.0000409, an upper bound rounded up
        QCOMPARE(plain(markOf(figure, u"Meta"_s)->valueText),
                 u"0.438 × of the amounts as stated"_s);
        QCOMPARE(markOf(figure, u"Meta"_s)->bound, BoundMark::Blurred);
        QCOMPARE(plain(markOf(figure, u"DeepSeek"_s)->valueText), u"at most 0.000041 ×"_s);
        QCOMPARE(markOf(figure, u"DeepSeek"_s)->bound, BoundMark::Inward);
        QCOMPARE(plain(figure.title.made),
                 u"Funding as multiples of Bank of China’s planned amount (at least 1 tn yuan)"_s);
    }

    void aRowThatIsNotThereCannotBeComparedWith()
    {
        const Result<Figure> figure =
            buildFigure(Dataset(article::contents()), {.view = ViewKind::Funding, .relativeTo = 77},
                        Formatter());
        QVERIFY(!figure);
        QCOMPARE(figure.error().code, ErrorCode::UnknownRow);
        QCOMPARE(figure.error().value, u"77"_s);
    }

    void aLinearAxisSaysWhatItCannotShow()
    {
        const Figure figure =
            built(article::contents(), {.view = ViewKind::Funding, .scale = ScaleChoice::Linear});
        QCOMPARE(figure.form, MarkForm::Bars);
        QCOMPARE(figure.axis.scale, AxisScale::Linear);
        const std::optional<Mark> small = markOf(figure, u"DeepSeek"_s);
        QVERIFY(small->tooSmallToSee);
        // £4.5 m of an axis to £120 bn
        QCOMPARE(plain(small->tooSmallText), u"too small to see: 0.004 % of the axis"_s);
        QVERIFY(!markOf(figure, u"Meta"_s)->tooSmallToSee);
    }

    void barsNeverStandOnALogAxis_data()
    {
        QTest::addColumn<ViewSpec>("spec");
        QTest::newRow("log") << ViewSpec{.view = ViewKind::Funding, .scale = ScaleChoice::Log};
        QTest::newRow("linear") << ViewSpec{.view = ViewKind::Funding,
                                            .scale = ScaleChoice::Linear};
        QTest::newRow("moves") << ViewSpec{.scale = ScaleChoice::Log};
        QTest::newRow("nothing") << ViewSpec{
            .view = ViewKind::Funding, .filters = {{.field = Field::Name, .values = {u"X"_s}}}};
    }
    void barsNeverStandOnALogAxis()
    {
        QFETCH(ViewSpec, spec);
        const Figure figure = built(article::contents(), spec);
        QVERIFY(figure.form == MarkForm::Dots || figure.axis.scale == AxisScale::Linear);
    }

    void zeroIsNotOnALogAxisAndIsNamed()
    {
        const DatasetContents contents = only({pounds(1, 0), pounds(2, 5e6)});
        const Figure log = built(contents, {.view = ViewKind::Funding});
        QCOMPARE(log.marks.size(), std::size_t(1));
        QVERIFY(log.notes.contains(u"Not shown, since a logarithmic scale has no zero: Meta."_s));
        const Figure linear =
            built(contents, {.view = ViewKind::Funding, .scale = ScaleChoice::Linear});
        QCOMPARE(linear.marks.size(), std::size_t(2));
        QVERIFY(built(only({pounds(1, 0)}), {.view = ViewKind::Funding})
                    .emptyText.contains(u"linear"_s));
    }

    void whatIsLeftOutMayBeLarger()
    {
        DatasetContents contents = article::contents();
        Funding& deepSeek = contents.fundings[article::DeepSeek - 1];
        deepSeek.years = 1;
        deepSeek.amounts = {
            article::amount(1, "JPY", 9e15, Qualifier::Exact, 1, AmountBasis::Reported)};
        const auto titleOf = [&contents](bool perYear) {
            return plain(
                built(contents, {.view = ViewKind::Funding, .perYear = perYear}).title.made);
        };
        // £110 bn and £48.23 bn are both lower bounds; a year they are £22 bn and £48.23 bn.
        QCOMPARE(titleOf(false), u"Of those shown, Bank of China plans the most as stated: at "
                                 "least 1 tn yuan"_s);
        QCOMPARE(titleOf(true), u"Of those shown and spread evenly, Meta plans the most as stated: "
                                "more than $60 bn a year"_s);
    }

    void anAmountThatNoRateReachesIsNamed()
    {
        DatasetContents contents = article::contents();
        contents.fundings[article::Meta - 1].amounts = {
            article::amount(1, "JPY", 9e12, Qualifier::Exact, 1, AmountBasis::Reported)};
        const Figure figure = built(contents, {.view = ViewKind::Funding});
        QCOMPARE(figure.marks.size(), std::size_t(3));
        QVERIFY(figure.notes.contains(u"Not shown, since no rate is known: Meta."_s));
        const Result<Figure> none =
            buildFigure(Dataset(article::contents()), in("JPY"), Formatter());
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NoRate);
        QCOMPARE(none.error().detail, u"USD → JPY"_s);
    }

    void partsStandUnderTheirWholeWhateverTheOrder_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QStringList>("order");
        const auto row = [](const char* name, Field field, bool descending, const char* order) {
            QTest::newRow(name) << field << descending << QString::fromLatin1(order).split(u' ');
        };
        // Whole 1 (100) has parts 3 (10), 4 (60); 4 has part 5 (20); whole 2 (50) has none.
        row("largest first", Field::Size, true, "1 4 5 3 2");
        row("smallest first", Field::Size, false, "2 1 3 4 5");
        row("purpose backwards", Field::Purpose, true, "2 1 4 5 3");
    }
    void partsStandUnderTheirWholeWhateverTheOrder()
    {
        QFETCH(Field, field);
        QFETCH(bool, descending);
        using enum Qualifier;
        const Figure figure = built(only({pounds(1, 100), pounds(2, 50), pounds(3, 10, Exact, 1),
                                          pounds(4, 60, Exact, 1), pounds(5, 20, Exact, 4)}),
                                    {.view = ViewKind::Funding, .sort = Sort{field, descending}});
        QStringList order;
        for (const Mark& mark : figure.marks)
            order << QString::number(mark.row.id);
        QTEST(order, "order");
        const auto deepest =
            std::ranges::find(figure.marks, RowId(5), [](const Mark& mark) { return mark.row.id; });
        QCOMPARE(deepest->level, 2);
        QCOMPARE(figure.marks[static_cast<std::size_t>(*deepest->parent)].row.id, RowId(4));
        QCOMPARE(plain(deepest->detail), u"33.3 % of the whole"_s);
    }

    void aPartWithoutItsWholeStandsForItself()
    {
        const Figure figure =
            built(article::contents(), {.view = ViewKind::Funding,
                                        .filters = {{.field = Field::Size, .maximum = 40e9}}});
        QCOMPARE(lines(figure).first(), u"Bank of China: stocks and bonds | 30 % of the amounts as "
                                        "stated | at least 300 bn yuan | £33.30 bn"_s);
        QCOMPARE(figure.marks[0].level, 0);
        QVERIFY(figure.marks[0].hollow);
        QCOMPARE(figure.marks[0].funding->partOf, std::optional(u"Bank of China"_s));
    }

    void aPartOfAHiddenPartStandsUnderTheNearestWhole()
    {
        using enum Qualifier;
        const Figure figure =
            built(only({pounds(1, 100), pounds(2, 60, Exact, 1), pounds(3, 30, Exact, 2)}),
                  {.view = ViewKind::Funding,
                   .filters = {{.field = Field::Purpose, .values = {u"thing 1"_s, u"thing 3"_s}}}});
        QCOMPARE(figure.marks.size(), std::size_t(2));
        QCOMPARE(figure.marks[1].level, 1);
        QCOMPARE(figure.marks[1].parent, std::optional(0));
    }

    void aHundredThousandNestedPartsAreStillAChart()
    {
        std::vector<Funding> fundings{pounds(1, 1e9)};
        for (RowId id = 2; id <= 100000; ++id)
            fundings.push_back(pounds(id, 1e9, Qualifier::Exact, id - 1));
        const DatasetContents contents = only(std::move(fundings));
        QCOMPARE(built(contents, {.view = ViewKind::Funding}).marks.back().level, 99999);
        const Figure ends = built(
            contents,
            {.view = ViewKind::Funding,
             .filters = {{.field = Field::Purpose, .values = {u"thing 1"_s, u"thing 100000"_s}}}});
        QCOMPARE(ends.marks.size(), std::size_t(2));
        QCOMPARE(ends.marks[1].level, 1);
    }

    void roundsThatReadTheSameAreToldApartByTheirDays()
    {
        DatasetContents contents = only({pounds(1, 40e9), pounds(2, 6.6e9), pounds(3, 5e9)});
        contents.events = {{.id = 1,
                            .title = u"Round of March"_s,
                            .kind = EventKind::Funding,
                            .startsOn = Day{.date = QDate(2025, 3, 31)}},
                           {.id = 2,
                            .title = u"Round of October"_s,
                            .kind = EventKind::Funding,
                            .startsOn = Day{.date = QDate(2024, 10, 2)}}};
        contents.shareMoves.clear();
        contents.statements.clear();
        contents.fundings[0].event = 1;
        contents.fundings[1].event = 2;
        contents.fundings[0].purpose = contents.fundings[1].purpose = u"Venture"_s;
        QStringList details;
        for (const Mark& mark : built(contents, {.view = ViewKind::Funding}).marks)
            details += mark.detail;
        QCOMPARE(plain(details),
                 (QStringList{u"Venture, 31 Mar 2025"_s, u"Venture, 2 Oct 2024"_s, u"thing 3"_s}));
    }

    void rowsOfOneNameAreToldApartByTheirYears()
    {
        Funding large = pounds(1, 12e9);
        Funding small = pounds(2, 2e9);
        large.purpose = small.purpose = QString();
        large.years = small.years = 1;
        large.fromYear = 2025;
        small.fromYear = 2023;
        const Figure figure = built(only({large, small}), in("GBP"));
        QCOMPARE(figure.marks[0].detail, u"in 2025"_s);
        large.status = FundingStatus::Planned;
        QCOMPARE(built(only({large, small}), in("GBP")).marks[0].detail, u"planned for 2025"_s);
        QCOMPARE(plain(figure.title.made),
                 u"Meta (2025) puts up 6 times the £2 bn of Meta (2023)"_s);
    }

    void aTitleSaysTheFindingAndKeepsItsBound_data()
    {
        using enum Qualifier;
        QTest::addColumn<QList<double>>("amounts");
        QTest::addColumn<QList<Qualifier>>("qualifiers");
        QTest::addColumn<QString>("title");
        const auto row = [](const char* name, QList<double> amounts, QList<Qualifier> qualifiers,
                            const char* title) {
            QTest::newRow(name) << amounts << qualifiers << QString::fromUtf8(title);
        };
        // Funder A plans the first amount, B the second, C the third.
        row("multiple", {8e9, 2e9}, {Exact, Exact}, "A plans 4 times B’s planned £2 bn");
        row("at least", {8e9, 2e9}, {Over, Exact}, "A plans more than 4 times B’s planned £2 bn");
        row("below an upper bound", {8e9, 2e9}, {Exact, Under},
            "A plans more than 4 times B’s planned amount (less than £2 bn)");
        row("about", {8e9, 2e9}, {About, Exact}, "A plans about 4 times B’s planned £2 bn");
        row("two lower bounds", {8e9, 2e9}, {AtLeast, AtLeast},
            "A plans the most as stated: at least £8 bn");
        row("not surely the largest", {3e9, 2e9}, {Exact, Over},
            "A plans the most as stated: £3 bn");
        row("too near for a multiple", {3e9, 2e9}, {Exact, Exact}, "A plans the most, £3 bn");
        row("the smallest that can be compared", {9e9, 3e9, 1e9}, {AtLeast, Exact, AtLeast},
            "A plans at least 3 times B’s planned £3 bn");
        row("one", {3e9}, {AtMost}, "A plans at most £3 bn for thing 1");
    }
    void aTitleSaysTheFindingAndKeepsItsBound()
    {
        QFETCH(QList<double>, amounts);
        QFETCH(QList<Qualifier>, qualifiers);
        DatasetContents contents;
        for (qsizetype i = 0; i < amounts.size(); ++i) {
            contents.organisations.push_back(
                {.id = i + 1, .name = QString(QChar(static_cast<int>(u'A' + i)))});
            contents.fundings.push_back(pounds(i + 1, amounts[i], qualifiers[i]));
            contents.fundings.back().organisation = i + 1;
            contents.fundings.back().status = FundingStatus::Planned;
        }
        const Figure figure = built(contents, {.view = ViewKind::Funding});
        QTEST(plain(figure.title.made), "title");
    }

    void theVerbFollowsTheStatus_data()
    {
        QTest::addColumn<FundingStatus>("status");
        QTest::addColumn<QString>("purpose");
        QTest::addColumn<QString>("title");
        QTest::newRow("planned") << FundingStatus::Planned << u"data centres"_s
                                 << u"Meta plans £3 bn for data centres"_s;
        QTest::newRow("spent") << FundingStatus::Spent << u"data centres"_s
                               << u"Meta spent £3 bn for data centres"_s;
        QTest::newRow("reported") << FundingStatus::Reported << u"training cost"_s
                                  << u"Meta’s reported training cost: £3 bn"_s;
        QTest::newRow("spent, money")
            << FundingStatus::Spent << u"AI investment"_s << u"Meta’s AI investment: £3 bn"_s;
    }
    void theVerbFollowsTheStatus()
    {
        QFETCH(FundingStatus, status);
        QFETCH(QString, purpose);
        Funding funding = pounds(1, 3e9);
        funding.status = status;
        funding.purpose = purpose;
        const QString title = plain(built(only({funding}), {.view = ViewKind::Funding}).title.made);
        QTEST(title, "title");
    }

    void whoGetsTheMoneyDoesNotPayIt_data()
    {
        QTest::addColumn<QList<double>>("amounts");
        QTest::addColumn<std::optional<FundingStatus>>("status");
        QTest::addColumn<QString>("title");
        using Amounts = QList<double>;
        using Status = std::optional<FundingStatus>;
        QTest::newRow("one") << Amounts{3e9} << Status() << u"A raised £3 bn"_s;
        QTest::newRow("multiple") << Amounts{8e9, 2e9} << Status()
                                  << u"A raised 4 times B’s £2 bn"_s;
        QTest::newRow("most") << Amounts{3e9, 2e9} << Status() << u"A raised the most, £3 bn"_s;
        QTest::newRow("planned") << Amounts{3e9} << Status(FundingStatus::Planned)
                                 << u"A is to receive £3 bn"_s;
    }
    void whoGetsTheMoneyDoesNotPayIt()
    {
        QFETCH(QList<double>, amounts);
        QFETCH(std::optional<FundingStatus>, status);
        std::vector<Funding> fundings;
        for (qsizetype i = 0; i < amounts.size(); ++i) {
            fundings.push_back(pounds(i + 1, amounts[i]));
            fundings.back().organisation.reset();
            fundings.back().purpose.clear();
            fundings.back().recipient = QString(QChar(static_cast<int>(u'A' + i)));
            fundings.back().status = status;
        }
        const Figure figure = built(only(fundings), {.view = ViewKind::Funding});
        QTEST(plain(figure.title.made), "title");
        QCOMPARE(figure.marks[0].label, u"A"_s);
        QCOMPARE(figure.marks[0].detail, u"payer not stated"_s);
    }

    void aRoundIsToldByTheCompanyThatRaisedIt_data()
    {
        QTest::addColumn<QString>("purpose");
        QTest::addColumn<QString>("label");
        for (const char* const round :
             {"Series B", "Seed", "Pre-Seed", "Angel", "Series unknown", "Series A1", "B轮",
              "Venture - Series Unknown", "Finanzierungsrunde", "Corporate Round"})
            QTest::newRow(round) << QString::fromUtf8(round) << u"Mistral"_s;
        for (const char* const purpose : {"AI industry chain", "seeds", "Series of ads", "angels"})
            QTest::newRow(purpose) << QString::fromUtf8(purpose) << QString();
    }
    void aRoundIsToldByTheCompanyThatRaisedIt()
    {
        QFETCH(QString, purpose);
        QFETCH(QString, label);
        Funding funding = pounds(1, 3e9);
        funding.recipient = u"Mistral"_s;
        funding.purpose = purpose;
        const DatasetContents contents = only({funding});
        const QString payer = u"Meta"_s; // pounds() is the ninth organisation's
        const Figure figure = built(contents, {.view = ViewKind::Funding});
        const Mark& mark = figure.marks.front();
        QCOMPARE(mark.label, label.isEmpty() ? payer : label);
        QCOMPARE(mark.detail, label.isEmpty() ? purpose : u"%1, from %2"_s.arg(purpose, payer));
        if (!label.isEmpty())
            QCOMPARE(plain(figure.title.made), u"Mistral raised £3 bn"_s);
    }

    void whatMoneyIsForDoesNotPayIt()
    {
        Funding funding = pounds(1, 3e9);
        funding.organisation.reset();
        funding.purpose = u"Stargate"_s;
        QCOMPARE(plain(built(only({funding}), {.view = ViewKind::Funding}).title.made),
                 u"Stargate gets £3 bn"_s);
    }

    void theLargestIsOfThoseShown()
    {
        Funding hidden = pounds(3, 1);
        hidden.amounts = {
            article::amount(3, "JPY", 9e14, Qualifier::Exact, std::nullopt, AmountBasis::Reported)};
        std::vector<Funding> fundings{pounds(1, 3e9), pounds(2, 2e9), hidden};
        const Figure figure = built(only(fundings), in("GBP"));
        QCOMPARE(figure.marks.size(), std::size_t(2));
        QVERIFY2(figure.title.made.startsWith(u"Of those shown, "_s),
                 qPrintable(figure.title.made));
    }

    void anEmptyDatasetSaysWhatToDo()
    {
        const Figure figure = built(DatasetContents(), {.view = ViewKind::Funding});
        QVERIFY(figure.marks.empty());
        QVERIFY(figure.emptyText.contains(u"import"_s));
        QVERIFY(built(only({{.id = 1}}), {.view = ViewKind::Funding})
                    .emptyText.contains(u"no amounts"_s));
    }
};

QTEST_GUILESS_MAIN(TestFunding)
#include "tst_funding.moc"
